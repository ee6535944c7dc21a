// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/CommandPalette.h"

#include "shell/Mnemonic.h"

#include <QApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <optional>

namespace Rapporteur {

namespace {

QString nameOf(const QAction &action)
{
    return withoutMnemonic(action.text());
}

/// 0 where \a words begin the name, 1 where each begins a word of it, 2 where each is in it or in the tip; else nothing.
std::optional<int> rank(const QAction &action, const QStringList &words)
{
    const QString name = nameOf(action);
    const QStringList parts = name.split(u' ', Qt::SkipEmptyParts);
    int worst = 0;
    for (const QString &word : words) {
        const bool begins =
            std::ranges::any_of(parts, [&](const QString &part) { return part.startsWith(word, Qt::CaseInsensitive); });
        if (begins)
            worst = std::max(worst, name.startsWith(words.first(), Qt::CaseInsensitive) ? 0 : 1);
        else if (name.contains(word, Qt::CaseInsensitive) || action.statusTip().contains(word, Qt::CaseInsensitive))
            worst = 2;
        else
            return std::nullopt;
    }
    return worst;
}

} // namespace

CommandPalette::CommandPalette(const QList<QAction *> &actions, QWidget *parent)
    : QDialog(parent)
    , m_words(new QLineEdit(this))
    , m_list(new QTreeWidget(this))
{
    setWindowTitle(tr("Commands"));
    // What cannot be done now is not offered.
    std::ranges::copy_if(actions, std::back_inserter(m_actions),
                         [](const QAction *action) { return action->isEnabled() && !nameOf(*action).isEmpty(); });
    m_words->setPlaceholderText(tr("Type a command…"));
    m_words->setAccessibleName(tr("Find a command"));
    m_words->setToolTip(tr("Arrow keys choose, Enter does it"));
    m_words->installEventFilter(this);
    m_list->setColumnCount(2);
    m_list->setHeaderHidden(true);
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setAllColumnsShowFocus(true);
    m_list->header()->setStretchLastSection(false);
    m_list->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_list->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setAccessibleName(tr("Commands"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(10, 10, 10, 10);
    layout->addWidget(m_words);
    layout->addWidget(m_list);
    resize(560, 420);
    connect(m_words, &QLineEdit::textChanged, this, &CommandPalette::showMatches);
    connect(m_words, &QLineEdit::returnPressed, this, &CommandPalette::choose);
    connect(m_list, &QTreeWidget::itemClicked, this, &CommandPalette::choose);
    showMatches();
}

void CommandPalette::showMatches()
{
    const QStringList words = m_words->text().simplified().split(u' ', Qt::SkipEmptyParts);
    QList<std::pair<int, QAction *>> matches;
    for (QAction *action : std::as_const(m_actions)) {
        if (const auto found = rank(*action, words))
            matches.append({*found, action});
    }
    std::ranges::stable_sort(matches, {}, [](const auto &match) { return match.first; });
    m_list->clear();
    for (const auto &[quality, action] : std::as_const(matches)) {
        auto *item =
            new QTreeWidgetItem(m_list, {nameOf(*action), action->shortcut().toString(QKeySequence::NativeText)});
        item->setTextAlignment(1, Qt::AlignRight | Qt::AlignVCenter);
        item->setForeground(1, palette().placeholderText());
        item->setToolTip(0, action->statusTip());
        item->setData(0, Qt::UserRole, int(m_actions.indexOf(action)));
    }
    m_list->setCurrentItem(m_list->topLevelItem(0));
}

void CommandPalette::choose()
{
    const QTreeWidgetItem *item = m_list->currentItem();
    if (!item)
        return;
    m_chosen = m_actions[item->data(0, Qt::UserRole).toInt()];
    accept();
}

bool CommandPalette::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_words && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Down || key == Qt::Key_Up || key == Qt::Key_PageDown || key == Qt::Key_PageUp) {
            QApplication::sendEvent(m_list, event);
            return true;
        }
    }
    return QDialog::eventFilter(watched, event);
}

} // namespace Rapporteur
