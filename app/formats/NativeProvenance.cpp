// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/NativeProvenance.h"

using namespace Qt::StringLiterals;

namespace Rapporteur {

namespace {

constexpr double mostCertain = 1;

} // namespace

bool NativeProvenance::member(Provenance &provenance, bool &hasSource, std::string_view name, Value &value)
{
    const qsizetype offset = m_walker.offsetOf(value);
    if (name == "source") {
        hasSource = true;
        if (const auto text = m_walker.text(value)) {
            const auto source = provenanceSourceFromKey(*text);
            take(provenance.source, source);
            if (!source)
                m_walker.fault(offset, tr("“%1” is none of the sources rule and analyst.").arg(*text));
        }
    } else if (name == "by") {
        take(provenance.by, m_walker.text(value));
    } else if (name == "at") {
        take(provenance.at, m_time.read(m_walker, value));
    } else if (name == "reason") {
        take(provenance.reason, m_walker.text(value));
    } else if (name == "certainty") {
        provenance.certainty = certainty(value);
    } else if (name == "decidedBy") {
        take(provenance.decidedBy, m_walker.text(value));
    } else if (name == "decidedAt") {
        take(provenance.decidedAt, m_time.read(m_walker, value));
    } else {
        return false;
    }
    return true;
}

std::optional<double> NativeProvenance::certainty(Value &value)
{
    const auto number = m_walker.number(value);
    if (number && (*number < 0 || *number > mostCertain))
        m_walker.fault(m_walker.offsetOf(value), tr("A certainty is a number from 0 to 1."));
    return number;
}

std::optional<SharedValue<Provenance>> NativeProvenance::read(Value &value)
{
    Provenance provenance;
    bool hasSource = false;
    const qsizetype offset = m_walker.offsetOf(value);
    const auto known = [&](std::string_view name, Value &inner) { return member(provenance, hasSource, name, inner); };
    if (!m_walker.walk(value, provenance.unknown, known))
        return std::nullopt;
    if (!hasSource)
        m_walker.missing(offset, "source"_L1);
    if (!(*m_last == provenance))
        m_last = SharedValue<Provenance>(provenance);
    return m_last;
}

} // namespace Rapporteur
