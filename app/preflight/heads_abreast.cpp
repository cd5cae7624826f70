// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "preflight/checks.h"

#include <QCoreApplication>

#include <algorithm>

namespace broadsheet {

namespace {

struct Messages {
    Q_DECLARE_TR_FUNCTIONS(PreflightAbreast)
};

constexpr double MilliPoints = 1000;

/// The size that the head's headline is set in.
Length sizeOf(const HeadBox& head, const StyleSheet& sheet)
{
    const auto headline
        = std::ranges::find(head.parts, QStringLiteral("headline"), &HeadPart::kind);
    if (headline == head.parts.end())
        return {};
    return headline->sizeMilliPt > 0 ? Length::pt(headline->sizeMilliPt / MilliPoints)
                                     : sheet.styleOrBody(headline->style).size;
}

bool areAbreast(const GridBox& left, const GridBox& right)
{
    const bool touch = left.column + left.columns == right.column && left.insetRightMilliEm == 0
        && right.insetLeftMilliEm == 0;
    return touch && left.line < right.line + right.lines && right.line < left.line + left.lines;
}

/// Boxed heads and those of another direction are told apart.
const HeadBox* headOf(const Placement& placement)
{
    const std::optional<HeadBox>& head = placement.head;
    const bool counts = head && !placement.box && head->writing == WritingMode::Horizontal;
    return counts ? &*head : nullptr;
}

/// Two placements whose heads are in each other's way.
struct Abreast {
    std::size_t left = 0;
    std::size_t right = 0;
    Length leftSize;
    Length rightSize;
};

/// The lesser of the two heads is to be set smaller still.
void tell(
    const PreflightInput& input, const PreflightPage& page, const Abreast& heads, Findings& out)
{
    const std::vector<Placement>& placements = page.plan->placements;
    const StoryPtr left = input.story(page, placements[heads.left]);
    const StoryPtr right = input.story(page, placements[heads.right]);
    const auto [small, large] = std::minmax(heads.leftSize, heads.rightSize);
    const int percent = page.house->rules.headSizePercent;
    if (!left || !right || small * 100 <= large * percent)
        return;
    const bool first = heads.leftSize < heads.rightSize;
    const std::size_t lesser = first ? heads.left : heads.right;
    Finding* const finding = addPlacementFinding(page,
        lesser,
        first ? left->id : right->id,
        "heads_abreast",
        Messages::tr("The heads of \"%1\" and \"%2\" stand side by side in like sizes")
            .arg(left->title(), right->title()),
        out);
    if (finding == nullptr)
        return;
    if (const std::optional<HeadBox>& head = placements[lesser].head)
        finding->rect = rectOf(head->box, page.house->grid);
    finding->fix = Fix::FitHead;
    finding->amount = int((large * percent / 100).toPt() * MilliPoints);
}

} // namespace

/// 碰题: two heads side by side on one level, of nearly the same size (S3).
void checkHeadsAbreast(const PreflightInput& input, const PreflightPage& page, Findings& out)
{
    const std::vector<Placement>& placements = page.plan->placements;
    const StyleSheet& sheet = page.house->sheet;
    for (std::size_t i = 0; i < placements.size(); ++i) {
        for (std::size_t k = 0; k < placements.size(); ++k) {
            const HeadBox* const left = headOf(placements[i]);
            const HeadBox* const right = headOf(placements[k]);
            if (left != nullptr && right != nullptr && areAbreast(left->box, right->box))
                tell(input, page, { i, k, sizeOf(*left, sheet), sizeOf(*right, sheet) }, out);
        }
    }
}

} // namespace broadsheet
