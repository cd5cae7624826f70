// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "nature.h"

namespace Samples {

enum class Pose {
    Standing,
    Walking,
    Running,
    Waving,
    Paddling,
    Sitting,
    HoldingString,
    Drumming,
};

struct Person {
    Vec3 feet;
    // Which way the person looks: 0 is away from the eye.
    float yaw = 0;
    float height = 1.7F;
    Pose pose = Pose::Standing;
    Vec3 top { 0.5F, 0.1F, 0.1F };
    Vec3 bottom { 0.03F, 0.04F, 0.08F };
    Vec3 hair { 0.012F, 0.01F, 0.01F };
    Vec3 skin { 0.5F, 0.28F, 0.18F };
    // A hat of this colour, if it is not black.
    Vec3 hat;
    bool skirt = false;
    float phase = 0;
};

void addPerson(World& world, const Basics& basics, const Person& person, Random& random);
// Where the right hand of such a person is.
Vec3 handOf(const Person& person);
// Clothes as a crowd wears them.
Person passerBy(Random& random, bool bright);

} // namespace Samples
