// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "annotation/Mention.h"
#include "reader/ArticleLayout.h"
#include "reader/ArticleSurvey.h"
#include "reader/CaretMotion.h"
#include "reader/MarkLayer.h"
#include "reader/ReadingPlace.h"
#include "reader/TextCursor.h"
#include "reader/ViewPosition.h"
#include "theme/ReaderTheme.h"

#include <QAbstractScrollArea>
#include <QBasicTimer>

namespace Rapporteur {

class AnnotatedDocument;
class Appearance;
class BoundaryHandles;
class CaretBlink;
class NoteCards;
class OverviewRuler;
class QuietHints;
class SmoothScroll;
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
    /// Keys move a caret that is always to be seen, and do not scroll.
    void setCaretBrowsing(bool on);
    [[nodiscard]] bool isCaretBrowsing() const { return m_caretBrowsing; }
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

    /// Scrolls, where needed, until \a range is in view. When that is far, jumped() tells where it was before.
    void goTo(TextRange range);
    /// The same, where the jump began at \a from.
    void goTo(TextRange range, const ReadingPlace &from);
    [[nodiscard]] ReadingPlace place() const;
    /// Brings a place back, as far as it is still there; that is no jump.
    void setPlace(const ReadingPlace &place);
    [[nodiscard]] SmoothScroll &scrolling() { return *m_scroll; }
    /// The rectangle around what is in view of \a range; empty where nothing is.
    [[nodiscard]] QRect visibleRect(TextRange range) const;
    /// The line, as it is laid out, of the caret at \a offset.
    [[nodiscard]] TextRange lineAt(qsizetype offset) const;
    /// The offset of the character at \a point, or -1 where there is none.
    [[nodiscard]] qsizetype offsetAt(QPoint point) const;

    /// Highlights \a hits (in text order, none overlapping another) and among them number \a current (-1: none).
    void setSearchHits(QList<TextRange> hits, qsizetype current);

    [[nodiscard]] QSize sizeHint() const override;
    /// Tells where the caret is, which screen magnifiers follow.
    [[nodiscard]] QVariant inputMethodQuery(Qt::InputMethodQuery query) const override;

Q_SIGNALS:
    /// setDocument() has been called.
    void documentReplaced();
    void selectionChanged();
    void currentMentionChanged(Rapporteur::MentionId id);
    void zoomChanged(int percent);
    /// Something far away came into view at once; \a from is where the reader was.
    void jumped(const Rapporteur::ReadingPlace &from);
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
    /// How far what is on the screen has moved since; nothing where it cannot be told.
    [[nodiscard]] std::optional<int> shiftOnScreen() const;
    void noteShown();
    void updateScrollBar();
    void surveySome();
    void updateInfoLine();
    void loadHints();
    /// Scrolls as little as it takes to have \a rect of the viewport in view.
    void ensureVisible(const QRectF &rect);
    /// The same from anywhere, without laying out all that lies between.
    /// True where the view shows nothing any more of what it showed.
    bool reveal(qsizetype offset);
    void updateBlock(qsizetype block);
    void updateRulerSoon();
    void placeRuler();
    [[nodiscard]] NoteCards noteCards() const;
    bool moveByKey(QKeyEvent *event);
    void scrollByKey(QKeyEvent *event);
    void scrollByWheel(QWheelEvent *event);
    void scrollBy(qint64 distance);
    void scrollPage(bool down);
    [[nodiscard]] qint64 pageDistance(bool down) const;
    /// The first, or last, line that a view at \a position shows as a whole.
    [[nodiscard]] std::optional<QRectF> wholeLine(const ViewPosition &position, bool last) const;
    void goToEnd(bool last);
    [[nodiscard]] int lineStep() const;
    void moveCaret(CaretMotion::Caret caret, bool select);
    void moveCaretByPage(bool down, bool select);
    void pickAtCaret();
    [[nodiscard]] CaretMotion::Caret shownCaret() const;
    /// In the viewport; empty where no caret is shown.
    [[nodiscard]] QRectF caretRect() const;
    void emitIfSelected(TextRange before);
    /// To screen readers.
    void announce(const QString &words);
    /// Where the caret has come into a mention, that.
    void announceCaret();
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
    MentionId m_told; // to a screen reader, where the caret is
    std::optional<TextRange> m_reshaped; // of the current mention, while a boundary is dragged
    QList<TextRange> m_hits;
    qsizetype m_currentHit = -1;
    int m_zoom = 100;
    int m_columnLeft = 0;
    bool m_caretShown = false;
    bool m_caretBrowsing = false;
    qsizetype m_lineEndCaret = -1; // a caret there stands at the end of a line, not at the start of the next
    qreal m_caretX = -1; // kept while the caret moves from line to line
    bool m_settingScrollBar = false;
    qsizetype m_shownBlock = -1; // which is on the screen now, -1 where that cannot be told
    qreal m_shownTop = 0; // of that block
    bool m_notesShown = false; // which move otherwise than the text
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

    SmoothScroll *m_scroll;
    CaretBlink *m_blink;
    qreal m_wheelRest = 0; // of a pixel
    bool m_returning = false; // to a place: no jump
    OverviewRuler *m_ruler;
    QBasicTimer m_rulerTimer;
    bool m_rulerWanted = false;
    ArticleSurvey m_survey;
    QBasicTimer m_idleTimer;
    bool m_idleWanted = false; // after the next frame: it comes first
};

} // namespace Rapporteur
