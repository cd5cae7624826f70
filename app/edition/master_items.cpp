// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "edition/master_items.h"

#include "edition/plan_areas.h"

#include <QCoreApplication>

#include <algorithm>
#include <set>

namespace broadsheet {

namespace {

struct Messages {
    Q_DECLARE_TR_FUNCTIONS(MasterPage)
};

const MasterPage* findMaster(const Publication& publication, const QString& name)
{
    const auto found = std::find_if(publication.masters.begin(),
        publication.masters.end(),
        [&](const MasterPage& master) { return master.name == name; });
    return found == publication.masters.end() ? nullptr : &*found;
}

auto findItem(std::vector<MasterItem>& items, const QString& name)
{
    return std::find_if(
        items.begin(), items.end(), [&](const MasterItem& item) { return item.name == name; });
}

/// The master and its parents, the farthest first.
std::vector<const MasterPage*> chainOf(
    const Publication& publication, const QString& master, std::vector<QString>& problems)
{
    std::vector<const MasterPage*> chain;
    for (QString name = master; !name.isEmpty(); name = chain.back()->parent) {
        const MasterPage* found = findMaster(publication, name);
        if (found == nullptr) {
            problems.push_back(Messages::tr("There is no master page “%1”. Choose another one in "
                                            "Page Settings, or make it in Publication.")
                    .arg(name));
            break;
        }
        if (std::find(chain.begin(), chain.end(), found) != chain.end()) {
            problems.push_back(Messages::tr("The master pages “%1” and “%2” build on each other in "
                                            "a circle. Give one of them another parent in "
                                            "Publication.")
                    .arg(name, chain.back()->name));
            break;
        }
        chain.push_back(found);
    }
    std::reverse(chain.begin(), chain.end());
    return chain;
}

void addMaster(const MasterPage& master, std::vector<MasterItem>& items)
{
    std::erase_if(
        items, [&](const MasterItem& item) { return master.leftOut.contains(item.name); });
    for (const MasterItem& item : master.items) {
        const auto inherited = findItem(items, item.name);
        if (inherited != items.end())
            *inherited = item;
        else
            items.push_back(item);
    }
}

const GridBox& boxOf(const MasterItem& item)
{
    static const GridBox nowhere;
    if (const auto& furniture = item.furniture)
        return furniture->box;
    const auto& rule = item.rule;
    return rule ? rule->at : nowhere;
}

bool isOnSheet(const GridBox& box, const PageGrid& grid)
{
    return box.column >= 1 && box.column + box.columns - 1 <= grid.columns
        && grid.lineTop(box.line) >= Length()
        && grid.lineTop(box.line + box.lines) <= grid.sheet.height;
}

bool isSound(const MasterItem& item)
{
    return !item.name.isEmpty() && item.furniture.has_value() != item.rule.has_value();
}

Result<void> checkItems(const MasterPage& master, const QString& pointer)
{
    std::set<QString> names;
    for (std::size_t i = 0; i < master.items.size(); ++i) {
        const MasterItem& item = master.items[i];
        const QString place = pointer + QStringLiteral("/items/%1").arg(qulonglong(i));
        if (!isSound(item)) {
            return Problem { Messages::tr("An item of the master page “%1” has no name or nothing "
                                          "in it. Name it and give it furniture or a rule.")
                                 .arg(master.name),
                place };
        }
        if (!names.insert(item.name).second) {
            return Problem { Messages::tr("The master page “%1” has two items “%2”. Give one of "
                                          "them another name.")
                                 .arg(master.name, item.name),
                place };
        }
    }
    return {};
}

} // namespace

MasterItems itemsOfMaster(const Publication& publication, const QString& master)
{
    MasterItems result;
    for (const MasterPage* each : chainOf(publication, master, result.problems))
        addMaster(*each, result.items);
    return result;
}

MasterItems itemsOnPage(const Publication& publication, const Page& page)
{
    MasterItems result = itemsOfMaster(publication, page.master);
    for (const MasterOverride& change : page.overrides) {
        const auto item = findItem(result.items, change.item);
        if (item == result.items.end()) {
            result.problems.push_back(
                Messages::tr("The page changes “%1”, which its master page no longer has. Reset "
                             "the change in Page Settings.")
                    .arg(change.item));
        } else if (!change.instead) {
            result.items.erase(item);
        } else {
            *item = *change.instead;
            item->name = change.item;
        }
    }
    return result;
}

MasterItems itemsOnPage(const Publication& publication, const Page& page, const PageGrid& grid)
{
    MasterItems result = itemsOnPage(publication, page);
    std::erase_if(result.items, [&](const MasterItem& item) {
        if (isSound(item) && isOnSheet(boxOf(item), grid))
            return false;
        result.problems.push_back(
            Messages::tr("“%1” of the master page “%2” leaves the sheet of the format “%3”, so it "
                         "is left out. Move it in Publication, or change it in Page Settings.")
                .arg(item.name, page.master, grid.name));
        return true;
    });
    return result;
}

PagePlan withItems(PagePlan plan, const std::vector<MasterItem>& items)
{
    for (const MasterItem& item : items) {
        if (item.furniture)
            plan.furniture.push_back(*item.furniture);
        if (item.rule)
            plan.rules.push_back(*item.rule);
    }
    return plan;
}

PagePlan planWithMaster(const Publication& publication, const Page& page)
{
    return withItems(page.plan ? *page.plan : PagePlan {}, itemsOnPage(publication, page).items);
}

Result<void> checkMasters(const Publication& publication)
{
    std::set<QString> names;
    for (std::size_t i = 0; i < publication.masters.size(); ++i) {
        const MasterPage& master = publication.masters[i];
        const QString pointer = QStringLiteral("/masters/%1").arg(qulonglong(i));
        if (master.name.isEmpty())
            return Problem { Messages::tr("A master page has no name. Give it one."), pointer };
        if (!names.insert(master.name).second) {
            return Problem { Messages::tr("There are two master pages “%1”. Give one of them "
                                          "another name.")
                                 .arg(master.name),
                pointer };
        }
        std::vector<QString> problems;
        chainOf(publication, master.name, problems);
        if (!problems.empty())
            return Problem { problems.front(), pointer + QStringLiteral("/parent") };
        if (const Result<void> sound = checkItems(master, pointer); !sound)
            return sound;
    }
    return {};
}

Result<void> checkClearOf(
    const std::vector<MasterItem>& items, const PagePlan& plan, const PageGrid& grid)
{
    const std::vector<Area> areas = storyAreas(plan);
    for (const MasterItem& item : items) {
        if (!item.furniture)
            continue;
        const Area furniture { item.furniture->box,
            QStringLiteral("/master/") + item.name,
            nullptr,
            Area::Kind::Furniture };
        for (const Area& area : areas) {
            if (!overlap(area.box, furniture.box, grid) || runsAround(area, furniture, grid))
                continue;
            return Problem { Messages::tr("The box %1 of a story covers “%2” of the master page. "
                                          "Move the story, or leave the item out in Page Settings.")
                                 .arg(boxText(area.box), item.name),
                area.pointer + QLatin1Char(' ') + furniture.pointer };
        }
    }
    return {};
}

} // namespace broadsheet
