// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/CliStreams.h"

#include <QCoreApplication>
#include <QFile>
#include <QLocale>

#include <cerrno>
#include <cstdio>

namespace Rapporteur {

namespace {

class CliStreams
{
    Q_DECLARE_TR_FUNCTIONS(Rapporteur::CliStreams)

public:
    static QString inputName() { return tr("standard input"); }
    static Issue unreadable(const QString &why)
    {
        return {.text = tr("It cannot be read: %1.").arg(why), .file = inputName()};
    }
    static Issue tooLarge(qint64 most)
    {
        return {.text = tr("It is too large: at most %1 are read.").arg(QLocale().formattedDataSize(most)),
                .file = inputName()};
    }
    static Issue unwritable(int error)
    {
        return {.text = tr("It cannot be written: %1.").arg(qt_error_string(error)), .file = tr("standard output")};
    }
    static QString severity(const Issue &issue)
    {
        switch (issue.severity) {
        case Issue::Severity::Note:
            return tr("Note: %1").arg(issue.text);
        case Issue::Severity::Warning:
            return tr("Warning: %1").arg(issue.text);
        case Issue::Severity::Error:
            return issue.text;
        }
        Q_UNREACHABLE_RETURN(issue.text);
    }
    static QString hint(const QString &text) { return tr("rapporteur-cli: %1 See rapporteur-cli --help.").arg(text); }
};

} // namespace

Result<QByteArray> readStandardInput(qint64 most)
{
    QFile input;
    if (!input.open(stdin, QIODevice::ReadOnly))
        return std::unexpected(CliStreams::unreadable(input.errorString()));
    QByteArray bytes;
    constexpr qint64 chunk = 1LL << 20;
    for (;;) {
        const QByteArray more = input.read(chunk);
        if (more.isEmpty())
            break;
        bytes += more;
        if (bytes.size() > most)
            return std::unexpected(CliStreams::tooLarge(most));
    }
    if (input.error() != QFile::NoError)
        return std::unexpected(CliStreams::unreadable(input.errorString()));
    return bytes;
}

Result<void> writeStandardOutput(QByteArrayView bytes)
{
    errno = 0;
    if (std::fwrite(bytes.data(), 1, size_t(bytes.size()), stdout) != size_t(bytes.size()) || std::fflush(stdout) != 0)
        return std::unexpected(CliStreams::unwritable(errno));
    return {};
}

void tellLine(const QString &line)
{
    const QByteArray bytes = QString(line).replace(u'\n', u' ').toLocal8Bit() + '\n';
    // Where standard error cannot be written either, there is nobody left to tell.
    std::fwrite(bytes.constData(), 1, size_t(bytes.size()), stderr);
}

void tell(const Issue &issue)
{
    Issue shown = issue;
    shown.text = CliStreams::severity(issue);
    tellLine(shown.toString());
}

void tellUsage(const QString &text)
{
    tellLine(CliStreams::hint(text));
}

QString standardInputName()
{
    return CliStreams::inputName();
}

} // namespace Rapporteur
