// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QFont>
#include <QObject>
#include <QPalette>

QT_FORWARD_DECLARE_CLASS(QApplication)

namespace broadsheet {

enum class ThemeChoice { System, Light, Dark };

/// Every colour of the program's own surfaces. Text on its ground has a contrast of 4.5:1 or more
/// (WCAG 2.1, 1.4.3) in both themes; the paper is white in both.
struct ThemeColors {
    bool dark = false;
    QColor window; ///< tool bars, status line, behind panels
    QColor panel; ///< docks, lists, the editor's ground
    QColor raised; ///< buttons, fields
    QColor line; ///< hairlines between panels, edges of fields
    QColor text;
    QColor mutedText; ///< labels, counts
    QColor accent; ///< selection, focus, the one colour
    QColor onAccent; ///< text on `accent`
    QColor accentWash; ///< a selected row, a hovered frame
    QColor danger; ///< what must be fixed
    QColor dangerWash;
    QColor warning;
    QColor good;
    QColor pasteboard; ///< around the paper
    QColor paper;
    QColor paperEdge;
};

/// The colours that belong to a palette made by Theme.
const ThemeColors& themeColors(const QPalette& palette);
const ThemeColors& themeColors(bool dark);

/// `base` in the faces for copy in `language` ("zh-Hans", "en"), whatever the interface speaks:
/// Chinese quotes are full-width, English ones narrow. On dark ground Chinese is a step lighter,
/// so that it looks as heavy as on light ground.
QFont copyFont(const QFont& base, const QString& language, bool dark);
/// copyFont() for words of unknown language: Chinese if there is a Chinese character.
QFont copyFontFor(const QFont& base, const QString& words, bool dark);

/// Gives the application its style, palette and font; follows the system's light or dark unless
/// told otherwise. One per program, made in main and handed down. Thread: the interface's.
class Theme : public QObject {
    Q_OBJECT

public:
    explicit Theme(QApplication& application);

    [[nodiscard]] ThemeChoice choice() const { return m_choice; }

    void setChoice(ThemeChoice choice);

    [[nodiscard]] bool isDark() const { return m_dark; }

Q_SIGNALS:
    void changed();

private:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void askSystem();
    void apply();
    void setFont();

    QApplication& m_application;
    int m_fontPixels;
    ThemeChoice m_choice = ThemeChoice::System;
    bool m_systemDark = false;
    bool m_dark = false;
    bool m_applying = false;
    bool m_asking = false;
};

} // namespace broadsheet
