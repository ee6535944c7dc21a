// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lexicons/LexiconFile.h"
#include "text/Article.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QHash>
#include <QMutex>

#include <optional>

namespace Rapporteur {

/// The lexicons that analysts have made: a team's in the folder of its articles ("lexicon.json" beside them), and the
/// user's own. Files are read when an article asks for them, and again when they have changed; none has to be there.
class AnalystLexicons
{
    Q_DECLARE_TR_FUNCTIONS(Rapporteur::AnalystLexicons)

public:
    /// \a own is the path of the user's own lexicon, empty where there is none; \a others are read as well.
    explicit AnalystLexicons(QString own, QStringList others = {});

    /// The lexicons that hold for \a article, the strongest last. Those that cannot be read are left out. May be called
    /// from any thread.
    [[nodiscard]] QList<AnalystLexicon> lexiconsFor(const Article &article);
    /// What is wrong with the lexicons that would hold for the article at \a articlePath (empty: for one without a file).
    [[nodiscard]] Issues faults(const QString &articlePath);

    [[nodiscard]] const QString &own() const { return m_own; }
    /// The lexicon of the folder in which \a articlePath stands; empty where that is empty.
    [[nodiscard]] static QString ofFolder(const QString &articlePath);

    /// Adds \a entry to the lexicon at \a path, which is made where it is not there yet, durably. A file that cannot be
    /// read is left as it is. False where it had all that already.
    [[nodiscard]] Result<bool> add(const QString &path, const LexiconEntry &entry);
    [[nodiscard]] bool canUndo() const { return !m_additions.isEmpty(); }
    /// Takes back the last addition and returns the path of its lexicon. Refused where somebody has changed that since.
    [[nodiscard]] Result<QString> undo();

private:
    struct Read
    {
        QDateTime changed;
        qint64 size = -1;
        std::optional<AnalystLexicon> lexicon;
        Issues faults;
    };
    struct Addition
    {
        QString path;
        std::optional<QByteArray> before; ///< nothing where there was no file
        QByteArray after;
    };

    [[nodiscard]] QStringList pathsFor(const QString &articlePath) const;
    const Read &read(const QString &path);
    [[nodiscard]] QString originOf(const QString &path) const;

    QString m_own;
    QStringList m_others;
    QMutex m_mutex; // of what was read
    QHash<QString, Read> m_read;
    QList<Addition> m_additions;
};

} // namespace Rapporteur
