// SPDX-License-Identifier: GPL-3.0-or-later
#include "evaluation/ScoredDocument.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QSet>

#include <utility>

using namespace Qt::StringLiterals;

namespace Rapporteur {

namespace {

QStringList listOf(const QJsonValue &value)
{
    QStringList list;
    if (value.isArray()) {
        const QJsonArray array = value.toArray();
        for (const auto &one : array)
            list.append(one.toString());
    } else if (value.isString()) {
        list.append(value.toString());
    }
    return list;
}

ScoredEntity entityOf(const QJsonObject &object, const QString &id)
{
    ScoredEntity entity{.id = id,
                        .name = object[u"name"_s].toString(),
                        .names = listOf(object[u"aliases"_s]),
                        .iso = object[u"iso"_s].toString(),
                        .accepted = listOf(object[u"accept"_s]),
                        .countries = listOf(object[u"country"_s]),
                        .role = object[u"role"_s].toString(),
                        .roles = listOf(object[u"roles"_s]),
                        .roleInText = object[u"role_in_text"_s].toBool(),
                        .group = object[u"group"_s].toBool(),
                        .status = object[u"status"_s].toString(),
                        .statuses = listOf(object[u"status_accept"_s]),
                        .known = true};
    if (entity.roles.isEmpty() && !entity.role.isEmpty())
        entity.roles.append(entity.role);
    return entity;
}

/// A country's code may stand as its id or its name.
void findCode(ScoredEntity &entity)
{
    static const QRegularExpression code(u"^[A-Z]{2}$"_s);
    if (!entity.iso.isEmpty() || !entity.known)
        return;
    const QStringList places{entity.id, entity.name, entity.countries.value(0)};
    for (const QString &place : places) {
        if (code.match(place).hasMatch())
            entity.iso = place;
    }
}

} // namespace

Result<ScoredDocument> ScoredDocument::read(const QByteArray &json, const QString &file)
{
    QJsonParseError error;
    const QJsonDocument parsed = QJsonDocument::fromJson(json, &error);
    if (error.error != QJsonParseError::NoError)
        return std::unexpected(Issue{.text = error.errorString(), .file = file});
    const QJsonObject root = parsed.object();
    ScoredDocument document{.textFile = root[u"text_file"_s].toString(root[u"article"_s][u"file"_s].toString()),
                            .hasMentions = parsed.isArray() || root.contains("mentions"_L1)};
    QHash<QString, ScoredEntity> entities;
    if (const QJsonValue listed = root[u"entities"_s]; listed.isArray()) {
        const QJsonArray array = listed.toArray();
        for (const auto &value : array) {
            const QString id = value[u"id"_s].toString();
            entities.insert(id, entityOf(value.toObject(), id));
        }
    } else {
        const QJsonObject named = listed.toObject();
        for (auto it = named.begin(); it != named.end(); ++it)
            entities.insert(it.key(), entityOf(it.value().toObject(), it.key()));
    }
    const QJsonArray mentions = parsed.isArray() ? parsed.array() : root[u"mentions"_s].toArray();
    QSet<std::pair<std::pair<qsizetype, qsizetype>, int>> seen;
    for (const auto &value : mentions) {
        const auto kind = entityKindFromKey(value[u"kind"_s].toString());
        if (!kind)
            continue;
        ScoredMention mention{.range = {value[u"start"_s].toInteger(-1), value[u"end"_s].toInteger(-1)},
                              .kind = *kind,
                              .text = value[u"text"_s].toString(value[u"quote"_s].toString()),
                              .entity = {},
                              .optional = value[u"optional"_s].toBool(),
                              .anaphor = value[u"anaphor"_s].toBool(),
                              .clause = value[u"clause"_s].toBool(),
                              .metonym = value[u"metonym"_s].toBool(),
                              .certainty =
                                  value[u"certainty"_s].toDouble(value[u"provenance"_s][u"certainty"_s].toDouble(-1))};
        if (!value[u"start"_s].isDouble() || !value[u"end"_s].isDouble())
            continue; // has no place in the text
        const QJsonValue entity = value[u"entity"_s];
        if (entity.isObject()) {
            const QByteArray whole = QJsonDocument(entity.toObject()).toJson(QJsonDocument::Compact);
            mention.entity = entityOf(entity.toObject(), entity[u"id"_s].toString(QString::fromUtf8(whole)));
        } else if (entity.isString()) {
            const QString id = entity.toString();
            mention.entity = entities.value(id, ScoredEntity{.id = id, .name = id, .known = true});
        }
        if (mention.kind == EntityKind::Country)
            findCode(mention.entity);
        // Of two of the same kind at the same place the first counts.
        const std::pair place(std::pair(mention.range.start, mention.range.end), static_cast<int>(mention.kind));
        if (!seen.contains(place)) {
            seen.insert(place);
            document.mentions.append(mention);
        }
    }
    return document;
}

Result<ScoredDocument> ScoredDocument::readFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return std::unexpected(Issue{.text = file.errorString(), .file = path});
    return read(file.readAll(), path);
}

} // namespace Rapporteur
