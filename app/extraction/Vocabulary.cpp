// SPDX-License-Identifier: GPL-3.0-or-later
#include "extraction/Vocabulary.h"

namespace Rapporteur {

WordId Vocabulary::insert(const FoldedWord &word)
{
    const WordId id = m_words.insert(word);
    if (id >= m_classes.size())
        m_classes.resize(id + 1);
    return id;
}

} // namespace Rapporteur
