// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "annotation/Mention.h"
#include "reader/ArticleLayout.h"
#include "reader/ArticleSurvey.h"
#include "reader/MarkLayer.h"
#include "reader/TextCursor.h"
#include "reader/ViewPosition.h"
#include "theme/ReaderTheme.h"

#include <QAbstractScrollArea>
#include <QBasicTimer>

namespace Rapporteur {

class AnnotatedDocument;
class Appearance;
class BoundaryHandles;
class NoteCards;
class OverviewRuler;
class QuietHints;
struct Change;
struct Scene;

/// Shows an article in a reading column with its mentions, and lets a reader select text and pick mentions.
///
/// Only what is in view is laid out and drawn; annotations are shapes beside the text and never change its layout. All
/// offsets are UTF-16 offsets of the article, all places logical pixels of viewport().
class ArticleView : public QAbstractScrollArea
{
    Q_OBJECT

public:
    explicit ArticleView(QWidget *parent = nullptr);
    ~ArticleView() override;

    /// Shows \a document (not owned, may be null) from its beginning, and follows its changes.
    void setDocument(AnnotatedDocument *document);
    [[nodiscard]] AnnotatedDocument *document() const { return m_document; }
    /// Colours, and quiet hints in the text, as \a appearance says, now and when it changes. Not owned.
    void setAppearance(const Appearance *appearance);

    [[nodiscard]] TextRange selection() const { return m_cursor.range(); }
    /// Selects whole characters; does not scroll.
    void setSelection(TextRange range);
    [[nodiscard]] qsizetype caret() const { return m_cursor.caret(); }
    [[nodiscard]] QString selectedText() const;
    void copy() const;
    void selectAll();
    /// Whether dragging the mouse selects whole words; held Alt reverses it. On at first.
    void setSnapping(bool on) { m_snaps = on; }

    [[nodiscard]] MentionId currentMention() const { return m_current; }
    /// Also scrolls, as far as it takes to see the mention. A null id, or one that is not there, means none.
    void setCurrentMention(MentionId id);
    /// The mentions at \a offset, innermost first; without rejected ones unless these are shown.
    [[nodiscard]] QList<MentionId> mentionsAt(qsizetype offset) const { return m_marks.at(offset); }
    void setRejectedShown(bool shown);
    /// Name, kind, status, reason and note of a mention of the document, in words.
    [[nodiscard]] QString describe(MentionId id) const;

    [[nodiscard]] int zoom() const { return m_zoom; } ///< in percent
    void setZoom(int percent);
    void zoomIn();
    void zoomOut();
    void resetZoom();

    /// Scrolls, where needed, until \a range is in view.
    void goTo(TextRange range);
    /// The rectangle around what is in view of \a range; empty where nothing is.
    [[nodiscard]] QRect visibleRect(TextRange range) const;
    /// The offset of the character at \a point, or -1 where there is none.
    [[nodiscard]] qsizetype offsetAt(QPoint point) const;

    /// Highlights \a hits (in text order, none overlapping another) and among them number \a current (-1: none).
    void setSearchHits(QList<TextRange> hits, qsizetype current);

    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    /// setDocument() has been called.
    void documentReplaced();
    void selectionChanged();
    void currentMentionChanged(Rapporteur::MentionId id);
    void zoomChanged(int percent);
    /// What is in view, or where it stands, is another.
    void moved();
    /// The user asks for a menu at \a global; \a offset is that of the character there, or -1.
    void contextMenuRequested(QPoint global, qsizetype offset);

protected:
    bool viewportEvent(QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    void timerEvent(QTimerEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    friend class BoundaryHandles; // a part of the view for who may edit

    void applyAppearance();
    void documentChanged(const Change &change);
    void layOutColumn();
    void afterMove();
    void updateScrollBar();
    void surveySome();
    void updateInfoLine();
    void loadHints();
    /// Scrolls as little as it takes to have \a rect of the viewport in view.
    void ensureVisible(const QRectF &rect);
    void updateBlock(qsizetype block);
    void updateRulerSoon();
    void placeRuler();
    [[nodiscard]] NoteCards noteCards() const;
    bool moveByKey(QKeyEvent *event);
    void scrollByKey(QKeyEvent *event);
    [[nodiscard]] qsizetype besideLine(int lines);
    void scrollLines(int lines);
    [[nodiscard]] int lineStep() const;
    void moveCaret(qsizetype offset, bool select);
    void emitIfSelected(TextRange before);
    void press(QMouseEvent *event);
    void dragTo(QPoint point);
    void dragByWords(qsizetype offset);
    void clickMentions(qsizetype offset);
    void openCrowd(const SpanLanes::Crowd &crowd, QPoint global);
    void showToolTip(QPoint global, QPoint point);
    /// The block at \a y of the viewport and where its top is there.
    [[nodiscard]] std::pair<qsizetype, qreal> blockAt(int y) const;
    [[nodiscard]] qreal blockTop(qsizetype block) const;
    /// The offset between characters that is nearest to \a point.
    [[nodiscard]] qsizetype offsetNear(QPoint point) const;
    /// The line of the caret at \a offset, in the viewport, whether in view or not.
    [[nodiscard]] QRectF lineRect(qsizetype offset) const;
    [[nodiscard]] Scene scene() const;

    AnnotatedDocument *m_document = nullptr; // null again when it is destroyed
    const Appearance *m_appearance = nullptr; // likewise
    ReaderTheme m_theme;
    std::unique_ptr<QuietHints> m_hints;
    mutable ArticleLayout m_layout; // lays out on being asked
    mutable MarkLayer m_marks;
    ViewPosition m_position;
    TextCursor m_cursor;
    MentionId m_current;
    std::optional<TextRange> m_reshaped; // of the current mention, while a boundary is dragged
    QList<TextRange> m_hits;
    qsizetype m_currentHit = -1;
    int m_zoom = 100;
    int m_columnLeft = 0;
    bool m_caretShown = false;
    qreal m_caretX = -1; // kept while the caret moves from line to line
    bool m_settingScrollBar = false;
    bool m_hintsWanted = false;
    bool m_ringShown = false; // the keyboard brought the focus here

    int m_wheelTurned = 0; // in eighths of a degree, of less than a step of zoom
    bool m_dragging = false;
    bool m_dragged = false;
    int m_clicks = 0;
    quint64 m_lastPress = 0;
    QPoint m_pressedAt;
    qsizetype m_pressedOffset = -1; // where a drag by words began; -1 in others
    bool m_snaps = true;
    bool m_exact = false; // Alt is held
    QPoint m_pointer;
    QBasicTimer m_dragTimer;

    OverviewRuler *m_ruler;
    QBasicTimer m_rulerTimer;
    bool m_rulerWanted = false;
    ArticleSurvey m_survey;
    QBasicTimer m_idleTimer;
    bool m_idleWanted = false; // after the next frame: it comes first
};

} // namespace Rapporteur
