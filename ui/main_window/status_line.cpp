// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "main_window/status_line.h"

#include "shared/line_icon.h"
#include "shared/theme.h"

#include <QEvent>
#include <QLabel>
#include <QLocale>
#include <QSignalBlocker>
#include <QSlider>
#include <QToolButton>

#include <cmath>

namespace broadsheet {

namespace {

struct Messages {
    Q_DECLARE_TR_FUNCTIONS(StatusLine)
};

constexpr int IconSize = 16;
constexpr int SliderWidth = 120;
/// The slider's steps are even in ratio: 10 % … 1600 % on 0 … 1000.
constexpr double SmallestZoom = 10;
constexpr double LargestZoom = 1600;
constexpr int SliderSteps = 1000;

int stepOf(double percent)
{
    return int(std::lround(
        SliderSteps * std::log(percent / SmallestZoom) / std::log(LargestZoom / SmallestZoom)));
}

double percentOf(int step)
{
    return SmallestZoom * std::pow(LargestZoom / SmallestZoom, double(step) / SliderSteps);
}

/// 1-based; 0: outside.
int columnAt(Length x, const PageGrid& grid)
{
    for (int column = 1; column <= grid.columns; ++column) {
        const Length left = grid.columnLeft(column);
        if (x >= left - grid.columnGap / 2 && x < left + grid.columnWidth + grid.columnGap / 2)
            return column;
    }
    return 0;
}

int lineAt(Length y, const PageGrid& grid)
{
    const Length below = y - grid.lineTop(1);
    if (below < Length())
        return 0;
    const auto line = int(below / grid.linePitch) + 1;
    return line <= grid.lines ? line : 0;
}

} // namespace

QString fitText(const std::optional<Copyfit>& fit)
{
    if (!fit)
        return {};
    if (fit->lines == 0)
        return Messages::tr("Fits exactly");
    if (fit->lines > 0) {
        return Messages::tr("%n line(s) over", nullptr, fit->lines) + QStringLiteral(" · ")
            + Messages::tr("%n character(s)", nullptr, fit->characters);
    }
    return Messages::tr("%n line(s) free", nullptr, -fit->lines);
}

QString placeText(const Point& place, const PageGrid& grid, UnitChoice units)
{
    const QLocale locale;
    if (units == UnitChoice::Millimetres) {
        return QStringLiteral("%1 × %2 mm")
            .arg(locale.toString(place.x.toMm(), 'f', 1), locale.toString(place.y.toMm(), 'f', 1));
    }
    if (units == UnitChoice::Points) {
        return QStringLiteral("%1 × %2 pt")
            .arg(locale.toString(place.x.toPt(), 'f', 1), locale.toString(place.y.toPt(), 'f', 1));
    }
    const int column = columnAt(place.x, grid);
    const int line = lineAt(place.y, grid);
    if (column == 0 || line == 0)
        return Messages::tr("Margin");
    return Messages::tr("Column %1, line %2").arg(column).arg(line);
}

StatusLine::StatusLine(QWidget* parent)
    : QStatusBar(parent)
{
    setSizeGripEnabled(false);
    build();
    retranslate();
    clear();
}

void StatusLine::build()
{
    m_fit = new QToolButton(this);
    m_fit->setAutoRaise(true);
    m_fit->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_fit->setIconSize({ IconSize, IconSize });
    connect(m_fit, &QToolButton::clicked, this, &StatusLine::oversetWanted);
    addWidget(m_fit);
    m_problems = new QToolButton(this);
    m_problems->setObjectName(QStringLiteral("problem_count"));
    m_problems->setAutoRaise(true);
    m_problems->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_problems->setIconSize({ IconSize, IconSize });
    connect(m_problems, &QToolButton::clicked, this, &StatusLine::problemsWanted);
    addPermanentWidget(m_problems);
    m_place = new QLabel(this);
    m_place->setObjectName(QStringLiteral("place"));
    addPermanentWidget(m_place);
    m_page = new QLabel(this);
    addPermanentWidget(m_page);
    m_zoom = new QSlider(Qt::Horizontal, this);
    m_zoom->setRange(0, SliderSteps);
    m_zoom->setPageStep(SliderSteps / 20);
    m_zoom->setFixedWidth(SliderWidth);
    connect(m_zoom, &QSlider::valueChanged, this, [this](int step) {
        Q_EMIT zoomWanted(percentOf(step));
    });
    addPermanentWidget(m_zoom);
    m_percent = new QToolButton(this);
    m_percent->setAutoRaise(true);
    m_percent->setMinimumWidth(fontMetrics().horizontalAdvance(QStringLiteral("00000 %")));
    connect(m_percent, &QToolButton::clicked, this, &StatusLine::fitPageWanted);
    addPermanentWidget(m_percent);
    m_saveIcon = new QLabel(this);
    addPermanentWidget(m_saveIcon);
    m_saved = new QLabel(this);
    m_saved->setObjectName(QStringLiteral("saved"));
    addPermanentWidget(m_saved);
}

void StatusLine::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    if (event->type() == QEvent::PaletteChange) {
        showFit();
        showProblems();
        showSaving();
    }
    QStatusBar::changeEvent(event);
}

void StatusLine::retranslate()
{
    m_zoom->setAccessibleName(tr("Zoom"));
    m_zoom->setToolTip(tr("Zoom"));
    m_percent->setToolTip(tr("Fit the page into the window"));
    m_percent->setAccessibleName(tr("Fit the page into the window"));
    m_page->setAccessibleName(tr("Page on view"));
    m_place->setAccessibleName(tr("Place of the pointer"));
    m_saved->setAccessibleName(tr("Saving"));
    showFit();
    showPlace();
    showPage();
    showProblems();
    showSaving();
}

void StatusLine::setFit(const QString& storyTitle, const std::optional<Copyfit>& fit)
{
    m_title = storyTitle;
    m_copyfit = fit;
    showFit();
}

void StatusLine::showFit()
{
    constexpr int TitleLength = 18;
    if (m_title.isEmpty()) {
        m_fit->setText(tr("No story chosen"));
        m_fit->setIcon({});
        m_fit->setEnabled(false);
    } else {
        QString title = m_title.left(TitleLength);
        if (title.size() < m_title.size())
            title += QChar(0x2026);
        const QString fit = m_copyfit ? fitText(m_copyfit) : tr("Not placed on a page");
        m_fit->setText(title + QStringLiteral("   ") + fit);
        m_fit->setEnabled(m_copyfit && m_copyfit->lines > 0);
        const bool over = m_copyfit && m_copyfit->lines > 0;
        m_fit->setIcon(m_copyfit
                ? lineIcon(over ? QStringLiteral("overset") : QStringLiteral("check"))
                : QIcon());
    }
    const bool over = !m_title.isEmpty() && m_copyfit && m_copyfit->lines > 0;
    QPalette colors = palette();
    const ThemeColors& theme = themeColors(palette());
    colors.setColor(QPalette::ButtonText, over ? theme.danger : theme.text);
    m_fit->setPalette(colors);
    m_fit->setToolTip(over ? tr("Go to the first character that does not fit") : m_fit->text());
    m_fit->setAccessibleName(m_fit->text());
}

void StatusLine::setPage(const QString& name, int number, int pages)
{
    m_pageName = name;
    m_pageNumber = number;
    m_pageCount = pages;
    showPage();
}

void StatusLine::showPage()
{
    m_page->setText(m_pageCount == 0
            ? QString()
            : tr("%1 (%2 of %3)").arg(m_pageName).arg(m_pageNumber).arg(m_pageCount));
}

void StatusLine::setPlace(const std::optional<Point>& place, const std::optional<PageGrid>& grid)
{
    m_point = place;
    m_grid = grid;
    showPlace();
}

void StatusLine::setUnits(UnitChoice units)
{
    m_units = units;
    showPlace();
}

void StatusLine::showPlace()
{
    m_place->setText(m_point && m_grid ? placeText(*m_point, *m_grid, m_units) : QString());
}

void StatusLine::setZoom(double percent)
{
    const QSignalBlocker quiet(m_zoom);
    m_zoom->setValue(stepOf(percent));
    m_percent->setText(QStringLiteral("%1 %").arg(int(std::lround(percent))));
}

void StatusLine::setSaving(SaveState state, const QDateTime& at, const Problem& problem)
{
    m_state = state;
    m_savedAt = at;
    m_problem = problem;
    showSaving();
}

void StatusLine::showSaving()
{
    const ThemeColors& theme = themeColors(palette());
    QColor color = theme.mutedText;
    QString icon = QStringLiteral("saved");
    QString text = tr("All saved");
    if (m_state == SaveState::Failed) {
        color = theme.danger;
        icon = QStringLiteral("problem");
        text = tr("Not saved");
    } else if (m_state == SaveState::Saving) {
        icon = QStringLiteral("save");
        text = tr("Saving…");
    } else if (m_savedAt.isValid()) {
        text = tr("Saved at %1")
                   .arg(QLocale().toString(m_savedAt.time(), QStringLiteral("HH:mm:ss")));
    }
    QPalette colors = palette();
    colors.setColor(QPalette::WindowText, color);
    m_saved->setPalette(colors);
    m_saved->setText(text);
    m_saved->setToolTip(m_state == SaveState::Failed ? m_problem.summary : text);
    m_saveIcon->setPixmap(lineIcon(icon).pixmap(IconSize, IconSize));
}

void StatusLine::setProblems(int errors, int warnings)
{
    m_errors = errors;
    m_warnings = warnings;
    showProblems();
}

void StatusLine::showProblems()
{
    const ThemeColors& theme = themeColors(palette());
    const bool sound = m_errors == 0 && m_warnings == 0;
    QString icon = QStringLiteral("check");
    QColor color = theme.mutedText;
    if (!sound) {
        icon = m_errors > 0 ? QStringLiteral("problem") : QStringLiteral("warning");
        color = m_errors > 0 ? theme.danger : theme.warning;
    }
    QString text = QString::number(m_errors + m_warnings);
    if (m_errors > 0 && m_warnings > 0)
        text = QStringLiteral("%1 + %2").arg(m_errors).arg(m_warnings);
    const QString words = tr("%n error(s)", nullptr, m_errors) + QStringLiteral(" · ")
        + tr("%n warning(s)", nullptr, m_warnings);
    m_problems->setIcon(tintedIcon(icon, color, IconSize, devicePixelRatio()));
    m_problems->setText(sound ? QString() : text);
    m_problems->setToolTip(sound ? tr("Nothing is amiss.") : words);
    m_problems->setAccessibleName(sound ? tr("Nothing is amiss.") : words);
}

void StatusLine::clear()
{
    setFit({}, {});
    setPage({}, 0, 0);
    setPlace({}, {});
    setProblems(0, 0);
    setZoom(100);
}

} // namespace broadsheet
