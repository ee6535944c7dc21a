// SPDX-License-Identifier: GPL-3.0-or-later
#include "evaluation/Scorer.h"

#include "evaluation/NameNormal.h"

#include <QHash>

#include <algorithm>
#include <tuple>

using namespace Qt::StringLiterals;

namespace Rapporteur {

namespace {

qsizetype shared(const ScoredMention &a, const ScoredMention &b)
{
    return std::min(a.range.end, b.range.end) - std::max(a.range.start, b.range.start);
}

bool isSameCountry(const ScoredEntity &predicted, const ScoredEntity &gold)
{
    const QString code = predicted.iso.toUpper();
    return !code.isEmpty() && (code == gold.iso || gold.accepted.contains(code));
}

/// What a mention is within its kind: how it was found tells where an engine is weak.
QString subtypeOf(const ScoredMention &mention)
{
    if (mention.kind == EntityKind::Country)
        return mention.metonym ? u"metonym"_s : u"name/adjective"_s;
    if (mention.kind == EntityKind::Official) {
        const bool named = !mention.entity.name.isEmpty()
            && comparableWords(mention.text).intersects(comparableWords(mention.entity.name));
        return named ? u"named"_s : u"role only"_s;
    }
    if (mention.clause)
        return u"clause"_s;
    const QStringList words = mention.text.simplified().split(u' ', Qt::SkipEmptyParts);
    const auto capitals = std::ranges::count_if(words, [](const QString &word) { return word[0].isUpper(); });
    return capitals >= 2 || (mention.text.isUpper() && mention.text != mention.text.toLower()) ? u"proper name"_s
                                                                                               : u"common noun"_s;
}

bool hasSameName(const QString &name, const ScoredEntity &gold, double least)
{
    const QSet<QString> words = comparableWords(name);
    QStringList names = gold.names;
    names.prepend(gold.name);
    return std::ranges::any_of(names, [&](const QString &wanted) {
        const QSet<QString> others = comparableWords(wanted);
        if (words == others)
            return true;
        const QSet<QString> all = words | others;
        return least < 1 && !all.isEmpty()
            && static_cast<double>((words & others).size()) / static_cast<double>(all.size()) >= least;
    });
}

} // namespace

void Scorer::add(const ScoredDocument &gold, const ScoredDocument &predicted)
{
    m_differences.clear();
    for (const EntityKind kind : {EntityKind::Country, EntityKind::Official, EntityKind::Agreement})
        addKind(kind, gold, predicted);
    std::ranges::stable_sort(m_differences, {}, &Difference::range);
}

QList<Scorer::Pair> Scorer::paired(const Mentions &predicted, const Mentions &gold)
{
    // Exact ones first, then by how much of both is shared, then in text order.
    using Rank = std::tuple<bool, double, qsizetype, qsizetype>;
    QList<Rank> ranks;
    for (qsizetype i = 0; i < predicted.size(); ++i) {
        for (qsizetype j = 0; j < gold.size(); ++j) {
            const ScoredMention &p = *predicted[i];
            const ScoredMention &g = *gold[j];
            if (const qsizetype common = shared(p, g); common > 0) {
                const qsizetype all = std::max(p.range.end, g.range.end) - std::min(p.range.start, g.range.start);
                ranks.append({p.range == g.range, static_cast<double>(common) / static_cast<double>(all), -i, -j});
            }
        }
    }
    std::ranges::sort(ranks, std::ranges::greater());
    QList<bool> usedPrediction(predicted.size());
    QList<bool> usedGold(gold.size());
    QList<Pair> pairs;
    for (const auto &[exact, share, minusI, minusJ] : std::as_const(ranks)) {
        if (usedPrediction[-minusI] || usedGold[-minusJ])
            continue;
        usedPrediction[-minusI] = usedGold[-minusJ] = true;
        pairs.append({-minusI, -minusJ});
    }
    return pairs;
}

void Scorer::addKind(EntityKind kind, const ScoredDocument &gold, const ScoredDocument &predicted)
{
    Mentions scored;
    Mentions neutral;
    Mentions found;
    for (const ScoredMention &mention : gold.mentions) {
        if (mention.kind == kind)
            (mention.optional || mention.anaphor ? neutral : scored).append(&mention);
    }
    for (const ScoredMention &mention : predicted.mentions) {
        if (mention.kind == kind)
            found.append(&mention);
    }
    const QList<Pair> pairs = paired(found, scored);
    QList<qsizetype> goldOf(found.size(), -1);
    QList<bool> isFound(scored.size());
    KindTally &tally = m_tally.of(kind);
    for (const Pair &pair : pairs) {
        goldOf[pair.predicted] = pair.gold;
        isFound[pair.gold] = true;
        ++tally.overlapping;
        tally.exact += found[pair.predicted]->range == scored[pair.gold]->range ? 1 : 0;
    }
    tally.gold += static_cast<int>(scored.size());
    for (qsizetype j = 0; j < scored.size(); ++j) {
        tally.subtypes[subtypeOf(*scored[j])].add(isFound[j]);
        if (!isFound[j])
            m_differences.append({Difference::What::Miss, kind, scored[j]->range, scored[j]->text, {}});
    }
    for (qsizetype i = 0; i < found.size(); ++i) {
        const ScoredMention &mention = *found[i];
        bool isNeutral = false;
        if (goldOf[i] < 0) {
            const auto touches = [&](const ScoredMention *other) { return shared(mention, *other) > 0; };
            isNeutral = std::ranges::any_of(neutral, touches);
            // Neutral is the mention, not what it is taken for: Brussels as Belgium where it means the EU is wrong.
            if (isNeutral && kind == EntityKind::Country && !mention.entity.iso.isEmpty())
                isNeutral = std::ranges::any_of(neutral, [&](const ScoredMention *other) {
                    return touches(other) && isSameCountry(mention.entity, other->entity);
                });
            (isNeutral ? tally.neutral : tally.falseFinds) += 1;
            if (!isNeutral)
                m_differences.append({Difference::What::FalseFind, kind, mention.range, mention.text, {}});
        }
        if (mention.certainty >= 0 && !isNeutral)
            m_reliability.add(mention.certainty, goldOf[i] >= 0 && mention.range == scored[goldOf[i]]->range);
    }
    for (const Pair &pair : pairs)
        judgeLinks(*found[pair.predicted], *scored[pair.gold]);
    if (kind != EntityKind::Country)
        countSame(kind, found, scored, pairs);
}

void Scorer::record(const QString &link, bool right, const ScoredMention &predicted, const ScoredMention &gold,
                    const QString &detail)
{
    m_tally.of(gold.kind).links[link].add(right);
    if (!right && predicted.entity.known)
        m_differences.append({Difference::What::WrongLink, gold.kind, gold.range, gold.text, link + u": "_s + detail});
}

void Scorer::judgeLinks(const ScoredMention &predicted, const ScoredMention &gold)
{
    if (gold.kind == EntityKind::Country)
        record(u"iso"_s, isSameCountry(predicted.entity, gold.entity), predicted, gold,
               u"%1 not %2"_s.arg(predicted.entity.iso, gold.entity.iso));
    else if (gold.kind == EntityKind::Official)
        judgeOfficial(predicted, gold);
    else
        judgeAgreement(predicted, gold);
}

void Scorer::judgeOfficial(const ScoredMention &predicted, const ScoredMention &gold)
{
    const ScoredEntity &said = predicted.entity;
    const ScoredEntity &wanted = gold.entity;
    QStringList accepted = wanted.countries;
    if (accepted.contains("SU"_L1))
        accepted.append(u"RU"_s);
    // Who serves no single state is right with none, or with the code of a union.
    const QStringList unions{QString(), u"EU"_s, u"UN"_s};
    const auto all = [&](const QStringList &allowed) {
        return std::ranges::all_of(said.countries, [&](const QString &code) { return allowed.contains(code); });
    };
    const bool country =
        wanted.countries.isEmpty() ? all(unions) && said.known : !said.countries.isEmpty() && all(accepted);
    record(u"country"_s, country, predicted, gold,
           u"%1 not %2"_s.arg(said.countries.join(u'+'), wanted.countries.join(u'+')));
    if (wanted.roleInText) {
        const bool role = isSameRole(said.role, wanted.roles);
        record(u"role"_s, role, predicted, gold, u"%1 not %2"_s.arg(said.role, wanted.role));
        record(u"both"_s, country && role, predicted, gold, {});
    }
    if (!wanted.name.isEmpty())
        record(u"name"_s, hasSameName(said.name, wanted, 1), predicted, gold,
               u"%1 not %2"_s.arg(said.name, wanted.name));
}

void Scorer::judgeAgreement(const ScoredMention &predicted, const ScoredMention &gold)
{
    const ScoredEntity &said = predicted.entity;
    const ScoredEntity &wanted = gold.entity;
    record(u"name"_s, !comparableWords(said.name).isEmpty() && hasSameName(said.name, wanted, 0.5), predicted, gold,
           u"%1 not %2"_s.arg(said.name, wanted.name));
    if (!said.status.isEmpty())
        record(u"status"_s, said.status == wanted.status || wanted.statuses.contains(said.status), predicted, gold,
               u"%1 not %2"_s.arg(said.status, wanted.status));
}

void Scorer::countSame(EntityKind kind, const Mentions &predicted, const Mentions &gold, const QList<Pair> &pairs)
{
    KindTally &tally = m_tally.of(kind);
    QList<std::pair<QString, QString>> ids;
    for (const Pair &pair : pairs) {
        if (predicted[pair.predicted]->entity.known)
            ids.append({predicted[pair.predicted]->entity.id, gold[pair.gold]->entity.id});
    }
    // Pairs are counted by the sizes of the groups, so that many mentions take no square of time.
    QHash<QString, int> said;
    QHash<QString, int> wanted;
    QHash<std::pair<QString, QString>, int> both;
    for (const auto &pair : std::as_const(ids)) {
        tally.samePredicted += said[pair.first]++;
        tally.sameGold += wanted[pair.second]++;
        tally.sameBoth += both[pair]++;
    }
}

} // namespace Rapporteur
