// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "text/Article.h"

#include <QAccessibleWidget>
#include <QCoreApplication>

namespace Rapporteur {

class ArticleView;

/// An ArticleView for assistive technology: its text, caret, selection, places of characters, and mentions as attributes.
class ArticleViewAccessible : public QAccessibleWidget, public QAccessibleTextInterface
{
    Q_DECLARE_TR_FUNCTIONS(Rapporteur::ArticleViewAccessible)

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
    /// As description, how many mentions there are and how many are still to be decided.
    [[nodiscard]] QString text(QAccessible::Text kind) const override;
    // Only the paragraph at hand is looked at; lines are those on the screen.
    QString textBeforeOffset(int offset, QAccessible::TextBoundaryType type, int *start, int *end) const override;
    QString textAfterOffset(int offset, QAccessible::TextBoundaryType type, int *start, int *end) const override;
    QString textAtOffset(int offset, QAccessible::TextBoundaryType type, int *start, int *end) const override;
    [[nodiscard]] int characterCount() const override;
    /// On the screen; empty where the character is not in view.
    [[nodiscard]] QRect characterRect(int offset) const override;
    [[nodiscard]] int offsetAtPoint(const QPoint &point) const override;
    void scrollToSubstring(int start, int end) override;
    /// "mention:" with kind, name and status of the mentions at \a offset, innermost first, for the run that has the same
    /// ones; and that it is underlined.
    QString attributes(int offset, int *start, int *end) const override;

private:
    /// The character, word, sentence … that holds the unit at \a offset.
    [[nodiscard]] TextRange unitAt(qsizetype offset, QAccessible::TextBoundaryType type) const;
    [[nodiscard]] const Article &article() const;
    QString tell(TextRange range, int *start, int *end) const;
    [[nodiscard]] ArticleView *view() const;
};

} // namespace Rapporteur
