// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "extraction/OfficialContext.h"
#include "extraction/PeopleRegister.h"
#include "extraction/PersonSpanFinder.h"

#include <QCoreApplication>
#include <QHash>
#include <QSet>

namespace Rapporteur {

/// Makes records and mentions of what stands in the text: one record for each person or office.
/// The steps have to be taken in the order in which they are declared.
class OfficialAssembly
{
    Q_DECLARE_TR_FUNCTIONS(Rapporteur::OfficialFinder)

public:
    OfficialAssembly(const Lexicon &lexicon, const TokenizedText &text, const CountryHits &countries,
                     const QList<TitlePhrase> &titles, const NameFinder &names);

    /// Names that something beside them shows to be officials.
    void addSpans(const QList<PersonSpan> &spans);
    /// Names that the lexicon knows.
    void addKnownPeople();
    /// "known as Hemedti"
    void addAliases();
    /// Surnames, and names that only an honorific stands before.
    void addLaterMentions();
    /// Offices without a name, and those set off from one by a comma.
    void addOffices(const PersonSpanFinder &spans);
    [[nodiscard]] Officials take();

private:
    void addSpan(const PersonSpan &span, bool fullNames);
    [[nodiscard]] const LexiconData::Person *titledBearer(const PersonSpan &span) const;
    void learn(OfficialRecord &record, const PersonSpan &span) const;
    void learnKnown(OfficialRecord &record, const LexiconData::Person &known) const;
    void mention(qsizetype first, qsizetype end, qsizetype record, const QString &rule, const QString &reason,
                 double certainty);
    void addName(const NameRun &run);
    [[nodiscard]] qsizetype addBySurname(const NameRun &run);
    void shareCountries(const QList<PersonSpan> &spans);
    void settleOwners();
    void fillKnownRoles();
    [[nodiscard]] CountryIndex stateOfOffice(qsizetype token) const;
    [[nodiscard]] int yearOfReport() const;
    [[nodiscard]] qsizetype addMisspelt(const NameRun &run);
    void addOffice(const TitlePhrase &title, const QString &role);
    [[nodiscard]] qsizetype officeRecord(const TitlePhrase &title, const QString &role);
    [[nodiscard]] qsizetype pointedTo(const TitlePhrase &title, const QString &role) const;
    [[nodiscard]] QList<CountryIndex> ownersOf(const TitlePhrase &title) const;
    [[nodiscard]] bool isOffice(const TitlePhrase &title) const;
    [[nodiscard]] bool endsAsNoun(const TitlePhrase &title) const;
    [[nodiscard]] bool isRegional(const TitlePhrase &title) const;
    [[nodiscard]] QString countryName(CountryIndex country) const;
    [[nodiscard]] bool isUsed(const NameRun &run) const { return m_used.contains(run.first); }

    const Lexicon &m_lexicon;
    const TokenizedText &m_text;
    const CountryHits &m_countries;
    const QList<TitlePhrase> &m_titles;
    const NameFinder &m_names;
    PeopleRegister m_people;
    OfficialContext m_context;
    QList<OfficialMention> m_mentions;
    QHash<qsizetype, qsizetype> m_used; // first token of a name that is dealt with, to its record
    QHash<qsizetype, qsizetype> m_titleBefore; // end of an honorific title, to its first token
    QSet<CountryIndex> m_named; // countries that the article names
    QHash<QString, qsizetype> m_offices; // label, to its record
    using Seen = QList<std::pair<qsizetype, qsizetype>>; // token and record, in text order
    Seen m_peopleInOffice;
    Seen m_officesSeen;
    qsizetype m_lastOfficeEnd = -1;
};

} // namespace Rapporteur
