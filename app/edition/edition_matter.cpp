// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "edition/edition_matter.h"

namespace broadsheet {

StoryPtr EditionMatter::story(const StoryRef& ref, int page) const
{
    if (!ref.id.isNull())
        return stories.value(ref.id);
    const auto order = importOrder.constFind(page);
    if (order == importOrder.constEnd() || ref.importPlace < 1
        || ref.importPlace > int(order->size()))
        return nullptr;
    return stories.value((*order)[std::size_t(ref.importPlace) - 1]);
}

std::optional<PictureSource> EditionMatter::picture(const QString& hashOrFileName) const
{
    const auto found = pictures.constFind(hashOrFileName);
    if (found == pictures.constEnd())
        return std::nullopt;
    return *found;
}

QString EditionMatter::pageCredits(int page) const
{
    for (const StoryId id : importOrder.value(page)) {
        const StoryPtr found = stories.value(id);
        if (!found)
            continue;
        for (const StoryPartPtr& part : found->parts) {
            if (part->kind == PartKind::PageCredits)
                return part->text;
        }
    }
    return {};
}

} // namespace broadsheet
