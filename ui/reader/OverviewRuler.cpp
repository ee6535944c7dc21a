// SPDX-License-Identifier: GPL-3.0-or-later
#include "reader/OverviewRuler.h"

#include "annotation/AnnotationSet.h"
#include "reader/ArticlePainter.h"
#include "theme/Contrast.h"

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

OverviewRuler::OverviewRuler(QWidget *parent)
    : QWidget(parent)
{
    setAttribute(Qt::WA_OpaquePaintEvent);
    setFixedWidth(thickness);
}

void OverviewRuler::setContents(const ArticleLayout &layout, const AnnotationSet *annotations, const Scene &scene,
                                bool rejected)
{
    m_theme = scene.theme;
    m_rows.clear();
    update();
    if (layout.blockCount() == 0)
        return;
    const auto row = [this](int y, qsizetype offset) -> Row & {
        Row &r = m_rows[y];
        if (r.count++ == 0)
            r.offset = offset;
        return r;
    };
    if (annotations) {
        const Mention *current = annotations->mention(scene.current);
        Rows rows(layout, height());
        const auto entries = annotations->spans().all();
        for (const SpanIndex::Entry &entry : entries) {
            const Mention &mention = *annotations->mention(entry.id);
            if (mention.status == MentionStatus::Rejected && !rejected)
                continue;
            const Entity &entity = *annotations->entity(mention.entity);
            Row &r = row(rows.of(entry.range.start), entry.range.start);
            const Layer layer = current && mention.entity == current->entity ? Layer::Current
                : mention.status == MentionStatus::Accepted                  ? Layer::Accepted
                                                                             : Layer::Suggested;
            r.note |= !mention.note.isEmpty();
            if (!r.color.isValid() || layer > r.layer) {
                r.layer = layer;
                r.color = m_theme.line(entity.kind());
                r.text = entity.name;
                r.offset = entry.range.start;
            }
        }
    }
    Rows rows(layout, height());
    for (const TextRange hit : scene.hits) {
        Row &r = row(rows.of(hit.start), hit.start);
        r.hit = true;
        if (r.text.isEmpty())
            r.text = layout.article().text({hit.start, std::min(hit.end, hit.start + 60)}).toString();
    }
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
