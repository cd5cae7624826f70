// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/step_delta.h"

#include "storage/edition_json.h"
#include "storage/story_json.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace broadsheet {

namespace {

/// Pages of so many snapshots are remembered before all are forgotten.
constexpr std::size_t MostPages = 2000;

const QString AtKey = QStringLiteral("at");
const QString CountKey = QStringLiteral("count");
const QString BeforeKey = QStringLiteral("before");
const QString GoneKey = QStringLiteral("gone");
const QString PagesKey = QStringLiteral("pages");
const QString FieldsKey = QStringLiteral("fields");

QByteArray hashOf(const QByteArray& bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha1);
}

QByteArray packed(const QJsonObject& object)
{
    return qCompress(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

QJsonObject unpacked(const QByteArray& delta)
{
    return QJsonDocument::fromJson(qUncompress(delta)).object();
}

bool same(const StoryPartPtr& a, const StoryPartPtr& b)
{
    return a == b || *a == *b;
}

bool hasAlike(const Edition& edition, const PagePtr& page, ContentMarks& marks)
{
    return std::ranges::any_of(edition.pages, [&](const PagePtr& other) {
        return other->number == page->number && marks.of(other) == marks.of(page);
    });
}

} // namespace

QByteArray ContentMarks::of(const Story& story)
{
    return hashOf(versionToJson(story));
}

QByteArray ContentMarks::of(const PagePtr& page)
{
    if (const auto known = m_pages.find(page); known != m_pages.end())
        return known->second;
    if (m_pages.size() > MostPages)
        m_pages.clear();
    QJsonObject object = pageToObject(*page);
    object.remove(QStringLiteral("id"));
    return m_pages.emplace(page, hashOf(QJsonDocument(object).toJson(QJsonDocument::Compact)))
        .first->second;
}

QByteArray ContentMarks::of(const Edition& edition)
{
    QByteArray bytes = QJsonDocument(editionFieldsToObject(edition)).toJson(QJsonDocument::Compact);
    for (const PagePtr& page : edition.pages)
        bytes += of(page);
    return hashOf(bytes);
}

QByteArray storyDelta(const Story& before, const Story& after)
{
    const auto most = std::ptrdiff_t(std::min(before.parts.size(), after.parts.size()));
    const auto head
        = std::mismatch(
              before.parts.begin(), before.parts.begin() + most, after.parts.begin(), same)
              .first
        - before.parts.begin();
    const auto tail = std::mismatch(before.parts.rbegin(),
                          before.parts.rbegin() + (most - head),
                          after.parts.rbegin(),
                          same)
                          .first
        - before.parts.rbegin();
    Story differing = before;
    differing.parts.assign(before.parts.begin() + head, before.parts.end() - tail);
    return packed({ { AtKey, qint64(head) },
        { CountKey, qint64(after.parts.size()) - head - tail },
        { BeforeKey, QString::fromUtf8(versionToJson(differing)) } });
}

std::optional<Story> storyBefore(const Story& after, const QByteArray& delta)
{
    const QJsonObject object = unpacked(delta);
    const auto at = std::ptrdiff_t(object.value(AtKey).toInteger(-1));
    const auto count = std::ptrdiff_t(object.value(CountKey).toInteger(-1));
    std::optional<Story> before = versionFromJson(object.value(BeforeKey).toString().toUtf8());
    if (!before || at < 0 || count < 0 || at + count > std::ptrdiff_t(after.parts.size()))
        return std::nullopt;
    before->parts.insert(before->parts.begin(), after.parts.begin(), after.parts.begin() + at);
    before->parts.insert(before->parts.end(), after.parts.begin() + at + count, after.parts.end());
    before->id = after.id;
    before->revision = after.revision;
    return before;
}

QByteArray editionDelta(const Edition& before, const Edition& after, ContentMarks& marks)
{
    QJsonArray gone;
    for (const PagePtr& page : after.pages) {
        if (!hasAlike(before, page, marks))
            gone.append(page->number);
    }
    QJsonArray pages;
    for (const PagePtr& page : before.pages) {
        if (!hasAlike(after, page, marks))
            pages.append(pageToObject(*page));
    }
    QJsonObject object { { GoneKey, gone }, { PagesKey, pages } };
    const QJsonObject fields = editionFieldsToObject(before);
    if (fields != editionFieldsToObject(after))
        object.insert(FieldsKey, fields);
    return packed(object);
}

std::optional<Edition> editionBefore(const Edition& after, const QByteArray& delta)
{
    const QJsonObject object = unpacked(delta);
    if (!object.contains(GoneKey))
        return std::nullopt;
    Edition before = after;
    for (const QJsonValue number : object.value(GoneKey).toArray()) {
        std::erase_if(
            before.pages, [&](const PagePtr& page) { return page->number == number.toInt(); });
    }
    for (const QJsonValue value : object.value(PagesKey).toArray()) {
        std::optional<Page> page = pageFromObject(value.toObject());
        if (!page || before.page(page->number) != nullptr)
            return std::nullopt;
        // It had none yet when the step was kept.
        if (const Page* now = after.page(page->number); page->id.isNull() && now != nullptr)
            page->id = now->id;
        before.pages.push_back(std::make_shared<const Page>(std::move(*page)));
    }
    std::ranges::sort(before.pages, {}, [](const PagePtr& page) { return page->number; });
    const QJsonValue fields = object.value(FieldsKey);
    if (fields.isObject() && !readEditionFields(fields.toObject(), before))
        return std::nullopt;
    return before;
}

} // namespace broadsheet
