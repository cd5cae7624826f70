// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pictures/picture_info.h"

#include <QByteArray>

namespace broadsheet {

/// Fills orientation, headline, caption, byline and credit; leaves them as they are where the
/// metadata is absent or damaged.
void readMetadata(const QByteArray& bytes, PictureInfo& info);

} // namespace broadsheet
