// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "commands/command_search.h"

#include <QPointer>
#include <QStringList>
#include <QWidget>

QT_FORWARD_DECLARE_CLASS(QLabel)
QT_FORWARD_DECLARE_CLASS(QLineEdit)

namespace broadsheet {

class CommandRegistry;
class PaletteList;

/// Finds a command by typing and runs it; lies over the top of the window, as a child of it, so
/// that input methods work as in any field. A disabled command is shown with its reason; Enter on
/// it only points at the reason. Arrows and Page keys choose, Enter or a click runs, Escape or a
/// click outside closes and gives the focus back. Make it when it is first asked for: it reads both
/// translations of the names.
class CommandPalette : public QWidget {
    Q_OBJECT

public:
    /// `window` becomes the parent; the registry must outlive the palette.
    CommandPalette(CommandRegistry& registry, CommandTitles titles, QWidget& window);

    /// Shows it with an empty field; closes it when it is open already.
    void toggle();
    void open();
    void close();

    /// Ids that were run from here, newest first; what a new one starts with is the owner's to
    /// keep.
    [[nodiscard]] const QStringList& recent() const { return m_recent; }

    void setRecent(const QStringList& ids);

Q_SIGNALS:
    void recentChanged(const QStringList& ids);

protected:
    void changeEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void build();
    void retranslate();
    void restyle();
    void search();
    void place();
    void run(const QString& id);
    bool handleKey(int key);
    void focusMoved(const QWidget* now);

    CommandRegistry& m_registry;
    CommandSearch m_search;
    QLineEdit* m_field = nullptr;
    PaletteList* m_list = nullptr;
    QLabel* m_nothing = nullptr;
    QPointer<QWidget> m_before; ///< had the focus
    QStringList m_recent;
};

} // namespace broadsheet
