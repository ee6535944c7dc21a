// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

namespace Rapporteur::Test {

/// A folder of its own in which rapporteur-cli is run, and the files in it. Tests derive from it.
class CliFolder
{
protected:
    /// What a run came to; status -1 where it crashed.
    struct Outcome
    {
        int status = -1;
        QByteArray out = {};
        QString err = {};
    };

    /// An empty folder.
    void renew() { m_folder = std::make_unique<QTemporaryDir>(); }

    [[nodiscard]] Outcome run(const QStringList &arguments, const QByteArray &input = {}) const
    {
        QProcess process;
        process.setWorkingDirectory(m_folder->path());
        process.setProcessEnvironment(m_environment);
        process.start(QStringLiteral(RAPPORTEUR_BIN_DIR "/rapporteur-cli"), arguments);
        process.write(input);
        process.closeWriteChannel();
        if (!process.waitForFinished())
            qFatal("rapporteur-cli hangs");
        if (process.exitStatus() != QProcess::NormalExit)
            return {};
        return {process.exitCode(), process.readAllStandardOutput(), QString::fromUtf8(process.readAllStandardError())};
    }

    /// Of a file in the folder, or of the folder.
    [[nodiscard]] QString path(const QString &name = {}) const
    {
        return name.isEmpty() ? m_folder->path() : m_folder->filePath(name);
    }

    void put(const QString &name, const QByteArray &bytes) const
    {
        QFile file(path(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(bytes), bytes.size());
    }

    QProcessEnvironment m_environment = QProcessEnvironment::systemEnvironment(); // of runs to come

private:
    std::unique_ptr<QTemporaryDir> m_folder = std::make_unique<QTemporaryDir>();
};

} // namespace Rapporteur::Test
