// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/NativeTime.h"

#include <algorithm>

namespace Rapporteur {

namespace {

/// "2013-11-02T09:30:00Z", with up to three decimals of the second.
bool isTime(QStringView text)
{
    constexpr QStringView shape = u"0000-00-00T00:00:00";
    if (text.size() < shape.size() + 1 || !text.endsWith(u'Z'))
        return false;
    const auto isDigit = [](QChar c) { return c >= u'0' && c <= u'9'; };
    for (qsizetype i = 0; i < shape.size(); ++i) {
        if (shape[i] == u'0' ? !isDigit(text[i]) : text[i] != shape[i])
            return false;
    }
    if (text.sliced(shape.indexOf(u'T') + 1, 2) > u"23")
        return false; // ISO 8601 has an hour 24, which is the next day
    const QStringView decimals = text.sliced(shape.size()).chopped(1);
    return decimals.isEmpty()
        || (decimals.startsWith(u'.') && decimals.size() >= 2 && decimals.size() <= 4
            && std::ranges::all_of(decimals.sliced(1), isDigit));
}

} // namespace

std::optional<QDateTime> NativeTime::read(JsonWalker &walker, JsonWalker::Value &value)
{
    const auto text = walker.text(value);
    if (!text)
        return std::nullopt;
    if (*text == m_lastText)
        return m_last;
    QDateTime time = isTime(*text) ? QDateTime::fromString(*text, Qt::ISODateWithMs) : QDateTime();
    if (!time.isValid()) {
        walker.fault(walker.offsetOf(value), tr("“%1” is no time in UTC such as “2013-11-02T09:30:00Z”.").arg(*text));
        return std::nullopt;
    }
    m_lastText = *text;
    m_last = time;
    return time;
}

} // namespace Rapporteur
