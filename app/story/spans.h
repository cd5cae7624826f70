// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "story/story.h"

#include <array>

namespace broadsheet {

/// What excludes each other: a character has one face of type, one line, one reading. Spans of
/// different layers may overlap as they like: bold with emphasis dots, a reading over a name.
enum class SpanLayer { Type, Dots, Line, Note, Reading };

inline constexpr std::array AllSpanRoles { SpanRole::Bold,
    SpanRole::Italic,
    SpanRole::Kai,
    SpanRole::EmphasisDots,
    SpanRole::NameLine,
    SpanRole::TitleLine,
    SpanRole::NoteMark,
    SpanRole::Reading };

SpanLayer layerOf(SpanRole role);

/// Names as in every JSON of the program: "bold", "emphasis_dots", "reading" …
QString spanRoleName(SpanRole role);
std::optional<SpanRole> spanRoleFromName(const QString& name);

/// Whether two spans of the role that touch are one. Two names side by side stay two: their lines
/// show a break (R72).
bool runsTogether(SpanRole role);

/// The order of StoryPart::spans.
bool standsBefore(const Span& a, const Span& b);

/// Whether the spans stand inside a text of that length, are in order, do not overlap within their
/// layer, and only readings, and all of those, have a reading of printable characters.
bool areSound(const std::vector<Span>& spans, qsizetype textLength);

/// Those that stand beside the text: all but faces of type.
std::vector<Span> spansBeside(const std::vector<Span>& spans);

/// The words of a reading.
QStringList readingWords(const QString& reading);

/// What remains of a span when only `from` up to `to` of its text is left (offsets of the whole
/// text; something is left). A reading that is set character by character keeps the words of those
/// characters, any other is kept whole.
Span spanWithin(const Span& span, int from, int to);

} // namespace broadsheet
