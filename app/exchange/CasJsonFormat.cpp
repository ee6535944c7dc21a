// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/CasJsonFormat.h"

#include "exchange/Cas.h"
#include "exchange/JsonRecords.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Rapporteur {

namespace {

constexpr auto typesMember = "%TYPES"_L1;
constexpr auto structuresMember = "%FEATURE_STRUCTURES"_L1;
constexpr auto viewsMember = "%VIEWS"_L1;
constexpr qint64 largestId = 1LL << 53;

/// The structures of \a root with their ids, whether they are in an array or keyed.
QList<std::pair<qint64, QJsonObject>> structuresOf(const QJsonObject &root)
{
    QList<std::pair<qint64, QJsonObject>> result;
    const QJsonValue all = root[structuresMember];
    const QJsonArray array = all.toArray();
    for (const auto &value : array)
        result.append({value["%ID"_L1].toInteger(), value.toObject()});
    const QJsonObject keyed = all.toObject();
    for (auto it = keyed.begin(); it != keyed.end(); ++it)
        result.append({it.key().toLongLong(), it.value().toObject()});
    result.removeIf([](const auto &one) { return one.first <= 0 || one.first >= largestId; });
    // Keys come in the order of their letters.
    std::ranges::stable_sort(result, {}, &std::pair<qint64, QJsonObject>::first);
    return result;
}

struct JsonContent
{
    Cas cas = {};
    qint64 sofa = 0;
    qint64 lastId = 0;
};

CasFeatureStructure structureOf(qint64 id, const QJsonObject &object)
{
    CasFeatureStructure structure{.id = id, .type = object["%TYPE"_L1].toString()};
    for (auto it = object.begin(); it != object.end(); ++it) {
        QString name = it.key();
        if (name.startsWith(u'%'))
            continue;
        if (name.startsWith(u'@')) {
            name.remove(0, 1);
            structure.references.insert(name);
        } else if (name.startsWith(u'^')) { // an anchor
            name.remove(0, 1);
        }
        structure.features.insert(name, jsonText(it.value()));
    }
    return structure;
}

JsonContent contentOf(const QJsonObject &root)
{
    JsonContent content;
    const auto all = structuresOf(root);
    for (const auto &[id, object] : all) {
        content.lastId = std::max(content.lastId, id);
        if (object["%TYPE"_L1].toString() != "uima.cas.Sofa"_L1)
            content.cas.structures.append(structureOf(id, object));
        else if (content.sofa == 0 && object["sofaString"_L1].isString()) {
            content.sofa = id;
            content.cas.text = object["sofaString"_L1].toString();
        }
    }
    content.cas.structures.removeIf([&](const CasFeatureStructure &structure) {
        const auto sofa = structure.number(u"sofa"_s);
        return sofa && *sofa != content.sofa;
    });
    return content;
}

QJsonObject objectOf(const CasFeatureStructure &structure, QJsonObject object)
{
    object.insert("%TYPE"_L1, structure.type);
    for (auto it = structure.features.begin(); it != structure.features.end(); ++it) {
        if (structure.references.contains(it.key()))
            object.insert(QString(u'@' + it.key()), it.value().toLongLong());
        else if (structure.numbers.contains(it.key()))
            object.insert(object.contains(QString(u'^' + it.key())) ? QString(u'^' + it.key()) : it.key(),
                          it.value().toLongLong());
        else
            object.insert(it.key(), it.value());
    }
    return object;
}

QJsonObject types(QJsonObject all)
{
    for (const CasType &type : casTypes()) {
        if (all.contains(type.name))
            continue;
        QJsonObject object{{u"%NAME"_s, type.name}, {u"%SUPER_TYPE"_s, type.supertype}};
        for (const auto &[name, range] : type.features)
            object.insert(name, QJsonObject{{u"%NAME"_s, name}, {u"%RANGE"_s, range}});
        all.insert(type.name, object);
    }
    return all;
}

QByteArray newFile(const StandoffDocument &document)
{
    const Cas cas = Cas::of(document, 1, 2, true);
    QJsonArray structures{QJsonObject{{u"%ID"_s, 1},
                                      {u"%TYPE"_s, u"uima.cas.Sofa"_s},
                                      {u"sofaNum"_s, 1},
                                      {u"sofaID"_s, u"_InitialView"_s},
                                      {u"mimeType"_s, u"text/plain"_s},
                                      {u"sofaString"_s, cas.text}}};
    QJsonArray members;
    for (const CasFeatureStructure &structure : cas.structures) {
        structures.append(objectOf(structure, {{u"%ID"_s, structure.id}}));
        members.append(structure.id);
    }
    const QJsonObject view{{u"%SOFA"_s, 1}, {u"%MEMBERS"_s, members}};
    return indentedJson(QJsonDocument(QJsonObject{{typesMember, types({})},
                                                  {structuresMember, structures},
                                                  {viewsMember, QJsonObject{{u"_InitialView"_s, view}}}}));
}

/// \a root with its spans as they are in \a document now, and what is new behind them.
QByteArray patched(QJsonObject root, const StandoffDocument &document)
{
    const JsonContent content = contentOf(root);
    const Cas cas = Cas::of(document, content.sofa, content.lastId + 1, false);
    QHash<qint64, const CasFeatureStructure *> now;
    for (const CasFeatureStructure &structure : cas.structures)
        now.insert(structure.id, &structure);
    StandoffDocument before;
    Cas::read(content.cas, before, {});
    QSet<qint64> known;
    for (const StandoffSpan &span : std::as_const(before.spans))
        known.insert(span.extra["cas"_L1].toInteger());
    QSet<qint64> gone;
    QJsonArray array;
    QJsonObject keyed;
    const bool isKeyed = root.value(structuresMember).isObject();
    const auto add = [&](qint64 id, const QJsonObject &object) {
        if (isKeyed)
            keyed.insert(QString::number(id), object);
        else
            array.append(object);
    };
    const auto all = structuresOf(root);
    for (const auto &[id, object] : all) {
        const bool isKnown = known.contains(id);
        if (Cas::isOurs(object["%TYPE"_L1].toString()) || (isKnown && !now.contains(id)))
            gone.insert(id);
        else
            add(id, isKnown ? objectOf(*now.value(id), object) : object);
    }
    QList<qint64> added;
    for (const CasFeatureStructure &structure : cas.structures) {
        if (known.contains(structure.id))
            continue;
        add(structure.id, objectOf(structure, isKeyed ? QJsonObject() : QJsonObject{{u"%ID"_s, structure.id}}));
        added.append(structure.id);
    }
    QJsonObject views = root.value(viewsMember).toObject();
    for (auto it = views.begin(); it != views.end(); ++it) {
        QJsonObject view = it.value().toObject();
        if (view.value("%SOFA"_L1).toInteger() != content.sofa)
            continue;
        QJsonArray members;
        const QJsonArray old = view.value("%MEMBERS"_L1).toArray();
        for (const auto &member : old) {
            if (!gone.contains(member.toInteger()))
                members.append(member);
        }
        for (const qint64 id : std::as_const(added))
            members.append(id);
        view.insert("%MEMBERS"_L1, members);
        it.value() = view;
    }
    root.insert(viewsMember, views);
    root.insert(structuresMember, isKeyed ? QJsonValue(keyed) : QJsonValue(array));
    root.insert(typesMember, types(root.value(typesMember).toObject()));
    return indentedJson(QJsonDocument(root));
}

} // namespace

FormatFacts CasJsonFormat::facts() const
{
    return {.key = u"cas-json"_s,
            .name = u"UIMA CAS JSON 0.4"_s,
            .description = tr("Text, annotations and their types in one file of JSON, as INCEpTION exchanges them."),
            .suffix = u".cas.json"_s,
            .patterns = {u"*.json"_s},
            .capabilities = {.overlap = true,
                             .fragments = true,
                             .entities = true,
                             .attributes = true,
                             .status = true,
                             .details = true,
                             .notes = true,
                             .relations = true,
                             .relationDetails = true,
                             .text = true}};
}

bool CasJsonFormat::recognises(const ContentSample &sample) const
{
    return sample.object().contains(structuresMember) || sample.object().contains("_context"_L1);
}

StandoffReading CasJsonFormat::read(const StandoffInput &input) const
{
    const auto json = parseJson(input.bytes, input.file);
    if (!json)
        return {.issues = {json.error()}};
    const QJsonObject root = json->toObject();
    if (root.contains("_context"_L1))
        return {
            .issues = {{.text = tr("This is the old JSON of UIMA, which cannot be read; export it as CAS JSON 0.4."),
                        .file = input.file}}};
    const JsonContent content = contentOf(root);
    if (content.sofa == 0)
        return {.issues = {{.text = tr("There is no text in it."), .file = input.file}}};
    StandoffDocument document{.name = input.name, .source = input.bytes};
    Cas::read(content.cas, document, input.file);
    document.extra.insert("root"_L1, root);
    return {.documents = {document}};
}

StandoffOutput CasJsonFormat::write(const QList<StandoffDocument> &documents) const
{
    StandoffOutput output;
    for (const StandoffDocument &document : documents) {
        const QJsonObject root = document.extra["root"_L1].toObject();
        if (!document.source.isNull())
            output.bytes += document.source;
        else
            output.bytes += root.isEmpty() ? newFile(document) : patched(root, document);
    }
    return output;
}

} // namespace Rapporteur
