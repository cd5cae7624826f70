// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "edition/edition.h"

#include <QWidget>

#include <array>

QT_FORWARD_DECLARE_CLASS(QLabel)
QT_FORWARD_DECLARE_CLASS(QListWidget)
QT_FORWARD_DECLARE_CLASS(QPlainTextEdit)
QT_FORWARD_DECLARE_CLASS(QPushButton)

namespace broadsheet {

class GridBoxField;

/// What stands on a page because of its master: each item can be left out here, moved or
/// its texts changed here, and put back to what the master says.
class OverrideList : public QWidget {
    Q_OBJECT

public:
    explicit OverrideList(QWidget* parent = nullptr);

    /// `overrides` of items that the master does not have are kept as they are.
    void setMaster(const Publication& publication,
        const QString& master,
        const std::vector<MasterOverride>& overrides);

    [[nodiscard]] const std::vector<MasterOverride>& overrides() const { return m_overrides; }

Q_SIGNALS:
    void changed();

protected:
    void changeEvent(QEvent* event) override;

private:
    void build();
    void connectAll();
    void retranslate();
    void fill();
    void showItem();
    void takeCheck(int row);
    void takeItem();
    void reset();
    [[nodiscard]] const MasterItem* current() const;
    [[nodiscard]] MasterOverride* overrideOf(const QString& item);
    void setOverride(const MasterOverride& change);

    std::vector<MasterItem> m_items; ///< as the master has them
    std::vector<MasterOverride> m_overrides;
    QListWidget* m_list = nullptr;
    QLabel* m_empty = nullptr;
    std::array<QPlainTextEdit*, 3> m_texts {}; ///< left, middle, right
    std::array<QLabel*, 3> m_labels {};
    QLabel* m_place = nullptr;
    GridBoxField* m_box = nullptr;
    QPushButton* m_reset = nullptr;
    QPushButton* m_resetAll = nullptr;
    bool m_filling = false;
};

} // namespace broadsheet
