// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/desk.h"
#include "editing/format_verbs.h"

QT_FORWARD_DECLARE_CLASS(QWidget)

namespace broadsheet {

class Banner;
class DeskSelection;

/// The paper itself: its publication, its editions, how a page is made.
class PaperDesk : public QObject {
    Q_OBJECT

public:
    /// Belongs to the window; `fonts` outlives it.
    PaperDesk(
        Desk& desk, DeskSelection& selection, FontLibrary& fonts, Banner& banner, QWidget& window);

    void newEdition();
    void showPublication();
    void showPageSettings();

private:
    /// What did not fit on a new grid is said, and that it stays in the library.
    void tellLeftOut(const std::vector<PageLeftOut>& leftOut);

    Desk& m_desk;
    DeskSelection& m_selection;
    FontLibrary& m_fonts;
    Banner& m_banner;
    QWidget& m_window;
};

} // namespace broadsheet
