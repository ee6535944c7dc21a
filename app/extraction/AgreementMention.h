// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "annotation/Entity.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace Rapporteur {

/// An instrument, or an undertaking of two or more parties, as an article speaks of it.
struct AgreementRecord
{
    QString name = {};
    QStringList aliases = {};
    QStringList parties = {}; ///< ISO codes
    QString subject = {};
    AgreementAttributes::Status status = AgreementAttributes::Status::Unknown;
    QString date = {};
};

/// A place in the text that means an agreement.
struct AgreementMention
{
    qsizetype first = 0; ///< tokens, half-open
    qsizetype end = 0;
    qsizetype record = 0; ///< index into Agreements::records
    QString rule = {};
    QString reason = {};
    double certainty = 0;
};

struct Agreements
{
    QList<AgreementRecord> records = {};
    QList<AgreementMention> mentions = {}; ///< in text order
};

} // namespace Rapporteur
