// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/NativeSnippet.h"

#include "formats/Anchoring.h"
#include "formats/NativeEntity.h"
#include "formats/NativeMention.h"

namespace Rapporteur {

namespace {

/// Warnings alone keep nobody from using what was read.
bool hasErrors(const JsonWalker &walker)
{
    return walker.faultCount() > 0;
}

} // namespace

/// What is wrong between a mention and the annotations that it belongs to.
class NativeSnippet
{
    Q_DECLARE_TR_FUNCTIONS(Rapporteur::NativeSnippet)

public:
    static void checkEntity(JsonWalker &walker, const StoredMention &stored, const MentionOffsets &offsets,
                            const AnnotationSet &annotations)
    {
        const Entity *const entity = annotations.entity(stored.mention.entity);
        if (!entity)
            walker.fault(offsets.entity, tr("There is no entity “%1”.").arg(stored.mention.entity.value),
                         QStringLiteral("entity"));
        else if (entity->kind() != stored.kind)
            walker.fault(offsets.kind,
                         tr("The entity “%1” is of kind %2, not %3.")
                             .arg(stored.mention.entity.value, keyOf(entity->kind()), keyOf(stored.kind)),
                         QStringLiteral("kind"));
    }
};

std::expected<Mention, Issues> readMention(QByteArrayView json, const Article &article,
                                           const AnnotationSet &annotations)
{
    JsonWalker walker(json, {});
    MentionOffsets offsets;
    const StoredMention stored = NativeMention(walker).readRoot(offsets);
    Mention mention = stored.mention;
    if (!hasErrors(walker)) {
        NativeSnippet::checkEntity(walker, stored, offsets, annotations);
        if (const auto range = strictRange(stored, article))
            mention.setPieces(piecesAt(stored, *range, article));
        else
            walker.fault(range.error().jsonPath == u"end" ? offsets.end : offsets.quote, range.error().text,
                         range.error().jsonPath);
    }
    if (hasErrors(walker))
        return std::unexpected(walker.takeIssues());
    return mention;
}

std::expected<Entity, Issues> readEntity(QByteArrayView json)
{
    JsonWalker walker(json, {});
    Entity entity = NativeEntity(walker).readRoot();
    if (hasErrors(walker))
        return std::unexpected(walker.takeIssues());
    return entity;
}

} // namespace Rapporteur
