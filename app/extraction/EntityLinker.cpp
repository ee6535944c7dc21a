// SPDX-License-Identifier: GPL-3.0-or-later
#include "extraction/EntityLinker.h"

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace Rapporteur {

namespace {

Entity entityOf(const QString &name, const QStringList &aliases, const EntityAttributes &attributes)
{
    Entity entity;
    entity.name = name;
    entity.aliases = aliases;
    entity.attributes = attributes;
    return entity;
}

QStringList codesOf(const LexiconData &lexicon, const QList<CountryIndex> &countries)
{
    QStringList codes;
    for (const CountryIndex country : countries)
        codes.append(lexicon.countries[static_cast<size_t>(country)].iso);
    return codes;
}

/// Of suggestions that cross, or that have the same span and kind, only the more certain one stays.
QList<Suggestion> untangled(const QList<Suggestion> &sorted, const QList<Entity> &entities)
{
    QList<Suggestion> kept;
    kept.reserve(sorted.size());
    for (const Suggestion &suggestion : sorted) {
        bool keep = true;
        // What is in the way began before; spans are short, so a few steps back are enough.
        for (qsizetype i = kept.size() - 1; i >= 0 && kept.size() - i <= 32 && keep;) {
            const Suggestion &other = kept[i];
            const bool sameKind = entities[other.entity].kind() == entities[suggestion.entity].kind();
            // "Heads of Government Meeting": those in the name of an agreement are nobody.
            if (other.range.contains(suggestion.range) && other.rule == "agreement.name"_L1
                && (suggestion.rule == "official.group"_L1 || suggestion.rule == "official.office"_L1)) {
                keep = false;
                break;
            }
            const bool clash =
                other.range.crosses(suggestion.range) || (sameKind && other.range.overlaps(suggestion.range));
            if (clash && other.certainty < suggestion.certainty
                && !(sameKind && other.range.contains(suggestion.range)))
                kept.removeAt(i);
            else if (clash)
                keep = false;
            --i;
        }
        if (keep)
            kept.append(suggestion);
    }
    return kept;
}

} // namespace

void EntityLinker::suggest(qsizetype first, qsizetype end, qsizetype entity, const QString &rule, const QString &reason,
                           double certainty)
{
    m_extraction.suggestions.append(
        {.range = m_text.range(first, end), .entity = entity, .rule = rule, .reason = reason, .certainty = certainty});
}

void EntityLinker::addCountries(const CountryHits &hits)
{
    for (const CountryHit &hit : hits.all()) {
        auto entity = m_countries.find(hit.country);
        if (entity == m_countries.end()) {
            const LexiconData::Country &country = m_lexicon.data().countries[static_cast<size_t>(hit.country)];
            entity = m_countries.insert(hit.country, m_extraction.entities.size());
            m_extraction.entities.append(entityOf(country.name, {}, CountryAttributes{country.iso}));
        }
        suggest(hit.first, hit.end, *entity, hit.rule, hit.reason, hit.certainty);
    }
}

void EntityLinker::addOfficials(const Officials &officials)
{
    const qsizetype base = m_extraction.entities.size();
    for (const OfficialRecord &record : officials.records) {
        OfficialAttributes attributes{.role = record.role,
                                      .countries = codesOf(m_lexicon.data(), record.countries),
                                      .organisation = record.organisation};
        m_extraction.entities.append(
            entityOf(record.name.isEmpty() ? record.label : record.name, record.aliases, attributes));
    }
    for (const OfficialMention &mention : officials.mentions)
        suggest(mention.first, mention.end, base + mention.record, mention.rule, mention.reason, mention.certainty);
}

void EntityLinker::addAgreements(const Agreements &agreements)
{
    const qsizetype base = m_extraction.entities.size();
    for (const AgreementRecord &record : agreements.records) {
        AgreementAttributes attributes{
            .parties = record.parties, .subject = record.subject, .status = record.status, .date = record.date};
        m_extraction.entities.append(entityOf(record.name, record.aliases, attributes));
    }
    for (const AgreementMention &mention : agreements.mentions)
        suggest(mention.first, mention.end, base + mention.record, mention.rule, mention.reason, mention.certainty);
}

Extraction EntityLinker::take()
{
    std::ranges::stable_sort(m_extraction.suggestions, {}, &Suggestion::range);
    QList<Suggestion> kept = untangled(m_extraction.suggestions, m_extraction.entities);
    // Entities that lost their last mention are left out.
    QList<qsizetype> place(m_extraction.entities.size(), -1);
    QList<Entity> entities;
    for (Suggestion &suggestion : kept) {
        qsizetype &to = place[suggestion.entity];
        if (to < 0) {
            to = entities.size();
            entities.append(m_extraction.entities[suggestion.entity]);
        }
        suggestion.entity = to;
    }
    m_extraction = {};
    m_countries.clear();
    return {.entities = entities, .suggestions = kept};
}

} // namespace Rapporteur
