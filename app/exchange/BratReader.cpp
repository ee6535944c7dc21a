// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/BratReader.h"

#include "annotation/Mention.h"
#include "exchange/LineEnds.h"

#include <QRegularExpression>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace Rapporteur {

StandoffReading BratReader::read()
{
    m_document.name = m_input.name;
    m_document.source = m_input.bytes;
    const QStringList lines = QString::fromUtf8(m_input.bytes).split(u'\n');
    for (qsizetype i = 0; i < lines.size(); ++i)
        readLine(lines[i].endsWith(u'\r') ? lines[i].chopped(1) : lines[i], i + 1);
    placeSpans();
    for (const QString &line : std::as_const(m_about))
        readAbout(line, line.split(u'\t'));
    for (const RawSpan &raw : std::as_const(m_spans)) {
        if (!raw.span.fragments.isEmpty())
            m_document.spans.append(raw.span);
    }
    sortRelations();
    m_document.extra.insert(u"lines"_s, m_foreign);
    return {.documents = {m_document}};
}

void BratReader::readLine(const QString &line, qsizetype number)
{
    if (line.trimmed().isEmpty())
        return;
    const QChar kind = line[0];
    if (kind == u'T') {
        if (!readSpan(line, number)) {
            warn(tr("This is no span: an id, a tab, the type and offsets, a tab and the words are wanted."), number);
            m_foreign.append(line);
        }
    } else if (kind == u'R' && readRelation(line.split(u'\t'))) {
        m_relationLines.insert(m_document.relations.last().id, line);
    } else if (kind == u'A' || kind == u'N' || kind == u'#') {
        m_about.append(line);
    } else {
        if (!u"REM*"_s.contains(kind))
            warn(tr("This is no line of brat's format; it is kept as it is."), number);
        m_foreign.append(line);
    }
}

bool BratReader::readSpan(const QString &line, qsizetype number)
{
    const qsizetype tab = line.indexOf(u'\t');
    const qsizetype second = line.indexOf(u'\t', tab + 1);
    if (tab < 2 || second < 0)
        return false;
    const QString middle = line.sliced(tab + 1, second - tab - 1);
    const qsizetype blank = middle.indexOf(u' ');
    RawSpan raw{.quote = line.sliced(second + 1), .line = line, .number = number};
    raw.span.id = line.first(tab);
    raw.span.type = middle.first(std::max<qsizetype>(blank, 0));
    if (blank <= 0 || m_indexOf.contains(raw.span.id))
        return false;
    const QStringList fragments = middle.sliced(blank + 1).split(u';');
    for (const QString &fragment : fragments) {
        const QStringList ends = fragment.split(u' ', Qt::SkipEmptyParts);
        bool startIsNumber = false;
        bool endIsNumber = false;
        const TextRange range{ends.value(0).toLongLong(&startIsNumber), ends.value(1).toLongLong(&endIsNumber)};
        if (ends.size() != 2 || !startIsNumber || !endIsNumber)
            return false;
        raw.fragments.append(range);
    }
    m_indexOf.insert(raw.span.id, m_spans.size());
    m_spans.append(raw);
    return true;
}

bool BratReader::readRelation(const QStringList &columns)
{
    static const QRegularExpression form(u"^(\\S+) ([^ :]+):(\\S+) ([^ :]+):(\\S+) *$"_s);
    const auto match = form.match(columns.value(1));
    if (!match.hasMatch() || m_relationLines.contains(columns[0]))
        return false;
    m_document.relations.append({.id = columns[0],
                                 .type = match.captured(1),
                                 .from = match.captured(3),
                                 .to = match.captured(5),
                                 .extra = {{u"first"_s, match.captured(2)}, {u"second"_s, match.captured(4)}}});
    return true;
}

void BratReader::readAbout(const QString &line, const QStringList &columns)
{
    const QStringList words = columns.value(1).split(u' ');
    const qsizetype index = m_indexOf.value(words.value(1), -1);
    StandoffSpan *span = index < 0 ? nullptr : &m_spans[index].span;
    constexpr auto ours = "rapporteur:"_L1;
    if (span && line.startsWith(u'A') && words.first() == "Status"_L1 && mentionStatusFromKey(words.value(2))) {
        span->attributes.insert(u"status"_s, words.value(2));
    } else if (span && line.startsWith(u'N') && words.value(2).startsWith(ours) && columns.size() > 2) {
        const QString id = words[2].sliced(ours.size());
        span->attributes.insert(u"entity"_s, QUrl::fromPercentEncoding(id.toUtf8()));
        span->attributes.insert(u"name"_s, line.section(u'\t', 2));
    } else if (span && words.first() == "AnnotatorNotes"_L1 && columns.size() > 2 && span->note.isEmpty()) {
        span->note = line.section(u'\t', 2);
    } else {
        m_foreign.append(line);
    }
}

void BratReader::placeSpans()
{
    QList<QuotedRange> quotes;
    for (const RawSpan &raw : std::as_const(m_spans)) {
        if (raw.fragments.size() == 1)
            quotes.append({raw.fragments.first(), raw.quote});
    }
    m_document.textIsRebuilt = !m_input.text;
    m_document.text = m_input.text ? *m_input.text : rebuiltText(quotes);
    const OffsetScore score = bestCounting(m_document.text, quotes, {});
    m_document.issues += issuesOf(score, quotes.size(), {}, m_input.file);
    const OffsetTable table(m_document.text, score.counting);
    for (RawSpan &raw : m_spans) {
        QList<TextRange> fragments;
        for (const TextRange fragment : std::as_const(raw.fragments)) {
            const auto range = table.toUtf16(fragment);
            if (range && (fragments.isEmpty() || fragments.last().end <= range->start))
                fragments.append(*range);
        }
        if (fragments.size() == raw.fragments.size()) {
            raw.span.fragments = joinedAtLineEnds(m_document.text, fragments);
        } else {
            warn(tr("The span lies outside the text; it is kept as it is."), raw.number);
            m_foreign.append(raw.line);
        }
    }
}

void BratReader::sortRelations()
{
    // What relates events is no relation of spans.
    const auto isForeign = [this](const StandoffRelation &relation) {
        const auto isSpan = [this](const QString &id) {
            const qsizetype index = m_indexOf.value(id, -1);
            return index >= 0 && !m_spans.at(index).span.fragments.isEmpty();
        };
        return !isSpan(relation.from) || !isSpan(relation.to);
    };
    for (const StandoffRelation &relation : std::as_const(m_document.relations)) {
        if (isForeign(relation))
            m_foreign.append(m_relationLines.value(relation.id));
    }
    m_document.relations.removeIf(isForeign);
}

void BratReader::warn(const QString &text, qsizetype line)
{
    m_document.issues.append(
        {.severity = Issue::Severity::Warning, .text = text, .file = m_input.file, .line = line, .column = 1});
}

} // namespace Rapporteur
