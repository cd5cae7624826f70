// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "publication/masters_page.h"

#include "edition/house_formats.h"
#include "edition/master_items.h"
#include "publication/master_item_form.h"
#include "shared/line_icon.h"
#include "shared/theme.h"
#include "style/style_sheet.h"

#include <QtWidgets>

#include <algorithm>

namespace broadsheet {

namespace {

constexpr int PictureHeight = 300;
constexpr int ListWidth = 180;
constexpr int Gap = 8;

/// `base`, or `base` 2, 3 … where that is taken.
QString freeName(const QString& base, const QStringList& taken)
{
    QString name = base;
    for (int i = 2; taken.contains(name); ++i)
        name = QStringLiteral("%1 %2").arg(base).arg(i);
    return name;
}

QStringList namesOf(const std::vector<MasterPage>& masters)
{
    QStringList names;
    for (const MasterPage& master : masters)
        names.append(master.name);
    return names;
}

} // namespace

MastersPage::MastersPage(FontLibrary& fonts, QDate date, QWidget* parent)
    : PublicationPage(parent)
    , m_pictures(fonts)
    , m_date(date)
    , m_list(new QListWidget(this))
    , m_add(new QPushButton(lineIcon(QStringLiteral("plus")), {}, this))
    , m_remove(new QPushButton(lineIcon(QStringLiteral("minus")), {}, this))
    , m_name(new QLineEdit(this))
    , m_parent(new QComboBox(this))
    , m_nameLabel(new QLabel(this))
    , m_parentLabel(new QLabel(this))
    , m_items(new QListWidget(this))
    , m_addItem(new QPushButton(lineIcon(QStringLiteral("plus")), {}, this))
    , m_removeItem(new QPushButton(lineIcon(QStringLiteral("minus")), {}, this))
    , m_form(new MasterItemForm(this))
    , m_picture(new QLabel(this))
    , m_problem(new QLabel(this))
{
    build();
    connectAll();
    retranslate();
}

void MastersPage::build()
{
    m_list->setObjectName(QStringLiteral("masters"));
    m_add->setObjectName(QStringLiteral("addMaster"));
    m_remove->setObjectName(QStringLiteral("removeMaster"));
    m_name->setObjectName(QStringLiteral("masterName"));
    m_parent->setObjectName(QStringLiteral("masterParent"));
    m_items->setObjectName(QStringLiteral("itemsOfMaster"));
    m_addItem->setObjectName(QStringLiteral("addItem"));
    m_removeItem->setObjectName(QStringLiteral("removeItem"));
    m_picture->setObjectName(QStringLiteral("masterPicture"));
    m_problem->setObjectName(QStringLiteral("masterProblem"));
    m_problem->setWordWrap(true);
    m_problem->setTextFormat(Qt::PlainText);
    m_picture->setFixedHeight(PictureHeight);
    m_picture->setAlignment(Qt::AlignTop | Qt::AlignHCenter);
    m_nameLabel->setBuddy(m_name);
    m_parentLabel->setBuddy(m_parent);
    const auto pair = [](QPushButton* one, QPushButton* other) {
        auto* const row = new QHBoxLayout;
        row->setSpacing(Gap);
        for (QPushButton* const button : { one, other }) {
            button->setAutoDefault(false);
            row->addWidget(button);
        }
        return row;
    };
    auto* const left = new QVBoxLayout;
    left->setSpacing(Gap);
    left->addWidget(m_list, 1);
    left->addLayout(pair(m_add, m_remove));
    left->addSpacing(Gap);
    left->addWidget(m_items, 2);
    left->addLayout(pair(m_addItem, m_removeItem));
    for (QListWidget* const list : { m_list, m_items })
        list->setMinimumWidth(ListWidth);
    auto* const head = new QGridLayout;
    head->setHorizontalSpacing(12);
    head->setVerticalSpacing(Gap);
    head->setColumnStretch(1, 1);
    head->addWidget(m_nameLabel, 0, 0);
    head->addWidget(m_name, 0, 1);
    head->addWidget(m_parentLabel, 1, 0);
    head->addWidget(m_parent, 1, 1);
    auto* const middle = new QVBoxLayout;
    middle->setSpacing(Gap + Gap);
    middle->addLayout(head);
    middle->addWidget(m_form);
    middle->addStretch(1);
    auto* const right = new QVBoxLayout;
    right->addWidget(m_picture);
    right->addWidget(m_problem);
    right->addStretch(1);
    auto* const columns = new QHBoxLayout(this);
    columns->setContentsMargins(0, 0, 0, 0);
    columns->setSpacing(20);
    columns->addLayout(left);
    columns->addLayout(middle, 1);
    columns->addLayout(right);
    setFocusProxy(m_list);
}

void MastersPage::connectAll()
{
    connect(m_list, &QListWidget::currentRowChanged, this, &MastersPage::showMaster);
    connect(m_items, &QListWidget::currentRowChanged, this, &MastersPage::showItem);
    connect(m_items, &QListWidget::itemChanged, this, &MastersPage::takeOut);
    connect(m_name, &QLineEdit::textEdited, this, &MastersPage::takeMaster);
    connect(m_parent, &QComboBox::activated, this, &MastersPage::takeMaster);
    connect(m_form, &MasterItemForm::changed, this, &MastersPage::takeItem);
    connect(m_add, &QPushButton::clicked, this, &MastersPage::addMaster);
    connect(m_remove, &QPushButton::clicked, this, &MastersPage::removeMaster);
    connect(m_addItem, &QPushButton::clicked, this, &MastersPage::addItem);
    connect(m_removeItem, &QPushButton::clicked, this, &MastersPage::removeItem);
}

MasterPage* MastersPage::master()
{
    const int row = m_list->currentRow();
    return row < 0 || row >= int(m_publication.masters.size())
        ? nullptr
        : &m_publication.masters[std::size_t(row)];
}

MasterItem* MastersPage::ownItem(const QString& name)
{
    MasterPage* const now = master();
    if (now == nullptr)
        return nullptr;
    const auto found = std::find_if(now->items.begin(),
        now->items.end(),
        [&](const MasterItem& item) { return item.name == name; });
    return found == now->items.end() ? nullptr : &*found;
}

void MastersPage::show(const Publication& publication)
{
    m_publication = publication;
    const Result<PageGrid> grid = findFormat(publication, standardFormat(publication));
    const Result<StyleSheet> sheet
        = grid ? findStyleSheet(grid->styleSheet) : Result<StyleSheet>(grid.problem());
    m_form->setStyles(sheet ? sheet->names() : QStringList());
    fillMasters();
    m_list->setCurrentRow(m_publication.masters.empty() ? -1 : 0);
    showMaster();
}

void MastersPage::putInto(Publication& publication) const
{
    publication.masters = m_publication.masters;
}

QString MastersPage::mistake() const
{
    const Result<void> sound = checkMasters(m_publication);
    return sound ? QString() : sound.problem().summary;
}

void MastersPage::fillMasters()
{
    const QScopedValueRollback filling(m_filling, true);
    const int row = m_list->currentRow();
    m_list->clear();
    m_list->addItems(namesOf(m_publication.masters));
    m_list->setCurrentRow(std::min(row, m_list->count() - 1));
}

void MastersPage::showMaster()
{
    if (m_filling)
        return;
    const MasterPage* const now = master();
    {
        const QScopedValueRollback filling(m_filling, true);
        m_name->setText(now == nullptr ? QString() : now->name);
        m_parent->clear();
        m_parent->addItem(tr("None"), QString());
        for (const MasterPage& each : m_publication.masters) {
            if (now != nullptr && each.name != now->name)
                m_parent->addItem(each.name, each.name);
        }
        m_parent->setCurrentIndex(
            std::max(0, m_parent->findData(now == nullptr ? QString() : now->parent)));
    }
    for (QWidget* const field : std::initializer_list<QWidget*> {
             m_nameLabel, m_name, m_parentLabel, m_parent, m_items, m_addItem, m_remove })
        field->setEnabled(now != nullptr);
    fillItems();
    m_items->setCurrentRow(m_items->count() > 0 ? 0 : -1);
    showItem(); // the row may be the one that it was
    edited();
}

/// The parent's items, which can be left out here, and the master's own.
void MastersPage::fillItems()
{
    const QScopedValueRollback filling(m_filling, true);
    const int row = m_items->currentRow();
    m_items->clear();
    const MasterPage* const now = master();
    if (now == nullptr)
        return;
    std::vector<MasterItem> items = itemsOfMaster(m_publication, now->parent).items;
    for (const MasterItem& own : now->items) {
        const auto inherited = std::find_if(items.begin(),
            items.end(),
            [&](const MasterItem& each) { return each.name == own.name; });
        if (inherited == items.end())
            items.push_back(own);
    }
    for (const MasterItem& item : items) {
        const bool own = ownItem(item.name) != nullptr;
        auto* const entry = new QListWidgetItem(item.name, m_items);
        entry->setData(Qt::UserRole, item.name);
        if (!own) {
            entry->setText(tr("%1 (from %2)").arg(item.name, now->parent));
            entry->setCheckState(now->leftOut.contains(item.name) ? Qt::Unchecked : Qt::Checked);
        }
    }
    m_items->setCurrentRow(std::min(row, m_items->count() - 1));
}

void MastersPage::showItem()
{
    if (m_filling)
        return;
    const QListWidgetItem* const entry = m_items->currentItem();
    const QString name = entry == nullptr ? QString() : entry->data(Qt::UserRole).toString();
    const MasterItem* const own = ownItem(name);
    const MasterPage* const now = master();
    m_removeItem->setEnabled(own != nullptr);
    if (own != nullptr || now == nullptr || entry == nullptr) {
        m_form->setItem(own == nullptr ? MasterItem {} : *own);
        return;
    }
    for (const MasterItem& item : itemsOfMaster(m_publication, now->parent).items) {
        if (item.name == name)
            m_form->setItem(item); // a change makes it this master's own
    }
}

void MastersPage::takeMaster()
{
    MasterPage* const now = master();
    if (m_filling || now == nullptr)
        return;
    const QString before = now->name;
    now->name = m_name->text().trimmed();
    now->parent = m_parent->currentData().toString();
    for (MasterPage& each : m_publication.masters) {
        if (each.parent == before && !before.isEmpty())
            each.parent = now->name;
    }
    m_list->currentItem()->setText(now->name);
    fillItems();
    showItem();
    edited();
}

void MastersPage::takeItem()
{
    MasterPage* const now = master();
    const QListWidgetItem* const entry = m_items->currentItem();
    if (now == nullptr || entry == nullptr)
        return;
    const QString before = entry->data(Qt::UserRole).toString();
    if (MasterItem* const own = ownItem(before))
        *own = m_form->item();
    else
        now->items.push_back(m_form->item());
    fillItems();
    edited();
}

/// An inherited item that stands here or not.
void MastersPage::takeOut()
{
    MasterPage* const now = master();
    if (m_filling || now == nullptr)
        return;
    now->leftOut.clear();
    for (int row = 0; row < m_items->count(); ++row) {
        const QListWidgetItem* const entry = m_items->item(row);
        const QString name = entry->data(Qt::UserRole).toString();
        if (ownItem(name) == nullptr && entry->checkState() == Qt::Unchecked)
            now->leftOut.append(name);
    }
    edited();
}

void MastersPage::addMaster()
{
    const MasterPage* const like = master();
    MasterPage made;
    made.name = freeName(tr("Master"), namesOf(m_publication.masters));
    made.parent = like == nullptr ? QString() : like->name;
    made.format = like == nullptr ? QString() : like->format;
    m_publication.masters.push_back(made);
    fillMasters();
    m_list->setCurrentRow(m_list->count() - 1);
    showMaster();
    m_name->setFocus();
    m_name->selectAll();
}

void MastersPage::removeMaster()
{
    const int row = m_list->currentRow();
    if (row < 0)
        return;
    m_publication.masters.erase(m_publication.masters.begin() + row);
    fillMasters();
    showMaster();
}

void MastersPage::addItem()
{
    MasterPage* const now = master();
    if (now == nullptr)
        return;
    QStringList taken;
    for (const MasterItem& item : itemsOfMaster(m_publication, now->name).items)
        taken.append(item.name);
    MasterItem item;
    item.name = freeName(tr("text"), taken);
    item.furniture = Furniture {};
    item.furniture->kind = FurnitureKind::Text;
    now->items.push_back(item);
    fillItems();
    m_items->setCurrentRow(m_items->count() - 1);
    showItem();
    edited();
    m_form->setFocus();
}

void MastersPage::removeItem()
{
    MasterPage* const now = master();
    const QListWidgetItem* const entry = m_items->currentItem();
    if (now == nullptr || entry == nullptr)
        return;
    const QString name = entry->data(Qt::UserRole).toString();
    std::erase_if(now->items, [&](const MasterItem& item) { return item.name == name; });
    fillItems();
    showItem();
    edited();
}

/// The picture follows at once.
void MastersPage::edited()
{
    const MasterPage* const now = master();
    QString problem = m_publication.masters.empty()
        ? tr("A master page holds what stands on many pages: nameplate, folio, section heads, "
             "rules. "
             "“Add” makes the first one.")
        : QString();
    const QImage image = now == nullptr
        ? QImage()
        : m_pictures.picture(m_publication, now->name, m_date, PictureHeight, problem);
    QPixmap sheet = QPixmap::fromImage(image);
    if (!sheet.isNull()) { // white paper needs an edge
        QPainter painter(&sheet);
        painter.setPen(themeColors(palette()).line);
        painter.drawRect(QRectF(QPointF(), sheet.deviceIndependentSize()).adjusted(0, 0, -1, -1));
    }
    m_picture->setPixmap(sheet);
    const QString wrong = mistake();
    m_problem->setText(wrong.isEmpty() ? problem : wrong);
    m_problem->setFixedWidth(std::max(ListWidth, image.width()));
    Q_EMIT changed();
}

void MastersPage::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void MastersPage::retranslate()
{
    m_list->setAccessibleName(tr("Master pages"));
    m_items->setAccessibleName(tr("What stands on the master page"));
    m_picture->setAccessibleName(tr("Picture of the master page"));
    m_nameLabel->setText(tr("&Name"));
    m_parentLabel->setText(tr("Builds &on"));
    // One edge for the fields of the master and of its items.
    const int labels = std::max({ m_nameLabel->sizeHint().width(),
        m_parentLabel->sizeHint().width(),
        m_form->labelWidth() });
    for (QLabel* const label : { m_nameLabel, m_parentLabel })
        label->setMinimumWidth(labels);
    m_form->setLabelWidth(labels);
    for (QPushButton* const button : { m_add, m_addItem })
        button->setText(tr("Add"));
    for (QPushButton* const button : { m_remove, m_removeItem })
        button->setText(tr("Remove"));
}

} // namespace broadsheet
