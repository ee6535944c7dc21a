// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/FormatRegistry.h"

#include "exchange/BratFormat.h"
#include "exchange/CasJsonFormat.h"
#include "exchange/CasXmiFormat.h"
#include "exchange/ConllFormat.h"
#include "exchange/CsvFormat.h"
#include "exchange/DoccanoFormat.h"
#include "exchange/GraphMlFormat.h"
#include "exchange/HtmlFormat.h"
#include "exchange/JsonRecords.h"
#include "exchange/LabelStudioFormat.h"
#include "exchange/SpacyFormat.h"
#include "exchange/WebAnnoTsvFormat.h"
#include "exchange/WebAnnotationFormat.h"

#include <QXmlStreamReader>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Rapporteur {

FormatRegistry::FormatRegistry()
{
    add<BratFormat>();
    add<WebAnnotationFormat>();
    add<LabelStudioFormat>();
    add<SpacyFormat>();
    add<DoccanoFormat>();
    add<CasXmiFormat>();
    add<CasJsonFormat>();
    add<WebAnnoTsvFormat>();
    add<CsvFormat>(CsvFormat::Separator::Comma);
    add<CsvFormat>(CsvFormat::Separator::Tab);
    add<HtmlFormat>();
    add<GraphMlFormat>();
    add<ConllFormat>();
}

const StandoffFormat *FormatRegistry::find(QStringView key) const
{
    const auto found = std::ranges::find_if(m_formats, [&](const auto &format) { return format->key() == key; });
    return found == m_formats.cend() ? nullptr : found->get();
}

const StandoffFormat *FormatRegistry::recognise(const QByteArray &bytes, const QString &file) const
{
    const auto sample = ContentSample::of(bytes, file);
    const auto found = std::ranges::find_if(m_formats, [&](const auto &format) { return format->recognises(sample); });
    return found == m_formats.cend() ? nullptr : found->get();
}

QStringList FormatRegistry::keys() const
{
    QStringList keys;
    for (const auto &format : m_formats)
        keys.append(format->key());
    return keys;
}

QString FormatRegistry::table() const
{
    QString table = u"| format | file | text | several texts | overlap | fragments | entities | attributes | status, "
                    u"provenance | notes "
                    "| relations |\n| --- | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- |\n"_s;
    const auto mark = [](bool can) { return can ? u"yes"_s : u"–"_s; };
    for (const auto &format : m_formats) {
        const FormatFacts facts = format->facts();
        const FormatCapabilities &can = facts.capabilities;
        const QStringList cells{QString(u'`' + facts.key + u"` "_s + facts.name),
                                QString(u'`' + facts.suffix + u'`'),
                                can.text ? u"inside"_s : u"beside"_s,
                                mark(can.severalDocuments),
                                mark(can.overlap),
                                mark(can.fragments),
                                can.attributes || !can.entities ? mark(can.entities) : u"id, name"_s,
                                mark(can.attributes),
                                can.details || !can.status ? mark(can.status) : u"status"_s,
                                mark(can.notes),
                                can.relationDetails || !can.relations ? mark(can.relations) : u"type"_s};
        table += u"| "_s + cells.join(u" | "_s) + u" |\n"_s;
    }
    return table;
}

ContentSample ContentSample::of(const QByteArray &bytes, const QString &file)
{
    constexpr qsizetype headLength = 1 << 16;
    ContentSample sample{.head = bytes.first(std::min(bytes.size(), headLength)), .file = file};
    if (sample.head.startsWith("\xEF\xBB\xBF"))
        sample.head = sample.head.sliced(3);
    const QByteArray begin = sample.head.trimmed();
    if (begin.startsWith('<')) {
        QXmlStreamReader xml(sample.head);
        if (xml.readNextStartElement()) {
            sample.xmlRoot = xml.name().toString();
            sample.xmlNamespace = xml.namespaceUri().toString();
        }
        return sample;
    }
    if (!begin.startsWith('{') && !begin.startsWith('['))
        return sample;
    qsizetype start = bytes.indexOf(begin.first(1));
    const qsizetype lineEnd = bytes.indexOf('\n', start);
    const qsizetype end = endOfJsonValue(bytes, start);
    // An array that ends with the line and is followed by more is a record of its own, not the list of them.
    const bool isRecord = end > 0 && end <= lineEnd && end < bytes.trimmed().size();
    sample.isArray = bytes[start] == '[' && !isRecord;
    start += sample.isArray ? 1 : 0;
    if (const qsizetype firstEnd = endOfJsonValue(bytes, start); firstEnd > start) {
        if (const auto value = parseJson(bytes.sliced(start, firstEnd - start), file))
            sample.first = *value;
    }
    return sample;
}

} // namespace Rapporteur
