// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/edition_rescue.h"

#include "desk/rescue_files.h"
#include "editing/edition_merge.h"
#include "storage/edition_json.h"
#include "storage/story_json.h"

#include <QCoreApplication>
#include <QDir>
#include <QJsonDocument>
#include <QLocale>
#include <QSaveFile>

#include <algorithm>

namespace broadsheet {

namespace {

struct Messages {
    Q_DECLARE_TR_FUNCTIONS(LibraryMatter)
};

const QString BaseKey = QStringLiteral("base");
const QString EditionKey = QStringLiteral("edition");
const QString WrittenKey = QStringLiteral("written");

struct Rescued {
    Edition base;
    Edition ours;
    QDateTime written;
    QString file;
};

std::vector<Rescued> readRescues(const QString& libraryFile)
{
    std::vector<Rescued> result;
    const QDir folder(rescueFolder(libraryFile));
    const QStringList names = folder.entryList({ QStringLiteral("edition-*.json") }, QDir::Files);
    for (const QString& name : names) {
        QFile file(folder.filePath(name));
        if (!file.open(QIODevice::ReadOnly))
            continue;
        const QJsonObject content = QJsonDocument::fromJson(file.readAll()).object();
        std::optional<Edition> base = editionFromJson(content.value(BaseKey).toString().toUtf8());
        std::optional<Edition> ours
            = editionFromJson(content.value(EditionKey).toString().toUtf8());
        if (!base || !ours)
            continue;
        result.push_back({ std::move(*base),
            std::move(*ours),
            timeFromText(content.value(WrittenKey).toString()),
            file.fileName() });
    }
    return result;
}

/// What they print, whatever they were stamped with when they were saved.
bool sayTheSame(Edition a, const Edition& b)
{
    a.revision = b.revision;
    a.modified = b.modified;
    return editionToJson(a) == editionToJson(b);
}

} // namespace

bool writeEditionRescue(const QString& libraryFile, const Edition& base, const Edition& ours)
{
    const QString folder = rescueFolder(libraryFile);
    if (!QDir().mkpath(folder))
        return false;
    QSaveFile file(folder + QStringLiteral("/edition-%1.json").arg(ours.id.number()));
    if (!file.open(QIODevice::WriteOnly))
        return false;
    const QJsonObject content {
        { BaseKey, QString::fromUtf8(editionToJson(base)) },
        { EditionKey, QString::fromUtf8(editionToJson(ours)) },
        { WrittenKey, timeToText(QDateTime::currentDateTimeUtc()) },
    };
    const QByteArray bytes = QJsonDocument(content).toJson();
    // commit() does not see that the last of it could not be written.
    if (file.write(bytes) != bytes.size() || !file.flush())
        return false;
    return file.commit();
}

Result<EditionPtr> putBackEdition(Library& library, const Edition& base, const Edition& ours)
{
    const Result<std::vector<EditionPtr>> all = library.editions();
    if (!all)
        return all.problem();
    const auto theirs
        = std::ranges::find(*all, ours.id, [](const EditionPtr& each) { return each->id; });
    if (theirs == all->end())
        return EditionPtr();
    if (sayTheSame(**theirs, ours))
        return *theirs;
    return library.saveEdition(*mergeEditions(base, ours, **theirs).edition);
}

Result<std::vector<BroughtBack>> bringBackEditions(Library& library)
{
    std::vector<BroughtBack> result;
    for (const Rescued& rescued : readRescues(library.filePath())) {
        const Result<EditionPtr> kept = putBackEdition(library, rescued.base, rescued.ours);
        if (!kept)
            return kept.problem();
        if (!*kept)
            continue;
        QFile::remove(rescued.file);
        result.push_back({ Messages::tr("Pages of %1")
                               .arg(QLocale().toString(rescued.ours.date, QLocale::ShortFormat)),
            rescued.written });
    }
    return result;
}

} // namespace broadsheet
