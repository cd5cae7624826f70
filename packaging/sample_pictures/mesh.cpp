// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "mesh.h"

namespace Samples {

void Mesh::setFrame(const Frame& frame)
{
    m_frame = frame;
    m_cos = std::cos(frame.yaw);
    m_sin = std::sin(frame.yaw);
    m_rollCos = std::cos(frame.roll);
    m_rollSin = std::sin(frame.roll);
}

Vec3 Mesh::turn(const Vec3& d) const
{
    const float x = d.x * m_rollCos - d.y * m_rollSin;
    const float y = d.x * m_rollSin + d.y * m_rollCos;
    return { x * m_cos + d.z * m_sin, y, d.z * m_cos - x * m_sin };
}

Vec3 Mesh::place(const Vec3& p) const
{
    return m_frame.origin + turn(p) * m_frame.scale;
}

uint32_t Mesh::vertex(const Vec3& position, const Vec3& normal)
{
    m_vertices.push_back({ place(position), turn(normal), m_color });
    return static_cast<uint32_t>(m_vertices.size() - 1);
}

void Mesh::triangle(const Vec3& a, const Vec3& b, const Vec3& c)
{
    triangle(a, b, c, normalize(cross(b - a, c - a)));
}

void Mesh::triangle(const Vec3& a, const Vec3& b, const Vec3& c, const Vec3& normal)
{
    const uint32_t first = vertex(a, normal);
    vertex(b, normal);
    vertex(c, normal);
    face(first, first + 1, first + 2);
}

void Mesh::quad(const Vec3& a, const Vec3& b, const Vec3& c, const Vec3& d)
{
    const Vec3 normal = normalize(cross(c - a, d - b));
    const uint32_t first = vertex(a, normal);
    vertex(b, normal);
    vertex(c, normal);
    vertex(d, normal);
    face(first, first + 1, first + 2);
    face(first, first + 2, first + 3);
}

void Mesh::box(const Vec3& center, const Vec3& size, float yaw)
{
    const float c = std::cos(yaw);
    const float s = std::sin(yaw);
    const auto corner = [&](float x, float y, float z) {
        const float px = x * size.x / 2;
        const float pz = z * size.z / 2;
        return center + Vec3 { px * c + pz * s, y * size.y / 2, pz * c - px * s };
    };
    quad(corner(-1, -1, -1), corner(1, -1, -1), corner(1, 1, -1), corner(-1, 1, -1));
    quad(corner(1, -1, 1), corner(-1, -1, 1), corner(-1, 1, 1), corner(1, 1, 1));
    quad(corner(-1, -1, 1), corner(-1, -1, -1), corner(-1, 1, -1), corner(-1, 1, 1));
    quad(corner(1, -1, -1), corner(1, -1, 1), corner(1, 1, 1), corner(1, 1, -1));
    quad(corner(-1, 1, -1), corner(1, 1, -1), corner(1, 1, 1), corner(-1, 1, 1));
    quad(corner(-1, -1, 1), corner(1, -1, 1), corner(1, -1, -1), corner(-1, -1, -1));
}

void Mesh::beam(const Vec3& from, const Vec3& to, float width, float height)
{
    const Vec3 along = normalize(to - from);
    const Vec3 up = std::abs(along.y) > 0.95F ? Vec3 { 0, 0, 1 } : Vec3 { 0, 1, 0 };
    const Vec3 side = normalize(cross(along, up)) * (width / 2);
    const Vec3 rise = normalize(cross(side, along)) * (height / 2);
    const Vec3 ends[2] = { from, to };
    const auto corner = [&](int end, float s, float r) { return ends[end] + side * s + rise * r; };
    quad(corner(0, 1, 1), corner(1, 1, 1), corner(1, -1, 1), corner(0, -1, 1));
    quad(corner(0, -1, -1), corner(1, -1, -1), corner(1, 1, -1), corner(0, 1, -1));
    quad(corner(0, -1, 1), corner(1, -1, 1), corner(1, -1, -1), corner(0, -1, -1));
    quad(corner(0, 1, -1), corner(1, 1, -1), corner(1, 1, 1), corner(0, 1, 1));
    quad(corner(0, -1, -1), corner(0, 1, -1), corner(0, 1, 1), corner(0, -1, 1));
    quad(corner(1, 1, -1), corner(1, -1, -1), corner(1, -1, 1), corner(1, 1, 1));
}

void Mesh::tube(const Vec3& from, const Vec3& to, float radius, float endRadius, int sides)
{
    const Vec3 along = normalize(to - from);
    const Vec3 side
        = normalize(cross(along, std::abs(along.y) > 0.9F ? Vec3 { 1, 0, 0 } : Vec3 { 0, 1, 0 }));
    const Vec3 rise = cross(side, along);
    const auto first = static_cast<uint32_t>(m_vertices.size());
    for (int i = 0; i <= sides; ++i) {
        const float angle = 2 * kPi * static_cast<float>(i) / static_cast<float>(sides);
        const Vec3 out = side * std::cos(angle) + rise * std::sin(angle);
        vertex(from + out * radius, out);
        vertex(to + out * endRadius, out);
    }
    for (uint32_t i = 0; i < static_cast<uint32_t>(sides); ++i) {
        const uint32_t k = first + 2 * i;
        face(k, k + 1, k + 3);
        face(k, k + 3, k + 2);
    }
    if (sides < 6)
        return;
    const uint32_t start = vertex(from, -along);
    const uint32_t end = vertex(to, along);
    for (uint32_t i = 0; i < static_cast<uint32_t>(sides); ++i) {
        const uint32_t k = first + 2 * i;
        face(start, k, k + 2);
        face(end, k + 1, k + 3);
    }
}

void Mesh::wire(const std::vector<Vec3>& points, float radius, int sides)
{
    for (size_t i = 1; i < points.size(); ++i)
        tube(points[i - 1], points[i], radius, radius, sides);
}

void Mesh::ball(const Vec3& center, const Vec3& radii, int slices)
{
    const int stacks = std::max(4, slices / 2);
    const auto first = static_cast<uint32_t>(m_vertices.size());
    for (int j = 0; j <= stacks; ++j) {
        const float tilt = kPi * static_cast<float>(j) / static_cast<float>(stacks);
        for (int i = 0; i <= slices; ++i) {
            const float angle = 2 * kPi * static_cast<float>(i) / static_cast<float>(slices);
            const Vec3 d {
                std::sin(tilt) * std::cos(angle), std::cos(tilt), std::sin(tilt) * std::sin(angle)
            };
            vertex(center + d * radii, normalize({ d.x / radii.x, d.y / radii.y, d.z / radii.z }));
        }
    }
    const auto row = static_cast<uint32_t>(slices + 1);
    for (uint32_t j = 0; j < static_cast<uint32_t>(stacks); ++j) {
        for (uint32_t i = 0; i < static_cast<uint32_t>(slices); ++i) {
            const uint32_t k = first + j * row + i;
            face(k, k + 1, k + row + 1);
            face(k, k + row + 1, k + row);
        }
    }
}

void Mesh::loft(const std::vector<Ring>& rings, bool closed, bool capped)
{
    const int count = static_cast<int>(rings.front().size());
    const int last = static_cast<int>(rings.size()) - 1;
    const auto first = static_cast<uint32_t>(m_vertices.size());
    for (int j = 0; j <= last; ++j) {
        for (int i = 0; i < count; ++i) {
            const auto at = [&](int ring, int k) {
                k = closed ? (k + count) % count : std::clamp(k, 0, count - 1);
                return rings[static_cast<size_t>(std::clamp(ring, 0, last))]
                            [static_cast<size_t>(k)];
            };
            vertex(at(j, i),
                normalize(cross(at(j, i + 1) - at(j, i - 1), at(j + 1, i) - at(j - 1, i))));
        }
    }
    const auto width = static_cast<uint32_t>(count);
    for (uint32_t j = 0; j < static_cast<uint32_t>(last); ++j) {
        for (uint32_t i = 0; i < (closed ? width : width - 1); ++i) {
            const uint32_t k = first + j * width + i;
            const uint32_t n = first + j * width + (i + 1) % width;
            face(k, n, n + width);
            face(k, n + width, k + width);
        }
    }
    if (!capped)
        return;
    for (const Ring* ring : { &rings.front(), &rings.back() }) {
        Vec3 middle;
        for (const Vec3& p : *ring)
            middle += p * (1 / static_cast<float>(count));
        for (size_t i = 0; i < ring->size(); ++i)
            triangle(middle, (*ring)[i], (*ring)[(i + 1) % ring->size()]);
    }
}

void Mesh::leaf(const Vec3& center, const Vec3& along, const Vec3& across, const Vec3& normal)
{
    const uint32_t first = vertex(center - along, normal);
    vertex(center + across, normal);
    vertex(center + along, normal);
    vertex(center - across, normal);
    face(first, first + 1, first + 2);
    face(first, first + 2, first + 3);
}

std::vector<Vec3> Mesh::sag(const Vec3& from, const Vec3& to, float drop, int steps)
{
    std::vector<Vec3> points;
    for (int i = 0; i <= steps; ++i) {
        const float t = static_cast<float>(i) / static_cast<float>(steps);
        Vec3 p = mix(from, to, t);
        p.y -= drop * 4 * t * (1 - t);
        points.push_back(p);
    }
    return points;
}

} // namespace Samples
