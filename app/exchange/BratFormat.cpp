// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/BratFormat.h"

#include "annotation/Relation.h"
#include "exchange/BratReader.h"
#include "exchange/LineEnds.h"
#include "exchange/OffsetUnit.h"

#include <QHash>
#include <QJsonArray>
#include <QRegularExpression>
#include <QSet>

using namespace Qt::StringLiterals;

namespace Rapporteur {

namespace {

/// \a word without what would end it.
QString asWord(QString word)
{
    static const QRegularExpression blanks(u"\\s"_s, QRegularExpression::UseUnicodePropertiesOption);
    return word.isEmpty() ? u"_"_s : word.replace(blanks, u"_"_s);
}

/// Without blanks, so that it stays one word.
QString encodedId(const QString &id)
{
    QString encoded;
    for (const QChar c : id) {
        if (c.isSpace() || c == u'%')
            encoded += QString::fromLatin1(QString(c).toUtf8().toPercentEncoding());
        else
            encoded += c;
    }
    return encoded;
}

class BratWriter
{
public:
    explicit BratWriter(const StandoffDocument &document)
        : m_document(document)
        , m_table(document.text, {})
        , m_foreign(document.extra["lines"_L1].toArray())
    {
    }

    QByteArray write()
    {
        takeIds();
        for (const StandoffSpan &span : m_document.spans)
            writeSpan(span);
        dropOrphans();
        for (const auto &line : std::as_const(m_foreign))
            m_out += line.toString() + u'\n';
        for (const StandoffRelation &relation : m_document.relations)
            writeRelation(relation);
        for (const StandoffSpan &span : m_document.spans)
            writeAbout(span);
        return m_out.toUtf8();
    }

    /// Foreign lines that name what is not there any more.
    [[nodiscard]] qsizetype dropped() const { return m_dropped; }

private:
    /// Ids that stay; the others are numbered so that none is there twice.
    void takeIds()
    {
        for (const auto &line : std::as_const(m_foreign))
            m_used.insert(line.toString().section(u'\t', 0, 0));
        for (const StandoffSpan &span : m_document.spans) {
            if (isIdOf(u'T', span.id))
                m_used.insert(span.id);
        }
        for (const StandoffRelation &relation : m_document.relations) {
            if (isIdOf(u'R', relation.id))
                m_used.insert(relation.id);
        }
    }

    [[nodiscard]] static bool isIdOf(QChar kind, const QString &id)
    {
        return id.size() > 1 && id.startsWith(kind) && id[1].isDigit() && !id.contains(u'\t');
    }

    QString newId(QChar kind)
    {
        QString id;
        do
            id = kind + QString::number(++m_last[kind]);
        while (m_used.contains(id));
        m_used.insert(id);
        return id;
    }

    void writeSpan(const StandoffSpan &span)
    {
        const QString id = isIdOf(u'T', span.id) ? span.id : newId(u'T');
        m_ids.insert(span.id, id);
        m_written.insert(id);
        QStringList offsets;
        QStringList words;
        const QList<TextRange> fragments = cutAtLineEnds(m_document.text, span.fragments);
        for (const TextRange fragment : fragments) {
            const TextRange range = m_table.fromUtf16(fragment);
            offsets.append(QString::number(range.start) + u' ' + QString::number(range.end));
            words.append(m_document.text.sliced(fragment.start, fragment.length()));
        }
        m_out += id + u'\t' + asWord(span.type) + u' ' + offsets.join(u';') + u'\t' + words.join(u' ') + u'\n';
    }

    /// A foreign line goes with the span or event that it names; until nothing changes, as lines name one another.
    void dropOrphans()
    {
        static const QRegularExpression reference(u"\\b[TER]\\d+\\b"_s);
        for (const StandoffRelation &relation : m_document.relations)
            m_written.insert(relation.id);
        bool changed = true;
        while (changed) {
            QSet<QString> there = m_written;
            for (const auto &line : std::as_const(m_foreign))
                there.insert(line.toString().section(u'\t', 0, 0));
            const qsizetype before = m_foreign.size();
            QJsonArray left;
            for (const auto &value : std::as_const(m_foreign)) {
                const QString line = value.toString();
                auto matches = reference.globalMatch(line.section(u'\t', 1, 1));
                bool isWhole = true;
                while (isWhole && !line.startsWith(u'T') && matches.hasNext())
                    isWhole = there.contains(matches.next().captured());
                if (isWhole)
                    left.append(value);
            }
            m_foreign = left;
            changed = m_foreign.size() != before;
            m_dropped += before - m_foreign.size();
        }
    }

    void writeRelation(const StandoffRelation &relation)
    {
        const QString id = isIdOf(u'R', relation.id) ? relation.id : newId(u'R');
        m_out += id + u'\t' + asWord(relation.type) + u' ' + relation.extra["first"_L1].toString(u"Arg1"_s) + u':'
            + m_ids.value(relation.from) + u' ' + relation.extra["second"_L1].toString(u"Arg2"_s) + u':'
            + m_ids.value(relation.to) + u'\n';
    }

    void writeAbout(const StandoffSpan &span)
    {
        const QString id = m_ids.value(span.id);
        const QString status = span.attributes.value(u"status"_s);
        if (!status.isEmpty() && status != keyOf(MentionStatus::Accepted)) // which all are that say nothing
            m_out += newId(u'A') + u"\tStatus "_s + id + u' ' + status + u'\n';
        if (span.attributes.contains(u"entity"_s))
            m_out += newId(u'N') + u"\tReference "_s + id + u" rapporteur:"_s
                + encodedId(span.attributes.value(u"entity"_s)) + u'\t' + onOneLine(span.attributes.value(u"name"_s))
                + u'\n';
        if (!span.note.isEmpty())
            m_out += newId(u'#') + u"\tAnnotatorNotes "_s + id + u'\t' + onOneLine(span.note) + u'\n';
    }

    const StandoffDocument &m_document;
    OffsetTable m_table;
    QJsonArray m_foreign;
    QString m_out;
    QHash<QString, QString> m_ids; ///< in the file, by that of the document
    QSet<QString> m_used;
    QSet<QString> m_written;
    QHash<QChar, int> m_last;
    qsizetype m_dropped = 0;
};

/// What brat has to know of our types.
QByteArray annotationConf()
{
    QByteArray conf = "[entities]\n";
    for (const EntityKind kind : allEntityKinds)
        conf += keyOf(kind).toUtf8() + '\n';
    conf += "\n[relations]\n";
    for (const RelationType type : allRelationTypes)
        conf += keyOf(type).toUtf8() + "\tArg1:<ENTITY>, Arg2:<ENTITY>\n";
    return conf
        + "<OVERLAP>\tArg1:<ENTITY>, Arg2:<ENTITY>, <OVL-TYPE>:<ANY>\n\n[events]\n\n[attributes]\n"
          "Status\tArg:<ENTITY>, Value:suggested|accepted|rejected\n";
}

QByteArray visualConf()
{
    return "[labels]\n\n[drawing]\nSPAN_DEFAULT\tfgColor:black, bgColor:lightgreen, borderColor:darken\n"
           "ARC_DEFAULT\tcolor:black, arrowHead:triangle-5\ncountry\tbgColor:#9fc5e8\nofficial\tbgColor:#f9cb9c\n"
           "agreement\tbgColor:#b6d7a8\n";
}

} // namespace

FormatFacts BratFormat::facts() const
{
    return {.key = u"brat"_s,
            .name = u"brat standoff"_s,
            .description = tr("Spans, notes and relations in lines of an .ann file beside the text, as brat and its "
                              "successors use them."),
            .suffix = u".ann"_s,
            .patterns = {u"*.ann"_s},
            .capabilities = {.overlap = true,
                             .fragments = true,
                             .entities = true,
                             .status = true,
                             .notes = true,
                             .relations = true,
                             .lineEnds = false}};
}

bool BratFormat::recognises(const ContentSample &sample) const
{
    static const QRegularExpression first(
        u"^\\s*(T\\d+\\t[^\\t\\n]+ \\d+ \\d+|[EN]\\d+\\t\\S|[RAM]\\d+\\t\\S+ |\\*\\t\\S|#\\d+\\t\\S+ )"_s);
    return (sample.head.trimmed().isEmpty() && sample.file.endsWith(u".ann"))
        || first.match(QString::fromUtf8(sample.head)).hasMatch();
}

StandoffReading BratFormat::read(const StandoffInput &input) const
{
    return BratReader(input).read();
}

StandoffOutput BratFormat::write(const QList<StandoffDocument> &documents) const
{
    StandoffOutput output;
    for (const StandoffDocument &document : documents) {
        if (!document.source.isNull()) {
            output.bytes += document.source;
            continue;
        }
        BratWriter writer(document);
        output.bytes += writer.write();
        output.dropped += writer.dropped();
        output.once.insert(u"annotation.conf"_s, annotationConf());
        output.once.insert(u"visual.conf"_s, visualConf());
    }
    return output;
}

} // namespace Rapporteur
