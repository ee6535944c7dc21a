// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/DocumentFile.h"

#include "annotation/AnnotationDiff.h"
#include "document/SessionRecorder.h"
#include "documents/ArticleReader.h"
#include "durable/saveDurably.h"
#include "extraction/Extractor.h"
#include "extraction/SuggestionEdit.h"
#include "formats/Anchoring.h"
#include "formats/NativeReader.h"
#include "formats/NativeWriter.h"
#include "sessions/CountGuard.h"
#include "sessions/Recovery.h"
#include "sessions/SessionFiles.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QUndoStack>

#include <tuple>

using namespace Qt::StringLiterals;

namespace Rapporteur {

namespace {

bool isAnnotationsFile(const QString &path)
{
    return path.endsWith(".json"_L1, Qt::CaseInsensitive);
}

bool isSameFile(const QString &a, const QString &b)
{
    const QString canonical = QFileInfo(a).canonicalFilePath();
    return a == b || (!canonical.isEmpty() && canonical == QFileInfo(b).canonicalFilePath());
}

/// Empty where there is no such file.
QByteArray hashOfFile(const QString &path)
{
    QFile file(path);
    QCryptographicHash hash(QCryptographicHash::Sha256);
    if (!file.open(QIODevice::ReadOnly) || !hash.addData(&file))
        return {};
    return hash.result();
}

/// The first of \a issues (not empty), and how many more there are.
Issue summary(const Issues &issues)
{
    Issue issue = issues.first();
    if (issues.size() > 1)
        issue.text += u' ' + DocumentFile::tr("(and %n more)", nullptr, int(issues.size()) - 1);
    return issue;
}

bool goesOn(const DocumentFile::Progress &progress, double part)
{
    return !progress || progress(part);
}

// Reading is quick, and so is setting the suggestions: the parts that they take of an opening, about.
constexpr double readPart = 0.1;
constexpr double extractedPart = 0.9;

/// Nothing where \a progress stops it.
std::optional<AnnotationSet> suggestions(const Article &article, const Extractor &extractor,
                                         const DocumentFile::Progress &progress)
{
    ExtractionMonitor monitor(
        [&](double part) { return goesOn(progress, readPart + part * (extractedPart - readPart)); });
    const auto extraction = extractor.extract(article, monitor);
    if (!extraction)
        return std::nullopt;
    AnnotationSet set;
    const auto result = set.apply(suggestionEdit(set, *extraction, QDateTime::currentDateTimeUtc()));
    Q_ASSERT(result);
    return set;
}

} // namespace

DocumentFile::DocumentFile(Article article, AnnotationSet annotations)
    : m_document(std::make_unique<AnnotatedDocument>(std::move(article), std::move(annotations)))
    , m_articlePath(m_document->article().details().file)
{
    m_autosaveTimer.setSingleShot(true);
    connect(&m_autosaveTimer, &QTimer::timeout, this, &DocumentFile::autosaveNow);
    connect(m_document->undoStack(), &QUndoStack::cleanChanged, this, &DocumentFile::stateChanged);
    connect(m_document.get(), &AnnotatedDocument::changed, this, [this] {
        if (m_autosaveAnalyst)
            m_autosaveTimer.start();
    });
    const AnnotationSet &set = m_document->annotations();
    m_expectedMentions = set.mentionCount() + set.unplaced().size();
    connect(m_document.get(), &AnnotatedDocument::edited, this,
            [this](const Edit &edit) { m_expectedMentions += mentionsAdded(edit); });
}

DocumentFile::~DocumentFile() = default;

Result<std::unique_ptr<DocumentFile>> DocumentFile::open(const QString &path, const Extractor &extractor,
                                                         const QString &annotationsPath, const Progress &progress)
{
    QString articlePath = path;
    QString nativePath = annotationsPath;
    if (isAnnotationsFile(path)) {
        // The article stands where its annotations say, beside them.
        const auto native = readNativeFile(path);
        if (!native && !native.error().understood)
            return std::unexpected(summary(native.error().issues));
        const NativeHeader &header = native ? native->header : native.error().understood->header;
        articlePath = articleFileOf(path, header.articleFile);
        nativePath = path;
        if (articlePath.isEmpty() || !QFileInfo::exists(articlePath))
            return std::unexpected(
                Issue{.text = tr("The article that these annotations belong to is not beside them: “%1”.")
                                  .arg(QDir::toNativeSeparators(articlePath)),
                      .file = path});
    }
    auto read = readArticleFile(articlePath);
    if (!read)
        return std::unexpected(read.error());
    if (!goesOn(progress, readPart))
        return std::unexpected(Issue{.text = tr("Opening was given up."), .file = path});
    auto opened =
        openWith(read->article, nativePath.isEmpty() ? nativeFileFor(read->article.details().file) : nativePath,
                 extractor, progress);
    if (opened)
        (*opened)->m_issues = read->issues + (*opened)->m_issues;
    return opened;
}

Result<std::unique_ptr<DocumentFile>> DocumentFile::openWith(const Article &article, const QString &annotationsPath,
                                                             const Extractor &extractor, const Progress &progress)
{
    std::unique_ptr<DocumentFile> file;
    const QByteArray onDisk = hashOfFile(annotationsPath);
    std::expected<NativeAnnotations, NativeFault> native;
    if (QFileInfo::exists(annotationsPath))
        native = readNativeFile(annotationsPath);
    const bool isMissing = !QFileInfo::exists(annotationsPath);
    const bool isNewer = !native && native.error().understood;
    const auto recovery = isNewer ? std::nullopt
                                  : findRecovery(article.details().file, onDisk.toHex(),
                                                 isMissing || !native ? std::nullopt : std::optional(*native));
    if (recovery) {
        const Anchoring anchoring = anchor(recovery->state, article);
        AnnotationSet base = anchor(recovery->base, article).annotations;
        base.setUnplaced(anchoring.annotations.unplaced());
        const Edit edit = difference(base, anchoring.annotations, tr("Recover"));
        file.reset(new DocumentFile(article, base));
        // An edit as any other: it can be undone, is recorded, and is not in the file yet.
        if (auto applied = file->m_document->apply(edit); !applied)
            return std::unexpected(applied.error());
        file->m_recovered = edit;
        if (edit.isEmpty())
            file->m_document->undoStack()->resetClean();
        file->m_header = native && !isMissing ? native->header : recovery->state.header;
        file->m_issues = recovery->issues + anchoring.issues;
        file->m_onDisk = onDisk;
    } else if (isMissing) {
        const auto suggested = suggestions(article, extractor, progress);
        if (!suggested)
            return std::unexpected(Issue{.text = tr("Opening was given up."), .file = article.details().file});
        file.reset(new DocumentFile(article, *suggested));
    } else {
        if (!native && !isNewer)
            return std::unexpected(summary(native.error().issues)); // never to be written over unread
        const NativeAnnotations &content = native ? *native : *native.error().understood;
        Anchoring anchoring = anchor(content, article);
        file.reset(new DocumentFile(article, std::move(anchoring.annotations)));
        file->m_header = content.header;
        file->m_readOnly = !native;
        file->m_issues = (native ? Issues() : native.error().issues) + content.warnings + anchoring.issues;
        file->m_onDisk = onDisk;
        file->m_savedAt = content.header.saved;
    }
    file->m_annotationsPath = annotationsPath;
    return file;
}

std::unique_ptr<DocumentFile> DocumentFile::fromText(const QString &text, const QString &title,
                                                     const Extractor &extractor, const Progress &progress)
{
    const Article article = articleFromText(text, title);
    const auto suggested = suggestions(article, extractor, progress);
    return suggested ? std::unique_ptr<DocumentFile>(new DocumentFile(article, *suggested)) : nullptr;
}

void DocumentFile::handOver(QThread *thread)
{
    m_document->undoStack()->moveToThread(thread);
    m_document->moveToThread(thread);
    m_autosaveTimer.moveToThread(thread);
    moveToThread(thread);
}

Result<std::unique_ptr<DocumentFile>> DocumentFile::fromHtml(const QString &html, const QString &title,
                                                             const Extractor &extractor)
{
    // With a byte order mark, it will be read as UTF-8 whatever the page says of itself.
    const QByteArray source = "\xEF\xBB\xBF"_ba + html.toUtf8();
    auto read = readBytes(source, {}, u"text/html"_s);
    if (!read)
        return std::unexpected(read.error());
    Article article = std::move(read->article);
    if (article.details().title.isEmpty()) {
        Article::Details details = article.details();
        details.title = title;
        article = Article(article.text(), details, {article.paragraphs(), article.spans()});
    }
    std::unique_ptr<DocumentFile> file(
        new DocumentFile(article, suggestions(article, extractor, {}).value_or(AnnotationSet())));
    file->m_source = source;
    return file;
}

DocumentFile::State DocumentFile::state() const
{
    if (m_document->undoStack()->isClean())
        return State::Saved;
    return m_fault ? State::Failed : State::Modified;
}

bool DocumentFile::isChangedOutside() const
{
    return !m_annotationsPath.isEmpty() && hashOfFile(m_annotationsPath) != m_onDisk;
}

Result<void> DocumentFile::save(const QString &analyst, bool overwrite)
{
    Result<void> result;
    if (m_annotationsPath.isEmpty())
        result = std::unexpected(Issue{.text = tr("Nobody has said yet where to save the annotations.")});
    else if (m_readOnly)
        result = std::unexpected(
            Issue{.text = tr("A newer version wrote this file: save to another one."), .file = m_annotationsPath});
    else if (!overwrite && isChangedOutside())
        result = std::unexpected(
            Issue{.text = tr("The file was changed by somebody else and is left as it is: save to another one."),
                  .file = m_annotationsPath});
    else if (!isOnDisk())
        result = write(analyst);
    m_fault = result ? std::nullopt : std::optional(result.error());
    Q_EMIT stateChanged();
    return result;
}

bool DocumentFile::isOnDisk() const
{
    if (state() != State::Saved || isChangedOutside())
        return false;
    const QByteArray json = writeNative(m_document->article(), m_document->annotations(), headerNow());
    return QCryptographicHash::hash(json, QCryptographicHash::Sha256) == m_onDisk;
}

NativeHeader DocumentFile::headerNow() const
{
    NativeHeader header = m_header;
    header.articleFile = QFileInfo(m_annotationsPath).dir().relativeFilePath(m_articlePath);
    return header;
}

Result<void> DocumentFile::write(const QString &analyst)
{
    NativeHeader header = headerNow();
    header.annotator = analyst;
    header.saved = QDateTime::currentDateTimeUtc();
    const QByteArray json = writeNative(m_document->article(), m_document->annotations(), header);
    if (auto result = checkCount(json); !result)
        return result;
    const bool inSession = m_recorder && QFileInfo::exists(sessionFolderFor(m_articlePath));
    if (inSession && !keepSnapshot(m_annotationsPath, m_articlePath))
        qWarning("the snapshot before could not be kept");
    const QByteArray hash = QCryptographicHash::hash(json, QCryptographicHash::Sha256);
    if (m_recorder)
        m_recorder->saving(hash.toHex());
    if (auto result = saveDurably(m_annotationsPath, json); !result)
        return result;
    m_header = header;
    m_onDisk = hash;
    m_savedAt = header.saved;
    m_autosaveTimer.stop();
    if (m_recorder)
        m_recorder->setSnapshot(m_onDisk.toHex());
    m_recordedInFile = m_recorder ? m_recorder->recorded() : 0;
    m_document->undoStack()->setClean();
    return {};
}

Result<void> DocumentFile::checkCount(const QByteArray &json) const
{
    // What is about to replace the file is read again, as it would be on the next day.
    const auto again = readNative(json, m_annotationsPath);
    if (!again)
        return std::unexpected(summary(again.error().issues));
    if (isCountAlarming(m_expectedMentions, again->mentions.size()))
        return std::unexpected(
            Issue{.text = tr("There would be %1 mentions in the file, where %2 are expected: it is left as it is. Save "
                             "to another file, and look at the sessions for what is missing.")
                              .arg(again->mentions.size())
                              .arg(m_expectedMentions),
                  .file = m_annotationsPath});
    return {};
}

bool DocumentFile::isSecured() const
{
    const bool inFile = m_document->undoStack()->isClean();
    if (!m_recorder)
        return inFile;
    // Undoing back to what the file says is not secured by the file: the journal still has the edit, and would bring it back.
    return m_recorder->isSecured() || (inFile && m_recorder->recorded() == m_recordedInFile);
}

std::optional<Issue> DocumentFile::sessionFault() const
{
    return m_recorder ? m_recorder->fault() : std::nullopt;
}

void DocumentFile::recordSessions(std::function<QString()> analyst, std::chrono::milliseconds pause)
{
    m_sessionAnalyst = std::move(analyst);
    m_sessionPause = pause;
    startRecorder();
}

void DocumentFile::startRecorder()
{
    m_recorder.reset();
    // A text without a file gets its sessions when it has one.
    if (!m_sessionAnalyst || m_articlePath.isEmpty() || m_readOnly)
        return;
    m_recordedInFile = 0;
    m_recorder = std::make_unique<SessionRecorder>(*m_document, m_articlePath, m_sessionAnalyst, m_sessionPause);
    m_recorder->setSnapshot(m_onDisk.toHex());
    if (!m_recovered.isEmpty())
        m_recorder->record(std::exchange(m_recovered, {}));
    connect(m_recorder.get(), &SessionRecorder::changed, this, &DocumentFile::stateChanged);
}

void DocumentFile::discardUnsaved()
{
    if (m_recorder)
        m_recorder->end(true);
}

Result<void> DocumentFile::saveAs(const QString &annotationsPath, const QString &analyst)
{
    const QString path = QFileInfo(annotationsPath).absoluteFilePath();
    if (isSameFile(path, m_articlePath))
        return std::unexpected(Issue{.text = tr("That is the article itself, which is never written."), .file = path});
    if (m_readOnly && isSameFile(path, m_annotationsPath))
        return std::unexpected(
            Issue{.text = tr("A newer version wrote this file: save to another one."), .file = path});
    const QString before = std::exchange(m_annotationsPath, path);
    const bool readOnlyBefore = std::exchange(m_readOnly, false);
    auto result = save(analyst, true); // whoever chose the file has been asked
    if (!result) {
        m_annotationsPath = before;
        m_readOnly = readOnlyBefore;
        if (m_document->undoStack()->isClean())
            m_fault.reset(); // there was nothing to lose
    }
    return result;
}

Result<void> DocumentFile::saveTextAs(const QString &articlePath, const QString &analyst)
{
    const QString path = QFileInfo(articlePath).absoluteFilePath();
    if (QFileInfo::exists(nativeFileFor(path)))
        return std::unexpected(Issue{.text = tr("There are annotations of that name already: choose another name."),
                                     .file = nativeFileFor(path)});
    if (auto result = saveDurably(path, m_source.isEmpty() ? m_document->article().text().toUtf8() : m_source);
        !result) {
        m_fault = result.error();
        Q_EMIT stateChanged();
        return result;
    }
    m_articlePath = path;
    auto result = saveAs(nativeFileFor(path), analyst);
    startRecorder();
    return result;
}

void DocumentFile::setAutosave(std::function<QString()> analyst, std::chrono::milliseconds delay)
{
    m_autosaveTimer.setInterval(delay);
    m_autosaveAnalyst = std::move(analyst);
    if (m_autosaveAnalyst && state() != State::Saved)
        m_autosaveTimer.start();
    else
        m_autosaveTimer.stop();
}

void DocumentFile::autosaveNow()
{
    // A text without a file, and a file that must not be written, wait for the user to say where to.
    if (m_annotationsPath.isEmpty() || m_readOnly || state() == State::Saved)
        return;
    // A fault is kept in lastFault() and told by stateChanged().
    std::ignore = save(m_autosaveAnalyst());
}

} // namespace Rapporteur
