// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/JsonWalker.h"

#include "formats/JsonFault.h"
#include "formats/JsonPath.h"

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace Rapporteur {

namespace {

constexpr QByteArrayView byteOrderMark = "\xEF\xBB\xBF";
// It counts empty arrays and objects otherwise than we do, so keep() looks again.
constexpr size_t deepestForSimdjson = size_t(deepestJson) + 2;
constexpr qsizetype mostFaults = 1000;
constexpr double largestExactWhole = 9007199254740992.0; // 2^53

QByteArrayView withoutMark(QByteArrayView json)
{
    return json.startsWith(byteOrderMark) ? json.sliced(byteOrderMark.size()) : json;
}

QByteArray trimmed(std::string_view raw)
{
    while (!raw.empty() && (raw.back() == ' ' || raw.back() == '\n' || raw.back() == '\r' || raw.back() == '\t'))
        raw.remove_suffix(1);
    return {raw.data(), qsizetype(raw.size())};
}

} // namespace

JsonWalker::JsonWalker(QByteArrayView json, QString file)
    : m_file(std::move(file))
    , m_json(withoutMark(json).data(), size_t(withoutMark(json).size()))
    , m_begin(m_json.data())
    , m_counter(QByteArrayView(m_json.data(), qsizetype(m_json.size())))
{
}

bool JsonWalker::beginRoot(simdjson::ondemand::object &object)
{
    {
        simdjson::dom::parser strict;
        auto error = strict.allocate(std::max<size_t>(m_json.size(), 1), deepestForSimdjson);
        if (error == simdjson::SUCCESS)
            error = strict.parse(m_json).error();
        if (error != simdjson::SUCCESS) {
            const auto found = findJsonFault(QByteArrayView(m_json.data(), qsizetype(m_json.size())));
            if (found)
                fault(found->offset, found->text, found->path);
            else
                fault(0, tr("This JSON cannot be read: %1.").arg(QString::fromLatin1(simdjson::error_message(error))));
            return false;
        }
    }
    if (m_parser.allocate(m_json.size(), deepestForSimdjson) != simdjson::SUCCESS
        || m_parser.iterate(m_json).get(m_document) != simdjson::SUCCESS)
        return unreadable();
    if (m_document.get_object().get(object) != simdjson::SUCCESS) {
        fault(rootOffset(), tr("The whole must be an object, between “{” and “}”."));
        return false;
    }
    m_begun = true;
    return true;
}

qsizetype JsonWalker::rootOffset() const
{
    const std::string_view json(m_begin, m_json.size());
    return qsizetype(std::min(json.find_first_not_of(" \t\r\n"), json.size()));
}

bool JsonWalker::unreadable()
{
    fault(0, tr("This JSON cannot be read."));
    return false;
}

bool JsonWalker::wrongType(Value &value, const QString &wanted)
{
    simdjson::ondemand::json_type type{};
    if (value.type().get(type) != simdjson::SUCCESS)
        return unreadable();
    QString found;
    switch (type) {
    case simdjson::ondemand::json_type::array:
        found = tr("an array");
        break;
    case simdjson::ondemand::json_type::object:
        found = tr("an object");
        break;
    case simdjson::ondemand::json_type::number:
        found = tr("the number %1").arg(textOfUtf8(trimmed(value.raw_json_token())));
        break;
    case simdjson::ondemand::json_type::string:
        found = tr("a string");
        break;
    case simdjson::ondemand::json_type::boolean:
    case simdjson::ondemand::json_type::null:
        found = textOfUtf8(trimmed(value.raw_json_token()));
        break;
    }
    fault(offsetOf(value), tr("This must be %1, but it is %2.").arg(wanted, found));
    return false;
}

void JsonWalker::keep(Value &value, std::string_view rawName, const QByteArray &previous, UnknownFields &unknown)
{
    const qsizetype offset = offsetOf(value);
    std::string_view raw;
    if (value.raw_json().get(raw) != simdjson::SUCCESS) {
        unreadable();
        return;
    }
    UnknownField field{previous, QByteArray(rawName.data(), qsizetype(rawName.size())), trimmed(raw)};
    if (field.value.startsWith('{') || field.value.startsWith('[')) {
        // simdjson has checked all but names that stand twice, and the depth not quite.
        if (const auto inside = findJsonFault(field.value, qsizetype(m_steps.size()))) {
            const bool member = !inside->path.isEmpty() && !inside->path.startsWith(u'[');
            fault(offset + inside->offset, inside->text, path() + (member ? u"."_s : QString()) + inside->path);
        }
    }
    unknown.append(std::move(field));
}

std::optional<QString> JsonWalker::text(Value &value)
{
    std::string_view string;
    if (value.get_string().get(string) == simdjson::SUCCESS)
        return textOfUtf8(string);
    wrongType(value, tr("a string"));
    return std::nullopt;
}

std::optional<QStringList> JsonWalker::texts(Value &value)
{
    QStringList list;
    bool whole = true;
    const bool isArray = elements(value, [&](Value &element) {
        if (const auto item = text(element))
            list.append(*item);
        else
            whole = false;
    });
    return isArray && whole ? std::optional(list) : std::nullopt;
}

std::optional<double> JsonWalker::number(Value &value)
{
    double number = 0;
    if (value.get_double().get(number) == simdjson::SUCCESS)
        return number;
    wrongType(value, tr("a number"));
    return std::nullopt;
}

std::optional<qint64> JsonWalker::count(Value &value)
{
    double number = 0;
    if (value.get_double().get(number) == simdjson::SUCCESS && number >= 0 && number <= largestExactWhole
        && std::floor(number) == number)
        return qint64(number);
    wrongType(value, tr("a whole number from 0 on"));
    return std::nullopt;
}

QString JsonWalker::path() const
{
    QString path;
    for (const Step &step : m_steps)
        path = step.index < 0 ? memberPath(path, textOfUtf8(step.name)) : elementPath(path, step.index);
    return path;
}

void JsonWalker::fault(qsizetype offset, const QString &text, const QString &path, Issue::Severity severity)
{
    if (severity == Issue::Severity::Error)
        ++m_faults;
    if (m_issues.size() >= mostFaults)
        return;
    const LineColumn place = m_counter.at(offset);
    m_issues.append({severity, text, m_file, place.line, place.column, path});
}

void JsonWalker::missing(qsizetype offset, QLatin1StringView name)
{
    fault(offset, tr("“%1” is missing.").arg(name));
}

Issues JsonWalker::takeIssues()
{
    std::ranges::stable_sort(m_issues, {}, [](const Issue &issue) { return std::pair(issue.line, issue.column); });
    if (m_issues.size() >= mostFaults)
        m_issues.append(
            {.text = tr("There are more faults; only the first %1 are listed.").arg(mostFaults), .file = m_file});
    return std::exchange(m_issues, {});
}

} // namespace Rapporteur
