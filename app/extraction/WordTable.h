// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QVarLengthArray>

#include <vector>

namespace Rapporteur {

/// The number of a word; 0 is no word, or one that is not known.
using WordId = quint32;

/// A word as it is compared: small letters, without accents, with straight apostrophes.
using FoldedWord = QVarLengthArray<char16_t, 48>;

/// Longer words are not looked up: no word of the lexicon comes near, and hostile text then costs nothing.
constexpr qsizetype longestWord = 40;

/// Folds \a word; empty where it is longer than longestWord.
[[nodiscard]] FoldedWord folded(QStringView word);

/// Folded words and their numbers: firstId, firstId + 1, … in order of insertion. An open hash over one string.
class WordTable
{
public:
    explicit WordTable(WordId firstId = 1);

    [[nodiscard]] WordId find(const FoldedWord &word) const;
    /// The number that \a word has, or gets now. 0 for an empty word.
    WordId insert(const FoldedWord &word);
    /// The number after the last one.
    [[nodiscard]] WordId endId() const { return m_firstId + static_cast<WordId>(m_words.size()); }
    [[nodiscard]] QStringView word(WordId id) const;

private:
    struct Word
    {
        quint32 start;
        quint32 length;
        size_t hash;
    };

    [[nodiscard]] size_t slotFor(const FoldedWord &word, size_t hash) const;
    void grow();

    std::vector<Word> m_words;
    std::vector<quint32> m_slots; // index into m_words plus one
    QString m_text;
    WordId m_firstId;
};

} // namespace Rapporteur
