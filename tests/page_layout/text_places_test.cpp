// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/sample_pages.h"
#include "fonts/font_library.h"
#include "page_layout/edition_composer.h"
#include "page_layout/line_steps.h"
#include "page_layout/placed_lines.h"

#include <QTest>
#include <QTextBoundaryFinder>

#include <map>
#include <set>

using namespace broadsheet;

namespace {

struct Sample {
    EditionMatter matter;
    std::vector<ComposedPagePtr> pages;
};

Point middleOf(const Rect& rect)
{
    return { rect.x + rect.width / 2, rect.y + rect.height / 2 };
}

bool isBoundary(const QString& text, int offset)
{
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, text);
    finder.setPosition(offset);
    return finder.isAtBoundary() || offset == 0 || offset == text.size();
}

bool sameRect(const Rect& a, const Rect& b)
{
    return a == b;
}

/// The parts of a story that its pages show.
std::set<int> partsShown(const std::vector<ComposedPagePtr>& pages, StoryId story)
{
    std::set<int> parts;
    for (const PlacedLine& placed : linesOf(pages, story)) {
        for (const TextOrigin& origin : *placed.line->origins)
            parts.insert(origin.part);
    }
    return parts;
}

const ComposedPage& pageOf(const std::vector<ComposedPagePtr>& pages, int number)
{
    return **std::find_if(pages.begin(), pages.end(), [number](const ComposedPagePtr& page) {
        return page->number == number;
    });
}

std::set<StoryId> storiesOn(const std::vector<ComposedPagePtr>& pages)
{
    std::set<StoryId> stories;
    for (const ComposedPagePtr& page : pages) {
        for (const PageLine& line : page->lines)
            stories.insert(line.story);
    }
    return stories;
}

} // namespace

/// Every word on the page has its place, and every place its word.
class TextPlacesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void samples_data();

    void aCaretFindsItsPlaceAgain_data() { samples_data(); }

    void aCaretFindsItsPlaceAgain();

    void placesFollowReadingOrderInALine_data() { samples_data(); }

    void placesFollowReadingOrderInALine();

    void lineStepsGoThroughAllLinesAndBack_data() { samples_data(); }

    void lineStepsGoThroughAllLinesAndBack();

    void aSelectionMarksEveryLineOfAStory_data() { samples_data(); }

    void aSelectionMarksEveryLineOfAStory();
    void headsAndCaptionsAreWords();
    void twoSidesOfALinesEnd();
    void aLegStepKeepsTheHeight();
    void oversetHasNoPlaceButANearest();

private:
    const Sample& sample(const QString& name);

    FontLibrary m_fonts;
    std::map<QString, Sample> m_samples;
};

void TextPlacesTest::samples_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("the Chinese daily") << "zh-daily";
    QTest::newRow("the English daily") << "us-daily";
    QTest::newRow("a vertical page") << "../../tests/data/vertical-page";
}

const Sample& TextPlacesTest::sample(const QString& name)
{
    Sample& known = m_samples[name];
    if (known.pages.empty()) {
        if (const Result<EditionMatter> matter = sampleMatter(name))
            known.matter = *matter;
        if (const auto pages = composeSample(name, m_fonts))
            known.pages = *pages;
    }
    return known;
}

/// Every 7th offset of every part that stands on a page.
void TextPlacesTest::aCaretFindsItsPlaceAgain()
{
    QFETCH(QString, name);
    const Sample& all = sample(name);
    QVERIFY(!all.pages.empty());
    int checked = 0;
    int vertical = 0;
    for (const StoryId id : storiesOn(all.pages)) {
        const StoryPtr story = all.matter.stories.value(id);
        for (const int part : partsShown(all.pages, id)) {
            const QString& text = story->parts[std::size_t(part)]->text;
            for (int offset = 0; offset <= text.size(); offset += 7) {
                if (!isBoundary(text, offset))
                    continue;
                const TextCaret caret { id, { part, offset } };
                const QString what = QStringLiteral("story %1 part %2 at %3: %4|%5")
                                         .arg(id.number())
                                         .arg(part)
                                         .arg(offset)
                                         .arg(text.left(offset).right(8), text.mid(offset, 8));
                const std::optional<CaretPlace> place = caretPlace(all.pages, caret);
                if (!place && !nearestPlaced(all.pages, caret))
                    QFAIL(qPrintable(what));
                if (!place)
                    continue; // overset
                const ComposedPage& page = pageOf(all.pages, place->page);
                const std::optional<TextCaret> found = caretAt(page, middleOf(place->rect));
                QVERIFY2(found, qPrintable(what));
                const std::optional<CaretPlace> again = caretPlace(all.pages, *found);
                QVERIFY2(again && found->story == id, qPrintable(what));
                // A mark that a head loses leaves two offsets at one place.
                const bool same = found->place == caret.place;
                QVERIFY2(same || (again->page == place->page && sameRect(again->rect, place->rect)),
                    qPrintable(what + QStringLiteral(" came back as %1").arg(found->place.offset)));
                ++checked;
                vertical += place->vertical ? 1 : 0;
            }
        }
    }
    QVERIFY2(checked > 40, qPrintable(QString::number(checked)));
    if (name.contains(QLatin1String("vertical")))
        QVERIFY(vertical > 20);
}

void TextPlacesTest::placesFollowReadingOrderInALine()
{
    QFETCH(QString, name);
    int lines = 0;
    for (const ComposedPagePtr& page : sample(name).pages) {
        for (const PageLine& line : page->lines) {
            const std::vector<CaretStop> stops = caretStops(line);
            for (std::size_t i = 1; i < stops.size(); ++i) {
                QVERIFY(stops[i].offset > stops[i - 1].offset);
                QVERIFY(stops[i].at >= stops[i - 1].at);
            }
            ++lines;
        }
    }
    QVERIFY(lines > 20);
}

void TextPlacesTest::lineStepsGoThroughAllLinesAndBack()
{
    QFETCH(QString, name);
    const Sample& all = sample(name);
    for (const StoryId id : storiesOn(all.pages)) {
        const std::vector<PlacedLine> lines = linesOf(all.pages, id);
        const std::optional<TextCaret> first = firstPlace(all.pages, id);
        if (!first)
            continue;
        TextCaret caret = *first;
        std::optional<Length> goal;
        std::size_t steps = 0;
        while (steps <= lines.size()) {
            const std::optional<LineStep> next = stepLine(all.pages, caret, Step::On, goal);
            QVERIFY(next);
            if (next->caret.place <= caret.place)
                break;
            caret = next->caret;
            goal = next->goal;
            ++steps;
        }
        QVERIFY2(steps > 0 || lines.size() <= 1, qPrintable(QString::number(id.number())));
        const TextCaret last = caret;
        for (std::size_t i = 0; i <= steps; ++i) {
            const std::optional<LineStep> back = stepLine(all.pages, caret, Step::Back, goal);
            QVERIFY(back);
            caret = back->caret;
            goal = back->goal;
        }
        QVERIFY(caret.place <= last.place);
        QVERIFY(lineWith(lines, caret).value_or(1) == 0);
    }
}

void TextPlacesTest::aSelectionMarksEveryLineOfAStory()
{
    QFETCH(QString, name);
    const Sample& all = sample(name);
    for (const StoryId id : storiesOn(all.pages)) {
        std::size_t withWords = 0;
        for (const PlacedLine& placed : linesOf(all.pages, id)) {
            const std::vector<CaretStop> stops = caretStops(*placed.line);
            withWords += !stops.empty() && stops.front().at < stops.back().at ? 1 : 0;
        }
        const StoryPtr story = all.matter.stories.value(id);
        const auto rects = selectionRects(all.pages, id, { 0, 0 }, { int(story->parts.size()), 0 });
        QCOMPARE(rects.size(), withWords);
        QVERIFY(selectionRects(all.pages, id, { 0, 0 }, { 0, 0 }).empty());
    }
}

/// What stands in heads, beside pictures and behind datelines is written on as running text is.
void TextPlacesTest::headsAndCaptionsAreWords()
{
    const Sample& all = sample(QStringLiteral("zh-daily"));
    std::set<PartKind> kinds;
    for (const StoryId id : storiesOn(all.pages)) {
        for (const int part : partsShown(all.pages, id))
            kinds.insert(all.matter.stories.value(id)->parts[std::size_t(part)]->kind);
    }
    for (const PartKind kind : { PartKind::Headline,
             PartKind::Deck,
             PartKind::Kicker,
             PartKind::Body,
             PartKind::Dateline,
             PartKind::Byline,
             PartKind::Caption })
        QVERIFY2(kinds.contains(kind), qPrintable(partKindName(kind)));
}

void TextPlacesTest::twoSidesOfALinesEnd()
{
    const Sample& all = sample(QStringLiteral("zh-daily"));
    int seen = 0;
    for (const PageLine& line : all.pages.front()->lines) {
        const std::vector<CaretStop> stops = caretStops(line);
        if (line.kind == LineKind::Head || stops.empty())
            continue;
        const TextCaret end = caretOfStop(line, stops.back());
        if (end.side != LineSide::End)
            continue;
        TextCaret start = end;
        start.side = LineSide::Start;
        const auto atEnd = caretPlace(all.pages, end);
        const auto atStart = caretPlace(all.pages, start);
        QVERIFY(atEnd && atStart);
        QCOMPARE(atEnd->rect.x, stops.back().at);
        if (atStart->page != atEnd->page || atStart->rect == atEnd->rect)
            continue; // the story's last line before overset
        QVERIFY(atStart->rect.y != atEnd->rect.y || atStart->rect.x > atEnd->rect.x);
        QCOMPARE(lineEdge(all.pages, end, Step::On)->place, end.place);
        ++seen;
    }
    QVERIFY(seen > 50);
}

void TextPlacesTest::aLegStepKeepsTheHeight()
{
    const Sample& all = sample(QStringLiteral("zh-daily"));
    int stepped = 0;
    for (const StoryId id : storiesOn(all.pages)) {
        const std::vector<PlacedLine> lines = linesOf(all.pages, id);
        const PageLine& middle = *lines[lines.size() / 2].line;
        const std::vector<CaretStop> stops = caretStops(middle);
        if (middle.kind == LineKind::Head || stops.empty())
            continue;
        const TextCaret caret = caretOfStop(middle, stops.front());
        const auto from = caretPlace(all.pages, caret);
        const auto on = stepLeg(all.pages, caret, Step::On, std::nullopt);
        QVERIFY(from && on);
        const auto to = caretPlace(all.pages, on->caret);
        QVERIFY(to);
        if (to->rect.x <= from->rect.x + Length::pt(20))
            continue; // in its last leg
        if (to->page > from->page)
            continue;
        // The leg may begin below, under a picture; then its first line is the nearest.
        stepped += to->rect.y <= from->rect.y + Length::pt(1) ? 1 : 0;
    }
    QVERIFY(stepped > 0);
}

/// The second page's story with words that no frame holds.
void TextPlacesTest::oversetHasNoPlaceButANearest()
{
    EditionMatter matter = sample(QStringLiteral("zh-daily")).matter;
    const std::vector<ComposedPagePtr>& before = sample(QStringLiteral("zh-daily")).pages;
    const StoryId id = before.front()->copyfit.front().story;
    Story longer = *matter.stories.value(id);
    const int last = int(longer.parts.size());
    longer.parts.push_back(std::make_shared<const StoryPart>(
        StoryPart { PartKind::Body, QStringLiteral("沿线小区恢复供水。").repeated(400), {} }));
    matter.stories.insert(id, std::make_shared<const Story>(longer));
    const auto pages = composeEdition(matter, m_fonts);
    QVERIFY(pages.ok());
    const TextCaret beyond { id, { last, 3000 } };
    QVERIFY(!caretPlace(*pages, beyond));
    const auto nearest = nearestPlaced(*pages, beyond);
    QVERIFY(nearest && caretPlace(*pages, *nearest));
    const auto fit = std::find_if((*pages)[0]->copyfit.begin(),
        (*pages)[0]->copyfit.end(),
        [id](const Copyfit& each) { return each.story == id; });
    QVERIFY(fit->lines > 0);
    QCOMPARE(nearest->place, (StoryPlace { fit->oversetPart, fit->oversetOffset }));
}

QTEST_GUILESS_MAIN(TextPlacesTest)
#include "text_places_test.moc"
