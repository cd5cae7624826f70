// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "edition/publication.h"

namespace broadsheet {

/// The format of that name: the publication's own, else one that comes with the program, either
/// with what a page does otherwise (own_grid.h). Everything that has an edition at hand looks
/// formats up here. Problem: there is none, or the page's own measures cannot be.
Result<PageGrid> findFormat(const Publication& publication, const QString& name);

/// The publication's own, then those that come with the program and have no namesake there.
QStringList formatNames(const Publication& publication);

/// The format that a new page gets: the publication's first that can be found, else the ordinary
/// one of its language.
QString standardFormat(const Publication& publication);

} // namespace broadsheet
