// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace Rapporteur {

class AnnotatedDocument;
class Appearance;
class ArticleView;
class FullScreenReading;
class MessageBar;
class Settings;
class WindowActions;

/// What the actions on reading do: focus mode, marks hidden, invisible characters, full screen; and what the article
/// offers by itself when it holds characters that deceive.
class ReadingCommands : public QObject
{
    Q_OBJECT

public:
    struct Parts
    {
        WindowActions &actions;
        ArticleView &view;
        Appearance &appearance;
        Settings &settings;
        MessageBar &messages;
        FullScreenReading &fullScreen;
    };

    /// All must outlive the commands.
    ReadingCommands(const Parts &parts, QObject *parent);

    /// Warns of bidirectional controls in what is shown now, once it has been painted.
    void lookAt(const AnnotatedDocument *document);

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void showModes();

    Parts m_parts;
};

} // namespace Rapporteur
