// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "extraction/LexiconData.h"
#include "text/Issue.h"

#include <QCoreApplication>

#include <memory>
#include <utility>

namespace Rapporteur {

/// Makes LexiconData of the files in resources/lexicon: rows of columns with a tab between, '#' begins a comment line.
class LexiconReader
{
    Q_DECLARE_TR_FUNCTIONS(Rapporteur::LexiconReader)

public:
    enum class FileKind { Words, Phrases, Countries, People };

    /// The files of a lexicon in the order in which they have to be added.
    [[nodiscard]] static QList<std::pair<QString, FileKind>> files();

    /// Adds the rows of \a text; \a path is for messages. An Issue names the line at fault.
    [[nodiscard]] Result<void> add(FileKind kind, const QString &text, const QString &path);
    /// The finished lexicon; the reader is empty afterwards.
    [[nodiscard]] std::shared_ptr<const LexiconData> take()
    {
        return std::exchange(m_data, std::make_shared<LexiconData>());
    }

private:
    using Columns = QVarLengthArray<QStringView, 5>;
    using Words = QVarLengthArray<WordId, 8>;

    // Each returns what is wrong with the row; nothing where it is right.
    QString addWords(const Columns &columns);
    QString addPhrase(const Columns &columns);
    QString addCountry(const Columns &columns);
    QString addPerson(const Columns &columns, bool prominent);
    QString addOrganisation(const Words &words, QStringView name);
    QString addInstrument(const Words &words, const QList<QStringView> &parts);
    void addCountryPhrase(const Words &words, CountryForm form, const QVarLengthArray<CountryIndex, 2> &countries,
                          QStringView text);
    [[nodiscard]] CountryIndex country(QStringView iso, QStringView name);
    /// The words of \a phrase as the finders will see them.
    [[nodiscard]] Words wordsOf(QStringView phrase);

    std::shared_ptr<LexiconData> m_data = std::make_shared<LexiconData>();
};

} // namespace Rapporteur
