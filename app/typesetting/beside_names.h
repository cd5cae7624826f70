// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "typesetting/paragraph.h"

namespace broadsheet {

/// R48: the names of a list such as 丁声树、黎锦熙、李荣 (Han between marks and spaces) take the
/// width of the longest of them, up to four characters; none is broken. A single character stays.
void evenNames(Paragraph& paragraph);

/// R49: the speaker's name before the first colon takes `width` (Length units), the colon an em.
/// A name that is longer stays as it is. False: the paragraph names no speaker.
bool padSpeaker(Paragraph& paragraph, std::int64_t width);

} // namespace broadsheet
