// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/command_groups.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace broadsheet {

namespace {

struct Group {
    const char* name;
    const char* text;
};

constexpr std::array Groups {
    Group { "file", QT_TRANSLATE_NOOP("Commands", "&File") },
    Group { "edit", QT_TRANSLATE_NOOP("Commands", "&Edit") },
    Group { "story", QT_TRANSLATE_NOOP("Commands", "&Story") },
    Group { "page", QT_TRANSLATE_NOOP("Commands", "&Page") },
    Group { "layout", QT_TRANSLATE_NOOP("Commands", "&Layout") },
    Group { "view", QT_TRANSLATE_NOOP("Commands", "&View") },
    Group { "window", QT_TRANSLATE_NOOP("Commands", "&Window") },
    Group { "help", QT_TRANSLATE_NOOP("Commands", "&Help") },
};

} // namespace

QStringList commandGroups()
{
    QStringList all;
    for (const Group& group : Groups)
        all << QLatin1String(group.name);
    return all;
}

QString commandGroupMenuText(const QString& group)
{
    const auto* const found = std::find_if(Groups.begin(), Groups.end(), [&](const Group& each) {
        return group == QLatin1String(each.name);
    });
    return found == Groups.end() ? group : QCoreApplication::translate("Commands", found->text);
}

QString commandGroupTitle(const QString& group)
{
    return withoutAccessKey(commandGroupMenuText(group));
}

QString withoutAccessKey(const QString& menuText)
{
    // Chinese menus name the key in brackets behind the words, where it would read as part of them.
    static const QRegularExpression bracketed(QStringLiteral("\\s*[(（]&[^&)）][)）]"));
    QString plain = menuText;
    plain.remove(bracketed);
    plain.replace(QStringLiteral("&&"), QStringLiteral("\uFFFF"));
    plain.remove(QLatin1Char('&'));
    plain.replace(QChar(0xFFFF), QLatin1Char('&'));
    return plain;
}

} // namespace broadsheet
