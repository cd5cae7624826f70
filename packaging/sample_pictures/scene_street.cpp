// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "people.h"
#include "scenes.h"
#include "structures.h"

namespace Samples {

namespace {

constexpr float kHalf = 2.7F;

struct Street {
    Basics basics;
    int wood = 0;
    int roof = 0;
    int stone = 0;
    int paper = 0;
    int lantern = 0;
    int plaster = 0;
};

float bendAt(float z)
{
    return -0.0011F * z * z;
}

void addLantern(World& world, const Street& street, const Vec3& at, float size, bool lights)
{
    Mesh& mesh = world.mesh;
    mesh.setFrame({ at, 0, size });
    world.use(street.lantern, rgb(0xC4190F));
    mesh.ball({ 0, 0, 0 }, { 0.3F, 0.25F, 0.3F }, 22);
    world.use(street.basics.satin, rgb(0x8A6A22));
    mesh.tube({ 0, 0.22F, 0 }, { 0, 0.3F, 0 }, 0.14F, 0.12F, 14);
    mesh.tube({ 0, -0.22F, 0 }, { 0, -0.29F, 0 }, 0.14F, 0.12F, 14);
    world.use(street.basics.cloth, rgb(0xA8731E));
    for (int i = 0; i < 7; ++i) {
        const float angle = 2 * kPi * static_cast<float>(i) / 7;
        mesh.tube({ 0.05F * std::cos(angle), -0.29F, 0.05F * std::sin(angle) },
            { 0.07F * std::cos(angle), -0.62F, 0.07F * std::sin(angle) },
            0.014F,
            0.01F,
            4);
    }
    mesh.setFrame({});
    if (lights)
        world.lights.push_back(
            { at - Vec3 { 0, 0.1F, 0 }, Vec3 { 4.6F, 1.25F, 0.45F } * size, 6.0F });
}

// One house front: where it stands, on which side, and how far it runs.
struct Wall {
    float x;
    float side;
    float z0;
    float z1;
};

// A tiled eave that runs along the street, with round end tiles.
void addEave(World& world, const Street& street, const Wall& front, float y, float reach)
{
    const auto& [x, side, z0, z1] = front;
    Mesh& mesh = world.mesh;
    world.use(street.roof, { 0.05F, 0.052F, 0.06F });
    const Vec3 wall { x + side * 0.2F, y + reach * 0.55F, 0 };
    const Vec3 edge { x - side * reach, y, 0 };
    const auto at = [](const Vec3& p, float z) { return Vec3 { p.x, p.y, z }; };
    mesh.quad(at(wall, z0), at(wall, z1), at(edge, z1), at(edge, z0));
    for (float z = z0; z < z1; z += 0.26F) {
        mesh.tube(at(wall, z) + Vec3 { 0, 0.03F, 0 },
            at(edge, z) + Vec3 { 0, 0.03F, 0 },
            0.07F,
            0.07F,
            7);
        mesh.ball(at(edge, z) + Vec3 { 0, 0.02F, 0 }, { 0.05F, 0.08F, 0.08F }, 8);
    }
    world.use(street.wood, { 0.1F, 0.05F, 0.03F });
    mesh.beam(
        at(edge, z0) - Vec3 { 0, 0.09F, 0 }, at(edge, z1) - Vec3 { 0, 0.09F, 0 }, 0.1F, 0.12F);
    for (float z = z0 + 0.4F; z < z1; z += 0.55F)
        mesh.beam(
            at(wall, z) - Vec3 { 0, 0.12F, 0 }, at(edge, z) - Vec3 { 0, 0.1F, 0 }, 0.07F, 0.09F);
}

void addLattice(World& world,
    const Street& street,
    const Wall& wall,
    const Vec3& low,
    const Vec3& high,
    bool lit)
{
    const float x = wall.x;
    const float side = wall.side;
    Mesh& mesh = world.mesh;
    const float face = x - side * 0.04F;
    world.use(lit ? street.paper : street.basics.glass,
        lit ? rgb(0xC9A15A) : Vec3 { 0.015F, 0.02F, 0.03F });
    mesh.quad(
        { x, low.y, low.z }, { x, low.y, high.z }, { x, high.y, high.z }, { x, high.y, low.z });
    world.use(street.wood, { 0.12F, 0.045F, 0.025F });
    const float step = 0.2F;
    for (float z = low.z; z <= high.z + 0.01F; z += step)
        mesh.beam({ face, low.y, z }, { face, high.y, z }, 0.035F, 0.035F);
    for (float y = low.y; y <= high.y + 0.01F; y += step)
        mesh.beam({ face, y, low.z }, { face, y, high.z }, 0.035F, 0.035F);
}

void addShopFront(World& world, const Street& street, const Wall& wall, Random& random)
{
    const auto& [x, side, z0, z1] = wall;
    Mesh& mesh = world.mesh;
    const float tall = random.between(2.7F, 3.1F);
    const int bays = 3;
    const float bay = (z1 - z0) / bays;
    for (int i = 0; i <= bays; ++i) {
        world.use(street.wood, { 0.13F, 0.05F, 0.03F });
        mesh.tube({ x - side * 0.12F, 0, z0 + bay * static_cast<float>(i) },
            { x - side * 0.12F, 6.2F, z0 + bay * static_cast<float>(i) },
            0.13F,
            0.12F,
            12);
    }
    for (int i = 0; i < bays; ++i) {
        const float from = z0 + bay * static_cast<float>(i) + 0.16F;
        const float to = from + bay - 0.32F;
        const bool lit = random.chance(0.68F);
        world.use(street.wood, { 0.1F, 0.045F, 0.028F });
        mesh.box({ x, 0.45F, (from + to) / 2 }, { 0.14F, 0.9F, bay });
        addLattice(world, street, wall, { 0, 0.9F, from }, { 0, tall - 0.25F, to }, lit);
        addLattice(
            world, street, wall, { 0, tall + 1.45F, from }, { 0, 5.5F, to }, random.chance(0.55F));
        if (lit && i == 1)
            world.lights.push_back(
                { { x - side * 0.7F, 1.7F, (from + to) / 2 }, { 2.6F, 1.5F, 0.6F }, 5 });
    }
    world.use(street.wood, { 0.12F, 0.05F, 0.03F });
    mesh.box({ x, tall + 0.7F, (z0 + z1) / 2 }, { 0.2F, 1.5F, z1 - z0 });
    mesh.box({ x, 5.85F, (z0 + z1) / 2 }, { 0.2F, 0.7F, z1 - z0 });
    world.use(street.wood, { 0.04F, 0.02F, 0.015F });
    mesh.box({ x - side * 0.28F, tall + 0.42F, (z0 + z1) / 2 }, { 0.08F, 0.55F, 1.9F });
    addEave(world, street, wall, tall + 0.75F, 0.95F);
    addEave(world, street, wall, 6.1F, 1.1F);
    world.use(street.plaster, { 0.4F, 0.38F, 0.35F });
    mesh.box({ x + side * 1.5F, 4.2F, z1 }, { 3.4F, 8.6F, 0.3F });
    world.use(street.roof, { 0.05F, 0.05F, 0.055F });
    mesh.box({ x + side * 1.5F, 8.55F, z1 }, { 3.7F, 0.2F, 0.6F });
    mesh.quad({ x + side * 0.2F, 6.7F, z0 },
        { x + side * 0.2F, 6.7F, z1 },
        { x + side * 4, 8.9F, z1 },
        { x + side * 4, 8.9F, z0 });
}

void addHouses(World& world, const Street& street, Random& random)
{
    for (const float side : { -1.0F, 1.0F }) {
        float z = side < 0 ? 0.6F : 2.4F;
        while (z < 52) {
            const float wide = random.between(4.4F, 6.2F);
            const float x = side * (kHalf + random.between(-0.15F, 0.25F)) + bendAt(z);
            addShopFront(world, street, { x, side, z, z + wide }, random);
            for (int i = 0; i < 3; ++i)
                addLantern(world,
                    street,
                    { x - side * 0.8F, 2.95F, z + wide * (static_cast<float>(i) + 0.5F) / 3 },
                    0.72F,
                    i == 1);
            z += wide;
        }
    }
}

void addStrings(World& world, const Street& street, Random& random)
{
    for (int k = 0; k < 11; ++k) {
        const float z = 5.5F + 4.2F * static_cast<float>(k);
        const Vec3 from { -kHalf + bendAt(z), 5.7F + random.between(-0.2F, 0.3F), z };
        const Vec3 to { kHalf + bendAt(z + 1),
            5.6F + random.between(-0.2F, 0.4F),
            z + random.between(0.4F, 1.6F) };
        const std::vector<Vec3> line = Mesh::sag(from, to, 0.55F, 12);
        world.use(street.basics.matte, { 0.02F, 0.02F, 0.02F });
        world.mesh.wire(line, 0.012F, 4);
        for (const size_t i : { 3U, 6U, 9U })
            addLantern(world, street, line[i] - Vec3 { 0, 0.34F, 0 }, 0.95F, i == 6);
    }
}

void addGroundAndBridge(World& world, const Street& street)
{
    Mesh& mesh = world.mesh;
    Material paving = masonry(0.72F, 0.36F);
    paving.planar = 3.0F;
    paving.gloss = 0.5F;
    paving.power = 40;
    const auto courses = paving.paint;
    paving.paint = [courses](Surface& s) {
        courses(s);
        const float puddle = smoothStep(0.48F, 0.62F, fbm(s.position * Vec3 { 0.7F, 1, 0.5F }, 4));
        s.planar = 4.5F + 8.0F * puddle;
        s.ripple = 0.012F * (1 - puddle) + 0.002F;
        s.albedo = s.albedo * (1 - 0.55F * puddle);
        s.normal = normalize(mix(s.normal, { 0, 1, 0 }, 0.4F + 0.5F * puddle));
    };
    world.use(world.add(paving), { 0.14F, 0.14F, 0.15F });
    addSheet(world, { -6, 6, 0.2F, 54, 0, 14 });
    world.use(street.stone, { 0.3F, 0.29F, 0.28F });
    std::vector<Mesh::Ring> deck;
    for (int i = 0; i <= 30; ++i) {
        const float t = static_cast<float>(i) / 30;
        const float z = 47 + 18 * t;
        const float y = 2.5F * std::sin(t * kPi);
        const float x = bendAt(z) + 0.4F;
        deck.push_back({ { x - 2.8F, y, z }, { x + 2.8F, y, z } });
        for (const float side : { -2.8F, 2.8F }) {
            mesh.box({ x + side, y + 0.45F, z }, { 0.26F, 0.9F, 0.62F });
            if (i % 3 == 0)
                mesh.box({ x + side, y + 0.7F, z }, { 0.34F, 1.5F, 0.34F });
        }
    }
    mesh.loft(deck, false);
}

void addPagoda(World& world, const Street& street, const Vec3& at)
{
    Mesh& mesh = world.mesh;
    for (int i = 0; i < 7; ++i) {
        const float y = at.y + 5.2F * static_cast<float>(i);
        const float wide = 5.4F - 0.48F * static_cast<float>(i);
        world.use(street.paper, rgb(0xB8935A));
        mesh.tube({ at.x, y, at.z }, { at.x, y + 4, at.z }, wide * 0.82F, wide * 0.8F, 8);
        world.use(street.wood, { 0.14F, 0.06F, 0.04F });
        for (int k = 0; k < 8; ++k) {
            const float angle = 2 * kPi * static_cast<float>(k) / 8;
            const Vec3 post {
                at.x + std::cos(angle) * wide * 0.86F, y, at.z + std::sin(angle) * wide * 0.86F
            };
            mesh.tube(post, post + Vec3 { 0, 4, 0 }, 0.3F, 0.3F, 6);
        }
        mesh.tube({ at.x, y, at.z }, { at.x, y + 1.1F, at.z }, wide, wide, 8);
        world.use(street.roof, { 0.05F, 0.05F, 0.06F });
        mesh.tube({ at.x, y + 3.6F, at.z }, { at.x, y + 5.4F, at.z }, wide * 1.5F, wide * 0.75F, 8);
    }
    world.use(street.basics.metal, rgb(0x9A7B30));
    mesh.tube({ at.x, at.y + 36, at.z }, { at.x, at.y + 43, at.z }, 0.7F, 0.05F, 8);
}

void addStrollers(World& world, const Street& street, Random& random)
{
    for (int i = 0; i < 40; ++i) {
        Person person = passerBy(random, false);
        const float z = 7.5F + 42 * std::pow((static_cast<float>(i) + 0.5F) / 40, 1.25F);
        person.feet = { bendAt(z) + random.between(-1.7F, 1.7F), 0, z };
        if (z > 47)
            person.feet.y = 2.5F * std::sin((z - 47) / 18 * kPi);
        person.pose = Pose::Walking;
        person.yaw = random.chance(0.62F) ? random.between(-0.3F, 0.3F)
                                          : kPi + random.between(-0.3F, 0.3F);
        addPerson(world, street.basics, person, random);
        if (i % 6 != 1)
            continue;
        const Vec3 hand = person.feet + Vec3 { 0.25F, 1.2F, 0.1F };
        world.use(street.basics.satin, { 0.05F, 0.04F, 0.03F });
        world.mesh.tube(hand, hand + Vec3 { -0.05F, 0.95F, 0 }, 0.015F, 0.012F, 6);
        world.use(street.basics.leaf, mix(rgb(0x8A3A30), rgb(0xB49A6A), random.unit()));
        world.mesh.tube(
            hand + Vec3 { -0.05F, 0.72F, 0 }, hand + Vec3 { -0.05F, 1.0F, 0 }, 0.62F, 0.03F, 18);
    }
}

} // namespace

World oldStreetLanterns()
{
    World world;
    world.width = 2000;
    world.height = 3000;
    Random random(71);
    Street street;
    street.basics = Basics::addTo(world);
    street.wood = world.add(boards(0.16F, true));
    street.stone = world.add(masonry(0.9F, 0.4F));
    Material tiles;
    tiles.gloss = 0.25F;
    tiles.power = 18;
    tiles.mirror = 0.3F;
    tiles.paint = [](Surface& s) { s.albedo = s.albedo * (0.5F + fbm(s.position * 6.0F, 4)); };
    street.roof = world.add(tiles);
    Material plaster;
    plaster.paint = [](Surface& s) {
        s.albedo = s.albedo * (0.35F + fbm(s.position * Vec3 { 1.6F, 0.7F, 1.6F }, 5));
    };
    street.plaster = world.add(plaster);
    Material paper;
    paper.paint = [](Surface& s) {
        const float glow = 0.5F + 0.9F * fbm(s.position * Vec3 { 1, 1.2F, 1 }, 3);
        s.emission = Vec3 { 1.7F, 0.86F, 0.28F } * glow;
    };
    street.paper = world.add(paper);
    Material lantern;
    lantern.castsShadow = false;
    lantern.paint = [](Surface& s) {
        const float rib = std::abs(std::sin(std::atan2(s.normal.x, s.normal.z) * 11));
        s.emission = Vec3 { 1.5F, 0.085F, 0.03F } * (0.35F + 0.65F * rib)
            * (0.55F + 0.6F * (1 - std::abs(s.normal.y)));
    };
    street.lantern = world.add(lantern);
    world.camera = { { 0.25F, 1.72F, 0 }, { -0.35F, 1.72F, 12 }, 1.16F, 0.12F };
    Sky& sky = world.sky;
    sky.sunDirection = normalize({ -0.3F, 0.1F, 1 });
    sky.sunColor = { 0.12F, 0.09F, 0.1F };
    sky.zenith = rgb(0x1B2F5E);
    sky.horizon = rgb(0xB08CA0);
    sky.bandHeight = 0.36F;
    sky.glow = { 0.5F, 0.2F, 0.1F };
    sky.glowPower = 4;
    sky.cloudCover = 0.53F;
    sky.cloudStretch = 1.8F;
    sky.cloudLight = rgb(0x9A6F86);
    sky.cloudShade = rgb(0x3A4570);
    world.fog = { rgb(0x7A6680) * 0.7F, { 0.25F, 0.1F, 0.05F }, 0.0045F, 0.002F, 0.2F };
    world.skyLight = { 0.12F, 0.15F, 0.26F };
    world.groundLight = { 0.05F, 0.04F, 0.045F };
    world.film.exposure = 1.5F;
    world.film.contrast = 1.2F;
    world.film.bloom = 0.16F;
    world.film.grain = 0.016F;
    addHouses(world, street, random);
    addStrings(world, street, random);
    addGroundAndBridge(world, street);
    addPagoda(world, street, { -12, 2, 120 });
    addStrollers(world, street, random);
    for (int i = 0; i < 9; ++i) {
        TreeSpec tree;
        tree.foot = { -17 + 5 * static_cast<float>(i), 0, random.between(66, 84) };
        tree.height = random.between(8, 13);
        tree.leaves = 2600;
        tree.leafSize = 0.35F;
        addTree(world, street.basics, tree, random);
    }
    world.occlusionRadius = 0.9F;
    world.hasMirror = true;
    return world;
}

} // namespace Samples
