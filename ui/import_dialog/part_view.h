// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "import_dialog/part_delegate.h"

#include <QListView>

#include <optional>

QT_FORWARD_DECLARE_CLASS(QMenu)
QT_FORWARD_DECLARE_CLASS(QStandardItemModel)

namespace broadsheet {

/// The parts of one entry. A click sets the place (a part and an offset in its text), a click on
/// the joint above a part asks to split there, the kind's button opens the menu of kinds. Keys:
/// up and down, left and right for the place in the text, 1 to 9 for the kind, Enter for its menu.
class PartView : public QListView {
    Q_OBJECT

public:
    explicit PartView(QWidget* parent = nullptr);

    /// Keeps the current part when `sameEntry`.
    void setStory(const std::optional<Story>& story, bool sameEntry);

    /// −1: none.
    [[nodiscard]] int currentPart() const;
    void setCurrentPart(int part);

    /// UTF-16; 0 when the place is before the whole part.
    [[nodiscard]] int offset() const { return std::max(0, m_offset); }

    [[nodiscard]] QMenu* kindMenu() const { return m_kinds; }

    void openKindMenu();

Q_SIGNALS:
    void kindChosen(int part, PartKind kind);
    void splitAsked(int part, int offset);
    void placeChanged();

protected:
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;

private:
    enum class Spot { Nothing, Gap, Kind, Text };

    struct Hit {
        QModelIndex index;
        Spot spot = Spot::Nothing;
    };

    [[nodiscard]] Hit hitAt(const QPoint& point) const;
    void setOffset(int offset);
    bool moveInText(int key);
    void retranslate();

    QStandardItemModel* m_parts = nullptr;
    PartDelegate* m_delegate = nullptr;
    QMenu* m_kinds = nullptr;
    int m_offset = -1; ///< −1: no caret
};

} // namespace broadsheet
