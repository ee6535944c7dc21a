// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/JsonRecords.h"
#include "exchange/OffsetUnit.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace Rapporteur {

/// Reads one record of Prodigy or spaCy; see SpacyFormat.
class SpacyReader
{
    Q_DECLARE_TR_FUNCTIONS(Rapporteur::SpacyReader)

public:
    SpacyReader(const JsonRecord &record, const StandoffInput &input);

    /// Whether there is a text, or tokens to make one of.
    [[nodiscard]] bool hasText() const;
    [[nodiscard]] StandoffDocument read();

private:
    [[nodiscard]] QString textOfTokens() const;
    [[nodiscard]] OffsetCounting measure(const QJsonArray &marks);
    void readSpan(const QJsonValue &mark);
    void readRelation(const QJsonValue &value);
    [[nodiscard]] QString spanId(const QJsonObject &span, qint64 token);
    void warn(const QString &text);

    const JsonRecord &m_record;
    const StandoffInput &m_input;
    const QJsonObject m_object; // const, as a lookup in another one adds to it
    StandoffDocument m_document;
    std::optional<OffsetTable> m_table;
    QJsonArray m_lost;
    QJsonArray m_foreign;
    qsizetype m_looks = 100'000'000; ///< at spans that may still be made for relations
};

} // namespace Rapporteur
