// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "noise.h"
#include "world.h"

namespace Samples {

enum class TreeKind {
    Round,
    Tall,
    Willow,
    Pine,
};

struct TreeSpec {
    Vec3 foot;
    float height = 8;
    TreeKind kind = TreeKind::Round;
    int leaves = 3000;
    float leafSize = 0.22F;
    Vec3 color { 0.09F, 0.16F, 0.04F };
    Vec3 bark { 0.09F, 0.06F, 0.04F };
};

// Materials that most scenes use, added to a world in one go.
struct Basics {
    int matte = 0;
    int leaf = 0;
    int satin = 0;
    int metal = 0;
    int glass = 0;
    int hill = 0;
    int cloth = 0;
    int paper = 0;

    static Basics addTo(World& world);
};

void addTree(World& world, const Basics& basics, const TreeSpec& spec, Random& random);

struct HillSpec {
    float centerX = 0;
    float nearZ = 1000;
    float depth = 400;
    float width = 3000;
    float height = 200;
    float roughness = 4;
    uint32_t seed = 1;
    Vec3 color { 0.05F, 0.09F, 0.05F };
};

void addHills(World& world, const Basics& basics, const HillSpec& spec);

struct GrassSpec {
    float left = -20;
    float right = 20;
    float nearZ = 2;
    float farZ = 40;
    int blades = 100000;
    float height = 0.12F;
    float width = 0.008F;
    Vec3 color { 0.1F, 0.2F, 0.04F };
    Vec3 tip { 0.2F, 0.3F, 0.07F };
    float lean = 0.3F;
    // Where nothing grows.
    bool (*bare)(float x, float z) = nullptr;
};

// Blades, denser towards the eye.
void addGrass(World& world, const Basics& basics, const GrassSpec& spec, Random& random);

struct Sheet {
    float left;
    float right;
    float nearZ;
    float farZ;
    float y;
    int cells = 12;
};

// A level sheet, cut into cells so that its corners stay near.
void addSheet(World& world, const Sheet& sheet);
// Birds in flight, as two bent wings.
void addBird(World& world, const Basics& basics, const Vec3& at, float span, float yaw, float beat);

} // namespace Samples
