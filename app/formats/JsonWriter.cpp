// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/JsonWriter.h"

#include <QLocale>

namespace Rapporteur {

namespace {

bool needsEscape(char16_t c)
{
    return c < 0x20 || c == u'"' || c == u'\\'
        || (c >= 0x7F && c <= 0xA0)      // controls; U+00A0, which text fields turn into a blank
        || (c >= 0x2028 && c <= 0x202E)  // line and paragraph separator, directions
        || (c >= 0x2066 && c <= 0x2069)  // directions
        || c == 0xFEFF                   // byte order mark
        || (c >= 0xFDD0 && c <= 0xFDEF); // noncharacters, two of which text fields turn into line ends
}

void appendEscape(QByteArray &out, char16_t c)
{
    switch (c) {
    case u'"':
        out += "\\\"";
        return;
    case u'\\':
        out += "\\\\";
        return;
    case u'\b':
        out += "\\b";
        return;
    case u'\f':
        out += "\\f";
        return;
    case u'\n':
        out += "\\n";
        return;
    case u'\r':
        out += "\\r";
        return;
    case u'\t':
        out += "\\t";
        return;
    default:
        out += "\\u";
        for (int shift = 12; shift >= 0; shift -= 4)
            out += "0123456789abcdef"[(c >> shift) & 0xF];
    }
}

void appendUtf8(QByteArray &out, QStringView text)
{
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char16_t c = text[i].unicode();
        if (c < 0x80) {
            out += char(c);
        } else if (c < 0x800) {
            out += char(0xC0 | (c >> 6));
            out += char(0x80 | (c & 0x3F));
        } else if (QChar::isHighSurrogate(c) && i + 1 < text.size() && text[i + 1].isLowSurrogate()) {
            const char32_t whole = QChar::surrogateToUcs4(c, text[++i].unicode());
            out += char(0xF0 | (whole >> 18));
            out += char(0x80 | ((whole >> 12) & 0x3F));
            out += char(0x80 | ((whole >> 6) & 0x3F));
            out += char(0x80 | (whole & 0x3F));
        } else {
            const char16_t unit = QChar::isSurrogate(c) ? char16_t(QChar::ReplacementCharacter) : c;
            out += char(0xE0 | (unit >> 12));
            out += char(0x80 | ((unit >> 6) & 0x3F));
            out += char(0x80 | (unit & 0x3F));
        }
    }
}

} // namespace

QByteArray jsonString(QStringView text)
{
    QByteArray out;
    out.reserve(text.size() + 2);
    out += '"';
    qsizetype start = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (!needsEscape(text[i].unicode()))
            continue;
        appendUtf8(out, text.sliced(start, i - start));
        appendEscape(out, text[i].unicode());
        start = i + 1;
    }
    appendUtf8(out, text.sliced(start));
    out += '"';
    return out;
}

QByteArray jsonStrings(const QStringList &texts)
{
    QByteArray out("[");
    for (const QString &text : texts) {
        if (out.size() > 1)
            out += ", ";
        out += jsonString(text);
    }
    return out + ']';
}

QByteArray jsonNumber(double number)
{
    return QByteArray::number(number, 'g', QLocale::FloatingPointShortest);
}

JsonObjectWriter::JsonObjectWriter(QByteArray &out, const UnknownFields &unknown, Layout layout, int indent)
    : m_out(out)
    , m_unknown(unknown)
    , m_written(unknown.size(), false)
    , m_layout(layout)
    , m_indent(indent)
{
    m_out += '{';
    end({}); // what stood first in its source
}

QByteArray &JsonObjectWriter::begin(QByteArrayView name)
{
    separate();
    m_out += '"';
    m_out += name;
    m_out += "\": ";
    return m_out;
}

void JsonObjectWriter::end(QByteArrayView name)
{
    // Those that followed each other directly are neighbours in the list.
    for (qsizetype i = 0; i < m_unknown.size(); ++i) {
        if (m_written[i] || m_unknown[i].after != name)
            continue;
        writeUnknown(i);
        while (i + 1 < m_unknown.size() && !m_written[i + 1] && m_unknown[i + 1].after == m_unknown[i].name)
            writeUnknown(++i);
    }
}

void JsonObjectWriter::member(QByteArrayView name, const QByteArray &value)
{
    begin(name) += value;
    end(name);
}

void JsonObjectWriter::text(QByteArrayView name, QStringView value)
{
    member(name, jsonString(value));
}

void JsonObjectWriter::optionalText(QByteArrayView name, QStringView value)
{
    if (!value.isEmpty())
        begin(name) += jsonString(value);
    end(name);
}

void JsonObjectWriter::optionalTexts(QByteArrayView name, const QStringList &values)
{
    if (!values.isEmpty())
        begin(name) += jsonStrings(values);
    end(name);
}

void JsonObjectWriter::finish()
{
    for (qsizetype i = 0; i < m_unknown.size(); ++i) {
        if (!m_written[i])
            writeUnknown(i);
    }
    if (m_layout == Layout::Lines && !m_first)
        m_out += '\n' + QByteArray(2 * m_indent, ' ');
    m_out += '}';
}

void JsonObjectWriter::separate()
{
    if (m_layout == Layout::Lines)
        m_out += (m_first ? QByteArray("\n") : QByteArray(",\n")) + QByteArray(2 * (m_indent + 1), ' ');
    else if (!m_first)
        m_out += ", ";
    m_first = false;
}

void JsonObjectWriter::writeUnknown(qsizetype index)
{
    m_written[index] = true;
    begin(m_unknown[index].name) += m_unknown[index].value;
}

} // namespace Rapporteur
