// SPDX-License-Identifier: GPL-3.0-or-later
#include "extraction/OfficialFinder.h"

#include "extraction/NameFinder.h"
#include "extraction/OfficialAssembly.h"
#include "extraction/PersonSpanFinder.h"
#include "extraction/TitleFinder.h"

namespace Rapporteur {

Officials OfficialFinder::find(const TokenizedText &text, const CountryHits &countries) const
{
    const QList<TitlePhrase> titles = TitleFinder(m_lexicon, text, countries).find();
    const NameFinder names(m_lexicon, text, countries, titles);
    PersonSpanFinder spanFinder(text, countries, titles, names);
    const QList<PersonSpan> spans = spanFinder.find();
    OfficialAssembly assembly(m_lexicon, text, countries, titles, names);
    assembly.addSpans(spans);
    assembly.addKnownPeople();
    assembly.addAliases();
    assembly.addLaterMentions();
    assembly.addOffices(spanFinder);
    return assembly.take();
}

} // namespace Rapporteur
