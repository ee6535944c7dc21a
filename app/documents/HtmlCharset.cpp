// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/HtmlCharset.h"

#include <algorithm>

namespace Rapporteur {

namespace {

constexpr qsizetype lookedAt = 1024;

bool isSpace(char c)
{
    return c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f';
}

} // namespace

QByteArray namedCharset(QByteArrayView html)
{
    const QByteArray head = html.first(std::min(html.size(), lookedAt)).toByteArray().toLower();
    for (qsizetype tag = head.indexOf("<meta"); tag >= 0; tag = head.indexOf("<meta", tag + 1)) {
        const qsizetype end = head.indexOf('>', tag);
        qsizetype at = head.indexOf("charset", tag);
        if (at < 0 || (end >= 0 && at > end))
            continue;
        at += 7;
        while (at < head.size() && (isSpace(head[at]) || head[at] == '=' || head[at] == '"' || head[at] == '\''))
            ++at;
        qsizetype stop = at;
        while (stop < head.size()
               && (isalnum(static_cast<unsigned char>(head[stop])) != 0 || head[stop] == '-' || head[stop] == '_'
                   || head[stop] == ':'))
            ++stop;
        if (stop > at)
            return head.sliced(at, stop - at);
    }
    return {};
}

} // namespace Rapporteur
