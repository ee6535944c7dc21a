// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/ExchangeInput.h"

#include "cli/CliStreams.h"
#include "documents/ArticleReader.h"
#include "formats/Anchoring.h"
#include "formats/NativeReader.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace Rapporteur {

namespace {

bool isNative(const QByteArray &bytes)
{
    constexpr qsizetype headLength = 4096;
    return bytes.first(std::min(bytes.size(), headLength)).contains("\"rapporteur-annotations\"");
}

/// The text that stands beside \a file under the same name; empty where there is none.
QString textFileOf(const QString &file)
{
    const QFileInfo info(file);
    for (const QString &base : {info.completeBaseName(), info.baseName()}) {
        const QString path = info.dir().filePath(base + u".txt"_s);
        if (base + u".txt"_s != info.fileName() && QFileInfo(path).isFile())
            return path;
    }
    return {};
}

} // namespace

QStringList ExchangeInput::expanded(const QStringList &files, bool recursive) const
{
    QStringList all;
    for (const QString &file : files) {
        if (file != "-"_L1 && QFileInfo(file).isDir())
            all += filesOf(file, recursive);
        else
            all.append(file);
    }
    return all;
}

QStringList ExchangeInput::filesOf(const QString &folder, bool recursive) const
{
    QStringList paths;
    QSet<QString> marked; // texts of other files, and tables beside them
    QDirIterator it(folder, QDir::Files, recursive ? QDirIterator::Subdirectories : QDirIterator::NoIteratorFlags);
    while (it.hasNext()) {
        const QFileInfo info = it.nextFileInfo();
        paths.append(info.filePath());
        if (info.suffix() != "txt"_L1)
            marked.insert(textFileOf(info.filePath()));
        for (const auto &format : m_registry.formats()) {
            if (!info.fileName().endsWith(format->suffix()))
                continue;
            const QStringList endings = format->besides();
            for (const QString &ending : endings)
                marked.insert(info.filePath().chopped(format->suffix().size()) + ending);
        }
    }
    paths.removeIf([&](const QString &path) {
        if (marked.contains(path))
            return true;
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly))
            return false; // its reading will say why
        const QByteArray bytes = file.readAll();
        return !isNative(bytes) && !m_registry.recognise(bytes, path);
    });
    paths.sort();
    return paths;
}

Result<QByteArray> ExchangeInput::bytesOf(const QString &file)
{
    if (file == "-"_L1)
        return readStandardInput(largestNative);
    QFile opened(file);
    const QFileInfo info(file);
    if (info.exists() && !info.isFile())
        return std::unexpected(Issue{.text = tr("It is no regular file."), .file = file});
    if (!opened.open(QIODevice::ReadOnly))
        return std::unexpected(Issue{.text = tr("It cannot be read: %1.").arg(opened.errorString()), .file = file});
    if (opened.size() > largestNative)
        return std::unexpected(
            Issue{.text = tr("It is too large: at most %1 are read.").arg(QLocale().formattedDataSize(largestNative)),
                  .file = file});
    return opened.readAll();
}

ExchangeInput::Texts ExchangeInput::read(const QString &file) const
{
    const auto bytes = bytesOf(file);
    if (!bytes)
        return {.issues = {bytes.error()}};
    const QString shown = file == "-"_L1 ? standardInputName() : file;
    if (isNative(*bytes))
        return readNativeText(*bytes, file);
    if (const StandoffFormat *format = m_registry.recognise(*bytes, file))
        return readForeign(*bytes, file, *format);
    return {.issues = {{.text = tr("This is of no format that is known."), .file = shown}}};
}

ExchangeInput::Texts ExchangeInput::readForeign(const QByteArray &bytes, const QString &file,
                                                const StandoffFormat &format) const
{
    const bool isStream = file == "-"_L1;
    StandoffInput input{.bytes = bytes, .file = isStream ? standardInputName() : file, .name = nameOf(file)};
    const QString fileName = QFileInfo(file).fileName();
    if (fileName.endsWith(format.suffix()) && fileName.size() > format.suffix().size())
        input.name = fileName.chopped(format.suffix().size()); // "a" of "a.cas.json"
    Texts result;
    if (const QString text = isStream ? QString() : textFileOf(file); !text.isEmpty() && !format.capabilities().text) {
        const auto article = readArticleFile(text);
        if (!article)
            return {.issues = {article.error()}};
        input.text = article->article.text();
    }
    const QStringList endings = isStream ? QStringList() : format.besides();
    for (const QString &ending : endings) {
        const QString base = file.endsWith(format.suffix()) ? file.chopped(format.suffix().size()) : file;
        if (QFile beside(base + ending); beside.open(QIODevice::ReadOnly))
            input.beside.insert(ending, beside.readAll());
    }
    StandoffReading reading = format.read(input);
    result.issues = reading.issues;
    for (const StandoffDocument &document : std::as_const(reading.documents)) {
        result.issues += document.issues;
        result.texts.append(toAnnotations(document, format, m_mapping));
    }
    return result;
}

ExchangeInput::Texts ExchangeInput::readNativeText(const QByteArray &bytes, const QString &file)
{
    const auto native = readNative(bytes, file == "-"_L1 ? standardInputName() : file);
    if (!native)
        return {.issues = native.error().issues};
    const QString path = articleFileOf(file == "-"_L1 ? QString() : file, native->header.articleFile);
    const auto article = readArticleFile(path);
    if (!article)
        return {.issues = {article.error()}};
    Anchoring anchoring = anchor(*native, article->article);
    return {.texts = {{.name = QFileInfo(path).completeBaseName(),
                       .article = article->article,
                       .annotations = std::move(anchoring.annotations),
                       .header = native->header}},
            .issues = native->warnings + anchoring.issues};
}

QString ExchangeInput::nameOf(const QString &file)
{
    if (file == "-"_L1)
        return u"article"_s;
    const QString name = QFileInfo(file).fileName();
    if (name.endsWith(nativeSuffix))
        return QFileInfo(name.chopped(nativeSuffix.size())).completeBaseName();
    const QString base = QFileInfo(file).completeBaseName();
    return base.isEmpty() ? name : base;
}

} // namespace Rapporteur
