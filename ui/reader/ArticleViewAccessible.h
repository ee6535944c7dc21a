// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAccessibleWidget>

namespace Rapporteur {

class ArticleView;

/// An ArticleView for assistive technology: its text, caret, selection, places of characters, and mentions as attributes.
class ArticleViewAccessible : public QAccessibleWidget, public QAccessibleTextInterface
{
public:
    explicit ArticleViewAccessible(ArticleView *view);

    /// Makes Qt ask us for the interface of every ArticleView. May be called more than once.
    static void install();

    [[nodiscard]] QAccessible::State state() const override;
    void *interface_cast(QAccessible::InterfaceType type) override;

    void selection(int index, int *start, int *end) const override;
    [[nodiscard]] int selectionCount() const override;
    void addSelection(int start, int end) override;
    void removeSelection(int index) override;
    void setSelection(int index, int start, int end) override;
    [[nodiscard]] int cursorPosition() const override;
    void setCursorPosition(int position) override;
    [[nodiscard]] QString text(int start, int end) const override;
    using QAccessibleWidget::text;
    [[nodiscard]] int characterCount() const override;
    /// On the screen; empty where the character is not in view.
    [[nodiscard]] QRect characterRect(int offset) const override;
    [[nodiscard]] int offsetAtPoint(const QPoint &point) const override;
    void scrollToSubstring(int start, int end) override;
    /// "mention:" with kind, name and status of the innermost mention at \a offset, for the run that has the same mentions.
    QString attributes(int offset, int *start, int *end) const override;

private:
    [[nodiscard]] ArticleView *view() const;
};

} // namespace Rapporteur
