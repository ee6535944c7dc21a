// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "annotation/OccurrenceEdits.h"

#include <QDialog>

class QCheckBox;
class QLabel;
class QTreeWidget;

namespace Rapporteur {

/// All places with the words of one mention, each with its surroundings and a box to tick: to mark them, or to reject
/// them. Says which edit that is; applies nothing itself.
class OccurrencesDialog : public QDialog
{
    Q_OBJECT

public:
    enum class Purpose { Mark, Reject };

    /// \a article and \a annotations must outlive the dialog and stay as they are; \a model is one of their mentions.
    OccurrencesDialog(const Article &article, const AnnotationSet &annotations, const Signature &signature,
                      MentionId model, Purpose purpose, QWidget *parent = nullptr);

    /// What the ticks mean now, as one step of undo.
    [[nodiscard]] Edit edit() const;
    [[nodiscard]] QTreeWidget *list() const { return m_list; }

private:
    void addRule(const QString &text, const QString &tip, bool OccurrenceRules::*rule);
    void find();
    void countTicks();
    void tickAll(bool ticked);
    [[nodiscard]] bool isOffered(const Occurrence &occurrence) const;
    [[nodiscard]] bool isTickedAtFirst(const Occurrence &occurrence) const;
    [[nodiscard]] QString state(const Occurrence &occurrence) const;

    const Article &m_article;
    const AnnotationSet &m_annotations;
    OccurrenceEdits m_edits;
    MentionId m_model;
    Purpose m_purpose;
    OccurrenceRules m_rules;
    QList<Occurrence> m_found; // by row of the list
    QList<QCheckBox *> m_ruleBoxes;
    QTreeWidget *m_list;
    QLabel *m_count;
};

} // namespace Rapporteur
