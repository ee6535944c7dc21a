// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/AnnotatedDocument.h"
#include "sessions/Journal.h"
#include "sessions/SessionSummary.h"

#include <QDialog>

class QLabel;
class QLineEdit;
class QPushButton;
class QSlider;
class QToolButton;
class QTreeWidget;

namespace Rapporteur {

class Appearance;
class ArticleView;

/// All sessions of the open article: what each did, and the article as it stood after any step of one. What stood then
/// can be restored as an edit of the present.
class SessionsDialog : public QDialog
{
    Q_OBJECT

public:
    /// \a present is the open document, the article of which is at \a articlePath. Both and \a appearance outlive the
    /// dialog.
    SessionsDialog(AnnotatedDocument &present, const QString &articlePath, const Appearance &appearance,
                   QWidget *parent = nullptr);
    ~SessionsDialog() override;

    /// The state that is shown.
    [[nodiscard]] const AnnotationSet &shown() const { return m_past->annotations(); }

protected:
    void showEvent(QShowEvent *event) override;

private:
    void buildList();
    QWidget *buildReplay(const Appearance &appearance);
    void fill();
    void filter(const QString &text);
    void openSession(int row);
    void showStep(int step);
    void restore();

    AnnotatedDocument &m_present;
    QList<SessionSummary> m_sessions; // newest first, as the rows of the list
    Issues m_issues;
    std::optional<Journal> m_journal;
    std::unique_ptr<AnnotatedDocument> m_past;
    QString m_articlePath;
    QLineEdit *m_search = nullptr;
    QTreeWidget *m_list = nullptr;
    QLabel *m_heading = nullptr;
    QLabel *m_problems = nullptr;
    ArticleView *m_view = nullptr;
    QSlider *m_slider = nullptr;
    QToolButton *m_back = nullptr;
    QToolButton *m_forward = nullptr;
    QPushButton *m_restore = nullptr;
};

} // namespace Rapporteur
