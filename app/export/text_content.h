// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "export/pdf_syntax.h"
#include "page_layout/composed_page.h"

#include <array>
#include <string>

namespace broadsheet {

class PdfFont;

/// Where the page's coordinates lie in the PDF's: y runs up, in thousandths of a point.
struct PdfFrame {
    std::int64_t left = 0; ///< x of the trimmed sheet's left edge
    std::int64_t top = 0; ///< y of the trimmed sheet's top edge

    [[nodiscard]] std::int64_t x(Length length) const { return left + milliPoints(length); }

    [[nodiscard]] std::int64_t y(Length length) const { return top - milliPoints(length); }
};

/// Writes glyph runs as text operators: one string per run where the advances allow, with the even
/// part of the spacing as character spacing and the rest as adjustments. The pen is reckoned as a
/// reader does from the numbers as written, so that errors do not add up; every glyph stands
/// within 0.005 pt of its place. Vertical runs take their font for vertical writing, whose glyphs
/// follow each other down and which readers take for what it is; rotated ones a turned matrix.
class TextContent {
public:
    TextContent(std::string& out, PdfFrame frame);

    void add(const GlyphRun& run, PdfFont& font);
    /// Closes the text object; other operators may follow.
    void end();

private:
    /// a, b, c and d of a text matrix, in thousandths.
    using TextMatrix = std::array<int, 4>;
    static constexpr TextMatrix Straight { 1000, 0, 0, 1000 };

    void moveTo(std::int64_t x, std::int64_t y, const TextMatrix& matrix);
    void moveToRun(const GlyphRun& run);
    void addCluster(const GlyphRun& run, std::size_t first, std::size_t end, PdfFont& font);
    void addGlyph(Length x, std::uint32_t glyph, PdfFont& font);
    void flush();
    /// Takes the glyph in the reading where it stands for `text`.
    void read(std::uint32_t glyph, QStringView text, PdfFont& font);
    void setFont(PdfFont& font, int reading, std::int64_t size);
    void setScale(int widthPerMille);
    void setSpacing(std::int64_t spacing);
    [[nodiscard]] double alongRun(double length) const;
    void addCombined(const GlyphRun& run, PdfFont& font);
    void addOutOfOrder(const GlyphRun& run, PdfFont& font);
    void openActualText(QStringView text);
    void closeActualText();
    void adjustPen(double target);

    std::string& m_out;
    PdfFrame m_frame;
    bool m_open = false;
    std::int64_t m_lineX = 0; ///< of the last Td, since BT
    std::int64_t m_lineY = 0;

    const PdfFont* m_font = nullptr; ///< text state as last written
    int m_reading = 0;
    bool m_verticalFont = false;
    std::int64_t m_size = 0;
    int m_scale = 1000;
    std::int64_t m_spacing = 0; ///< 1/100,000 pt
    TextMatrix m_matrix = Straight;
    bool m_vertical = false; ///< the run that is being added

    std::string m_string; ///< strings and adjustments not yet shown
    bool m_inString = false;
    bool m_adjusted = false;
    double m_pen = 0; ///< in points from the line's start, as a reader reckons it
    double m_start = 0; ///< the run's first origin in points, as written
};

} // namespace broadsheet
