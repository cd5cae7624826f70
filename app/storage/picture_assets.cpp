// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/picture_assets.h"

#include "pictures/picture_info.h"
#include "storage/file_sync.h"
#include "storage/storage_problem.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QUuid>

#include <utility>

namespace broadsheet {

namespace {

constexpr qint64 CopiedAtOnce = 1024 * 1024;

QString assetsFolder(const QString& library)
{
    return library + QStringLiteral(".assets");
}

Problem notCopied(const QString& file, const QString& detail)
{
    return { StorageText::tr(
                 "The picture “%1” could not be copied into the library's folder. Check "
                 "that there is room and that you may write there.")
                 .arg(QFileInfo(file).fileName()),
        file + QStringLiteral(": ") + detail };
}

/// Copies and hashes in one pass, so that the hash is that of what was copied.
Result<QString> copyHashing(QFile& from, const QString& to)
{
    QFile copy(to);
    if (!copy.open(QIODevice::WriteOnly | QIODevice::NewOnly))
        return notCopied(from.fileName(), copy.errorString());
    QCryptographicHash hash(QCryptographicHash::Sha256);
    while (!from.atEnd()) {
        const QByteArray bytes = from.read(CopiedAtOnce);
        if (bytes.isEmpty())
            break;
        hash.addData(bytes);
        if (copy.write(bytes) != bytes.size())
            return notCopied(from.fileName(), copy.errorString());
    }
    if (from.error() != QFileDevice::NoError)
        return notCopied(from.fileName(), from.errorString());
    if (!copy.flush())
        return notCopied(from.fileName(), copy.errorString());
    copy.close();
    if (const Result<void> synced = syncFile(to); !synced)
        return synced.problem();
    return QString::fromLatin1(hash.result().toHex());
}

} // namespace

IncomingPicture::IncomingPicture(PictureRecord facts, QString extension, qint64 bytes, QString copy)
    : m_facts(std::move(facts))
    , m_extension(std::move(extension))
    , m_bytes(bytes)
    , m_copy(std::move(copy))
{
}

IncomingPicture::IncomingPicture(IncomingPicture&& other) noexcept
    : m_facts(std::move(other.m_facts))
    , m_extension(std::move(other.m_extension))
    , m_bytes(other.m_bytes)
    , m_copy(std::exchange(other.m_copy, QString()))
{
}

IncomingPicture::~IncomingPicture()
{
    if (!m_copy.isEmpty())
        QFile::remove(m_copy);
}

Result<void> IncomingPicture::putInPlace(const QString& path)
{
    const QFileInfo standing(path);
    if (standing.isFile() && standing.size() == m_bytes)
        return {};
    if (!QDir().mkpath(standing.absolutePath()))
        return notCopied(path, QStringLiteral("no folder"));
    // A damaged original is replaced by the sound one that has come again.
    if (standing.exists())
        QFile::remove(path);
    if (!QFile::rename(m_copy, path))
        return notCopied(path, QStringLiteral("cannot rename"));
    m_copy.clear();
    if (const Result<void> synced = syncFolder(standing.absolutePath()); !synced)
        return synced;
    return syncFolder(QFileInfo(standing.absolutePath()).absolutePath());
}

Result<IncomingPicture> takePicture(const QString& library, const QString& file)
{
    const Result<PictureInfo> info = readPictureInfo(file);
    if (!info)
        return info.problem();
    QFile original(file);
    if (!original.open(QIODevice::ReadOnly))
        return notCopied(file, original.errorString());
    const QString folder = assetsFolder(library);
    if (!QDir().mkpath(folder))
        return notCopied(file, QStringLiteral("cannot make ") + folder);
    const QString copy
        = QStringLiteral("%1/%2.part").arg(folder, QUuid::createUuid().toString(QUuid::Id128));
    const Result<QString> hash = copyHashing(original, copy);
    if (!hash) {
        QFile::remove(copy);
        return hash.problem();
    }
    PictureRecord facts;
    facts.hash = *hash;
    facts.fileName = QFileInfo(file).fileName();
    facts.pixelWidth = info->width();
    facts.pixelHeight = info->height();
    facts.caption = info->caption;
    facts.credit = info->creditLine();
    const QString extension
        = info->format == PictureFormat::Png ? QStringLiteral("png") : QStringLiteral("jpg");
    const qint64 bytes = QFileInfo(copy).size();
    return IncomingPicture(facts, extension, bytes, copy);
}

QString assetPath(const QString& library, const QString& hash, const QString& extension)
{
    return QStringLiteral("%1/%2/%3.%4").arg(assetsFolder(library), hash.left(2), hash, extension);
}

} // namespace broadsheet
