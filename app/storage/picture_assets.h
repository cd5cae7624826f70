// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/database.h"
#include "storage/library.h"

#include <QDateTime>

namespace broadsheet {

/// An original that has been copied into the assets folder under a temporary name, with what it
/// says of itself. The copy is removed with this object unless it was put in place.
class IncomingPicture {
public:
    IncomingPicture(PictureRecord facts, QString extension, qint64 bytes, QString copy);
    ~IncomingPicture();
    IncomingPicture(const IncomingPicture&) = delete;
    IncomingPicture& operator=(const IncomingPicture&) = delete;
    IncomingPicture(IncomingPicture&& other) noexcept;
    IncomingPicture& operator=(IncomingPicture&&) = delete;

    [[nodiscard]] const PictureRecord& facts() const { return m_facts; } ///< id and path not yet

    [[nodiscard]] const QString& extension() const { return m_extension; }

    [[nodiscard]] qint64 bytes() const { return m_bytes; }

    /// Renames the copy to `path`, unless the same original stands there already; both last
    /// through a power failure when this returns.
    Result<void> putInPlace(const QString& path);

private:
    PictureRecord m_facts;
    QString m_extension;
    qint64 m_bytes = 0;
    QString m_copy;
};

/// Reads and checks the picture, then copies it beside the library's originals. No transaction.
Result<IncomingPicture> takePicture(const QString& library, const QString& file);

/// `<library>.assets/<hh>/<hash>.<extension>`
QString assetPath(const QString& library, const QString& hash, const QString& extension);

} // namespace broadsheet
