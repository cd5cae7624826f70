// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/command_palette.h"
#include "commands/shortcut_sheet.h"
#include "main_window/main_window.h"
#include "main_window/opening_desk.h"
#include "main_window/workspace.h"
#include "settings/about_dialog.h"
#include "settings/preferences.h"
#include "settings/settings_dialog.h"
#include "shared/banner.h"

#include <QtWidgets>

namespace broadsheet {

void MainWindow::chooseLibrary()
{
    const QString file = QFileDialog::getOpenFileName(this,
        tr("Open Library"),
        m_desk.isOpen() ? QFileInfo(m_desk.file()).path()
                        : QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation),
        tr("Broadsheet libraries (*.broadsheet)") + QStringLiteral(";;") + tr("All files (*)"));
    if (!file.isEmpty())
        openLibrary(file);
}

void MainWindow::showStart()
{
    m_opening->showStart();
}

void MainWindow::saveCopy()
{
    const QString file = QFileDialog::getSaveFileName(this,
        tr("Save a Copy of the Library"),
        QFileInfo(m_desk.file()).path(),
        tr("Broadsheet libraries (*.broadsheet)"));
    if (file.isEmpty())
        return;
    m_desk.copyLibraryTo(file, [this, file](const Result<bool>& copied) {
        if (copied)
            m_workspace->banner->showMessage(BannerKind::Note, tr("Copied to %1.").arg(file));
        else
            m_workspace->banner->showProblem(copied.problem());
    });
}

void MainWindow::showSettings()
{
    auto* const dialog = new SettingsDialog(m_services.preferences, m_commands, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void MainWindow::showShortcuts()
{
    auto* const sheet = new ShortcutSheet(m_commands, this);
    sheet->setAttribute(Qt::WA_DeleteOnClose);
    sheet->show();
}

void MainWindow::showAbout()
{
    auto* const dialog = new AboutDialog(this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void MainWindow::togglePalette()
{
    if (m_palette == nullptr) {
        m_palette = new CommandPalette(m_commands, CommandTitles(), *this);
        m_palette->setRecent(m_services.preferences.recentCommands());
        connect(m_palette,
            &CommandPalette::recentChanged,
            &m_services.preferences,
            &Preferences::setRecentCommands);
    }
    m_palette->toggle();
}

} // namespace broadsheet
