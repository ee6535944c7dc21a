// SPDX-License-Identifier: GPL-3.0-or-later
#include "extraction/NameFinder.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Rapporteur {

namespace {

constexpr qsizetype longestName = 9; // tokens, hyphens included

} // namespace

NameFinder::NameFinder(const Lexicon &lexicon, const TokenizedText &text, const CountryHits &countries,
                       const QList<TitlePhrase> &titles)
    : m_lexicon(lexicon)
    , m_text(text)
    , m_countries(countries)
{
    qsizetype title = 0;
    for (qsizetype i = 0; i < text.size() && text.goesOn(i);) {
        while (title < titles.size() && titles[title].end <= i)
            ++title;
        if (title < titles.size() && titles[title].first <= i) {
            i = titles[title].end;
            continue;
        }
        const qsizetype limit = title < titles.size() ? titles[title].first : text.size();
        NameRun run = parse(i);
        run.end = std::min(run.end, limit);
        if (run.isEmpty()) {
            ++i;
        } else {
            m_runs.push_back(run);
            i = run.end;
        }
    }
}

bool NameFinder::isNameWord(qsizetype token, bool first) const
{
    if (!m_text.isCapital(token) || m_countries.at(token) || m_text.is(token, WordClass::Weekday)
        || m_text.is(token, WordClass::Region))
        return false;
    if (m_text.is(token, WordClass::Month) && (m_text.has(token + 1, TokenTrait::Number) || first))
        return false;
    if (!first)
        return !m_text.is(token, WordClass::Preposition) && !m_text.is(token, WordClass::Article)
            && (!m_text.is(token, WordClass::Body) || m_text.is(token, WordClass::PersonName));
    return !m_text.is(token, WordClass::Article) && !m_text.is(token, WordClass::Determiner)
        && !m_text.is(token, WordClass::Preposition) && !m_text.is(token, WordClass::Conjunction)
        && !m_text.is(token, WordClass::Pronoun) && !m_text.is(token, WordClass::Auxiliary)
        && !m_text.is(token, WordClass::Adverb) && !m_text.is(token, WordClass::Relative)
        && !m_text.is(token, WordClass::ClauseStart) && !m_text.is(token, WordClass::Quantifier)
        && !m_text.is(token, WordClass::Time)
        && (!m_text.is(token, WordClass::Body) || m_text.is(token, WordClass::PersonName));
}

NameRun NameFinder::parse(qsizetype token) const
{
    qsizetype i = token;
    // "von der Leyen", "al-Burhan": small words first.
    while (m_text.isLower(i) && m_text.is(i, WordClass::Particle) && i - token < 3 && m_text.text(i).size() > 1)
        i += m_text.isHyphen(i + 1) ? 2 : 1;
    if (i > token && !m_text.isCapital(i))
        return {};
    if (!isNameWord(i, true)) {
        // "To Lam", "He Lifeng": words of English that begin a name that is known.
        const auto known = m_text.isCapital(i) && !m_countries.at(i)
            ? m_lexicon.data().personTable.longest(
                  [&](qsizetype ahead) { return m_text.isCapital(i + ahead) ? m_text.word(i + ahead) : WordId(0); })
            : std::nullopt;
        return known ? NameRun{i, i + known->length} : NameRun{};
    }
    const bool unsure = m_text.sentenceOf(token).headlineCase || m_text.sentenceOf(token).shouted;
    qsizetype end = token;
    while (m_text.sameSentence(i, token) && i - token < longestName) {
        if (i > token && m_text.has(i, TokenTrait::LineStart))
            break;
        if (isNameWord(i, i == token)) {
            // Where every word has a capital a verb may follow a name.
            if (unsure && end > token
                && (m_text.is(i, WordClass::GovernmentVerb) || m_text.is(i, WordClass::Auxiliary)
                    || m_text.is(i, WordClass::Modal) || m_text.is(i, WordClass::ModifierStop)
                    || m_text.is(i, WordClass::Conjunction) || m_text.is(i, WordClass::Adverb)))
                break;
            end = ++i;
        } else if ((m_text.isHyphen(i) && end == i && m_text.has(i + 1, TokenTrait::Word) // "Jean-Yves", "Jong-un"
                    && (m_text.isCapital(i + 1) || m_text.text(i + 1).size() <= 6) && !m_countries.at(i + 1))
                   || (i > token && m_text.isMark(i, u',') // "Marcos, Jr."
                       && m_text.is(i + 1, WordClass::NameSuffix) && m_text.has(i + 1, TokenTrait::Stop))) {
            end = i += 2;
        } else if (i > token && m_text.isLower(i) && m_text.is(i, WordClass::Particle)) {
            qsizetype next = i;
            while (m_text.is(next, WordClass::Particle) && m_text.isLower(next) && next - i < 3)
                next += m_text.isHyphen(next + 1) ? 2 : 1;
            if (!isNameWord(next, false))
                break;
            i = next;
        } else {
            break;
        }
    }
    return {token, end};
}

NameRun NameFinder::startingAt(qsizetype token) const
{
    // "Gen. (Rtd) Lazarus Sumbeiywo"
    const bool retired = m_text.isMark(token, u'(') && m_text.isMark(token + 2, u')')
        && (m_text.isWord(token + 1, "rtd"_L1) || m_text.isWord(token + 1, "retd"_L1)
            || m_text.isWord(token + 1, "ret"_L1) || m_text.isWord(token + 1, "retired"_L1));
    if (retired)
        token += 3;
    const auto run = std::ranges::lower_bound(m_runs, token, {}, &NameRun::first);
    return run != m_runs.end() && run->first == token ? *run : NameRun{};
}

NameRun NameFinder::endingAt(qsizetype token) const
{
    const auto run = std::ranges::lower_bound(m_runs, token, {}, &NameRun::end);
    return run != m_runs.end() && run->end == token ? *run : NameRun{};
}

bool NameFinder::mayBePerson(const NameRun &run) const
{
    if (run.end - run.first < 2)
        return false;
    for (qsizetype i = run.first; i < run.end; ++i) {
        if (m_text.is(i, WordClass::Body) || m_text.is(i, WordClass::Geography) || m_text.is(i, WordClass::Instrument)
            || m_text.is(i, WordClass::WeakInstrument) || m_text.is(i, WordClass::Undertaking)
            || m_text.is(i, WordClass::RoleModifier) || m_text.is(i, WordClass::Portfolio))
            return false;
    }
    return true;
}

bool NameFinder::looksLikePerson(const NameRun &run) const
{
    if (!mayBePerson(run))
        return false;
    return m_text.is(run.first, WordClass::PersonName) || m_text.is(run.end - 1, WordClass::Surname)
        || m_text.is(run.first, WordClass::Given) || m_text.is(run.first, WordClass::Particle)
        || (m_text.has(run.first, TokenTrait::Stop) && m_text.text(run.first).size() == 2);
}

} // namespace Rapporteur
