// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "publication/formats_page.h"

#include "edition/house_formats.h"
#include "publication/grid_sketch.h"
#include "shared/form_field.h"
#include "shared/format_title.h"
#include "shared/line_icon.h"
#include "style/style_sheet.h"

#include <QtWidgets>

#include <algorithm>

namespace broadsheet {

namespace {

constexpr int ListWidth = 180;
constexpr int MaxCharacters = 200;
constexpr double MaxMeasure = 5000;

/// The row of the form that shows a mistake in a field.
std::size_t rowOf(GridField field)
{
    switch (field) {
    case GridField::Name:
        return 0;
    case GridField::Sheet:
    case GridField::Bleed:
        return 1;
    case GridField::TypeArea:
        return 2;
    case GridField::Em:
        return 3;
    case GridField::Columns:
    case GridField::ColumnWidth:
    case GridField::Gap:
        return 4;
    case GridField::Lines:
    case GridField::Pitch:
        return 5;
    }
    return 0;
}

QWidget* rowWith(std::initializer_list<QWidget*> fields, QWidget* parent)
{
    auto* const row = new QWidget(parent);
    auto* const layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    for (QWidget* const field : fields)
        layout->addWidget(field, 1);
    return row;
}

QString mm(Length length)
{
    return QString::number(length.toMm(), 'f', 1);
}

/// "house", "house-2" … : a name that no format has.
QString freeName(const Publication& publication)
{
    const QStringList taken = formatNames(publication);
    QString name = QStringLiteral("house");
    for (int i = 2; taken.contains(name); ++i)
        name = QStringLiteral("house-%1").arg(i);
    return name;
}

} // namespace

FormatsPage::FormatsPage(QWidget* parent)
    : PublicationPage(parent)
    , m_list(new QListWidget(this))
    , m_add(new QPushButton(lineIcon(QStringLiteral("plus")), {}, this))
    , m_remove(new QPushButton(lineIcon(QStringLiteral("minus")), {}, this))
    , m_title(new QLineEdit(this))
    , m_columns(new QSpinBox(this))
    , m_characters(new QSpinBox(this))
    , m_lines(new QSpinBox(this))
    , m_styles(new QComboBox(this))
    , m_summary(new QLabel(this))
    , m_sketch(new GridSketch(this))
{
    build();
    connectAll();
    retranslate();
}

QDoubleSpinBox* FormatsPage::addMeasure(
    const char* name, Length& (*of)(PageGrid&), const char* unit)
{
    auto* const spin = new QDoubleSpinBox(this);
    spin->setObjectName(QLatin1String(name));
    spin->setRange(0, MaxMeasure);
    spin->setDecimals(3);
    spin->setSuffix(QLatin1Char(' ') + QLatin1String(unit));
    m_measures.push_back({ spin, of, qstrcmp(unit, "pt") == 0 });
    return spin;
}

void FormatsPage::addFields(QGridLayout& grid)
{
    m_sheetRow = rowWith(
        { addMeasure(
              "sheetWidth", [](PageGrid& g) -> Length& { return g.sheet.width; }, "mm"),
            addMeasure(
                "sheetHeight", [](PageGrid& g) -> Length& { return g.sheet.height; }, "mm"),
            addMeasure(
                "bleed", [](PageGrid& g) -> Length& { return g.bleed; }, "mm") },
        this);
    m_marginRow
        = rowWith({ addMeasure(
                        "marginLeft", [](PageGrid& g) -> Length& { return g.typeArea.x; }, "mm"),
                      addMeasure(
                          "marginTop", [](PageGrid& g) -> Length& { return g.typeArea.y; }, "mm") },
            this);
    m_bodyRow = rowWith({ addMeasure(
                              "bodySize", [](PageGrid& g) -> Length& { return g.em; }, "pt"),
                            m_styles },
        this);
    m_columnRow = rowWith(
        { m_columns,
            m_characters,
            addMeasure(
                "columnWidth", [](PageGrid& g) -> Length& { return g.columnWidth; }, "mm"),
            addMeasure(
                "columnGap", [](PageGrid& g) -> Length& { return g.columnGap; }, "mm") },
        this);
    m_lineRow
        = rowWith({ m_lines,
                      addMeasure(
                          "linePitch", [](PageGrid& g) -> Length& { return g.linePitch; }, "pt") },
            this);
    const std::initializer_list<std::pair<QWidget*, QWidget*>> fields { { m_title, m_title },
        { m_sheetRow, m_measures[0].spin },
        { m_marginRow, m_measures[3].spin },
        { m_bodyRow, m_measures[5].spin },
        { m_columnRow, m_columns },
        { m_lineRow, m_lines } };
    for (const auto& [field, focus] : fields)
        m_fields.push_back(new FormField(grid, field, focus));
}

void FormatsPage::build()
{
    m_list->setObjectName(QStringLiteral("formats"));
    m_add->setObjectName(QStringLiteral("addFormat"));
    m_remove->setObjectName(QStringLiteral("removeFormat"));
    m_title->setObjectName(QStringLiteral("formatTitle"));
    m_columns->setObjectName(QStringLiteral("gridColumns"));
    m_characters->setObjectName(QStringLiteral("gridCharacters"));
    m_lines->setObjectName(QStringLiteral("gridLines"));
    m_styles->setObjectName(QStringLiteral("gridStyles"));
    for (const QString& name : styleSheetNames())
        m_styles->addItem(name, name);
    m_summary->setObjectName(QStringLiteral("gridSummary"));
    m_summary->setWordWrap(true);
    m_columns->setRange(0, MaxGridColumns);
    m_characters->setRange(0, MaxCharacters);
    m_lines->setRange(0, MaxGridLines);
    m_list->setMinimumWidth(ListWidth);
    auto* const buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    for (QPushButton* const button : { m_add, m_remove }) {
        button->setAutoDefault(false);
        buttons->addWidget(button);
    }
    auto* const left = new QVBoxLayout;
    left->setSpacing(8);
    left->addWidget(m_list, 1);
    left->addLayout(buttons);
    auto* const grid = new QGridLayout;
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(0);
    grid->setColumnStretch(1, 1);
    addFields(*grid);
    auto* const middle = new QVBoxLayout;
    middle->addLayout(grid);
    middle->addWidget(m_summary);
    middle->addWidget(m_sketch, 1);
    auto* const columns = new QHBoxLayout(this);
    columns->setContentsMargins(0, 0, 0, 0);
    columns->setSpacing(20);
    columns->addLayout(left);
    columns->addLayout(middle, 1);
    setFocusProxy(m_list);
}

void FormatsPage::connectAll()
{
    connect(m_list, &QListWidget::currentRowChanged, this, &FormatsPage::showFormat);
    connect(m_add, &QPushButton::clicked, this, &FormatsPage::makeHouseFormat);
    connect(m_remove, &QPushButton::clicked, this, &FormatsPage::removeFormat);
    connect(m_title, &QLineEdit::textEdited, this, [this](const QString& title) {
        change([&](PageGrid& grid) { grid.title = title.trimmed(); });
        if (house() != nullptr)
            m_list->currentItem()->setText(title.trimmed());
    });
    connect(m_columns, &QSpinBox::valueChanged, this, [this](int columns) {
        change([&](PageGrid& grid) { grid.columns = columns; });
    });
    connect(m_characters, &QSpinBox::valueChanged, this, [this](int characters) {
        change([&](PageGrid& grid) { grid.charactersPerColumn = characters; });
    });
    connect(m_lines, &QSpinBox::valueChanged, this, [this](int lines) {
        change([&](PageGrid& grid) { grid.lines = lines; });
    });
    connect(m_styles, &QComboBox::activated, this, [this] {
        change([&](PageGrid& grid) { grid.styleSheet = m_styles->currentData().toString(); });
    });
    for (const Measure& measure : m_measures) {
        connect(measure.spin, &QDoubleSpinBox::valueChanged, this, [this, measure](double value) {
            change([&](PageGrid& grid) {
                measure.of(grid) = measure.points ? Length::pt(value) : Length::mm(value);
            });
        });
    }
}

/// Takes one thing from the form; what was not touched keeps its exact measure.
void FormatsPage::change(const std::function<void(PageGrid&)>& set)
{
    PageGrid* const grid = house();
    if (m_filling || grid == nullptr)
        return;
    set(*grid);
    *grid = withColumnOfCharacters(*grid);
    showGrid(*grid);
    Q_EMIT changed();
}

QString FormatsPage::nameOf(int row) const
{
    return row < 0 ? QString() : m_list->item(row)->data(Qt::UserRole).toString();
}

/// nullptr: a format that comes with the program, which stays as it is.
PageGrid* FormatsPage::house()
{
    const QString name = nameOf(m_list->currentRow());
    const auto found = std::find_if(m_publication.grids.begin(),
        m_publication.grids.end(),
        [&](const PageGrid& grid) { return grid.name == name; });
    return found == m_publication.grids.end() ? nullptr : &*found;
}

void FormatsPage::show(const Publication& publication)
{
    m_publication = publication;
    fillList();
    m_list->setCurrentRow(
        std::max(0, int(formatNames(publication).indexOf(standardFormat(publication)))));
    showFormat();
}

void FormatsPage::putInto(Publication& publication) const
{
    publication.grids = m_publication.grids;
}

QString FormatsPage::mistake() const
{
    for (const PageGrid& grid : m_publication.grids) {
        if (const auto wrong = checkGrid(grid))
            return grid.title + QStringLiteral(": ") + wrong->what;
    }
    return {};
}

void FormatsPage::fillList()
{
    const QScopedValueRollback filling(m_filling, true);
    m_list->clear();
    for (const QString& name : formatNames(m_publication)) {
        const Result<PageGrid> grid = findFormat(m_publication, name);
        auto* const item = new QListWidgetItem(grid ? formatTitle(grid->title) : name, m_list);
        item->setData(Qt::UserRole, name);
    }
}

void FormatsPage::showFormat()
{
    if (m_filling)
        return;
    const PageGrid* const own = house();
    m_remove->setEnabled(own != nullptr);
    const Result<PageGrid> grid = own != nullptr
        ? Result<PageGrid>(*own)
        : findFormat(m_publication, nameOf(m_list->currentRow()));
    for (QWidget* const field : std::initializer_list<QWidget*> {
             m_title, m_sheetRow, m_marginRow, m_bodyRow, m_columnRow, m_lineRow })
        field->setEnabled(own != nullptr);
    if (grid)
        showGrid(*grid);
}

void FormatsPage::showGrid(const PageGrid& grid)
{
    const QScopedValueRollback filling(m_filling, true);
    const QString title = house() == nullptr ? formatTitle(grid.title) : grid.title;
    if (m_title->text().trimmed() != title)
        m_title->setText(title);
    PageGrid shown = grid;
    for (const Measure& measure : m_measures) {
        const Length length = measure.of(shown);
        if (!measure.spin->hasFocus())
            measure.spin->setValue(measure.points ? length.toPt() : length.toMm());
    }
    m_columns->setValue(grid.columns);
    m_characters->setValue(grid.charactersPerColumn);
    m_lines->setValue(grid.lines);
    m_styles->setCurrentIndex(m_styles->findData(grid.styleSheet));
    m_measures[6].spin->setReadOnly(grid.charactersPerColumn > 0);
    const std::optional<GridMistake> wrong = checkGrid(grid);
    for (std::size_t row = 0; row < m_fields.size(); ++row)
        m_fields[row]->setMistake(wrong && rowOf(wrong->field) == row ? wrong->what : QString());
    const Length right = grid.sheet.width - grid.typeArea.x - grid.typeAreaWidth();
    const Length foot = grid.sheet.height - grid.typeArea.y - grid.typeAreaHeight();
    QString text
        = tr("Type area %1 × %2 mm · right margin %3 mm · foot margin %4 mm")
              .arg(mm(grid.typeAreaWidth()), mm(grid.typeAreaHeight()), mm(right), mm(foot));
    if (grid.em > Length())
        text += QStringLiteral(" · ")
            + tr("%n character(s) to a column", nullptr, int(grid.columnWidth / grid.em));
    m_summary->setText(wrong ? QString() : text);
    m_sketch->setGrid(grid);
}

/// A format of the house that begins as the one that is shown.
void FormatsPage::makeHouseFormat()
{
    Result<PageGrid> like = findFormat(m_publication, nameOf(m_list->currentRow()));
    if (!like)
        return;
    PageGrid grid = std::move(like).value();
    grid.name = freeName(m_publication);
    grid.title = tr("%1 (house)").arg(formatTitle(grid.title));
    m_publication.grids.push_back(grid);
    fillList();
    m_list->setCurrentRow(int(m_publication.grids.size()) - 1);
    showFormat();
    m_title->setFocus();
    m_title->selectAll();
    Q_EMIT changed();
}

void FormatsPage::removeFormat()
{
    const PageGrid* const own = house();
    if (own == nullptr)
        return;
    std::erase_if(m_publication.grids,
        [name = own->name](const PageGrid& grid) { return grid.name == name; });
    fillList();
    m_list->setCurrentRow(0);
    showFormat();
    Q_EMIT changed();
}

void FormatsPage::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace broadsheet
