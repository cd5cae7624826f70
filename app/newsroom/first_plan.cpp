// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "newsroom/first_plan.h"

#include "style/style_sheet.h"

namespace broadsheet {

namespace {

/// Three lines of head margin and four of the type area for the name, the Latin name in the last of
/// them; two for date, issue and page count.
constexpr int HanNameplateLine = -4;
constexpr int HanNameplateLines = 7;
constexpr int HanLatinLine = 3;
constexpr int HanDateLine = 4;
/// A Latin nameplate stands wholly in the head margin.
constexpr int LatinNameplateLine = -5;
constexpr int LatinNameplateLines = 5;
constexpr int LatinDateLine = 0;
constexpr int InnerFolioLine = -2;
constexpr int FolioLines = 2;

Furniture across(const PageGrid& grid, FurnitureKind kind, int line, int lines)
{
    Furniture furniture;
    furniture.kind = kind;
    furniture.box = { 1, line, grid.columns, lines };
    return furniture;
}

std::vector<Furniture> hanFront(const PageGrid& grid, const Publication& publication)
{
    std::vector<Furniture> result;
    Furniture name = across(grid, FurnitureKind::Nameplate, HanNameplateLine, HanNameplateLines);
    name.center = QStringLiteral("{title}");
    result.push_back(name);
    if (!publication.titleLatin.isEmpty()) {
        Furniture latin = across(grid, FurnitureKind::Text, HanLatinLine, 1);
        latin.center = QStringLiteral("{title_latin}");
        latin.style = QStringLiteral("nameplate-latin");
        result.push_back(latin);
    }
    Furniture date = across(grid, FurnitureKind::Folio, HanDateLine, FolioLines);
    date.left = QStringLiteral("{date}");
    date.center = QStringLiteral("{issue}");
    date.right = QStringLiteral("今日{pages}版");
    date.ruleBelow = true;
    result.push_back(date);
    return result;
}

std::vector<Furniture> latinFront(const PageGrid& grid)
{
    Furniture name
        = across(grid, FurnitureKind::Nameplate, LatinNameplateLine, LatinNameplateLines);
    name.center = QStringLiteral("{title}");
    name.style = QStringLiteral("headline-1");
    Furniture date = across(grid, FurnitureKind::Folio, LatinDateLine, FolioLines);
    date.left = QStringLiteral("{issue}");
    date.center = QStringLiteral("{date}");
    date.right = QStringLiteral("{folio}");
    date.ruleBelow = true;
    return { name, date };
}

std::vector<Furniture> inside(const PageGrid& grid, const Publication& publication)
{
    const bool chinese = publication.language.startsWith(QLatin1String("zh"));
    Furniture folio = across(grid, FurnitureKind::Folio, InnerFolioLine, FolioLines);
    folio.left = chinese ? QStringLiteral("第{page}版") : QStringLiteral("{folio}");
    folio.right = QStringLiteral("{date}");
    Furniture section = across(grid, FurnitureKind::Folio, InnerFolioLine, FolioLines);
    section.center = QStringLiteral("{section}");
    section.style = QStringLiteral("folio-section");
    section.ruleBelow = true;
    return { folio, section };
}

std::vector<Furniture> furnitureFor(const PageGrid& grid, int page, const Publication& publication)
{
    if (page > 1)
        return inside(grid, publication);
    return grid.charactersPerColumn > 0 ? hanFront(grid, publication) : latinFront(grid);
}

Result<void> checkOnGrid(const PagePlan& plan, const PageGrid& grid)
{
    if (const Result<void> stands = checkPlan(plan, grid); !stands)
        return stands;
    const Result<StyleSheet> sheet = findStyleSheet(grid.styleSheet);
    if (!sheet)
        return sheet.problem();
    return checkPlanStyles(plan, *sheet);
}

} // namespace

Result<PagePlanPtr> firstPlan(
    const PageGrid& grid, const Page& page, const Publication& publication)
{
    PagePlan plan;
    plan.format = grid.name;
    if (page.master.isEmpty())
        plan.furniture = furnitureFor(grid, page.number, publication);
    if (const Result<void> sound = checkOnGrid(plan, grid); !sound)
        return sound.problem();
    return PagePlanPtr(std::make_shared<const PagePlan>(std::move(plan)));
}

Result<PagePlanPtr> checkedPlan(const QByteArray& json)
{
    Result<PagePlan> plan = pagePlanFromJson(json);
    if (!plan)
        return plan.problem();
    const Result<PageGrid> grid = findFormat(plan->format);
    if (!grid)
        return grid.problem();
    if (const Result<void> sound = checkOnGrid(*plan, *grid); !sound)
        return sound.problem();
    return PagePlanPtr(std::make_shared<const PagePlan>(std::move(plan).value()));
}

} // namespace broadsheet
