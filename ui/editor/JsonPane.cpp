// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/JsonPane.h"

#include "annotation/AnnotationDiff.h"
#include "document/DocumentFile.h"
#include "editor/FieldGuard.h"
#include "formats/Anchoring.h"
#include "formats/NativeReader.h"
#include "formats/NativeSnippet.h"
#include "formats/NativeWriter.h"
#include "theme/Appearance.h"
#include "theme/Contrast.h"

#include <KSyntaxHighlighting/Definition>
#include <KSyntaxHighlighting/Repository>
#include <KSyntaxHighlighting/SyntaxHighlighter>
#include <KSyntaxHighlighting/Theme>

#include <QComboBox>
#include <QFontDatabase>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTextBlock>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Rapporteur {

namespace {

// Editing more than this as text would be no help to anybody, and no pleasure.
constexpr qsizetype largestText = 4 * 1024 * 1024;
constexpr int checkDelay = 250; // ms after the last key

Issues changedMeanwhile()
{
    return {
        Issue{.text = JsonPane::tr("This was changed elsewhere since it was shown: press Revert and write it again.")}};
}

} // namespace

JsonPane::JsonPane(const Appearance &appearance, QWidget *parent)
    : QWidget(parent)
    , m_appearance(appearance)
    , m_scope(new QComboBox(this))
    , m_text(new QPlainTextEdit(this))
    , m_list(new QListWidget(this))
    , m_state(new QLabel(this))
    , m_apply(new QPushButton(tr("&Apply"), this))
    , m_revert(new QPushButton(tr("Re&vert"), this))
    , m_highlighter(std::make_unique<KSyntaxHighlighting::SyntaxHighlighter>(m_text->document()))
{
    setAccessibleName(tr("JSON"));
    m_scope->addItem(tr("Current annotation"), int(Scope::Annotation));
    m_scope->addItem(tr("Its entity"), int(Scope::Entity));
    m_scope->addItem(tr("Whole document"), int(Scope::Document));
    m_scope->setToolTip(tr("What is shown as JSON"));
    m_scope->setAccessibleName(tr("What is shown as JSON"));
    m_text->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_text->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_text->setTabChangesFocus(true);
    m_text->setAccessibleName(tr("JSON"));
    m_text->installEventFilter(this);
    m_state->setWordWrap(true);
    m_state->setTextFormat(Qt::PlainText);
    m_state->setForegroundRole(QPalette::PlaceholderText);
    m_list->setAccessibleName(tr("Faults"));
    m_list->setWordWrap(true);
    m_list->setMaximumHeight(150);
    m_apply->setToolTip(tr("Apply what is written as one step of undo (Ctrl+Return)"));
    m_revert->setToolTip(tr("Show again what the document holds (Escape)"));

    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_state, 1);
    buttons->addWidget(m_revert);
    buttons->addWidget(m_apply);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 12, 12, 12);
    layout->setSpacing(8);
    layout->addWidget(m_scope);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_list);
    layout->addLayout(buttons);

    m_checkTimer.setSingleShot(true);
    m_checkTimer.setInterval(checkDelay);
    connect(&m_checkTimer, &QTimer::timeout, this, &JsonPane::check);
    connect(m_text, &QPlainTextEdit::textChanged, &m_checkTimer, qOverload<>(&QTimer::start));
    connect(m_scope, &QComboBox::activated, this, &JsonPane::chooseScope);
    FieldGuard::guard(m_scope);
    FieldGuard::guard(m_list);
    connect(m_apply, &QPushButton::clicked, this, &JsonPane::apply);
    connect(m_revert, &QPushButton::clicked, this, &JsonPane::revert);
    connect(m_list, &QListWidget::currentRowChanged, this, [this](int row) {
        if (row >= 0 && row < m_issues.size())
            goTo(m_issues[row]);
    });
    connect(&m_appearance, &Appearance::changed, this, &JsonPane::applyTheme);
    applyTheme();
    refresh();
}

JsonPane::~JsonPane() = default;

void JsonPane::setFile(DocumentFile *file)
{
    if (m_file)
        disconnect(&m_file->document(), nullptr, this, nullptr);
    m_file = file;
    m_mention = {};
    if (m_file)
        connect(&m_file->document(), &AnnotatedDocument::changed, this, &JsonPane::refresh);
    revert();
}

void JsonPane::setMention(MentionId mention)
{
    m_mention = mention;
    refresh();
}

void JsonPane::setScope(Scope scope)
{
    m_scope->setCurrentIndex(m_scope->findData(int(scope)));
    revert();
}

void JsonPane::chooseScope()
{
    if (isEdited()) { // stays until it is applied or taken back
        m_scope->setCurrentIndex(m_scope->findData(int(m_shownScope)));
        m_state->setText(tr("Apply or revert what is written first"));
    } else {
        revert();
    }
}

JsonPane::Scope JsonPane::scope() const
{
    return Scope(m_scope->currentData().toInt());
}

QByteArray JsonPane::currentJson() const
{
    if (!m_file)
        return {};
    const Article &article = m_file->document().article();
    const AnnotationSet &set = m_file->document().annotations();
    const Mention *mention = set.mention(m_mention);
    switch (scope()) {
    case Scope::Annotation:
        return mention ? writeMention(article, set, m_mention) : QByteArray();
    case Scope::Entity:
        return mention ? writeEntity(set, mention->entity) : QByteArray();
    case Scope::Document:
        return writeNative(article, set, m_file->header());
    }
    Q_UNREACHABLE_RETURN({});
}

bool JsonPane::isEdited() const
{
    return m_text->toPlainText().toUtf8() != m_shown;
}

void JsonPane::refresh()
{
    // What is half written stays until it is applied or taken back, whatever happens to the document meanwhile.
    if (isVisible() && !isEdited())
        revert();
}

void JsonPane::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    // Not before: a definition takes long to be read, and few who open an article look here.
    if (!m_highlighter->definition().isValid())
        m_highlighter->setDefinition(m_appearance.repository().definitionForName(u"JSON"_s));
    refresh();
}

void JsonPane::revert()
{
    QByteArray json = currentJson();
    const bool tooLarge = json.size() > largestText;
    if (tooLarge)
        json.clear();
    const QSignalBlocker blocker(m_text);
    if (m_text->toPlainText().toUtf8() != json)
        m_text->setPlainText(QString::fromUtf8(json));
    m_text->setReadOnly(json.isEmpty());
    m_shown = m_text->toPlainText().toUtf8(); // which has other line ends and blanks than the JSON may have
    m_shownScope = scope();
    m_shownMention = m_mention;
    m_base = m_file ? m_file->document().annotations() : AnnotationSet();
    m_text->setPlaceholderText(tooLarge ? tr("The document is too large to be edited as text here.")
                                        : tr("No annotation is current."));
    check();
}

std::expected<Edit, Issues> JsonPane::edit() const
{
    const QByteArray json = m_text->toPlainText().toUtf8();
    switch (m_shownScope) {
    case Scope::Annotation:
        return mentionEdit(json);
    case Scope::Entity:
        return entityEdit(json);
    case Scope::Document:
        return documentEdit(json);
    }
    Q_UNREACHABLE_RETURN({});
}

// What was changed elsewhere since the text was shown must not be taken back by it.
std::expected<Edit, Issues> JsonPane::mentionEdit(const QByteArray &json) const
{
    const AnnotationSet &set = m_file->document().annotations();
    const Mention *shown = m_base.mention(m_shownMention);
    const Mention *now = set.mention(m_shownMention);
    if (!shown || !now || *shown != *now)
        return std::unexpected(changedMeanwhile());
    const auto after = readMention(json, m_file->document().article(), set);
    if (!after)
        return std::unexpected(after.error());
    if (after->id != m_shownMention)
        return std::unexpected(Issues{
            Issue{.text = tr("The id of the annotation must stay “%1”.").arg(keyOf(m_shownMention)), .line = 2}});
    Edit edit{tr("Edit %1 as JSON").arg(keyOf(m_shownMention))};
    edit.change(*now, *after);
    return edit;
}

std::expected<Edit, Issues> JsonPane::entityEdit(const QByteArray &json) const
{
    const Mention *mention = m_base.mention(m_shownMention);
    const Entity *shown = mention ? m_base.entity(mention->entity) : nullptr;
    const Entity *now = shown ? m_file->document().annotations().entity(shown->id) : nullptr;
    if (!now || *shown != *now)
        return std::unexpected(changedMeanwhile());
    const auto after = readEntity(json);
    if (!after)
        return std::unexpected(after.error());
    if (after->id != shown->id)
        return std::unexpected(
            Issues{Issue{.text = tr("The id of the entity must stay “%1”.").arg(shown->id.value), .line = 2}});
    Edit edit{tr("Edit %1 as JSON").arg(after->name)};
    edit.change(*now, *after);
    return edit;
}

std::expected<Edit, Issues> JsonPane::documentEdit(const QByteArray &json) const
{
    const AnnotatedDocument &document = m_file->document();
    if (m_base != document.annotations())
        return std::unexpected(changedMeanwhile());
    const auto read = readNative(json, {});
    if (!read)
        return std::unexpected(read.error().issues);
    const auto anchored = anchorStrictly(*read, document.article(), m_base.unplaced());
    if (!anchored)
        return std::unexpected(anchored.error());
    const auto shown = readNative(m_shown, {});
    const bool sameRest = shown && read->header == shown->header && read->title == shown->title
        && read->sha256 == shown->sha256 && read->length == shown->length && anchored->unplaced() == m_base.unplaced();
    if (!sameRest)
        return std::unexpected(
            Issues{Issue{.text = tr("Only entities and mentions that stand in the article can be changed here."),
                         .line = read->articlePlace.line}});
    return difference(m_base, *anchored, tr("Edit the document as JSON"));
}

void JsonPane::check()
{
    m_checkTimer.stop();
    m_issues.clear();
    const bool edited = m_file && !m_shown.isEmpty() && isEdited();
    if (edited) {
        if (const auto result = edit(); !result)
            m_issues = result.error();
    }
    m_apply->setEnabled(edited && m_issues.isEmpty());
    m_revert->setEnabled(edited);
    m_state->setText(!edited ? QString()
                         : m_issues.isEmpty()
                         ? tr("Not applied yet")
                         : tr("%n fault(s): nothing changes until they are mended", nullptr, int(m_issues.size())));
    showIssues();
}

void JsonPane::showIssues()
{
    const QSignalBlocker blocker(m_list);
    m_list->clear();
    QList<QTextEdit::ExtraSelection> marks;
    for (const Issue &issue : std::as_const(m_issues)) {
        m_list->addItem(issue.toString());
        const QTextBlock block = m_text->document()->findBlockByNumber(int(issue.line) - 1);
        if (!block.isValid())
            continue;
        QTextEdit::ExtraSelection mark;
        mark.cursor = QTextCursor(block);
        QColor tint(0xd0342c);
        tint.setAlphaF(0.22f);
        mark.format.setBackground(tint);
        mark.format.setProperty(QTextFormat::FullWidthSelection, true);
        marks.append(mark);
    }
    m_text->setExtraSelections(marks);
    m_list->setVisible(!m_issues.isEmpty());
}

void JsonPane::goTo(const Issue &issue)
{
    const QTextBlock block = m_text->document()->findBlockByNumber(int(issue.line) - 1);
    if (!block.isValid())
        return;
    QTextCursor cursor(block);
    cursor.setPosition(block.position() + qBound(0, int(issue.column) - 1, block.length() - 1));
    m_text->setTextCursor(cursor);
    m_text->setFocus();
}

bool JsonPane::apply()
{
    check();
    if (!m_file || !m_apply->isEnabled())
        return false;
    const auto wanted = edit();
    if (!wanted)
        return false;
    const QByteArray before = std::exchange(m_shown, m_text->toPlainText().toUtf8()); // no longer half written
    if (const auto result = m_file->document().apply(*wanted); !result) {
        m_shown = before;
        m_issues = {result.error()};
        showIssues();
        return false;
    }
    revert();
    return true;
}

void JsonPane::applyTheme()
{
    const KSyntaxHighlighting::Theme &theme = m_appearance.syntaxTheme();
    m_highlighter->setTheme(theme);
    m_highlighter->rehighlight();
    QPalette colors = m_text->palette();
    colors.setColor(QPalette::Base, theme.editorColor(KSyntaxHighlighting::Theme::BackgroundColor));
    colors.setColor(QPalette::Text, theme.textColor(KSyntaxHighlighting::Theme::Normal));
    colors.setColor(QPalette::Highlight, theme.editorColor(KSyntaxHighlighting::Theme::TextSelection));
    m_text->setPalette(colors);
}

bool JsonPane::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_text && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->modifiers() == Qt::ControlModifier && (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter)) {
            apply();
            return true;
        }
        if (key->key() == Qt::Key_Escape && isEdited()) {
            revert();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace Rapporteur
