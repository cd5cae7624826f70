// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "people.h"
#include "scenes.h"
#include "structures.h"

namespace Samples {

namespace {

constexpr Vec3 kStart { 150, 0, 80 };
const Vec3 kAlong = normalize({ -0.55F, 0, 0.83F });
const Vec3 kAcross = normalize({ 0.83F, 0, 0.55F });
constexpr float kDeck = 27;
constexpr float kHalfDeck = 14;

Vec3 at(float along, float across, float up)
{
    return kStart + kAlong * along + kAcross * across + Vec3 { 0, up, 0 };
}

void addTower(World& world, int concrete, float along)
{
    Mesh& mesh = world.mesh;
    world.use(concrete, { 0.42F, 0.4F, 0.38F });
    for (const float side : { -1.0F, 1.0F }) {
        mesh.beam(at(along, side * 12, -4), at(along, side * 18.5F, kDeck), 6, 5);
        mesh.beam(at(along, side * 18.5F, kDeck - 1), at(along, side * 4, 88), 5, 4);
        mesh.beam(at(along, side * 4, 86), at(along, side * 3.2F, 126), 4.2F, 3.4F);
    }
    mesh.beam(at(along, -18, kDeck - 3), at(along, 18, kDeck - 3), 5, 3.4F);
    for (const float up : { 86.0F, 104.0F, 122.0F })
        mesh.beam(at(along, -5, up), at(along, 5, up), 3.4F, 2.6F);
    mesh.box(at(along, 0, 0), { 46, 5, 20 }, 0.58F);
}

void addCables(World& world, int steel, float along)
{
    world.use(steel, { 0.5F, 0.48F, 0.46F });
    for (int i = 1; i <= 22; ++i) {
        const float reach = 7.0F * static_cast<float>(i);
        const float up = 88 + 1.6F * static_cast<float>(i);
        for (const float way : { -1.0F, 1.0F }) {
            for (const float side : { -1.0F, 1.0F })
                world.mesh.tube(at(along, side * 3.4F, up),
                    at(along + way * reach, side * kHalfDeck, kDeck + 1),
                    0.14F,
                    0.14F,
                    5);
        }
    }
}

void addDeck(World& world, const Basics& basics, int concrete, int lamp, Random& random)
{
    Mesh& mesh = world.mesh;
    world.use(concrete, { 0.36F, 0.35F, 0.34F });
    for (int i = -20; i < 70; ++i) {
        const float from = 10.0F * static_cast<float>(i);
        mesh.beam(at(from, 0, kDeck - 1), at(from + 10, 0, kDeck - 1), 2 * kHalfDeck + 2, 2.2F);
        mesh.beam(at(from, 0, kDeck - 2.6F), at(from + 10, 0, kDeck - 2.6F), 16, 1.8F);
        for (const float side : { -1.0F, 1.0F }) {
            mesh.beam(at(from, side * (kHalfDeck + 0.8F), kDeck + 1.3F),
                at(from + 10, side * (kHalfDeck + 0.8F), kDeck + 1.3F),
                0.16F,
                0.22F);
            mesh.beam(at(from, side * (kHalfDeck + 0.8F), kDeck),
                at(from, side * (kHalfDeck + 0.8F), kDeck + 1.3F),
                0.2F,
                0.2F);
            if (i % 3 != 0)
                continue;
            mesh.beam(at(from, side * 12.5F, kDeck), at(from, side * 12.5F, kDeck + 9), 0.2F, 0.2F);
            world.mesh.setMaterial(lamp);
            mesh.ball(at(from, side * 11.6F, kDeck + 9.2F), { 0.45F, 0.25F, 0.45F }, 8);
            world.mesh.setMaterial(concrete);
        }
    }
    for (const float along : { -90.0F, 60.0F, 640.0F, 580.0F })
        mesh.beam(at(along, 0, -4), at(along, 0, kDeck - 3), 14, 4);
    for (int i = 0; i < 44; ++i) {
        const float along = random.between(-80, 600);
        const float lane = random.between(1, 3) * 3.4F * (random.chance(0.5F) ? 1.0F : -1.0F);
        const float size = random.chance(0.25F) ? 3.2F : 1.5F;
        world.use(basics.satin, Vec3 { 0.25F, 0.22F, 0.2F } * random.between(0.2F, 2));
        mesh.beam(at(along, lane, kDeck + 0.3F + size / 2),
            at(along + size * 2.6F, lane, kDeck + 0.3F + size / 2),
            2,
            size);
        world.mesh.setMaterial(lamp);
        mesh.ball(at(along - 0.2F, lane, kDeck + 0.9F), { 0.28F, 0.22F, 0.28F }, 6);
    }
}

void addCity(World& world, const Basics& basics, Random& random)
{
    const int walls = world.add(facade(3.4F, 3.6F, 0.12F, { 1.6F, 1.0F, 0.5F }));
    for (int i = 0; i < 150; ++i) {
        const float x = random.between(-720, 620);
        const float z = random.between(690, 1150);
        const float center = std::exp(-std::pow((x - 150) / 230, 2.0F));
        const float height = random.between(14, 42) + random.between(0, 110) * center * center;
        const float grey = random.between(0.16F, 0.4F);
        world.use(walls, { grey * 1.05F, grey, grey * 0.95F });
        const float wide = random.between(14, 34);
        world.mesh.box({ x, height / 2, z }, { wide, height, random.between(14, 28) });
        world.mesh.box({ x, height + 2, z }, { wide * 0.4F, 4, 8 });
        if (random.chance(0.2F))
            world.mesh.tube({ x, height, z }, { x, height + 18, z }, 0.5F, 0.1F, 6);
    }
    world.use(basics.hill, { 0.07F, 0.08F, 0.05F });
    world.mesh.box({ 0, 1, 720 }, { 2400, 5, 120 });
    for (int i = 0; i < 130; ++i) {
        TreeSpec tree;
        tree.foot = { random.between(-560, 560), 3, random.between(655, 680) };
        tree.height = random.between(8, 15);
        tree.leaves = 260;
        tree.leafSize = 0.9F;
        tree.color = { 0.1F, 0.12F, 0.04F };
        addTree(world, basics, tree, random);
    }
}

void addSampan(
    World& world, const Basics& basics, const Vec3& place, float yaw, bool canopy, Random& random)
{
    Mesh& mesh = world.mesh;
    mesh.setFrame({ place, yaw, 1 });
    mesh.setMaterial(basics.satin);
    HullSpec hull { 7.4F, 1.7F, 0.3F, 0.35F, 0.5F, 0.4F, 0.4F };
    addHull(world, hull, { 0.09F, 0.06F, 0.04F }, { 0.05F, 0.04F, 0.03F }, { 0.16F, 0.11F, 0.07F });
    if (canopy) {
        std::vector<Mesh::Ring> roof;
        for (int j = 0; j < 2; ++j) {
            Mesh::Ring ring;
            for (int i = 0; i <= 12; ++i) {
                const float angle = kPi * static_cast<float>(i) / 12;
                ring.push_back({ std::cos(angle) * 0.85F,
                    0.3F + std::sin(angle) * 1.1F,
                    -1.6F + 2.6F * static_cast<float>(j) });
            }
            roof.push_back(ring);
        }
        world.use(basics.matte, { 0.2F, 0.15F, 0.08F });
        mesh.loft(roof, false);
    }
    world.use(basics.matte, { 0.12F, 0.08F, 0.05F });
    mesh.tube({ 0.7F, 2.1F, 1.9F }, { 1.7F, -0.6F, 3.4F }, 0.035F, 0.03F, 6);
    const Vec3 feet = mesh.place({ 0.1F, 0.25F, 2.3F });
    Person man;
    man.feet = feet;
    man.yaw = yaw + 0.4F;
    man.pose = Pose::HoldingString;
    man.top = { 0.1F, 0.11F, 0.14F };
    man.hat = { 0.35F, 0.27F, 0.14F };
    addPerson(world, basics, man, random);
}

void addShore(World& world, const Basics& basics, Random& random)
{
    world.use(basics.hill, { 0.06F, 0.06F, 0.03F });
    world.mesh.ball({ -27, -2.4F, 35 }, { 20, 3.2F, 7 }, 30);
    world.mesh.ball({ 25, -2.6F, 31 }, { 11, 3.0F, 5 }, 30);
    world.mesh.setMaterial(basics.leaf);
    for (int i = 0; i < 9000; ++i) {
        const bool left = random.chance(0.72F);
        const Vec3 center = left ? Vec3 { -22, 0.1F, 34 } : Vec3 { 23, -0.1F, 31 };
        const Vec3 off = random.inBall();
        const Vec3 foot = center + Vec3 { off.x * (left ? 15.0F : 9.0F), 0, off.z * 4 };
        const float height = random.between(1.2F, 3.2F);
        const Vec3 lean {
            random.between(-0.3F, 0.6F) * height * 0.4F, height, random.between(-0.2F, 0.2F)
        };
        world.mesh.setColor(Vec3 { 0.13F, 0.11F, 0.045F } * random.between(0.4F, 1.3F));
        world.mesh.triangle(foot - Vec3 { 0.025F, 0, 0 },
            foot + Vec3 { 0.025F, 0, 0 },
            foot + lean,
            { 0, 0.5F, -0.86F });
        if (random.chance(0.45F))
            world.mesh.leaf(
                foot + lean * 0.98F, lean * 0.07F, { 0.05F, 0, 0 }, { 0, 0.5F, -0.86F });
    }
    TreeSpec willow;
    willow.foot = { -15.5F, 0.6F, 22 };
    willow.height = 17;
    willow.kind = TreeKind::Willow;
    willow.leaves = 30000;
    willow.leafSize = 0.17F;
    willow.color = { 0.12F, 0.13F, 0.035F };
    addTree(world, basics, willow, random);
}

void light(World& world)
{
    Sky& sky = world.sky;
    sky.sunDirection = normalize({ -0.13F, 0.098F, 1 });
    sky.sunColor = Vec3 { 2.6F, 1.5F, 0.75F };
    sky.zenith = rgb(0x4F6E9E);
    sky.horizon = rgb(0xE9B48C);
    sky.bandHeight = 0.24F;
    sky.glow = { 1.1F, 0.5F, 0.17F };
    sky.glowPower = 10;
    sky.sunSize = 0.013F;
    sky.cloudCover = 0.56F;
    sky.cloudScale = 0.9F;
    sky.cloudStretch = 2.6F;
    sky.cloudLight = { 1.15F, 0.68F, 0.5F };
    sky.cloudShade = rgb(0x7D7C9C);
    world.fog = { rgb(0xDDB09A) * 0.85F, { 0.8F, 0.36F, 0.12F }, 0.00019F, 0.0012F, 0.055F };
    world.skyLight = { 0.36F, 0.38F, 0.46F };
    world.groundLight = { 0.3F, 0.22F, 0.17F };
    world.film.exposure = 0.92F;
    world.film.contrast = 1.45F;
    world.film.bloom = 0.14F;
    world.film.saturation = 1.1F;
    world.film.shadowTint = { 0.95F, 0.98F, 1.06F };
}

} // namespace

World bridgeAtDawn()
{
    World world;
    Random random(11);
    const Basics basics = Basics::addTo(world);
    world.camera = { { 0, 8, 0 }, { 0, 8, 100 }, 0.82F, 0.19F };
    light(world);
    Material concrete;
    concrete.paint
        = [](Surface& s) { s.albedo = s.albedo * (0.75F + 0.5F * fbm(s.position * 0.35F, 4)); };
    const int tower = world.add(concrete);
    Material glow;
    glow.emission = { 9, 6, 3 };
    const int lamp = world.add(glow);
    for (const float along : { 210.0F, 530.0F }) {
        addTower(world, tower, along);
        addCables(world, basics.satin, along);
    }
    addDeck(world, basics, tower, lamp, random);
    addCity(world, basics, random);
    for (int i = 0; i < 4; ++i) {
        HillSpec hill;
        hill.nearZ = 1500 + 1100 * static_cast<float>(i);
        hill.width = hill.nearZ * 2.2F;
        hill.depth = 900;
        hill.height = 210 + 230 * static_cast<float>(i);
        hill.roughness = 3.2F + static_cast<float>(i);
        hill.seed = static_cast<uint32_t>(3 + i);
        addHills(world, basics, hill);
    }
    addSampan(world, basics, { -3, 0, 44 }, 1.9F, true, random);
    addSampan(world, basics, { 22, 0, 92 }, 1.2F, false, random);
    addShore(world, basics, random);
    for (int i = 0; i < 17; ++i)
        addBird(world,
            basics,
            { random.between(-60, 20), random.between(38, 62), random.between(120, 190) },
            random.between(1.2F, 1.8F),
            random.between(0.8F, 1.8F),
            random.between(-0.02F, 0.16F));
    Material water;
    water.planar = 1;
    water.ripple = 0.055F;
    water.gloss = 1.5F;
    water.power = 260;
    water.inReflection = false;
    world.use(world.add(water), { 0.012F, 0.018F, 0.02F });
    addSheet(world, { -900, 900, 3, 665, 0, 24 });
    world.hasMirror = true;
    world.shadows = { { { 0, 20, 40 }, 90 }, { { 0, 40, 400 }, 520 } };
    return world;
}

} // namespace Samples
