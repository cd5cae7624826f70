// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/preferences.h"

#include <QCryptographicHash>
#include <QDir>
#include <QSettings>
#include <QVariant>

#include <algorithm>
#include <array>

namespace broadsheet {

namespace {

constexpr int RecentLibraries = 12;
constexpr int RecentCommands = 12;
constexpr qsizetype LongestState = 1 << 20; ///< bytes; a real one has some hundred

template <typename Choice>
struct Word {
    Choice choice;
    const char* text;
};

constexpr std::array Languages {
    Word { LanguageChoice::System, "system" },
    Word { LanguageChoice::Chinese, "zh_CN" },
    Word { LanguageChoice::English, "en" },
};
constexpr std::array Themes {
    Word { ThemeChoice::System, "system" },
    Word { ThemeChoice::Light, "light" },
    Word { ThemeChoice::Dark, "dark" },
};
constexpr std::array Units {
    Word { UnitChoice::Millimetres, "mm" },
    Word { UnitChoice::Points, "pt" },
    Word { UnitChoice::LinesAndCharacters, "lines" },
};

constexpr QLatin1String LanguageKey("general/language");
constexpr QLatin1String ThemeKey("general/theme");
constexpr QLatin1String UnitsKey("general/units");
constexpr QLatin1String ShortcutsGroup("shortcuts/");
constexpr QLatin1String RecentCommandsKey("recent/commands");
constexpr QLatin1String RecentLibrariesKey("recent/libraries");
constexpr QLatin1String GeometryKey("window/geometry");
constexpr QLatin1String StateKey("window/state");

/// The first of the table is the default.
template <typename Table>
auto choiceOf(const Table& table, const QVariant& value)
{
    const QString text = value.toString();
    const auto* const found = std::find_if(table.begin(), table.end(), [&](const auto& word) {
        return text == QLatin1String(word.text);
    });
    return found == table.end() ? table.front().choice : found->choice;
}

template <typename Table, typename Choice>
QString wordOf(const Table& table, Choice choice)
{
    const auto* const found = std::find_if(
        table.begin(), table.end(), [&](const auto& word) { return word.choice == choice; });
    return QLatin1String(found == table.end() ? table.front().text : found->text);
}

/// A path is no key: it has slashes and may be long.
QString placeGroup(const QString& library)
{
    const QByteArray hash
        = QCryptographicHash::hash(QDir::cleanPath(library).toUtf8(), QCryptographicHash::Sha1);
    return QStringLiteral("places/") + QString::fromLatin1(hash.toHex().left(16));
}

std::int64_t idNumber(const QVariant& value)
{
    bool ok = false;
    const qlonglong number = value.toLongLong(&ok);
    return ok && number > 0 ? number : 0;
}

} // namespace

Preferences::Preferences(QSettings& settings, QObject* parent)
    : QObject(parent)
    , m_settings(settings)
{
}

LanguageChoice Preferences::language() const
{
    return choiceOf(Languages, m_settings.value(LanguageKey));
}

void Preferences::setLanguage(LanguageChoice language)
{
    if (language == this->language())
        return;
    m_settings.setValue(LanguageKey, wordOf(Languages, language));
    Q_EMIT languageChanged(language);
}

ThemeChoice Preferences::theme() const
{
    return choiceOf(Themes, m_settings.value(ThemeKey));
}

void Preferences::setTheme(ThemeChoice theme)
{
    if (theme == this->theme())
        return;
    m_settings.setValue(ThemeKey, wordOf(Themes, theme));
    Q_EMIT themeChanged(theme);
}

UnitChoice Preferences::units() const
{
    return choiceOf(Units, m_settings.value(UnitsKey));
}

void Preferences::setUnits(UnitChoice units)
{
    if (units == this->units())
        return;
    m_settings.setValue(UnitsKey, wordOf(Units, units));
    Q_EMIT unitsChanged(units);
}

std::optional<QList<QKeySequence>> Preferences::shortcuts(const QString& command) const
{
    const QVariant value = m_settings.value(ShortcutsGroup + command);
    if (value.typeId() != QMetaType::QString)
        return std::nullopt;
    const QString text = value.toString();
    if (text.isEmpty())
        return QList<QKeySequence>();
    const QList<QKeySequence> all = QKeySequence::listFromString(text, QKeySequence::PortableText);
    const bool broken = std::any_of(all.begin(), all.end(), [](const QKeySequence& each) {
        // What QKeySequence cannot read becomes an empty sequence or Key_unknown.
        return each.isEmpty() || each[0].key() == Qt::Key_unknown || each[0].key() == 0;
    });
    return broken || all.isEmpty() ? std::nullopt : std::optional(all);
}

void Preferences::setShortcuts(const QString& command, const QList<QKeySequence>& shortcuts)
{
    m_settings.setValue(ShortcutsGroup + command,
        QKeySequence::listToString(shortcuts, QKeySequence::PortableText));
    Q_EMIT shortcutsChanged(command);
}

void Preferences::resetShortcuts(const QString& command)
{
    if (!m_settings.contains(ShortcutsGroup + command))
        return;
    m_settings.remove(ShortcutsGroup + command);
    Q_EMIT shortcutsChanged(command);
}

QStringList Preferences::commandsWithShortcuts() const
{
    m_settings.beginGroup(QStringLiteral("shortcuts"));
    const QStringList ids = m_settings.childKeys();
    m_settings.endGroup();
    return ids;
}

QStringList Preferences::words(const QString& key, int most) const
{
    QStringList all = m_settings.value(key).toStringList();
    all.removeAll(QString());
    all.removeDuplicates();
    return all.mid(0, most);
}

QStringList Preferences::recentCommands() const
{
    return words(RecentCommandsKey, RecentCommands);
}

void Preferences::setRecentCommands(const QStringList& ids)
{
    m_settings.setValue(RecentCommandsKey, ids.mid(0, RecentCommands));
}

QStringList Preferences::recentLibraries() const
{
    QStringList all = words(RecentLibrariesKey, RecentLibraries);
    all.erase(std::remove_if(all.begin(),
                  all.end(),
                  [](const QString& path) { return !QDir::isAbsolutePath(path); }),
        all.end());
    return all;
}

void Preferences::addRecentLibrary(const QString& path)
{
    const QString clean = QDir::cleanPath(QDir::current().absoluteFilePath(path));
    QStringList all = recentLibraries();
    if (path.isEmpty() || (!all.isEmpty() && all.front() == clean))
        return;
    all.removeAll(clean);
    all.prepend(clean);
    while (all.size() > RecentLibraries)
        m_settings.remove(placeGroup(all.takeLast()));
    m_settings.setValue(RecentLibrariesKey, all);
    Q_EMIT recentLibrariesChanged();
}

void Preferences::removeRecentLibrary(const QString& path)
{
    QStringList all = recentLibraries();
    m_settings.remove(placeGroup(path));
    if (all.removeAll(QDir::cleanPath(path)) == 0)
        return;
    m_settings.setValue(RecentLibrariesKey, all);
    Q_EMIT recentLibrariesChanged();
}

QByteArray Preferences::bytes(const QString& key) const
{
    const QVariant value = m_settings.value(key);
    const QByteArray read
        = value.typeId() == QMetaType::QByteArray ? value.toByteArray() : QByteArray();
    return read.size() <= LongestState ? read : QByteArray();
}

QByteArray Preferences::windowGeometry() const
{
    return bytes(GeometryKey);
}

void Preferences::setWindowGeometry(const QByteArray& geometry)
{
    m_settings.setValue(GeometryKey, geometry);
}

QByteArray Preferences::windowState() const
{
    return bytes(StateKey);
}

void Preferences::setWindowState(const QByteArray& state)
{
    m_settings.setValue(StateKey, state);
}

LibraryPlace Preferences::place(const QString& library) const
{
    const QString group = placeGroup(library);
    const auto id = [&](QLatin1String key) { return idNumber(m_settings.value(group + key)); };
    return { EditionId(id(QLatin1String("/edition"))),
        PageId(id(QLatin1String("/page"))),
        StoryId(id(QLatin1String("/story"))) };
}

void Preferences::setPlace(const QString& library, const LibraryPlace& place)
{
    const QString group = placeGroup(library);
    m_settings.setValue(group + QLatin1String("/edition"), qlonglong(place.edition.number()));
    m_settings.setValue(group + QLatin1String("/page"), qlonglong(place.page.number()));
    m_settings.setValue(group + QLatin1String("/story"), qlonglong(place.story.number()));
}

} // namespace broadsheet
