// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/length.h"
#include "fonts/font_library.h"
#include "style/paragraph_style.h"
#include "typesetting/beside_matter.h"
#include "typesetting/char_class.h"
#include "typesetting/orientation.h"

#include <QString>

#include <cstdint>
#include <memory>
#include <vector>

namespace broadsheet {

/// The steps' intermediate result: one paragraph as clusters and the boundaries between them.
/// itemize fills the clusters, shape their glyphs and advances, punctuation_squeeze the
/// boundaries' widths, break_opportunities their breaks; break_lines and justify read.

/// A stretch of the paragraph set in another font than the style's.
struct FontSpan {
    int start = 0; ///< UTF-16
    int length = 0;
    FontChoice font;
    bool keepTogether = false; ///< no break inside
    bool flushRight = false; ///< stands at the right when the last line holds nothing else
};

/// Why a stretch is not set in what its style asks for.
enum class StandIn : std::uint8_t {
    None,
    NotInstalled, ///< the family is not installed
    Damaged, ///< the family's files cannot be set
    NoGlyph, ///< the composite font lacks the character; another font of the machine has it
    Missing, ///< no installed font has the character
    NoVariant, ///< the form that a variation selector asks for is nowhere; the usual form is set
    MadeSmallCaps, ///< the face has no small capitals; they are its capitals in a smaller size
};

/// A face as it is set: size, width and place. Its unit metric is kept for arithmetic.
struct SetFont {
    FontFacePtr face; ///< nullptr: the built-in `unit` metric
    Length size;
    int weight = 400; ///< what a fallback should look like
    int widthPerMille = 1000; ///< 长体, 扁体
    Length raise; ///< above the line's baseline, which stays where it is (R85)
    StandIn standIn = StandIn::None;
    QString wanted; ///< the family asked for, where something stands in

    bool operator==(const SetFont&) const = default;
};

/// The smallest piece that is never cut: a character with its combining marks, a ligature, a pair
/// of dashes.
struct Cluster {
    std::int32_t text = 0; ///< UTF-16 offset
    std::int32_t firstGlyph = 0;
    std::int32_t advance = 0; ///< Length units; every cluster is far below 2^31 (169,000 pt)
    std::uint16_t textLength = 1;
    std::uint16_t glyphCount = 1;
    char32_t character = 0; ///< the first
    std::uint16_t font = 0; ///< index into the paragraph's fonts
    CharClass charClass = CharClass::Other;
    bool cjk = false; ///< set as Chinese: Han font, Chinese rules
    Orientation orientation = Orientation::Horizontal;
};

struct ShapedGlyph {
    std::uint32_t glyph = 0;
    /// From the cluster's origin along the line, Length units: of the glyph's origin, or in Upright
    /// and Combined clusters of the top of its em box, which is 0.88 em above its baseline.
    std::int32_t x = 0;
    std::int32_t text = 0; ///< UTF-16 offset of what it stands for
};

/// Squeeze steps of A3 in their order; 1 (the mark at line end) belongs to the line, not to a
/// boundary.
enum class SqueezeStep : std::uint8_t {
    None = 0,
    LineEndMark = 1,
    WordSpace = 2,
    Interpunct = 3,
    Brackets = 4,
    PauseMinor = 5,
    HanLatinGap = 6,
    PauseMajor = 7,
    LetterSpace = 8, ///< of Latin text, together with its word spaces
};

/// What stands between cluster i and cluster i + 1 when both are on one line. All widths in Length
/// units.
struct Boundary {
    std::int32_t lossRight = 0; ///< taken from the blank half of the cluster before (R16)
    std::int32_t lossLeft = 0; ///< taken from the blank half of the cluster after
    std::int32_t gap = 0; ///< Han–Latin gap (R29)
    std::int32_t capRight = 0; ///< what may still be squeezed from the cluster before, or its space
    std::int32_t capLeft = 0; ///< … from the cluster after
    std::int32_t stretchFirst = 0; ///< growth allowed in stretch steps 1 and 2
    SqueezeStep stepRight = SqueezeStep::None;
    SqueezeStep stepLeft = SqueezeStep::None;
    bool isWordSpace = false; ///< stretch step 1; step 2 otherwise
    bool mayStretch = false; ///< step 3
    bool mayBreak = false;
    bool hyphen = false; ///< a line that breaks here shows a hyphen
    std::uint8_t penalty = 0; ///< cost of a break here, in tenths

    [[nodiscard]] std::int32_t natural() const { return gap - lossRight - lossLeft; }
};

/// What a line that parts a word shows at its end.
struct HyphenGlyph {
    std::uint32_t glyph = 0;
    std::int32_t advance = -1; ///< Length units; -1: the font has no hyphen
};

/// P2: whose marks are set. Mainland marks stand in the corner of their em, those of Taiwan and
/// Hong Kong in its middle (R15).
enum class MarkRegion : std::uint8_t { Mainland, Taiwan, Japan };

/// The region decides, and the script only where no region is named.
MarkRegion markRegion(const QString& language);

struct Paragraph {
    QString text;
    const ParagraphStyle* style = nullptr;
    const KinsokuTable* kinsoku = nullptr; ///< the style's; lives as long as the style
    /// Holds `style` where the paragraph may outlive the sheet or setter that it comes from.
    std::shared_ptr<const ParagraphStyle> styleOwner;
    MarkRegion region = MarkRegion::Mainland;
    bool chinese = true; ///< the style's language is zh, ja or ko
    std::int32_t em = 0; ///< the style's em(): Length units along the line
    std::int32_t gap = 0; ///< Han–Latin gap, Length units
    std::int32_t flushRightFrom = -1; ///< UTF-16 offset; -1: nothing is flushed right
    std::vector<SetFont> fonts;
    std::vector<Cluster> clusters;
    std::vector<ShapedGlyph> glyphs;
    std::vector<Boundary> boundaries; ///< one after each cluster
    bool vertical = false; ///< A9
    /// Vertical only, one for each glyph, Length units to the right: how far an Upright or Rotated
    /// glyph stands from its place, and where the origin of a Combined one is from the centre line.
    std::vector<std::int32_t> across;

    std::vector<HyphenGlyph> hyphens; ///< one for each font; empty: no word may be parted
    /// The language in which the style wants words parted without the machine having its patterns.
    QString patternsMissing;

    std::shared_ptr<BesideMatter> beside; ///< nullptr: nothing stands beside the text
};

} // namespace broadsheet
