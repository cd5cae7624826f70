// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "world.h"

#include "noise.h"

namespace Samples {

int World::add(const Material& material)
{
    materials.push_back(material);
    return static_cast<int>(materials.size()) - 1;
}

void World::use(int material, const Vec3& color)
{
    mesh.setMaterial(material);
    mesh.setColor(color);
}

Vec3 Sky::color(const Vec3& direction, bool clouds) const
{
    const float height = std::max(direction.y, 0.0F);
    const float toSun = std::max(0.0F, dot(direction, sunDirection));
    Vec3 result = mix(horizon, zenith, 1 - std::exp(-height / bandHeight));
    const float nearHorizon = 1 / (1 + 5 * height);
    result += glow * (std::pow(toSun, glowPower) * nearHorizon);
    result += glow * (0.8F * std::pow(toSun, glowPower * 14));
    if (clouds && cloudCover > 0 && direction.y > 0.005F) {
        const float reach = cloudScale / (direction.y + 0.12F);
        const Vec3 place { direction.x * reach / cloudStretch, 0.3F, direction.z * reach };
        const Vec3 at = place + cloudOffset;
        const float warp = fbm(at * 0.7F + Vec3 { 9, 2, 4 }, 3);
        const float density = fbm(at + Vec3 { warp * 1.4F, 0, warp }, 7);
        const float towards = fbm(at + Vec3 { warp * 1.4F, 0, warp } + sunDirection * 0.16F, 5);
        const float cover = smoothStep(1 - cloudCover, 1 - cloudCover + 0.3F, density);
        const float lit = clamp01(0.55F + (density - towards) * 4 - cover * 0.18F);
        Vec3 cloud = mix(cloudShade, cloudLight, lit);
        cloud += glow * (0.7F * std::pow(toSun, glowPower * 1.5F) * (1 - 0.5F * cover));
        result = mix(result, cloud, cover * smoothStep(0.005F, 0.09F, direction.y) * 0.92F);
    }
    if (sunSize > 0)
        result += sunColor
            * (4
                * smoothStep(
                    std::cos(sunSize), std::cos(sunSize * 0.82F), dot(direction, sunDirection)));
    return result;
}

} // namespace Samples
