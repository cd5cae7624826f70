// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/command_line.h"
#include "storage/edition_loading.h"
#include "storage/library.h"

namespace broadsheet {

/// The library that --library names.
Result<std::unique_ptr<Library>> libraryOf(const Arguments& arguments, OpenMode mode);

/// DATE or DATE/NAME as --edition gives it.
struct EditionName {
    QDate date;
    QString name;
};

Result<EditionName> editionNameFromText(const QString& text);

/// The edition that --edition names; without the option the only one that there is.
Result<EditionPtr> editionOf(const Arguments& arguments, Library& library);

/// An edition with all that its pages are made of.
struct OpenEdition {
    std::unique_ptr<Library> library; ///< must outlive what is composed
    EditionMatter matter;
};

/// The edition that --library and --edition name, opened to be read.
Result<OpenEdition> openEdition(const Arguments& arguments);

/// The number of the page that --page names by number or folio.
Result<int> pageOf(const Arguments& arguments, const Edition& edition);

} // namespace broadsheet
