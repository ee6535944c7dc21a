// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <string_view>
#include <unordered_set>
#include <vector>

namespace Rapporteur {

/// The names seen in one object, to find one that stands there twice. The names must outlive it.
class JsonNames
{
public:
    /// False where \a name is there already.
    bool insert(std::string_view name)
    {
        if (m_few.size() < fewNames) {
            if (std::ranges::find(m_few, name) != m_few.end())
                return false;
            m_few.push_back(name);
            return true;
        }
        if (m_many.empty())
            m_many.insert(m_few.begin(), m_few.end());
        return m_many.insert(name).second;
    }

private:
    // Objects of ours have few names, for which a search along a list is fastest; a foreign one may have any number.
    static constexpr size_t fewNames = 24;

    std::vector<std::string_view> m_few;
    std::unordered_set<std::string_view> m_many;
};

} // namespace Rapporteur
