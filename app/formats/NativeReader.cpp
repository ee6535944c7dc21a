// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/NativeReader.h"

#include "formats/JsonPath.h"
#include "formats/NativeEntity.h"
#include "formats/NativeMention.h"
#include "formats/NativeRelation.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QHash>
#include <QLocale>
#include <QSet>

using namespace Qt::StringLiterals;

namespace Rapporteur {

namespace {

constexpr QStringView nativeSuffix = u".annotations.json";
constexpr qsizetype sha256Digits = 64;

bool isSha256(const QString &text)
{
    return text.size() == sha256Digits
        && std::ranges::all_of(text, [](QChar c) { return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f'); });
}

} // namespace

/// Reads one file of the native format.
class NativeReader
{
    Q_DECLARE_TR_FUNCTIONS(Rapporteur::NativeReader)

public:
    using Value = JsonWalker::Value;
    using Outcome = std::expected<NativeAnnotations, NativeFault>;

    NativeReader(QByteArrayView json, const QString &fileName)
        : m_walker(json, fileName)
        , m_entity(m_walker)
        , m_mention(m_walker)
        , m_relation(m_walker)
    {
        m_result.file = fileName;
    }

    Outcome read();
    static NativeFault tooLarge(const QString &fileName, qint64 size);
    static NativeFault unreadable(const QString &fileName, const QString &reason);

private:
    bool member(std::string_view name, Value &value);
    void article(Value &value);
    void annotator(Value &value);
    void checkEntities();
    void checkMentions();
    void checkRelations();

    JsonWalker m_walker;
    NativeEntity m_entity;
    NativeMention m_mention;
    NativeRelation m_relation;
    NativeTime m_time;
    NativeAnnotations m_result;
    QList<qsizetype> m_entityOffsets;
    QList<MentionOffsets> m_mentionOffsets;
    std::optional<QString> m_format;
    std::optional<qint64> m_version;
    qsizetype m_versionOffset = 0;
    bool m_hasVersion = false;
    bool m_hasArticle = false;
    bool m_hasEntities = false;
    bool m_entitiesAreSound = false; // else it is not sure which entities there are
    bool m_hasMentions = false;
};

NativeReader::Outcome NativeReader::read()
{
    m_walker.walk(m_result.header.unknown, [this](std::string_view name, Value &value) { return member(name, value); });
    if (!m_walker.hasBegun())
        return std::unexpected(NativeFault{.issues = m_walker.takeIssues()});
    if (m_format != "rapporteur-annotations"_L1) {
        // All other faults would only say the same.
        return std::unexpected(NativeFault{.issues = {{.text = tr("This is no file of annotations: it does not say "
                                                                  "\"format\": \"rapporteur-annotations\"."),
                                                       .file = m_result.file,
                                                       .line = 1,
                                                       .column = 1,
                                                       .jsonPath = u"format"_s}}});
    }
    const bool newer = m_version && *m_version > nativeVersion;
    if (!m_hasVersion)
        m_walker.missing(m_walker.rootOffset(), "version"_L1);
    else if (m_version == 0)
        m_walker.fault(m_versionOffset, tr("There is no version 0 of the format."), u"version"_s);
    if (!m_hasArticle)
        m_walker.missing(m_walker.rootOffset(), "article"_L1);
    if (!m_hasEntities)
        m_walker.missing(m_walker.rootOffset(), "entities"_L1);
    if (!m_hasMentions)
        m_walker.missing(m_walker.rootOffset(), "mentions"_L1);
    checkEntities();
    if (m_entitiesAreSound) {
        const qsizetype faultsBefore = m_walker.faultCount();
        checkMentions();
        if (m_walker.faultCount() == faultsBefore)
            checkRelations();
    }
    const bool faulty = m_walker.faultCount() > 0;
    const LineColumn versionPlace = m_walker.placeOf(m_versionOffset);
    Issues issues = m_walker.takeIssues();
    if (newer) {
        NativeFault fault{
            .kind = NativeFault::Kind::NewerVersion,
            .issues = {{.text = tr("A newer version of the program wrote this file: its format has version %1, and "
                                   "this program knows version %2. It can be opened for reading only.")
                                    .arg(*m_version)
                                    .arg(nativeVersion),
                        .file = m_result.file,
                        .line = versionPlace.line,
                        .column = versionPlace.column,
                        .jsonPath = u"version"_s}}};
        if (!faulty)
            fault.understood = std::make_shared<const NativeAnnotations>(std::move(m_result));
        return std::unexpected(std::move(fault));
    }
    if (faulty)
        return std::unexpected(NativeFault{.issues = std::move(issues)});
    m_result.warnings = std::move(issues);
    return std::move(m_result);
}

bool NativeReader::member(std::string_view name, Value &value)
{
    if (name == "format") {
        m_format = m_walker.text(value);
    } else if (name == "version") {
        m_hasVersion = true;
        m_versionOffset = m_walker.offsetOf(value);
        m_version = m_walker.count(value);
    } else if (name == "article") {
        m_hasArticle = true;
        article(value);
    } else if (name == "annotator") {
        annotator(value);
    } else if (name == "saved") {
        if (const auto time = m_time.read(m_walker, value))
            m_result.header.saved = *time;
    } else if (name == "entities") {
        m_hasEntities = true;
        const qsizetype faultsBefore = m_walker.faultCount();
        m_walker.elements(value, [this](Value &element) {
            m_entityOffsets.append(m_walker.offsetOf(element));
            m_result.entities.append(m_entity.read(element));
        });
        m_entitiesAreSound = m_walker.faultCount() == faultsBefore;
    } else if (name == "mentions") {
        m_hasMentions = true;
        m_walker.elements(value, [this](Value &element) {
            MentionOffsets offsets;
            m_result.mentions.append(m_mention.read(element, offsets));
            m_mentionOffsets.append(offsets);
        });
    } else if (name == "relations") {
        m_result.relations = m_relation.readAll(value);
    } else {
        return false;
    }
    return true;
}

void NativeReader::article(Value &value)
{
    const qsizetype offset = m_walker.offsetOf(value);
    m_result.articlePlace = m_walker.placeOf(offset);
    bool hasSha256 = false;
    bool hasLength = false;
    const bool isObject =
        m_walker.walk(value, m_result.header.articleUnknown, [&](std::string_view name, Value &member) {
            if (name == "title") {
                m_result.title = m_walker.text(member).value_or(QString());
            } else if (name == "file") {
                m_result.header.articleFile = m_walker.text(member).value_or(QString());
            } else if (name == "mediaType") {
                m_result.mediaType = m_walker.text(member).value_or(QString());
                if (m_result.mediaType == "text/plain"_L1)
                    m_result.mediaType.clear();
            } else if (name == "sha256") {
                hasSha256 = true;
                if (const auto text = m_walker.text(member)) {
                    m_result.sha256 = text->toLatin1();
                    if (!isSha256(*text))
                        m_walker.fault(m_walker.offsetOf(member),
                                       tr("A SHA-256 is 64 hexadecimal digits in lower case."));
                }
            } else if (name == "length") {
                hasLength = true;
                m_result.length = m_walker.count(member).value_or(0);
            } else {
                return false;
            }
            return true;
        });
    if (isObject && !hasSha256)
        m_walker.missing(offset, "sha256"_L1);
    if (isObject && !hasLength)
        m_walker.missing(offset, "length"_L1);
}

void NativeReader::annotator(Value &value)
{
    m_walker.walk(value, m_result.header.annotatorUnknown, [&](std::string_view name, Value &member) {
        if (name != "name")
            return false;
        m_result.header.annotator = m_walker.text(member).value_or(QString());
        return true;
    });
}

void NativeReader::checkEntities()
{
    QHash<EntityId, qsizetype> seen;
    for (qsizetype i = 0; i < m_result.entities.size(); ++i) {
        const EntityId &id = m_result.entities[i].id;
        const auto first = seen.constFind(id);
        if (first == seen.constEnd())
            seen.insert(id, i);
        else if (!id.isEmpty())
            m_walker.fault(m_entityOffsets[i],
                           tr("There is an entity “%1” already, in line %2.")
                               .arg(id.value)
                               .arg(m_walker.placeOf(m_entityOffsets[*first]).line),
                           elementPath(u"entities"_s, i) + u".id");
    }
    for (qsizetype i = 0; i < m_result.entities.size() && m_entitiesAreSound; ++i) {
        const AgreementAttributes *agreement = m_result.entities[i].agreement();
        if (agreement && !agreement->saidBy.isEmpty() && !seen.contains(agreement->saidBy))
            m_walker.fault(m_entityOffsets[i], tr("There is no entity “%1”.").arg(agreement->saidBy.value),
                           elementPath(u"entities"_s, i) + u".saidBy");
    }
}

void NativeReader::checkMentions()
{
    QHash<EntityId, EntityKind> kinds;
    for (const Entity &entity : std::as_const(m_result.entities)) {
        if (!kinds.contains(entity.id)) // else told already
            kinds.insert(entity.id, entity.kind());
    }
    QHash<MentionId, qsizetype> seen;
    for (qsizetype i = 0; i < m_result.mentions.size(); ++i) {
        const StoredMention &stored = m_result.mentions[i];
        const MentionOffsets &offsets = m_mentionOffsets[i];
        if (!offsets.sound)
            continue;
        const auto path = [&](QStringView name) { return memberPath(elementPath(u"mentions"_s, i), name); };
        const auto first = seen.constFind(stored.mention.id);
        if (first == seen.constEnd())
            seen.insert(stored.mention.id, i);
        else
            m_walker.fault(offsets.id,
                           tr("There is a mention “%1” already, in line %2.")
                               .arg(keyOf(stored.mention.id))
                               .arg(m_result.mentions[*first].place.line),
                           path(u"id"));
        const auto kind = kinds.constFind(stored.mention.entity);
        if (kind == kinds.constEnd())
            m_walker.fault(offsets.entity, tr("There is no entity “%1”.").arg(stored.mention.entity.value),
                           path(u"entity"));
        else if (*kind != stored.kind)
            m_walker.fault(offsets.kind,
                           tr("The entity “%1” is of kind %2, not %3.")
                               .arg(stored.mention.entity.value, keyOf(*kind), keyOf(stored.kind)),
                           path(u"kind"));
    }
}

void NativeReader::checkRelations()
{
    if (m_result.relations.isEmpty())
        return;
    QSet<EntityId> entities;
    for (const Entity &entity : std::as_const(m_result.entities))
        entities.insert(entity.id);
    QSet<MentionId> mentions;
    for (const StoredMention &stored : std::as_const(m_result.mentions))
        mentions.insert(stored.mention.id);
    m_relation.check(
        m_result.relations, [&](const EntityId &id) { return entities.contains(id); },
        [&](MentionId id) { return mentions.contains(id); });
}

NativeFault NativeReader::tooLarge(const QString &fileName, qint64 size)
{
    const QLocale locale;
    return unreadable(fileName,
                      tr("It is too large: %1, where at most %2 are read.")
                          .arg(locale.formattedDataSize(size), locale.formattedDataSize(largestNative)));
}

NativeFault NativeReader::unreadable(const QString &fileName, const QString &reason)
{
    return {.kind = NativeFault::Kind::Unreadable, .issues = {{.text = reason, .file = fileName}}};
}

std::expected<NativeAnnotations, NativeFault> readNative(QByteArrayView json, const QString &fileName)
{
    if (json.size() > largestNative)
        return std::unexpected(NativeReader::tooLarge(fileName, json.size()));
    return NativeReader(json, fileName).read();
}

std::expected<NativeAnnotations, NativeFault> readNativeFile(const QString &path)
{
    const QFileInfo info(path);
    if (!info.exists())
        return std::unexpected(NativeReader::unreadable(path, NativeReader::tr("There is no such file.")));
    if (!info.isFile())
        return std::unexpected(NativeReader::unreadable(path, NativeReader::tr("It is not a file that can be read.")));
    if (info.size() > largestNative)
        return std::unexpected(NativeReader::tooLarge(path, info.size()));
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return std::unexpected(
            NativeReader::unreadable(path, NativeReader::tr("It cannot be opened: %1.").arg(file.errorString())));
    const QByteArray bytes = file.readAll();
    if (file.error() != QFile::NoError)
        return std::unexpected(
            NativeReader::unreadable(path, NativeReader::tr("It cannot be read: %1.").arg(file.errorString())));
    return readNative(bytes, path);
}

QString nativeFileFor(const QString &articlePath)
{
    return articlePath + nativeSuffix;
}

QString articleFileOf(const QString &nativePath, const QString &articleFile)
{
    if (!articleFile.isEmpty())
        return QFileInfo(nativePath).dir().filePath(articleFile);
    return nativePath.endsWith(nativeSuffix) ? nativePath.chopped(nativeSuffix.size()) : QString();
}

} // namespace Rapporteur
