// SPDX-License-Identifier: GPL-3.0-or-later
#include "reader/OverviewRuler.h"

#include "annotation/AnnotationSet.h"
#include "reader/ArticlePainter.h"
#include "theme/Contrast.h"

#include <QElapsedTimer>
#include <QHelpEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>
#include <cmath>

namespace Rapporteur {

namespace {

constexpr int tickHeight = 3;
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
    ReaderTheme theme;
    Rows mentionRows;
    Rows hitRows;
    qsizetype nextBlock = 0;
    qsizetype nextMention = 0;
    qsizetype nextHit = 0;
    QMap<int, Row> rows = {};
};

OverviewRuler::OverviewRuler(QWidget *parent)
    : QWidget(parent)
{
    setAttribute(Qt::WA_OpaquePaintEvent);
    setFixedWidth(thickness);
}

OverviewRuler::~OverviewRuler() = default;

void OverviewRuler::clear()
{
    m_survey.reset();
    m_rows.clear();
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
                                               .theme = scene.theme,
                                               .mentionRows = Rows(layout, height()),
                                               .hitRows = Rows(layout, height())});
}

OverviewRuler::Row &OverviewRuler::rowAt(QMap<int, Row> &rows, int y, qsizetype offset)
{
    Row &row = rows[y];
    if (row.count++ == 0)
        row.offset = offset;
    return row;
}

void OverviewRuler::addMention(const SpanIndex::Entry &entry)
{
    const Mention *mention = m_survey->annotations->mention(entry.id);
    if (!mention || (mention->status == MentionStatus::Rejected && !m_survey->rejected))
        return;
    Row &row = rowAt(m_survey->rows, m_survey->mentionRows.of(entry.range.start), entry.range.start);
    const Layer layer = mention->entity == m_survey->entity ? Layer::Current
        : mention->status == MentionStatus::Accepted        ? Layer::Accepted
                                                            : Layer::Suggested;
    row.note |= !mention->note.isEmpty();
    if (row.color.isValid() && layer <= row.layer)
        return;
    const Entity *entity = m_survey->annotations->entity(mention->entity);
    row.layer = layer;
    row.color = m_survey->theme.line(entity->kind());
    row.text = entity->name;
    row.offset = entry.range.start;
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
            const TextRange hit = s.hits[s.nextHit++];
            Row &row = rowAt(s.rows, s.hitRows.of(hit.start), hit.start);
            row.hit = true;
            if (row.text.isEmpty())
                row.text = s.layout.article().text({hit.start, std::min(hit.end, hit.start + 60)}).toString();
        } else {
            m_rows = std::move(s.rows);
            m_survey.reset();
            update();
            return false;
        }
    } while (inTime(s.nextMention + s.nextHit));
    return true;
}

void OverviewRuler::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), mixed(m_theme.page(), m_theme.text(), 0.035));
    painter.fillRect(0, 0, 1, height(), m_theme.quietLine());
    for (auto it = m_rows.cbegin(); it != m_rows.cend(); ++it) {
        const Row &row = it.value();
        const int top = it.key() - tickHeight / 2;
        if (row.color.isValid()) {
            const bool wide = row.layer == Layer::Current;
            const QColor color = row.layer == Layer::Suggested ? mixed(row.color, m_theme.page(), 0.45) : row.color;
            painter.fillRect(wide ? 1 : 4, top, wide ? width() - 1 : width() - 7, wide ? tickHeight : tickHeight - 1,
                             color);
        }
        if (row.hit)
            painter.fillRect(width() - 4, top, 4, tickHeight, m_theme.searchLine());
        if (row.note)
            painter.fillRect(1, top, 3, tickHeight, m_theme.noteText());
    }
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
    const Row *row = event->button() == Qt::LeftButton ? rowNear(event->position().toPoint().y()) : nullptr;
    if (row)
        Q_EMIT jumpRequested(row->offset);
    else
        event->ignore();
}

bool OverviewRuler::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const Row *row = rowNear(help->pos().y());
    if (!row) {
        QToolTip::hideText();
        return true;
    }
    const QString text =
        row->count == 1 ? row->text : tr("%1 and %n more", nullptr, static_cast<int>(row->count - 1)).arg(row->text);
    QToolTip::showText(help->globalPos(), Qt::convertFromPlainText(text), this);
    return true;
}

} // namespace Rapporteur
