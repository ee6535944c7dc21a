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
    m_colors.clear();
    setDefinition(repository.definitionForName(u"Diplomatic report"_s));
    setTheme(syntax);
}

QList<Hint> QuietHints::of(QStringView text)
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
    auto found = m_colors.find(format.id());
    if (found == m_colors.end())
        found = m_colors.insert(format.id(), m_theme.quietHint(format.textColor(theme())));
    m_found.append({{offset, offset + length}, *found});
}

} // namespace Rapporteur
