// SPDX-License-Identifier: GPL-3.0-or-later
#include "sessions/Journal.h"

#include "formats/NativeReader.h"

#include <QCoreApplication>
#include <QFile>

#include <algorithm>
#include <span>
#include <thread>
#include <vector>

using namespace Qt::StringLiterals;

namespace Rapporteur {

namespace {

/// What is said of journals.
class JournalWords
{
    Q_DECLARE_TR_FUNCTIONS(Rapporteur::Journal)

public:
    static QString unreadable(const QString &why) { return tr("The session cannot be read: %1.").arg(why); }
    static QString empty() { return tr("The session is empty: nothing of it had reached the disk."); }
    static QString noBegin() { return tr("The session’s first line does not say what it is."); }
    static QString torn(qsizetype bytes)
    {
        return tr("The last line is not whole and was left out (%n byte(s)): writing was cut off there.", nullptr,
                  int(bytes));
    }
    static QString broken()
    {
        return tr("The chain is broken: this line was changed, or lines before it are missing. All of what follows is "
                  "kept.");
    }
    static QString misfit(qsizetype step)
    {
        return tr("Step %1 does not fit the state before it; it was made all the same.").arg(step);
    }
    static QString noStep(qsizetype step) { return tr("There is no step %1.").arg(step); }
};

/// A line whose checksum is to be compared. Each says its own, so they can be compared in any order.
struct Candidate
{
    qsizetype offset = 0;
    qsizetype length = 0;
    JournalParts parts = {};
    QByteArrayView previous = {}; // checksum of the line before
    bool isEnded = false;
    bool isSound = false;
};

void checkChains(std::span<Candidate> lines)
{
    constexpr size_t few = 2000; // not worth another thread
    constexpr size_t mostThreads = 4;
    const size_t threads = std::clamp<size_t>(std::thread::hardware_concurrency(), 1, mostThreads);
    const auto check = [](std::span<Candidate> part) {
        for (Candidate &line : part)
            line.isSound =
                !line.parts.body.isEmpty() && journalChain(line.previous, line.parts.body) == line.parts.chain;
    };
    if (lines.size() < few || threads < 2) {
        check(lines);
        return;
    }
    const size_t share = (lines.size() + threads - 1) / threads;
    std::vector<std::jthread> workers;
    for (size_t from = 0; from < lines.size(); from += share)
        workers.emplace_back(check, lines.subspan(from, std::min(share, lines.size() - from)));
}

/// The kind of a line as this program writes it, found without reading the rest.
std::optional<JournalEntry::Type> quickType(QByteArrayView line)
{
    constexpr QByteArrayView name = "\"type\": \"";
    constexpr qsizetype within = 48;
    const QByteArrayView head = line.first(std::min(line.size(), within));
    const qsizetype at = head.indexOf(name);
    const qsizetype end = at < 0 ? -1 : head.indexOf('"', at + name.size());
    if (end < 0)
        return std::nullopt;
    const QByteArrayView key = head.sliced(at + name.size(), end - at - name.size());
    if (key == "edit") // nearly all
        return JournalEntry::Type::Edit;
    return journalTypeFromKey(QString::fromLatin1(key));
}

} // namespace

Result<Journal> Journal::open(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return std::unexpected(Issue{.text = JournalWords::unreadable(file.errorString()), .file = path});
    const QByteArray bytes = file.readAll();
    if (file.error() != QFile::NoError)
        return std::unexpected(Issue{.text = JournalWords::unreadable(file.errorString()), .file = path});
    return read(bytes, path);
}

Result<Journal> Journal::read(const QByteArray &bytes, const QString &path)
{
    Journal journal;
    journal.m_bytes = bytes;
    journal.m_path = path;
    journal.index();
    if (journal.m_keyframes.isEmpty())
        return std::unexpected(Issue{.text = JournalWords::empty(), .file = path});
    auto begin = journal.entry(journal.m_keyframes.first());
    if (!begin)
        return std::unexpected(begin.error());
    if (begin->type != JournalEntry::Type::Begin)
        return std::unexpected(Issue{.text = JournalWords::noBegin(), .file = path, .line = 1});
    journal.m_begin = std::move(*begin);
    journal.m_begin.state.clear(); // read again where it is needed
    journal.m_savings.prepend({0, journal.m_begin.snapshot});
    return journal;
}

void Journal::index()
{
    const QByteArrayView all(m_bytes);
    std::vector<Candidate> lines;
    QByteArrayView previous;
    for (qsizetype at = 0; at < all.size();) {
        const qsizetype end = all.indexOf('\n', at);
        const qsizetype length = (end < 0 ? all.size() : end) - at;
        const JournalParts parts = journalParts(all.sliced(at, length));
        lines.push_back({.offset = at, .length = length, .parts = parts, .previous = previous, .isEnded = end >= 0});
        if (!parts.body.isEmpty())
            previous = parts.chain;
        at = end < 0 ? all.size() : end + 1;
    }
    checkChains(lines);
    qsizetype number = 0;
    for (const Candidate &candidate : lines) {
        const Line line{candidate.offset, candidate.length, ++number, m_steps.size()};
        if (!candidate.isEnded && !candidate.isSound) {
            m_issues.append({.severity = Issue::Severity::Warning,
                             .text = JournalWords::torn(line.length),
                             .file = m_path,
                             .line = number});
            return;
        }
        if (!candidate.isSound)
            m_issues.append({.text = JournalWords::broken(), .file = m_path, .line = number});
        if (!candidate.parts.body.isEmpty())
            add(line);
    }
}

void Journal::add(const Line &line)
{
    using Type = JournalEntry::Type;
    const auto read = quickType(view(line));
    if (!read)
        return; // told as a break, or when it is asked for
    m_last = line;
    switch (*read) {
    case Type::Begin:
    case Type::Keyframe:
        m_keyframes.append(line);
        break;
    case Type::Edit:
        m_steps.append(line);
        m_steps.last().step = m_steps.size();
        m_ended = false;
        break;
    case Type::Saved:
        if (const auto saved = entry(line))
            m_savings.append({m_steps.size(), saved->snapshot});
        break;
    case Type::End:
        m_ended = true;
        if (const auto ended = entry(line))
            m_discarded = ended->discarded;
        break;
    }
}

Result<JournalEntry> Journal::entry(const Line &line) const
{
    return readJournalEntry(view(line), m_path, line.number);
}

QDateTime Journal::lastTime() const
{
    const auto last = entry(m_last);
    return last ? last->at : m_begin.at;
}

Result<JournalEntry> Journal::step(qsizetype number) const
{
    if (number < 1 || number > m_steps.size())
        return std::unexpected(Issue{.text = JournalWords::noStep(number), .file = m_path});
    return entry(m_steps[number - 1]);
}

Result<NativeAnnotations> Journal::stateAt(qsizetype number) const
{
    if (number < 0 || number > m_steps.size())
        return std::unexpected(Issue{.text = JournalWords::noStep(number), .file = m_path});
    // The last keyframe at or before the step that can be read.
    auto from = std::ranges::upper_bound(m_keyframes, number, {}, &Line::step);
    while (from != m_keyframes.begin()) {
        --from;
        const auto keyframe = entry(*from);
        if (!keyframe && from == m_keyframes.begin())
            return std::unexpected(keyframe.error());
        if (!keyframe)
            continue;
        auto native = readNative(keyframe->state, m_path);
        if (!native && from == m_keyframes.begin())
            return std::unexpected(native.error().issues.first());
        if (!native)
            continue;
        if (from->step == number)
            return std::move(*native);
        StoredState state(*native);
        for (qsizetype i = from->step; i < number; ++i) {
            if (const auto edit = entry(m_steps[i]))
                state.apply(edit->changes);
        }
        return state.toNative(*native);
    }
    return std::unexpected(Issue{.text = JournalWords::noBegin(), .file = m_path});
}

qsizetype Journal::stepAt(const QDateTime &time) const
{
    // Clocks may go back, so the order of lines counts: the last line that is not later.
    for (qsizetype i = m_steps.size(); i > 0; --i) {
        const auto edit = entry(m_steps[i - 1]);
        if (edit && edit->at <= time)
            return i;
    }
    return 0;
}

Issues Journal::verify() const
{
    Issues issues = m_issues;
    const auto begun = entry(m_keyframes.first());
    if (!begun)
        return issues << begun.error();
    const auto native = readNative(begun->state, m_path);
    if (!native)
        return issues + native.error().issues;
    StoredState state(*native);
    for (qsizetype i = 0; i < m_steps.size(); ++i) {
        const auto edit = entry(m_steps[i]);
        if (!edit)
            issues.append(edit.error());
        else if (!state.apply(edit->changes))
            issues.append({.text = JournalWords::misfit(i + 1), .file = m_path, .line = m_steps[i].number});
    }
    return issues;
}

} // namespace Rapporteur
