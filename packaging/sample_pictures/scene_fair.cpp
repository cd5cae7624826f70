// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "people.h"
#include "scenes.h"
#include "structures.h"

namespace Samples {

namespace {

constexpr Vec3 kHub { 1.5F, 23.5F, 47 };
constexpr float kRadius = 19;
constexpr int kCars = 20;

struct Fair {
    Basics basics;
    int canvas = 0;
    int steel = 0;
    int bulb = 0;
    int tube = 0;
    int counter = 0;
};

const unsigned kColors[] = { 0xB3342C, 0xC3952F, 0x2E6A9E, 0x3A8060, 0x8A4A8E };

Vec3 onRim(float angle, float radius, float z)
{
    return kHub + Vec3 { std::cos(angle) * radius, std::sin(angle) * radius, z };
}

void addWheelFrame(World& world, const Fair& fair)
{
    Mesh& mesh = world.mesh;
    constexpr int sides = 120;
    for (const float z : { -1.3F, 1.3F }) {
        world.use(fair.steel, { 0.5F, 0.5F, 0.52F });
        for (int i = 0; i < sides; ++i) {
            const float a = 2 * kPi * static_cast<float>(i) / sides;
            const float b = 2 * kPi * static_cast<float>(i + 1) / sides;
            mesh.tube(onRim(a, kRadius, z), onRim(b, kRadius, z), 0.11F, 0.11F, 6);
            mesh.tube(onRim(a, kRadius - 1.7F, z), onRim(b, kRadius - 1.7F, z), 0.07F, 0.07F, 6);
            mesh.tube(onRim(a, kRadius - 1.7F, z), onRim(b, kRadius, z), 0.035F, 0.035F, 4);
        }
        for (int i = 0; i < kCars; ++i) {
            const float a = 2 * kPi * (static_cast<float>(i) + 0.5F) / kCars;
            world.use(fair.steel, { 0.5F, 0.5F, 0.52F });
            mesh.tube(onRim(a, 0.8F, z), onRim(a, kRadius, z), 0.07F, 0.06F, 6);
            mesh.tube(
                onRim(a + 0.12F, 0.8F, z), onRim(a - 0.03F, kRadius - 1.7F, z), 0.025F, 0.025F, 4);
        }
    }
    world.use(fair.steel, { 0.4F, 0.4F, 0.42F });
    mesh.tube(kHub - Vec3 { 0, 0, 2.6F }, kHub + Vec3 { 0, 0, 2.6F }, 0.9F, 0.9F, 24);
    for (const float z : { -2.4F, 2.4F }) {
        for (const float foot : { -9.0F, 9.0F }) {
            mesh.beam(kHub + Vec3 { 0, 0, z }, { kHub.x + foot, 0, kHub.z + z * 1.7F }, 0.6F, 0.6F);
            mesh.beam(kHub + Vec3 { foot * 0.5F, -kHub.y * 0.5F, z * 1.35F },
                kHub + Vec3 { 0, -kHub.y * 0.5F, z * 1.35F },
                0.2F,
                0.2F);
        }
    }
}

void addWheelLights(World& world, const Fair& fair)
{
    Mesh& mesh = world.mesh;
    const Vec3 glow[] = {
        { 2.6F, 0.22F, 0.08F }, { 3.0F, 1.5F, 0.25F }, { 0.2F, 0.8F, 2.8F }, { 3.4F, 2.6F, 1.5F }
    };
    for (int i = 0; i < kCars; ++i) {
        const float a = 2 * kPi * (static_cast<float>(i) + 0.5F) / kCars;
        for (int k = 0; k < 26; ++k) {
            const float radius = 1.6F + 0.65F * static_cast<float>(k);
            world.use(fair.bulb, glow[(i + k / 4) % 4]);
            mesh.ball(onRim(a, radius, -1.42F), { 0.1F, 0.1F, 0.1F }, 6);
        }
    }
    for (int i = 0; i < 200; ++i) {
        const float a = 2 * kPi * static_cast<float>(i) / 200;
        world.use(fair.bulb, glow[(i / 10) % 2 == 0 ? 3 : 1]);
        mesh.ball(onRim(a, kRadius + 0.1F, -1.42F), { 0.11F, 0.11F, 0.11F }, 6);
        if (i % 2 == 0) {
            world.use(fair.bulb, glow[0]);
            mesh.ball(onRim(a, kRadius - 1.7F, -1.42F), { 0.09F, 0.09F, 0.09F }, 6);
        }
    }
    for (int i = 0; i < 22; ++i) {
        const float a = 2 * kPi * static_cast<float>(i) / 22;
        world.use(fair.bulb, glow[2]);
        mesh.ball(onRim(a, 1.0F, -2.65F), { 0.14F, 0.14F, 0.14F }, 6);
    }
    for (int i = 0; i < 6; ++i)
        world.lights.push_back(
            { onRim(kPi * static_cast<float>(i) / 3, kRadius * 0.75F, -4), { 26, 17, 10 }, 24 });
}

void addCars(World& world, const Fair& fair, Random& random)
{
    Mesh& mesh = world.mesh;
    for (int i = 0; i < kCars; ++i) {
        const float a = 2 * kPi * static_cast<float>(i) / kCars;
        const Vec3 pin = onRim(a, kRadius, 0);
        world.use(fair.basics.satin, rgb(kColors[i % 5]));
        mesh.tube(pin + Vec3 { 0, -2.2F, 0 }, pin + Vec3 { 0, -1.35F, 0 }, 0.72F, 1.0F, 18);
        mesh.tube(pin + Vec3 { 0, -0.35F, 0 }, pin + Vec3 { 0, 0.25F, 0 }, 1.1F, 0.12F, 18);
        world.use(fair.steel, { 0.5F, 0.5F, 0.5F });
        for (int k = 0; k < 6; ++k) {
            const float b = 2 * kPi * static_cast<float>(k) / 6;
            const Vec3 post = pin + Vec3 { std::cos(b) * 0.92F, -1.4F, std::sin(b) * 0.92F };
            mesh.tube(post, post + Vec3 { 0, 1.1F, 0 }, 0.03F, 0.03F, 5);
        }
        mesh.tube(pin - Vec3 { 0, 0, 1.3F }, pin + Vec3 { 0, 0, 1.3F }, 0.06F, 0.06F, 6);
        for (int k = 0; k < 2; ++k) {
            Person rider = passerBy(random, true);
            rider.feet = pin + Vec3 { -0.3F + 0.6F * static_cast<float>(k), -2.1F, 0 };
            rider.yaw = kPi;
            rider.pose = Pose::Sitting;
            rider.skirt = false;
            addPerson(world, fair.basics, rider, random);
        }
    }
}

void addTent(World& world, const Fair& fair, const Vec3& at, float radius, unsigned color)
{
    Mesh& mesh = world.mesh;
    mesh.setFrame({ at, 0, 1 });
    constexpr int gores = 24;
    for (int i = 0; i < gores; ++i) {
        const float a = 2 * kPi * static_cast<float>(i) / gores;
        const float b = 2 * kPi * static_cast<float>(i + 1) / gores;
        const auto out = [&](float angle, float r, float y) {
            return Vec3 { std::cos(angle) * r, y, std::sin(angle) * r };
        };
        world.use(fair.canvas, i % 2 == 0 ? rgb(color) : rgb(0xD2CCBE));
        mesh.quad(out(a, radius, 2.9F),
            out(b, radius, 2.9F),
            out(b, radius * 0.5F, 3.9F),
            out(a, radius * 0.5F, 3.9F));
        mesh.quad(out(a, radius * 0.5F, 3.9F),
            out(b, radius * 0.5F, 3.9F),
            out(b, 0.05F, 5.9F),
            out(a, 0.05F, 5.9F));
        mesh.quad(out(a, radius, 2.45F),
            out(b, radius, 2.45F),
            out(b, radius, 2.9F),
            out(a, radius, 2.9F));
        if (i % 3 == 0) {
            world.use(fair.steel, { 0.5F, 0.45F, 0.4F });
            mesh.tube(out(a, radius, 0), out(a, radius, 2.9F), 0.05F, 0.05F, 6);
        }
        world.use(fair.bulb, { 5, 3.2F, 1.3F });
        mesh.ball(out(a, radius + 0.05F, 2.5F), { 0.07F, 0.07F, 0.07F }, 6);
    }
    world.use(fair.canvas, rgb(color));
    mesh.triangle({ 0, 6.7F, 0 }, { 0.9F, 6.4F, 0.1F }, { 0, 6.1F, 0 });
    world.use(fair.steel, { 0.5F, 0.5F, 0.5F });
    mesh.tube({ 0, 5.8F, 0 }, { 0, 6.8F, 0 }, 0.03F, 0.03F, 5);
    mesh.setFrame({});
    world.lights.push_back({ at + Vec3 { 0, 2.3F, 0 }, { 16, 9.6F, 4.2F }, 11 });
}

void addStall(
    World& world, const Fair& fair, const Vec3& at, float side, unsigned color, Random& random)
{
    Mesh& mesh = world.mesh;
    mesh.setFrame({ at, side < 0 ? kPi / 2 : -kPi / 2, 1 });
    world.use(fair.counter, rgb(0xC9B898));
    mesh.box({ 0, 0.55F, 1.0F }, { 3.6F, 1.1F, 0.3F });
    mesh.box({ 0, 1.5F, -1.3F }, { 3.8F, 3.0F, 0.1F });
    for (const float end : { -1.85F, 1.85F }) {
        mesh.box({ end, 0.55F, -0.2F }, { 0.1F, 1.1F, 2.2F });
        mesh.tube({ end, 0, 1.1F }, { end, 2.7F, 1.1F }, 0.05F, 0.05F, 8);
    }
    for (int i = 0; i < 44; ++i) {
        const int row = i / 11;
        const Vec3 prize { -1.6F + 0.32F * static_cast<float>(i % 11),
            1.45F + 0.38F * static_cast<float>(row),
            -1.15F };
        world.use(fair.basics.cloth, rgb(kColors[random.below(5)]) * random.between(0.7F, 1.4F));
        mesh.ball(prize, { 0.13F, 0.16F, 0.12F }, 10);
    }
    for (int i = 0; i < 10; ++i) {
        const float x0 = -2 + 0.4F * static_cast<float>(i);
        world.use(fair.canvas, i % 2 == 0 ? rgb(color) : rgb(0xD2CCBE));
        mesh.quad({ x0, 3.2F, -1.4F },
            { x0 + 0.4F, 3.2F, -1.4F },
            { x0 + 0.4F, 2.6F, 1.7F },
            { x0, 2.6F, 1.7F });
        mesh.quad({ x0, 2.6F, 1.7F },
            { x0 + 0.4F, 2.6F, 1.7F },
            { x0 + 0.4F, 2.25F, 1.72F },
            { x0, 2.25F, 1.72F });
        world.use(fair.bulb, { 5, 3.4F, 1.5F });
        mesh.ball({ x0 + 0.2F, 2.24F, 1.72F }, { 0.055F, 0.055F, 0.055F }, 6);
    }
    world.lights.push_back({ mesh.place({ 0, 2.1F, 0.4F }), { 13, 8.2F, 3.6F }, 9 });
    Person seller = passerBy(random, true);
    seller.feet = mesh.place({ random.between(-0.8F, 0.8F), 0, 0.2F });
    seller.yaw = side < 0 ? kPi / 2 : -kPi / 2;
    mesh.setFrame({});
    addPerson(world, fair.basics, seller, random);
}

void addStrings(World& world, const Fair& fair, Random& random)
{
    Mesh& mesh = world.mesh;
    for (int i = 0; i < 8; ++i) {
        const float z = 7 + 4.2F * static_cast<float>(i);
        const auto line = Mesh::sag({ -5.2F, 5.1F, z },
            { 5.2F, 5.0F + random.between(-0.2F, 0.3F), z + random.between(-1, 1) },
            0.8F,
            26);
        world.use(fair.basics.matte, { 0.02F, 0.02F, 0.02F });
        mesh.wire(line, 0.014F, 4);
        for (const float x : { -5.2F, 5.2F })
            mesh.tube({ x, 0, z }, { x, 5.2F, z }, 0.06F, 0.05F, 6);
        for (size_t k = 1; k < line.size(); k += 2) {
            world.use(fair.bulb, { 5, 3.1F, 1.2F });
            mesh.ball(line[k] - Vec3 { 0, 0.09F, 0 }, { 0.06F, 0.075F, 0.06F }, 8);
        }
        world.lights.push_back({ { 0, 4, z }, { 9, 5.8F, 2.8F }, 10 });
    }
}

void addCrowd(World& world, const Fair& fair, Random& random)
{
    for (int i = 0; i < 150; ++i) {
        Person person = passerBy(random, true);
        const float z = 7 + 33 * std::pow((static_cast<float>(i) + 0.5F) / 150, 0.9F);
        person.feet = { random.between(-3.7F, 3.9F), 0, z };
        person.yaw = random.chance(0.62F) ? random.between(-0.6F, 0.6F)
                                          : kPi + random.between(-0.8F, 0.8F);
        person.pose = random.chance(0.65F) ? Pose::Walking : Pose::Standing;
        person.hair
            = mix({ 0.02F, 0.014F, 0.01F }, { 0.2F, 0.12F, 0.05F }, random.unit() * random.unit());
        if (random.chance(0.2F))
            person.height = random.between(1.05F, 1.4F);
        addPerson(world, fair.basics, person, random);
        if (i % 13 != 5)
            continue;
        const Vec3 hand = handOf(person);
        for (int k = 0; k < 3; ++k) {
            const Vec3 up = hand
                + Vec3 { random.between(-0.3F, 0.3F), 1.3F + 0.25F * static_cast<float>(k), 0.1F };
            world.use(fair.basics.matte, { 0.3F, 0.3F, 0.3F });
            world.mesh.tube(hand, up, 0.005F, 0.005F, 3);
            world.use(fair.basics.satin, rgb(kColors[random.below(5)]));
            world.mesh.ball(up + Vec3 { 0, 0.17F, 0 }, { 0.16F, 0.2F, 0.16F }, 16);
        }
    }
}

void light(World& world)
{
    Sky& sky = world.sky;
    sky.sunDirection = normalize({ -0.5F, 0.03F, 1 });
    sky.sunColor = { 0.5F, 0.24F, 0.14F };
    sky.zenith = rgb(0x1A2A58);
    sky.horizon = rgb(0xD0876A);
    sky.bandHeight = 0.3F;
    sky.glow = { 0.55F, 0.22F, 0.08F };
    sky.glowPower = 4;
    sky.cloudCover = 0.56F;
    sky.cloudStretch = 2.4F;
    sky.cloudLight = rgb(0xC8747A);
    sky.cloudShade = rgb(0x3E416E);
    world.fog = { rgb(0x8A6472) * 0.8F, { 0.3F, 0.12F, 0.05F }, 0.0022F, 0.001F, 0.2F };
    world.skyLight = { 0.15F, 0.17F, 0.28F };
    world.groundLight = { 0.08F, 0.06F, 0.06F };
    world.film.exposure = 1.3F;
    world.film.contrast = 1.22F;
    world.film.bloom = 0.16F;
    world.film.grain = 0.016F;
}

Fair fairgroundOf(World& world)
{
    Fair fair;
    fair.basics = Basics::addTo(world);
    Material canvas;
    canvas.translucency = 0.6F;
    canvas.paint
        = [](Surface& s) { s.albedo = s.albedo * (0.7F + 0.5F * fbm(s.position * 1.6F, 4)); };
    fair.canvas = world.add(canvas);
    fair.steel = fair.basics.satin;
    Material bulb;
    bulb.castsShadow = false;
    bulb.paint = [](Surface& s) { s.emission = s.albedo; };
    fair.bulb = world.add(bulb);
    fair.counter = world.add(boards(0.2F, true));
    return fair;
}

// Trodden earth with puddles and scattered straw.
void addGround(World& world, const Fair& fair, Random& random)
{
    Material earth;
    earth.planar = 0.9F;
    earth.paint = [](Surface& s) {
        const float wet = smoothStep(0.52F, 0.66F, fbm(s.position * Vec3 { 0.5F, 1, 0.32F }, 5));
        s.albedo = s.albedo
            * ((0.4F + 0.7F * fbm(s.position * 2.0F, 4))
                * (0.4F + 1.1F * fbm(s.position * 19.0F, 4)))
            * (1 - 0.5F * wet);
        s.planar = 9 * wet;
        s.ripple = 0.01F;
    };
    world.mesh.setFrame({});
    world.use(world.add(earth), { 0.2F, 0.165F, 0.13F });
    addSheet(world, { -120, 120, 0.3F, 400, 0, 24 });
    world.mesh.setMaterial(fair.basics.leaf);
    for (int i = 0; i < 9000; ++i) {
        const float z = 2.4F + 16 * random.unit() * random.unit();
        world.mesh.setColor(
            mix(rgb(0x8A7448), rgb(0x5A6A3A), random.unit()) * random.between(0.3F, 1));
        const float angle = random.between(0, 2 * kPi);
        const Vec3 along { std::cos(angle) * 0.06F, 0.004F, std::sin(angle) * 0.06F };
        world.mesh.leaf({ random.between(-5, 5), 0.012F, z },
            along,
            { along.z * 0.12F, 0, -along.x * 0.12F },
            { 0, 1, 0 });
    }
}

} // namespace

World countyFair()
{
    World world;
    world.width = 2000;
    world.height = 3000;
    Random random(113);
    const Fair fair = fairgroundOf(world);
    world.camera = { { 0.2F, 1.75F, 0 }, { 0.2F, 1.75F, 20 }, 1.02F, 0.24F };
    light(world);
    addWheelFrame(world, fair);
    addWheelLights(world, fair);
    addCars(world, fair, random);
    addTent(world, fair, { -9.6F, 0, 31 }, 4.2F, 0xA8322A);
    addTent(world, fair, { 10.5F, 0, 33 }, 4.4F, 0x2E6A9E);
    addTent(world, fair, { -8.8F, 0, 42 }, 3.4F, 0xB98A2C);
    for (int i = 0; i < 5; ++i) {
        addStall(world,
            fair,
            { -5.9F, 0, 8.6F + 4.4F * static_cast<float>(i) },
            -1,
            kColors[i % 5],
            random);
        addStall(world,
            fair,
            { 6.1F, 0, 9.4F + 4.4F * static_cast<float>(i) },
            1,
            kColors[(i + 2) % 5],
            random);
    }
    addStrings(world, fair, random);
    addCrowd(world, fair, random);
    world.lights.push_back({ { 0.5F, 4.4F, 3.6F }, { 16, 10.5F, 5.2F }, 11 });
    for (int i = 0; i < 30; ++i) {
        TreeSpec tree;
        tree.foot = { -60 + 4.2F * static_cast<float>(i), 0, random.between(70, 92) };
        tree.height = random.between(7, 13);
        tree.leaves = 1800;
        tree.leafSize = 0.4F;
        addTree(world, fair.basics, tree, random);
    }
    addGround(world, fair, random);
    world.occlusionRadius = 1.0F;
    world.hasMirror = true;
    return world;
}

} // namespace Samples
