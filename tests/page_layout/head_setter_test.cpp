// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "page_layout/head_setter.h"
#include "style/embedded_resources.h"

#include <QTest>

#include <set>

using namespace broadsheet;
using namespace Qt::StringLiterals;

namespace {

using Part = std::pair<PartKind, QString>;

Story storyOf(const std::vector<Part>& parts)
{
    Story story;
    story.id = StoryId(1);
    for (const auto& [kind, text] : parts)
        story.parts.push_back(std::make_shared<const StoryPart>(StoryPart { kind, text, {} }));
    return story;
}

/// The lines as set, with their sizes: "云汀老城更新 26".
QStringList linesOf(const ComposedPage& page)
{
    QStringList lines;
    Length baseline;
    for (const DrawOp& op : page.ops) {
        const auto* run = std::get_if<GlyphRun>(&op);
        if (run == nullptr)
            continue;
        if (lines.isEmpty() || run->baseline != baseline)
            lines << QString();
        baseline = run->baseline;
        lines.back() += run->text;
    }
    return lines;
}

Length sizeOf(const ComposedPage& page, const QString& text)
{
    for (const DrawOp& op : page.ops) {
        const auto* run = std::get_if<GlyphRun>(&op);
        if (run != nullptr && run->text.contains(text))
            return run->size;
    }
    return {};
}

} // namespace

class HeadSetterTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void headsBreakBetweenWords();
    void severalHeadlinePartsAreTheEditorsLines();
    void sizesDescend_data();
    void sizesDescend();
    void aHeadHigherThanItsBoxGetsSmaller();
    void whatNeverFitsIsOverset();
    void aMissingDictionaryIsSaid();
    void nothingLeavesTheBox_data();
    void nothingLeavesTheBox();

private:
    ComposedPage set(const Story& story,
        const std::vector<HeadPart>& parts,
        double widthPt,
        double heightPt,
        WordSplitter words = WordSplitter());

    FontLibrary m_fonts;
    StyleSheet m_sheet;
};

void HeadSetterTest::initTestCase()
{
    loadEmbeddedResources();
    m_sheet = findStyleSheet(u"zh-broadsheet"_s).value();
    QVERIFY(!m_sheet.headSizes().empty());
}

ComposedPage HeadSetterTest::set(const Story& story,
    const std::vector<HeadPart>& parts,
    double widthPt,
    double heightPt,
    WordSplitter words)
{
    ComposedPage page;
    PageBuilder builder(page);
    ParagraphSetter setter(m_fonts, std::move(words));
    PageMatter matter;
    matter.sheet = &m_sheet;
    matter.grid.linePitch = Length::pt(11.5);
    HeadSetter heads(setter, matter, builder);
    const Rect rect { Length::pt(50), Length::pt(100), Length::pt(widthPt), Length::pt(heightPt) };
    if (!heads.set({ {}, parts }, story, rect))
        page.problems.push_back(u"failed"_s);
    return page;
}

void HeadSetterTest::headsBreakBetweenWords()
{
    const Story story = storyOf({ { PartKind::Headline, u"我国首艘国产航母交付海军。"_s } });
    const ComposedPage page = set(story, { { u"headline"_s, u"headline-2"_s, 2 } }, 190, 70);
    QCOMPARE(linesOf(page), QStringList({ u"我国首艘国产"_s, u"航母交付海军"_s }));
    QCOMPARE(sizeOf(page, u"航母"_s), Length::pt(26));
    QVERIFY(page.overset.empty());
}

void HeadSetterTest::severalHeadlinePartsAreTheEditorsLines()
{
    const Story story = storyOf({ { PartKind::Headline, u"三天三破纪录"_s },
        { PartKind::Headline, u"十八岁姑娘跑出好成绩"_s } });
    const ComposedPage page = set(story, { { u"headline"_s, u"headline-3"_s, 1 } }, 200, 70);
    QCOMPARE(linesOf(page).size(), 2);
    QVERIFY(linesOf(page)[0].startsWith(u"三天三破纪录"_s));
    QCOMPARE(sizeOf(page, u"三天"_s), sizeOf(page, u"成绩"_s));
    QVERIFY(sizeOf(page, u"三天"_s) < Length::pt(22)); // the longer line had to shrink
}

void HeadSetterTest::sizesDescend_data()
{
    QTest::addColumn<double>("width");
    QTest::newRow("in a wide head") << 400.0;
    QTest::newRow("in a head whose headline must shrink") << 205.0;
}

void HeadSetterTest::sizesDescend()
{
    QFETCH(double, width);
    const Story story = storyOf({ { PartKind::Kicker, u"城建一线"_s },
        { PartKind::Headline, u"云汀老城更新完成"_s },
        { PartKind::Deck, u"惠及三万余人"_s } });
    const ComposedPage page = set(story,
        { { u"kicker"_s, u"kicker-1"_s, 1 },
            { u"headline"_s, u"headline-1"_s, 1 },
            { u"deck"_s, u"deck-1"_s, 1 } },
        width,
        200);
    const Length main = sizeOf(page, u"老城"_s);
    QVERIFY(sizeOf(page, u"城建"_s) < main);
    QVERIFY(sizeOf(page, u"三万"_s) <= main.scaled(1, 2));
    QVERIFY(sizeOf(page, u"三万"_s) >= main.scaled(1, 3));
}

void HeadSetterTest::aHeadHigherThanItsBoxGetsSmaller()
{
    const Story story = storyOf({ { PartKind::Headline, u"云汀老城更新完成十二个街区"_s } });
    const ComposedPage page = set(story, { { u"headline"_s, u"headline-1"_s, 2 } }, 300, 69);
    QVERIFY(page.overset.empty());
    QVERIFY(sizeOf(page, u"老城"_s) < Length::pt(36));
}

void HeadSetterTest::whatNeverFitsIsOverset()
{
    const Story story = storyOf({ { PartKind::Headline, u"云汀老城更新完成十二个街区"_s } });
    const ComposedPage page = set(story, { { u"headline"_s, u"headline-1"_s, 1 } }, 80, 40);
    QCOMPARE(page.overset.size(), std::size_t(1));
    QVERIFY(page.overset[0].lines > 0);
    QVERIFY(page.overset[0].text.endsWith(u"街区"_s));
    QCOMPARE(linesOf(page).join(QString()), u"云汀老城更新完成十二个街区"_s);
}

void HeadSetterTest::aMissingDictionaryIsSaid()
{
    const Story story = storyOf({ { PartKind::Headline, u"云汀老城更新"_s } });
    const std::vector<HeadPart> parts { { u"headline"_s, u"headline-3"_s, 1 } };
    const ComposedPage with = set(story, parts, 300, 69, WordSplitter());
    QCOMPARE(with.problems.empty(), WordSplitter().hasDictionary());
    const ComposedPage without
        = set(story, parts, 300, 69, WordSplitter { WordTable(QByteArrayView()) });
    QCOMPARE(without.problems.size(), std::size_t(1));
    QVERIFY(linesOf(without).join(QString()).contains(u"云汀老城更新"_s));
}

void HeadSetterTest::nothingLeavesTheBox_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("Han") << u"云汀老城更新完成十二个街区"_s;
    QTest::newRow("with Latin and digits") << u"云汀GDP增长6.2%，外贸增长8.3%"_s;
    QTest::newRow("with quotes") << u"“老城更新”，“惠民利民”"_s;
    QTest::newRow("with a space") << u"三天三破纪录 十八岁姑娘跑出11秒42"_s;
}

void HeadSetterTest::nothingLeavesTheBox()
{
    QFETCH(QString, text);
    const Story story = storyOf({ { PartKind::Headline, text } });
    for (int width = 120; width <= 420; width += 15) {
        for (const int lines : { 1, 2, 3 }) {
            const ComposedPage page
                = set(story, { { u"headline"_s, u"headline-2"_s, lines } }, width, 110);
            if (!page.overset.empty())
                continue;
            // At the smallest size of the ladder it takes what lines it needs.
            if (sizeOf(page, {}) > Length::pt(16))
                QVERIFY(linesOf(page).size() <= lines);
            for (const DrawOp& op : page.ops) {
                const auto& run = std::get<GlyphRun>(op);
                for (const PlacedGlyph& glyph : run.glyphs) {
                    const Length right = glyph.x
                        + run.size.scaled(
                            std::int64_t(run.face->advance(glyph.glyph)) * run.widthPerMille / 1000,
                            run.face->unitsPerEm());
                    // A glyph's own blank may reach over the edge, no more than half an em.
                    QVERIFY(glyph.x >= Length::pt(50) - run.size / 2);
                    QVERIFY(right <= Length::pt(50 + width) + run.size / 2);
                }
            }
        }
    }
}

QTEST_GUILESS_MAIN(HeadSetterTest)
#include "head_setter_test.moc"
