// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <cerrno>

namespace broadsheet {

/// While it lives, no file of a folder can grow: this program's own writes there are answered as
/// the system answers when the disk is full (or with another error). One at a time.
class FullDisk {
public:
    explicit FullDisk(const QString& folder, int error = ENOSPC);
    ~FullDisk();
    FullDisk(const FullDisk&) = delete;
    FullDisk& operator=(const FullDisk&) = delete;
    FullDisk(FullDisk&&) = delete;
    FullDisk& operator=(FullDisk&&) = delete;

    /// Whether it takes effect with this program and its libraries: a file was tried.
    [[nodiscard]] bool works() const { return m_works; }

private:
    QByteArray m_folder;
    bool m_works = false;
};

} // namespace broadsheet
