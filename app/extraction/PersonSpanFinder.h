// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "extraction/PersonSpan.h"
#include "extraction/TitleFinder.h"

#include <QHash>
#include <QSet>

namespace Rapporteur {

/// Collects the names that something directly beside them shows to be holders of office.
class PersonSpanFinder
{
public:
    PersonSpanFinder(const TokenizedText &text, const CountryHits &countries, const QList<TitlePhrase> &titles,
                     const NameFinder &names)
        : m_text(text)
        , m_countries(countries)
        , m_titles(titles)
        , m_names(names)
    {
    }

    /// In text order; one for each name at most.
    [[nodiscard]] QList<PersonSpan> find();
    /// Titles that belong to a name or stand beside one: index of the title, to the first token of the name.
    [[nodiscard]] const QHash<qsizetype, qsizetype> &titleOwners() const { return m_owners; }
    /// The role that a title's words give, without honorifics.
    [[nodiscard]] QString roleOf(const TitlePhrase &title) const;

private:
    void addTitled(qsizetype title);
    void addBehindComma(qsizetype title);
    void addAppositions();
    void addCountryNames();
    void addCounterparts();
    void addSuccessors();
    void add(PersonSpan span);
    [[nodiscard]] PersonSpan spanOf(const NameRun &name, PersonSpan::Evidence evidence) const;
    [[nodiscard]] QList<NameRun> listFrom(qsizetype token) const;
    [[nodiscard]] qsizetype nameBehind(qsizetype token) const;
    [[nodiscard]] qsizetype appositionTitle(const NameRun &name) const;
    [[nodiscard]] bool carriesName(const TitlePhrase &title) const;

    const TokenizedText &m_text;
    const CountryHits &m_countries;
    const QList<TitlePhrase> &m_titles;
    const NameFinder &m_names;
    QList<PersonSpan> m_spans;
    QHash<qsizetype, qsizetype> m_byName; // first token of the name, to m_spans
    QHash<qsizetype, qsizetype> m_owners;
    QHash<qsizetype, qsizetype> m_courtesies; // first token of a name, to that of the rank or honorific before it
};

} // namespace Rapporteur
