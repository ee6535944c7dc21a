// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "annotation/Entity.h"
#include "text/Issue.h"
#include "text/TextRange.h"

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QStringList>

namespace Rapporteur {

/// An entity as the scorer compares it; what a file does not say is empty.
struct ScoredEntity
{
    QString id = {};
    QString name = {};
    QStringList names = {}; ///< aliases of an agreement or official
    QString iso = {};
    QStringList accepted = {}; ///< further codes that are as good
    QStringList countries = {};
    QString role = {};
    QStringList roles = {}; ///< all that are as good
    bool roleInText = false; ///< the article says the role, so it counts
    bool group = false;
    QString status = {};
    QStringList statuses = {}; ///< further ones that are as good
    bool known = false; ///< the file says anything of it
};

/// A mention as the scorer compares it.
struct ScoredMention
{
    TextRange range = {}; ///< code points, half-open
    EntityKind kind = EntityKind::Country;
    QString text = {};
    ScoredEntity entity = {};
    bool optional = false; ///< neither right nor wrong
    bool anaphor = false; ///< only points back; neither right nor wrong
    bool clause = false;
    bool metonym = false;
    double certainty = -1; ///< negative where the file does not say it
};

/// Annotations of one article, read from the native format or from gold files of the evaluation set, which have the
/// entities as an object and flags beside the mentions.
struct ScoredDocument
{
    QString textFile = {}; ///< as the file names its article
    bool hasMentions = false;
    QList<ScoredMention> mentions = {};

    /// \a file is named in the issue.
    [[nodiscard]] static Result<ScoredDocument> read(const QByteArray &json, const QString &file);
    [[nodiscard]] static Result<ScoredDocument> readFile(const QString &path);
};

} // namespace Rapporteur
