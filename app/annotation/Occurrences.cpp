// SPDX-License-Identifier: GPL-3.0-or-later
#include "annotation/Occurrences.h"

#include <QRegularExpression>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace Rapporteur {

namespace {

constexpr QStringView apostrophes = u"['\u2019]";
constexpr QStringView hyphens = u"\\-\u2010\u2011";

bool setsBlanks(QChar c)
{
    switch (c.script()) {
    case QChar::Script_Han:
    case QChar::Script_Hiragana:
    case QChar::Script_Katakana:
    case QChar::Script_Thai:
    case QChar::Script_Lao:
    case QChar::Script_Khmer:
    case QChar::Script_Myanmar:
        return false;
    default:
        return true;
    }
}

/// A pattern for \a word as it stands.
QString literally(QStringView word)
{
    QString pattern;
    for (const QChar c : word)
        pattern += c == u'\'' || c == u'\u2019' ? apostrophes.toString() : QRegularExpression::escape(QString(c));
    return pattern;
}

/// A pattern for the last word in one and many, by the rules of English.
QString inBothNumbers(const QString &word)
{
    const auto ends = [&](QStringView ending) {
        return word.size() > ending.size() + 1 && word.endsWith(ending, Qt::CaseInsensitive);
    };
    const auto stem = [&](qsizetype cut) { return literally(QStringView(word).chopped(cut)); };
    constexpr QStringView vowels = u"aeiou";
    if (ends(u"ies"))
        return stem(3) + u"(?:y|ies)";
    if (ends(u"y") && !vowels.contains(word[word.size() - 2].toLower()))
        return stem(1) + u"(?:y|ies)";
    if (ends(u"sses") || ends(u"shes") || ends(u"ches") || ends(u"xes"))
        return stem(2) + u"(?:es)?";
    if (ends(u"ss") || ends(u"sh") || ends(u"ch") || ends(u"x"))
        return stem(0) + u"(?:es)?";
    if (ends(u"s"))
        return stem(1) + u"s?";
    return stem(0) + u"s?";
}

} // namespace

QList<TextRange> findOccurrences(QStringView text, QStringView words, OccurrenceRules rules)
{
    static const QRegularExpression blanks(u"\\s+"_s, QRegularExpression::UseUnicodePropertiesOption);
    static const QRegularExpression gaps(u"[\\s%1]+"_s.arg(hyphens), QRegularExpression::UseUnicodePropertiesOption);
    const QStringList parts = words.toString().split(rules.hyphenated ? gaps : blanks, Qt::SkipEmptyParts);
    QList<TextRange> places;
    if (parts.isEmpty())
        return places;

    QStringList patterns;
    for (const QString &part : parts)
        patterns.append(literally(part));
    // Endings are a matter of letters: "U.S." and "G8" have none.
    if (rules.plurals && parts.last().back().isLetter())
        patterns.last() = inBothNumbers(parts.last());
    QString pattern = patterns.join(rules.hyphenated ? u"[\\s%1]+"_s.arg(hyphens) : u"\\s+"_s);
    const QString inWord = rules.hyphenated ? u"[\\p{L}\\p{N}\\p{M}_]"_s : u"[\\p{L}\\p{N}\\p{M}_%1]"_s.arg(hyphens);
    if (rules.wholeWords && parts.first().front().isLetterOrNumber() && setsBlanks(parts.first().front()))
        pattern.prepend(u"(?<!%1)"_s.arg(inWord));
    if (rules.wholeWords && parts.last().back().isLetterOrNumber() && setsBlanks(parts.last().back()))
        pattern.append(u"(?!%1)"_s.arg(inWord));
    if (!rules.possessives)
        pattern.append(u"(?!%1s(?!\\p{L}))(?!(?<=s)%1(?![\\p{L}]))"_s.arg(apostrophes));

    QRegularExpression::PatternOptions options = QRegularExpression::UseUnicodePropertiesOption;
    if (!rules.matchCase)
        options |= QRegularExpression::CaseInsensitiveOption;
    const QRegularExpression expression(pattern, options);
    if (!expression.isValid()) // the half of a surrogate pair is no word
        return places;
    QRegularExpressionMatchIterator matches = expression.globalMatchView(text);
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        if (match.capturedLength() > 0)
            places.append({match.capturedStart(), match.capturedEnd()});
    }
    return places;
}

} // namespace Rapporteur
