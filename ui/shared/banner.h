// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QFrame>

#include <functional>
#include <vector>

QT_FORWARD_DECLARE_CLASS(QHBoxLayout)
QT_FORWARD_DECLARE_CLASS(QLabel)
QT_FORWARD_DECLARE_CLASS(QToolButton)

namespace broadsheet {

enum class BannerKind { Note, Warning, Problem };

struct BannerAction {
    QString text; ///< translated
    std::function<void()> run;
};

/// A line across the top of a view that says what happened and offers what can be done, in the
/// place of a message box. Hidden until show…() is called; Escape or its button closes it. A
/// Problem's detail is its tool tip and can be unfolded.
class Banner : public QFrame {
    Q_OBJECT

public:
    explicit Banner(QWidget* parent = nullptr);

    void showMessage(
        BannerKind kind, const QString& text, const std::vector<BannerAction>& actions = {});
    void showProblem(const Problem& problem, const std::vector<BannerAction>& actions = {});
    void dismiss();

    [[nodiscard]] QString text() const;

Q_SIGNALS:
    void dismissed();

protected:
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void showAll(BannerKind kind, const Problem& message, const std::vector<BannerAction>& actions);
    void setActions(const std::vector<BannerAction>& actions);
    [[nodiscard]] QColor kindColor() const;
    void restyle();
    void retranslate();
    void unfold(bool open);

    QLabel* m_icon = nullptr;
    QLabel* m_text = nullptr;
    QLabel* m_detail = nullptr;
    QToolButton* m_unfold = nullptr;
    QHBoxLayout* m_actions = nullptr;
    QToolButton* m_close = nullptr;
    BannerKind m_kind = BannerKind::Note;
    bool m_restyling = false;
};

} // namespace broadsheet
