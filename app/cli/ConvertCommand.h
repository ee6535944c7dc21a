// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/CliArguments.h"
#include "exchange/FormatRegistry.h"
#include "exchange/StandoffConversion.h"

#include <QCoreApplication>
#include <QSet>

namespace Rapporteur {

/// rapporteur-cli convert: reads annotations of any format, recognised by content, and writes them in another one.
class ConvertCommand
{
    Q_DECLARE_TR_FUNCTIONS(Rapporteur::ConvertCommand)

public:
    explicit ConvertCommand(CliArguments arguments)
        : m_arguments(std::move(arguments))
    {
    }

    /// Does all that was asked for and returns the exit status.
    [[nodiscard]] int run();

private:
    [[nodiscard]] bool loadMapping();
    /// Whether each input, or each of its texts, gets a file of its own in the folder OUT.
    [[nodiscard]] bool goesIntoFolder(const QStringList &files) const;
    void convertIntoFolder(const QStringList &files);
    void convertIntoFile(const QStringList &files);

    /// Writes \a texts to one file, and what belongs beside it.
    [[nodiscard]] Result<void> write(const QList<AnnotatedText> &texts, const QString &path);
    [[nodiscard]] Result<void> writeNativeFile(const AnnotatedText &text, const QString &path);
    [[nodiscard]] Result<void> writeText(const QString &path, const QString &text);
    /// Writes \a bytes unless \a path is an input.
    [[nodiscard]] Result<void> save(const QString &path, const QByteArray &bytes);
    /// Tells what was lost on the way of \a text to \a output.
    void report(const AnnotatedText &text, const QString &output, const LossReport &losses) const;
    /// A path in the folder OUT that this run has not written yet.
    [[nodiscard]] QString freePath(const QString &name, const QString &suffix);
    [[nodiscard]] QString suffix() const;
    void fail(const Issue &issue);

    CliArguments m_arguments;
    FormatRegistry m_registry;
    const StandoffFormat *m_format = nullptr; ///< null where it is the native one
    TypeMapping m_mapping = TypeMapping::standard();
    QSet<QString> m_inputs; ///< canonical paths
    QSet<QString> m_outputs;
    bool m_failed = false;
};

} // namespace Rapporteur
