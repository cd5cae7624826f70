// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor_fixture.h"
#include "shared/theme.h"
#include "story_editor/copyfit_meter.h"
#include "story_editor/find_bar.h"

#include <QAbstractTextDocumentLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QToolButton>
#include <QTranslator>

using namespace broadsheet;

class FindAndMeterTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void searching_data();
    void searching();
    void brokenExpressionsSaySo();
    void findingByKey();
    void replacingOneByOne();
    void replacingAllIsOneStep();
    void replacementsTakeCaptures();
    void meterTexts_data();
    void meterTexts();
    void theMeterChangesItsFace();
    void aNarrowPanelHasRoomForTheWords();
    void theTextHasTheFacesOfItsLanguage();
    void theRuleStandsWhereTheTextStopsFitting();
    void notesAreMarked();
    void partsLookLikeWhatTheyAre();
    void languageAndThemeChangeLive();
    void everyControlHasAName();
};

namespace {

/// Turns every text into one with a mark, so that what was not set anew can be told.
class MarkingTranslator : public QTranslator {
public:
    [[nodiscard]] QString translate(const char* /*context*/,
        const char* sourceText,
        const char* /*disambiguation*/,
        int n) const override
    {
        const QString text = QStringLiteral("§%1").arg(QString::fromUtf8(sourceText));
        return n >= 0 ? QString(text).replace(QLatin1String("%n"), QString::number(n)) : text;
    }

    [[nodiscard]] bool isEmpty() const override { return false; }
};

QString hitsText(const std::vector<StoryHit>& hits)
{
    QStringList result;
    for (const StoryHit& hit : hits) {
        result << QStringLiteral("%1:%2+%3").arg(hit.part).arg(hit.start).arg(hit.length);
    }
    return result.join(QLatin1Char(' '));
}

QLineEdit* field(OpenEditor& e, const char* name)
{
    return e.editor.findChild<QLineEdit*>(QLatin1String(name));
}

} // namespace

void FindAndMeterTest::searching_data()
{
    QTest::addColumn<QString>("needle");
    QTest::addColumn<int>("options"); // 1 case, 2 whole word, 4 any width, 8 expression
    QTest::addColumn<QString>("hits");
    const auto row = [](const char* name, const char* needle, int options, const char* hits) {
        QTest::newRow(name) << QString::fromUtf8(needle) << options << QString::fromUtf8(hits);
    };
    row("in all parts", "水", 0, "0:1+1 1:0+1");
    row("letters of either case", "gdp", 0, "1:2+3 1:10+3");
    row("letters of one case", "gdp", 1, "1:10+3");
    row("full-width and half-width alike", "gdp", 4, "1:2+3 1:6+3 1:10+3");
    row("a full-width needle", "ＧＤＰ", 5, "1:2+3 1:6+3");
    row("whole Latin words", "gd", 2, "");
    row("whole Latin words beside Han", "gdp", 2, "1:2+3 1:10+3");
    row("whole words of Han are as they are", "管网", 2, "0:2+2");
    row("an expression", "[a-z]{3}", 8, "1:2+3 1:10+3");
    row("signs of expressions are plain text", ".*", 0, "");
    row("nothing", "", 0, "");
}

void FindAndMeterTest::searching()
{
    QFETCH(QString, needle);
    QFETCH(int, options);
    const StoryPtr story = storyOf({ partOf(PartKind::Headline, QStringLiteral("供水管网")),
        partOf(PartKind::Body, QStringLiteral("水 GDP ＧＤＰ gdp增")) });
    const auto hits = StorySearch::find(*story,
        needle,
        { (options & 1) != 0, (options & 2) != 0, (options & 4) != 0, (options & 8) != 0 });
    QVERIFY(hits.ok());
    QTEST(hitsText(*hits), "hits");
}

void FindAndMeterTest::brokenExpressionsSaySo()
{
    const StoryPtr story
        = storyOf({ partOf(PartKind::Body, QString(4000, QLatin1Char('a')) + QLatin1Char('!')) });
    SearchOptions options;
    options.expression = true;
    QVERIFY(!StorySearch::find(*story, QStringLiteral("(a"), options).ok());
    // One that would not end is given up.
    QElapsedTimer clock;
    clock.start();
    QVERIFY(StorySearch::find(*story, QStringLiteral("(a+)+$x"), options).ok());
    QVERIFY(clock.elapsed() < 3000);
}

void FindAndMeterTest::findingByKey()
{
    OpenEditor e;
    e.editor.goTo(0, 0);
    e.key(Qt::Key_F, Qt::ControlModifier);
    auto* bar = e.editor.findChild<FindBar*>();
    QVERIFY(bar->isVisible());
    QLineEdit* needle = field(e, "findText");
    QVERIFY(needle->hasFocus());
    QVERIFY(!field(e, "replaceText")->isVisible());
    QTest::keyClicks(needle, QString()); // the field has the keys
    needle->setText(QStringLiteral("供水"));
    QCOMPARE(e.text().input().selection(), (TextStretch { { 0, 0 }, { 0, 2 } }));
    QTest::keyClick(needle, Qt::Key_Return);
    QCOMPARE(e.text().input().selection().from, (TextPlace { 1, 9 }));
    QTest::keyClick(needle, Qt::Key_F3);
    QCOMPARE(e.text().input().selection().from, (TextPlace { 2, 6 }));
    QTest::keyClick(needle, Qt::Key_F3); // round the end
    QCOMPARE(e.text().input().selection().from, (TextPlace { 0, 0 }));
    QTest::keyClick(needle, Qt::Key_F3, Qt::ShiftModifier);
    QCOMPARE(e.text().input().selection().from, (TextPlace { 2, 6 }));
    QTest::keyClick(needle, Qt::Key_Escape);
    QVERIFY(!bar->isVisible());
    QVERIFY(e.text().hasFocus());
    e.key(Qt::Key_F3);
    QCOMPARE(e.text().input().selection().from, (TextPlace { 0, 0 }));
    QCOMPARE(e.session.undoStack().count(), 0);
}

void FindAndMeterTest::replacingOneByOne()
{
    OpenEditor e;
    e.editor.goTo(0, 0);
    e.key(Qt::Key_H, Qt::ControlModifier);
    field(e, "findText")->setText(QStringLiteral("供水"));
    QVERIFY(field(e, "replaceText")->isVisible());
    field(e, "replaceText")->setText(QStringLiteral("给水"));
    QTest::keyClick(field(e, "replaceText"), Qt::Key_Return);
    QCOMPARE(e.part(0), QStringLiteral("给水管网改造完成"));
    QCOMPARE(e.text().input().selection().from, (TextPlace { 1, 9 })); // on to the next
    QTest::keyClick(field(e, "replaceText"), Qt::Key_Return);
    QCOMPARE(e.session.undoStack().count(), 2);
    QCOMPARE(e.shown(), e.words());
}

void FindAndMeterTest::replacingAllIsOneStep()
{
    OpenEditor e;
    const QString before = e.words();
    e.editor.replace();
    field(e, "findText")->setText(QStringLiteral("供水"));
    field(e, "replaceText")->setText(QStringLiteral("供水供水"));
    for (auto* button : e.editor.findChildren<QPushButton*>()) {
        if (button->text() == FindBar::tr("Replace all")) {
            button->click();
        }
    }
    QCOMPARE(
        e.words(), QString(before).replace(QStringLiteral("供水"), QStringLiteral("供水供水")));
    QCOMPARE(e.shown(), e.words());
    QCOMPARE(e.session.undoStack().count(), 1);
    e.session.undo();
    QCOMPARE(e.words(), before);
}

void FindAndMeterTest::replacementsTakeCaptures()
{
    const StoryHit hit {
        0, 0, 4, { QStringLiteral("12月3"), QStringLiteral("12"), QStringLiteral("3") }
    };
    QCOMPARE(StorySearch::replacement(hit, QStringLiteral("\\2/$1 $x")), QStringLiteral("3/12 $x"));
    QCOMPARE(StorySearch::replacement({ 0, 0, 1, {} }, QStringLiteral("$1")), QStringLiteral("$1"));
}

void FindAndMeterTest::meterTexts_data()
{
    QTest::addColumn<int>("lines");
    QTest::addColumn<int>("characters");
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("state");
    const auto row = [](const char* name, int lines, int characters, const char* text, auto state) {
        QTest::newRow(name) << lines << characters << QString::fromUtf8(text) << int(state);
    };
    using State = CopyfitMeter::State;
    row("too long", 3, 46, "3 line(s) over · 46 character(s)", State::Over);
    row("room is left", -2, -30, "2 line(s) free · 30 character(s)", State::Room);
    row("within a line", -1, -12, "1 line(s) free · 12 character(s)", State::Fits);
    row("fits", 0, 0, "Fits", State::Fits);
}

void FindAndMeterTest::meterTexts()
{
    QFETCH(int, lines);
    QFETCH(int, characters);
    QFETCH(int, state);
    CopyfitMeter meter;
    QCOMPARE(meter.text(), QStringLiteral("Not placed on a page"));
    meter.setCopyfit(Copyfit { {}, lines, characters, 20, lines > 0 ? 1 : -1, 0 });
    QTEST(meter.text(), "text");
    QCOMPARE(int(meter.state()), state);
    QVERIFY(meter.accessibleName().contains(meter.text()));
}

void FindAndMeterTest::theMeterChangesItsFace()
{
    CopyfitMeter meter;
    meter.resize(360, 32);
    const auto face = [&](int lines) {
        meter.setCopyfit(Copyfit { {}, lines, lines * 12, 20, -1, 0 });
        return meter.grab(QRect(12, 0, 120, 32)).toImage(); // the bar
    };
    const QImage over = face(4);
    const QImage fits = face(0);
    const QImage room = face(-10);
    QVERIFY(over != fits);
    QVERIFY(fits != room);
    QVERIFY(face(-5) != room); // fills
}

void FindAndMeterTest::aNarrowPanelHasRoomForTheWords()
{
    // The bar gives way before the words do: narrower, the same words are drawn.
    CopyfitMeter meter;
    meter.setCopyfit(Copyfit { {}, 1, 4, 20, 1, 0 });
    const auto words = [&](int width) {
        meter.resize(width, 32);
        const int length = meter.fontMetrics().horizontalAdvance(meter.text());
        return meter.grab(QRect(width - 12 - length, 0, length, 32)).toImage();
    };
    const int least = meter.sizeHint().width() - 120 + 48;
    QCOMPARE(words(least), words(least + 30));
    QVERIFY(words(least) != words(least - 1)); // the short words

    OpenEditor e;
    e.editor.resize(290, 500);
    const auto* title = e.editor.findChild<QLabel*>(QStringLiteral("storyTitle"));
    QTRY_VERIFY(title->width() >= 90);
}

void FindAndMeterTest::theTextHasTheFacesOfItsLanguage()
{
    OpenEditor e;
    const QTextCharFormat format = e.text().document()->begin().charFormat();
    QCOMPARE(format.font().families().constFirst(), QStringLiteral("Noto Sans CJK SC"));
}

void FindAndMeterTest::theRuleStandsWhereTheTextStopsFitting()
{
    OpenEditor e;
    QVERIFY(e.text().oversetRule().isEmpty());
    e.editor.setCopyfit(Copyfit { {}, 1, 5, 4, 2, 4 });
    QTextCursor cursor(e.text().document());
    cursor.setPosition(e.text().document()->findBlockByNumber(2).position() + 4);
    const QRect caret = e.text().cursorRect(cursor);
    const QPolygon rule = e.text().oversetRule();
    QCOMPARE(rule.size(), 4);
    QCOMPARE(rule[2].x(), caret.left());
    QVERIFY(rule[2].y() <= caret.center().y() && rule[1].y() >= caret.center().y());
    QCOMPARE(e.text().extraSelections().size(), 1);
    QCOMPARE(e.text().extraSelections()[0].cursor.selectionStart(), cursor.position());
    auto* meter = e.editor.findChild<CopyfitMeter*>();
    QTest::mouseClick(meter, Qt::LeftButton);
    QCOMPARE(e.text().caretPlace(), (TextPlace { 2, 4 }));
    e.editor.setCopyfit(Copyfit { {}, 0, 0, 4, -1, 0 });
    QVERIFY(e.text().oversetRule().isEmpty());
    QVERIFY(e.text().extraSelections().isEmpty());
    e.editor.setCopyfit(Copyfit { {}, 1, 5, 4, 99, 99 }); // of a story that was longer
    QVERIFY(!e.text().oversetRule().isEmpty());
}

void FindAndMeterTest::notesAreMarked()
{
    Story story = *sampleStory();
    story.notes.push_back({ QStringLiteral("stray_latin"), QStringLiteral("note"), 1, 4, 4 });
    OpenEditor e(std::make_shared<const Story>(story));
    QCOMPARE(e.text().extraSelections().size(), 1);
    const QTextEdit::ExtraSelection mark = e.text().extraSelections()[0];
    QCOMPARE(mark.format.underlineStyle(), QTextCharFormat::WaveUnderline);
    QCOMPARE(mark.cursor.selectedText(), QStringLiteral("河湾新城"));
    e.editor.goTo(1, 0);
    e.type(QStringLiteral("x"));
    QCOMPARE(e.text().extraSelections()[0].cursor.selectedText(), QStringLiteral("河湾新城"));
}

void FindAndMeterTest::partsLookLikeWhatTheyAre()
{
    OpenEditor e;
    const auto block = [&](int i) { return e.text().document()->findBlockByNumber(i); };
    const QFont headline = block(0).charFormat().font();
    const QFont body = block(1).charFormat().font();
    QVERIFY(headline.bold());
    QVERIFY(headline.pixelSize() > body.pixelSize());
    QVERIFY(body.pixelSize() >= 15);
    QCOMPARE(block(1).blockFormat().textIndent(), 2.0 * body.pixelSize());
    QCOMPARE(block(1).blockFormat().lineHeight(), 1.5 * body.pixelSize());
    // The measure stays readable however wide the window is.
    e.editor.resize(2000, 600);
    const qreal width = e.text().document()->documentLayout()->blockBoundingRect(block(1)).width();
    QVERIFY(width <= 42.0 * body.pixelSize() + 1);
    QVERIFY(e.text().gutterLabel(0).right() < e.text().cursorRect(QTextCursor(block(0))).left());
}

void FindAndMeterTest::languageAndThemeChangeLive()
{
    OpenEditor e;
    e.editor.setCopyfit(Copyfit { {}, 3, 46, 20, 1, 2 });
    e.editor.replace();
    MarkingTranslator translator;
    QCoreApplication::installTranslator(&translator);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::LanguageChange);
    QApplication::processEvents();
    QCOMPARE(e.editor.findChild<CopyfitMeter*>()->text(),
        QStringLiteral("§3 line(s) over · §46 character(s)"));
    for (const auto* button : e.editor.findChildren<QAbstractButton*>()) {
        if (!button->accessibleName().isEmpty()) {
            QVERIFY2(button->accessibleName().contains(QStringLiteral("§")),
                qPrintable(button->accessibleName()));
            QVERIFY2(
                button->toolTip().contains(QStringLiteral("§")), qPrintable(button->toolTip()));
        }
    }
    QVERIFY(field(e, "findText")->placeholderText().startsWith(QStringLiteral("§")));
    QVERIFY(e.editor.findChild<QLabel*>(QStringLiteral("storyCounts"))
            ->text()
            .startsWith(QStringLiteral("§")));
    QCoreApplication::removeTranslator(&translator);

    // The text takes another theme's colours and is written anew in them.
    Theme theme(*qApp);
    theme.setChoice(ThemeChoice::Dark);
    QTRY_COMPARE(
        e.text().document()->begin().charFormat().foreground().color(), themeColors(true).text);
    theme.setChoice(ThemeChoice::Light);
    QTRY_COMPARE(
        e.text().document()->begin().charFormat().foreground().color(), themeColors(false).text);
    QCOMPARE(e.shown(), e.words());
}

void FindAndMeterTest::everyControlHasAName()
{
    OpenEditor e;
    e.editor.replace();
    for (const auto* widget : e.editor.findChildren<QWidget*>()) {
        const bool reached = widget->focusPolicy() != Qt::NoFocus && widget->isVisible()
            && (qobject_cast<const QAbstractButton*>(widget)
                || qobject_cast<const QLineEdit*>(widget));
        if (reached) {
            QVERIFY2(!widget->accessibleName().isEmpty(), widget->metaObject()->className());
            QVERIFY2(!widget->toolTip().isEmpty(), widget->metaObject()->className());
        }
    }
    QVERIFY(!e.text().accessibleName().isEmpty());
}

QTEST_MAIN(FindAndMeterTest)
#include "find_and_meter_test.moc"
