// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/page_damage.h"

#include "export/op_bounds.h"

#include <QHash>

#include <algorithm>
#include <cstdint>

namespace broadsheet {

namespace {

/// A running hash; 64 bits keep two ops of a page apart for certain enough.
class OpHash {
public:
    void add(std::uint64_t value)
    {
        m_value ^= value + 0x9e3779b97f4a7c15U + (m_value << 6U) + (m_value >> 2U);
        m_value *= 0xff51afd7ed558ccdU;
        m_value ^= m_value >> 32U;
    }

    void add(Length length) { add(std::uint64_t(length.units())); }

    void add(Ink ink)
    {
        add(std::uint64_t(ink.cyan) | std::uint64_t(ink.magenta) << 16U
            | std::uint64_t(ink.yellow) << 32U | std::uint64_t(ink.black) << 48U);
    }

    void add(const Rect& rect)
    {
        add(rect.x);
        add(rect.y);
        add(rect.width);
        add(rect.height);
    }

    [[nodiscard]] std::uint64_t value() const { return m_value; }

private:
    std::uint64_t m_value = 0;
};

std::uint64_t hashOf(const GlyphRun& run)
{
    OpHash hash;
    hash.add(1);
    hash.add(reinterpret_cast<std::uintptr_t>(run.face.get()));
    hash.add(run.size);
    hash.add(std::uint64_t(run.widthPerMille) | std::uint64_t(run.direction) << 32U);
    hash.add(run.ink);
    hash.add(run.baseline);
    for (const PlacedGlyph& glyph : run.glyphs) {
        hash.add(glyph.glyph);
        hash.add(glyph.x);
    }
    return hash.value();
}

std::uint64_t hashOf(const FillRect& fill)
{
    OpHash hash;
    hash.add(2);
    hash.add(fill.rect);
    hash.add(fill.ink);
    return hash.value();
}

std::uint64_t hashOf(const PlacedPicture& placed)
{
    OpHash hash;
    hash.add(3);
    hash.add(placed.rect);
    hash.add(qHash(placed.hash));
    hash.add(qHash(placed.file));
    for (const int value :
        { placed.cropX, placed.cropY, placed.cropWidth, placed.cropHeight, placed.pixelWidth })
        hash.add(std::uint64_t(value));
    return hash.value();
}

std::uint64_t hashOf(const FillPath& fill)
{
    OpHash hash;
    hash.add(4);
    hash.add(fill.ink);
    for (const PathStep& step : fill.steps) {
        hash.add(std::uint64_t(step.kind));
        for (std::size_t i = 0; i < pointCount(step.kind); ++i) {
            hash.add(step.points.at(i).x);
            hash.add(step.points.at(i).y);
        }
    }
    return hash.value();
}

std::vector<std::pair<std::uint64_t, const DrawOp*>> hashesOf(const ComposedPage& page)
{
    std::vector<std::pair<std::uint64_t, const DrawOp*>> hashes;
    hashes.reserve(page.ops.size());
    for (const DrawOp& op : page.ops)
        hashes.emplace_back(std::visit([](const auto& drawn) { return hashOf(drawn); }, op), &op);
    std::sort(hashes.begin(), hashes.end(), [](const auto& a, const auto& b) {
        return a.first < b.first;
    });
    return hashes;
}

bool touch(const Rect& a, const Rect& b)
{
    return a.x <= b.right() && b.x <= a.right() && a.y <= b.bottom() && b.y <= a.bottom();
}

Rect united(const Rect& a, const Rect& b)
{
    const Length left = std::min(a.x, b.x);
    const Length top = std::min(a.y, b.y);
    return {
        left, top, std::max(a.right(), b.right()) - left, std::max(a.bottom(), b.bottom()) - top
    };
}

/// Takes in `rect` and all that it then touches.
void unite(std::vector<Rect>& rects, Rect rect)
{
    for (std::size_t i = 0; i < rects.size();) {
        if (touch(rects[i], rect)) {
            rect = united(rects[i], rect);
            rects[i] = rects.back();
            rects.pop_back();
            i = 0;
        } else {
            ++i;
        }
    }
    rects.push_back(rect);
}

} // namespace

std::vector<Rect> damageBetween(const ComposedPage& before, const ComposedPage& after)
{
    if (&before == &after)
        return {};
    if (before.sheet != after.sheet || before.bleed != after.bleed) {
        const Length bleed = after.bleed;
        return {
            { -bleed, -bleed, after.sheet.width + bleed * 2, after.sheet.height + bleed * 2 }
        };
    }
    const auto old = hashesOf(before);
    const auto fresh = hashesOf(after);
    std::vector<Rect> rects;
    auto a = old.begin();
    auto b = fresh.begin();
    while (a != old.end() || b != fresh.end()) {
        if (b == fresh.end() || (a != old.end() && a->first < b->first)) {
            unite(rects, opBounds(*a->second));
            ++a;
        } else if (a == old.end() || b->first < a->first) {
            unite(rects, opBounds(*b->second));
            ++b;
        } else {
            ++a;
            ++b;
        }
    }
    return rects;
}

} // namespace broadsheet
