// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "text/Issue.h"
#include "text/TextRange.h"

#include <QByteArray>
#include <QJsonObject>
#include <QList>
#include <QMap>
#include <QString>

namespace Rapporteur {

/// One marked span as other tools have it: a type of their own choice instead of a kind.
struct StandoffSpan
{
    QString id = {}; ///< as in the file; empty where the format has none
    QString type = {};
    QList<TextRange> fragments = {}; ///< UTF-16, half-open, in text order; at least one
    QString note = {};
    QMap<QString, QString> attributes = {}; ///< by the names of StandoffAttributes.h
    QJsonObject extra = {};                 ///< what the format says besides; only the same format understands it

    friend bool operator==(const StandoffSpan &, const StandoffSpan &) = default;
};

struct StandoffRelation
{
    QString id = {};
    QString type = {};
    QString from = {}; ///< id of a span
    QString to = {};
    QMap<QString, QString> attributes = {};
    QJsonObject extra = {};

    friend bool operator==(const StandoffRelation &, const StandoffRelation &) = default;
};

/// One text with its marks, between a foreign format and the program's own annotations.
struct StandoffDocument
{
    QString name = {}; ///< to name files after; never empty
    QString text = {};
    bool textIsRebuilt = false; ///< the file had none, so it was made of what the file quotes
    QList<StandoffSpan> spans = {};
    QList<StandoffRelation> relations = {};
    QJsonObject extra = {}; ///< of the document; only the same format understands it
    /// The part of the file that this document was read from, byte for byte, and what stands around it. A writer of the
    /// same format writes it as it is where it is not empty.
    QByteArray source = {};
    QByteArray lead = {};
    QByteArray trail = {}; ///< of the last document of a file
    QMap<QString, QByteArray> beside = {}; ///< files that were read with it, as in StandoffInput
    Issues issues = {}; ///< doubts that keep nobody from using it
};

} // namespace Rapporteur
