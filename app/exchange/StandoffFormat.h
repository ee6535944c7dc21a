// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/StandoffDocument.h"

#include <QJsonValue>
#include <QStringList>

#include <optional>

namespace Rapporteur {

/// What a format can carry beside plain spans with a type.
struct FormatCapabilities
{
    bool overlap = false;          ///< spans that overlap others
    bool fragments = false;        ///< spans of several fragments
    bool entities = false;         ///< which entity is meant, and its name
    bool attributes = false;       ///< all else that is known of an entity
    bool status = false;           ///< suggested and rejected mentions
    bool details = false;          ///< provenance, tags and certainty of mentions
    bool notes = false;            ///< of mentions
    bool relations = false;        ///< between entities
    bool relationDetails = false;  ///< what supports a relation, its note and provenance
    bool severalDocuments = false; ///< in one file
    bool text = false;             ///< the text is in the file itself; else it is a file beside it
    bool lineEnds = true;          ///< inside spans, notes and names
    bool blankBorders = true;      ///< spans may begin and end in white space
    bool controlCharacters = true; ///< in the text
};

/// What a format is.
struct FormatFacts
{
    QString key = {};         ///< that the command line uses: "brat"
    QString name = {};        ///< for people: "brat standoff"
    QString description = {}; ///< in one translated sentence
    QString suffix = {};      ///< ending of the files that it writes, with the dot
    QStringList patterns = {}; ///< of files that may be of it, for dialogs: "*.ann"
    FormatCapabilities capabilities = {};
};

/// A file to be read.
struct StandoffInput
{
    QByteArray bytes = {};
    QString file = {};              ///< for issues
    QString name = {};              ///< of the document, where the file does not say it
    std::optional<QString> text = {}; ///< that stands in a file beside it
    QMap<QString, QByteArray> beside = {}; ///< files of the same name with the endings of StandoffFormat::besides()
};

/// What can be read of a file. Without documents, there is at least one issue.
struct StandoffReading
{
    QList<StandoffDocument> documents = {};
    Issues issues = {}; ///< errors are of parts that were left out
};

/// A file, and those that belong beside it.
struct StandoffOutput
{
    QByteArray bytes = {};
    QMap<QString, QByteArray> beside = {}; ///< by ending; written each time
    QMap<QString, QByteArray> once = {};   ///< by whole name; of a folder, written where they are not there yet
    qsizetype dropped = 0;                 ///< foreign data that named what is not there any more
};

/// The begin of a file, looked at once, by which formats are told apart.
struct ContentSample
{
    QByteArray head = {};      ///< the first 64 KiB, without a byte order mark
    QJsonValue first = {};     ///< the first JSON value, of an array its first element; undefined where it is no JSON
    bool isArray = false;      ///< the file is a JSON array
    QString xmlRoot = {};      ///< name of the outermost element; empty where it is no XML
    QString xmlNamespace = {}; ///< of that element
    QString file = {};

    [[nodiscard]] static ContentSample of(const QByteArray &bytes, const QString &file);
    [[nodiscard]] QJsonObject object() const { return first.toObject(); }
};

/// A format of another tool. Stateless.
class StandoffFormat
{
public:
    StandoffFormat() = default;
    StandoffFormat(const StandoffFormat &) = delete;
    StandoffFormat &operator=(const StandoffFormat &) = delete;
    virtual ~StandoffFormat() = default;

    /// What people and programs know the format by; always the same.
    [[nodiscard]] virtual FormatFacts facts() const = 0;
    [[nodiscard]] QString key() const { return facts().key; }
    [[nodiscard]] QString suffix() const { return facts().suffix; }
    [[nodiscard]] FormatCapabilities capabilities() const { return facts().capabilities; }
    /// Endings of files that are read beside one of this format, under its name without suffix().
    [[nodiscard]] virtual QStringList besides() const { return {}; }
    [[nodiscard]] virtual bool recognises(const ContentSample &sample) const = 0;
    [[nodiscard]] virtual StandoffReading read(const StandoffInput &input) const = 0;
    /// The file of \a documents; one alone where several are not possible.
    [[nodiscard]] virtual StandoffOutput write(const QList<StandoffDocument> &documents) const = 0;
};

} // namespace Rapporteur
