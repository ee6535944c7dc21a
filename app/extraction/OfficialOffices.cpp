// SPDX-License-Identifier: GPL-3.0-or-later
// The part of OfficialAssembly that deals with offices that stand without a name.
#include "extraction/OfficialAssembly.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Rapporteur {

namespace {

constexpr qsizetype lookBack = 40; // mentions, among which a bare office finds whom it points back to

/// The last word of a role in the singular: "Foreign Ministers" and "the minister" both give "minister".
QString headWord(QStringView role)
{
    QStringView bare = role;
    for (const QLatin1StringView preposition : {" of "_L1, " for "_L1}) {
        if (const qsizetype at = bare.indexOf(preposition); at > 0)
            bare = bare.first(at);
    }
    QString word = bare.sliced(bare.lastIndexOf(u' ') + 1).toString().toLower();
    if (word.endsWith(u's') && word.size() > 3)
        word.chop(1);
    return word;
}

} // namespace

// The one state that has an office of that name ("Foreign Secretary"), where the article names it; else -1.
CountryIndex OfficialAssembly::stateOfOffice(qsizetype token) const
{
    const auto match =
        m_lexicon.data().stateOfficeTable.longest([&](qsizetype ahead) { return m_text.word(token + ahead); });
    if (!match || !m_text.isCapital(token) || !m_text.isCapital(token + match->length - 1))
        return -1;
    const auto country = static_cast<CountryIndex>(match->value);
    return m_named.contains(country) || m_context.home() == country ? country : CountryIndex(-1);
}

// People of whom the text does not say whose they are serve the state that the text around them speaks of.
void OfficialAssembly::settleOwners()
{
    std::ranges::stable_sort(m_mentions, {}, &OfficialMention::first);
    const auto known = [this](const OfficialMention &mention) {
        const OfficialRecord &record = m_people.record(mention.record);
        return !record.countries.isEmpty() || !record.organisation.isEmpty();
    };
    for (const OfficialMention &mention : std::as_const(m_mentions)) {
        if (known(mention))
            m_context.addPerson(mention.first, m_people.record(mention.record).countries);
    }
    m_context.prepare();
    for (const OfficialMention &mention : std::as_const(m_mentions)) {
        if (known(mention))
            continue;
        // "…, presidential spokesman Park said": whoever tells it speaks for the one that the sentence is about.
        const bool tells = (m_text.isMark(mention.first - 1, u',') || m_text.isQuote(mention.first - 1))
            && (m_text.isWord(mention.end, "said"_L1) || m_text.isWord(mention.end, "says"_L1)
                || m_text.isWord(mention.end, "told"_L1) || m_text.isWord(mention.end, "added"_L1));
        const bool pointing = tells || m_text.is(mention.first - 1, WordClass::Possessive);
        if (const CountryIndex state = stateOfOffice(mention.first); state >= 0) {
            m_people.record(mention.record).countries = {state};
            continue;
        }
        if (const CountryIndex country = m_context.countryAt(mention.first, pointing); country >= 0)
            m_people.record(mention.record).countries = {country};
    }
    for (const OfficialMention &mention : std::as_const(m_mentions)) {
        if (!m_people.record(mention.record).role.isEmpty())
            m_peopleInOffice.append({mention.first, mention.record});
    }
}

// The year of the report, as far as its first lines say it; 0 where they do not.
int OfficialAssembly::yearOfReport() const
{
    constexpr qsizetype firstLines = 80; // tokens
    int year = 0;
    for (qsizetype i = 0; i < std::min(firstLines, m_text.size()); ++i) {
        const int number = m_text.has(i, TokenTrait::Number) && m_text.text(i).size() == 4 ? m_text.text(i).toInt() : 0;
        if (number >= 1945 && number <= 2100)
            year = std::max(year, number);
    }
    return year;
}

// The office of somebody whom the article only names, where the lexicon knows the person and the time fits.
void OfficialAssembly::fillKnownRoles()
{
    const int year = yearOfReport();
    for (qsizetype i = 0; i < m_people.size(); ++i) {
        OfficialRecord &record = m_people.record(i);
        const LexiconData::Person *known = m_people.known(i);
        if (!known || !record.role.isEmpty() || known->country < 0 || !record.countries.contains(known->country))
            continue;
        const qsizetype dash = known->years.indexOf(u'-');
        const int since = known->years.first(dash < 0 ? known->years.size() : dash).toInt();
        const int until = dash < 0 ? since : known->years.sliced(dash + 1).toInt(); // 0: still
        if (dash < 0)
            continue;
        if (until == 0 ? year == 0 || year >= since : year >= since && year <= until)
            record.role = known->office.toString();
        else if (year > until && until > 0)
            record.role = u"former "_s + known->office;
    }
}

void OfficialAssembly::addOffices(const PersonSpanFinder &spans)
{
    fillKnownRoles();
    settleOwners();
    for (qsizetype i = 0; i < m_titles.size(); ++i) {
        const TitlePhrase &title = m_titles[i];
        if (title.isPrivate || title.strength <= TitlePhrase::Strength::Rank)
            continue;
        const QString role = spans.roleOf(title);
        if (const NameRun name = m_names.startingAt(title.countryEnd);
            !name.isEmpty() && isUsed(name) && !m_text.has(title.countryEnd, TokenTrait::LineStart))
            continue; // stands in the mention of the name
        if (const auto owner = spans.titleOwners().constFind(i); owner != spans.titleOwners().cend() && !title.plural) {
            if (const auto person = m_used.constFind(*owner); person != m_used.cend()) {
                mention(title.first, title.end, *person, u"official.apposed-office"_s,
                        tr("office of %1").arg(m_people.record(*person).name), 0.96);
                continue;
            }
        }
        if (isOffice(title))
            addOffice(title, role);
    }
}

// "official" and its like are adjectives too: what follows has to show that the noun ends here.
bool OfficialAssembly::endsAsNoun(const TitlePhrase &title) const
{
    const qsizetype next = title.countryEnd > title.end ? title.countryEnd : title.end;
    return !m_text.sameSentence(next, title.first) || !m_text.has(next, TokenTrait::Word)
        || m_text.is(next, WordClass::Preposition) || m_text.is(next, WordClass::Auxiliary)
        || m_text.is(next, WordClass::Modal) || m_text.is(next, WordClass::GovernmentVerb)
        || m_text.is(next, WordClass::Conjunction) || m_text.is(next, WordClass::Relative)
        || m_text.is(next, WordClass::Adverb) || m_text.is(next, WordClass::Time) || m_text.is(next, WordClass::Pronoun)
        || m_text.isCapital(next) || m_text.text(next).endsWith("ed"_L1) || m_text.text(next).endsWith("ing"_L1);
}

bool OfficialAssembly::isOffice(const TitlePhrase &title) const
{
    const qsizetype before = title.first - 1;
    const bool determined = m_text.is(before, WordClass::Article) || m_text.is(before, WordClass::Determiner)
        || m_text.is(before, WordClass::Possessive) || m_text.is(before, WordClass::Quantifier);
    if (m_text.isHyphen(title.end) || m_text.isHyphen(before))
        return false;
    if (title.strength == TitlePhrase::Strength::Full) {
        if (m_text.isWord(title.headEnd - 1, "official"_L1) && !endsAsNoun(title))
            return false;
        return title.plural || title.classified || title.hasOwner() || determined || m_text.isWord(before, "as"_L1)
            || m_text.is(before, WordClass::Auxiliary);
    }
    if (!title.plural && !endsAsNoun(title) && !(m_text.isCapital(title.head) && title.classified))
        return false;
    if (title.plural
        && (m_text.isWord(title.head, "leaders"_L1) || m_text.isWord(title.head, "generals"_L1)
            || m_text.isWord(title.head, "admirals"_L1) || m_text.isWord(title.head, "commanders"_L1)))
        return title.classified || title.hasOwner() || determined;
    const bool someones = m_text.has(before, TokenTrait::PossessiveS) || m_text.is(before, WordClass::Possessive);
    return title.classified || title.hasOwner() || (someones && m_text.isWord(title.head, "deputy"_L1));
}

bool OfficialAssembly::isRegional(const TitlePhrase &title) const
{
    for (qsizetype i = title.first; i < title.headEnd; ++i) {
        if (m_text.is(i, WordClass::Region))
            return true;
    }
    return false;
}

QList<CountryIndex> OfficialAssembly::ownersOf(const TitlePhrase &title) const
{
    if (title.hasOwner() || isRegional(title))
        return title.countries;
    const qsizetype before = title.first - 1;
    // "their foreign ministers and national security advisers"
    if (title.plural && m_text.isWord(before, "and"_L1) && m_lastOfficeEnd == before && !m_officesSeen.isEmpty())
        return m_people.record(m_officesSeen.last().second).countries;
    const bool theirs = m_text.isWord(before, "their"_L1) || m_text.isWord(before, "both"_L1)
        || (title.plural && (m_text.is(before, WordClass::Quantifier) || m_text.isWord(before, "the"_L1)));
    if (title.plural && (theirs || title.coordinated))
        return m_context.countriesAt(title.first);
    if (title.plural) {
        if (const CountryIndex named = m_context.namedBefore(title.first); named >= 0)
            return {named};
    }
    if (const CountryIndex state = stateOfOffice(title.first); state >= 0)
        return {state};
    CountryIndex one = m_context.countryAt(title.first, m_text.is(before, WordClass::Possessive));
    // "The Prime Minister and President Hollande": two who meet serve two states.
    if (m_text.isWord(title.end, "and"_L1) && !title.plural) {
        const auto other = std::ranges::lower_bound(m_peopleInOffice, title.end + 1, {},
                                                    [](const auto &entry) { return entry.first; });
        if (other != m_peopleInOffice.cend() && other->first == title.end + 1
            && m_people.record(other->second).countries.contains(one))
            one = m_context.mainExcept(m_people.record(other->second).countries);
    }
    return one < 0 ? QList<CountryIndex>{} : QList{one};
}

// Whom "the minister" means: the last one spoken of whose role ends so.
qsizetype OfficialAssembly::pointedTo(const TitlePhrase &title, const QString &role) const
{
    const QString head = headWord(role);
    const auto fits = [&](qsizetype index) {
        const OfficialRecord &record = m_people.record(index);
        if (record.group != title.plural || headWord(record.role) != head)
            return false;
        const bool same = record.role.compare(role, Qt::CaseInsensitive) == 0;
        const bool bare = !title.classified || role.indexOf(u' ') < 0;
        return (same || bare) && (title.countries.isEmpty() || record.countries == title.countries);
    };
    qsizetype best = -1;
    qsizetype where = -1;
    for (const Seen *list : {&m_peopleInOffice, &m_officesSeen}) {
        auto seen = std::ranges::upper_bound(*list, title.first, {}, [](const auto &entry) { return entry.first; });
        for (qsizetype steps = 0; seen != list->cbegin() && steps < lookBack; ++steps) {
            --seen;
            if (seen->first > where && fits(seen->second)) {
                where = seen->first;
                best = seen->second;
                break;
            }
        }
    }
    return best;
}

qsizetype OfficialAssembly::officeRecord(const TitlePhrase &title, const QString &role)
{
    OfficialRecord office{
        .role = role, .countries = ownersOf(title), .organisation = title.organisation, .group = title.plural};
    QStringList owners;
    for (const CountryIndex country : std::as_const(office.countries))
        owners.append(countryName(country));
    if (!office.organisation.isEmpty())
        owners.append(office.organisation);
    office.label = owners.isEmpty() ? role : tr("%1 (%2)", "an office and whose it is").arg(role, owners.join(u", "_s));
    const QString key = office.label.toCaseFolded();
    if (const auto known = m_offices.constFind(key); known != m_offices.cend())
        return *known;
    const qsizetype record = m_people.addOffice(office);
    m_offices.insert(key, record);
    return record;
}

void OfficialAssembly::addOffice(const TitlePhrase &title, const QString &role)
{
    const qsizetype before = title.first - 1;
    const bool definite = m_text.isWord(before, "the"_L1) || m_text.is(before, WordClass::Possessive)
        || m_text.is(before, WordClass::Quantifier) || m_text.isWord(before, "that"_L1)
        || m_text.isWord(before, "these"_L1) || m_text.isWord(before, "both"_L1) || m_text.isWord(before, "as"_L1);
    if (definite && title.organisation.isEmpty()) {
        if (const qsizetype record = pointedTo(title, role); record >= 0) {
            const OfficialRecord &person = m_people.record(record);
            mention(title.first, title.end, record, u"official.pointing-back"_s,
                    tr("points back to %1").arg(person.name.isEmpty() ? person.label : person.name), 0.6);
            return;
        }
    }
    const qsizetype record = officeRecord(title, role);
    const bool clear = title.hasOwner() || title.classified;
    mention(title.first, title.end, record, title.plural ? u"official.group"_s : u"official.office"_s,
            title.plural ? tr("offices without names") : tr("office without a name"), clear ? 0.93 : 0.8);
    m_officesSeen.append({title.first, record});
    m_lastOfficeEnd = title.end;
}

} // namespace Rapporteur
