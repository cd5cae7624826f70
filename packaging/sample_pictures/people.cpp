// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "people.h"

#include <array>

namespace Samples {

namespace {

struct Angles {
    float upper = 0;
    float lower = 0;
    float spread = 0;
};

// Forward is positive, in radians from hanging straight down.
struct Stance {
    std::array<Angles, 2> legs;
    std::array<Angles, 2> arms;
    float lean = 0;
    float hip = 0.93F;
};

Stance stanceOf(const Person& person)
{
    const float p = person.phase;
    const float swing = std::sin(p);
    switch (person.pose) {
    case Pose::Walking:
        return { { { { 0.42F * swing, 0.42F * swing - 0.25F, 0.02F },
                     { -0.42F * swing, -0.42F * swing - 0.3F, 0.02F } } },
            { { { -0.4F * swing, -0.3F * swing + 0.35F, 0.1F },
                { 0.4F * swing, 0.4F * swing + 0.35F, 0.1F } } },
            0.04F,
            0.92F };
    case Pose::Running:
        return { { { { 0.95F * swing, 0.95F * swing - 0.9F, 0.03F },
                     { -0.95F * swing, -0.95F * swing - 1.1F, 0.03F } } },
            { { { -1.0F * swing, -0.9F * swing + 1.3F, 0.16F },
                { 1.0F * swing, 0.9F * swing + 1.3F, 0.16F } } },
            0.2F,
            0.93F };
    case Pose::Waving:
        return { { { { 0.05F, 0.02F, 0.05F }, { -0.05F, -0.05F, 0.05F } } },
            { { { 0.15F, 0.3F, 0.15F }, { 2.6F, 2.9F, 0.35F } } },
            0,
            0.93F };
    case Pose::HoldingString:
        return { { { { 0.15F, 0.1F, 0.06F }, { -0.2F, -0.3F, 0.06F } } },
            { { { 0.9F, 1.7F, 0.08F }, { 1.9F, 2.3F, 0.12F } } },
            -0.1F,
            0.92F };
    case Pose::Paddling:
        return { { { { 1.5F, 1.25F, 0.02F }, { 1.5F, 1.25F, 0.02F } } },
            { { { 1.0F + 0.4F * swing, 1.1F, 0.2F }, { 1.5F + 0.4F * swing, 1.2F, 0.3F } } },
            0.45F + 0.2F * swing,
            0.3F };
    case Pose::Sitting:
        return { { { { 1.5F, 0.05F, 0.1F }, { 1.5F, 0.05F, 0.1F } } },
            { { { 0.5F, 1.2F, 0.1F }, { 0.5F, 1.2F, 0.1F } } },
            0.1F,
            0.45F };
    case Pose::Drumming:
        return { { { { 0.3F, 0, 0.12F }, { 0.3F, 0, 0.12F } } },
            { { { 1.2F, 1.6F, 0.2F }, { 2.5F, 2.2F, 0.25F } } },
            0.15F,
            0.75F };
    case Pose::Standing:
        break;
    }
    return { { { { 0.04F, 0, 0.05F }, { -0.03F, -0.04F, 0.05F } } },
        { { { 0.08F + 0.15F * swing, 0.35F, 0.12F }, { -0.02F, 0.2F - 0.2F * swing, 0.12F } } },
        0.02F,
        0.93F };
}

Vec3 swingOf(float angle, float spread)
{
    return normalize({ spread, -std::cos(angle), std::sin(angle) });
}

Vec3 shoulderOf(const Stance& stance, float side)
{
    return {
        side * 0.168F, stance.hip + 0.475F * std::cos(stance.lean), 0.475F * std::sin(stance.lean)
    };
}

struct Limb {
    Vec3 joint;
    Angles angles;
    float side;
    float reach;
    float girth;
    Vec3 lowerColor;
    Vec3 endColor;
};

void addLimb(Mesh& mesh, const Limb& limb)
{
    const auto& [joint, angles, side, reach, girth, lowerColor, endColor] = limb;
    const Vec3 bend = joint + swingOf(angles.upper, side * angles.spread) * reach;
    const Vec3 end = bend + swingOf(angles.lower, side * angles.spread * 0.6F) * reach;
    mesh.ball(joint, { girth * 1.08F, girth * 1.02F, girth * 1.05F }, 10);
    mesh.tube(joint, bend, girth, girth * 0.8F, 9);
    mesh.ball(bend, { girth * 0.82F, girth * 0.82F, girth * 0.82F }, 8);
    mesh.setColor(lowerColor);
    mesh.tube(bend, end, girth * 0.8F, girth * 0.55F, 9);
    mesh.setColor(endColor);
    mesh.ball(end + Vec3 { 0, 0, 0.01F }, { girth * 0.75F, girth * 0.8F, girth * 0.8F }, 8);
}

void addTrunk(Mesh& mesh, const Stance& stance, bool skirt)
{
    struct Slice {
        float up;
        float wide;
        float deep;
    };

    constexpr std::array slices { Slice { -0.12F, 0.17F, 0.125F },
        Slice { 0.05F, 0.165F, 0.12F },
        Slice { 0.2F, 0.14F, 0.105F },
        Slice { 0.36F, 0.175F, 0.125F },
        Slice { 0.46F, 0.185F, 0.115F },
        Slice { 0.515F, 0.165F, 0.1F },
        Slice { 0.55F, 0.09F, 0.075F },
        Slice { 0.58F, 0.055F, 0.055F } };
    std::vector<Mesh::Ring> rings;
    for (const Slice& slice : slices) {
        Mesh::Ring ring;
        for (int i = 0; i < 14; ++i) {
            const float angle = 2 * kPi * static_cast<float>(i) / 14;
            const float flare = skirt && slice.up < 0 ? 1.15F : 1.0F;
            const float z = std::sin(angle) * slice.deep * flare;
            ring.push_back({ std::cos(angle) * slice.wide * flare,
                stance.hip + slice.up * std::cos(stance.lean) - z * std::sin(stance.lean),
                slice.up * std::sin(stance.lean) + z * std::cos(stance.lean) });
        }
        rings.push_back(ring);
    }
    mesh.loft(rings, true, true);
}

void addHead(Mesh& mesh, const Person& person, const Stance& stance, float big)
{
    const Vec3 neck {
        0, stance.hip + 0.55F * std::cos(stance.lean), 0.55F * std::sin(stance.lean)
    };
    const Vec3 head = neck + Vec3 { 0, 0.15F * big, 0.03F };
    mesh.setColor(person.skin);
    mesh.tube(neck - Vec3 { 0, 0.03F, 0 }, head, 0.05F, 0.05F, 8);
    mesh.ball(head, Vec3 { 0.082F, 0.115F, 0.098F } * big, 14);
    mesh.ball(head + Vec3 { 0, -0.055F, 0.02F } * big, Vec3 { 0.058F, 0.065F, 0.07F } * big, 12);
    mesh.ball(head + Vec3 { 0, -0.012F, 0.1F } * big, Vec3 { 0.014F, 0.024F, 0.02F } * big, 8);
    for (const float side : { -1.0F, 1.0F })
        mesh.ball(head + Vec3 { side * 0.082F, -0.005F, 0 } * big,
            Vec3 { 0.015F, 0.03F, 0.02F } * big,
            8);
    mesh.setColor(person.skin * 0.12F);
    for (const float side : { -1.0F, 1.0F }) {
        mesh.ball(head + Vec3 { side * 0.033F, 0.012F, 0.088F } * big,
            Vec3 { 0.014F, 0.008F, 0.012F } * big,
            8);
        mesh.ball(head + Vec3 { side * 0.034F, 0.034F, 0.088F } * big,
            Vec3 { 0.02F, 0.005F, 0.01F } * big,
            8);
    }
    mesh.setColor(mix(person.skin, { 0.35F, 0.07F, 0.06F }, 0.6F) * 0.7F);
    mesh.ball(head + Vec3 { 0, -0.062F, 0.087F } * big, Vec3 { 0.024F, 0.007F, 0.01F } * big, 8);
    mesh.setColor(person.hair);
    mesh.ball(head + Vec3 { 0, 0.038F, -0.022F } * big, Vec3 { 0.09F, 0.092F, 0.092F } * big, 14);
    mesh.ball(
        head + Vec3 { 0.012F, 0.082F, 0.045F } * big, Vec3 { 0.07F, 0.04F, 0.055F } * big, 10);
    if (person.skirt)
        mesh.ball(head + Vec3 { 0, -0.06F, -0.06F } * big, Vec3 { 0.08F, 0.13F, 0.06F } * big, 10);
    if (dot(person.hat, person.hat) > 0) {
        mesh.setColor(person.hat);
        mesh.tube(head + Vec3 { 0, 0.07F, 0 }, head + Vec3 { 0, 0.15F, 0 }, 0.2F * big, 0.04F, 14);
    }
}

} // namespace

void addPerson(World& world, const Basics& basics, const Person& person, Random& random)
{
    Mesh& mesh = world.mesh;
    mesh.setFrame({ person.feet, person.yaw, person.height / 1.72F });
    mesh.setMaterial(basics.cloth);
    const Stance stance = stanceOf(person);
    const float big = person.height < 1.45F ? 1.22F : 1.0F;
    const bool bareLegs = person.skirt || (person.height < 1.45F && random.chance(0.4F));
    for (size_t i = 0; i < 2; ++i) {
        const float side = i == 0 ? -1.0F : 1.0F;
        mesh.setColor(person.bottom);
        addLimb(mesh,
            { { side * 0.09F, stance.hip, 0 },
                stance.legs[i],
                side,
                0.44F,
                0.078F,
                bareLegs ? person.skin : person.bottom,
                { 0.06F, 0.05F, 0.05F } });
        const Vec3 knee = Vec3 { side * 0.09F, stance.hip, 0 }
            + swingOf(stance.legs[i].upper, side * stance.legs[i].spread) * 0.44F;
        const Vec3 ankle
            = knee + swingOf(stance.legs[i].lower, side * stance.legs[i].spread * 0.6F) * 0.44F;
        mesh.setColor({ 0.06F, 0.05F, 0.05F });
        mesh.ball(ankle + Vec3 { 0, -0.02F, 0.06F }, { 0.048F, 0.045F, 0.12F }, 8);
        mesh.setColor(person.top);
        addLimb(mesh,
            { shoulderOf(stance, side),
                stance.arms[i],
                side,
                0.29F,
                0.05F,
                random.chance(0.5F) ? person.skin : person.top,
                person.skin });
    }
    if (person.skirt) {
        mesh.setColor(person.bottom);
        mesh.tube({ 0, stance.hip - 0.4F, 0.02F }, { 0, stance.hip + 0.12F, 0 }, 0.25F, 0.13F, 14);
    }
    mesh.setColor(person.top);
    addTrunk(mesh, stance, person.skirt);
    addHead(mesh, person, stance, big);
    mesh.setFrame({});
}

Vec3 handOf(const Person& person)
{
    const Stance stance = stanceOf(person);
    const Angles& arm = stance.arms[1];
    const Vec3 hand = shoulderOf(stance, 1) + swingOf(arm.upper, arm.spread) * 0.29F
        + swingOf(arm.lower, arm.spread * 0.6F) * 0.29F;
    Mesh mesh;
    mesh.setFrame({ person.feet, person.yaw, person.height / 1.72F });
    return mesh.place(hand);
}

Person passerBy(Random& random, bool bright)
{
    static constexpr std::array<unsigned, 14> colors { 0x8E3B36,
        0x3B587A,
        0xCFC8BA,
        0x3A3F4A,
        0xA98B4E,
        0x5F7358,
        0x6B4A5C,
        0xC4C8CC,
        0x262E40,
        0xA9684C,
        0x5F8392,
        0x7D8189,
        0xC9AFAE,
        0x1F1F23 };
    static constexpr std::array<unsigned, 6> legs {
        0x1E2430, 0x2B3A55, 0x4A4238, 0x6B6658, 0x181818, 0x36506E
    };
    Person person;
    person.top = rgb(colors[static_cast<size_t>(random.below(static_cast<int>(colors.size())))])
        * (bright ? 1.0F : 0.55F);
    const float grey = dot(person.top, { 0.25F, 0.65F, 0.1F });
    person.top = mix(person.top, { grey, grey, grey }, random.between(0.1F, 0.5F));
    person.bottom = rgb(legs[static_cast<size_t>(random.below(static_cast<int>(legs.size())))]);
    person.height = random.between(1.55F, 1.83F);
    person.skirt = random.chance(0.3F);
    person.phase = random.between(0, 2 * kPi);
    person.skin = person.skin * random.between(0.75F, 1.1F);
    return person;
}

} // namespace Samples
