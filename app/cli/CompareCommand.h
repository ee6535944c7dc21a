// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/CliArguments.h"
#include "evaluation/AnnotationAgreement.h"

#include <QCoreApplication>

namespace Rapporteur {

/// rapporteur-cli compare: how far two files of annotations of one article agree.
class CompareCommand
{
    Q_DECLARE_TR_FUNCTIONS(Rapporteur::CompareCommand)

public:
    explicit CompareCommand(CliArguments arguments)
        : m_arguments(std::move(arguments))
    {
    }

    /// Does what was asked for and returns the exit status.
    [[nodiscard]] int run() const;

private:
    [[nodiscard]] Result<void> compare() const;
    [[nodiscard]] static QByteArray asText(const AnnotationAgreement &agreement);
    [[nodiscard]] static QByteArray asJson(const AnnotationAgreement &agreement);

    CliArguments m_arguments;
};

} // namespace Rapporteur
