// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/StandoffDocument.h"

#include <QSet>

#include <optional>

namespace Rapporteur {

/// A feature structure of UIMA's Common Analysis System, as far as it is understood here.
struct CasFeatureStructure
{
    qint64 id = 0;
    QString type = {};                     ///< with its package: "uima.tcas.Annotation"
    QMap<QString, QString> features = {};  ///< those with plain values, numbers and references as their digits
    QSet<QString> references = {};         ///< names of the features that name another feature structure
    QSet<QString> numbers = {};            ///< names of the features that are whole numbers

    [[nodiscard]] std::optional<qint64> number(const QString &feature) const;
};

/// A text with feature structures over it; offsets are UTF-16 units. Both of UIMA's file formats are made from it.
///
/// Spans are annotations of type NamedEntity (value is the span's type) or of types of the user's own; what else we know
/// of them is in "rapporteur.MentionDetails", relations are "rapporteur.EntityRelation". Tokens, sentences and the like
/// are no spans.
struct Cas
{
    QString text = {};
    QList<CasFeatureStructure> structures = {};

    /// Spans and relations of \a cas, with issues for spans outside the text. The id of a span is that of its structure,
    /// or the one that its details name.
    static void read(const Cas &cas, StandoffDocument &document, const QString &file);
    /// All structures that say what \a document has, with tokens and sentences where it has none of its own: those that
    /// are there already (by extra "cas") keep their id, new ones have ids from \a firstFree on.
    [[nodiscard]] static Cas of(const StandoffDocument &document, qint64 sofa, qint64 firstFree, bool withTokens);
    /// Whether a structure of \a type is one that read() makes a span, relation or their details of.
    [[nodiscard]] static bool isOurs(const QString &type) { return type.startsWith(u"rapporteur."); }
};

/// The types that of() uses, with their features.
struct CasType
{
    QString name = {};
    QString supertype = {};
    QList<std::pair<QString, QString>> features = {}; ///< name and range
};
[[nodiscard]] const QList<CasType> &casTypes();

} // namespace Rapporteur
