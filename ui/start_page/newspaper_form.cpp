// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "start_page/newspaper_form.h"

#include "shared/form_field.h"
#include "start_page/format_picker.h"
#include "start_page/library_place.h"

#include <QtWidgets>

namespace broadsheet {

namespace {

constexpr int LongestTitle = 40;
constexpr int FirstPages = 4;

} // namespace

NewspaperForm::NewspaperForm(QWidget* parent)
    : QWidget(parent)
    , m_heading(new QLabel(this))
    , m_title(new QLineEdit(this))
    , m_titleLatin(new QLineEdit(this))
    , m_language(new QComboBox(this))
    , m_format(new FormatPicker(this))
    , m_date(new QDateEdit(this))
    , m_pages(new QSpinBox(this))
    , m_fileRow(new QWidget(this))
    , m_file(new QLineEdit(m_fileRow))
    , m_choose(new QPushButton(m_fileRow))
    , m_make(new QPushButton(this))
    , m_back(new QPushButton(this))
    , m_folder(QDir::homePath())
{
    build();
    connectAll();
    retranslate();
    reset(m_folder);
}

void NewspaperForm::build()
{
    m_title->setObjectName(QStringLiteral("paperTitle"));
    m_titleLatin->setObjectName(QStringLiteral("paperTitleLatin"));
    m_language->setObjectName(QStringLiteral("paperLanguage"));
    m_format->setObjectName(QStringLiteral("paperFormat"));
    m_date->setObjectName(QStringLiteral("firstEdition"));
    m_pages->setObjectName(QStringLiteral("firstPages"));
    m_file->setObjectName(QStringLiteral("libraryFile"));
    m_make->setObjectName(QStringLiteral("makeNewspaper"));
    m_back->setObjectName(QStringLiteral("backToStart"));
    for (QLineEdit* edit : { m_title, m_titleLatin })
        edit->setMaxLength(LongestTitle);
    m_language->addItem(QString(), QStringLiteral("zh-Hans"));
    m_language->addItem(QString(), QStringLiteral("en"));
    m_date->setDisplayFormat(QStringLiteral("yyyy-MM-dd"));
    m_date->setCalendarPopup(true);
    m_pages->setRange(1, MostFirstPages);
    m_make->setDefault(true);
    QFont large = font();
    large.setPixelSize(QFontInfo(font()).pixelSize() + 7);
    large.setWeight(QFont::DemiBold);
    m_heading->setFont(large);

    auto* fileRow = new QHBoxLayout(m_fileRow);
    fileRow->setContentsMargins(0, 0, 0, 0);
    fileRow->addWidget(m_file, 1);
    fileRow->addWidget(m_choose);
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(16);
    grid->setVerticalSpacing(4);
    grid->setColumnStretch(1, 1);
    addFields(*grid);
    auto* buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(m_back);
    buttons->addWidget(m_make);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_heading);
    column->addSpacing(16);
    column->addLayout(grid);
    column->addSpacing(8);
    column->addLayout(buttons);
    column->addStretch();
    setFocusProxy(m_title);
}

void NewspaperForm::addFields(QGridLayout& grid)
{
    m_titleField = new FormField(grid, m_title, m_title);
    m_latinField = new FormField(grid, m_titleLatin, m_titleLatin);
    m_languageField = new FormField(grid, m_language, m_language);
    m_formatField = new FormField(grid, m_format, m_format);
    m_dateField = new FormField(grid, m_date, m_date);
    m_pagesField = new FormField(grid, m_pages, m_pages);
    m_fileField = new FormField(grid, m_fileRow, m_file);
    for (QWidget* narrow : { static_cast<QWidget*>(m_language),
             static_cast<QWidget*>(m_date),
             static_cast<QWidget*>(m_pages) }) {
        grid.setAlignment(narrow, Qt::AlignLeft);
        narrow->setMinimumWidth(168);
    }
    QWidget* before = m_title;
    for (QWidget* next : { static_cast<QWidget*>(m_titleLatin),
             static_cast<QWidget*>(m_language),
             static_cast<QWidget*>(m_format),
             static_cast<QWidget*>(m_date),
             static_cast<QWidget*>(m_pages),
             static_cast<QWidget*>(m_file),
             static_cast<QWidget*>(m_choose),
             static_cast<QWidget*>(m_make),
             static_cast<QWidget*>(m_back) }) {
        setTabOrder(before, next);
        before = next;
    }
}

void NewspaperForm::connectAll()
{
    connect(m_title, &QLineEdit::textChanged, this, [this] {
        proposeFile();
        check();
    });
    connect(m_file, &QLineEdit::textEdited, this, [this] { m_fileByHand = true; });
    connect(m_file, &QLineEdit::textChanged, this, [this] { check(); });
    connect(m_language, &QComboBox::currentIndexChanged, this, [this] { proposeFormat(); });
    connect(m_format, &FormatPicker::picked, this, [this] { m_formatByHand = true; });
    connect(m_choose, &QPushButton::clicked, this, &NewspaperForm::chooseFile);
    connect(m_make, &QPushButton::clicked, this, &NewspaperForm::submit);
    connect(m_back, &QPushButton::clicked, this, &NewspaperForm::cancelled);
}

void NewspaperForm::reset(const QString& folder)
{
    m_folder = folder;
    m_fileByHand = false;
    m_formatByHand = false;
    m_submitted = false;
    m_title->clear();
    m_titleLatin->clear();
    m_file->clear();
    m_language->setCurrentIndex(0);
    m_pages->setValue(FirstPages);
    m_date->setDate(QDate::currentDate().addDays(1)); // tonight's work is tomorrow's paper
    proposeFormat();
    check();
}

NewNewspaper NewspaperForm::newspaper() const
{
    NewNewspaper newspaper;
    newspaper.title = m_title->text().trimmed();
    newspaper.titleLatin = m_titleLatin->text().trimmed();
    newspaper.language = m_language->currentData().toString();
    newspaper.format = m_format->format();
    newspaper.firstEdition = m_date->date();
    newspaper.pages = m_pages->value();
    return newspaper;
}

QString NewspaperForm::file() const
{
    return absoluteLibraryFile(m_folder, m_file->text());
}

void NewspaperForm::proposeFile()
{
    if (!m_fileByHand)
        m_file->setText(QDir::toNativeSeparators(proposedLibraryFile(m_folder, m_title->text())));
}

void NewspaperForm::proposeFormat()
{
    if (m_formatByHand)
        return;
    const bool chinese = m_language->currentIndex() == 0;
    m_format->setFormat(
        chinese ? QStringLiteral("zh-broadsheet") : QStringLiteral("us-broadsheet"));
}

void NewspaperForm::chooseFile()
{
    chooseLibraryPlace(*this, file(), m_folder, [this](const QString& chosen) {
        m_fileByHand = true;
        m_file->setText(QDir::toNativeSeparators(chosen));
    });
}

void NewspaperForm::check()
{
    const bool shown = m_submitted;
    const bool noTitle = m_title->text().trimmed().isEmpty();
    m_titleField->setMistake(shown && noTitle ? tr("Give the newspaper a title.") : QString());
    // A place that cannot be used is said at once; that none is given yet, only when it is wanted.
    const QString place = file();
    const bool say = !place.isEmpty() || (shown && !noTitle);
    m_fileField->setMistake(say ? libraryPlaceMistake(place) : QString());
}

FormField* NewspaperForm::firstMistake() const
{
    for (FormField* field : { m_titleField, m_fileField }) {
        if (!field->mistake().isEmpty())
            return field;
    }
    return nullptr;
}

void NewspaperForm::submit()
{
    m_submitted = true;
    check();
    if (const FormField* wrong = firstMistake()) {
        wrong->focusWidget()->setFocus();
        return;
    }
    Q_EMIT accepted(newspaper(), file());
}

void NewspaperForm::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape) {
        Q_EMIT cancelled();
        return;
    }
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        submit();
        return;
    }
    QWidget::keyPressEvent(event);
}

void NewspaperForm::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void NewspaperForm::retranslate()
{
    m_heading->setText(tr("A new newspaper"));
    m_titleField->setTexts(tr("&Title"));
    m_latinField->setTexts(tr("&Latin title"), tr("Printed below the nameplate; may stay empty."));
    m_languageField->setTexts(tr("Lan&guage"));
    m_formatField->setTexts(tr("&Format"));
    m_dateField->setTexts(tr("First &edition"));
    m_pagesField->setTexts(tr("&Pages"));
    m_fileField->setTexts(tr("Lib&rary file"), tr("Stories and pages are kept in it."));
    m_title->setPlaceholderText(tr("Yunting Daily"));
    m_language->setItemText(0, tr("Chinese (simplified)"));
    m_language->setItemText(1, tr("English"));
    m_title->setToolTip(tr("As it stands in the nameplate"));
    m_titleLatin->setToolTip(tr("The title in Latin letters, such as YUNTING RIBAO"));
    m_language->setToolTip(tr("The language that the paper is set in"));
    m_date->setToolTip(tr("The date that the first edition bears"));
    m_pages->setToolTip(tr("How many pages the first edition begins with"));
    m_file->setToolTip(tr("The file that the newspaper's library is kept in"));
    m_choose->setText(tr("Choose…"));
    m_choose->setAccessibleName(tr("Choose the library file"));
    m_choose->setToolTip(tr("Choose the library file"));
    m_make->setText(tr("Make the newspaper"));
    m_make->setToolTip(tr("Makes the library with the first edition and opens it"));
    m_back->setText(tr("Back"));
    m_back->setToolTip(tr("Back to the start (Escape)"));
    check();
}

} // namespace broadsheet
