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

/// A keyword such as embargo:2026-12-01T06:00.
struct Embargo {
    QString tag; ///< empty: the story has none
    QString field; ///< of the story, which has it
    QDateTime until; ///< invalid: nobody can tell what the tag means
};

Embargo embargoIn(const QStringList& tags, const QString& field)
{
    static const QString mark = QStringLiteral("embargo:");
    for (const QString& tag : tags) {
        if (tag.startsWith(mark, Qt::CaseInsensitive)) {
            const QString moment = tag.mid(mark.size()).trimmed();
            return { tag, field, QDateTime::fromString(moment, Qt::ISODate) };
        }
    }
    return {};
}

Embargo embargoOf(const StoryPtr& story)
{
    if (!story)
        return {};
    Embargo embargo = embargoIn(story->tags, QStringLiteral("keywords"));
    return embargo.tag.isEmpty() ? embargoIn(story->subjects, QStringLiteral("subjects")) : embargo;
}

/// Empty: the story may be in the paper.
QString textOf(const Story& story, const Embargo& embargo, const QDateTime& printed)
{
    if (!embargo.until.isValid()) {
        return Messages::tr("\"%1\" has an embargo that cannot be read: \"%2\". Write it as "
                            "embargo:2026-12-01T06:00.")
            .arg(story.title(), embargo.tag);
    }
    if (embargo.until <= printed)
        return {};
    return Messages::tr("\"%1\" may not be published before %2")
        .arg(story.title(), QLocale().toString(embargo.until, QLocale::ShortFormat));
}

void offerTag(Finding* finding, const Embargo& embargo)
{
    if (finding == nullptr)
        return;
    finding->fix = Fix::EditTags;
    finding->field = embargo.field;
}

} // namespace

void checkEmbargo(const PreflightInput& input, const PreflightPage& page, Findings& out)
{
    const QDateTime printed(input.matter.edition->date, page.house->rules.printed);
    const std::vector<Placement>& placements = page.plan->placements;
    for (std::size_t i = 0; i < placements.size(); ++i) {
        const StoryPtr story = input.story(page, placements[i]);
        const Embargo embargo = embargoOf(story);
        const QString text = embargo.tag.isEmpty() ? QString() : textOf(*story, embargo, printed);
        if (!text.isEmpty())
            offerTag(addPlacementFinding(page, i, story->id, "embargo", text, out), embargo);
    }
    for (const FreeFrame& frame : page.plan->free) {
        const StoryPtr story = input.story(page, frame);
        const Embargo embargo = embargoOf(story);
        const QString text = embargo.tag.isEmpty() ? QString() : textOf(*story, embargo, printed);
        if (!text.isEmpty())
            offerTag(addFreeFinding(page, frame, story, "embargo", text, out), embargo);
    }
}

} // namespace broadsheet
