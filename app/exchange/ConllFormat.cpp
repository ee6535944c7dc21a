// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/ConllFormat.h"

#include "exchange/ConllReader.h"
#include "exchange/Tokens.h"

using namespace Qt::StringLiterals;

namespace Rapporteur {

namespace {

QString rowsOf(const StandoffDocument &document)
{
    const QList<TextRange> tokens = tokensOf(document.text, document.spans);
    QStringList tags(tokens.size(), u"O"_s);
    for (const StandoffSpan &span : document.spans) {
        const TextRange range{span.fragments.first().start, span.fragments.last().end};
        QString type = span.type;
        for (QChar &c : type) {
            if (c.isSpace())
                c = u'_';
        }
        bool first = true;
        for (qsizetype i = tokenAt(tokens, range.start); i < tokens.size() && tokens[i].start < range.end; ++i) {
            if (tags[i] == "O"_L1)
                tags[i] = (first ? u"B-"_s : u"I-"_s) + type;
            first = false;
        }
    }
    QString rows;
    for (qsizetype i = 0; i < tokens.size(); ++i) {
        // A blank line ends a sentence, and with it every span.
        const bool goesOn = tags[i].startsWith(u'I');
        if (i > 0 && !goesOn
            && QStringView(document.text)
                   .sliced(tokens[i - 1].end, tokens[i].start - tokens[i - 1].end)
                   .contains(u'\n'))
            rows += u'\n';
        rows += QStringView(document.text).sliced(tokens[i].start, tokens[i].length()) + u'\t' + tags[i] + u'\n';
    }
    return rows;
}

} // namespace

FormatFacts ConllFormat::facts() const
{
    return {.key = u"conll"_s,
            .name = u"CoNLL"_s,
            .description = tr("Columns of tokens and tags (IOB, BIOES, BILOU), as most tools for training know them."),
            .suffix = u".conll"_s,
            .patterns = {u"*.conll"_s, u"*.iob"_s, u"*.bio"_s, u"*.tsv"_s},
            .capabilities = {.severalDocuments = true, .blankBorders = false}};
}

bool ConllFormat::recognises(const ContentSample &sample) const
{
    const QStringList lines = QString::fromUtf8(sample.head).split(u'\n');
    const bool isWhole = sample.head.size() < 1 << 16;
    qsizetype rows = 0;
    // The last line of the sample may be cut off.
    for (qsizetype i = 0; i < lines.size() - (isWhole ? 0 : 1); ++i) {
        const QString &line = lines[i];
        if (line.trimmed().isEmpty() || line.startsWith("-DOCSTART-"_L1))
            continue;
        // The first token may be a byte order mark, which the sample lacks.
        const bool isRow =
            ConllRow::of(i == 0 && line.startsWith(u'\t') ? QString(u'\uFEFF' + line) : line).has_value();
        if (!isRow && !line.startsWith(u'#'))
            return false;
        rows += isRow ? 1 : 0;
    }
    return rows > 0;
}

StandoffReading ConllFormat::read(const StandoffInput &input) const
{
    return ConllReader(input).read();
}

StandoffOutput ConllFormat::write(const QList<StandoffDocument> &documents) const
{
    StandoffOutput output;
    for (const StandoffDocument &document : documents) {
        if (!document.source.isNull())
            output.bytes += document.source;
        else
            output.bytes +=
                (documents.size() > 1 ? QString(u"-DOCSTART-\tO\n\n"_s + rowsOf(document) + u'\n') : rowsOf(document))
                    .toUtf8();
    }
    return output;
}

} // namespace Rapporteur
