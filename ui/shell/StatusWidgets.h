// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QProgressBar;
class QStatusBar;

namespace Rapporteur {

class AnnotatedDocument;
class DocumentFile;

/// What the status bar tells all the time: saved or not, how much is reviewed, how much there is, the zoom.
class StatusWidgets : public QObject
{
    Q_OBJECT

public:
    explicit StatusWidgets(QStatusBar *bar);

    /// Tells whether what is shown of \a file (null: none is open) is on the disk.
    void showSaveState(const DocumentFile *file);
    void setZoom(int percent);
    /// Counts \a document anew; null clears.
    void showCounts(const AnnotatedDocument *document);

private:
    void showOrHide();

    QStatusBar *m_bar;
    QLabel *m_saved;
    QLabel *m_reviewed;
    QProgressBar *m_progress;
    QLabel *m_counts;
    QLabel *m_zoom;
    bool m_counting = false; // a document
};

} // namespace Rapporteur
