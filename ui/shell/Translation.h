// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTranslator>

#include <memory>

namespace Rapporteur {

/// The language of the interface: installs the translations of the program and of Qt for as long as it lives.
class Translation
{
public:
    /// \a language is a code such as "ja"; empty means the system's. English where there is no translation.
    explicit Translation(const QString &language);
    ~Translation();
    Q_DISABLE_COPY_MOVE(Translation)

private:
    QTranslator m_program;
    QTranslator m_qt;
};

} // namespace Rapporteur
