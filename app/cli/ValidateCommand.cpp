// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/ValidateCommand.h"

#include "cli/CliStreams.h"
#include "cli/ExitStatus.h"
#include "documents/ArticleReader.h"
#include "formats/Anchoring.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace Rapporteur {

int ValidateCommand::run() const
{
    int status = ExitStatus::fine;
    for (const QString &file : m_files) {
        const Issues issues = check(file);
        for (const Issue &issue : issues) {
            tell(issue);
            if (issue.severity == Issue::Severity::Error)
                status = ExitStatus::faults;
        }
    }
    return status;
}

Issues ValidateCommand::check(const QString &file)
{
    const auto native = read(file);
    if (!native)
        return native.error().issues;
    return native->warnings + compareWithArticle(*native, file);
}

std::expected<NativeAnnotations, NativeFault> ValidateCommand::read(const QString &file)
{
    if (file != "-"_L1)
        return readNativeFile(file);
    const auto bytes = readStandardInput(largestNative);
    if (!bytes)
        return std::unexpected(NativeFault{.kind = NativeFault::Kind::Unreadable, .issues = {bytes.error()}});
    return readNative(*bytes, standardInputName());
}

Issues ValidateCommand::compareWithArticle(const NativeAnnotations &native, const QString &file)
{
    // Beside standard input is the folder in which the program was started.
    const QString path = articleFileOf(file == "-"_L1 ? QString() : file, native.header.articleFile);
    if (path.isEmpty() || !QFileInfo(path).isFile()) {
        return {{.severity = Issue::Severity::Note,
                 .text = path.isEmpty() ? tr("It does not name its article; quotes were not compared.")
                                        : tr("Its article “%1” is not there; quotes were not compared.").arg(path),
                 .file = native.file}};
    }
    const auto read = readArticleFile(path, native.mediaType);
    if (!read)
        return {read.error()};
    const auto annotations = anchorStrictly(native, read->article);
    return annotations ? Issues() : annotations.error();
}

} // namespace Rapporteur
