// SPDX-License-Identifier: GPL-3.0-or-later
#include "extraction/OfficialAssembly.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Rapporteur {

OfficialAssembly::OfficialAssembly(const Lexicon &lexicon, const TokenizedText &text, const CountryHits &countries,
                                   const QList<TitlePhrase> &titles, const NameFinder &names)
    : m_lexicon(lexicon)
    , m_text(text)
    , m_countries(countries)
    , m_titles(titles)
    , m_names(names)
    , m_people(lexicon, text)
    , m_context(text, countries, lexicon.countryOf(u"EU"_s))
{
    for (const CountryHit &hit : countries.all())
        m_named.insert(hit.country);
    for (const TitlePhrase &title : titles) {
        if (!title.isPrivate)
            m_titleBefore.insert(title.end, title.first);
    }
}

QString OfficialAssembly::countryName(CountryIndex country) const
{
    return m_lexicon.data().countries[static_cast<size_t>(country)].name;
}

void OfficialAssembly::mention(qsizetype first, qsizetype end, qsizetype record, const QString &rule,
                               const QString &reason, double certainty)
{
    m_mentions.append(
        {.first = first, .end = end, .record = record, .rule = rule, .reason = reason, .certainty = certainty});
    m_people.touch(record, first);
}

void OfficialAssembly::addSpans(const QList<PersonSpan> &spans)
{
    // Full names first, so that a surname in the headline finds its bearer.
    for (const PersonSpan &span : spans)
        addSpan(span, true);
    for (const PersonSpan &span : spans)
        addSpan(span, false);
    shareCountries(spans);
}

// "Foreign ministers X and Y": where the states are as many as the names, each has the one of its place.
void OfficialAssembly::shareCountries(const QList<PersonSpan> &spans)
{
    for (qsizetype i = 0; i < spans.size(); ++i) {
        if (spans[i].title < 0 || !m_titles[spans[i].title].plural)
            continue;
        qsizetype end = i + 1;
        while (end < spans.size() && spans[end].title == spans[i].title)
            ++end;
        if (const QList<CountryIndex> countries = m_context.countriesAt(spans[i].first); countries.size() == end - i) {
            for (qsizetype n = i; n < end; ++n) {
                OfficialRecord &record = m_people.record(m_used.value(spans[n].name.first));
                if (record.countries.isEmpty() && record.organisation.isEmpty())
                    record.countries = {countries[n - i]};
            }
        }
        i = end - 1;
    }
}

void OfficialAssembly::addSpan(const PersonSpan &span, bool fullNames)
{
    const bool full = m_people.contentWords(span.name).size() > 1;
    if (full != fullNames)
        return;
    const bool title = span.evidence == PersonSpan::Evidence::TitleName;
    qsizetype record = m_people.find(span.name, span.first, title && !full).record;
    const LexiconData::Person *known = record < 0 && title && !full ? titledBearer(span) : nullptr;
    if (record < 0)
        record = m_people.add(span.name);
    learn(m_people.record(record), span);
    if (known) {
        m_people.record(record).name = known->name.toString();
        learnKnown(m_people.record(record), *known);
    }
    static const QString rules[]{u"official.title-name"_s,  u"official.apposition"_s, u"official.country-name"_s,
                                 u"official.counterpart"_s, u"official.successor"_s,  u"official.known"_s,
                                 u"official.list"_s};
    const QString reasons[]{tr("title and name"),
                            tr("name with its office beside it"),
                            tr("name with its country before it"),
                            tr("named as a counterpart"),
                            tr("named as a successor"),
                            tr("known holder of office"),
                            tr("named in a list of officials")};
    static constexpr double certainties[]{0.96, 0.96, 0.93, 0.93, 0.8, 0.85, 0.93};
    const auto evidence = static_cast<size_t>(span.evidence);
    mention(span.first, span.end, record, rules[evidence], reasons[evidence], certainties[evidence]);
    m_used.insert(span.name.first, record);
}

// "President Bolsonaro": the one of that surname who held that office, in a state that the article names.
const LexiconData::Person *OfficialAssembly::titledBearer(const PersonSpan &span) const
{
    if (span.name.end - span.name.first != 1 || span.role.isEmpty() || !span.organisation.isEmpty())
        return nullptr;
    const QString head = span.role.sliced(span.role.lastIndexOf(u' ') + 1);
    const LexiconData::Person *best = nullptr;
    const QList<qint32> bearers = m_lexicon.data().prominentBySurname.value(m_text.word(span.name.first));
    for (const qint32 index : bearers) {
        const LexiconData::Person &person = m_lexicon.data().people[static_cast<size_t>(index)];
        const bool fits =
            span.countries.isEmpty() ? m_named.contains(person.country) : span.countries.contains(person.country);
        if (fits && person.office.contains(head, Qt::CaseInsensitive) && (!best || person.years > best->years))
            best = &person;
    }
    return best;
}

void OfficialAssembly::learn(OfficialRecord &record, const PersonSpan &span) const
{
    // What the article says first counts; a later, shorter way to say it adds nothing.
    if (record.role.isEmpty())
        record.role = span.role;
    if (record.countries.isEmpty() && record.organisation.isEmpty()) {
        record.countries = span.countries;
        record.organisation = span.organisation;
    }
    const QString name = m_text.text(span.name.first, span.name.end).toString().simplified();
    if (name.size() > record.name.size())
        record.name = name;
    if (const LexiconData::Person *known = m_people.knownPerson(span.name))
        learnKnown(record, *known);
}

void OfficialAssembly::learnKnown(OfficialRecord &record, const LexiconData::Person &known) const
{
    if (record.countries.isEmpty() && record.organisation.isEmpty()) {
        if (known.country >= 0)
            record.countries = {known.country};
        else
            record.organisation = known.office.toString().section(u' ', 0, 0);
    }
}

void OfficialAssembly::addKnownPeople()
{
    for (const NameRun &run : m_names.runs()) {
        if (isUsed(run) || run.end - run.first < 2)
            continue;
        const LexiconData::Person *known = m_people.knownPerson(run);
        if (!known)
            continue;
        qsizetype record = m_people.find(run, run.first, false).record;
        if (record < 0)
            record = m_people.add(run);
        OfficialRecord &person = m_people.record(record);
        learnKnown(person, *known);
        const bool honorific = m_titleBefore.contains(run.first);
        mention(honorific ? m_titleBefore.value(run.first) : run.first, run.end, record, u"official.known"_s,
                tr("known holder of office: %1, %2").arg(known->office, known->years), known->prominent ? 0.93 : 0.75);
        m_used.insert(run.first, record);
    }
}

void OfficialAssembly::addAliases()
{
    for (const NameRun &run : m_names.runs()) {
        if (isUsed(run) || !m_text.isWord(run.first - 1, "as"_L1)
            || !(m_text.isWord(run.first - 2, "known"_L1) || m_text.isWord(run.first - 3, "known"_L1)))
            continue;
        // Who is known so stands before the comma: "Mohamed Hamdan Dagalo, better known as Hemedti".
        qsizetype comma = run.first - 2;
        while (run.first - comma < 5 && !m_text.isMark(comma, u','))
            --comma;
        const NameRun full = m_names.endingAt(comma);
        if (full.isEmpty() || !isUsed(full))
            continue;
        const qsizetype record = m_used.value(full.first);
        m_people.addAlias(record, run);
        mention(run.first, run.end, record, u"official.alias"_s,
                tr("another name of %1").arg(m_people.record(record).name), 0.85);
        m_used.insert(run.first, record);
    }
}

void OfficialAssembly::addLaterMentions()
{
    for (const NameRun &run : m_names.runs()) {
        if (!isUsed(run))
            addName(run);
    }
}

void OfficialAssembly::addName(const NameRun &run)
{
    const qsizetype titled = m_titleBefore.value(run.first, -1);
    PeopleRegister::Known known = m_people.find(run, run.first, titled >= 0);
    NameRun name = run;
    // "Although Kishida", "Kishida Thursday": a first word that is no name's is left out once.
    if (known.record < 0 && titled < 0 && run.end - run.first > 1 && run.first == m_text.sentenceOf(run.first).first
        && m_text.text(run.first).endsWith("ly"_L1)) {
        name.first = run.first + 1;
        known = m_people.find(name, name.first, false);
    }
    if (known.record < 0) {
        known.record = addBySurname(run);
        if (known.record < 0) {
            if (const qsizetype meant = addMisspelt(run); meant >= 0)
                m_used.insert(run.first, meant);
            return;
        }
        m_used.insert(run.first, known.record);
        mention(titled >= 0 ? titled : run.first, run.end, known.record, u"official.known-surname"_s,
                tr("surname of a known holder of office: %1").arg(m_people.record(known.record).name), 0.65);
        return;
    }
    const OfficialRecord &person = m_people.record(known.record);
    const bool full = name.end - name.first > 1;
    mention(titled >= 0 ? titled : name.first, name.end, known.record,
            full ? u"official.name-again"_s : u"official.surname"_s,
            full ? tr("names %1 again").arg(person.name) : tr("surname of %1").arg(person.name),
            known.unique ? 0.96 : 0.8);
    m_used.insert(run.first, known.record);
}

// Somebody whom reports name by the surname alone: "Putin". Counts where the state is spoken of, too, and where the
// word is nothing else; of several of that name the one who holds office, or held it last.
qsizetype OfficialAssembly::addBySurname(const NameRun &run)
{
    const CountryHit *owner =
        m_text.has(run.first - 1, TokenTrait::PossessiveS) ? m_countries.at(run.first - 2) : nullptr;
    const bool givenName = m_text.is(run.first, WordClass::PersonName) || m_text.is(run.first, WordClass::Given);
    if (run.end - run.first != 1 || m_text.isCapital(run.end) || m_text.isHyphen(run.end)
        || m_text.isHyphen(run.first - 1)
        || (m_text.isCapital(run.first - 1) && m_text.sameSentence(run.first - 1, run.first)))
        return -1;
    const QList<qint32> bearers = m_lexicon.data().prominentBySurname.value(m_text.word(run.first));
    const LexiconData::Person *best = nullptr;
    const auto since = [](const LexiconData::Person &person) {
        // Who is still in office comes last.
        return person.years.endsWith(u'-')
            ? 9999
            : QStringView(person.years).last(std::min<qsizetype>(4, person.years.size())).toInt();
    };
    for (const qint32 index : bearers) {
        const LexiconData::Person &person = m_lexicon.data().people[static_cast<size_t>(index)];
        const bool fits = owner ? person.country == owner->country : m_named.contains(person.country);
        // A word that is a given name too is no surname by itself, unless this one's stands first: "Xi".
        if (givenName && !owner && !person.name.startsWith(m_text.text(run.first)))
            continue;
        if (fits && since(person) >= 2010 && (!best || since(person) > since(*best)))
            best = &person;
    }
    if (!best)
        return -1;
    const qsizetype record = m_people.add(run);
    OfficialRecord &person = m_people.record(record);
    person.name = best->name.toString();
    learnKnown(person, *best);
    return record;
}

// "Kishda" after "Fumio Kishida"
qsizetype OfficialAssembly::addMisspelt(const NameRun &run)
{
    const qsizetype record = m_people.findMisspelt(run);
    if (record < 0)
        return -1;
    mention(m_titleBefore.value(run.first, run.first), run.end, record, u"official.misspelt"_s,
            tr("differs from the surname of %1 in one letter").arg(m_people.record(record).name), 0.65);
    return record;
}

Officials OfficialAssembly::take()
{
    Officials officials;
    for (qsizetype i = 0; i < m_people.size(); ++i)
        officials.records.append(m_people.record(i));
    std::ranges::stable_sort(m_mentions, {}, &OfficialMention::first);
    officials.mentions = m_mentions;
    return officials;
}

} // namespace Rapporteur
