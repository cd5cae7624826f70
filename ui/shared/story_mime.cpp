// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/story_mime.h"

#include <QMimeData>

namespace broadsheet {

void putStories(QMimeData& data, const std::vector<StoryId>& stories)
{
    QByteArray lines;
    for (const StoryId story : stories) {
        if (!lines.isEmpty())
            lines += '\n';
        lines += QByteArray::number(story.number());
    }
    data.setData(QLatin1String(StoryMimeType), lines);
}

std::vector<StoryId> storiesIn(const QMimeData& data)
{
    std::vector<StoryId> stories;
    for (const QByteArray& line : data.data(QLatin1String(StoryMimeType)).split('\n')) {
        bool sound = false;
        const qint64 number = line.trimmed().toLongLong(&sound);
        if (sound && number > 0)
            stories.emplace_back(number);
    }
    return stories;
}

} // namespace broadsheet
