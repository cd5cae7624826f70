// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shader.h"

#include "noise.h"

namespace Samples {

namespace {

constexpr int kShadowSize = 4096;

float part(uint32_t seed, uint32_t which)
{
    return static_cast<float>(hash(seed, which, 77) >> 8U) / 16777216.0F;
}

// The tilt of the ripples at a place on the water.
Vec3 rippleNormal(const Vec3& p, float strength)
{
    const auto heightAt = [](float x, float z) {
        return noise({ x * 0.55F, 1, z * 0.9F }) * 1.4F
            + noise({ x * 1.7F + z * 0.4F, 5, z * 2.6F }) * 0.5F
            + noise({ x * 5.1F - z, 9, z * 6.7F }) * 0.16F;
    };
    const float step = 0.06F;
    const float here = heightAt(p.x, p.z);
    const float dx = (heightAt(p.x + step, p.z) - here) / step;
    const float dz = (heightAt(p.x, p.z + step) - here) / step;
    return normalize({ -dx * strength, 1, -dz * strength });
}

} // namespace

Shader::Shader(const World& world)
    : m_world(world)
    , m_sun(normalize(world.sky.sunDirection))
{
    for (const ShadowArea& area : world.shadows)
        m_shadows.emplace_back(world, area, kShadowSize);
}

Surface Shader::surfaceAt(const Triangle& triangle, const Vec3& position) const
{
    const std::vector<Vertex>& vertices = m_world.mesh.vertices();
    const Vertex& a = vertices[triangle.a];
    const Vertex& b = vertices[triangle.b];
    const Vertex& c = vertices[triangle.c];
    const Vec3 full = cross(b.position - a.position, c.position - a.position);
    const float area = std::max(dot(full, full), 1e-20F);
    const float u
        = clamp01(dot(cross(c.position - b.position, position - b.position), full) / area);
    const float v = std::clamp(
        dot(cross(a.position - c.position, position - c.position), full) / area, 0.0F, 1 - u);
    const float w = 1 - u - v;
    Surface surface;
    surface.position = position;
    surface.normal = normalize(a.normal * u + b.normal * v + c.normal * w);
    surface.albedo = a.color * u + b.color * v + c.color * w;
    const Material& material = m_world.materials[triangle.material];
    surface.gloss = material.gloss;
    surface.power = material.power;
    surface.mirror = material.mirror;
    surface.translucency = material.translucency;
    surface.emission = material.emission;
    surface.planar = material.planar;
    surface.ripple = material.ripple;
    return surface;
}

float Shader::sunlight(const Surface& surface, uint32_t seed) const
{
    for (const ShadowMap& map : m_shadows) {
        if (!map.covers(surface.position))
            continue;
        float lit = 0;
        for (uint32_t i = 0; i < 3; ++i) {
            const float angle = 2 * kPi * part(seed, i * 2);
            const float reach = 2.4F * std::sqrt(part(seed, i * 2 + 1));
            lit += map.lit(surface.position, reach * std::cos(angle), reach * std::sin(angle)) / 3;
        }
        return lit;
    }
    return 1;
}

float Shader::occlusion(const DepthBuffer& buffer,
    const View& view,
    const Surface& surface,
    int x,
    int y,
    uint32_t seed) const
{
    const float reach
        = std::clamp(view.focal * m_world.occlusionRadius / surface.distance, 3.0F, 140.0F);
    const float limit = m_world.occlusionRadius * m_world.occlusionRadius * 4;
    float hidden = 0;
    constexpr uint32_t samples = 6;
    for (uint32_t i = 0; i < samples; ++i) {
        const float angle = 2 * kPi * (part(seed, 20) + static_cast<float>(i) / samples);
        const float far = reach * (0.1F + 0.9F * part(seed, 30 + i));
        const int sx = x + static_cast<int>(far * std::cos(angle));
        const int sy = y + static_cast<int>(far * std::sin(angle));
        if (sx < 0 || sy < 0 || sx >= buffer.width || sy >= buffer.height)
            continue;
        const size_t at = buffer.at(sx, sy);
        if (buffer.face[at] == kNothing)
            continue;
        const Vec3 ray = view.ray(static_cast<float>(sx) + 0.5F, static_cast<float>(sy) + 0.5F);
        const Vec3 to = view.mirror(view.eye + ray * (1 / buffer.nearness[at])) - surface.position;
        const float square = dot(to, to);
        if (square < limit)
            hidden += std::max(0.0F, dot(surface.normal, to) / std::sqrt(square + 1e-6F) - 0.12F);
    }
    return clamp01(1 - 1.6F * hidden / samples);
}

Vec3 Shader::lamps(const Surface& surface, const Vec3& towardsEye) const
{
    Vec3 sum;
    for (const PointLight& lamp : m_world.lights) {
        const Vec3 to = lamp.position - surface.position;
        const float square = dot(to, to);
        if (square > lamp.range * lamp.range)
            continue;
        const float away = std::sqrt(square);
        const Vec3 direction = to * (1 / std::max(away, 0.01F));
        const float edge = 1 - away / lamp.range;
        const float fall = edge * edge / (0.25F + square);
        const float facing = dot(surface.normal, direction);
        const float diffuse
            = std::max(0.0F, facing) + surface.translucency * std::max(0.0F, -facing) + 0.06F;
        sum += surface.albedo * lamp.color * (diffuse * fall);
        if (surface.gloss > 0 && facing > 0) {
            const Vec3 half = normalize(direction + towardsEye);
            const float shine = std::pow(std::max(0.0F, dot(surface.normal, half)), surface.power);
            sum += lamp.color * (surface.gloss * shine * fall);
        }
    }
    return sum;
}

Vec3 Shader::veil(const Vec3& color, const Vec3& eye, const Vec3& position) const
{
    const Fog& fog = m_world.fog;
    const Vec3 path = position - eye;
    const float away = length(path);
    float depth = fog.density * away;
    if (fog.mist > 0) {
        const float low = std::exp(-fog.mistFall * std::max(0.0F, std::min(eye.y, position.y)));
        const float rise = fog.mistFall * std::abs(path.y);
        depth += fog.mist * away * low * (rise > 0.001F ? (1 - std::exp(-rise)) / rise : 1.0F);
    }
    const float thickness = 1 - std::exp(-depth);
    const float towards = std::max(0.0F, dot(path * (1 / std::max(away, 0.01F)), m_sun));
    const float halo = std::pow(towards, 6.0F);
    return mix(color, fog.color + fog.sunTint * halo, thickness);
}

Vec3 Shader::background(const Vec3& ray, bool clouds) const
{
    return m_world.sky.color(normalize(ray), clouds);
}

Vec3 Shader::mirrored(
    const Surface& surface, const View& view, const Vec3& towardsEye, int x, int y) const
{
    const Vec3 normal = surface.normal;
    const float facing = std::max(0.0F, dot(normal, towardsEye));
    const float fresnel = 0.03F + 0.97F * std::pow(1 - facing, 5.0F);
    const float reach = view.focal * 0.16F;
    const int sx = std::clamp(x + static_cast<int>(normal.x * reach), 0, m_world.width - 1);
    const int sy = std::clamp(y + static_cast<int>(normal.z * reach * 1.5F), 0, m_world.height - 1);
    const size_t at
        = static_cast<size_t>(sy) * static_cast<size_t>(m_world.width) + static_cast<size_t>(sx);
    return m_reflection[at] * (fresnel * surface.planar);
}

Vec3 Shader::shade(const DepthBuffer& buffer, const View& view, int x, int y, uint32_t pass) const
{
    const size_t at = buffer.at(x, y);
    const Vec3 ray = view.ray(static_cast<float>(x) + 0.5F, static_cast<float>(y) + 0.5F);
    const Triangle& triangle = m_world.mesh.triangles()[buffer.face[at]];
    Surface surface = surfaceAt(triangle, view.mirror(view.eye + ray * (1 / buffer.nearness[at])));
    const Vec3 eye = view.mirror(view.eye);
    const Vec3 path = surface.position - eye;
    surface.distance = length(path);
    const Vec3 towardsEye = path * (-1 / surface.distance);
    if (dot(surface.normal, towardsEye) < 0)
        surface.normal = -surface.normal;
    const Material& material = m_world.materials[triangle.material];
    if (material.paint)
        material.paint(surface);
    if (surface.ripple > 0)
        surface.normal = normalize(
            surface.normal + rippleNormal(surface.position, surface.ripple) - Vec3 { 0, 1, 0 });
    const uint32_t seed = hash(static_cast<uint32_t>(x), static_cast<uint32_t>(y), pass);
    const float open = occlusion(buffer, view, surface, x, y, seed);
    const float facing = dot(surface.normal, m_sun);
    Vec3 light = mix(m_world.groundLight, m_world.skyLight, 0.5F + 0.5F * surface.normal.y) * open;
    float sun = 0;
    if (facing > 0 || surface.translucency > 0)
        sun = sunlight(surface, seed);
    light += m_world.sky.sunColor
        * (sun * (std::max(0.0F, facing) + surface.translucency * std::max(0.0F, -facing)));
    Vec3 color = surface.albedo * light + surface.emission;
    if (surface.gloss > 0 && sun > 0) {
        const Vec3 half = normalize(m_sun + towardsEye);
        color += m_world.sky.sunColor
            * (sun * surface.gloss
                * std::pow(std::max(0.0F, dot(surface.normal, half)), surface.power));
    }
    if (surface.mirror > 0) {
        const Vec3 bounce = surface.normal * (2 * dot(surface.normal, towardsEye)) - towardsEye;
        const float fresnel
            = 0.08F + 0.92F * std::pow(1 - std::max(0.0F, dot(surface.normal, towardsEye)), 4.0F);
        const Vec3 seen = bounce.y > 0 ? m_world.sky.color(bounce, false) : m_world.groundLight;
        color += seen * (surface.mirror * fresnel * (0.3F + 0.7F * open));
    }
    color += lamps(surface, towardsEye);
    if (surface.planar > 0 && !m_reflection.empty())
        color += mirrored(surface, view, towardsEye, x, y);
    return veil(color, eye, surface.position);
}

} // namespace Samples
