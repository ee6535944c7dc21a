// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/Xml.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace Rapporteur {

namespace {

class Words
{
    Q_DECLARE_TR_FUNCTIONS(Rapporteur::Xml)

public:
    static QString noXml(const QString &why) { return tr("This is no well-formed XML: %1").arg(why); }
};

} // namespace

Issue xmlIssue(const QXmlStreamReader &xml, const QString &file)
{
    return {.text = Words::noXml(xml.errorString()),
            .file = file,
            .line = xml.lineNumber(),
            .column = xml.columnNumber() + 1};
}

QString xmlText(QString text)
{
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (c.isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate())
            ++i;
        else if (c.isSurrogate() || c == QChar(0xFFFE) || c == QChar(0xFFFF)
                 || (c < u' ' && c != u'\t' && c != u'\n' && c != u'\r'))
            text[i] = u' ';
    }
    return text;
}

void writeXmlText(QXmlStreamWriter &xml, QStringView text)
{
    const QList<QStringView> parts = text.split(u'\r');
    for (qsizetype i = 0; i < parts.size(); ++i) {
        if (i > 0)
            xml.writeEntityReference(u"#13"_s);
        xml.writeCharacters(parts[i]);
    }
}

} // namespace Rapporteur
