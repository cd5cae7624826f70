// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/sample_pages.h"

#include "exchange/raw_page_copy.h"
#include "page_layout/edition_composer.h"
#include "pictures/picture_info.h"
#include "style/embedded_resources.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace broadsheet {

namespace {

const QString Samples = QStringLiteral(PROJECT_DIR "/resources/samples/");

QByteArray contentsOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

Result<void> addPictures(EditionMatter& matter)
{
    const QDir folder(Samples + QStringLiteral("pictures"));
    for (const QString& name : folder.entryList({ QStringLiteral("*.jpg") }, QDir::Files)) {
        const Result<PictureInfo> info = readPictureInfo(folder.filePath(name));
        if (!info)
            return info.problem();
        matter.pictures.insert(name,
            { folder.filePath(name),
                name,
                info->width(),
                info->height(),
                info->caption,
                info->credit });
    }
    return {};
}

/// The page's copy becomes stories with ids of its own hundred.
Result<Page> addPage(EditionMatter& matter, const QString& folder, const QJsonObject& described)
{
    Page page;
    page.number = described.value(QLatin1String("number")).toInt();
    page.folio = described.value(QLatin1String("folio")).toString();
    page.section = described.value(QLatin1String("section")).toString();
    page.id = PageId(page.number);
    const QString copy = described.value(QLatin1String("copy")).toString();
    Result<SplitCopy> split
        = splitRawPageCopy(QString::fromUtf8(contentsOf(folder + QLatin1Char('/') + copy)));
    if (!split)
        return split.problem();
    std::vector<StoryId>& order = matter.importOrder[page.number];
    for (Story& story : split.value().stories) {
        story.id = StoryId(page.number * 100 + std::int64_t(order.size()) + 1);
        order.push_back(story.id);
        matter.stories.insert(story.id, std::make_shared<const Story>(story));
    }
    const QString plan = QFileInfo(copy).completeBaseName() + QStringLiteral(".plan.json");
    Result<PagePlan> read = pagePlanFromJson(contentsOf(folder + QLatin1Char('/') + plan));
    if (!read)
        return read.problem();
    page.plan = std::make_shared<const PagePlan>(std::move(read).value());
    return page;
}

} // namespace

Result<EditionMatter> sampleMatter(const QString& sample)
{
    loadEmbeddedResources();
    const QString folder = Samples + sample;
    const QJsonObject paper
        = QJsonDocument::fromJson(contentsOf(folder + QStringLiteral("/newspaper.json"))).object();
    EditionMatter matter;
    Edition edition;
    edition.id = EditionId(1);
    edition.date = QDate::fromString(paper.value(QLatin1String("date")).toString(), Qt::ISODate);
    edition.issue = paper.value(QLatin1String("issue")).toString();
    edition.publication.title = paper.value(QLatin1String("title")).toString();
    edition.publication.titleLatin = paper.value(QLatin1String("title_pinyin")).toString();
    edition.publication.language = paper.value(QLatin1String("language")).toString();
    const Result<void> pictures = addPictures(matter);
    if (!pictures)
        return pictures.problem();
    const QJsonArray pages = paper.value(QLatin1String("pages")).toArray();
    for (const QJsonValue value : pages) {
        const Result<Page> page = addPage(matter, folder, value.toObject());
        if (!page)
            return page.problem();
        edition.pages.push_back(std::make_shared<const Page>(*page));
    }
    matter.edition = std::make_shared<const Edition>(edition);
    return matter;
}

Result<std::vector<ComposedPagePtr>> composeSample(const QString& sample, FontLibrary& fonts)
{
    const Result<EditionMatter> matter = sampleMatter(sample);
    if (!matter)
        return matter.problem();
    return composeEdition(*matter, fonts);
}

} // namespace broadsheet
