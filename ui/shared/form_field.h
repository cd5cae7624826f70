// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

QT_FORWARD_DECLARE_CLASS(QGridLayout)
QT_FORWARD_DECLARE_CLASS(QLabel)
QT_FORWARD_DECLARE_CLASS(QWidget)

namespace broadsheet {

/// A row of a form: its label, the field, and below it a line for what is wrong with it or for a
/// hint.
class FormField : public QObject {
    Q_OBJECT

public:
    /// Puts label and field into the next two rows of `grid`; `focus` takes the label's access key.
    FormField(QGridLayout& grid, QWidget* field, QWidget* focus);

    void setTexts(const QString& label, const QString& hint = {});
    /// Empty: nothing is wrong. The field's accessible description says it too.
    void setMistake(const QString& mistake);

    [[nodiscard]] QString mistake() const { return m_mistake; }

    [[nodiscard]] QWidget* focusWidget() const { return m_focus; }

private:
    void showNote();

    QLabel* m_label = nullptr;
    QLabel* m_note = nullptr;
    QWidget* m_focus = nullptr;
    QString m_hint;
    QString m_mistake;
};

} // namespace broadsheet
