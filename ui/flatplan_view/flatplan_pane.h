// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "flatplan_view/flatplan_details.h"
#include "flatplan_view/flatplan_view.h"

#include <QTimer>
#include <QWidget>

namespace broadsheet {

class FlatplanHead;

/// The flatplan with the edition's sum above it and the fields of the chosen pages below.
class FlatplanPane : public QWidget {
    Q_OBJECT

public:
    explicit FlatplanPane(QWidget* parent = nullptr);

    void setContent(const FlatplanContent& content);
    void setClock(const FlatplanView::Clock& clock);

    [[nodiscard]] FlatplanView& view() const { return *m_view; }

    [[nodiscard]] FlatplanDetails& details() const { return *m_details; }

    [[nodiscard]] const FlatplanHead& head() const { return *m_head; }

private:
    void showDetails();

    FlatplanHead* m_head = nullptr;
    FlatplanView* m_view = nullptr;
    FlatplanDetails* m_details = nullptr;
    FlatplanView::Clock m_clock;
    QStringList m_people;
    QTimer m_ticking; ///< keeps "in 2 h" true
};

} // namespace broadsheet
