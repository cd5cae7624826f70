// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/pdf_font.h"

#include "export/deflate.h"
#include "export/pdf_file.h"
#include "export/pdf_syntax.h"
#include "export/to_unicode.h"
#include "fonts/font_face.h"

#include <QCryptographicHash>

#include <hb.h>

#include <array>
#include <map>

namespace broadsheet {

namespace {

constexpr char32_t NoText = 0xffffffff;
constexpr char32_t LongText = 0xfffffffe;

/// The character, when `text` is exactly one.
char32_t onlyCharacter(QStringView text)
{
    if (text.size() == 1) {
        return text[0].unicode();
    }
    if (text.size() == 2 && text[0].isHighSurrogate() && text[1].isLowSurrogate()) {
        return QChar::surrogateToUcs4(text[0], text[1]);
    }
    return LongText;
}

/// `units` of the face in thousandths of an em.
std::int64_t perMilleEm(int units, const FontFace& face)
{
    return std::int64_t(units) * 1000 / face.unitsPerEm();
}

/// xMin, yMin, xMax, yMax of the `head` table, at offset 36.
std::array<int, 4> boundingBox(const FontFace& face)
{
    std::array<int, 4> box { 0, -face.descent(), face.unitsPerEm(), face.ascent() };
    hb_blob_t* const head
        = hb_face_reference_table(face.harfBuzzFace(), HB_TAG('h', 'e', 'a', 'd'));
    unsigned length = 0;
    const char* const data = hb_blob_get_data(head, &length);
    for (std::size_t i = 0; i < 4 && length >= 44; ++i) {
        const auto high = static_cast<unsigned char>(data[36 + 2 * i]);
        const auto low = static_cast<unsigned char>(data[37 + 2 * i]);
        box[i] = std::int16_t(high << 8U | low);
    }
    hb_blob_destroy(head);
    return box;
}

} // namespace

PdfFont::PdfFont(std::shared_ptr<const FontFace> face, int number, PdfFile& file)
    : m_face(std::move(face))
    , m_number(number)
    , m_file(file)
{
    addReading();
    use(0); // every font program has .notdef
}

std::size_t PdfFont::entryOf(std::uint32_t glyph)
{
    if (glyph >= m_slots.size()) {
        m_slots.resize(glyph + 1);
    }
    if (m_slots[glyph] == 0) {
        // A reader advances by the width as written, so that the content stream must reckon with
        // it.
        const std::int64_t width
            = (std::int64_t(m_face->advance(glyph)) * 100'000 + m_face->unitsPerEm() / 2)
            / m_face->unitsPerEm();
        m_entries.push_back(
            { glyph, { std::uint16_t(m_face->cid(glyph)), std::int32_t(width) }, NoText });
        m_slots[glyph] = std::uint16_t(m_entries.size());
        m_used.add(glyph);
    }
    return m_slots[glyph] - std::size_t(1);
}

void PdfFont::addReading()
{
    std::string name = "/F" + std::to_string(m_number);
    if (!m_readings.empty()) {
        name += '.' + std::to_string(m_readings.size());
    }
    Reading& reading = m_readings.emplace_back();
    reading.object = m_file.reserve();
    reading.resourceName = std::move(name);
}

const std::string& PdfFont::verticalName(int reading)
{
    Reading& of = m_readings[std::size_t(reading)];
    if (of.verticalObject == 0) {
        of.verticalObject = m_file.reserve();
        of.verticalName = of.resourceName + 'V';
    }
    return of.verticalName;
}

int PdfFont::reading(std::uint32_t glyph, QStringView text)
{
    Entry& entry = m_entries[entryOf(glyph)];
    const char32_t character = onlyCharacter(text);
    if (entry.text == NoText) {
        entry.text = character;
        if (character == LongText) {
            m_readings.front().texts[glyph] = text.toString();
        }
        return 0;
    }
    if (entry.text == character
        && (character != LongText || m_readings.front().texts[glyph] == text)) {
        return 0;
    }
    return furtherReading(glyph, text);
}

int PdfFont::furtherReading(std::uint32_t glyph, QStringView text)
{
    for (std::size_t i = 1;; ++i) {
        if (i == m_readings.size()) {
            addReading();
        }
        const auto [known, fresh] = m_readings[i].texts.try_emplace(glyph, text.toString());
        if (fresh || known->second == text) {
            return int(i);
        }
    }
}

std::vector<PdfFont::Entry> PdfFont::entriesByCid() const
{
    std::vector<Entry> entries = m_entries;
    std::sort(entries.begin(), entries.end(), [](const Entry& a, const Entry& b) {
        return a.glyph.cid < b.glyph.cid;
    });
    return entries;
}

/// Six capital letters that differ between different subsets of one face.
std::string PdfFont::subsetName() const
{
    QCryptographicHash hash(QCryptographicHash::Md5);
    m_used.forEach([&hash](std::uint32_t glyph) {
        const std::array<char, 2> bytes { char(glyph >> 8U), char(glyph & 0xffU) };
        hash.addData({ bytes.data(), 2 });
    });
    const QByteArray digest = hash.result();
    std::string name;
    for (int i = 0; i < 6; ++i) {
        name += char('A' + static_cast<unsigned char>(digest[i]) % 26);
    }
    return name + '+' + m_face->postScriptName().toStdString();
}

int PdfFont::commonWidth() const
{
    std::map<int, int> counts;
    for (const Entry& entry : m_entries) {
        ++counts[entry.glyph.width];
    }
    const auto most = std::max_element(counts.begin(),
        counts.end(),
        [](const auto& a, const auto& b) { return a.second < b.second; });
    return most->first;
}

/// The W array: lists of widths for CIDs that follow each other, leaving out the common width.
std::string PdfFont::widths(const std::vector<Entry>& byCid, int common)
{
    std::string out;
    int expected = -1;
    for (const Entry& entry : byCid) {
        if (entry.glyph.width == common) {
            continue;
        }
        if (entry.glyph.cid != expected) {
            out += expected < 0 ? "" : "]";
            out += std::to_string(entry.glyph.cid) + '[';
        } else {
            out += ' ';
        }
        appendDecimal(out, entry.glyph.width, 2);
        expected = entry.glyph.cid + 1;
    }
    return expected < 0 ? out : out + ']';
}

std::string PdfFont::descriptor(const std::string& name, int program) const
{
    const FontFace& face = *m_face;
    constexpr int Serif = 2;
    constexpr int Symbolic = 4;
    constexpr int Italic = 64;
    const int flags
        = Symbolic | (face.isSerif() ? Serif : 0) | (face.italicAngle() != 0 ? Italic : 0);
    // No table tells the width of stems; readers use it only to imitate a missing font.
    const int stem = face.postScriptName().contains("Bold") ? 140 : 80;
    std::string out = "<</Type/FontDescriptor/FontName" + name + "/Flags " + std::to_string(flags)
        + "/FontBBox[";
    for (const int edge : boundingBox(face)) {
        out += std::to_string(perMilleEm(edge, face)) + ' ';
    }
    out.back() = ']';
    out += "/ItalicAngle " + std::to_string(face.italicAngle()) + "/Ascent "
        + std::to_string(perMilleEm(face.ascent(), face)) + "/Descent "
        + std::to_string(-perMilleEm(face.descent(), face)) + "/CapHeight "
        + std::to_string(perMilleEm(face.capHeight(), face)) + "/StemV " + std::to_string(stem);
    out += face.outlineFormat() == OutlineFormat::TrueType ? "/FontFile2 " : "/FontFile3 ";
    return out + pdfReference(program) + ">>";
}

std::string PdfFont::toUnicode(int reading, const std::vector<Entry>& byCid) const
{
    const std::unordered_map<std::uint32_t, QString>& longTexts
        = m_readings[std::size_t(reading)].texts;
    std::vector<CodeText> codes;
    for (const Entry& entry : byCid) {
        if (const auto found = longTexts.find(entry.number); found != longTexts.end()) {
            codes.push_back({ entry.glyph.cid, found->second });
        } else if (entry.text < LongText) {
            // A further reading holds the rest as the first does, for readers that merge the two.
            codes.push_back({ entry.glyph.cid, QString::fromUcs4(&entry.text, 1) });
        }
    }
    return toUnicodeCMap(codes);
}

void PdfFont::write(const FontSubset& subset, const Deflater& deflater) const
{
    const bool trueType = m_face->outlineFormat() == OutlineFormat::TrueType;
    const std::string plainName = subsetName();
    const std::string name = pdfName(plainName);
    const std::vector<Entry> byCid = entriesByCid();

    const int program = m_file.reserve();
    m_file.writeStream(program,
        (trueType ? "/Length1 " + std::to_string(subset.programSize)
                  : std::string("/Subtype/CIDFontType0C"))
            + "/Filter/FlateDecode",
        subset.program);

    const int common = commonWidth();
    std::string cidFont = "<</Type/Font/Subtype/CIDFontType";
    cidFont += trueType ? "2/CIDToGIDMap/Identity" : "0";
    cidFont += "/BaseFont" + name
        + "/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>/DW ";
    appendDecimal(cidFont, common, 2);
    cidFont += "/W[" + widths(byCid, common) + "]/FontDescriptor "
        + pdfReference(m_file.addObject(descriptor(name, program))) + ">>";
    const std::string descendant = pdfReference(m_file.addObject(std::move(cidFont)));
    for (std::size_t i = 0; i < m_readings.size(); ++i) {
        const int cmap = m_file.reserve();
        m_file.writeStream(
            cmap, "/Filter/FlateDecode", deflater.compressed(toUnicode(int(i), byCid)));
        const auto type0 = [&](const char* encoding) {
            // A composite font with a CFF program is named for its font and CMap (§9.7.6.1).
            std::string body = "<</Type/Font/Subtype/Type0/BaseFont";
            body += trueType ? name : pdfName(plainName + '-' + encoding);
            body += "/Encoding/" + std::string(encoding) + "/DescendantFonts[" + descendant;
            return body + "]/ToUnicode " + pdfReference(cmap) + ">>";
        };
        m_file.setObject(m_readings[i].object, type0("Identity-H"));
        if (m_readings[i].verticalObject != 0) {
            m_file.setObject(m_readings[i].verticalObject, type0("Identity-V"));
        }
    }
}

} // namespace broadsheet
