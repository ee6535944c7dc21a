// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/DocumentFile.h"
#include "extraction/Extractor.h"
#include "shell/FileCommands.h"
#include "shell/MainWindow.h"
#include "shell/Settings.h"
#include "theme/Appearance.h"

#include <KSyntaxHighlighting/Repository>

#include <QTemporaryDir>

namespace Rapporteur::Test {

/// A window on an article in a folder of its own, and the keys and clicks of who uses it. Tests derive from it.
class WindowFixture : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

protected:
    static constexpr auto articleText =
        "Ministers meet in Kyoto\n\n"
        "Foreign Minister Fumio Kishida of Japan met Sergey Lavrov, the Russian foreign "
        "minister, on Friday. \xF0\x9F\x98\x80\n\n"
        "Kishida said the talks went well. Nobody spoke of bananas.\n";

    void openArticle(const QByteArray &text = {});
    QString article() const { return m_dir->filePath(QStringLiteral("talks.txt")); }
    DocumentFile &file() { return *m_window->files().file(); }
    const AnnotationSet &annotations() { return file().document().annotations(); }
    /// The mention whose words are \a words, number \a n.
    const Mention *mentionOf(const QString &words, int n = 0);
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier);
    void clickInView(const QString &words);
    /// Enters \a text in the form's field named \a name, in place of what is there; false where there is no such field.
    bool enter(const QString &name, const QString &text);
    void answerNextDialog(const QString &button);

    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<KSyntaxHighlighting::Repository> m_repository;
    std::unique_ptr<Appearance> m_appearance;
    std::unique_ptr<Extractor> m_extractor;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<MainWindow> m_window;
    QString m_dialogText;
};

} // namespace Rapporteur::Test
