// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "page_layout/composed_page.h"

#include <QImage>
#include <QRectF>
#include <QSize>

#include <cstdint>
#include <map>
#include <memory>
#include <mutex>
#include <tuple>

namespace broadsheet {

/// Pictures decoded for showing, each at the power-of-two reduction that is still larger than it
/// shows, bounded: what was not used for longest goes first. Shared by threads; decoding runs in
/// the thread that asks, a second one that wants the same picture waits for it.
class DecodedPictures {
public:
    explicit DecodedPictures(qsizetype limit = qsizetype(40) << 20U);

    struct Shown {
        QImage image; ///< RGB32
        QRectF crop; ///< what of `image` is to fill the picture's rectangle
    };

    /// For `size` device pixels. Problem: the file is missing or broken; asked for again it is
    /// tried again.
    Result<Shown> picture(const PlacedPicture& placed, QSize size);

    /// Bytes of pixels that are kept.
    [[nodiscard]] qsizetype bytes() const;

private:
    struct Entry;
    using Key = std::tuple<QString, int, int, int, int, int>; ///< hash, crop, reduction

    void shrink();

    qsizetype m_limit;
    mutable std::mutex m_mutex;
    std::map<Key, std::shared_ptr<Entry>> m_entries;
    std::uint64_t m_clock = 0;
};

} // namespace broadsheet
