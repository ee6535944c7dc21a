// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSharedData>
#include <QSharedDataPointer>

namespace Rapporteur {

/// A value kept once for all its copies: eight bytes in each holder, and none besides while it equals T().
///
/// Many mentions share one provenance, and most have no further fields; this keeps a mention small.
template<typename T>
class SharedValue
{
public:
    SharedValue() = default;
    SharedValue(const T &value) // NOLINT(google-explicit-constructor): stands for the value itself
    {
        if (!(value == T()))
            d = new Box(value);
    }

    [[nodiscard]] const T &operator*() const { return d ? d->value : empty(); }
    [[nodiscard]] const T *operator->() const { return &**this; }

    friend bool operator==(const SharedValue &a, const SharedValue &b) { return a.d == b.d || *a == *b; }

private:
    struct Box : QSharedData
    {
        explicit Box(const T &v)
            : value(v)
        {
        }
        T value;
    };

    static const T &empty()
    {
        static const T value;
        return value;
    }

    QExplicitlySharedDataPointer<Box> d;
};

} // namespace Rapporteur
