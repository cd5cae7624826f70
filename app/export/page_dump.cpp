// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/page_dump.h"

#include "export/op_bounds.h"
#include "export/pdf_syntax.h"
#include "fonts/font_face.h"

#include <QFileInfo>

namespace broadsheet {

namespace {

/// Points with three decimals, rounded from the exact length.
QString pt(Length length)
{
    const std::int64_t thousandths = milliPoints(length);
    return QStringLiteral("%1%2.%3")
        .arg(thousandths < 0 ? QStringLiteral("-") : QString())
        .arg(std::abs(thousandths) / 1000)
        .arg(std::abs(thousandths) % 1000, 3, 10, QLatin1Char('0'));
}

QString rect(const Rect& rect)
{
    return QStringLiteral("x=%1 y=%2 w=%3 h=%4")
        .arg(pt(rect.x), pt(rect.y), pt(rect.width), pt(rect.height));
}

QString ink(Ink ink)
{
    return QStringLiteral("%1/%2/%3/%4")
        .arg(ink.cyan)
        .arg(ink.magenta)
        .arg(ink.yellow)
        .arg(ink.black);
}

/// In quotes; what would break the line is escaped.
QString quoted(const QString& text)
{
    QString out = QStringLiteral("\"");
    for (const QChar c : text) {
        if (c == u'"' || c == u'\\') {
            out += u'\\';
            out += c;
        } else if (c.unicode() < 0x20 || c.unicode() == 0x7f || c == QChar::LineSeparator
            || c == QChar::ParagraphSeparator) {
            out += QStringLiteral("\\u%1").arg(c.unicode(), 4, 16, QLatin1Char('0'));
        } else {
            out += c;
        }
    }
    return out + u'"';
}

/// Where the run's last glyph ends.
Length endOf(const GlyphRun& run)
{
    const PlacedGlyph& last = run.glyphs.back();
    if (run.direction == RunDirection::Vertical)
        return last.x + run.size;
    return last.x
        + run.size.scaled(std::int64_t(run.face->advance(last.glyph)) * run.widthPerMille,
            std::int64_t(run.face->unitsPerEm()) * 1000);
}

QString directionWord(RunDirection direction)
{
    switch (direction) {
    case RunDirection::Vertical:
        return QStringLiteral(" vertical");
    case RunDirection::Rotated:
        return QStringLiteral(" rotated");
    case RunDirection::Combined:
        return QStringLiteral(" combined");
    case RunDirection::Horizontal:
        break;
    }
    return {};
}

QString line(const GlyphRun& run)
{
    QString out = QStringLiteral("text %1 size=%2")
                      .arg(QString::fromLatin1(run.face->postScriptName()), pt(run.size));
    if (run.beside) {
        out += QStringLiteral(" beside");
    }
    if (run.widthPerMille != 1000) {
        out += QStringLiteral(" width=%1").arg(run.widthPerMille);
    }
    out += directionWord(run.direction);
    const bool across = runsAcross(run.direction);
    out += QStringLiteral(" ink=%1 %2=%3")
               .arg(ink(run.ink), across ? QStringLiteral("y") : QStringLiteral("x"))
               .arg(pt(run.baseline));
    if (!run.glyphs.empty()) {
        out += QStringLiteral(" %1=%2 end=%3 glyphs=%4")
                   .arg(across ? QStringLiteral("x") : QStringLiteral("y"),
                       pt(run.glyphs.front().x),
                       pt(endOf(run)))
                   .arg(run.glyphs.size());
    }
    if (!run.glyphs.empty() && !run.text.isEmpty() && run.glyphs.back().text == run.text.size()) {
        out += QStringLiteral(" hyphen");
    }
    return out + u' ' + quoted(run.text);
}

QString line(const FillRect& fill)
{
    return QStringLiteral("fill %1 ink=%2").arg(rect(fill.rect), ink(fill.ink));
}

/// Where each of its outlines begins, and all that they span.
QString line(const FillPath& fill)
{
    QString out
        = QStringLiteral("path %1 %2 ink=%3").arg(fill.what, rect(pathBounds(fill)), ink(fill.ink));
    for (const PathStep& step : fill.steps) {
        if (step.kind == PathStep::Kind::Move) {
            out += QStringLiteral(" %1,%2").arg(pt(step.points[0].x), pt(step.points[0].y));
        }
    }
    return out;
}

QString line(const PlacedPicture& placed)
{
    return QStringLiteral("picture %1 file=%2 hash=%3 pixels=%4x%5 crop=%6,%7,%8x%9 alt=")
               .arg(rect(placed.rect), quoted(QFileInfo(placed.file).fileName()), placed.hash)
               .arg(placed.pixelWidth)
               .arg(placed.pixelHeight)
               .arg(placed.cropX)
               .arg(placed.cropY)
               .arg(placed.cropWidth)
               .arg(placed.cropHeight)
        + quoted(placed.altText);
}

QString line(const StoryRegion& story)
{
    QString out = QStringLiteral("story %1 %2").arg(story.story.number()).arg(quoted(story.title));
    for (const Rect& part : story.rects) {
        out += QStringLiteral(" [%1]").arg(rect(part));
    }
    return out;
}

QString line(const Overset& overset)
{
    return QStringLiteral("overset story=%1 %2 %3 lines=%4 characters=%5 %6")
        .arg(overset.story.number())
        .arg(quoted(overset.title), overset.what)
        .arg(overset.lines)
        .arg(overset.characters)
        .arg(quoted(overset.text));
}

} // namespace

QString dumpPage(const ComposedPage& page)
{
    QString out = QStringLiteral("page %1 folio=%2 label=%3 language=%4 sheet=%5x%6 bleed=%7\n")
                      .arg(page.number)
                      .arg(quoted(page.folio),
                          quoted(page.label),
                          page.language,
                          pt(page.sheet.width),
                          pt(page.sheet.height),
                          pt(page.bleed));
    const auto add = [&out](const auto& thing) { out += line(thing) + u'\n'; };
    for (const DrawOp& op : page.ops) {
        std::visit(add, op);
    }
    std::for_each(page.stories.begin(), page.stories.end(), add);
    std::for_each(page.overset.begin(), page.overset.end(), add);
    for (const QString& problem : page.problems) {
        out += QStringLiteral("problem ") + quoted(problem) + u'\n';
    }
    return out;
}

} // namespace broadsheet
