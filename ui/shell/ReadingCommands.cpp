// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/ReadingCommands.h"

#include "document/AnnotatedDocument.h"
#include "reader/ArticleView.h"
#include "reader/PlainModeKey.h"
#include "reader/ZoomGestures.h"
#include "shell/FullScreenReading.h"
#include "shell/MessageBar.h"
#include "shell/Settings.h"
#include "shell/WindowActions.h"
#include "text/InvisibleCharacters.h"
#include "theme/Appearance.h"

#include <QHelpEvent>
#include <QPointer>
#include <QTimer>
#include <QToolTip>

namespace Rapporteur {

ReadingCommands::ReadingCommands(const Parts &parts, QObject *parent)
    : QObject(parent)
    , m_parts(parts)
{
    new PlainModeKey(parts.view, parts.appearance);
    new ZoomGestures(parts.view);
    parts.view.viewport()->installEventFilter(this);
    const auto mode = [this](bool ReadingStyle::*member) {
        return [this, member](bool on) {
            ReadingStyle style = m_parts.appearance.reading();
            style.*member = on;
            m_parts.appearance.setReading(style);
            ReadingStyle remembered = m_parts.settings.reading();
            remembered.*member = on;
            m_parts.settings.setReading(remembered);
        };
    };
    const WindowActions &a = parts.actions;
    connect(a.focusMode, &QAction::triggered, this, mode(&ReadingStyle::focused));
    connect(a.showInvisibles, &QAction::triggered, this, mode(&ReadingStyle::invisiblesShown));
    connect(a.hideMarks, &QAction::triggered, this, [this](bool on) { // not remembered: marks are what is worked on
        ReadingStyle style = m_parts.appearance.reading();
        style.plain = on;
        m_parts.appearance.setReading(style);
    });
    connect(a.fullScreen, &QAction::toggled, &parts.fullScreen, &FullScreenReading::setOn);
    connect(&parts.fullScreen, &FullScreenReading::leaveRequested, a.fullScreen,
            [action = a.fullScreen] { action->setChecked(false); });
    connect(&parts.appearance, &Appearance::readingChanged, this, &ReadingCommands::showModes);
    showModes();
}

void ReadingCommands::showModes()
{
    const ReadingStyle &style = m_parts.appearance.reading();
    m_parts.actions.focusMode->setChecked(style.focused);
    m_parts.actions.showInvisibles->setChecked(style.invisiblesShown);
    m_parts.actions.hideMarks->setChecked(style.plain);
}

void ReadingCommands::lookAt(const AnnotatedDocument *document)
{
    if (!document || m_parts.appearance.reading().invisiblesShown)
        return;
    QTimer::singleShot(0, this, [this, shown = QPointer(document)] {
        if (!shown || m_parts.view.document() != shown || !hasBidiControls(shown->article().text()))
            return;
        m_parts.messages.offer(
            tr("This article has bidirectional control characters, by which words can look different "
               "from what they are."),
            m_parts.actions.showInvisibles);
    });
}

bool ReadingCommands::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::ToolTip && m_parts.appearance.reading().invisiblesShown && m_parts.view.document()) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const qsizetype offset = m_parts.view.offsetAt(help->pos());
        if (offset >= 0) {
            if (const auto invisible = invisibleAt(m_parts.view.document()->article().text(), offset)) {
                QToolTip::showText(help->globalPos(), Qt::convertFromPlainText(invisible->description()),
                                   m_parts.view.viewport(), QRect(help->pos(), QSize(1, 1)).adjusted(-8, -8, 8, 8));
                return true;
            }
        }
    }
    return QObject::eventFilter(watched, event);
}

} // namespace Rapporteur
