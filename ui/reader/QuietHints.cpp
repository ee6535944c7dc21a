// SPDX-License-Identifier: GPL-3.0-or-later
#include "reader/QuietHints.h"

#include <KSyntaxHighlighting/Definition>
#include <KSyntaxHighlighting/Format>
#include <KSyntaxHighlighting/Repository>
#include <KSyntaxHighlighting/State>
#include <KSyntaxHighlighting/Theme>

using namespace Qt::StringLiterals;

namespace Rapporteur {

namespace {

// 4.5 megabytes a second: a paragraph of this length costs under two milliseconds. Nobody reads longer ones.
constexpr qsizetype longestHinted = 8000;

} // namespace

void QuietHints::load(const KSyntaxHighlighting::Repository &repository, const KSyntaxHighlighting::Theme &syntax,
                      const ReaderTheme &theme)
{
    m_theme = theme;
    m_formats.clear();
    setDefinition(repository.definitionForName(u"Diplomatic report"_s));
    setTheme(syntax);
}

QList<QTextLayout::FormatRange> QuietHints::of(QStringView text)
{
    m_found.clear();
    if (definition().isValid() && text.size() <= longestHinted)
        highlightLine(text, {});
    return std::exchange(m_found, {});
}

void QuietHints::applyFormat(int offset, int length, const KSyntaxHighlighting::Format &format)
{
    if (length == 0 || !format.hasTextColor(theme()))
        return;
    auto found = m_formats.find(format.id());
    if (found == m_formats.end()) {
        QTextCharFormat quiet;
        quiet.setForeground(m_theme.quietHint(format.textColor(theme())));
        found = m_formats.insert(format.id(), quiet);
    }
    m_found.append({offset, length, *found});
}

} // namespace Rapporteur
