// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "flatplan_view/flatplan_thumbs.h"

#include "export/decoded_pictures.h"

#include <algorithm>
#include <cmath>

namespace broadsheet {

namespace {

constexpr int WaitMs = 200;
constexpr qsizetype PictureBytes = qsizetype(4) << 20U;

/// A page keeps its picture when it moves. One that storage does not know yet has only its number.
std::int64_t keyOf(const Page& page)
{
    return page.id.isNull() ? -page.number : page.id.number();
}

} // namespace

FlatplanThumbs::FlatplanThumbs(QObject* parent)
    : QObject(parent)
    , m_workers(1, std::make_shared<DecodedPictures>(PictureBytes))
{
    m_wait.setSingleShot(true);
    m_wait.setInterval(WaitMs);
    connect(&m_wait, &QTimer::timeout, this, &FlatplanThumbs::ask);
    connect(&m_workers, &TileWorkers::painted, this, &FlatplanThumbs::take);
}

FlatplanThumbs::~FlatplanThumbs() = default;

void FlatplanThumbs::want(const FlatplanContent& content, double scale)
{
    const bool first = m_wanted.empty();
    m_scale = scale;
    m_wanted.clear();
    std::map<std::int64_t, Picture> kept;
    for (const FlatplanSheet& sheet : content.sheets) {
        const std::int64_t key = keyOf(*sheet.page);
        if (!sheet.composed)
            continue;
        m_wanted.push_back({ key, sheet.composed });
        if (const auto known = m_pictures.find(key); known != m_pictures.end())
            kept.insert(*known);
    }
    m_pictures = std::move(kept);
    if (first)
        ask();
    else if (!m_wait.isActive())
        m_wait.start();
}

bool FlatplanThumbs::isThere(const Wanted& wanted) const
{
    const auto known = m_pictures.find(wanted.key);
    return known != m_pictures.end() && known->second.page == wanted.page
        && known->second.scale == m_scale;
}

void FlatplanThumbs::ask()
{
    std::vector<TileJob> jobs;
    for (const Wanted& wanted : m_wanted) {
        if (isThere(wanted))
            continue;
        const ComposedPage& page = *wanted.page;
        const int bleed = int(std::lround(page.bleed.toPt() * m_scale));
        const QSize size(int(std::ceil(page.sheet.width.toPt() * m_scale)),
            int(std::ceil(page.sheet.height.toPt() * m_scale)));
        jobs.push_back({ { page.number, m_scale, TileKey::WholePage, 0 },
            ++m_tickets,
            wanted.page,
            { { bleed, bleed }, size } });
    }
    m_workers.want(std::move(jobs));
}

void FlatplanThumbs::take(const TileJob& job, const QImage& image)
{
    const auto wanted = std::ranges::find(m_wanted, job.page, &Wanted::page);
    if (wanted == m_wanted.end())
        return;
    m_pictures[wanted->key] = { image, job.page, job.key.scale };
    Q_EMIT painted(job.key.page);
}

QImage FlatplanThumbs::picture(const Page& page) const
{
    const auto known = m_pictures.find(keyOf(page));
    return known == m_pictures.end() ? QImage() : known->second.image;
}

bool FlatplanThumbs::isUpToDate() const
{
    return std::ranges::all_of(m_wanted, [this](const Wanted& wanted) { return isThere(wanted); });
}

} // namespace broadsheet
