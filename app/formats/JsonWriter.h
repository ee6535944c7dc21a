// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "annotation/UnknownFields.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QStringList>
#include <QStringView>

namespace Rapporteur {

/// \a text as a JSON string, between quotation marks.
///
/// Escaped is what JSON demands, and what makes no visible mark but breaks lines, turns the direction of the text or is
/// changed by text fields on its way: so a line stays a line everywhere, and what is shown is what is there. Unpaired
/// surrogates, which UTF-8 cannot hold, become U+FFFD.
[[nodiscard]] QByteArray jsonString(QStringView text);
[[nodiscard]] QByteArray jsonStrings(const QStringList &texts);
/// The shortest number that reads back as \a number, which is finite.
[[nodiscard]] QByteArray jsonNumber(double number);

/// Writes one JSON object, member by member, and the unknown fields of its source after the members that they followed.
class JsonObjectWriter
{
public:
    enum class Layout {
        Line, ///< {"a": 1, "b": 2}
        Lines ///< each member on a line of its own
    };

    /// Begins the object at the end of \a out. Lines are indented by \a indent steps of two blanks where the object
    /// stands.
    JsonObjectWriter(QByteArray &out, const UnknownFields &unknown, Layout layout, int indent = 0);

    /// Begins the member \a name, whose value the caller appends.
    QByteArray &begin(QByteArrayView name);
    /// Ends the member \a name, or says that it is left out: unknown fields that followed it come now.
    void end(QByteArrayView name);

    void member(QByteArrayView name, const QByteArray &value);
    void text(QByteArrayView name, QStringView value);
    /// These are left out where they are empty.
    void optionalText(QByteArrayView name, QStringView value);
    void optionalTexts(QByteArrayView name, const QStringList &values);

    /// Closes the object, after the unknown fields that are left.
    void finish();

private:
    void separate();
    void writeUnknown(qsizetype index);

    QByteArray &m_out;
    const UnknownFields &m_unknown;
    QList<bool> m_written; // of the unknown fields
    Layout m_layout;
    int m_indent;
    bool m_first = true;
};

} // namespace Rapporteur
