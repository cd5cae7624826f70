// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "people.h"
#include "scenes.h"
#include "structures.h"

namespace Samples {

namespace {

struct Crew {
    Vec3 at;
    Vec3 hull;
    Vec3 shirt;
    Vec3 trim;
    float phase;
};

constexpr float kYaw = -2.05F;
constexpr int kRows = 10;

void addDragonHead(World& world, const Basics& basics, const Crew& crew)
{
    Mesh& mesh = world.mesh;
    world.use(basics.satin, crew.trim);
    const std::vector<Vec3> neck {
        { 0, 0.82F, 6.35F }, { 0, 0.95F, 6.8F }, { 0, 1.25F, 7.15F }, { 0, 1.65F, 7.3F }
    };
    for (size_t i = 1; i < neck.size(); ++i) {
        mesh.tube(neck[i - 1],
            neck[i],
            0.3F - 0.03F * static_cast<float>(i),
            0.27F - 0.03F * static_cast<float>(i),
            14);
        mesh.ball(neck[i], { 0.24F, 0.22F, 0.24F }, 12);
    }
    mesh.ball({ 0, 1.78F, 7.42F }, { 0.28F, 0.27F, 0.36F }, 18);
    mesh.ball({ 0, 1.74F, 7.82F }, { 0.2F, 0.13F, 0.32F }, 16);
    mesh.ball({ 0, 1.5F, 7.72F }, { 0.17F, 0.07F, 0.3F }, 14);
    world.use(basics.satin, rgb(0x9E241C));
    mesh.ball({ 0, 1.61F, 7.76F }, { 0.13F, 0.06F, 0.26F }, 12);
    for (const float side : { -1.0F, 1.0F }) {
        world.use(basics.satin, rgb(0xD8D2C0));
        mesh.ball({ side * 0.17F, 1.93F, 7.6F }, { 0.09F, 0.09F, 0.09F }, 12);
        for (int i = 0; i < 3; ++i)
            mesh.tube({ side * 0.13F, 1.64F, 7.75F + 0.1F * static_cast<float>(i) },
                { side * 0.13F, 1.55F, 7.76F + 0.1F * static_cast<float>(i) },
                0.025F,
                0.004F,
                6);
        world.use(basics.satin, { 0.01F, 0.01F, 0.01F });
        mesh.ball({ side * 0.2F, 1.95F, 7.66F }, { 0.045F, 0.045F, 0.045F }, 10);
        world.use(basics.satin, rgb(0xB98A2C));
        mesh.wire({ { side * 0.15F, 1.98F, 7.3F },
                      { side * 0.28F, 2.25F, 7.1F },
                      { side * 0.3F, 2.5F, 6.95F } },
            0.045F,
            8);
        mesh.wire({ { side * 0.2F, 2.22F, 7.12F }, { side * 0.42F, 2.4F, 7.1F } }, 0.035F, 8);
        mesh.wire({ { side * 0.14F, 1.72F, 8.05F },
                      { side * 0.3F, 1.78F, 8.3F },
                      { side * 0.34F, 1.95F, 8.42F } },
            0.014F,
            5);
        world.use(basics.leaf, crew.hull);
        for (int i = 0; i < 7; ++i) {
            const float t = static_cast<float>(i) / 7;
            mesh.leaf({ side * 0.24F, 1.5F + 0.5F * t, 7.05F - 0.15F * t },
                { side * 0.16F, 0.1F * (t - 0.3F), -0.25F },
                { 0, 0.07F, 0.04F },
                { side, 0.3F, 0 });
        }
    }
    world.use(basics.satin, crew.hull);
    for (int i = 0; i < 6; ++i)
        mesh.ball(
            { 0, 0.95F + 0.2F * static_cast<float>(i), 6.78F + 0.05F * static_cast<float>(i) },
            { 0.03F, 0.14F, 0.12F },
            8);
}

void addTailAndFlag(World& world, const Basics& basics, const Crew& crew)
{
    Mesh& mesh = world.mesh;
    world.use(basics.satin, crew.trim);
    mesh.wire({ { 0, 0.5F, -6.6F }, { 0, 0.9F, -7.2F }, { 0, 1.5F, -7.5F }, { 0, 1.9F, -7.3F } },
        0.11F,
        10);
    world.use(basics.leaf, crew.hull);
    for (int i = 0; i < 6; ++i) {
        const float angle = 0.5F + 0.35F * static_cast<float>(i);
        mesh.leaf({ 0, 1.9F + 0.2F * std::sin(angle), -7.3F + 0.25F * std::cos(angle) },
            { 0, 0.28F * std::sin(angle), 0.28F * std::cos(angle) },
            { 0.05F, 0.03F, 0.05F },
            { 1, 0.2F, 0 });
    }
    world.use(basics.satin, { 0.2F, 0.15F, 0.1F });
    mesh.tube({ 0, 0.4F, -6 }, { 0, 3.1F, -6.2F }, 0.025F, 0.02F, 6);
    world.use(basics.paper, crew.trim);
    std::vector<Mesh::Ring> flag;
    for (int i = 0; i <= 12; ++i) {
        const float t = static_cast<float>(i) / 12;
        const float wave = 0.14F * std::sin(t * 6 + crew.phase);
        flag.push_back(
            { { wave, 3.05F, -6.2F - 1.2F * t }, { wave, 2.3F + 0.3F * t, -6.2F - 1.2F * t } });
    }
    mesh.loft(flag, false);
}

void addSpray(World& world, const Vec3& at, float strength, int foam, Random& random)
{
    world.mesh.setFrame({});
    world.use(foam, { 0.8F, 0.84F, 0.86F });
    for (int i = 0; i < static_cast<int>(210 * strength); ++i) {
        const Vec3 away = random.inBall();
        const float rise = random.unit() * random.unit();
        const float size = random.between(0.004F, 0.017F) * (1.2F - rise);
        world.mesh.ball(at
                + Vec3 { away.x * 0.45F * strength,
                    rise * 0.85F * strength,
                    away.z * 0.45F * strength },
            { size, size * 1.4F, size },
            4);
    }
}

void addPaddler(World& world,
    const Basics& basics,
    const Crew& crew,
    const Vec3& seat,
    int foam,
    Random& random)
{
    const float side = seat.x < 0 ? -1.0F : 1.0F;
    Mesh& mesh = world.mesh;
    const float stroke = crew.phase + random.between(-0.12F, 0.12F);
    Person person = passerBy(random, true);
    mesh.setFrame({ crew.at, kYaw, 1 });
    person.feet = mesh.place(seat);
    person.yaw = kYaw + side * 0.22F;
    person.height = random.between(1.66F, 1.82F);
    person.pose = Pose::Paddling;
    person.phase = stroke;
    person.skirt = false;
    person.top = crew.shirt * random.between(0.85F, 1.1F);
    person.bottom = { 0.03F, 0.03F, 0.04F };
    person.hair = random.chance(0.35F) ? crew.trim : Vec3 { 0.012F, 0.01F, 0.01F };
    addPerson(world, basics, person, random);
    const float swing = std::sin(stroke);
    mesh.setFrame({ crew.at, kYaw, 1 });
    const Vec3 top = seat + Vec3 { side * 0.12F, 1.12F, 0.62F + 0.16F * swing };
    const Vec3 low = Vec3 { side * 0.86F, -0.12F + 0.08F * swing, seat.z + 0.72F + 0.4F * swing };
    world.use(basics.satin, rgb(0xA9803F));
    mesh.tube(top, low, 0.02F, 0.02F, 6);
    mesh.beam(mix(top, low, 0.66F), mix(top, low, 1.04F), 0.03F, 0.19F);
    const Vec3 splash = mesh.place({ low.x, 0, low.z });
    if (random.chance(0.75F))
        addSpray(world, splash, random.between(0.5F, 1.0F), foam, random);
}

void addBoat(World& world, const Basics& basics, const Crew& crew, int foam, Random& random)
{
    Mesh& mesh = world.mesh;
    mesh.setFrame({ crew.at, kYaw, 1 });
    mesh.setMaterial(basics.satin);
    addHull(world,
        { 13.6F, 1.22F, 0.22F, 0.42F, 0.4F, 0.3F, 0.0F },
        crew.hull,
        crew.hull * 0.6F,
        { 0.2F, 0.13F, 0.07F });
    world.use(basics.satin, crew.trim);
    for (int i = 0; i < 19; ++i) {
        const float z = -3.2F + 0.26F * static_cast<float>(i);
        for (const float side : { -1.0F, 1.0F })
            mesh.ball({ side * 0.6F, 0.3F, z }, { 0.02F, 0.09F, 0.12F }, 6);
    }
    addDragonHead(world, basics, crew);
    addTailAndFlag(world, basics, crew);
    for (int row = 0; row < kRows; ++row) {
        for (const float side : { -1.0F, 1.0F })
            addPaddler(world,
                basics,
                crew,
                { side * (row < 8 ? 0.27F : 0.17F), 0.2F, -4.9F + 0.9F * static_cast<float>(row) },
                foam,
                random);
    }
    mesh.setFrame({ crew.at, kYaw, 1 });
    world.use(basics.satin, rgb(0x9A221A));
    mesh.tube({ 0, 0.4F, 4.5F }, { 0, 1.0F, 4.5F }, 0.32F, 0.32F, 20);
    world.use(basics.matte, rgb(0xC8B48A));
    mesh.tube({ 0, 1.0F, 4.5F }, { 0, 1.04F, 4.5F }, 0.34F, 0.32F, 20);
    Person drummer = passerBy(random, true);
    drummer.feet = mesh.place({ 0, 0.35F, 5.2F });
    drummer.yaw = kYaw + kPi;
    drummer.pose = Pose::Drumming;
    drummer.top = crew.trim;
    drummer.skirt = false;
    addPerson(world, basics, drummer, random);
    mesh.setFrame({ crew.at, kYaw, 1 });
    Person helm = passerBy(random, true);
    helm.feet = mesh.place({ 0, 0.3F, -5.7F });
    helm.yaw = kYaw;
    helm.top = crew.shirt;
    helm.skirt = false;
    addPerson(world, basics, helm, random);
    mesh.setFrame({ crew.at, kYaw, 1 });
    world.use(basics.satin, rgb(0xA9803F));
    mesh.tube({ 0.2F, 1.35F, -5.5F }, { 0.7F, -0.3F, -8.2F }, 0.03F, 0.03F, 6);
    std::vector<Vec3> wake;
    for (int i = 0; i < 16; ++i) {
        const float t = static_cast<float>(i) / 16;
        for (const float side : { -1.0F, 1.0F })
            wake.push_back(mesh.place({ side * (0.25F + 1.5F * t), 0, 6.3F - 13.0F * t }));
    }
    for (const Vec3& p : wake)
        addSpray(world, p, 0.42F, foam, random);
}

void addBank(World& world, const Basics& basics, Random& random)
{
    Mesh& mesh = world.mesh;
    mesh.setFrame({});
    const int stone = world.add(masonry(1.8F, 0.7F));
    world.use(stone, { 0.3F, 0.29F, 0.27F });
    mesh.box({ 0, 1.2F, 56 }, { 240, 3.2F, 8 });
    world.use(basics.matte, { 0.4F, 0.39F, 0.37F });
    mesh.box({ 0, 3.9F, 52.1F }, { 240, 0.14F, 0.2F });
    for (int i = 0; i < 150; ++i)
        mesh.box({ -90 + 1.2F * static_cast<float>(i), 3.35F, 52.1F }, { 0.16F, 1.1F, 0.16F });
    for (int i = 0; i < 640; ++i) {
        Person person = passerBy(random, true);
        person.feet = {
            random.between(-52, 52), 2.8F + (i % 3 == 0 ? 0.4F : 0.0F), random.between(52.6F, 59)
        };
        person.yaw = kPi + random.between(-0.6F, 0.6F);
        person.pose = random.chance(0.22F) ? Pose::Waving : Pose::Standing;
        addPerson(world, basics, person, random);
        if (i % 17 != 0)
            continue;
        world.use(basics.leaf, mix(rgb(0x9E3A34), rgb(0x3C6A94), random.unit()));
        mesh.tube(person.feet + Vec3 { 0, 1.85F, 0 },
            person.feet + Vec3 { 0, 2.2F, 0 },
            0.75F,
            0.02F,
            14);
    }
    const unsigned colors[] = { 0xB02A22, 0xC0912C, 0x2C5E93, 0x3F7A5A };
    for (int i = 0; i < 44; ++i) {
        const Vec3 foot { -66 + 3.1F * static_cast<float>(i), 2.8F, 52.3F };
        world.use(basics.metal, { 0.3F, 0.3F, 0.3F });
        mesh.tube(foot, foot + Vec3 { 0, 5.4F, 0 }, 0.05F, 0.04F, 6);
        world.use(basics.paper, rgb(colors[i % 4]));
        const float wave = random.between(0.1F, 0.45F);
        mesh.quad(foot + Vec3 { 0, 5.3F, 0 },
            foot + Vec3 { 0.95F, 5.2F, wave },
            foot + Vec3 { 0.9F, 2.4F, wave * 0.6F },
            foot + Vec3 { 0, 2.5F, 0 });
    }
}

void addBackdrop(World& world, const Basics& basics, Random& random)
{
    for (int i = 0; i < 66; ++i) {
        TreeSpec tree;
        tree.foot = { random.between(-75, 75), 2.4F, random.between(62, 82) };
        tree.height = random.between(9, 16);
        tree.kind = random.chance(0.3F) ? TreeKind::Willow : TreeKind::Round;
        tree.leaves = 2600;
        tree.leafSize = 0.4F;
        tree.color = mix(Vec3 { 0.07F, 0.12F, 0.03F }, Vec3 { 0.14F, 0.14F, 0.04F }, random.unit());
        addTree(world, basics, tree, random);
    }
    const int walls = world.add(facade(3.2F, 3.4F, 0.02F, { 0.5F, 0.4F, 0.3F }));
    for (int i = 0; i < 44; ++i) {
        world.use(walls, Vec3 { 0.5F, 0.48F, 0.46F } * random.between(0.6F, 1.2F));
        const float height = random.between(24, 66);
        world.mesh.box({ random.between(-260, 260), height / 2, random.between(220, 340) },
            { random.between(14, 26), height, 16 });
    }
    for (int i = 0; i < 3; ++i) {
        HillSpec hill;
        hill.nearZ = 480 + 620 * static_cast<float>(i);
        hill.width = 1700 + 1700 * static_cast<float>(i);
        hill.height = 90 + 130 * static_cast<float>(i);
        hill.seed = static_cast<uint32_t>(61 + i);
        addHills(world, basics, hill);
    }
}

void light(World& world)
{
    Sky& sky = world.sky;
    sky.sunDirection = normalize({ -0.6F, 0.62F, -0.32F });
    sky.sunColor = { 4.2F, 3.6F, 2.8F };
    sky.zenith = rgb(0x3F7CBE);
    sky.horizon = rgb(0xD2DEE4);
    sky.cloudCover = 0.55F;
    sky.cloudShade = rgb(0x9FB0C4);
    sky.cloudLight = { 1.25F, 1.2F, 1.15F };
    world.fog = { rgb(0xC6D3DA) * 0.9F, { 0.2F, 0.15F, 0.1F }, 0.0016F, 0.001F, 0.1F };
    world.skyLight = { 0.42F, 0.5F, 0.62F };
    world.groundLight = { 0.2F, 0.22F, 0.2F };
    world.film.exposure = 0.82F;
    world.film.saturation = 0.9F;
    world.film.contrast = 1.28F;
}

} // namespace

World dragonBoats()
{
    World world;
    world.height = 1688;
    Random random(83);
    const Basics basics = Basics::addTo(world);
    world.camera = { { 0, 3.4F, 0 }, { 0, 3.4F, 20 }, 1.06F, -0.16F };
    light(world);
    Material foam;
    foam.translucency = 0.5F;
    foam.castsShadow = false;
    const int spray = world.add(foam);
    const Crew crews[] = {
        { { 2.9F, 0, 15.4F }, rgb(0x8E1F1A), rgb(0xA82A22), rgb(0xC0902C), 0.4F },
        { { 5.4F, 0, 22.5F }, rgb(0x1D4E80), rgb(0xC4C8CC), rgb(0x2F6FA0), 2.1F },
        { { 1.5F, 0, 29 }, rgb(0x2E6A48), rgb(0x3A7A56), rgb(0xC9A545), 3.6F },
        { { 12, 0, 37 }, rgb(0xB08226), rgb(0xB58B2E), rgb(0x9A2A22), 5.2F },
    };
    for (const Crew& crew : crews)
        addBoat(world, basics, crew, spray, random);
    addBank(world, basics, random);
    addBackdrop(world, basics, random);
    Material water;
    water.planar = 1;
    water.ripple = 0.14F;
    water.gloss = 0.7F;
    water.power = 160;
    water.inReflection = false;
    world.mesh.setFrame({});
    world.use(world.add(water), { 0.022F, 0.045F, 0.042F });
    addSheet(world, { -120, 120, 1, 53, 0, 16 });
    world.hasMirror = true;
    world.shadows = { { { 1, 0.5F, 16 }, 13 }, { { 0, 2, 45 }, 75 } };
    return world;
}

} // namespace Samples
