// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/CompareCommand.h"

#include "cli/CliStreams.h"
#include "cli/ExitStatus.h"
#include "documents/ArticleReader.h"
#include "formats/Anchoring.h"
#include "formats/JsonWriter.h"
#include "formats/NativeReader.h"

#include <QDir>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace Rapporteur {

namespace {

QByteArray number(std::optional<double> value)
{
    return value ? jsonNumber(*value) : QByteArray("null");
}

QByteArray scores(const MatchScores &scores)
{
    return "{\"left\": " + QByteArray::number(scores.left) + ", \"right\": " + QByteArray::number(scores.right)
        + ", \"precision\": " + number(scores.precision()) + ", \"recall\": " + number(scores.recall())
        + ", \"f1\": " + number(scores.f1()) + '}';
}

QByteArray figures(const AgreementFigures &one)
{
    return "{\"exact\": " + scores(one.exact) + ", \"overlap\": " + scores(one.overlapping) + ", \"kappa\": "
        + number(one.kappa) + ", \"alpha\": " + number(one.alpha) + ", \"alphaU\": " + number(one.alphaU) + '}';
}

QString shown(std::optional<double> value)
{
    constexpr int width = 9;
    constexpr int decimals = 3;
    return (value ? QString::number(*value, 'f', decimals) : u"–"_s).rightJustified(width);
}

} // namespace

int CompareCommand::run() const
{
    const auto result = compare();
    if (!result)
        tell(result.error());
    return result ? ExitStatus::fine : ExitStatus::faults;
}

Result<void> CompareCommand::compare() const
{
    QList<NativeAnnotations> both;
    for (const QString &file : m_arguments.files) {
        auto native = readNativeFile(file);
        if (!native)
            return std::unexpected(native.error().issues.first());
        both.append(std::move(*native));
    }
    const QString path = articleFileOf(m_arguments.files.first(), both.first().header.articleFile);
    const auto article = readArticleFile(path, both.first().mediaType);
    if (!article)
        return std::unexpected(article.error());
    if (both.first().sha256 != both.last().sha256)
        tell({.severity = Issue::Severity::Warning,
              .text = tr("The two tell of different articles, or of different states of one; the second was placed in "
                         "the article of the first."),
              .file = m_arguments.files.last()});
    QList<AnnotationSet> sets;
    for (const NativeAnnotations &native : std::as_const(both)) {
        const Anchoring anchoring = anchor(native, article->article);
        for (const Issue &issue : anchoring.issues)
            tell(issue);
        sets.append(anchoring.annotations);
    }
    const auto agreement = AnnotationAgreement::of(article->article, sets.first(), sets.last());
    return writeStandardOutput(m_arguments.json ? asJson(agreement) : asText(agreement));
}

QByteArray CompareCommand::asText(const AnnotationAgreement &agreement)
{
    constexpr int labelWidth = 12;
    QString out = u" "_s.repeated(labelWidth);
    for (const QString &title : {tr("P exact"), tr("R exact"), tr("F1 exact"), tr("P over."), tr("R over."),
                                 tr("F1 over."), tr("kappa"), tr("alpha"), tr("alpha_U")})
        out += title.rightJustified(9); // as wide as shown()
    out += u'\n';
    const auto row = [&](const QString &name, const AgreementFigures &one) {
        out += name.leftJustified(labelWidth);
        for (const auto &value :
             {one.exact.precision(), one.exact.recall(), one.exact.f1(), one.overlapping.precision(),
              one.overlapping.recall(), one.overlapping.f1(), one.kappa, one.alpha, one.alphaU})
            out += shown(value);
        out += u'\n';
    };
    for (const EntityKind kind : allEntityKinds)
        row(keyOf(kind), agreement.byKind[size_t(kind)]);
    row(tr("all"), agreement.all);
    return out.toUtf8();
}

QByteArray CompareCommand::asJson(const AnnotationAgreement &agreement)
{
    QByteArray out = "{\n";
    for (const EntityKind kind : allEntityKinds)
        out += "  \"" + keyOf(kind).toLatin1() + "\": " + figures(agreement.byKind[size_t(kind)]) + ",\n";
    out += "  \"all\": " + figures(agreement.all) + ",\n  \"confusion\": [";
    for (size_t i = 0; i < agreement.confusion.size(); ++i) {
        out += i == 0 ? "[" : ", [";
        for (size_t j = 0; j < agreement.confusion[i].size(); ++j)
            out += (j == 0 ? "" : ", ") + QByteArray::number(agreement.confusion[i][j]);
        out += ']';
    }
    return out + "]\n}\n";
}

} // namespace Rapporteur
