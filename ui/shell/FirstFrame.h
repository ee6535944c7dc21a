// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace Rapporteur {

class MainWindow;

/// Says on standard output when a window first shows its article, for those who measure how long a start takes: "text"
/// with the first picture that has text, "painted" with the first that has all marks and the tree.
class FirstFrame : public QObject
{
    Q_OBJECT

public:
    /// True where the environment asks for it: RAPPORTEUR_TELL_FIRST_FRAME.
    [[nodiscard]] static bool isWanted();

    /// \a window owns it.
    explicit FirstFrame(MainWindow &window);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void look();

    MainWindow &m_window;
    bool m_looking = false;
    bool m_text = false;
};

} // namespace Rapporteur
