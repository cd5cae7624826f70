// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "preflight/checks.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

namespace broadsheet {

namespace {

struct Messages {
    Q_DECLARE_TR_FUNCTIONS(PreflightEmbargo)
};

/// A keyword such as embargo:2026-12-01T06:00; invalid: the story has none.
QDateTime embargoOf(const Story& story)
{
    static const QString mark = QStringLiteral("embargo:");
    for (const QString& tag : story.tags + story.subjects) {
        if (tag.startsWith(mark, Qt::CaseInsensitive))
            return QDateTime::fromString(tag.mid(mark.size()).trimmed(), Qt::ISODate);
    }
    return {};
}

QString textOf(const Story& story, const QDateTime& until)
{
    return Messages::tr("\"%1\" may not be published before %2")
        .arg(story.title(), QLocale().toString(until, QLocale::ShortFormat));
}

} // namespace

void checkEmbargo(const PreflightInput& input, const PreflightPage& page, Findings& out)
{
    const QDateTime printed(input.matter.edition->date, page.house->rules.printed);
    const std::vector<Placement>& placements = page.page->plan->placements;
    for (std::size_t i = 0; i < placements.size(); ++i) {
        const StoryPtr story = input.story(page, placements[i]);
        const QDateTime until = story ? embargoOf(*story) : QDateTime();
        if (!until.isValid() || until <= printed)
            continue;
        addPlacementFinding(page, i, story->id, "embargo", textOf(*story, until), out);
    }
    for (const FreeFrame& frame : page.page->plan->free) {
        const StoryPtr story = input.matter.story(frame.story, page.page->number);
        const QDateTime until = story ? embargoOf(*story) : QDateTime();
        if (!until.isValid() || until <= printed)
            continue;
        if (Finding* const finding = addFinding(page, "embargo", textOf(*story, until), out)) {
            finding->story = story->id;
            finding->rect = frame.rect;
        }
    }
}

} // namespace broadsheet
