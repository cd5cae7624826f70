// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "world.h"

#include <QImage>

namespace Samples {

// Draws a scene; several passes a little apart make smooth edges and soft shadows.
QImage render(const World& world);

} // namespace Samples
