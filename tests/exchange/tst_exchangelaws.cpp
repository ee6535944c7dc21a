// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/FormatRegistry.h"
#include "exchange/LossMeter.h"
#include "exchange/RandomAnnotations.h"

#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Rapporteur;

/// What holds for every format and any annotations.
class TestExchangeLaws : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nativeComesBack_data() { formats(); }
    void nativeComesBack();
    void writingIsStable_data() { formats(); }
    void writingIsStable();
    void othersReadTheSame_data() { formats(); }
    void othersReadTheSame();
    void anyBytesAreBorne_data() { formats(); }
    void anyBytesAreBorne();

private:
    void formats() const
    {
        QTest::addColumn<QString>("key");
        const QStringList keys = m_registry.keys();
        for (const QString &key : keys)
            QTest::newRow(qPrintable(key)) << key;
    }
    [[nodiscard]] const StandoffFormat &format(const QString &key) const
    {
        const StandoffFormat *format = m_registry.find(key);
        if (!format)
            qFatal("no such format");
        return *format;
    }

    FormatRegistry m_registry;
    TypeMapping m_mapping = TypeMapping::standard();
};

namespace {

constexpr quint32 seeds = 40;

StandoffInput inputOf(const StandoffFormat &format, const StandoffOutput &output, const QString &text)
{
    StandoffInput input{.bytes = output.bytes, .file = u"x"_s, .name = u"random"_s, .beside = output.beside};
    if (!format.capabilities().text)
        input.text = text;
    return input;
}

QString shown(const LossReport &losses)
{
    QStringList words;
    for (auto it = losses.begin(); it != losses.end(); ++it)
        words.append(keyOf(it.key()) + u' ' + QString::number(it.value()));
    return words.join(u", "_s);
}

} // namespace

/// Native to the format and back is native without exactly what the loss report says.
void TestExchangeLaws::nativeComesBack()
{
    QFETCH(QString, key);
    const StandoffFormat &tested = format(key);
    for (quint32 seed = 0; seed < seeds; ++seed) {
        const AnnotatedText text = Test::RandomAnnotations(seed).make();
        StandoffExport exported = toStandoff(text, tested, m_mapping);
        const StandoffOutput output = tested.write({exported.document});
        QVERIFY2(m_registry.recognise(output.bytes, u"x"_s) == &tested, output.bytes.constData());
        const StandoffReading reading = tested.read(inputOf(tested, output, exported.document.text));
        for (const Issue &issue : reading.issues)
            QFAIL(qPrintable(issue.toString()));
        QCOMPARE(reading.documents.size(), 1);
        const AnnotatedText back = toAnnotations(reading.documents.first(), tested, m_mapping);
        // Control characters are the one thing of the text that may be lost.
        const qsizetype characters = exported.losses.take(LossReason::Characters);
        qsizetype changed = 0;
        QCOMPARE(back.article.length(), text.article.length());
        for (qsizetype i = 0; i < text.article.length(); ++i)
            changed += back.article.text()[i] == text.article.text()[i] ? 0 : 1;
        QCOMPARE(changed, characters);
        Test::LossMeter meter(text.article.text(), text.annotations, back.annotations);
        const LossReport measured = meter.measure();
        QVERIFY2(measured == exported.losses,
                 qPrintable(QString::number(seed) + u": measured "_s + shown(measured) + u"; told "_s
                            + shown(exported.losses) + u'\n' + QString::fromUtf8(output.bytes)));
        QCOMPARE(meter.invented(), 0);
    }
}

/// What was read of a file that we wrote is written to the same bytes, through a native file or not.
void TestExchangeLaws::writingIsStable()
{
    QFETCH(QString, key);
    const StandoffFormat &tested = format(key);
    for (quint32 seed = 0; seed < 10; ++seed) {
        const AnnotatedText text = Test::RandomAnnotations(seed).make();
        const StandoffExport exported = toStandoff(text, tested, m_mapping);
        const StandoffOutput output = tested.write({exported.document});
        const StandoffReading reading = tested.read(inputOf(tested, output, exported.document.text));
        const AnnotatedText back = toAnnotations(reading.documents.value(0), tested, m_mapping);
        QCOMPARE(tested.write({toStandoff(back, tested, m_mapping).document}).bytes, output.bytes);
        // An edit, after which all is written anew and nothing else is different.
        AnnotatedText edited = back;
        const QList<Mention> mentions = edited.annotations.mentions();
        QVERIFY(!mentions.isEmpty());
        Mention changed = mentions.first();
        changed.note = u"changed"_s;
        Edit edit;
        edit.change(mentions.first(), changed);
        QVERIFY(edited.annotations.apply(edit).has_value());
        const StandoffExport again = toStandoff(edited, tested, m_mapping);
        QVERIFY(again.document.source.isNull() || !tested.capabilities().notes);
        const StandoffOutput anew = tested.write({again.document});
        const StandoffReading reread = tested.read(inputOf(tested, anew, again.document.text));
        QCOMPARE(reread.documents.size(), 1);
        const AnnotationSet &expected = tested.capabilities().notes ? edited.annotations : back.annotations;
        const AnnotationSet reached = toAnnotations(reread.documents.first(), tested, m_mapping).annotations;
        Test::LossMeter meter(back.article.text(), expected, reached);
        QCOMPARE(shown(meter.measure()), QString());
        QCOMPARE(meter.invented(), 0);
    }
}

/// A reader that knows nothing of ours finds the same words.
void TestExchangeLaws::othersReadTheSame()
{
    QFETCH(QString, key);
    const QString python = QStandardPaths::findExecutable(u"python3"_s);
    if (python.isEmpty())
        QSKIP("There is no python3.");
    const StandoffFormat &tested = format(key);
    const QTemporaryDir folder;
    for (quint32 seed = 0; seed < 4; ++seed) {
        const AnnotatedText text = Test::RandomAnnotations(seed).make();
        const StandoffExport exported = toStandoff(text, tested, m_mapping);
        const QString file = folder.filePath(u"random"_s + tested.suffix());
        QFile marks(file);
        QVERIFY(marks.open(QIODevice::WriteOnly));
        marks.write(tested.write({exported.document}).bytes);
        marks.close();
        QFile plain(folder.filePath(u"random.txt"_s));
        QVERIFY(plain.open(QIODevice::WriteOnly));
        plain.write(exported.document.text.toUtf8());
        plain.close();
        QProcess process;
        process.start(python, {QStringLiteral(RAPPORTEUR_SOURCE_DIR "/tests/exchange/reread.py"), key, file});
        QVERIFY(process.waitForFinished());
        const QString errors = QString::fromUtf8(process.readAllStandardError());
        QVERIFY2(process.exitCode() == 0, qPrintable(errors));
        QStringList expected;
        for (const StandoffSpan &span : exported.document.spans) {
            const bool whole = !tested.capabilities().fragments || key == "spacy"_L1 || key == "labelstudio"_L1
                || key.startsWith("cas-"_L1);
            QList<TextRange> pieces = span.fragments;
            if (whole)
                pieces = {{span.fragments.first().start, span.fragments.last().end}};
            QString words;
            for (const TextRange piece : std::as_const(pieces))
                words += QStringView(exported.document.text).sliced(piece.start, piece.length());
            // Rows and lines have no white space to compare.
            words.removeIf([](QChar c) { return c.isSpace(); });
            expected.append(span.type + u' ' + words);
        }
        QStringList found = QString::fromUtf8(process.readAllStandardOutput()).split(u'\n', Qt::SkipEmptyParts);
        expected.removeIf([](const QString &line) { return line.endsWith(u' '); });
        found.removeIf([](const QString &line) { return line.endsWith(u' '); });
        expected.sort();
        found.sort();
        QCOMPARE(found, expected);
    }
}

/// No bytes crash or hang a reader, and what it returns is sound.
void TestExchangeLaws::anyBytesAreBorne()
{
    QFETCH(QString, key);
    const StandoffFormat &tested = format(key);
    const AnnotatedText text = Test::RandomAnnotations(1).make();
    const QByteArray sound = tested.write({toStandoff(text, tested, m_mapping).document}).bytes;
    QList<QByteArray> inputs{
        "",
        "\xEF\xBB\xBF",
        QByteArray(3, '\0'),
        "\xEF\xBB\xBF" + sound,
        QByteArray(sound).replace("\n", "\r\n"),
        QByteArray(100'000, '['),
        QByteArray(100'000, '{'),
        "{\"text\":\"" + QByteArray(100'000, 'a'),
        QByteArray("<a>").repeated(50'000),
        "T1\tPerson 0 99999999999999999999\tx\nT2\tPerson -5 3\tx\nT3\tPerson 5 3\tx\nE\nR1\t\n#\n*\n",
        "T1\tPerson 0 16777000\tx\nT2\tPerson 16776999 16777000\tx\n",
        "[[]]",
        "{}",
        "[1,2",
        "null",
        "1-1\t0-99999999999\tx\t_\t\n"};
    QRandomGenerator random(7);
    for (int i = 0; i < 60; ++i) {
        QByteArray broken = sound;
        const qsizetype at = random.bounded(int(broken.size()));
        if (i % 3 == 0)
            broken.truncate(at);
        else if (i % 3 == 1)
            broken.insert(at, QByteArray::number(random.generate64()));
        else
            for (int k = 0; k < 8; ++k)
                broken[random.bounded(int(broken.size()))] = char(random.bounded(256));
        inputs.append(broken);
    }
    for (const QByteArray &bytes : std::as_const(inputs)) {
        for (const bool withText : {true, false}) {
            StandoffInput input{.bytes = bytes, .file = u"x"_s, .name = u"x"_s};
            if (withText)
                input.text = text.article.text();
            std::ignore = m_registry.recognise(bytes, u"x"_s);
            const StandoffReading reading = tested.read(input);
            for (const StandoffDocument &document : reading.documents) {
                const AnnotatedText annotated = toAnnotations(document, tested, m_mapping);
                const TextRange whole{0, document.text.size()};
                for (const StandoffSpan &span : document.spans) {
                    QVERIFY(!span.fragments.isEmpty());
                    for (const TextRange fragment : span.fragments)
                        QVERIFY(!fragment.isEmpty() && whole.contains(fragment));
                }
                std::ignore = tested.write({toStandoff(annotated, tested, m_mapping).document});
            }
        }
    }
}

QTEST_APPLESS_MAIN(TestExchangeLaws)
#include "tst_exchangelaws.moc"
