// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/StandoffFormat.h"

#include <memory>
#include <vector>

namespace Rapporteur {

/// All formats of other tools, in the order in which their content is looked for. File dialogs, the command line and
/// the table in the documentation are made from it.
class FormatRegistry
{
public:
    FormatRegistry();

    [[nodiscard]] const std::vector<std::unique_ptr<StandoffFormat>> &formats() const { return m_formats; }
    /// Null where there is none.
    [[nodiscard]] const StandoffFormat *find(QStringView key) const;
    /// By content; null where it is none of them.
    [[nodiscard]] const StandoffFormat *recognise(const QByteArray &bytes, const QString &file) const;
    [[nodiscard]] QStringList keys() const;
    /// The formats and what they carry, as a table in Markdown.
    [[nodiscard]] QString table() const;

private:
    template<typename Format, typename... Arguments>
    void add(Arguments... arguments)
    {
        m_formats.push_back(std::make_unique<Format>(arguments...));
    }

    std::vector<std::unique_ptr<StandoffFormat>> m_formats;
};

} // namespace Rapporteur
