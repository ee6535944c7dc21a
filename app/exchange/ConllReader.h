// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/StandoffFormat.h"

#include <QCoreApplication>

#include <array>

namespace Rapporteur {

/// A row of columns: the token, and a tag a layer.
struct ConllRow
{
    QString token = {};
    QStringList tags = {};

    /// Nothing where \a line is no row.
    [[nodiscard]] static std::optional<ConllRow> of(const QString &line);
};

/// Follows the tags of one layer. Works for every scheme: a span goes on while its type is the same and no tag begins
/// another one or has ended it.
class ConllLayer
{
public:
    void tag(const QString &tag, TextRange token, QList<StandoffSpan> &spans);
    void end() { m_open = -1; }

private:
    qsizetype m_open = -1;
};

/// Reads columns; see ConllFormat.
class ConllReader
{
    Q_DECLARE_TR_FUNCTIONS(Rapporteur::ConllReader)

public:
    explicit ConllReader(const StandoffInput &input)
        : m_input(input)
    {
    }

    [[nodiscard]] StandoffReading read();

private:
    void begin(qsizetype byte);
    void finish(qsizetype byte);
    void endSentence();
    void readRow(const ConllRow &row, qsizetype line);

    const StandoffInput &m_input;
    StandoffReading m_result;
    StandoffDocument m_document;
    std::array<ConllLayer, 2> m_layers;
    qsizetype m_begin = 0; ///< byte of the document
    qsizetype m_from = 0;  ///< end of the last token in the text
    qsizetype m_rows = 0;
    bool m_startsSentence = true;
};

} // namespace Rapporteur
