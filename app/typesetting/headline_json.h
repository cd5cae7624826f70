// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "typesetting/galley_setter.h"

#include <QJsonObject>

#include <functional>

namespace broadsheet {

/// Whether a line of `typeset` asks for a fitted headline: it has a `headline`.
bool asksForHeadline(const QJsonObject& in);

/// The same request as a paragraph's: `text` and `measure_em` filled from `headline` and
/// `width_em`.
QJsonObject headlineAsParagraph(const QJsonObject& in);

/// Fits a headline. Reads, from `headline` where that is an object, else from the line itself:
/// `lines` (1), `min_lines` (as `lines`), `spread` (false), `sizes_pt` (the ladder; steps of 4 %
/// without it), `smallest_pt` (60 % of the wanted size). Answers `lines`, each as of a paragraph,
/// with `text` (as set), `size_pt`, `tracking_em`, `scale`, `fits` and `dictionary`.
Result<QJsonObject> typesetHeadline(const QJsonObject& in,
    const ParagraphStyle& style,
    Length width,
    GalleySetter& setter,
    const std::function<QJsonValue(const SetParagraph&)>& lines);

} // namespace broadsheet
