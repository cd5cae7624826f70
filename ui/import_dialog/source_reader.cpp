// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "import_dialog/source_reader.h"

#include <QCollator>
#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLocale>

#include <algorithm>
#include <optional>
#include <ranges>

namespace broadsheet {

namespace {

struct SourceText {
    Q_DECLARE_TR_FUNCTIONS(ImportSources)
};

/// What a file that is no text is, told by its first bytes (file signatures as in the formats' own
/// specifications).
enum class Signature { None, Picture, Pdf, Archive, OfficeFile, RichText };

Signature signatureOf(const QByteArray& head)
{
    struct Known {
        QByteArray bytes;
        Signature signature;
    };

    const QList<Known> known {
        { QByteArrayLiteral("\xFF\xD8\xFF"), Signature::Picture }, // JPEG
        { QByteArrayLiteral("\x89PNG"), Signature::Picture },
        { QByteArrayLiteral("GIF8"), Signature::Picture },
        { QByteArrayLiteral("II*\0"), Signature::Picture }, // TIFF
        { QByteArrayLiteral("MM\0*"), Signature::Picture },
        { QByteArrayLiteral("8BPS"), Signature::Picture }, // Photoshop
        { QByteArrayLiteral("%PDF"), Signature::Pdf },
        { QByteArrayLiteral("PK\x03\x04"), Signature::Archive }, // also DOCX and ODT
        { QByteArrayLiteral("\xD0\xCF\x11\xE0"), Signature::OfficeFile },
        { QByteArrayLiteral("{\\rtf"), Signature::RichText },
    };
    for (const Known& each : known) {
        if (head.startsWith(each.bytes))
            return each.signature;
    }
    return Signature::None;
}

std::optional<Problem> otherKind(const QByteArray& head, const QString& path)
{
    switch (signatureOf(head)) {
    case Signature::None:
        return std::nullopt;
    case Signature::Picture:
        return Problem { SourceText::tr("This is a picture. Place it on a page as a picture; its "
                                        "words must be typed or pasted."),
            path };
    case Signature::Pdf:
        return Problem { SourceText::tr("This is a PDF. Open it, copy its text and paste it here."),
            path };
    case Signature::Archive:
    case Signature::OfficeFile:
        return Problem { SourceText::tr(
                             "This is an office document or an archive. Open it and save "
                             "it as plain text (.txt), or paste its text here."),
            path };
    case Signature::RichText:
        return Problem { SourceText::tr("This is rich text. Save it as plain text (.txt), or paste "
                                        "its text here."),
            path };
    }
    return std::nullopt;
}

Problem tooLarge(qint64 size, const SourceLimits& limits)
{
    return { SourceText::tr("This is too large for the copy of a page (at most %1 MB). Split it "
                            "and import the parts one by one.")
                 .arg(limits.bytes / (1024 * 1024)),
        QStringLiteral("%1 bytes, at most %2").arg(size).arg(limits.bytes) };
}

std::optional<Problem> unreadable(const QFileInfo& info, const SourceLimits& limits)
{
    if (!info.exists())
        return Problem { SourceText::tr("This file is not there any more. Choose it again."),
            info.filePath() };
    if (!info.isFile())
        return Problem { SourceText::tr("This is no ordinary file. Choose a text file."),
            info.filePath() };
    if (info.size() > limits.bytes)
        return tooLarge(info.size(), limits);
    return std::nullopt;
}

/// Everything that may be read, in the order of names; what is wrong with the rest goes to `sink`.
class SourceWalk {
public:
    SourceWalk(const SourceLimits& limits, const SourceSink& sink)
        : m_limits(limits)
        , m_sink(sink)
        , m_order(QLocale(QLocale::English)) // the same order on every machine; C knows no numbers
    {
        m_order.setNumericMode(true); // page-2 before page-10
    }

    void add(const QUrl& url)
    {
        if (!url.isLocalFile()) {
            refuse(url.toDisplayString(),
                { SourceText::tr("Only files of this computer can be dropped here. Save it first, "
                                 "or paste its text."),
                    url.toDisplayString() });
            return;
        }
        const QFileInfo info(url.toLocalFile());
        if (info.isDir())
            walk(info.filePath());
        else
            m_files << info.filePath();
    }

    [[nodiscard]] const QStringList& files() const { return m_files; }

    [[nodiscard]] int refusals() const { return m_refused; }

    [[nodiscard]] bool isMore() const { return m_more; }

    void refuse(const QString& name, const Problem& problem)
    {
        ++m_refused;
        m_sink.refused({ name, problem });
    }

private:
    struct Folder {
        QString path;
        int depth = 1;
    };

    /// Depth first, without recursion: the folders still to do are on a stack.
    void walk(const QString& path)
    {
        std::vector<Folder> folders { { path, 1 } };
        while (!folders.empty() && !m_more && !m_sink.cancelled()) {
            const Folder folder = folders.back();
            folders.pop_back();
            const QFileInfo own(folder.path);
            if (!own.isReadable() || folder.depth > m_limits.depth) {
                refuseFolder(own, folder.depth);
                continue;
            }
            const std::vector<QString> inner = takeFolder(folder.path);
            for (const QString& each : inner | std::views::reverse)
                folders.push_back({ each, folder.depth + 1 });
        }
    }

    void refuseFolder(const QFileInfo& folder, int depth)
    {
        if (depth > m_limits.depth)
            refuse(folder.fileName(),
                { SourceText::tr("This folder lies too deep. Drop it here by itself."),
                    folder.filePath() });
        else
            refuse(folder.fileName(),
                { SourceText::tr("This folder may not be read. Check its permissions."),
                    folder.filePath() });
    }

    /// Its files are noted; gives its folders.
    std::vector<QString> takeFolder(const QString& path)
    {
        const QDir folder(path);
        QStringList names = folder.entryList(
            QDir::Files | QDir::Dirs | QDir::NoSymLinks | QDir::NoDotAndDotDot, QDir::NoSort);
        m_looked += int(std::min<qsizetype>(names.size(), m_limits.entries));
        if (m_looked > m_limits.entries || names.size() > m_limits.entries) {
            m_more = true;
            names.resize(std::min<qsizetype>(names.size(), m_limits.entries));
        }
        std::sort(names.begin(), names.end(), [this](const QString& a, const QString& b) {
            return m_order.compare(a, b) < 0;
        });
        std::vector<QString> inner;
        for (const QString& name : names) {
            if (QFileInfo(folder.filePath(name)).isDir())
                inner.push_back(folder.filePath(name));
            else
                m_files << folder.filePath(name);
        }
        return inner;
    }

    const SourceLimits& m_limits;
    const SourceSink& m_sink;
    QCollator m_order;
    QStringList m_files;
    int m_looked = 0;
    int m_refused = 0;
    bool m_more = false;
};

Result<QByteArray> readBytes(const QString& path, const SourceLimits& limits)
{
    constexpr qint64 Head = 4096;
    const QFileInfo info(path);
    if (const auto problem = unreadable(info, limits))
        return *problem;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return Problem { SourceText::tr("This file cannot be read. Check its permissions."),
            file.errorString() };
    }
    if (const auto problem = otherKind(file.peek(Head), path))
        return *problem;
    QByteArray bytes = file.read(limits.bytes + 1);
    if (bytes.size() > limits.bytes)
        return tooLarge(bytes.size(), limits);
    if (file.error() != QFileDevice::NoError) {
        return Problem { SourceText::tr("This file could not be read to its end. Copy it to this "
                                        "computer and choose it again."),
            file.errorString() };
    }
    return bytes;
}

} // namespace

Result<SourceCopyPtr> splitSource(
    const QString& name, const QString& text, const SourceLimits& limits)
{
    if (text.size() > limits.bytes)
        return tooLarge(text.size(), limits);
    auto copy = std::make_shared<SourceCopy>();
    Result<SplitCopy> split = splitRawPageCopy(text);
    if (!split)
        return split.problem();
    copy->name = name;
    copy->text = text;
    copy->split = std::move(split).value();
    return SourceCopyPtr(std::move(copy));
}

Result<SourceCopyPtr> readSource(const QString& path, const SourceLimits& limits)
{
    const Result<QByteArray> bytes = readBytes(path, limits);
    if (!bytes)
        return bytes.problem();
    const Result<DecodedText> decoded = decodeText(*bytes);
    if (!decoded)
        return decoded.problem();
    const Result<SourceCopyPtr> split
        = splitSource(QFileInfo(path).fileName(), decoded->text, limits);
    if (!split)
        return split.problem();
    auto copy = std::make_shared<SourceCopy>(**split);
    copy->encoding = decoded->encoding;
    return SourceCopyPtr(std::move(copy));
}

SourceRound readSources(const QList<QUrl>& urls, const SourceLimits& limits, const SourceSink& sink)
{
    SourceWalk walk(limits, sink);
    for (const QUrl& url : urls) {
        if (sink.cancelled())
            break;
        walk.add(url);
    }
    SourceRound round;
    round.more = walk.isMore();
    const int total = int(std::min<qsizetype>(walk.files().size(), limits.files));
    round.left = int(walk.files().size()) - total;
    for (int done = 0; done < total && !sink.cancelled(); ++done) {
        sink.progress(done, total);
        const QString& path = walk.files()[done];
        const Result<SourceCopyPtr> copy = readSource(path, limits);
        if (copy) {
            ++round.taken;
            sink.copy(*copy);
        } else {
            walk.refuse(QFileInfo(path).fileName(), copy.problem());
        }
    }
    round.refused = walk.refusals();
    round.cancelled = sink.cancelled();
    return round;
}

} // namespace broadsheet
