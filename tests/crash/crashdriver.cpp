// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/DocumentFile.h"
#include "extraction/Extractor.h"
#include "extraction/Lexicon.h"
#include "formats/NativeWriter.h"
#include "sessions/SessionSupport.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QElapsedTimer>
#include <QRegularExpression>
#include <QThread>
#include <QUndoStack>

#include <tuple>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace Rapporteur;

/// Edits an article as an analyst would, quickly and at random, until it is killed: ARTICLE SEED [EDITS].
///
/// Tells on standard output, each in one write: "opened HASH" what it found; "will HASH" the state that the next edit
/// leads to; "safe" that all told before is on the disk, as the status bar would say. With EDITS it stops after that
/// many; with 0 it only opens.
namespace {

void tell(const QByteArray &line)
{
    const QByteArray bytes = line + '\n';
    if (write(STDOUT_FILENO, bytes.constData(), size_t(bytes.size())) < 0)
        _exit(2);
}

class Driver
{
public:
    Driver(std::unique_ptr<DocumentFile> file, quint32 seed)
        : m_file(std::move(file))
        , m_random(seed)
        , m_first(m_file->document().undoStack()->index())
    {
        m_hashes.insert(m_first, hashOf(m_file->document().annotations()));
        tell("opened " + m_hashes[m_first]);
    }

    void step()
    {
        QUndoStack &stack = *m_file->document().undoStack();
        constexpr int choices = 20;
        const int choice = m_random.bounded(choices);
        if (choice == 0) {
            std::ignore = m_file->save(u"Ada"_s); // may fail where faults are injected
        } else if (choice < 4 && stack.index() > m_first) {
            tell("will " + m_hashes[stack.index() - 1]);
            stack.undo();
        } else if (choice < 6 && stack.canRedo()) {
            tell("will " + m_hashes[stack.index() + 1]);
            stack.redo();
        } else {
            edit();
        }
        if (m_random.bounded(2) == 0)
            wait();
    }

    /// Waits until all is secured, as long as that comes.
    void wait()
    {
        QElapsedTimer timer;
        timer.start();
        constexpr qint64 most = 100;
        while (!m_file->isSecured() && timer.elapsed() < most)
            QThread::usleep(50);
        QCoreApplication::processEvents();
        if (m_file->isSecured())
            tell("safe");
    }

private:
    void edit()
    {
        AnnotatedDocument &document = m_file->document();
        const Edit edit = Test::randomEdit(document.article(), document.annotations(), m_random);
        AnnotationSet after = document.annotations();
        if (edit.isEmpty() || !after.apply(edit))
            return;
        const QByteArray hash = hashOf(after);
        tell("will " + hash);
        if (!document.apply(edit))
            _exit(3);
        m_hashes.insert(document.undoStack()->index(), hash);
    }

    [[nodiscard]] QByteArray hashOf(const AnnotationSet &set) const
    {
        // Without the time at which something was suggested, which differs when nothing had reached the disk yet.
        static const QRegularExpression time(u"\"at\": \"[^\"]*\""_s);
        QString json = QString::fromUtf8(writeNative(m_file->document().article(), set, {}));
        return QCryptographicHash::hash(json.remove(time).toUtf8(), QCryptographicHash::Sha256).toHex();
    }

    std::unique_ptr<DocumentFile> m_file;
    QRandomGenerator m_random;
    int m_first;
    QHash<int, QByteArray> m_hashes; // by index of the undo stack
};

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() < 3)
        return 2;
    const auto lexicon = Lexicon::bundled();
    if (!lexicon)
        return 4;
    const Extractor extractor(*lexicon);
    auto file = DocumentFile::open(arguments[1], extractor);
    if (!file) {
        tell("fault " + file.error().toString().toUtf8());
        return 1;
    }
    (*file)->recordSessions([] { return u"Ada"_s; });
    Driver driver(std::move(*file), arguments[2].toUInt());
    const qint64 edits = arguments.size() > 3 ? arguments[3].toLongLong() : std::numeric_limits<qint64>::max();
    for (qint64 i = 0; i < edits; ++i)
        driver.step();
    if (edits > 0)
        driver.wait();
    return 0;
}
