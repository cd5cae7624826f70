// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/library.h"
#include "storage/library_options.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <sqlite3.h>

namespace broadsheet {

/// A folder of its own with one library name in it.
struct LibraryFolder {
    QTemporaryDir folder;
    QString file = folder.filePath(QStringLiteral("paper.library"));

    [[nodiscard]] std::unique_ptr<Library> open(const LibraryOptions& options = {}) const
    {
        Result<std::unique_ptr<Library>> library
            = openLibrary(file, OpenMode::CreateIfMissing, options);
        if (!library) {
            qWarning("%s (%s)",
                qPrintable(library.problem().summary),
                qPrintable(library.problem().detail));
            return nullptr;
        }
        return std::move(library).value();
    }

    [[nodiscard]] QStringList files() const
    {
        return QDir(folder.path()).entryList(QDir::Files | QDir::Hidden, QDir::Name);
    }
};

inline QByteArray fileHash(const QString& name)
{
    QFile file(name);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return QCryptographicHash::hash(file.readAll(), QCryptographicHash::Sha256);
}

inline void writeFile(const QString& name, const QByteArray& bytes)
{
    QFile file(name);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

/// Another program at the same file.
class OtherProgram {
public:
    explicit OtherProgram(const QString& file)
    {
        sqlite3_open(QFile::encodeName(file).constData(), &m_database);
    }

    ~OtherProgram() { sqlite3_close(m_database); }

    OtherProgram(const OtherProgram&) = delete;
    OtherProgram& operator=(const OtherProgram&) = delete;
    OtherProgram(OtherProgram&&) = delete;
    OtherProgram& operator=(OtherProgram&&) = delete;

    bool run(const char* sql)
    {
        return sqlite3_exec(m_database, sql, nullptr, nullptr, nullptr) == SQLITE_OK;
    }

    QString text(const char* sql)
    {
        QString value;
        sqlite3_exec(
            m_database,
            sql,
            [](void* to, int, char** columns, char**) {
                *static_cast<QString*>(to) = QString::fromUtf8(columns[0]);
                return 0;
            },
            &value,
            nullptr);
        return value;
    }

private:
    sqlite3* m_database = nullptr;
};

inline StoryPartPtr part(PartKind kind, const QString& text, std::vector<Span> spans = {})
{
    return std::make_shared<const StoryPart>(StoryPart { kind, text, std::move(spans) });
}

inline Story story(const QString& headline, const QString& body)
{
    Story made;
    made.parts = { part(PartKind::Headline, headline), part(PartKind::Body, body) };
    return made;
}

inline StoryQuery queryFor(EditionId edition, int page, const QString& search)
{
    StoryQuery query;
    query.edition = edition;
    query.page = page;
    query.search = search;
    return query;
}

/// An edition with pages 1 to `pages`.
inline Edition edition(QDate date, int pages)
{
    Edition made;
    made.date = date;
    for (int number = 1; number <= pages; ++number) {
        Page page;
        page.number = number;
        made.pages.push_back(std::make_shared<const Page>(page));
    }
    return made;
}

inline bool sameStory(const Story& a, const Story& b)
{
    bool same = a.parts.size() == b.parts.size();
    for (std::size_t i = 0; same && i < a.parts.size(); ++i)
        same = *a.parts[i] == *b.parts[i];
    return same && a.id == b.id && a.revision == b.revision && a.type == b.type
        && a.notes == b.notes && a.language == b.language && a.desk == b.desk
        && a.section == b.section && a.status == b.status && a.tags == b.tags
        && a.priority == b.priority && a.role == b.role && a.subjects == b.subjects;
}

const QDate Day(2026, 10, 15);

} // namespace broadsheet
