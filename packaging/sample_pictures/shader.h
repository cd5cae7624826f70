// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "raster.h"

namespace Samples {

// The light that comes from a point of the scene to the eye.
class Shader {
public:
    explicit Shader(const World& world);

    // A mirror image of the scene, for level surfaces that reflect it.
    void setReflection(std::vector<Vec3> colors) { m_reflection = std::move(colors); }

    Vec3 shade(const DepthBuffer& buffer, const View& view, int x, int y, uint32_t pass) const;
    Vec3 background(const Vec3& ray, bool clouds) const;

private:
    Surface surfaceAt(const Triangle& triangle, const Vec3& position) const;
    float sunlight(const Surface& surface, uint32_t seed) const;
    float occlusion(const DepthBuffer& buffer,
        const View& view,
        const Surface& surface,
        int x,
        int y,
        uint32_t seed) const;
    Vec3 lamps(const Surface& surface, const Vec3& towardsEye) const;
    Vec3 veil(const Vec3& color, const Vec3& eye, const Vec3& position) const;
    Vec3 mirrored(
        const Surface& surface, const View& view, const Vec3& towardsEye, int x, int y) const;

    const World& m_world;
    Vec3 m_sun;
    std::vector<ShadowMap> m_shadows;
    std::vector<Vec3> m_reflection;
};

} // namespace Samples
