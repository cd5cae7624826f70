// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/glyph_coverage.h"

#include "fonts/font_face.h"

#include <algorithm>
#include <cmath>

namespace broadsheet {

namespace {

struct Dot {
    double x = 0;
    double y = 0;
};

struct Edge {
    Dot from;
    Dot to;
};

/// How far a curve may be from the lines that stand for it, in pixels.
constexpr double Tolerance = 0.04;
constexpr int MostLines = 32;
constexpr qsizetype BytesBeside = 64; ///< what a bitmap costs besides its pixels

/// An outline in device pixels, y down, as straight edges.
class Flattener {
public:
    Flattener(GlyphScale scale, double phase)
        : m_scale(scale)
        , m_phase(phase)
    {
    }

    void add(const OutlineCommand& command);

    void close() { line(m_start); }

    [[nodiscard]] const std::vector<Edge>& edges() const { return m_edges; }

private:
    [[nodiscard]] Dot device(const OutlineCommand& command, int i) const
    {
        const double along = double(command.x[i]) * m_scale.x;
        const double up = double(command.y[i]) * m_scale.y;
        return m_scale.turned ? Dot { up + m_phase, along } : Dot { along + m_phase, -up };
    }

    static double bend(Dot a, Dot b, Dot c)
    {
        return std::hypot(a.x - 2 * b.x + c.x, a.y - 2 * b.y + c.y);
    }

    static int linesFor(double deviation)
    {
        return std::clamp(int(std::ceil(std::sqrt(deviation / Tolerance))), 1, MostLines);
    }

    void line(Dot to)
    {
        if (to.y != m_at.y)
            m_edges.push_back({ m_at, to });
        m_at = to;
    }

    void quad(Dot control, Dot to);
    void cubic(Dot first, Dot second, Dot to);

    GlyphScale m_scale;
    double m_phase;
    Dot m_start;
    Dot m_at;
    std::vector<Edge> m_edges;
};

void Flattener::quad(Dot control, Dot to)
{
    const Dot from = m_at;
    const int lines = linesFor(bend(from, control, to) / 4);
    for (int i = 1; i < lines; ++i) {
        const double t = double(i) / lines;
        const double u = 1 - t;
        line({ u * u * from.x + 2 * u * t * control.x + t * t * to.x,
            u * u * from.y + 2 * u * t * control.y + t * t * to.y });
    }
    line(to);
}

void Flattener::cubic(Dot first, Dot second, Dot to)
{
    const Dot from = m_at;
    const int lines = linesFor(0.75 * std::max(bend(from, first, second), bend(first, second, to)));
    for (int i = 1; i < lines; ++i) {
        const double t = double(i) / lines;
        const double u = 1 - t;
        const double a = u * u * u;
        const double b = 3 * u * u * t;
        const double c = 3 * u * t * t;
        const double d = t * t * t;
        line({ a * from.x + b * first.x + c * second.x + d * to.x,
            a * from.y + b * first.y + c * second.y + d * to.y });
    }
    line(to);
}

void Flattener::add(const OutlineCommand& command)
{
    switch (command.kind) {
    case OutlineCommand::Kind::MoveTo:
        close();
        m_start = device(command, 0);
        m_at = m_start;
        break;
    case OutlineCommand::Kind::LineTo:
        line(device(command, 0));
        break;
    case OutlineCommand::Kind::QuadTo:
        quad(device(command, 0), device(command, 1));
        break;
    case OutlineCommand::Kind::CubicTo:
        cubic(device(command, 0), device(command, 1), device(command, 2));
        break;
    case OutlineCommand::Kind::Close:
        close();
        break;
    }
}

/// Signed areas: every edge gives the pixel that it crosses the part of the height that lies to
/// its right, and all pixels further right the whole; the sums along a row are the coverage.
class AreaSums {
public:
    AreaSums(int left, int top, int width, int height)
        : m_left(left)
        , m_top(top)
        , m_stride(width + 1)
        , m_sums(std::size_t(m_stride) * std::size_t(height))
    {
    }

    void add(const Edge& edge);
    [[nodiscard]] std::vector<std::uint8_t> coverage() const;

private:
    void addInRow(int row, Dot from, Dot to);

    int m_left;
    int m_top;
    int m_stride;
    std::vector<float> m_sums;
};

void AreaSums::add(const Edge& edge)
{
    Dot from { edge.from.x - m_left, edge.from.y - m_top };
    const Dot to { edge.to.x - m_left, edge.to.y - m_top };
    const double slope = (to.x - from.x) / (to.y - from.y);
    const Dot start = from;
    const bool down = to.y > from.y;
    // Row by row; the ends of the pieces lie on the rows' borders.
    while (from.y != to.y) {
        const int row = down ? int(std::floor(from.y)) : int(std::ceil(from.y)) - 1;
        const double border = down ? row + 1 : row;
        Dot next = to;
        if (down ? border < to.y : border > to.y)
            next = { start.x + (border - start.y) * slope, border };
        addInRow(row, from, next);
        from = next;
    }
}

void AreaSums::addInRow(int row, Dot from, Dot to)
{
    float* const sums = m_sums.data() + std::ptrdiff_t(row) * m_stride;
    const int last = m_stride - 2;
    const auto column = [last](double x) { return std::clamp(int(std::floor(x)), 0, last); };
    const double height = to.y - from.y;
    const int begin = column(std::min(from.x, to.x));
    const int end = column(std::max(from.x, to.x));
    if (begin == end) {
        const double inside = (from.x + to.x) / 2 - begin;
        sums[begin] += float(height * (1 - inside));
        sums[begin + 1] += float(height * inside);
        return;
    }
    const double perPixel = height / std::abs(to.x - from.x);
    double left = std::min(from.x, to.x);
    const double right = std::max(from.x, to.x);
    for (int x = begin; x <= end; ++x) {
        const double until = x == end ? right : x + 1;
        const double part = (until - left) * perPixel;
        const double inside = (left + until) / 2 - x;
        sums[x] += float(part * (1 - inside));
        sums[x + 1] += float(part * inside);
        left = until;
    }
}

std::vector<std::uint8_t> AreaSums::coverage() const
{
    const std::size_t width = std::size_t(m_stride) - 1;
    const std::size_t height = m_sums.size() / std::size_t(m_stride);
    std::vector<std::uint8_t> bytes(width * height);
    std::uint8_t* out = bytes.data();
    for (std::size_t y = 0; y < height; ++y) {
        const float* const sums = m_sums.data() + y * std::size_t(m_stride);
        float sum = 0;
        for (std::size_t x = 0; x < width; ++x) {
            sum += sums[x];
            *out++ = std::uint8_t(std::min(std::abs(sum) * 255.0F + 0.5F, 255.0F));
        }
    }
    return bytes;
}

} // namespace

Coverage coverGlyph(const FontFace& face, std::uint32_t glyph, GlyphScale scale, double phase)
{
    Flattener flattener(scale, phase);
    for (const OutlineCommand& command : face.outline(glyph))
        flattener.add(command);
    flattener.close();
    if (flattener.edges().empty())
        return {};
    const Edge& any = flattener.edges().front();
    double left = any.from.x;
    double right = left;
    double top = any.from.y;
    double bottom = top;
    for (const Edge& edge : flattener.edges()) {
        for (const Dot& dot : { edge.from, edge.to }) {
            left = std::min(left, dot.x);
            right = std::max(right, dot.x);
            top = std::min(top, dot.y);
            bottom = std::max(bottom, dot.y);
        }
    }
    Coverage covered;
    covered.left = int(std::floor(left));
    covered.top = int(std::floor(top));
    covered.width = std::max(int(std::ceil(right)) - covered.left, 1);
    covered.height = std::max(int(std::ceil(bottom)) - covered.top, 1);
    AreaSums sums(covered.left, covered.top, covered.width, covered.height);
    for (const Edge& edge : flattener.edges())
        sums.add(edge);
    covered.bytes = sums.coverage();
    return covered;
}

CoveredGlyphs::CoveredGlyphs(std::shared_ptr<const FontFace> face, GlyphScale scale)
    : m_face(std::move(face))
    , m_scale(scale)
{
}

const Coverage& CoveredGlyphs::glyph(std::uint32_t glyph, int quarter)
{
    const std::uint64_t key = std::uint64_t(glyph) << 2U | unsigned(quarter);
    const auto known = m_glyphs.constFind(key);
    if (known != m_glyphs.constEnd())
        return *known;
    const Coverage covered = coverGlyph(*m_face, glyph, m_scale, quarter / 4.0);
    m_bytes += qsizetype(covered.bytes.size()) + BytesBeside;
    return *m_glyphs.insert(key, covered);
}

void CoveredGlyphs::clear()
{
    m_glyphs.clear();
    m_bytes = 0;
}

CoveredGlyphs& GlyphCoverage::glyphs(const std::shared_ptr<const FontFace>& face, GlyphScale scale)
{
    shrink();
    const auto known = m_sizes.try_emplace({ face.get(), scale }, face, scale).first;
    known->second.m_used = ++m_clock;
    return known->second;
}

void GlyphCoverage::shrink()
{
    qsizetype bytes = 0;
    for (const auto& [key, size] : m_sizes)
        bytes += size.bytes();
    while (bytes > m_limit) {
        const auto oldest = std::min_element(m_sizes.begin(),
            m_sizes.end(),
            [](const auto& a, const auto& b) { return a.second.m_used < b.second.m_used; });
        bytes -= oldest->second.bytes();
        m_sizes.erase(oldest);
    }
}

} // namespace broadsheet
