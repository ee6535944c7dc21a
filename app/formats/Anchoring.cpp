// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/Anchoring.h"

#include "formats/JsonPath.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>
#include <span>

using namespace Qt::StringLiterals;

namespace Rapporteur {

namespace {

constexpr qsizetype longestShown = 60;
// So that words which stand everywhere in a long text do not make placing them quadratic.
constexpr qsizetype mostOccurrences = 4096;
// How much more than before may stand between two fragments.
constexpr qsizetype widestNewGap = 60;

/// \a text as files can hold it: unpaired surrogates are U+FFFD there. Offsets stay the same.
QString asStored(const QString &text)
{
    QString stored = text;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i].isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate())
            ++i;
        else if (text[i].isSurrogate())
            stored[i] = QChar::ReplacementCharacter;
    }
    return stored;
}

/// Words as an issue shows them.
QString shown(QStringView words)
{
    return words.size() <= longestShown ? words.toString() : QString(words.first(longestShown) + u'…');
}

/// The mostOccurrences of \a places, which ascend, around \a expected.
std::span<const qsizetype> nearest(const QList<qsizetype> &places, qsizetype expected)
{
    const qsizetype at = std::ranges::lower_bound(places, expected) - places.begin();
    const qsizetype first =
        std::clamp<qsizetype>(at - mostOccurrences / 2, 0, std::max<qsizetype>(places.size() - mostOccurrences, 0));
    return std::span(places).subspan(size_t(first), size_t(std::min(mostOccurrences, places.size() - first)));
}

bool standsAt(const QuoteSelector &quote, QStringView text, qsizetype start)
{
    return start >= 0 && start <= text.size() && text.sliced(start).startsWith(quote.exact);
}

bool standsWithContextAt(const QuoteSelector &quote, QStringView text, qsizetype start)
{
    return standsAt(quote, text, start) && text.first(start).endsWith(quote.prefix)
        && text.sliced(start + quote.exact.size()).startsWith(quote.suffix);
}

} // namespace

/// Places the mentions of one file, in their order, in one text.
class MentionPlacer
{
    Q_DECLARE_TR_FUNCTIONS(Rapporteur::MentionPlacer)

public:
    MentionPlacer(const NativeAnnotations &native, const Article &article)
        : m_article(article)
        , m_text(asStored(article.text()))
        , m_unchanged(native.sha256 == article.details().sha256 && native.mediaType == article.details().mediaType)
    {
    }

    /// Where \a stored stands now (UTF-16).
    std::optional<TextRange> find(const StoredMention &stored)
    {
        const QuoteSelector &quote = stored.quote;
        const CodePointMap &map = m_article.codePoints();
        const bool inside = stored.codePoints.end <= map.codePointCount();
        const TextRange said = map.toUtf16(stored.codePoints);
        if (quote.exact.isEmpty())
            return m_unchanged && inside ? std::optional(said) : std::nullopt;
        const bool asSaid = inside && QStringView(m_text).sliced(said.start, said.length()) == quote.exact;
        if (asSaid && m_unchanged)
            return said;
        // What changed before the mention before moved this one as well, most likely.
        const qsizetype expected = said.start + m_drift;
        if (standsWithContextAt(quote, m_text, expected))
            return TextRange{expected, expected + quote.exact.size()};
        if (const auto found = quote.choose(m_text, expected, nearest(occurrencesOf(quote.exact), expected))) {
            m_drift = found->start - said.start;
            return found;
        }
        return asSaid ? std::optional(said) : std::nullopt;
    }

    /// Where the fragments of \a stored stand now (UTF-16), for one that find() does not find as a whole: each by its
    /// own words, the first also by what stands before it, the others not far after the one before.
    std::optional<QList<TextRange>> findFragments(const StoredMention &stored)
    {
        const QStringList words = wordsOfFragments(stored);
        QList<TextRange> found;
        for (qsizetype i = 0; i < words.size(); ++i) {
            const QList<qsizetype> &places = occurrencesOf(words[i]);
            std::optional<qsizetype> start;
            if (found.isEmpty()) {
                const qsizetype expected = m_article.codePoints().toUtf16(stored.codePoints).start + m_drift;
                const QuoteSelector first{.exact = words[i], .prefix = stored.quote.prefix};
                if (const auto range = first.choose(m_text, expected, nearest(places, expected)))
                    start = range->start;
            } else {
                const qsizetype gap = stored.fragments[i].start - stored.fragments[i - 1].end;
                const auto next = std::ranges::lower_bound(places, found.last().end);
                if (next != places.end() && *next - found.last().end <= 2 * gap + widestNewGap)
                    start = *next;
            }
            if (!start)
                return std::nullopt;
            found.append({*start, *start + words[i].size()});
        }
        return found.isEmpty() ? std::nullopt : std::optional(found);
    }

    [[nodiscard]] bool hasMoved(const StoredMention &stored, TextRange range) const
    {
        return m_article.codePoints().toCodePoints(range) != stored.codePoints;
    }

    /// Why find() found nothing.
    [[nodiscard]] QString reason(const StoredMention &stored)
    {
        if (stored.quote.exact.isEmpty())
            return tr("Mention %1 cannot be placed: it has no quote, and the article is not the one it was made for. "
                      "It is kept.")
                .arg(keyOf(stored.mention.id));
        if (occurrencesOf(stored.quote.exact).isEmpty())
            return tr("Mention %1 cannot be placed: “%2” does not stand in the article any more. It is kept.")
                .arg(keyOf(stored.mention.id), shown(stored.quote.exact));
        return tr("Mention %1 cannot be placed: “%2” stands in the article more than once, and nowhere as before. It "
                  "is kept.")
            .arg(keyOf(stored.mention.id), shown(stored.quote.exact));
    }

    static Issue moved(const QString &file, qsizetype count)
    {
        return {.severity = Issue::Severity::Note,
                .text = tr("%n mention(s) had moved and were found again by their words.", nullptr, int(count)),
                .file = file};
    }

    static QString lengthDiffers(qsizetype said, qsizetype is)
    {
        return tr("The article is %1 characters long, not %2.").arg(is).arg(said);
    }

    static QString articleDiffers() { return tr("This tells of another article, or of another state of it."); }

    static QString formatDiffers() { return tr("The article is read in another format than this counts in."); }

    static QString outside(qsizetype end, qsizetype length)
    {
        return tr("The end (%1) lies outside the article, which has %2 characters.").arg(end).arg(length);
    }

    static QString otherWords(const StoredMention &stored, QStringView words)
    {
        return tr("The quote “%1” does not stand at %2 to %3; there stands “%4”.")
            .arg(shown(stored.quote.exact))
            .arg(stored.codePoints.start)
            .arg(stored.codePoints.end)
            .arg(shown(words));
    }

private:
    /// Empty where the quote does not say them.
    static QStringList wordsOfFragments(const StoredMention &stored)
    {
        QStringList words;
        const auto whole = stored.quote.exact.toStdU32String();
        if (qsizetype(whole.size()) != stored.codePoints.length())
            return words;
        for (const TextRange fragment : stored.fragments)
            words.append(
                QString::fromUcs4(whole.data() + (fragment.start - stored.codePoints.start), fragment.length()));
        return words;
    }

    /// Where \a words stand; looked for once, for many mentions have the same words.
    const QList<qsizetype> &occurrencesOf(const QString &words)
    {
        auto known = m_occurrences.find(words);
        if (known == m_occurrences.end())
            known = m_occurrences.insert(words, QuoteSelector::occurrences(m_text, words));
        return *known;
    }

    const Article &m_article;
    QString m_text;
    bool m_unchanged;
    qsizetype m_drift = 0;
    QHash<QString, QList<qsizetype>> m_occurrences; // of quotes looked for
};

Anchoring anchor(const NativeAnnotations &native, const Article &article)
{
    Anchoring result;
    MentionPlacer placer(native, article);
    Edit edit;
    QList<UnplacedMention> unplaced;
    for (const Entity &entity : native.entities)
        edit.add(entity);
    for (qsizetype i = 0; i < native.mentions.size(); ++i) {
        const StoredMention &stored = native.mentions[i];
        Mention mention = stored.mention;
        if (const auto range = placer.find(stored)) {
            mention.setPieces(piecesAt(stored, *range, article));
            if (placer.hasMoved(stored, *range))
                ++result.moved;
            edit.add(mention);
        } else if (const auto fragments = placer.findFragments(stored)) {
            mention.setPieces(*fragments);
            ++result.moved;
            edit.add(mention);
        } else {
            result.issues.append({.severity = Issue::Severity::Warning,
                                  .text = placer.reason(stored),
                                  .file = native.file,
                                  .line = stored.place.line,
                                  .column = stored.place.column,
                                  .jsonPath = elementPath(u"mentions"_s, i)});
            unplaced.append({mention, stored.codePoints, stored.quote, stored.fragments});
        }
    }
    for (const Relation &relation : native.relations)
        edit.add(relation);
    // First, for relations may name them.
    result.annotations.setUnplaced(std::move(unplaced));
    const auto applied = result.annotations.apply(edit);
    Q_ASSERT(applied); // the file is sound in itself
    if (result.moved > 0)
        result.issues.append(MentionPlacer::moved(native.file, result.moved));
    return result;
}

Result<TextRange> strictRange(const StoredMention &stored, const Article &article)
{
    const CodePointMap &map = article.codePoints();
    const auto fault = [&](const QString &text, const QString &path) {
        return std::unexpected(
            Issue{.text = text, .line = stored.place.line, .column = stored.place.column, .jsonPath = path});
    };
    if (stored.codePoints.end > map.codePointCount())
        return fault(MentionPlacer::outside(stored.codePoints.end, map.codePointCount()), u"end"_s);
    const TextRange range = map.toUtf16(stored.codePoints);
    const QString words = asStored(article.text(range).toString());
    if (!stored.quote.exact.isEmpty() && words != stored.quote.exact)
        return fault(MentionPlacer::otherWords(stored, words), u"quote"_s);
    return range;
}

QList<TextRange> piecesAt(const StoredMention &stored, TextRange range, const Article &article)
{
    if (stored.fragments.isEmpty())
        return {range};
    const CodePointMap &map = article.codePoints();
    const qsizetype drift = map.toCodePoints(range).start - stored.codePoints.start;
    QList<TextRange> pieces;
    for (const TextRange fragment : stored.fragments)
        pieces.append(map.toUtf16(TextRange{fragment.start + drift, fragment.end + drift}));
    return pieces;
}

std::expected<AnnotationSet, Issues> anchorStrictly(const NativeAnnotations &native, const Article &article,
                                                    const QList<UnplacedMention> &knownUnplaced)
{
    Issues issues;
    Edit edit;
    QList<UnplacedMention> unplaced;
    const auto articleFault = [&](const QString &text, const QString &path) {
        issues.append({.text = text,
                       .file = native.file,
                       .line = native.articlePlace.line,
                       .column = native.articlePlace.column,
                       .jsonPath = path});
    };
    if (native.sha256 != article.details().sha256)
        articleFault(MentionPlacer::articleDiffers(), u"article.sha256"_s);
    else if (native.mediaType != article.details().mediaType)
        articleFault(MentionPlacer::formatDiffers(), u"article.mediaType"_s);
    else if (native.length != article.codePoints().codePointCount())
        articleFault(MentionPlacer::lengthDiffers(native.length, article.codePoints().codePointCount()),
                     u"article.length"_s);
    for (const Entity &entity : native.entities)
        edit.add(entity);
    QHash<MentionId, qsizetype> known;
    for (qsizetype i = 0; i < knownUnplaced.size(); ++i)
        known.insert(knownUnplaced[i].mention.id, i);
    for (qsizetype i = 0; i < native.mentions.size(); ++i) {
        const StoredMention &stored = native.mentions[i];
        const UnplacedMention asUnplaced{stored.mention, stored.codePoints, stored.quote, stored.fragments};
        const auto before = known.constFind(stored.mention.id);
        if (before != known.constEnd() && knownUnplaced[*before] == asUnplaced) {
            unplaced.append(asUnplaced);
        } else if (const auto range = strictRange(stored, article)) {
            Mention mention = stored.mention;
            mention.setPieces(piecesAt(stored, *range, article));
            edit.add(mention);
        } else {
            Issue issue = range.error();
            issue.file = native.file;
            issue.jsonPath = memberPath(elementPath(u"mentions"_s, i), issue.jsonPath);
            issues.append(issue);
        }
    }
    if (!issues.isEmpty())
        return std::unexpected(std::move(issues));
    for (const Relation &relation : native.relations)
        edit.add(relation);
    AnnotationSet annotations;
    annotations.setUnplaced(std::move(unplaced));
    const auto applied = annotations.apply(edit);
    Q_ASSERT(applied); // the text is sound in itself
    return annotations;
}

} // namespace Rapporteur
