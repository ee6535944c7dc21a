// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/OffsetUnit.h"
#include "exchange/StandoffFormat.h"

#include <QCoreApplication>
#include <QHash>
#include <QJsonArray>

namespace Rapporteur {

/// Reads one .ann file line by line; what is no line of the format is told and kept as it is.
class BratReader
{
    Q_DECLARE_TR_FUNCTIONS(Rapporteur::BratReader)

public:
    explicit BratReader(const StandoffInput &input)
        : m_input(input)
    {
    }

    [[nodiscard]] StandoffReading read();

private:
    struct RawSpan
    {
        StandoffSpan span = {};
        QList<TextRange> fragments = {}; ///< as the file counts
        QString quote = {};
        QString line = {};
        qsizetype number = 0;
    };

    void readLine(const QString &line, qsizetype number);
    [[nodiscard]] bool readSpan(const QString &line, qsizetype number);
    [[nodiscard]] bool readRelation(const QStringList &columns);
    /// What our own A and N lines and notes say of spans; the others are foreign.
    void readAbout(const QString &line, const QStringList &columns);
    void placeSpans();
    void sortRelations();
    void warn(const QString &text, qsizetype line);

    const StandoffInput &m_input;
    StandoffDocument m_document;
    QList<RawSpan> m_spans;
    QHash<QString, qsizetype> m_indexOf;
    QStringList m_about; ///< A, N and # lines, told of spans that may come later
    QHash<QString, QString> m_relationLines;
    QJsonArray m_foreign;
};

} // namespace Rapporteur
