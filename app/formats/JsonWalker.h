// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "annotation/UnknownFields.h"
#include "formats/JsonNames.h"
#include "text/Issue.h"
#include "text/LineColumn.h"
#include "text/Utf8.h"

#include <QCoreApplication>
#include <QStringList>

#include <simdjson.h>

#include <optional>
#include <vector>

namespace Rapporteur {

/// Walks a JSON text once, from its start to its end, and collects every fault on the way with line, column and path.
///
/// simdjson checks the whole text first, so nothing is believed that a later byte makes invalid; findJsonFault() tells
/// what is wrong. Names that a caller does not know are kept raw; names that stand twice in an object are faults.
class JsonWalker
{
    Q_DECLARE_TR_FUNCTIONS(Rapporteur::JsonWalker)

public:
    using Value = simdjson::ondemand::value;

    /// \a json must outlive the walker; \a file is named in the issues.
    JsonWalker(QByteArrayView json, QString file);

    /// Walks the members of the object that the whole text is: \a known(name, value) reads one and returns true, or
    /// false where it does not know the name; such members go to \a unknown.
    template<typename Known>
    void walk(UnknownFields &unknown, Known known)
    {
        simdjson::ondemand::object object;
        if (beginRoot(object))
            members(object, unknown, known);
    }

    /// The same for an object inside; false, with a fault, where \a value is none.
    template<typename Known>
    bool walk(Value &value, UnknownFields &unknown, Known known)
    {
        simdjson::ondemand::object object;
        if (value.get_object().get(object) != simdjson::SUCCESS)
            return wrongType(value, tr("an object"));
        members(object, unknown, known);
        return true;
    }

    /// Calls \a each(element) for the elements of an array; false, with a fault, where \a value is none.
    template<typename Each>
    bool elements(Value &value, Each each)
    {
        simdjson::ondemand::array array;
        if (value.get_array().get(array) != simdjson::SUCCESS)
            return wrongType(value, tr("an array"));
        qsizetype index = 0;
        for (auto &&element : array) {
            Value inner;
            if (element.get(inner) != simdjson::SUCCESS)
                return unreadable();
            m_steps.push_back({{}, index++});
            each(inner);
            m_steps.pop_back();
        }
        return true;
    }

    /// What a value holds; nothing, with a fault, where it is of another type.
    [[nodiscard]] std::optional<QString> text(Value &value);
    [[nodiscard]] std::optional<QStringList> texts(Value &value);
    /// A whole number from 0 on that a double can hold exactly; "3.0" is one.
    [[nodiscard]] std::optional<qint64> count(Value &value);
    [[nodiscard]] std::optional<double> number(Value &value);

    /// Byte offset of \a value, for fault().
    [[nodiscard]] qsizetype offsetOf(Value &value) const { return value.raw_json_token().data() - m_begin; }
    [[nodiscard]] LineColumn placeOf(qsizetype offset) { return m_counter.at(offset); }
    /// The path of the value that is being read.
    [[nodiscard]] QString path() const;

    void fault(qsizetype offset, const QString &text) { fault(offset, text, path()); }
    void fault(qsizetype offset, const QString &text, const QString &path,
               Issue::Severity severity = Issue::Severity::Error);
    /// False where the text is no JSON, or no object.
    [[nodiscard]] bool hasBegun() const { return m_begun; }
    /// Byte offset at which the object begins that the whole text is.
    [[nodiscard]] qsizetype rootOffset() const;
    /// Tells that the object at \a offset lacks the member \a name.
    void missing(qsizetype offset, QLatin1StringView name);
    [[nodiscard]] qsizetype faultCount() const { return m_faults; }
    /// All faults and warnings in the order of the text. Takes them out.
    [[nodiscard]] Issues takeIssues();

private:
    struct Step
    {
        std::string_view name; ///< lives as long as the parser
        qsizetype index = -1;
    };

    bool beginRoot(simdjson::ondemand::object &object);
    bool wrongType(Value &value, const QString &wanted);
    bool unreadable();
    void keep(Value &value, std::string_view rawName, const QByteArray &previous, UnknownFields &unknown);

    template<typename Known>
    void members(simdjson::ondemand::object &object, UnknownFields &unknown, Known known)
    {
        JsonNames names;
        QByteArray previous;
        for (auto &&member : object) {
            simdjson::ondemand::field field;
            if (std::move(member).get(field) != simdjson::SUCCESS) {
                unreadable();
                return;
            }
            const qsizetype offset = field.key().raw() - 1 - m_begin;
            const std::string_view rawName = field.escaped_key();
            std::string_view name;
            if (field.unescaped_key().get(name) != simdjson::SUCCESS) {
                unreadable();
                return;
            }
            m_steps.push_back({name, -1});
            if (!names.insert(name)) {
                fault(offset, tr("The name “%1” stands twice in one object.").arg(textOfUtf8(name)));
            } else if (known(name, field.value())) {
                previous = QByteArray(name.data(), qsizetype(name.size()));
            } else {
                keep(field.value(), rawName, previous, unknown);
                if (!rawName.empty()) // which would mean the first place
                    previous = QByteArray(rawName.data(), qsizetype(rawName.size()));
            }
            m_steps.pop_back();
        }
    }

    QString m_file;
    simdjson::padded_string m_json;
    const char *m_begin = nullptr;
    simdjson::ondemand::parser m_parser;
    simdjson::ondemand::document m_document;
    LineColumnCounter<QByteArrayView> m_counter;
    std::vector<Step> m_steps;
    Issues m_issues;
    qsizetype m_faults = 0;
    bool m_begun = false;
};

/// Assigns what \a read found, as the functions of JsonWalker return it, if it found anything.
template<typename Target, typename Read>
void take(Target &target, Read &&read)
{
    if (read)
        target = *std::forward<Read>(read);
}

} // namespace Rapporteur
