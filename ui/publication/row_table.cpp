// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "publication/row_table.h"

#include "shared/line_icon.h"

#include <QtWidgets>

namespace broadsheet {

namespace {

constexpr int RowHeight = 32;

/// A cell that is chosen from a list.
class ChoiceCell : public QStyledItemDelegate {
public:
    ChoiceCell(QStringList choices, RowTable::Others others, QObject* parent)
        : QStyledItemDelegate(parent)
        , m_choices(std::move(choices))
        , m_others(others)
    {
    }

    QWidget* createEditor(QWidget* parent,
        const QStyleOptionViewItem& /*option*/,
        const QModelIndex& /*index*/) const override
    {
        auto* const box = new QComboBox(parent);
        box->setEditable(m_others == RowTable::Others::Allowed);
        box->addItems(m_choices);
        return box;
    }

    void setEditorData(QWidget* editor, const QModelIndex& index) const override
    {
        auto* const box = static_cast<QComboBox*>(editor);
        box->setCurrentIndex(box->findText(index.data().toString()));
        if (box->isEditable())
            box->setEditText(index.data().toString());
    }

    void setModelData(
        QWidget* editor, QAbstractItemModel* model, const QModelIndex& index) const override
    {
        model->setData(index, static_cast<QComboBox*>(editor)->currentText());
    }

private:
    QStringList m_choices;
    RowTable::Others m_others;
};

} // namespace

RowTable::RowTable(int columns, QWidget* parent)
    : QWidget(parent)
    , m_table(new QTableWidget(0, columns, this))
    , m_add(new QPushButton(lineIcon(QStringLiteral("plus")), {}, this))
    , m_remove(new QPushButton(lineIcon(QStringLiteral("minus")), {}, this))
{
    m_table->setShowGrid(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(RowHeight);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::AllEditTriggers);
    m_table->setTabKeyNavigation(true);
    m_add->setObjectName(QStringLiteral("addRow"));
    m_remove->setObjectName(QStringLiteral("removeRow"));
    auto* const buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    for (QPushButton* const button : { m_add, m_remove }) {
        button->setAutoDefault(false);
        buttons->addWidget(button);
    }
    buttons->addStretch(1);
    auto* const column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(m_table, 1);
    column->addLayout(buttons);
    connect(m_table, &QTableWidget::itemChanged, this, &RowTable::changed);
    connect(m_table, &QTableWidget::currentCellChanged, this, &RowTable::refresh);
    connect(m_add, &QPushButton::clicked, this, &RowTable::addRow);
    connect(m_remove, &QPushButton::clicked, this, &RowTable::removeRow);
    setFocusProxy(m_table);
    retranslate();
}

void RowTable::setHeaders(const QStringList& headers)
{
    m_table->setHorizontalHeaderLabels(headers);
}

void RowTable::setChoices(int column, const QStringList& choices, Others others)
{
    m_table->setItemDelegateForColumn(column, new ChoiceCell(choices, others, this));
}

void RowTable::fillRow(int row, const QStringList& texts)
{
    for (int column = 0; column < m_table->columnCount(); ++column)
        m_table->setItem(row, column, new QTableWidgetItem(texts.value(column)));
}

void RowTable::setRows(const QList<QStringList>& rows)
{
    const QSignalBlocker quiet(m_table);
    m_table->setRowCount(int(rows.size()));
    for (int row = 0; row < int(rows.size()); ++row)
        fillRow(row, rows.at(row));
    refresh();
}

QList<QStringList> RowTable::rows() const
{
    QList<QStringList> rows;
    for (int row = 0; row < m_table->rowCount(); ++row) {
        QStringList texts;
        for (int column = 0; column < m_table->columnCount(); ++column)
            texts.append(m_table->item(row, column)->text().trimmed());
        if (!texts.join(QString()).isEmpty())
            rows.append(texts);
    }
    return rows;
}

void RowTable::addRow()
{
    const int row = m_table->rowCount();
    m_table->insertRow(row);
    fillRow(row, {});
    m_table->setCurrentCell(row, 0); // opens its editor and gives it the keyboard
    Q_EMIT changed();
}

void RowTable::removeRow()
{
    if (m_table->currentRow() < 0)
        return;
    m_table->removeRow(m_table->currentRow());
    refresh();
    Q_EMIT changed();
}

void RowTable::refresh()
{
    m_remove->setEnabled(m_table->currentRow() >= 0);
}

void RowTable::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void RowTable::retranslate()
{
    m_add->setText(tr("Add"));
    m_remove->setText(tr("Remove"));
}

} // namespace broadsheet
