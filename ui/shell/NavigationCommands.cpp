// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/NavigationCommands.h"

#include "document/AnnotatedDocument.h"
#include "reader/ArticleView.h"
#include "reader/SmoothScroll.h"
#include "shell/GoToParagraphDialog.h"
#include "shell/Settings.h"
#include "shell/WindowActions.h"

#include <QAccessible>
#include <QLocale>
#include <QMouseEvent>
#include <QScrollBar>
#include <QTimerEvent>

namespace Rapporteur {

namespace {

constexpr int rememberAfter = 5000; ///< milliseconds, so that a killed program has forgotten little

} // namespace

NavigationCommands::NavigationCommands(WindowActions &actions, ArticleView &view, Settings &settings, QObject *parent)
    : QObject(parent)
    , m_actions(actions)
    , m_view(view)
    , m_settings(settings)
    , m_places(settings.placesFile())
{
    connectActions();
    m_view.viewport()->installEventFilter(this);
    m_actions.smoothScrolling->setChecked(m_settings.smoothScrolling());
    m_view.scrolling().setDuration(m_settings.smoothScrolling() ? -1 : 0);
    m_actions.caretBrowsing->setChecked(m_settings.caretBrowsing());
    m_view.setCaretBrowsing(m_settings.caretBrowsing());
    updateActions();
}

void NavigationCommands::connectActions()
{
    connect(m_actions.back, &QAction::triggered, this, &NavigationCommands::goBack);
    connect(m_actions.forward, &QAction::triggered, this, &NavigationCommands::goForward);
    connect(m_actions.goToParagraph, &QAction::triggered, this, &NavigationCommands::goToParagraph);
    // Only what the user does is told and remembered.
    connect(m_actions.caretBrowsing, &QAction::triggered, this, &NavigationCommands::setCaretBrowsing);
    connect(m_actions.smoothScrolling, &QAction::triggered, this, [this](bool on) {
        m_settings.setSmoothScrolling(on);
        m_view.scrolling().setDuration(on ? -1 : 0);
    });
    connect(&m_view, &ArticleView::jumped, this, [this](const ReadingPlace &from) {
        m_history.jumped(from);
        updateActions();
    });
    connect(m_view.verticalScrollBar(), &QScrollBar::valueChanged, this, &NavigationCommands::rememberSoon);
    connect(&m_view, &ArticleView::currentMentionChanged, this, &NavigationCommands::rememberSoon);
}

bool NavigationCommands::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::MouseButtonPress || event->type() == QEvent::MouseButtonDblClick) {
        const Qt::MouseButton button = static_cast<const QMouseEvent *>(event)->button();
        if (button == Qt::BackButton || button == Qt::ForwardButton) {
            (button == Qt::BackButton ? m_actions.back : m_actions.forward)->trigger();
            return true;
        }
    }
    return QObject::eventFilter(watched, event);
}

void NavigationCommands::goBack()
{
    if (const auto place = m_history.back(m_view.place()))
        m_view.setPlace(*place);
    updateActions();
}

void NavigationCommands::goForward()
{
    if (const auto place = m_history.forward())
        m_view.setPlace(*place);
    updateActions();
}

void NavigationCommands::goToParagraph()
{
    if (!m_view.document())
        return;
    const ReadingPlace from = m_view.place();
    GoToParagraphDialog dialog(m_view.document()->article(), from.top, m_view.window());
    if (dialog.exec() != QDialog::Accepted)
        return;
    const TextRange paragraph = dialog.paragraph();
    const bool far = m_view.visibleRect({paragraph.start, paragraph.start + 1}).isEmpty();
    m_view.setPlace({.top = paragraph.start, .caret = paragraph.start, .mention = from.mention});
    if (far)
        m_history.jumped(from);
    updateActions();
    m_view.setFocus(Qt::OtherFocusReason);
    Q_EMIT told(tr("Paragraph %1 of %2").arg(QLocale().toString(dialog.number()), QLocale().toString(dialog.count())));
}

void NavigationCommands::setCaretBrowsing(bool on)
{
    m_settings.setCaretBrowsing(on);
    m_view.setCaretBrowsing(on);
    if (on)
        m_view.setFocus(Qt::OtherFocusReason);
    const QString text = on
        ? tr("Caret browsing is on: the arrow keys move the caret, with Shift they select, Return picks a mention")
        : tr("Caret browsing is off: the arrow keys scroll");
#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
    if (QAccessible::isActive()) {
        QAccessibleAnnouncementEvent event(&m_view, text);
        QAccessible::updateAccessibility(&event);
    }
#endif
    Q_EMIT told(text);
}

void NavigationCommands::updateActions()
{
    const bool open = m_view.document();
    m_actions.back->setEnabled(open && m_history.canGoBack());
    m_actions.forward->setEnabled(open && m_history.canGoForward());
    m_actions.goToParagraph->setEnabled(open);
}

void NavigationCommands::leave()
{
    remember();
    m_article.clear();
}

void NavigationCommands::enter(const QString &article)
{
    m_article = article;
    m_remembered = {};
    m_history.clear();
    if (!article.isEmpty() && m_view.document()) {
        m_remembered = m_places.placeIn(article, m_view.document()->annotations());
        if (m_remembered != ReadingPlace())
            m_view.setPlace(m_remembered);
    }
    updateActions();
}

void NavigationCommands::rememberSoon()
{
    if (!m_article.isEmpty() && !m_timer.isActive())
        m_timer.start(rememberAfter, this);
}

void NavigationCommands::timerEvent(QTimerEvent *event)
{
    if (event->timerId() == m_timer.timerId())
        remember();
    else
        QObject::timerEvent(event);
}

void NavigationCommands::remember()
{
    m_timer.stop();
    if (m_article.isEmpty() || !m_view.document())
        return;
    const ReadingPlace place = m_view.place();
    if (place == m_remembered)
        return;
    m_remembered = place;
    if (const auto done = m_places.remember(m_article, place, m_view.document()->annotations()); !done)
        Q_EMIT told(done.error().text);
}

} // namespace Rapporteur
