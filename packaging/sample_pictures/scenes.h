// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "world.h"

namespace Samples {

World bridgeAtDawn();
World trainAtPlatform();
World riceHarvest();
World schoolKites();
World oldStreetLanterns();
World dragonBoats();
World harbourLighthouse();
World countyFair();

} // namespace Samples
