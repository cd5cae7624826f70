// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "style/embedded_resources.h"
#include "unit_text.h"

#include <QTest>

using namespace broadsheet;

/// Heads inside the text that stand across legs.
class HeadSpanTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void textAboveIsLevelledAndGoesOnBelow();
    void aHeadSpansItsGroupOfLegs();
    void aHeadWithoutTextGoesToTheNextGroup();
    void twoHeadsStandOneBelowTheOther();
    void aHeadBeginsTheFrameWithoutAir();
    void aHeadKeepsClearOfAPicture();
    void anOversetHeadCountsOnEveryLegThatItSpans();
    void theLastBandIsLevelledWhereTheFrameIs();

private:
    Fill filled(const std::vector<FlowParagraph>& text, int legs, int lines, int span);
    /// Body line and leg of every line, in reading order.
    [[nodiscard]] QString places(const Fill& fill) const;

    std::vector<FlowParagraph> linesOfText(int count)
    {
        return std::vector<FlowParagraph>(std::size_t(count), { han(13), {}, &m_body, {} });
    }

    FontLibrary m_fonts;
    ParagraphSetter m_setter { m_fonts };
    PageGrid m_grid;
    ParagraphStyle m_body = unitBody();
    ParagraphStyle m_head = unitSubhead();
    bool m_balanced = false;
};

void HeadSpanTest::initTestCase()
{
    loadEmbeddedResources();
    const Result<PageGrid> grid = findFormat(QStringLiteral("zh-broadsheet"));
    QVERIFY(grid.ok());
    m_grid = *grid;
}

Fill HeadSpanTest::filled(const std::vector<FlowParagraph>& text, int legs, int lines, int span)
{
    FillFrame frame;
    frame.segments = unitColumns(m_grid, legs, lines);
    frame.span = HeadSpan { span, QStringLiteral("subhead") };
    frame.balanced = m_balanced;
    return FrameFiller(m_setter, m_grid).fill(text, { frame }).value();
}

QString HeadSpanTest::places(const Fill& fill) const
{
    QStringList places;
    for (const FilledLine& line : fill.lines) {
        const bool head = line.paragraph->paragraph().style->keepWithNext;
        const Length step = m_grid.columnWidth + m_grid.columnGap;
        places.append(QStringLiteral("%1%2 %3")
                .arg(head ? QStringLiteral("head ") : QString())
                .arg((line.baseline - m_grid.lineTop(1)) / m_grid.linePitch + 1)
                .arg((line.x - m_grid.columnLeft(1)) / step + 1));
    }
    return places.join(QStringLiteral(", "));
}

void HeadSpanTest::textAboveIsLevelledAndGoesOnBelow()
{
    // Five lines over three legs are 2, 2, 1; the head takes lines 3 to 5; seven lines below.
    std::vector<FlowParagraph> text = linesOfText(5);
    text.push_back({ han(6), {}, &m_head, {} });
    for (const FlowParagraph& line : linesOfText(7))
        text.push_back(line);
    const Fill fill = filled(text, 3, 10, 3);
    QCOMPARE(places(fill),
        QStringLiteral("1 1, 2 1, 1 2, 2 2, 1 3, head 4 1, 6 1, 7 1, 8 1, 9 1, 10 1, 6 2, 7 2"));
    QCOMPARE(fill.lines[5].paragraph->measureOf(0).width, m_grid.measure(3).units());
    QCOMPARE(fill.free.lines, 3 + 5);
    QCOMPARE(fill.linesAvailable, 30);
}

void HeadSpanTest::aHeadSpansItsGroupOfLegs()
{
    // Two of four legs: what does not fit below the head goes on at the top of the next two.
    std::vector<FlowParagraph> text = linesOfText(2);
    text.push_back({ han(6), {}, &m_head, {} });
    for (const FlowParagraph& line : linesOfText(5))
        text.push_back(line);
    const Fill fill = filled(text, 4, 6, 2);
    QCOMPARE(places(fill), QStringLiteral("1 1, 1 2, head 3 1, 5 1, 6 1, 5 2, 6 2, 1 3"));
    QCOMPARE(fill.lines[2].paragraph->measureOf(0).width, m_grid.measure(2).units());
}

void HeadSpanTest::aHeadWithoutTextGoesToTheNextGroup()
{
    // Under the head one line would be left: it is carried over (R42).
    std::vector<FlowParagraph> text = linesOfText(2 * 4);
    text.push_back({ han(6), {}, &m_head, {} });
    text.push_back({ han(13 * 3), {}, &m_body, {} });
    const Fill fill = filled(text, 4, 8, 2);
    QCOMPARE(places(fill),
        QStringLiteral("1 1, 2 1, 3 1, 4 1, 1 2, 2 2, 3 2, 4 2, head 1 3, 3 3, 4 3, 5 3"));
    // Where there is no other group it stays.
    const Fill stays = filled(text, 2, 8, 2);
    QVERIFY2(places(stays).contains(QStringLiteral("4 2, head 6 1")), qPrintable(places(stays)));
    QCOMPARE(stays.overset.lines, 1);
}

void HeadSpanTest::twoHeadsStandOneBelowTheOther()
{
    const std::vector<FlowParagraph> text {
        { han(6), {}, &m_head, {} }, { han(5), {}, &m_head, {} }, { han(13), {}, &m_body, {} }
    };
    const Fill fill = filled(text, 3, 10, 3);
    QCOMPARE(places(fill), QStringLiteral("head 1 1, head 4 1, 6 1"));
}

void HeadSpanTest::aHeadBeginsTheFrameWithoutAir()
{
    const std::vector<FlowParagraph> text { { han(6), {}, &m_head, {} },
        { han(26), {}, &m_body, {} } };
    QCOMPARE(places(filled(text, 2, 9, 2)), QStringLiteral("head 1 1, 3 1, 4 1"));
}

void HeadSpanTest::aHeadKeepsClearOfAPicture()
{
    TextFrame legs;
    legs.box = { 1, 1, 2, 20 };
    FillFrame frame;
    frame.segments
        = legsOf(legs, m_grid, std::nullopt, { obstacleOf(GridBox { 2, 3, 1, 4 }, m_grid) });
    frame.span = HeadSpan {};
    std::vector<FlowParagraph> text = linesOfText(4);
    text.push_back({ han(6), {}, &m_head, {} });
    text.push_back({ han(26), {}, &m_body, {} });
    const Fill fill = FrameFiller(m_setter, m_grid).fill(text, { frame }).value();
    QCOMPARE(places(fill), QStringLiteral("1 1, 2 1, 1 2, 2 2, head 8 1, 10 1, 11 1"));
}

void HeadSpanTest::anOversetHeadCountsOnEveryLegThatItSpans()
{
    std::vector<FlowParagraph> text = linesOfText(6);
    text.push_back({ han(6), {}, &m_head, {} });
    text.push_back({ han(13), {}, &m_body, {} });
    const Fill fill = filled(text, 3, 2, 3);
    QCOMPARE(fill.overset.lines, 3 * 3 + 1);
    QCOMPARE(fill.overset.characters, 6 + 13);
}

void HeadSpanTest::theLastBandIsLevelledWhereTheFrameIs()
{
    m_balanced = true;
    std::vector<FlowParagraph> text { { han(6), {}, &m_head, {} } };
    for (const FlowParagraph& line : linesOfText(5))
        text.push_back(line);
    const Fill fill = filled(text, 3, 20, 3);
    m_balanced = false;
    QCOMPARE(places(fill), QStringLiteral("head 1 1, 3 1, 4 1, 3 2, 4 2, 3 3"));
    QCOMPARE(fill.free.lines, 18 * 3 - 5);
}

QTEST_GUILESS_MAIN(HeadSpanTest)
#include "head_span_test.moc"
