// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtTypes>

namespace Rapporteur {

class ArticleLayout;

/// Goes through an article in small slices, while nothing else is to be done, to count its words and to measure blocks that
/// nobody has looked at yet.
class ArticleSurvey
{
public:
    explicit ArticleSurvey(ArticleLayout &layout)
        : m_layout(layout)
    {
    }

    /// Begins a new article.
    void start();
    /// Measures again, as after a change of width.
    void startMeasuring() { m_nextMeasured = 0; }
    /// Works for about \a milliseconds; true while something is left.
    bool advance(int milliseconds);
    /// Words by Unicode word boundaries; -1 while they are being counted.
    [[nodiscard]] qsizetype words() const;

private:
    void count(qsizetype block);

    ArticleLayout &m_layout;
    qsizetype m_nextMeasured = 0;
    qsizetype m_nextCounted = 0;
    qsizetype m_words = 0;
};

} // namespace Rapporteur
