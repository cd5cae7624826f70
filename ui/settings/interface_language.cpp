// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/interface_language.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

#include <utility>

namespace broadsheet {

namespace {

const QString& ourFolder()
{
    static const QString folder = QStringLiteral(":/broadsheet/translations");
    return folder;
}

/// The system's own variety of the language where it has one (zh_SG, en_GB), else the plain one.
QLocale localeFor(const QString& language)
{
    const QLocale system = QLocale::system();
    const QLocale plain = language == QLatin1String("zh_CN")
        ? QLocale(QLocale::Chinese, QLocale::China)
        : QLocale(QLocale::English, QLocale::UnitedStates);
    return system.language() == plain.language() ? system : plain;
}

} // namespace

InterfaceLanguage::InterfaceLanguage() = default;

InterfaceLanguage::~InterfaceLanguage()
{
    if (QCoreApplication::instance() != nullptr)
        removeAll();
}

QString InterfaceLanguage::systemLanguage()
{
    return QLocale::system().language() == QLocale::Chinese ? QStringLiteral("zh_CN")
                                                            : QStringLiteral("en");
}

void InterfaceLanguage::apply(LanguageChoice choice)
{
    QString language = systemLanguage();
    if (choice != LanguageChoice::System)
        language
            = choice == LanguageChoice::Chinese ? QStringLiteral("zh_CN") : QStringLiteral("en");
    if (language == m_current)
        return;
    m_current = language;
    QLocale::setDefault(localeFor(language)); // first: texts that are set anew may hold numbers
    removeAll();
    // The one installed last is asked first: ours, then Qt's own, then what Qt's own lacks.
    install(QStringLiteral("qt_supplement_") + language, ourFolder());
    install(
        QStringLiteral("qtbase_") + language, QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    install(QStringLiteral("broadsheet_") + language, ourFolder());
}

void InterfaceLanguage::install(const QString& name, const QString& folder)
{
    auto translator = std::make_unique<QTranslator>();
    // By the whole name: load(name, folder) would cut "_zh_CN" off and try what is left.
    if (!translator->load(folder + QLatin1Char('/') + name + QLatin1String(".qm")))
        return;
    QCoreApplication::installTranslator(translator.get());
    m_translators.push_back(std::move(translator));
}

void InterfaceLanguage::removeAll()
{
    for (const auto& translator : m_translators)
        QCoreApplication::removeTranslator(translator.get());
    m_translators.clear();
}

} // namespace broadsheet
