// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "commands/command_registry.h"

#include <QCoreApplication>
#include <QHash>
#include <QTranslator>

#include <memory>

namespace broadsheet {

/// Chinese for the names below, as a translation file would give it.
class SampleChinese : public QTranslator {
public:
    [[nodiscard]] bool isEmpty() const override { return false; }

    [[nodiscard]] QString translate(const char* /*context*/,
        const char* source,
        const char* /*disambiguation*/ = nullptr,
        int /*n*/ = -1) const override
    {
        static const QHash<QByteArray, QString> words {
            { "&Export Page…", QStringLiteral("导出版面(&E)…") },
            { "&Find in Story…", QStringLiteral("在稿件中查找(&F)…") },
            { "&Undo", QStringLiteral("撤销(&U)") },
            { "&Redo", QStringLiteral("重做(&R)") },
            { "&Print…", QStringLiteral("打印(&P)…") },
            { "&File", QStringLiteral("文件(&F)") },
            { "&Edit", QStringLiteral("编辑(&E)") },
            { "Keyboard Shortcuts", QStringLiteral("键盘快捷键") },
            { "Find a command: name, pinyin or initials", QStringLiteral("查找命令") },
            { "General", QStringLiteral("常规") },
            { "&Language", QStringLiteral("语言(&L)") },
            { "Close", QStringLiteral("关闭") },
            { "Command", QStringLiteral("命令") },
        };
        return words.value(source);
    }
};

/// Five commands; what ran is in `ran`.
inline void addSampleCommands(CommandRegistry& registry, QStringList& ran)
{
    const auto add = [&](const char* id,
                         const char* text,
                         const char* group,
                         const char* icon,
                         const QList<QKeySequence>& keys) {
        const QString name = QLatin1String(id);
        registry.add({ name, text, QLatin1String(group), QLatin1String(icon), keys },
            [&ran, name] { ran << name; });
    };
    add("file.export", "&Export Page…", "file", "export", { QKeySequence(Qt::CTRL | Qt::Key_E) });
    add("file.print", "&Print…", "file", "print", { QKeySequence(Qt::CTRL | Qt::Key_P) });
    add("edit.undo", "&Undo", "edit", "undo", { QKeySequence(Qt::CTRL | Qt::Key_Z) });
    add("edit.redo", "&Redo", "edit", "redo", {});
    add("story.find", "&Find in Story…", "story", "find", { QKeySequence(Qt::CTRL | Qt::Key_F) });
}

} // namespace broadsheet
