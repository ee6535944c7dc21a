// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/Citation.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Rapporteur {

namespace {

constexpr qsizetype longestDateline = 120;
constexpr qsizetype mostHeadLines = 8;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Rapporteur::Citation)

public:
    static QString paragraph(qsizetype number) { return tr("paragraph %1").arg(number); }
    //: A quotation, then where it stands.
    static QString quoted(const QString &words, const QString &source) { return tr("“%1” — %2").arg(words, source); }
};

/// Counted without blank lines, from 1.
qsizetype paragraphNumber(const Article &article, qsizetype offset)
{
    const auto lines = article.paragraphs().first(article.paragraphAt(offset) + 1);
    return std::max<qsizetype>(
        1, std::ranges::count_if(lines, [](const Paragraph &line) { return line.role != Paragraph::Role::Blank; }));
}

} // namespace

QString dateOf(const Article &article)
{
    static const QRegularExpression date(
        uR"((?:\d{4}-\d{2}-\d{2}|\d{4}\s?年\s?\d{1,2}\s?月\s?\d{1,2}\s?日|)"
        uR"((?<!\w)\d{1,2}\.?\s+(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\.?(?:,?\s+\d{4})?|)"
        uR"((?<!\w)(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\.?\s+\d{1,2}(?!\d)(?:,?\s+\d{4})?))"_s);
    qsizetype looked = 0;
    for (const Paragraph &line : article.paragraphs()) {
        if (line.role == Paragraph::Role::Blank || line.role == Paragraph::Role::Headline)
            continue;
        const bool body = line.role == Paragraph::Role::Body;
        QStringView words = article.text(line.range).first(std::min(line.range.length(), longestDateline));
        if (body) { // a dateline ends with a dash
            const auto isDash = [](QChar c) { return c == u'—' || c == u'–' || c == u'-'; };
            const auto dash = std::ranges::find_if(words, isDash);
            words = dash == words.end() ? QStringView() : words.first(dash - words.begin());
        }
        if (const auto match = date.matchView(words); match.hasMatch())
            return match.captured().simplified();
        if (body || ++looked == mostHeadLines)
            break;
    }
    return {};
}

QString citation(const Article &article, const QList<TextRange> &pieces)
{
    QStringList words;
    for (const TextRange &piece : pieces)
        words.append(article.text(piece).toString().simplified());
    QStringList source{article.details().title.simplified(), QFileInfo(article.details().file).fileName(),
                       Words::paragraph(paragraphNumber(article, pieces.value(0).start)), dateOf(article)};
    source.removeAll(QString());
    return Words::quoted(words.join(u" … "_s), source.join(u", "_s));
}

} // namespace Rapporteur
