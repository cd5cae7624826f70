// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "start_page/recent_library.h"

#include <QAbstractButton>

QT_FORWARD_DECLARE_CLASS(QToolButton)

namespace broadsheet {

/// A library that was open before: the paper, where its file is, when it was open. One whose file
/// is gone is greyed and can be removed.
class RecentRow : public QAbstractButton {
    Q_OBJECT

public:
    explicit RecentRow(const RecentLibrary& library, QWidget* parent = nullptr);

    [[nodiscard]] const QString& file() const { return m_library.file; }

    [[nodiscard]] bool isMissing() const { return m_missing; }

    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    void removeWanted();
    /// Up (-1) or Down (1) was pressed.
    void stepWanted(int by);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void retranslate();
    [[nodiscard]] QString when() const;

    RecentLibrary m_library;
    bool m_missing = false;
    QToolButton* m_remove = nullptr;
};

} // namespace broadsheet
