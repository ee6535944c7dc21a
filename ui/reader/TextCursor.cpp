// SPDX-License-Identifier: GPL-3.0-or-later
#include "reader/TextCursor.h"

#include "reader/TextBoundaries.h"

#include <algorithm>

namespace Rapporteur {

void TextCursor::setArticle(const Article &article)
{
    *this = {};
    m_article = article;
}

TextRange TextCursor::range() const
{
    return {std::min(m_anchor, m_caret), std::max(m_anchor, m_caret)};
}

void TextCursor::select(TextRange range)
{
    const TextRange whole = wholeGraphemes(m_article.text(), range);
    m_anchor = whole.start;
    m_caret = std::max(whole.start, whole.end);
    m_started = {m_anchor, m_anchor};
    m_unit = Unit::Character;
}

void TextCursor::moveTo(qsizetype offset, bool select)
{
    m_caret = std::clamp<qsizetype>(offset, 0, m_article.length());
    if (!select)
        m_anchor = m_caret;
    m_started = {m_anchor, m_anchor};
    m_unit = Unit::Character;
}

TextRange TextCursor::unitAt(qsizetype offset, Unit unit) const
{
    const qsizetype at = std::clamp<qsizetype>(offset, 0, m_article.length());
    const TextRange paragraph = m_article.paragraphs()[m_article.paragraphAt(at)].range;
    const auto shifted = [&](TextRange r) { return TextRange{r.start + paragraph.start, r.end + paragraph.start}; };
    switch (unit) {
    case Unit::Character:
        break;
    case Unit::Word:
        return shifted(wordAt(m_article.text(paragraph), at - paragraph.start));
    case Unit::Sentence:
        return shifted(sentenceAt(m_article.text(paragraph), at - paragraph.start));
    case Unit::Paragraph:
        return paragraph;
    }
    const qsizetype whole = graphemeStart(m_article.text(), at);
    return {whole, whole};
}

void TextCursor::start(qsizetype offset, Unit unit)
{
    m_unit = unit;
    m_started = unitAt(offset, unit);
    m_anchor = m_started.start;
    m_caret = m_started.end;
}

void TextCursor::extendTo(qsizetype offset)
{
    const TextRange unit = unitAt(offset, m_unit);
    if (unit.start < m_started.start) {
        m_anchor = m_started.end;
        m_caret = unit.start;
    } else {
        m_anchor = m_started.start;
        m_caret = std::max(unit.end, m_started.end);
    }
}

void TextCursor::extendFrom(qsizetype anchor, qsizetype caret)
{
    m_anchor = std::clamp<qsizetype>(anchor, 0, m_article.length());
    m_caret = std::clamp<qsizetype>(caret, 0, m_article.length());
}

} // namespace Rapporteur
