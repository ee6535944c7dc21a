// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "annotation/AnnotationSet.h"
#include "text/Article.h"

#include <QTimeZone>

namespace Rapporteur::Test {

/// A small article with a few annotations to try things on:
/// Japan (m1 accepted, m4 suggested as "Tokyo"), Fumio Kishida (m2 accepted, m5 rejected), a peace treaty (m3 suggested).
inline Article sampleArticle()
{
    return Article(
        QStringLiteral("Ministers meet\n\nJapan sent Foreign Minister Fumio Kishida to talk about a peace treaty.\n\n"
                       "Tokyo hopes for more, \U0001F600 Kishida said.\n"),
        {});
}

inline TextRange rangeOf(const Article &article, const QString &words)
{
    const qsizetype start = article.text().indexOf(words);
    return {start, start + words.size()};
}

inline AnnotationSet sampleAnnotations(const Article &article)
{
    using namespace Qt::StringLiterals;
    Edit edit;
    edit.add(Entity{.id = {u"japan"_s}, .name = u"Japan"_s, .attributes = CountryAttributes{u"JP"_s}});
    edit.add(Entity{.id = {u"fumio-kishida"_s},
                    .name = u"Fumio Kishida"_s,
                    .attributes = OfficialAttributes{.role = u"Foreign Minister"_s, .countries = {u"JP"_s}}});
    edit.add(Entity{.id = {u"peace-treaty"_s},
                    .name = u"peace treaty"_s,
                    .attributes = AgreementAttributes{.parties = {u"JP"_s, u"RU"_s},
                                                      .status = AgreementAttributes::Status::Negotiating}});
    const auto mention = [&](quint32 id, const QString &words, const QString &entity, MentionStatus status) {
        edit.add(Mention{.id = {id},
                         .status = status,
                         .range = rangeOf(article, words),
                         .entity = {entity},
                         .provenance = Provenance{.source = Provenance::Source::Rule,
                                                  .by = u"sample"_s,
                                                  .at = QDateTime(QDate(2013, 11, 2), QTime(12, 0), QTimeZone::UTC),
                                                  .reason = u"of the sample"_s}});
    };
    mention(1, u"Japan"_s, u"japan"_s, MentionStatus::Accepted);
    mention(2, u"Foreign Minister Fumio Kishida"_s, u"fumio-kishida"_s, MentionStatus::Accepted);
    mention(3, u"peace treaty"_s, u"peace-treaty"_s, MentionStatus::Suggested);
    mention(4, u"Tokyo"_s, u"japan"_s, MentionStatus::Suggested);
    edit.add(Mention{.id = {5},
                     .status = MentionStatus::Rejected,
                     .range = {article.text().lastIndexOf(u"Kishida"_s), article.text().lastIndexOf(u"Kishida"_s) + 7},
                     .entity = {u"fumio-kishida"_s}});
    AnnotationSet set;
    const auto applied = set.apply(edit);
    Q_ASSERT(applied);
    return set;
}

} // namespace Rapporteur::Test
