// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "mesh.h"

#include <functional>

namespace Samples {

// What the light falls on at one point of a picture.
struct Surface {
    Vec3 position;
    Vec3 normal;
    Vec3 albedo;
    Vec3 emission;
    float gloss = 0;
    float power = 32;
    float mirror = 0;
    float translucency = 0;
    float planar = 0;
    float ripple = 0;
    // How far from the eye.
    float distance = 0;
};

struct Material {
    float gloss = 0;
    float power = 32;
    // How much of the sky it mirrors.
    float mirror = 0;
    float translucency = 0;
    // How much of the scene a level surface mirrors, and how rough it is.
    float planar = 0;
    float ripple = 0;
    Vec3 emission;
    bool castsShadow = true;
    bool inReflection = true;
    std::function<void(Surface&)> paint;
};

struct Sky {
    Vec3 sunDirection { 0, 1, 0 };
    Vec3 sunColor { 1, 1, 1 };
    Vec3 zenith;
    Vec3 horizon;
    Vec3 glow;
    float glowPower = 6;
    float sunSize = 0;
    float bandHeight = 0.3F;
    float cloudCover = 0;
    float cloudScale = 1;
    float cloudStretch = 1;
    Vec3 cloudLight { 1, 1, 1 };
    Vec3 cloudShade { 0.5F, 0.5F, 0.5F };
    Vec3 cloudOffset;

    Vec3 color(const Vec3& direction, bool clouds) const;
};

struct Fog {
    Vec3 color;
    Vec3 sunTint;
    float density = 0;
    // Ground mist: its strength, and how fast it thins with height.
    float mist = 0;
    float mistFall = 0.1F;
};

struct Camera {
    Vec3 eye;
    Vec3 target { 0, 0, 1 };
    // Focal length, in picture widths.
    float focal = 1;
    // How far the picture is moved up, in picture heights.
    float shift = 0;
    float aperture = 0;
    float focus = 20;
};

struct PointLight {
    Vec3 position;
    Vec3 color;
    float range;
};

struct ShadowArea {
    Vec3 center;
    float radius;
};

struct Film {
    float exposure = 1;
    float contrast = 1;
    float saturation = 1;
    float bloom = 0.06F;
    float vignette = 0.25F;
    float grain = 0.012F;
    Vec3 shadowTint { 1, 1, 1 };
    Vec3 lightTint { 1, 1, 1 };
};

struct World {
    int width = 3000;
    int height = 2000;
    int passes = 10;
    Mesh mesh;
    std::vector<Material> materials;
    std::vector<PointLight> lights;
    std::vector<ShadowArea> shadows;
    Sky sky;
    Fog fog;
    Camera camera;
    Film film;
    Vec3 skyLight { 0.4F, 0.5F, 0.7F };
    Vec3 groundLight { 0.15F, 0.14F, 0.12F };
    float occlusionRadius = 0.6F;
    bool hasMirror = false;
    float mirrorLevel = 0;

    int add(const Material& material);
    // Chooses a material and a colour for what is built next.
    void use(int material, const Vec3& color);
};

} // namespace Samples
