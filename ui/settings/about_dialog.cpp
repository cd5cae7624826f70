// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/about_dialog.h"

#include "settings/library_credits.h"
#include "shared/line_icon.h"
#include "shared/theme.h"

#include <QtWidgets>

namespace broadsheet {

namespace {

QString licenseText()
{
    QFile file(QStringLiteral(":/broadsheet/LICENSE"));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

} // namespace

AboutDialog::AboutDialog(QWidget* parent)
    : QDialog(parent)
{
    build();
    fillLibraries();
    restyle();
    retranslate();
    resize(640, 560);
    m_close->setFocus();
}

void AboutDialog::build()
{
    m_mark = new QLabel(this);
    m_name = new QLabel(this);
    m_version = new QLabel(this);
    m_version->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_sentence = new QLabel(this);
    m_sentence->setWordWrap(true);
    m_license = new QLabel(this);
    m_license->setWordWrap(true);
    m_libraries = new QTreeWidget(this);
    m_libraries->setRootIsDecorated(false);
    m_libraries->setUniformRowHeights(true);
    m_libraries->setFrameShape(QFrame::NoFrame);
    m_libraries->setColumnCount(3);
    m_licenseText = new QPlainTextEdit(licenseText(), this);
    m_licenseText->setReadOnly(true);
    m_licenseText->setFrameShape(QFrame::NoFrame);
    m_licenseText->setTabChangesFocus(true);
    m_licenseText->setTextInteractionFlags(
        Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_licenseText->document()->setDocumentMargin(12);
    m_tabs = new QTabWidget(this);
    m_tabs->setDocumentMode(true);
    m_tabs->addTab(m_libraries, {});
    m_tabs->addTab(m_licenseText, {});
    m_close = new QPushButton(this);
    m_close->setDefault(true);
    connect(m_close, &QPushButton::clicked, this, &QDialog::reject);
    auto* const head = new QGridLayout;
    head->setContentsMargins(24, 24, 24, 16);
    head->setHorizontalSpacing(20);
    head->setVerticalSpacing(4);
    head->setColumnStretch(1, 1);
    head->addWidget(m_mark, 0, 0, 4, 1, Qt::AlignTop);
    head->addWidget(m_name, 0, 1);
    head->addWidget(m_version, 1, 1);
    head->addWidget(m_sentence, 2, 1);
    head->addWidget(m_license, 3, 1);
    auto* const layout = new QGridLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(head, 0, 0);
    layout->addWidget(m_tabs, 1, 0);
    layout->setRowStretch(1, 1);
    auto* const foot = new QGridLayout;
    foot->setContentsMargins(16, 12, 16, 12);
    foot->addWidget(m_close, 0, 0, Qt::AlignRight);
    layout->addLayout(foot, 2, 0);
}

void AboutDialog::fillLibraries()
{
    for (const LibraryCredit& credit : libraryCredits()) {
        auto* const row
            = new QTreeWidgetItem(m_libraries, { credit.name, credit.version, credit.license });
        row->setSizeHint(0, { 0, 28 });
    }
    m_libraries->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_libraries->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    m_libraries->header()->setSectionResizeMode(2, QHeaderView::ResizeToContents);
    m_libraries->header()->setStretchLastSection(false);
    m_libraries->setCurrentItem(m_libraries->topLevelItem(0));
}

void AboutDialog::restyle()
{
    const ThemeColors& colors = themeColors(palette());
    const QIcon own = windowIcon();
    const QIcon mark = own.isNull() ? lineIcon(QStringLiteral("newspaper")) : own;
    m_mark->setPixmap(mark.pixmap(QSize(64, 64), devicePixelRatioF()));
    QFont large = font();
    large.setPixelSize(24);
    large.setWeight(QFont::DemiBold);
    m_name->setFont(large);
    QPalette muted = palette();
    muted.setColor(QPalette::WindowText, colors.mutedText);
    m_version->setPalette(muted);
    m_license->setPalette(muted);
    QFont fixed = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    fixed.setPixelSize(12);
    m_licenseText->setFont(fixed);
}

void AboutDialog::retranslate()
{
    setWindowTitle(tr("About Broadsheet"));
    m_name->setText(tr("Broadsheet"));
    m_version->setText(tr("Version %1").arg(QStringLiteral(BROADSHEET_VERSION)));
    m_sentence->setText(tr("A newsroom desk for small newspapers: write stories, make up pages and "
                           "hand the press a PDF."));
    m_license->setText(tr("Free software under the GNU General Public License, version 3 or later, "
                          "without any warranty. © 2026 The Broadsheet developers"));
    m_tabs->setTabText(0, tr("Built On"));
    m_tabs->setTabText(1, tr("Licence"));
    m_tabs->setAccessibleName(tr("Libraries and licence"));
    m_libraries->setHeaderLabels({ tr("Library or font"), tr("Version"), tr("Licence") });
    m_libraries->setAccessibleName(tr("Libraries and fonts with their licences"));
    m_licenseText->setAccessibleName(tr("Text of the licence"));
    m_close->setText(tr("Close"));
    m_close->setToolTip(tr("Close this window (Esc)"));
    m_close->setAccessibleName(tr("Close this window"));
}

void AboutDialog::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    if (event->type() == QEvent::PaletteChange && m_licenseText != nullptr)
        restyle();
    QDialog::changeEvent(event);
}

} // namespace broadsheet
