// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "documents/ArticleReader.h"
#include "exchange/LossMeter.h"
#include "exchange/StandoffConversion.h"
#include "support/RandomText.h"

#include <QSet>
#include <QTimeZone>

namespace Rapporteur::Test {

/// A random article with annotations of every sort: nested, crossing, of several fragments, over line ends, with all
/// attributes, relations with support. No two mentions have the same range, white space aside, so
/// that each can be told from the others.
class RandomAnnotations
{
public:
    explicit RandomAnnotations(quint32 seed)
        : m_random(seed)
    {
    }

    AnnotatedText make()
    {
        using namespace Qt::StringLiterals;
        makeText();
        Edit edit;
        edit.add(Entity{.id = {u"e:japan"_s},
                        .name = u"State of Japan"_s,
                        .aliases = {u"Nippon; \\ Nihon"_s, u"日本"_s},
                        .attributes = CountryAttributes{u"JP"_s}});
        edit.add(Entity{
            .id = {u"former state \u00E9"_s}, .name = u"Former, \"State\""_s, .attributes = CountryAttributes{}});
        edit.add(Entity{.id = {u"kishida"_s},
                        .name = u"Fumio Kishida"_s,
                        .attributes = OfficialAttributes{.role = u"Minister; foreign"_s,
                                                         .countries = {u"JP"_s, u"XK"_s},
                                                         .organisation = u"=UN"_s,
                                                         .inOfficeFrom = u"2012"_s,
                                                         .inOfficeTo = u"2017-08-03"_s},
                        .note = u"Note of\nthe entity"_s,
                        .tags = {u"a"_s, u"b"_s},
                        .certainty = 0.1});
        edit.add(Entity{.id = {u"treaty"_s},
                        .name = u"peace <treaty> & more"_s,
                        .attributes = AgreementAttributes{.parties = {u"JP"_s, u"RU"_s},
                                                          .subject = u"peace"_s,
                                                          .status = AgreementAttributes::Status::Planned,
                                                          .date = u"2014-01"_s,
                                                          .saidBy = {u"kishida"_s}}});
        edit.add(Entity{.id = {u"unmentioned"_s}, .name = u"Nobody"_s, .attributes = OfficialAttributes{}});
        AnnotatedText result{.name = u"random"_s, .article = articleFromText(m_text, u"random"_s)};
        if (!result.annotations.apply(edit))
            qFatal("no entities");
        addMentions(result.annotations);
        addRelations(result.annotations);
        return result;
    }

private:
    qsizetype bounded(qsizetype n) { return m_random.bounded(int(n)); }
    bool chance(int oneOf) { return m_random.bounded(oneOf) == 0; }

    void makeText()
    {
        using namespace Qt::StringLiterals;
        m_text = randomText(m_random, 70);
        for (QChar &c : m_text) {
            if (c.isSurrogate() || c.isNull())
                c = u'x'; // lone ones cannot be in a file; pairs come below
        }
        for (int i = 0; i < 12; ++i) {
            m_text.insert(bounded(m_text.size()), u"\U0001F468\u200D\U0001F469"_s);
            while (m_text.size() > 1 && m_text.back().isHighSurrogate())
                m_text.chop(1);
        }
        // An insertion may have torn a pair apart.
        for (qsizetype i = 0; i < m_text.size(); ++i) {
            if (m_text[i].isHighSurrogate() && i + 1 < m_text.size() && m_text[i + 1].isLowSurrogate())
                ++i;
            else if (m_text[i].isSurrogate())
                m_text[i] = u'y';
        }
        if (m_random.bounded(2) == 0)
            m_text.insert(m_text.indexOf(u' '), QChar(1));
    }

    [[nodiscard]] qsizetype atCharacter(qsizetype at) const
    {
        return at > 0 && at < m_text.size() && m_text[at].isLowSurrogate() ? at + 1 : at;
    }

    void addMentions(AnnotationSet &set)
    {
        using namespace Qt::StringLiterals;
        static const QStringList entities{u"e:japan"_s, u"former state \u00E9"_s, u"kishida"_s, u"treaty"_s};
        QSet<TextRange> ranges;
        for (quint32 id = 1; id <= 24; ++id) {
            const qsizetype start = atCharacter(bounded(m_text.size() - 12));
            QList<TextRange> pieces{{start, atCharacter(start + 1 + bounded(9))}};
            if (chance(4)) {
                const qsizetype next = atCharacter(pieces.first().end + 1 + bounded(3));
                const qsizetype end = atCharacter(std::min(next + 1 + bounded(5), m_text.size()));
                pieces.append({next, end});
            }
            Mention mention{.id = {id + (chance(9) ? 1000 : 0)},
                            .status = MentionStatus(m_random.bounded(3)),
                            .entity = {entities[bounded(entities.size())]}};
            mention.setPieces(pieces);
            const TextRange marked = innerRange(m_text, mention);
            const TextRange inner = marked.isEmpty() ? mention.range : marked;
            // A piece of nothing but white space would leave more than one way to trim it.
            const auto isBlank = [this](TextRange piece) {
                return QStringView(m_text).sliced(piece.start, piece.length()).trimmed().isEmpty();
            };
            if (!mention.fragments().isEmpty() && std::ranges::any_of(mention.fragments(), isBlank))
                continue;
            if (ranges.contains(inner) || mention.range.isEmpty() || set.mention(mention.id))
                continue;
            ranges.insert(inner);
            if (chance(2))
                mention.note = chance(2) ? u"=HYPERLINK(\"x\"), 'said'\nin two <lines>\t&"_s : u"plain; note"_s;
            if (chance(3))
                mention.setTags({u"tag"_s, u"an; other"_s});
            if (chance(3))
                mention.setCertainty(0.7);
            if (chance(2))
                mention.provenance =
                    Provenance{.source = Provenance::Source::Rule,
                               .by = u"title"_s,
                               .at = QDateTime(QDate(2013, 11, 2), QTime(9, 30), QTimeZone::UTC),
                               .reason = u"title and name"_s,
                               .certainty = 0.9,
                               .decidedBy = u"analyst"_s,
                               .decidedAt = QDateTime(QDate(2013, 11, 3), QTime(9, 0), QTimeZone::UTC)};
            Edit edit;
            edit.add(mention);
            if (!set.apply(edit))
                qFatal("no mention");
        }
    }

    void addRelations(AnnotationSet &set)
    {
        using namespace Qt::StringLiterals;
        const QList<Mention> mentions = set.mentions();
        Edit edit;
        edit.add(Relation{.id = {1}, .type = RelationType::Represents, .from = {u"kishida"_s}, .to = {u"e:japan"_s}});
        edit.add(Relation{.id = {2},
                          .type = RelationType::PartyTo,
                          .from = {u"e:japan"_s},
                          .to = {u"treaty"_s},
                          .mention = mentions[bounded(mentions.size())].id,
                          .sentence = u"Japan signs."_s,
                          .note = u"sure"_s});
        edit.add(Relation{.id = {4},
                          .type = RelationType::SaidAbout,
                          .from = {u"kishida"_s},
                          .to = {u"unmentioned"_s},
                          .sentence = u"He said."_s});
        if (!set.apply(edit))
            qFatal("no relations");
    }

    QRandomGenerator m_random;
    QString m_text;
};

} // namespace Rapporteur::Test
