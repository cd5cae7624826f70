// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

#include <functional>

QT_FORWARD_DECLARE_CLASS(QLabel)
QT_FORWARD_DECLARE_CLASS(QListWidget)
QT_FORWARD_DECLARE_CLASS(QPushButton)
QT_FORWARD_DECLARE_CLASS(QSpinBox)

namespace broadsheet {

struct PageTarget;

/// The pages that the rest of a story can go to, with their free lines, and how many lines of each
/// leg stay. Enter jumps, Escape does nothing.
class JumpChooser : public QDialog {
    Q_OBJECT

public:
    explicit JumpChooser(QWidget* parent);

    /// Body lines of a leg: as many as are offered to stay, and as it is now; and the lines of the
    /// text that go on when so many stay.
    struct Depth {
        int kept = 1;
        int whole = 1;
        std::function<int(int kept)> goesOn;
    };

    void ask(const QString& story, const Depth& depth, const std::vector<PageTarget>& targets);

Q_SIGNALS:
    void chosen(int page, int keepLines);

protected:
    void changeEvent(QEvent* event) override;

private:
    void build();
    void retranslate();
    void choose();
    void showRest();

    QLabel* m_story = nullptr;
    QLabel* m_keepLabel = nullptr;
    QSpinBox* m_keep = nullptr;
    QLabel* m_rest = nullptr;
    std::function<int(int kept)> m_goesOn;
    QLabel* m_pagesLabel = nullptr;
    QListWidget* m_pages = nullptr;
    QPushButton* m_jump = nullptr;
    QPushButton* m_cancel = nullptr;
};

} // namespace broadsheet
