// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "storage/library.h"

namespace broadsheet {

/// What a person says of an edition that does not exist yet.
struct NewEdition {
    QDate date;
    QString name; ///< of a part, where the day has several: 周末版; else empty
    int pages = 0; ///< 0: as many as the template has
};

/// An edition like `model` for another day: its publication and its pages with number, folio,
/// section, format, master, overrides and furniture, and no stories. What is dated follows the
/// date: the issue number is counted, deadlines fall as many days on. More pages than the model has
/// go on after its last; states and people begin anew. Problem: no date, or fewer than one page or
/// more than MostFirstPages.
Result<Edition> editionFromTemplate(const Edition& model, const NewEdition& wanted);

/// An edition of pages with the publication's masters and the format of its new pages; standard
/// masters where it has none.
Result<Edition> standardEdition(const Publication& publication, const NewEdition& wanted);

/// Makes and stores it. `model` null: the standard edition of the library's newest publication.
/// Problem: the library has no edition to take it from, or one of that date and name already.
Result<EditionPtr> makeEdition(Library& library, EditionId model, const NewEdition& wanted);

} // namespace broadsheet
