// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/banner.h"
#include "shared/line_icon.h"

#include <QtWidgets>

namespace broadsheet {

inline QWidget* galleryFields()
{
    auto* widget = new QWidget;
    auto* form = new QFormLayout(widget);
    const auto add = [form](const char* label, QWidget* field, bool enabled = true) {
        field->setEnabled(enabled);
        form->addRow(QString::fromUtf8(label), field);
    };
    auto* search = new QLineEdit;
    search->setPlaceholderText(QStringLiteral("搜索稿件 Search stories"));
    search->addAction(lineIcon(QStringLiteral("search")), QLineEdit::LeadingPosition);
    search->setClearButtonEnabled(true);
    add("搜索 Search", search);
    add("主题 Headline", new QLineEdit(QStringLiteral("城东菜市场改造完成")));
    add("来源 Source", new QLineEdit(QStringLiteral("本报讯")), false);
    auto* section = new QComboBox;
    section->addItems({ QStringLiteral("要闻 News"), QStringLiteral("文化 Culture") });
    add("版面 Section", section);
    auto* off = new QComboBox;
    off->addItem(QStringLiteral("体育 Sport"));
    add("栏目 Head", off, false);
    auto* keywords = new QComboBox;
    keywords->setEditable(true);
    keywords->setEditText(QStringLiteral("农业"));
    add("关键词 Keyword", keywords);
    auto* characters = new QSpinBox;
    characters->setMaximum(9999);
    characters->setValue(1280);
    add("字数 Length", characters);
    add("行 Lines", new QDoubleSpinBox, false);
    auto* date = new QDateEdit(QDate(2026, 10, 15));
    date->setCalendarPopup(true);
    add("日期 Date", date);
    auto* notes
        = new QPlainTextEdit(QStringLiteral("记者备注：图片说明待核。\nNotes for the desk."));
    notes->setFixedHeight(56);
    add("备注 Notes", notes);
    form->addItem(new QSpacerItem(0, 0, QSizePolicy::Minimum, QSizePolicy::Expanding));
    return widget;
}

inline QWidget* galleryButtons()
{
    auto* widget = new QWidget;
    auto* rows = new QVBoxLayout(widget);
    auto* line = new QHBoxLayout;
    auto* first = new QPushButton(QStringLiteral("导出 Export"));
    first->setDefault(true);
    auto* plain
        = new QPushButton(lineIcon(QStringLiteral("preview")), QStringLiteral("预览 Preview"));
    auto* off = new QPushButton(QStringLiteral("取消 Cancel"));
    off->setEnabled(false);
    auto* more = new QPushButton(QStringLiteral("更多 More"));
    more->setMenu(new QMenu(more));
    for (QPushButton* button : { first, plain, off, more }) {
        line->addWidget(button);
    }
    line->addStretch();
    rows->addLayout(line);
    auto* marks = new QGridLayout;
    int column = 0;
    for (const bool enabled : { true, false }) {
        auto* checked = new QCheckBox(QStringLiteral("对开页 Spreads"));
        checked->setChecked(true);
        auto* open = new QCheckBox(QStringLiteral("缩略图 Thumbnails"));
        auto* partly = new QCheckBox(QStringLiteral("部分 Partly"));
        partly->setCheckState(Qt::PartiallyChecked);
        auto* radio = new QRadioButton(QStringLiteral("适合纸张 Fit"));
        radio->setChecked(true);
        auto* other = new QRadioButton(QStringLiteral("原大 100 %"));
        int row = 0;
        for (QAbstractButton* mark :
            std::initializer_list<QAbstractButton*> { checked, open, partly, radio, other }) {
            mark->setEnabled(enabled);
            mark->setAutoExclusive(false);
            marks->addWidget(mark, row++, column);
        }
        ++column;
    }
    rows->addLayout(marks);
    auto* box = new QGroupBox(QStringLiteral("页面范围 Pages"));
    auto* inside = new QVBoxLayout(box);
    inside->addWidget(new QCheckBox(QStringLiteral("全部 All")));
    rows->addWidget(box);
    rows->addStretch();
    rows->addWidget(new QDialogButtonBox(
        QDialogButtonBox::Ok | QDialogButtonBox::Cancel | QDialogButtonBox::Help));
    return widget;
}

inline QWidget* galleryViews()
{
    auto* tabs = new QTabWidget;
    tabs->setDocumentMode(true);
    auto* table = new QTableWidget(6, 3);
    table->setHorizontalHeaderLabels({ QStringLiteral("主题 Headline"),
        QStringLiteral("状态 Status"),
        QStringLiteral("字数 Characters") });
    const QStringList heads { QStringLiteral("老街灯会今晚开幕"),
        QStringLiteral("County Fair Returns"),
        QStringLiteral("新稻开镰"),
        QStringLiteral("龙舟队集训"),
        QStringLiteral("桥面明日恢复通车"),
        QStringLiteral("放风筝去") };
    for (int row = 0; row < 6; ++row) {
        auto* head = new QTableWidgetItem(lineIcon(QStringLiteral("story")), heads.at(row));
        head->setCheckState(row % 2 == 0 ? Qt::Checked : Qt::Unchecked);
        table->setItem(row, 0, head);
        table->setItem(row, 1, new QTableWidgetItem(QStringLiteral("已编 Edited")));
        table->setItem(row, 2, new QTableWidgetItem(QString::number(620 + 90 * row)));
    }
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setSortingEnabled(true);
    table->verticalHeader()->hide();
    table->setShowGrid(false);
    table->setFrameShape(QFrame::NoFrame);
    table->horizontalHeader()->setStretchLastSection(true);
    table->setColumnWidth(0, 200);
    table->selectRow(1);
    auto* tree = new QTreeWidget;
    tree->setHeaderHidden(true);
    auto* section = new QTreeWidgetItem(tree, { QStringLiteral("A 叠 Section A") });
    for (int page = 1; page <= 3; ++page) {
        auto* item = new QTreeWidgetItem(section, { QStringLiteral("第 %1 版").arg(page) });
        item->setIcon(0, lineIcon(QStringLiteral("page")));
    }
    new QTreeWidgetItem(tree, { QStringLiteral("B 叠 Section B") });
    section->setExpanded(true);
    tree->setCurrentItem(section->child(1));
    tabs->addTab(table, lineIcon(QStringLiteral("stories")), QStringLiteral("稿库 Library"));
    tabs->addTab(tree, QStringLiteral("版面 Pages"));
    tabs->addTab(new QWidget, QStringLiteral("大样 Proof"));
    tabs->setTabEnabled(2, false);
    auto* splitter = new QSplitter;
    splitter->addWidget(tabs);
    auto* second = new QTreeWidget;
    second->setHeaderLabels({ QStringLiteral("版 Page"), QStringLiteral("稿 Story") });
    auto* top = new QTreeWidgetItem(second, { QStringLiteral("A1 要闻"), QStringLiteral("4") });
    new QTreeWidgetItem(top, { QStringLiteral("头条"), QStringLiteral("1,280") });
    auto* below = new QTreeWidgetItem(second, { QStringLiteral("A2 本地"), QStringLiteral("6") });
    new QTreeWidgetItem(below, { QStringLiteral("边栏"), QStringLiteral("430") });
    top->setExpanded(true);
    second->setCurrentItem(top->child(0));
    splitter->addWidget(second);
    return splitter;
}

inline QWidget* galleryRanges()
{
    auto* widget = new QWidget;
    auto* rows = new QVBoxLayout(widget);
    for (const int value : { 30, 100, 0 }) {
        auto* bar = new QProgressBar;
        bar->setRange(0, value == 0 ? 0 : 100);
        bar->setValue(value);
        rows->addWidget(bar);
    }
    for (const bool enabled : { true, false }) {
        auto* slider = new QSlider(Qt::Horizontal);
        slider->setValue(40);
        slider->setEnabled(enabled);
        rows->addWidget(slider);
    }
    auto* ticked = new QSlider(Qt::Horizontal);
    ticked->setTickPosition(QSlider::TicksBelow);
    ticked->setTickInterval(20);
    rows->addWidget(ticked);
    auto* scroll = new QScrollBar(Qt::Horizontal);
    scroll->setRange(0, 100);
    scroll->setPageStep(40);
    scroll->setValue(30);
    rows->addWidget(scroll);
    auto* rule = new QFrame;
    rule->setFrameShape(QFrame::HLine);
    rows->addWidget(rule);
    auto* link = new QLabel(QStringLiteral("<a href=\"about:\">打开稿库 Open the library</a>"));
    rows->addWidget(link);
    rows->addStretch();
    return widget;
}

inline QMenu* galleryMenu(QWidget* parent)
{
    auto* menu = new QMenu(QStringLiteral("稿件 Story(&S)"), parent);
    menu->addAction(lineIcon(QStringLiteral("find")), QStringLiteral("在稿中查找 &Find"))
        ->setShortcut(QKeySequence(QStringLiteral("Ctrl+F")));
    menu->addAction(lineIcon(QStringLiteral("undo")), QStringLiteral("撤销 &Undo"))
        ->setShortcut(QKeySequence(QStringLiteral("Ctrl+Z")));
    auto* off = menu->addAction(lineIcon(QStringLiteral("redo")), QStringLiteral("重做 &Redo"));
    off->setShortcut(QKeySequence(QStringLiteral("Ctrl+Shift+Z")));
    off->setEnabled(false);
    menu->addSeparator();
    auto* checked = menu->addAction(QStringLiteral("显示参考线 &Guides"));
    checked->setCheckable(true);
    checked->setChecked(true);
    auto* group = new QActionGroup(menu);
    for (const char* name : { "浅色 Light", "深色 Dark" }) {
        QAction* action = group->addAction(QString::fromUtf8(name));
        action->setCheckable(true);
        menu->addAction(action);
    }
    group->actions().constFirst()->setChecked(true);
    auto* recent = menu->addMenu(lineIcon(QStringLiteral("recent")), QStringLiteral("最近 Recent"));
    recent->addAction(QStringLiteral("library.broadsheet"));
    return menu;
}

inline void addGalleryBars(QMainWindow& window)
{
    window.menuBar()->addMenu(QStringLiteral("文件 &File"));
    window.menuBar()->addMenu(galleryMenu(&window));
    window.menuBar()->addMenu(QStringLiteral("帮助 &Help"))->setEnabled(false);
    auto* bar = window.addToolBar(QStringLiteral("Tools"));
    for (const char* name : { "save", "undo", "redo", "-", "import", "picture", "preview", "-" }) {
        if (*name == '-') {
            bar->addSeparator();
        } else {
            bar->addAction(lineIcon(QLatin1String(name)), QLatin1String(name));
        }
    }
    auto* hand = bar->addAction(lineIcon(QStringLiteral("hand")), QStringLiteral("Hand"));
    hand->setCheckable(true);
    hand->setChecked(true);
    bar->addAction(lineIcon(QStringLiteral("print")), QStringLiteral("Print"))->setEnabled(false);
    auto* words = new QToolButton;
    words->setText(QStringLiteral("超 3 行 Over"));
    words->setIcon(lineIcon(QStringLiteral("overset")));
    words->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    words->setPopupMode(QToolButton::InstantPopup);
    words->setMenu(new QMenu(words));
    bar->addWidget(words);
    auto* zoom = new QToolButton;
    zoom->setIcon(lineIcon(QStringLiteral("zoom-in")));
    zoom->setPopupMode(QToolButton::MenuButtonPopup);
    zoom->setMenu(new QMenu(zoom));
    bar->addWidget(zoom);
    window.statusBar()->addWidget(new QLabel(QStringLiteral("第 1 版 Page 1 · 100 %")));
    window.statusBar()->addPermanentWidget(new QLabel(QStringLiteral("已存 Saved 14:05")));
}

/// A window with every kind of control that the program uses, in the states that can be shown.
inline std::unique_ptr<QMainWindow> makeGallery()
{
    auto window = std::make_unique<QMainWindow>();
    window->setWindowTitle(QStringLiteral("Gallery"));
    addGalleryBars(*window);
    auto* centre = new QWidget;
    auto* rows = new QVBoxLayout(centre);
    rows->setContentsMargins(0, 0, 0, 0);
    auto* banner = new Banner;
    banner->showProblem({ QStringLiteral("稿库文件打不开。The library cannot be opened."),
                            QStringLiteral("SQLITE_BUSY") },
        { { QStringLiteral("再试 Try Again"), {} } });
    rows->addWidget(banner);
    rows->addWidget(galleryViews(), 1);
    auto* below = new QHBoxLayout;
    below->addWidget(galleryButtons());
    below->addWidget(galleryRanges());
    rows->addLayout(below);
    window->setCentralWidget(centre);
    auto* dock = new QDockWidget(QStringLiteral("检查器 Inspector"));
    auto* area = new QScrollArea;
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setWidget(galleryFields());
    dock->setWidget(area);
    window->addDockWidget(Qt::RightDockWidgetArea, dock);
    auto* list = new QListWidget;
    list->setFrameShape(QFrame::NoFrame);
    for (int i = 1; i < 40; ++i) {
        list->addItem(QStringLiteral("第 %1 条 Story").arg(i));
    }
    list->setCurrentRow(2);
    auto* left = new QDockWidget(QStringLiteral("稿库 Stories"));
    left->setWidget(list);
    window->addDockWidget(Qt::LeftDockWidgetArea, left);
    window->resize(1280, 860);
    return window;
}

} // namespace broadsheet
