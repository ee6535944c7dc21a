// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/ArticlePanel.h"

#include "document/AnnotatedDocument.h"

#include <QDir>
#include <QFormLayout>
#include <QLabel>
#include <QListWidget>
#include <QLocale>
#include <QVBoxLayout>

namespace Rapporteur {

namespace {

constexpr int lineRole = Qt::UserRole;
constexpr int columnRole = Qt::UserRole + 1;
constexpr qsizetype longestCounted = 200'000; ///< units of text; a hundredth of a second

} // namespace

ArticlePanel::ArticlePanel(QWidget *parent)
    : QWidget(parent)
    , m_noIssues(new QLabel(tr("Nothing was noticed."), this))
    , m_issues(new QListWidget(this))
{
    setAccessibleName(tr("Article"));
    auto *form = new QFormLayout;
    form->setRowWrapPolicy(QFormLayout::WrapAllRows);
    form->setVerticalSpacing(3);
    m_title = addRow(form, tr("Title"));
    m_file = addRow(form, tr("File"));
    m_annotations = addRow(form, tr("Annotations"));
    m_size = addRow(form, tr("Length"));
    m_sha256 = addRow(form, tr("SHA-256"));

    auto *heading = new QLabel(tr("Noticed while reading"), this);
    QFont bold = heading->font();
    bold.setBold(true);
    heading->setFont(bold);
    m_noIssues->setForegroundRole(QPalette::PlaceholderText);
    m_issues->setWordWrap(true);
    m_issues->setAccessibleName(heading->text());
    m_issues->setFrameShape(QFrame::NoFrame);
    m_issues->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 12, 12, 12);
    layout->setSpacing(9);
    layout->addLayout(form);
    layout->addWidget(heading);
    layout->addWidget(m_noIssues);
    layout->addWidget(m_issues, 1);
    layout->addStretch();

    connect(m_issues, &QListWidget::itemActivated, this, [this](const QListWidgetItem *item) {
        if (item->data(lineRole).toLongLong() > 0)
            Q_EMIT placePicked(item->data(lineRole).toLongLong(), item->data(columnRole).toLongLong());
    });
    showArticle(nullptr, {}, {}, {});
}

QLabel *ArticlePanel::addRow(QFormLayout *form, const QString &name)
{
    auto *label = new QLabel(name, this);
    label->setForegroundRole(QPalette::PlaceholderText);
    auto *value = new QLabel(this);
    value->setTextFormat(Qt::PlainText);
    value->setWordWrap(true);
    value->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    value->setAccessibleDescription(name);
    form->addRow(label, value);
    return value;
}

void ArticlePanel::showArticle(const AnnotatedDocument *document, const QString &articleFile,
                               const QString &annotationsFile, const Issues &issues)
{
    const auto show = [](QLabel *label, QString text) {
        // A long path or hash has no place to break a line but those it is given.
        for (const QChar c : {u'/', u'_'})
            text.replace(c, QString(c + QChar(0x200B)));
        label->setText(text.isEmpty() ? tr("none") : text);
    };
    m_issues->clear();
    if (document) {
        const Article &article = document->article();
        show(m_title, article.details().title);
        show(m_file, QDir::toNativeSeparators(articleFile));
        show(m_annotations, QDir::toNativeSeparators(annotationsFile));
        const QString characters = tr("%n character(s)", nullptr, int(article.codePoints().codePointCount()));
        // The words of a long article take longer to be counted than a window may take to answer.
        if (article.length() <= longestCounted)
            show(m_size, tr("%1, %2").arg(tr("%n word(s)", nullptr, int(article.wordCount())), characters));
        else
            show(m_size, characters);
        QString hash = QString::fromLatin1(article.details().sha256);
        for (qsizetype at = hash.size() - 16; at > 0; at -= 16)
            hash.insert(at, QChar(0x200B));
        m_sha256->setText(hash);
        for (const Issue &issue : issues) {
            auto *item = new QListWidgetItem(issue.toString(), m_issues);
            item->setData(lineRole, issue.jsonPath.isEmpty() ? issue.line : 0);
            item->setData(columnRole, issue.column);
        }
    } else {
        for (QLabel *label : {m_title, m_file, m_annotations, m_size, m_sha256})
            show(label, {});
    }
    m_noIssues->setVisible(m_issues->count() == 0);
    m_issues->setVisible(m_issues->count() > 0);
}

} // namespace Rapporteur
