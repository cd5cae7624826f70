// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pictures/picture_info.h"

#include <QByteArray>

namespace broadsheet {

bool isPng(const QByteArray& bytes);

/// Size, colour and bit depth from IHDR (PNG specification, 11.2.1); palettes count as RGB.
/// Problem: damaged, or no IEND chunk at the end of the chunks.
Result<PictureInfo> readPngHead(const QByteArray& bytes);

} // namespace broadsheet
