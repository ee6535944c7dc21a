// SPDX-License-Identifier: GPL-3.0-or-later
#include "sessions/JournalEntry.h"

#include "formats/JsonWriter.h"
#include "formats/NativeEntity.h"
#include "formats/NativeMention.h"
#include "formats/NativeRelation.h"
#include "formats/NativeWriter.h"

#include <QCryptographicHash>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Rapporteur {

namespace {

constexpr std::array typeKeys{"begin"_L1, "edit"_L1, "saved"_L1, "keyframe"_L1, "end"_L1};
constexpr QByteArrayView chainBegin = ", \"chain\": \"";
constexpr QByteArrayView chainEnd = "\"}";
constexpr qsizetype chainDigits = 32;

QByteArray written(const Entity &entity)
{
    return writeEntityLine(entity);
}

QByteArray written(const Relation &relation)
{
    return writeRelationLine(relation);
}

QByteArray written(const StoredMention &mention)
{
    return writeMentionLine(mention);
}

template<typename Change>
void writeChange(QByteArray &out, QByteArrayView kind, const Change &change)
{
    out += "{\"" + kind + "\": {";
    if (change.before)
        out += "\"before\": " + written(*change.before);
    if (change.before && change.after)
        out += ", ";
    if (change.after)
        out += "\"after\": " + written(*change.after);
    out += "}}";
}

} // namespace

QString keyOf(JournalEntry::Type type)
{
    return typeKeys[size_t(type)];
}

std::optional<JournalEntry::Type> journalTypeFromKey(QStringView key)
{
    const auto found = std::ranges::find_if(typeKeys, [&](QLatin1StringView one) { return one == key; });
    if (found == typeKeys.end())
        return std::nullopt;
    return JournalEntry::Type(found - typeKeys.begin());
}

QByteArray journalBody(const JournalEntry &entry, qint64 line)
{
    using Type = JournalEntry::Type;
    QByteArray out = "{\"line\": " + QByteArray::number(line) + ", \"type\": \"" + keyOf(entry.type).toLatin1()
        + "\", \"at\": \"" + entry.at.toUTC().toString(Qt::ISODateWithMs).toLatin1() + '"';
    const auto text = [&](QByteArrayView name, QStringView value) {
        out += ", \"" + name + "\": " + jsonString(value);
    };
    if (entry.type == Type::Begin) {
        text("format", u"rapporteur-session");
        out += ", \"version\": " + QByteArray::number(journalVersion);
        out += ", \"session\": " + QByteArray::number(entry.session);
        text("analyst", entry.analyst);
        text("host", entry.host);
        text("article", entry.article);
    }
    if (entry.type == Type::Begin || entry.type == Type::Saved)
        text("snapshot", QString::fromLatin1(entry.snapshot));
    if (entry.type == Type::Edit) {
        text("label", entry.label);
        out += ", \"changes\": [";
        for (qsizetype i = 0; i < entry.changes.size(); ++i) {
            if (i > 0)
                out += ", ";
            if (const auto *entity = std::get_if<EntityChange>(&entry.changes[i]))
                writeChange(out, "entity", *entity);
            else if (const auto *relation = std::get_if<RelationChange>(&entry.changes[i]))
                writeChange(out, "relation", *relation);
            else
                writeChange(out, "mention", std::get<StoredMentionChange>(entry.changes[i]));
        }
        out += ']';
    }
    if (entry.type == Type::Begin || entry.type == Type::Keyframe) {
        // Inside strings a line feed is escaped, so what is left only parts members.
        out += ", \"state\": " + QByteArray(entry.state).replace('\n', ' ').trimmed();
    }
    if (entry.discarded)
        out += ", \"discarded\": true";
    return out;
}

QByteArray journalChain(QByteArrayView previous, QByteArrayView body)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(previous);
    hash.addData(body);
    return hash.result().toHex().first(chainDigits);
}

QByteArray journalLine(const QByteArray &body, const QByteArray &chain)
{
    return body + chainBegin + chain + chainEnd + '\n';
}

JournalParts journalParts(QByteArrayView line)
{
    const qsizetype tail = chainBegin.size() + chainDigits + chainEnd.size();
    if (line.size() <= tail || !line.endsWith(chainEnd) || !line.last(tail).startsWith(chainBegin))
        return {};
    return {line.chopped(tail), line.last(tail).sliced(chainBegin.size(), chainDigits)};
}

/// Reads one line of a journal.
class JournalEntryReader
{
    Q_DECLARE_TR_FUNCTIONS(Rapporteur::JournalEntryReader)

public:
    using Value = JsonWalker::Value;

    JournalEntryReader(QByteArrayView line, const QString &file)
        : m_walker(line, file)
        , m_entity(m_walker)
        , m_mention(m_walker)
        , m_relation(m_walker)
    {
    }

    Result<JournalEntry> read(qsizetype number)
    {
        UnknownFields rest;
        m_walker.walk(rest, [this](std::string_view name, Value &value) { return member(name, value); });
        for (const UnknownField &field : std::as_const(rest)) {
            if (field.name == "state")
                m_entry.state = field.value;
            else if (field.name == "discarded")
                m_entry.discarded = field.value == "true";
        }
        if (m_walker.hasBegun() && !m_hasType)
            m_walker.missing(m_walker.rootOffset(), "type"_L1);
        if (m_walker.hasBegun() && m_version > journalVersion)
            m_walker.fault(m_walker.rootOffset(), tr("A newer version of the program wrote this session."));
        if (m_walker.hasBegun() && m_walker.faultCount() == 0)
            return m_entry;
        const Issues issues = m_walker.takeIssues();
        Issue issue = issues.isEmpty() ? Issue{.text = tr("This is no line of a session.")} : issues.first();
        issue.line = number;
        return std::unexpected(issue);
    }

private:
    bool member(std::string_view name, Value &value)
    {
        const auto take = [&](QString &target) { target = m_walker.text(value).value_or(QString()); };
        if (name == "type") {
            m_hasType = true;
            const QString key = m_walker.text(value).value_or(QString());
            if (const auto type = journalTypeFromKey(key))
                m_entry.type = *type;
            else
                m_walker.fault(m_walker.offsetOf(value), tr("There is no kind of line “%1”.").arg(key));
        } else if (name == "at") {
            if (const auto time = m_time.read(m_walker, value))
                m_entry.at = *time;
        } else if (name == "label") {
            take(m_entry.label);
        } else if (name == "analyst") {
            take(m_entry.analyst);
        } else if (name == "host") {
            take(m_entry.host);
        } else if (name == "article") {
            take(m_entry.article);
        } else if (name == "snapshot") {
            m_entry.snapshot = m_walker.text(value).value_or(QString()).toLatin1();
        } else if (name == "session") {
            m_entry.session = m_walker.count(value).value_or(0);
        } else if (name == "version") {
            m_version = m_walker.count(value).value_or(0);
        } else if (name == "changes") {
            m_walker.elements(value, [this](Value &element) { change(element); });
        } else {
            return name == "line" || name == "format" || name == "chain";
        }
        return true;
    }

    void change(Value &value)
    {
        UnknownFields rest;
        m_walker.walk(value, rest, [this](std::string_view name, Value &inner) {
            if (name == "entity") {
                EntityChange change;
                sides(inner, [&](std::optional<Entity> &side, Value &v) { side = m_entity.read(v); }, change);
                m_entry.changes.append(change);
            } else if (name == "mention") {
                StoredMentionChange change;
                const auto read = [&](std::optional<StoredMention> &side, Value &v) {
                    MentionOffsets offsets;
                    side = m_mention.read(v, offsets);
                };
                sides(inner, read, change);
                m_entry.changes.append(change);
            } else if (name == "relation") {
                RelationChange change;
                sides(inner, [&](std::optional<Relation> &side, Value &v) { side = m_relation.read(v); }, change);
                m_entry.changes.append(change);
            } else {
                return false;
            }
            return true;
        });
    }

    template<typename Read, typename Change>
    void sides(Value &value, Read read, Change &change)
    {
        UnknownFields rest;
        m_walker.walk(value, rest, [&](std::string_view name, Value &inner) {
            if (name != "before" && name != "after")
                return false;
            read(name == "before" ? change.before : change.after, inner);
            return true;
        });
    }

    JsonWalker m_walker;
    NativeEntity m_entity;
    NativeMention m_mention;
    NativeRelation m_relation;
    NativeTime m_time;
    JournalEntry m_entry;
    qint64 m_version = 0;
    bool m_hasType = false;
};

Result<JournalEntry> readJournalEntry(QByteArrayView line, const QString &file, qsizetype number)
{
    return JournalEntryReader(line, file).read(number);
}

} // namespace Rapporteur
