// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/WebAnnoTsvFormat.h"

#include "exchange/Tokens.h"
#include "text/Utf8.h"

#include <QHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Rapporteur {

namespace {

constexpr auto namedEntity = "de.tudarmstadt.ukp.dkpro.core.api.ner.type.NamedEntity"_L1;

/// Splits at \a separator where no backslash is before it.
QStringList splitCell(QStringView cell, QChar separator)
{
    QStringList parts{QString()};
    for (qsizetype i = 0; i < cell.size(); ++i) {
        if (cell[i] == separator) {
            parts.append(QString());
            continue;
        }
        parts.last() += cell[i];
        if (cell[i] == u'\\' && i + 1 < cell.size())
            parts.last() += cell[++i];
    }
    return parts;
}

QString unescaped(QStringView text)
{
    QString result;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] != u'\\' || i + 1 == text.size()) {
            result += text[i];
            continue;
        }
        const QChar c = text[++i];
        result += c == u't' ? u'\t' : c == u'n' ? u'\n' : c == u'r' ? u'\r' : c;
    }
    return result;
}

QString escapedText(QStringView text)
{
    QString result;
    for (const QChar c : text) {
        if (c == u'\t')
            result += u"\\t"_s;
        else if (c == u'\r')
            result += u"\\r"_s;
        else if (c == u'\n')
            result += u"\\n"_s;
        else if (c == u'\\')
            result += u"\\\\"_s;
        else
            result += c;
    }
    return result;
}

QString escapedValue(QStringView text)
{
    QString result = escapedText(text);
    for (const QChar c : {u'[', u']', u'|', u'_', u';', u'*'})
        result.replace(c, QString(u'\\' + QString(c)));
    return result.replace(u"->"_s, u"\\->"_s);
}

struct Layer
{
    QString type = {};
    qsizetype first = 0;   ///< of its columns
    qsizetype column = 0;  ///< that of its value, or its first one
    qsizetype columns = 1; ///< how many it has
    bool isSpans = false;
    bool hasValue = false;
};

class TsvReader
{
public:
    explicit TsvReader(const StandoffInput &input)
        : m_input(input)
    {
        m_document = {.name = input.name, .textIsRebuilt = !input.text, .source = input.bytes};
    }

    StandoffReading read()
    {
        const QStringList lines = QString::fromUtf8(m_input.bytes).split(u'\n');
        for (qsizetype i = 0; i < lines.size(); ++i) {
            const QString line = lines[i].endsWith(u'\r') ? lines[i].chopped(1) : lines[i];
            if (line.startsWith("#T_"_L1))
                addLayer(line);
            else if (line.startsWith("#Text="_L1))
                m_sentence.append(line.sliced(6));
            else if (!line.startsWith(u'#') && !line.isEmpty())
                readRow(line, i + 1);
        }
        if (m_input.text)
            m_document.text = *m_input.text;
        settle();
        if (m_others > 0)
            m_document.extra.insert(u"others"_s, m_others);
        m_reading.documents.append(m_document);
        return m_reading;
    }

private:
    void addLayer(const QString &line)
    {
        const QStringList parts = line.section(u'=', 1).split(u'|');
        Layer layer{.type = parts.first(),
                    .first = m_columns,
                    .column = m_columns,
                    .columns = std::max<qsizetype>(1, parts.size() - 1),
                    .isSpans = line.startsWith("#T_SP="_L1)};
        if (const qsizetype value = parts.indexOf(u"value"_s); value > 0) {
            layer.column += value - 1;
            layer.hasValue = true;
        }
        m_columns += layer.columns;
        m_layers.append(layer);
    }

    void readRow(const QString &line, qsizetype number)
    {
        const QStringList cells = line.split(u'\t');
        const QStringList ends = cells.value(1).split(u'-');
        bool startIsNumber = false;
        bool endIsNumber = false;
        const TextRange range{ends.value(0).toLongLong(&startIsNumber), ends.value(1).toLongLong(&endIsNumber)};
        constexpr qsizetype longest = 1LL << 28;
        if (cells.size() < 3 || !startIsNumber || !endIsNumber || range.start < 0 || range.end > longest
            || range.end < range.start) {
            m_reading.issues.append({.text = WebAnnoTsvFormat::tr("This is no row of WebAnno TSV."),
                                     .file = m_input.file,
                                     .line = number,
                                     .column = 1});
            return;
        }
        placeSentence(range.start);
        for (qsizetype i = 0; i < m_layers.size(); ++i) {
            const Layer &layer = m_layers[i];
            for (qsizetype k = 0; k < layer.columns; ++k) {
                const qsizetype column = layer.first + k;
                const QString cell = cells.value(3 + column);
                const bool isRead = layer.isSpans && column == layer.column;
                m_others += isRead || cell.isEmpty() || cell == "_"_L1 || cell == "*"_L1 ? 0 : 1;
            }
            if (layer.isSpans && !range.isEmpty())
                readCell(i, cells.value(3 + layer.column), range);
        }
    }

    /// The text of a sentence stands where its first token does; between sentences is a line end and blanks.
    void placeSentence(qsizetype start)
    {
        if (m_sentence.isEmpty())
            return;
        constexpr qsizetype widestGap = 1 << 16; // what claims more is no text
        const qsizetype gap = start - m_document.text.size();
        if (gap > 0 && gap < widestGap)
            m_document.text += u'\n' + QString(gap - 1, u' ');
        QStringList lines;
        for (const QString &line : std::as_const(m_sentence))
            lines.append(unescaped(line));
        m_document.text += lines.join(u'\n');
        m_sentence.clear();
    }

    void readCell(qsizetype index, const QString &cell, TextRange range)
    {
        const Layer &layer = m_layers[index];
        if (cell.isEmpty() || cell == "_"_L1)
            return;
        const QStringList stacked = splitCell(cell, u'|');
        for (const QString &one : stacked) {
            const qsizetype bracket = one.endsWith(u']') ? one.lastIndexOf(u'[') : -1;
            const QString value = bracket < 0 ? one : one.first(bracket);
            const QString id = bracket < 0 ? QString() : one.sliced(bracket);
            const QString key = QString::number(index) + id;
            const qsizetype open = id.isEmpty() ? -1 : m_open.value(key, -1);
            if (open >= 0) {
                TextRange &whole = m_document.spans[open].fragments.first();
                whole.end = std::max(whole.end, range.end);
                continue;
            }
            const bool hasValue = layer.hasValue && value != "*"_L1;
            if (!id.isEmpty())
                m_open.insert(key, m_document.spans.size());
            m_document.spans.append({.type = hasValue ? unescaped(value) : layer.type,
                                     .fragments = {range},
                                     .extra = {{u"layer"_s, layer.type}, {u"hasValue"_s, hasValue}}});
        }
    }

    void settle()
    {
        const qsizetype before = m_document.spans.size();
        const qsizetype size = m_document.text.size();
        m_document.spans.removeIf([size](const StandoffSpan &span) { return span.fragments.first().end > size; });
        if (m_document.spans.size() < before)
            m_document.issues.append(
                {.severity = Issue::Severity::Warning,
                 .text = WebAnnoTsvFormat::tr("%1 spans lie outside the text.").arg(before - m_document.spans.size()),
                 .file = m_input.file});
    }

    const StandoffInput &m_input;
    StandoffReading m_reading;
    StandoffDocument m_document;
    QList<Layer> m_layers;
    qsizetype m_columns = 0;
    QStringList m_sentence; ///< lines of text whose place is not known yet
    QHash<QString, qsizetype> m_open;
    qsizetype m_others = 0; ///< cells of what is no span
};

class TsvWriter
{
public:
    explicit TsvWriter(const StandoffDocument &document)
        : m_document(document)
        , m_tokens(tokensOf(document.text, document.spans))
    {
    }

    QByteArray write()
    {
        placeSpans();
        m_out = u"#FORMAT=WebAnno TSV 3.3\n"_s;
        for (auto it = m_layers.begin(); it != m_layers.end(); ++it)
            m_out += u"#T_SP="_s + it.key() + u'|' + (it->hasValue ? u"value"_s : QString()) + u'\n';
        m_out += u"\n\n"_s;
        qsizetype sentence = 0;
        for (qsizetype i = 0; i < m_tokens.size();) {
            qsizetype end = i + 1;
            while (end < m_tokens.size() && !gapBefore(end).contains(u'\n'))
                ++end;
            if (sentence > 0)
                m_out += u'\n';
            writeSentence(++sentence, i, end);
            i = end;
        }
        return m_out.toUtf8();
    }

private:
    struct Column
    {
        bool hasValue = false;
        QHash<qsizetype, QStringList> cells = {}; ///< by token
    };

    [[nodiscard]] QStringView gapBefore(qsizetype token) const
    {
        const qsizetype start = m_tokens[token - 1].end;
        return QStringView(m_document.text).sliced(start, m_tokens[token].start - start);
    }

    void placeSpans()
    {
        QHash<QString, QHash<qsizetype, int>> counts; // how many spans of a layer a token has
        const auto tokensIn = [this](const StandoffSpan &span) {
            const qsizetype first = tokenAt(m_tokens, span.fragments.first().start);
            qsizetype end = first;
            while (end < m_tokens.size() && m_tokens[end].start < span.fragments.last().end)
                ++end;
            return std::pair{first, end};
        };
        const auto layerOf = [](const StandoffSpan &span) { return span.extra["layer"_L1].toString(namedEntity); };
        for (const StandoffSpan &span : m_document.spans) {
            const auto [first, end] = tokensIn(span);
            for (qsizetype i = first; i < end; ++i)
                ++counts[layerOf(span)][i];
        }
        int number = 0;
        for (const StandoffSpan &span : m_document.spans) {
            const auto [first, end] = tokensIn(span);
            const bool hasValue = span.extra["hasValue"_L1].toBool(true);
            Column &column = m_layers[layerOf(span)];
            column.hasValue = column.hasValue || hasValue;
            const bool needsId = end - first > 1 || counts[layerOf(span)].value(first) > 1;
            QString cell = hasValue ? escapedValue(span.type) : u"*"_s;
            if (needsId)
                cell += u'[' + QString::number(++number) + u']';
            for (qsizetype i = first; i < end; ++i)
                column.cells[i].append(cell);
        }
        if (m_layers.isEmpty())
            m_layers[QString(namedEntity)].hasValue = true;
    }

    void writeSentence(qsizetype sentence, qsizetype first, qsizetype end)
    {
        const qsizetype start = m_tokens[first].start;
        m_out += u"#Text="_s + escapedText(QStringView(m_document.text).sliced(start, m_tokens[end - 1].end - start))
            + u'\n';
        for (qsizetype i = first; i < end; ++i) {
            const TextRange token = m_tokens[i];
            m_out += QString::number(sentence) + u'-' + QString::number(i - first + 1) + u'\t'
                + QString::number(token.start) + u'-' + QString::number(token.end) + u'\t'
                + escapedText(QStringView(m_document.text).sliced(token.start, token.length())) + u'\t';
            for (const Column &column : std::as_const(m_layers)) {
                const QStringList cells = column.cells.value(i);
                m_out += (cells.isEmpty() ? u"_"_s : cells.join(u'|')) + u'\t';
            }
            m_out += u'\n';
        }
    }

    const StandoffDocument &m_document;
    QList<TextRange> m_tokens;
    QMap<QString, Column> m_layers;
    QString m_out;
};

} // namespace

FormatFacts WebAnnoTsvFormat::facts() const
{
    return {.key = u"webanno-tsv"_s,
            .name = u"WebAnno TSV 3.3"_s,
            .description =
                tr("Text in sentences and tokens with columns of annotations, as WebAnno and INCEpTION exchange it."),
            .suffix = u".webanno.tsv"_s,
            .patterns = {u"*.tsv"_s},
            .capabilities = {.overlap = true, .blankBorders = false}};
}

bool WebAnnoTsvFormat::recognises(const ContentSample &sample) const
{
    return sample.head.startsWith("#FORMAT=WebAnno TSV 3");
}

StandoffReading WebAnnoTsvFormat::read(const StandoffInput &input) const
{
    return TsvReader(input).read();
}

StandoffOutput WebAnnoTsvFormat::write(const QList<StandoffDocument> &documents) const
{
    StandoffOutput output;
    for (const StandoffDocument &document : documents) {
        output.bytes += document.source.isNull() ? TsvWriter(document).write() : document.source;
        if (document.source.isNull())
            output.dropped += document.extra["others"_L1].toInteger();
    }
    return output;
}

} // namespace Rapporteur
