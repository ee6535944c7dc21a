// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/RelationWords.h"

namespace Rapporteur {

QString RelationWords::type(RelationType type)
{
    switch (type) {
    case RelationType::Represents:
        return tr("represents");
    case RelationType::PartyTo:
        return tr("is party to");
    case RelationType::CounterpartOf:
        return tr("is the counterpart of");
    case RelationType::Signed:
        return tr("signed");
    case RelationType::SaidAbout:
        return tr("spoke about");
    }
    Q_UNREACHABLE_RETURN(QString());
}

QString RelationWords::outgoing(RelationType type, const QString &to)
{
    switch (type) {
    case RelationType::Represents:
        return tr("represents %1").arg(to);
    case RelationType::PartyTo:
        return tr("is party to %1").arg(to);
    case RelationType::CounterpartOf:
        return tr("is the counterpart of %1").arg(to);
    case RelationType::Signed:
        return tr("signed %1").arg(to);
    case RelationType::SaidAbout:
        return tr("spoke about %1").arg(to);
    }
    Q_UNREACHABLE_RETURN(QString());
}

QString RelationWords::incoming(RelationType type, const QString &from)
{
    switch (type) {
    case RelationType::Represents:
        return tr("is represented by %1").arg(from);
    case RelationType::PartyTo:
        return tr("has %1 as a party").arg(from);
    case RelationType::CounterpartOf:
        return tr("is the counterpart of %1").arg(from);
    case RelationType::Signed:
        return tr("was signed by %1").arg(from);
    case RelationType::SaidAbout:
        return tr("was spoken about by %1").arg(from);
    }
    Q_UNREACHABLE_RETURN(QString());
}

} // namespace Rapporteur
