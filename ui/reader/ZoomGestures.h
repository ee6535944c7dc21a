// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace Rapporteur {

class ArticleView;

/// Zooms the article by pinching on a touch pad or a touch screen.
class ZoomGestures : public QObject
{
    Q_OBJECT

public:
    /// Becomes a child of \a view.
    explicit ZoomGestures(ArticleView &view);

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void zoomBy(qreal factor);

    ArticleView &m_view;
    qreal m_zoom = 0; ///< not rounded, while a gesture lasts; 0: none does
};

} // namespace Rapporteur
