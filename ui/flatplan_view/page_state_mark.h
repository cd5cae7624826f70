// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "edition/edition.h"

#include <QColor>
#include <QIcon>
#include <QPalette>
#include <QRectF>

#include <array>

QT_FORWARD_DECLARE_CLASS(QPainter)

namespace broadsheet {

struct ThemeColors;

/// In the order in which a page goes through them.
inline constexpr std::array AllPageStates { PageState::Planned,
    PageState::InWork,
    PageState::Proof,
    PageState::CleanProof,
    PageState::Released };

/// 待排 · 排版中 · 大样 · 清样 · 签发, translated.
QString pageStateName(PageState state);

/// The state as a shape that reads without its colour: a dashed circle, a half one, an empty sheet,
/// a full sheet, a tick in a disc.
void drawPageState(
    QPainter& painter, const QRectF& place, PageState state, const ThemeColors& colors);

/// The same for lists and menus; asked for again when the palette changes.
QIcon pageStateIcon(PageState state, const QPalette& palette);

QColor pageStateColor(PageState state, const ThemeColors& colors);

} // namespace broadsheet
