// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "annotation/AnnotationSet.h"
#include "text/Issue.h"

#include <QPointer>
#include <QTimer>
#include <QWidget>

#include <expected>

class QComboBox;
class QLabel;
class QListWidget;
class QPlainTextEdit;
class QPushButton;

namespace KSyntaxHighlighting {
class SyntaxHighlighter;
}

namespace Rapporteur {

class Appearance;
class DocumentFile;
struct Edit;

/// The current annotation, its entity, or the whole document as JSON, to be read and edited. Faults are marked at their
/// lines while one types; as long as there is one nothing changes. Applying is one step of undo.
class JsonPane : public QWidget
{
    Q_OBJECT

public:
    enum class Scope { Annotation, Entity, Document };

    explicit JsonPane(const Appearance &appearance, QWidget *parent = nullptr);
    ~JsonPane() override;

    /// Not owned; null shows nothing.
    void setFile(DocumentFile *file);
    void setMention(MentionId mention);
    void setScope(Scope scope);
    [[nodiscard]] QPlainTextEdit *editor() const { return m_text; }
    [[nodiscard]] const Issues &issues() const { return m_issues; }
    /// True while there is something written that is not applied.
    [[nodiscard]] bool isEdited() const;
    /// Applies what is written; false where it has faults.
    bool apply();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void refresh();
    void revert();
    void check();
    void showIssues();
    void applyTheme();
    void goTo(const Issue &issue);
    [[nodiscard]] Scope scope() const;
    [[nodiscard]] QByteArray currentJson() const;
    /// What applying the text would change.
    [[nodiscard]] std::expected<Edit, Issues> edit() const;
    [[nodiscard]] std::expected<Edit, Issues> mentionEdit(const QByteArray &json) const;
    [[nodiscard]] std::expected<Edit, Issues> entityEdit(const QByteArray &json) const;
    [[nodiscard]] std::expected<Edit, Issues> documentEdit(const QByteArray &json) const;
    void chooseScope();

    const Appearance &m_appearance;
    QPointer<DocumentFile> m_file;
    MentionId m_mention;
    // What the pane last showed of the document: the text, which scope and mention it is of, and how all stood then.
    QByteArray m_shown;
    Scope m_shownScope = Scope::Annotation;
    MentionId m_shownMention;
    AnnotationSet m_base;
    Issues m_issues;
    QComboBox *m_scope;
    QPlainTextEdit *m_text;
    QListWidget *m_list;
    QLabel *m_state;
    QPushButton *m_apply;
    QPushButton *m_revert;
    std::unique_ptr<KSyntaxHighlighting::SyntaxHighlighter> m_highlighter;
    QTimer m_checkTimer;
};

} // namespace Rapporteur
