// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "style/hyphen_exceptions.h"

#include "style/embedded_resources.h"
#include "style/json_object.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>

namespace broadsheet {

namespace {

struct Messages {
    Q_DECLARE_TR_FUNCTIONS(HyphenExceptions)
};

/// Letters with a hyphen here and there, never at an edge or beside another.
bool isWord(const QString& written)
{
    bool afterHyphen = true;
    for (const QChar c : written) {
        const bool hyphen = c == QLatin1Char('-');
        if ((hyphen && afterHyphen) || !(hyphen || c.isLetter() || c == QChar(u'’')))
            return false;
        afterHyphen = hyphen;
    }
    return !afterHyphen;
}

} // namespace

void HyphenExceptions::read(JsonObject& object)
{
    for (const QString& language : object.keys()) {
        const QJsonValue words = object.raw(language);
        bool known = words.isArray();
        for (const QJsonValue word : words.toArray()) {
            QString written = word.toString().toLower();
            known = known && isWord(written);
            std::vector<int> places;
            for (qsizetype at = written.indexOf(QLatin1Char('-')); at >= 0;
                at = written.indexOf(QLatin1Char('-'))) {
                written.remove(at, 1);
                places.push_back(int(at));
            }
            m_words[language].insert(written, places);
        }
        if (!known)
            object.refuse(language,
                Messages::tr("here a list of words is needed, each with a hyphen where it may be "
                             "parted, such as \"broad-sheet\""));
    }
}

Result<HyphenExceptionsPtr> HyphenExceptions::fromJson(const QByteArray& json)
{
    Result<JsonObject> object = JsonObject::parse(json, Messages::tr("hyphenation list"));
    if (!object)
        return object.problem();
    JsonObject& root = object.value();
    root.require(QStringLiteral("words"));
    root.allow(QStringLiteral("name"));
    auto list = std::make_shared<HyphenExceptions>();
    if (std::optional<JsonObject> words = root.object(QStringLiteral("words")))
        list->read(*words);
    root.finish();
    if (std::optional<Problem> mistake = root.mistake())
        return *mistake;
    return HyphenExceptionsPtr(std::move(list));
}

const HyphenExceptionsPtr& HyphenExceptions::house()
{
    static const HyphenExceptionsPtr list = [] {
        const Result<QByteArray> json
            = embeddedJson(QStringLiteral("hyphenation"), QStringLiteral("house"));
        const Result<HyphenExceptionsPtr> read = json ? fromJson(*json) : json.problem();
        // The file is inside the program; a test reads it. Without it the patterns decide alone.
        return read ? *read : std::make_shared<const HyphenExceptions>();
    }();
    return list;
}

HyphenExceptionsPtr HyphenExceptions::changed(JsonObject& object) const
{
    auto list = std::make_shared<HyphenExceptions>(*this);
    list->read(object);
    object.finish();
    return list;
}

const std::vector<int>* HyphenExceptions::find(const QString& language, const QString& word) const
{
    const auto words = m_words.constFind(language);
    if (words == m_words.constEnd())
        return nullptr;
    const auto found = words->constFind(word);
    return found == words->constEnd() ? nullptr : &*found;
}

} // namespace broadsheet
