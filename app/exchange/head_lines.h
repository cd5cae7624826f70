// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "story/copy_cleaning.h"

#include <vector>

namespace broadsheet {

/// What each line of a head is: standing head, kicker, headline, deck or byline. One of them is
/// always the headline unless the only line is the standing head of a column of briefs or of a
/// calendar box. The trade's order is kicker, headline, decks; of two lines the first is a kicker
/// when it is a slogan or much longer than the second. A line in bold among plain ones is the
/// headline.
/// Of more lines than a head has, the first is the headline and the rest is verse.
std::vector<PartKind> headKinds(const std::vector<MarkedText>& lines);

/// The most lines that a head has.
constexpr std::size_t MostHeadLines = 6;

/// 简讯, 要闻速递, BRIEFLY …: the standing head over a column of short items.
bool isBriefsHead(const QString& line);
/// 历史上的今天, ON THIS DAY …: the standing head over a calendar box.
bool isCalendarHead(const QString& line);
/// A column's name: 太报评, 热线回音, 聚焦疫情防控, OPINION …
bool isStandingHead(const QString& line);
/// 关于…的公告, 招领启事: the headline of a notice, never a subhead.
bool isNoticeHead(const QString& line);
/// Short enough and shaped as the name of a place or an office, as over an item of a package.
bool isPlaceLike(const MarkedText& line);
/// 编者按：…, 核心提示：…
bool isStandfirst(const QString& line);

} // namespace broadsheet
