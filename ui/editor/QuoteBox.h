// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "annotation/Entity.h"

#include <QLabel>

namespace Rapporteur {

class Appearance;

/// The words of the current mention, set like the article, with a bar in the colour of their kind.
class QuoteBox : public QLabel
{
    Q_OBJECT

public:
    explicit QuoteBox(const Appearance &appearance, QWidget *parent = nullptr);

    void setQuote(const QString &words, EntityKind kind);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Appearance &m_appearance;
    EntityKind m_kind = EntityKind::Country;
};

} // namespace Rapporteur
