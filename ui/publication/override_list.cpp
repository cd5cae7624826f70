// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "publication/override_list.h"

#include "edition/master_items.h"
#include "publication/grid_box_field.h"

#include <QtWidgets>

#include <algorithm>

namespace broadsheet {

namespace {

using TextMember = QString Furniture::*;

constexpr std::array<TextMember, 3> TextMembers {
    &Furniture::left, &Furniture::center, &Furniture::right
};
constexpr int TextLines = 2;
constexpr int RowHeight = 28;

/// What the item prints, in one line.
QString summaryOf(const MasterItem& item)
{
    if (!item.furniture)
        return {};
    QStringList texts;
    for (const TextMember member : TextMembers) {
        if (!((*item.furniture).*member).isEmpty())
            texts.append(
                QString((*item.furniture).*member).replace(QLatin1Char('\n'), QLatin1Char(' ')));
    }
    return texts.join(QStringLiteral(" | "));
}

} // namespace

OverrideList::OverrideList(QWidget* parent)
    : QWidget(parent)
    , m_list(new QListWidget(this))
    , m_empty(new QLabel(this))
    , m_place(new QLabel(this))
    , m_box(new GridBoxField(QStringLiteral("overrideBox"), this))
    , m_reset(new QPushButton(this))
    , m_resetAll(new QPushButton(this))
{
    build();
    connectAll();
    retranslate();
}

void OverrideList::build()
{
    m_list->setObjectName(QStringLiteral("masterItems"));
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_empty->setObjectName(QStringLiteral("noMasterItems"));
    m_empty->setWordWrap(true);
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setForegroundRole(QPalette::PlaceholderText);
    m_reset->setObjectName(QStringLiteral("resetItem"));
    m_resetAll->setObjectName(QStringLiteral("resetAllItems"));
    auto* const texts = new QGridLayout;
    texts->setHorizontalSpacing(8);
    for (std::size_t i = 0; i < m_texts.size(); ++i) {
        m_labels[i] = new QLabel(this);
        m_texts[i] = new QPlainTextEdit(this);
        m_texts[i]->setObjectName(QStringLiteral("itemText%1").arg(i));
        m_texts[i]->setTabChangesFocus(true);
        m_texts[i]->setFixedHeight(fontMetrics().lineSpacing() * TextLines + 16);
        m_labels[i]->setBuddy(m_texts[i]);
        texts->addWidget(m_labels[i], 0, int(i));
        texts->addWidget(m_texts[i], 1, int(i));
    }
    auto* const place = new QHBoxLayout;
    place->setSpacing(8);
    place->addWidget(m_place);
    place->addWidget(m_box, 1);
    m_place->setBuddy(m_box->firstField());
    auto* const buttons = new QHBoxLayout;
    for (QPushButton* const button : { m_reset, m_resetAll }) {
        button->setAutoDefault(false);
        buttons->addWidget(button);
    }
    buttons->addStretch(1);
    auto* const column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(m_empty, 1);
    column->addWidget(m_list, 1);
    column->addLayout(place);
    column->addLayout(texts);
    column->addLayout(buttons);
    setFocusProxy(m_list);
}

void OverrideList::connectAll()
{
    connect(m_list, &QListWidget::currentRowChanged, this, &OverrideList::showItem);
    connect(m_list, &QListWidget::itemChanged, this, [this](QListWidgetItem* item) {
        if (!m_filling)
            takeCheck(m_list->row(item));
    });
    for (QPlainTextEdit* const text : m_texts) {
        connect(text, &QPlainTextEdit::textChanged, this, [this] {
            if (!m_filling)
                takeItem();
        });
    }
    connect(m_box, &GridBoxField::changed, this, &OverrideList::takeItem);
    connect(m_reset, &QPushButton::clicked, this, &OverrideList::reset);
    connect(m_resetAll, &QPushButton::clicked, this, [this] {
        m_overrides.clear();
        fill();
        showItem();
        Q_EMIT changed();
    });
}

void OverrideList::setMaster(const Publication& publication,
    const QString& master,
    const std::vector<MasterOverride>& overrides)
{
    m_items = itemsOfMaster(publication, master).items;
    m_overrides = overrides;
    fill();
    m_list->setCurrentRow(m_items.empty() ? -1 : 0);
    showItem();
}

const MasterItem* OverrideList::current() const
{
    const int row = m_list->currentRow();
    return row < 0 || row >= int(m_items.size()) ? nullptr : &m_items[std::size_t(row)];
}

MasterOverride* OverrideList::overrideOf(const QString& item)
{
    const auto found = std::find_if(m_overrides.begin(),
        m_overrides.end(),
        [&](const MasterOverride& each) { return each.item == item; });
    return found == m_overrides.end() ? nullptr : &*found;
}

void OverrideList::setOverride(const MasterOverride& change)
{
    if (MasterOverride* const known = overrideOf(change.item))
        *known = change;
    else
        m_overrides.push_back(change);
    fill();
    Q_EMIT changed();
}

void OverrideList::fill()
{
    const QScopedValueRollback filling(m_filling, true);
    while (m_list->count() > int(m_items.size()))
        delete m_list->takeItem(m_list->count() - 1);
    while (m_list->count() < int(m_items.size()))
        new QListWidgetItem(m_list);
    for (int row = 0; row < m_list->count(); ++row) {
        const MasterItem& item = m_items[std::size_t(row)];
        const MasterOverride* const change = overrideOf(item.name);
        const bool stands = change == nullptr || change->instead.has_value();
        const MasterItem shown = change != nullptr ? change->instead.value_or(item) : item;
        QString text = item.name;
        if (const QString summary = summaryOf(shown); !summary.isEmpty())
            text += QStringLiteral("   ") + summary;
        if (change != nullptr)
            text += QStringLiteral("   · ") + (stands ? tr("changed here") : tr("left out here"));
        m_list->item(row)->setText(text);
        m_list->item(row)->setToolTip(text);
        m_list->item(row)->setSizeHint({ 0, RowHeight }); // what is too long is elided
        m_list->item(row)->setCheckState(stands ? Qt::Checked : Qt::Unchecked);
    }
    m_empty->setVisible(m_items.empty());
    for (QWidget* const part :
        std::initializer_list<QWidget*> { m_list, m_place, m_box, m_reset, m_resetAll })
        part->setVisible(!m_items.empty());
    for (std::size_t i = 0; i < m_texts.size(); ++i) {
        m_labels[i]->setVisible(!m_items.empty());
        m_texts[i]->setVisible(!m_items.empty());
    }
    m_resetAll->setEnabled(!m_overrides.empty());
    const MasterItem* const item = current();
    m_reset->setEnabled(item != nullptr && overrideOf(item->name) != nullptr);
}

/// Place and texts of the item that is selected, as they stand on the page.
void OverrideList::showItem()
{
    const QScopedValueRollback filling(m_filling, true);
    const MasterItem* const own = current();
    const MasterOverride* const change = own == nullptr ? nullptr : overrideOf(own->name);
    std::optional<MasterItem> shown;
    if (own != nullptr)
        shown = change == nullptr ? *own : change->instead;
    const bool stands = shown && (shown->furniture || shown->rule);
    if (stands)
        m_box->setBox(boxOf(*shown));
    m_box->setEnabled(stands);
    const Furniture* const furniture = shown && shown->furniture ? &*shown->furniture : nullptr;
    const bool editable = furniture != nullptr;
    for (std::size_t i = 0; i < m_texts.size(); ++i) {
        m_texts[i]->setPlainText(editable ? furniture->*TextMembers[i] : QString());
        m_texts[i]->setEnabled(editable);
    }
    m_reset->setEnabled(change != nullptr);
}

void OverrideList::takeCheck(int row)
{
    const QString name = m_items[std::size_t(row)].name;
    if (m_list->item(row)->checkState() == Qt::Unchecked) {
        setOverride({ name, std::nullopt });
    } else {
        std::erase_if(m_overrides, [&](const MasterOverride& each) { return each.item == name; });
        fill();
        Q_EMIT changed();
    }
    showItem();
}

void OverrideList::takeItem()
{
    const MasterItem* const item = current();
    if (item == nullptr || !(item->furniture || item->rule))
        return;
    const MasterOverride* const before = overrideOf(item->name);
    MasterItem own = before != nullptr && before->instead ? *before->instead : *item;
    own.name = item->name;
    boxOf(own) = m_box->box();
    for (std::size_t i = 0; own.furniture && i < m_texts.size(); ++i)
        (*own.furniture).*TextMembers[i] = m_texts[i]->toPlainText();
    if (own == *item) { // put back to what the master says
        std::erase_if(
            m_overrides, [&](const MasterOverride& each) { return each.item == item->name; });
        fill();
        Q_EMIT changed();
    } else {
        setOverride({ item->name, own });
    }
}

void OverrideList::reset()
{
    const MasterItem* const item = current();
    if (item == nullptr)
        return;
    std::erase_if(m_overrides, [&](const MasterOverride& each) { return each.item == item->name; });
    fill();
    showItem();
    Q_EMIT changed();
}

void OverrideList::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void OverrideList::retranslate()
{
    m_empty->setText(tr("The page has no master page, or one with nothing on it."));
    m_list->setAccessibleName(tr("What the master page puts here"));
    const QStringList labels { tr("Left"), tr("Middle"), tr("Right") };
    for (std::size_t i = 0; i < m_labels.size(); ++i)
        m_labels[i]->setText(labels.at(qsizetype(i)));
    m_place->setText(tr("Place"));
    m_reset->setText(tr("Reset"));
    m_resetAll->setText(tr("Reset All"));
    fill();
}

} // namespace broadsheet
