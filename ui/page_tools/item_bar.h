// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "editing/page_item_verbs.h"
#include "edition/length_entry.h"
#include "edition/page_grid.h"
#include "page_tools/frame_look_row.h"

#include <QList>
#include <QWidget>

QT_FORWARD_DECLARE_CLASS(QAction)
QT_FORWARD_DECLARE_CLASS(QLabel)
QT_FORWARD_DECLARE_CLASS(QSpinBox)
QT_FORWARD_DECLARE_CLASS(QStackedWidget)
QT_FORWARD_DECLARE_CLASS(QToolBar)

namespace broadsheet {

class MeasureField;

/// What the bar tells of a story that is selected.
struct StoryBarMatter {
    QString shape; ///< "Head over"
    Rect place; ///< columns and body lines
    bool locked = false;
    QString legs; ///< "22 characters a leg · 1 odd"
    QString fit; ///< "3 lines over"
    bool over = false;
    QString head; ///< "Head 24 pt, 1 line"
};

/// Actions of commands in the row. A story's first four, which are clicked again and again, stand
/// before the texts.
struct BarActions {
    QList<QAction*> story;
    QList<QAction*> frame; ///< for one or several
    QList<QAction*> picture; ///< for one picture frame alone
    QList<QAction*> several; ///< for several frames alone
};

/// The row above the page: of the story that is selected its shape, size and fit, of a frame its
/// place and size in numbers; of nothing what can be done. Buttons are those of commands.
class ItemBar : public QWidget {
    Q_OBJECT

public:
    explicit ItemBar(QWidget* parent = nullptr);

    void setActions(const BarActions& actions);

    void showNothing(const QString& hint);
    void showStory(const StoryBarMatter& matter, const PageGrid& grid);
    /// `bounds` of all that is selected.
    void showFrames(const Rect& bounds, const FreeFrame* one, EntryUnit unit, const PageGrid& grid);
    /// The keyboard goes to the first number.
    void enterNumbers();

    void retranslate();

Q_SIGNALS:
    /// The bounds that were typed.
    void rectEntered(const broadsheet::Rect& rect);
    /// The place and size that were typed for a story, wherever its grid is.
    void storyRectEntered(const broadsheet::Rect& rect);
    /// Per mille.
    void zoomEntered(int zoom);
    void captionLinesEntered(int lines);
    void lookEntered(broadsheet::FrameTrait trait, int value);
    void refused(const broadsheet::Problem& problem);
    /// Escape: the page has the keyboard again.
    void left();

protected:
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void makeStory();
    void makeFrames();
    static QLabel* addLabel(QToolBar& bar, const char* name);
    QToolBar* addBar();
    void makePicture();
    /// Buttons that can be left out, whatever becomes of the action elsewhere.
    static QList<QAction*> addButtons(QToolBar& bar, const QList<QAction*>& actions);

    /// Four fields with their labels at the end of the bar.
    struct RectFields {
        QLabel* labels[4] = {};
        MeasureField* fields[4] = {};
    };

    RectFields addRect(QToolBar& bar, const char* prefix, const QString& widest) const;
    static void nameRect(const RectFields& rect);
    static void fillRect(
        const RectFields& rect, const Rect& lengths, EntryUnit unit, const PageGrid& grid);
    [[nodiscard]] static Rect lengthsOf(const RectFields& rect);

    QStackedWidget* m_stack = nullptr;
    QLabel* m_hint = nullptr;
    QLabel* m_shape = nullptr;
    QLabel* m_legs = nullptr;
    QLabel* m_fit = nullptr;
    QLabel* m_head = nullptr;
    QToolBar* m_story = nullptr;
    QToolBar* m_frames = nullptr;
    QList<QAction*> m_ofPictures; ///< what only picture frames have
    QList<QAction*> m_ofSeveral; ///< what takes more than one frame
    FrameLookRow* m_look = nullptr;
    RectFields m_frameRect;
    RectFields m_storyRect;
    QLabel* m_zoomLabel = nullptr;
    QSpinBox* m_zoom = nullptr;
    QLabel* m_captionLabel = nullptr;
    QSpinBox* m_caption = nullptr;
    bool m_filling = false;
};

} // namespace broadsheet
