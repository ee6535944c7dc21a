// SPDX-License-Identifier: GPL-3.0-or-later
#include "evaluation/AnnotationAgreement.h"

#include <QTextBoundaryFinder>

#include <algorithm>

namespace Rapporteur {

namespace {

constexpr size_t kinds = allEntityKinds.size();
constexpr int combinations = 1 << kinds;

using SpansByKind = std::array<QList<TextRange>, kinds>;

SpansByKind spansOf(const AnnotationSet &set)
{
    SpansByKind spans;
    for (const auto mentions = set.mentions(); const Mention &mention : mentions) {
        if (mention.status != MentionStatus::Rejected)
            spans[size_t(set.kindOf(mention))].append(mention.range);
    }
    return spans;
}

/// The words of \a text by Unicode word boundaries; numbers too, punctuation not.
QList<TextRange> wordsOf(const QString &text)
{
    QList<TextRange> words;
    QTextBoundaryFinder finder(QTextBoundaryFinder::Word, text);
    qsizetype start = -1;
    for (qsizetype at = 0; at >= 0; at = finder.toNextBoundary()) {
        const auto reasons = finder.boundaryReasons();
        if (start >= 0 && reasons.testFlag(QTextBoundaryFinder::EndOfItem))
            words.append({start, at});
        start = reasons.testFlag(QTextBoundaryFinder::StartOfItem) ? at : -1;
    }
    return words;
}

/// For each word, the kinds that it has, as bits.
QList<int> labels(const QList<TextRange> &words, const SpansByKind &spans)
{
    QList<int> result(words.size(), 0);
    for (size_t kind = 0; kind < kinds; ++kind) {
        for (const TextRange span : spans[kind]) {
            auto word = std::ranges::upper_bound(words, span.start, {}, &TextRange::end);
            for (; word != words.end() && word->start < span.end; ++word)
                result[word - words.begin()] |= 1 << kind;
        }
    }
    return result;
}

/// Kappa and alpha of two lists of labels from 0 to \a most.
void measureWords(AgreementFigures &figures, const QList<int> &left, const QList<int> &right, int most)
{
    QList<QList<qint64>> table(most + 1, QList<qint64>(most + 1, 0));
    QList<QList<int>> units;
    units.reserve(left.size());
    for (qsizetype i = 0; i < left.size(); ++i) {
        ++table[left[i]][right[i]];
        units.append({left[i], right[i]});
    }
    figures.kappa = cohenKappa(table);
    figures.alpha = krippendorffAlpha(units);
}

void countConfusion(AnnotationAgreement &agreement, const SpansByKind &left, const SpansByKind &right)
{
    struct Pair
    {
        qsizetype shared;
        size_t leftKind;
        qsizetype leftIndex;
        size_t rightKind;
        qsizetype rightIndex;
    };
    QList<Pair> pairs;
    for (size_t l = 0; l < kinds; ++l) {
        for (qsizetype i = 0; i < left[l].size(); ++i) {
            for (size_t r = 0; r < kinds; ++r) {
                for (qsizetype j = 0; j < right[r].size(); ++j) {
                    if (left[l][i].overlaps(right[r][j]))
                        pairs.append({left[l][i].intersected(right[r][j]).length(), l, i, r, j});
                }
            }
        }
    }
    // The widest first; of equals, those of one kind.
    std::ranges::stable_sort(pairs, std::greater(),
                             [](const Pair &pair) { return std::pair(pair.shared, pair.leftKind == pair.rightKind); });
    std::array<QList<bool>, kinds> leftTaken;
    std::array<QList<bool>, kinds> rightTaken;
    for (size_t kind = 0; kind < kinds; ++kind) {
        leftTaken[kind].resize(left[kind].size());
        rightTaken[kind].resize(right[kind].size());
    }
    for (const Pair &pair : std::as_const(pairs)) {
        bool &one = leftTaken[pair.leftKind][pair.leftIndex];
        bool &other = rightTaken[pair.rightKind][pair.rightIndex];
        if (one || other)
            continue;
        one = other = true;
        ++agreement.confusion[pair.leftKind][pair.rightKind];
    }
    for (size_t kind = 0; kind < kinds; ++kind) {
        agreement.confusion[kind][kinds] = leftTaken[kind].count(false);
        agreement.confusion[kinds][kind] = rightTaken[kind].count(false);
    }
}

} // namespace

AnnotationAgreement AnnotationAgreement::of(const Article &article, const AnnotationSet &left,
                                            const AnnotationSet &right)
{
    AnnotationAgreement agreement;
    const SpansByKind leftSpans = spansOf(left);
    const SpansByKind rightSpans = spansOf(right);
    const QList<TextRange> words = wordsOf(article.text());
    const QList<int> leftLabels = labels(words, leftSpans);
    const QList<int> rightLabels = labels(words, rightSpans);
    const auto ofKind = [](QList<int> all, size_t kind) {
        for (int &label : all)
            label = (label >> kind) & 1;
        return all;
    };
    UnitizingDisagreement joint;
    for (size_t kind = 0; kind < kinds; ++kind) {
        AgreementFigures &figures = agreement.byKind[kind];
        figures.exact = exactScores(leftSpans[kind], rightSpans[kind]);
        figures.overlapping = overlapScores(leftSpans[kind], rightSpans[kind]);
        measureWords(figures, ofKind(leftLabels, kind), ofKind(rightLabels, kind), 1);
        const auto unitizing =
            unitizingDisagreement({leftSpans[kind], rightSpans[kind]}, TextRange{0, article.length()});
        figures.alphaU = unitizing.alpha();
        joint += unitizing;
        agreement.all.exact += figures.exact;
        agreement.all.overlapping += figures.overlapping;
    }
    measureWords(agreement.all, leftLabels, rightLabels, combinations - 1);
    agreement.all.alphaU = joint.alpha();
    countConfusion(agreement, leftSpans, rightSpans);
    return agreement;
}

} // namespace Rapporteur
