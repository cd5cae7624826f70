// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "import_dialog/correction_history.h"
#include "import_dialog/import_sources.h"
#include "import_dialog/import_target.h"
#include "import_dialog/source_news.h"

#include <QDialog>
#include <QUrl>

QT_FORWARD_DECLARE_CLASS(QLabel)
QT_FORWARD_DECLARE_CLASS(QListView)
QT_FORWARD_DECLARE_CLASS(QPushButton)
QT_FORWARD_DECLARE_CLASS(QSplitter)
QT_FORWARD_DECLARE_CLASS(QStackedWidget)
QT_FORWARD_DECLARE_CLASS(QTimer)

namespace broadsheet {

class Banner;
class CopyPanel;
class CorrectionBar;
class EmptyState;
class EntryModel;
class JoinStrip;
class PartView;
class ReadingStrip;

/// The preview of an import: what was split and cleaned, corrected before it is taken. Takes raw
/// copy by paste, by drop and from files. Window-modal; closing keeps everything for the next time.
///
/// Import goes copy by copy: importWanted() is emitted for the first one, and for the next one when
/// the owner answers with importDone(). showProblem() ends it; what was not imported stays, and
/// only that. After the last copy the dialog accepts and is empty. Thread: the interface's.
class ImportDialog : public QDialog {
    Q_OBJECT

public:
    explicit ImportDialog(QWidget* parent = nullptr);
    ~ImportDialog() override;
    ImportDialog(const ImportDialog&) = delete;
    ImportDialog& operator=(const ImportDialog&) = delete;
    ImportDialog(ImportDialog&&) = delete;
    ImportDialog& operator=(ImportDialog&&) = delete;

    void setTargets(
        std::vector<ImportTarget> targets, EditionId currentEdition, const QString& currentPage);

    /// Editions or pages have come or gone: the edition and the page that a person has chosen stay.
    void updateTargets(std::vector<ImportTarget> targets);

    /// Raw copy that is at hand, such as tr("Pasted copy").
    void addCopy(const QString& name, const QString& text);
    void addFiles(const QList<QUrl>& urls);
    /// Files or text from the clipboard or a drop.
    void addMimeData(const QMimeData* dropped);

    /// The library has taken what importWanted() gave.
    void importDone();
    /// The library has refused it; or anything else that the owner has to say.
    void showProblem(const Problem& problem);

    [[nodiscard]] const ImportCopies& copies() const { return m_history.copies(); }

    [[nodiscard]] const std::vector<RefusedSource>& refused() const { return m_refused; }

    /// For tests and slow disks.
    [[nodiscard]] ImportSources& sources() { return m_sources; }

Q_SIGNALS:
    void importWanted(broadsheet::EditionId edition, const QString& page, const ImportBatch& batch);

protected:
    void changeEvent(QEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dragLeaveEvent(QDragLeaveEvent* event) override;
    void dropEvent(QDropEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void hideEvent(QHideEvent* event) override;
    void showEvent(QShowEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    // texts and buttons: import_dialog.cpp
    QWidget* entriesColumn();
    void retranslate();
    void updateButtons();
    [[nodiscard]] QString whyNotImport() const;

    // import_dialog_layout.cpp
    void build();
    QWidget* partsColumn();
    QWidget* bottomRow();

    // import_dialog_wiring.cpp
    void connectSources();
    void connectCorrections();

    // size, drops and keys: import_dialog_events.cpp
    void restorePlace();

    // sources: import_dialog_sources.cpp
    void chooseFiles();
    void takeArrived();
    void finishRound(const SourceRound& round);
    void showNews();
    [[nodiscard]] QString newPage(const QString& copyName) const;

    // corrections: import_dialog_corrections.cpp
    using Correct = std::function<CorrectedCopy(CorrectedCopy)>;
    void correct(const Correct& correction, const EntryPlace& then, int part = 0);
    void refresh(const EntryPlace& place);
    void goTo(const EntryPlace& place);
    void showEntry(bool sameEntry);
    void mergeWith(int step);
    void splitAt(int part, int offset);
    void setKind(int part, PartKind kind);
    void moveBy(int step);
    void removeCurrent();
    void restore(int binned);
    void joinEntries(int join);
    void setPage(const QString& page);
    void undo();
    void redo();
    [[nodiscard]] const ImportCopy* currentCopy() const;
    [[nodiscard]] const SplitCopy* currentSplit() const;

    // import: import_dialog_sources.cpp
    void importNow();
    void importNext();
    [[nodiscard]] QString pageOf(const ImportCopy& copy) const;
    [[nodiscard]] int storyCount() const;

    CorrectionHistory m_history;
    ImportSources m_sources;
    EntryPlace m_place;
    std::vector<SourceCopyPtr> m_arrived;
    std::vector<RefusedSource> m_refused;
    SourceNews m_news; ///< of the round at hand
    SourceNews m_told; ///< in the banner
    ImportCopyPtr m_sent; ///< given to the owner, no answer yet
    int m_round = 0; ///< merge key: the copies of one round are one step
    bool m_importing = false;
    bool m_dragOver = false;
    bool m_newsShown = false;
    bool m_refreshing = false;

    Banner* m_banner = nullptr;
    ReadingStrip* m_reading = nullptr;
    QStackedWidget* m_stack = nullptr;
    EmptyState* m_empty = nullptr;
    QSplitter* m_columns = nullptr;
    EntryModel* m_model = nullptr;
    QListView* m_entries = nullptr;
    QPushButton* m_add = nullptr;
    QPushButton* m_paste = nullptr;
    CorrectionBar* m_bar = nullptr;
    JoinStrip* m_join = nullptr;
    PartView* m_parts = nullptr;
    CopyPanel* m_panel = nullptr;
    ImportTargetRow* m_target = nullptr;
    QLabel* m_state = nullptr;
    QPushButton* m_cancel = nullptr;
    QPushButton* m_import = nullptr;
    QTimer* m_arrival = nullptr;
};

} // namespace broadsheet
