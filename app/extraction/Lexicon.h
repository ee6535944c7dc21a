// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "extraction/LexiconData.h"
#include "text/Issue.h"

#include <QCoreApplication>

#include <memory>

namespace Rapporteur {

/// What the finders know: countries and their words, offices, holders of office, agreements and the words around them.
/// Immutable; cheap to copy.
class Lexicon
{
    Q_DECLARE_TR_FUNCTIONS(Rapporteur::Lexicon)

public:
    /// The lexicon that is compiled into the program.
    [[nodiscard]] static Result<Lexicon> bundled();
    /// The lexicon that stands in \a folder, as resources/lexicon does.
    [[nodiscard]] static Result<Lexicon> read(const QString &folder);

    [[nodiscard]] const LexiconData &data() const { return *d; }
    /// -1 where there is no country of that code.
    [[nodiscard]] CountryIndex countryOf(const QString &iso) const { return d->countryByIso.value(iso, -1); }

private:
    explicit Lexicon(std::shared_ptr<const LexiconData> data)
        : d(std::move(data))
    {
    }

    std::shared_ptr<const LexiconData> d;
};

} // namespace Rapporteur
