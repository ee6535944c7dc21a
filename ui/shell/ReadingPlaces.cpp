// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/ReadingPlaces.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace Rapporteur {

namespace {

constexpr qint64 largestFile = 1 << 20;

/// One name for a file, whatever links lead to it.
QString keyFor(const QString &article)
{
    const QFileInfo info(article);
    const QString canonical = info.canonicalFilePath();
    return canonical.isEmpty() ? info.absoluteFilePath() : canonical;
}

/// The articles, that read last at the end.
QJsonArray readAll(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly) || file.size() > largestFile)
        return {};
    return QJsonDocument::fromJson(file.readAll()).object().value("articles"_L1).toArray();
}

} // namespace

ReadingPlace ReadingPlaces::placeIn(const QString &article, const AnnotationSet &annotations) const
{
    const QString key = keyFor(article);
    const QJsonArray all = readAll(m_file);
    for (const auto &value : all) {
        const QJsonObject entry = value.toObject();
        if (entry.value("article"_L1).toString() != key)
            continue;
        ReadingPlace place{.top = entry.value("top"_L1).toInteger(), .caret = entry.value("caret"_L1).toInteger()};
        const auto id = mentionIdFromKey(entry.value("mention"_L1).toString());
        const Mention *mention = id ? annotations.mention(*id) : nullptr;
        if (mention && mention->range.start == entry.value("mentionStart"_L1).toInteger(-1))
            place.mention = *id;
        return place;
    }
    return {};
}

Result<void> ReadingPlaces::remember(const QString &article, const ReadingPlace &place,
                                     const AnnotationSet &annotations)
{
    const QString key = keyFor(article);
    QJsonArray all = readAll(m_file);
    const qsizetype before = all.size();
    for (qsizetype i = all.size() - 1; i >= 0; --i) {
        if (all.at(i).toObject().value("article"_L1).toString() == key)
            all.removeAt(i);
    }
    if (place != ReadingPlace()) {
        QJsonObject entry{{u"article"_s, key}, {u"top"_s, place.top}, {u"caret"_s, place.caret}};
        if (const Mention *mention = annotations.mention(place.mention)) {
            entry.insert("mention"_L1, keyOf(place.mention));
            entry.insert("mentionStart"_L1, mention->range.start);
        }
        all.append(entry);
    } else if (all.size() == before) {
        return {};
    }
    while (all.size() > mostArticles)
        all.removeFirst();
    QDir().mkpath(QFileInfo(m_file).absolutePath());
    QSaveFile file(m_file);
    // Offsets are UTF-16: only this program reads them.
    const QJsonObject whole{{u"offsets"_s, u"utf-16"_s}, {u"articles"_s, all}};
    if (!file.open(QIODevice::WriteOnly) || file.write(QJsonDocument(whole).toJson()) < 0 || !file.commit())
        return std::unexpected(
            Issue{.severity = Issue::Severity::Note,
                  .text = QCoreApplication::translate("Rapporteur::ReadingPlaces",
                                                      "The place in the article could not be remembered: %1.")
                              .arg(file.errorString())});
    return {};
}

} // namespace Rapporteur
