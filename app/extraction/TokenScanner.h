// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "text/TextRange.h"

#include <QFlags>
#include <QStringView>

namespace Rapporteur {

/// What a token is and how it stands in the text.
enum class TokenTrait : quint16 {
    Word = 0x001, ///< begins with a letter
    Number = 0x002, ///< begins with a digit: "2014", "31st"
    Mark = 0x004, ///< one character that is neither letter nor digit, or "--"
    PossessiveS = 0x008, ///< the "'s" of "Japan's"
    Capital = 0x010, ///< a word whose first letter is a capital
    AllCapitals = 0x020, ///< a word of two letters or more, all of them capitals
    Stop = 0x040, ///< ends in a full stop that belongs to it: "U.S.", "Gen.", "J."
    SpaceBefore = 0x080,
    LineStart = 0x100, ///< first of its line
    BlankBefore = 0x200, ///< an empty line stands before it
};
Q_DECLARE_FLAGS(TokenTraits, TokenTrait)
Q_DECLARE_OPERATORS_FOR_FLAGS(TokenTraits)

/// Cuts a text into words, numbers and marks, in one pass. Hyphens and dashes are marks, so compounds come in parts;
/// apostrophes inside a name stay in it ("O'Hara"); letters with stops are one word ("U.S.").
class TokenScanner
{
public:
    struct Token
    {
        TextRange range; ///< UTF-16
        TokenTraits traits;
    };

    explicit TokenScanner(QStringView text)
        : m_text(text)
    {
    }

    /// False at the end of the text.
    [[nodiscard]] bool next(Token &token);
    /// Lets a full stop that follows the token directly belong to it.
    void takeStop(Token &token);

private:
    void skipSpace(TokenTraits &traits);
    void scanWord(Token &token);
    bool scanDottedLetters(Token &token);
    void scanNumber();
    [[nodiscard]] qsizetype letterAt(qsizetype at) const;
    [[nodiscard]] bool isApostrophe(qsizetype at) const;

    QStringView m_text;
    qsizetype m_at = 0;
    bool m_afterWord = false; // the token before is a word that ends here
};

} // namespace Rapporteur
