// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/page_dump.h"
#include "page_builder.h"

#include <QFile>
#include <QTest>

using namespace broadsheet;

class PageDumpTest : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void thePageAsTextIsStable()
    {
        const auto face = PageBuilder::serifCjk();
        if (!face) {
            QSKIP("the font is not installed");
        }
        PageBuilder builder(Length::mm(390), Length::mm(550), Length::mm(3));
        ComposedPage& page = builder.page();
        page.number = 3;
        page.folio = QStringLiteral("A03");
        page.label = QStringLiteral("第3版：要闻");
        builder.text(face,
            QStringLiteral("专题“部署”"),
            Length::pt(9),
            { Length::mm(15), Length::pt(100) },
            Length::pt(0.1));
        builder.text(face,
            QStringLiteral("长体 \"A\\B\"\t"),
            Length::pt(24),
            { Length::mm(15), Length::pt(130) },
            {},
            900);
        builder.fill(
            { -Length::mm(3), Length(), Length::mm(6), Length::pt(0.25) }, { 1000, 0, 500, 0 });
        PlacedPicture picture;
        picture.rect = { Length::mm(20), Length::mm(60), Length::mm(90), Length::mm(60) };
        picture.file = QStringLiteral("/a/folder/晨光.jpg");
        picture.hash = QStringLiteral("ab12");
        picture.pixelWidth = 3000;
        picture.pixelHeight = 2000;
        picture.cropX = 10;
        picture.cropWidth = 2900;
        picture.cropHeight = 1933;
        picture.altText = QStringLiteral("晨光");
        page.ops.emplace_back(picture);
        page.stories.push_back({ StoryId(7),
            QStringLiteral("专题部署"),
            { { Length::mm(15), Length::mm(15), Length::mm(100), Length::mm(50) },
                { Length::mm(120), Length::mm(15), Length::mm(45), Length::mm(50) } } });
        page.overset.push_back({ StoryId(7),
            QStringLiteral("专题部署"),
            QStringLiteral("text"),
            3,
            36,
            QStringLiteral("剩下的") });
        page.problems.push_back(QStringLiteral("The picture “晨光.jpg” is missing."));
        const QString dump = dumpPage(page);

        QFile golden(QStringLiteral(TEST_DATA_DIR "/page_dump.txt"));
        if (qEnvironmentVariableIsSet("UPDATE_GOLDEN")) {
            QVERIFY(golden.open(QIODevice::WriteOnly));
            golden.write(dump.toUtf8());
            golden.close();
        }
        QVERIFY2(golden.open(QIODevice::ReadOnly), "run once with UPDATE_GOLDEN=1");
        QCOMPARE(dump, QString::fromUtf8(golden.readAll()));
    }
};

QTEST_GUILESS_MAIN(PageDumpTest)
#include "page_dump_test.moc"
