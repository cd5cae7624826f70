// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "nature.h"

namespace Samples {

// A wall with rows of windows, some of them lit.
Material facade(float cellWidth, float cellHeight, float litShare, const Vec3& light);
// Rows of roof tiles.
Material roofTiles(float pitch);
// Boards, laid level or upright, with worn edges.
Material boards(float width, bool upright);
// Dressed stone in courses.
Material masonry(float width, float height);

struct HouseSpec {
    Vec3 at;
    // Width, height of the walls, depth.
    Vec3 size { 8, 4, 6 };
    float yaw = 0;
    float roofRise = 2.4F;
    float overhang = 0.4F;
    Vec3 wall { 0.7F, 0.68F, 0.62F };
    Vec3 roof { 0.04F, 0.042F, 0.05F };
    int windows = 2;
};

void addHouse(World& world, int wall, int roof, const Basics& basics, const HouseSpec& spec);

struct HullSpec {
    float length = 8;
    float beam = 2.2F;
    float draft = 0.5F;
    float freeboard = 0.9F;
    float bowRise = 0.9F;
    float sternRise = 0.2F;
    // 0 is pointed behind, 1 is cut off square.
    float transom = 0.8F;
};

// A hull in the frame of the mesh; the bow looks along z.
void addHull(
    World& world, const HullSpec& spec, const Vec3& side, const Vec3& bottom, const Vec3& deck);

} // namespace Samples
