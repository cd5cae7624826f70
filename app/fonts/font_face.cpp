// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fonts/font_face.h"

#include "fonts/cff_charset.h"
#include "fonts/font_file_check.h"

#include <QCoreApplication>
#include <QFile>

#include <hb-ot.h>
#include <hb.h>

#include <cmath>
#include <span>

namespace broadsheet {

namespace {

struct Messages {
    Q_DECLARE_TR_FUNCTIONS(FontFace)
};

using BlobPtr = std::unique_ptr<hb_blob_t, decltype(&hb_blob_destroy)>;

std::span<const unsigned char> bytesOf(hb_blob_t* blob)
{
    unsigned length = 0;
    const auto* data = reinterpret_cast<const unsigned char*>(hb_blob_get_data(blob, &length));
    return { data, length };
}

QByteArray nameOf(hb_face_t* face, hb_ot_name_id_t id)
{
    char buffer[256];
    unsigned size = sizeof buffer;
    hb_ot_name_get_utf8(face, id, hb_language_from_string("en", -1), &size, buffer);
    return QByteArray(buffer, qsizetype(size));
}

/// Spaces and delimiters may not stand in a PDF name.
QByteArray asPostScriptName(QByteArray name)
{
    QByteArray clean;
    for (const char c : name) {
        if (c > 0x20 && c < 0x7F && !QByteArrayView("()<>[]{}/%#").contains(c))
            clean += c;
    }
    return clean.isEmpty() ? QByteArrayLiteral("Unnamed") : clean;
}

int metric(hb_font_t* font, hb_ot_metrics_tag_t tag, int otherwise)
{
    hb_position_t value = 0;
    return hb_ot_metrics_get_position(font, tag, &value) ? value : otherwise;
}

/// The OS/2 table's typographic metrics, which HarfBuzz replaces by hhea's unless a flag is set.
struct TypoMetrics {
    int ascent = 0;
    int descent = 0;
};

TypoMetrics typoMetrics(hb_face_t* face, hb_font_t* font)
{
    const BlobPtr os2(hb_face_reference_table(face, HB_TAG('O', 'S', '/', '2')), &hb_blob_destroy);
    const std::span<const unsigned char> data = bytesOf(os2.get());
    constexpr unsigned AscenderAt = 68;
    if (data.size() >= AscenderAt + 4) {
        const auto read = [&](unsigned at) { return std::int16_t(data[at] << 8 | data[at + 1]); };
        return { read(AscenderAt), -read(AscenderAt + 2) };
    }
    return { metric(font, HB_OT_METRICS_TAG_HORIZONTAL_ASCENDER, 880),
        -metric(font, HB_OT_METRICS_TAG_HORIZONTAL_DESCENDER, -120) };
}

Problem notSettable(const QString& path, const QString& why)
{
    return { Messages::tr("The file %1 is not a font that can be set. Install the font again.")
                 .arg(path),
        why };
}

/// A height that a font may state; `perMille` of the em where it says nothing that can be true.
int believable(int height, int unitsPerEm, int perMille)
{
    return height >= 0 && height <= unitsPerEm * 3 ? height : unitsPerEm * perMille / 1000;
}

struct OutlineSink {
    std::vector<OutlineCommand> commands;
};

OutlineSink& sink(void* data)
{
    return *static_cast<OutlineSink*>(data);
}

void moveTo(hb_draw_funcs_t* /*funcs*/,
    void* data,
    hb_draw_state_t* /*state*/,
    float x,
    float y,
    void* /*user*/)
{
    sink(data).commands.push_back({ OutlineCommand::Kind::MoveTo, { x, 0, 0 }, { y, 0, 0 } });
}

void lineTo(hb_draw_funcs_t* /*funcs*/,
    void* data,
    hb_draw_state_t* /*state*/,
    float x,
    float y,
    void* /*user*/)
{
    sink(data).commands.push_back({ OutlineCommand::Kind::LineTo, { x, 0, 0 }, { y, 0, 0 } });
}

// The signatures below are HarfBuzz's.
// NOLINTBEGIN(readability-function-size)
void quadTo(hb_draw_funcs_t* /*funcs*/,
    void* data,
    hb_draw_state_t* /*state*/,
    float cx,
    float cy,
    float x,
    float y,
    void* /*user*/)
{
    sink(data).commands.push_back({ OutlineCommand::Kind::QuadTo, { cx, x, 0 }, { cy, y, 0 } });
}

void cubicTo(hb_draw_funcs_t* /*funcs*/,
    void* data,
    hb_draw_state_t* /*state*/,
    float ax,
    float ay,
    float bx,
    float by,
    float x,
    float y,
    void* /*user*/)
{
    sink(data).commands.push_back({ OutlineCommand::Kind::CubicTo, { ax, bx, x }, { ay, by, y } });
}

// NOLINTEND(readability-function-size)

void closePath(hb_draw_funcs_t* /*funcs*/, void* data, hb_draw_state_t* /*state*/, void* /*user*/)
{
    sink(data).commands.push_back({ OutlineCommand::Kind::Close, {}, {} });
}

/// A damaged outline may run on for kilometres, and painting it would take all memory. The longest
/// that are meant, as ﷽ and the three-em dash, are of some ten ems.
bool isBelievable(const std::vector<OutlineCommand>& outline, float em)
{
    constexpr float MostEms = 32;
    const auto isNear = [&](float at) { return std::abs(at) <= MostEms * em; }; // not for NaN
    return std::all_of(outline.begin(), outline.end(), [&](const OutlineCommand& command) {
        return std::all_of(std::begin(command.x), std::end(command.x), isNear)
            && std::all_of(std::begin(command.y), std::end(command.y), isNear);
    });
}

using DrawFuncsPtr = std::unique_ptr<hb_draw_funcs_t, decltype(&hb_draw_funcs_destroy)>;

DrawFuncsPtr makeDrawFuncs()
{
    DrawFuncsPtr funcs(hb_draw_funcs_create(), &hb_draw_funcs_destroy);
    hb_draw_funcs_set_move_to_func(funcs.get(), moveTo, nullptr, nullptr);
    hb_draw_funcs_set_line_to_func(funcs.get(), lineTo, nullptr, nullptr);
    hb_draw_funcs_set_quadratic_to_func(funcs.get(), quadTo, nullptr, nullptr);
    hb_draw_funcs_set_cubic_to_func(funcs.get(), cubicTo, nullptr, nullptr);
    hb_draw_funcs_set_close_path_func(funcs.get(), closePath, nullptr, nullptr);
    hb_draw_funcs_make_immutable(funcs.get());
    return funcs;
}

} // namespace

Result<std::unique_ptr<FontFace>> FontFace::open(const QString& path, int index)
{
    const BlobPtr blob(
        hb_blob_create_from_file_or_fail(QFile::encodeName(path).constData()), &hb_blob_destroy);
    if (!blob || int(hb_face_count(blob.get())) <= index) {
        return Problem {
            Messages::tr("The font file %1 cannot be read. Install the font again.").arg(path),
            QStringLiteral("%1, face %2").arg(path).arg(index)
        };
    }
    const QString fault = faultOfFontFile(bytesOf(blob.get()), index);
    if (!fault.isEmpty())
        return notSettable(path, fault);
    std::unique_ptr<FontFace> face(new FontFace); // NOLINT(modernize-make-unique): private
    face->m_path = path;
    face->m_index = index;
    face->m_face = hb_face_create(blob.get(), unsigned(index));
    hb_face_make_immutable(face->m_face);
    face->m_font = hb_font_create(face->m_face);
    face->m_unitsPerEm = int(hb_face_get_upem(face->m_face));
    face->readMetrics();
    hb_font_make_immutable(face->m_font);
    if (!face->draws())
        return notSettable(path, QStringLiteral("characters without outlines"));
    return face;
}

/// A font that covers common characters of some script has to draw one of them.
bool FontFace::draws() const
{
    bool covers = false;
    for (const char32_t character : { U'国', U'a', U'0', U'あ', U'한', U'ا', U'я', U'α' }) {
        const std::uint32_t number = glyph(character);
        if (number != 0 && !outline(number).empty())
            return true;
        covers = covers || number != 0;
    }
    return !covers;
}

void FontFace::readMetrics()
{
    const TypoMetrics typo = typoMetrics(m_face, m_font);
    m_ascent = believable(typo.ascent, m_unitsPerEm, 880);
    m_descent = believable(typo.descent, m_unitsPerEm, 120);
    m_capHeight = metric(m_font, HB_OT_METRICS_TAG_CAP_HEIGHT, m_ascent * 4 / 5);
    m_xHeight = metric(m_font, HB_OT_METRICS_TAG_X_HEIGHT, m_capHeight * 7 / 10);
    m_italicAngle = int(hb_style_get_value(m_font, HB_STYLE_TAG_SLANT_ANGLE));
    m_postScriptName = asPostScriptName(nameOf(m_face, HB_OT_NAME_ID_POSTSCRIPT_NAME));
    const QByteArray family = nameOf(m_face, HB_OT_NAME_ID_TYPOGRAPHIC_FAMILY);
    m_familyName
        = QString::fromUtf8(family.isEmpty() ? nameOf(m_face, HB_OT_NAME_ID_FONT_FAMILY) : family);
    const BlobPtr cff(
        hb_face_reference_table(m_face, HB_TAG('C', 'F', 'F', ' ')), &hb_blob_destroy);
    const std::span<const unsigned char> table = bytesOf(cff.get());
    if (!table.empty()) {
        const CffCharset charset = readCffCharset(table, hb_face_get_glyph_count(m_face));
        m_outlineFormat
            = charset.cidKeyed ? OutlineFormat::CffCidKeyed : OutlineFormat::CffNameKeyed;
        m_cids = charset.cids;
    }
}

FontFace::~FontFace()
{
    hb_font_destroy(m_font);
    hb_face_destroy(m_face);
}

bool FontFace::isSerif() const
{
    return m_postScriptName.contains("Serif") || m_postScriptName.contains("Song")
        || m_postScriptName.contains("Ming") || m_postScriptName.contains("Kai");
}

std::uint32_t FontFace::glyph(char32_t character) const
{
    hb_codepoint_t result = 0;
    return hb_font_get_nominal_glyph(m_font, character, &result) ? result : 0;
}

std::uint32_t FontFace::variantGlyph(char32_t character, char32_t selector) const
{
    hb_codepoint_t result = 0;
    return hb_font_get_variation_glyph(m_font, character, selector, &result) ? result : 0;
}

int FontFace::advance(std::uint32_t glyph) const
{
    return hb_font_get_glyph_h_advance(m_font, glyph);
}

std::uint32_t FontFace::cid(std::uint32_t glyph) const
{
    return glyph < m_cids.size() ? m_cids[glyph] : glyph;
}

std::vector<OutlineCommand> FontFace::outline(std::uint32_t glyph) const
{
    static const DrawFuncsPtr funcs = makeDrawFuncs();
    OutlineSink result;
    hb_font_get_glyph_shape(m_font, glyph, funcs.get(), &result);
    if (!isBelievable(result.commands, float(m_unitsPerEm)))
        result.commands.clear();
    return std::move(result.commands);
}

} // namespace broadsheet
