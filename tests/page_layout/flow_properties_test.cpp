// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "page_layout/block_rows.h"
#include "page_layout/shape_cover.h"
#include "random_flow.h"
#include "style/embedded_resources.h"

#include <QTest>

#include <algorithm>

using namespace broadsheet;

/// What holds of every flow, over thousands of random ones.
class FlowPropertiesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyCharacterIsPlacedOrOversetOnce();
    void bodyLinesStandOnTheGridAndApart();
    void slotsAreFilledToTheUnitAndKeepKinsoku();
    void noLegStaysEmptyWhileTextGoesOn();
    void aKeepIsOnlyGivenUpWhereNoneIsLighter();
    void levelLegsAreAsDeepAsTheirShare();
    void levelLegsWithKeepsHoldAll();
    void freeLinesAreExact();
    void oversetLinesAreExact();

private:
    struct Case {
        std::vector<FlowParagraph> text;
        std::vector<FillFrame> frames;
        std::vector<Obstacle> obstacles;
    };

    Case anyCase(RandomFlow& random);
    Fill filled(const std::vector<FlowParagraph>& text, const std::vector<FillFrame>& frames);

    FontLibrary m_fonts;
    std::unique_ptr<ParagraphSetter> m_setter;
    PageGrid m_grid;
};

namespace {

constexpr int Cases = 3'000;

QString withoutSpaces(QString text)
{
    return text.remove(QLatin1Char(' ')).remove(QLatin1Char('\n'));
}

bool canOpen(const SetParagraph& set, std::size_t line)
{
    const BrokenLine& broken = set.lines()[line];
    const std::vector<Boundary>& boundaries = set.paragraph().boundaries;
    return std::any_of(boundaries.begin() + std::ptrdiff_t(broken.first),
        boundaries.begin() + std::ptrdiff_t(broken.last),
        [](const Boundary& boundary) { return boundary.mayStretch; });
}

FillFrame frameOf(std::vector<LegSegment> segments, bool balanced = false)
{
    FillFrame frame;
    frame.segments = std::move(segments);
    frame.balanced = balanced;
    return frame;
}

/// The lines of a segment, in order. Only where segments share no body line of a leg.
std::vector<const FilledLine*> linesIn(
    const Fill& fill, const LegSegment& segment, const PageGrid& grid)
{
    std::vector<const FilledLine*> lines;
    const Length top = grid.lineTop(segment.firstLine);
    const Length bottom = grid.lineTop(segment.lastLine() + 1);
    for (const FilledLine& line : fill.lines) {
        const bool inside = line.x >= segment.x && line.x < segment.x + segment.width
            && line.baseline > top && line.baseline <= bottom;
        if (inside)
            lines.push_back(&line);
    }
    return lines;
}

} // namespace

void FlowPropertiesTest::initTestCase()
{
    loadEmbeddedResources();
    const Result<PageGrid> grid = findFormat(QStringLiteral("zh-broadsheet"));
    QVERIFY(grid.ok());
    m_grid = *grid;
    m_setter = std::make_unique<ParagraphSetter>(m_fonts);
}

Fill FlowPropertiesTest::filled(
    const std::vector<FlowParagraph>& text, const std::vector<FillFrame>& frames)
{
    return FrameFiller(*m_setter, m_grid).fill(text, frames).value();
}

FlowPropertiesTest::Case FlowPropertiesTest::anyCase(RandomFlow& random)
{
    Case result;
    result.text = random.text(RandomFlow::Matter::WithHeads);
    const int obstacles = random.below(4);
    for (int i = 0; i < obstacles; ++i)
        result.obstacles.push_back(random.obstacle());
    const int frames = 1 + random.below(2);
    for (int i = 0; i < frames; ++i) {
        // One below another: lines of two frames must not share a body line of a leg.
        std::vector<LegSegment> segments = random.legs(result.obstacles);
        if (i > 0) {
            segments = random.legs();
            for (LegSegment& segment : segments)
                segment.firstLine += 40;
        }
        FillFrame frame = frameOf(std::move(segments), random.below(2) == 0);
        if (random.below(3) == 0)
            frame.span = HeadSpan { 2 + random.below(2), QStringLiteral("subhead") };
        result.frames.push_back(std::move(frame));
    }
    return result;
}

void FlowPropertiesTest::everyCharacterIsPlacedOrOversetOnce()
{
    for (int seed = 0; seed < Cases; ++seed) {
        RandomFlow random(quint32(seed), m_grid);
        const Case made = anyCase(random);
        const Fill fill = filled(made.text, made.frames);
        QString placed;
        for (const FilledLine& line : fill.lines)
            placed += wordsOf(line);
        QString wanted;
        for (const FlowParagraph& paragraph : made.text)
            wanted += paragraph.text;
        const QString all = placed + fill.overset.text;
        QVERIFY2(withoutSpaces(all) == withoutSpaces(wanted), qPrintable(QString::number(seed)));
        QCOMPARE(fill.overset.lines > 0, fill.oversetParagraph >= 0);
        QCOMPARE(fill.overset.text.isEmpty(), fill.oversetParagraph < 0);
    }
}

void FlowPropertiesTest::bodyLinesStandOnTheGridAndApart()
{
    for (int seed = 0; seed < Cases; ++seed) {
        RandomFlow random(quint32(seed), m_grid);
        const Case made = anyCase(random);
        const Fill fill = filled(made.text, made.frames);
        std::vector<Rect> boxes;
        for (const FilledLine& line : fill.lines) {
            const ParagraphStyle& style = *line.paragraph->paragraph().style;
            if (isBlock(style, m_grid))
                continue;
            QVERIFY2(bodyLineOf(line, m_grid) > 0, qPrintable(QString::number(seed)));
            const Length width = Length::fromUnits(line.paragraph->measureOf(line.line).width);
            const Rect box { line.x, line.baseline - m_grid.em.scaled(88, 100), width, m_grid.em };
            for (const Rect& other : boxes)
                QVERIFY2(box.intersected(other).isEmpty(), qPrintable(QString::number(seed)));
            boxes.push_back(box);
            if (box.y >= m_grid.lineTop(41))
                continue;
            for (const Obstacle& obstacle : made.obstacles) {
                for (const Cover& cover : coverOf(obstacle, box.y, box.bottom()))
                    QVERIFY2(cover.right <= box.x || box.right() <= cover.left,
                        qPrintable(QString::number(seed)));
            }
        }
    }
}

void FlowPropertiesTest::slotsAreFilledToTheUnitAndKeepKinsoku()
{
    const QString neverFirst = QStringLiteral("，。、”）》");
    const QString neverLast = QStringLiteral("“（《");
    int narrow = 0;
    for (int seed = 0; seed < Cases; ++seed) {
        RandomFlow random(quint32(seed), m_grid);
        const Case made = anyCase(random);
        const Fill fill = filled(made.text, made.frames);
        for (const FilledLine& line : fill.lines) {
            const QString words = wordsOf(line);
            QVERIFY(!words.isEmpty());
            const SetParagraph& set = *line.paragraph;
            if (set.lineStart(line.line) > 0)
                QVERIFY2(!neverFirst.contains(words.front()), qPrintable(words));
            if (set.lines()[line.line].isLastOfParagraph)
                continue;
            QVERIFY2(!neverLast.contains(words.back()), qPrintable(words));
            if (!canOpen(set, line.line)) // one long word
                continue;
            if (!canOpen(set, line.line)) // one long word
                continue;
            const Measure measure = set.measureOf(line.line);
            QCOMPARE(set.justified(line.line).width, measure.width - measure.indent);
            narrow += measure.width < m_grid.columnWidth.units() ? 1 : 0;
        }
    }
    QVERIFY2(narrow > 1'000, qPrintable(QString::number(narrow)));
}

void FlowPropertiesTest::noLegStaysEmptyWhileTextGoesOn()
{
    for (int seed = 0; seed < Cases; ++seed) {
        RandomFlow random(quint32(seed), m_grid);
        const auto text = random.text(RandomFlow::Matter::WithHeads);
        const std::vector<LegSegment> segments = random.legs();
        const Fill fill = filled(text, { frameOf(segments, random.below(2) == 0) });
        const QList<int> used = depths(fill);
        for (qsizetype i = 0; i + 1 < used.size(); ++i) {
            // Two lines of the highest leading: a leg of fewer may hold no line of a standfirst.
            if (segments[std::size_t(i)].lines >= 2 && used[i + 1] > 0)
                QVERIFY2(used[i] > 0, qPrintable(QString::number(seed)));
        }
    }
}

void FlowPropertiesTest::aKeepIsOnlyGivenUpWhereNoneIsLighter()
{
    int kept = 0;
    for (int seed = 0; seed < Cases; ++seed) {
        RandomFlow random(quint32(seed), m_grid);
        const auto text = random.text(RandomFlow::Matter::WithHeads);
        const std::vector<LegSegment> segments = random.legs();
        const Fill fill = filled(text, { frameOf(segments) });
        for (std::size_t i = 0; i + 1 < segments.size(); ++i) {
            const auto here = linesIn(fill, segments[i], m_grid);
            const auto next = linesIn(fill, segments[i + 1], m_grid);
            const bool goesOn = !next.empty() && !here.empty() && i + 2 < segments.size();
            if (!goesOn)
                continue;
            const auto isHead = [](const FilledLine* line) {
                return line->paragraph->paragraph().style->keepWithNext;
            };
            const bool onlyHeads = std::all_of(here.begin(), here.end(), isHead);
            QVERIFY2(onlyHeads || !isHead(here.back()), qPrintable(QString::number(seed)));
            const FilledLine& first = *next.front();
            const bool widow = first.line > 0 && !isHead(next.front())
                && first.paragraph->lines()[first.line].isLastOfParagraph;
            if (!widow)
                continue;
            // Ending the leg anywhere above would leave a head at its foot.
            for (std::size_t line = here.size() - 1; line > 0; --line)
                QVERIFY2(isHead(here[line - 1])
                        || (here[line]->line > 0
                            && here[line]->paragraph->lines()[here[line]->line].isLastOfParagraph),
                    qPrintable(QString::number(seed)));
            ++kept;
        }
    }
    QVERIFY(kept > 0);
}

void FlowPropertiesTest::levelLegsAreAsDeepAsTheirShare()
{
    for (int seed = 0; seed < Cases; ++seed) {
        RandomFlow random(quint32(seed), m_grid);
        const auto text = random.text(RandomFlow::Matter::LinesOnly);
        const std::vector<LegSegment> segments = random.legs();
        const Fill fill = filled(text, { frameOf(segments, true) });
        const auto lines = int(text.size());
        const auto legs = int(segments.size());
        if (fill.overset.lines > 0)
            continue;
        // R81: ceil(n / c) lines in each leg, the rest in the last.
        QList<int> share;
        for (int left = lines, i = 0; i < legs; ++i) {
            share.append(std::min(left, (lines + legs - 1) / legs));
            left -= share.back();
        }
        QCOMPARE(depths(fill), share);
    }
}

void FlowPropertiesTest::levelLegsWithKeepsHoldAll()
{
    for (int seed = 0; seed < Cases; ++seed) {
        RandomFlow random(quint32(seed), m_grid);
        const auto text = random.text(RandomFlow::Matter::WithHeads);
        const std::vector<LegSegment> segments = random.legs();
        const Fill full = filled(text, { frameOf(segments) });
        const Fill level = filled(text, { frameOf(segments, true) });
        QCOMPARE(level.overset.lines, full.overset.lines);
        QCOMPARE(level.free.lines, full.free.lines);
        if (full.overset.lines > 0)
            continue;
        const QList<int> before = depths(full);
        const QList<int> after = depths(level);
        QVERIFY(*std::max_element(after.begin(), after.end())
            <= *std::max_element(before.begin(), before.end()));
        // One line less would not hold it: the deepest leg is as short as can be.
        std::vector<LegSegment> shorter = segments;
        for (LegSegment& segment : shorter)
            segment.lines = *std::max_element(after.begin(), after.end()) - 1;
        if (shorter.front().lines > 0 && shorter.front().lines < segments.front().lines) {
            QVERIFY2(filled(text, { frameOf(shorter) }).overset.lines > 0,
                qPrintable(QString::number(seed)));
        }
    }
}

void FlowPropertiesTest::freeLinesAreExact()
{
    for (int seed = 0; seed < Cases; ++seed) {
        RandomFlow random(quint32(seed), m_grid);
        Case made = anyCase(random);
        made.text.push_back({ han(3), {}, &random.body(), {} }); // ends in a line of body
        const Fill fill = filled(made.text, made.frames);
        if (fill.overset.lines > 0)
            continue;
        QString more;
        for (int i = 0; i < fill.free.lines; ++i)
            made.text.push_back({ han(2), {}, &random.body(), {} });
        const Fill exact = filled(made.text, made.frames);
        QVERIFY2(exact.overset.lines == 0, qPrintable(QString::number(seed)));
        QVERIFY2(exact.free.lines == 0, qPrintable(QString::number(seed)));
        made.text.push_back({ han(2), {}, &random.body(), {} });
        QCOMPARE(filled(made.text, made.frames).overset.lines, 1);
    }
}

void FlowPropertiesTest::oversetLinesAreExact()
{
    int over = 0;
    for (int seed = 0; seed < Cases; ++seed) {
        RandomFlow random(quint32(seed), m_grid);
        const auto text = random.text(RandomFlow::Matter::BodyOnly);
        std::vector<LegSegment> segments = random.legs();
        const Fill fill = filled(text, { frameOf(segments) });
        if (fill.overset.lines == 0)
            continue;
        ++over;
        segments.back().lines += fill.overset.lines;
        const Fill enough = filled(text, { frameOf(segments) });
        QCOMPARE(enough.overset.lines, 0);
        QCOMPARE(enough.free.lines, 0);
    }
    QVERIFY(over > 100);
}

QTEST_GUILESS_MAIN(FlowPropertiesTest)
#include "flow_properties_test.moc"
