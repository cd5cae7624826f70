// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/edition_loading.h"

namespace broadsheet {

namespace {

Result<void> loadPictures(Library& library, EditionMatter& matter)
{
    const Result<std::vector<PictureRecord>> pictures = library.pictures();
    if (!pictures)
        return pictures.problem();
    for (const PictureRecord& record : *pictures) {
        const PictureSource source { record.path,
            record.hash,
            record.pixelWidth,
            record.pixelHeight,
            record.caption,
            record.credit };
        matter.pictures.insert(record.hash, source);
        if (!matter.pictures.contains(record.fileName)) // the newest of a name comes first
            matter.pictures.insert(record.fileName, source);
    }
    return {};
}

/// Stories that plans name by id may belong to other editions.
Result<void> loadStory(Library& library, const StoryRef& ref, EditionMatter& matter)
{
    if (ref.id.isNull() || matter.stories.contains(ref.id))
        return {};
    const Result<StoryPtr> story = library.story(ref.id);
    if (story)
        matter.stories.insert(ref.id, *story);
    return {}; // one that is gone is reported by the page that wants it
}

} // namespace

Result<EditionMatter> loadEditionMatter(Library& library, const EditionPtr& edition)
{
    EditionMatter matter;
    matter.edition = edition;
    StoryQuery query;
    query.edition = edition->id;
    const Result<std::vector<StoryPtr>> stories = library.stories(query);
    if (!stories)
        return stories.problem();
    for (const StoryPtr& story : *stories)
        matter.stories.insert(story->id, story);
    for (const PagePtr& page : edition->pages) {
        const Result<std::vector<StoryId>> order = library.importOrder(edition->id, page->number);
        if (!order)
            return order.problem();
        matter.importOrder.insert(page->number, *order);
        if (!page->plan)
            continue;
        for (const Placement& placement : page->plan->placements) {
            Result<void> loaded = loadStory(library, placement.story, matter);
            if (loaded && placement.picture)
                loaded = loadStory(library, placement.picture->caption, matter);
            if (!loaded)
                return loaded.problem();
        }
        for (const FreeFrame& frame : page->plan->free) {
            if (const Result<void> loaded = loadStory(library, frame.story, matter); !loaded)
                return loaded.problem();
        }
    }
    const Result<void> pictures = loadPictures(library, matter);
    if (!pictures)
        return pictures.problem();
    return matter;
}

} // namespace broadsheet
