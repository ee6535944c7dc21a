// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reader/ArticleLayout.h"
#include "theme/ReaderTheme.h"

#include <KSyntaxHighlighting/AbstractHighlighter>

#include <QHash>
#include <QList>

namespace KSyntaxHighlighting {
class Repository;
}

namespace Rapporteur {

/// Quiet colours for quotations, dates, datelines, verbs of saying and numbers, by our definition "Diplomatic report".
///
/// Every context of the definition ends with its line, so paragraphs are highlighted one by one in any order and no state is
/// carried between them.
class QuietHints : private KSyntaxHighlighting::AbstractHighlighter
{
public:
    /// Looks the definition up anew: a repository that was reloaded makes the old one invalid.
    void load(const KSyntaxHighlighting::Repository &repository, const KSyntaxHighlighting::Theme &syntax,
              const ReaderTheme &theme);

    [[nodiscard]] QList<Hint> of(QStringView text);

protected:
    void applyFormat(int offset, int length, const KSyntaxHighlighting::Format &format) override;

private:
    ReaderTheme m_theme;
    QHash<int, QColor> m_colors; // by the format's id
    QList<Hint> m_found;
};

} // namespace Rapporteur
