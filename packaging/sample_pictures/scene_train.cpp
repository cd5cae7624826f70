// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "people.h"
#include "scenes.h"
#include "structures.h"

namespace Samples {

namespace {

constexpr float kRail = -1.25F;
constexpr float kNose = 11.5F;
constexpr float kNoseLength = 8.5F;
constexpr float kOtherTrack = -5;

struct Section {
    float half;
    float top;
    float bottom;
};

Section sectionAt(float z)
{
    const float t = clamp01((z - kNose) / kNoseLength);
    const float round = std::sqrt(clamp01(1 - (1 - t) * (1 - t)));
    const float half = 1.66F * std::pow(round, 0.85F) + 0.02F;
    const float hump
        = mix(0.18F, 2.72F, std::pow(clamp01(smoothStep(-0.25F, 1.02F, t) * 1.12F - 0.12F), 1.15F));
    const float bottom = mix(0.0F, -0.98F, std::pow(clamp01(t / 0.22F), 0.6F));
    return { half, std::max(hump, 0.2F * round), bottom };
}

// The joint between two coaches, and the door behind it.
void paintDoors(Surface& s, float gap)
{
    const float y = s.position.y;
    if (gap < 0.006F || gap > 0.994F)
        s.albedo = s.albedo * 0.1F;
    if (gap < 0.03F || gap > 0.075F || y < -0.85F || y > 1.95F)
        return;
    s.albedo = s.albedo * (std::abs(gap - 0.052F) < 0.001F ? 0.16F : 0.8F);
}

Material bodyPaint()
{
    Material body;
    body.gloss = 0.7F;
    body.power = 60;
    body.mirror = 0.34F;
    body.paint = [](Surface& s) {
        const Vec3& p = s.position;
        const float t = (p.z - kNose) / kNoseLength;
        const float sink = 0.55F * (1 - smoothStep(0, 1, t));
        const float y = p.y + sink;
        if (y > 0.06F && y < 0.4F)
            s.albedo = rgb(0x0E3E93);
        else if (y > 0.45F && y < 0.53F)
            s.albedo = rgb(0xC62A2A);
        if (p.y < -0.72F)
            s.albedo = Vec3 { 0.1F, 0.105F, 0.12F };
        const bool shield = t > 0.36F && t < 0.7F
            && std::abs(p.x) < 1.02F - 0.35F * std::abs(t - 0.56F) && p.y > 0.85F;
        const bool band = t > 0.86F && p.y > 0.98F && p.y < 1.78F && std::abs(s.normal.x) > 0.5F;
        const float seat = p.z / 2.1F;
        const float edge = seat - std::floor(seat);
        const float coach = (p.z - kNose) / 25;
        const float gap = coach - std::floor(coach);
        if (shield || (band && edge > 0.14F && gap > 0.1F && gap < 0.94F)) {
            s.albedo = Vec3 { 0.008F, 0.01F, 0.013F };
            s.mirror = 1;
            s.power = 220;
            if (band && cellValue(static_cast<int>(std::floor(seat)), 1, 4) < 0.55F)
                s.emission = Vec3 { 0.24F, 0.2F, 0.14F };
        }
        if (t > 1)
            paintDoors(s, gap);
    };
    return body;
}

void addTrain(World& world, const Basics& basics, float x)
{
    world.use(world.add(bodyPaint()), { 0.78F, 0.79F, 0.8F });
    std::vector<Mesh::Ring> rings;
    for (int j = 0; j <= 110; ++j) {
        const float t = static_cast<float>(j) / 70;
        const float z = j <= 70 ? kNose + kNoseLength * t * t
                                : kNose + kNoseLength + 5.0F * static_cast<float>(j - 70);
        const Section section = sectionAt(z);
        Mesh::Ring ring;
        for (int i = 0; i < 64; ++i) {
            const float angle = 2 * kPi * static_cast<float>(i) / 64;
            const float c = std::cos(angle);
            const float s = std::sin(angle);
            const float power = s > 0 ? 0.62F : 0.42F;
            const float px = std::copysign(std::pow(std::abs(c), power), c) * section.half;
            const float middle = mix(section.bottom, section.top, 0.42F);
            const float reach = s > 0 ? section.top - middle : middle - section.bottom;
            ring.push_back({ x + px,
                middle + std::copysign(std::pow(std::abs(s), s > 0 ? 0.72F : 0.5F), s) * reach,
                z });
        }
        rings.push_back(ring);
    }
    world.mesh.loft(rings, true);
    Material beam;
    beam.emission = { 14, 13, 11 };
    world.use(world.add(beam), { 1, 1, 1 });
    for (const float side : { -1.0F, 1.0F })
        world.mesh.ball({ x + side * 0.7F, 0.52F, kNose + 1.2F }, { 0.2F, 0.075F, 0.26F }, 12);
    world.use(basics.matte, { 0.04F, 0.04F, 0.045F });
    world.mesh.box({ x, -0.9F, 90 }, { 2.4F, 0.7F, 140 });
    world.use(basics.metal, { 0.2F, 0.2F, 0.2F });
    const Vec3 foot { x, 2.75F, 52 };
    world.mesh.wire(
        { foot, foot + Vec3 { 0, 1.1F, 1.6F }, foot + Vec3 { 0, 2.3F, 0.2F } }, 0.05F, 6);
    world.mesh.beam(
        foot + Vec3 { -0.9F, 2.3F, 0.2F }, foot + Vec3 { 0.9F, 2.3F, 0.2F }, 0.1F, 0.1F);
}

void addTrack(World& world, const Basics& basics, float x)
{
    world.use(basics.metal, { 0.25F, 0.22F, 0.2F });
    for (const float side : { -0.72F, 0.72F })
        world.mesh.beam(
            { x + side, kRail + 0.08F, 1 }, { x + side, kRail + 0.08F, 320 }, 0.08F, 0.16F);
    world.use(basics.matte, { 0.26F, 0.25F, 0.24F });
    for (int i = 0; i < 150; ++i)
        world.mesh.box(
            { x, kRail - 0.04F, 2 + 0.65F * static_cast<float>(i) }, { 2.5F, 0.12F, 0.26F });
    world.use(basics.matte, { 0.03F, 0.03F, 0.03F });
    world.mesh.tube({ x, 5.1F, 0.5F }, { x, 5.1F, 320 }, 0.012F, 0.012F, 4);
    world.mesh.tube({ x, 6.2F, 0.5F }, { x, 6.2F, 320 }, 0.012F, 0.012F, 4);
}

Material paving()
{
    Material floor;
    floor.planar = 2.6F;
    floor.ripple = 0.002F;
    floor.paint = [](Surface& s) {
        const Vec3& p = s.position;
        const float u = p.x / 0.6F - std::floor(p.x / 0.6F);
        const float v = p.z / 0.6F - std::floor(p.z / 0.6F);
        const float pick = cellValue(
            static_cast<int>(std::floor(p.x / 0.6F)), static_cast<int>(std::floor(p.z / 0.6F)), 2);
        s.albedo = s.albedo * (0.88F + 0.2F * pick) * (0.86F + 0.28F * fbm(p * 14.0F, 4));
        if (u < 0.025F || v < 0.025F)
            s.albedo = s.albedo * 0.6F;
        const float edge = std::abs(p.x);
        const float near = p.x > 0 ? edge - 1.95F : edge - 8;
        if (near > 0.55F && near < 0.95F) {
            const float su = p.x * 12 - std::floor(p.x * 12);
            s.albedo = rgb(0x9C7A34) * (su > 0.35F ? 1.0F : 0.75F);
            s.planar = 0.3F;
        } else if (near > 0.18F && near < 0.3F) {
            s.albedo = rgb(0xE8E8E4);
        }
    };
    return floor;
}

void addPlatforms(World& world, const Basics& basics)
{
    const int floor = world.add(paving());
    world.use(floor, { 0.24F, 0.24F, 0.25F });
    addSheet(world, { 1.95F, 24, 0.3F, 260, 0, 16 });
    addSheet(world, { -24, -8, 0.3F, 260, 0, 16 });
    world.use(basics.matte, { 0.3F, 0.3F, 0.31F });
    world.mesh.box({ 2.05F, -0.7F, 130 }, { 0.2F, 1.36F, 259 });
    world.mesh.box({ -8.1F, -0.7F, 130 }, { 0.2F, 1.36F, 259 });
    Material ballast;
    ballast.paint
        = [](Surface& s) { s.albedo = s.albedo * (0.35F + 1.3F * fbm(s.position * 11.0F, 4)); };
    world.use(world.add(ballast), { 0.17F, 0.155F, 0.14F });
    addSheet(world, { -8, 2, 0.3F, 330, kRail - 0.06F, 14 });
}

float archAt(float x)
{
    const float t = (x + 3) / 19;
    return 5.2F + 6.3F * std::sqrt(std::max(0.0F, 1 - t * t));
}

void addRoof(World& world, const Basics& basics, int strip)
{
    Mesh& mesh = world.mesh;
    for (int k = 0; k < 20; ++k) {
        const float z = 4 + 12.0F * static_cast<float>(k);
        world.use(basics.satin, { 0.72F, 0.74F, 0.76F });
        for (int i = 0; i < 36; ++i) {
            const float x0 = -21.5F + 37.0F / 36 * static_cast<float>(i);
            const float x1 = x0 + 37.0F / 36;
            mesh.beam({ x0, archAt(x0), z }, { x1, archAt(x1), z }, 0.5F, 0.75F);
        }
        for (const float x : { 6.6F, -12.6F }) {
            world.use(basics.satin, { 0.7F, 0.71F, 0.73F });
            mesh.tube({ x, 0, z }, { x, archAt(x), z }, 0.34F, 0.28F, 20);
            for (const float reach : { -3.4F, 3.4F })
                mesh.tube({ x, 4.2F, z }, { x + reach, archAt(x + reach), z }, 0.13F, 0.1F, 10);
            world.use(basics.satin, { 0.08F, 0.2F, 0.42F });
            mesh.tube({ x, 0, z }, { x, 1.1F, z }, 0.36F, 0.36F, 20);
        }
        for (const float x : { 4.2F, 9.4F, -10.4F }) {
            world.mesh.setMaterial(strip);
            mesh.box({ x, archAt(x) - 0.85F, z + 6 }, { 0.16F, 0.08F, 7 });
        }
    }
    for (int i = 0; i < 37; ++i) {
        const float x0 = -21.5F + static_cast<float>(i);
        const float x1 = x0 + 1;
        const bool open = x0 > -7.2F && x0 < 0.8F;
        world.use(basics.satin, { 0.62F, 0.64F, 0.66F });
        if (!open)
            mesh.quad({ x0, archAt(x0) + 0.4F, 0 },
                { x1, archAt(x1) + 0.4F, 0 },
                { x1, archAt(x1) + 0.4F, 236 },
                { x0, archAt(x0) + 0.4F, 236 });
        mesh.beam({ x0, archAt(x0) + 0.3F, 0 },
            { x0, archAt(x0) + 0.3F, 236 },
            0.08F,
            open ? 0.22F : 0.1F);
    }
}

void addCase(World& world, const Basics& basics, const Vec3& at, Random& random)
{
    world.use(basics.satin,
        mix(rgb(0x27466B), rgb(0xA03A2E), random.unit()) * random.between(0.4F, 1.5F));
    world.mesh.box(at + Vec3 { 0, 0.36F, 0 }, { 0.42F, 0.62F, 0.26F }, random.between(-0.4F, 0.4F));
    world.use(basics.metal, { 0.2F, 0.2F, 0.2F });
    for (const float side : { -0.12F, 0.12F })
        world.mesh.tube(
            at + Vec3 { side, 0.66F, 0.08F }, at + Vec3 { side, 1.02F, 0.12F }, 0.012F, 0.012F, 5);
    world.mesh.tube(
        at + Vec3 { -0.12F, 1.02F, 0.12F }, at + Vec3 { 0.12F, 1.02F, 0.12F }, 0.016F, 0.016F, 5);
}

void addTravellers(World& world, const Basics& basics, Random& random)
{
    for (int i = 0; i < 66; ++i) {
        Person person = passerBy(random, true);
        const float z
            = 9 + 80 * std::pow(static_cast<float>(i) / 66, 1.7F) + random.between(0, 1.6F);
        const float x = i < 8 ? random.between(4.8F, 8.5F) : random.between(3.3F, 9.5F);
        person.feet = { x, 0, z };
        person.yaw = -0.9F + random.between(-0.6F, 0.9F);
        if (random.chance(0.3F)) {
            person.pose = Pose::Walking;
            person.yaw = random.chance(0.6F) ? kPi + random.between(-0.3F, 0.3F)
                                             : random.between(-0.3F, 0.3F);
        }
        addPerson(world, basics, person, random);
        if (random.chance(0.6F))
            addCase(world, basics, person.feet + Vec3 { 0.42F, 0, 0.1F }, random);
    }
    for (int i = 0; i < 24; ++i) {
        Person person = passerBy(random, true);
        person.feet = { random.between(-12, -9.2F), 0, random.between(16, 90) };
        person.yaw = random.between(0.6F, 1.9F);
        addPerson(world, basics, person, random);
    }
    Person guard = passerBy(random, true);
    guard.feet = { 3.15F, 0, 14.5F };
    guard.yaw = -2.6F;
    guard.pose = Pose::Standing;
    guard.skirt = false;
    guard.height = 1.74F;
    guard.top = guard.bottom = rgb(0x1B2B4E);
    guard.hair = rgb(0x16244A);
    addPerson(world, basics, guard, random);
}

} // namespace

World trainAtPlatform()
{
    World world;
    world.height = 1688;
    Random random(29);
    const Basics basics = Basics::addTo(world);
    world.camera = { { 3.3F, 1.78F, 0 }, { 1.5F, 1.78F, 10 }, 0.78F, 0.05F };
    Sky& sky = world.sky;
    sky.sunDirection = normalize({ -0.52F, 0.74F, 0.3F });
    sky.sunColor = { 4.4F, 3.6F, 2.6F };
    sky.zenith = rgb(0x4C86C8);
    sky.horizon = rgb(0xDCE6EC);
    sky.bandHeight = 0.3F;
    sky.glow = { 0.5F, 0.42F, 0.3F };
    sky.cloudCover = 0.52F;
    sky.cloudShade = rgb(0xB9C4D2);
    world.fog = { rgb(0xD9E0E4) * 0.95F, { 0.3F, 0.25F, 0.15F }, 0.0035F, 0, 0.1F };
    world.skyLight = { 0.27F, 0.31F, 0.38F };
    world.groundLight = { 0.2F, 0.185F, 0.17F };
    world.film.contrast = 1.3F;
    world.film.bloom = 0.08F;
    world.film.exposure = 0.85F;
    world.film.saturation = 0.95F;
    Material strip;
    strip.emission = { 3.4F, 3.3F, 3.0F };
    addTrain(world, basics, 0);
    addTrack(world, basics, 0);
    addTrack(world, basics, kOtherTrack);
    addPlatforms(world, basics);
    addRoof(world, basics, world.add(strip));
    addTravellers(world, basics, random);
    const int walls = world.add(facade(3, 3.3F, 0.05F, { 1, 0.8F, 0.5F }));
    for (int i = 0; i < 30; ++i) {
        world.use(walls, Vec3 { 0.4F, 0.41F, 0.43F } * random.between(0.7F, 1.3F));
        const float height = random.between(18, 70);
        world.mesh.box(
            { random.between(-120, 90), height / 2, random.between(330, 460) }, { 18, height, 16 });
    }
    world.use(basics.hill, { 0.1F, 0.12F, 0.06F });
    addSheet(world, { -500, 500, 20, 700, -1.5F, 10 });
    for (int i = 0; i < 60; ++i) {
        TreeSpec tree;
        tree.foot = { random.chance(0.75F) ? random.between(-70, -30) : random.between(32, 60),
            -1,
            random.between(30, 190) };
        tree.height = random.between(6, 10);
        tree.leaves = 900;
        tree.leafSize = 0.45F;
        addTree(world, basics, tree, random);
    }
    world.hasMirror = true;
    world.shadows = { { { 2, 1, 14 }, 22 }, { { 0, 2, 110 }, 130 } };
    return world;
}

} // namespace Samples
