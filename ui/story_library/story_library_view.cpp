// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "story_library/story_library_view.h"

#include "shared/empty_state.h"
#include "shared/line_icon.h"
#include "story_library/file_drop.h"
#include "story_library/filter_row.h"
#include "story_library/list_head.h"
#include "story_library/story_list.h"
#include "story_library/story_list_model.h"
#include "story_library/story_row_delegate.h"

#include <QtWidgets>

namespace broadsheet {

namespace {

constexpr int TypingPauseMilliseconds = 60;
constexpr int Side = 12;
constexpr int Step = 8;

} // namespace

StoryLibraryView::StoryLibraryView(QWidget* parent)
    : QWidget(parent)
    , m_search(new QLineEdit(this))
    , m_filters(new FilterRow(this))
    , m_head(new ListHead(this))
    , m_pages(new QStackedWidget(this))
    , m_list(new StoryList(this))
    , m_nothingYet(new EmptyState(QStringLiteral("stories"), this))
    , m_nothingFound(new EmptyState(QStringLiteral("search"), this))
    , m_model(new StoryListModel(this))
    , m_delegate(new StoryRowDelegate(this))
{
    m_asking.setSingleShot(true);
    m_asking.setInterval(TypingPauseMilliseconds);
    build();
    connectAll();
    connectList();
    retranslate();
    showState();
}

void StoryLibraryView::build()
{
    m_search->setObjectName(QStringLiteral("storySearch"));
    m_search->setClearButtonEnabled(true);
    m_search->setAcceptDrops(false); // files dropped on it are for the library
    m_search->addAction(lineIcon(QStringLiteral("search")), QLineEdit::LeadingPosition);
    m_search->installEventFilter(this);
    m_list->setObjectName(QStringLiteral("storyList"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(m_delegate);
    for (QWidget* page : { static_cast<QWidget*>(m_list),
             static_cast<QWidget*>(m_nothingYet),
             static_cast<QWidget*>(m_nothingFound) })
        m_pages->addWidget(page);
    setFocusProxy(m_search);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);

    auto* above = new QVBoxLayout;
    above->setContentsMargins(Side, Side, Side, 0);
    above->setSpacing(Step);
    above->addWidget(m_search);
    above->addWidget(m_filters);
    auto* head = new QHBoxLayout;
    head->setContentsMargins(Side, 4, 4, 4);
    head->addWidget(m_head);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(above);
    column->addLayout(head);
    column->addWidget(m_pages, 1);
}

void StoryLibraryView::connectAll()
{
    connect(m_search, &QLineEdit::textChanged, this, [this] { m_asking.start(); });
    connect(&m_asking, &QTimer::timeout, this, &StoryLibraryView::ask);
    connect(new FileDrop(*this), &FileDrop::dropped, this, &StoryLibraryView::filesDropped);
    connect(m_filters, &FilterRow::filterChanged, this, &StoryLibraryView::ask);
    connect(m_head, &ListHead::orderWanted, this, &StoryLibraryView::setOrder);
    connect(m_nothingYet, &EmptyState::buttonClicked, this, &StoryLibraryView::importWanted);
    connect(m_nothingFound, &EmptyState::buttonClicked, this, [this] {
        clearAllButEdition();
        m_search->setFocus();
    });
}

void StoryLibraryView::connectList()
{
    const auto idAt = [this](const QModelIndex& index) {
        const StoryRow* row = m_model->row(index);
        return row == nullptr ? StoryId() : row->id;
    };
    connect(m_list->selectionModel(),
        &QItemSelectionModel::currentChanged,
        this,
        [this, idAt](const QModelIndex& index) {
            if (m_restoring || !index.isValid())
                return;
            m_current = idAt(index);
            Q_EMIT storySelected(m_current);
        });
    connect(m_list, &StoryList::opened, this, [this, idAt](const QModelIndex& index) {
        Q_EMIT storyActivated(idAt(index));
    });
    connect(m_list,
        &StoryList::menuWanted,
        this,
        [this, idAt](const QPoint& at, const QModelIndex& index) {
            Q_EMIT contextMenuWanted(at, idAt(index));
        });
    connect(m_list, &StoryList::escaped, this, &StoryLibraryView::clearSearch);
    connect(m_list, &StoryList::leftAtTop, this, [this] { m_search->setFocus(); });
    connect(m_list, &StoryList::typed, this, [this](QKeyEvent* event) {
        m_search->setFocus();
        m_search->end(false);
        QCoreApplication::sendEvent(m_search, event);
    });
    connect(m_list, &StoryList::composed, this, [this](QInputMethodEvent* event) {
        m_search->setFocus();
        m_search->end(false);
        QCoreApplication::sendEvent(m_search, event);
    });
}

LibraryFilter StoryLibraryView::filter() const
{
    LibraryFilter filter;
    filter.search = m_search->text().simplified();
    m_filters->fill(filter);
    return filter;
}

void StoryLibraryView::setFilter(const LibraryFilter& filter)
{
    if (filter.search != m_search->text().simplified())
        m_search->setText(filter.search);
    m_filters->setFilter(filter);
    ask();
}

void StoryLibraryView::ask()
{
    m_asking.stop();
    const LibraryFilter wanted = filter();
    if (wanted == m_asked)
        return;
    m_asked = wanted;
    Q_EMIT queryChanged(wanted);
}

/// The edition is where the person works, not what is looked for.
void StoryLibraryView::clearAllButEdition()
{
    LibraryFilter ofEdition;
    ofEdition.edition = filter().edition;
    setFilter(ofEdition);
}

void StoryLibraryView::clearSearch()
{
    m_search->clear();
    ask();
}

void StoryLibraryView::setChoices(const LibraryChoices& choices)
{
    m_filters->setChoices(choices);
}

void StoryLibraryView::setRows(std::vector<StoryRow> rows)
{
    const int scrolled = m_list->verticalScrollBar()->value();
    const bool currentSeen
        = m_list->viewport()->rect().intersects(m_list->visualRect(m_list->currentIndex()));
    m_restoring = true;
    m_delegate->setSearch(m_asked.search);
    m_model->setRows(std::move(rows));
    m_filled = true;
    restoreCurrent();
    m_restoring = false;
    if (currentSeen && m_list->currentIndex().isValid())
        m_list->scrollTo(m_list->currentIndex());
    else
        m_list->verticalScrollBar()->setValue(scrolled);
    m_list->viewport()->update();
    showState();
}

/// Rows that come and go must not select another story than the one that the person chose.
void StoryLibraryView::restoreCurrent()
{
    const QModelIndex index = m_model->indexOf(m_current);
    if (!index.isValid())
        m_list->selectionModel()->clear();
    else if (index != m_list->currentIndex())
        m_list->setCurrentIndex(index);
}

void StoryLibraryView::setCurrent(StoryId id)
{
    if (id == m_current && m_list->currentIndex().isValid())
        return;
    m_current = id;
    m_restoring = true;
    restoreCurrent();
    m_restoring = false;
    if (m_list->currentIndex().isValid())
        m_list->scrollTo(m_list->currentIndex());
}

void StoryLibraryView::setOrder(StoryOrder order)
{
    if (order == m_model->order())
        return;
    m_restoring = true;
    m_model->setOrder(order);
    restoreCurrent();
    m_restoring = false;
    m_head->setOrder(order);
    if (m_list->currentIndex().isValid())
        m_list->scrollTo(m_list->currentIndex());
    else
        m_list->scrollToTop();
    Q_EMIT orderChanged(order);
}

StoryOrder StoryLibraryView::order() const
{
    return m_model->order();
}

void StoryLibraryView::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

bool StoryLibraryView::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_search && event->type() == QEvent::KeyPress)
        return searchKey(static_cast<QKeyEvent*>(event)->key());
    return QWidget::eventFilter(watched, event);
}

bool StoryLibraryView::searchKey(int key)
{
    switch (key) {
    case Qt::Key_Down:
    case Qt::Key_PageDown:
        enterList();
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        ask();
        enterList();
        return true;
    case Qt::Key_Escape:
        clearSearch();
        return true;
    default:
        return false;
    }
}

void StoryLibraryView::enterList()
{
    if (m_model->rowCount() == 0)
        return;
    m_list->setFocus();
    if (!m_list->currentIndex().isValid())
        m_list->setCurrentIndex(m_model->index(0));
}

void StoryLibraryView::showState()
{
    const bool empty = m_model->rowCount() == 0 && m_filled;
    LibraryFilter ofEdition;
    ofEdition.edition = m_asked.edition;
    const bool asked = m_asked != ofEdition;
    const bool hadFocus = m_list->hasFocus();
    if (!empty)
        m_pages->setCurrentWidget(m_list);
    else
        m_pages->setCurrentWidget(asked ? m_nothingFound : m_nothingYet);
    if (empty && hadFocus)
        m_search->setFocus();
    m_head->setVisible(m_model->rowCount() > 0);
    m_head->setCounts(m_model->rowCount(), m_model->characters());
}

void StoryLibraryView::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void StoryLibraryView::retranslate()
{
    m_search->setPlaceholderText(tr("Search stories"));
    m_search->setAccessibleName(tr("Search stories"));
    m_search->setToolTip(
        tr("Words that all must occur in the story. Down goes into the list, Escape "
           "clears."));
    m_list->setAccessibleName(tr("Stories"));
    m_nothingYet->setTexts(tr("No stories yet"),
        tr("Bring in the raw copy of a page: it is split into stories and cleaned. Files can also "
           "be "
           "dropped here."),
        tr("Import raw copy…"));
    m_nothingFound->setTexts(tr("Nothing found"),
        tr("No story has all of these words and filters."),
        tr("Clear the search"));
}

} // namespace broadsheet
