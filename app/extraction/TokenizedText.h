// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "extraction/ExtractionMonitor.h"
#include "extraction/TokenScanner.h"
#include "extraction/Vocabulary.h"

#include <vector>

namespace Rapporteur {

/// A text cut into tokens and sentences, with each word looked up: what all finders read.
///
/// Positions are indices of tokens; any index may be asked about, those outside the text have no traits.
/// The text and the vocabulary must outlive it.
class TokenizedText
{
public:
    struct Token
    {
        quint32 start; ///< UTF-16
        quint32 length;
        WordId word; ///< of the vocabulary; of this text where the vocabulary lacks a capitalised word; else 0
        quint32 sentence;
        TokenTraits traits;
    };

    /// Half-open range of tokens.
    struct Sentence
    {
        qsizetype first;
        qsizetype end;
        bool paragraphStart;
        bool headlineCase; ///< every word of weight has a capital, so capitals say nothing
        bool shouted; ///< in capitals throughout
        qsizetype datelineEnd; ///< after "GENEVA, 12 June (Wire) —"; first where there is none
    };

    /// Where \a monitor stops it the text is cut into tokens in part only, and of no use.
    TokenizedText(QStringView text, const Vocabulary &vocabulary, ExtractionMonitor *monitor = nullptr);

    [[nodiscard]] QStringView text() const { return m_text; }
    /// To be asked by whoever walks over all tokens: false where the work shall end before \a token.
    [[nodiscard]] bool goesOn(qsizetype token) const
    {
        return (token & 0x3FFF) != 0 || !m_monitor || m_monitor->goesOn(token, size());
    }
    [[nodiscard]] qsizetype size() const { return static_cast<qsizetype>(m_tokens.size()); }
    [[nodiscard]] const std::vector<Sentence> &sentences() const { return m_sentences; }
    [[nodiscard]] const Sentence &sentenceOf(qsizetype token) const
    {
        return m_sentences[m_tokens[static_cast<size_t>(token)].sentence];
    }
    [[nodiscard]] qsizetype sentenceIndex(qsizetype token) const { return at(token).sentence; }
    [[nodiscard]] bool sameSentence(qsizetype a, qsizetype b) const
    {
        return inside(a) && inside(b) && at(a).sentence == at(b).sentence;
    }

    [[nodiscard]] bool inside(qsizetype token) const { return token >= 0 && token < size(); }
    [[nodiscard]] WordId word(qsizetype token) const { return inside(token) ? at(token).word : 0; }
    [[nodiscard]] bool has(qsizetype token, TokenTrait trait) const
    {
        return inside(token) && at(token).traits.testFlag(trait);
    }
    [[nodiscard]] bool is(qsizetype token, WordClass wordClass) const
    {
        return inside(token) && m_vocabulary->has(at(token).word, wordClass);
    }
    /// True where the token is \a word, in whatever letters.
    [[nodiscard]] bool isWord(qsizetype token, QLatin1StringView word) const;
    [[nodiscard]] bool isMark(qsizetype token, char16_t mark) const;
    /// A word of small letters.
    [[nodiscard]] bool isLower(qsizetype token) const
    {
        return has(token, TokenTrait::Word) && !has(token, TokenTrait::Capital);
    }
    [[nodiscard]] bool isCapital(qsizetype token) const { return has(token, TokenTrait::Capital); }
    /// A hyphen that joins the words beside it: no space on either side.
    [[nodiscard]] bool isHyphen(qsizetype token) const;
    /// A dash: an en or em dash, or a hyphen with space around it.
    [[nodiscard]] bool isDash(qsizetype token) const;
    [[nodiscard]] bool isQuote(qsizetype token) const;
    [[nodiscard]] QStringView text(qsizetype token) const;
    /// The text from token \a first to before token \a end, without the space around it.
    [[nodiscard]] QStringView text(qsizetype first, qsizetype end) const;
    [[nodiscard]] TextRange range(qsizetype first, qsizetype end) const;
    [[nodiscard]] const Vocabulary &vocabulary() const { return *m_vocabulary; }
    /// Folded text of a word of the vocabulary or of this text.
    [[nodiscard]] QStringView folded(WordId word) const;

private:
    [[nodiscard]] const Token &at(qsizetype token) const { return m_tokens[static_cast<size_t>(token)]; }
    void scan();
    void cutSentences();
    [[nodiscard]] bool endsSentence(qsizetype token) const;
    [[nodiscard]] qsizetype datelineEnd(qsizetype first, qsizetype end) const;
    void closeSentence(qsizetype first, qsizetype end);

    QStringView m_text;
    const Vocabulary *m_vocabulary;
    ExtractionMonitor *m_monitor;
    WordTable m_ownWords;
    std::vector<Token> m_tokens;
    std::vector<Sentence> m_sentences;
};

} // namespace Rapporteur
