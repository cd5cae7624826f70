// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/to_unicode.h"

#include "export/pdf_syntax.h"

#include <functional>

namespace broadsheet {

namespace {

/// A CMap block holds at most this many entries.
constexpr std::size_t BlockSize = 100;

struct Range {
    std::size_t first = 0;
    std::size_t count = 0;
};

void appendCode(std::string& out, std::uint16_t code)
{
    const QChar digits(code);
    out += '<';
    appendUtf16Hex(out, QStringView(&digits, 1));
    out += '>';
}

void appendText(std::string& out, const QString& text)
{
    out += '<';
    appendUtf16Hex(out, text);
    out += '>';
}

/// In a range only the last byte of code and text may count up.
bool continues(const CodeText& before, const CodeText& next)
{
    const QChar last = before.text.back();
    return next.code == before.code + 1 && (next.code & 0xffU) != 0
        && next.text.size() == before.text.size()
        && next.text.back().unicode() == last.unicode() + 1
        && (next.text.back().unicode() & 0xffU) != 0
        && QStringView(next.text).chopped(1) == QStringView(before.text).chopped(1);
}

std::vector<Range> rangesOf(const std::vector<CodeText>& codes)
{
    std::vector<Range> ranges;
    for (std::size_t i = 0; i < codes.size(); ++i) {
        if (!ranges.empty() && continues(codes[i - 1], codes[i])) {
            ++ranges.back().count;
        } else {
            ranges.push_back({ i, 1 });
        }
    }
    return ranges;
}

void appendBlocks(std::string& out,
    std::string_view operatorName,
    const std::vector<Range>& ranges,
    const std::function<void(Range)>& appendEntry)
{
    for (std::size_t first = 0; first < ranges.size(); first += BlockSize) {
        const std::size_t end = std::min(first + BlockSize, ranges.size());
        out += std::to_string(end - first) + " begin";
        out += operatorName;
        out += '\n';
        for (std::size_t i = first; i < end; ++i) {
            appendEntry(ranges[i]);
            out += '\n';
        }
        out += "end";
        out += operatorName;
        out += '\n';
    }
}

} // namespace

std::string toUnicodeCMap(const std::vector<CodeText>& codes)
{
    std::vector<Range> runs = rangesOf(codes);
    const auto firstSingle
        = std::stable_partition(runs.begin(), runs.end(), [](Range run) { return run.count > 1; });
    const std::vector<Range> singles(firstSingle, runs.end());
    runs.erase(firstSingle, runs.end());

    std::string out = "/CIDInit/ProcSet findresource begin\n12 dict begin\nbegincmap\n"
                      "/CIDSystemInfo<</Registry(Adobe)/Ordering(UCS)/Supplement 0>>def\n"
                      "/CMapName/Adobe-Identity-UCS def\n/CMapType 2 def\n"
                      "1 begincodespacerange\n<0000><FFFF>\nendcodespacerange\n";
    appendBlocks(out, "bfrange", runs, [&](Range run) {
        appendCode(out, codes[run.first].code);
        appendCode(out, codes[run.first + run.count - 1].code);
        appendText(out, codes[run.first].text);
    });
    appendBlocks(out, "bfchar", singles, [&](Range run) {
        appendCode(out, codes[run.first].code);
        appendText(out, codes[run.first].text);
    });
    out += "endcmap\nCMapName currentdict/CMap defineresource pop\nend\nend\n";
    return out;
}

} // namespace broadsheet
