// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/KeptSource.h"

#include "exchange/JsonRecords.h"
#include "text/Utf8.h"

#include <QCryptographicHash>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Rapporteur {

namespace {

constexpr auto member = "exchange";

QString hashOf(const QString &text)
{
    return QString::fromLatin1(QCryptographicHash::hash(text.toUtf8(), QCryptographicHash::Sha256).toHex());
}

/// Null stays null: a lead that is empty is one that was seen.
QJsonValue kept(const QByteArray &bytes)
{
    return bytes.isNull() ? QJsonValue() : QJsonValue(textOfUtf8(bytes));
}

QByteArray bytesOf(const QJsonValue &value)
{
    if (!value.isString())
        return {};
    const QByteArray bytes = value.toString().toUtf8();
    return bytes.isNull() ? QByteArray("") : bytes;
}

} // namespace

void KeptSource::store(NativeHeader &header, const StandoffDocument &document, const StandoffFormat &format,
                       const TypeMapping &mapping)
{
    const QString source = textOfUtf8(document.source);
    if (source.isEmpty())
        return;
    QJsonObject object{{u"format"_s, format.key()}, {u"name"_s, document.name}, {u"text"_s, hashOf(document.text)}};
    if (source.toUtf8() == document.source)
        object.insert(u"source"_s, source);
    else
        object.insert(u"base64"_s, QString::fromLatin1(document.source.toBase64()));
    object.insert(u"lead"_s, kept(document.lead));
    object.insert(u"trail"_s, kept(document.trail));
    QJsonObject beside;
    for (auto it = document.beside.begin(); it != document.beside.end(); ++it)
        beside.insert(it.key(), kept(it.value()));
    if (!beside.isEmpty())
        object.insert(u"beside"_s, beside);
    static const TypeMapping standard = TypeMapping::standard(); // made for each of many documents it would cost
    if (mapping != standard) {
        if (const auto json = parseJson(mapping.toJson(), {}))
            object.insert(u"mapping"_s, *json);
    }
    header.unknown.append({.after = "mentions", .name = member, .value = compactJson(object)});
}

std::optional<KeptSource> KeptSource::load(const NativeHeader &header, const Article &article,
                                           const StandoffFormat &format)
{
    const auto found = std::ranges::find(header.unknown, QByteArray(member), &UnknownField::name);
    if (found == header.unknown.cend())
        return {};
    const auto json = parseJson(found->value, {});
    if (!json)
        return {};
    const QJsonObject object = json->toObject();
    if (object["format"_L1].toString() != format.key() || object["text"_L1].toString() != hashOf(article.text()))
        return {};
    const QByteArray source = object.contains("base64"_L1)
        ? QByteArray::fromBase64(object["base64"_L1].toString().toLatin1())
        : object["source"_L1].toString().toUtf8();
    StandoffInput input{.bytes = source, .name = object["name"_L1].toString(), .text = article.text()};
    const QJsonObject beside = object["beside"_L1].toObject();
    for (auto it = beside.begin(); it != beside.end(); ++it)
        input.beside.insert(it.key(), bytesOf(it.value()));
    const StandoffReading reading = format.read(input);
    if (reading.documents.size() != 1)
        return {};
    KeptSource result{.document = reading.documents.first(), .mapping = TypeMapping::standard()};
    result.document.lead = bytesOf(object["lead"_L1]);
    result.document.trail = bytesOf(object["trail"_L1]);
    if (object.contains("mapping"_L1)) {
        if (const auto mapping = TypeMapping::fromJson(compactJson(object["mapping"_L1]), {}))
            result.mapping = *mapping;
    }
    return result;
}

} // namespace Rapporteur
