// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reader/ArticleView.h"
#include "reader/MarkedArticle.h"

#include <memory>

namespace Rapporteur::Test {

/// A view on a short article, with the mouse of who reads it. Tests derive from it.
class ViewFixture : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

protected:
    /// What init() shows.
    [[nodiscard]] static QString article();
    void show(const QString &text);
    void drag(TextRange range);
    [[nodiscard]] TextRange find(const QString &words, int number = 0) const
    {
        return MarkedArticle(m_document->article().text()).find(words, number);
    }
    [[nodiscard]] QPoint placeOf(qsizetype offset) const { return m_view->visibleRect({offset, offset + 1}).center(); }

    std::unique_ptr<ArticleView> m_view;
    std::unique_ptr<AnnotatedDocument> m_document;
};

} // namespace Rapporteur::Test
