// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "page_layout/beside_builder.h"

#include "typesetting/vertical_orientation.h"

#include <algorithm>

namespace broadsheet {

namespace {

/// A quarter of a circle as a curve: its control points lie so far along the tangents.
constexpr int CirclePerMille = 552;
/// A half wave likewise rises and falls like a sine when its control points lie so far along.
constexpr int WavePerMille = 364;

PathStep moveTo(Point to)
{
    return { PathStep::Kind::Move, { to } };
}

PathStep lineTo(Point to)
{
    return { PathStep::Kind::Line, { to } };
}

PathStep curveTo(Point first, Point second, Point to)
{
    return { PathStep::Kind::Curve, { first, second, to } };
}

void addCircle(std::vector<PathStep>& steps, Point middle, Length radius)
{
    const Length bend = radius.scaled(CirclePerMille, 1000);
    const Length left = middle.x - radius;
    const Length right = middle.x + radius;
    const Length top = middle.y - radius;
    const Length bottom = middle.y + radius;
    steps.push_back(moveTo({ left, middle.y }));
    steps.push_back(
        curveTo({ left, middle.y - bend }, { middle.x - bend, top }, { middle.x, top }));
    steps.push_back(
        curveTo({ middle.x + bend, top }, { right, middle.y - bend }, { right, middle.y }));
    steps.push_back(
        curveTo({ right, middle.y + bend }, { middle.x + bend, bottom }, { middle.x, bottom }));
    steps.push_back(
        curveTo({ middle.x - bend, bottom }, { left, middle.y + bend }, { left, middle.y }));
    steps.push_back({ PathStep::Kind::Close, {} });
}

struct Wave {
    Length from;
    Length to;
    Length middle; ///< y
    Length rise;
    int halves = 2;

    [[nodiscard]] Length node(int i) const { return from + (to - from).scaled(i, halves); }
};

/// One edge of the wave's stroke, shifted down by `shift`; `step` −1 runs from right to left.
void addEdge(std::vector<PathStep>& steps, const Wave& wave, Length shift, int step)
{
    const Length y = wave.middle + shift;
    // A curve of this kind reaches three quarters of its control points' height.
    const Length reach = wave.rise.scaled(4, 3);
    const int begin = step > 0 ? 0 : wave.halves;
    const int end = wave.halves - begin;
    for (int i = begin; i != end; i += step) {
        const Length a = wave.node(i);
        const Length b = wave.node(i + step);
        const Length bend = (b - a).scaled(WavePerMille, 1000);
        const bool crest = std::min(i, i + step) % 2 == 0;
        const Length top = crest ? y - reach : y + reach;
        steps.push_back(curveTo({ a + bend, top }, { b - bend, top }, { b, y }));
    }
}

FillPath waveOf(
    const LineMarks::Stroke& stroke, const MarkPlaces& places, Length x, Length baseline)
{
    Wave wave { x + Length::fromUnits(stroke.from),
        x + Length::fromUnits(stroke.to),
        baseline + Length::fromUnits(places.wave),
        Length::fromUnits(places.waveRise),
        2 };
    const std::int64_t half = std::max<std::int64_t>(places.waveLength / 2, 1);
    wave.halves
        = int(std::clamp<std::int64_t>((stroke.to - stroke.from + half / 2) / half, 2, 4000));
    const Length weight = Length::fromUnits(places.lineWeight);
    FillPath path { QStringLiteral("wave"), {}, {} };
    path.steps.push_back(moveTo({ wave.from, wave.middle - weight / 2 }));
    addEdge(path.steps, wave, -(weight / 2), 1);
    path.steps.push_back(lineTo({ wave.to, wave.middle + weight / 2 }));
    addEdge(path.steps, wave, weight / 2, -1);
    path.steps.push_back({ PathStep::Kind::Close, {} });
    return path;
}

class BesideDrawing {
public:
    BesideDrawing(const SetParagraph& set, Length x, Length baseline, std::vector<DrawOp>& ops)
        : m_paragraph(set.paragraph())
        , m_ink(set.paragraph().style->ink)
        , m_places(markPlaces(*set.paragraph().style))
        , m_x(x)
        , m_baseline(baseline)
        , m_ops(ops)
    {
    }

    void addDots(const std::vector<LineMarks::Dot>& dots)
    {
        FillPath path { QStringLiteral("dots"), {}, m_ink };
        for (const LineMarks::Dot& dot : dots) {
            const std::int64_t down = dot.underLine ? m_places.dotUnderLine : m_places.dot;
            addCircle(path.steps,
                { m_x + Length::fromUnits(dot.center), m_baseline + Length::fromUnits(down) },
                Length::fromUnits(m_places.dotRadius));
        }
        if (!path.steps.empty())
            m_ops.emplace_back(std::move(path));
    }

    void addStroke(const LineMarks::Stroke& stroke)
    {
        if (stroke.wavy) {
            FillPath wave = waveOf(stroke, m_places, m_x, m_baseline);
            wave.ink = m_ink;
            m_ops.emplace_back(std::move(wave));
            return;
        }
        m_ops.emplace_back(FillRect { { m_x + Length::fromUnits(stroke.from),
                                          m_baseline + Length::fromUnits(m_places.lineTop),
                                          Length::fromUnits(stroke.to - stroke.from),
                                          Length::fromUnits(m_places.lineWeight) },
            m_ink });
    }

    void addText(const LineMarks::Text& text, std::int64_t down)
    {
        for (const LineRun& source : text.text->runs) {
            const SetFont& font = m_paragraph.fonts[source.font];
            GlyphRun run;
            run.face = font.face;
            run.size = font.size;
            run.ink = m_ink;
            run.baseline = m_baseline + Length::fromUnits(down);
            run.text = text.text->text.mid(source.textStart, source.textEnd - source.textStart);
            run.beside = true;
            for (const LineGlyph& glyph : source.glyphs) {
                run.glyphs.push_back({ glyph.glyph,
                    glyph.text - source.textStart,
                    m_x + Length::fromUnits(text.x + glyph.x) });
            }
            m_ops.emplace_back(std::move(run));
        }
    }

    /// All marks of one line.
    void add(const LineMarks& marks)
    {
        addDots(marks.dots);
        for (const LineMarks::Stroke& stroke : marks.strokes)
            addStroke(stroke);
        for (const LineMarks::Text& reading : marks.readings)
            addText(reading, m_places.reading);
        for (const LineMarks::Text& leader : marks.leaders)
            addText(leader, 0);
    }

private:
    const Paragraph& m_paragraph;
    Ink m_ink;
    MarkPlaces m_places;
    Length m_x;
    Length m_baseline;
    std::vector<DrawOp>& m_ops;
};

/// The em box's middle above the baseline, in thousandths of an em (R84).
constexpr int EmMiddle = 380;

/// Turns what stands beside a horizontal line with its baseline's start at 0, 0 clockwise onto a
/// vertical one.
struct QuarterTurn {
    Length baseline; ///< x
    Length center; ///< x
    Length top;

    [[nodiscard]] Point at(Point point) const { return { baseline - point.y, top + point.x }; }

    /// Dots, which are below a horizontal line, are at the right of a vertical one (R68).
    void apply(FillPath& path) const
    {
        const bool mirrored = path.what == QLatin1String("dots");
        for (PathStep& step : path.steps) {
            for (std::size_t i = 0; i < pointCount(step.kind); ++i) {
                Point& point = step.points[i];
                point = at(point);
                if (mirrored)
                    point.x = center * 2 - point.x;
            }
        }
    }

    void apply(FillRect& fill) const
    {
        const Rect& rect = fill.rect;
        fill.rect = { baseline - rect.bottom(), top + rect.x, rect.height, rect.width };
    }

    void apply(GlyphRun& run) const
    {
        const std::u32string text = run.text.toStdU32String();
        const bool upright = std::all_of(text.begin(), text.end(), [](char32_t character) {
            return unicodeOrientation(character) != UnicodeOrientation::Rotated;
        });
        run.direction = upright ? RunDirection::Vertical : RunDirection::Rotated;
        run.baseline = baseline - run.baseline;
        if (upright)
            run.baseline += run.size.scaled(EmMiddle, 1000);
        for (PlacedGlyph& glyph : run.glyphs)
            glyph.x += top;
    }

    void apply(PlacedPicture&) const { } // none stands beside a line
};

} // namespace

void drawBeside(
    const SetParagraph& set, std::size_t line, Length x, Length baseline, std::vector<DrawOp>& ops)
{
    if (!set.paragraph().beside)
        return;
    LineMarks marks;
    set.marks(line, marks);
    BesideDrawing(set, x, baseline, ops).add(marks);
}

void drawBesideVertically(
    const SetParagraph& set, std::size_t line, Length center, Length top, std::vector<DrawOp>& ops)
{
    if (!set.paragraph().beside)
        return;
    LineMarks marks;
    set.marks(line, marks);
    for (LineMarks::Dot& dot : marks.dots)
        dot.underLine = false; // the line is at the other side
    std::vector<DrawOp> across;
    BesideDrawing(set, Length(), Length(), across).add(marks);
    const QuarterTurn turn {
        center - set.paragraph().style->size.scaled(EmMiddle, 1000), center, top
    };
    for (DrawOp& op : across) {
        std::visit([&turn](auto& drawn) { turn.apply(drawn); }, op);
        ops.push_back(std::move(op));
    }
}

} // namespace broadsheet
