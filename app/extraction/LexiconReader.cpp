// SPDX-License-Identifier: GPL-3.0-or-later
#include "extraction/LexiconReader.h"

#include "annotation/Entity.h"
#include "extraction/TokenScanner.h"

#include <QStringTokenizer>

#include <optional>

using namespace Qt::StringLiterals;

namespace Rapporteur {

namespace {

std::optional<CountryForm> countryFormFromKey(QStringView key)
{
    static constexpr std::array keys{"name"_L1,   "abbreviation"_L1, "adjective"_L1, "demonym"_L1,
                                     "prefix"_L1, "capital"_L1,      "seat"_L1};
    for (size_t i = 0; i < keys.size(); ++i) {
        if (key == keys[i])
            return static_cast<CountryForm>(i);
    }
    return key == "alias"_L1 ? std::optional(CountryForm::Name) : std::nullopt;
}

} // namespace

QList<std::pair<QString, LexiconReader::FileKind>> LexiconReader::files()
{
    return {{u"words.tsv"_s, FileKind::Words},           {u"country-words.tsv"_s, FileKind::Countries},
            {u"phrases.tsv"_s, FileKind::Phrases},       {u"countries.tsv"_s, FileKind::Countries},
            {u"people-history.tsv"_s, FileKind::People}, {u"people.tsv"_s, FileKind::People}};
}

Result<void> LexiconReader::add(FileKind kind, const QString &text, const QString &path)
{
    m_data->sources.append(text); // rows are kept as views
    const bool history = path.contains("history"_L1);
    qsizetype number = 0;
    for (const QStringView row : QStringTokenizer(text, u'\n')) {
        ++number;
        if (row.isEmpty() || row.startsWith(u'#'))
            continue;
        Columns columns;
        for (const QStringView column : QStringTokenizer(row, u'\t'))
            columns.append(column);
        QString fault;
        switch (kind) {
        case FileKind::Words:
            fault = addWords(columns);
            break;
        case FileKind::Phrases:
            fault = addPhrase(columns);
            break;
        case FileKind::Countries:
            fault = addCountry(columns);
            break;
        case FileKind::People:
            fault = addPerson(columns, history);
            break;
        }
        if (!fault.isEmpty())
            return std::unexpected(Issue{.text = fault, .file = path, .line = number});
    }
    return {};
}

LexiconReader::Words LexiconReader::wordsOf(QStringView phrase)
{
    Words words;
    TokenScanner scanner(phrase);
    TokenScanner::Token token;
    while (scanner.next(token)) {
        words.append(m_data->vocabulary.insert(folded(phrase.sliced(token.range.start, token.range.length()))));
        if (m_data->vocabulary.has(words.last(), WordClass::Abbreviation))
            scanner.takeStop(token);
    }
    return words;
}

QString LexiconReader::addWords(const Columns &columns)
{
    if (columns.size() != 2)
        return tr("expected a class and its words");
    const std::optional<WordClass> wordClass = wordClassFromKey(columns[0]);
    if (!wordClass)
        return tr("“%1” is no class of words").arg(columns[0]);
    for (const QStringView word : QStringTokenizer(columns[1], u' ', Qt::SkipEmptyParts)) {
        const Words words = wordsOf(word);
        if (words.size() == 1) {
            m_data->vocabulary.addClass(words[0], *wordClass);
            continue;
        }
        // What has a hyphen in it comes as several words, and is known as a phrase.
        const bool agreement = *wordClass == WordClass::Instrument || *wordClass == WordClass::WeakInstrument
            || *wordClass == WordClass::Undertaking || *wordClass == WordClass::WeakUndertaking;
        const bool role = *wordClass == WordClass::Role || *wordClass == WordClass::RolePlural
            || *wordClass == WordClass::WeakRole || *wordClass == WordClass::WeakRolePlural
            || *wordClass == WordClass::Rank;
        if (!agreement && !role)
            return tr("“%1” is more than one word, which this class cannot have").arg(word);
        (agreement ? m_data->agreementTable : m_data->roleTable).insert(words, static_cast<qint32>(*wordClass));
    }
    return {};
}

QString LexiconReader::addPhrase(const Columns &columns)
{
    if (columns.size() != 2)
        return tr("expected a kind and a phrase");
    const QList<QStringView> parts = columns[1].split(u'|');
    const Words words = wordsOf(parts[0]);
    if (words.isEmpty())
        return tr("the phrase is empty");
    if (columns[0] == "role"_L1) {
        const WordId last = words.last();
        const bool plural = parts[0].endsWith(u's') || parts[0].startsWith("heads"_L1)
            || parts[0].startsWith("members"_L1) || parts[0].startsWith("secretaries"_L1)
            || parts[0].startsWith("chiefs"_L1);
        const bool singular = m_data->vocabulary.has(last, WordClass::Role) || parts[0].endsWith("affaires"_L1);
        m_data->roleTable.insert(words,
                                 static_cast<qint32>(plural && !singular ? WordClass::RolePlural : WordClass::Role));
    } else if (columns[0] == "organisation"_L1) {
        return addOrganisation(words, parts.value(1));
    } else if (columns[0] == "instrument"_L1) {
        return addInstrument(words, parts);
    } else if (columns[0] == "blocked"_L1) {
        addCountryPhrase(words, CountryForm::Blocked, {}, parts[0]);
    } else if (columns[0] == "us-state"_L1) {
        m_data->usStateTable.insert(words, 1);
    } else if (columns[0] == "state-office"_L1) {
        const CountryIndex state = m_data->countryByIso.value(parts.value(1).toString(), -1);
        if (state < 0)
            return tr("“%1” is the code of no country").arg(parts.value(1));
        m_data->stateOfficeTable.insert(words, state);
    } else if (columns[0] == "measure"_L1) {
        m_data->agreementTable.insert(words, static_cast<qint32>(WordClass::Instrument));
    } else {
        return tr("“%1” is no kind of phrase").arg(columns[0]);
    }
    return {};
}

QString LexiconReader::addOrganisation(const Words &words, QStringView name)
{
    LexiconData::Organisation organisation;
    if (name.size() == 2 && name != "EU"_L1) {
        organisation.country = m_data->countryByIso.value(name.toString(), -1);
        if (organisation.country < 0)
            return tr("“%1” is the code of no country").arg(name);
    } else {
        organisation.name = name.toString();
    }
    m_data->organisationTable.insert(words, static_cast<qint32>(m_data->organisations.size()));
    m_data->organisations.push_back(organisation);
    return {};
}

QString LexiconReader::addInstrument(const Words &words, const QList<QStringView> &parts)
{
    LexiconData::Instrument instrument{.name = parts[0].toString(), .parties = {}, .status = parts.value(2).toString()};
    if (!agreementStatusFromKey(instrument.status))
        return tr("“%1” is no status of an agreement").arg(instrument.status);
    for (const QStringView party : QStringTokenizer(parts.value(1), u',', Qt::SkipEmptyParts)) {
        if (!m_data->countryByIso.contains(party.toString()))
            return tr("“%1” is the code of no country").arg(party);
        instrument.parties.append(party.toString());
    }
    m_data->instrumentTable.insert(words, static_cast<qint32>(m_data->instruments.size()));
    m_data->instruments.push_back(instrument);
    return {};
}

CountryIndex LexiconReader::country(QStringView iso, QStringView name)
{
    const QString code = iso.toString();
    if (const auto known = m_data->countryByIso.constFind(code); known != m_data->countryByIso.cend()) {
        LexiconData::Country &country = m_data->countries[static_cast<size_t>(*known)];
        if (country.name.isEmpty())
            country.name = name.toString();
        return *known;
    }
    const auto index = static_cast<CountryIndex>(m_data->countries.size());
    m_data->countries.push_back({code, name.toString()});
    m_data->countryByIso.insert(code, index);
    return index;
}

QString LexiconReader::addCountry(const Columns &columns)
{
    if (columns.size() != 3)
        return tr("expected a code, a kind and a form");
    const std::optional<CountryForm> form = countryFormFromKey(columns[1]);
    if (!form)
        return tr("“%1” is no kind of form").arg(columns[1]);
    QVarLengthArray<CountryIndex, 2> countries;
    for (const QStringView iso : QStringTokenizer(columns[0], u'|')) {
        if (iso.size() != 2)
            return tr("“%1” is no code of two letters").arg(iso);
        countries.append(country(iso, columns[1] == "name"_L1 ? columns[2] : QStringView()));
    }
    const Words words = wordsOf(columns[2]);
    if (words.isEmpty())
        return tr("the form is empty");
    addCountryPhrase(words, *form, countries, columns[2]);
    return {};
}

void LexiconReader::addCountryPhrase(const Words &words, CountryForm form,
                                     const QVarLengthArray<CountryIndex, 2> &countries, QStringView text)
{
    const auto index = static_cast<qint32>(m_data->countryPhrases.size());
    if (m_data->countryTable.insert(words, index) == index)
        m_data->countryPhrases.push_back({form, countries, text.toString()});
}

QString LexiconReader::addPerson(const Columns &columns, bool prominent)
{
    if (columns.size() != 5)
        return tr("expected a code, an office, years, a name and a surname");
    LexiconData::Person person{.name = columns[3],
                               .office = columns[1],
                               .years = columns[2],
                               .country = columns[0].isEmpty() ? CountryIndex(-1)
                                                               : m_data->countryByIso.value(columns[0].toString(), -1),
                               .surname = {},
                               .prominent = prominent};
    if (person.country < 0 && !columns[0].isEmpty())
        return tr("“%1” is the code of no country").arg(columns[0]);
    const Words name = wordsOf(columns[3]);
    if (name.isEmpty())
        return tr("the name is empty");
    if (columns[4].isEmpty())
        person.surname.append(name.last());
    else
        for (const WordId word : wordsOf(columns[4]))
            person.surname.append(word);
    m_data->vocabulary.addClass(name[0], WordClass::PersonName);
    for (const WordId word : std::as_const(person.surname))
        m_data->vocabulary.addClass(word, WordClass::Surname);
    if (name.size() > 1) {
        if (prominent && person.surname.size() == 1)
            m_data->prominentBySurname[person.surname[0]].append(static_cast<qint32>(m_data->people.size()));
        m_data->personTable.insert(name, static_cast<qint32>(m_data->people.size()));
        m_data->people.push_back(std::move(person));
    }
    return {};
}

} // namespace Rapporteur
