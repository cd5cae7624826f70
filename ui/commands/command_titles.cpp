// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/command_titles.h"

#include "commands/command_groups.h"
#include "commands/command_registry.h"

#include <QTranslator>

#include <utility>

namespace broadsheet {

namespace {

std::unique_ptr<QTranslator> embeddedTranslator(const QString& language)
{
    auto translator = std::make_unique<QTranslator>();
    if (!translator->load(
            QStringLiteral(":/broadsheet/translations/broadsheet_%1.qm").arg(language)))
        return nullptr;
    return translator;
}

QString translated(const QTranslator* translator, const CommandSpec& command)
{
    if (translator == nullptr)
        return {};
    return withoutAccessKey(translator->translate("Commands", command.text));
}

} // namespace

CommandTitles::CommandTitles()
    : CommandTitles(
          embeddedTranslator(QStringLiteral("zh_CN")), embeddedTranslator(QStringLiteral("en")))
{
}

CommandTitles::CommandTitles(
    std::unique_ptr<QTranslator> chinese, std::unique_ptr<QTranslator> english)
    : m_chinese(std::move(chinese))
    , m_english(std::move(english))
{
}

CommandTitles::CommandTitles(CommandTitles&& other) noexcept = default;
CommandTitles& CommandTitles::operator=(CommandTitles&& other) noexcept = default;
CommandTitles::~CommandTitles() = default;

QString CommandTitles::chinese(const CommandSpec& command) const
{
    return translated(m_chinese.get(), command);
}

QString CommandTitles::english(const CommandSpec& command) const
{
    const QString own = translated(m_english.get(), command);
    return own.isEmpty() ? withoutAccessKey(QString::fromUtf8(command.text)) : own;
}

} // namespace broadsheet
