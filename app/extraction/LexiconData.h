// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "extraction/PhraseTable.h"
#include "extraction/Vocabulary.h"

#include <QHash>
#include <QString>
#include <QStringList>
#include <QVarLengthArray>

#include <vector>

namespace Rapporteur {

/// Index into LexiconData::countries; -1 is none.
using CountryIndex = qint16;

enum class CountryForm : quint8 { Name, Abbreviation, Adjective, Demonym, Prefix, Capital, Seat, Blocked };

struct LexiconData
{
    struct Country
    {
        QString iso;
        QString name;
    };

    struct CountryPhrase
    {
        CountryForm form = CountryForm::Name;
        QVarLengthArray<CountryIndex, 2> countries; ///< more than one where the article decides
        QString text; ///< as the lexicon writes it
    };

    /// A body that officials act for.
    struct Organisation
    {
        QString name; ///< empty where it is a part of a state
        CountryIndex country = -1;
    };

    /// An agreement that has a name.
    struct Instrument
    {
        QString name;
        QStringList parties;
        QString status; ///< as keyOf(AgreementAttributes::Status)
    };

    /// Somebody known to hold or to have held public office.
    struct Person
    {
        QStringView name; ///< this and what follows stand in sources
        QStringView office;
        QStringView years; ///< "2019", "2013-", "1969-1974"
        CountryIndex country = -1;
        QVarLengthArray<WordId, 3> surname; ///< its words
        bool prominent = false; ///< may be named by the surname alone
    };

    QStringList sources; ///< the text of the files
    Vocabulary vocabulary;
    std::vector<Country> countries;
    QHash<QString, CountryIndex> countryByIso;
    std::vector<CountryPhrase> countryPhrases;
    PhraseTable countryTable; ///< to countryPhrases
    std::vector<Organisation> organisations;
    PhraseTable organisationTable; ///< to organisations
    std::vector<Instrument> instruments;
    PhraseTable instrumentTable; ///< to instruments
    std::vector<Person> people;
    PhraseTable personTable; ///< to people
    QHash<WordId, QList<qint32>> prominentBySurname; ///< to people, for surnames of one word
    PhraseTable roleTable; ///< offices of several words; the value is a WordClass
    PhraseTable agreementTable; ///< nouns of agreements of several words; the value is a WordClass
    PhraseTable usStateTable;
    PhraseTable stateOfficeTable; ///< offices that one state has by that name; the value is its index
};

} // namespace Rapporteur
