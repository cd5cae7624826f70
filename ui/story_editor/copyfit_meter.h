// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "page_layout/composed_page.h"

#include <QAbstractButton>

#include <optional>

namespace broadsheet {

/// How the story fits its place on the page: a bar that fills and turns, a sign and words, so that
/// nothing is said by colour alone. Clicked (or Space) while matter is left over: clicked().
class CopyfitMeter : public QAbstractButton {
    Q_OBJECT

public:
    enum class State { NotPlaced, Room, Fits, Over };

    explicit CopyfitMeter(QWidget* parent = nullptr);

    /// nullopt: the story is on no page.
    void setCopyfit(const std::optional<Copyfit>& copyfit);

    [[nodiscard]] State state() const;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void changeEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void retranslate();
    [[nodiscard]] QColor stateColor() const;
    void paintBar(QPainter& painter, const QRectF& bar) const;

    std::optional<Copyfit> m_copyfit;
    QString m_short; ///< text() in fewer letters
};

} // namespace broadsheet
