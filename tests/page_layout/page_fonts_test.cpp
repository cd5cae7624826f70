// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "page_layout/font_messages.h"
#include "page_layout/page_builder.h"
#include "page_layout/page_composer.h"

#include <QTest>

using namespace broadsheet;
using namespace Qt::StringLiterals;

/// Fonts from the style to the drawn page.
class PageFontsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aShiftMovesGlyphsAndNotTheLine();
    void aWidthReachesTheDrawnRun();
    void aVariantsTextKeepsItsSelector();
    void whatStandsInIsCountedOnThePage();
    void aPageSpeaksOfItsOwnFontsAlone();
    void theMessageSaysWhatToDo_data();
    void theMessageSaysWhatToDo();

private:
    ComposedPage drawn(const QString& text, const ParagraphStyle& style);
    static ParagraphStyle bodyStyle();
    static std::vector<GlyphRun> runsOf(const ComposedPage& page);
    ComposedPagePtr composed(const QByteArray& sheet, const QString& text);

    FontLibrary m_fonts;
    GalleySetter m_setter { m_fonts };
};

ParagraphStyle PageFontsTest::bodyStyle()
{
    ParagraphStyle style;
    style.size = Length::pt(10);
    style.font.han = u"Noto Serif CJK SC"_s;
    style.font.latin = u"Noto Serif"_s;
    return style;
}

ComposedPage PageFontsTest::drawn(const QString& text, const ParagraphStyle& style)
{
    ComposedPage page;
    const Result<SetParagraph> set = m_setter.set(text, {}, style, Length::pt(500));
    if (set && set->lineCount() == 1)
        PageBuilder(page).addLine(*set, 0, Length::pt(20), Length::pt(100));
    return page;
}

std::vector<GlyphRun> PageFontsTest::runsOf(const ComposedPage& page)
{
    std::vector<GlyphRun> runs;
    for (const DrawOp& op : page.ops) {
        if (const auto* run = std::get_if<GlyphRun>(&op))
            runs.push_back(*run);
    }
    return runs;
}

void PageFontsTest::aShiftMovesGlyphsAndNotTheLine()
{
    ParagraphStyle style = bodyStyle();
    style.font.latinFit = { 1100, 50 };
    const std::vector<GlyphRun> runs = runsOf(drawn(u"增长GDP增长"_s, style));
    QCOMPARE(runs.size(), std::size_t(3));
    QCOMPARE(runs[0].baseline, Length::pt(100));
    QCOMPARE(runs[1].baseline, Length::pt(99.5)); // half a point up
    QCOMPARE(runs[1].size, Length::pt(11));
    QCOMPARE(runs[2].baseline, Length::pt(100));
}

void PageFontsTest::aWidthReachesTheDrawnRun()
{
    ParagraphStyle style = bodyStyle();
    style.font.widthPerMille = 850;
    const std::vector<GlyphRun> runs = runsOf(drawn(u"国家"_s, style));
    QCOMPARE(runs.size(), std::size_t(1));
    QCOMPARE(runs[0].widthPerMille, 850);
    QCOMPARE(runs[0].glyphs[1].x - runs[0].glyphs[0].x, Length::pt(8.5));
}

void PageFontsTest::aVariantsTextKeepsItsSelector()
{
    ParagraphStyle style = bodyStyle();
    style.font.han = u"Noto Serif CJK JP"_s;
    const QString text = QStringLiteral("国与󠄁𠮷家");
    const std::vector<GlyphRun> runs = runsOf(drawn(text, style));
    QCOMPARE(runs.size(), std::size_t(1));
    QCOMPARE(runs[0].text, text);
    QCOMPARE(runs[0].glyphs.size(), std::size_t(4));
    QCOMPARE(runs[0].glyphs[2].text, 4); // behind 国, 与 and its selector
}

void PageFontsTest::whatStandsInIsCountedOnThePage()
{
    ParagraphStyle style = bodyStyle();
    style.font.han = u"AR PL UKai CN"_s;
    ComposedPage page;
    PageBuilder builder(page);
    for (int i = 0; i < 3; ++i) {
        const Result<SetParagraph> set
            = m_setter.set(QStringLiteral("国𠮷家𰻝𠮷"), {}, style, Length::pt(500));
        QVERIFY(set.ok());
        builder.addLine(*set, 0, {}, {});
    }
    QCOMPARE(page.standIns.size(), std::size_t(1));
    QCOMPARE(page.standIns[0].wanted, u"AR PL UKai CN"_s);
    QCOMPARE(page.standIns[0].count, 9);
    QCOMPARE(page.standIns[0].characters, QStringLiteral("𠮷𰻝"));
}

ComposedPagePtr PageFontsTest::composed(const QByteArray& sheet, const QString& text)
{
    const Result<StyleSheet> styles = StyleSheet::fromJson(sheet);
    const Result<PageGrid> grid = findFormat(u"zh-broadsheet"_s);
    if (!styles || !grid)
        return {};
    Story story;
    story.id = StoryId(1);
    story.parts.push_back(
        std::make_shared<const StoryPart>(StoryPart { PartKind::Body, text, {} }));
    PagePlan plan;
    plan.format = u"zh-broadsheet"_s;
    Placement placement;
    placement.story.id = StoryId(1);
    placement.frames.push_back({ { 1, 7, 3, 20 }, 0, false, {} });
    plan.placements = { placement };
    Page page;
    page.plan = std::make_shared<const PagePlan>(plan);
    PageMatter matter;
    matter.edition = std::make_shared<const Edition>();
    matter.page = std::make_shared<const Page>(page);
    matter.grid = *grid;
    matter.sheet = &*styles;
    matter.story = [placed = std::make_shared<const Story>(story)](
                       const StoryRef&) -> StoryPtr { return placed; };
    ParagraphSetter setter(m_fonts);
    const Result<ComposedPagePtr> result = composePage(matter, setter);
    return result ? *result : ComposedPagePtr();
}

void PageFontsTest::aPageSpeaksOfItsOwnFontsAlone()
{
    const ComposedPagePtr missing
        = composed(R"({"name":"t","styles":{"body":{"han":"方正小标宋"}}})", u"江城新闻，今日。"_s);
    QVERIFY(missing);
    QCOMPARE(missing->problems.size(), std::size_t(1));
    QVERIFY2(missing->problems[0].contains(u"方正小标宋"_s), qPrintable(missing->problems[0]));
    QVERIFY(missing->problems[0].contains(u"8"_s)); // characters
    QVERIFY(!missing->ops.empty()); // set all the same
    const ComposedPagePtr whole = composed(
        R"({"name":"t","styles":{"body":{"han":"Noto Serif CJK SC"}}})", u"江城新闻，今日。"_s);
    QVERIFY(whole);
    QVERIFY(whole->problems.empty()); // though the same library has substituted before
    QVERIFY(whole->standIns.empty());
}

void PageFontsTest::theMessageSaysWhatToDo_data()
{
    QTest::addColumn<int>("why");
    QTest::addColumn<QStringList>("says");
    QTest::newRow("a font that is not installed")
        << int(StandIn::NotInstalled)
        << QStringList { u"Old Song"_s, u"New Song"_s, u"12"_s, u"Install"_s, u"style"_s };
    QTest::newRow("a damaged font") << int(
        StandIn::Damaged) << QStringList { u"Old Song"_s, u"New Song"_s, u"12"_s, u"again"_s };
    QTest::newRow("characters that the font lacks")
        << int(StandIn::NoGlyph)
        << QStringList { u"Old Song"_s, u"New Song"_s, u"12"_s, u"%1甲乙"_s, u"style"_s };
    QTest::newRow("characters that no font has")
        << int(StandIn::Missing) << QStringList { u"12"_s, u"%1甲乙"_s, u"Install"_s };
    QTest::newRow("forms that no font has")
        << int(StandIn::NoVariant) << QStringList { u"12"_s, u"%1甲乙"_s, u"usual form"_s };
    QTest::newRow("made small capitals are no fault")
        << int(StandIn::MadeSmallCaps) << QStringList();
}

void PageFontsTest::theMessageSaysWhatToDo()
{
    QFETCH(int, why);
    QFETCH(QStringList, says);
    const QString message
        = standInMessage({ StandIn(why), u"Old Song"_s, u"New Song"_s, u"%1甲乙"_s, 12 });
    QCOMPARE(message.isEmpty(), says.isEmpty());
    for (const QString& word : says)
        QVERIFY2(message.contains(word), qPrintable(message));
}

QTEST_GUILESS_MAIN(PageFontsTest)
#include "page_fonts_test.moc"
