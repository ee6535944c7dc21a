// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "text/Article.h"
#include "text/Issue.h"

#include <QObject>
#include <QRegularExpression>
#include <QThreadPool>

#include <atomic>
#include <memory>

namespace Rapporteur {

/// What to look for in a text.
struct SearchQuery
{
    QString text = {};
    bool caseSensitive = false;
    bool wholeWords = false;
    bool regularExpression = false;

    /// The expression that finds it, or what is wrong with that of the user. In plain text, straight quotation marks,
    /// hyphens and spaces stand for their typographic sisters too.
    [[nodiscard]] Result<QRegularExpression> compiled() const;

    friend bool operator==(const SearchQuery &, const SearchQuery &) = default;
};

/// Finds all places of a query in an article, on a thread of its own, paragraph by paragraph.
class TextSearch : public QObject
{
    Q_OBJECT

public:
    static constexpr qsizetype mostHits = 100'000; ///< then it stops

    explicit TextSearch(QObject *parent = nullptr);
    ~TextSearch() override;

    /// Stops the search before, and begins anew; progressed() tells of results.
    void start(const Article &article, const QRegularExpression &expression);
    void cancel();
    [[nodiscard]] bool isRunning() const { return m_running; }

    /// All hits in [from, to) of the paragraphs of \a article, for as long as \a cancelled is false.
    [[nodiscard]] static QList<TextRange> find(const Article &article, qsizetype from, qsizetype to,
                                               const QRegularExpression &expression,
                                               const std::atomic<bool> &cancelled);

Q_SIGNALS:
    /// More hits, in text order after those told before; none overlap.
    void progressed(const QList<Rapporteur::TextRange> &hits, bool finished);

private:
    QThreadPool m_pool;
    std::shared_ptr<std::atomic<bool>> m_cancelled; // of the search that runs
    bool m_running = false;
};

} // namespace Rapporteur
