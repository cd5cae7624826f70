// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "export/jpeg.h"
#include "style/ink.h"

#include <QImage>

namespace broadsheet {

/// What shows where a picture cannot be read; the page's problems name the file.
constexpr Ink MissingPicture = Ink::tint(200);

/// Decoded pixels as RGB32; CMYK with the colours of screenColor().
QImage screenImage(const Pixels& pixels);

} // namespace broadsheet
