// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIcon>
#include <QProxyStyle>

namespace Rapporteur {

/// Fusion without the icons of panes' title bars: the panes have none, and looking for them would have Qt load all that
/// can read pictures before the first one of ours is shown.
class ProgramStyle : public QProxyStyle
{
    Q_OBJECT

public:
    ProgramStyle()
        : QProxyStyle(QStringLiteral("fusion"))
    {
    }

    [[nodiscard]] QIcon standardIcon(StandardPixmap icon, const QStyleOption *option = nullptr,
                                     const QWidget *widget = nullptr) const override
    {
        const bool ofTitleBar = icon == SP_TitleBarNormalButton || icon == SP_TitleBarCloseButton;
        return ofTitleBar ? QIcon() : QProxyStyle::standardIcon(icon, option, widget);
    }
};

} // namespace Rapporteur
