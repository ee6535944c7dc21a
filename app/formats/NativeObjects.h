// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "formats/JsonWalker.h"
#include "formats/NativeAnnotations.h"

namespace Rapporteur {

/// Where the parts of a mention stand in the text, as byte offsets.
struct MentionOffsets
{
    qsizetype object = 0;
    qsizetype id = 0;
    qsizetype entity = 0;
    qsizetype kind = 0;
    qsizetype start = 0;
    qsizetype end = 0;
    qsizetype quote = 0;
    bool sound = false; ///< no fault was found in the mention by itself
};

/// Reads one object of the native format each: the member values of a file, or the whole of a text that holds one.
/// Faults go to the walker; what is returned then is incomplete.
class NativeObjects
{
    Q_DECLARE_TR_FUNCTIONS(Rapporteur::NativeObjects)

public:
    using Value = JsonWalker::Value;

    explicit NativeObjects(JsonWalker &walker)
        : m_walker(walker)
    {
    }

    Entity entity(Value &value);
    StoredMention mention(Value &value, MentionOffsets &offsets);
    /// The same where the whole text is the object.
    Entity rootEntity();
    StoredMention rootMention(MentionOffsets &offsets);

    /// A time in UTC such as "2013-11-02T09:30:00Z".
    std::optional<QDateTime> time(Value &value);

private:
    struct EntityParts;
    struct MentionParts;

    bool entityMember(EntityParts &parts, std::string_view name, Value &value);
    Entity finished(EntityParts &parts, qsizetype offset);
    bool mentionMember(MentionParts &parts, std::string_view name, Value &value);
    StoredMention finished(MentionParts &parts, qsizetype offset);
    bool provenanceMember(Provenance &provenance, bool &hasSource, std::string_view name, Value &value);
    void provenance(Value &value, Mention &mention);
    void missing(qsizetype offset, QLatin1StringView name);

    JsonWalker &m_walker;
    // Neighbours mostly share these.
    QString m_lastTimeText;
    QDateTime m_lastTime;
    SharedValue<Provenance> m_lastProvenance;
};

} // namespace Rapporteur
