// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "typesetting/hyphenate.h"
#include "typesetting/paragraph.h"

namespace broadsheet {

/// Marks the boundaries at which a line may part a word and finds the hyphens of the paragraph's
/// fonts. Words hold that stand in a number, an address or a compound with a hyphen of its own, and
/// those in capitals only. Soft hyphens of the copy count in every style, and where a word has one
/// it is parted there and nowhere else. A horizontal paragraph with neither costs a look at its
/// text.
void findHyphenPoints(Paragraph& paragraph, Hyphenator& hyphenator);

/// Whether the cluster is a soft hyphen or ends in one.
bool endsInSoftHyphen(const Paragraph& paragraph, std::size_t cluster);

} // namespace broadsheet
