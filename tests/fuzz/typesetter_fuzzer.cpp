// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "typesetting/explain_line.h"
#include "typesetting/galley_setter.h"
#include "typesetting/line_colour.h"
#include "typesetting/typeset_json.h"

#include <cstdint>
#include <cstdlib>

/// Coverage-guided fuzzing of the composer: packaging/fuzz. An input that begins with "{" is a line
/// for `broadsheet-cli typeset`; of any other the first bytes choose style and measure and the rest
/// is text.

using namespace broadsheet;

namespace {

/// Bytes that choose; zeros when they are used up.
class Choices {
public:
    Choices(const std::uint8_t* data, std::size_t size)
        : m_data(data)
        , m_size(size)
    {
    }

    unsigned next(unsigned below)
    {
        const unsigned byte = m_size > 0 ? *m_data : 0;
        m_data += m_size > 0 ? 1 : 0;
        m_size -= m_size > 0 ? 1 : 0;
        return byte % below;
    }

    [[nodiscard]] QString rest() const
    {
        return QString::fromUtf8(reinterpret_cast<const char*>(m_data), qsizetype(m_size));
    }

private:
    const std::uint8_t* m_data;
    std::size_t m_size;
};

void require(bool holds)
{
    if (!holds)
        std::abort();
}

/// Every cluster stands on exactly one line, and every line can be drawn, explained and counted.
void checkLines(const SetParagraph& set)
{
    std::size_t next = 0;
    std::vector<LineRun> runs;
    for (std::size_t line = 0; line < set.lineCount(); ++line) {
        const BrokenLine& broken = set.lines()[line];
        require(broken.first >= next && broken.last >= broken.first && broken.end > broken.last);
        next = broken.end;
        set.runs(line, runs);
        require(!explanationText(explainLine(set, line)).isEmpty());
    }
    require(colourOf(set, 0, set.lineCount()).lines == int(set.lineCount()));
    require(set.lineCount() == 0 || next == set.paragraph().clusters.size());
}

/// One byte leaves all as it is, so that most inputs reach what they reached before.
LatinStyle latinStyle(Choices& choices)
{
    LatinStyle latin;
    latin.hyphenate = choices.next(2) == 1;
    if (!latin.hyphenate)
        return latin;
    latin.lettersBefore = int(1 + choices.next(4));
    latin.lettersAfter = int(1 + choices.next(4));
    latin.shortestWord = int(2 + choices.next(8));
    latin.hyphensInARow = int(choices.next(4));
    latin.wordSpaceMin = int(50 + choices.next(51));
    latin.wordSpaceMax = int(100 + choices.next(200));
    latin.letterSpaceMinMilliEm = -int(choices.next(40));
    latin.letterSpaceMaxMilliEm = int(choices.next(40));
    latin.opticalMargins = choices.next(2) == 1;
    return latin;
}

void setText(Choices choices, GalleySetter& setter)
{
    static const QStringList Languages { QStringLiteral("zh-Hans"),
        QStringLiteral("zh-Hant-TW"),
        QStringLiteral("ja"),
        QStringLiteral("en-US"),
        QStringLiteral("de"),
        QStringLiteral("fr"),
        QStringLiteral("ru"),
        QStringLiteral("xx") };
    ParagraphStyle style;
    style.font.han
        = choices.next(2) == 0 ? QStringLiteral("unit") : QStringLiteral("Noto Serif CJK SC");
    style.language = Languages[qsizetype(choices.next(unsigned(Languages.size())))];
    style.kinsoku = KinsokuLevel(choices.next(4));
    style.punctuation = PunctuationStyle(choices.next(4));
    style.lineEnd = LineEndMarks(choices.next(4));
    style.composer = Composer(choices.next(2));
    style.alignment = Alignment(choices.next(5));
    style.grid = choices.next(5) == 0;
    style.latin = latinStyle(choices);
    style.indentMilliEm = int(choices.next(4)) * 1000 - 1000;
    const Length measure = style.size * std::int64_t(1 + choices.next(40)) / 2;
    std::vector<FontSpan> spans;
    for (unsigned i = choices.next(4); i > 0; --i) {
        FontSpan span;
        span.start = int(choices.next(64));
        span.length = int(choices.next(64));
        span.font = style.font;
        span.font.weight = 700;
        span.keepTogether = choices.next(2) == 0;
        spans.push_back(span);
    }
    const Result<SetParagraph> set = setter.set(choices.rest(), spans, style, measure);
    require(set.ok());
    checkLines(set.value());
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size);

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    static FontLibrary fonts;
    static GalleySetter setter(fonts);
    if (size > 0 && data[0] == '{')
        (void)typesetJsonLine({ reinterpret_cast<const char*>(data), qsizetype(size) }, setter);
    else
        setText(Choices(data, size), setter);
    return 0;
}
