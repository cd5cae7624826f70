// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/rescue_files.h"

#include "storage/program_mark.h"
#include "storage/story_json.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>
#include <QStandardPaths>

namespace broadsheet {

namespace {

const QString IdKey = QStringLiteral("id");
const QString RevisionKey = QStringLiteral("revision");
const QString WrittenKey = QStringLiteral("written");
const QString StoryKey = QStringLiteral("story");
const QString WriterKey = QStringLiteral("writer");

} // namespace

QString rescueFolder(const QString& libraryFile)
{
    const QByteArray path = QFileInfo(libraryFile).absoluteFilePath().toUtf8();
    const QByteArray name = QCryptographicHash::hash(path, QCryptographicHash::Sha256).toHex();
    return QStandardPaths::writableLocation(QStandardPaths::AppDataLocation)
        + QStringLiteral("/rescue/") + QString::fromLatin1(name.left(16));
}

bool writeRescueFile(const QString& libraryFile, const Story& story)
{
    const QString folder = rescueFolder(libraryFile);
    if (!QDir().mkpath(folder))
        return false;
    QSaveFile file(folder + QStringLiteral("/%1.json").arg(story.id.number()));
    if (!file.open(QIODevice::WriteOnly))
        return false;
    const QJsonObject content {
        { IdKey, qint64(story.id.number()) },
        { RevisionKey, qint64(story.revision) },
        { WrittenKey, timeToText(QDateTime::currentDateTimeUtc()) },
        { StoryKey, QString::fromUtf8(versionToJson(story)) },
        { WriterKey, ownProgramMark() },
    };
    const QByteArray bytes = QJsonDocument(content).toJson();
    // commit() does not see that the last of it could not be written.
    if (file.write(bytes) != bytes.size() || !file.flush())
        return false;
    return file.commit();
}

std::vector<RescuedStory> readRescueFiles(const QString& libraryFile)
{
    std::vector<RescuedStory> stories;
    const QDir folder(rescueFolder(libraryFile));
    const QStringList names = folder.entryList({ QStringLiteral("*.json") }, QDir::Files);
    for (const QString& name : names) {
        QFile file(folder.filePath(name));
        if (!file.open(QIODevice::ReadOnly))
            continue;
        const QJsonObject content = QJsonDocument::fromJson(file.readAll()).object();
        std::optional<Story> story = versionFromJson(content.value(StoryKey).toString().toUtf8());
        if (!story)
            continue;
        story->id = StoryId(content.value(IdKey).toInteger());
        story->revision = content.value(RevisionKey).toInteger();
        stories.push_back({ std::move(*story),
            timeFromText(content.value(WrittenKey).toString()),
            file.fileName(),
            content.value(WriterKey).toString() });
    }
    return stories;
}

} // namespace broadsheet
