// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <functional>

QT_FORWARD_DECLARE_CLASS(QWidget)

namespace broadsheet {

/// The ending of library files, with its dot.
QString libraryEnding();

/// A file in `folder` named for the paper; characters that file systems refuse are left out.
QString proposedLibraryFile(const QString& folder, const QString& title);

/// What a person typed as a file, as an absolute path with its ending: relative to `folder`, or to
/// the home folder behind ~. Empty stays empty.
QString absoluteLibraryFile(const QString& folder, const QString& typed);

/// Asks for the place of a new library in a dialog over `parent`, which begins at `now` or, when
/// that is empty, in `folder`. `chosen` is called while `parent` lives; not when it is cancelled.
void chooseLibraryPlace(QWidget& parent,
    const QString& now,
    const QString& folder,
    const std::function<void(const QString&)>& chosen);

/// Why a new library cannot be made there, translated; empty: it can. Looks at the disk, changes
/// nothing.
QString libraryPlaceMistake(const QString& file);

} // namespace broadsheet
