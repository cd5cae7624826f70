// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "story/story.h"

#include <QMap>
#include <QString>
#include <QStringView>

#include <vector>

namespace broadsheet {

/// The cleaning rules of the trade that look at text alone, not at its place on the page.
/// Every rule counts what it did in a CleaningTally, so that the sum of characters is exact:
/// characters before = characters after + dropped − added, in Unicode code points.
struct CleaningTally {
    QMap<QString, int> applied; ///< rule → how often
    QMap<QString, qint64> dropped; ///< rule → code points taken away
    QMap<QString, qint64> added; ///< rule → code points put in

    void count(
        QLatin1String rule, int times, qint64 droppedCodePoints = 0, qint64 addedCodePoints = 0);
};

/// The names under which the rules of this folder are counted.
namespace cleaning_rule {
constexpr QLatin1String LineEnding("line_ending");
constexpr QLatin1String ByteOrderMark("byte_order_mark");
constexpr QLatin1String ZeroWidth("zero_width");
constexpr QLatin1String ControlCharacter("control_character");
constexpr QLatin1String BrokenSurrogate("broken_surrogate");
constexpr QLatin1String LeadingSpace("leading_space");
constexpr QLatin1String TrailingSpace("trailing_space");
constexpr QLatin1String TabToSpace("tab_to_space");
constexpr QLatin1String FullwidthPunctuation("fullwidth_punctuation");
constexpr QLatin1String SpaceAfterPunctuation("space_after_punctuation");
constexpr QLatin1String BoldMarks("bold_marks");
constexpr QLatin1String NewlineBetweenHan("newline_between_han");
constexpr QLatin1String NewlineToSpace("newline_to_space");
constexpr QLatin1String NewlineAfterHyphen("newline_after_hyphen");
} // namespace cleaning_rule

/// Text with its spans, before it is known what part of a story it is.
struct MarkedText {
    QString text;
    std::vector<Span> spans; ///< sorted, not overlapping

    /// The text from `start` (`length` UTF-16 units, −1 = to the end) with the spans inside it.
    [[nodiscard]] MarkedText slice(qsizetype start, qsizetype length = -1) const;
    /// Puts `other` behind, its spans moved along.
    void append(const MarkedText& other);
    /// True when one bold span covers all of a text that is not empty.
    [[nodiscard]] bool isAllBold() const;
};

/// Unicode code points; an unpaired surrogate counts as one.
qint64 codePointCount(QStringView text);
/// Ideographs; of a surrogate pair both halves in planes 2 and 3.
bool isHan(QChar c);
/// Ideographic and full-width marks: 、。《》（），… but not the ideographic space.
bool isCjkMark(QChar c);
/// More ideographs than Latin words, and at least one.
bool isChinese(QStringView text);
/// Ends as a sentence does: . 。 ! ? … with quotes or brackets that close behind it.
bool endsSentence(QStringView text);

/// One kind of line end, no byte-order mark, zero-width space, control character or half surrogate.
QString withPlainLineEnds(const QString& copy, CleaningTally& tally);
/// The line without white space at its ends; tabs inside become spaces.
QString trimmedLine(QStringView line, CleaningTally& tally);
/// Sets two lines of one paragraph together: nothing between where Han stands on either side or
/// after a hyphen, else one space for the newline.
void appendLine(QString& paragraph, const QString& line, CleaningTally& tally);
/// Half-width , ; : ! ? ( ) beside Han made full-width (and ; between figures), never in an address
/// or in text that is not Chinese. `*` marks are looked through.
QString widenedPunctuation(const QString& text, CleaningTally& tally);
/// `**bold**` made spans; marks without a partner stay as they are.
MarkedText withoutBoldMarks(const QString& text, CleaningTally& tally);

struct TextRange {
    int start = 0; ///< UTF-16
    int length = 0;

    bool operator==(const TextRange&) const = default;
};

/// Lower-case Latin words of two letters and more between Han, with or without spaces, that are no
/// unit of measure and no loan word: as a rule the leavings of a machine ("企业 and 企业家").
std::vector<TextRange> strayLatinWords(const QString& text);

} // namespace broadsheet
