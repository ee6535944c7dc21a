// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QList>
#include <QString>

#include <gumbo.h>

#include <memory>

namespace Rapporteur {

/// The elements of a page, and where its article is among them.
class HtmlTree
{
public:
    /// \a html must outlive the tree.
    explicit HtmlTree(QByteArrayView html);

    /// False where the page was not parsed, being nested or attributed beyond all use.
    [[nodiscard]] bool isSound() const { return m_output != nullptr; }
    [[nodiscard]] const GumboNode *root() const { return m_output->root; }
    [[nodiscard]] QString title() const;
    /// What is to be read, in order: the only <article> or else the <main> of a page, or all of it; before it the first <h1>
    /// where that stands outside.
    [[nodiscard]] QList<const GumboNode *> articleParts() const;

private:
    struct Destroy
    {
        void operator()(GumboOutput *output) const { gumbo_destroy_output(&kGumboDefaultOptions, output); }
    };

    std::unique_ptr<GumboOutput, Destroy> m_output;
};

[[nodiscard]] bool isTextNode(const GumboNode &node);
/// 1 to 6; 0 for what is no heading.
[[nodiscard]] int headingLevel(GumboTag tag);
/// Empty where there is none.
[[nodiscard]] QByteArrayView attributeOf(const GumboElement &element, const char *name);
/// Scripts, styles, navigation, controls, what is hidden; footers but those of quotations.
[[nodiscard]] bool isNeverRead(const GumboElement &element, bool inQuotation);

} // namespace Rapporteur
