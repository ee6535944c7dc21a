// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "annotation/AnnotationSet.h"
#include "text/LineColumn.h"

#include <QByteArray>
#include <QDateTime>

#include <memory>

namespace Rapporteur {

/// The version of the native format that this program writes.
constexpr qint64 nativeVersion = 1;

/// What a file says beside its annotations and the article's own data; carried from reading to writing.
struct NativeHeader
{
    QString articleFile = {};            ///< name of the article's file as seen from the folder of the annotations
    QString annotator = {};              ///< name of the analyst
    QDateTime saved = {};                ///< UTC
    UnknownFields unknown = {};          ///< of the whole
    UnknownFields articleUnknown = {};   ///< of the member "article"
    UnknownFields annotatorUnknown = {}; ///< of the member "annotator"

    friend bool operator==(const NativeHeader &, const NativeHeader &) = default;
};

/// A mention as a file has it, before it is placed in a text.
struct StoredMention
{
    Mention mention = {};      ///< its range with its fragments is not known yet
    TextRange codePoints = {}; ///< half-open
    QList<TextRange> fragments = {}; ///< in code points, as Mention::fragments()
    QuoteSelector quote = {};  ///< without words where the file has none
    EntityKind kind = EntityKind::Country;
    LineColumn place = {}; ///< where it begins in the file
};

/// The content of a native annotations file, sound in itself: ids are unique, every mention names an entity that is
/// there and agrees with its kind, no span is empty, and what relations and saidBy name is there.
struct NativeAnnotations
{
    NativeHeader header = {};
    QString title = {};           ///< of the article
    QByteArray sha256 = {};       ///< of the article's bytes, as hex
    QString mediaType = {};       ///< of the article whose reading text offsets count in; empty for plain text
    qsizetype length = 0;         ///< of the article, in code points
    LineColumn articlePlace = {}; ///< of the value of "article" in the file
    QList<Entity> entities = {};
    QList<StoredMention> mentions = {};
    QList<Relation> relations = {};
    QString file = {};    ///< from which this was read, for issues
    Issues warnings = {}; ///< doubts that keep nobody from using it
};

/// Why a native file was not read.
struct NativeFault
{
    enum class Kind {
        Unreadable,  ///< the file cannot be opened or is too large
        Malformed,   ///< it is not JSON, or not as the schema says
        NewerVersion ///< a later version of the program wrote it: to be opened for reading only, never written
    };

    Kind kind = Kind::Malformed;
    Issues issues = {}; ///< at least one; all faults of the file
    /// Of a newer file, what this version understands; null where that is nothing.
    std::shared_ptr<const NativeAnnotations> understood = {};
};

} // namespace Rapporteur
