// SPDX-License-Identifier: GPL-3.0-or-later
#include "reader/ArticleView.h"

#include "document/AnnotatedDocument.h"
#include "reader/ArticlePainter.h"
#include "reader/ArticleViewAccessible.h"
#include "reader/CaretBlink.h"
#include "reader/OverviewRuler.h"
#include "reader/QuietHints.h"
#include "reader/SmoothScroll.h"
#include "reader/SpokenMention.h"
#include "theme/Appearance.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QScopedValueRollback>
#include <QScrollBar>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Rapporteur {

namespace {

constexpr int zoomStep = 10;
constexpr int idleSlice = 4; ///< milliseconds: a quarter of a frame
constexpr qsizetype countedAtOnce = 50000; ///< units of text in which words are counted before the first frame
constexpr int wordsPerMinute = 230; ///< silent reading of English (Brysbaert 2019: 238 for non-fiction)

} // namespace

ArticleView::ArticleView(QWidget *parent)
    : QAbstractScrollArea(parent)
    , m_hints(std::make_unique<QuietHints>())
    , m_position(m_layout)
    , m_scroll(new SmoothScroll(this))
    , m_blink(new CaretBlink(this))
    , m_ruler(new OverviewRuler(this))
    , m_survey(m_layout)
{
    ArticleViewAccessible::install();
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    viewport()->setAttribute(Qt::WA_OpaquePaintEvent);
    viewport()->setMouseTracking(true);
    viewport()->setCursor(Qt::IBeamCursor);
    setAccessibleName(tr("Article"));
    connect(m_ruler, &OverviewRuler::jumpRequested, this, [this](qsizetype offset) { goTo({offset, offset + 1}); });
    connect(m_ruler, &OverviewRuler::scrollRequested, this, [this](qint64 y) {
        m_scroll->stop();
        m_position.moveTo(y - viewport()->height() / 2);
        afterMove();
    });
    connect(m_scroll, &SmoothScroll::moved, this, &ArticleView::scrollBy);
    connect(m_blink, &CaretBlink::toggled, this,
            [this] { viewport()->update(caretRect().toAlignedRect().adjusted(-1, -1, 1, 1)); });
    placeRuler();
}

ArticleView::~ArticleView() = default;

void ArticleView::setDocument(AnnotatedDocument *document)
{
    if (m_document)
        m_document->disconnect(this);
    m_document = document;
    const Article article = document ? document->article() : Article();
    m_scroll->stop();
    m_ruler->clear();
    m_marks.setAnnotations(document ? &document->annotations() : nullptr);
    m_hits.clear();
    m_currentHit = -1;
    m_caretShown = false;
    const TextRange selected = selection();
    m_cursor.setArticle(article);
    m_layout.setArticle(article);
    m_shownBlock = -1;
    m_survey.start();
    if (article.length() <= countedAtOnce)
        m_survey.advance(idleSlice);
    updateInfoLine();
    layOutColumn();
    m_position.moveTo(0);
    afterMove();
    m_idleWanted = true;
    if (document) {
        connect(document, &AnnotatedDocument::changed, this, &ArticleView::documentChanged);
        connect(document, &QObject::destroyed, this, [this] { setDocument(nullptr); });
    }
    Q_EMIT documentReplaced();
    if (const MentionId none; std::exchange(m_current, none) != none)
        Q_EMIT currentMentionChanged(none);
    emitIfSelected(selected);
}

void ArticleView::setAppearance(const Appearance *appearance)
{
    if (m_appearance)
        m_appearance->disconnect(this);
    m_appearance = appearance;
    if (appearance) {
        connect(appearance, &Appearance::changed, this, &ArticleView::applyAppearance);
        connect(appearance, &Appearance::readingChanged, this, [this] {
            layOutColumn();
            viewport()->update();
        });
        connect(appearance, &QObject::destroyed, this, [this] { m_appearance = nullptr; });
    }
    applyAppearance();
    layOutColumn();
}

void ArticleView::applyAppearance()
{
    m_theme = m_appearance ? m_appearance->currentReaderTheme() : ReaderTheme();
    // The definition is loaded after the first frame: reading it costs more than all the rest of that frame.
    m_layout.setHints({});
    m_hintsWanted = m_appearance != nullptr;
    m_idleWanted = true;
    viewport()->update();
    updateRulerSoon();
}

void ArticleView::loadHints()
{
    m_hintsWanted = false;
    if (!m_appearance)
        return;
    m_hints->load(m_appearance->repository(), m_appearance->syntaxTheme(), m_theme);
    m_layout.setHints([this](QStringView text) { return m_hints->of(text); });
    viewport()->update();
}

void ArticleView::documentChanged(const Change &change)
{
    const auto touched = m_marks.forget(change);
    if (!touched) {
        viewport()->update();
    } else {
        for (const qsizetype block : *touched)
            updateBlock(block);
        viewport()->update(0, 0, m_columnLeft, viewport()->height()); // notes move each other
    }
    updateRulerSoon();
    if (!m_current.isNull() && !m_document->annotations().mention(m_current))
        setCurrentMention({});
}

void ArticleView::setSelection(TextRange range)
{
    const TextRange before = selection();
    m_cursor.select(range);
    m_lineEndCaret = -1;
    m_caretShown = false;
    emitIfSelected(before);
}

void ArticleView::emitIfSelected(TextRange before)
{
    viewport()->update();
    const TextRange now = selection();
    if (QAccessible::isActive()) {
        QAccessibleTextCursorEvent moved(this, static_cast<int>(m_cursor.caret()));
        QAccessible::updateAccessibility(&moved);
        if (now != before) {
            QAccessibleTextSelectionEvent event(this, static_cast<int>(now.start), static_cast<int>(now.end));
            event.setCursorPosition(static_cast<int>(m_cursor.caret()));
            QAccessible::updateAccessibility(&event);
        }
        announceCaret();
    }
    if (now == before || (now.isEmpty() && before.isEmpty()))
        return;
    Q_EMIT selectionChanged();
}

QString ArticleView::selectedText() const
{
    return m_layout.article().text(selection()).toString();
}

void ArticleView::copy() const
{
    if (m_cursor.hasSelection())
        QGuiApplication::clipboard()->setText(selectedText());
}

void ArticleView::selectAll()
{
    setSelection({0, m_layout.article().length()});
}

void ArticleView::setCurrentMention(MentionId id)
{
    const Mention *mention = m_document ? m_document->annotations().mention(id) : nullptr;
    const MentionId now = mention ? id : MentionId();
    const ReadingPlace from = place();
    const MentionId before = std::exchange(m_current, now);
    if (now != before) {
        m_marks.setCurrent(now);
        viewport()->update();
        updateRulerSoon();
    }
    if (mention)
        goTo(mention->range, from);
    if (now == before)
        return;
    if (mention && QAccessible::isActive())
        announce(SpokenMention::announcement(m_document->annotations(), *mention));
    Q_EMIT currentMentionChanged(now);
}

void ArticleView::announce(const QString &words)
{
#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
    QAccessibleAnnouncementEvent event(this, words);
    QAccessible::updateAccessibility(&event);
#else
    Q_UNUSED(words)
#endif
}

void ArticleView::announceCaret()
{
    const auto ids = mentionsAt(m_cursor.caret());
    const MentionId innermost = ids.isEmpty() ? MentionId() : ids.first();
    if (std::exchange(m_told, innermost) != innermost && !innermost.isNull())
        announce(SpokenMention::words(m_document->annotations(), *m_document->annotations().mention(innermost)));
}

void ArticleView::setRejectedShown(bool shown)
{
    if (m_marks.showsRejected() == shown)
        return;
    m_marks.setShowsRejected(shown);
    viewport()->update();
    updateRulerSoon();
}

void ArticleView::setZoom(int percent)
{
    const int zoom = std::clamp(percent, Typography::smallestZoom, Typography::largestZoom);
    if (zoom == m_zoom)
        return;
    m_zoom = zoom;
    layOutColumn();
    Q_EMIT zoomChanged(zoom);
}

void ArticleView::zoomIn()
{
    setZoom((m_zoom / zoomStep + 1) * zoomStep);
}

void ArticleView::zoomOut()
{
    setZoom(((m_zoom + zoomStep - 1) / zoomStep - 1) * zoomStep);
}

void ArticleView::setSearchHits(QList<TextRange> hits, qsizetype current)
{
    m_hits = std::move(hits);
    m_currentHit = current;
    viewport()->update();
    updateRulerSoon();
}

void ArticleView::resetZoom()
{
    setZoom(100);
}

QSize ArticleView::sizeHint() const
{
    const Typography &typography = m_layout.typography();
    return {static_cast<int>(typography.columnWidth() + 8 * typography.em()), static_cast<int>(36 * typography.em())};
}

void ArticleView::surveySome()
{
    if (m_hintsWanted)
        loadHints();
    const qint64 y = m_position.y();
    const qint64 total = m_layout.totalHeight();
    const bool counting = m_survey.words() < 0;
    if (!m_survey.advance(idleSlice)) {
        m_idleTimer.stop();
        updateRulerSoon();
    }
    if (counting && m_survey.words() >= 0)
        updateInfoLine();
    if (y != m_position.y() || total != m_layout.totalHeight())
        updateScrollBar();
}

void ArticleView::updateInfoLine()
{
    const qsizetype words = m_survey.words();
    if (words <= 0)
        return;
    const int minutes = static_cast<int>((words + wordsPerMinute - 1) / wordsPerMinute);
    //: Below the headline: number of words, then the time it takes to read them.
    m_layout.setInfoLine(
        tr("%1 · %2").arg(tr("%n word(s)", nullptr, static_cast<int>(words)), tr("%n min", nullptr, minutes)));
    m_position.settle();
    afterMove();
}

void ArticleView::updateRulerSoon()
{
    // Going through very many mentions takes longer than a frame may: not after each of many changes, then.
    const bool many = m_document && m_document->annotations().mentionCount() > 10'000;
    m_rulerWanted = true;
    m_rulerTimer.start(many ? 250 : 0, this);
}

void ArticleView::timerEvent(QTimerEvent *event)
{
    if (event->timerId() == m_idleTimer.timerId()) {
        surveySome();
    } else if (event->timerId() == m_rulerTimer.timerId()) {
        m_rulerTimer.start(0, this);
        if (std::exchange(m_rulerWanted, false))
            m_ruler->begin(m_layout, m_document ? &m_document->annotations() : nullptr, scene(),
                           m_marks.showsRejected());
        if (!m_ruler->advance(idleSlice))
            m_rulerTimer.stop();
    } else if (event->timerId() == m_dragTimer.timerId()) {
        const int beyond = m_pointer.y() < 0 ? m_pointer.y() : std::max(0, m_pointer.y() - viewport()->height() + 1);
        m_position.moveBy(beyond);
        afterMove();
        dragTo(m_pointer);
    } else {
        QAbstractScrollArea::timerEvent(event);
    }
}

} // namespace Rapporteur
