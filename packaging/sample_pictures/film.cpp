// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "film.h"

#include "noise.h"
#include "raster.h"

#include <QColorSpace>

namespace Samples {

namespace {

struct Plane {
    int width = 0;
    int height = 0;
    std::vector<Vec3> light;

    Vec3& at(int x, int y)
    {
        const int cx = std::clamp(x, 0, width - 1);
        const int cy = std::clamp(y, 0, height - 1);
        return light[static_cast<size_t>(cy) * static_cast<size_t>(width)
            + static_cast<size_t>(cx)];
    }

    Vec3 smooth(float x, float y)
    {
        const int left = static_cast<int>(std::floor(x));
        const int top = static_cast<int>(std::floor(y));
        const float u = x - static_cast<float>(left);
        const float v = y - static_cast<float>(top);
        return mix(mix(at(left, top), at(left + 1, top), u),
            mix(at(left, top + 1), at(left + 1, top + 1), u),
            v);
    }
};

constexpr int kStep = 4;

Plane small(const World& world, const std::vector<Vec3>& light)
{
    Plane plane { world.width / kStep, world.height / kStep, {} };
    plane.light.resize(static_cast<size_t>(plane.width) * static_cast<size_t>(plane.height));
    for (int y = 0; y < plane.height * kStep; ++y) {
        for (int x = 0; x < plane.width * kStep; ++x) {
            const size_t from = static_cast<size_t>(y) * static_cast<size_t>(world.width)
                + static_cast<size_t>(x);
            plane.at(x / kStep, y / kStep) += light[from] * (1.0F / (kStep * kStep));
        }
    }
    return plane;
}

void blurLines(Plane& plane, int radius, bool upright)
{
    const int lines = upright ? plane.width : plane.height;
    const int count = upright ? plane.height : plane.width;
    std::vector<Vec3> line(static_cast<size_t>(count));
    const float share = 1 / static_cast<float>(2 * radius + 1);
    for (int k = 0; k < lines; ++k) {
        const auto value
            = [&](int i) -> Vec3& { return upright ? plane.at(k, i) : plane.at(i, k); };
        Vec3 sum;
        for (int i = -radius; i <= radius; ++i)
            sum += value(i);
        for (int i = 0; i < count; ++i) {
            line[static_cast<size_t>(i)] = sum * share;
            sum += value(i + radius + 1) - value(i - radius);
        }
        for (int i = 0; i < count; ++i)
            value(i) = line[static_cast<size_t>(i)];
    }
}

void blur(Plane& plane, int radius)
{
    for (int i = 0; i < 3; ++i) {
        blurLines(plane, radius, false);
        blurLines(plane, radius, true);
    }
}

float tone(float v)
{
    v = std::max(v, 0.0F);
    return clamp01(v * (2.51F * v + 0.03F) / (v * (2.43F * v + 0.59F) + 0.14F));
}

float encode(float v)
{
    return v <= 0.0031308F ? 12.92F * v : 1.055F * std::pow(v, 1 / 2.4F) - 0.055F;
}

Vec3 print(const Film& film, Vec3 color)
{
    color = color * (film.exposure * 0.7F);
    color = { encode(tone(color.x)), encode(tone(color.y)), encode(tone(color.z)) };
    const float grey = dot(color, { 0.25F, 0.65F, 0.1F });
    color = mix({ grey, grey, grey }, color, film.saturation);
    color = color * mix(film.shadowTint, film.lightTint, smoothStep(0.1F, 0.8F, grey));
    const auto contrast = [&](float v) {
        const float s = v * v * (3 - 2 * v);
        return mix(v, s, film.contrast - 1);
    };
    return { contrast(clamp01(color.x)), contrast(clamp01(color.y)), contrast(clamp01(color.z)) };
}

float grainAt(int x, int y)
{
    const float fine = cellValue(x, y, 901) + cellValue(x, y, 902) - 1;
    const float coarse
        = noise({ static_cast<float>(x) * 0.45F, static_cast<float>(y) * 0.45F, 7 }) - 0.5F;
    return fine * 0.5F + coarse * 1.4F;
}

QRgb pixel(const Vec3& c)
{
    const auto level = [](float v) { return static_cast<int>(clamp01(v) * 255 + 0.5F); };
    return qRgb(level(c.x), level(c.y), level(c.z));
}

} // namespace

QImage develop(const World& world, std::vector<Vec3>& light)
{
    const Film& film = world.film;
    Plane close = small(world, light);
    Plane wide = close;
    blur(close, 3);
    blur(wide, 26);
    QImage image(world.width, world.height, QImage::Format_RGB32);
    inBands(world.height, [&](int first, int last) {
        for (int y = first; y < last; ++y) {
            auto* line = reinterpret_cast<QRgb*>(image.scanLine(y));
            const float fy = static_cast<float>(y);
            const float dy = fy / static_cast<float>(world.height) - 0.5F;
            for (int x = 0; x < world.width; ++x) {
                const float fx = static_cast<float>(x);
                const float dx = fx / static_cast<float>(world.width) - 0.5F;
                const Vec3 near = close.smooth(fx / kStep - 0.5F, fy / kStep - 0.5F);
                const Vec3 far = wide.smooth(fx / kStep - 0.5F, fy / kStep - 0.5F);
                const size_t at = static_cast<size_t>(y) * static_cast<size_t>(world.width)
                    + static_cast<size_t>(x);
                Vec3 color = mix(light[at], near * 0.5F + far * 0.5F, film.bloom);
                color = color * (1 - film.vignette * smoothStep(0.12F, 0.62F, dx * dx + dy * dy));
                color = print(film, color);
                const float grey = dot(color, { 0.25F, 0.65F, 0.1F });
                const float grain = grainAt(x, y) * film.grain * (0.5F + 2 * grey * (1 - grey));
                line[x] = pixel(color + Vec3 { grain, grain, grain });
            }
        }
    });
    image.setColorSpace(QColorSpace(QColorSpace::SRgb));
    return image;
}

} // namespace Samples
