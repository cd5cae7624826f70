// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/geometry.h"
#include "desk/story_saver.h"
#include "edition/page_grid.h"
#include "page_layout/composed_page.h"
#include "settings/preferences.h"

#include <QStatusBar>

QT_FORWARD_DECLARE_CLASS(QLabel)
QT_FORWARD_DECLARE_CLASS(QSlider)
QT_FORWARD_DECLARE_CLASS(QToolButton)

namespace broadsheet {

/// The window's last line: how the story fits, where the pointer is, which page, the zoom and when
/// the last word was saved. Colour never says anything alone.
class StatusLine : public QStatusBar {
    Q_OBJECT

public:
    explicit StatusLine(QWidget* parent = nullptr);

    /// Nothing chosen: std::nullopt with an empty title.
    void setFit(const QString& storyTitle, const std::optional<Copyfit>& fit);
    void setPage(const QString& name, int number, int pages);
    /// Nowhere on a page: std::nullopt.
    void setPlace(const std::optional<Point>& place, const std::optional<PageGrid>& grid);
    void setUnits(UnitChoice units);
    void setZoom(double percent);
    /// How many errors and warnings the pages have.
    void setProblems(int errors, int warnings);
    void setSaving(SaveState state, const QDateTime& at, const Problem& problem);
    void clear();

Q_SIGNALS:
    void zoomWanted(double percent);
    void fitPageWanted();
    void oversetWanted();
    void problemsWanted();

protected:
    void changeEvent(QEvent* event) override;

private:
    void build();
    void retranslate();
    void showFit();
    void showPlace();
    void showSaving();
    void showPage();
    void showProblems();

    QToolButton* m_fit = nullptr;
    QToolButton* m_problems = nullptr;
    QLabel* m_place = nullptr;
    QLabel* m_page = nullptr;
    QLabel* m_saveIcon = nullptr;
    QLabel* m_saved = nullptr;
    QSlider* m_zoom = nullptr;
    QToolButton* m_percent = nullptr;

    QString m_title;
    std::optional<Copyfit> m_copyfit;
    QString m_pageName;
    int m_errors = 0;
    int m_warnings = 0;
    int m_pageNumber = 0;
    int m_pageCount = 0;
    std::optional<Point> m_point;
    std::optional<PageGrid> m_grid;
    UnitChoice m_units = UnitChoice::LinesAndCharacters;
    SaveState m_state = SaveState::Saved;
    QDateTime m_savedAt;
    Problem m_problem;
};

/// "3 lines over · 46 characters", "2 lines free", "fits"; empty when the story is not placed.
QString fitText(const std::optional<Copyfit>& fit);

/// "column 3, line 41"; in the margins the nearest edge is not told but "margin".
QString placeText(const Point& place, const PageGrid& grid, UnitChoice units);

} // namespace broadsheet
