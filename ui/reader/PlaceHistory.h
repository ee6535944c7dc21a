// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reader/ReadingPlace.h"

#include <QList>

#include <optional>

namespace Rapporteur {

/// The places from which somebody jumped elsewhere, to go back and forward among them as in a browser.
///
/// The newest place is the one where the reader is and is not kept here: whoever asks says where that is. A new jump
/// drops the places ahead.
class PlaceHistory
{
public:
    static constexpr qsizetype mostPlaces = 100; ///< then the oldest goes
    static constexpr qsizetype near = 300; ///< units of text between two places that count as one

    /// Somebody jumped away from \a from. A place near the one told last takes its stead.
    void jumped(const ReadingPlace &from);
    /// The place before, where somebody is at \a now; nothing where there is none.
    [[nodiscard]] std::optional<ReadingPlace> back(const ReadingPlace &now);
    [[nodiscard]] std::optional<ReadingPlace> forward();
    [[nodiscard]] bool canGoBack() const { return m_at > 0; }
    [[nodiscard]] bool canGoForward() const { return m_at + 1 < m_places.size(); }
    void clear();

private:
    QList<ReadingPlace> m_places;
    qsizetype m_at = 0; // of the place where the reader is; the end where that is not kept yet
};

} // namespace Rapporteur
