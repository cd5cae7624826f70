// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/geometry.h"
#include "base/ids.h"
#include "page_layout/text_origin.h"
#include "story/story.h"
#include "style/ink.h"
#include "typesetting/font_stand_in.h"

#include <QString>

#include <array>
#include <cstdint>
#include <memory>
#include <variant>
#include <vector>

namespace broadsheet {

class FontFace;
class SetParagraph;

/// One glyph on the page. `text` is where its characters begin in the run's text (UTF-16): glyph i
/// stands for the characters from its `text` up to the next greater `text` in the run (or the
/// run's end). Several glyphs with the same `text` stand for them together.
struct PlacedGlyph {
    std::uint32_t glyph = 0; ///< glyph number in the face
    std::int32_t text = 0;
    Length x; ///< where it stands along its run, see RunDirection

    bool operator==(const PlacedGlyph&) const = default;
};

/// How a run's glyphs stand and follow each other.
enum class RunDirection : std::uint8_t {
    /// From left to right: `x` is the x of a glyph's origin, `baseline` the y of all.
    Horizontal,
    /// Upright one below another, each with the middle of its advance on a vertical line:
    /// `baseline` is the x of that line, `x` the y of the top of a glyph's em box, which is 0.88 em
    /// above the glyph's own baseline whatever the face (R84).
    Vertical,
    /// A horizontal run turned 90° clockwise, so that it reads down: `baseline` is the x of its
    /// baseline, what stands above the baseline points right, `x` is the y of a glyph's origin.
    Rotated,
    /// 纵中横: placed and drawn as Horizontal, but a part of a vertical line; who tells readers the
    /// text puts it between what stands above and below.
    Combined,
};

/// Whether `baseline` is a y and `x` an x.
constexpr bool runsAcross(RunDirection direction)
{
    return direction == RunDirection::Horizontal || direction == RunDirection::Combined;
}

/// Glyphs of one face, size and ink on one baseline, in reading order.
struct GlyphRun {
    std::shared_ptr<const FontFace> face;
    Length size;
    /// 长体/扁体: scale of the outlines across as they stand before a Rotated run is turned;
    /// advances are in x.
    int widthPerMille = 1000;
    Ink ink;
    Length baseline; ///< y of the baseline on the page; otherwise where the run is not Horizontal
    RunDirection direction = RunDirection::Horizontal;
    QString text; ///< exactly the story's characters, nothing normalised
    std::vector<PlacedGlyph> glyphs;

    bool beside = false; ///< a reading or a leader: printed, but not part of the text that is read
};

/// A filled rectangle: rules, tints, borders.
struct FillRect {
    Rect rect;
    Ink ink;
};

/// A step of an outline.
struct PathStep {
    enum class Kind : std::uint8_t { Move, Line, Curve, Close };
    Kind kind = Kind::Move;
    std::array<Point, 3> points {}; ///< a curve's two control points and its end; others: the first

    bool operator==(const PathStep&) const = default;
};

constexpr std::size_t pointCount(PathStep::Kind kind)
{
    if (kind == PathStep::Kind::Close)
        return 0;
    return kind == PathStep::Kind::Curve ? 3 : 1;
}

/// A filled outline (non-zero winding): dots and waves beside the text. Never text itself.
struct FillPath {
    QString what; ///< for the dump: "dots", "wave"
    std::vector<PathStep> steps;
    Ink ink;
};

/// A picture, cropped: the part `crop` (in per mille of the picture's width and height) fills
/// `rect`.
struct PlacedPicture {
    Rect rect;
    QString file; ///< path of the original (JPEG, sRGB or grey)
    QString hash; ///< SHA-256 of the original, hexadecimal
    int pixelWidth = 0;
    int pixelHeight = 0;
    int cropX = 0; ///< in pixels of the original
    int cropY = 0;
    int cropWidth = 0;
    int cropHeight = 0;
    QString altText;
};

using DrawOp = std::variant<GlyphRun, FillRect, PlacedPicture, FillPath>;

/// Where a placed story stands, for bookmarks and for finding the story under a point. In reading
/// order.
struct StoryRegion {
    StoryId story;
    QString title; ///< empty: no bookmark
    std::vector<Rect> rects;
};

/// Heads are opened and narrowed as they please; nothing is to be said of their lines.
enum class LineKind : std::uint8_t { Text, Head };

/// A line of running text, of a caption or a head's part where it stands on the page: what a caret,
/// a heat map or an explanation needs. Not drawn from.
struct PageLine {
    std::shared_ptr<const SetParagraph> paragraph;
    std::uint32_t line = 0;
    StoryId story;
    Length x; ///< left edge of the measure; the middle of a vertical line
    Length baseline; ///< the top of a vertical line's measure
    TextOrigins origins = {}; // NOLINT(readability-redundant-member-init): of nobody's words
    LineKind kind = LineKind::Text;
};

/// Where words of a story would stand that it does not have yet. Never printed.
struct VacantPlace {
    StoryId story;
    PartKind kind = PartKind::Body;
    int part = -1; ///< index into Story::parts; -1: the story has no such part yet
    Rect rect;
    Point caret; ///< the top left corner of a caret in it, an em long
    Length size; ///< of the type
    bool vertical = false;
    bool open = false; ///< nothing else stands there
};

/// Matter that does not fit its frames; never hidden, always counted.
struct Overset {
    StoryId story;
    QString title;
    QString what; ///< "text", "headline", "caption" …
    int lines = 0;
    int characters = 0;
    QString text; ///< what is left over
};

/// How a placed story's running text fits its frames: what a copyfit meter shows. Counted where
/// the text was composed, so it is the page's own truth.
struct Copyfit {
    StoryId story;
    int lines = 0; ///< body lines: > 0 too many, < 0 still free, 0 fits exactly
    int characters = 0; ///< > 0 too many, < 0 so many more are sure to fit; white space aside
    int linesAvailable = 0; ///< body lines that its frames hold
    /// The first character that does not fit, as the story's part and UTF-16 offset; -1: all fits.
    int oversetPart = -1;
    int oversetOffset = 0;

    bool operator==(const Copyfit&) const = default;
};

/// Where a placed story is cut whose text goes on on another page (转版). Room is counted over this
/// page and those that the text comes from.
struct TextCut {
    StoryId story;
    PageId to;
    std::size_t paragraph = 0; ///< of the flowing text, and the offset in it
    int offset = 0;
    int part = -1; ///< the same place in the story; -1: the text has ended
    int partOffset = 0;
    bool ended = false; ///< nothing is left to go on
    int lines = 0; ///< lines of text on this page
    int linesAvailable = 0;
    int freeLines = 0; ///< when it has ended
    int freeCharacters = 0;

    bool operator==(const TextCut&) const = default;
};

/// A page as it prints: a list of things to draw in reading order. Immutable; screen, printer, PDF
/// and the text dump all read this and nothing else.
struct ComposedPage {
    int number = 1;
    QString folio;
    QString label; ///< for the bookmark: "第1版：要闻" or "A1 Front Page"
    QString language;
    Size sheet; ///< the trimmed sheet; op coordinates start at its top left corner
    Length bleed; ///< the sheet grows by this on every side before trimming
    std::vector<DrawOp> ops;
    std::vector<StoryRegion> stories;
    std::vector<PageLine> lines; ///< in reading order
    std::vector<VacantPlace> vacant;
    std::vector<Overset> overset;
    /// One for every placed story with text frames, on the last of its pages.
    std::vector<Copyfit> copyfit;
    std::vector<TextCut> cuts; ///< of the stories that go on on other pages
    std::vector<FontStandIn> standIns; ///< what is drawn in another font than its style names
    std::vector<QString>
        problems; ///< translated: missing picture, story that is gone, substituted font …
};

using ComposedPagePtr = std::shared_ptr<const ComposedPage>;

} // namespace broadsheet
