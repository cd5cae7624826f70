// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/large_edition.h"

#include "bench/sample_pages.h"
#include "newsroom/sample_newspaper.h"
#include "storage/library.h"

#include <algorithm>

namespace broadsheet {

namespace {

constexpr int LargePages = 24;

/// The stories of a page once more; one that was merged away is an empty one in its place.
Result<ImportBatch> storiesAgain(Library& library, EditionId edition, int page)
{
    const Result<std::vector<StoryId>> order = library.importOrder(edition, page);
    if (!order)
        return order.problem();
    ImportBatch batch;
    batch.sourceName = QStringLiteral("page-%1.txt").arg(page);
    for (const StoryId id : *order) {
        Story story;
        if (!id.isNull()) {
            const Result<StoryPtr> known = library.story(id);
            if (!known)
                return known.problem();
            story = **known;
        } else {
            story.language = QStringLiteral("zh-Hans");
            story.parts
                = { std::make_shared<const StoryPart>(StoryPart { PartKind::Body, {}, {} }) };
        }
        story.id = {};
        story.revision = 0;
        batch.stories.push_back(story);
    }
    return batch;
}

Placement quarter(const StoryRef& story, const QString& picture, int column, int line)
{
    Placement placement;
    placement.story = story;
    placement.head = HeadBox { { column, line, 4, 6 },
        { { QStringLiteral("headline"), QStringLiteral("headline-3"), 2 } } };
    PictureBox box;
    box.box = { column, line + 6, 4, 22 };
    box.picture = picture;
    placement.picture = box;
    TextFrame frame;
    frame.box = { column, line + 28, 4, 30 };
    placement.frames = { frame };
    return placement;
}

} // namespace

Result<void> makeLargeEdition(const QString& file)
{
    const Result<QString> samples = samplesFolder();
    if (!samples)
        return samples.problem();
    if (Result<void> made = makeSampleNewspaper(file, *samples); !made)
        return made;
    const Result<std::unique_ptr<Library>> library = openLibrary(file, OpenMode::Existing);
    if (!library)
        return library.problem();
    const Result<std::vector<EditionPtr>> editions = (*library)->editions();
    if (!editions || editions->empty())
        return Problem { QStringLiteral("no sample edition"), {} };
    Edition large = *editions->back();
    const auto count = int(large.pages.size());
    for (int number = count + 1; number <= LargePages; ++number) {
        Page page = *large.pages[std::size_t((number - 1) % count)];
        page.id = {};
        page.number = number;
        page.folio.clear();
        large.pages.push_back(std::make_shared<const Page>(page));
    }
    const Result<EditionPtr> stored = (*library)->saveEdition(large);
    if (!stored)
        return stored.problem();
    for (int number = count + 1; number <= LargePages; ++number) {
        const Result<ImportBatch> batch
            = storiesAgain(**library, (*stored)->id, (number - 1) % count + 1);
        if (!batch)
            return batch.problem();
        const auto imported = (*library)->import((*stored)->id, number, *batch);
        if (!imported)
            return imported.problem();
    }
    return {};
}

Result<EditionMatter> matterWithFourPictures(int& number)
{
    Result<EditionMatter> sample = sampleMatter(QStringLiteral("zh-daily"));
    if (!sample)
        return sample;
    EditionMatter& matter = sample.value();
    std::vector<StoryPtr> stories(matter.stories.begin(), matter.stories.end());
    std::ranges::sort(stories, std::greater<>(), [](const StoryPtr& story) {
        return std::pair(story->characterCount(), story->id.number());
    });
    QStringList pictures = matter.pictures.keys();
    pictures.sort();
    PagePlan plan;
    plan.format = QStringLiteral("zh-broadsheet");
    for (int i = 0; i < 4 && i < int(stories.size()) && i < pictures.size(); ++i) {
        plan.placements.push_back(quarter(
            { stories[std::size_t(i)]->id, 0 }, pictures[i], i % 2 == 0 ? 1 : 5, i < 2 ? 1 : 61));
    }
    Edition edition = *matter.edition;
    Page page;
    page.number = number = edition.pages.back()->number + 1;
    page.plan = std::make_shared<const PagePlan>(plan);
    edition.pages.push_back(std::make_shared<const Page>(page));
    matter.edition = std::make_shared<const Edition>(edition);
    return sample;
}

} // namespace broadsheet
