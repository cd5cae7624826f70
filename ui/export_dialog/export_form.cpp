// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "export_dialog/export_form.h"

#include "shared/field_label.h"
#include "shared/line_icon.h"
#include "shared/page_chooser.h"
#include "shared/theme.h"

#include <QtWidgets>

#include <algorithm>

namespace broadsheet {

namespace {

constexpr int Gap = 4;
constexpr int DefaultDpi = 150;
constexpr int LongestDpiText = 10;
/// So many bytes the name may have that endings and folios find room (a file's name has 255).
constexpr qsizetype LongestName = 200;

/// Disabled text keeps its own colour.
QPalette withText(QPalette colors, const QColor& text)
{
    colors.setColor(QPalette::Active, QPalette::WindowText, text);
    colors.setColor(QPalette::Inactive, QPalette::WindowText, text);
    return colors;
}

} // namespace

ExportForm::ExportForm(QWidget* parent)
    : QWidget(parent)
    , m_pagesLabel(fieldLabel(this))
    , m_chooser(new PageChooser(this))
    , m_folderLabel(fieldLabel(this))
    , m_folder(new QLineEdit(this))
    , m_browse(new QToolButton(this))
    , m_nameLabel(fieldLabel(this))
    , m_name(new QLineEdit(this))
    , m_ending(new QLabel(QStringLiteral(".pdf"), this))
    , m_note(new QLabel(this))
    , m_filesLabel(fieldLabel(this))
    , m_onePdf(new QRadioButton(this))
    , m_pdfPerPage(new QRadioButton(this))
    , m_pictures(new QCheckBox(this))
    , m_dpi(new QComboBox(this))
{
    m_folder->setObjectName(QStringLiteral("folder"));
    m_browse->setObjectName(QStringLiteral("browse"));
    m_name->setObjectName(QStringLiteral("name"));
    m_note->setObjectName(QStringLiteral("fileNote"));
    m_onePdf->setObjectName(QStringLiteral("onePdf"));
    m_pdfPerPage->setObjectName(QStringLiteral("pdfPerPage"));
    m_pictures->setObjectName(QStringLiteral("pictures"));
    m_dpi->setObjectName(QStringLiteral("dpi"));
    // A group, since radio buttons count those of the page chooser inside as theirs.
    auto* const pdfFiles = new QButtonGroup(this);
    pdfFiles->addButton(m_onePdf);
    pdfFiles->addButton(m_pdfPerPage);
    m_onePdf->setChecked(true);
    m_dpi->setEnabled(false);
    m_dpi->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_dpi->setMinimumContentsLength(LongestDpiText);
    for (const int dpi : { 72, 100, DefaultDpi, 200, 300 }) {
        m_dpi->addItem(QString(), dpi);
    }
    m_dpi->setCurrentIndex(m_dpi->findData(DefaultDpi));
    layOut();
    connectAll();
    retranslate();
}

void ExportForm::layOut()
{
    auto* const grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(4 * Gap);
    grid->setVerticalSpacing(3 * Gap);
    grid->setColumnStretch(1, 1);
    grid->addWidget(m_pagesLabel, 0, 0);
    grid->addWidget(m_chooser, 0, 1);
    addPlaceRows(*grid);
    addFileRows(*grid);
    m_pagesLabel->setBuddy(m_chooser->findChild<QRadioButton*>());
    m_folderLabel->setBuddy(m_folder);
    m_nameLabel->setBuddy(m_name);
    m_filesLabel->setBuddy(m_onePdf);
}

void ExportForm::addPlaceRows(QGridLayout& grid)
{
    m_note->setWordWrap(true);
    m_note->setMinimumHeight(2 * m_note->fontMetrics().lineSpacing());
    m_note->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    auto* const folderRow = new QHBoxLayout;
    folderRow->setSpacing(Gap);
    folderRow->addWidget(m_folder, 1);
    folderRow->addWidget(m_browse);
    auto* const nameRow = new QHBoxLayout;
    nameRow->setSpacing(Gap);
    nameRow->addWidget(m_name, 1);
    nameRow->addWidget(m_ending);
    auto* const name = new QVBoxLayout;
    name->setSpacing(Gap);
    name->addLayout(nameRow);
    name->addWidget(m_note);
    grid.addWidget(m_folderLabel, 1, 0);
    grid.addLayout(folderRow, 1, 1);
    grid.addWidget(m_nameLabel, 2, 0);
    grid.addLayout(name, 2, 1);
}

void ExportForm::addFileRows(QGridLayout& grid)
{
    auto* const pictureRow = new QHBoxLayout;
    pictureRow->setSpacing(2 * Gap);
    pictureRow->addWidget(m_pictures);
    pictureRow->addWidget(m_dpi);
    pictureRow->addStretch(1);
    auto* const files = new QVBoxLayout;
    files->setSpacing(Gap);
    files->addWidget(m_onePdf);
    files->addWidget(m_pdfPerPage);
    files->addLayout(pictureRow);
    grid.addWidget(m_filesLabel, 3, 0);
    grid.addLayout(files, 3, 1);
}

void ExportForm::connectAll()
{
    connect(m_chooser, &PageChooser::changed, this, &ExportForm::check);
    connect(m_folder, &QLineEdit::textChanged, this, &ExportForm::check);
    connect(m_name, &QLineEdit::textChanged, this, &ExportForm::check);
    connect(m_onePdf, &QRadioButton::toggled, this, &ExportForm::check);
    connect(m_pictures, &QCheckBox::toggled, m_dpi, &QWidget::setEnabled);
    connect(m_pictures, &QCheckBox::toggled, this, &ExportForm::check);
    connect(m_dpi, &QComboBox::currentIndexChanged, this, &ExportForm::check);
    connect(m_browse, &QToolButton::clicked, this, &ExportForm::chooseFolder);
}

void ExportForm::setPages(std::vector<ComposedPagePtr> pages, int current)
{
    m_pages = std::move(pages);
    std::vector<PageName> names;
    names.reserve(m_pages.size());
    for (const ComposedPagePtr& page : m_pages) {
        names.push_back({ page->number, page->folio });
    }
    m_chooser->setPages(std::move(names), current);
}

void ExportForm::setPlace(const QString& folder, const QString& name)
{
    m_folder->setText(QDir::toNativeSeparators(folder));
    m_name->setText(name);
}

void ExportForm::chooseFolder()
{
    auto* const dialog = new QFileDialog(this, tr("Folder for the Export"), m_folder->text());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString& folder) {
        m_folder->setText(QDir::toNativeSeparators(folder));
    });
    dialog->open();
}

std::vector<ComposedPagePtr> ExportForm::chosenPages(const std::vector<int>& indexes) const
{
    std::vector<ComposedPagePtr> pages;
    pages.reserve(indexes.size());
    for (const int index : indexes) {
        pages.push_back(m_pages[std::size_t(index)]);
    }
    return pages;
}

Result<void> ExportForm::checkPlace() const
{
    const QString folder = QDir::fromNativeSeparators(m_folder->text().trimmed());
    const QString name = m_name->text().trimmed();
    if (folder.isEmpty() || !QFileInfo(folder).isDir()) {
        return Problem { tr("This folder is not there. Choose another one."), folder };
    }
    if (!QFileInfo(folder).isWritable()) {
        return Problem { tr("You may not write to this folder. Choose another one."), folder };
    }
    if (name.isEmpty()) {
        return Problem { tr("Type a name for the file."), name };
    }
    if (name.contains(u'/') || name.contains(QChar::Null) || name.startsWith(u'.')) {
        return Problem { tr("A file's name has no “/” in it and no dot before it."), name };
    }
    if (name.toUtf8().size() > LongestName) {
        return Problem { tr("This name is too long. Shorten it."), name };
    }
    return {};
}

Result<ExportOrder> ExportForm::order() const
{
    const Result<std::vector<int>> pages = m_chooser->chosen();
    if (!pages) {
        return pages.problem();
    }
    if (const Result<void> place = checkPlace(); !place) {
        return place.problem();
    }
    ExportOrder order;
    order.pages = chosenPages(*pages);
    order.folder = QDir::fromNativeSeparators(m_folder->text().trimmed());
    order.name = m_name->text().trimmed();
    if (order.name.endsWith(QStringLiteral(".pdf"), Qt::CaseInsensitive)) {
        order.name.chop(4);
    }
    order.pdfFiles = m_onePdf->isChecked() ? PdfFiles::One : PdfFiles::OnePerPage;
    order.pictureDpi = m_pictures->isChecked() ? m_dpi->currentData().toInt() : 0;
    return order;
}

QString ExportForm::fileNote(const ExportOrder& order)
{
    const QStringList names = pdfNames(order, order.pages) + pictureNames(order, order.pages);
    const auto there = std::count_if(names.begin(), names.end(), [&order](const QString& name) {
        return QFileInfo::exists(QDir(order.folder).filePath(name));
    });
    if (there > 0 && names.size() == 1) {
        return tr("“%1” is there already. It will be replaced when the new one is complete.")
            .arg(names.front());
    }
    if (there > 0) {
        return tr("%n file(s) of these names will be replaced when the new ones are complete.",
            nullptr,
            int(there));
    }
    return names.size() == 1 ? tr("Makes “%1”.").arg(names.front())
                             : tr("Makes “%1” to “%2”.").arg(names.front(), names.back());
}

void ExportForm::check()
{
    showNotes();
    Q_EMIT changed();
}

void ExportForm::showNotes()
{
    const Result<void> place = checkPlace();
    const Result<ExportOrder> whole = order();
    if (!place) {
        m_note->setText(place.problem().summary);
    } else {
        m_note->setText(whole ? fileNote(*whole) : QString());
    }
    const ThemeColors& theme = themeColors(palette());
    m_note->setPalette(withText(palette(), place ? theme.mutedText : theme.danger));
    m_ending->setPalette(withText(palette(), theme.mutedText));
    m_name->setAccessibleDescription(m_note->text());
}

void ExportForm::retranslate()
{
    m_pagesLabel->setText(tr("&Pages"));
    m_folderLabel->setText(tr("&Folder"));
    m_nameLabel->setText(tr("File &name"));
    m_filesLabel->setText(tr("F&iles"));
    m_onePdf->setText(tr("One PDF with all pages"));
    m_pdfPerPage->setText(tr("One PDF for every page"));
    m_pictures->setText(tr("Page pictures (PNG) as well, at"));
    for (int i = 0; i < m_dpi->count(); ++i) {
        m_dpi->setItemText(i, tr("%1 dpi").arg(m_dpi->itemData(i).toInt()));
    }
    m_browse->setIcon(lineIcon(QStringLiteral("folder")));
    retranslateTips();
    check();
}

void ExportForm::retranslateTips()
{
    m_folder->setAccessibleName(tr("Folder"));
    m_folder->setToolTip(tr("Where the files go"));
    m_browse->setAccessibleName(tr("Choose the folder"));
    m_browse->setToolTip(tr("Choose the folder…"));
    m_name->setAccessibleName(tr("File name"));
    m_name->setToolTip(tr("The name of the PDF; with several files a page's folio is added"));
    m_onePdf->setToolTip(tr("A single file, in the order of the pages"));
    m_pdfPerPage->setToolTip(tr("As many presses want it: a file for every page"));
    m_pictures->setToolTip(tr("A picture of every page, for the web or a message"));
    m_dpi->setAccessibleName(tr("Resolution of the page pictures"));
    m_dpi->setToolTip(tr("Pixels to the inch: 72 for a look, 300 for print"));
}

void ExportForm::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    } else if (event->type() == QEvent::PaletteChange) {
        showNotes();
    }
}

} // namespace broadsheet
