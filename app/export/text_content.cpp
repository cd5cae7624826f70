// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/text_content.h"

#include "export/glyph_place.h"
#include "export/pdf_font.h"
#include "export/pdf_syntax.h"

#include <cmath>

namespace broadsheet {

namespace {

/// How far a glyph may stand from its place before it is adjusted, and how near an adjustment
/// must bring it, in points.
constexpr double Tolerance = 0.0045;

constexpr int SpacingDecimals = 5;
constexpr double SpacingUnit = 1e-5; ///< pt

/// What a hyphen that parts a word stands for, so that readers join the word again (ISO 32000-1
/// §14.8.2.2.3).
constexpr QStringView PartedWord = u"\u00AD";

/// Gaps that differ by less come from the rounding of positions to whole units.
constexpr std::int64_t SameGap = 4;

double advanceInPt(PdfFont::Glyph glyph, std::int64_t size, int scale)
{
    return double(glyph.width) * 1e-5 * double(size) * 1e-3 * scale * 1e-3;
}

/// How far a reader's pen moves along the run for the glyph. In vertical writing that is an em for
/// every glyph, which no horizontal scale touches (ISO 32000-1 §9.4.4).
double advanceAlong(const GlyphRun& run, std::uint32_t glyph, PdfFont& font, std::int64_t size)
{
    const PdfFont::Glyph written = font.use(glyph);
    return run.direction == RunDirection::Vertical ? double(size) * 1e-3
                                                   : advanceInPt(written, size, run.widthPerMille);
}

/// The gap beyond the advances that most glyphs of the run share, in 1/100,000 pt before scaling.
std::int64_t commonGap(const GlyphRun& run, PdfFont& font, std::int64_t size)
{
    std::vector<std::int64_t> gaps;
    gaps.reserve(run.glyphs.size());
    for (std::size_t i = 1; i < run.glyphs.size(); ++i) {
        const double advance = advanceAlong(run, run.glyphs[i - 1].glyph, font, size);
        const double gap = double((run.glyphs[i].x - run.glyphs[i - 1].x).units())
            - advance * Length::UnitsPerPoint;
        gaps.push_back(std::llround(gap));
    }
    std::sort(gaps.begin(), gaps.end());
    std::size_t bestFirst = 0;
    std::size_t bestCount = 0;
    for (std::size_t first = 0, end = 0; first < gaps.size(); ++first) {
        while (end < gaps.size() && gaps[end] - gaps[first] <= SameGap) {
            ++end;
        }
        if (end - first > bestCount) {
            bestFirst = first;
            bestCount = end - first;
        }
    }
    if (bestCount < 2) {
        return 0;
    }
    double sum = 0;
    for (std::size_t i = bestFirst; i < bestFirst + bestCount; ++i) {
        sum += double(gaps[i]);
    }
    const double points = sum / double(bestCount) / Length::UnitsPerPoint;
    // Down the page is the negative direction.
    return run.direction == RunDirection::Vertical
        ? std::llround(-points / SpacingUnit)
        : std::llround(points / (run.widthPerMille * 1e-3) / SpacingUnit);
}

qsizetype firstCharacterLength(QStringView text)
{
    const bool pair = text.size() > 1 && text[0].isHighSurrogate() && text[1].isLowSurrogate();
    return pair ? 2 : std::min<qsizetype>(text.size(), 1);
}

/// One character, or several of which none needs a surrogate pair: MuPDF 1.21 reads pairs in
/// longer texts as garbage.
bool isSafeInToUnicode(QStringView text)
{
    if (text.isEmpty() || text.size() == firstCharacterLength(text)) {
        return !text.isEmpty();
    }
    return std::none_of(text.begin(), text.end(), [](QChar c) { return c.isSurrogate(); });
}

/// Whether the glyphs' text runs on and never back.
bool isInTextOrder(const GlyphRun& run)
{
    return std::is_sorted(run.glyphs.begin(),
        run.glyphs.end(),
        [](const PlacedGlyph& a, const PlacedGlyph& b) { return a.text < b.text; });
}

} // namespace

TextContent::TextContent(std::string& out, PdfFrame frame)
    : m_out(out)
    , m_frame(frame)
{
}

void TextContent::end()
{
    if (m_open) {
        m_out += "ET\n";
        m_open = false;
    }
}

void TextContent::setFont(PdfFont& font, int reading, std::int64_t size)
{
    if (m_font == &font && m_reading == reading && m_size == size && m_verticalFont == m_vertical) {
        return;
    }
    flush();
    m_out += m_vertical ? font.verticalName(reading) : font.resourceName(reading);
    m_out += ' ';
    appendMilli(m_out, size);
    m_out += "Tf\n";
    m_font = &font;
    m_reading = reading;
    m_size = size;
    m_verticalFont = m_vertical;
}

void TextContent::moveTo(std::int64_t x, std::int64_t y, const TextMatrix& matrix)
{
    if (!m_open) {
        m_out += "BT\n";
        m_open = true;
        m_matrix = Straight;
        m_lineX = 0;
        m_lineY = 0;
    }
    if (matrix != Straight || m_matrix != Straight) {
        for (const int part : matrix) {
            appendMilli(m_out, part);
        }
        appendMilli(m_out, x);
        appendMilli(m_out, y);
        m_out += "Tm\n";
    } else {
        appendMilli(m_out, x - m_lineX);
        appendMilli(m_out, y - m_lineY);
        m_out += "Td\n";
    }
    m_matrix = matrix;
    m_lineX = x;
    m_lineY = y;
}

/// To the run's first origin, from which the pen is reckoned along the run. Vertical glyphs are
/// made wide or narrow by the matrix: not every reader scales their origin by Tz.
void TextContent::moveToRun(const GlyphRun& run)
{
    const Length along = run.glyphs.front().x;
    m_pen = 0;
    setScale(m_vertical ? 1000 : run.widthPerMille);
    if (run.direction == RunDirection::Horizontal) {
        const std::int64_t x = m_frame.x(along);
        moveTo(x, m_frame.y(run.baseline), Straight);
        m_start = double(x - m_frame.left) * 1e-3;
    } else {
        const std::int64_t y = m_frame.y(along);
        moveTo(m_frame.x(run.baseline),
            y,
            m_vertical ? TextMatrix { run.widthPerMille, 0, 0, 1000 }
                       : TextMatrix { 0, -1000, 1000, 0 });
        m_start = double(m_frame.top - y) * 1e-3;
    }
}

void TextContent::setScale(int widthPerMille)
{
    if (m_scale != widthPerMille) {
        appendDecimal(m_out, widthPerMille, 1);
        m_out += " Tz\n";
        m_scale = widthPerMille;
    }
}

void TextContent::setSpacing(std::int64_t spacing)
{
    if (m_spacing != spacing) {
        appendDecimal(m_out, spacing, SpacingDecimals);
        m_out += " Tc\n";
        m_spacing = spacing;
    }
}

/// A length in text space as the pen moves by it: the horizontal scale does not touch the vertical.
double TextContent::alongRun(double length) const
{
    return m_vertical ? -length : length * m_scale * 1e-3;
}

void TextContent::add(const GlyphRun& run, PdfFont& font)
{
    if (run.glyphs.empty()) {
        return;
    }
    if (run.direction == RunDirection::Combined) {
        addCombined(run, font);
        return;
    }
    m_vertical = run.direction == RunDirection::Vertical;
    setFont(font, m_font == &font ? m_reading : 0, milliPoints(run.size));
    moveToRun(run);
    if (run.glyphs.size() > 1) {
        setSpacing(commonGap(run, font, m_size));
    }
    if (!isInTextOrder(run)) {
        addOutOfOrder(run, font);
        return;
    }
    for (std::size_t first = 0; first < run.glyphs.size();) {
        std::size_t end = first + 1;
        while (end < run.glyphs.size() && run.glyphs[end].text == run.glyphs[first].text) {
            ++end;
        }
        addCluster(run, first, end, font);
        first = end;
    }
    flush();
}

/// Every glyph as vertical text of its own, so that readers find the number in its vertical line
/// and not beside it.
void TextContent::addCombined(const GlyphRun& run, PdfFont& font)
{
    for (std::size_t i = 0; i < run.glyphs.size(); ++i) {
        const PlacedGlyph& glyph = run.glyphs[i];
        const std::int32_t end
            = i + 1 < run.glyphs.size() ? run.glyphs[i + 1].text : std::int32_t(run.text.size());
        GlyphRun alone;
        alone.face = run.face;
        alone.size = run.size;
        alone.widthPerMille = run.widthPerMille;
        alone.direction = RunDirection::Vertical;
        alone.baseline = glyph.x + Length::pt(halfAdvance(run, glyph.glyph));
        alone.text = run.text.mid(glyph.text, std::max(end - glyph.text, 0));
        alone.glyphs.push_back({ glyph.glyph, 0, run.baseline - run.size.scaled(EmBoxTop, 1000) });
        add(alone, font);
    }
}

/// For readers that do not heed ActualText each glyph still stands for its own characters.
void TextContent::addOutOfOrder(const GlyphRun& run, PdfFont& font)
{
    openActualText(run.text);
    for (const PlacedGlyph& glyph : run.glyphs) {
        auto end = std::int32_t(run.text.size());
        for (const PlacedGlyph& other : run.glyphs) {
            end = other.text > glyph.text ? std::min(end, other.text) : end;
        }
        read(glyph.glyph, QStringView(run.text).mid(glyph.text, end - glyph.text), font);
        addGlyph(glyph.x, glyph.glyph, font);
    }
    closeActualText();
}

/// Glyphs `first` up to `end` of the run, which stand for the same characters together. Readers
/// that do not heed ActualText get the characters shared out among the glyphs, and white space for
/// a glyph that is left with none.
void TextContent::addCluster(const GlyphRun& run, std::size_t first, std::size_t end, PdfFont& font)
{
    const qsizetype from = first == 0 ? 0 : run.glyphs[first].text;
    const qsizetype to = end < run.glyphs.size() ? run.glyphs[end].text : run.text.size();
    const QStringView text = QStringView(run.text).mid(from, to - from);
    if (text.isEmpty() && end - first == 1) {
        read(run.glyphs[first].glyph, PartedWord, font);
        addGlyph(run.glyphs[first].x, run.glyphs[first].glyph, font);
        return;
    }
    const bool exact = end - first == 1 && isSafeInToUnicode(text);
    if (!exact) {
        openActualText(text);
    }
    QStringView rest = text;
    for (std::size_t i = first; i < end; ++i) {
        const bool takesAll = i + 1 == end && isSafeInToUnicode(rest);
        const QStringView share = takesAll ? rest : rest.first(firstCharacterLength(rest));
        rest = rest.mid(share.size());
        read(run.glyphs[i].glyph, share.isEmpty() ? QStringView(u" ") : share, font);
        addGlyph(run.glyphs[i].x, run.glyphs[i].glyph, font);
    }
    if (!exact) {
        closeActualText();
    }
}

void TextContent::read(std::uint32_t glyph, QStringView text, PdfFont& font)
{
    setFont(font, font.reading(glyph, text), m_size);
}

void TextContent::adjustPen(double target)
{
    // Negative in vertical writing, where a positive adjustment goes on and does not go back.
    const double perThousandth = alongRun(double(m_size) * 1e-6);
    const double wanted = (m_pen - target) / perThousandth;
    int decimals = 0;
    double unit = 1;
    while (unit * std::abs(perThousandth) / 2 > Tolerance && decimals < 3) {
        ++decimals;
        unit /= 10;
    }
    const std::int64_t amount = std::llround(wanted / unit);
    if (amount == 0) {
        return;
    }
    if (m_inString) {
        m_string += ')';
        m_inString = false;
    }
    appendDecimal(m_string, amount, decimals);
    m_adjusted = true;
    m_pen -= double(amount) * unit * perThousandth;
}

void TextContent::addGlyph(Length x, std::uint32_t glyph, PdfFont& font)
{
    const double target = x.toPt() - m_start;
    if (std::abs(target - m_pen) > Tolerance) {
        adjustPen(target);
    }
    if (!m_inString) {
        m_string += '(';
        m_inString = true;
    }
    const PdfFont::Glyph written = font.use(glyph);
    appendLiteralByte(m_string, static_cast<unsigned char>(written.cid >> 8U));
    appendLiteralByte(m_string, static_cast<unsigned char>(written.cid & 0xffU));
    m_pen += m_vertical ? double(m_size) * 1e-3 : advanceInPt(written, m_size, m_scale);
    m_pen += alongRun(double(m_spacing) * SpacingUnit);
}

void TextContent::flush()
{
    if (m_string.empty()) {
        return;
    }
    if (m_inString) {
        m_string += ')';
    }
    if (m_adjusted) {
        m_out += '[';
        m_out += m_string;
        m_out += "]TJ\n";
    } else {
        m_out += m_string;
        m_out += "Tj\n";
    }
    m_string.clear();
    m_inString = false;
    m_adjusted = false;
}

void TextContent::openActualText(QStringView text)
{
    flush();
    m_out += "/Span<</ActualText" + pdfTextString(text) + ">>BDC\n";
}

void TextContent::closeActualText()
{
    flush();
    m_out += "EMC\n";
}

} // namespace broadsheet
