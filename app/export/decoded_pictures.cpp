// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/decoded_pictures.h"

#include "export/jpeg.h"
#include "export/screen_picture.h"

#include <QBuffer>
#include <QImageReader>

namespace broadsheet {

/// The entry's own lock is held while it is decoded, the cache's only to find it; the lock of the
/// cache guards `bytes` and `used`.
struct DecodedPictures::Entry {
    std::mutex mutex;
    bool decoded = false;
    Shown shown;
    qsizetype bytes = 0;
    std::uint64_t used = 0;
};

namespace {

/// A larger picture is decoded smaller than asked for: it must fit in the cache.
constexpr qint64 MostPixels = 8'000'000;
constexpr int MostReduction = 16;

int reductionFor(const PlacedPicture& placed, QSize size)
{
    const auto enough = [&](int by) {
        return placed.cropWidth / by >= size.width() && placed.cropHeight / by >= size.height();
    };
    const auto tooLarge = [&](int by) {
        return qint64(placed.pixelWidth / by) * (placed.pixelHeight / by) > MostPixels;
    };
    int reduction = 1;
    while (reduction < MostReduction && (enough(reduction * 2) || tooLarge(reduction)))
        reduction *= 2;
    return reduction;
}

/// The whole picture, reduced while it is decoded: a half is four times as fast as the whole.
QImage decodeReduced(const JpegFile& file, int reduction)
{
    const auto reduced = [reduction](int length) { return (length + reduction - 1) / reduction; };
    const PixelSize size { reduced(file.size.width), reduced(file.size.height) };
    if (file.channels != 4) {
        QByteArray bytes = file.bytes;
        QBuffer buffer(&bytes);
        QImageReader reader(&buffer, "jpeg");
        reader.setScaledSize({ size.width, size.height });
        QImage image = reader.read();
        if (!image.isNull())
            return std::move(image).convertToFormat(QImage::Format_RGB32);
    }
    const Result<Pixels> pixels
        = decodeJpeg(file, { 0, 0, file.size.width, file.size.height }, size);
    return pixels ? screenImage(*pixels) : QImage();
}

Result<DecodedPictures::Shown> decode(const PlacedPicture& placed, int reduction)
{
    const Result<JpegFile> file = readJpeg(placed.file);
    if (!file)
        return file.problem();
    const QImage whole = decodeReduced(*file, reduction);
    const QRectF crop(double(placed.cropX) / reduction,
        double(placed.cropY) / reduction,
        double(placed.cropWidth) / reduction,
        double(placed.cropHeight) / reduction);
    const QRect kept = crop.toAlignedRect().intersected(whole.rect());
    if (kept.isEmpty())
        return Problem { {}, placed.file };
    const QImage image = kept == whole.rect() ? whole : whole.copy(kept);
    return DecodedPictures::Shown { image,
        crop.translated(-kept.topLeft()).intersected(QRectF(image.rect())) };
}

} // namespace

DecodedPictures::DecodedPictures(qsizetype limit)
    : m_limit(limit)
{
}

Result<DecodedPictures::Shown> DecodedPictures::picture(const PlacedPicture& placed, QSize size)
{
    const int reduction = reductionFor(placed, size);
    const Key key {
        placed.hash, placed.cropX, placed.cropY, placed.cropWidth, placed.cropHeight, reduction
    };
    std::shared_ptr<Entry> entry;
    {
        const std::lock_guard lock(m_mutex);
        std::shared_ptr<Entry>& known = m_entries[key];
        if (!known)
            known = std::make_shared<Entry>();
        known->used = ++m_clock;
        entry = known;
    }
    const std::lock_guard decoding(entry->mutex);
    if (entry->decoded)
        return entry->shown;
    Result<Shown> shown = decode(placed, reduction);
    const std::lock_guard lock(m_mutex);
    if (!shown) {
        m_entries.erase(key);
        return shown;
    }
    entry->shown = *shown;
    entry->decoded = true;
    entry->bytes = shown->image.sizeInBytes();
    shrink();
    return shown;
}

qsizetype DecodedPictures::bytes() const
{
    const std::lock_guard lock(m_mutex);
    qsizetype sum = 0;
    for (const auto& [key, entry] : m_entries)
        sum += entry->bytes;
    return sum;
}

void DecodedPictures::shrink()
{
    qsizetype sum = 0;
    for (const auto& [key, entry] : m_entries)
        sum += entry->bytes;
    while (sum > m_limit) {
        auto oldest = m_entries.end();
        for (auto entry = m_entries.begin(); entry != m_entries.end(); ++entry) {
            const bool decoded = entry->second->bytes > 0;
            if (decoded
                && (oldest == m_entries.end() || entry->second->used < oldest->second->used))
                oldest = entry;
        }
        sum -= oldest->second->bytes;
        m_entries.erase(oldest);
    }
}

} // namespace broadsheet
