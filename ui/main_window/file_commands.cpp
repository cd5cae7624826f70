// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/command_registry.h"
#include "main_window/import_desk.h"
#include "main_window/main_window.h"
#include "main_window/output_desk.h"
#include "main_window/window_commands.h"

#include <QKeySequence>

namespace broadsheet {

void addFileCommands(CommandRegistry& registry, const WindowParts& parts)
{
    const QString group = QStringLiteral("file");
    MainWindow& window = parts.window;
    registry.add({ QStringLiteral("file.open"),
                     QT_TRANSLATE_NOOP("Commands", "&Open Library…"),
                     group,
                     QStringLiteral("folder"),
                     { QKeySequence(Qt::CTRL | Qt::Key_O) } },
        [&window] { window.chooseLibrary(); });
    registry.add({ QStringLiteral("file.start"),
                     QT_TRANSLATE_NOOP("Commands", "&New Newspaper and Recent Libraries"),
                     group,
                     QStringLiteral("newspaper"),
                     { QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_N) } },
        [&window] { window.showStart(); });
    registry.add({ QStringLiteral("file.import"),
                     QT_TRANSLATE_NOOP("Commands", "&Import Raw Copy…"),
                     group,
                     QStringLiteral("import"),
                     { QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_I) } },
        [&import = parts.import] { import.showDialog(); });
    registry.add({ QStringLiteral("file.paste_copy"),
                     QT_TRANSLATE_NOOP("Commands", "Paste as Raw Co&py…"),
                     group,
                     QStringLiteral("paste"),
                     { QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_V) } },
        [&import = parts.import] { import.pasteCopy(); });
    registry.add({ QStringLiteral("file.preview"),
                     QT_TRANSLATE_NOOP("Commands", "Pre&view"),
                     group,
                     QStringLiteral("preview"),
                     { QKeySequence(Qt::Key_F5) } },
        [&output = parts.output] { output.preview(); });
    registry.add({ QStringLiteral("file.print"),
                     QT_TRANSLATE_NOOP("Commands", "P&rint…"),
                     group,
                     QStringLiteral("print"),
                     { QKeySequence(Qt::CTRL | Qt::Key_P) } },
        [&output = parts.output] { output.print(); });
    registry.add({ QStringLiteral("file.export_pdf"),
                     QT_TRANSLATE_NOOP("Commands", "&Export Press PDF…"),
                     group,
                     QStringLiteral("export"),
                     { QKeySequence(Qt::CTRL | Qt::Key_E) } },
        [&output = parts.output] { output.exportPdf(); });
    registry.add({ QStringLiteral("file.save_copy"),
                     QT_TRANSLATE_NOOP("Commands", "Save a &Copy of the Library…"),
                     group,
                     QStringLiteral("save"),
                     { QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_S) } },
        [&window] { window.saveCopy(); });
    registry.add({ QStringLiteral("file.settings"),
                     QT_TRANSLATE_NOOP("Commands", "&Settings…"),
                     group,
                     QStringLiteral("settings"),
                     { QKeySequence(Qt::CTRL | Qt::Key_Comma) } },
        [&window] { window.showSettings(); });
    registry.add({ QStringLiteral("file.quit"),
                     QT_TRANSLATE_NOOP("Commands", "&Quit"),
                     group,
                     {},
                     { QKeySequence(Qt::CTRL | Qt::Key_Q) } },
        [&window] { window.close(); });
}

} // namespace broadsheet
