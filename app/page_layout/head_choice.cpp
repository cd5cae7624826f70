// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "page_layout/head_choice.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>

namespace broadsheet {

namespace {

/// makeup.md S16: a size below the first choice costs, and so does another line.
constexpr double SizeStepCost = 0.6;
constexpr std::array<double, 5> LineCost { 0, 0.8, 1.5, 3, 5 };
constexpr int MostLines = int(LineCost.size());
/// What no room holds is taken only where nothing else is left.
constexpr double NoRoomCost = 100;
/// Air above and below a head, in thousandths of a body line; heads of one or two columns keep less
/// (makeup.md §2).
constexpr int WideAirMilliLine = 2000;
constexpr int NarrowAirMilliLine = 1250;
constexpr int WideEighths = 3;
/// A vertical head that leaves more of its columns white takes the next larger style.
constexpr int LeastFilledPercent = 55;
/// Latin letters take about so much of an em.
constexpr double LatinEm = 0.52;
constexpr int Ranks = 5;

int milliPt(Length length)
{
    return int((length.units() * 1000 + Length::UnitsPerPoint / 2) / Length::UnitsPerPoint);
}

/// kicker-N and deck-N under headline-N, N from 1.
int rankBeside(int rank)
{
    constexpr std::array<int, Ranks> Beside { 1, 2, 2, 3, 3 };
    return Beside[std::size_t(rank - 1)];
}

QString styleName(const char* kind, int number)
{
    return QLatin1String(kind) + QLatin1Char('-') + QString::number(number);
}

bool has(const Story& story, PartKind kind)
{
    return std::any_of(story.parts.begin(), story.parts.end(), [&](const StoryPartPtr& part) {
        return part->kind == kind && !part->text.trimmed().isEmpty();
    });
}

int countOf(const Story& story, PartKind kind)
{
    return int(std::count_if(story.parts.begin(), story.parts.end(), [&](const StoryPartPtr& part) {
        return part->kind == kind;
    }));
}

/// Lines that the longest part of the kind takes in its own size, estimated.
int linesOf(const Story& story, PartKind kind, Length size, Length measure, int most)
{
    double longest = 0;
    for (const StoryPartPtr& part : story.parts) {
        if (part->kind != kind)
            continue;
        double ems = 0;
        for (const QChar c : part->text)
            ems += c.unicode() < 0x2E80 ? LatinEm : 1;
        longest = std::max(longest, ems);
    }
    const double wanted = longest * size.toPt() / std::max(measure.toPt(), 1.0);
    return std::clamp(int(std::ceil(wanted)), 1, most);
}

} // namespace

int HeadChooser::eighths(Length measure) const
{
    constexpr double Tolerance = 0.15; // what a ruled box keeps clear
    const Length gap = m_grid.columnGap;
    const double columns = (measure + gap).toPt() / (m_grid.columnWidth + gap).toPt();
    return int(columns * 8 / std::max(m_grid.columns, 1) + Tolerance);
}

/// Of a vertical head its height counts, ten body lines for a column.
int HeadChooser::rankFor(const HeadWish& wish) const
{
    if (!wish.style.isEmpty()) {
        const Length size = m_sheet.styleOrBody(wish.style).size;
        int rank = 1;
        while (rank < Ranks && m_sheet.styleOrBody(styleName("headline", rank + 1)).size >= size)
            ++rank;
        return rank;
    }
    const int wide = eighths(wish.measure);
    return std::clamp(Ranks + 1 - wide, 1, Ranks);
}

std::vector<HeadPart> HeadChooser::partsOf(const Story& story, const HeadWish& wish, int rank) const
{
    std::vector<HeadPart> parts;
    const auto add = [&](PartKind kind, const QString& style, int mostLines) {
        if (!has(story, kind))
            return;
        const Length size = m_sheet.styleOrBody(style).size;
        parts.push_back(
            { partKindName(kind), style, linesOf(story, kind, size, wish.measure, mostLines) });
    };
    const int beside = rankBeside(rank);
    add(PartKind::StandingHead, QStringLiteral("standing-head"), 1);
    add(PartKind::Kicker, styleName("kicker", beside), 2);
    if (has(story, PartKind::Headline)) {
        const QString style = wish.style.isEmpty() ? styleName("headline", rank) : wish.style;
        parts.push_back({ partKindName(PartKind::Headline), style, 1 });
    }
    add(PartKind::Deck, styleName("deck", beside), 4);
    if (!story.language.startsWith(QLatin1String("zh")))
        add(PartKind::Byline, QStringLiteral("byline"), 2);
    return parts;
}

/// `size` in thousandths of a point; 0: the style's.
Result<HeadChooser::Trial> HeadChooser::tryLines(
    const Story& story, const HeadWish& wish, int rank, int lines, int size)
{
    HeadBox head { {}, partsOf(story, wish, rank), wish.writing };
    HeadPart* headline = nullptr;
    for (HeadPart& part : head.parts) {
        if (part.kind == QLatin1String("headline"))
            headline = &part;
    }
    if (headline != nullptr) {
        headline->fitLines = lines;
        headline->leastLines = lines;
        headline->sizeMilliPt = size;
    }
    const Length room = wish.room > Length() ? wish.room : m_grid.sheet.height * 4;
    const Result<FittedHead> fitted = m_fitter.fit(head, story, wish.measure, room);
    if (!fitted)
        return fitted.problem();
    Trial trial;
    trial.fit.parts = head.parts;
    trial.fit.depth = fitted->depth;
    trial.fit.longestLine = fitted->longestLine();
    const SetParagraph* main = fitted->main();
    if (main == nullptr)
        return trial;
    const HeadPart& part = headline != nullptr ? *headline : head.parts.front();
    const ParagraphStyle& set = *main->paragraph().style;
    trial.fit.style = part.style;
    trial.fit.size = set.size;
    trial.fit.lines = int(main->lineCount());
    trial.fit.trackingMilliEm
        = set.trackingMilliEm - m_sheet.styleOrBody(part.style).trackingMilliEm;
    trial.fit.fits = fitted->depth <= room && (headline == nullptr || trial.fit.lines == lines);
    const std::vector<int> ladder = ladderWith(milliPt(m_fitter.styleOf(part).size));
    const auto wanted = milliPt(m_fitter.styleOf(part).size);
    const auto steps = std::count_if(ladder.begin(), ladder.end(), [&](int step) {
        return step < wanted && step >= milliPt(set.size);
    });
    trial.cost = SizeStepCost * double(steps)
        + LineCost[std::size_t(std::clamp(trial.fit.lines, 1, MostLines) - 1)]
        + (trial.fit.fits ? 0 : NoRoomCost);
    return trial;
}

std::vector<int> HeadChooser::ladderWith(int size) const
{
    std::vector<int> ladder { size };
    for (const Length step : m_sheet.headSizes())
        ladder.push_back(milliPt(step));
    std::sort(ladder.begin(), ladder.end(), std::greater<>());
    ladder.erase(std::unique(ladder.begin(), ladder.end()), ladder.end());
    return ladder;
}

Result<HeadFit> HeadChooser::best(const Story& story, const HeadWish& wish, int rank)
{
    // Lines that the editor has set stay as they are.
    const int own = countOf(story, PartKind::Headline);
    const bool fixed = wish.lines > 0 || own > 1;
    const int first = wish.lines > 0 ? wish.lines : std::max(own, 1);
    const int last = fixed ? first : MostLines - 1;
    Trial best { {}, std::numeric_limits<double>::infinity() };
    for (int lines = first; lines <= last; ++lines) {
        Result<Trial> trial = tryLines(story, wish, rank, lines, 0);
        if (!trial)
            return trial.problem();
        if (trial->cost < best.cost)
            best = *trial;
    }
    return best.fit;
}

/// The size that stands so many steps above or below the one that fits.
Result<HeadFit> HeadChooser::stepped(
    const Story& story, const HeadWish& wish, int rank, const HeadFit& from)
{
    const std::vector<int> ladder = ladderWith(milliPt(from.size));
    const auto at = std::find(ladder.begin(), ladder.end(), milliPt(from.size)) - ladder.begin();
    HeadFit result = from;
    for (int taken = 1; taken <= std::abs(wish.steps); ++taken) {
        const auto next = at + (wish.steps > 0 ? -taken : taken);
        if (next < 0 || next >= std::ptrdiff_t(ladder.size()))
            return result;
        const int size = ladder[std::size_t(next)];
        Result<Trial> trial = tryLines(story, wish, rank, result.lines, size);
        // A larger size may want one line more.
        if (trial && wish.lines == 0 && milliPt(trial->fit.size) != size
            && result.lines < MostLines)
            trial = tryLines(story, wish, rank, result.lines + 1, size);
        if (!trial)
            return trial.problem();
        if (milliPt(trial->fit.size) != size || !trial->fit.fits)
            return result;
        result = trial->fit;
        result.steps = wish.steps > 0 ? taken : -taken;
    }
    return result;
}

Result<HeadFit> HeadChooser::choose(const Story& story, const HeadWish& wish)
{
    int rank = rankFor(wish);
    Result<HeadFit> fit = best(story, wish, rank);
    const bool grows
        = wish.writing == WritingMode::Vertical && wish.style.isEmpty() && wish.room > Length();
    while (fit && grows && rank > 1 && fit->depth < wish.room.scaled(LeastFilledPercent, 100)) {
        Result<HeadFit> larger = best(story, wish, rank - 1);
        if (!larger || !larger->fits || larger->size <= fit->size)
            break;
        --rank;
        fit = std::move(larger);
    }
    if (!fit || wish.steps == 0 || fit->size <= Length())
        return fit;
    return stepped(story, wish, rank, *fit);
}

int HeadChooser::linesFor(const HeadFit& fit, Length measure) const
{
    const int air = eighths(measure) >= WideEighths ? WideAirMilliLine : NarrowAirMilliLine;
    return wholeLines(fit.depth + m_grid.linePitch.scaled(air, 1000), m_grid.linePitch);
}

QStringList HeadChooser::headlineStyles() const
{
    QStringList styles;
    for (const QString& name : m_sheet.names()) {
        if (name.startsWith(QLatin1String("headline-"))
            || name.endsWith(QLatin1String("-headline")))
            styles << name;
    }
    styles.sort();
    return styles;
}

} // namespace broadsheet
