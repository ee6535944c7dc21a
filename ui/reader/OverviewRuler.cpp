// SPDX-License-Identifier: GPL-3.0-or-later
#include "reader/OverviewRuler.h"

#include "annotation/AnnotationSet.h"
#include "models/EntityWords.h"
#include "reader/ArticlePainter.h"
#include "theme/Contrast.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QHelpEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace Rapporteur {

namespace {

constexpr int tickHeight = 3;
constexpr int wedge = 4; ///< width of a note's
constexpr int hitWidth = 4;
constexpr int dash = 2;
constexpr qsizetype longestHit = 60;
constexpr int clickReach = 4; ///< rows above and below that a click or tool tip still finds

/// Turns offsets, which must grow from call to call, into rows.
class Rows
{
public:
    Rows(const ArticleLayout &layout, int height)
        : m_layout(layout)
    {
        // An article that is not as high as the view is shown at its own height, each mark beside its line.
        const qint64 total = layout.totalHeight();
        m_scale = total > height ? qreal(height - tickHeight) / qreal(total) : 1;
    }

    [[nodiscard]] qreal scale() const { return m_scale; }

    int of(qsizetype offset)
    {
        while (m_block + 1 < m_layout.blockCount() && m_layout.block(m_block + 1).range.start <= offset) {
            m_top += m_layout.height(m_block);
            ++m_block;
        }
        const ArticleLayout::Block &block = m_layout.block(m_block);
        const qreal inside = qreal(offset - block.range.start) / qreal(std::max<qsizetype>(1, block.range.length()));
        const qreal text = m_layout.height(m_block) - block.space;
        const qreal line = m_layout.typography().lineHeight(block.role);
        // Somewhere in its line is near enough, but the first line is not to seem above the block's text.
        const qreal y = qreal(m_top) + block.space + std::min(inside * text, text - line) + line / 2;
        return static_cast<int>(std::lround(y * m_scale));
    }

private:
    const ArticleLayout &m_layout;
    qreal m_scale = 1;
    qsizetype m_block = 0;
    qint64 m_top = 0;
};

} // namespace

struct OverviewRuler::Survey
{
    const ArticleLayout &layout;
    const AnnotationSet *annotations;
    bool rejected;
    EntityId entity; // of the current mention
    SpanIndex spans;
    QList<SpanIndex::Entry> entries; // of one of its blocks
    QList<TextRange> hits;
    qsizetype currentHit;
    ReaderTheme theme;
    Rows mentionRows;
    Rows hitRows;
    qsizetype nextBlock = 0;
    qsizetype nextMention = 0;
    qsizetype nextHit = 0;
    QMap<int, Row> rows = {};
    Totals totals = {};
};

OverviewRuler::OverviewRuler(QWidget *parent)
    : QWidget(parent)
{
    setAttribute(Qt::WA_OpaquePaintEvent);
    setFixedWidth(thickness);
    setAccessibleName(tr("Overview of the article"));
    describeAll();
}

OverviewRuler::~OverviewRuler() = default;

void OverviewRuler::clear()
{
    m_survey.reset();
    m_rows.clear();
    m_totals = {};
    describeAll();
    update();
}

void OverviewRuler::begin(const ArticleLayout &layout, const AnnotationSet *annotations, const Scene &scene,
                          bool rejected)
{
    m_theme = scene.theme;
    if (layout.blockCount() == 0)
        return clear();
    const Mention *current = annotations ? annotations->mention(scene.current) : nullptr;
    m_survey = std::make_unique<Survey>(Survey{.layout = layout,
                                               .annotations = annotations,
                                               .rejected = rejected,
                                               .entity = current ? current->entity : EntityId(),
                                               .spans = annotations ? annotations->spans() : SpanIndex(),
                                               .entries = {},
                                               .hits = scene.hits,
                                               .currentHit = scene.currentHit,
                                               .theme = scene.theme,
                                               .mentionRows = Rows(layout, height()),
                                               .hitRows = Rows(layout, height())});
    m_scale = m_survey->mentionRows.scale();
}

OverviewRuler::Row &OverviewRuler::rowAt(QMap<int, Row> &rows, int y, qsizetype offset)
{
    Row &row = rows[y];
    if (row.mentions + row.hits == 0)
        row.offset = offset;
    return row;
}

void OverviewRuler::addMention(const SpanIndex::Entry &entry)
{
    const Mention *mention = m_survey->annotations->mention(entry.id);
    if (!mention || (mention->status == MentionStatus::Rejected && !m_survey->rejected))
        return;
    const auto layerOf = [&] {
        if (mention->entity == m_survey->entity)
            return Layer::Current;
        switch (mention->status) {
        case MentionStatus::Accepted:
            return Layer::Accepted;
        case MentionStatus::Suggested:
            return Layer::Suggested;
        case MentionStatus::Rejected:
            break;
        }
        return Layer::Rejected;
    };
    Row &row = rowAt(m_survey->rows, m_survey->mentionRows.of(entry.range.start), entry.range.start);
    Totals &totals = m_survey->totals;
    const Layer layer = layerOf();
    const int noted = mention->note.isEmpty() ? 0 : 1;
    const int suggested = mention->status == MentionStatus::Suggested ? 1 : 0;
    ++row.mentions;
    row.notes += noted;
    row.suggested += suggested;
    totals.notes += noted;
    totals.suggested += suggested;
    totals.current += layer == Layer::Current ? 1 : 0;
    if (row.color.isValid() && layer <= row.layer)
        return;
    const Entity *entity = m_survey->annotations->entity(mention->entity);
    row.layer = layer;
    row.color = m_survey->theme.line(entity->kind());
    //: Kind, name and status: "Country: Japan (suggested)".
    row.mention =
        tr("%1: %2 (%3)")
            .arg(EntityWords::kind(entity->kind()), entity->name, EntityWords::status(mention->status).toLower());
    row.offset = entry.range.start;
}

void OverviewRuler::addHit(qsizetype number)
{
    const TextRange hit = m_survey->hits[number];
    Row &row = rowAt(m_survey->rows, m_survey->hitRows.of(hit.start), hit.start);
    if (row.hits++ == 0)
        row.hit = m_survey->layout.article().text({hit.start, std::min(hit.end, hit.start + longestHit)}).toString();
    row.currentHit |= number == m_survey->currentHit;
    ++m_survey->totals.hits;
}

bool OverviewRuler::advance(int milliseconds)
{
    if (!m_survey)
        return false;
    QElapsedTimer timer;
    timer.start();
    Survey &s = *m_survey;
    constexpr int atOnce = 500; // between two looks at the clock
    const auto inTime = [&](qsizetype done) { return done % atOnce != 0 || !timer.hasExpired(milliseconds); };
    do {
        if (s.nextMention < s.entries.size()) {
            addMention(s.entries[s.nextMention++]);
        } else if (s.nextBlock < s.spans.blockCount()) {
            s.entries = s.spans.block(s.nextBlock++);
            s.nextMention = 0;
        } else if (s.nextHit < s.hits.size()) {
            addHit(s.nextHit++);
        } else {
            m_rows = std::move(s.rows);
            m_totals = s.totals;
            m_survey.reset();
            describeAll();
            update();
            return false;
        }
    } while (inTime(s.nextMention + s.nextHit));
    return true;
}

void OverviewRuler::describeAll()
{
    QStringList parts;
    if (m_totals.current > 0)
        parts << tr("%n mention(s) of the current entity", nullptr, m_totals.current);
    if (m_totals.suggested > 0)
        parts << tr("%n suggestion(s) not reviewed", nullptr, m_totals.suggested);
    if (m_totals.notes > 0)
        parts << tr("%n note(s)", nullptr, m_totals.notes);
    if (m_totals.hits > 0)
        parts << tr("%n search hit(s)", nullptr, m_totals.hits);
    if (const QString text = parts.join(u", "_s); text != accessibleDescription())
        setAccessibleDescription(text);
}

QString OverviewRuler::describe(int y) const
{
    const Row *row = rowNear(y);
    if (!row)
        return {};
    QStringList parts;
    if (row->mentions > 0)
        parts << row->mention;
    if (row->mentions > 1)
        parts << tr("and %n more mention(s)", nullptr, row->mentions - 1);
    if (row->mentions > 1 && row->suggested > 0)
        parts << tr("%n suggestion(s) not reviewed", nullptr, row->suggested);
    if (row->notes > 0)
        parts << tr("%n note(s)", nullptr, row->notes);
    if (row->hits > 0)
        //: Number of search hits, then the words that were found.
        parts << tr("%1: “%2”").arg(tr("%n search hit(s)", nullptr, row->hits), row->hit.simplified());
    return parts.join(u'\n');
}

void OverviewRuler::drawRow(QPainter &painter, int y, const Row &row) const
{
    const int top = y - tickHeight / 2;
    if (row.color.isValid()) {
        constexpr int left = wedge + 1;
        const int right = width() - hitWidth - 1;
        switch (row.layer) {
        case Layer::Current:
            painter.fillRect(1, top, width() - 1, tickHeight, row.color);
            break;
        case Layer::Accepted:
            painter.fillRect(left, top, right - left, tickHeight - 1, row.color);
            break;
        case Layer::Suggested:
            for (int x = left; x + dash <= right; x += dash + 1)
                painter.fillRect(x, top, dash, tickHeight - 1, row.color);
            break;
        case Layer::Rejected:
            painter.fillRect(left, top, right - left, 1, m_theme.quietText());
            break;
        }
    }
    if (row.hits > 0 && row.currentHit)
        painter.fillRect(width() - hitWidth - 2, top - 1, hitWidth + 2, tickHeight + 2, m_theme.searchLine());
    else if (row.hits > 0)
        painter.fillRect(width() - hitWidth, top, hitWidth, tickHeight, m_theme.searchLine());
    if (row.notes > 0) {
        for (int x = 0; x < wedge; ++x) {
            const int half = wedge - 1 - x;
            painter.fillRect(1 + x, top + tickHeight / 2 - half, 1, 2 * half + 1, m_theme.noteText());
        }
    }
}

void OverviewRuler::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), mixed(m_theme.page(), m_theme.text(), 0.035));
    painter.fillRect(0, 0, 1, height(), m_theme.quietLine());
    for (auto it = m_rows.cbegin(); it != m_rows.cend(); ++it)
        drawRow(painter, it.key(), it.value());
}

const OverviewRuler::Row *OverviewRuler::rowNear(int y) const
{
    const Row *best = nullptr;
    int distance = clickReach + 1;
    for (auto it = m_rows.lowerBound(y - clickReach); it != m_rows.cend() && it.key() <= y + clickReach; ++it) {
        if (std::abs(it.key() - y) < distance) {
            distance = std::abs(it.key() - y);
            best = &it.value();
        }
    }
    return best;
}

void OverviewRuler::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return event->ignore();
    m_pressedAt = event->position().toPoint().y();
    m_dragging = false;
    if (const Row *row = rowNear(m_pressedAt))
        Q_EMIT jumpRequested(row->offset);
    else
        Q_EMIT scrollRequested(std::llround(m_pressedAt / m_scale));
}

void OverviewRuler::mouseMoveEvent(QMouseEvent *event)
{
    const int y = event->position().toPoint().y();
    if (!event->buttons().testFlag(Qt::LeftButton))
        return event->ignore();
    m_dragging = m_dragging || std::abs(y - m_pressedAt) >= QApplication::startDragDistance();
    if (m_dragging)
        Q_EMIT scrollRequested(std::llround(std::clamp(y, 0, height()) / m_scale));
}

void OverviewRuler::mouseReleaseEvent(QMouseEvent *event)
{
    event->setAccepted(event->button() == Qt::LeftButton);
    m_dragging = false;
}

bool OverviewRuler::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const QString text = describe(help->pos().y());
    if (text.isEmpty())
        QToolTip::hideText();
    else
        QToolTip::showText(help->globalPos(), Qt::convertFromPlainText(text), this);
    return true;
}

void OverviewRuler::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    setAccessibleName(tr("Overview of the article"));
    describeAll();
}

} // namespace Rapporteur
