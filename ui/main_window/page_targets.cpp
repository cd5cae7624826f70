// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "main_window/page_targets.h"

#include "edition/free_hole.h"
#include "edition/house_formats.h"
#include "edition/master_items.h"

#include <QCoreApplication>
#include <QListWidget>

#include <algorithm>

namespace broadsheet {

namespace {

struct Names {
    Q_DECLARE_TR_FUNCTIONS(broadsheet::JumpsDesk)
};

struct Room {
    Q_DECLARE_TR_FUNCTIONS(broadsheet::JumpChooser)
};

constexpr int LeastHole = 8;
constexpr int PagesShown = 8;

} // namespace

QString spokenName(const Page& page)
{
    return page.folio.isEmpty() ? Names::tr("Page %1").arg(page.number) : page.folio;
}

std::vector<PageTarget> pageTargets(const Edition& edition,
    const QString& format,
    const std::function<bool(const Page& page)>& wanted)
{
    std::vector<PageTarget> targets;
    for (const PagePtr& page : edition.pages) {
        if (!wanted(*page))
            continue;
        const Result<PageGrid> grid
            = findFormat(edition.publication, page->plan ? page->plan->format : format);
        if (!grid)
            continue;
        const QString name = spokenName(*page);
        const PagePlan plan = planWithMaster(edition.publication, *page);
        targets.push_back({ page->number,
            page->section.isEmpty() ? name : name + QLatin1Char(' ') + page->section,
            largestHole(plan, *grid, LeastHole) });
    }
    return targets;
}

void listTargets(QListWidget& list, const std::vector<PageTarget>& targets)
{
    list.clear();
    for (const PageTarget& target : targets) {
        const int lines = target.hole ? target.hole->columns * target.hole->lines : 0;
        const QString room
            = lines > 0 ? Room::tr("%n line(s) free", nullptr, lines) : Room::tr("full");
        auto* const item = new QListWidgetItem(target.name + QStringLiteral("    ") + room, &list);
        item->setData(Qt::UserRole, target.page);
        if (lines == 0)
            item->setFlags(Qt::NoItemFlags);
        else if (list.currentRow() < 0)
            list.setCurrentItem(item);
    }
    const int row = std::max(list.sizeHintForRow(0), 1);
    list.setMinimumHeight(row * std::min(PagesShown, int(targets.size()) + 1));
}

std::optional<int> chosenTarget(const QListWidget& list)
{
    const QListWidgetItem* const item = list.currentItem();
    return item == nullptr ? std::nullopt : std::optional(item->data(Qt::UserRole).toInt());
}

} // namespace broadsheet
