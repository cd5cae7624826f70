// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "settings/preferences.h"

#include <QString>

#include <memory>
#include <vector>

QT_FORWARD_DECLARE_CLASS(QTranslator)

namespace broadsheet {

/// The language of the interface: our own texts, those of Qt's dialogs, and QLocale's default for
/// dates and numbers. Changing it sends QEvent::LanguageChange to every window. One per program,
/// made in main after the application. Thread: the interface's.
class InterfaceLanguage {
public:
    InterfaceLanguage();
    ~InterfaceLanguage();
    InterfaceLanguage(const InterfaceLanguage&) = delete;
    InterfaceLanguage& operator=(const InterfaceLanguage&) = delete;
    InterfaceLanguage(InterfaceLanguage&&) = delete;
    InterfaceLanguage& operator=(InterfaceLanguage&&) = delete;

    /// System: Chinese where the system's language is Chinese, else English. Files of translations
    /// that are not there are left out; English source texts then show.
    void apply(LanguageChoice choice);

    /// "zh_CN" or "en".
    [[nodiscard]] const QString& current() const { return m_current; }

    /// What System stands for on this machine: "zh_CN" or "en".
    [[nodiscard]] static QString systemLanguage();

private:
    void install(const QString& name, const QString& folder);
    void removeAll();

    QString m_current;
    std::vector<std::unique_ptr<QTranslator>> m_translators;
};

} // namespace broadsheet
