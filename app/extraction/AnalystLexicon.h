// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "annotation/Entity.h"
#include "extraction/Extraction.h"
#include "extraction/PhraseTable.h"

#include <QStringList>

#include <memory>
#include <vector>

namespace Rapporteur {

/// Words that an analyst wants to be suggested as an entity, or never to be suggested.
struct LexiconEntry
{
    QStringList words = {}; ///< each as it stands in articles
    bool never = false;
    std::optional<EntityKind> kind = {}; ///< as what the words are refused; as anything where there is none
    Entity entity = {}; ///< what the words mean, unless they are refused; its id is its name in the lexicon
    UnknownFields unknown = {}; ///< fields of a file that this version does not know

    friend bool operator==(const LexiconEntry &, const LexiconEntry &) = default;
};

/// The entries of a lexicon that an analyst, or a team, has made, ready to be found in articles. Immutable; cheap to copy.
///
/// Words are found whole, with whatever blanks between them. A capital in the lexicon has to be one in the article; a
/// small letter there may be a capital.
class AnalystLexicon
{
public:
    /// \a origin says in suggestions whose lexicon it is: "your lexicon".
    AnalystLexicon(const QList<LexiconEntry> &entries, const QString &origin);

    /// Adds to \a extraction, which is of \a text, what the lexicon knows, in place of what is in its way; takes away what
    /// it refuses.
    void apply(QStringView text, Extraction &extraction) const;

private:
    struct Form
    {
        QString words;
        qsizetype entry;
    };
    struct Hit
    {
        TextRange range;
        qsizetype entry;
    };
    struct Data
    {
        QList<LexiconEntry> entries;
        QString origin;
        WordTable words;
        PhraseTable phrases; ///< to forms
        std::vector<QList<Form>> forms; ///< that are the same but for case and accents
    };

    [[nodiscard]] QList<Hit> hits(QStringView text) const;

    std::shared_ptr<const Data> d;
};

} // namespace Rapporteur
