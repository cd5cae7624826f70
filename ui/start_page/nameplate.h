// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace broadsheet {

/// The program's name as a paper prints its own, over a thick and a thin rule.
class Nameplate : public QWidget {
    Q_OBJECT

public:
    explicit Nameplate(QWidget* parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void retranslate();
};

} // namespace broadsheet
