// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/JsonRecords.h"
#include "exchange/OffsetUnit.h"
#include "text/QuoteSelector.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace Rapporteur {

/// Reads annotations of the W3C model, and of Recogito's own shape; see WebAnnotationFormat.
class WebAnnotationReader
{
    Q_DECLARE_TR_FUNCTIONS(Rapporteur::WebAnnotationReader)

public:
    explicit WebAnnotationReader(const StandoffInput &input)
        : m_input(input)
    {
    }

    [[nodiscard]] StandoffReading read();

private:
    /// Position and quote of one target.
    struct Target
    {
        TextRange range = {-1, -1};
        QuoteSelector quote = {};
    };

    void collect(const QJsonValue &value);
    void measure();
    void readAnnotation(const QJsonObject &annotation);
    [[nodiscard]] static Target targetOf(const QJsonObject &target);
    [[nodiscard]] QList<TextRange> placesOf(const QJsonArray &targets, const OffsetTable &table);
    [[nodiscard]] std::optional<TextRange> placeOf(const Target &target, const OffsetTable &table);
    [[nodiscard]] bool readRelation(const QJsonObject &annotation);
    static void readBodies(StandoffSpan &span, const QJsonObject &annotation);

    const StandoffInput &m_input;
    StandoffDocument m_document;
    QList<QJsonObject> m_annotations;
    std::optional<OffsetTable> m_table;
    QJsonArray m_foreign;
    qsizetype m_searches = 0; ///< that may still be made
    qsizetype m_lost = 0;
};

} // namespace Rapporteur
