// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/NativeMention.h"

#include "formats/JsonPath.h"

using namespace Qt::StringLiterals;

namespace Rapporteur {

struct NativeMention::Parts
{
    StoredMention stored;
    MentionOffsets offsets;
    MentionDetails details;
    UnknownFields unknown;
    bool hasId = false;
    bool hasEntity = false;
    bool hasKind = false;
    bool hasStart = false;
    bool hasEnd = false;
    bool hasStatus = false;
    std::optional<qint64> start;
    std::optional<qint64> end;
};

bool NativeMention::member(Parts &parts, std::string_view name, Value &value)
{
    StoredMention &stored = parts.stored;
    const qsizetype offset = m_walker.offsetOf(value);
    if (name == "id") {
        parts.hasId = true;
        parts.offsets.id = offset;
        if (const auto text = m_walker.text(value)) {
            take(stored.mention.id, mentionIdFromKey(*text));
            if (stored.mention.id.isNull())
                m_walker.fault(offset, tr("“%1” is no id of a mention: “m” and a number from 1 on.").arg(*text));
        }
    } else if (name == "entity") {
        parts.hasEntity = true;
        parts.offsets.entity = offset;
        take(stored.mention.entity.value, m_walker.text(value));
    } else if (name == "kind") {
        parts.hasKind = true;
        parts.offsets.kind = offset;
        if (const auto text = m_walker.text(value)) {
            const auto kind = entityKindFromKey(*text);
            take(stored.kind, kind);
            if (!kind)
                m_walker.fault(offset, tr("“%1” is none of the kinds country, official and agreement.").arg(*text));
        }
    } else if (name == "start") {
        parts.hasStart = true;
        parts.start = m_walker.count(value);
    } else if (name == "end") {
        parts.hasEnd = true;
        parts.offsets.end = offset;
        parts.end = m_walker.count(value);
    } else if (name == "quote") {
        parts.offsets.quote = offset;
        take(stored.quote.exact, m_walker.text(value));
    } else if (name == "prefix") {
        take(stored.quote.prefix, m_walker.text(value));
    } else if (name == "suffix") {
        take(stored.quote.suffix, m_walker.text(value));
    } else if (name == "status") {
        parts.hasStatus = true;
        if (const auto text = m_walker.text(value)) {
            const auto status = mentionStatusFromKey(*text);
            take(stored.mention.status, status);
            if (!status)
                m_walker.fault(offset, tr("“%1” is none of the statuses suggested, accepted and rejected.").arg(*text));
        }
    } else if (name == "provenance") {
        take(stored.mention.provenance, m_provenance.read(value));
    } else if (name == "fragments") {
        parts.offsets.fragments = offset;
        fragments(value, stored.fragments);
    } else if (name == "tags") {
        take(parts.details.tags, m_walker.texts(value));
    } else if (name == "certainty") {
        parts.details.certainty = m_provenance.certainty(value);
    } else if (name == "note") {
        take(stored.mention.note, m_walker.text(value));
    } else {
        return false;
    }
    return true;
}

void NativeMention::fragments(Value &value, QList<TextRange> &fragments)
{
    const qsizetype faultsBefore = m_walker.faultCount();
    m_walker.elements(value, [&](Value &element) {
        const qsizetype offset = m_walker.offsetOf(element);
        QList<qint64> ends;
        const bool isArray = m_walker.elements(element, [&](Value &end) {
            if (const auto count = m_walker.count(end))
                ends.append(*count);
        });
        if (isArray && ends.size() != 2)
            m_walker.fault(offset, tr("A fragment is two numbers, its start and its end."));
        else if (isArray)
            fragments.append({ends.first(), ends.last()});
    });
    if (m_walker.faultCount() > faultsBefore)
        fragments.clear(); // told already
    else if (fragments.isEmpty()) // which would say the same as none
        fragments.append(TextRange());
}

bool NativeMention::fragmentsFill(const StoredMention &stored)
{
    Mention mention;
    mention.range = stored.codePoints;
    MentionDetails details;
    details.fragments = stored.fragments;
    mention.details = details;
    return mention.hasSoundSpan();
}

StoredMention NativeMention::finished(Parts &parts, qsizetype offset)
{
    parts.stored.place = m_walker.placeOf(offset);
    const std::pair<bool, QLatin1StringView> required[]{{parts.hasId, "id"_L1},     {parts.hasEntity, "entity"_L1},
                                                        {parts.hasKind, "kind"_L1}, {parts.hasStart, "start"_L1},
                                                        {parts.hasEnd, "end"_L1},   {parts.hasStatus, "status"_L1}};
    for (const auto &[isThere, name] : required) {
        if (!isThere)
            m_walker.missing(offset, name);
    }
    if (parts.start && parts.end) {
        parts.stored.codePoints = {*parts.start, *parts.end};
        if (*parts.start >= *parts.end)
            m_walker.fault(parts.offsets.end,
                           tr("The end (%1) must be greater than the start (%2).").arg(*parts.end).arg(*parts.start),
                           memberPath(m_walker.path(), u"end"));
    }
    if (!parts.stored.fragments.isEmpty() && parts.start && parts.end && !fragmentsFill(parts.stored))
        m_walker.fault(
            parts.offsets.fragments,
            tr("Fragments must be two or more, in text order, with something between each and the next, from "
               "the start to the end of the mention."),
            memberPath(m_walker.path(), u"fragments"));
    parts.details.unknown = parts.unknown;
    parts.stored.mention.details = parts.details;
    return parts.stored;
}

StoredMention NativeMention::read(Value &value, MentionOffsets &offsets)
{
    Parts parts;
    const qsizetype faultsBefore = m_walker.faultCount();
    const qsizetype offset = m_walker.offsetOf(value);
    const auto known = [&](std::string_view name, Value &inner) { return member(parts, name, inner); };
    const StoredMention stored = m_walker.walk(value, parts.unknown, known) ? finished(parts, offset) : StoredMention{};
    offsets = parts.offsets;
    offsets.sound = m_walker.faultCount() == faultsBefore;
    return stored;
}

StoredMention NativeMention::readRoot(MentionOffsets &offsets)
{
    Parts parts;
    m_walker.walk(parts.unknown, [&](std::string_view name, Value &inner) { return member(parts, name, inner); });
    const StoredMention stored = m_walker.hasBegun() ? finished(parts, m_walker.rootOffset()) : StoredMention{};
    offsets = parts.offsets;
    offsets.sound = m_walker.faultCount() == 0;
    return stored;
}

} // namespace Rapporteur
