// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shared/theme.h"

#include "shared/desk_drawing.h"
#include "shared/desk_style.h"

#include <QApplication>
#include <QEvent>
#include <QFont>
#include <QFontInfo>
#include <QTimer>

#include <algorithm>
#include <memory>

namespace broadsheet {

namespace {

constexpr int FontPixels = 13;
/// Qt thickens the strokes of PostScript-flavoured faces and blends them with a gamma; on light
/// ground the two make up for each other, on dark ground they add up. This is “DemiLight”.
constexpr auto RegularOnDark = static_cast<QFont::Weight>(350);
constexpr int LargestFontPixels = 18; ///< panels keep their proportions up to here

const ThemeColors LightColors {
    .dark = false,
    .window = QColor(0xEC, 0xEE, 0xF0),
    .panel = QColor(0xF6, 0xF7, 0xF8),
    .raised = QColor(0xFD, 0xFD, 0xFE),
    .line = QColor(0xD3, 0xD7, 0xDB),
    .text = QColor(0x1D, 0x23, 0x27),
    .mutedText = QColor(0x56, 0x60, 0x69),
    .accent = QColor(0x0A, 0x64, 0x82),
    .onAccent = QColor(0xFF, 0xFF, 0xFF),
    .accentWash = QColor(0xD8, 0xE9, 0xEF),
    .danger = QColor(0xA8, 0x1F, 0x18),
    .dangerWash = QColor(0xFA, 0xE4, 0xE2),
    .warning = QColor(0x85, 0x56, 0x00),
    .good = QColor(0x1E, 0x68, 0x3A),
    .pasteboard = QColor(0xCD, 0xD1, 0xD5),
    .paper = QColor(0xFF, 0xFF, 0xFF),
    .paperEdge = QColor(0xA7, 0xAD, 0xB3),
};

const ThemeColors DarkColors {
    .dark = true,
    .window = QColor(0x22, 0x26, 0x29),
    .panel = QColor(0x29, 0x2E, 0x32),
    .raised = QColor(0x34, 0x3A, 0x3F),
    .line = QColor(0x43, 0x4A, 0x50),
    .text = QColor(0xE4, 0xE7, 0xE9),
    .mutedText = QColor(0xAB, 0xB4, 0xBB),
    .accent = QColor(0x66, 0xBF, 0xDC),
    .onAccent = QColor(0x06, 0x22, 0x2C),
    .accentWash = QColor(0x20, 0x44, 0x52),
    .danger = QColor(0xFF, 0x95, 0x8B),
    .dangerWash = QColor(0x50, 0x28, 0x26),
    .warning = QColor(0xEA, 0xB5, 0x55),
    .good = QColor(0x7B, 0xCB, 0x95),
    .pasteboard = QColor(0x16, 0x19, 0x1B),
    .paper = QColor(0xFF, 0xFF, 0xFF),
    .paperEdge = QColor(0x0B, 0x0D, 0x0E),
};

bool isDarkPalette(const QPalette& palette)
{
    return palette.color(QPalette::Active, QPalette::Window).lightness() < 128;
}

void setDisabled(QPalette& palette, const ThemeColors& c)
{
    const QColor faint = mixed(c.mutedText, c.window, 0.24);
    for (const QPalette::ColorRole role : { QPalette::WindowText,
             QPalette::Text,
             QPalette::ButtonText,
             QPalette::HighlightedText,
             QPalette::PlaceholderText,
             QPalette::Link }) {
        palette.setColor(QPalette::Disabled, role, faint);
    }
    palette.setColor(QPalette::Disabled, QPalette::Highlight, c.line);
    palette.setColor(QPalette::Disabled, QPalette::Button, c.window);
}

QPalette paletteOf(const ThemeColors& c)
{
    QPalette palette;
    palette.setColor(QPalette::Window, c.window);
    palette.setColor(QPalette::WindowText, c.text);
    palette.setColor(QPalette::Base, c.panel);
    palette.setColor(QPalette::AlternateBase, mixed(c.panel, c.window, 0.6));
    palette.setColor(QPalette::Text, c.text);
    palette.setColor(QPalette::Button, c.raised);
    palette.setColor(QPalette::ButtonText, c.text);
    palette.setColor(QPalette::BrightText, c.danger);
    palette.setColor(QPalette::Highlight, c.accent);
    palette.setColor(QPalette::HighlightedText, c.onAccent);
    palette.setColor(QPalette::PlaceholderText, c.mutedText);
    palette.setColor(QPalette::ToolTipBase, c.raised);
    palette.setColor(QPalette::ToolTipText, c.text);
    palette.setColor(QPalette::Link, c.accent);
    palette.setColor(QPalette::LinkVisited, c.accent);
    palette.setColor(QPalette::Light, c.raised);
    palette.setColor(QPalette::Midlight, c.panel);
    palette.setColor(QPalette::Mid, c.line);
    palette.setColor(QPalette::Dark, mixed(c.line, c.text, 0.3));
    palette.setColor(QPalette::Shadow, mixed(c.line, QColor(Qt::black), 0.6));
    setDisabled(palette, c);
    return palette;
}

/// Desktops give some classes palettes of their own, which are stronger than the application's.
void overrideClassPalettes(const QPalette& palette)
{
    for (const char* name : { "QAbstractButton",
             "QAbstractItemView",
             "QCheckBox",
             "QComboBox",
             "QGroupBox",
             "QHeaderView",
             "QLabel",
             "QLineEdit",
             "QMenu",
             "QMenuBar",
             "QMessageBoxLabel",
             "QRadioButton",
             "QTabBar",
             "QTextControl",
             "QTextEdit",
             "QTipLabel",
             "QToolButton" }) {
        if (QApplication::palette(name) != palette) {
            QApplication::setPalette(palette, name);
        }
    }
}

/// The system's size, so that a person who set larger letters gets them.
int fontPixels(const QFont& systemFont)
{
    return std::clamp(QFontInfo(systemFont).pixelSize(), FontPixels, LargestFontPixels);
}

QString latinFace()
{
    return QStringLiteral("Noto Sans");
}

QString chineseFace()
{
    return QStringLiteral("Noto Sans CJK SC");
}

QFont inChinese(QFont font, bool dark)
{
    font.setFamilies({ chineseFace(), latinFace() });
    if (font.weight() < QFont::Medium) {
        font.setWeight(dark ? RegularOnDark : QFont::Normal);
    } else if (dark && font.weight() < QFont::DemiBold) {
        font.setWeight(QFont::Normal);
    }
    return font;
}

QFont inLatin(QFont font)
{
    font.setFamilies({ latinFace(), chineseFace() });
    font.setWeight(std::max(font.weight(), QFont::Normal));
    return font;
}

} // namespace

const ThemeColors& themeColors(const QPalette& palette)
{
    return themeColors(isDarkPalette(palette));
}

const ThemeColors& themeColors(bool dark)
{
    return dark ? DarkColors : LightColors;
}

QFont copyFont(const QFont& base, const QString& language, bool dark)
{
    return language.startsWith(QLatin1String("zh")) ? inChinese(base, dark) : inLatin(base);
}

QFont copyFontFor(const QFont& base, const QString& words, bool dark)
{
    const bool chinese = std::any_of(
        words.begin(), words.end(), [](QChar c) { return c.script() == QChar::Script_Han; });
    return chinese ? inChinese(base, dark) : inLatin(base);
}

Theme::Theme(QApplication& application)
    : m_application(application)
    , m_fontPixels(fontPixels(QApplication::font()))
    , m_systemDark(isDarkPalette(QApplication::palette()))
{
    QApplication::setStyle(std::make_unique<DeskStyle>().release()); // the application owns it
    apply();
    m_application.installEventFilter(this);
}

void Theme::setChoice(ThemeChoice choice)
{
    if (choice != m_choice) {
        m_choice = choice;
        apply();
    }
}

bool Theme::eventFilter(QObject* watched, QEvent* event)
{
    if (m_applying) {
        return false;
    }
    if (event->type() == QEvent::ApplicationPaletteChange && watched == &m_application) {
        m_systemDark = isDarkPalette(QApplication::palette());
        apply();
    } else if (event->type() == QEvent::ThemeChange && !m_asking) {
        m_asking = true; // every window hears of the change; it is looked at once
        QTimer::singleShot(0, this, &Theme::askSystem);
    } else if (event->type() == QEvent::LanguageChange && watched == &m_application) {
        setFont();
    }
    return false;
}

/// Without a palette of our own the application shows the platform's.
void Theme::askSystem()
{
    m_asking = false;
    m_applying = true;
    QApplication::setPalette(QPalette());
    m_systemDark = isDarkPalette(QApplication::palette());
    m_applying = false;
    apply();
}

void Theme::apply()
{
    const bool wasDark = m_dark;
    m_dark = m_choice == ThemeChoice::System ? m_systemDark : m_choice == ThemeChoice::Dark;
    m_applying = true;
    const QPalette palette = paletteOf(themeColors(m_dark));
    QApplication::setPalette(palette);
    overrideClassPalettes(QApplication::palette());
    m_applying = false;
    setFont();
    if (wasDark != m_dark) {
        Q_EMIT changed();
    }
}

void Theme::setFont()
{
    // The order is the language's: the Chinese face has full-width ’ and …, the Latin one narrow
    // “”.
    //: Font families in the order of preference, separated by commas.
    const QStringList families = tr("Noto Sans,Noto Sans CJK SC").split(u',');
    QFont font;
    font.setFamilies(families);
    font.setPixelSize(m_fontPixels);
    // A new font begins as a copy of the application's.
    const bool lighter = m_dark && families.constFirst() == chineseFace();
    font.setWeight(lighter ? RegularOnDark : QFont::Normal);
    if (font != QApplication::font()) {
        m_applying = true;
        QApplication::setFont(font);
        m_applying = false;
    }
}

} // namespace broadsheet
