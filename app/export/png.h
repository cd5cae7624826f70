// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "export/jpeg.h"

namespace broadsheet {

/// All pixels of a PNG: one channel where it is grey, else three; 16 bits become 8, and what can be
/// seen through lies on white paper. `path` is for the Problem: broken, or too large for memory.
Result<Pixels> decodePng(const QByteArray& bytes, const QString& path);

} // namespace broadsheet
