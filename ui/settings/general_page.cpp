// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/general_page.h"

#include "settings/interface_language.h"
#include "settings/preferences.h"
#include "shared/line_icon.h"
#include "shared/theme.h"

#include <QButtonGroup>
#include <QComboBox>
#include <QEvent>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

#include <array>

namespace broadsheet {

namespace {

constexpr std::array ThemeIcons { "theme", "sun", "moon" }; // in the order of ThemeChoice

/// A language is called by its own name in every language.
QString ownName(LanguageChoice language)
{
    return language == LanguageChoice::Chinese ? QStringLiteral("简体中文")
                                               : QStringLiteral("English");
}

QPushButton* themeButton(QWidget* parent, const char* icon)
{
    auto* const button = new QPushButton(lineIcon(QLatin1String(icon)), {}, parent);
    button->setCheckable(true);
    button->setAutoDefault(false);
    button->setMinimumWidth(88);
    return button;
}

} // namespace

GeneralPage::GeneralPage(Preferences& preferences, QWidget* parent)
    : QWidget(parent)
    , m_preferences(preferences)
{
    build();
    restyle();
    retranslate();
    read();
    connect(m_language, &QComboBox::activated, this, [this](int index) {
        m_preferences.setLanguage(LanguageChoice(index));
    });
    connect(m_theme, &QButtonGroup::idClicked, this, [this](int id) {
        m_preferences.setTheme(ThemeChoice(id));
    });
    connect(m_units, &QComboBox::activated, this, [this](int index) {
        m_preferences.setUnits(UnitChoice(index));
    });
    connect(&m_preferences, &Preferences::languageChanged, this, &GeneralPage::read);
    connect(&m_preferences, &Preferences::themeChanged, this, &GeneralPage::read);
    connect(&m_preferences, &Preferences::unitsChanged, this, &GeneralPage::read);
}

void GeneralPage::build()
{
    m_languageLabel = new QLabel(this);
    m_language = new QComboBox(this);
    m_language->addItems({ {}, {}, {} });
    m_language->setObjectName(QStringLiteral("languageChoice"));
    m_languageLabel->setBuddy(m_language);
    m_themeLabel = new QLabel(this);
    m_theme = new QButtonGroup(this);
    auto* const themes = new QHBoxLayout;
    themes->setSpacing(4);
    for (int id = 0; id < int(ThemeIcons.size()); ++id) {
        QPushButton* const button = themeButton(this, ThemeIcons.at(std::size_t(id)));
        m_theme->addButton(button, id);
        themes->addWidget(button);
    }
    themes->addStretch();
    m_themeLabel->setBuddy(m_theme->button(0));
    m_unitsLabel = new QLabel(this);
    m_units = new QComboBox(this);
    m_units->addItems({ {}, {}, {} });
    m_units->setObjectName(QStringLiteral("unitChoice"));
    m_unitsLabel->setBuddy(m_units);
    m_unitsHint = new QLabel(this);
    m_unitsHint->setWordWrap(true);
    for (QComboBox* const box : { m_language, m_units })
        box->setMinimumWidth(240);
    auto* const grid = new QGridLayout(this);
    grid->setContentsMargins(24, 24, 24, 24);
    grid->setHorizontalSpacing(20);
    grid->setVerticalSpacing(20);
    grid->setColumnMinimumWidth(0, 80);
    grid->setColumnStretch(1, 1);
    grid->addWidget(m_languageLabel, 0, 0);
    grid->addWidget(m_language, 0, 1, Qt::AlignLeft);
    grid->addWidget(m_themeLabel, 1, 0);
    grid->addLayout(themes, 1, 1);
    grid->addWidget(m_unitsLabel, 2, 0);
    grid->addWidget(m_units, 2, 1, Qt::AlignLeft);
    grid->addWidget(m_unitsHint, 3, 1);
    grid->setRowStretch(4, 1);
}

void GeneralPage::retranslate()
{
    const bool systemIsChinese = InterfaceLanguage::systemLanguage() == QLatin1String("zh_CN");
    m_languageLabel->setText(tr("&Language"));
    m_language->setAccessibleName(tr("Language"));
    m_language->setToolTip(
        tr("The language of menus, panels and messages. Stories keep their own."));
    m_language->setItemText(0,
        tr("As the system (%1)")
            .arg(ownName(systemIsChinese ? LanguageChoice::Chinese : LanguageChoice::English)));
    m_language->setItemText(1, ownName(LanguageChoice::Chinese));
    m_language->setItemText(2, ownName(LanguageChoice::English));
    m_themeLabel->setText(tr("&Theme"));
    const std::array themes { tr("System"), tr("Light"), tr("Dark") };
    const std::array themeTips { tr("Light or dark as the system is"),
        tr("Always light"),
        tr("Always dark; the paper stays white") };
    for (int id = 0; id < int(themes.size()); ++id) {
        m_theme->button(id)->setText(themes.at(std::size_t(id)));
        m_theme->button(id)->setToolTip(themeTips.at(std::size_t(id)));
        m_theme->button(id)->setAccessibleName(tr("Theme: %1").arg(themes.at(std::size_t(id))));
    }
    m_unitsLabel->setText(tr("&Units"));
    m_units->setAccessibleName(tr("Units"));
    m_units->setToolTip(tr("How lengths on the page are shown and typed"));
    m_units->setItemText(0, tr("Millimetres"));
    m_units->setItemText(1, tr("Points"));
    m_units->setItemText(2, tr("Lines and characters"));
    m_unitsHint->setText(tr("Lines are lines of body text, characters are body characters of the "
                            "page that is shown."));
}

void GeneralPage::restyle()
{
    QPalette muted = palette();
    muted.setColor(QPalette::WindowText, themeColors(palette()).mutedText);
    m_unitsHint->setPalette(muted);
}

void GeneralPage::read()
{
    m_language->setCurrentIndex(int(m_preferences.language()));
    m_units->setCurrentIndex(int(m_preferences.units()));
    m_theme->button(int(m_preferences.theme()))->setChecked(true);
    m_unitsHint->setVisible(m_preferences.units() == UnitChoice::LinesAndCharacters);
}

void GeneralPage::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    if (event->type() == QEvent::PaletteChange && m_unitsHint != nullptr)
        restyle();
    QWidget::changeEvent(event);
}

} // namespace broadsheet
