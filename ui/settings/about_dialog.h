// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

QT_FORWARD_DECLARE_CLASS(QLabel)
QT_FORWARD_DECLARE_CLASS(QPlainTextEdit)
QT_FORWARD_DECLARE_CLASS(QPushButton)
QT_FORWARD_DECLARE_CLASS(QTabWidget)
QT_FORWARD_DECLARE_CLASS(QTreeWidget)

namespace broadsheet {

/// What the program is, its version, its licence to read, and what it is built on.
class AboutDialog : public QDialog {
    Q_OBJECT

public:
    explicit AboutDialog(QWidget* parent = nullptr);

protected:
    void changeEvent(QEvent* event) override;

private:
    void build();
    void fillLibraries();
    void restyle();
    void retranslate();

    QLabel* m_mark = nullptr;
    QLabel* m_name = nullptr;
    QLabel* m_version = nullptr;
    QLabel* m_sentence = nullptr;
    QLabel* m_license = nullptr;
    QTabWidget* m_tabs = nullptr;
    QTreeWidget* m_libraries = nullptr;
    QPlainTextEdit* m_licenseText = nullptr;
    QPushButton* m_close = nullptr;
};

} // namespace broadsheet
