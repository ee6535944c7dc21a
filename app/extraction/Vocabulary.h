// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "extraction/WordClass.h"
#include "extraction/WordTable.h"

#include <vector>

namespace Rapporteur {

/// The words that the lexicon knows, each with its classes.
class Vocabulary
{
public:
    [[nodiscard]] WordId find(const FoldedWord &word) const { return m_words.find(word); }
    WordId insert(const FoldedWord &word);
    void addClass(WordId word, WordClass wordClass) { m_classes[word].set(static_cast<size_t>(wordClass)); }
    /// False for 0 and for words of other tables.
    [[nodiscard]] bool has(WordId word, WordClass wordClass) const
    {
        return word < m_classes.size() && m_classes[word].test(static_cast<size_t>(wordClass));
    }
    [[nodiscard]] WordId endId() const { return m_words.endId(); }
    [[nodiscard]] QStringView word(WordId id) const { return m_words.word(id); }

private:
    WordTable m_words;
    std::vector<WordClasses> m_classes = std::vector<WordClasses>(1); // by word; 0 is no word
};

} // namespace Rapporteur
