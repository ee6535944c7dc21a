// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "annotation/SpanIndex.h"
#include "reader/ArticleLayout.h"
#include "theme/ReaderTheme.h"

#include <QMap>
#include <QWidget>

#include <memory>

class QPainter;

namespace Rapporteur {

class AnnotationSet;
struct Scene;

/// The whole article as a narrow strip beside the scroll bar: where mentions, notes and search hits are.
///
/// Places and shapes tell them apart, also without colours: in the middle mentions, whole bars for the accepted ones and
/// dashes for what is only suggested; over the whole width those of the current one's entity; wedges at the left for notes;
/// blocks at the right for search hits. Colours tell the kind. What falls on one row of pixels is drawn once.
class OverviewRuler : public QWidget
{
    Q_OBJECT

public:
    static constexpr int thickness = 18;

    explicit OverviewRuler(QWidget *parent = nullptr);
    ~OverviewRuler() override;

    /// Begins to go through what is passed, which must live until advance() is done, clear() or begin() called.
    void begin(const ArticleLayout &layout, const AnnotationSet *annotations, const Scene &scene, bool rejected);
    /// Goes on for about \a milliseconds; true while something is left. Only then does the ruler show the new state.
    bool advance(int milliseconds);
    void clear();

    /// What is at \a y, in words; empty where nothing is.
    [[nodiscard]] QString describe(int y) const;

Q_SIGNALS:
    /// The user wants to see the text at \a offset.
    void jumpRequested(qsizetype offset);
    /// The user drags through the article, now at \a y of its height.
    void scrollRequested(qint64 y);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    bool event(QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    enum class Layer { Rejected, Suggested, Accepted, Current };

    struct Row
    {
        Layer layer = Layer::Rejected;
        QColor color = {}; ///< of the mention told; invalid where there is none
        qsizetype offset = 0; ///< of the mention told, or of the first thing
        QString mention = {}; ///< kind, name and status of the one told
        QString hit = {}; ///< the first one's words
        int mentions = 0;
        int suggested = 0;
        int notes = 0;
        int hits = 0;
        bool currentHit = false;
    };

    /// How many there are in the whole article.
    struct Totals
    {
        int current = 0; ///< of the current mention's entity
        int suggested = 0;
        int notes = 0;
        int hits = 0;
    };

    /// What is being gone through.
    struct Survey;

    [[nodiscard]] static Row &rowAt(QMap<int, Row> &rows, int y, qsizetype offset);
    void addMention(const SpanIndex::Entry &entry);
    void addHit(qsizetype number);
    void drawRow(QPainter &painter, int y, const Row &row) const;
    [[nodiscard]] const Row *rowNear(int y) const;
    void describeAll();

    ReaderTheme m_theme;
    QMap<int, Row> m_rows; // by y
    Totals m_totals;
    qreal m_scale = 1; // of the article's height
    int m_pressedAt = 0;
    bool m_dragging = false;
    std::unique_ptr<Survey> m_survey;
};

} // namespace Rapporteur
