// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace broadsheet {

/// A piece that is cut off a paragraph: [start, start + length) goes, of which the text kept as a
/// part of its own is [textStart, textStart + textLength) (the rest is brackets and spaces).
struct Cut {
    qsizetype start = 0;
    qsizetype length = 0;
    qsizetype textStart = 0;
    qsizetype textLength = 0;
};

/// Length of the dateline at the head of the paragraph: "本报讯", "新华社北京10月14日电",
/// "PORT ELLERY —".
std::optional<qsizetype> openingDateline(const QString& text);
/// The reporters in brackets behind a dateline: "（记者 李青 通讯员 王明）".
std::optional<Cut> openingReporters(const QString& text);
/// Reporters in brackets at the head of a paragraph that has no dateline: "（新华社记者 周敏）".
std::optional<Cut> openingNames(const QString& text);
/// "（上接第1版）", "Continued from A1" at the head of a paragraph.
std::optional<Cut> openingJumpLine(const QString& text);
/// "（下转第3版）", "Continued on A3" at the end of a paragraph.
std::optional<Cut> closingJumpLine(const QString& text);
/// Names in brackets at the end: "（魏 薇）", "（记者 李青 文/图）".
std::optional<Cut> closingByline(const QString& text);
/// A source in brackets at the end: "（据新华社）", "（市档案馆供稿）".
std::optional<Cut> closingSource(const QString& text);
/// The credit at the end of a caption: "周小满 摄", "（资料图片）", "Photo by Ann Lee".
std::optional<Cut> photoCredit(const QString& text);

/// "责编 王一苇 版式 陈小舟 校对 何清", "Page editor …".
bool isPageCredits(const QString& text);
/// A date and nothing else, as over an item of a calendar box.
bool isDatedLine(const QString& text);
/// A line that is a byline: "本报记者 李青", "（林越）", "□李青", "By MARIAN COLE".
bool isBylineLine(const QString& text);
bool isSourceLine(const QString& text);
bool isJumpLine(const QString& text);
/// A credit of a picture and nothing else.
bool isCreditLine(const QString& text);
/// A picture's caption, told by its first words or by its credit.
bool isCaption(const QString& text);
/// Who speaks in "记者：…", "问：…", "Q: …"; empty when nobody does.
QString speaker(const QString& text);
bool hasSpeaker(const QString& text);
/// A name that only a dialogue has: 记者, 问, 答, Q …
bool isInterviewer(const QString& speaker);
/// "一、…", "（二）…", "第三章 …".
bool isNumbered(const QString& text);

/// True when the line can only begin a paragraph.
bool startsOwnParagraph(const QString& text);
/// True when the line is a paragraph by itself.
bool standsAlone(const QString& text);

} // namespace broadsheet
