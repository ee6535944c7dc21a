// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/ArticleReader.h"
#include "exchange/FormatRegistry.h"
#include "exchange/StandoffConversion.h"
#include "formats/Anchoring.h"
#include "formats/NativeReader.h"
#include "formats/NativeWriter.h"

#include <QDir>
#include <QDirIterator>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Rapporteur;

/// Files that other tools wrote come back byte for byte, through the native file.
class TestExchangeSamples : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void comesBack_data();
    void comesBack();
    void survivesAnEdit_data() { comesBack_data(); }
    void survivesAnEdit();

private:
    struct Sample
    {
        const StandoffFormat *format = nullptr;
        StandoffInput input = {};
    };
    [[nodiscard]] Sample sample(const QString &file) const;

    FormatRegistry m_registry;
    TypeMapping m_mapping = TypeMapping::standard();
};

namespace {

/// Through the native file and back.
AnnotatedText throughNative(const AnnotatedText &text)
{
    const auto native = readNative(writeNative(text.article, text.annotations, text.header), u"n"_s);
    if (!native)
        qFatal("%s", qPrintable(native.error().issues.first().toString()));
    AnnotatedText result = text;
    result.annotations = anchor(*native, text.article).annotations;
    result.header = native->header;
    return result;
}

/// A character that no span covers, or the last one, and is no white space.
TextRange freePlace(const StandoffDocument &document)
{
    TextRange place;
    for (qsizetype i = 0; i < document.text.size(); ++i) {
        const TextRange range{i, i + 1};
        const auto covers = [&](const StandoffSpan &span) {
            return TextRange{span.fragments.first().start, span.fragments.last().end}.overlaps(range);
        };
        if (document.text[i].isSpace() || document.text[i].isSurrogate())
            continue;
        place = range;
        if (std::ranges::none_of(document.spans, covers))
            break;
    }
    return place;
}

/// No annotations: what belongs to tools, and what holds no text.
bool isNoDocument(const QString &file)
{
    static const QStringList names{u"annotation.conf"_s,      u"visual.conf"_s,
                                   u"kb_shortcuts.conf"_s,    u"inception_typesystem.xml"_s,
                                   u"small_typesystem.xml"_s, u"minimalTypeSystem.json"_s,
                                   u"csv_test2_result.csv"_s};
    return names.contains(QFileInfo(file).fileName());
}

/// WebAnno TSV with chains, slots and relations, which are left out once something changes; the loss is told.
bool holdsMoreThanSpans(const QString &file)
{
    static const QStringList names{u"testSimpleChain.tsv"_s, u"testSimpleSlotFeature.tsv"_s,
                                   u"testSingleTokenRelationWithMultipleFeatureValues.tsv"_s};
    return names.contains(QFileInfo(file).fileName());
}

} // namespace

TestExchangeSamples::Sample TestExchangeSamples::sample(const QString &file) const
{
    QFile opened(file);
    if (!opened.open(QIODevice::ReadOnly))
        qFatal("the sample cannot be read");
    Sample result{.input = {.bytes = opened.readAll(), .file = file, .name = u"a"_s}};
    result.format = m_registry.recognise(result.input.bytes, file);
    const QString text = QFileInfo(file).path() + u'/' + QFileInfo(file).completeBaseName() + u".txt"_s;
    if (text != file && QFileInfo::exists(text)) {
        if (const auto article = readArticleFile(text))
            result.input.text = article->article.text();
    }
    return result;
}

void TestExchangeSamples::comesBack_data()
{
    QTest::addColumn<QString>("file");
    const QDir folder(QStringLiteral(RAPPORTEUR_SOURCE_DIR "/../shared/formats"));
    QDirIterator it(folder.path(), QDir::Files, QDirIterator::Subdirectories);
    while (it.hasNext()) {
        const QString file = it.next();
        const QString name = folder.relativeFilePath(file);
        const bool isText = name.startsWith("brat/"_L1) && name.endsWith(".txt"_L1);
        if (!isText && !isNoDocument(file) && name.contains(u'/'))
            QTest::newRow(qPrintable(name)) << file;
    }
    if (!folder.exists())
        QTest::newRow("none") << QString();
}

void TestExchangeSamples::comesBack()
{
    QFETCH(QString, file);
    if (file.isEmpty())
        QSKIP("The sample files are not there.");
    const Sample tested = sample(file);
    if (!tested.format)
        QFAIL("It is not recognised.");
    const StandoffReading reading = tested.format->read(tested.input);
    for (const Issue &issue : reading.issues)
        QFAIL(qPrintable(issue.toString()));
    QVERIFY(!reading.documents.isEmpty());
    QList<StandoffDocument> back;
    for (const StandoffDocument &document : reading.documents) {
        const AnnotatedText text = throughNative(toAnnotations(document, *tested.format, m_mapping));
        const StandoffExport exported = toStandoff(text, *tested.format, m_mapping);
        QVERIFY(exported.losses.isEmpty());
        back.append(exported.document);
    }
    QCOMPARE(tested.format->write(back).bytes, tested.input.bytes);
}

/// After an edit all is written anew, and each span and relation that was there is there again.
void TestExchangeSamples::survivesAnEdit()
{
    QFETCH(QString, file);
    if (file.isEmpty())
        QSKIP("The sample files are not there.");
    const Sample tested = sample(file);
    if (!tested.format)
        QFAIL("It is not recognised.");
    const StandoffReading reading = tested.format->read(tested.input);
    for (const StandoffDocument &document : reading.documents) {
        AnnotatedText text = throughNative(toAnnotations(document, *tested.format, m_mapping));
        const TextRange range = freePlace(document);
        Edit edit;
        edit.add(Entity{.id = {u"new"_s}, .name = u"New"_s, .attributes = CountryAttributes{}});
        edit.add(Mention{.id = text.annotations.nextMentionId(),
                         .status = MentionStatus::Accepted,
                         .range = range,
                         .entity = {u"new"_s}});
        QVERIFY(text.annotations.apply(edit).has_value());
        const StandoffExport exported = toStandoff(text, *tested.format, m_mapping);
        // The second layer of GermEval overlaps the first, which the format has no other way to write.
        const bool mayLose = tested.format->key() == "conll"_L1;
        QVERIFY(mayLose || !exported.losses.contains(LossReason::Foreign));
        QVERIFY(exported.document.source.isNull());
        StandoffInput input = tested.input;
        const StandoffOutput output = tested.format->write({exported.document});
        QVERIFY(output.dropped == 0 || holdsMoreThanSpans(file));
        input.bytes = output.bytes;
        if (!tested.format->capabilities().text)
            input.text = document.text;
        const StandoffReading again = tested.format->read(input);
        QCOMPARE(again.documents.size(), 1);
        const auto places = [](const StandoffDocument &of) {
            QStringList all;
            for (const StandoffSpan &span : of.spans) {
                QString line = span.type;
                for (const TextRange fragment : span.fragments)
                    line += u' ' + QString::number(fragment.start) + u'-' + QString::number(fragment.end);
                all.append(line);
            }
            for (const StandoffRelation &relation : of.relations)
                all.append(relation.type);
            return all;
        };
        const QStringList before = places(document);
        QStringList left = places(again.documents.first());
        QStringList lost;
        for (const QString &place : before) {
            if (!left.removeOne(place))
                lost.append(place);
        }
        QVERIFY2(lost.isEmpty() || (mayLose && exported.losses.contains(LossReason::Foreign)),
                 qPrintable(lost.join(u'\n') + QString::fromUtf8(output.bytes)));
        QCOMPARE(left.size(), 1);
    }
}

QTEST_APPLESS_MAIN(TestExchangeSamples)
#include "tst_exchangesamples.moc"
