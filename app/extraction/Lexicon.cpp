// SPDX-License-Identifier: GPL-3.0-or-later
#include "extraction/Lexicon.h"

#include "extraction/LexiconReader.h"

#include <QFile>

using namespace Qt::StringLiterals;

// Has to stand outside of any namespace: it names a function of the compiled resource.
static void loadLexiconResource()
{
    Q_INIT_RESOURCE(lexicon);
}

namespace Rapporteur {

Result<Lexicon> Lexicon::bundled()
{
    loadLexiconResource();
    return read(u":/rapporteur/lexicon"_s);
}

Result<Lexicon> Lexicon::read(const QString &folder)
{
    LexiconReader reader;
    // The first meaning of a phrase counts, so what is refused and what is kept by hand come first.
    const auto files = LexiconReader::files();
    for (const auto &[name, kind] : files) {
        const QString path = folder + u'/' + name;
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly))
            return std::unexpected(
                Issue{.text = tr("The lexicon cannot be read: %1").arg(file.errorString()), .file = path});
        if (Result<void> added = reader.add(kind, QString::fromUtf8(file.readAll()), path); !added)
            return std::unexpected(added.error());
    }
    return Lexicon(reader.take());
}

} // namespace Rapporteur
