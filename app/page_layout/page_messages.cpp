// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "page_layout/page_messages.h"

#include <QCoreApplication>

namespace broadsheet {

namespace {

struct Messages {
    Q_DECLARE_TR_FUNCTIONS(PageLayout)
};

} // namespace

QString wordsFor(const StoryRef& story)
{
    return story.id.isNull() ? Messages::tr("story %1 of the page's import").arg(story.importPlace)
                             : Messages::tr("story with id %1").arg(story.id.number());
}

QString placedStoryIsGone(const StoryRef& story)
{
    return Messages::tr("The %1 that the plan places is gone. Choose another one in the plan.")
        .arg(wordsFor(story));
}

QString frameStoryIsGone(int frame)
{
    return Messages::tr("The story of frame %1 is gone. Choose another one.").arg(frame);
}

QString missingPicture(const QString& name)
{
    return Messages::tr("The picture %1 is not in the library. Add it with its file and lay the "
                        "page out again.")
        .arg(name);
}

QString placedTwice(const QString& title)
{
    return Messages::tr("\"%1\" is placed twice. Take one of the two out of the plan.").arg(title);
}

} // namespace broadsheet
