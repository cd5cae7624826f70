// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "vec.h"

#include <cstdint>
#include <vector>

namespace Samples {

struct Vertex {
    Vec3 position;
    Vec3 normal;
    Vec3 color;
};

struct Triangle {
    uint32_t a;
    uint32_t b;
    uint32_t c;
    uint32_t material;
};

// Where the shapes that follow are put: a place, a turn about the upright axis, a size.
struct Frame {
    Vec3 origin;
    float yaw = 0;
    float scale = 1;
    float roll = 0;
};

class Mesh {
public:
    using Ring = std::vector<Vec3>;

    void setFrame(const Frame& frame);

    void setMaterial(int material) { m_material = static_cast<uint32_t>(material); }

    void setColor(const Vec3& color) { m_color = color; }

    const Vec3& color() const { return m_color; }

    // A point or a direction of the frame, in the world.
    Vec3 place(const Vec3& p) const;
    Vec3 turn(const Vec3& d) const;

    void triangle(const Vec3& a, const Vec3& b, const Vec3& c);
    void triangle(const Vec3& a, const Vec3& b, const Vec3& c, const Vec3& normal);
    void quad(const Vec3& a, const Vec3& b, const Vec3& c, const Vec3& d);
    void box(const Vec3& center, const Vec3& size, float yaw = 0);
    // A square bar from one point to another.
    void beam(const Vec3& from, const Vec3& to, float width, float height);
    void tube(const Vec3& from, const Vec3& to, float radius, float endRadius, int sides = 10);
    // A tube along points, of one radius.
    void wire(const std::vector<Vec3>& points, float radius, int sides = 4);
    void ball(const Vec3& center, const Vec3& radii, int slices = 12);
    // A skin over rings of the same count of points.
    void loft(const std::vector<Ring>& rings, bool closed, bool capped = false);
    // A diamond-shaped leaf; shaded by the given normal.
    void leaf(const Vec3& center, const Vec3& along, const Vec3& across, const Vec3& normal);
    // A hanging line between two points, sagging by so much.
    static std::vector<Vec3> sag(const Vec3& from, const Vec3& to, float drop, int steps);

    const std::vector<Vertex>& vertices() const { return m_vertices; }

    const std::vector<Triangle>& triangles() const { return m_triangles; }

private:
    uint32_t vertex(const Vec3& position, const Vec3& normal);

    void face(uint32_t a, uint32_t b, uint32_t c)
    {
        m_triangles.push_back({ a, b, c, m_material });
    }

    std::vector<Vertex> m_vertices;
    std::vector<Triangle> m_triangles;
    Frame m_frame;
    float m_cos = 1;
    float m_sin = 0;
    float m_rollCos = 1;
    float m_rollSin = 0;
    uint32_t m_material = 0;
    Vec3 m_color { 0.5F, 0.5F, 0.5F };
};

} // namespace Samples
