// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "page_layout/package_shape.h"

#include "edition/plan_areas.h"
#include "page_layout/shape_growth.h"
#include "page_layout/shape_picture.h"

#include <QCoreApplication>

#include <algorithm>

namespace broadsheet {

namespace {

struct Messages {
    Q_DECLARE_TR_FUNCTIONS(PackageShape)
};

/// A line of air between stories one below another.
constexpr int StackGap = 1;
constexpr int ClearMilliEm = 1000;

bool isHead(PartKind kind)
{
    return kind == PartKind::StandingHead || kind == PartKind::Kicker || kind == PartKind::Headline
        || kind == PartKind::Deck;
}

Story withParts(const Story& story, bool (*wanted)(PartKind))
{
    Story part = story;
    std::erase_if(part.parts, [&](const StoryPartPtr& p) { return !wanted(p->kind); });
    return part;
}

int charactersOf(const Story& story)
{
    return std::max(
        withParts(story, [](PartKind kind) { return !isHead(kind); }).characterCount(), 1);
}

/// One story of the package below the common head.
struct Share {
    StoryRef ref;
    Story story;
    int characters = 0;
    std::optional<ShapePicture> picture = std::nullopt; ///< that it has on the page now
};

class Package {
public:
    Package(ShapeFitter& fitter, const PackageShape& shape)
        : m_fitter(fitter)
        , m_shape(shape)
        , m_clear(shape.edge != BoxEdge::None || shape.tintPerMille > 0)
    {
    }

    Result<std::vector<Placement>> make(const StoryRef& head, const std::vector<StoryRef>& members)
    {
        if (members.empty())
            return Problem { Messages::tr("A package needs a story below its head."), {} };
        if (Result<void> headed = placeHead(head); !headed)
            return headed.problem();
        for (const StoryRef& member : members) {
            const StoryPtr story = m_fitter.story(member);
            if (!story) {
                return Problem { Messages::tr("A story of the package is gone from the library."),
                    {} };
            }
            m_shares.push_back(
                { member, *story, charactersOf(*story), pictureOf(m_fitter.placementOf(member)) });
        }
        Result<void> placed
            = m_shape.order == PackageOrder::SideBySide ? placeAbreast() : placeStacked();
        if (!placed)
            return placed.problem();
        return m_placements;
    }

private:
    /// The head alone across the inside of the box; its own text becomes the first share.
    Result<void> placeHead(const StoryRef& ref)
    {
        const StoryPtr story = m_fitter.story(ref);
        if (!story)
            return Problem {
                Messages::tr("The story is gone from the library; choose another one."), {}
            };
        StoryShape shape;
        shape.box = m_shape.box;
        shape.boxed = m_clear;
        shape.headLines = m_shape.headLines;
        shape.headSteps = m_shape.headSteps;
        shape.headStyle = m_shape.headStyle;
        Result<ShapedStory> made = m_fitter.boxesOf(ref, withParts(*story, &isHead), shape);
        if (!made)
            return made.problem();
        Placement placement = std::move(made).value().placement;
        if (!placement.head) {
            return Problem {
                Messages::tr("“%1” has no headline for a package.").arg(story->title()), {}
            };
        }
        placement.frames.clear();
        placement.shape.reset();
        placement.columnRules = false;
        if (m_clear)
            placement.box = FrameBox { m_shape.box, m_shape.edge, m_shape.tintPerMille };
        m_top = placement.head->box.line + placement.head->box.lines;
        m_last = m_shape.box.line + m_shape.box.lines - 1 - (m_clear ? 1 : 0);
        m_placements.push_back(placement);
        Story text = withParts(*story, [](PartKind kind) { return !isHead(kind); });
        m_ownText = text.characterCount() > 0;
        std::optional<ShapePicture> picture = pictureOf(m_fitter.placementOf(ref));
        if (m_ownText)
            m_shares.push_back({ ref, text, charactersOf(text), std::move(picture) });
        return {};
    }

    [[nodiscard]] GridBox boxOf(int column, int columns, int line, int lines) const
    {
        GridBox box { column, line, columns, lines };
        const int right = m_shape.box.column + m_shape.box.columns;
        if (m_clear && column == m_shape.box.column)
            box.insetLeftMilliEm = ClearMilliEm;
        if (m_clear && column + columns == right)
            box.insetRightMilliEm = ClearMilliEm;
        return box;
    }

    Result<void> place(std::size_t index, const GridBox& box)
    {
        const Share& share = m_shares[index];
        StoryShape shape;
        shape.box = box;
        shape.picture = pictureWithin(share.picture, box.columns);
        Result<ShapedStory> made = m_fitter.boxesOf(share.ref, share.story, shape);
        if (!made)
            return made.problem();
        if (m_ownText && index == 0) {
            m_placements.front().frames = made->placement.frames;
            m_placements.front().picture = made->placement.picture;
        } else {
            m_placements.push_back(made->placement);
        }
        return {};
    }

    /// Columns by length, each at least one: the longest for its columns gets the next.
    [[nodiscard]] std::vector<int> columnsOfShares() const
    {
        std::vector<int> columns(m_shares.size(), 1);
        for (int spare = m_shape.box.columns - int(m_shares.size()); spare > 0; --spare) {
            std::size_t most = 0;
            for (std::size_t i = 1; i < m_shares.size(); ++i) {
                const bool deeper = std::int64_t(m_shares[i].characters) * columns[most]
                    > std::int64_t(m_shares[most].characters) * columns[i];
                most = deeper ? i : most;
            }
            ++columns[most];
        }
        return columns;
    }

    Result<void> placeAbreast()
    {
        if (int(m_shares.size()) > m_shape.box.columns) {
            return Problem { Messages::tr(
                                 "%1 stories cannot stand side by side in %2 columns; stack "
                                 "them or make the box wider.")
                                 .arg(m_shares.size())
                                 .arg(m_shape.box.columns),
                {} };
        }
        const std::vector<int> columns = columnsOfShares();
        int column = m_shape.box.column;
        for (std::size_t i = 0; i < m_shares.size(); ++i) {
            const GridBox box = boxOf(column, columns[i], m_top, m_last - m_top + 1);
            if (Result<void> placed = place(i, box); !placed)
                return placed;
            column += columns[i];
        }
        return {};
    }

    Result<void> placeStacked()
    {
        int line = m_top;
        for (std::size_t i = 0; i < m_shares.size(); ++i) {
            const int room = m_last - line + 1;
            const bool last = i + 1 == m_shares.size();
            const Result<int> lines = last ? Result<int>(room) : linesFor(i, line, room);
            if (!lines)
                return lines.problem();
            const GridBox box = boxOf(m_shape.box.column, m_shape.box.columns, line, *lines);
            if (Result<void> placed = place(i, box); !placed)
                return placed;
            line += *lines + StackGap;
        }
        return {};
    }

    /// The lines that a share needs, by its characters where it has no head of its own.
    Result<int> linesFor(std::size_t index, int line, int room)
    {
        const Share& share = m_shares[index];
        StoryShape shape;
        shape.box = boxOf(m_shape.box.column, m_shape.box.columns, line, std::max(room, 1));
        shape.picture = pictureWithin(share.picture, shape.box.columns);
        if (m_ownText && index == 0) {
            const auto perLine = int(rectOf(shape.box, m_fitter.grid()).width / m_fitter.grid().em);
            return std::clamp(share.characters / std::max(perLine, 1) + 2,
                LeastLegLines,
                std::max(room, LeastLegLines));
        }
        const Result<ShapeTrial> grown = growToFit(m_fitter, share.ref, shape);
        if (!grown)
            return grown.problem();
        return std::min(grown->placement.shape->box.lines, std::max(room, 1));
    }

    ShapeFitter& m_fitter;
    const PackageShape& m_shape;
    bool m_clear;
    bool m_ownText = false;
    int m_top = 1;
    int m_last = 0;
    std::vector<Share> m_shares;
    std::vector<Placement> m_placements;
};

bool shareColumns(const GridBox& a, const GridBox& b)
{
    return a.column < b.column + b.columns && b.column < a.column + a.columns;
}

/// How the stories stand to each other now.
PackageOrder orderNow(const ShapeFitter& fitter, const std::vector<StoryRef>& stories)
{
    std::vector<GridBox> boxes;
    for (const StoryRef& story : stories) {
        const Placement* const placed = fitter.placementOf(story);
        if (const auto outline = placed != nullptr ? outlineOf(*placed) : std::nullopt)
            boxes.push_back(*outline);
    }
    for (std::size_t i = 1; i < boxes.size(); ++i) {
        if (shareColumns(boxes[i - 1], boxes[i]))
            return PackageOrder::Stacked;
    }
    return PackageOrder::SideBySide;
}

Result<PackageTrial> tried(ShapeFitter& fitter,
    const StoryRef& head,
    const std::vector<StoryRef>& members,
    const PackageShape& shape)
{
    Result<std::vector<Placement>> made = packagePlacements(fitter, head, members, shape);
    if (!made)
        return made.problem();
    PackageTrial trial { std::move(made).value(), 0 };
    for (const Placement& placement : trial.placements) {
        const Result<ShapeTrial> fit = fitter.tryPlacement(placement);
        if (!fit)
            return fit.problem();
        trial.linesOver += std::max(fit->lines, 0);
    }
    return trial;
}

} // namespace

Result<std::vector<Placement>> packagePlacements(ShapeFitter& fitter,
    const StoryRef& head,
    const std::vector<StoryRef>& members,
    const PackageShape& shape)
{
    return Package(fitter, shape).make(head, members);
}

Result<std::vector<PackageTrial>> packagesFor(ShapeFitter& fitter,
    const StoryRef& head,
    const std::vector<StoryRef>& members,
    const PackageShape& shape)
{
    std::vector<StoryRef> all { head };
    all.insert(all.end(), members.begin(), members.end());
    PackageShape first = shape;
    first.order = orderNow(fitter, all);
    PackageShape second = shape;
    second.order
        = first.order == PackageOrder::Stacked ? PackageOrder::SideBySide : PackageOrder::Stacked;
    const Result<PackageTrial> asNow = tried(fitter, head, members, first);
    const Result<PackageTrial> other = tried(fitter, head, members, second);
    if (!asNow && !other)
        return asNow.problem();
    std::vector<PackageTrial> trials;
    for (const Result<PackageTrial>* each : { &asNow, &other }) {
        if (each->ok())
            trials.push_back(**each);
    }
    if (trials.size() == 2 && trials[1].linesOver < trials[0].linesOver)
        std::swap(trials[0], trials[1]);
    return trials;
}

} // namespace broadsheet
