// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace Rapporteur {

class Appearance;
class ArticleView;

/// While H is held in the article, no marks are drawn. As soon as it is let go of, or the article has the focus no longer,
/// all is as it was.
class PlainModeKey : public QObject
{
    Q_OBJECT

public:
    /// Both must outlive this, which becomes a child of \a view.
    PlainModeKey(ArticleView &view, Appearance &appearance);

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void setHeld(bool held);

    Appearance &m_appearance;
    bool m_held = false;
};

} // namespace Rapporteur
