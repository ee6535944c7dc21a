// SPDX-License-Identifier: GPL-3.0-or-later
#include "lexicons/LexiconFile.h"

#include "formats/JsonWriter.h"
#include "formats/NativeEntity.h"
#include "formats/NativeWriter.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Rapporteur {

namespace {

constexpr QStringView formatName = u"rapporteur-lexicon";

/// Reads one lexicon.
class Reader
{
    Q_DECLARE_TR_FUNCTIONS(Rapporteur::LexiconFile)

public:
    using Value = JsonWalker::Value;

    Reader(QByteArrayView json, const QString &fileName)
        : m_walker(json, fileName)
        , m_entity(m_walker)
        , m_fileName(fileName)
    {
    }

    std::expected<LexiconFile, Issues> read()
    {
        m_walker.walk(m_file.unknown, [this](std::string_view name, Value &value) { return member(name, value); });
        if (m_walker.hasBegun()) {
            if (m_format != formatName)
                return std::unexpected(
                    Issues{{.text = tr("This is no lexicon: it does not say \"format\": \"%1\".").arg(formatName),
                            .file = m_fileName,
                            .line = 1,
                            .column = 1,
                            .jsonPath = u"format"_s}});
            if (!m_hasVersion)
                m_walker.missing(m_walker.rootOffset(), "version"_L1);
            if (!m_hasEntries)
                m_walker.missing(m_walker.rootOffset(), "entries"_L1);
        }
        if (m_walker.faultCount() > 0)
            return std::unexpected(m_walker.takeIssues());
        return m_file;
    }

private:
    bool member(std::string_view name, Value &value)
    {
        if (name == "format") {
            m_format = m_walker.text(value).value_or(QString());
        } else if (name == "version") {
            m_hasVersion = true;
            const qsizetype offset = m_walker.offsetOf(value);
            const auto version = m_walker.count(value);
            if (version && *version != LexiconFile::version)
                m_walker.fault(offset,
                               tr("This program knows version %1 of the format only.").arg(LexiconFile::version));
        } else if (name == "entries") {
            m_hasEntries = true;
            m_walker.elements(value, [this](Value &element) { entry(element); });
        } else {
            return false;
        }
        return true;
    }

    void entry(Value &value)
    {
        LexiconEntry entry;
        const qsizetype offset = m_walker.offsetOf(value);
        bool hasWords = false;
        bool hasEntity = false;
        const bool isObject = m_walker.walk(value, entry.unknown, [&](std::string_view name, Value &inner) {
            if (name == "words") {
                hasWords = true;
                words(entry, inner);
            } else if (name == "never") {
                never(entry, inner);
            } else if (name == "kind") {
                kind(entry, inner);
            } else if (name == "entity") {
                hasEntity = true;
                entry.entity = m_entity.read(inner);
            } else {
                return false;
            }
            return true;
        });
        if (!isObject)
            return;
        if (!hasWords)
            m_walker.missing(offset, "words"_L1);
        if (entry.never && hasEntity)
            m_walker.fault(offset, tr("An entry has either an entity or \"never\": true."));
        else if (!entry.never && !hasEntity)
            m_walker.missing(offset, "entity"_L1);
        else if (!entry.never && entry.kind && *entry.kind != entry.entity.kind())
            m_walker.fault(offset, tr("The kind of the entry is not that of its entity."));
        if (!entry.never)
            entry.kind.reset();
        m_file.entries.append(entry);
    }

    void words(LexiconEntry &entry, Value &value)
    {
        const qsizetype offset = m_walker.offsetOf(value);
        take(entry.words, m_walker.texts(value));
        const auto isBlank = [](const QString &words) { return words.trimmed().isEmpty(); };
        if (std::ranges::any_of(entry.words, isBlank))
            m_walker.fault(offset, tr("Words may not be empty."));
    }

    void never(LexiconEntry &entry, Value &value)
    {
        const qsizetype offset = m_walker.offsetOf(value);
        bool on = false;
        if (value.get_bool().get(on) == simdjson::SUCCESS)
            entry.never = on;
        else
            m_walker.fault(offset, tr("Expected true or false."));
    }

    void kind(LexiconEntry &entry, Value &value)
    {
        const qsizetype offset = m_walker.offsetOf(value);
        const auto text = m_walker.text(value);
        if (!text)
            return;
        entry.kind = entityKindFromKey(*text);
        if (!entry.kind)
            m_walker.fault(offset, tr("“%1” is none of the kinds country, official and agreement.").arg(*text));
    }

    JsonWalker m_walker;
    NativeEntity m_entity;
    QString m_fileName;
    LexiconFile m_file;
    QString m_format;
    bool m_hasVersion = false;
    bool m_hasEntries = false;
};

QByteArray line(const LexiconEntry &entry)
{
    QByteArray out;
    JsonObjectWriter object(out, entry.unknown, JsonObjectWriter::Layout::Line);
    object.member("words", jsonStrings(entry.words));
    if (entry.never) {
        object.member("never", "true");
        if (entry.kind)
            object.text("kind", keyOf(*entry.kind));
    } else {
        object.member("entity", writeEntityLine(entry.entity));
    }
    object.finish();
    return out;
}

bool saysTheSame(const LexiconEntry &a, const LexiconEntry &b)
{
    if (a.never != b.never)
        return false;
    if (a.never)
        return a.kind == b.kind;
    Entity entity = a.entity;
    entity.id = b.entity.id;
    entity.unknown = b.entity.unknown;
    return entity == b.entity;
}

/// True where the one takes away, or gives another meaning to, what the other suggests.
bool contradicts(const LexiconEntry &a, const LexiconEntry &b)
{
    const auto kindOf = [](const LexiconEntry &entry) {
        return entry.never ? entry.kind : std::optional(entry.entity.kind());
    };
    return !kindOf(a) || !kindOf(b) || kindOf(a) == kindOf(b);
}

} // namespace

std::expected<LexiconFile, Issues> LexiconFile::read(QByteArrayView json, const QString &fileName)
{
    return Reader(json, fileName).read();
}

QByteArray LexiconFile::bytes() const
{
    QByteArray out;
    JsonObjectWriter object(out, unknown, JsonObjectWriter::Layout::Lines);
    object.text("format", formatName);
    object.member("version", QByteArray::number(version));
    QByteArray list = "[";
    for (const LexiconEntry &entry : entries)
        list += (list.size() > 1 ? ",\n    " : "\n    ") + line(entry);
    list += entries.isEmpty() ? "]" : "\n  ]";
    object.member("entries", list);
    object.finish();
    return out + '\n';
}

bool LexiconFile::add(const LexiconEntry &entry)
{
    const QList<LexiconEntry> before = entries;
    const auto same =
        std::ranges::find_if(entries, [&](const LexiconEntry &other) { return saysTheSame(other, entry); });
    const qsizetype place = same == entries.end() ? -1 : same - entries.begin();
    for (qsizetype i = 0; i < entries.size(); ++i) {
        if (i != place && contradicts(entries[i], entry))
            entries[i].words.removeIf([&](const QString &words) { return entry.words.contains(words); });
    }
    if (place < 0) {
        entries.append(entry);
    } else {
        for (const QString &words : entry.words) {
            if (!entries[place].words.contains(words))
                entries[place].words.append(words);
        }
    }
    entries.removeIf([](const LexiconEntry &other) { return other.words.isEmpty(); });
    return entries != before;
}

} // namespace Rapporteur
