// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "page_layout/composed_page.h"

#include <QWidget>

#include <vector>

QT_FORWARD_DECLARE_CLASS(QGraphicsOpacityEffect)
QT_FORWARD_DECLARE_CLASS(QLabel)
QT_FORWARD_DECLARE_CLASS(QPropertyAnimation)

namespace broadsheet {

class PageView;

/// The pages as the reader sees them: nothing but the paper on a neutral ground. Space, Right and
/// Page Down turn on; Shift+Space, Left, Backspace and Page Up back; Home and End; + − 0 zoom;
/// S shows spreads, P newsprint, G the page in black alone; F11 or F fills the screen; H hides the
/// line that says so; Escape closes.
class PreviewWindow : public QWidget {
    Q_OBJECT

public:
    explicit PreviewWindow(QWidget* parent = nullptr);

    void setPages(std::vector<ComposedPagePtr> pages);
    void showPage(int number);
    void setSpreads(bool spreads);

    [[nodiscard]] int currentPage() const;

    [[nodiscard]] PageView& pageView() const { return *m_view; }

    /// What the counter says: "2 / 4".
    [[nodiscard]] QString counterText() const;

Q_SIGNALS:
    void pageShown(int number);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void retranslate();
    bool turned(int key, bool shift);
    bool zoomed(int key);
    bool looked(int key);
    void toggleFullScreen();
    void tellPage();
    void placeCounter();

    PageView* m_view = nullptr;
    QLabel* m_keys = nullptr; ///< what the keys do, below the page
    QLabel* m_counter = nullptr;
    QGraphicsOpacityEffect* m_counterOpacity = nullptr;
    QPropertyAnimation* m_fade = nullptr;
    std::vector<int> m_numbers; ///< of the pages, in their order
};

} // namespace broadsheet
