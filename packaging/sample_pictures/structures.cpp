// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "structures.h"

namespace Samples {

namespace {

float along(const Surface& s)
{
    return std::abs(s.normal.x) > std::abs(s.normal.z) ? s.position.z : s.position.x;
}

int cell(float v)
{
    return static_cast<int>(std::floor(v));
}

float halfBeamAt(const HullSpec& spec, float t)
{
    const float bow = 1 - std::pow(std::max(0.0F, (t - 0.45F) / 0.55F), 2.2F);
    const float stern
        = mix(std::sqrt(clamp01(t / 0.35F)), 1.0F - 0.25F * (1 - clamp01(t / 0.35F)), spec.transom);
    return std::max(0.02F, spec.beam / 2 * bow * stern);
}

float sheerAt(const HullSpec& spec, float t)
{
    const float fore = std::max(0.0F, (t - 0.4F) / 0.6F);
    const float aft = std::max(0.0F, (0.35F - t) / 0.35F);
    return spec.freeboard + spec.bowRise * fore * fore + spec.sternRise * aft * aft;
}

} // namespace

Material facade(float cellWidth, float cellHeight, float litShare, const Vec3& light)
{
    Material material;
    material.paint = [=](Surface& s) {
        if (std::abs(s.normal.y) > 0.5F)
            return;
        const float u = along(s) / cellWidth;
        const float v = s.position.y / cellHeight;
        const float fu = u - std::floor(u);
        const float fv = v - std::floor(v);
        s.albedo = s.albedo * (0.85F + 0.3F * fbm(s.position * 0.4F, 3));
        if (fu < 0.2F || fu > 0.82F || fv < 0.3F || fv > 0.86F)
            return;
        const float pick = cellValue(cell(u), cell(v), cell(s.normal.x * 3) + 7);
        s.albedo = Vec3 { 0.02F, 0.025F, 0.03F } * (0.6F + pick);
        s.mirror = 0.55F;
        if (pick < litShare)
            s.emission = light * (0.4F + 1.6F * pick / litShare);
    };
    return material;
}

Material roofTiles(float pitch)
{
    Material material;
    material.gloss = 0.06F;
    material.power = 14;
    material.paint = [=](Surface& s) {
        const float across
            = std::abs(s.normal.x) > std::abs(s.normal.z) ? s.position.z : s.position.x;
        const float wave = std::sin(across / pitch * 2 * kPi);
        const float course = s.position.y / (pitch * 0.9F);
        const float edge = course - std::floor(course);
        const float pick = cellValue(cell(across / pitch), cell(course), 3);
        s.albedo = s.albedo
            * ((0.7F + 0.6F * pick) * (0.75F + 0.25F * wave) * (edge < 0.15F ? 0.55F : 1.0F));
        s.albedo
            += Vec3 { 0.012F, 0.02F, 0.006F } * smoothStep(0.5F, 0.8F, fbm(s.position * 0.7F, 4));
    };
    return material;
}

Material boards(float width, bool upright)
{
    Material material;
    material.gloss = 0.05F;
    material.power = 16;
    material.paint = [=](Surface& s) {
        const float v = (upright ? along(s) : s.position.y) / width;
        const float edge = v - std::floor(v);
        const Vec3 grain = upright ? Vec3 { 14, 0.8F, 14 } : Vec3 { 0.8F, 16, 0.8F };
        const float pick = cellValue(cell(v), 5, cell(s.normal.x * 3));
        s.albedo = s.albedo
            * ((0.75F + 0.4F * pick) * (0.6F + 0.7F * fbm(s.position * grain, 4))
                * (edge < 0.08F ? 0.45F : 1.0F));
    };
    return material;
}

Material masonry(float width, float height)
{
    Material material;
    material.gloss = 0.04F;
    material.power = 10;
    material.paint = [=](Surface& s) {
        const bool level = std::abs(s.normal.y) > 0.6F;
        const float v = (level ? s.position.z : s.position.y) / height;
        const float u = (level ? s.position.x : along(s)) / width + (cell(v) % 2 == 0 ? 0.5F : 0.0F)
            + 0.3F * cellValue(cell(v), 1, 1);
        const float eu = std::abs(u - std::floor(u) - 0.5F);
        const float ev = std::abs(v - std::floor(v) - 0.5F);
        const float joint = std::max(smoothStep(0.46F, 0.49F, eu), smoothStep(0.43F, 0.48F, ev));
        const float pick = cellValue(cell(u), cell(v), 11);
        const float worn = fbm(s.position * 5.0F, 4);
        s.albedo = s.albedo * ((0.7F + 0.55F * pick) * (0.65F + 0.7F * worn) * (1 - 0.6F * joint));
        s.normal = normalize(s.normal + Vec3 { worn - 0.5F, 0, pick - 0.5F } * 0.25F);
    };
    return material;
}

void addHouse(World& world, int wall, int roof, const Basics& basics, const HouseSpec& spec)
{
    Mesh& mesh = world.mesh;
    mesh.setFrame({ spec.at, spec.yaw, 1 });
    const float w = spec.size.x / 2;
    const float h = spec.size.y;
    const float d = spec.size.z / 2;
    const float top = h + spec.roofRise;
    world.use(wall, spec.wall);
    mesh.box({ 0, h / 2 - 0.5F, 0 }, { spec.size.x, h + 1, spec.size.z });
    mesh.triangle({ w, h, -d }, { w, h, d }, { w, top, 0 });
    mesh.triangle({ -w, h, d }, { -w, h, -d }, { -w, top, 0 });
    world.use(basics.matte, { 0.16F, 0.15F, 0.14F });
    mesh.box({ 0, -1.9F, 0 }, { spec.size.x + 0.1F, 4, spec.size.z + 0.1F });
    world.use(roof, spec.roof);
    const float o = spec.overhang;
    const float drop = spec.roofRise * o / d;
    for (const float side : { -1.0F, 1.0F }) {
        const float edge = side * (d + o);
        mesh.quad({ -w - o, top + 0.12F, 0 },
            { w + o, top + 0.12F, 0 },
            { w + o, h - drop + 0.12F, edge },
            { -w - o, h - drop + 0.12F, edge });
        mesh.quad({ -w - o, top - 0.05F, 0 },
            { w + o, top - 0.05F, 0 },
            { w + o, h - drop - 0.05F, edge },
            { -w - o, h - drop - 0.05F, edge });
        mesh.box({ 0, h - drop + 0.03F, edge }, { spec.size.x + 2 * o, 0.18F, 0.08F });
    }
    mesh.box({ 0, top + 0.12F, 0 }, { spec.size.x + 2 * o, 0.22F, 0.3F });
    for (int i = 0; i < spec.windows; ++i) {
        const float x = spec.size.x
            * ((static_cast<float>(i) + 0.5F) / static_cast<float>(spec.windows) - 0.5F);
        world.use(basics.matte, { 0.55F, 0.53F, 0.48F });
        mesh.box({ x, h * 0.55F, -d - 0.03F }, { 1.25F, 1.45F, 0.08F });
        world.use(basics.glass, { 0.02F, 0.025F, 0.03F });
        mesh.box({ x, h * 0.55F, -d - 0.07F }, { 1.0F, 1.2F, 0.06F });
    }
    for (const float side : { -1.0F, 1.0F }) {
        for (const Vec3& at : { Vec3 { 0, h * 0.55F, -d * 0.45F },
                 Vec3 { 0, h * 0.55F, d * 0.45F },
                 Vec3 { 0, h + spec.roofRise * 0.35F, 0 } }) {
            const float small = at.z == 0 ? 0.75F : 1.0F;
            world.use(basics.matte, { 0.55F, 0.53F, 0.48F });
            mesh.box({ side * (w + 0.03F), at.y, at.z }, { 0.08F, 1.4F * small, 1.15F * small });
            world.use(basics.glass, { 0.02F, 0.025F, 0.03F });
            mesh.box({ side * (w + 0.07F), at.y, at.z }, { 0.06F, 1.15F * small, 0.9F * small });
        }
    }
    mesh.setFrame({});
}

void addHull(
    World& world, const HullSpec& spec, const Vec3& side, const Vec3& bottom, const Vec3& deck)
{
    constexpr int stations = 26;
    constexpr int around = 14;
    std::vector<Mesh::Ring> lower;
    std::vector<Mesh::Ring> upper;
    std::vector<Mesh::Ring> floor;
    for (int j = 0; j <= stations; ++j) {
        const float t = static_cast<float>(j) / stations;
        const float half = halfBeamAt(spec, t);
        const float sheer = sheerAt(spec, t);
        const float flare = 0.12F * smoothStep(0.5F, 1, t) * spec.length / 8;
        const float z = (t - 0.5F) * spec.length;
        const float rake = smoothStep(0.85F, 1, t) * spec.bowRise * 0.7F;
        Mesh::Ring below;
        Mesh::Ring above;
        for (int i = 0; i <= around; ++i) {
            const float angle = kPi * static_cast<float>(i) / around;
            const float deep = std::pow(std::sin(angle), 0.7F);
            below.push_back(
                { std::cos(angle) * half * 0.9F, 0.12F - (spec.draft + 0.12F) * deep, z });
        }
        for (const float edge : { 1.0F, -1.0F }) {
            above.push_back({ edge * (half + flare), sheer, z + rake });
            above.push_back({ edge * half * 0.9F, 0.12F, z });
        }
        lower.push_back(below);
        upper.push_back(above);
        floor.push_back({ { half * 0.94F, sheer - 0.2F, z }, { -half * 0.94F, sheer - 0.2F, z } });
    }
    Mesh& mesh = world.mesh;
    mesh.setColor(bottom);
    mesh.loft(lower, false);
    mesh.setColor(deck);
    mesh.loft(floor, false);
    for (size_t edge = 0; edge < 2; ++edge) {
        std::vector<Mesh::Ring> strip;
        std::vector<Vec3> rail;
        for (const Mesh::Ring& ring : upper) {
            strip.push_back({ ring[edge * 2], ring[edge * 2 + 1] });
            rail.push_back(ring[edge * 2]);
        }
        mesh.setColor(side);
        mesh.loft(strip, false);
        mesh.setColor(side * 0.35F);
        mesh.wire(rail, spec.beam * 0.02F, 6);
    }
    mesh.setColor(side);
    const Mesh::Ring& stem = upper.back();
    mesh.quad(stem[0], stem[1], stem[3], stem[2]);
    const Mesh::Ring& stern = upper.front();
    mesh.quad(stern[0], stern[1], stern[3], stern[2]);
}

} // namespace Samples
