// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "text/Issue.h"

#include <QWidget>

class QFormLayout;
class QLabel;
class QListWidget;

namespace Rapporteur {

class AnnotatedDocument;

/// What is known about the article itself, and all that was noticed while it was read: faults of the text, annotations
/// that moved, and those that could not be placed.
class ArticlePanel : public QWidget
{
    Q_OBJECT

public:
    explicit ArticlePanel(QWidget *parent = nullptr);

    /// \a document is not owned; null shows nothing. Either file may be empty.
    void showArticle(const AnnotatedDocument *document, const QString &articleFile, const QString &annotationsFile,
                     const Issues &issues);

Q_SIGNALS:
    /// The user picked an issue that has a place in the article: line and column, 1-based.
    void placePicked(qsizetype line, qsizetype column);

private:
    QLabel *addRow(QFormLayout *form, const QString &name);

    QLabel *m_title;
    QLabel *m_file;
    QLabel *m_annotations;
    QLabel *m_size;
    QLabel *m_sha256;
    QLabel *m_noIssues;
    QListWidget *m_issues;
};

} // namespace Rapporteur
