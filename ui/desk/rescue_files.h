// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "story/story.h"

#include <vector>

namespace broadsheet {

/// Words that the library could not take (its disk is full, its folder gone) when the program
/// ended, in files of the person's own data folder until the library is opened again.
struct RescuedStory {
    Story story; ///< with the id and the revision that it was written from
    QDateTime written;
    QString file;
    QString writer; ///< as in JournalEntry: the run of the program that wrote it
};

/// A folder of the person's own for each library, by its path; it may not be there yet.
QString rescueFolder(const QString& libraryFile);

/// One file per story, complete before it takes the place of an older one; false when not even
/// that can be written.
bool writeRescueFile(const QString& libraryFile, const Story& story);

std::vector<RescuedStory> readRescueFiles(const QString& libraryFile);

} // namespace broadsheet
