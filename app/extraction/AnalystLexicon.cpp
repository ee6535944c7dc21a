// SPDX-License-Identifier: GPL-3.0-or-later
#include "extraction/AnalystLexicon.h"

#include "extraction/TokenScanner.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Rapporteur {

namespace {

constexpr double certainty = 0.95; ///< the analyst said so, but of other places
constexpr qsizetype longestReach = 4096; ///< of a suggestion that begins before a word: longer than any there is

struct ScannedText
{
    std::vector<TextRange> ranges;
    std::vector<WordId> words;
};

template<typename IdOf>
ScannedText scanned(QStringView text, IdOf idOf)
{
    ScannedText result;
    TokenScanner scanner(text);
    TokenScanner::Token token;
    while (scanner.next(token)) {
        result.ranges.push_back(token.range);
        result.words.push_back(idOf(folded(text.sliced(token.range.start, token.range.length()))));
    }
    return result;
}

/// True where every capital of \a form is one in \a found, which has the same letters but for case and accents.
bool hasCapitalsOf(QStringView found, QStringView form)
{
    const QString here = found.toString().simplified();
    const QString wanted = form.toString().simplified();
    if (here.size() != wanted.size()) // by accents written apart: the first letter has to do
        return !wanted.front().isUpper() || here.front().isUpper();
    for (qsizetype i = 0; i < wanted.size(); ++i) {
        if (wanted[i].isUpper() && !here[i].isUpper())
            return false;
    }
    return true;
}

bool isSame(const Entity &a, const Entity &b)
{
    if (a.kind() != b.kind())
        return false;
    if (a.country() && !a.country()->iso.isEmpty())
        return a.country()->iso == b.country()->iso;
    return a.name.simplified().compare(b.name.simplified(), Qt::CaseInsensitive) == 0;
}

qsizetype entityIn(Extraction &extraction, Entity entity)
{
    const auto known = std::ranges::find_if(extraction.entities, [&](const Entity &e) { return isSame(e, entity); });
    if (known != extraction.entities.end())
        return known - extraction.entities.begin();
    entity.id = {}; // the lexicon's, not an article's
    extraction.entities.append(entity);
    return extraction.entities.size() - 1;
}

/// Leaves out entities that lost their last mention.
void dropUnused(Extraction &extraction)
{
    QList<qsizetype> place(extraction.entities.size(), -1);
    QList<Entity> entities;
    for (Suggestion &suggestion : extraction.suggestions) {
        qsizetype &to = place[suggestion.entity];
        if (to < 0) {
            to = entities.size();
            entities.append(extraction.entities[suggestion.entity]);
        }
        suggestion.entity = to;
    }
    extraction.entities = entities;
}

} // namespace

AnalystLexicon::AnalystLexicon(const QList<LexiconEntry> &entries, const QString &origin)
{
    auto data = std::make_shared<Data>();
    data->entries = entries;
    data->origin = origin;
    for (qsizetype entry = 0; entry < entries.size(); ++entry) {
        for (const QString &words : entries[entry].words) {
            const ScannedText text = scanned(words, [&](const FoldedWord &word) { return data->words.insert(word); });
            if (text.words.empty() || std::ranges::contains(text.words, WordId(0)))
                continue; // longer than any word that is looked up
            const qint32 form = data->phrases.insert(text.words, static_cast<qint32>(data->forms.size()));
            if (form == static_cast<qint32>(data->forms.size()))
                data->forms.emplace_back();
            data->forms[static_cast<size_t>(form)].append({words, entry});
        }
    }
    d = std::move(data);
}

QList<AnalystLexicon::Hit> AnalystLexicon::hits(QStringView text) const
{
    const ScannedText tokens = scanned(text, [this](const FoldedWord &word) { return d->words.find(word); });
    QList<Hit> found;
    for (size_t at = 0; at < tokens.words.size();) {
        const auto match = d->phrases.longest([&](qsizetype i) {
            const size_t token = at + static_cast<size_t>(i);
            return token < tokens.words.size() ? tokens.words[token] : WordId(0);
        });
        size_t step = 1;
        if (match) {
            const size_t last = at + static_cast<size_t>(match->length) - 1;
            const TextRange range{tokens.ranges[at].start, tokens.ranges[last].end};
            const QStringView words = text.sliced(range.start, range.length());
            for (const Form &form : d->forms[static_cast<size_t>(match->value)]) {
                if (hasCapitalsOf(words, form.words)) {
                    found.append({range, form.entry});
                    step = static_cast<size_t>(match->length);
                }
            }
        }
        at += step;
    }
    return found;
}

void AnalystLexicon::apply(QStringView text, Extraction &extraction) const
{
    if (d->phrases.isEmpty())
        return;
    const QList<Hit> all = hits(text);
    if (all.isEmpty())
        return;
    // Both are in text order: a hit meets only what is near it.
    QList<Suggestion> added;
    QList<bool> gone(extraction.suggestions.size());
    qsizetype from = 0;
    for (const Hit &hit : all) {
        const LexiconEntry &entry = d->entries[hit.entry];
        const auto kindOf = [&](const Suggestion &s) { return extraction.entities[s.entity].kind(); };
        while (from < extraction.suggestions.size() && extraction.suggestions[from].range.end <= hit.range.start
               && hit.range.start - extraction.suggestions[from].range.start > longestReach)
            ++from;
        for (qsizetype i = from; i < extraction.suggestions.size(); ++i) {
            const Suggestion &other = extraction.suggestions[i];
            if (other.range.start >= hit.range.end)
                break;
            if (entry.never)
                gone[i] = gone[i] || (other.range == hit.range && (!entry.kind || kindOf(other) == *entry.kind));
            else
                gone[i] = gone[i] || other.range.crosses(hit.range)
                    || (other.range.overlaps(hit.range) && kindOf(other) == entry.entity.kind());
        }
        if (entry.never)
            continue;
        added.append({.range = hit.range,
                      .entity = entityIn(extraction, entry.entity),
                      .rule = u"lexicon"_s,
                      .reason = d->origin,
                      .certainty = certainty});
    }
    QList<Suggestion> kept = added;
    for (qsizetype i = 0; i < gone.size(); ++i) {
        if (!gone[i])
            kept.append(extraction.suggestions[i]);
    }
    std::ranges::stable_sort(kept, {}, &Suggestion::range);
    extraction.suggestions = kept;
    dropUnused(extraction);
}

} // namespace Rapporteur
