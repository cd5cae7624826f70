// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/page_range.h"

#include <QWidget>

QT_FORWARD_DECLARE_CLASS(QLabel)
QT_FORWARD_DECLARE_CLASS(QLineEdit)
QT_FORWARD_DECLARE_CLASS(QRadioButton)

namespace broadsheet {

/// Which pages are meant: all, the current one, or a typed range that is checked with every key.
class PageChooser : public QWidget {
    Q_OBJECT

public:
    explicit PageChooser(QWidget* parent = nullptr);

    /// `current` is an index; the choice that a person has made stays.
    void setPages(std::vector<PageName> pages, int current);

    /// Indexes of the pages, in order; a Problem where the typed range says nothing.
    [[nodiscard]] Result<std::vector<int>> chosen() const;

Q_SIGNALS:
    void changed();

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();
    void check();

    std::vector<PageName> m_pages;
    int m_current = 0;
    QRadioButton* m_all = nullptr;
    QRadioButton* m_one = nullptr;
    QRadioButton* m_some = nullptr;
    QLineEdit* m_range = nullptr;
    QLabel* m_wrong = nullptr;
};

} // namespace broadsheet
