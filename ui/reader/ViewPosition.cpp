// SPDX-License-Identifier: GPL-3.0-or-later
#include "reader/ViewPosition.h"

#include "reader/ArticleLayout.h"

#include <algorithm>

namespace Rapporteur {

void ViewPosition::setHeight(int height)
{
    m_height = height;
}

qint64 ViewPosition::y() const
{
    return m_block < m_layout.blockCount() ? m_layout.top(m_block) + m_above : 0;
}

void ViewPosition::moveBy(qint64 distance)
{
    m_above += distance;
    settle();
}

void ViewPosition::moveTo(qint64 y)
{
    if (m_layout.blockCount() == 0)
        return;
    if (y >= m_layout.totalHeight() - m_height) {
        const qsizetype last = m_layout.blockCount() - 1;
        m_layout.layout(last);
        const qint64 below = m_layout.totalHeight() - m_layout.top(last);
        place(last, m_height - below);
        return;
    }
    m_block = m_layout.blockAt(std::max<qint64>(0, y));
    m_layout.layout(m_block);
    m_above = std::min<qint64>(std::max<qint64>(0, y) - m_layout.top(m_block), m_layout.height(m_block));
    settle();
}

void ViewPosition::place(qsizetype block, qint64 viewY)
{
    m_block = block;
    m_above = -viewY;
    settle();
}

bool ViewPosition::settle()
{
    const qsizetype count = m_layout.blockCount();
    const qint64 before = y();
    const qint64 total = m_layout.totalHeight();
    if (count == 0) {
        m_block = 0;
        m_above = 0;
        return false;
    }
    m_block = std::clamp<qsizetype>(m_block, 0, count - 1);
    walk();
    if (const qint64 gap = gapBelow(); gap > 0) {
        m_above -= gap;
        walk();
    }
    return before != y() || total != m_layout.totalHeight();
}

void ViewPosition::walk()
{
    while (m_above < 0 && m_block > 0) {
        --m_block;
        m_layout.layout(m_block);
        m_above += m_layout.height(m_block);
    }
    m_above = std::max<qint64>(0, m_above);
    m_layout.layout(m_block);
    while (m_above >= m_layout.height(m_block) && m_block + 1 < m_layout.blockCount()) {
        m_above -= m_layout.height(m_block);
        ++m_block;
        m_layout.layout(m_block);
    }
}

qint64 ViewPosition::gapBelow()
{
    qint64 y = -m_above;
    for (qsizetype i = m_block; i < m_layout.blockCount(); ++i) {
        if (y >= m_height)
            return 0;
        m_layout.layout(i);
        y += m_layout.height(i);
    }
    y += m_layout.totalHeight() - m_layout.top(m_layout.blockCount());
    return m_height - y;
}

} // namespace Rapporteur
