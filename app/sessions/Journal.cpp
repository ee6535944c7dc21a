// SPDX-License-Identifier: GPL-3.0-or-later
#include "sessions/Journal.h"

#include "formats/NativeReader.h"

#include <QCoreApplication>
#include <QFile>

#include <algorithm>

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
    return journalTypeFromKey(QString::fromLatin1(head.sliced(at + name.size(), end - at - name.size())));
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
    QByteArray previous;
    qsizetype number = 0;
    for (qsizetype at = 0; at < all.size();) {
        const qsizetype end = all.indexOf('\n', at);
        const Line line{at, (end < 0 ? all.size() : end) - at, ++number, m_steps.size()};
        const JournalParts parts = journalParts(view(line));
        const bool sound = !parts.body.isEmpty() && journalChain(previous, parts.body) == parts.chain;
        if (end < 0 && !sound) {
            m_issues.append({.severity = Issue::Severity::Warning,
                             .text = JournalWords::torn(line.length),
                             .file = m_path,
                             .line = number});
            return;
        }
        if (!sound)
            m_issues.append({.text = JournalWords::broken(), .file = m_path, .line = number});
        if (!parts.body.isEmpty()) {
            previous = parts.chain.toByteArray();
            add(line);
        }
        at = end < 0 ? all.size() : end + 1;
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
