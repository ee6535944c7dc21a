// SPDX-License-Identifier: GPL-3.0-or-later
#include "extraction/WordTable.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace Rapporteur {

namespace {

// Letters that have no decomposition in Unicode but lose their stroke in reports all the same.
QLatin1StringView plainLetter(char16_t letter)
{
    switch (letter) {
    case u'ø':
        return "o"_L1;
    case u'ł':
        return "l"_L1;
    case u'đ':
    case u'ð':
        return "d"_L1;
    case u'ħ':
        return "h"_L1;
    case u'ı':
        return "i"_L1;
    case u'ß':
        return "ss"_L1;
    case u'æ':
        return "ae"_L1;
    case u'œ':
        return "oe"_L1;
    case u'þ':
        return "th"_L1;
    case u'ə':
        return "a"_L1;
    default:
        return {};
    }
}

void foldOther(QStringView word, FoldedWord &out)
{
    const QString plain = word.toString().normalized(QString::NormalizationForm_KD).toLower();
    for (const QChar c : plain) {
        if (c.isMark())
            continue;
        const char16_t unit = c.unicode();
        if (const QLatin1StringView letters = plainLetter(unit); !letters.isEmpty()) {
            for (const char letter : letters)
                out.append(static_cast<char16_t>(letter));
        } else if (unit == u'\u2019' || unit == u'\u02BC' || unit == u'\u2018' || unit == u'\u02BB'
                   || unit == u'\u02BF') {
            out.append(u'\'');
        } else {
            out.append(unit);
        }
    }
}

size_t hashOf(const FoldedWord &word)
{
    // FNV-1a: the same in every run, so that nothing depends on the order of a random seed.
    quint64 hash = 14695981039346656037ULL;
    for (const char16_t unit : word)
        hash = (hash ^ unit) * 1099511628211ULL;
    return static_cast<size_t>(hash ^ (hash >> 32));
}

} // namespace

FoldedWord folded(QStringView word)
{
    FoldedWord out;
    if (word.size() > longestWord)
        return out;
    for (const QChar c : word) {
        const char16_t unit = c.unicode();
        if (unit >= 0x80) {
            out.clear();
            foldOther(word, out);
            return out;
        }
        out.append(unit >= u'A' && unit <= u'Z' ? static_cast<char16_t>(unit + 32) : unit);
    }
    return out;
}

WordTable::WordTable(WordId firstId)
    : m_slots(64)
    , m_firstId(firstId)
{
}

size_t WordTable::slotFor(const FoldedWord &word, size_t hash) const
{
    const QStringView wanted(word.constData(), word.size());
    size_t slot = hash & (m_slots.size() - 1);
    while (m_slots[slot] != 0) {
        const Word &there = m_words[m_slots[slot] - 1];
        if (there.hash == hash && QStringView(m_text).sliced(there.start, there.length) == wanted)
            break;
        slot = (slot + 1) & (m_slots.size() - 1);
    }
    return slot;
}

WordId WordTable::find(const FoldedWord &word) const
{
    if (word.isEmpty())
        return 0;
    const quint32 index = m_slots[slotFor(word, hashOf(word))];
    return index == 0 ? 0 : m_firstId + index - 1;
}

WordId WordTable::insert(const FoldedWord &word)
{
    if (word.isEmpty())
        return 0;
    const size_t hash = hashOf(word);
    size_t slot = slotFor(word, hash);
    if (m_slots[slot] == 0) {
        if (m_words.size() * 2 >= m_slots.size()) {
            grow();
            slot = slotFor(word, hash);
        }
        m_words.push_back({static_cast<quint32>(m_text.size()), static_cast<quint32>(word.size()), hash});
        m_text += QStringView(word.constData(), word.size());
        m_slots[slot] = static_cast<quint32>(m_words.size());
    }
    return m_firstId + m_slots[slot] - 1;
}

QStringView WordTable::word(WordId id) const
{
    if (id < m_firstId || id >= endId())
        return {};
    const Word &word = m_words[id - m_firstId];
    return QStringView(m_text).sliced(word.start, word.length);
}

void WordTable::grow()
{
    std::vector<quint32> slots_(m_slots.size() * 4);
    for (quint32 i = 0; i < m_words.size(); ++i) {
        size_t slot = m_words[i].hash & (slots_.size() - 1);
        while (slots_[slot] != 0)
            slot = (slot + 1) & (slots_.size() - 1);
        slots_[slot] = i + 1;
    }
    m_slots = std::move(slots_);
}

} // namespace Rapporteur
