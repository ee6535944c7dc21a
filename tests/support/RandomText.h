// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QRandomGenerator>
#include <QString>

namespace Rapporteur::Test {

/// A random text out of what offsets are known to break on: emoji with joiners and modifiers, flags, combining marks,
/// every kind of line end, right-to-left words, bidi controls, zero-width and no-break characters, lone surrogates.
inline QString randomText(QRandomGenerator &random, int pieces)
{
    static const QList<QString> stock{
        QStringLiteral("Japan"),
        QStringLiteral("Tokyo said "),
        QStringLiteral(" the U.S. "),
        QStringLiteral("\U0001F1EF\U0001F1F5"),                                       // flag of Japan
        QStringLiteral("\U0001F468\u200D\U0001F469\u200D\U0001F467"),               // family joined by ZWJ
        QStringLiteral("\U0001F44D\U0001F3FD"),                                       // emoji with skin tone
        QStringLiteral("e\u0301"),                                                    // decomposed é
        QStringLiteral("Z\u0351\u0323\u0346\u0363\u0489"),                           // many marks on one letter
        QStringLiteral("\n"),
        QStringLiteral("\r\n"),
        QStringLiteral("\r"),
        QStringLiteral("\u2028"),
        QStringLiteral("\u2029"),
        QStringLiteral("\u00A0"),
        QStringLiteral("\u200B"),
        QStringLiteral("\uFEFF"),
        QStringLiteral("\u202E"),
        QStringLiteral("\u0648\u0632\u064A\u0631"),                                   // Arabic
        QStringLiteral("\u05E9\u05DC\u05D5\u05DD "),                                  // Hebrew
        QStringLiteral("\u5916\u76F8"),                                              // Japanese
        QStringLiteral("\U00020BB7\u91CE"), // a Han character outside the BMP
        QString(QChar(0xD83D)), // lone surrogates
        QString(QChar(0xDE00)),
        QString(QChar(0)),
    };
    QString text;
    for (int i = 0; i < pieces; ++i)
        text += stock[random.bounded(stock.size())];
    return text;
}

} // namespace Rapporteur::Test
