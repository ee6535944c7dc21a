// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/JsonFault.h"

#include "formats/JsonNumber.h"
#include "formats/JsonPath.h"
#include "text/LineColumn.h"
#include "text/Utf8.h"

#include <QCoreApplication>
#include <QSet>

using namespace Qt::StringLiterals;

namespace Rapporteur {

namespace {

bool isDigit(int c)
{
    return c >= '0' && c <= '9';
}

int hexValue(int c)
{
    if (isDigit(c))
        return c - '0';
    if (c >= 'a' && c <= 'f')
        return c - 'a' + 10;
    return c >= 'A' && c <= 'F' ? c - 'A' + 10 : -1;
}

/// Four hexadecimal digits.
QString hex(char16_t unit)
{
    return QString::number(uint(unit), 16).rightJustified(4, u'0');
}

/// Offset of the first byte that is no UTF-8; -1 where all is.
qsizetype firstInvalidUtf8(QByteArrayView bytes)
{
    for (qsizetype at = 0; at < bytes.size();) {
        const Utf8Sequence sequence = utf8SequenceAt(bytes, at);
        if (!sequence.valid)
            return at;
        at += sequence.length;
    }
    return -1;
}

/// Where a value stands; made into words only for a fault.
struct Place
{
    const Place *parent = nullptr; ///< null for the whole text
    QByteArray name = {};
    qsizetype index = -1; ///< in an array; -1 for a member of an object

    [[nodiscard]] QString path() const
    {
        if (!parent)
            return {};
        return index < 0 ? memberPath(parent->path(), textOfUtf8(name)) : elementPath(parent->path(), index);
    }
};

} // namespace

/// Reads JSON by recursive descent, for the sake of its first fault alone.
class JsonFaultFinder
{
    Q_DECLARE_TR_FUNCTIONS(Rapporteur::JsonFaultFinder)

public:
    explicit JsonFaultFinder(QByteArrayView json)
        : m_json(json)
    {
    }

    std::optional<JsonFault> find(qsizetype depth)
    {
        if (const qsizetype offset = firstInvalidUtf8(m_json); offset >= 0) {
            fail(offset, tr("The byte 0x%1 is not UTF-8.").arg(uchar(m_json[offset]), 2, 16, QLatin1Char('0')));
            return m_fault;
        }
        skipSpace();
        if (atEnd()) {
            fail(m_at, tr("There is no JSON in it."));
        } else if (value({}, depth)) {
            skipSpace();
            if (!atEnd())
                fail(m_at, tr("Nothing may follow the end of the JSON text, but %1 does.").arg(seen()));
        }
        return m_fault;
    }

private:
    [[nodiscard]] bool atEnd() const { return m_at >= m_json.size(); }
    /// The byte at the current place; -1 at the end.
    [[nodiscard]] int peek() const { return atEnd() ? -1 : uchar(m_json[m_at]); }

    bool fail(qsizetype offset, const QString &text, const Place &place = {})
    {
        m_fault = JsonFault{offset, place.path(), text};
        return false;
    }

    /// What stands at the current place, as words for people.
    [[nodiscard]] QString seen() const
    {
        if (atEnd())
            return tr("the end of the text");
        qsizetype length = 1;
        while (m_at + length < m_json.size() && (uchar(m_json[m_at + length]) & 0xC0) == 0x80)
            ++length;
        const QString character = textOfUtf8(m_json.sliced(m_at, length));
        if (character.size() == 1 && !character.front().isPrint())
            return u"U+"_s + hex(character.front().unicode()).toUpper();
        return u'“' + character + u'”';
    }

    void skipSpace()
    {
        while (!atEnd() && (peek() == ' ' || peek() == '\t' || peek() == '\n' || peek() == '\r'))
            ++m_at;
    }

    bool value(const Place &place, qsizetype depth)
    {
        const int c = peek();
        if (c == '{' || c == '[') {
            if (depth >= deepestJson)
                return fail(m_at, tr("Values are nested more than %1 deep.").arg(deepestJson), place);
            return c == '{' ? object(place, depth) : array(place, depth);
        }
        if (c == '"')
            return string(place, nullptr);
        if (c == '-' || isDigit(c))
            return number(place);
        for (const char *const word : {"true", "false", "null"}) {
            if (!m_json.sliced(m_at).startsWith(QByteArrayView(word)))
                continue;
            m_at += qsizetype(qstrlen(word));
            const int next = peek();
            if (isDigit(next) || next == '_' || (next >= 'a' && next <= 'z') || (next >= 'A' && next <= 'Z'))
                break;
            return true;
        }
        if (c == '\'')
            return fail(m_at, tr("Strings stand between double quotation marks, not single ones."), place);
        if (c == '/')
            return fail(m_at, tr("JSON has no comments."), place);
        if (c == ',')
            return fail(m_at, tr("A value is missing before the comma."), place);
        return fail(m_at, tr("A value is expected here, not %1.").arg(seen()), place);
    }

    bool object(const Place &place, qsizetype depth)
    {
        const qsizetype start = m_at++;
        QSet<QByteArray> names;
        skipSpace();
        if (peek() == '}')
            return ++m_at, true;
        for (;;) {
            skipSpace();
            if (atEnd())
                return neverClosed(start, place);
            if (peek() == '}')
                return fail(m_at, tr("There is a comma before the closing “}”."), place);
            if (peek() != '"')
                return fail(m_at, tr("A name between double quotation marks is expected here, not %1.").arg(seen()),
                            place);
            const qsizetype nameAt = m_at;
            QByteArray name;
            if (!string(place, &name))
                return false;
            const Place member{&place, name};
            if (names.contains(name))
                return fail(nameAt, tr("The name “%1” stands twice in one object.").arg(textOfUtf8(name)), member);
            names.insert(name);
            skipSpace();
            if (peek() != ':')
                return fail(m_at, tr("A colon is expected after the name “%1”, not %2.").arg(textOfUtf8(name), seen()),
                            member);
            ++m_at;
            skipSpace();
            if (!value(member, depth + 1))
                return false;
            skipSpace();
            if (peek() == '}')
                return ++m_at, true;
            if (atEnd())
                return neverClosed(start, place);
            if (peek() != ',')
                return fail(m_at, tr("A comma or “}” is expected here, not %1.").arg(seen()), place);
            ++m_at;
        }
    }

    bool array(const Place &place, qsizetype depth)
    {
        const qsizetype start = m_at++;
        skipSpace();
        if (peek() == ']')
            return ++m_at, true;
        for (qsizetype index = 0;; ++index) {
            skipSpace();
            if (atEnd())
                return neverClosed(start, place);
            if (peek() == ']')
                return fail(m_at, tr("There is a comma before the closing “]”."), place);
            if (!value({&place, {}, index}, depth + 1))
                return false;
            skipSpace();
            if (peek() == ']')
                return ++m_at, true;
            if (atEnd())
                return neverClosed(start, place);
            if (peek() != ',')
                return fail(m_at, tr("A comma or “]” is expected here, not %1.").arg(seen()), place);
            ++m_at;
        }
    }

    bool neverClosed(qsizetype start, const Place &place)
    {
        return fail(m_at,
                    tr("The text ends too early: the “%1” of line %2 is never closed.")
                        .arg(QLatin1Char(m_json[start]))
                        .arg(LineColumnCounter(m_json).at(start).line),
                    place);
    }

    /// Reads a string; \a content, where given, receives it as UTF-8 without escapes.
    bool string(const Place &place, QByteArray *content)
    {
        const qsizetype start = m_at++;
        char16_t high = 0;
        qsizetype highAt = 0;
        for (;;) {
            const int c = peek();
            const qsizetype at = m_at++;
            char16_t unit = 0;
            if (c == '\\' && !escape(place, at, &unit))
                return false;
            const bool escaped = c == '\\';
            if (high && !(escaped && QChar::isLowSurrogate(unit)))
                return loneSurrogate(highAt, high, place);
            if (c < 0)
                return fail(start, tr("The string that begins here is never closed."), place);
            if (c == '"')
                return true;
            if (c == '\n' || c == '\r')
                return fail(at, tr("A string may not go on in the next line; a line break in it is written \\n."),
                            place);
            if (c < 0x20)
                return fail(at,
                            tr("A control character (U+%1) in a string must be written as an escape.")
                                .arg(hex(char16_t(c)).toUpper()),
                            place);
            if (!escaped) {
                if (content)
                    content->append(char(c));
            } else if (QChar::isHighSurrogate(unit)) {
                high = unit;
                highAt = at;
            } else if (QChar::isLowSurrogate(unit)) {
                if (!high)
                    return loneSurrogate(at, unit, place);
                if (content)
                    content->append(QString(QChar::fromUcs4(QChar::surrogateToUcs4(high, unit))).toUtf8());
                high = 0;
            } else if (content) {
                content->append(QString(QChar(unit)).toUtf8());
            }
        }
    }

    bool loneSurrogate(qsizetype at, char16_t unit, const Place &place)
    {
        return fail(at, tr("The escape \\u%1 is half of a character: its other half is missing.").arg(hex(unit)),
                    place);
    }

    /// Reads an escape after its backslash, which stands at \a at.
    bool escape(const Place &place, qsizetype at, char16_t *unit)
    {
        constexpr QByteArrayView letters = "\"\\/bfnrt";
        constexpr QByteArrayView meanings = "\"\\/\b\f\n\r\t";
        const int c = peek();
        if (const qsizetype known = c < 0 ? -1 : letters.indexOf(char(c)); known >= 0) {
            *unit = uchar(meanings[known]);
            ++m_at;
            return true;
        }
        if (c < 0)
            return true; // the string is not closed: string() says so
        if (c != 'u')
            return fail(at, tr("There is no escape “\\” with %1.").arg(seen()), place);
        ++m_at;
        for (int i = 0; i < 4; ++i, ++m_at) {
            const int digit = hexValue(peek());
            if (digit < 0)
                return fail(at, tr("Four hexadecimal digits must follow “\\u”."), place);
            *unit = char16_t(*unit * 16 + digit);
        }
        return true;
    }

    void skipDigits()
    {
        while (isDigit(peek()))
            ++m_at;
    }

    bool number(const Place &place)
    {
        const qsizetype start = m_at;
        if (peek() == '-')
            ++m_at;
        if (!isDigit(peek()))
            return fail(m_at, tr("A digit is expected after the minus sign, not %1.").arg(seen()), place);
        if (peek() == '0' && m_at + 1 < m_json.size() && isDigit(m_json[m_at + 1]))
            return fail(start, tr("A number may not begin with a superfluous 0."), place);
        skipDigits();
        bool whole = true;
        if (peek() == '.') {
            whole = false;
            ++m_at;
            if (!isDigit(peek()))
                return fail(m_at, tr("A digit is expected after the decimal point, not %1.").arg(seen()), place);
            skipDigits();
        }
        if (peek() == 'e' || peek() == 'E') {
            whole = false;
            ++m_at;
            if (peek() == '+' || peek() == '-')
                ++m_at;
            if (!isDigit(peek()))
                return fail(m_at, tr("A digit is expected in the exponent, not %1.").arg(seen()), place);
            skipDigits();
        }
        return jsonNumberFits(m_json.sliced(start, m_at - start), whole)
            || fail(start,
                    tr("The number %1 is out of range.")
                        .arg(QString::fromLatin1(m_json.sliced(start, std::min<qsizetype>(m_at - start, 40)))),
                    place);
    }

    QByteArrayView m_json;
    qsizetype m_at = 0;
    std::optional<JsonFault> m_fault;
};

std::optional<JsonFault> findJsonFault(QByteArrayView json, qsizetype depth)
{
    return JsonFaultFinder(json).find(depth);
}

} // namespace Rapporteur
