// SPDX-License-Identifier: GPL-3.0-or-later
#include "reader/Cases.h"

#include "document/AnnotatedDocument.h"
#include "entities/EntityPanel.h"
#include "reader/ArticleView.h"
#include "reader/Report.h"
#include "reader/Texts.h"
#include "reader/Views.h"
#include "theme/Appearance.h"

#include <KSyntaxHighlighting/Repository>

#include <QApplication>
#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>

#include <array>

#if __has_include(<valgrind/callgrind.h>)
#include <valgrind/callgrind.h>
#define RAPPORTEUR_CALLGRIND
#endif

using namespace Qt::StringLiterals;

namespace Rapporteur::Bench {

namespace {

constexpr qsizetype few = 100;
constexpr qsizetype veryMany = 1'000'000;
constexpr qsizetype textLength = 10'000'000;

/// A document with what follows it in the window: the article and the tree.
class EditedWindow
{
public:
    explicit EditedWindow(qsizetype mentions)
        : m_document(Article(report(textLength), {.sha256 = "0"_ba}), annotations(textLength, mentions))
        , m_appearance(m_repository)
        , m_tree(m_appearance)
        , m_last(static_cast<quint32>(mentions))
    {
        expose(m_view);
        expose(m_tree);
        m_view.setDocument(&m_document);
        m_tree.setDocument(&m_document);
        paint(m_view);
    }

    void add()
    {
        Mention mention = someMention();
        mention.id = {++m_last};
        mention.range.end += 3;
        Edit edit;
        edit.add(mention);
        apply(edit);
    }

    void accept()
    {
        const Mention before = someMention();
        Mention after = before;
        after.status = before.status == MentionStatus::Accepted ? MentionStatus::Suggested : MentionStatus::Accepted;
        apply(before, after);
    }

    void move()
    {
        const Mention before = someMention();
        Mention after = before;
        after.range.end += 1;
        apply(before, after);
    }

    void paintView() { paint(m_view); }
    [[nodiscard]] const AnnotationSet &annotationSet() const { return m_document.annotations(); }

private:
    /// Another one each time, as if an analyst went through the text.
    [[nodiscard]] Mention someMention()
    {
        m_next = (m_next + 1) % few;
        return *m_document.annotations().mention({1 + static_cast<quint32>(m_next)});
    }
    void apply(const Mention &before, const Mention &after)
    {
        Edit edit;
        edit.change(before, after);
        apply(edit);
    }
    void apply(const Edit &edit) { require(m_document.apply(edit).has_value(), "an edit"); }

    AnnotatedDocument m_document;
    KSyntaxHighlighting::Repository m_repository;
    Appearance m_appearance;
    ArticleView m_view;
    EntityPanel m_tree;
    quint32 m_last;
    qsizetype m_next = 0;
};

struct Kind
{
    const char *name;
    void (EditedWindow::*edit)();
};

constexpr std::array kinds{Kind{"add a mention", &EditedWindow::add}, Kind{"accept a mention", &EditedWindow::accept},
                           Kind{"move a mention", &EditedWindow::move}};

QByteArray caseName(const Kind &kind, qsizetype mentions)
{
    return kind.name + (mentions == few ? " among 100"_ba : " among 1,000,000"_ba);
}

/// Instructions of one edit of each kind, as callgrind counted them.
QList<double> countedBy(const QString &valgrind, const QString &program, qsizetype mentions)
{
    const QTemporaryDir folder;
    const QString out = folder.filePath(u"out"_s);
    QProcess process;
    process.setProcessChannelMode(QProcess::ForwardedOutputChannel);
    process.start(valgrind,
                  {u"--tool=callgrind"_s, u"--instr-atstart=no"_s, u"--callgrind-out-file="_s + out, program,
                   u"--instructions"_s, QString::number(mentions)});
    constexpr int patience = 900'000;
    if (!process.waitForFinished(patience) || process.exitCode() != 0)
        fail("the run under valgrind");
    QList<double> counts;
    for (size_t i = 1; i <= kinds.size(); ++i) { // a dump each
        QFile file(out + u'.' + QString::number(i));
        require(file.open(QIODevice::ReadOnly), "callgrind's counts");
        const QByteArray text = file.readAll();
        const qsizetype at = text.indexOf("\ntotals: ");
        require(at >= 0, "callgrind's totals");
        counts.append(text.sliced(at + 9, text.indexOf('\n', at + 9) - at - 9).simplified().toDouble());
    }
    return counts;
}

} // namespace

void benchEdits()
{
    QList<double> amongFew;
    for (const qsizetype mentions : {few, veryMany}) {
        EditedWindow window(mentions);
        for (size_t i = 0; i < kinds.size(); ++i) {
            constexpr int rounds = 200;
            QList<double> all = times(rounds, [&](int) { (window.*kinds[i].edit)(); });
            const double first = all.takeFirst();
            const QByteArray name = caseName(kinds[i], mentions);
            if (mentions == few)
                amongFew.append(median(all));
            print(name, median(all), "ms", mentions == few ? nullptr : "among 100",
                  amongFew[static_cast<qsizetype>(i)]);
            print(name + ", the first time", first, "ms");
            print(name + ", p95 with the frame after it",
                  quantile(times(rounds,
                                 [&](int) {
                                     (window.*kinds[i].edit)();
                                     QApplication::sendPostedEvents();
                                     window.paintView();
                                 }),
                           0.95),
                  "ms");
        }
        require(window.annotationSet().mentionCount() == mentions + 400, "the number of mentions");
    }
}

void benchInstructions(const QString &program)
{
    const QString valgrind = QStandardPaths::findExecutable(u"valgrind"_s);
#ifdef RAPPORTEUR_CALLGRIND
    const bool built = true;
#else
    const bool built = false;
#endif
    if (valgrind.isEmpty() || !built) {
        std::fprintf(stderr, "valgrind is not installed: no instructions are counted\n");
        return;
    }
    const QList<double> amongFew = countedBy(valgrind, program, few);
    const QList<double> amongMany = countedBy(valgrind, program, veryMany);
    for (size_t i = 0; i < kinds.size(); ++i) {
        const auto k = static_cast<qsizetype>(i);
        print(caseName(kinds[i], few), amongFew[k], "instructions");
        print(caseName(kinds[i], veryMany), amongMany[k], "instructions", "among 100", amongFew[k]);
    }
}

void runForInstructions(qsizetype mentions)
{
#ifdef RAPPORTEUR_CALLGRIND
    EditedWindow window(mentions);
    for (const Kind &kind : kinds) {
        (window.*kind.edit)(); // what happens the first time alone is not counted
        QApplication::sendPostedEvents();
        CALLGRIND_START_INSTRUMENTATION;
        CALLGRIND_ZERO_STATS;
        (window.*kind.edit)();
        CALLGRIND_DUMP_STATS;
        CALLGRIND_STOP_INSTRUMENTATION;
    }
#else
    static_cast<void>(mentions);
    fail("valgrind's headers were not there when this was built");
#endif
}

} // namespace Rapporteur::Bench
