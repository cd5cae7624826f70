// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/desk.h"

#include <QDate>

QT_FORWARD_DECLARE_CLASS(QWidget)

namespace broadsheet {

class DeskSelection;
class MainWindow;
class Preferences;
class Workspace;

/// How a library comes onto the desk and how the window says what is wrong with it: start page,
/// recent libraries, what was brought back, trouble with the file or with saving.
class OpeningDesk : public QObject {
    Q_OBJECT

public:
    OpeningDesk(Desk& desk, Preferences& preferences, Workspace& workspace, MainWindow& window);

    /// `date` invalid: the edition that was shown last, else the newest.
    void open(const QString& file, QDate date);
    void showStart();
    void showSaveTrouble(const Saving& saving);
    /// Where the person is, for the next time.
    void rememberView(const DeskSelection& selection);

private:
    void showDesk(const std::vector<BroughtBack>& broughtBack);
    void showFailure(const Problem& problem, const QString& file);
    void tellMerged(const std::vector<int>& bothChanged);
    void tellBroughtBack(const std::vector<BroughtBack>& broughtBack);
    void showFileTrouble(const Problem& problem);
    void fillRecent();
    void makeSample();

    Desk& m_desk;
    Preferences& m_preferences;
    Workspace& m_workspace;
    MainWindow& m_window;
    QDate m_wantedDate;
    bool m_tellsTrouble = false; ///< the banner speaks of the file or of saving
};

} // namespace broadsheet
