// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "typesetting/font_stand_in.h"

namespace broadsheet {

/// What a desk is told of characters that are not set in their style's font, and what it can do,
/// translated. Empty for made small capitals: nothing is amiss, the list has them.
QString standInMessage(const FontStandIn& standIn);

/// … and of a language whose words cannot be parted for want of its patterns.
QString missingPatternsMessage(const QString& language);

} // namespace broadsheet
