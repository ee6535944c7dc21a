// SPDX-License-Identifier: GPL-3.0-or-later
// The least window that shows a text: what the start of the program is measured against. Says "painted" when the first
// picture is on the screen.
#include <QApplication>
#include <QFile>
#include <QPlainTextEdit>
#include <QTimer>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace {

class Window : public QPlainTextEdit
{
protected:
    void paintEvent(QPaintEvent *event) override
    {
        QPlainTextEdit::paintEvent(event);
        if (!std::exchange(m_painted, true)) {
            // After this event the picture is brought to the screen.
            QTimer::singleShot(0, this, [] {
                std::puts("text\npainted");
                std::fflush(stdout);
            });
        }
    }

private:
    bool m_painted = false;
};

} // namespace

int main(int argc, char *argv[])
{
    QApplication::setStyle(u"fusion"_s);
    const QApplication application(argc, argv);
    QFile file(QCoreApplication::arguments().value(1));
    if (!file.open(QIODevice::ReadOnly))
        return 1;
    Window window;
    window.setPlainText(QString::fromUtf8(file.readAll()));
    file.close();
    window.resize(1440, 900);
    window.show();
    return QApplication::exec();
}
