// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QCryptographicHash>
#include <QFile>

#include <functional>
#include <string>
#include <string_view>
#include <vector>

namespace broadsheet {

/// The object level of a PDF 1.6 file: numbered objects, object streams and the cross-reference
/// stream. Streams go to the disk as they come, all other objects are kept and written packed
/// at the end. The file grows beside its place and is renamed when complete.
/// A failed write is remembered and told by finish().
/// Thread: any, one at a time.
class PdfFile {
public:
    PdfFile();
    ~PdfFile();
    PdfFile(const PdfFile&) = delete;
    PdfFile& operator=(const PdfFile&) = delete;
    PdfFile(PdfFile&&) = delete;
    PdfFile& operator=(PdfFile&&) = delete;

    Result<void> open(const QString& path);

    /// A new object number.
    int reserve();

    /// `dictionary` without << >> and without /Length; `data` as it stands in the file.
    void writeStream(int object, std::string_view dictionary, std::string_view data);

    void setObject(int object, std::string body);

    /// As setObject, with a new number, which is returned.
    int addObject(std::string body);

    /// A hash of everything that was given so far, 16 bytes: the file's identifier. What comes
    /// after the first call does not count.
    QByteArray identifier();

    /// The older file at the path is replaced when the new one is complete and on the disk, and
    /// `mayPlace` (where given) then says yes.
    Result<void> finish(int catalog, int info, const std::function<bool()>& mayPlace = {});

private:
    struct Entry {
        enum class Kind : unsigned char { Free, Plain, Packed };
        Kind kind = Kind::Free;
        std::int64_t position = 0; ///< byte offset, or the number of the object stream
        int index = 0; ///< within the object stream
    };

    struct KeptObject {
        int number = 0;
        std::string body;
    };

    void write(std::string_view bytes);
    void hash(std::string_view bytes);
    void writeObjectStreams();
    void writeCrossReferences(int catalog, int info);
    [[nodiscard]] Problem writeProblem() const;
    void discard();

    QString m_path;
    QFile m_file;
    bool m_direct = false; ///< a device or a pipe, which cannot be renamed over
    bool m_failed = false;
    std::int64_t m_position = 0;
    std::vector<Entry> m_entries;
    std::vector<KeptObject> m_kept;
    QCryptographicHash m_hash;
    QByteArray m_identifier;
};

} // namespace broadsheet
