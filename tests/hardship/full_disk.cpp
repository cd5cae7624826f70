// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "hardship/full_disk.h"

#include <QDir>
#include <QFile>
#include <QTemporaryFile>

#include <array>
#include <atomic>
#include <string_view>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

namespace broadsheet {

namespace {

std::atomic<int> theError { 0 };
std::atomic<const QByteArray*> theFolder { nullptr };

bool isIn(const QByteArray& folder, int file)
{
    std::array<char, 4096> path {};
    const QByteArray link = "/proc/self/fd/" + QByteArray::number(file);
    const ssize_t length = ::readlink(link.constData(), path.data(), path.size());
    return length > 0
        && std::string_view(path.data(), std::size_t(length)).starts_with(folder.constData());
}

/// What stands on the disk already can be written over.
bool isRefused(int file, off64_t end)
{
    const QByteArray* folder = theFolder.load();
    struct stat64 facts = {};
    return theError.load() != 0 && folder != nullptr && ::fstat64(file, &facts) == 0
        && S_ISREG(facts.st_mode) && end > facts.st_size && isIn(*folder, file);
}

ssize_t refuse()
{
    errno = theError.load();
    return -1;
}

ssize_t writeAt(int file, const void* data, size_t count, off64_t offset)
{
    if (isRefused(file, offset + off64_t(count)))
        return refuse();
    return ::syscall(SYS_pwrite64, file, data, count, offset);
}

} // namespace

FullDisk::FullDisk(const QString& folder, int error)
    : m_folder(QFile::encodeName(QDir(folder).canonicalPath()))
{
    QTemporaryFile tried(folder + QStringLiteral("/tried-XXXXXX"));
    const bool made = tried.open();
    theFolder = &m_folder;
    theError = error;
    m_works = made && (tried.write("x") != 1 || !tried.flush());
}

FullDisk::~FullDisk()
{
    theError = 0;
    theFolder = nullptr;
}

} // namespace broadsheet

// The system's own calls, for this program and all its libraries.
extern "C" {

ssize_t pwrite64(int file, const void* data, size_t count, off64_t offset)
{
    return broadsheet::writeAt(file, data, count, offset);
}

ssize_t pwrite(int file, const void* data, size_t count, off_t offset)
{
    return broadsheet::writeAt(file, data, count, offset);
}

ssize_t write(int file, const void* data, size_t count)
{
    if (broadsheet::theError.load() != 0
        && broadsheet::isRefused(file, ::lseek64(file, 0, SEEK_CUR) + off64_t(count)))
        return broadsheet::refuse();
    return ::syscall(SYS_write, file, data, count);
}
}
