// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "typesetting/headline_means.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace broadsheet {

namespace {

// R56, the order of means: a size down the ladder costs by its percentage, tracking to its limit
// less than the next size, the width of the letters more than both.
constexpr double SmallerByPercent = 0.06;
/// …and the more the smaller it gets: 20 % is another class of headline.
constexpr double SmallerTwice = 20;
constexpr double Tightest = 0.15;
constexpr double Loosest = 0.5;
constexpr double Scaled = 0.8;
constexpr double ScaledToLimit = 2;
/// Of a spread line that cannot be opened to the width, by the share that stays empty.
constexpr double NotFilled = 6;
constexpr double Infinite = std::numeric_limits<double>::infinity();

double squared(double x)
{
    return x * x;
}

/// The lines in one size: `room` is the width as the reference size would measure it.
class LinesInSize {
public:
    LinesInSize(std::span<const HeadlineLine> lines,
        Length reference,
        const HeadlineRequest& request,
        Length size)
        : m_lines(lines)
        , m_limits(request.limits)
        , m_em(double(reference.units()))
        , m_room(std::max(1.0,
              double(request.width.units()) * m_em
                  / double(std::max<std::int64_t>(size.units(), 1))))
        , m_means { size, 0, 1000, 0 }
    {
    }

    HeadlineMeans narrow()
    {
        for (const HeadlineLine& line : m_lines)
            m_means.trackingMilliEm = std::min(m_means.trackingMilliEm, trackingFor(line));
        m_means.trackingMilliEm = std::max(m_means.trackingMilliEm, m_limits.tightest);
        double scale = 1;
        for (const HeadlineLine& line : m_lines) {
            const double tracked = m_em * line.gaps * m_means.trackingMilliEm / 1000;
            if (double(line.width) + tracked > m_room)
                scale = std::min(scale, (m_room - tracked) / double(line.width));
        }
        m_means.widthPerMille = int(std::floor(scale * 1000));
        if (m_means.widthPerMille < m_limits.narrowest)
            m_means.cost = Infinite;
        else
            m_means.cost = trackingCost() + scaleCost();
        return m_means;
    }

    /// Spread: when the widest tracking leaves the shortest line short the letters get wider, as
    /// far as the longest line lets them.
    HeadlineMeans open()
    {
        double widen = 1;
        double longest = 1;
        for (const HeadlineLine& line : m_lines) {
            widen = std::max(widen,
                (m_room - mostTracking(line)) / double(std::max<std::int64_t>(line.width, 1)));
            longest = std::max(longest, double(line.width));
        }
        widen = std::min({ widen, double(m_limits.widest) / 1000, m_room / longest });
        if (m_means.widthPerMille == 1000 && widen > 1)
            m_means.widthPerMille = int(std::floor(widen * 1000));
        double opened = 0;
        double empty = 0;
        for (const HeadlineLine& line : m_lines) {
            const double need
                = std::max(0.0, m_room - double(line.width) * m_means.widthPerMille / 1000);
            const double most = mostTracking(line);
            opened = std::max(opened, most > 0 ? std::min(1.0, need / most) : 0);
            empty = std::max(empty, std::max(0.0, need - most) / m_room);
        }
        m_means.cost = trackingCost() + scaleCost() + Loosest * squared(opened) + NotFilled * empty;
        return m_means;
    }

private:
    /// Negative where the line must get tighter.
    [[nodiscard]] int trackingFor(const HeadlineLine& line) const
    {
        if (double(line.width) <= m_room || line.gaps == 0)
            return 0;
        const double each = (m_room - double(line.width)) / line.gaps;
        return std::max(m_limits.tightest, int(std::floor(each * 1000 / m_em)));
    }

    [[nodiscard]] double mostTracking(const HeadlineLine& line) const
    {
        return m_em * line.gaps * m_limits.loosest / 1000;
    }

    [[nodiscard]] double trackingCost() const
    {
        return m_means.trackingMilliEm < 0
            ? Tightest * squared(double(m_means.trackingMilliEm) / m_limits.tightest)
            : 0;
    }

    [[nodiscard]] double scaleCost() const
    {
        if (m_means.widthPerMille == 1000)
            return 0;
        const double limit = m_means.widthPerMille < 1000 ? m_limits.narrowest : m_limits.widest;
        return Scaled + ScaledToLimit * squared((m_means.widthPerMille - 1000) / (limit - 1000));
    }

    std::span<const HeadlineLine> m_lines;
    const HeadlineLimits& m_limits;
    double m_em;
    double m_room;
    HeadlineMeans m_means;
};

} // namespace

HeadlineMeans headlineMeansAt(std::span<const HeadlineLine> lines,
    Length reference,
    const HeadlineRequest& request,
    Length size)
{
    LinesInSize set(lines, reference, request, size);
    const HeadlineMeans means = set.narrow();
    return request.spread && means.cost < Infinite ? set.open() : means;
}

HeadlineMeans headlineMeans(std::span<const HeadlineLine> lines,
    Length reference,
    const HeadlineRequest& request,
    double limit)
{
    HeadlineMeans best;
    best.cost = Infinite;
    const auto wanted = double(request.sizes.front().units());
    for (const Length size : request.sizes) {
        const double percent = (1 - double(size.units()) / wanted) * 100;
        const double smaller = percent * (1 + percent / SmallerTwice) * SmallerByPercent;
        if (smaller >= std::min(best.cost, limit))
            break;
        HeadlineMeans means = headlineMeansAt(lines, reference, request, size);
        means.cost += smaller;
        if (means.cost < std::min(best.cost, limit))
            best = means;
    }
    return best;
}

int spreadTracking(const HeadlineLine& line,
    Length reference,
    const HeadlineRequest& request,
    const HeadlineMeans& means)
{
    if (line.gaps == 0)
        return means.trackingMilliEm;
    const double size = double(means.size.units());
    const double width
        = double(line.width) * size / double(reference.units()) * means.widthPerMille / 1000;
    const double each = (double(request.width.units()) - width) / line.gaps * 1000 / size;
    return std::clamp(int(std::floor(each)), means.trackingMilliEm, request.limits.loosest);
}

} // namespace broadsheet
