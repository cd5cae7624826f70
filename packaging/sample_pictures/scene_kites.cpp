// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "people.h"
#include "scenes.h"
#include "structures.h"

namespace Samples {

namespace {

struct Kite {
    Vec3 at;
    float yaw;
    float size;
    int kind;
    Vec3 color;
    Vec3 second;
};

// The kite leans towards the wind; its face is in the plane of x and y.
void tilt(Mesh& mesh, const Kite& kite, float roll)
{
    mesh.setFrame({ kite.at, kite.yaw, kite.size, roll });
}

void addTail(World& world, const Kite& kite, const Vec3& from, float reach, Random& random)
{
    Vec3 p = from;
    const float phase = random.between(0, 6);
    for (int i = 0; i < 26; ++i) {
        const float t = static_cast<float>(i) / 26;
        const Vec3 next = p + Vec3 { std::sin(t * 9 + phase) * 0.1F, -reach / 26, 0.05F };
        world.mesh.setColor(i % 4 < 2 ? kite.color : kite.second);
        world.mesh.quad(p + Vec3 { -0.035F, 0, 0 },
            p + Vec3 { 0.035F, 0, 0 },
            next + Vec3 { 0.035F, 0, 0 },
            next + Vec3 { -0.035F, 0, 0 });
        p = next;
    }
}

void addDiamond(World& world, const Kite& kite, Random& random)
{
    Mesh& mesh = world.mesh;
    const Vec3 top { 0, 0.62F, 0 };
    const Vec3 low { 0, -0.8F, 0 };
    const Vec3 left { -0.55F, 0.15F, 0.12F };
    const Vec3 right { 0.55F, 0.15F, 0.12F };
    const Vec3 middle { 0, 0.15F, -0.05F };
    mesh.setColor(kite.color);
    mesh.triangle(top, left, middle);
    mesh.triangle(low, right, middle);
    mesh.setColor(kite.second);
    mesh.triangle(top, right, middle);
    mesh.triangle(low, left, middle);
    mesh.setColor({ 0.05F, 0.04F, 0.03F });
    mesh.tube(top, low, 0.012F, 0.012F, 4);
    mesh.tube(left, right, 0.012F, 0.012F, 4);
    addTail(world, kite, low, 2.6F, random);
}

void addDelta(World& world, const Kite& kite, Random& random)
{
    Mesh& mesh = world.mesh;
    for (const float side : { -1.0F, 1.0F }) {
        for (int i = 0; i < 5; ++i) {
            const float t0 = static_cast<float>(i) / 5;
            const float t1 = static_cast<float>(i + 1) / 5;
            const auto front
                = [&](float t) { return Vec3 { side * t * 1.1F, 0.55F - t * 0.75F, 0.25F * t }; };
            const auto back
                = [&](float t) { return Vec3 { side * t * 1.1F, -0.45F + 0.25F * t, 0.25F * t }; };
            mesh.setColor(i % 2 == 0 ? kite.color : kite.second);
            mesh.quad(front(t0), front(t1), back(t1), back(t0));
        }
    }
    for (const float side : { -0.5F, 0.0F, 0.5F })
        addTail(world, kite, { side, -0.4F, 0.1F }, 1.8F, random);
}

void addSwallow(World& world, const Kite& kite)
{
    Mesh& mesh = world.mesh;
    for (const float side : { -1.0F, 1.0F }) {
        for (int i = 0; i < 8; ++i) {
            const float t0 = static_cast<float>(i) / 8;
            const float t1 = static_cast<float>(i + 1) / 8;
            const auto upper = [&](float t) {
                return Vec3 { side * (0.1F + t), 0.32F + 0.2F * std::sin(t * 2.6F), 0.2F * t };
            };
            const auto lower = [&](float t) {
                return Vec3 { side * (0.1F + t), 0.02F + 0.42F * t * t, 0.2F * t };
            };
            mesh.setColor(i == 3 || i == 6 ? kite.second : kite.color);
            mesh.quad(upper(t0), upper(t1), lower(t1), lower(t0));
        }
        mesh.setColor(kite.color);
        mesh.quad({ 0, -0.2F, 0 },
            { side * 0.12F, -0.15F, 0 },
            { side * 0.5F, -1.0F, 0.1F },
            { side * 0.26F, -0.95F, 0.1F });
        mesh.setColor({ 0.9F, 0.88F, 0.8F });
        mesh.ball({ side * 0.07F, 0.5F, -0.07F }, { 0.045F, 0.045F, 0.03F }, 8);
    }
    mesh.setColor(kite.color);
    mesh.ball({ 0, 0.15F, 0 }, { 0.16F, 0.42F, 0.05F }, 14);
    mesh.setColor(kite.second);
    mesh.ball({ 0, 0.1F, -0.02F }, { 0.1F, 0.28F, 0.06F }, 12);
}

void addCentipede(World& world, const Basics& basics)
{
    Mesh& mesh = world.mesh;
    mesh.setFrame({});
    mesh.setMaterial(basics.paper);
    Vec3 p { -10.5F, 12.2F, 20 };
    for (int i = 0; i < 46; ++i) {
        const float t = static_cast<float>(i) / 46;
        const float size = i == 0 ? 0.55F : 0.34F - 0.12F * t;
        mesh.setColor(i % 3 == 0 ? rgb(0xC9962E) : i % 3 == 1 ? rgb(0xB3312B) : rgb(0x2E6E58));
        mesh.ball(p, { size, size, 0.05F }, 18);
        mesh.setColor(rgb(0x7A2420));
        mesh.tube(
            p - Vec3 { size * 2.6F, 0, 0 }, p + Vec3 { size * 2.6F, 0, 0 }, 0.012F, 0.012F, 4);
        p += Vec3 { 0.2F + 0.06F * std::sin(t * 8), 0.14F * std::cos(t * 9 + 1) - 0.07F, 0.3F };
    }
    mesh.setColor(rgb(0xE8DDC0));
    for (const float side : { -0.2F, 0.2F })
        mesh.ball({ -10.5F + side, 12.35F, 19.93F }, { 0.12F, 0.12F, 0.06F }, 12);
}

void addKite(World& world, const Basics& basics, const Kite& kite, const Vec3& hand, Random& random)
{
    Mesh& mesh = world.mesh;
    mesh.setMaterial(basics.paper);
    tilt(mesh, kite, random.between(-0.35F, 0.35F));
    if (kite.kind == 0)
        addDiamond(world, kite, random);
    else if (kite.kind == 1)
        addDelta(world, kite, random);
    else
        addSwallow(world, kite);
    mesh.setFrame({});
    world.use(basics.matte, { 0.55F, 0.55F, 0.55F });
    mesh.wire(Mesh::sag(hand, kite.at, 0.06F * length(kite.at - hand), 14), 0.009F, 3);
}

void addChildren(World& world, const Basics& basics, Random& random)
{
    struct Child {
        float x;
        float z;
        float yaw;
        bool runs;
        Vec3 kite;
        int kind;
    };

    const Child children[] = {
        { -1.5F, 7.6F, -0.9F, true, { -4.4F, 5.9F, 13 }, 0 },
        { 1.35F, 9.6F, 2.3F, false, { 2.9F, 7.6F, 15.5F }, 2 },
        { 3.7F, 8.6F, 0.9F, true, { 6.2F, 5.3F, 14 }, 1 },
        { -4.4F, 11.5F, -1.2F, true, { -8.4F, 7.2F, 19 }, 2 },
        { 6.6F, 14, 2.6F, false, { 10.2F, 9.8F, 23 }, 0 },
        { -7.4F, 16, 0.4F, false, { -3.2F, 11.8F, 26 }, 1 },
        { 0.2F, 17, -0.4F, true, { 0.6F, 13.4F, 27 }, 0 },
        { 4.6F, 20, 0.7F, true, { 6.8F, 16.4F, 31 }, 2 },
        { -11, 22, -0.6F, true, { -16, 17, 34 }, 0 },
        { 10.5F, 24, -0.6F, false, { 15.5F, 15, 34 }, 1 },
        { -3.2F, 27, 0.5F, true, { -5.8F, 19.2F, 40 }, 2 },
        { 14, 30, 0.4F, true, { 21, 22, 42 }, 0 },
    };
    const unsigned colors[]
        = { 0xB43A30, 0x2C5E93, 0xC9962E, 0x3F7A5A, 0xB2603A, 0x6C4A86, 0x2A8296, 0xB84A6A };
    int index = 0;
    for (const Child& child : children) {
        Person person = passerBy(random, true);
        person.feet = { child.x, child.runs ? 0.06F : 0.0F, child.z };
        person.height = random.between(1.18F, 1.38F);
        person.yaw = child.yaw;
        person.pose = child.runs ? Pose::Running : Pose::HoldingString;
        person.phase = random.chance(0.5F) ? 1.35F : 4.6F;
        person.top = index % 3 == 0 ? rgb(0xC9CDD2) : rgb(colors[index % 8]) * 0.8F;
        person.bottom = rgb(0x22304E);
        addPerson(world, basics, person, random);
        world.use(basics.cloth, rgb(0xA8322C));
        world.mesh.ball(
            person.feet + Vec3 { 0, person.height * 0.835F, 0 }, { 0.075F, 0.03F, 0.07F }, 10);
        Kite kite { child.kite,
            random.between(-0.5F, 0.5F),
            random.between(0.85F, 1.2F),
            child.kind,
            rgb(colors[index % 8]),
            rgb(colors[(index + 2) % 8]) };
        if (child.kind == 2)
            kite.color = index % 2 == 0 ? rgb(0x20262E) : rgb(0x9E2E2A);
        addKite(world, basics, kite, handOf(person), random);
        ++index;
    }
    addCentipede(world, basics);
    for (int i = 0; i < 74; ++i) {
        Person person = passerBy(random, true);
        person.feet = { random.between(-26, 26), 0, random.between(31, 46) };
        person.height = random.chance(0.75F) ? random.between(1.15F, 1.4F) : 1.68F;
        person.yaw = random.between(-kPi, kPi);
        person.pose = random.chance(0.3F) ? Pose::Waving
            : random.chance(0.4F)         ? Pose::Running
                                          : Pose::Standing;
        person.top = random.chance(0.5F) ? rgb(0xC4C8CE) : person.top;
        addPerson(world, basics, person, random);
    }
}

void addSchool(World& world, const Basics& basics, Random& random)
{
    Mesh& mesh = world.mesh;
    const int wall = world.add(facade(2.4F, 3.5F, 0.06F, { 0.6F, 0.5F, 0.3F }));

    struct Wing {
        Vec3 center;
        Vec3 size;
        unsigned color;
    };

    const Wing wings[] = {
        { { -12, 8.75F, 78 }, { 40, 17.5F, 12 }, 0xC4B8A4 },
        { { 20, 7, 80 }, { 26, 14, 12 }, 0x96503C },
        { { -36, 10.5F, 84 }, { 16, 21, 14 }, 0x96503C },
        { { 9, 11.2F, 76.5F }, { 7, 22.4F, 9 }, 0xC9C2B4 },
    };
    for (const Wing& wing : wings) {
        world.use(wall, rgb(wing.color) * 0.85F);
        mesh.box(wing.center, wing.size);
        world.use(basics.matte, rgb(0xCFCAC0));
        const float front = wing.center.z - wing.size.z / 2;
        for (float y = 3.5F; y <= wing.size.y + 0.1F; y += 3.5F)
            mesh.box({ wing.center.x, y, front - 0.3F }, { wing.size.x + 0.4F, 0.35F, 0.8F });
    }
    world.use(basics.metal, { 0.5F, 0.5F, 0.5F });
    mesh.tube({ -2, 0, 62 }, { -2, 15, 62 }, 0.09F, 0.05F, 8);
    world.use(basics.cloth, rgb(0xB8231C));
    std::vector<Mesh::Ring> flag;
    for (int i = 0; i <= 16; ++i) {
        const float t = static_cast<float>(i) / 16;
        const float wave = 0.22F * std::sin(t * 7) * t;
        flag.push_back({ { -2 + 2.4F * t, 14.8F - 0.15F * t + wave * 0.3F, 62 + wave },
            { -2 + 2.4F * t, 13.2F - 0.15F * t + wave * 0.3F, 62 + wave } });
    }
    mesh.loft(flag, false);
    for (int i = 0; i < 34; ++i) {
        TreeSpec tree;
        tree.foot = { -58 + 3.5F * static_cast<float>(i), 0, random.between(60, 70) };
        if (std::abs(tree.foot.x + 2) < 5)
            continue;
        tree.height = random.between(6, 11);
        tree.leaves = 2400;
        tree.leafSize = 0.34F;
        tree.color = mix(Vec3 { 0.07F, 0.13F, 0.03F },
            Vec3 { 0.16F, 0.13F, 0.03F },
            random.unit() * random.unit());
        addTree(world, basics, tree, random);
    }
}

void addField(World& world, const Basics& basics, Random& random)
{
    Material turf;
    turf.paint = [](Surface& s) {
        const Vec3& p = s.position;
        const float oval = p.z + p.x * p.x * 0.004F;
        if (oval > 47) {
            const float lane = (oval - 47) / 1.25F;
            s.albedo = rgb(0x9A4A38) * (0.75F + 0.4F * fbm(p * 2.0F, 4));
            if (lane < 8.1F && lane - std::floor(lane) < 0.07F)
                s.albedo = rgb(0xCFC9C0);
            return;
        }
        const float mown = std::sin(p.z * 2 * kPi / 7) > 0 ? 1.0F : 0.82F;
        s.albedo = s.albedo * (mown * (0.45F + 1.0F * fbm(p * Vec3 { 1.4F, 1, 1.4F }, 5)));
    };
    world.use(world.add(turf), { 0.11F, 0.16F, 0.045F });
    addSheet(world, { -90, 90, 0.4F, 75, 0, 18 });
    GrassSpec grass;
    grass.nearZ = 1.6F;
    grass.farZ = 30;
    grass.right = 21;
    grass.left = -21;
    grass.blades = 320000;
    grass.height = 0.085F;
    grass.width = 0.0045F;
    grass.color = { 0.09F, 0.15F, 0.035F };
    grass.tip = { 0.19F, 0.22F, 0.07F };
    addGrass(world, basics, grass, random);
}

} // namespace

World schoolKites()
{
    World world;
    Random random(53);
    const Basics basics = Basics::addTo(world);
    world.camera = { { 0, 1.25F, 0 }, { 0, 1.25F, 20 }, 0.74F, 0.25F };
    Sky& sky = world.sky;
    sky.sunDirection = normalize({ 0.62F, 0.5F, -0.4F });
    sky.sunColor = { 4.3F, 3.5F, 2.5F };
    sky.zenith = rgb(0x2E6DB8);
    sky.horizon = rgb(0xC6DAE6);
    sky.bandHeight = 0.34F;
    sky.cloudCover = 0.54F;
    sky.cloudScale = 1.25F;
    sky.cloudStretch = 1.3F;
    sky.cloudLight = { 1.3F, 1.26F, 1.2F };
    sky.cloudShade = rgb(0x93A6BE);
    sky.cloudOffset = { 1.7F, 0, 6.2F };
    world.fog = { rgb(0xC8D6E0) * 0.9F, { 0.2F, 0.15F, 0.1F }, 0.0022F, 0, 0.1F };
    world.skyLight = { 0.4F, 0.48F, 0.62F };
    world.groundLight = { 0.17F, 0.19F, 0.1F };
    world.film.exposure = 0.82F;
    world.film.contrast = 1.26F;
    addField(world, basics, random);
    addSchool(world, basics, random);
    addChildren(world, basics, random);
    for (int i = 0; i < 2; ++i) {
        HillSpec hill;
        hill.nearZ = 420 + 600 * static_cast<float>(i);
        hill.width = 1600 + 1500 * static_cast<float>(i);
        hill.height = 70 + 120 * static_cast<float>(i);
        hill.seed = static_cast<uint32_t>(41 + i);
        addHills(world, basics, hill);
    }
    world.shadows = { { { 0, 3, 12 }, 17 }, { { 0, 8, 50 }, 75 } };
    return world;
}

} // namespace Samples
