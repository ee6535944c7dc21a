// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "annotation/SpanIndex.h"
#include "reader/ArticleLayout.h"
#include "theme/ReaderTheme.h"

#include <QMap>
#include <QWidget>

#include <memory>

namespace Rapporteur {

class AnnotationSet;
struct Scene;

/// The whole article as a narrow strip beside the scroll bar: where mentions, notes and search hits are.
///
/// Colours tell the kind; mentions of the current one's entity are as wide as the strip, suggestions are pale. What falls
/// on one row of pixels is drawn once.
class OverviewRuler : public QWidget
{
    Q_OBJECT

public:
    static constexpr int thickness = 14;

    explicit OverviewRuler(QWidget *parent = nullptr);
    ~OverviewRuler() override;

    /// Begins to go through what is passed, which must live until advance() is done, clear() or begin() called.
    void begin(const ArticleLayout &layout, const AnnotationSet *annotations, const Scene &scene, bool rejected);
    /// Goes on for about \a milliseconds; true while something is left. Only then does the ruler show the new state.
    bool advance(int milliseconds);
    void clear();

Q_SIGNALS:
    /// The user wants to see the text at \a offset.
    void jumpRequested(qsizetype offset);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    bool event(QEvent *event) override;

private:
    enum class Layer { Suggested, Accepted, Current };

    struct Row
    {
        Layer layer = Layer::Suggested;
        QColor color = {}; ///< of a mention; invalid where there is none
        bool hit = false;
        bool note = false;
        qsizetype offset = 0; ///< of the first thing on it
        QString text = {}; ///< about the first thing on it
        qsizetype count = 0;
    };

    /// What is being gone through.
    struct Survey;

    [[nodiscard]] static Row &rowAt(QMap<int, Row> &rows, int y, qsizetype offset);
    void addMention(const SpanIndex::Entry &entry);
    [[nodiscard]] const Row *rowNear(int y) const;

    ReaderTheme m_theme;
    QMap<int, Row> m_rows; // by y
    std::unique_ptr<Survey> m_survey;
};

} // namespace Rapporteur
