// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/StandoffFormat.h"

#include <QJsonDocument>
#include <QJsonValue>

namespace Rapporteur {

/// One value of JSON, or an issue with line and column.
[[nodiscard]] Result<QJsonValue> parseJson(const QByteArray &json, const QString &file);

/// One of several JSON values in a file, with where it stood.
struct JsonRecord
{
    QJsonValue value = {};
    QByteArray lead = {}; ///< what stands between the value before it and this one
    QByteArray bytes = {};
    QByteArray trail = {}; ///< of the last one: the rest of the file
    qsizetype line = 1;
};

struct JsonRecords
{
    QList<JsonRecord> records = {};
    Issues issues = {}; ///< errors of values that were left out
    bool isArray = false;
};

/// The elements of the array that a file is, or its lines (JSON Lines), or values one after the other over several
/// lines. What is no JSON is left out with an issue.
[[nodiscard]] JsonRecords readJsonRecords(const QByteArray &bytes, const QString &file);

/// Where the JSON value ends that begins at \a start, white space before it included; -1 where there is none. Looks at
/// brackets and strings alone.
[[nodiscard]] qsizetype endOfJsonValue(QByteArrayView bytes, qsizetype start);

/// The file that \a documents make with \a contents, each that of one of them, as elements of an array (also where
/// the first one came from an array) or as lines. What stood around a document in the file that it was read from stands around it again.
[[nodiscard]] QByteArray joinJsonRecords(const QList<StandoffDocument> &documents, const QList<QByteArray> &contents,
                                         bool isArray);

/// A string, or a number as text; empty for all else.
[[nodiscard]] QString jsonText(const QJsonValue &value);
/// \a object without the members \a names.
[[nodiscard]] QJsonObject jsonWithout(QJsonObject object, std::initializer_list<QLatin1StringView> names);
/// \a value where it is an array, else an array of it, or none where it is undefined or null.
[[nodiscard]] QJsonArray jsonList(const QJsonValue &value);
/// In a form in which every character is read again.
[[nodiscard]] QByteArray compactJson(const QJsonValue &value);
[[nodiscard]] QByteArray indentedJson(const QJsonDocument &json);

/// Attributes as the member "rapporteur" of an object has them.
[[nodiscard]] QJsonObject jsonAttributes(const QMap<QString, QString> &attributes);
[[nodiscard]] QMap<QString, QString> attributesFromJson(const QJsonValue &value);

} // namespace Rapporteur
