// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/ConllReader.h"

#include "text/Utf8.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace Rapporteur {

namespace {

bool isTag(QStringView word)
{
    return word == u"O" || word == u"_"
        || (word.size() > 2 && word[1] == u'-' && QStringView(u"BIESLU").contains(word[0]));
}

QStringList columnsOf(const QString &line)
{
    static const QRegularExpression blanks(u"[ \\t]+"_s);
    return line.contains(u'\t') ? line.split(u'\t') : line.split(blanks, Qt::SkipEmptyParts);
}

/// \a line without the blanks at its end, of which none is part of a token.
QString trimmedEnd(QString line)
{
    while (!line.isEmpty() && QStringView(u" \t\r").contains(line.back()))
        line.chop(1);
    return line;
}

} // namespace

std::optional<ConllRow> ConllRow::of(const QString &line)
{
    const QStringList columns = columnsOf(trimmedEnd(line));
    if (columns.size() < 2 || columns.first().isEmpty() || !isTag(columns.last()))
        return {};
    bool isNumber = false;
    columns.first().toLongLong(&isNumber);
    // GermEval: number, token, outer tag, inner tag.
    if (isNumber && columns.size() == 4 && isTag(columns[2]))
        return ConllRow{columns[1], {columns[2], columns[3]}};
    return ConllRow{columns.first(), {columns.last()}};
}

void ConllLayer::tag(const QString &tag, TextRange token, QList<StandoffSpan> &spans)
{
    const QChar letter = tag[0];
    if (letter == u'O' || letter == u'_') {
        end();
        return;
    }
    const QString type = tag.sliced(2);
    const bool begins = m_open < 0 || QStringView(u"BSU").contains(letter) || type != spans[m_open].type;
    if (begins) {
        m_open = spans.size();
        spans.append({.type = type, .fragments = {token}});
    } else {
        spans[m_open].fragments.first().end = token.end;
    }
    if (QStringView(u"ELSU").contains(letter))
        end();
}

StandoffReading ConllReader::read()
{
    const QByteArray &bytes = m_input.bytes;
    begin(0);
    qsizetype start = 0;
    for (qsizetype number = 1; start < bytes.size(); ++number) {
        const qsizetype found = bytes.indexOf('\n', start);
        const qsizetype next = found < 0 ? bytes.size() : found + 1;
        QString line = textOfUtf8(QByteArrayView(bytes).sliced(start, next - start - (found < 0 ? 0 : 1)));
        if (number == 1 && line.startsWith(u'\uFEFF') && !line.startsWith(u"\uFEFF\t"))
            line.remove(0, 1);
        if (line.startsWith("-DOCSTART-"_L1)) {
            endSentence();
            if (m_rows > 0 && !m_input.text) {
                finish(start);
                begin(start);
            }
        } else if (line.trimmed().isEmpty() && !line.contains(u'\t')) {
            endSentence();
        } else if (const auto row = ConllRow::of(line)) {
            readRow(*row, number);
        } else if (!line.startsWith(u'#')) {
            m_result.issues.append({.text = tr("This is no row of a token and a tag."),
                                    .file = m_input.file,
                                    .line = number,
                                    .column = 1});
        }
        start = next;
    }
    finish(bytes.size());
    if (!m_input.text)
        m_result.documents.first().issues.append(
            {.severity = Issue::Severity::Note,
             .text = tr("There is no text beside it, so it was made of the tokens, joined by blanks."),
             .file = m_input.file});
    return m_result;
}

void ConllReader::begin(qsizetype byte)
{
    m_document = {.textIsRebuilt = !m_input.text};
    m_document.text = m_input.text.value_or(QString());
    m_begin = byte;
    m_from = 0;
    m_rows = 0;
    m_startsSentence = true;
}

void ConllReader::finish(qsizetype byte)
{
    endSentence();
    m_document.source = m_input.bytes.sliced(m_begin, byte - m_begin);
    const qsizetype number = m_result.documents.size() + 1;
    m_document.name = number == 1 ? m_input.name : QString(m_input.name + u'-' + QString::number(number));
    m_result.documents.append(m_document);
}

void ConllReader::endSentence()
{
    for (ConllLayer &layer : m_layers)
        layer.end();
    if (!m_startsSentence && m_document.textIsRebuilt)
        m_document.text += u'\n';
    m_startsSentence = true;
}

void ConllReader::readRow(const ConllRow &row, qsizetype line)
{
    ++m_rows;
    if (m_document.textIsRebuilt) {
        if (!m_startsSentence)
            m_document.text += u' ';
        m_from = m_document.text.size();
        m_document.text += row.token;
    } else {
        // A token that is not near is not this one; the rest of the text must not be skipped for it.
        constexpr qsizetype farthest = 1000;
        const qsizetype length = std::min(m_document.text.size() - m_from, farthest + row.token.size());
        const qsizetype found = QStringView(m_document.text).sliced(m_from, length).indexOf(row.token);
        if (found < 0) {
            for (ConllLayer &layer : m_layers)
                layer.end();
            m_result.issues.append({.text = tr("The token “%1” is not in the text.").arg(row.token),
                                    .file = m_input.file,
                                    .line = line,
                                    .column = 1});
            return;
        }
        m_from += found;
    }
    m_startsSentence = false;
    const TextRange token{m_from, m_from + row.token.size()};
    m_from = token.end;
    for (qsizetype layer = 0; layer < row.tags.size(); ++layer)
        m_layers.at(size_t(layer)).tag(row.tags[layer], token, m_document.spans);
}

} // namespace Rapporteur
