// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pictures/picture_info.h"

#include <QByteArray>

namespace broadsheet {

bool isJpeg(const QByteArray& bytes);

/// Size, colour and bit depth. Problem: damaged, or broken off before the end-of-image marker.
Result<PictureInfo> readJpegHead(const QByteArray& bytes);

} // namespace broadsheet
