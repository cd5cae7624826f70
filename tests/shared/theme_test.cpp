// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shared/theme.h"

#include <QApplication>
#include <QLabel>
#include <QMenu>
#include <QSignalSpy>
#include <QTest>
#include <QTranslator>

#include <cmath>
#include <memory>

using namespace broadsheet;
using namespace Qt::StringLiterals;

namespace {

double linear(double channel)
{
    return channel <= 0.03928 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

double luminance(const QColor& color)
{
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF())
        + 0.0722 * linear(color.blueF());
}

/// WCAG 2.1, "contrast ratio".
double contrast(const QColor& a, const QColor& b)
{
    const double first = luminance(a) + 0.05;
    const double second = luminance(b) + 0.05;
    return std::max(first, second) / std::min(first, second);
}

QPalette systemPalette(bool dark)
{
    return { dark ? QColor(0x30, 0x30, 0x30) : QColor(0xF0, 0xF0, 0xF0),
        dark ? QColor(0x20, 0x20, 0x20) : QColor(0xFA, 0xFA, 0xFA) };
}

/// As the Chinese translation has it.
class ChineseFaces : public QTranslator {
public:
    [[nodiscard]] bool isEmpty() const override { return false; }

    [[nodiscard]] QString translate(const char* context,
        const char* source,
        const char* /*disambiguation*/,
        int /*n*/) const override
    {
        const bool faces = QLatin1String(context) == QLatin1String("broadsheet::Theme")
            && QLatin1String(source) == QLatin1String("Noto Sans,Noto Sans CJK SC");
        return faces ? QStringLiteral("Noto Sans CJK SC,Noto Sans") : QString();
    }
};

} // namespace

class ThemeTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void lettersAreReadableOnTheirGround_data();
    void lettersAreReadableOnTheirGround();
    void controlsAreSeenWithoutTheirLetters_data();
    void controlsAreSeenWithoutTheirLetters();
    void theThemeFollowsTheSystem();
    void aChoiceIsStrongerThanTheSystem();
    void thePaletteSaysWhichColoursAreMeant();
    void everyWidgetHearsOfAChange();
    void aDesktopsPaletteForOneClassIsOverridden();
    void theFaceFollowsTheLanguage();
    void copyHasTheFacesOfItsLanguage();
    void chineseIsLighterOnDarkGround();
    void thePaperIsTheBrightest();
    void lettersAreLargeEnough();

private:
    std::unique_ptr<Theme> m_theme;
};

void ThemeTest::initTestCase()
{
    m_theme = std::make_unique<Theme>(*qobject_cast<QApplication*>(QCoreApplication::instance()));
}

void ThemeTest::lettersAreReadableOnTheirGround_data()
{
    QTest::addColumn<QColor>("letters");
    QTest::addColumn<QColor>("ground");
    for (const bool dark : { false, true }) {
        const ThemeColors& c = themeColors(dark);
        const std::pair<const char*, QColor> inks[] { { "text", c.text },
            { "muted text", c.mutedText },
            { "accent", c.accent },
            { "danger", c.danger },
            { "warning", c.warning },
            { "good", c.good } };
        const std::pair<const char*, QColor> grounds[] { { "window", c.window },
            { "panel", c.panel },
            { "raised", c.raised },
            { "accent wash", c.accentWash },
            { "danger wash", c.dangerWash } };
        const char* theme = dark ? "dark" : "light";
        for (const auto& [ink, letters] : inks) {
            for (const auto& [name, ground] : grounds) {
                QTest::addRow("%s: %s on %s", theme, ink, name) << letters << ground;
            }
        }
        QTest::addRow("%s: on accent", theme) << c.onAccent << c.accent;
        QTest::addRow("%s: text on pasteboard", theme) << c.text << c.pasteboard;
        QTest::addRow("%s: danger on pasteboard", theme) << c.danger << c.pasteboard;
    }
}

void ThemeTest::lettersAreReadableOnTheirGround()
{
    QFETCH(QColor, letters);
    QFETCH(QColor, ground);
    const double ratio = contrast(letters, ground);
    QVERIFY2(ratio >= 4.5, qPrintable(u"contrast %1"_s.arg(ratio)));
}

void ThemeTest::controlsAreSeenWithoutTheirLetters_data()
{
    QTest::addColumn<QColor>("mark");
    QTest::addColumn<QColor>("ground");
    for (const bool dark : { false, true }) {
        const ThemeColors& c = themeColors(dark);
        const char* theme = dark ? "dark" : "light";
        QTest::addRow("%s: the focus ring on a window", theme) << c.accent << c.window;
        QTest::addRow("%s: the focus ring on a panel", theme) << c.accent << c.panel;
        QTest::addRow("%s: the focus ring on a button", theme) << c.accent << c.raised;
        QTest::addRow("%s: the focus ring on the pasteboard", theme) << c.accent << c.pasteboard;
        m_theme->setChoice(dark ? ThemeChoice::Dark : ThemeChoice::Light);
        const QColor disabled
            = QApplication::palette().color(QPalette::Disabled, QPalette::WindowText);
        QTest::addRow("%s: disabled letters on a window", theme) << disabled << c.window;
        QTest::addRow("%s: disabled letters on a panel", theme) << disabled << c.panel;
    }
}

/// WCAG 2.1, 1.4.11; disabled letters have no rule and are held to the same.
void ThemeTest::controlsAreSeenWithoutTheirLetters()
{
    QFETCH(QColor, mark);
    QFETCH(QColor, ground);
    const double ratio = contrast(mark, ground);
    QVERIFY2(ratio >= 3, qPrintable(u"contrast %1"_s.arg(ratio)));
}

void ThemeTest::theThemeFollowsTheSystem()
{
    m_theme->setChoice(ThemeChoice::System);
    QApplication::setPalette(systemPalette(false));
    QVERIFY(!m_theme->isDark());
    const QSignalSpy changes(m_theme.get(), &Theme::changed);
    QApplication::setPalette(systemPalette(true));
    QVERIFY(m_theme->isDark());
    QCOMPARE(changes.size(), 1);
    QCOMPARE(QApplication::palette().color(QPalette::Window), themeColors(true).window);
    QApplication::setPalette(systemPalette(false));
    QVERIFY(!m_theme->isDark());
    QCOMPARE(changes.size(), 2);
}

void ThemeTest::aChoiceIsStrongerThanTheSystem()
{
    m_theme->setChoice(ThemeChoice::Dark);
    QApplication::setPalette(systemPalette(false));
    QVERIFY(m_theme->isDark());
    QCOMPARE(QApplication::palette().color(QPalette::Window), themeColors(true).window);
    m_theme->setChoice(ThemeChoice::System);
    QVERIFY(!m_theme->isDark());
}

void ThemeTest::thePaletteSaysWhichColoursAreMeant()
{
    for (const ThemeChoice choice : { ThemeChoice::Light, ThemeChoice::Dark }) {
        m_theme->setChoice(choice);
        QCOMPARE(themeColors(QApplication::palette()).dark, choice == ThemeChoice::Dark);
        const QWidget widget;
        QCOMPARE(themeColors(widget.palette()).dark, choice == ThemeChoice::Dark);
    }
}

void ThemeTest::everyWidgetHearsOfAChange()
{
    m_theme->setChoice(ThemeChoice::Light);
    QLabel label(u"Broadsheet"_s);
    label.show();
    QTRY_COMPARE(label.palette().color(QPalette::WindowText), themeColors(false).text);
    m_theme->setChoice(ThemeChoice::Dark);
    QTRY_COMPARE(label.palette().color(QPalette::WindowText), themeColors(true).text);
}

void ThemeTest::aDesktopsPaletteForOneClassIsOverridden()
{
    m_theme->setChoice(ThemeChoice::Dark);
    QApplication::setPalette(systemPalette(true), "QMenu");
    m_theme->setChoice(ThemeChoice::Light);
    const QMenu menu;
    QCOMPARE(menu.palette().color(QPalette::Window), themeColors(false).window);
}

void ThemeTest::theFaceFollowsTheLanguage()
{
    QCOMPARE(QApplication::font().families().constFirst(), u"Noto Sans"_s);
    ChineseFaces chinese;
    QCoreApplication::installTranslator(&chinese);
    QTRY_COMPARE(QApplication::font().families().constFirst(), u"Noto Sans CJK SC"_s);
    QCoreApplication::removeTranslator(&chinese);
    QTRY_COMPARE(QApplication::font().families().constFirst(), u"Noto Sans"_s);
}

void ThemeTest::copyHasTheFacesOfItsLanguage()
{
    const QFont base = QApplication::font();
    const auto face = [&](const char* words) {
        return copyFontFor(base, QString::fromUtf8(words), false).families().constFirst();
    };
    QCOMPARE(face("把好事办到“第二天”"), u"Noto Sans CJK SC"_s);
    QCOMPARE(face("60分钟"), u"Noto Sans CJK SC"_s);
    QCOMPARE(face("It’s “late”"), u"Noto Sans"_s);
    QCOMPARE(copyFont(base, u"zh-Hans"_s, false).families().constFirst(), u"Noto Sans CJK SC"_s);
    QCOMPARE(copyFont(base, u"en"_s, true).families().constFirst(), u"Noto Sans"_s);
    // Light words on dark ground spread, and Chinese ones are set a step lighter for it.
    QCOMPARE(copyFont(base, u"zh-Hans"_s, false).weight(), int(QFont::Normal));
    const QFont onDark = copyFont(base, u"zh-Hans"_s, true);
    QVERIFY(onDark.weight() < int(QFont::Normal));
    QCOMPARE(copyFont(onDark, u"en"_s, true).weight(), int(QFont::Normal));
    QFont bold = base;
    bold.setBold(true);
    QVERIFY(copyFont(bold, u"zh-Hans"_s, true).bold());
}

void ThemeTest::chineseIsLighterOnDarkGround()
{
    m_theme->setChoice(ThemeChoice::Dark);
    QCOMPARE(QApplication::font().weight(), int(QFont::Normal));
    ChineseFaces chinese;
    QCoreApplication::installTranslator(&chinese);
    QTRY_VERIFY(QApplication::font().weight() < int(QFont::Normal));
    m_theme->setChoice(ThemeChoice::Light);
    QCOMPARE(QApplication::font().weight(), int(QFont::Normal));
    QCoreApplication::removeTranslator(&chinese);
    QTRY_COMPARE(QApplication::font().families().constFirst(), u"Noto Sans"_s);
}

void ThemeTest::thePaperIsTheBrightest()
{
    for (const bool dark : { false, true }) {
        const ThemeColors& c = themeColors(dark);
        for (const QColor& ground : { c.window, c.panel, c.raised, c.pasteboard }) {
            QVERIFY(luminance(c.paper) > luminance(ground));
        }
        QVERIFY(luminance(c.pasteboard) < luminance(c.window));
    }
}

void ThemeTest::lettersAreLargeEnough()
{
    QVERIFY(QFontInfo(QApplication::font()).pixelSize() >= 13);
    QVERIFY(QApplication::font().families().contains(u"Noto Sans CJK SC"_s));
}

QTEST_MAIN(ThemeTest)
#include "theme_test.moc"
