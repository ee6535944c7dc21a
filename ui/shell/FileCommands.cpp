// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/FileCommands.h"

#include "documents/ArticleReader.h"
#include "documents/MarkupReader.h"
#include "extraction/ExtractionMonitor.h"
#include "extraction/Extractor.h"
#include "extraction/SuggestionEdit.h"
#include "formats/NativeReader.h"
#include "shell/Settings.h"
#include "shell/WindowActions.h"

#include <QClipboard>
#include <QDir>
#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QGuiApplication>
#include <QMenu>
#include <QMessageBox>
#include <QMimeData>
#include <QPushButton>
#include <QStandardPaths>
#include <QTextDocument>
#include <QThread>

using namespace Qt::StringLiterals;

// The macro declares a function of the global namespace, so it must stand outside ours.
static void initSample()
{
    Q_INIT_RESOURCE(rapporteur_sample);
}

namespace Rapporteur {

namespace {

// What is read, or searched for suggestions, in well under 100 ms is not worth a thread. Bytes or UTF-16 units.
constexpr qint64 longArticle = 300'000;
constexpr qint64 longAnnotations = 1'000'000;
constexpr qint64 longestPreview = 60'000;

const QLatin1StringView annotationsSuffix = ".annotations.json"_L1;

QString articleOf(const QString &path)
{
    return path.endsWith(annotationsSuffix) ? path.chopped(annotationsSuffix.size()) : path;
}

/// The first part of the article at \a path, up to the end of a line where there is one.
std::unique_ptr<AnnotatedDocument> beginningOf(const QString &path)
{
    QFile file(path);
    if (path.endsWith(".json"_L1) || !mediaTypeOf(path).isEmpty() || !QFileInfo(file).isFile()
        || !file.open(QIODevice::ReadOnly))
        return nullptr;
    QByteArray bytes = file.read(longestPreview);
    if (const qsizetype end = bytes.lastIndexOf('\n'); end > 0)
        bytes.truncate(end + 1);
    return std::make_unique<AnnotatedDocument>(readPlainText(bytes, path).article);
}

} // namespace

FileCommands::FileCommands(WindowActions &actions, Settings &settings, const Extractor &extractor, QWidget *window)
    : QObject(window)
    , m_actions(actions)
    , m_settings(settings)
    , m_extractor(extractor)
    , m_window(window)
    , m_recentMenu(new QMenu(tr("Open &Recent"), window))
{
    m_recentMenu->setToolTipsVisible(true);
    connectActions();
    fillRecentMenu();
    m_actions.autosave->setChecked(m_settings.autosave());
}

FileCommands::~FileCommands() = default;

void FileCommands::connectActions()
{
    connect(m_actions.open, &QAction::triggered, this, &FileCommands::chooseAndOpen);
    connect(m_actions.openClipboard, &QAction::triggered, this, &FileCommands::openClipboard);
    connect(m_actions.openSample, &QAction::triggered, this, [this] {
        if (mayGo())
            openSample();
    });
    connect(m_actions.save, &QAction::triggered, this, &FileCommands::save);
    connect(m_actions.saveAs, &QAction::triggered, this, &FileCommands::saveAs);
    connect(m_actions.close, &QAction::triggered, this, &FileCommands::close);
    connect(m_actions.suggest, &QAction::triggered, this, &FileCommands::suggest);
    connect(m_actions.autosave, &QAction::toggled, this, [this](bool on) {
        m_settings.setAutosave(on);
        if (m_file)
            startAutosave();
    });
}

QString FileCommands::folder() const
{
    if (m_file && !m_file->articlePath().isEmpty())
        return QFileInfo(m_file->articlePath()).absolutePath();
    const QStringList recent = m_settings.recentFiles();
    return recent.isEmpty() ? QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation)
                            : QFileInfo(recent.first()).absolutePath();
}

void FileCommands::chooseAndOpen()
{
    const QString path = QFileDialog::getOpenFileName(
        m_window, tr("Open an Article"), folder(),
        tr("Articles and annotations (*.txt *.text *.md *.markdown *.html *.htm *.xhtml *.json);;All files (*)"));
    if (!path.isEmpty())
        open(path);
}

bool FileCommands::open(const QString &path)
{
    if (!mayGo())
        return false;
    m_work.cancel();
    const QString annotations = m_settings.annotationsOf(QFileInfo(path).absoluteFilePath());
    const QString article = articleOf(path);
    const QString native = annotations.isEmpty() ? nativeFileFor(article) : annotations;
    if (QFileInfo(article).size() > longArticle || QFileInfo(native).size() > longAnnotations) {
        openInBackground(path, annotations);
        return true;
    }
    return take(DocumentFile::open(path, m_extractor, annotations), path);
}

void FileCommands::openInBackground(const QString &path, const QString &annotationsPath)
{
    using Opened = Result<std::unique_ptr<DocumentFile>>;
    m_before = show(nullptr);
    m_preview = beginningOf(articleOf(path));
    if (m_preview)
        Q_EMIT previewChanged(m_preview.get());
    const auto goBack = [this] {
        if (m_before)
            show(std::exchange(m_before, nullptr));
        else
            Q_EMIT fileChanged(nullptr);
        m_preview.reset();
    };
    m_work.start(
        tr("Opening “%1”…").arg(QFileInfo(path).fileName()),
        [this, path, annotationsPath, goBack, target = thread()](const BackgroundWork::Progress &progress) {
            const auto opened =
                std::make_shared<Opened>(DocumentFile::open(path, m_extractor, annotationsPath, progress));
            if (*opened)
                (**opened)->handOver(target);
            return [this, opened, path, goBack] {
                if (!*opened)
                    goBack();
                take(std::move(*opened), path);
            };
        },
        goBack);
}

bool FileCommands::take(Result<std::unique_ptr<DocumentFile>> opened, const QString &path)
{
    if (!opened) {
        m_settings.removeRecentFile(QFileInfo(path).absoluteFilePath());
        fillRecentMenu();
        Q_EMIT failed(opened.error());
        return false;
    }
    m_settings.addRecentFile((*opened)->articlePath());
    fillRecentMenu();
    show(std::move(*opened));
    rememberPlace();
    return true;
}

void FileCommands::openClipboard()
{
    const QMimeData *content = QGuiApplication::clipboard()->mimeData();
    const QString text = QGuiApplication::clipboard()->text();
    if (content && content->hasHtml()) {
        auto file = DocumentFile::fromHtml(content->html(), tr("From the clipboard"), m_extractor);
        if (file && !(*file)->document().article().text().isEmpty()) {
            if (mayGo())
                show(*std::move(file));
            return;
        } // else there may be plain text beside it
    }
    if (text.trimmed().isEmpty()) {
        Q_EMIT failed(Issue{.severity = Issue::Severity::Note, .text = tr("There is no text on the clipboard.")});
        return;
    }
    if (mayGo())
        showText(text, tr("From the clipboard"));
}

void FileCommands::showText(const QString &text, const QString &title)
{
    m_work.cancel();
    if (text.size() <= longArticle) {
        show(DocumentFile::fromText(text, title, m_extractor));
        return;
    }
    m_work.start(tr("Opening “%1”…").arg(title),
                 [this, text, title, target = thread()](const BackgroundWork::Progress &progress) {
                     const auto file = std::make_shared<std::unique_ptr<DocumentFile>>(
                         DocumentFile::fromText(text, title, m_extractor, progress));
                     if (*file)
                         (*file)->handOver(target);
                     return [this, file] { show(std::move(*file)); };
                 });
}

void FileCommands::openSample()
{
    initSample();
    QFile file(u":/rapporteur/sample/japan-russia-two-plus-two.txt"_s);
    if (file.open(QIODevice::ReadOnly))
        showText(QString::fromUtf8(file.readAll()), tr("Sample"));
}

std::unique_ptr<DocumentFile> FileCommands::show(std::unique_ptr<DocumentFile> file)
{
    std::unique_ptr<DocumentFile> before = std::exchange(m_file, std::move(file));
    if (m_file) {
        connect(m_file.get(), &DocumentFile::stateChanged, this, &FileCommands::stateChanged);
        startAutosave();
        m_file->recordSessions([this] { return m_settings.analyst(); });
    }
    Q_EMIT fileChanged(m_file.get());
    Q_EMIT stateChanged();
    if (m_file) {
        m_preview.reset();
        m_before.reset();
    }
    return before;
}

bool FileCommands::report(const Result<void> &result)
{
    if (!result)
        Q_EMIT failed(result.error());
    Q_EMIT stateChanged();
    return result.has_value();
}

bool FileCommands::save()
{
    if (!m_file)
        return false;
    Q_EMIT aboutToSave();
    if (m_file->annotationsPath().isEmpty() || m_file->isReadOnly())
        return saveAs();
    bool overwrite = false;
    if (m_file->isChangedOutside()) {
        QMessageBox box(QMessageBox::Warning, tr("Changed Outside"),
                        tr("“%1” was changed by somebody else since it was opened.")
                            .arg(QDir::toNativeSeparators(m_file->annotationsPath())),
                        QMessageBox::NoButton, m_window);
        box.setTextFormat(Qt::PlainText);
        const QPushButton *elsewhere = box.addButton(tr("Save to Another File…"), QMessageBox::AcceptRole);
        const QPushButton *replace = box.addButton(tr("Replace It"), QMessageBox::DestructiveRole);
        box.addButton(tr("Cancel"), QMessageBox::RejectRole);
        box.exec();
        if (box.clickedButton() == elsewhere)
            return saveAs();
        if (box.clickedButton() != replace)
            return false;
        overwrite = true;
    }
    return report(m_file->save(m_settings.analyst(), overwrite));
}

QString FileCommands::askFileName(const QString &title, const QString &proposed, const QString &filter,
                                  const QString &suffix)
{
    QFileDialog dialog(m_window, title, QFileInfo(proposed).absolutePath(), filter);
    dialog.setAcceptMode(QFileDialog::AcceptSave);
    dialog.setDefaultSuffix(suffix);
    dialog.selectFile(QFileInfo(proposed).fileName());
    return dialog.exec() == QDialog::Accepted ? dialog.selectedFiles().value(0) : QString();
}

bool FileCommands::saveAs()
{
    if (!m_file)
        return false;
    Q_EMIT aboutToSave();
    if (m_file->articlePath().isEmpty())
        return saveText();
    const QString article = m_file->articlePath();
    // Where the usual file must stay as it is, the next free name.
    const bool taken = m_file->isReadOnly() || m_file->isChangedOutside();
    QString proposed = nativeFileFor(article);
    for (int n = 2; taken && QFileInfo::exists(proposed); ++n)
        proposed = nativeFileFor(article).chopped(5) + u"-%1.json"_s.arg(n);
    const QString path = askFileName(tr("Save Annotations"), proposed, tr("Annotations (*.json)"), u"json"_s);
    if (path.isEmpty() || !report(m_file->saveAs(path, m_settings.analyst())))
        return false;
    rememberPlace();
    Q_EMIT placeChanged();
    return true;
}

bool FileCommands::saveText()
{
    const AnnotatedDocument &document = m_file->document();
    const QString name = document.annotations().freeEntityId(document.article().details().title).value;
    const QString &mediaType = document.article().details().mediaType;
    const bool isPage = !mediaType.isEmpty();
    const QString suffix = isPage ? u"html"_s : u"txt"_s;
    QString path =
        askFileName(tr("Save the Article and Its Annotations"), QDir(folder()).filePath(name + u'.' + suffix),
                    isPage ? tr("Web page (*.html)") : tr("Text (*.txt)"), suffix);
    // By its name it will be read again.
    if (!path.isEmpty() && mediaTypeOf(path) != mediaType) {
        path += u'.' + suffix;
        if (QFileInfo::exists(path)) {
            Q_EMIT failed(Issue{.text = tr("There is such a file already: choose another name."), .file = path});
            return false;
        }
    }
    if (path.isEmpty() || !report(m_file->saveTextAs(path, m_settings.analyst())))
        return false;
    m_settings.addRecentFile(path);
    fillRecentMenu();
    Q_EMIT placeChanged();
    return true;
}

void FileCommands::rememberPlace()
{
    const QString article = m_file->articlePath();
    const bool beside = m_file->annotationsPath() == nativeFileFor(article);
    m_settings.setAnnotationsOf(article, beside ? QString() : m_file->annotationsPath());
}

bool FileCommands::mayGo()
{
    if (!m_file)
        return true;
    Q_EMIT aboutToSave();
    if (m_mayLeave && !m_mayLeave())
        return false;
    if (m_file->state() == DocumentFile::State::Saved)
        return true;
    m_file->setAutosave({}); // while the user thinks, nothing is saved that may be discarded
    QMessageBox box(QMessageBox::Question, tr("Unsaved Annotations"),
                    tr("The annotations of “%1” have changes that are not saved.")
                        .arg(m_file->document().article().details().title),
                    QMessageBox::NoButton, m_window);
    box.setTextFormat(Qt::PlainText);
    const QPushButton *saving = box.addButton(tr("Save"), QMessageBox::AcceptRole);
    const QPushButton *discarding = box.addButton(tr("Discard"), QMessageBox::DestructiveRole);
    QPushButton *cancel = box.addButton(tr("Cancel"), QMessageBox::RejectRole);
    box.setEscapeButton(cancel);
    box.exec();
    const bool go = box.clickedButton() == saving ? save() : box.clickedButton() == discarding;
    if (go && box.clickedButton() == discarding)
        m_file->discardUnsaved();
    if (!go)
        startAutosave();
    return go;
}

void FileCommands::startAutosave()
{
    m_file->setAutosave(m_settings.autosave() ? [this] { return m_settings.analyst(); } : std::function<QString()>());
}

bool FileCommands::close()
{
    if (!mayGo())
        return false;
    m_before.reset(); // was let go already
    m_work.cancel();
    if (m_file)
        show(nullptr);
    return true;
}

void FileCommands::fillRecentMenu()
{
    m_recentMenu->clear();
    const QStringList files = m_settings.recentFiles();
    for (const QString &path : files) {
        // "&" in a name is no mnemonic.
        QAction *action = m_recentMenu->addAction(QFileInfo(path).fileName().replace(u'&', "&&"_L1), this,
                                                  [this, path] { open(path); });
        action->setToolTip(Qt::convertFromPlainText(QDir::toNativeSeparators(path)));
        action->setStatusTip(QDir::toNativeSeparators(path));
    }
    m_recentMenu->setEnabled(!files.isEmpty());
    if (files.isEmpty())
        return;
    m_recentMenu->addSeparator();
    m_recentMenu->addAction(tr("&Clear This List"), this, [this] {
        m_settings.clearRecentFiles();
        fillRecentMenu();
    });
}

void FileCommands::suggest()
{
    if (!m_file)
        return;
    const Article article = m_file->document().article();
    if (article.length() <= longArticle)
        return applySuggestions(m_extractor.extract(article));
    m_work.start(tr("Looking for mentions…"), [this, article](const BackgroundWork::Progress &progress) {
        ExtractionMonitor monitor(progress);
        const auto extraction = std::make_shared<std::optional<Extraction>>(m_extractor.extract(article, monitor));
        return [this, article, extraction] {
            // Another article may be open by now: its opening gave this up.
            if (m_file && *extraction)
                applySuggestions(**extraction);
        };
    });
}

void FileCommands::applySuggestions(const Extraction &extraction)
{
    AnnotatedDocument &document = m_file->document();
    Edit edit = suggestionEdit(document.annotations(), extraction, QDateTime::currentDateTimeUtc());
    if (edit.isEmpty()) {
        Q_EMIT failed(Issue{.severity = Issue::Severity::Note,
                            .text = tr("There is nothing to suggest that is not marked already.")});
        return;
    }
    edit.label = tr("Suggest mentions");
    if (const auto result = document.apply(edit); !result)
        Q_EMIT failed(result.error());
}

} // namespace Rapporteur
