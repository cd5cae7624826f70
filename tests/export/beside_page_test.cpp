// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/decoded_pictures.h"
#include "export/op_bounds.h"
#include "export/page_damage.h"
#include "export/page_dump.h"
#include "export/page_painter.h"
#include "export/press_pdf.h"
#include "export/tile_painter.h"
#include "page_layout/flow_text.h"
#include "page_layout/page_builder.h"
#include "run_tool.h"
#include "style/embedded_resources.h"

#include <QFile>
#include <QImage>
#include <QPainter>
#include <QTemporaryDir>
#include <QTest>

using namespace broadsheet;

namespace {

struct Mark {
    SpanRole role;
    const char16_t* text;
    const char16_t* reading = u"";
};

StoryPartPtr part(const char16_t* text, const std::vector<Mark>& marks = {})
{
    StoryPart made { PartKind::Body, QString::fromUtf16(text), {} };
    for (const Mark& mark : marks) {
        const QString marked = QString::fromUtf16(mark.text);
        made.spans.push_back({ int(made.text.indexOf(marked)),
            int(marked.size()),
            mark.role,
            QString::fromUtf16(mark.reading) });
    }
    std::sort(made.spans.begin(), made.spans.end(), [](const Span& a, const Span& b) {
        return a.start != b.start ? a.start < b.start : a.role < b.role;
    });
    return std::make_shared<const StoryPart>(made);
}

/// Stories with the house style that each is set in.
struct Sample {
    const char* style;
    std::vector<StoryPartPtr> parts;
};

std::vector<Sample> samples()
{
    return {
        { "body-drop-cap",
            { part(u"春风吹过清泉江，沿岸的柳树一夜之间绿了。江边的小学今天开学，孩子们背着书包走过"
                   u"新修的石桥，"
                   u"桥头的老人说，这座桥等了三十年。",
                  { { SpanRole::NameLine, u"清泉江" }, { SpanRole::EmphasisDots, u"三十年" } }),
                part(u"司马迁、班固各写一部史书，《史记》与《汉书》都传到今天[1]"
                     u"，读的人不计其数①。顾炎武黄宗羲"
                     u"并称，两家的书都在馆里。",
                    { { SpanRole::NameLine, u"司马迁" },
                        { SpanRole::NameLine, u"班固" },
                        { SpanRole::TitleLine, u"史记" },
                        { SpanRole::TitleLine, u"汉书" },
                        { SpanRole::NoteMark, u"[1]" },
                        { SpanRole::NoteMark, u"①" },
                        { SpanRole::NameLine, u"顾炎武" },
                        { SpanRole::NameLine, u"黄宗羲" },
                        { SpanRole::EmphasisDots, u"黄宗羲" } }),
                part(u"镇名“垚窑”二字许多人不认得，当地人念作本音；镇上的䶮氏祠堂去年重修。来自北京"
                     u"的游客最多。",
                    { { SpanRole::Reading, u"垚窑", u"yáo yáo" },
                        { SpanRole::Reading, u"䶮", u"yǎn" },
                        { SpanRole::Reading, u"祠堂", u"cítáng" },
                        { SpanRole::Reading, u"北京", u"běi jīng" },
                        { SpanRole::Bold, u"许多人不认得" },
                        { SpanRole::EmphasisDots, u"不认得" } }) } },
        { "body-speech",
            { part(u"李荣：桥修好以后，我们上学少走了两里路。"),
                part(u"欧阳海：“等了三十年，总算等到了。”"),
                part(u"黎：是的。") } },
        { "body-list",
            { part(u"一、桥面每天清扫两次，雨天加一次，冬天撒盐。"),
                part(u"十二、桥上不停车，违者按规定处理。") } },
        { "body-names", { part(u"丁声树、黎锦熙、李荣、陆志韦、罗常培") } },
        { "body-table", { part(u"要闻\t1"), part(u"社会与法治\t12"), part(u"副刊\t24") } },
    };
}

/// The share of 8×8-pixel blocks whose mean greys differ by more than 32.
double differingBlocks(const QImage& a, const QImage& b)
{
    const auto mean = [](const QImage& image, int left, int top) {
        int sum = 0;
        for (int y = top; y < top + 8; ++y) {
            for (int x = left; x < left + 8; ++x)
                sum += qGray(image.pixel(x, y));
        }
        return sum / 64;
    };
    int blocks = 0;
    int differing = 0;
    for (int y = 0; y + 8 <= a.height(); y += 8) {
        for (int x = 0; x + 8 <= a.width(); x += 8) {
            ++blocks;
            differing += std::abs(mean(a, x, y) - mean(b, x, y)) > 32 ? 1 : 0;
        }
    }
    return double(differing) / blocks;
}

QString withoutBlanks(QString text)
{
    return text.removeIf([](QChar c) { return c.isSpace() || c == u'\f'; });
}

} // namespace

/// One page with everything that stands beside text, in the house's styles.
class BesidePageTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void thePageAsTextIsStable();
    void baselinesStandWhereTheyStandWithoutMarks();
    void nothingBesideTheTextIsRead_data();
    void nothingBesideTheTextIsRead();
    void printedAndPaintedAreOnePicture();
    void tilesAreThePaintedPage();
    void boundsHoldTheInk();
    void aMovedDotIsRepainted();

private:
    std::shared_ptr<ComposedPage> compose(bool marked);

    QTemporaryDir m_folder;
    FontLibrary m_fonts;
    ParagraphSetter m_setter { m_fonts };
    std::optional<StyleSheet> m_sheet;
    PageGrid m_grid;
    QString m_text;
    ComposedPagePtr m_page;
};

void BesidePageTest::initTestCase()
{
    loadEmbeddedResources();
    const Result<PageGrid> grid = findFormat(QStringLiteral("zh-broadsheet"));
    const Result<StyleSheet> sheet = findStyleSheet(QStringLiteral("zh-broadsheet"));
    QVERIFY(grid.ok());
    QVERIFY(sheet.ok());
    m_grid = *grid;
    m_sheet = *sheet;
    m_page = compose(true);
    QVERIFY(m_page);
    if (!m_fonts.substitutedFamilies().empty())
        QSKIP("the fonts are not installed");
}

std::shared_ptr<ComposedPage> BesidePageTest::compose(bool marked)
{
    auto page = std::make_shared<ComposedPage>();
    page->language = QStringLiteral("zh-Hans");
    page->sheet = { Length::pt(190), Length::pt(419.9) };
    PageBuilder builder(*page);
    m_text.clear();
    int row = 1;
    for (const Sample& sample : samples()) {
        Story story;
        story.parts = sample.parts;
        FlowOptions options;
        options.sheet = &*m_sheet;
        options.bodyStyle = QLatin1String(sample.style);
        std::vector<FlowParagraph> flow = flowOf(story, options);
        for (FlowParagraph& paragraph : flow) {
            m_text += paragraph.text;
            if (!marked)
                paragraph.beside.clear();
        }
        FrameFiller filler(m_setter, m_grid);
        FillFrame frame;
        frame.segments.push_back({ m_grid.columnLeft(1), m_grid.em * 18, row, 40, 0, {} });
        const Result<Fill> fill = filler.fill(flow, { frame });
        if (!fill)
            return nullptr;
        std::vector<FilledLine> lines = fill->lines;
        for (FilledLine& line : lines) {
            line.x -= m_grid.columnLeft(1) - Length::pt(14);
            line.baseline -= m_grid.lineTop(1) - Length::pt(20);
        }
        builder.addLines(lines, {}, {});
        row += fill->segments.front().depth + 1;
    }
    return page;
}

void BesidePageTest::thePageAsTextIsStable()
{
    const QString dump = dumpPage(*m_page);
    QFile golden(QStringLiteral(TEST_DATA_DIR "/beside_page_dump.txt"));
    if (qEnvironmentVariableIsSet("UPDATE_GOLDEN")) {
        QVERIFY(golden.open(QIODevice::WriteOnly));
        golden.write(dump.toUtf8());
        golden.close();
    }
    QVERIFY2(golden.open(QIODevice::ReadOnly), "run once with UPDATE_GOLDEN=1");
    QCOMPARE(dump, QString::fromUtf8(golden.readAll()));
}

void BesidePageTest::baselinesStandWhereTheyStandWithoutMarks()
{
    const auto baselines = [](const ComposedPage& page) {
        std::vector<std::int64_t> result;
        for (const DrawOp& op : page.ops) {
            const auto* const run = std::get_if<GlyphRun>(&op);
            const bool body = run != nullptr && !run->beside && run->size == Length::pt(9);
            if (body && (result.empty() || result.back() != run->baseline.units()))
                result.push_back(run->baseline.units());
        }
        return result;
    };
    const auto with = baselines(*m_page);
    const auto without = baselines(*compose(false));
    QCOMPARE(std::vector(with.begin(), with.begin() + 8),
        std::vector(without.begin(), without.begin() + 8));
    for (std::size_t i = 1; i < with.size(); ++i)
        QCOMPARE((with[i] - with[i - 1]) % m_grid.linePitch.units(), std::int64_t(0));
}

void BesidePageTest::nothingBesideTheTextIsRead_data()
{
    QTest::addColumn<QString>("tool");
    QTest::addColumn<QStringList>("options");
    QTest::newRow("by poppler in the order of the page")
        << QStringLiteral("pdftotext") << QStringList { QStringLiteral("-raw") };
    QTest::newRow("by MuPDF") << QStringLiteral("mutool")
                              << QStringList { QStringLiteral("draw"),
                                     QStringLiteral("-q"),
                                     QStringLiteral("-F"),
                                     QStringLiteral("txt") };
}

void BesidePageTest::nothingBesideTheTextIsRead()
{
    QFETCH(QString, tool);
    QFETCH(QStringList, options);
    const QString pdf = m_folder.filePath(QStringLiteral("page.pdf"));
    QVERIFY(writePressPdf({ m_page }, {}, pdf).ok());
    QStringList arguments = options << pdf;
    if (tool == QLatin1String("pdftotext"))
        arguments << QStringLiteral("-");
    const auto ran = runTool(tool, arguments);
    if (!ran)
        QSKIP("the program is not installed");
    QCOMPARE(ran->exitCode, 0);
    QCOMPARE(withoutBlanks(QString::fromUtf8(ran->out)), withoutBlanks(m_text));
}

void BesidePageTest::printedAndPaintedAreOnePicture()
{
    constexpr int Dpi = 150;
    const QString pdf = m_folder.filePath(QStringLiteral("picture.pdf"));
    QVERIFY(writePressPdf({ m_page }, {}, pdf).ok());
    const QString base = m_folder.filePath(QStringLiteral("poppler"));
    const auto ran = runTool(QStringLiteral("pdftoppm"),
        { QStringLiteral("-singlefile"), QStringLiteral("-r"), QString::number(Dpi), pdf, base });
    if (!ran)
        QSKIP("pdftoppm is not installed");
    const QImage theirs
        = QImage(base + QStringLiteral(".ppm")).convertToFormat(QImage::Format_RGB32);
    const QImage ours = renderPage(*m_page, Dpi);
    QCOMPARE(ours.size(), theirs.size());
    const double differing = differingBlocks(ours, theirs);
    QVERIFY2(differing <= 0.002, qPrintable(QString::number(differing)));
}

void BesidePageTest::tilesAreThePaintedPage()
{
    constexpr int Dpi = 150;
    const QImage whole = renderPage(*m_page, Dpi);
    QImage tiled(whole.size(), QImage::Format_RGB32);
    QPainter painter(&tiled);
    TilePainter tiles(std::make_shared<DecodedPictures>());
    for (int y = 0; y < whole.height(); y += 97) {
        for (int x = 0; x < whole.width(); x += 131)
            painter.drawImage(x, y, tiles.paint(m_page, Dpi / 72.0, { x, y, 131, 97 }));
    }
    painter.end();
    int most = 0;
    for (int y = 0; y < whole.height(); ++y) {
        for (int x = 0; x < whole.width(); ++x)
            most = std::max(most, std::abs(qGray(tiled.pixel(x, y)) - qGray(whole.pixel(x, y))));
    }
    QVERIFY2(most <= 48, qPrintable(QString::number(most)));
}

void BesidePageTest::boundsHoldTheInk()
{
    constexpr int Dpi = 288;
    int paths = 0;
    for (const DrawOp& op : m_page->ops) {
        if (!std::holds_alternative<FillPath>(op))
            continue;
        ++paths;
        ComposedPage alone;
        alone.sheet = m_page->sheet;
        alone.ops.push_back(op);
        const QImage image = renderPage(alone, Dpi);
        const Rect bounds = opBounds(op);
        const double scale = Dpi / 72.0;
        const QRectF inked(bounds.x.toPt() * scale - 1,
            bounds.y.toPt() * scale - 1,
            bounds.width.toPt() * scale + 2,
            bounds.height.toPt() * scale + 2);
        bool any = false;
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x) {
                if (image.pixel(x, y) == qRgb(255, 255, 255))
                    continue;
                any = true;
                QVERIFY(inked.contains(QPointF(x + 0.5, y + 0.5)));
            }
        }
        QVERIFY(any);
    }
    QCOMPARE(paths, 5); // dots on three lines, two waves
}

void BesidePageTest::aMovedDotIsRepainted()
{
    ComposedPage moved = *m_page;
    Rect before;
    for (DrawOp& op : moved.ops) {
        if (auto* const path = std::get_if<FillPath>(&op)) {
            before = opBounds(op);
            path->steps.front().points[0].x += Length::pt(1);
            break;
        }
    }
    const std::vector<Rect> damage = damageBetween(*m_page, moved);
    QCOMPARE(damage.size(), std::size_t(1));
    QCOMPARE(damage.front().intersected(before), before);
    QVERIFY(damageBetween(*m_page, *m_page).empty());
}

QTEST_GUILESS_MAIN(BesidePageTest)
#include "beside_page_test.moc"
