// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/page_content.h"

#include "export/glyph_place.h"
#include "export/pdf_fonts.h"
#include "export/pdf_pictures.h"
#include "export/pdf_syntax.h"
#include "export/text_content.h"
#include "fonts/font_face.h"

#include <cmath>
#include <optional>
#include <set>

namespace broadsheet {

namespace {

/// glyphOrigin without its rounding to points.
Point outlineOrigin(const GlyphRun& run, const PlacedGlyph& glyph)
{
    switch (run.direction) {
    case RunDirection::Vertical:
        return { run.baseline - Length::pt(halfAdvance(run, glyph.glyph)),
            glyph.x + run.size.scaled(EmBoxTop, 1000) };
    case RunDirection::Rotated:
        return { run.baseline, glyph.x };
    case RunDirection::Horizontal:
    case RunDirection::Combined:
        break;
    }
    return { glyph.x, run.baseline };
}

class ContentBuilder {
public:
    ContentBuilder(const ComposedPage& page, PdfFonts& fonts, PdfPictures& pictures)
        : m_fonts(fonts)
        , m_pictures(pictures)
        , m_frame { milliPoints(page.bleed), milliPoints(page.sheet.height + page.bleed) }
        , m_text(m_content.operators, m_frame)
    {
    }

    Result<void> add(const GlyphRun& run);
    Result<void> add(const FillRect& fill);
    Result<void> add(const PlacedPicture& placed);
    Result<void> add(const FillPath& fill);
    PageContent take();

private:
    void setInk(Ink ink);
    void appendRect(const Rect& rect);
    void appendPoint(const Point& point);
    void appendOutline(const GlyphRun& run, const PlacedGlyph& glyph);
    void addOutlines(const GlyphRun& run);
    void name(std::string& resources, const std::string& resource, int object);

    PdfFonts& m_fonts;
    PdfPictures& m_pictures;
    PdfFrame m_frame;
    PageContent m_content;
    TextContent m_text;
    std::optional<Ink> m_ink;
    std::set<int> m_named;
};

void ContentBuilder::name(std::string& resources, const std::string& resource, int object)
{
    if (m_named.insert(object).second) {
        resources += resource + ' ' + pdfReference(object);
    }
}

void ContentBuilder::setInk(Ink ink)
{
    if (m_ink != ink) {
        for (const int part : { ink.cyan, ink.magenta, ink.yellow, ink.black }) {
            appendMilli(m_content.operators, part);
        }
        m_content.operators += "k\n";
        m_ink = ink;
    }
}

void ContentBuilder::appendRect(const Rect& rect)
{
    // Width and height from the rounded edges, so that rectangles that touch still touch.
    const std::int64_t left = m_frame.x(rect.x);
    const std::int64_t bottom = m_frame.y(rect.bottom());
    appendMilli(m_content.operators, left);
    appendMilli(m_content.operators, bottom);
    appendMilli(m_content.operators, m_frame.x(rect.right()) - left);
    appendMilli(m_content.operators, m_frame.y(rect.y) - bottom);
    m_content.operators += "re\n";
}

/// One glyph as a path, in the page's coordinates.
void ContentBuilder::appendOutline(const GlyphRun& run, const PlacedGlyph& glyph)
{
    std::string& out = m_content.operators;
    const double scale = double(run.size.units()) / run.face->unitsPerEm();
    const double scaleX = scale * run.widthPerMille / 1000;
    const Point origin = outlineOrigin(run, glyph);
    const auto point = [&](double x, double y) {
        const Length along = Length::fromUnits(std::llround(x * scaleX));
        const Length up = Length::fromUnits(std::llround(y * scale));
        appendPoint(run.direction == RunDirection::Rotated
                ? Point { origin.x + up, origin.y + along }
                : Point { origin.x + along, origin.y - up });
    };
    double fromX = 0;
    double fromY = 0;
    for (const OutlineCommand& command : run.face->outline(glyph.glyph)) {
        const float* const x = command.x;
        const float* const y = command.y;
        int last = 0;
        switch (command.kind) {
        case OutlineCommand::Kind::MoveTo:
            point(x[0], y[0]);
            out += "m\n";
            break;
        case OutlineCommand::Kind::LineTo:
            point(x[0], y[0]);
            out += "l\n";
            break;
        case OutlineCommand::Kind::QuadTo: // as the cubic curve that it is
            last = 1;
            point(fromX + (x[0] - fromX) * 2 / 3, fromY + (y[0] - fromY) * 2 / 3);
            point(x[1] + (x[0] - x[1]) * 2 / 3, y[1] + (y[0] - y[1]) * 2 / 3);
            point(x[1], y[1]);
            out += "c\n";
            break;
        case OutlineCommand::Kind::CubicTo:
            last = 2;
            for (int i = 0; i < 3; ++i)
                point(x[i], y[i]);
            out += "c\n";
            break;
        case OutlineCommand::Kind::Close:
            out += "h\n";
            continue;
        }
        fromX = x[last];
        fromY = y[last];
    }
}

/// What stands beside the text would be read between its lines: not every reader of PDF heeds an
/// empty ActualText or an artifact. An outline is text to none.
void ContentBuilder::addOutlines(const GlyphRun& run)
{
    m_text.end();
    setInk(run.ink);
    for (const PlacedGlyph& glyph : run.glyphs)
        appendOutline(run, glyph);
    m_content.operators += "f\n";
}

Result<void> ContentBuilder::add(const GlyphRun& run)
{
    if (run.beside) {
        addOutlines(run);
        return {};
    }
    PdfFont& font = m_fonts.of(run.face);
    setInk(run.ink);
    m_text.add(run, font);
    for (int reading = 0; reading < font.readings(); ++reading) {
        name(m_content.fonts, font.resourceName(reading), font.object(reading));
        if (font.verticalObject(reading) != 0) {
            name(m_content.fonts, font.verticalName(reading), font.verticalObject(reading));
        }
    }
    return {};
}

Result<void> ContentBuilder::add(const FillRect& fill)
{
    m_text.end();
    setInk(fill.ink);
    appendRect(fill.rect);
    m_content.operators += "f\n";
    return {};
}

Result<void> ContentBuilder::add(const PlacedPicture& placed)
{
    if (placed.rect.isEmpty() || placed.cropWidth <= 0 || placed.cropHeight <= 0) {
        return {};
    }
    const Result<PdfPicture> picture = m_pictures.add(placed);
    if (!picture) {
        return picture.problem();
    }
    m_text.end();
    std::string& out = m_content.operators;
    out += "q\n";
    appendRect(placed.rect);
    out += "W n\n";
    // The embedded part is laid so that the crop falls on the rectangle.
    const PixelRect part = picture->part;
    const double perPixelX = placed.rect.width.toPt() / placed.cropWidth;
    const double perPixelY = placed.rect.height.toPt() / placed.cropHeight;
    const Length left = placed.rect.x + Length::pt((part.x - placed.cropX) * perPixelX);
    const Length top = placed.rect.y + Length::pt((part.y - placed.cropY) * perPixelY);
    const std::int64_t x = m_frame.x(left);
    const std::int64_t y = m_frame.y(top + Length::pt(part.height * perPixelY));
    appendMilli(out, m_frame.x(left + Length::pt(part.width * perPixelX)) - x);
    out += "0 0 ";
    appendMilli(out, m_frame.y(top) - y);
    appendMilli(out, x);
    appendMilli(out, y);
    out += "cm\n" + picture->resourceName + " Do\nQ\n";
    name(m_content.pictures, picture->resourceName, picture->object);
    return {};
}

void ContentBuilder::appendPoint(const Point& point)
{
    appendMilli(m_content.operators, m_frame.x(point.x));
    appendMilli(m_content.operators, m_frame.y(point.y));
}

Result<void> ContentBuilder::add(const FillPath& fill)
{
    m_text.end();
    setInk(fill.ink);
    std::string& out = m_content.operators;
    for (const PathStep& step : fill.steps) {
        for (std::size_t i = 0; i < pointCount(step.kind); ++i)
            appendPoint(step.points.at(i));
        switch (step.kind) {
        case PathStep::Kind::Move:
            out += "m\n";
            break;
        case PathStep::Kind::Line:
            out += "l\n";
            break;
        case PathStep::Kind::Curve:
            out += "c\n";
            break;
        case PathStep::Kind::Close:
            out += "h\n";
            break;
        }
    }
    out += "f\n";
    return {};
}

PageContent ContentBuilder::take()
{
    m_text.end();
    return std::move(m_content);
}

} // namespace

Result<PageContent> pageContent(const ComposedPage& page, PdfFonts& fonts, PdfPictures& pictures)
{
    ContentBuilder builder(page, fonts, pictures);
    for (const DrawOp& op : page.ops) {
        const Result<void> added
            = std::visit([&builder](const auto& drawn) { return builder.add(drawn); }, op);
        if (!added) {
            return added.problem();
        }
    }
    return builder.take();
}

} // namespace broadsheet
