// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "page_layout/flow_text.h"
#include "page_layout/jump_lines.h"
#include "style/embedded_resources.h"

#include <QTest>

using namespace broadsheet;

namespace {

StoryPartPtr part(PartKind kind, const QString& text)
{
    return std::make_shared<const StoryPart>(StoryPart { kind, text, {} });
}

QStringList textsOf(const std::vector<FlowParagraph>& paragraphs)
{
    QStringList texts;
    for (const FlowParagraph& paragraph : paragraphs)
        texts.append(paragraph.text);
    return texts;
}

} // namespace

class FlowTextTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void datelineBylineAndJumpsRunIn();
    void reportersRunInBehindTheDateline();
    void englishJumpsAndBylinesStandAlone();
    void aPlanWithoutAJumpPrintsTheImportedLine();
    void jumpLines_data();
    void jumpLines();

private:
    StyleSheet m_sheet;
};

void FlowTextTest::initTestCase()
{
    loadEmbeddedResources();
    const Result<StyleSheet> sheet = findStyleSheet(QStringLiteral("zh-broadsheet"));
    QVERIFY(sheet.ok());
    m_sheet = *sheet;
}

void FlowTextTest::datelineBylineAndJumpsRunIn()
{
    Story story;
    story.parts = { part(PartKind::Headline, QStringLiteral("标题")),
        part(PartKind::JumpLine, QStringLiteral("上接第9版")),
        part(PartKind::Dateline, QStringLiteral("本报讯")),
        part(PartKind::Body, QStringLiteral("昨日。")),
        part(PartKind::Byline, QStringLiteral("李 青")) };
    FlowOptions options;
    options.sheet = &m_sheet;
    options.elsewhere = { PartKind::Headline };
    options.jump.fromPage = 1;
    const std::vector<FlowParagraph> flow = flowOf(story, options);
    QCOMPARE(textsOf(flow), QStringList { QStringLiteral("本报讯　（上接第1版）昨日。（李 青）") });
    QCOMPARE(flow[0].spans.size(), std::size_t(3));
}

void FlowTextTest::reportersRunInBehindTheDateline()
{
    Story story;
    story.parts = { part(PartKind::Dateline, QStringLiteral("本报讯")),
        part(PartKind::Byline, QStringLiteral("记者 李青")),
        part(PartKind::Body, QStringLiteral("昨日。")) };
    FlowOptions options;
    options.sheet = &m_sheet;
    QCOMPARE(textsOf(flowOf(story, options)),
        QStringList { QStringLiteral("本报讯（记者 李青）　昨日。") });
}

void FlowTextTest::englishJumpsAndBylinesStandAlone()
{
    Story story;
    story.language = QStringLiteral("en");
    story.parts = { part(PartKind::Byline, QStringLiteral("By MARIAN COLE")),
        part(PartKind::Dateline, QStringLiteral("PORT ELLERY —")),
        part(PartKind::Body, QStringLiteral("The ferry is back.")) };
    FlowOptions options;
    options.sheet = &m_sheet;
    options.jump.toPage = 3;
    options.jump.toFolio = QStringLiteral("A3");
    QCOMPARE(textsOf(flowOf(story, options)),
        (QStringList { QStringLiteral("By MARIAN COLE"),
            QStringLiteral("PORT ELLERY — The ferry is back."),
            QStringLiteral("Continued on A3") }));
}

void FlowTextTest::aPlanWithoutAJumpPrintsTheImportedLine()
{
    Story story;
    story.parts = { part(PartKind::Body, QStringLiteral("江水")),
        part(PartKind::JumpLine, QStringLiteral("下转第3版")) };
    FlowOptions options;
    options.sheet = &m_sheet;
    QCOMPARE(textsOf(flowOf(story, options)), QStringList { QStringLiteral("江水（下转第3版）") });
}

void FlowTextTest::jumpLines_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<int>("direction");
    QTest::addColumn<QString>("folio");
    QTest::addColumn<QString>("text");
    const int to = int(JumpDirection::To);
    const int from = int(JumpDirection::From);
    QTest::newRow("Chinese, by number") << "zh-Hans" << to << "" << QStringLiteral("下转第3版");
    QTest::newRow("Chinese, by folio") << "zh-Hans" << from << "A03" << QStringLiteral("上接A03版");
    QTest::newRow("English, by number")
        << "en" << to << "" << QStringLiteral("Continued on page 3");
    QTest::newRow("English, by folio")
        << "en" << from << "A1" << QStringLiteral("Continued from A1");
}

void FlowTextTest::jumpLines()
{
    QFETCH(QString, language);
    QFETCH(int, direction);
    QFETCH(QString, folio);
    QFETCH(QString, text);
    Jump jump;
    jump.toPage = 3;
    jump.toFolio = folio;
    jump.fromPage = 3;
    jump.fromFolio = folio;
    QCOMPARE(jumpText(jump, JumpDirection(direction), language), text);
    QCOMPARE(int(jumpDirection(text)), direction);
    QVERIFY(jumpText(Jump {}, JumpDirection(direction), language).isEmpty());
}

QTEST_GUILESS_MAIN(FlowTextTest)
#include "flow_text_test.moc"
