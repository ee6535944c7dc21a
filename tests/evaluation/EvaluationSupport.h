// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "evaluation/ScoredDocument.h"
#include "extraction/Extractor.h"

#include <QDir>
#include <QFile>

namespace Rapporteur::Test {

/// The folder of an evaluation set that may stand beside the source tree; it need not exist.
inline QString evaluationFolder(const QString &name)
{
    return QStringLiteral(RAPPORTEUR_SOURCE_DIR "/../shared/eval/") + name;
}

/// The gold files of a set, with their full names.
inline QStringList goldFiles(const QString &set)
{
    const QDir folder(evaluationFolder(set));
    QStringList files;
    const QStringList names = folder.entryList({QStringLiteral("*.json")}, QDir::Files, QDir::Name);
    for (const QString &name : names)
        files.append(folder.filePath(name));
    return files;
}

inline QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// What the extraction says of an article, as the scorer compares it.
inline ScoredDocument scored(const Article &article, const Extraction &extraction)
{
    ScoredDocument document{.hasMentions = true};
    for (const Suggestion &suggestion : extraction.suggestions) {
        const Entity &entity = extraction.entities[suggestion.entity];
        ScoredEntity plain{.id = QString::number(suggestion.entity), .name = entity.name, .known = true};
        if (const CountryAttributes *country = entity.country())
            plain.iso = country->iso;
        if (const OfficialAttributes *official = entity.official()) {
            plain.role = official->role;
            plain.countries = official->countries;
        }
        if (const AgreementAttributes *agreement = entity.agreement())
            plain.status = keyOf(agreement->status);
        document.mentions.append({.range = article.codePoints().toCodePoints(suggestion.range),
                                  .kind = entity.kind(),
                                  .text = article.text(suggestion.range).toString(),
                                  .entity = plain,
                                  .certainty = suggestion.certainty});
    }
    return document;
}

} // namespace Rapporteur::Test
