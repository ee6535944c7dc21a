// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "formats/NativeAnnotations.h"
#include "formats/NativeProvenance.h"

namespace Rapporteur {

/// Where the parts of a mention stand in the text, as byte offsets.
struct MentionOffsets
{
    qsizetype id = 0;
    qsizetype entity = 0;
    qsizetype kind = 0;
    qsizetype end = 0;
    qsizetype quote = 0;
    qsizetype fragments = 0;
    bool sound = false; ///< no fault was found in the mention by itself
};

/// Reads mentions of the native format. Faults go to the walker; what is returned then is incomplete.
class NativeMention
{
    Q_DECLARE_TR_FUNCTIONS(Rapporteur::NativeMention)

public:
    using Value = JsonWalker::Value;

    explicit NativeMention(JsonWalker &walker)
        : m_walker(walker)
        , m_provenance(walker)
    {
    }

    [[nodiscard]] StoredMention read(Value &value, MentionOffsets &offsets);
    /// The same where the whole text is the object.
    [[nodiscard]] StoredMention readRoot(MentionOffsets &offsets);

private:
    struct Parts;

    bool member(Parts &parts, std::string_view name, Value &value);
    StoredMention finished(Parts &parts, qsizetype offset);
    void fragments(Value &value, QList<TextRange> &fragments);
    [[nodiscard]] static bool fragmentsFill(const StoredMention &stored);

    JsonWalker &m_walker;
    NativeProvenance m_provenance;
};

} // namespace Rapporteur
