// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "edition/edition.h"

#include <optional>
#include <vector>

namespace broadsheet {

/// A folio that counts: "A03" is letters "A", number 3 in two digits.
struct FolioName {
    QString letters; ///< of the section (叠); may be empty
    int number = 0;
    int digits = 1; ///< at least; filled up with zeros

    [[nodiscard]] QString text() const;

    bool operator==(const FolioName&) const = default;
};

/// none: the folio is empty or ends in no number.
std::optional<FolioName> folioName(const QString& folio);

/// The letters of the page's section (叠); empty where its folio has none.
QString sectionLetters(const Page& page);

/// What the page is called: its folio, else its number.
QString pageName(const Page& page);

/// A section (叠): sheets that are folded into one another, and so count and face by themselves.
struct FlatplanSection {
    QString letters; ///< "A"; empty where folios have none
    std::vector<PagePtr> pages; ///< in order
};

/// Neighbours whose folios have the same letters are one section.
std::vector<FlatplanSection> sectionsOf(const Edition& edition);

/// A place in the paper.
struct PlaceName {
    int number = 0;
    QString folio;
};

/// Whether the two lie side by side in the folded paper: neighbours of one section, the left one
/// even, the right one odd. A section's first page stands alone at the right.
bool face(const PlaceName& left, const PlaceName& right);
bool face(const Page& left, const Page& right);

/// The pages that lie open together, one or two; in order. A double truck is always one opening.
std::vector<std::vector<PagePtr>> openingsOf(const FlatplanSection& section);

/// The other half of the double truck (通版) that the page is a half of; nullptr: it is none.
PagePtr spreadMate(const Edition& edition, const Page& page);

} // namespace broadsheet
