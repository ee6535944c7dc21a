// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "formats/NativeReader.h"

#include <QCoreApplication>
#include <QStringList>

namespace Rapporteur {

/// rapporteur-cli validate: tells every fault of files of annotations.
class ValidateCommand
{
    Q_DECLARE_TR_FUNCTIONS(Rapporteur::ValidateCommand)

public:
    explicit ValidateCommand(QStringList files)
        : m_files(std::move(files))
    {
    }

    /// Checks all files and returns the exit status.
    [[nodiscard]] int run() const;

private:
    /// All that is to be said about one file.
    [[nodiscard]] static Issues check(const QString &file);
    [[nodiscard]] static std::expected<NativeAnnotations, NativeFault> read(const QString &file);
    /// What is wrong between the annotations and their article, where that is there.
    [[nodiscard]] static Issues compareWithArticle(const NativeAnnotations &native, const QString &file);

    QStringList m_files;
};

} // namespace Rapporteur
