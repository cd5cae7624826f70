// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <memory>

QT_FORWARD_DECLARE_CLASS(QTranslator)

namespace broadsheet {

struct CommandSpec;

/// What a command is called in Chinese and in English, whatever the interface speaks. Holds
/// translators that are not installed.
class CommandTitles {
public:
    /// From the translations in the program.
    CommandTitles();
    /// Either may be null: the source text, which is English, then stands for it.
    CommandTitles(std::unique_ptr<QTranslator> chinese, std::unique_ptr<QTranslator> english);
    CommandTitles(const CommandTitles&) = delete;
    CommandTitles& operator=(const CommandTitles&) = delete;
    CommandTitles(CommandTitles&& other) noexcept;
    CommandTitles& operator=(CommandTitles&& other) noexcept;
    ~CommandTitles();

    /// Without the menu's access key; empty where there is no Chinese.
    [[nodiscard]] QString chinese(const CommandSpec& command) const;
    [[nodiscard]] QString english(const CommandSpec& command) const;

private:
    std::unique_ptr<QTranslator> m_chinese;
    std::unique_ptr<QTranslator> m_english;
};

} // namespace broadsheet
