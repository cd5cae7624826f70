// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/pdf_file.h"

#include "export/deflate.h"
#include "export/file_placing.h"
#include "export/pdf_syntax.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

namespace broadsheet {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(PdfFile)
};

/// Few enough that a reader need not unpack much for one object.
constexpr std::size_t ObjectsPerStream = 200;

void appendBigEndian(std::string& out, std::int64_t value, int bytes)
{
    for (int shift = 8 * (bytes - 1); shift >= 0; shift -= 8) {
        out += char((value >> shift) & 0xff);
    }
}

/// A name beside `path` that no other file has.
QString unusedNameBeside(const QString& path)
{
    for (int i = 0;; ++i) {
        const QString name = QStringLiteral("%1.%2-%3.part")
                                 .arg(path)
                                 .arg(QCoreApplication::applicationPid())
                                 .arg(i);
        if (!QFileInfo::exists(name)) {
            return name;
        }
    }
}

} // namespace

PdfFile::PdfFile()
    : m_entries(1) // object 0 heads the list of free objects
    , m_hash(QCryptographicHash::Md5)
{
}

PdfFile::~PdfFile()
{
    discard();
}

void PdfFile::discard()
{
    if (m_file.isOpen()) {
        m_file.close();
        if (!m_direct) {
            m_file.remove();
        }
    }
}

Result<void> PdfFile::open(const QString& path)
{
    const QFileInfo there(path);
    if (there.isDir()) {
        return Problem {
            Words::tr("“%1” is a folder. Give the name of a file for the PDF.").arg(path), path
        };
    }
    m_path = there.exists() ? there.canonicalFilePath() : path; // through a symbolic link
    m_direct = there.exists() && !there.isFile();
    m_file.setFileName(m_direct ? m_path : unusedNameBeside(m_path));
    const QIODevice::OpenMode mode = QIODevice::WriteOnly | QIODevice::Unbuffered
        | (m_direct ? QIODevice::ExistingOnly : QIODevice::NewOnly);
    if (!m_file.open(mode)) {
        return writeProblem();
    }
    write("%PDF-1.6\n%\xE2\xE3\xCF\xD3\n");
    return {};
}

int PdfFile::reserve()
{
    m_entries.emplace_back();
    return int(m_entries.size()) - 1;
}

void PdfFile::write(std::string_view bytes)
{
    hash(bytes);
    m_position += std::int64_t(bytes.size());
    m_failed = m_failed || m_file.write(bytes.data(), qint64(bytes.size())) != qint64(bytes.size());
}

void PdfFile::writeStream(int object, std::string_view dictionary, std::string_view data)
{
    m_entries[std::size_t(object)] = { Entry::Kind::Plain, m_position, 0 };
    std::string out = std::to_string(object) + " 0 obj\n<<";
    out += dictionary;
    out += "/Length " + std::to_string(data.size()) + ">>stream\n";
    out += data;
    out += "\nendstream\nendobj\n";
    write(out);
}

void PdfFile::setObject(int object, std::string body)
{
    hash(body);
    m_kept.push_back({ object, std::move(body) });
}

int PdfFile::addObject(std::string body)
{
    const int object = reserve();
    setObject(object, std::move(body));
    return object;
}

QByteArray PdfFile::identifier()
{
    if (m_identifier.isEmpty()) {
        m_identifier = m_hash.result();
    }
    return m_identifier;
}

void PdfFile::hash(std::string_view bytes)
{
    if (m_identifier.isEmpty()) {
        m_hash.addData({ bytes.data(), qsizetype(bytes.size()) });
    }
}

void PdfFile::writeObjectStreams()
{
    const Deflater deflater;
    for (std::size_t first = 0; first < m_kept.size(); first += ObjectsPerStream) {
        const std::size_t end = std::min(first + ObjectsPerStream, m_kept.size());
        const int stream = reserve();
        std::string index;
        std::string bodies;
        for (std::size_t i = first; i < end; ++i) {
            const KeptObject& kept = m_kept[i];
            m_entries[std::size_t(kept.number)] = { Entry::Kind::Packed, stream, int(i - first) };
            index += std::to_string(kept.number) + ' ' + std::to_string(bodies.size()) + ' ';
            bodies += kept.body;
            bodies += '\n';
        }
        const std::string dictionary = "/Type/ObjStm/N " + std::to_string(end - first) + "/First "
            + std::to_string(index.size()) + "/Filter/FlateDecode";
        writeStream(stream, dictionary, deflater.compressed(index + bodies));
    }
    m_kept.clear();
}

void PdfFile::writeCrossReferences(int catalog, int info)
{
    const std::string id = identifier().toHex().toUpper().toStdString();
    const int object = reserve();
    const std::int64_t start = m_position;
    m_entries[std::size_t(object)] = { Entry::Kind::Plain, start, 0 };
    std::string table;
    for (const Entry& entry : m_entries) {
        appendBigEndian(table, int(entry.kind), 1);
        appendBigEndian(table, entry.position, 5);
        appendBigEndian(table, entry.kind == Entry::Kind::Free ? 0xffff : entry.index, 2);
    }
    writeStream(object,
        "/Type/XRef/Size " + std::to_string(m_entries.size()) + "/W[1 5 2]/Root "
            + pdfReference(catalog) + "/Info " + pdfReference(info) + "/ID[<" + id + "><" + id
            + ">]/Filter/FlateDecode",
        Deflater().compressed(table));
    write("startxref\n" + std::to_string(start) + "\n%%EOF\n");
}

Result<void> PdfFile::finish(int catalog, int info, const std::function<bool()>& mayPlace)
{
    writeObjectStreams();
    writeCrossReferences(catalog, info);
    if (m_failed) {
        const Problem problem = writeProblem();
        discard();
        return problem;
    }
    if (m_direct) {
        m_file.close();
        return {};
    }
    // Before the question, since this is what takes its time.
    if (const Result<void> synced = waitForDisk(m_file.fileName()); !synced) {
        discard();
        return synced;
    }
    if (mayPlace && !mayPlace()) {
        discard();
        return Problem { Words::tr("The export was cancelled. Nothing was changed."),
            QStringLiteral("cancelled") };
    }
    m_file.close();
    return placeFile(m_file.fileName(), m_path);
}

Problem PdfFile::writeProblem() const
{
    return { Words::tr("The PDF “%1” could not be written. See whether the folder is there, may be "
                       "written to and has room.")
                 .arg(QDir::toNativeSeparators(m_path)),
        m_file.errorString() };
}

} // namespace broadsheet
