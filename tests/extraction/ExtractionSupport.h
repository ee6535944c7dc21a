// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "extraction/Extractor.h"

#include <QStringList>

namespace Rapporteur::Test {

/// One extractor for all tests of a program.
inline const Extractor &extractor()
{
    static const Extractor extractor(Lexicon::bundled().value());
    return extractor;
}

/// What is suggested for \a text, one line each in text order: "quote = what it means", of \a kind alone.
/// A country is its code; an official "name, role, countries or body"; an agreement its status and parties.
inline QStringList suggested(const QString &text, EntityKind kind)
{
    const Article article(text, {});
    const Extraction extraction = extractor().extract(article);
    QStringList lines;
    for (const Suggestion &suggestion : extraction.suggestions) {
        const Entity &entity = extraction.entities[suggestion.entity];
        if (entity.kind() != kind)
            continue;
        QString meaning;
        if (const CountryAttributes *country = entity.country())
            meaning = country->iso;
        else if (const OfficialAttributes *official = entity.official())
            meaning =
                QStringList{entity.name, official->role,
                            official->countries.isEmpty() ? official->organisation : official->countries.join(u'+')}
                    .join(QStringLiteral(", "));
        else if (const AgreementAttributes *agreement = entity.agreement())
            meaning = keyOf(agreement->status) + u' ' + agreement->parties.join(u'+');
        lines.append(article.text(suggestion.range).toString() + QStringLiteral(" = ") + meaning);
    }
    return lines;
}

} // namespace Rapporteur::Test
