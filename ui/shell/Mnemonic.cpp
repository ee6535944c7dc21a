// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/Mnemonic.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace Rapporteur {

QString withoutMnemonic(const QString &text)
{
    // Languages without Latin letters put the key behind the words.
    static const QRegularExpression behind(u"\\s*\\(&.\\)"_s);
    QString plain = text;
    plain.remove(behind);
    plain.replace("&&"_L1, QString(QChar(0)));
    plain.remove(u'&');
    return plain.replace(QChar(0), u'&');
}

} // namespace Rapporteur
