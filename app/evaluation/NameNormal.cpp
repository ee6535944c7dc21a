// SPDX-License-Identifier: GPL-3.0-or-later
#include "evaluation/NameNormal.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Rapporteur {

namespace {

QSet<QString> setOf(const QString &words)
{
    const QStringList list = words.split(u' ', Qt::SkipEmptyParts);
    return {list.cbegin(), list.cend()};
}

/// "Minister of Foreign Affairs" as "foreign minister", without "former" and the plural.
QString comparableRole(const QString &role)
{
    static const QRegularExpression standing(u"^(former|ex|then|outgoing|acting|visiting|current) "_s);
    static const QRegularExpression turned(u"^(?:(\\w+) )?(minister|secretary) (?:of|for) (?:the )?(.+)$"_s,
                                           QRegularExpression::UseUnicodePropertiesOption);
    QString name = comparableName(role);
    name.remove(standing);
    if (const QRegularExpressionMatch match = turned.match(name); match.hasMatch()) {
        QString portfolio = match.captured(3);
        if (portfolio == "foreign affairs"_L1 || portfolio == "external affairs"_L1)
            portfolio = u"foreign"_s;
        QStringList parts{match.captured(1), portfolio, match.captured(2)};
        parts.removeAll(QString());
        name = parts.join(u' ');
    }
    if (name.endsWith(u's'))
        name.chop(1);
    return name;
}

} // namespace

QString comparableName(const QString &text)
{
    QString plain;
    const QList<uint> decomposed = text.normalized(QString::NormalizationForm_KD).toUcs4();
    for (const char32_t code : decomposed) {
        if (QChar::combiningClass(code) == 0)
            plain += QChar::fromUcs4(code);
    }
    plain = plain.toCaseFolded();
    plain.replace("defence"_L1, "defense"_L1).replace("cease-fire"_L1, "ceasefire"_L1);
    QString words;
    bool gap = false;
    const QList<uint> folded = plain.toUcs4();
    for (const char32_t code : folded) {
        if (!QChar::isLetterOrNumber(code) && code != U'_') {
            gap = true;
            continue;
        }
        if (gap && !words.isEmpty())
            words += u' ';
        gap = false;
        words += QChar::fromUcs4(code);
    }
    return words;
}

QSet<QString> comparableWords(const QString &text)
{
    static const QSet<QString> small = setOf(u"the a an of and for on to in at by with between"_s);
    return setOf(comparableName(text)) - small;
}

bool isSameRole(const QString &role, const QStringList &wanted)
{
    static const QSet<QString> ranks =
        setOf(u"foreign defense prime vice deputy assistant under undersecretary first interior finance trade commerce "
              "home state economy justice transport infrastructure health energy environment crown supreme chief "
              "opposition"_s);
    const QString said = comparableRole(role);
    const QSet<QString> words = comparableWords(said);
    return std::ranges::any_of(wanted, [&](const QString &one) {
        const QString gold = comparableRole(one);
        if (said.isEmpty() || gold.isEmpty())
            return false;
        if (said == gold)
            return true;
        const QSet<QString> others = comparableWords(gold);
        const QSet<QString> both = words & others;
        const QSet<QString> all = words | others;
        return !words.isEmpty() && !others.isEmpty() && (both == words || both == others)
            && static_cast<double>(both.size()) / static_cast<double>(all.size()) >= 0.34
            && !(all - both).intersects(ranks);
    });
}

} // namespace Rapporteur
