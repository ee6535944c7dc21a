// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "annotation/AnnotationSet.h"
#include "reader/ReadingPlace.h"
#include "text/Issue.h"

#include <QString>

namespace Rapporteur {

/// Where somebody was in each of the articles read last, in a small file of the user's.
///
/// The file is read when it is first asked for and again before it is written, so that two windows do not forget each
/// other's places. A file that makes no sense counts as none.
class ReadingPlaces
{
public:
    static constexpr qsizetype mostArticles = 200; ///< then the one read longest ago is forgotten

    explicit ReadingPlaces(QString file)
        : m_file(std::move(file))
    {
    }

    /// The place in \a article (a path); the start where none is known. The mention is null unless \a annotations has it
    /// at the place where it was.
    [[nodiscard]] ReadingPlace placeIn(const QString &article, const AnnotationSet &annotations) const;
    /// The start is not worth to be remembered and forgets the article.
    [[nodiscard]] Result<void> remember(const QString &article, const ReadingPlace &place,
                                        const AnnotationSet &annotations);

private:
    QString m_file;
};

} // namespace Rapporteur
