// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "text/SharedValue.h"

#include <QString>

#include <concepts>

namespace Rapporteur {

/// A text in eight bytes, and none besides while it is empty: for what few of very many holders have. Stands for a QString.
class SharedText
{
public:
    SharedText() = default;
    template<std::convertible_to<QString> Text>
        requires(!std::same_as<Text, SharedText>)
    SharedText(const Text &text) // NOLINT(google-explicit-constructor): stands for the text itself
        : m_text(QString(text))
    {
    }

    operator const QString &() const { return *m_text; } // NOLINT(google-explicit-constructor)
    [[nodiscard]] const QString &toString() const { return *m_text; }
    [[nodiscard]] bool isEmpty() const { return m_text->isEmpty(); }
    [[nodiscard]] bool startsWith(QStringView start) const { return m_text->startsWith(start); }
    SharedText &operator+=(const QString &more) { return *this = *m_text + more; }
    SharedText &operator+=(QChar more) { return *this = QString(*m_text + more); }

    friend bool operator==(const SharedText &a, const SharedText &b) { return a.m_text == b.m_text; }
    friend bool operator==(const SharedText &a, const QString &b) { return *a.m_text == b; }

private:
    SharedValue<QString> m_text;
};

} // namespace Rapporteur
