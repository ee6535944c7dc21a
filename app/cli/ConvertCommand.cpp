// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/ConvertCommand.h"

#include "cli/CliStreams.h"
#include "cli/ExchangeInput.h"
#include "cli/ExitStatus.h"
#include "documents/ArticleReader.h"
#include "durable/saveDurably.h"
#include "exchange/JsonRecords.h"
#include "formats/NativeWriter.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace Rapporteur {

int ConvertCommand::run()
{
    m_format = m_registry.find(m_arguments.format);
    if (!loadMapping())
        return ExitStatus::faults;
    const QStringList files = ExchangeInput(m_registry, m_mapping).expanded(m_arguments.files, m_arguments.recursive);
    for (const QString &file : files)
        m_inputs.insert(QFileInfo(file).canonicalFilePath());
    if (files.isEmpty())
        fail({.text = tr("There is nothing to convert.")});
    else if (goesIntoFolder(files))
        convertIntoFolder(files);
    else
        convertIntoFile(files);
    return m_failed ? ExitStatus::faults : ExitStatus::fine;
}

bool ConvertCommand::loadMapping()
{
    if (m_arguments.mapping.isEmpty())
        return true;
    QFile file(m_arguments.mapping);
    if (!file.open(QIODevice::ReadOnly)) {
        fail({.text = tr("It cannot be read: %1.").arg(file.errorString()), .file = m_arguments.mapping});
        return false;
    }
    const auto mapping = TypeMapping::fromJson(file.readAll(), m_arguments.mapping);
    if (!mapping) {
        fail(mapping.error());
        return false;
    }
    m_mapping = *mapping;
    return true;
}

bool ConvertCommand::goesIntoFolder(const QStringList &files) const
{
    const QString &output = m_arguments.output;
    if (output == "-"_L1)
        return false;
    const bool holdsSeveral = m_format && m_format->capabilities().severalDocuments;
    return output.endsWith(u'/') || QFileInfo(output).isDir() || (files.size() > 1 && !holdsSeveral);
}

QString ConvertCommand::suffix() const
{
    return m_format ? m_format->suffix() : QString(u".txt"_s + ExchangeInput::nativeSuffix);
}

void ConvertCommand::convertIntoFolder(const QStringList &files)
{
    if (!QDir().mkpath(m_arguments.output)) {
        fail({.text = tr("The folder cannot be made."), .file = m_arguments.output});
        return;
    }
    const ExchangeInput input(m_registry, m_mapping);
    for (const QString &file : files) {
        const ExchangeInput::Texts read = input.read(file);
        for (const Issue &issue : read.issues)
            fail(issue);
        if (read.texts.isEmpty())
            continue;
        if (m_format && m_format->capabilities().severalDocuments) {
            const QString name = read.texts.size() == 1 ? read.texts.first().name : ExchangeInput::nameOf(file);
            if (const auto written = write(read.texts, freePath(name, suffix())); !written)
                fail(written.error());
            continue;
        }
        for (const AnnotatedText &text : read.texts) {
            if (const auto written = write({text}, freePath(text.name, suffix())); !written)
                fail(written.error());
        }
    }
}

void ConvertCommand::convertIntoFile(const QStringList &files)
{
    QList<AnnotatedText> texts;
    const ExchangeInput input(m_registry, m_mapping);
    for (const QString &file : files) {
        const ExchangeInput::Texts read = input.read(file);
        for (const Issue &issue : read.issues)
            fail(issue);
        texts += read.texts;
    }
    const bool holdsSeveral = m_format && m_format->capabilities().severalDocuments;
    if (texts.isEmpty())
        return; // why was said
    if (texts.size() == 1 || holdsSeveral) {
        if (const auto written = write(texts, m_arguments.output); !written)
            fail(written.error());
        return;
    }
    if (m_arguments.output == "-"_L1 || !QDir().mkpath(m_arguments.output)) {
        fail({.text = tr("Several texts need a folder in this format."), .file = m_arguments.output});
        return;
    }
    for (const AnnotatedText &text : std::as_const(texts)) {
        if (const auto written = write({text}, freePath(text.name, suffix())); !written)
            fail(written.error());
    }
}

QString ConvertCommand::freePath(const QString &name, const QString &suffix)
{
    const QDir folder(m_arguments.output);
    // Names come from files of others as well.
    QString safe = name;
    for (QChar &c : safe) {
        if (c == u'/' || c == u'\\' || c < u' ')
            c = u'_';
    }
    if (safe.isEmpty() || safe.startsWith(u'.'))
        safe.prepend(u'_');
    QString path = folder.filePath(safe + suffix);
    for (int n = 2; m_outputs.contains(path); ++n)
        path = folder.filePath(safe + u'-' + QString::number(n) + suffix);
    m_outputs.insert(path);
    return path;
}

Result<void> ConvertCommand::write(const QList<AnnotatedText> &texts, const QString &path)
{
    if (!m_format)
        return writeNativeFile(texts.first(), path);
    const bool toStream = path == "-"_L1;
    const QString base = path.endsWith(m_format->suffix())
        ? path.chopped(m_format->suffix().size())
        : QFileInfo(path).dir().filePath(QFileInfo(path).completeBaseName());
    QList<StandoffDocument> documents;
    QList<LossReport> losses;
    for (const AnnotatedText &text : texts) {
        StandoffExport exported = toStandoff(text, *m_format, m_mapping);
        if (!toStream && texts.size() == 1)
            exported.document.name = QFileInfo(base).fileName();
        documents.append(exported.document);
        losses.append(exported.losses);
    }
    const StandoffOutput output = m_format->write(documents);
    if (output.dropped > 0)
        losses.last()[LossReason::Foreign] += output.dropped;
    for (qsizetype i = 0; i < texts.size(); ++i)
        report(texts[i], path, losses[i]);
    if (toStream)
        return writeStandardOutput(output.bytes);
    if (!m_format->capabilities().text && texts.size() == 1) {
        if (const auto written = writeText(base + u".txt"_s, documents.first().text); !written)
            return written;
    }
    for (auto it = output.beside.begin(); it != output.beside.end(); ++it) {
        if (const auto written = save(base + it.key(), it.value()); !written)
            return written;
    }
    for (auto it = output.once.begin(); it != output.once.end(); ++it) {
        const QString once = QFileInfo(path).dir().filePath(it.key());
        if (QFileInfo::exists(once))
            continue;
        if (const auto written = save(once, it.value()); !written)
            return written;
    }
    if (m_arguments.bundle) {
        for (const AnnotatedText &text : texts) {
            const QString name = texts.size() == 1 ? base : QFileInfo(path).dir().filePath(text.name);
            if (const auto written = writeNativeFile(text, name + u".txt"_s + ExchangeInput::nativeSuffix); !written)
                return written;
        }
    }
    return save(path, output.bytes);
}

Result<void> ConvertCommand::writeNativeFile(const AnnotatedText &text, const QString &path)
{
    NativeHeader header = text.header;
    if (path == "-"_L1)
        return writeStandardOutput(writeNative(text.article, text.annotations, header));
    QString textPath = path.chopped(QFileInfo(path).suffix().size()) + u"txt"_s;
    if (path.endsWith(ExchangeInput::nativeSuffix))
        textPath = path.chopped(ExchangeInput::nativeSuffix.size());
    else if (QFileInfo(path).suffix().isEmpty())
        textPath = path + u".txt"_s;
    header.articleFile = QFileInfo(textPath).fileName();
    if (const auto written = writeText(textPath, text.article.text()); !written)
        return written;
    return save(path, writeNative(text.article, text.annotations, header));
}

Result<void> ConvertCommand::writeText(const QString &path, const QString &text)
{
    if (QFileInfo::exists(path)) {
        const auto there = readArticleFile(path);
        if (there && there->article.text() == text)
            return {};
        return std::unexpected(Issue{
            .text = tr("Another text is there already; it is left as it is, and nothing was written."), .file = path});
    }
    return saveDurably(path, text.toUtf8());
}

Result<void> ConvertCommand::save(const QString &path, const QByteArray &bytes)
{
    const QString canonical = QFileInfo(path).canonicalFilePath();
    if (!canonical.isEmpty() && m_inputs.contains(canonical))
        return std::unexpected(
            Issue{.text = tr("This is one of the files to be converted; it is left as it is."), .file = path});
    return saveDurably(path, bytes);
}

void ConvertCommand::report(const AnnotatedText &text, const QString &output, const LossReport &losses) const
{
    if (m_arguments.json) {
        QJsonObject counts;
        for (auto it = losses.begin(); it != losses.end(); ++it)
            counts.insert(keyOf(it.key()), it.value());
        tellLine(QString::fromUtf8(compactJson(QJsonObject{{u"document"_s, text.name},
                                                           {u"output"_s, output},
                                                           {u"mentions"_s, text.annotations.mentionCount()},
                                                           {u"losses"_s, counts}})));
        return;
    }
    for (auto it = losses.begin(); it != losses.end(); ++it)
        tell({.severity = Issue::Severity::Warning, .text = describe(it.key(), it.value()), .file = text.name});
}

void ConvertCommand::fail(const Issue &issue)
{
    tell(issue);
    m_failed = m_failed || issue.severity == Issue::Severity::Error;
}

} // namespace Rapporteur
