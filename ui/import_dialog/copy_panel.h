// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "import_dialog/import_copy.h"
#include "import_dialog/source_reader.h"

#include <QTabWidget>

#include <optional>
#include <vector>

QT_FORWARD_DECLARE_CLASS(QLabel)
QT_FORWARD_DECLARE_CLASS(QListWidget)
QT_FORWARD_DECLARE_CLASS(QPlainTextEdit)
QT_FORWARD_DECLARE_CLASS(QPushButton)
QT_FORWARD_DECLARE_CLASS(QTreeWidget)

namespace broadsheet {

/// Beside the entries: what was cleaned and the exact sum of characters, the raw copy with the
/// chosen entry marked, what was set aside, and which sources were not taken and why.
class CopyPanel : public QTabWidget {
    Q_OBJECT

public:
    enum Tab { Cleaned, Raw, Bin, NotTaken };

    explicit CopyPanel(QWidget* parent = nullptr);

    /// The copy on view and the entry whose source is marked; nullptr: none.
    void setCopy(const ImportCopyPtr& copy, const Story* entry);
    void setRefused(const std::vector<RefusedSource>& refused);

    [[nodiscard]] QString sumText() const;

Q_SIGNALS:
    void restoreAsked(int binned);
    void refusedCleared();

protected:
    void changeEvent(QEvent* event) override;

private:
    QWidget* cleanedTab();
    QWidget* rawTab();
    QWidget* binTab();
    QWidget* notTakenTab();
    void retranslate();
    void showCleaned();
    void showRaw();
    void markEntry();
    void showBin();
    void showRefused();

    ImportCopyPtr m_copy;
    std::optional<Story> m_entry;
    std::vector<RefusedSource> m_refused;
    QString m_rawText; ///< as much as is shown
    QTreeWidget* m_rules = nullptr;
    QLabel* m_sum = nullptr;
    QLabel* m_rawNote = nullptr;
    QPlainTextEdit* m_raw = nullptr;
    QListWidget* m_bin = nullptr;
    QLabel* m_binNote = nullptr;
    QPushButton* m_restore = nullptr;
    QListWidget* m_notTaken = nullptr;
    QPushButton* m_clear = nullptr;
};

} // namespace broadsheet
