// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "people.h"
#include "scenes.h"
#include "structures.h"

namespace Samples {

namespace {

// The machine's frame: its place and the way it goes.
constexpr Vec3 kMachine { 1.8F, 0, 12.5F };
constexpr float kYaw = kPi + 0.62F;
constexpr float kFieldEnd = 96;

Vec3 inMachine(float x, float z)
{
    const float dx = x - kMachine.x;
    const float dz = z - kMachine.z;
    return {
        dx * std::cos(kYaw) - dz * std::sin(kYaw), 0, dx * std::sin(kYaw) + dz * std::cos(kYaw)
    };
}

bool isCut(float x, float z)
{
    const Vec3 p = inMachine(x, z);
    const float edge = 0.15F * noise({ x * 2, 0, z * 2 });
    return (p.x > -6.2F + edge && p.x < 1.75F && p.z < 2.55F)
        || (p.x > -6.2F + edge && p.x < -1.75F && p.z < 60);
}

struct Ear {
    Vec3 top;
    Vec3 bow;
    Vec3 normal;
    float wide;
};

// Grains near the eye, one stroke farther off.
void addEar(Mesh& mesh, const Ear& ear, Random& random)
{
    const Vec3 ripe = mix(rgb(0xAA8848), rgb(0xC6A56B), random.unit());
    const float z = ear.top.z;
    const int grains = z < 9 ? 9 : z < 16 ? 5 : 1;
    for (int k = 0; k < grains; ++k) {
        const float t = (static_cast<float>(k) + 0.5F) / static_cast<float>(grains);
        const Vec3 off = random.inBall() * (grains > 1 ? 0.012F : 0.0F);
        const Vec3 at = ear.top + ear.bow * Vec3 { t, t * t, t } + off;
        mesh.setColor(ripe * random.between(0.5F, 1.05F));
        if (grains > 1)
            mesh.leaf(at,
                { 0.014F, -0.012F, random.between(-0.008F, 0.008F) },
                { 0.004F, 0.005F, 0.003F },
                ear.normal);
        else
            mesh.leaf(at, ear.bow * 0.55F, { 0, ear.wide * 1.3F + 0.004F, ear.wide }, ear.normal);
    }
}

void addRice(World& world, const Basics& basics, Random& random)
{
    Mesh& mesh = world.mesh;
    mesh.setMaterial(basics.leaf);
    for (int i = 0; i < 620000; ++i) {
        const float z = 2.2F * std::pow(kFieldEnd / 2.2F, std::pow(random.unit(), 0.85F));
        const float x = random.between(-1, 1) * (2.2F + z * 0.72F);
        const bool cut = isCut(x, z);
        if (cut) {
            // Stubble stands in the rows it was planted in.
            const float row = inMachine(x, z).x / 0.3F;
            if (std::abs(row - std::round(row)) > 0.2F || random.chance(0.35F))
                continue;
        }
        const float patch = fbm({ x * 0.16F, 0, z * 0.16F }, 4);
        const float wind = 0.25F + 0.3F * noise({ x * 0.3F, 4, z * 0.2F });
        const float height = cut ? random.between(0.1F, 0.2F)
                                 : random.between(0.72F, 0.98F) * (0.85F + 0.3F * patch);
        const float wide = 0.0065F * (0.8F + z * 0.075F);
        const Vec3 foot { x, 0, z };
        const Vec3 side { wide, 0, random.between(-1, 1) * wide };
        const Vec3 lean { (wind + random.between(-0.5F, 0.5F)) * height * 0.3F,
            height,
            random.between(-0.25F, 0.25F) * height };
        const Vec3 normal = normalize({ random.between(-0.5F, 0.5F), 1, -0.5F });
        const Vec3 straw = mix(rgb(0x7C7F3C),
            rgb(0xB4934A),
            clamp01(patch * 1.5F - 0.2F + random.between(-0.3F, 0.3F)));
        mesh.setColor((cut ? rgb(0xB99A55) : straw) * random.between(0.35F, 0.7F));
        mesh.triangle(foot - side, foot + side, foot + lean, normal);
        if (cut || random.chance(0.4F))
            continue;
        const Vec3 bow { 0.1F + wind * 0.12F, -0.1F, random.between(-0.08F, 0.08F) };
        addEar(mesh, { foot + lean * 0.96F, bow, normal, wide }, random);
    }
}

void addGround(World& world)
{
    Material soil;
    soil.paint = [](Surface& s) {
        const Vec3& p = s.position;
        const float rows = 0.7F + 0.3F * std::sin(inMachine(p.x, p.z).x * 2 * kPi / 0.3F);
        const bool bare = isCut(p.x, p.z) && p.z < kFieldEnd;
        s.albedo = (bare ? rgb(0x8E7444) * rows : rgb(0x8C6E26)) * (0.5F + 0.8F * fbm(p * 3.0F, 5));
    };
    world.use(world.add(soil), { 0.3F, 0.2F, 0.08F });
    addSheet(world, { -130, 130, 0.5F, 240, 0, 20 });
}

void addTracks(World& world, const Basics& basics)
{
    Mesh& mesh = world.mesh;
    for (const float side : { -0.95F, 0.95F }) {
        world.use(basics.matte, { 0.025F, 0.025F, 0.026F });
        std::vector<Vec3> loop;
        for (int i = 0; i <= 60; ++i) {
            const float angle = 2 * kPi * static_cast<float>(i) / 60;
            loop.push_back({ side,
                0.38F + 0.36F * std::sin(angle),
                -0.1F
                    + std::copysign(std::pow(std::abs(std::cos(angle)), 0.5F), std::cos(angle))
                        * 1.35F });
        }
        for (size_t i = 1; i < loop.size(); ++i) {
            mesh.beam(loop[i - 1], loop[i], 0.46F, 0.09F);
            if (i % 2 == 0)
                mesh.beam(
                    loop[i] - Vec3 { 0.24F, 0, 0 }, loop[i] + Vec3 { 0.24F, 0, 0 }, 0.06F, 0.14F);
        }
        world.use(basics.satin, { 0.12F, 0.12F, 0.12F });
        for (int i = 0; i < 5; ++i)
            mesh.tube({ side - 0.14F, 0.3F, -1.1F + 0.5F * static_cast<float>(i) },
                { side + 0.14F, 0.3F, -1.1F + 0.5F * static_cast<float>(i) },
                0.22F,
                0.22F,
                16);
    }
}

void addReel(World& world, const Basics& basics)
{
    Mesh& mesh = world.mesh;
    const Vec3 axle { 0, 0.95F, 2.35F };
    world.use(basics.satin, rgb(0xB99A3A));
    for (int i = 0; i < 6; ++i) {
        const float angle = 2 * kPi * static_cast<float>(i) / 6 + 0.3F;
        const Vec3 arm { 0, std::sin(angle) * 0.5F, std::cos(angle) * 0.5F };
        mesh.tube(
            axle + arm + Vec3 { -1.6F, 0, 0 }, axle + arm + Vec3 { 1.6F, 0, 0 }, 0.03F, 0.03F, 8);
        for (int k = 0; k < 5; ++k) {
            const Vec3 at { -1.6F + 0.8F * static_cast<float>(k), 0, 0 };
            mesh.beam(axle + at, axle + at + arm, 0.04F, 0.04F);
        }
        for (int k = 0; k < 30; ++k) {
            const Vec3 at = axle + arm + Vec3 { -1.58F + 0.109F * static_cast<float>(k), 0, 0 };
            mesh.tube(at, at + Vec3 { 0, -0.17F, -0.03F }, 0.007F, 0.005F, 4);
        }
    }
    mesh.tube(axle - Vec3 { 1.7F, 0, 0 }, axle + Vec3 { 1.7F, 0, 0 }, 0.05F, 0.05F, 10);
    world.use(basics.satin, rgb(0xB5261E));
    mesh.beam({ -1.75F, 0.35F, 1.9F }, { 1.75F, 0.35F, 1.9F }, 0.8F, 0.5F);
    for (const float side : { -1.75F, 1.75F }) {
        mesh.box({ side, 0.5F, 2.3F }, { 0.06F, 0.6F, 1.3F });
        mesh.triangle({ side, 0.2F, 2.9F }, { side, 0.8F, 2.9F }, { side, 0.25F, 3.5F });
        mesh.beam({ side, 0.85F, 1.4F }, { side, 0.95F, 2.4F }, 0.06F, 0.08F);
    }
    mesh.beam({ -0.5F, 0.45F, 1.7F }, { -0.5F, 1.25F, 0.5F }, 0.9F, 0.5F);
}

// Painted sheet metal, dusty towards the ground.
Material paintwork()
{
    Material sheet;
    sheet.gloss = 0.35F;
    sheet.power = 40;
    sheet.mirror = 0.22F;
    sheet.paint = [](Surface& s) {
        const float worn = fbm(s.position * 2.2F, 5);
        const float dust = clamp01(
            smoothStep(2.6F, 0.4F, s.position.y) * 0.6F + smoothStep(0.5F, 0.8F, worn) * 0.45F);
        s.albedo = mix(s.albedo * (0.8F + 0.35F * worn),
            rgb(0x9C835A),
            dust * (0.35F + 0.4F * std::max(0.0F, s.normal.y)));
        s.mirror *= 1 - dust;
        s.gloss *= 1 - dust;
    };
    return sheet;
}

void addFittings(World& world, const Basics& basics, int sheet)
{
    Mesh& mesh = world.mesh;
    world.use(basics.matte, { 0.02F, 0.02F, 0.02F });
    for (const float z : { -1.9F, -1.0F, -0.1F }) {
        mesh.box({ -0.86F, 1.35F, z }, { 0.02F, 0.98F, 0.02F });
        mesh.box({ 1.06F, 1.35F, z }, { 0.02F, 0.98F, 0.02F });
    }
    world.use(basics.metal, { 0.2F, 0.2F, 0.2F });
    for (const float side : { -1.0F, 0.3F }) {
        mesh.tube({ side, 1.8F, 1.34F }, { side, 2.5F, 1.34F }, 0.02F, 0.02F, 6);
        mesh.box({ side * 1.12F, 2.6F, 1.36F }, { 0.06F, 0.28F, 0.18F });
        mesh.ball({ side, 1.5F, 1.36F }, { 0.1F, 0.1F, 0.06F }, 12);
    }
    for (int i = 0; i < 4; ++i)
        mesh.beam({ -1.02F, 0.5F + 0.28F * static_cast<float>(i), 0.5F },
            { -1.02F, 0.5F + 0.28F * static_cast<float>(i), 0.95F },
            0.04F,
            0.04F);
    for (const float z : { 0.5F, 0.95F })
        mesh.tube({ -1.02F, 0.4F, z }, { -1.02F, 2.1F, z }, 0.022F, 0.022F, 6);
    world.use(sheet, rgb(0xB8B4A8));
    mesh.box({ -0.87F, 1.62F, -0.3F }, { 0.03F, 0.18F, 1.1F });
}

void addHarvester(World& world, Basics basics, const Vec3& at, float yaw, Random& random)
{
    Mesh& mesh = world.mesh;
    mesh.setFrame({ at, yaw, 1 });
    basics.satin = world.add(paintwork());
    addTracks(world, basics);
    addReel(world, basics);
    addFittings(world, basics, basics.satin);
    const Vec3 red = rgb(0x96201A);
    const Vec3 cream = rgb(0xC9C5B8);
    world.use(basics.satin, red);
    mesh.box({ 0.1F, 1.4F, -0.6F }, { 1.9F, 1.15F, 2.7F });
    mesh.box({ 0.55F, 2.15F, -0.9F }, { 1.0F, 0.5F, 1.9F });
    mesh.box({ 0.1F, 1.15F, -2.15F }, { 1.8F, 0.7F, 0.5F });
    world.use(basics.satin, cream);
    mesh.box({ 0.1F, 1.25F, -0.6F }, { 1.94F, 0.14F, 2.74F });
    mesh.box({ 1.07F, 1.65F, -0.9F }, { 0.03F, 0.3F, 1.2F });
    world.use(basics.satin, { 0.06F, 0.06F, 0.065F });
    mesh.box({ 0.1F, 0.75F, -0.4F }, { 1.8F, 0.2F, 2.8F });
    for (int i = 0; i < 6; ++i)
        mesh.box({ -0.86F, 1.3F + 0.1F * static_cast<float>(i), -1.2F }, { 0.04F, 0.05F, 0.9F });
    mesh.tube({ -0.6F, 1.9F, -1.7F }, { -0.6F, 2.6F, -1.75F }, 0.07F, 0.07F, 10);
    world.use(basics.satin, red);
    for (const float side : { -0.95F, 0.25F })
        for (const float deep : { 0.25F, 1.3F })
            mesh.beam({ side, 1.5F, deep }, { side, 2.95F, deep }, 0.07F, 0.07F);
    world.use(basics.satin, cream);
    mesh.box({ -0.35F, 3.0F, 0.75F }, { 1.5F, 0.1F, 1.4F });
    world.use(basics.satin, red);
    mesh.box({ -0.35F, 1.4F, 1.0F }, { 1.25F, 0.8F, 0.65F });
    world.use(basics.matte, { 0.03F, 0.03F, 0.03F });
    mesh.box({ -0.35F, 1.95F, 0.35F }, { 0.5F, 0.7F, 0.12F });
    mesh.tube({ -0.35F, 1.7F, 1.15F }, { -0.35F, 2.1F, 1.0F }, 0.02F, 0.02F, 6);
    world.use(basics.satin, cream);
    mesh.tube({ 0.9F, 2.3F, -1.5F }, { 0.9F, 3.15F, -1.5F }, 0.15F, 0.15F, 14);
    mesh.tube({ 0.9F, 3.1F, -1.5F }, { 2.9F, 3.35F, -1.9F }, 0.14F, 0.12F, 14);
    Person driver;
    driver.feet = mesh.place({ -0.35F, 1.45F, 0.45F });
    driver.yaw = yaw;
    driver.pose = Pose::Sitting;
    driver.top = rgb(0x3E6C9E);
    driver.hat = rgb(0xD8C48A);
    addPerson(world, basics, driver, random);
    mesh.setFrame({ at, yaw, 1 });
    mesh.setMaterial(basics.leaf);
    for (int i = 0; i < 2600; ++i) {
        const float t = random.unit();
        const Vec3 spot { 0.1F + random.between(-1, 1) * (0.6F + t),
            1.1F - t * 0.9F + random.between(-0.3F, 0.8F) * t,
            -2.4F - t * 2.6F };
        mesh.setColor(rgb(0xCDB06A) * random.between(0.4F, 1.0F));
        mesh.leaf(spot, random.inBall() * 0.07F, random.inBall() * 0.012F, { 0, 1, 0 });
    }
    mesh.setFrame({});
}

void addVillage(World& world, const Basics& basics, Random& random)
{
    Material plaster;
    plaster.paint = [](Surface& s) {
        s.albedo = s.albedo * (0.72F + 0.4F * fbm(s.position * Vec3 { 1.2F, 0.5F, 1.2F }, 4));
    };
    const int wall = world.add(plaster);
    const int roof = world.add(roofTiles(0.5F));
    for (int i = 0; i < 30; ++i) {
        HouseSpec house;
        const float x = -78 + 5.6F * static_cast<float>(i) + random.between(-2, 2);
        if (x > 8 && x < 22)
            continue;
        house.at = { x, 0.4F, random.between(112, 142) };
        house.size = { random.between(8, 13), random.between(3.4F, 7.4F), random.between(6, 9) };
        house.yaw = random.between(-0.35F, 0.35F);
        house.wall = Vec3 { 0.78F, 0.76F, 0.72F } * random.between(0.85F, 1.05F);
        house.windows = 3;
        addHouse(world, wall, roof, basics, house);
    }
    for (int i = 0; i < 74; ++i) {
        TreeSpec tree;
        tree.foot = { random.between(-95, 95), 0, random.between(102, 160) };
        tree.height = random.between(6, 13);
        tree.kind = random.chance(0.3F) ? TreeKind::Tall : TreeKind::Round;
        tree.leaves = 1500;
        tree.leafSize = 0.42F;
        tree.color = mix(
            Vec3 { 0.075F, 0.12F, 0.03F }, Vec3 { 0.15F, 0.12F, 0.03F }, random.unit() * 0.6F);
        addTree(world, basics, tree, random);
    }
    world.use(basics.hill, { 0.13F, 0.16F, 0.05F });
    world.mesh.box({ 0, 0, 99 }, { 260, 1.1F, 3 });
}

void addPeople(World& world, const Basics& basics, Random& random)
{
    for (int i = 0; i < 5; ++i) {
        Person person = passerBy(random, true);
        person.feet = { 8.8F + 1.3F * static_cast<float>(i) + random.between(0, 0.5F),
            0,
            23 + random.between(0, 5) };
        person.yaw = random.between(-2.5F, 2.5F);
        person.pose = i % 2 == 0 ? Pose::Standing : Pose::Walking;
        person.hat = rgb(0xD9C68E);
        person.skirt = false;
        addPerson(world, basics, person, random);
        world.use(basics.matte, rgb(0xB8A888) * random.between(0.6F, 1));
        for (int k = 0; k < 3; ++k)
            world.mesh.ball(person.feet
                    + Vec3 { 0.75F + 0.14F * static_cast<float>(k),
                        0.16F + 0.26F * static_cast<float>(k),
                        -0.4F },
                { 0.46F, 0.17F, 0.3F },
                14);
    }
}

} // namespace

World riceHarvest()
{
    World world;
    Random random(37);
    const Basics basics = Basics::addTo(world);
    world.camera = { { 0, 2.55F, 0 }, { 0, 2.55F, 20 }, 0.86F, -0.06F };
    Sky& sky = world.sky;
    sky.sunDirection = normalize({ -0.78F, 0.4F, -0.12F });
    sky.sunColor = { 4.6F, 3.5F, 2.2F };
    sky.zenith = rgb(0x3A78C0);
    sky.horizon = rgb(0xD6E2E6);
    sky.glow = { 0.5F, 0.36F, 0.2F };
    sky.cloudCover = 0.56F;
    sky.cloudScale = 1.1F;
    sky.cloudStretch = 1.5F;
    sky.cloudLight = { 1.25F, 1.18F, 1.08F };
    sky.cloudShade = rgb(0x9EAFC2);
    sky.cloudOffset = { 3.4F, 0, 1.3F };
    world.fog = { rgb(0xCBD8DC) * 0.9F, { 0.4F, 0.3F, 0.15F }, 0.0008F, 0.0008F, 0.08F };
    world.skyLight = { 0.42F, 0.5F, 0.64F };
    world.groundLight = { 0.3F, 0.24F, 0.12F };
    world.film.contrast = 1.28F;
    world.film.exposure = 0.9F;
    world.film.saturation = 0.92F;
    addGround(world);
    addRice(world, basics, random);
    addHarvester(world, basics, kMachine, kYaw, random);
    addHarvester(world, basics, { -24, 0, 62 }, kPi - 0.5F, random);
    addVillage(world, basics, random);
    addPeople(world, basics, random);
    for (int i = 0; i < 3; ++i) {
        HillSpec hill;
        hill.nearZ = 260 + 480 * static_cast<float>(i);
        hill.width = 900 + 1300 * static_cast<float>(i);
        hill.depth = 420;
        hill.height = 80 + 150 * static_cast<float>(i);
        hill.roughness = 4 + static_cast<float>(i);
        hill.seed = static_cast<uint32_t>(21 + i);
        addHills(world, basics, hill);
    }
    for (int i = 0; i < 14; ++i)
        addBird(world,
            basics,
            { random.between(-14, 16), random.between(2.6F, 8), random.between(26, 44) },
            random.between(0.5F, 0.8F),
            random.between(-2, 2),
            random.between(-0.05F, 0.2F));
    world.shadows = { { { 0, 0, 12 }, 16 }, { { 0, 2, 80 }, 110 } };
    return world;
}

} // namespace Samples
