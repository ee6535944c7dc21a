// SPDX-License-Identifier: GPL-3.0-or-later
#include "reader/ArticleSurvey.h"

#include "reader/ArticleLayout.h"

#include <QElapsedTimer>
#include <QTextBoundaryFinder>

namespace Rapporteur {

namespace {

// Laying out costs about a microsecond a character: beyond this, estimates serve the scroll bar well enough.
constexpr qsizetype longestMeasured = 4'000'000;

} // namespace

void ArticleSurvey::start()
{
    m_nextMeasured = 0;
    m_nextCounted = 0;
    m_words = 0;
}

qsizetype ArticleSurvey::words() const
{
    return m_nextCounted < m_layout.blockCount() ? -1 : m_words;
}

void ArticleSurvey::count(qsizetype block)
{
    QTextBoundaryFinder finder(QTextBoundaryFinder::Word, m_layout.article().text(m_layout.block(block).range));
    while (finder.toNextBoundary() >= 0) {
        if (finder.boundaryReasons().testFlag(QTextBoundaryFinder::EndOfItem))
            ++m_words;
    }
}

bool ArticleSurvey::advance(int milliseconds)
{
    QElapsedTimer timer;
    timer.start();
    const qsizetype blocks = m_layout.blockCount();
    while (m_nextCounted < blocks && !timer.hasExpired(milliseconds))
        count(m_nextCounted++);
    if (m_layout.article().length() > longestMeasured)
        m_nextMeasured = blocks;
    while (m_nextMeasured < blocks && !timer.hasExpired(milliseconds)) {
        if (!m_layout.block(m_nextMeasured).measured)
            m_layout.measure(m_nextMeasured);
        ++m_nextMeasured;
    }
    return m_nextCounted < blocks || m_nextMeasured < blocks;
}

} // namespace Rapporteur
