// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "renderer.h"

#include "film.h"
#include "noise.h"
#include "shader.h"

namespace Samples {

namespace {

constexpr int kBands = 12;

size_t index(const World& world, int x, int y)
{
    return static_cast<size_t>(y) * static_cast<size_t>(world.width) + static_cast<size_t>(x);
}

void drawBackground(
    const World& world, const Shader& shader, const View& view, std::vector<Vec3>& colors)
{
    inBands(
        world.height,
        [&](int first, int last) {
            for (int y = first; y < last; ++y) {
                for (int x = 0; x < world.width; ++x) {
                    Vec3 ray = view.ray(static_cast<float>(x) + 0.5F, static_cast<float>(y) + 0.5F);
                    if (view.mirrored)
                        ray.y = -ray.y;
                    if (view.mirrored && ray.y < 0)
                        ray.y = 0;
                    colors[index(world, x, y)] = shader.background(ray, true);
                }
            }
        },
        kBands);
}

std::vector<Vec3> reflection(const World& world, const Shader& shader, DepthBuffer& buffer)
{
    View view = View::of(world, 0, 0, 0, 0);
    view.mirrored = true;
    std::vector<Vec3> colors(index(world, 0, world.height));
    drawBackground(world, shader, view, colors);
    drawScene(world, view, buffer);
    inBands(
        world.height,
        [&](int first, int last) {
            for (int y = first; y < last; ++y) {
                for (int x = 0; x < world.width; ++x) {
                    if (buffer.face[buffer.at(x, y)] != kNothing)
                        colors[index(world, x, y)] = shader.shade(buffer, view, x, y, 1000);
                }
            }
        },
        kBands);
    return colors;
}

struct Pass {
    View view;
    uint32_t number;
};

void addPass(const World& world,
    const Shader& shader,
    const Pass& pass,
    const DepthBuffer& buffer,
    const std::vector<Vec3>& background,
    std::vector<Vec3>& sum)
{
    const float share = 1 / static_cast<float>(world.passes);
    inBands(
        world.height,
        [&](int first, int last) {
            for (int y = first; y < last; ++y) {
                for (int x = 0; x < world.width; ++x) {
                    const size_t at = index(world, x, y);
                    const bool empty = buffer.face[buffer.at(x, y)] == kNothing;
                    Vec3 color = empty ? background[at]
                                       : shader.shade(buffer, pass.view, x, y, pass.number);
                    // A spark in one pass must not outshine all the others.
                    const float peak = std::max(color.x, std::max(color.y, color.z));
                    if (peak > 12)
                        color = color * (12 / peak);
                    sum[at] += color * share;
                }
            }
        },
        kBands);
}

} // namespace

QImage render(const World& world)
{
    Shader shader(world);
    DepthBuffer buffer;
    if (world.hasMirror)
        shader.setReflection(reflection(world, shader, buffer));
    std::vector<Vec3> background(index(world, 0, world.height));
    drawBackground(world, shader, View::of(world, 0, 0, 0, 0), background);
    std::vector<Vec3> sum(background.size());
    Random random(20261014);
    for (int pass = 0; pass < world.passes; ++pass) {
        const float step = static_cast<float>(pass) + 0.5F;
        const float count = static_cast<float>(world.passes);
        const float partX = step / count - 0.5F;
        const float partY = std::fmod(step * 0.618034F, 1.0F) - 0.5F;
        const float angle = 2 * kPi * random.unit();
        const float reach = std::sqrt(step / count);
        const View view
            = View::of(world, partX, partY, reach * std::cos(angle), reach * std::sin(angle));
        drawScene(world, view, buffer);
        addPass(world, shader, { view, static_cast<uint32_t>(pass) }, buffer, background, sum);
    }
    return develop(world, sum);
}

} // namespace Samples
