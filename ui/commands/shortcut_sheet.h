// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "commands/shortcut_page.h"

#include <QDialog>

#include <functional>

QT_FORWARD_DECLARE_CLASS(QLabel)
QT_FORWARD_DECLARE_CLASS(QPrinter)
QT_FORWARD_DECLARE_CLASS(QPushButton)
QT_FORWARD_DECLARE_CLASS(QScrollArea)

namespace broadsheet {

class CommandRegistry;

/// All shortcuts as a sheet of paper on the screen that can be printed. Follows the registry while
/// it is open. Not modal by itself.
class ShortcutSheet : public QDialog {
    Q_OBJECT

public:
    /// Gets a printer, as the owner gets printers (a dialog, a printer set earlier), and hands it
    /// to the function it is given; or does nothing when the person changes their mind.
    using Print = std::function<void(const std::function<void(QPrinter&)>& paint)>;

    /// Without `print` the system's print dialog is shown. The registry must outlive the sheet.
    explicit ShortcutSheet(
        const CommandRegistry& registry, QWidget* parent = nullptr, Print print = {});

    /// Prints every page of the sheet, set for the printer's paper.
    void printOn(QPrinter& printer) const;

protected:
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    class Paper;

    void retranslate();
    void refresh();
    void print();

    const CommandRegistry& m_registry;
    Print m_print;
    QScrollArea* m_scroll = nullptr;
    Paper* m_paper = nullptr;
    QLabel* m_hint = nullptr;
    QPushButton* m_printButton = nullptr;
    QPushButton* m_closeButton = nullptr;
};

} // namespace broadsheet
