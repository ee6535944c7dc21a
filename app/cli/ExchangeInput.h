// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/FormatRegistry.h"
#include "exchange/StandoffConversion.h"

#include <QCoreApplication>

namespace Rapporteur {

/// Finds and reads files of annotations in any format, for the commands of rapporteur-cli.
class ExchangeInput
{
    Q_DECLARE_TR_FUNCTIONS(Rapporteur::ExchangeInput)

public:
    ExchangeInput(const FormatRegistry &registry, const TypeMapping &mapping)
        : m_registry(registry)
        , m_mapping(mapping)
    {
    }

    /// \a files with folders replaced by what is in them and is of a known format; \a recursive goes into their
    /// folders too.
    [[nodiscard]] QStringList expanded(const QStringList &files, bool recursive) const;

    /// The texts of \a file ("-" is standard input), and all there is to be said about it.
    struct Texts
    {
        QList<AnnotatedText> texts = {};
        Issues issues = {};
    };
    [[nodiscard]] Texts read(const QString &file) const;

    /// What files made of \a file are called.
    [[nodiscard]] static QString nameOf(const QString &file);

    static constexpr auto nativeSuffix = QLatin1StringView(".annotations.json");

private:
    [[nodiscard]] QStringList filesOf(const QString &folder, bool recursive) const;
    [[nodiscard]] static Result<QByteArray> bytesOf(const QString &file);
    [[nodiscard]] static Texts readNativeText(const QByteArray &bytes, const QString &file);
    [[nodiscard]] Texts readForeign(const QByteArray &bytes, const QString &file, const StandoffFormat &format) const;

    const FormatRegistry &m_registry;
    const TypeMapping &m_mapping;
};

} // namespace Rapporteur
