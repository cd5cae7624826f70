// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "edition/page_grid.h"
#include "edition/page_plan.h"
#include "style/style_sheet.h"

#include <QTest>

using namespace broadsheet;

class PagePlanCheckTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void checked_data();
    void checked();
    void unknownStylesAreNamed();
};

void PagePlanCheckTest::checked_data()
{
    QTest::addColumn<QByteArray>("inside");
    QTest::addColumn<QString>("detail"); // empty: the plan is sound
    const auto row = [](const char* name, const QByteArray& inside, const char* detail) {
        QTest::newRow(name) << inside << QString::fromLatin1(detail);
    };
    row("an empty page is sound", R"("placements":[])", "");
    row("neighbours that touch are sound",
        R"("placements":[{"story":1,"head":{"box":[1,1,4,10],"parts":[{"kind":"headline","style":"h"}]},
           "frames":[{"box":[1,11,4,110]}]},{"story":2,"frames":[{"box":[5,1,4,120]}]}])",
        "");
    row("a frame to the right of the type area",
        R"("placements":[{"story":1,"frames":[{"box":[8,1,2,10]}]}])",
        "/placements/0/frames/0");
    row("a frame below the type area",
        R"("placements":[{"story":1,"frames":[{"box":[1,120,1,2]}]}])",
        "/placements/0/frames/0");
    row("a caption below the type area",
        R"("placements":[{"story":1,"picture":{"box":[1,111,2,10],"picture":"p","caption_lines":1}}])",
        "/placements/0/picture");
    row("frames of two stories that cover each other",
        R"("placements":[{"story":1,"frames":[{"box":[1,1,4,10]}]},
           {"story":2,"frames":[{"box":[5,1,1,10]},{"box":[4,10,2,5]}]}])",
        "/placements/0/frames/0 /placements/1/frames/1");
    row("frames of one story that cover each other",
        R"("placements":[{"story":1,"frames":[{"box":[1,1,2,10]},{"box":[2,1,2,10]}]}])",
        "/placements/0/frames/0 /placements/0/frames/1");
    row("a caption over another story",
        R"("placements":[{"story":1,"picture":{"box":[1,1,2,10],"picture":"p","caption_lines":2}},
           {"story":2,"frames":[{"box":[2,12,1,5]}]}])",
        "/placements/0/picture /placements/1/frames/0");
    row("a nameplate over a story",
        R"("placements":[{"story":1,"frames":[{"box":[1,5,2,10]}]}],
           "furniture":[{"kind":"nameplate","box":[1,-2,8,8]}])",
        "/placements/0/frames/0 /furniture/0");
    row("a folio above the type area is sound",
        R"("furniture":[{"kind":"folio","box":[1,-2,8,2]}])",
        "");
    row("furniture above the sheet",
        R"("furniture":[{"kind":"folio","box":[1,-20,8,2]}])",
        "/furniture/0");
    row("furniture below the sheet",
        R"("furniture":[{"kind":"text","box":[1,126,8,9]}])",
        "/furniture/0");
    row("a rule beside the page",
        R"("rules":[{"direction":"vertical","box":[9,1,1,9]}])",
        "/rules/0");
    row("a box that holds its story is sound",
        R"("placements":[{"story":1,"frames":[{"box":[1,2,2,8]}],"box":{"box":[1,1,2,10]}}])",
        "");
    row("a box may hold another story wholly",
        R"("placements":[{"story":1,"frames":[{"box":[1,2,2,8]}],"box":{"box":[1,1,4,10]}},
           {"story":2,"frames":[{"box":[3,2,2,8]}]}])",
        "");
    row("a box that cuts another story",
        R"("placements":[{"story":1,"frames":[{"box":[1,2,2,8]}],"box":{"box":[1,1,3,10]}},
           {"story":2,"frames":[{"box":[3,2,2,8]}]}])",
        "/placements/0/box /placements/1/frames/0");
    row("a box beside its own story",
        R"("placements":[{"story":1,"frames":[{"box":[1,2,2,8]}],"box":{"box":[3,1,2,10]}}])",
        "/placements/0/box /placements/0/frames/0");
    row("a box off the page",
        R"("placements":[{"story":1,"box":{"box":[7,1,3,10]}}])",
        "/placements/0/box");
    row("legs too narrow to set",
        R"("placements":[{"story":1,"frames":[{"box":[1,1,1,9],"legs":3}]}])",
        "/placements/0/frames/0");
    row("legs that insets leave too narrow",
        R"("placements":[{"story":1,"frames":[{"box":[1,1,2,9],"inset_em":[10,10]}]}])",
        "/placements/0/frames/0");
    row("insets that leave nothing of a picture",
        R"("placements":[{"story":1,"picture":{"box":[1,1,1,9],"picture":"p","inset_em":[6,7]}}])",
        "/placements/0/picture/inset_em");
    row("two pictures of half a column beside each other are sound",
        R"("placements":[{"story":1,"picture":{"box":[1,1,1,9],"picture":"p","inset_em":[0,7]}},
           {"story":2,"picture":{"box":[1,1,1,9],"picture":"p","inset_em":[7,0]}}])",
        "");
    row("two pictures of more than half a column cover each other",
        R"("placements":[{"story":1,"picture":{"box":[1,1,1,9],"picture":"p","inset_em":[0,6]}},
           {"story":2,"picture":{"box":[1,1,1,9],"picture":"p","inset_em":[6,0]}}])",
        "/placements/0/picture /placements/1/picture");
    row("a head across all legs is sound",
        R"("placements":[{"story":1,"frames":[{"box":[1,1,4,9],"span":{"legs":4}}]}])",
        "");
    row("a head across more legs than there are",
        R"("placements":[{"story":1,"frames":[{"box":[1,1,4,9],"legs":2,"span":{"legs":3}}]}])",
        "/placements/0/frames/0/span/legs");
    const QByteArray quote
        = R"({"story":2,"frames":[{"box":[2,12,2,6],"inset_em":[7,7]}],"runaround":{}})";
    row("a quote in the middle of another story's columns is sound",
        R"("placements":[{"story":1,"frames":[{"box":[1,1,4,40]}]},)" + quote + "]",
        "");
    row("a boxed quote too",
        R"("placements":[{"story":1,"frames":[{"box":[1,1,4,40]}]},
           {"story":2,"frames":[{"box":[2,12,2,6]}],"box":{"box":[2,11,2,8]},"runaround":{}}])",
        "");
    row("a quote that nothing runs around",
        R"("placements":[{"story":1,"frames":[{"box":[1,1,4,40]}]},
           {"story":2,"frames":[{"box":[2,12,2,6]}]}])",
        "/placements/0/frames/0 /placements/1/frames/0");
    row("a quote over another story's head",
        R"("placements":[{"story":1,"head":{"box":[1,10,4,6],"parts":[{"kind":"headline","style":"h"}]}},)"
            + quote + "]",
        "/placements/0/head /placements/1/frames/0");
    row("a quote that covers a frame wholly",
        R"("placements":[{"story":1,"frames":[{"box":[2,13,1,2],"inset_em":[8,0]}]},)" + quote
            + "]",
        "/placements/0/frames/0 /placements/1/frames/0");
    row("two quotes that cannot run around each other",
        R"("placements":[{"story":1,"frames":[{"box":[1,10,4,4]}],"runaround":{}},)" + quote + "]",
        "/placements/0/frames/0 /placements/1/frames/0");
    row("an obstacle below the type area",
        R"("placements":[{"story":1,"frames":[{"box":[1,100,4,21]}],
           "obstacles":[{"box":[1,1,1,1]},{"box":[1,119,2,4]}]}])",
        "/placements/0/obstacles/1");
    row("vertical frames and heads are sound",
        R"("placements":[{"story":1,"head":{"box":[2,1,1,20],"writing":"vertical","parts":[
           {"kind":"headline","style":"h"}]},"frames":[{"box":[1,1,1,20],"legs":2,
           "writing":"vertical"}]}])",
        "");
    row("frames of one story that write two ways",
        R"("placements":[{"story":1,"frames":[{"box":[1,1,1,20],"writing":"vertical"},
           {"box":[2,1,1,20]}]}])",
        "/placements/0/frames/1");
    row("a vertical frame that is balanced",
        R"("placements":[{"story":1,"frames":[{"box":[1,1,1,20],"writing":"vertical",
           "balanced":true}]}])",
        "/placements/0/frames/0");
    row("a vertical frame too low for a line",
        R"("placements":[{"story":1,"frames":[{"box":[1,1,1,3],"writing":"vertical"}]}])",
        "/placements/0/frames/0");
    row("too many tiers",
        R"("placements":[{"story":1,"frames":[{"box":[1,1,1,10],"legs":3,"writing":"vertical"}]}])",
        "/placements/0/frames/0");
    row("a caption beside the picture takes nothing below it",
        R"("placements":[{"story":1,"picture":{"box":[1,111,2,10],"picture":"p","caption_lines":2,
           "caption_side":"left"}}])",
        "");
    row("a caption beside the picture that leaves it no room",
        R"("placements":[{"story":1,"picture":{"box":[1,1,1,10],"picture":"p","caption_lines":6,
           "caption_side":"right"}}])",
        "/placements/0/picture");
    row("two legs in one column are sound",
        R"("placements":[{"story":1,"frames":[{"box":[1,1,1,9],"legs":2}]}])",
        "");
}

void PagePlanCheckTest::checked()
{
    QFETCH(QByteArray, inside);
    QFETCH(QString, detail);
    const Result<PageGrid> grid = findFormat(QStringLiteral("zh-broadsheet"));
    const Result<PagePlan> plan = pagePlanFromJson(R"({"format":"zh-broadsheet",)" + inside + "}");
    QVERIFY2(plan.ok(), plan.ok() ? "" : qPrintable(plan.problem().summary));
    const Result<void> check = checkPlan(*plan, *grid);
    QCOMPARE(check.ok() ? QString() : check.problem().detail, detail);
    const Result<PageGrid> tabloid = findFormat(QStringLiteral("zh-tabloid"));
    QCOMPARE(checkPlan(*plan, *tabloid).problem().detail, QStringLiteral("/format"));
}

void PagePlanCheckTest::unknownStylesAreNamed()
{
    const Result<StyleSheet> sheet = findStyleSheet(QStringLiteral("zh-broadsheet"));
    const auto detail = [&sheet](const QByteArray& inside) {
        const Result<PagePlan> plan = pagePlanFromJson(R"({"format":"f",)" + inside + "}");
        const Result<void> check = checkPlanStyles(*plan, *sheet);
        return check.ok() ? QString() : check.problem().detail;
    };
    QCOMPARE(detail(R"("placements":[{"story":1,"head":{"box":[1,1,4,10],"parts":[
        {"kind":"headline","style":"headline-1"},{"kind":"deck","style":"deck-9"}]}}])"),
        QStringLiteral("/placements/0/head/parts/1/style"));
    QCOMPARE(detail(R"("placements":[{"story":1,"frames":[{"box":[1,1,4,10],"style":"bodi"}]}])"),
        QStringLiteral("/placements/0/frames/0/style"));
    QCOMPARE(detail(R"("placements":[{"story":1,"frames":[{"box":[1,1,4,10]},
        {"box":[1,11,4,10],"span":{"legs":2,"style":"subheading"}}]}])"),
        QStringLiteral("/placements/0/frames/1/span/style"));
    QCOMPARE(detail(R"("furniture":[{"kind":"folio","box":[1,0,1,1],"style":"folium"}])"),
        QStringLiteral("/furniture/0/style"));
    QCOMPARE(detail(R"("placements":[{"story":1,"frames":[{"box":[1,1,4,10]}]}])"), QString());
}

QTEST_GUILESS_MAIN(PagePlanCheckTest)
#include "page_plan_check_test.moc"
