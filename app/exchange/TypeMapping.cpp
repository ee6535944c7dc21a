// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/TypeMapping.h"

#include "exchange/JsonRecords.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace Rapporteur {

namespace {

class Words
{
    Q_DECLARE_TR_FUNCTIONS(Rapporteur::TypeMapping)

public:
    static Issue unsuitable(const QString &file, const QString &what)
    {
        return {.text = tr("A mapping has \"read\", types with the kind each means, and \"write\", kinds with the type "
                           "each becomes; “%1” is none of country, official and agreement.")
                            .arg(what),
                .file = file};
    }
};

QString normalised(QStringView type)
{
    const qsizetype cut = std::max({type.lastIndexOf(u'#'), type.lastIndexOf(u'/'), type.lastIndexOf(u'.')});
    return type.sliced(cut + 1).trimmed().toString().toUpper();
}

} // namespace

TypeMapping TypeMapping::standard()
{
    TypeMapping mapping;
    for (const QString &type : {u"country"_s, u"LOC"_s, u"LOCATION"_s, u"GPE"_s, u"NORP"_s})
        mapping.set(type, EntityKind::Country);
    for (const QString &type : {u"official"_s, u"PER"_s, u"PERSON"_s})
        mapping.set(type, EntityKind::Official);
    for (const QString &type : {u"agreement"_s, u"LAW"_s, u"EVENT"_s})
        mapping.set(type, EntityKind::Agreement);
    return mapping;
}

Result<TypeMapping> TypeMapping::fromJson(const QByteArray &json, const QString &file)
{
    const auto parsed = parseJson(json, file);
    if (!parsed)
        return std::unexpected(parsed.error());
    const QJsonObject root = parsed->toObject();
    if (!root["read"_L1].isObject() && !root["write"_L1].isObject())
        return std::unexpected(Words::unsuitable(file, {}));
    TypeMapping mapping;
    for (const EntityKind kind : allEntityKinds)
        mapping.set(keyOf(kind), kind);
    const QJsonObject read = root["read"_L1].toObject();
    for (auto it = read.begin(); it != read.end(); ++it) {
        const auto kind = entityKindFromKey(it.value().toString());
        if (!kind)
            return std::unexpected(Words::unsuitable(file, it.value().toString()));
        mapping.set(it.key(), *kind);
    }
    const QJsonObject write = root["write"_L1].toObject();
    for (auto it = write.begin(); it != write.end(); ++it) {
        const auto kind = entityKindFromKey(it.key());
        if (!kind)
            return std::unexpected(Words::unsuitable(file, it.key()));
        mapping.setType(*kind, it.value().toString());
    }
    return mapping;
}

QByteArray TypeMapping::toJson() const
{
    QJsonObject read;
    for (auto it = m_kinds.begin(); it != m_kinds.end(); ++it)
        read.insert(it.key(), keyOf(it.value()));
    QJsonObject write;
    for (const EntityKind kind : allEntityKinds)
        write.insert(keyOf(kind), typeOf(kind));
    return indentedJson(QJsonDocument(QJsonObject{{u"read"_s, read}, {u"write"_s, write}}));
}

std::optional<EntityKind> TypeMapping::kindOf(QStringView type) const
{
    const auto found = m_kinds.constFind(normalised(type));
    return found == m_kinds.cend() ? std::nullopt : std::optional(*found);
}

void TypeMapping::set(const QString &type, EntityKind kind)
{
    m_kinds.insert(normalised(type), kind);
}

void TypeMapping::setType(EntityKind kind, const QString &type)
{
    if (type.isEmpty())
        return;
    m_types.insert(kind, type);
    set(type, kind);
}

} // namespace Rapporteur
