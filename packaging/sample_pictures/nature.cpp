// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "nature.h"

namespace Samples {

namespace {

struct Clump {
    Vec3 center;
    Vec3 radii;
};

void addClump(World& world,
    const TreeSpec& spec,
    const Clump& clump,
    const Vec3& crown,
    int leaves,
    Random& random)
{
    for (int i = 0; i < leaves; ++i) {
        const Vec3 out = normalize(random.inBall());
        const Vec3 at = clump.center + out * clump.radii * random.between(0.72F, 1.05F);
        const Vec3 normal = normalize(out + normalize(at - crown) * 0.8F + random.inBall() * 0.5F);
        const Vec3 along = normalize(cross(normal, random.inBall()) + Vec3 { 0, -0.2F, 0 });
        const Vec3 across = normalize(cross(normal, along));
        const float size = spec.leafSize * random.between(0.6F, 1.25F);
        const float low = smoothStep(-1, 1, out.y);
        world.mesh.setColor(spec.color * (random.between(0.65F, 1.3F) * (0.45F + 0.7F * low))
            + Vec3 { 0.012F, 0.008F, 0 } * random.unit());
        world.mesh.leaf(at, along * size, across * (size * 0.55F), normal);
    }
}

void addStreamers(World& world, const TreeSpec& spec, const Vec3& crown, Random& random)
{
    const int count = spec.leaves / 22;
    for (int i = 0; i < count; ++i) {
        const float angle = random.between(0, 2 * kPi);
        const float reach = spec.height * 0.36F * std::sqrt(random.unit());
        const Vec3 top = crown
            + Vec3 { std::cos(angle) * reach,
                  spec.height * 0.24F * (1 - reach / spec.height),
                  std::sin(angle) * reach };
        const float fall = spec.height * random.between(0.3F, 0.62F);
        for (int k = 0; k < 22; ++k) {
            const float t = static_cast<float>(k) / 22;
            const Vec3 at = top
                + Vec3 { std::cos(angle) * t * 0.5F, -fall * t, std::sin(angle) * t * 0.5F }
                + random.inBall() * 0.08F;
            world.mesh.setColor(spec.color * random.between(0.55F, 1.35F));
            const Vec3 normal = normalize(
                Vec3 { std::cos(angle), 0.6F, std::sin(angle) } + random.inBall() * 0.5F);
            const Vec3 along = normalize(Vec3 { 0, -1, 0 } + random.inBall() * 0.5F);
            world.mesh.leaf(at,
                along * spec.leafSize,
                normalize(cross(normal, along)) * (spec.leafSize * 0.22F),
                normal);
        }
    }
}

void addNeedles(World& world, const TreeSpec& spec, Random& random)
{
    const int tiers = 11;
    for (int tier = 0; tier < tiers; ++tier) {
        const float t = static_cast<float>(tier) / tiers;
        const float reach = spec.height * 0.21F * (1.05F - t) * random.between(0.85F, 1.15F);
        const Vec3 crown = spec.foot + Vec3 { 0, spec.height * (0.14F + 0.84F * t), 0 };
        for (int i = 0; i < spec.leaves / tiers; ++i) {
            const float angle = random.between(0, 2 * kPi);
            const float far = reach * std::sqrt(random.unit());
            const Vec3 out { std::cos(angle), 0, std::sin(angle) };
            const Vec3 at = crown + out * far
                + Vec3 { 0, -far * 0.45F + random.between(-0.1F, 0.25F) * reach, 0 };
            world.mesh.setColor(
                spec.color * (random.between(0.5F, 1.2F) * (0.5F + 0.6F * far / reach)));
            const Vec3 normal = normalize(out + Vec3 { 0, 0.7F, 0 } + random.inBall() * 0.6F);
            world.mesh.leaf(at,
                (out + Vec3 { 0, -0.4F, 0 }) * spec.leafSize,
                cross(normal, out) * (spec.leafSize * 0.4F),
                normal);
        }
    }
}

void addTrunk(World& world, const Basics& basics, const TreeSpec& spec, Random& random)
{
    world.use(basics.matte, spec.bark);
    const float girth = spec.height * 0.028F;
    const Vec3 fork
        = spec.foot + Vec3 { random.between(-0.04F, 0.04F), 0.42F, 0.02F } * spec.height;
    world.mesh.tube(spec.foot - Vec3 { 0, 0.3F, 0 }, fork, girth * 1.3F, girth * 0.8F, 9);
    for (int i = 0; i < 7; ++i) {
        const float angle = random.between(0, 2 * kPi);
        const Vec3 tip = fork
            + Vec3 { std::cos(angle) * 0.24F, random.between(0.2F, 0.42F), std::sin(angle) * 0.24F }
                * spec.height;
        world.mesh.tube(fork, tip, girth * 0.55F, girth * 0.15F, 6);
    }
}

} // namespace

Basics Basics::addTo(World& world)
{
    Basics basics;
    basics.matte = world.add({});
    Material leaf;
    leaf.translucency = 0.55F;
    leaf.gloss = 0.05F;
    leaf.power = 12;
    basics.leaf = world.add(leaf);
    leaf.castsShadow = false;
    basics.paper = world.add(leaf);
    Material satin;
    satin.gloss = 0.18F;
    satin.power = 24;
    satin.mirror = 0.12F;
    basics.satin = world.add(satin);
    Material metal;
    metal.gloss = 0.9F;
    metal.power = 50;
    metal.mirror = 0.55F;
    basics.metal = world.add(metal);
    Material glass;
    glass.gloss = 1.5F;
    glass.power = 160;
    glass.mirror = 1;
    basics.glass = world.add(glass);
    Material hill;
    hill.paint = [](Surface& s) {
        const float scale = 60 / std::max(60.0F, s.distance * 0.12F);
        const float tufts = fbm(s.position * (0.09F * scale), 5);
        s.albedo = s.albedo * (0.35F + 1.3F * tufts);
        s.normal = normalize(s.normal
            + (Vec3 { fbm(s.position * (0.16F * scale), 3),
                   tufts,
                   fbm(s.position * (0.16F * scale) + Vec3 { 40, 0, 0 }, 3) }
                  - Vec3 { 0.5F, 0.5F, 0.5F })
                * 1.4F);
    };
    basics.hill = world.add(hill);
    Material cloth;
    cloth.translucency = 0.06F;
    cloth.paint = [](Surface& s) {
        const float fold = fbm(s.position * Vec3 { 11, 5, 11 }, 3);
        s.albedo = s.albedo * (0.55F + 0.8F * fold);
        s.normal = normalize(s.normal
            + Vec3 { fold - 0.5F, 0.3F * (fold - 0.5F), noise(s.position * 13.0F) - 0.5F } * 0.9F);
    };
    basics.cloth = world.add(cloth);
    return basics;
}

void addTree(World& world, const Basics& basics, const TreeSpec& spec, Random& random)
{
    world.mesh.setFrame({});
    addTrunk(world, basics, spec, random);
    world.mesh.setMaterial(basics.leaf);
    if (spec.kind == TreeKind::Pine) {
        addNeedles(world, spec, random);
        return;
    }
    const Vec3 crown = spec.foot + Vec3 { 0, spec.height * 0.66F, 0 };
    if (spec.kind == TreeKind::Willow) {
        addStreamers(world, spec, crown, random);
        return;
    }
    const bool tall = spec.kind == TreeKind::Tall;
    const Vec3 reach = tall ? Vec3 { 0.13F, 0.36F, 0.13F } : Vec3 { 0.3F, 0.27F, 0.3F };
    const int clumps = tall ? 22 : 26;
    for (int i = 0; i < clumps; ++i) {
        const Vec3 at = crown + random.inBall() * reach * spec.height;
        const float size
            = spec.height * (tall ? random.between(0.06F, 0.1F) : random.between(0.09F, 0.16F));
        addClump(
            world, spec, { at, { size, size * 0.78F, size } }, crown, spec.leaves / clumps, random);
    }
}

void addHills(World& world, const Basics& basics, const HillSpec& spec)
{
    world.mesh.setFrame({});
    world.use(basics.hill, spec.color);
    constexpr int columns = 260;
    constexpr int rows = 18;
    const float shift = static_cast<float>(spec.seed) * 17.3F;
    std::vector<Mesh::Ring> rings;
    for (int j = 0; j <= rows; ++j) {
        Mesh::Ring ring;
        const float t = static_cast<float>(j) / rows;
        for (int i = 0; i <= columns; ++i) {
            const float s = static_cast<float>(i) / columns;
            const Vec3 at {
                s * spec.roughness + shift, 3, t * spec.roughness * spec.depth / spec.width * 2
            };
            const float crest = 0.25F + 0.75F * fbm(at, 3);
            const float detail = ridged(at * 3.1F, 5) * 0.45F + fbm(at * 22.0F, 3) * 0.06F;
            const float rise = smoothStep(0, 0.75F, t) * (0.75F * crest + 0.4F * crest * detail);
            ring.push_back({ spec.centerX + (s - 0.5F) * spec.width,
                rise * spec.height - 2,
                spec.nearZ + t * spec.depth });
        }
        rings.push_back(ring);
    }
    world.mesh.loft(rings, false);
}

void addGrass(World& world, const Basics& basics, const GrassSpec& spec, Random& random)
{
    world.mesh.setFrame({});
    world.mesh.setMaterial(basics.leaf);
    for (int i = 0; i < spec.blades; ++i) {
        const float t = random.unit();
        const float z = spec.nearZ * std::pow(spec.farZ / spec.nearZ, t);
        const float spread = std::min(1.0F, 0.9F * z / std::max(spec.right, -spec.left) + 0.1F);
        const float x = random.between(spec.left, spec.right) * spread;
        if (spec.bare && spec.bare(x, z))
            continue;
        const float patch = fbm({ x * 0.35F, 2, z * 0.35F }, 4);
        const float height = spec.height * random.between(0.5F, 1.2F) * (0.6F + 0.8F * patch);
        const float width = spec.width * (0.7F + z / (spec.nearZ * 5));
        const float angle = random.between(0, 2 * kPi);
        const Vec3 side { std::cos(angle) * width, 0, std::sin(angle) * width * 0.4F };
        const Vec3 lean { random.between(-1, 1) * spec.lean * height,
            0,
            random.between(-1, 1) * spec.lean * height };
        const Vec3 foot { x, 0, z };
        const Vec3 middle = foot + lean * 0.3F + Vec3 { 0, height * 0.6F, 0 };
        const Vec3 tip = foot + lean + Vec3 { 0, height, 0 };
        const Vec3 normal = normalize(Vec3 { std::sin(angle), 1.2F, -std::cos(angle) });
        const Vec3 color = mix(spec.color, spec.tip, random.unit()) * (0.6F + 0.75F * patch);
        world.mesh.setColor(color * 0.6F);
        world.mesh.triangle(foot - side, foot + side, middle, normal);
        world.mesh.setColor(color);
        world.mesh.triangle(middle - side * 0.8F, middle + side * 0.8F, tip, normal);
    }
}

void addSheet(World& world, const Sheet& sheet)
{
    const auto part
        = [&](int k) { return static_cast<float>(k) / static_cast<float>(sheet.cells); };
    const auto depth = [&](int k) { return mix(sheet.nearZ, sheet.farZ, part(k) * part(k)); };
    const auto side = [&](int k) { return mix(sheet.left, sheet.right, part(k)); };
    for (int j = 0; j < sheet.cells; ++j) {
        for (int i = 0; i < sheet.cells; ++i) {
            const auto corner = [&](int x, int z) { return Vec3 { side(x), sheet.y, depth(z) }; };
            world.mesh.quad(corner(i, j), corner(i, j + 1), corner(i + 1, j + 1), corner(i + 1, j));
        }
    }
}

void addBird(World& world, const Basics& basics, const Vec3& at, float span, float yaw, float beat)
{
    world.mesh.setFrame({ at, yaw, span });
    world.mesh.setMaterial(basics.leaf);
    for (const float side : { -1.0F, 1.0F }) {
        const Vec3 bend { side * 0.22F, beat, 0.06F };
        world.mesh.triangle({ 0, 0, 0.12F }, { 0, 0, -0.08F }, bend);
        world.mesh.triangle({ 0, 0, -0.08F }, bend, bend + Vec3 { side * 0.05F, 0, -0.14F });
        world.mesh.triangle(
            bend, bend + Vec3 { side * 0.05F, 0, -0.14F }, { side * 0.5F, beat * 0.6F, -0.12F });
    }
    world.mesh.ball({ 0, 0, 0 }, { 0.04F, 0.04F, 0.17F }, 8);
    world.mesh.setFrame({});
}

} // namespace Samples
