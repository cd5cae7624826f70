// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "people.h"
#include "scenes.h"
#include "structures.h"

namespace Samples {

namespace {

struct Harbour {
    Basics basics;
    int hull = 0;
    int shingle = 0;
    int roof = 0;
    int planks = 0;
    int rock = 0;
    int net = 0;
};

struct BoatPlan {
    Vec3 at;
    float yaw;
    float size;
    unsigned hull;
    unsigned house;
    bool outriggers;
};

void addWheelhouse(World& world, const Harbour& harbour, const BoatPlan& plan)
{
    Mesh& mesh = world.mesh;
    const Vec3 paint = rgb(plan.house);
    world.use(harbour.hull, paint);
    mesh.box({ 0, 1.75F, 0.9F }, { 1.75F, 1.9F, 1.9F });
    mesh.box({ 0, 1.25F, 2.2F }, { 1.5F, 0.7F, 1.2F });
    world.use(harbour.hull, rgb(0xC9C5BA));
    mesh.box({ 0, 2.76F, 0.95F }, { 2.05F, 0.12F, 2.3F });
    world.use(harbour.basics.glass, { 0.015F, 0.02F, 0.025F });
    for (int i = 0; i < 3; ++i)
        mesh.box({ -0.56F + 0.56F * static_cast<float>(i), 2.15F, 1.87F }, { 0.44F, 0.55F, 0.05F });
    for (const float side : { -0.9F, 0.9F })
        for (const float z : { 0.4F, 1.3F })
            mesh.box({ side, 2.15F, z }, { 0.05F, 0.55F, 0.6F });
    world.use(harbour.basics.metal, { 0.35F, 0.35F, 0.35F });
    mesh.tube({ 0.4F, 2.8F, 0.7F }, { 0.4F, 3.5F, 0.7F }, 0.03F, 0.03F, 6);
    mesh.box({ 0.4F, 3.55F, 0.7F }, { 0.9F, 0.12F, 0.16F });
    mesh.tube({ -0.6F, 2.8F, 0.3F }, { -0.6F, 4.6F, 0.2F }, 0.012F, 0.01F, 4);
}

void addRig(World& world, const Harbour& harbour, const BoatPlan& plan)
{
    Mesh& mesh = world.mesh;
    world.use(harbour.hull, rgb(0xB9A98A));
    mesh.tube({ 0, 0.8F, -0.5F }, { 0, 6.4F, -0.5F }, 0.09F, 0.05F, 10);
    mesh.tube({ 0, 2.2F, -0.6F }, { 0, 4.4F, -3.6F }, 0.06F, 0.04F, 8);
    world.use(harbour.basics.matte, { 0.05F, 0.05F, 0.05F });
    mesh.wire({ { 0, 6.3F, -0.5F }, { 0, 1.9F, 4.3F } }, 0.014F, 4);
    mesh.wire({ { 0, 6.3F, -0.5F }, { 0, 4.4F, -3.6F }, { 0, 1.2F, -4.1F } }, 0.014F, 4);
    for (const float side : { -1.2F, 1.2F })
        mesh.wire({ { 0, 6.2F, -0.5F }, { side, 1, -0.9F } }, 0.014F, 4);
    if (plan.outriggers) {
        world.use(harbour.hull, rgb(0xA89878));
        for (const float side : { -1.0F, 1.0F })
            mesh.tube({ side * 0.3F, 1.6F, -0.4F }, { side * 2.2F, 6.8F, -0.9F }, 0.05F, 0.03F, 8);
    }
    world.use(harbour.basics.metal, { 0.12F, 0.1F, 0.08F });
    mesh.tube({ -0.7F, 1.1F, -2.9F }, { 0.7F, 1.1F, -2.9F }, 0.34F, 0.34F, 16);
    world.use(harbour.net, rgb(0x2E5C4C));
    mesh.ball({ 0.1F, 0.95F, -2.1F }, { 0.8F, 0.34F, 0.5F }, 18);
    const unsigned colors[] = { 0xB0572A, 0xB89A38, 0x3A6080 };
    for (int i = 0; i < 5; ++i) {
        world.use(harbour.basics.satin, rgb(colors[i % 3]));
        mesh.ball(
            { -0.75F + 0.37F * static_cast<float>(i), 1.02F, -3.7F }, { 0.17F, 0.22F, 0.17F }, 12);
    }
}

void addFenders(World& world, const Harbour& harbour)
{
    Mesh& mesh = world.mesh;
    for (const float side : { -1.32F, 1.32F }) {
        for (int i = 0; i < 4; ++i) {
            const float z = -3 + 1.6F * static_cast<float>(i);
            world.use(harbour.basics.matte, { 0.02F, 0.02F, 0.02F });
            std::vector<Vec3> tyre;
            for (int k = 0; k <= 16; ++k) {
                const float angle = 2 * kPi * static_cast<float>(k) / 16;
                tyre.push_back(
                    { side * 1.02F, 0.45F + 0.24F * std::sin(angle), z + 0.24F * std::cos(angle) });
            }
            mesh.wire(tyre, 0.08F, 8);
        }
    }
}

void addBoat(World& world, const Harbour& harbour, const BoatPlan& plan)
{
    Mesh& mesh = world.mesh;
    const Frame frame { plan.at, plan.yaw, plan.size };
    mesh.setFrame(frame);
    mesh.setMaterial(harbour.hull);
    addHull(world,
        { 9.2F, 2.8F, 0.6F, 0.85F, 1.05F, 0.15F, 0.85F },
        rgb(plan.hull),
        rgb(0x5A211C),
        rgb(0x6B5A42));
    addWheelhouse(world, harbour, plan);
    addRig(world, harbour, plan);
    addFenders(world, harbour);
    mesh.setFrame({});
}

void addLighthouse(World& world, const Harbour& harbour, const Vec3& at)
{
    Mesh& mesh = world.mesh;
    mesh.setFrame({ at, 0, 1 });
    world.use(harbour.planks, rgb(0xD6D3CA));
    mesh.tube({ 0, 0, 0 }, { 0, 17, 0 }, 3.0F, 1.9F, 40);
    mesh.tube({ 0, -7, 0 }, { 0, 0.6F, 0 }, 4.2F, 3.8F, 40);
    world.use(harbour.hull, rgb(0x9A2820));
    mesh.tube({ 0, 8, 0 }, { 0, 11.4F, 0 }, 2.53F, 2.33F, 40);
    world.use(harbour.hull, { 0.03F, 0.03F, 0.035F });
    mesh.tube({ 0, 17, 0 }, { 0, 17.5F, 0 }, 2.1F, 2.7F, 32);
    for (int i = 0; i < 20; ++i) {
        const float angle = 2 * kPi * static_cast<float>(i) / 20;
        const Vec3 post { std::cos(angle) * 2.6F, 17.5F, std::sin(angle) * 2.6F };
        mesh.tube(post, post + Vec3 { 0, 1, 0 }, 0.05F, 0.05F, 5);
        const float next = angle + 2 * kPi / 20;
        for (const float up : { 18.5F, 18.0F })
            mesh.tube({ post.x, up, post.z },
                { std::cos(next) * 2.6F, up, std::sin(next) * 2.6F },
                0.05F,
                0.05F,
                5);
        if (i % 2 == 0)
            mesh.tube({ std::cos(angle) * 1.4F, 17.5F, std::sin(angle) * 1.4F },
                { std::cos(angle) * 1.4F, 20, std::sin(angle) * 1.4F },
                0.06F,
                0.06F,
                5);
    }
    world.use(harbour.basics.glass, { 0.05F, 0.06F, 0.07F });
    mesh.tube({ 0, 17.5F, 0 }, { 0, 20, 0 }, 1.3F, 1.3F, 20);
    Material lamp;
    lamp.emission = { 0.5F, 0.5F, 0.45F };
    lamp.castsShadow = false;
    world.use(world.add(lamp), { 1, 1, 1 });
    mesh.ball({ 0, 18.7F, -1.0F }, { 0.6F, 0.75F, 0.5F }, 14);
    world.use(harbour.hull, rgb(0x8A241E));
    mesh.tube({ 0, 20, 0 }, { 0, 21.7F, 0 }, 1.8F, 0.25F, 28);
    mesh.ball({ 0, 21.9F, 0 }, { 0.3F, 0.3F, 0.3F }, 10);
    world.use(harbour.basics.glass, { 0.02F, 0.02F, 0.03F });
    for (const float up : { 4.5F, 13.5F })
        mesh.box({ -0.5F, up, -2.9F + up * 0.07F }, { 0.7F, 1.2F, 0.3F });
    mesh.setFrame({});
}

void addHeadland(World& world, const Harbour& harbour, Random& random)
{
    world.mesh.setFrame({});
    world.use(harbour.rock, { 0.13F, 0.115F, 0.1F });
    std::vector<Mesh::Ring> rings;
    for (int j = 0; j <= 90; ++j) {
        Mesh::Ring ring;
        for (int i = 0; i <= 320; ++i) {
            const float s = static_cast<float>(i) / 320;
            const float t = static_cast<float>(j) / 90;
            const float x = -125 + 168 * s;
            const float z = 66 + 60 * t;
            const float shore = smoothStep(0, 0.22F, t - 0.1F * noise({ x * 0.12F, 1, 3 }));
            const float end = smoothStep(1.0F, 0.84F, s);
            const float rise = shore * end * (6.8F + 7.5F * smoothStep(0.7F, 0.3F, s) + 2.4F * t);
            const float crag = ridged({ x * 0.2F, 2, z * 0.2F }, 5) * 3.6F
                * (1 - 0.6F * smoothStep(0.25F, 0.5F, t));
            ring.push_back({ x, rise + crag * shore * end - 1, z });
        }
        rings.push_back(ring);
    }
    world.mesh.loft(rings, false);
    world.use(harbour.rock, { 0.17F, 0.155F, 0.14F });
    for (int i = 0; i < 120; ++i) {
        const float x = random.between(-100, 44);
        world.mesh.ball({ x, random.between(-0.4F, 0.5F), random.between(64, 72) },
            { random.between(0.6F, 2.2F), random.between(0.5F, 1.3F), random.between(0.6F, 1.8F) },
            9);
    }
    for (int i = 0; i < 46; ++i) {
        TreeSpec tree;
        tree.foot = { random.between(-105, -38), 12, random.between(100, 122) };
        tree.height = random.between(6, 12);
        tree.kind = TreeKind::Pine;
        tree.leaves = 2200;
        tree.leafSize = 0.42F;
        tree.color = { 0.045F, 0.075F, 0.035F };
        addTree(world, harbour.basics, tree, random);
    }
}

void addTown(World& world, const Harbour& harbour, Random& random)
{
    const unsigned walls[] = { 0xC9C4B6, 0x8C3B30, 0x9AA3A6, 0xBFB08A, 0x6E8490, 0xD0CCC0 };
    for (int i = 0; i < 13; ++i) {
        HouseSpec house;
        const bool low = i % 2 == 0;
        house.at = { -62 + 4.4F * static_cast<float>(i) + random.between(-1, 1),
            low ? 9.2F : 13.2F,
            low ? 82.0F : 92.0F };
        if (house.at.x > -22)
            house.at.y -= 1.4F;
        house.size
            = { random.between(5.4F, 7.6F), random.between(3.2F, 4.8F), random.between(5, 6.4F) };
        house.yaw = random.chance(0.45F) ? kPi / 2 + random.between(-0.2F, 0.2F)
                                         : random.between(-0.25F, 0.25F);
        house.roofRise = 2.5F;
        house.wall = rgb(walls[i % 6]);
        house.roof = { 0.055F, 0.052F, 0.055F };
        addHouse(world, harbour.shingle, harbour.roof, harbour.basics, house);
    }
    HouseSpec keeper;
    keeper.at = { -9.5F, 9.3F, 86 };
    keeper.size = { 8, 3.6F, 5.4F };
    keeper.wall = rgb(0xD2CFC6);
    keeper.roof = rgb(0x7A2A22);
    addHouse(world, harbour.shingle, harbour.roof, harbour.basics, keeper);
}

void addPier(World& world, const Harbour& harbour, Random& random)
{
    Mesh& mesh = world.mesh;
    mesh.setFrame({});
    world.use(harbour.planks, { 0.24F, 0.2F, 0.16F });
    for (int i = 0; i < 150; ++i)
        mesh.box({ 13.2F, 1.5F, 5 + 0.27F * static_cast<float>(i) }, { 8.4F, 0.14F, 0.25F });
    for (int i = 0; i < 12; ++i) {
        for (const float x : { 9.2F, 13.2F }) {
            const Vec3 foot { x, -1.5F, 6 + 3.4F * static_cast<float>(i) };
            world.use(harbour.planks, { 0.15F, 0.12F, 0.09F });
            mesh.tube(foot, { foot.x, 2.2F + 0.4F * random.unit(), foot.z }, 0.22F, 0.2F, 12);
        }
    }
    for (int i = 0; i < 34; ++i) {
        const Vec3 at { random.between(10.3F, 14), 1.6F, 8.5F + 0.8F * static_cast<float>(i) };
        const int stack = 1 + random.below(4);
        for (int k = 0; k < stack; ++k) {
            world.use(harbour.basics.matte, mix(rgb(0x8A7A42), rgb(0x4A6A58), random.unit()));
            const Vec3 low = at + Vec3 { 0, 0.4F * static_cast<float>(k), 0 };
            for (int bar = 0; bar < 5; ++bar) {
                const float part = -0.4F + 0.2F * static_cast<float>(bar);
                mesh.box(low + Vec3 { 0, 0.2F, part * 0.7F }, { 0.95F, 0.36F, 0.03F });
                mesh.box(low + Vec3 { part, 0.2F, 0 }, { 0.03F, 0.36F, 0.56F });
            }
            mesh.box(low + Vec3 { 0, 0.02F, 0 }, { 0.95F, 0.04F, 0.56F });
        }
        if (i % 4 != 0)
            continue;
        Person hand = passerBy(random, true);
        hand.feet = { random.between(9.6F, 10.4F), 1.58F, at.z + 0.5F };
        hand.yaw = random.between(-2.6F, -0.6F);
        hand.skirt = false;
        hand.bottom = i % 8 == 0 ? rgb(0xB0762A) : hand.bottom;
        addPerson(world, harbour.basics, hand, random);
    }
}

void light(World& world)
{
    Sky& sky = world.sky;
    sky.sunDirection = normalize({ -0.72F, 0.3F, -0.34F });
    sky.sunColor = { 4.6F, 3.4F, 2.2F };
    sky.zenith = rgb(0x4478B0);
    sky.horizon = rgb(0xE0D6CC);
    sky.bandHeight = 0.26F;
    sky.cloudCover = 0.57F;
    sky.cloudStretch = 1.9F;
    sky.cloudLight = { 1.22F, 1.08F, 0.96F };
    sky.cloudShade = rgb(0x8FA0B6);
    sky.cloudOffset = { 5.2F, 0, 2.1F };
    world.fog = { rgb(0xD3D3D2) * 0.85F, { 0.2F, 0.14F, 0.1F }, 0.0011F, 0.0016F, 0.12F };
    world.skyLight = { 0.36F, 0.44F, 0.58F };
    world.groundLight = { 0.17F, 0.17F, 0.16F };
    world.film.exposure = 0.92F;
    world.film.contrast = 1.3F;
}

Harbour materialsOf(World& world)
{
    Harbour harbour;
    harbour.basics = Basics::addTo(world);
    Material paint;
    paint.gloss = 0.25F;
    paint.power = 30;
    paint.mirror = 0.1F;
    paint.paint = [](Surface& s) {
        const float worn = fbm(s.position * Vec3 { 2.4F, 1.1F, 2.4F }, 5);
        const float streak = smoothStep(0.55F, 0.8F, fbm(s.position * Vec3 { 5, 0.5F, 5 }, 4));
        s.albedo = mix(s.albedo * (0.75F + 0.4F * worn), rgb(0x6A4A34), 0.45F * streak);
    };
    harbour.hull = world.add(paint);
    harbour.shingle = world.add(boards(0.22F, false));
    harbour.roof = world.add(roofTiles(0.34F));
    Material planks;
    planks.paint = [](Surface& s) {
        s.albedo = s.albedo * (0.6F + 0.7F * fbm(s.position * Vec3 { 1.4F, 2.4F, 9 }, 5));
        if (s.position.y < 0.7F)
            s.albedo = s.albedo * 0.45F;
    };
    harbour.planks = world.add(planks);
    Material rock;
    rock.paint = [](Surface& s) {
        const float grain = fbm(s.position * Vec3 { 0.9F, 2.2F, 0.9F }, 6);
        const float crack = ridged(s.position * Vec3 { 0.5F, 1.1F, 0.5F }, 4);
        const float turf
            = smoothStep(0.6F, 0.8F, s.normal.y) * smoothStep(3.2F, 5, s.position.y + 3 * grain);
        s.albedo = mix(s.albedo * ((0.4F + 1.2F * grain) * (1.25F - crack)),
            Vec3 { 0.14F, 0.16F, 0.06F } * (0.5F + grain),
            turf);
        s.normal = normalize(s.normal
            + Vec3 { grain - 0.5F, crack - 0.4F, fbm(s.position * 2.6F, 3) - 0.5F } * 1.5F);
        if (s.position.y < 1.1F)
            s.albedo = s.albedo * 0.4F;
    };
    harbour.rock = world.add(rock);
    Material net;
    net.paint = [](Surface& s) { s.albedo = s.albedo * (0.2F + 1.5F * noise(s.position * 16.0F)); };
    harbour.net = world.add(net);
    return harbour;
}

} // namespace

World harbourLighthouse()
{
    World world;
    Random random(97);
    const Harbour harbour = materialsOf(world);
    world.camera = { { 0, 4.3F, 0 }, { 0, 4.3F, 20 }, 0.84F, 0.07F };
    light(world);
    const BoatPlan boats[] = {
        { { -4.6F, 0, 17.5F }, 2.15F, 1, 0x1F4A6E, 0xCFCBC0, true },
        { { 4.6F, 0, 21 }, -2.75F, 1, 0x8A2A24, 0xC8C4B8, false },
        { { -15, 0, 29 }, 1.7F, 1.1F, 0x2F5E4C, 0xCBC6B6, false },
        { { 1.6F, 0, 36 }, 2.3F, 1.1F, 0xC9C5BA, 0x9AA8B0, true },
        { { -8.5F, 0, 44 }, -1.3F, 1.15F, 0x2A2E38, 0xC9B98A, false },
        { { 9, 0, 50 }, 2.7F, 1.1F, 0x6E8490, 0xD0CCC0, true },
        { { -27, 0, 50 }, 1.2F, 1.1F, 0x8E5A2A, 0xCFCBC0, true },
        { { -19, 0, 58 }, 2.2F, 1, 0xBFBAB0, 0xBFB08A, false },
    };
    for (const BoatPlan& boat : boats)
        addBoat(world, harbour, boat);
    addHeadland(world, harbour, random);
    addLighthouse(world, harbour, { 1, 8.6F, 84 });
    addTown(world, harbour, random);
    addPier(world, harbour, random);
    world.mesh.setColor(rgb(0xC9CCD0));
    for (int i = 0; i < 24; ++i)
        addBird(world,
            harbour.basics,
            { random.between(-16, 18), random.between(5, 17), random.between(20, 52) },
            random.between(0.9F, 1.3F),
            random.between(-3, 3),
            random.between(-0.06F, 0.2F));
    HillSpec far { 900, 1500, 600, 2600, 90, 5, 91, { 0.06F, 0.09F, 0.06F } };
    addHills(world, harbour.basics, far);
    Material water;
    water.planar = 1;
    water.ripple = 0.075F;
    water.gloss = 0.8F;
    water.power = 200;
    water.inReflection = false;
    world.use(world.add(water), { 0.014F, 0.03F, 0.034F });
    addSheet(world, { -1500, 1500, 1, 2600, 0, 40 });
    world.hasMirror = true;
    world.shadows = { { { 1, 2, 22 }, 20 }, { { -20, 6, 70 }, 85 } };
    return world;
}

} // namespace Samples
