// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/AnnotatedDocument.h"
#include "formats/NativeAnnotations.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QTimer>

#include <chrono>
#include <functional>
#include <memory>
#include <optional>

namespace Rapporteur {

class Extractor;
class SessionRecorder;

/// One open article with the file that its annotations are kept in: opens, saves, saves by itself, and knows whether what
/// is on disk is what is shown.
class DocumentFile : public QObject
{
    Q_OBJECT

public:
    enum class State {
        Saved, ///< what is shown is on disk, or nothing has been decided yet
        Modified, ///< there are edits that are not on disk
        Failed, ///< as Modified, and the last try to save did not succeed: see lastFault()
    };

    /// Gets the part of an opening that is done, from 0 to 1; returns false to stop it.
    using Progress = std::function<bool(double)>;

    /// Opens an article, or the annotations of one. Where the article has no annotations yet, \a extractor suggests some.
    /// \a annotationsPath says where they are if not beside the article. Fails where \a progress stops it.
    [[nodiscard]] static Result<std::unique_ptr<DocumentFile>> open(const QString &path, const Extractor &extractor,
                                                                    const QString &annotationsPath = {},
                                                                    const Progress &progress = {});
    /// A text without a file, from the clipboard or the sample. Null where \a progress stops it.
    [[nodiscard]] static std::unique_ptr<DocumentFile>
    fromText(const QString &text, const QString &title, const Extractor &extractor, const Progress &progress = {});
    /// The same of a piece of a page, which stays one when it gets a file.
    [[nodiscard]] static Result<std::unique_ptr<DocumentFile>> fromHtml(const QString &html, const QString &title,
                                                                        const Extractor &extractor);

    ~DocumentFile() override;

    /// Hands a file that was opened in this thread, and that nothing is connected to yet, to \a thread.
    void handOver(QThread *thread);

    [[nodiscard]] AnnotatedDocument &document() const { return *m_document; }
    [[nodiscard]] const NativeHeader &header() const { return m_header; }
    /// Empty for a text without a file.
    [[nodiscard]] const QString &articlePath() const { return m_articlePath; }
    /// Empty as long as nobody has said where.
    [[nodiscard]] const QString &annotationsPath() const { return m_annotationsPath; }
    /// What was noticed while reading the article and its annotations.
    [[nodiscard]] const Issues &issues() const { return m_issues; }
    /// True where the annotations must not be written to their file: a newer version wrote it.
    [[nodiscard]] bool isReadOnly() const { return m_readOnly; }

    [[nodiscard]] State state() const;
    [[nodiscard]] const QDateTime &savedAt() const { return m_savedAt; }
    [[nodiscard]] const std::optional<Issue> &lastFault() const { return m_fault; }
    /// True where the annotations file is no longer as it was last read or written here.
    [[nodiscard]] bool isChangedOutside() const;

    /// True where every edit is on disk, in the annotations or in the session's journal: a kill or a power cut loses
    /// nothing.
    [[nodiscard]] bool isSecured() const;
    /// What keeps edits from reaching the journal now.
    [[nodiscard]] std::optional<Issue> sessionFault() const;
    /// Records every edit from now on in the article's sessions; asks \a analyst for the name. A session ends when the
    /// article is closed, or after \a pause without an edit.
    void recordSessions(std::function<QString()> analyst, std::chrono::milliseconds pause = std::chrono::minutes(30));
    /// Says that edits which are not saved are not wanted: opening the article again does not bring them back.
    void discardUnsaved();

    /// Writes the annotations atomically and durably; a file that says them already stays as it is. Refuses where they
    /// were changed outside, unless \a overwrite.
    [[nodiscard]] Result<void> save(const QString &analyst, bool overwrite = false);
    /// Saves to \a annotationsPath from now on, replacing what is there; but never the article, nor a newer version's file.
    [[nodiscard]] Result<void> saveAs(const QString &annotationsPath, const QString &analyst);
    /// Gives a text without a file one (whose name ends as its format asks for), and saves its annotations beside it, where there must be none yet.
    [[nodiscard]] Result<void> saveTextAs(const QString &articlePath, const QString &analyst);
    /// Saves by itself \a delay after the last change, where it can; asks \a analyst for the name each time. Null turns it
    /// off.
    void setAutosave(std::function<QString()> analyst, std::chrono::milliseconds delay = std::chrono::seconds(5));

Q_SIGNALS:
    void stateChanged();

private:
    void startRecorder();
    [[nodiscard]] Result<void> checkCount(const QByteArray &json) const;

    DocumentFile(Article article, AnnotationSet annotations);

    /// Reads the annotations; an article that has none gets suggestions.
    /// Edits that a session has and the annotations have not are brought back.
    [[nodiscard]] static Result<std::unique_ptr<DocumentFile>> openWith(const Article &article,
                                                                        const QString &annotationsPath,
                                                                        const Extractor &extractor,
                                                                        const Progress &progress);
    /// True where the file says all that is shown: writing it again would only change who saved it when.
    [[nodiscard]] bool isOnDisk() const;
    [[nodiscard]] NativeHeader headerNow() const;
    [[nodiscard]] Result<void> write(const QString &analyst);
    void autosaveNow();

    std::unique_ptr<AnnotatedDocument> m_document;
    NativeHeader m_header;
    Issues m_issues;
    QByteArray m_source; // of a text without a file that has markup
    QString m_articlePath;
    QString m_annotationsPath;
    QByteArray m_onDisk; // SHA-256 of the annotations file as last read or written; empty where there was none
    bool m_readOnly = false;
    QDateTime m_savedAt;
    std::optional<Issue> m_fault;
    std::function<QString()> m_autosaveAnalyst;
    QTimer m_autosaveTimer;
    qsizetype m_expectedMentions = 0; // that the file must have: as opened, and what each edit added or removed
    Edit m_recovered; // on opening; not recorded yet
    std::function<QString()> m_sessionAnalyst;
    std::chrono::milliseconds m_sessionPause = {};
    std::unique_ptr<SessionRecorder> m_recorder;
    qint64 m_recordedInFile = 0; // of the recorder's entries, when the file was written
};

} // namespace Rapporteur
