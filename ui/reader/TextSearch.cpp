// SPDX-License-Identifier: GPL-3.0-or-later
#include "reader/TextSearch.h"

#include "reader/DisplayText.h"
#include "reader/TextBoundaries.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Rapporteur {

namespace {

constexpr qsizetype paragraphsAtOnce = 2000; ///< between two reports
// Keeps an expression that backtracks without end from stopping a paragraph for more than a moment.
const QString limit = u"(*LIMIT_MATCH=2000000)"_s;

/// \a text as an expression for itself and its typographic variants.
QString literal(const QString &text)
{
    QString pattern;
    for (const QChar c : text) {
        if (c == u'\'' || c == u'’' || c == u'‘')
            pattern += u"['’‘]"_s;
        else if (c == u'"' || c == u'“' || c == u'”')
            pattern += u"[\"“”]"_s;
        else if (c == u'-' || c == u'‐' || c == u'‑')
            pattern += u"[-‐‑]"_s;
        else if (c.isSpace())
            pattern += u"\\s"_s;
        else
            pattern += c.isSurrogate() ? QString(c) : QRegularExpression::escape(QString(c));
    }
    return pattern;
}

} // namespace

Result<QRegularExpression> SearchQuery::compiled() const
{
    QRegularExpression::PatternOptions options = QRegularExpression::UseUnicodePropertiesOption;
    if (!caseSensitive)
        options |= QRegularExpression::CaseInsensitiveOption;
    if (regularExpression) {
        const QRegularExpression asTyped(text, options);
        if (!asTyped.isValid())
            return std::unexpected(
                Issue{.text = QCoreApplication::translate("Rapporteur::TextSearch", "At character %1: %2.")
                                  .arg(asTyped.patternErrorOffset() + 1)
                                  .arg(asTyped.errorString()),
                      .column = asTyped.patternErrorOffset() + 1});
    }
    QString pattern = regularExpression ? text : literal(text);
    if (wholeWords)
        pattern = u"(?<!\\w)(?:"_s + pattern + u")(?!\\w)"_s;
    QRegularExpression expression(limit + pattern, options);
    // An expression may be valid alone and not in brackets, e.g. with a comment that runs to its end.
    if (!expression.isValid())
        return std::unexpected(Issue{.text = expression.errorString()});
    return expression;
}

TextSearch::TextSearch(QObject *parent)
    : QObject(parent)
{
    m_pool.setMaxThreadCount(1);
}

TextSearch::~TextSearch()
{
    cancel();
    m_pool.waitForDone();
}

void TextSearch::cancel()
{
    if (m_cancelled)
        *m_cancelled = true;
    m_cancelled.reset();
    m_running = false;
}

void TextSearch::start(const Article &article, const QRegularExpression &expression)
{
    cancel();
    m_running = true;
    m_cancelled = std::make_shared<std::atomic<bool>>(false);
    m_pool.start([this, article, expression, cancelled = m_cancelled] {
        expression.optimize();
        const qsizetype count = article.paragraphs().size();
        qsizetype found = 0;
        for (qsizetype from = 0; from < count && !*cancelled; from += paragraphsAtOnce) {
            QList<TextRange> hits =
                find(article, from, std::min(count, from + paragraphsAtOnce), expression, *cancelled);
            hits.resize(std::min(hits.size(), mostHits - found));
            found += hits.size();
            const bool finished = from + paragraphsAtOnce >= count || found >= mostHits;
            if (!hits.isEmpty() || finished) {
                // This object waits for the thread before it goes, so it is there to be called.
                QMetaObject::invokeMethod(
                    this,
                    [this, hits, finished, cancelled] {
                        if (*cancelled)
                            return;
                        m_running = !finished;
                        Q_EMIT progressed(hits, finished);
                    },
                    Qt::QueuedConnection);
            }
            if (finished)
                break;
        }
    });
}

QList<TextRange> TextSearch::find(const Article &article, qsizetype from, qsizetype to,
                                  const QRegularExpression &expression, const std::atomic<bool> &cancelled)
{
    QList<TextRange> hits;
    for (qsizetype i = from; i < to && !cancelled && hits.size() <= mostHits; ++i) {
        const TextRange paragraph = article.paragraphs()[i].range;
        if (paragraph.isEmpty())
            continue;
        // Lone surrogates would make the whole paragraph invalid for the expression.
        const QString text = displayText(article.text(paragraph));
        auto matches = expression.globalMatchView(text);
        qsizetype end = 0;
        while (matches.hasNext() && !cancelled && hits.size() <= mostHits) {
            const QRegularExpressionMatch match = matches.next();
            if (match.capturedLength() == 0)
                continue;
            const TextRange hit = wholeGraphemes(text, {match.capturedStart(), match.capturedEnd()});
            if (hit.start < end)
                continue;
            end = hit.end;
            hits.append({paragraph.start + hit.start, paragraph.start + hit.end});
        }
    }
    return hits;
}

} // namespace Rapporteur
