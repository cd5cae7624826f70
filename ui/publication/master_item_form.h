// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "edition/master_page.h"

#include <QWidget>

#include <array>

QT_FORWARD_DECLARE_CLASS(QCheckBox)
QT_FORWARD_DECLARE_CLASS(QComboBox)
QT_FORWARD_DECLARE_CLASS(QLabel)
QT_FORWARD_DECLARE_CLASS(QLineEdit)
QT_FORWARD_DECLARE_CLASS(QPlainTextEdit)
QT_FORWARD_DECLARE_CLASS(QPushButton)

namespace broadsheet {

class GridBoxField;

/// One item of a master page: its name, place on the grid, and the texts or the rule that it is.
class MasterItemForm : public QWidget {
    Q_OBJECT

public:
    explicit MasterItemForm(QWidget* parent = nullptr);

    void setStyles(const QStringList& styles);
    void setItem(const MasterItem& item);

    [[nodiscard]] const MasterItem& item() const { return m_item; }

    /// Of the widest label, so that fields above the form can begin where its own do.
    [[nodiscard]] int labelWidth() const;
    void setLabelWidth(int width);

Q_SIGNALS:
    /// A person has changed it.
    void changed();

protected:
    void changeEvent(QEvent* event) override;

private:
    void build();
    void connectAll();
    void retranslate();
    void take();
    void insertField(const QString& field);
    void fillFieldMenu();

    MasterItem m_item;
    QLineEdit* m_name = nullptr;
    QComboBox* m_kind = nullptr;
    GridBoxField* m_box = nullptr;
    std::array<QPlainTextEdit*, 3> m_texts {}; ///< left, middle, right
    QPlainTextEdit* m_lastText = nullptr;
    QPushButton* m_field = nullptr;
    QComboBox* m_style = nullptr;
    QCheckBox* m_ruleBelow = nullptr;
    std::array<QLabel*, 7> m_labels {};
    bool m_filling = false;
};

} // namespace broadsheet
