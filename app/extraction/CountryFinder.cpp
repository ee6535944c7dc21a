// SPDX-License-Identifier: GPL-3.0-or-later
#include "extraction/CountryFinder.h"

#include "extraction/MetonymJudge.h"

#include <algorithm>
#include <unordered_map>

using namespace Qt::StringLiterals;

namespace Rapporteur {

CountryHits CountryFinder::find(const TokenizedText &text) const
{
    QList<Candidate> kept;
    QList<MetonymJudge::Place> places;
    std::unordered_map<CountryIndex, int> seen; // countries that are named without doubt
    const auto found = candidates(text);
    for (const Candidate &candidate : found) {
        if (isHomonym(text, candidate))
            continue;
        kept.append(candidate);
        const CountryForm form = candidate.phrase->form;
        if (form == CountryForm::Capital || form == CountryForm::Seat)
            places.append({candidate.first, candidate.end, form == CountryForm::Seat});
        if (candidate.phrase->countries.size() == 1)
            ++seen[candidate.phrase->countries[0]];
    }
    const QList<MetonymJudge::Verdict> verdicts = MetonymJudge(text, places).verdicts();
    CountryHits hits(text.size());
    qsizetype place = 0;
    for (const Candidate &candidate : std::as_const(kept)) {
        CountryIndex country = candidate.phrase->countries[0];
        for (const CountryIndex other : candidate.phrase->countries)
            country = seen[other] > seen[country] ? other : country;
        CountryHit hit = judged(text, candidate, country);
        if (candidate.phrase->countries.size() > 1 && seen[country] == 0)
            hit.certainty = 0.6;
        if (hit.isMetonym()) {
            const MetonymJudge::Verdict &verdict = verdicts[place++];
            if (!verdict.government) {
                if (hit.first >= text.sentenceOf(hit.first).datelineEnd)
                    hits.addPlace(hit.first, country);
                else
                    hits.setHome(country);
                continue;
            }
            hit.certainty = verdict.certainty;
            hit.reason = verdict.reason;
        }
        hit.dateline = hit.first < text.sentenceOf(hit.first).datelineEnd;
        if (hit.dateline)
            hits.setHome(hit.country);
        hits.add(hit);
    }
    if (seen[m_lexicon.countryOf(u"KP"_s)] == 0 || seen[m_lexicon.countryOf(u"KR"_s)] == 0)
        return hits;
    CountryHits all(text.size());
    all.setHome(hits.home());
    for (const auto &[token, country] : hits.places())
        all.addPlace(token, country);
    qsizetype next = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (next < hits.all().size() && hits.all()[next].first == i)
            all.add(hits.all()[next++]);
        else if (const CountryHit korea = shortKorea(text, i); korea.country >= 0 && !hits.at(i))
            all.add(korea);
    }
    return all;
}

QList<CountryFinder::Candidate> CountryFinder::candidates(const TokenizedText &text) const
{
    const LexiconData &lexicon = m_lexicon.data();
    QList<Candidate> found;
    for (qsizetype i = 0; i < text.size() && text.goesOn(i); ++i) {
        if (!text.isCapital(i))
            continue;
        const auto match = lexicon.countryTable.longest([&](qsizetype ahead) {
            return ahead > 0 && text.has(i + ahead, TokenTrait::LineStart)
                    && text.has(i + ahead, TokenTrait::BlankBefore)
                ? WordId(0)
                : text.word(i + ahead);
        });
        if (!match)
            continue;
        const Candidate candidate{i, i + match->length, &lexicon.countryPhrases[static_cast<size_t>(match->value)]};
        if (candidate.phrase->form == CountryForm::Blocked) {
            i = candidate.end - 1;
        } else if (isWrittenSo(text, candidate)) {
            found.append(candidate);
            i = candidate.end - 1;
        }
    }
    return found;
}

// Capitals where they have to be: "US" is not "us", "Polish" not "polish".
bool CountryFinder::isWrittenSo(const TokenizedText &text, const Candidate &candidate) const
{
    const bool shouted = text.sentenceOf(candidate.first).shouted;
    if (candidate.phrase->form == CountryForm::Abbreviation) {
        if (text.text(candidate.first, candidate.end) != candidate.phrase->text)
            return false;
        // In capitals throughout, "US" may be "us": then something has to say that it is the country.
        if (shouted && (candidate.phrase->text == "US"_L1 || candidate.phrase->text == "CAR"_L1))
            return text.isWord(candidate.first - 1, "the"_L1) || text.isHyphen(candidate.first - 1)
                || text.isHyphen(candidate.end) || text.is(candidate.end, WordClass::Role)
                || text.is(candidate.end, WordClass::RoleModifier) || text.has(candidate.end, TokenTrait::PossessiveS);
        return true;
    }
    if (candidate.phrase->form == CountryForm::Prefix)
        return text.isHyphen(candidate.end) && text.isCapital(candidate.end + 1);
    for (qsizetype i = candidate.first; i < candidate.end; ++i) {
        const bool small = text.isLower(i) && !text.is(i, WordClass::Preposition) && !text.is(i, WordClass::Conjunction)
            && !text.is(i, WordClass::Article) && !text.is(i, WordClass::Particle) && text.text(i).size() > 1
            && !text.text(i).contains(u'\'') && !text.text(i).contains(u'\u2019');
        if (small)
            return false;
    }
    return true;
}

bool CountryFinder::isHomonym(const TokenizedText &text, const Candidate &candidate) const
{
    return isPartOfName(text, candidate) || isInPrivateBody(text, candidate) || isPerson(text, candidate)
        || isLanguage(text, candidate);
}

// Seas, media, companies, states of the United States.
bool CountryFinder::isPartOfName(const TokenizedText &text, const Candidate &candidate) const
{
    const qsizetype previous = candidate.first - 1;
    const qsizetype next = candidate.end;
    const bool headline = text.sentenceOf(candidate.first).headlineCase || text.sentenceOf(candidate.first).shouted;
    const bool sameLine = !text.has(next, TokenTrait::LineStart);
    if (text.isCapital(next) && sameLine) {
        if (text.is(next, WordClass::Geography) && !headline)
            return true;
        if (text.is(next, WordClass::Media))
            return !headline || text.isWord(next, "times"_L1) || text.isWord(next, "airlines"_L1)
                || text.isWord(next, "airways"_L1);
    }
    // "Barbados Agreement", "Saudi Press Agency", "Syrian Arab News Agency"
    if (sameLine && !headline && text.isCapital(next)) {
        const bool named = candidate.phrase->form == CountryForm::Name && candidate.end - candidate.first == 1
            && !text.isHyphen(previous)
            && (text.is(next, WordClass::Instrument) || text.isWord(next, "declaration"_L1)
                || text.isWord(next, "protocol"_L1) || text.isWord(next, "convention"_L1));
        if (named)
            return true;
        for (qsizetype i = next; i < next + 4 && text.isCapital(i); ++i) {
            if (text.isWord(i, "agency"_L1)
                && (text.isWord(i - 1, "news"_L1) || text.isWord(i - 1, "press"_L1)
                    || text.isWord(i - 1, "telegraph"_L1)))
                return true;
        }
    }
    if (text.is(next, WordClass::Bird) && candidate.phrase->text == "Turkey"_L1)
        return true;
    if (text.isWord(previous, "of"_L1) && text.is(previous - 1, WordClass::GeographyBefore)
        && text.isCapital(previous - 1))
        return true;
    if (text.isCapital(previous)
        && (text.isWord(previous, "radio"_L1) || text.isWord(previous, "air"_L1) || text.isWord(previous, "new"_L1)
            || text.isWord(previous, "lake"_L1) || text.isWord(previous, "mount"_L1) || text.isWord(previous, "cape"_L1)
            || text.isWord(previous, "fort"_L1)))
        return true;
    // "Atlanta, Georgia", "Lebanon, Ohio"
    const auto usState = [&](qsizetype at) {
        return m_lexicon.data()
            .usStateTable.longest([&](qsizetype ahead) { return text.word(at + ahead); })
            .has_value();
    };
    if (text.isMark(next, u',') && text.isCapital(next + 1) && usState(next + 1))
        return true;
    if (candidate.phrase->text != "Georgia"_L1)
        return false;
    return (text.isMark(previous, u',') && text.isCapital(previous - 1)
            && !m_lexicon.data().vocabulary.has(text.word(previous - 1), WordClass::Weekday) && usState(previous - 1))
        || text.isWord(next, "governor"_L1) || text.isWord(next, "republican"_L1) || text.isWord(next, "republicans"_L1)
        || text.isWord(next, "democrat"_L1) || text.isWord(next, "democrats"_L1) || text.isWord(next, "secretary"_L1);
}

// "American Medical Association", "Boy Scouts of America"
bool CountryFinder::isInPrivateBody(const TokenizedText &text, const Candidate &candidate)
{
    constexpr qsizetype longest = 7;
    const TokenizedText::Sentence &sentence = text.sentenceOf(candidate.first);
    if (sentence.headlineCase || sentence.shouted)
        return false;
    if (text.isWord(candidate.first - 1, "of"_L1) && text.isCapital(candidate.first - 2)
        && text.is(candidate.first - 2, WordClass::PrivateBody))
        return true;
    for (qsizetype i = candidate.end; i < candidate.end + longest && text.sameSentence(i, candidate.first); ++i) {
        if (text.isCapital(i) && text.is(i, WordClass::PrivateBody) && !text.has(i, TokenTrait::LineStart))
            return true;
        const bool linked = text.isWord(i, "of"_L1) || text.isWord(i, "for"_L1) || text.isWord(i, "and"_L1);
        if (!text.isCapital(i) && !(linked && i > candidate.end && text.isCapital(i + 1)))
            return false;
    }
    return false;
}

// "Hamilton Jordan", "Jordan Bardella": a name that is also a given name or surname, next to a name that is no country's.
bool CountryFinder::isPerson(const TokenizedText &text, const Candidate &candidate) const
{
    const auto isNamePart = [&](qsizetype i) {
        return text.isCapital(i) && !text.has(i, TokenTrait::AllCapitals) && text.sameSentence(i, candidate.first)
            && !text.is(i, WordClass::Role) && !text.is(i, WordClass::RolePlural)
            && !text.is(i, WordClass::RoleModifier) && !text.is(i, WordClass::WeakRole)
            && !text.is(i, WordClass::WeakRolePlural) && !text.is(i, WordClass::Portfolio)
            && !text.is(i, WordClass::Body) && !text.is(i, WordClass::ClauseStart)
            && !text.is(i, WordClass::Preposition) && !text.is(i, WordClass::Conjunction)
            && !text.is(i, WordClass::Article) && !text.is(i, WordClass::Determiner) && !text.is(i, WordClass::Adverb)
            && !text.is(i, WordClass::Weekday) && !text.is(i, WordClass::Month) && !text.is(i, WordClass::Instrument)
            && !text.is(i, WordClass::Undertaking) && !text.is(i, WordClass::Pronoun)
            && !text.is(i, WordClass::Auxiliary) && !text.is(i, WordClass::Modal)
            && !text.is(i, WordClass::WeakInstrument);
    };
    if (candidate.end - candidate.first != 1 || text.sentenceOf(candidate.first).headlineCase
        || text.sentenceOf(candidate.first).shouted)
        return false;
    const qsizetype previous = candidate.first - 1;
    const bool nameBefore = isNamePart(previous)
        && (text.is(previous, WordClass::Given) || text.is(previous, WordClass::PersonName)
            || text.has(previous, TokenTrait::Stop));
    const bool mayBeName = text.is(candidate.first, WordClass::PlaceName);
    if (mayBeName && nameBefore)
        return true;
    if (mayBeName && text.is(previous, WordClass::Honorific) && text.isCapital(previous))
        return true;
    const auto country = [&](qsizetype i) {
        return m_lexicon.data().countryTable.longest([&](qsizetype ahead) { return text.word(i + ahead); }).has_value();
    };
    const qsizetype next = candidate.end;
    return mayBeName && candidate.phrase->form != CountryForm::Adjective && isNamePart(next)
        && !text.has(next, TokenTrait::LineStart) && !country(next);
}

// "said in Russian", "speaks French"
bool CountryFinder::isLanguage(const TokenizedText &text, const Candidate &candidate)
{
    if (candidate.phrase->form != CountryForm::Adjective)
        return false;
    const qsizetype previous = candidate.first - 1;
    const qsizetype next = candidate.end;
    const bool nothingFollows = !text.sameSentence(next, candidate.first) || text.has(next, TokenTrait::Mark)
        || text.is(next, WordClass::Preposition) || text.is(next, WordClass::Conjunction)
        || text.is(next, WordClass::Adverb);
    if (!nothingFollows || text.isHyphen(next))
        return false;
    static constexpr std::array speaking{"in"_L1,       "into"_L1,   "speak"_L1, "speaks"_L1,  "spoke"_L1,
                                         "speaking"_L1, "fluent"_L1, "from"_L1,  "learned"_L1, "learn"_L1};
    return std::ranges::any_of(speaking, [&](QLatin1StringView word) { return text.isWord(previous, word); });
}

CountryHit CountryFinder::judged(const TokenizedText &text, const Candidate &candidate, CountryIndex country) const
{
    CountryHit hit{.first = candidate.first, .end = candidate.end, .country = country, .form = candidate.phrase->form};
    const QString name = m_lexicon.data().countries[static_cast<size_t>(country)].name;
    switch (hit.form) {
    case CountryForm::Name:
        hit.rule = u"country.name"_s;
        hit.reason = tr("name of %1").arg(name);
        hit.certainty = text.is(hit.first, WordClass::PlaceName) && hit.end - hit.first == 1 ? 0.96 : 0.98;
        break;
    case CountryForm::Abbreviation:
        hit.rule = u"country.abbreviation"_s;
        hit.reason = tr("abbreviation of %1").arg(name);
        hit.certainty = 0.97;
        break;
    case CountryForm::Adjective:
        hit.rule = u"country.adjective"_s;
        hit.reason = tr("adjective of %1").arg(name);
        hit.certainty = 0.95;
        break;
    case CountryForm::Demonym:
        hit.rule = u"country.demonym"_s;
        hit.reason = tr("demonym of %1").arg(name);
        hit.certainty = 0.95;
        break;
    case CountryForm::Prefix:
        hit.rule = u"country.prefix"_s;
        hit.reason = tr("%1 in a compound").arg(name);
        hit.certainty = 0.9;
        break;
    case CountryForm::Capital:
        hit.rule = u"country.capital"_s;
        break;
    case CountryForm::Seat:
        hit.rule = u"country.seat"_s;
        break;
    case CountryForm::Blocked:
        break;
    }
    return hit;
}

// "the North", "the South" in an article that names both Koreas.
CountryHit CountryFinder::shortKorea(const TokenizedText &text, qsizetype token) const
{
    const bool north = text.isWord(token, "north"_L1);
    if (!text.isCapital(token) || (!north && !text.isWord(token, "south"_L1)) || !text.isWord(token - 1, "the"_L1)
        || text.isCapital(token + 1) || text.isHyphen(token + 1))
        return {};
    const CountryIndex country = m_lexicon.countryOf(north ? u"KP"_s : u"KR"_s);
    return {.first = token,
            .end = token + 1,
            .country = country,
            .form = CountryForm::Name,
            .rule = u"country.short"_s,
            .reason = tr("short for %1").arg(m_lexicon.data().countries[static_cast<size_t>(country)].name),
            .certainty = 0.92};
}

} // namespace Rapporteur
