// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/ids.h"
#include "shared/theme.h"

#include <QByteArray>
#include <QKeySequence>
#include <QList>
#include <QObject>
#include <QString>
#include <QStringList>

#include <optional>

QT_FORWARD_DECLARE_CLASS(QSettings)

namespace broadsheet {

enum class LanguageChoice { System, Chinese, English };

/// In what lengths are shown and typed.
enum class UnitChoice { Millimetres, Points, LinesAndCharacters };

/// Where someone was in a library; null ids where nothing was open.
struct LibraryPlace {
    EditionId edition;
    PageId page;
    StoryId story;

    bool operator==(const LibraryPlace&) const = default;
};

/// What a person has set and where they were, kept in QSettings as words that a person can read.
/// A value that is missing, broken or from another program reads as its default, without a word.
/// One per program, made in main and handed down. Thread: the interface's.
class Preferences : public QObject {
    Q_OBJECT

public:
    /// The settings must outlive the preferences.
    explicit Preferences(QSettings& settings, QObject* parent = nullptr);

    [[nodiscard]] LanguageChoice language() const;
    void setLanguage(LanguageChoice language);

    [[nodiscard]] ThemeChoice theme() const;
    void setTheme(ThemeChoice theme);

    [[nodiscard]] UnitChoice units() const;
    void setUnits(UnitChoice units);

    /// What was set for a command: an empty list means "no shortcut", nullopt "the default".
    [[nodiscard]] std::optional<QList<QKeySequence>> shortcuts(const QString& command) const;
    void setShortcuts(const QString& command, const QList<QKeySequence>& shortcuts);
    void resetShortcuts(const QString& command);
    /// Ids of all commands with shortcuts of their own, also of commands that are no more.
    [[nodiscard]] QStringList commandsWithShortcuts() const;

    /// Ids of commands run from the palette, newest first.
    [[nodiscard]] QStringList recentCommands() const;
    void setRecentCommands(const QStringList& ids);

    /// Absolute paths, newest first, at most 12; also such as are not there at the moment.
    [[nodiscard]] QStringList recentLibraries() const;
    void addRecentLibrary(const QString& path);
    /// Forgets its place too.
    void removeRecentLibrary(const QString& path);

    /// For QWidget::restoreGeometry() and QMainWindow::restoreState(), which check them.
    [[nodiscard]] QByteArray windowGeometry() const;
    void setWindowGeometry(const QByteArray& geometry);
    [[nodiscard]] QByteArray windowState() const;
    void setWindowState(const QByteArray& state);

    /// Kept for as long as the library is among the recent ones.
    [[nodiscard]] LibraryPlace place(const QString& library) const;
    void setPlace(const QString& library, const LibraryPlace& place);

Q_SIGNALS:
    void languageChanged(LanguageChoice language);
    void themeChanged(ThemeChoice theme);
    void unitsChanged(UnitChoice units);
    void shortcutsChanged(const QString& command);
    void recentLibrariesChanged();

private:
    [[nodiscard]] QByteArray bytes(const QString& key) const;
    [[nodiscard]] QStringList words(const QString& key, int most) const;

    QSettings& m_settings;
};

} // namespace broadsheet
