// SPDX-License-Identifier: GPL-3.0-or-later
// extraction-predict FILE.txt OUT.json …: writes the suggestions for each text, as the scorer of the evaluation set reads them.
#include "extraction/Extractor.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;
using namespace Rapporteur;

namespace {

QJsonObject described(const Entity &entity)
{
    QJsonObject object{{u"kind"_s, keyOf(entity.kind())}, {u"name"_s, entity.name}};
    if (const CountryAttributes *country = entity.country())
        object.insert(u"iso"_s, country->iso);
    if (const OfficialAttributes *official = entity.official()) {
        object.insert(u"role"_s, official->role);
        object.insert(u"country"_s, QJsonArray::fromStringList(official->countries));
        object.insert(u"org"_s, official->organisation);
    }
    if (const AgreementAttributes *agreement = entity.agreement()) {
        object.insert(u"parties"_s, QJsonArray::fromStringList(agreement->parties));
        object.insert(u"subject"_s, agreement->subject);
        object.insert(u"status"_s, keyOf(agreement->status));
        object.insert(u"date"_s, agreement->date);
    }
    return object;
}

QByteArray prediction(const Article &article, const Extraction &extraction)
{
    QJsonObject entities;
    for (qsizetype i = 0; i < extraction.entities.size(); ++i)
        entities.insert(u"e%1"_s.arg(i), described(extraction.entities[i]));
    QJsonArray mentions;
    for (const Suggestion &suggestion : extraction.suggestions) {
        const TextRange range = article.codePoints().toCodePoints(suggestion.range);
        mentions.append(QJsonObject{{u"start"_s, range.start},
                                    {u"end"_s, range.end},
                                    {u"text"_s, article.text(suggestion.range).toString()},
                                    {u"kind"_s, keyOf(extraction.entities[suggestion.entity].kind())},
                                    {u"entity"_s, u"e%1"_s.arg(suggestion.entity)},
                                    {u"rule"_s, suggestion.rule},
                                    {u"reason"_s, suggestion.reason},
                                    {u"certainty"_s, suggestion.certainty}});
    }
    return QJsonDocument(QJsonObject{{u"mentions"_s, mentions}, {u"entities"_s, entities}}).toJson();
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    const Result<Lexicon> lexicon = Lexicon::bundled();
    if (!lexicon) {
        qWarning("%ls", qUtf16Printable(lexicon.error().toString()));
        return 1;
    }
    const Extractor extractor(*lexicon);
    const QStringList files = QCoreApplication::arguments().mid(1);
    for (qsizetype i = 0; i + 1 < files.size(); i += 2) {
        QFile in(files[i]);
        QFile out(files[i + 1]);
        if (!in.open(QIODevice::ReadOnly) || !out.open(QIODevice::WriteOnly)) {
            qWarning("cannot open %ls or %ls", qUtf16Printable(files[i]), qUtf16Printable(files[i + 1]));
            return 1;
        }
        const Article article(QString::fromUtf8(in.readAll()), {});
        out.write(prediction(article, extractor.extract(article)));
    }
    return 0;
}
