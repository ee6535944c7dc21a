// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/StandoffFormat.h"

#include <QCoreApplication>

namespace Rapporteur {

/// Tables of mentions, entities and relations, ours: RFC 4180, UTF-8, rows end with CR LF, offsets in code points and in
/// UTF-16 units; or the same between tabs. A cell that a spreadsheet would take for a formula, and one that begins with
/// an apostrophe, has an apostrophe before it. A mention of several fragments has as many rows.
class CsvFormat : public StandoffFormat
{
    Q_DECLARE_TR_FUNCTIONS(Rapporteur::CsvFormat)

public:
    enum class Separator : char { Comma = ',', Tab = '\t' };

    explicit CsvFormat(Separator separator)
        : m_separator(separator)
    {
    }

    [[nodiscard]] FormatFacts facts() const override;
    [[nodiscard]] QStringList besides() const override;
    [[nodiscard]] bool recognises(const ContentSample &sample) const override;
    [[nodiscard]] StandoffReading read(const StandoffInput &input) const override;
    [[nodiscard]] StandoffOutput write(const QList<StandoffDocument> &documents) const override;

private:
    Separator m_separator;
};

} // namespace Rapporteur
