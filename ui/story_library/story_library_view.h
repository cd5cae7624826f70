// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "story_library/library_filter.h"
#include "story_library/story_row.h"

#include <QList>
#include <QTimer>
#include <QUrl>
#include <QWidget>

#include <vector>

QT_FORWARD_DECLARE_CLASS(QLineEdit)
QT_FORWARD_DECLARE_CLASS(QStackedWidget)

namespace broadsheet {

class EmptyState;
class FilterRow;
class ListHead;
class StoryList;
class StoryListModel;
class StoryRowDelegate;

/// The story library at the left of the window: a search that answers as one types, filters, the
/// list. It asks by queryChanged() and shows what setRows() gives it, whenever that comes.
class StoryLibraryView : public QWidget {
    Q_OBJECT

public:
    explicit StoryLibraryView(QWidget* parent = nullptr);

    /// In page order. Selection and scrolling stay; what is gone from the rows is only unselected.
    void setRows(std::vector<StoryRow> rows);
    void setChoices(const LibraryChoices& choices);
    /// Shows a filter as set; emits queryChanged() when it differs.
    void setFilter(const LibraryFilter& filter);
    [[nodiscard]] LibraryFilter filter() const;
    /// Selects the story, now or as soon as it is in the rows; emits nothing. Null: none.
    void setCurrent(StoryId id);

    [[nodiscard]] StoryId current() const { return m_current; }

    void setOrder(StoryOrder order);
    [[nodiscard]] StoryOrder order() const;
    /// Puts the caret into the search with its text selected.
    void focusSearch();

Q_SIGNALS:
    /// 60 ms after the last key, at once for filters.
    void queryChanged(const LibraryFilter& filter);
    void storySelected(StoryId id);
    void storyActivated(StoryId id);
    /// `at` in global coordinates.
    void contextMenuWanted(const QPoint& at, StoryId id);
    void filesDropped(const QList<QUrl>& files);
    void importWanted();
    void orderChanged(StoryOrder order);

protected:
    void changeEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void build();
    void connectAll();
    void connectList();
    void retranslate();
    void ask();
    void showState();
    void restoreCurrent();
    void clearAllButEdition();
    void clearSearch();
    bool searchKey(int key);
    void enterList();

    QLineEdit* m_search = nullptr;
    FilterRow* m_filters = nullptr;
    ListHead* m_head = nullptr;
    QStackedWidget* m_pages = nullptr;
    StoryList* m_list = nullptr;
    EmptyState* m_nothingYet = nullptr;
    EmptyState* m_nothingFound = nullptr;
    StoryListModel* m_model = nullptr;
    StoryRowDelegate* m_delegate = nullptr;
    QTimer m_asking;
    LibraryFilter m_asked;
    StoryId m_current;
    bool m_filled = false;
    bool m_restoring = false;
};

} // namespace broadsheet
