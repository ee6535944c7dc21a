// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/AnnotateCommand.h"

#include "cli/CliStreams.h"
#include "cli/ExitStatus.h"
#include "documents/ArticleReader.h"
#include "durable/saveDurably.h"
#include "extraction/SuggestionEdit.h"
#include "formats/Anchoring.h"
#include "formats/NativeReader.h"
#include "formats/NativeWriter.h"
#include "lexicons/AnalystLexicons.h"

#include <QDir>
#include <QFileInfo>
#include <QSet>

using namespace Qt::StringLiterals;

namespace Rapporteur {

int AnnotateCommand::run()
{
    const auto wanted = jobs();
    if (!wanted) {
        tellUsage(wanted.error());
        return ExitStatus::wrongUsage;
    }
    const auto lexicon = Lexicon::bundled();
    if (!lexicon) {
        tell(lexicon.error());
        return ExitStatus::faults;
    }
    AnalystLexicons lexicons({}, m_arguments.lexicons);
    if (const Issues faults = lexicons.faults({}); !faults.isEmpty()) {
        for (const Issue &issue : faults)
            tell(issue);
        return ExitStatus::faults;
    }
    Extractor extractor(*lexicon);
    extractor.setAdditions([&lexicons](const Article &article) { return lexicons.lexiconsFor(article); });
    int status = ExitStatus::fine;
    for (const Job &job : *wanted) {
        const Issues faults = job.file == "-"_L1 ? Issues() : lexicons.faults(job.file);
        for (const Issue &issue : faults)
            tell(issue);
        if (!faults.isEmpty()) { // what the team knows would be missing
            status = ExitStatus::faults;
            continue;
        }
        if (const auto result = annotate(job, extractor); !result) {
            tell(result.error());
            status = ExitStatus::faults;
        }
    }
    return status;
}

std::expected<QList<AnnotateCommand::Job>, QString> AnnotateCommand::jobs() const
{
    const QStringList &files = m_arguments.files;
    const QString &output = m_arguments.output;
    const bool intoFolder = !output.isEmpty() && output != "-"_L1 && QFileInfo(output).isDir();
    if (output.endsWith(u'/') && !intoFolder)
        return std::unexpected(tr("There is no folder “%1”.").arg(output));
    if (files.size() > 1 && !intoFolder && !m_arguments.beside)
        return std::unexpected(tr("Several FILEs need --output with an existing folder, or --beside."));
    if (intoFolder && files.contains(u"-"_s))
        return std::unexpected(tr("Standard input has no name; say --output with the name of a file."));
    QList<Job> jobs;
    QSet<QString> outputs;
    for (const QString &file : files) {
        Job job{file, output == "-"_L1 ? QString() : output};
        if (intoFolder)
            job.output = QDir(output).filePath(nativeFileFor(QFileInfo(file).fileName()));
        else if (m_arguments.beside)
            job.output = nativeFileFor(file);
        if (!job.output.isEmpty() && outputs.contains(QFileInfo(job.output).absoluteFilePath()))
            return std::unexpected(tr("Two FILEs would be written to “%1”.").arg(job.output));
        outputs.insert(QFileInfo(job.output).absoluteFilePath());
        jobs.append(job);
    }
    return jobs;
}

Result<Article> AnnotateCommand::read(const Job &job)
{
    Result<ReadArticle> read;
    if (job.file == "-"_L1) {
        const auto bytes = readStandardInput(largestArticle);
        if (!bytes)
            return std::unexpected(bytes.error());
        read = readPlainText(*bytes, {});
        for (Issue &issue : read->issues)
            issue.file = standardInputName();
    } else {
        read = readArticleFile(job.file);
    }
    if (!read)
        return std::unexpected(read.error());
    for (const Issue &issue : std::as_const(read->issues))
        tell(issue);
    return read->article;
}

Result<NativeAnnotations> AnnotateCommand::existing(const QString &path)
{
    auto native = readNativeFile(path);
    if (native)
        return std::move(*native);
    for (const Issue &issue : std::as_const(native.error().issues))
        tell(issue);
    return std::unexpected(Issue{.text = tr("The file is left as it is, and nothing was written."), .file = path});
}

Result<void> AnnotateCommand::annotate(const Job &job, const Extractor &extractor)
{
    const auto article = read(job);
    if (!article)
        return std::unexpected(article.error());
    AnnotationSet annotations;
    NativeHeader header;
    bool changed = true;
    if (!job.output.isEmpty() && (QFileInfo::exists(job.output) || QFileInfo(job.output).isSymLink())) {
        const auto native = existing(job.output);
        if (!native)
            return std::unexpected(native.error());
        Anchoring anchoring = anchor(*native, *article);
        for (const Issue &issue : std::as_const(anchoring.issues))
            tell(issue);
        changed = anchoring.moved > 0 || native->sha256 != article->details().sha256
            || native->mediaType != article->details().mediaType;
        annotations = std::move(anchoring.annotations);
        header = native->header;
    }
    const QDateTime now = QDateTime::fromSecsSinceEpoch(QDateTime::currentSecsSinceEpoch(), QTimeZone::UTC);
    const Edit suggestions = suggestionEdit(annotations, extractor.extract(*article), now);
    if (suggestions.isEmpty() && !changed)
        return {}; // as it is already
    if (const auto applied = annotations.apply(suggestions); !applied)
        return std::unexpected(Issue{.text = applied.error().text, .file = job.file});
    header.saved = now;
    if (!job.output.isEmpty() && !article->details().file.isEmpty())
        header.articleFile = QFileInfo(job.output).absoluteDir().relativeFilePath(article->details().file);
    const QByteArray json = writeNative(*article, annotations, header);
    return job.output.isEmpty() ? writeStandardOutput(json) : saveDurably(job.output, json);
}

} // namespace Rapporteur
