// SPDX-License-Identifier: GPL-3.0-or-later
#include "extraction/AgreementFinder.h"

#include "extraction/AgreementContext.h"
#include "extraction/AgreementPhraseFinder.h"
#include "extraction/ClauseFinder.h"

#include <QHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Rapporteur {

namespace {

constexpr qsizetype lookBack = 24; // agreements among which "the pact" finds its own

/// What was found so far, to find it again.
class Found
{
public:
    struct Entry
    {
        QStringList words; ///< folded, of the phrase
        AgreementPhrase::Family family;
        bool proper;
    };

    /// The record that \a phrase speaks of again; -1 where it is a new one.
    [[nodiscard]] qsizetype again(const AgreementPhrase &phrase, const QStringList &words) const
    {
        if (const auto same = m_byWords.constFind(words.join(u' ')); same != m_byWords.cend() && !phrase.bare)
            return *same;
        if (phrase.again)
            return m_entries.size() - 1;
        if (phrase.clause || phrase.proper)
            return -1;
        const qsizetype last = m_entries.size();
        for (qsizetype i = last - 1; i >= std::max<qsizetype>(0, last - lookBack); --i) {
            const Entry &entry = m_entries[i];
            if (entry.family != phrase.family)
                continue;
            // "the code of conduct" is more than a bare noun.
            if (phrase.bare && words.size() < 3) {
                if (phrase.definite && !phrase.plural && !phrase.complemented)
                    return i;
                continue;
            }
            // "postwar peace treaty" after "peace treaty": the words of one are all in the other.
            const bool subset =
                std::ranges::all_of(words, [&](const QString &word) { return entry.words.contains(word); })
                || std::ranges::all_of(entry.words, [&](const QString &word) { return words.contains(word); });
            if (subset && std::min(words.size(), entry.words.size()) > 1 && !entry.proper)
                return i;
        }
        return -1;
    }

    void add(const AgreementPhrase &phrase, const QStringList &words)
    {
        m_byWords.insert(words.join(u' '), m_entries.size());
        m_entries.append({words, phrase.family, phrase.proper});
    }

private:
    QList<Entry> m_entries; // by record
    QHash<QString, qsizetype> m_byWords;
};

QStringList foldedWords(const TokenizedText &text, const AgreementPhrase &phrase)
{
    QStringList words;
    for (qsizetype i = phrase.first; i < phrase.end; ++i) {
        if (text.has(i, TokenTrait::Word) || text.has(i, TokenTrait::Number))
            words.append(text.text(i).toString().toCaseFolded());
    }
    return words;
}

QString ruleOf(const AgreementPhrase &phrase)
{
    if (phrase.clause)
        return u"agreement.decision"_s;
    if (phrase.instrument >= 0)
        return u"agreement.known"_s;
    if (phrase.proper)
        return u"agreement.name"_s;
    return phrase.undertaking ? u"agreement.undertaking"_s : u"agreement.instrument"_s;
}

// As often right as measured on articles that no rule was made for.
double certaintyOf(const AgreementPhrase &phrase)
{
    if (phrase.instrument >= 0)
        return 0.95;
    if (phrase.proper)
        return 0.92;
    if (phrase.clause)
        return 0.75;
    if (phrase.bare)
        return 0.72;
    return phrase.undertaking ? 0.86 : 0.9;
}

} // namespace

Agreements AgreementFinder::find(const TokenizedText &text, const CountryHits &countries,
                                 const Officials &officials) const
{
    QList<AgreementPhrase> phrases = AgreementPhraseFinder(m_lexicon, text, countries).find();
    phrases += ClauseFinder(text, phrases).find();
    std::ranges::stable_sort(phrases, {}, &AgreementPhrase::first);
    const AgreementContext context(m_lexicon, text, countries, officials);
    const QHash<QString, QString> reasons{
        {u"agreement.decision"_s, tr("decision that was agreed")},
        {u"agreement.known"_s, tr("agreement known by name")},
        {u"agreement.name"_s, tr("name of an agreement")},
        {u"agreement.undertaking"_s, tr("meeting or undertaking of several parties")},
        {u"agreement.instrument"_s, tr("noun of an agreement")},
    };
    Agreements agreements;
    Found found;
    for (const AgreementPhrase &phrase : std::as_const(phrases)) {
        const QStringList words = foldedWords(text, phrase);
        const QString rule = ruleOf(phrase);
        qsizetype record = found.again(phrase, words);
        if (record >= 0 && phrase.bare) {
            agreements.mentions.append({.first = phrase.first,
                                        .end = phrase.end,
                                        .record = record,
                                        .rule = u"agreement.pointing-back"_s,
                                        .reason = tr("points back to “%1”").arg(agreements.records[record].name),
                                        .certainty = 0.55});
            continue;
        }
        if (record < 0) {
            record = agreements.records.size();
            agreements.records.append({.name = text.text(phrase.first, phrase.end).toString().simplified(),
                                       .aliases = {},
                                       .parties = context.parties(phrase),
                                       .subject = context.subject(phrase),
                                       .status = context.status(phrase),
                                       .date = context.date(phrase)});
            // "the two countries would set up …": those who took part in the last one.
            if (AgreementRecord &added = agreements.records.last(); added.parties.size() < 2 && record > 0
                && agreements.records[record - 1].parties.size() > 1 && phrase.instrument < 0)
                added.parties = agreements.records[record - 1].parties;
            found.add(phrase, words);
        }
        agreements.mentions.append({.first = phrase.first,
                                    .end = phrase.end,
                                    .record = record,
                                    .rule = rule,
                                    .reason = reasons.value(rule),
                                    .certainty = certaintyOf(phrase)});
    }
    return agreements;
}

} // namespace Rapporteur
