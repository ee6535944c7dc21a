// SPDX-License-Identifier: GPL-3.0-or-later
#include "reader/SpokenMention.h"

#include "models/EntityWords.h"

#include <QLocale>

#include <algorithm>

namespace Rapporteur {

QString SpokenMention::words(const AnnotationSet &annotations, const Mention &mention)
{
    const QLocale locale;
    const Entity *entity = annotations.entity(mention.entity);
    if (!entity)
        return {};
    //: Spoken by a screen reader: kind, name, status; "country, Japan, suggested"
    QString text = tr("%1, %2, %3")
                       .arg(locale.toLower(EntityWords::kind(entity->kind())), entity->name,
                            locale.toLower(EntityWords::status(mention.status)));
    if (!mention.note.isEmpty())
        text = tr("%1, note: %2").arg(text, mention.note);
    return text.simplified();
}

QString SpokenMention::announcement(const AnnotationSet &annotations, const Mention &mention)
{
    const auto all = annotations.spans().all();
    const auto here = std::ranges::lower_bound(all, SpanIndex::Entry{mention.range, mention.id});
    //: Spoken by a screen reader: a mention, its number, how many there are; "country, Japan, suggested, 2 of 14"
    return tr("%1, %2 of %3").arg(words(annotations, mention)).arg(here - all.begin() + 1).arg(all.size());
}

} // namespace Rapporteur
