// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "editing/page_item_verbs.h"

#include <QObject>

namespace broadsheet {

/// What is selected on which page. Stories stay selected while the plan changes around them.
class ItemSelection : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

    [[nodiscard]] int page() const { return m_page; }

    [[nodiscard]] const PageItems& items() const { return m_items; }

    [[nodiscard]] bool isEmpty() const { return m_items.isEmpty(); }

    /// `plan` is that of the page now.
    void set(int page, const PageItems& items, const PagePlan& plan);
    void clear();

    /// The plan of the page has changed: what is gone is selected no more. nullptr: all is.
    void follow(const PagePlanPtr& plan);

    /// The one story that is selected, and nothing else; nullptr: not so.
    [[nodiscard]] const Placement* oneStory(const PagePlan& plan) const;
    [[nodiscard]] const FreeFrame* oneFrame(const PagePlan& plan) const;

Q_SIGNALS:
    void changed();

private:
    int m_page = 0;
    PageItems m_items;
    std::vector<StoryRef> m_stories; ///< of the placements that are selected
};

} // namespace broadsheet
