// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "page_layout/edition_composer.h"
#include "style/embedded_resources.h"

#include <QRandomGenerator>
#include <QTest>

using namespace broadsheet;
using namespace Qt::StringLiterals;

namespace {

const QString Words
    = QStringLiteral("云汀市政府昨天召开新闻发布会，通报今年前三季度的城市建设情况。"
                     "“老城更新”项目已完成十二个街区，惠及居民三万余人。");

StoryPtr storyOf(int id, int paragraphs)
{
    Story story;
    story.id = StoryId(id);
    const auto add = [&](PartKind kind, const QString& text) {
        story.parts.push_back(std::make_shared<const StoryPart>(StoryPart { kind, text, {} }));
    };
    add(PartKind::Headline, u"云汀老城更新完成十二个街区"_s);
    for (int i = 0; i < paragraphs; ++i)
        add(PartKind::Body, Words.repeated(1 + i % 3));
    return std::make_shared<const Story>(story);
}

Placement placementOf(int story, int column, int columns, int lines)
{
    Placement placement;
    placement.story.id = StoryId(story);
    placement.head
        = HeadBox { { column, 1, columns, 6 }, { { u"headline"_s, u"headline-5"_s, 2 } } };
    placement.frames.push_back({ { column, 7, columns, lines }, 0, false, {} });
    return placement;
}

EditionMatter matterOf(int paragraphs)
{
    PagePlan plan;
    plan.format = u"zh-broadsheet"_s;
    plan.placements = { placementOf(1, 1, 3, 20), placementOf(2, 4, 3, 20) };
    Edition edition;
    edition.id = EditionId(1);
    edition.date = QDate(2026, 10, 15);
    for (int number = 1; number <= 2; ++number) {
        Page page;
        page.number = number;
        if (number == 2)
            plan.placements = { placementOf(2, 1, 3, 20) };
        page.plan = std::make_shared<const PagePlan>(plan);
        edition.pages.push_back(std::make_shared<const Page>(page));
    }
    EditionMatter matter;
    matter.edition = std::make_shared<const Edition>(edition);
    matter.stories.insert(StoryId(1), storyOf(1, paragraphs));
    matter.stories.insert(StoryId(2), storyOf(2, paragraphs));
    return matter;
}

/// The same on a page whose text runs around a quote and an ellipse, under heads that span legs,
/// in levelled legs that are opened to their foot.
EditionMatter richMatter()
{
    EditionMatter matter = matterOf(9);
    PagePlan plan;
    plan.format = u"zh-broadsheet"_s;
    Placement first = placementOf(1, 1, 4, 30);
    first.frames.front().balanced = true;
    first.frames.front().span = HeadSpan {};
    first.frames.front().verticalJustify = VerticalJustify {};
    first.obstacles = { { { 1, 12, 2, 6, 9'000, 9'000 }, Runaround {} } };
    first.obstacles.front().runaround.shape = WrapShape::Ellipse;
    Placement second = placementOf(2, 5, 4, 30);
    second.frames.front().legs = 2;
    Placement quote;
    quote.story.id = StoryId(3);
    quote.frames.push_back({ { 6, 15, 2, 4 }, 1, false, {} });
    quote.runaround = Runaround {};
    plan.placements = { first, second, quote };
    Edition edition = *matter.edition;
    Page page = *edition.pages.front();
    page.plan = std::make_shared<const PagePlan>(plan);
    edition.pages.front() = std::make_shared<const Page>(page);
    matter.edition = std::make_shared<const Edition>(edition);
    matter.stories.insert(StoryId(3), storyOf(3, 1));
    for (const int id : { 1, 2 }) {
        Story story = *matter.stories[StoryId(id)];
        for (const int place : { 8, 4 }) {
            story.parts.insert(story.parts.begin() + place,
                std::make_shared<const StoryPart>(
                    StoryPart { PartKind::Subhead, u"老街换新颜"_s, {} }));
        }
        matter.stories[StoryId(id)] = std::make_shared<const Story>(story);
    }
    return matter;
}

/// The story with `text` in the place of `length` characters at `offset` of a part.
StoryPtr edited(const StoryPtr& story, int part, int offset, int length, const QString& text)
{
    Story next = *story;
    StoryPart changed = *next.parts[std::size_t(part)];
    changed.text.replace(offset, length, text);
    next.parts[std::size_t(part)] = std::make_shared<const StoryPart>(changed);
    return std::make_shared<const Story>(next);
}

QStringList wordsOf(const ComposedPage& page)
{
    QStringList words;
    for (const DrawOp& op : page.ops) {
        if (const auto* run = std::get_if<GlyphRun>(&op)) {
            words.append(u"%1 %2 %3 %4"_s.arg(run->baseline.units())
                    .arg(run->glyphs.empty() ? 0 : run->glyphs.front().x.units())
                    .arg(run->glyphs.empty() ? 0 : run->glyphs.back().x.units())
                    .arg(run->text));
        }
    }
    return words;
}

} // namespace

class EditionComposerTest : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void initTestCase() { loadEmbeddedResources(); }

    void aPageThatHasNotChangedIsTheSame();
    void aSaveDoesNotComposeAnything();
    void composingAgainIsComposingAfresh_data();
    void composingAgainIsComposingAfresh();
    void theMeterCountsWhatFits_data();
    void theMeterCountsWhatFits();
    void whatTheMeterPromisesFits();
    void theRuleStandsBehindTheLastCharacterThatFits();
    void aMissingCharacterIsForgottenWithItsWord();

private:
    FontLibrary m_fonts;
};

void EditionComposerTest::aPageThatHasNotChangedIsTheSame()
{
    EditionComposer composer(m_fonts);
    EditionMatter matter = matterOf(4);
    const auto first = composer.page(matter, 1);
    const auto second = composer.page(matter, 2);
    QVERIFY(first && second);
    matter.stories[StoryId(1)] = edited(matter.stories[StoryId(1)], 1, 0, 1, u"雨"_s);
    QVERIFY(*composer.page(matter, 1) != *first);
    QCOMPARE(*composer.page(matter, 2), *second);
}

void EditionComposerTest::aSaveDoesNotComposeAnything()
{
    EditionComposer composer(m_fonts);
    EditionMatter matter = matterOf(4);
    const auto first = composer.page(matter, 1);
    Story saved = *matter.stories[StoryId(1)];
    saved.revision = 7;
    saved.tags = QStringList { u"城建"_s };
    matter.stories[StoryId(1)] = std::make_shared<const Story>(saved);
    QCOMPARE(*composer.page(matter, 1), *first);
}

void EditionComposerTest::composingAgainIsComposingAfresh_data()
{
    QTest::addColumn<bool>("rich");
    QTest::newRow("plain frames") << false;
    QTest::newRow("text around a quote and an ellipse, under spanning heads, levelled") << true;
}

void EditionComposerTest::composingAgainIsComposingAfresh()
{
    QFETCH(bool, rich);
    QRandomGenerator random(20261015);
    EditionComposer composer(m_fonts);
    EditionMatter matter = rich ? richMatter() : matterOf(9);
    for (int i = 0; i < 60; ++i) {
        const StoryId id(1 + random.bounded(2));
        const StoryPtr story = matter.stories[id];
        const int part = int(random.bounded(quint32(story->parts.size())));
        const auto size = int(story->parts[std::size_t(part)]->text.size());
        const int offset = random.bounded(size + 1);
        const int length = random.bounded(std::min(5, size - offset + 1));
        matter.stories[id]
            = edited(story, part, offset, length, Words.mid(random.bounded(20), random.bounded(8)));
        const auto again = composer.page(matter, 1);
        EditionComposer other(m_fonts);
        const auto afresh = other.page(matter, 1);
        QVERIFY2(again && afresh, again ? "" : qPrintable(again.problem().summary));
        QVERIFY((*again)->problems.empty());
        QCOMPARE(wordsOf(**again), wordsOf(**afresh));
        QCOMPARE((*again)->copyfit, (*afresh)->copyfit);
    }
}

void EditionComposerTest::theMeterCountsWhatFits_data()
{
    QTest::addColumn<int>("paragraphs");
    QTest::addColumn<int>("sign");
    QTest::newRow("a short story leaves lines free") << 2 << -1;
    QTest::newRow("a long one is over") << 60 << 1;
}

void EditionComposerTest::theMeterCountsWhatFits()
{
    QFETCH(int, paragraphs);
    QFETCH(int, sign);
    EditionComposer composer(m_fonts);
    const auto page = composer.page(matterOf(paragraphs), 1);
    QVERIFY(page);
    QCOMPARE((*page)->copyfit.size(), std::size_t(2));
    const Copyfit& fit = (*page)->copyfit.front();
    QCOMPARE(fit.linesAvailable, 60);
    QVERIFY(fit.lines * sign > 0);
    QVERIFY(fit.characters * sign > 0);
    QCOMPARE(fit.oversetPart >= 0, sign > 0);
    QCOMPARE((*page)->overset.empty(), sign < 0);
}

void EditionComposerTest::whatTheMeterPromisesFits()
{
    for (int paragraphs = 1; paragraphs < 12; ++paragraphs) {
        EditionComposer composer(m_fonts);
        EditionMatter matter = matterOf(paragraphs);
        const auto before = composer.page(matter, 1);
        const int room = -(*before)->copyfit.front().characters;
        if (room <= 0)
            continue;
        const StoryPtr story = matter.stories[StoryId(1)];
        const auto last = int(story->parts.size()) - 1;
        const QString more = Words.repeated(room / int(Words.size()) + 1).left(room);
        matter.stories[StoryId(1)]
            = edited(story, last, int(story->parts.back()->text.size()), 0, more);
        const auto after = composer.page(matter, 1);
        QVERIFY2((*after)->copyfit.front().lines <= 0, qPrintable(QString::number(paragraphs)));
    }
}

void EditionComposerTest::theRuleStandsBehindTheLastCharacterThatFits()
{
    EditionComposer composer(m_fonts);
    EditionMatter matter = matterOf(30);
    const auto page = composer.page(matter, 1);
    const Copyfit fit = (*page)->copyfit.front();
    QVERIFY(fit.lines > 0);
    const Story& story = *matter.stories[StoryId(1)];
    const Overset& over = (*page)->overset.front();
    const QString first = over.text.section(u'\n', 0, 0);
    QCOMPARE(story.parts[std::size_t(fit.oversetPart)]->text.mid(fit.oversetOffset), first);
}

void EditionComposerTest::aMissingCharacterIsForgottenWithItsWord()
{
    EditionComposer composer(m_fonts);
    EditionMatter matter = matterOf(2);
    const StoryPtr clean = matter.stories[StoryId(1)];
    const QString noFontHasIt = QString(QChar(0xE123));
    matter.stories[StoryId(1)] = edited(clean, 1, 0, 0, noFontHasIt);
    QVERIFY(!(*composer.page(matter, 1))->problems.empty());
    QVERIFY(!(*composer.page(matter, 1))->problems.empty());
    matter.stories[StoryId(1)] = clean;
    QVERIFY((*composer.page(matter, 1))->problems.empty());
}

QTEST_GUILESS_MAIN(EditionComposerTest)
#include "edition_composer_test.moc"
