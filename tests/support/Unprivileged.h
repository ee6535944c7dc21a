// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFile>
#include <QString>

#include <unistd.h>

namespace Rapporteur::Test {

/// As long as it lives, root acts as an ordinary user, who owns \a folder.
class Unprivileged
{
public:
    explicit Unprivileged(const QString &folder)
        : m_wasRoot(geteuid() == 0)
    {
        constexpr uid_t somebody = 1000;
        if (m_wasRoot
            && (chown(QFile::encodeName(folder).constData(), somebody, somebody) != 0 || seteuid(somebody) != 0))
            qFatal("root cannot act as somebody else");
    }
    ~Unprivileged()
    {
        if (m_wasRoot && seteuid(0) != 0)
            qFatal("root cannot be itself again");
    }
    Q_DISABLE_COPY_MOVE(Unprivileged)

private:
    bool m_wasRoot;
};

} // namespace Rapporteur::Test
