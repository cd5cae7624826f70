// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "page_layout/edition_composer.h"
#include "style/embedded_resources.h"

#include <QRandomGenerator>
#include <QTest>

using namespace broadsheet;
using namespace Qt::StringLiterals;

namespace {

constexpr auto Sentences = u"云汀市政府昨天召开新闻发布会，通报今年前三季度的城市建设情况。"
                           u"“老城更新”项目已完成十二个街区，惠及居民三万余人，"
                           u"明年将再开工8个街区。记者在望江门看到，新铺的石板路已经通行。";

StoryPtr storyOf(int id, int paragraphs, const QString& language = u"zh-Hans"_s)
{
    Story story;
    story.id = StoryId(id);
    story.language = language;
    const auto add = [&](PartKind kind, const QString& text) {
        story.parts.push_back(std::make_shared<const StoryPart>(StoryPart { kind, text, {} }));
    };
    add(PartKind::Headline, u"云汀老城更新完成十二个街区"_s);
    const QString words = QString::fromUtf16(Sentences);
    for (int i = 0; i < paragraphs; ++i)
        add(PartKind::Body, words.repeated(1 + i % 3));
    return std::make_shared<const Story>(story);
}

/// One leg of the story's way: its box, and from and to which pages it comes and goes.
Placement placed(int story, const GridBox& box, int from, int to)
{
    Placement placement;
    placement.story.id = StoryId(story);
    const int headLines = 4;
    placement.head = HeadBox { { box.column, box.line, box.columns, headLines },
        { { u"headline"_s, u"headline-5"_s, 1 } } };
    placement.frames.push_back(
        { { box.column, box.line + headLines, box.columns, box.lines - headLines }, 0, false, {} });
    placement.jump.fromId = PageId(from);
    placement.jump.toId = PageId(to);
    return placement;
}

/// Pages 1, 2, 3 … with ids 11, 12, 13 …
EditionMatter matterOf(const std::vector<std::vector<Placement>>& pages)
{
    Edition edition;
    edition.id = EditionId(1);
    edition.date = QDate(2026, 10, 15);
    for (std::size_t i = 0; i < pages.size(); ++i) {
        PagePlan plan;
        plan.format = u"zh-broadsheet"_s;
        plan.placements = pages[i];
        Page page;
        page.id = PageId(11 + int(i));
        page.number = int(i) + 1;
        page.plan = std::make_shared<const PagePlan>(plan);
        edition.pages.push_back(std::make_shared<const Page>(page));
    }
    EditionMatter matter;
    matter.edition = std::make_shared<const Edition>(edition);
    return matter;
}

/// The story on pages 1 and 3, cut after `lines` body lines of two legs.
EditionMatter jumped(int lines, int paragraphs)
{
    EditionMatter matter = matterOf({ { placed(1, { 1, 1, 2, lines + 4 }, 0, 13) },
        {},
        { placed(1, { 3, 10, 3, 90 }, 11, 0) } });
    matter.stories.insert(StoryId(1), storyOf(1, paragraphs));
    return matter;
}

bool isJumpLine(const PageLine& line)
{
    return line.paragraph->paragraph().style->name == u"jump-line"_s;
}

/// The page remembers the lines of heads as well.
bool isRunningText(const PageLine& line)
{
    return line.paragraph->paragraph().style->name.startsWith(u"body"_s);
}

QString wordsOf(const PageLine& line)
{
    const SetParagraph& set = *line.paragraph;
    const int start = set.lineStart(line.line);
    return set.paragraph().text.mid(start, set.lineStart(line.line + 1) - start);
}

QString textOn(const ComposedPage& page, StoryId story)
{
    QString text;
    for (const PageLine& line : page.lines) {
        if (line.story == story && isRunningText(line))
            text += wordsOf(line);
    }
    for (const Overset& over : page.overset) {
        if (over.story == story && over.what == u"text"_s)
            text += over.text;
    }
    return text.remove(u'\n').remove(u' ');
}

QStringList jumpLinesOn(const ComposedPage& page)
{
    QStringList lines;
    for (const PageLine& line : page.lines) {
        if (isJumpLine(line))
            lines += wordsOf(line);
    }
    return lines;
}

QString textOf(const Story& story)
{
    QString text;
    for (const StoryPartPtr& part : story.parts) {
        if (part->kind == PartKind::Body)
            text += part->text;
    }
    return text.remove(u' ');
}

StoryPtr edited(const StoryPtr& story, QRandomGenerator& random)
{
    Story next = *story;
    const auto at = 1 + random.bounded(quint32(next.parts.size() - 1));
    StoryPart part = *next.parts[at];
    const int offset = random.bounded(int(part.text.size()) + 1);
    const int length = random.bounded(std::min(30, int(part.text.size()) - offset + 1));
    part.text.replace(
        offset, length, QString::fromUtf16(Sentences).mid(random.bounded(30), random.bounded(40)));
    next.parts[at] = std::make_shared<const StoryPart>(part);
    return std::make_shared<const Story>(next);
}

void changePage(EditionMatter& matter, std::size_t index, const std::function<void(Page&)>& change)
{
    Edition edition = *matter.edition;
    Page page = *edition.pages[index];
    change(page);
    edition.pages[index] = std::make_shared<const Page>(page);
    std::ranges::sort(edition.pages, {}, [](const PagePtr& each) { return each->number; });
    matter.edition = std::make_shared<const Edition>(edition);
}

} // namespace

/// A story that is cut on one page goes on on another exactly there, whatever is edited.
class JumpFlowTest : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void initTestCase() { loadEmbeddedResources(); }

    void noWordIsLostOrDoubledByAnyCutOrEdit_data();
    void noWordIsLostOrDoubledByAnyCutOrEdit();
    void aStoryMayJumpTwice();
    void theLinesFollowThePages();
    void theLinesAreInTheStorysLanguage();
    void theCutPageIsNeitherOversetNorCounted();
    void theEndCountsTheWholeWay();
    void anUnchangedPageStaysTheSamePage();
    void twoStoriesMayJumpBothWays();
    void aVerticalStoryGoesOnAsWell();
    void whatIsBrokenIsToldAndNothingIsLost_data();
    void whatIsBrokenIsToldAndNothingIsLost();
    void aStoryThatEndsBeforeItsJumpHasNoJumpLine();

private:
    ComposedPagePtr compose(EditionComposer& composer, const EditionMatter& matter, int page)
    {
        const auto composed = composer.page(matter, page);
        return composed ? *composed : nullptr;
    }

    FontLibrary m_fonts;
};

void JumpFlowTest::noWordIsLostOrDoubledByAnyCutOrEdit_data()
{
    QTest::addColumn<int>("seed");
    QTest::newRow("one way") << 1;
    QTest::newRow("another") << 2;
    QTest::newRow("a third") << 3;
}

void JumpFlowTest::noWordIsLostOrDoubledByAnyCutOrEdit()
{
    QFETCH(int, seed);
    QRandomGenerator random(quint32(20261015 + seed));
    EditionComposer composer(m_fonts);
    EditionMatter matter = jumped(12, 12);
    for (int i = 0; i < 40; ++i) {
        StoryPtr story = matter.stories[StoryId(1)];
        if (i % 4 == 0) {
            matter = jumped(2 + random.bounded(30), 12);
            matter.stories[StoryId(1)] = story;
        }
        story = edited(story, random);
        matter.stories[StoryId(1)] = story;
        const ComposedPagePtr first = compose(composer, matter, 1);
        const ComposedPagePtr second = compose(composer, matter, 3);
        QVERIFY(first && second);
        QCOMPARE(textOn(*first, story->id) + textOn(*second, story->id), textOf(*story));
        EditionComposer other(m_fonts);
        QCOMPARE(textOn(*compose(other, matter, 3), story->id), textOn(*second, story->id));
    }
}

void JumpFlowTest::aStoryMayJumpTwice()
{
    EditionMatter matter = matterOf({ { placed(1, { 1, 1, 1, 14 }, 0, 12) },
        { placed(1, { 2, 1, 2, 14 }, 11, 13) },
        { placed(1, { 1, 1, 4, 60 }, 12, 0) } });
    matter.stories.insert(StoryId(1), storyOf(1, 12));
    EditionComposer composer(m_fonts);
    QString text;
    QStringList lines;
    for (const int page : { 1, 2, 3 }) {
        const ComposedPagePtr composed = compose(composer, matter, page);
        text += textOn(*composed, StoryId(1));
        lines += jumpLinesOn(*composed);
        QVERIFY(composed->problems.empty());
    }
    QCOMPARE(text, textOf(*matter.stories[StoryId(1)]));
    QCOMPARE(lines,
        QStringList(
            { u"（下转第2版）"_s, u"（上接第1版）"_s, u"（下转第3版）"_s, u"（上接第2版）"_s }));
}

void JumpFlowTest::theLinesFollowThePages()
{
    EditionMatter matter = jumped(10, 10);
    EditionComposer composer(m_fonts);
    QCOMPARE(jumpLinesOn(*compose(composer, matter, 1)), QStringList(u"（下转第3版）"_s));
    QCOMPARE(jumpLinesOn(*compose(composer, matter, 3)), QStringList(u"（上接第1版）"_s));
    changePage(matter, 2, [](Page& page) {
        page.number = 7;
        page.folio = u"B3"_s;
    });
    QCOMPARE(jumpLinesOn(*compose(composer, matter, 1)), QStringList(u"（下转B3版）"_s));
    changePage(matter, 0, [](Page& page) { page.number = 5; });
    QCOMPARE(jumpLinesOn(*compose(composer, matter, 7)), QStringList(u"（上接第5版）"_s));
}

void JumpFlowTest::theLinesAreInTheStorysLanguage()
{
    EditionMatter matter = jumped(10, 10);
    Story story = *matter.stories[StoryId(1)];
    story.language = u"en-US"_s;
    matter.stories[StoryId(1)] = std::make_shared<const Story>(story);
    changePage(matter, 2, [](Page& page) { page.folio = u"A3"_s; });
    changePage(matter, 0, [](Page& page) { page.folio = u"A1"_s; });
    EditionComposer composer(m_fonts);
    QCOMPARE(jumpLinesOn(*compose(composer, matter, 1)), QStringList(u"Continued on A3"_s));
    QCOMPARE(jumpLinesOn(*compose(composer, matter, 3)), QStringList(u"Continued from A1"_s));
}

void JumpFlowTest::theCutPageIsNeitherOversetNorCounted()
{
    EditionComposer composer(m_fonts);
    const ComposedPagePtr first = compose(composer, jumped(10, 10), 1);
    QVERIFY(first->overset.empty());
    QVERIFY(first->copyfit.empty());
    QCOMPARE(first->cuts.size(), std::size_t(1));
    const TextCut& cut = first->cuts.front();
    QCOMPARE(cut.to, PageId(13));
    QVERIFY(!cut.ended);
    // Two legs of ten lines, of which the jump line takes one.
    QCOMPARE(cut.linesAvailable, 19);
    QCOMPARE(cut.lines, 19);
    // It stands alone in the last line of the last leg, at its right.
    const PageLine& last = first->lines.back();
    QVERIFY(isJumpLine(last));
    const PageGrid grid = findFormat(u"zh-broadsheet"_s).value();
    QCOMPARE(last.x, grid.columnLeft(2));
    QVERIFY(last.baseline > grid.lineTop(14) && last.baseline < grid.lineTop(15));
}

void JumpFlowTest::theEndCountsTheWholeWay()
{
    EditionComposer composer(m_fonts);
    EditionMatter matter = jumped(10, 10);
    const ComposedPagePtr fits = compose(composer, matter, 3);
    QCOMPARE(fits->copyfit.size(), std::size_t(1));
    QVERIFY(fits->copyfit.front().lines < 0);
    QCOMPARE(fits->copyfit.front().linesAvailable, 19 + 3 * 86 - 1);
    matter.stories[StoryId(1)] = storyOf(1, 60);
    const ComposedPagePtr over = compose(composer, matter, 3);
    QVERIFY(over->copyfit.front().lines > 0);
    QVERIFY(over->copyfit.front().oversetPart > 0);
    QCOMPARE(over->overset.size(), std::size_t(1));
}

void JumpFlowTest::anUnchangedPageStaysTheSamePage()
{
    EditionComposer composer(m_fonts);
    EditionMatter matter = jumped(10, 10);
    const ComposedPagePtr first = compose(composer, matter, 1);
    const ComposedPagePtr second = compose(composer, matter, 3);
    Story story = *matter.stories[StoryId(1)];
    StoryPart part = *story.parts.back();
    part.text.append(u"全文完。"_s);
    story.parts.back() = std::make_shared<const StoryPart>(part);
    matter.stories[StoryId(1)] = std::make_shared<const Story>(story);
    QVERIFY(compose(composer, matter, 3) != second);
    const ComposedPagePtr now = compose(composer, matter, 3);
    QCOMPARE(compose(composer, matter, 3), now);
    changePage(matter, 0, [](Page& page) {
        PagePlan plan = *page.plan;
        plan.placements.front().frames.front().box.lines -= 2;
        page.plan = std::make_shared<const PagePlan>(plan);
    });
    QVERIFY(compose(composer, matter, 3) != now);
    QVERIFY(compose(composer, matter, 1) != first);
}

void JumpFlowTest::twoStoriesMayJumpBothWays()
{
    EditionMatter matter
        = matterOf({ { placed(1, { 1, 1, 2, 14 }, 0, 12), placed(2, { 3, 1, 3, 80 }, 12, 0) },
            { placed(2, { 1, 1, 2, 14 }, 0, 11), placed(1, { 3, 1, 3, 80 }, 11, 0) } });
    matter.stories.insert(StoryId(1), storyOf(1, 9));
    matter.stories.insert(StoryId(2), storyOf(2, 8));
    EditionComposer composer(m_fonts);
    const ComposedPagePtr one = compose(composer, matter, 1);
    const ComposedPagePtr two = compose(composer, matter, 2);
    QCOMPARE(
        textOn(*one, StoryId(1)) + textOn(*two, StoryId(1)), textOf(*matter.stories[StoryId(1)]));
    QCOMPARE(
        textOn(*two, StoryId(2)) + textOn(*one, StoryId(2)), textOf(*matter.stories[StoryId(2)]));
}

void JumpFlowTest::aVerticalStoryGoesOnAsWell()
{
    EditionMatter matter = jumped(30, 10);
    changePage(matter, 0, [](Page& page) {
        PagePlan plan = *page.plan;
        plan.placements.front().frames.front().writing = WritingMode::Vertical;
        page.plan = std::make_shared<const PagePlan>(plan);
    });
    EditionComposer composer(m_fonts);
    const ComposedPagePtr first = compose(composer, matter, 1);
    const ComposedPagePtr second = compose(composer, matter, 3);
    QCOMPARE(jumpLinesOn(*first), QStringList(u"（下转第3版）"_s));
    QCOMPARE(textOn(*first, StoryId(1)) + textOn(*second, StoryId(1)),
        textOf(*matter.stories[StoryId(1)]));
}

void JumpFlowTest::whatIsBrokenIsToldAndNothingIsLost_data()
{
    QTest::addColumn<int>("firstTo");
    QTest::addColumn<int>("thirdFrom");
    QTest::addColumn<int>("thirdTo");
    QTest::addColumn<QString>("told");
    QTest::newRow("a page that is gone") << 99 << 11 << 0 << u"gone"_s;
    QTest::newRow("nobody goes on with it there") << 12 << 0 << 0 << u"page 2"_s;
    QTest::newRow("nothing is sent there") << 0 << 11 << 0 << u"page 1"_s;
    QTest::newRow("it comes back") << 13 << 11 << 11 << u"page 3"_s;
}

void JumpFlowTest::whatIsBrokenIsToldAndNothingIsLost()
{
    QFETCH(int, firstTo);
    QFETCH(int, thirdFrom);
    QFETCH(int, thirdTo);
    QFETCH(QString, told);
    const bool loops = thirdTo != 0;
    EditionMatter matter = matterOf({ { placed(1, { 1, 1, 2, 14 }, loops ? 13 : 0, firstTo) },
        {},
        { placed(1, { 3, 10, 3, 90 }, thirdFrom, thirdTo) } });
    matter.stories.insert(StoryId(1), storyOf(1, 10));
    EditionComposer composer(m_fonts);
    QString problems;
    for (const int page : { 1, 3 }) {
        const ComposedPagePtr composed = compose(composer, matter, page);
        for (const QString& problem : composed->problems)
            problems += problem;
        // Each shows all that it has, or says how much it cannot show.
        QCOMPARE(textOn(*composed, StoryId(1)), textOf(*matter.stories[StoryId(1)]));
        QVERIFY(jumpLinesOn(*composed).isEmpty());
    }
    QVERIFY2(problems.contains(told), qPrintable(problems));
}

void JumpFlowTest::aStoryThatEndsBeforeItsJumpHasNoJumpLine()
{
    EditionComposer composer(m_fonts);
    const EditionMatter matter = jumped(60, 2);
    const ComposedPagePtr first = compose(composer, matter, 1);
    const ComposedPagePtr second = compose(composer, matter, 3);
    QVERIFY(jumpLinesOn(*first).isEmpty());
    QVERIFY(first->cuts.front().ended);
    QCOMPARE(textOn(*first, StoryId(1)), textOf(*matter.stories[StoryId(1)]));
    QVERIFY(textOn(*second, StoryId(1)).isEmpty());
    QCOMPARE(second->problems.size(), std::size_t(1));
}

QTEST_GUILESS_MAIN(JumpFlowTest)
#include "jump_flow_test.moc"
