// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/LossReport.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace Rapporteur {

namespace {

class Words
{
    Q_DECLARE_TR_FUNCTIONS(Rapporteur::LossReport)

public:
    static QString of(LossReason reason)
    {
        switch (reason) {
        case LossReason::Overlap:
            return tr("mentions that overlap others");
        case LossReason::Fragments:
            return tr("gaps between the fragments of mentions");
        case LossReason::Borders:
            return tr("borders of mentions in white space");
        case LossReason::Entities:
            return tr("ids and names of entities");
        case LossReason::Attributes:
            return tr("attributes of entities");
        case LossReason::Status:
            return tr("that mentions are only suggested");
        case LossReason::Rejected:
            return tr("rejected mentions");
        case LossReason::Details:
            return tr("provenance, tags and certainty of mentions");
        case LossReason::Notes:
            return tr("notes of mentions");
        case LossReason::LineEnds:
            return tr("line ends in notes and names");
        case LossReason::Relations:
            return tr("relations");
        case LossReason::RelationDetails:
            return tr("support, notes and provenance of relations");
        case LossReason::Unplaced:
            return tr("mentions without a place in the text");
        case LossReason::Unmentioned:
            return tr("entities without a mention");
        case LossReason::Unknown:
            return tr("fields of later versions or other programs");
        case LossReason::Characters:
            return tr("control characters");
        case LossReason::Foreign:
            return tr("foreign data that does not fit any more");
        }
        Q_UNREACHABLE_RETURN({});
    }
    static QString sentence(LossReason reason, qsizetype count)
    {
        return tr("Not carried by the format: %1 (%2).").arg(of(reason)).arg(count);
    }
};

} // namespace

QString keyOf(LossReason reason)
{
    static const QMap<LossReason, QString> keys{
        {LossReason::Overlap, u"overlap"_s},       {LossReason::Fragments, u"fragments"_s},
        {LossReason::Borders, u"borders"_s},       {LossReason::Entities, u"entities"_s},
        {LossReason::Attributes, u"attributes"_s}, {LossReason::Status, u"status"_s},
        {LossReason::Rejected, u"rejected"_s},     {LossReason::Details, u"details"_s},
        {LossReason::Notes, u"notes"_s},           {LossReason::LineEnds, u"line-ends"_s},
        {LossReason::Relations, u"relations"_s},   {LossReason::RelationDetails, u"relation-details"_s},
        {LossReason::Unplaced, u"unplaced"_s},     {LossReason::Unmentioned, u"unmentioned"_s},
        {LossReason::Unknown, u"unknown"_s},       {LossReason::Characters, u"characters"_s},
        {LossReason::Foreign, u"foreign"_s}};
    return keys.value(reason);
}

QString describe(LossReason reason, qsizetype count)
{
    return Words::sentence(reason, count);
}

} // namespace Rapporteur
