// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/desk.h"
#include "flatplan_view/flatplan_pane.h"

namespace broadsheet {

class DeskSelection;
class Workspace;

/// Brings the edition into the flatplan and what is done there back to the desk, one undo step
/// each. Commands act on the pages chosen there, or on the page in hand while it is not shown.
class FlatplanDesk : public QObject {
    Q_OBJECT

public:
    FlatplanDesk(Desk& desk, DeskSelection& selection, Workspace& workspace);

    [[nodiscard]] std::vector<int> chosenPages() const;

    /// `count` pages behind the last chosen one.
    void insertPages(int count);
    void takeOut();
    /// One place on (1) or back (-1).
    void move(int step);
    /// The two chosen pages change places.
    void swap();
    void setState(PageState state);
    void joinSpread();
    void splitSpread();
    /// A new section (叠) from the page in hand on, with the next letter that is free.
    void beginSection();
    /// The section of the page in hand goes on from the one before.
    void joinSection();
    /// The keyboard goes to the page's number, where another one can be typed.
    void renumber();
    /// Opens the page; one that nobody has laid out is laid out first.
    void openPage(int number);

    /// Empty: pages can be changed; else why not, translated.
    [[nodiscard]] QString whyNot() const;

Q_SIGNALS:
    void contextMenuWanted(const QPoint& at);

private:
    void connectView();
    void refresh();
    [[nodiscard]] FlatplanContent content();
    [[nodiscard]] bool isShown() const;
    bool edit(const QString& label, const EditionSession::Edit& edit);
    void insertAt(int at, int count);
    void takeOutPages(const std::vector<int>& numbers);
    void offerBack(const QString& message);
    void movePages(const std::vector<int>& numbers, int to);
    void takeWords(FlatplanDetails::Field field, const QString& words);
    void choose(const std::vector<int>& numbers);
    [[nodiscard]] PagePlanPtr emptyPlan(const Page& page) const;

    Desk& m_desk;
    DeskSelection& m_selection;
    Workspace& m_workspace;
    std::map<std::int64_t, ComposedPagePtr> m_shown; ///< by page id, as last composed in its place
    std::vector<std::int64_t> m_order; ///< of the pages that m_shown was taken for
};

} // namespace broadsheet
