// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "raster.h"

#include <array>
#include <thread>

namespace Samples {

namespace {

constexpr int kThreads = 2;

struct Band {
    int first;
    int last;
};

void fill(DepthBuffer& buffer,
    const Band& band,
    const Vec3& a,
    const Vec3& b,
    const Vec3& c,
    uint32_t face)
{
    const auto low = [](float u, float v, float w) { return std::min(u, std::min(v, w)); };
    const auto high = [](float u, float v, float w) { return std::max(u, std::max(v, w)); };
    const float top = std::max(low(a.y, b.y, c.y), static_cast<float>(band.first));
    const float bottom = std::min(high(a.y, b.y, c.y), static_cast<float>(band.last));
    const float left = std::max(low(a.x, b.x, c.x), 0.0F);
    const float right = std::min(high(a.x, b.x, c.x), static_cast<float>(buffer.width));
    if (top > bottom || left > right)
        return;
    const double area = (static_cast<double>(b.x) - a.x) * (static_cast<double>(c.y) - a.y)
        - (static_cast<double>(b.y) - a.y) * (static_cast<double>(c.x) - a.x);
    if (std::abs(area) < 1e-9)
        return;
    const auto weight = [&](const Vec3& p, const Vec3& q, double x, double y) {
        return ((static_cast<double>(q.x) - p.x) * (y - p.y)
                   - (static_cast<double>(q.y) - p.y) * (x - p.x))
            / area;
    };
    const int firstX = static_cast<int>(std::ceil(left - 0.5F));
    const int lastX = std::min(static_cast<int>(std::floor(right - 0.5F)), buffer.width - 1);
    const int firstY = std::max(static_cast<int>(std::ceil(top - 0.5F)), band.first);
    const int lastY = std::min(static_cast<int>(std::floor(bottom - 0.5F)), band.last - 1);
    const double stepU = -(static_cast<double>(c.y) - b.y) / area;
    const double stepV = -(static_cast<double>(a.y) - c.y) / area;
    for (int y = firstY; y <= lastY; ++y) {
        double u = weight(b, c, firstX + 0.5, y + 0.5);
        double v = weight(c, a, firstX + 0.5, y + 0.5);
        for (int x = firstX; x <= lastX; ++x, u += stepU, v += stepV) {
            const double w = 1 - u - v;
            if (u < 0 || v < 0 || w < 0)
                continue;
            const auto nearness = static_cast<float>(u * a.z + v * b.z + w * c.z);
            const size_t at = buffer.at(x, y);
            if (nearness > buffer.nearness[at]) {
                buffer.nearness[at] = nearness;
                buffer.face[at] = face;
            }
        }
    }
}

using Polygon = std::vector<Vec3>;

// Keeps the part of a polygon where the distance is positive.
template <typename Distance>
Polygon cut(const Polygon& polygon, const Distance& distance)
{
    Polygon kept;
    for (size_t i = 0; i < polygon.size(); ++i) {
        const Vec3& p = polygon[i];
        const Vec3& q = polygon[(i + 1) % polygon.size()];
        const float dp = distance(p);
        const float dq = distance(q);
        if (dp >= 0)
            kept.push_back(p);
        if ((dp >= 0) != (dq >= 0))
            kept.push_back(mix(p, q, dp / (dp - dq)));
    }
    return kept;
}

void fillCut(DepthBuffer& buffer,
    const Band& band,
    const View& view,
    const std::array<Vec3, 3>& corners,
    uint32_t face)
{
    Polygon polygon(corners.begin(), corners.end());
    if (view.mirrored)
        polygon = cut(polygon, [&](const Vec3& p) { return p.y - view.mirrorLevel; });
    for (Vec3& p : polygon)
        p = view.mirror(p);
    polygon
        = cut(polygon, [&](const Vec3& p) { return dot(p - view.eye, view.forward) - view.near; });
    for (Vec3& p : polygon)
        p = view.project(p);
    for (size_t i = 2; i < polygon.size(); ++i)
        fill(buffer, band, polygon[0], polygon[i - 1], polygon[i], face);
}

} // namespace

void inBands(int count, const std::function<void(int first, int last)>& work, int pieces)
{
    std::vector<std::thread> threads;
    threads.reserve(kThreads);
    for (int t = 0; t < kThreads; ++t) {
        threads.emplace_back([&, t] {
            for (int i = 0; i < pieces; ++i) {
                const int k = i * kThreads + t;
                work(count * k / (pieces * kThreads), count * (k + 1) / (pieces * kThreads));
            }
        });
    }
    for (std::thread& thread : threads)
        thread.join();
}

void DepthBuffer::clear(int w, int h, float farthest)
{
    width = w;
    height = h;
    const size_t count = static_cast<size_t>(w) * static_cast<size_t>(h);
    nearness.assign(count, farthest);
    face.assign(count, kNothing);
}

View View::of(const World& world, float partX, float partY, float lensX, float lensY)
{
    View view;
    const Camera& camera = world.camera;
    view.forward = normalize(camera.target - camera.eye);
    view.right = normalize(cross({ 0, 1, 0 }, view.forward));
    view.up = cross(view.forward, view.right);
    view.focal = camera.focal * static_cast<float>(world.width);
    const float x = lensX * camera.aperture;
    const float y = lensY * camera.aperture;
    view.eye = camera.eye + view.right * x + view.up * y;
    view.centerX = static_cast<float>(world.width) / 2 + partX + x * view.focal / camera.focus;
    view.centerY = static_cast<float>(world.height) * (0.5F + camera.shift) + partY
        - y * view.focal / camera.focus;
    view.mirrorLevel = world.mirrorLevel;
    return view;
}

Vec3 View::ray(float x, float y) const
{
    return forward + right * ((x - centerX) / focal) + up * ((centerY - y) / focal);
}

Vec3 View::project(const Vec3& p) const
{
    const Vec3 d = p - eye;
    const float nearness = 1 / dot(d, forward);
    return { centerX + focal * dot(d, right) * nearness,
        centerY - focal * dot(d, up) * nearness,
        nearness };
}

void drawScene(const World& world, const View& view, DepthBuffer& buffer)
{
    buffer.clear(world.width, world.height, 0);
    const std::vector<Vertex>& vertices = world.mesh.vertices();
    const std::vector<Triangle>& triangles = world.mesh.triangles();
    std::vector<Vec3> projected(vertices.size());
    inBands(static_cast<int>(vertices.size()), [&](int first, int last) {
        for (int i = first; i < last; ++i) {
            const auto k = static_cast<size_t>(i);
            const Vec3 p = view.mirror(vertices[k].position);
            const bool hidden = dot(p - view.eye, view.forward) < view.near
                || (view.mirrored && vertices[k].position.y < view.mirrorLevel);
            projected[k] = hidden ? Vec3 { 0, 0, -1 } : view.project(p);
        }
    });
    inBands(buffer.height, [&](int first, int last) {
        const Band band { first, last };
        for (uint32_t i = 0; i < static_cast<uint32_t>(triangles.size()); ++i) {
            const Triangle& t = triangles[i];
            if (view.mirrored && !world.materials[t.material].inReflection)
                continue;
            const Vec3& a = projected[t.a];
            const Vec3& b = projected[t.b];
            const Vec3& c = projected[t.c];
            if (a.z > 0 && b.z > 0 && c.z > 0)
                fill(buffer, band, a, b, c, i);
            else if (a.z > 0 || b.z > 0 || c.z > 0)
                fillCut(buffer,
                    band,
                    view,
                    { vertices[t.a].position, vertices[t.b].position, vertices[t.c].position },
                    i);
        }
    });
}

ShadowMap::ShadowMap(const World& world, const ShadowArea& area, int size)
    : m_center(area.center)
    , m_toSun(normalize(world.sky.sunDirection))
    , m_scale(static_cast<float>(size) / (2 * area.radius))
    , m_radius(area.radius)
{
    m_right = normalize(cross({ 0, 1, 0 }, m_toSun));
    m_up = cross(m_toSun, m_right);
    m_buffer.clear(size, size, -1e9F);
    const std::vector<Vertex>& vertices = world.mesh.vertices();
    inBands(size, [&](int first, int last) {
        const std::vector<Triangle>& triangles = world.mesh.triangles();
        for (uint32_t i = 0; i < static_cast<uint32_t>(triangles.size()); ++i) {
            const Triangle& t = triangles[i];
            if (!world.materials[t.material].castsShadow)
                continue;
            fill(m_buffer,
                { first, last },
                map(vertices[t.a].position),
                map(vertices[t.b].position),
                map(vertices[t.c].position),
                i);
        }
    });
}

Vec3 ShadowMap::map(const Vec3& p) const
{
    const Vec3 d = p - m_center;
    const float half = static_cast<float>(m_buffer.width) / 2;
    return { half + dot(d, m_right) * m_scale, half - dot(d, m_up) * m_scale, dot(d, m_toSun) };
}

bool ShadowMap::covers(const Vec3& p) const
{
    const Vec3 d = p - m_center;
    return std::abs(dot(d, m_right)) < m_radius * 0.98F
        && std::abs(dot(d, m_up)) < m_radius * 0.98F;
}

float ShadowMap::lit(const Vec3& p, float offsetX, float offsetY) const
{
    const Vec3 at = map(p);
    const int x = std::clamp(static_cast<int>(at.x + offsetX), 0, m_buffer.width - 1);
    const int y = std::clamp(static_cast<int>(at.y + offsetY), 0, m_buffer.height - 1);
    return m_buffer.nearness[m_buffer.at(x, y)] > at.z + 2.5F / m_scale + 0.01F ? 0.0F : 1.0F;
}

} // namespace Samples
