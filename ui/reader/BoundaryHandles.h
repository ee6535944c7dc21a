// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "annotation/Mention.h"

#include <QBasicTimer>
#include <QObject>
#include <QPoint>
#include <QPointer>
#include <QRectF>

#include <array>
#include <optional>

class QMouseEvent;

namespace Rapporteur {

class AnnotatedDocument;
class ArticleView;
class BoundaryHandle;
class ReaderTheme;

/// The two handles at the ends of a view's current mention, by which its boundaries are dragged.
///
/// A boundary snaps to words, or goes by character while Alt is held or where the view does not snap. What it would be is
/// shown while it is dragged; Esc gives it up. Only views with handles let boundaries be dragged.
class BoundaryHandles : public QObject
{
    Q_OBJECT

public:
    /// For \a view, which owns the handles.
    explicit BoundaryHandles(ArticleView *view);

    [[nodiscard]] bool isDragging() const { return m_dragged.has_value(); }

Q_SIGNALS:
    /// A boundary of \a mention was dragged and let go; \a range (UTF-16) is other than it was.
    void boundaryDragged(Rapporteur::MentionId mention, Rapporteur::TextRange range);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void timerEvent(QTimerEvent *event) override;

private:
    friend class BoundaryHandle;

    enum End { Start, Stop };

    /// Where an end of a range stands in the viewport, and at which side of it the marked words are not.
    struct Edge
    {
        QRectF line;
        bool outwardLeft;
    };

    void followDocument();
    void place();
    [[nodiscard]] const Mention *mention() const;
    [[nodiscard]] const ReaderTheme &theme() const;
    [[nodiscard]] std::optional<Edge> edgeOf(TextRange range, End end) const;
    void press(End end, QMouseEvent *event);
    void moveTo(QPoint point, bool exact);
    void release(QMouseEvent *event);
    void cancel();
    void stop();
    /// Lets the view have a click on a handle that moved nothing.
    void passOn(QMouseEvent *event, bool isDouble);

    ArticleView *m_view;
    QPointer<AnnotatedDocument> m_document;
    std::array<BoundaryHandle *, 2> m_handles;

    std::optional<End> m_dragged;
    bool m_pressed = false; // on a handle, and not moved away yet
    QPoint m_pressedAt; // in the viewport
    QPoint m_pointer;
    QPoint m_grip; // from the pointer to the edge
    bool m_exact = false;
    QBasicTimer m_scrollTimer;
};

} // namespace Rapporteur
