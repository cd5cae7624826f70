// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "publication/master_item_form.h"

#include "edition/furniture_fields.h"
#include "edition/page_plan_words.h"
#include "publication/grid_box_field.h"

#include <QtWidgets>

#include <algorithm>

namespace broadsheet {

namespace {

constexpr int TextLines = 3; ///< an ear of a front page
constexpr std::array TextMembers { &Furniture::left, &Furniture::center, &Furniture::right };
/// After the kinds of furniture.
constexpr int RuleAcross = 4;
constexpr int RuleDown = 5;

int kindOf(const MasterItem& item)
{
    if (item.furniture)
        return int(item.furniture->kind);
    return item.rule->direction == RuleDirection::Horizontal ? RuleAcross : RuleDown;
}

/// The item as another kind of thing in the same place.
void setKind(MasterItem& item, int kind)
{
    const GridBox box = boxOf(item);
    if (kind >= RuleAcross) {
        item.furniture.reset();
        if (!item.rule)
            item.rule = PlanRule {};
        item.rule->direction
            = kind == RuleAcross ? RuleDirection::Horizontal : RuleDirection::Vertical;
        item.rule->at = box;
        return;
    }
    item.rule.reset();
    if (!item.furniture)
        item.furniture = Furniture {};
    item.furniture->kind = FurnitureKind(kind);
    item.furniture->box = box;
}

} // namespace

MasterItemForm::MasterItemForm(QWidget* parent)
    : QWidget(parent)
    , m_name(new QLineEdit(this))
    , m_kind(new QComboBox(this))
    , m_box(new GridBoxField(QStringLiteral("itemBox"), this))
    , m_field(new QPushButton(this))
    , m_style(new QComboBox(this))
    , m_ruleBelow(new QCheckBox(this))
{
    build();
    connectAll();
    retranslate();
}

void MasterItemForm::build()
{
    m_name->setObjectName(QStringLiteral("itemName"));
    m_kind->setObjectName(QStringLiteral("itemKind"));
    m_field->setObjectName(QStringLiteral("insertField"));
    m_style->setObjectName(QStringLiteral("itemStyle"));
    m_ruleBelow->setObjectName(QStringLiteral("itemRuleBelow"));
    m_kind->addItems({ {}, {}, {}, {}, {}, {} });
    m_style->setEditable(true);
    m_field->setAutoDefault(false);
    m_field->setMenu(new QMenu(m_field));
    for (QLabel*& label : m_labels)
        label = new QLabel(this);
    auto* const grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(8);
    grid->setColumnStretch(1, 1);
    int row = 0;
    const auto add = [&](QLabel* label, QWidget* field) {
        label->setBuddy(field);
        grid->addWidget(label, row, 0);
        grid->addWidget(field, row++, 1);
    };
    add(m_labels[0], m_name);
    add(m_labels[1], m_kind);
    add(m_labels[2], m_box);
    m_labels[2]->setBuddy(m_box->firstField());
    for (std::size_t i = 0; i < m_texts.size(); ++i) {
        m_texts[i] = new QPlainTextEdit(this);
        m_texts[i]->setObjectName(QStringLiteral("masterText%1").arg(i));
        m_texts[i]->setTabChangesFocus(true);
        m_texts[i]->setFixedHeight(fontMetrics().lineSpacing() * TextLines + 16);
        add(m_labels[3 + i], m_texts[i]);
    }
    grid->addWidget(m_field, row++, 1, Qt::AlignLeft);
    add(m_labels[6], m_style);
    grid->addWidget(m_ruleBelow, row, 1);
    m_lastText = m_texts[1];
}

void MasterItemForm::connectAll()
{
    connect(m_name, &QLineEdit::textEdited, this, &MasterItemForm::take);
    connect(m_kind, &QComboBox::activated, this, [this](int kind) {
        setKind(m_item, kind);
        setItem(m_item);
        Q_EMIT changed();
    });
    connect(m_box, &GridBoxField::changed, this, &MasterItemForm::take);
    for (QPlainTextEdit* const text : m_texts) {
        connect(text, &QPlainTextEdit::textChanged, this, &MasterItemForm::take);
        connect(text, &QPlainTextEdit::cursorPositionChanged, this, [this, text] {
            if (!m_filling)
                m_lastText = text;
        });
    }
    connect(m_style, &QComboBox::currentTextChanged, this, &MasterItemForm::take);
    connect(m_ruleBelow, &QCheckBox::toggled, this, &MasterItemForm::take);
}

void MasterItemForm::setStyles(const QStringList& styles)
{
    const QScopedValueRollback filling(m_filling, true);
    m_style->clear();
    m_style->addItem(QString());
    m_style->addItems(styles);
}

void MasterItemForm::setItem(const MasterItem& item)
{
    m_item = item;
    const bool sound = item.furniture.has_value() != item.rule.has_value();
    setEnabled(sound);
    if (!sound)
        return;
    const QScopedValueRollback filling(m_filling, true);
    m_name->setText(item.name);
    m_kind->setCurrentIndex(kindOf(item));
    m_box->setBox(boxOf(m_item));
    const Furniture shown = item.furniture.value_or(Furniture {});
    for (std::size_t i = 0; i < m_texts.size(); ++i) {
        m_texts[i]->setPlainText(shown.*TextMembers[i]);
        m_texts[i]->setEnabled(item.furniture.has_value());
    }
    m_style->setEditText(shown.style);
    m_ruleBelow->setChecked(shown.ruleBelow);
    for (QWidget* const field : std::initializer_list<QWidget*> { m_field, m_style, m_ruleBelow })
        field->setEnabled(item.furniture.has_value());
}

int MasterItemForm::labelWidth() const
{
    int widest = 0;
    for (const QLabel* const label : m_labels)
        widest = std::max(widest, label->sizeHint().width());
    return widest;
}

void MasterItemForm::setLabelWidth(int width)
{
    m_labels.front()->setMinimumWidth(width);
}

void MasterItemForm::take()
{
    if (m_filling)
        return;
    m_item.name = m_name->text().trimmed();
    boxOf(m_item) = m_box->box();
    if (m_item.furniture) {
        for (std::size_t i = 0; i < m_texts.size(); ++i)
            (*m_item.furniture).*TextMembers[i] = m_texts[i]->toPlainText();
        m_item.furniture->style = m_style->currentText().trimmed();
        m_item.furniture->ruleBelow = m_ruleBelow->isChecked();
    }
    Q_EMIT changed();
}

void MasterItemForm::insertField(const QString& field)
{
    m_lastText->insertPlainText(QLatin1Char('{') + field + QLatin1Char('}'));
    m_lastText->setFocus();
}

void MasterItemForm::fillFieldMenu()
{
    m_field->menu()->clear();
    for (const QString& field : furnitureFields()) {
        QAction* const action = m_field->menu()->addAction(
            QStringLiteral("%1\t{%2}").arg(furnitureFieldTitle(field), field));
        connect(action, &QAction::triggered, this, [this, field] { insertField(field); });
    }
}

void MasterItemForm::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void MasterItemForm::retranslate()
{
    const QStringList labels { tr("Na&me"),
        tr("&Kind"),
        tr("&Place"),
        tr("&Left"),
        tr("Mi&ddle"),
        tr("&Right"),
        tr("St&yle") };
    for (std::size_t i = 0; i < m_labels.size(); ++i)
        m_labels[i]->setText(labels.at(qsizetype(i)));
    const QStringList kinds { tr("Folio"),
        tr("Nameplate"),
        tr("Page credits"),
        tr("Text"),
        tr("Rule across"),
        tr("Rule down") };
    for (int i = 0; i < m_kind->count(); ++i)
        m_kind->setItemText(i, kinds.at(i));
    m_field->setText(tr("Insert Field"));
    m_ruleBelow->setText(tr("Rule &below"));
    fillFieldMenu();
}

} // namespace broadsheet
