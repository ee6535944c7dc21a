// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "annotation/EditBuilder.h"

#include <QRandomGenerator>

namespace Rapporteur::Test {

/// An edit such as an analyst makes, chosen by \a random: mark, decide, remove, resize, rename, note.
inline Edit randomEdit(const Article &article, const AnnotationSet &set, QRandomGenerator &random)
{
    const EditBuilder builder(article, set, {QStringLiteral("Ada"), QDateTime::currentDateTimeUtc()});
    const auto mentions = set.mentions();
    const auto range = [&] {
        qsizetype start = random.bounded(int(article.length() - 1));
        if (article.text()[start].isLowSurrogate())
            --start;
        qsizetype end = qMin<qsizetype>(article.length(), start + 2 + random.bounded(12));
        if (end < article.length() && article.text()[end].isLowSurrogate())
            ++end;
        return TextRange{start, end};
    };
    const auto any = [&] { return mentions[random.bounded(int(mentions.size()))].id; };
    constexpr int choices = 7;
    const int choice = mentions.size() < 3 ? 0 : random.bounded(choices);
    switch (choice) {
    case 1:
        return builder.accept({any()});
    case 2:
        return builder.reject({any()});
    case 3:
        return builder.remove({any()});
    case 4:
        return builder.resize(any(), range());
    case 5:
        return builder.setNote(any(), QString::number(random.generate()) + QStringLiteral(" \u00E9\n\"\U0001F600"));
    case 6: {
        Entity entity = *set.entity(set.mention(any())->entity);
        entity.name = QStringLiteral("Name %1").arg(random.bounded(100));
        return builder.changeEntity(entity);
    }
    default: {
        const TextRange where = range();
        const auto kind = allEntityKinds[size_t(random.bounded(3))];
        return builder.mark(where, builder.entityFor(article.text(where), kind)).edit;
    }
    }
}

} // namespace Rapporteur::Test
