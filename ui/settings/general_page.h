// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

QT_FORWARD_DECLARE_CLASS(QButtonGroup)
QT_FORWARD_DECLARE_CLASS(QComboBox)
QT_FORWARD_DECLARE_CLASS(QLabel)

namespace broadsheet {

class Preferences;

/// Language, theme and units; each choice goes to the preferences at once.
class GeneralPage : public QWidget {
    Q_OBJECT

public:
    explicit GeneralPage(Preferences& preferences, QWidget* parent = nullptr);

protected:
    void changeEvent(QEvent* event) override;

private:
    void build();
    void retranslate();
    void restyle();
    void read();

    Preferences& m_preferences;
    QLabel* m_languageLabel = nullptr;
    QComboBox* m_language = nullptr;
    QLabel* m_themeLabel = nullptr;
    QButtonGroup* m_theme = nullptr;
    QLabel* m_unitsLabel = nullptr;
    QComboBox* m_units = nullptr;
    QLabel* m_unitsHint = nullptr;
};

} // namespace broadsheet
