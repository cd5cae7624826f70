// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "world.h"

#include <QImage>

namespace Samples {

// From light to a picture: glow around what is bright, tones, grain.
QImage develop(const World& world, std::vector<Vec3>& light);

} // namespace Samples
