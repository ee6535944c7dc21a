// SPDX-License-Identifier: GPL-3.0-or-later
#include "evaluation/ScoreReport.h"

using namespace Qt::StringLiterals;

namespace Rapporteur {

namespace {

constexpr EntityKind allKinds[]{EntityKind::Country, EntityKind::Official, EntityKind::Agreement};
constexpr EntityKind byName[]{EntityKind::Agreement, EntityKind::Country, EntityKind::Official};

QString line(const QString &name, const KindTally &tally)
{
    const Quality strict = Quality::strict(tally);
    const Quality overlap = Quality::overlap(tally);
    return QString::asprintf("%-10s %5d       %.3f %.3f %.3f        %.3f %.3f %.3f", qUtf8Printable(name), tally.gold,
                             strict.precision, strict.recall, strict.f1, overlap.precision, overlap.recall, overlap.f1);
}

} // namespace

QString scoreTable(const ScoreTally &tally)
{
    QString table = QString::asprintf("%-10s %5s  %-23s  %-23s\n", "kind", "gold", "strict  P     R     F1",
                                      "overlap P     R     F1");
    KindTally sum;
    double strict = 0;
    double overlap = 0;
    for (const EntityKind kind : allKinds) {
        const KindTally &one = tally.of(kind);
        table += line(keyOf(kind), one) + QString::asprintf("   (on neutral: %d)\n", one.neutral);
        sum.gold += one.gold;
        sum.exact += one.exact;
        sum.overlapping += one.overlapping;
        sum.falseFinds += one.falseFinds;
        strict += Quality::strict(one).f1 / 3;
        overlap += Quality::overlap(one).f1 / 3;
    }
    table += line(u"all"_s, sum) + u'\n';
    table += QString::asprintf("macro F1 of the three kinds: strict %.3f overlap %.3f\n", strict, overlap);
    QStringList subtypes;
    QStringList links;
    for (const EntityKind kind : byName) {
        const KindTally &one = tally.of(kind);
        for (auto it = one.subtypes.cbegin(); it != one.subtypes.cend(); ++it)
            subtypes.append(u"%1/%2 %3/%4"_s.arg(keyOf(kind), it.key()).arg(it->right).arg(it->all));
        for (auto it = one.links.cbegin(); it != one.links.cend(); ++it)
            links.append(
                keyOf(kind) + u' ' + it.key()
                + QString::asprintf(" %.3f (%d/%d)", static_cast<double>(it->right) / it->all, it->right, it->all));
    }
    table += u"overlap recall by subtype: "_s + subtypes.join(u"; "_s) + u'\n';
    table += u"linking (of overlap-matched): "_s + (links.isEmpty() ? u"none"_s : links.join(u"; "_s)) + u'\n';
    for (const EntityKind kind : {EntityKind::Official, EntityKind::Agreement}) {
        const KindTally &one = tally.of(kind);
        if (one.samePredicted > 0 || one.sameGold > 0) {
            const Quality same = Quality::of(one.sameBoth, one.samePredicted - one.sameBoth, one.sameGold);
            table += u"same-entity pairs, %1: "_s.arg(keyOf(kind))
                + QString::asprintf("P %.3f R %.3f\n", same.precision, same.recall);
        }
    }
    return table;
}

QString reliabilityTable(const Reliability &reliability)
{
    if (reliability.isEmpty())
        return {};
    QString table = u"certainty      n   said  right\n"_s;
    for (int i = 0; i < Reliability::binCount; ++i) {
        const Share &share = reliability.bin(i);
        if (share.all > 0)
            table += QString::asprintf("%.1f-%.1f   %5d  %.3f  %.3f\n", i / 10.0, (i + 1) / 10.0, share.all,
                                       reliability.meanCertainty(i), static_cast<double>(share.right) / share.all);
    }
    return table + QString::asprintf("expected calibration error %.3f\n", reliability.error());
}

QString differenceLines(const QString &document, const QList<Scorer::Difference> &differences)
{
    QString lines;
    for (const Scorer::Difference &one : differences) {
        const QChar mark = one.what == Scorer::Difference::What::Miss ? u'-'
            : one.what == Scorer::Difference::What::FalseFind         ? u'+'
                                                                      : u'~';
        lines += u"%1 @%2 %3 %4: %5"_s.arg(document).arg(one.range.start).arg(mark).arg(keyOf(one.kind), one.text);
        lines += one.detail.isEmpty() ? u"\n"_s : u" [%1]\n"_s.arg(one.detail);
    }
    return lines;
}

} // namespace Rapporteur
