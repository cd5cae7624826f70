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

/// The size that the house sets the head's headline in.
Length sizeOf(const HeadBox& head, const StyleSheet& sheet)
{
    const auto headline
        = std::ranges::find(head.parts, QStringLiteral("headline"), &HeadPart::kind);
    return headline == head.parts.end() ? Length() : sheet.styleOrBody(headline->style).size;
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

} // namespace

/// 碰题: two heads side by side on one level, of nearly the same size (S3).
void checkHeadsAbreast(const PreflightInput& input, const PreflightPage& page, Findings& out)
{
    const std::vector<Placement>& placements = page.page->plan->placements;
    const StyleSheet& sheet = page.house->sheet;
    for (std::size_t i = 0; i < placements.size(); ++i) {
        for (std::size_t k = 0; k < placements.size(); ++k) {
            const HeadBox* const first = headOf(placements[i]);
            const HeadBox* const second = headOf(placements[k]);
            if (first == nullptr || second == nullptr || !areAbreast(first->box, second->box))
                continue;
            const Length one = sizeOf(*first, sheet);
            const Length other = sizeOf(*second, sheet);
            const auto [small, large] = std::minmax(one, other);
            const int percent = page.house->rules.headSizePercent;
            const StoryPtr left = input.story(page, placements[i]);
            const StoryPtr right = input.story(page, placements[k]);
            if (!left || !right || small * 100 <= large * percent)
                continue;
            Finding* const finding = addPlacementFinding(page,
                k,
                right->id,
                "heads_abreast",
                Messages::tr("The heads of \"%1\" and \"%2\" stand side by side in like sizes")
                    .arg(left->title(), right->title()),
                out);
            if (finding != nullptr)
                finding->rect = rectOf(second->box, page.house->grid);
        }
    }
}

} // namespace broadsheet
