// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "print/print_preview.h"

#include "print/preview_sheets.h"
#include "shared/line_icon.h"

#include <QAction>
#include <QComboBox>
#include <QCoreApplication>
#include <QGuiApplication>
#include <QLineEdit>
#include <QPaintEngine>
#include <QPrinter>
#include <QPrintPreviewDialog>
#include <QPrintPreviewWidget>
#include <QScreen>
#include <QToolBar>

#include <map>

namespace broadsheet {

namespace {

struct PreviewText {
    Q_DECLARE_TR_FUNCTIONS(PrintPreview)
};

constexpr double ScreenPart = 0.8;

/// Qt's preview has its own pictures, which do not follow the theme; and buttons for the
/// orientation, which is chosen for every page here.
void dress(QPrintPreviewDialog& preview)
{
    const auto said = [](const char* source) {
        return QCoreApplication::translate("QPrintPreviewDialog", source);
    };
    const std::map<QString, QString> icons { { said("Print"), QStringLiteral("print") },
        { said("Page setup"), QStringLiteral("settings") },
        { said("Zoom in"), QStringLiteral("zoom-in") },
        { said("Zoom out"), QStringLiteral("zoom-out") },
        { said("Fit width"), QStringLiteral("fit-width") },
        { said("Fit page"), QStringLiteral("fit-page") },
        { said("Next page"), QStringLiteral("chevron-right") },
        { said("Previous page"), QStringLiteral("chevron-left") },
        { said("First page"), QStringLiteral("arrow-up") },
        { said("Last page"), QStringLiteral("arrow-down") },
        { said("Show single page"), QStringLiteral("page") },
        { said("Show facing pages"), QStringLiteral("spread") },
        { said("Show overview of all pages"), QStringLiteral("pages") } };
    for (QAction* const action : preview.findChildren<QAction*>()) {
        if (const auto icon = icons.find(action->text()); icon != icons.end()) {
            action->setIcon(lineIcon(icon->second));
        } else if (action->text() == said("Portrait") || action->text() == said("Landscape")) {
            action->setVisible(false);
        }
    }
    for (QLineEdit* const field : preview.findChildren<QLineEdit*>())
        field->setAccessibleName(PreviewText::tr("Number of the sheet"));
    for (QComboBox* const box : preview.findChildren<QComboBox*>()) {
        box->setAccessibleName(PreviewText::tr("Zoom"));
        if (box->lineEdit() != nullptr)
            box->lineEdit()->setAccessibleName(box->accessibleName());
    }
    for (const QToolBar* const bar : preview.findChildren<QToolBar*>()) {
        bool afterLine = true;
        for (QAction* const action : bar->actions()) {
            if (action->isSeparator()) {
                action->setVisible(!afterLine); // none beside another
                afterLine = true;
            } else if (action->isVisible()) {
                afterLine = false;
            }
        }
    }
}

} // namespace

void openPrintPreview(QWidget* parent,
    const std::shared_ptr<QPrinter>& printer,
    const std::vector<ComposedPagePtr>& pages,
    const PrintOptions& options)
{
    auto* const preview = new QPrintPreviewDialog(printer.get(), parent);
    preview->setObjectName(QStringLiteral("printPreview"));
    preview->setAttribute(Qt::WA_DeleteOnClose);
    auto* const sheets = new PreviewSheets(pages, options, preview);
    // The printer lives as long as the dialog that paints on it.
    QObject::connect(preview,
        &QPrintPreviewDialog::paintRequested,
        preview,
        [printer, sheets, pages, options](QPrinter* device) {
            // The dialog asks once more to print; only its preview is a picture.
            if (device->paintEngine()->type() == QPaintEngine::Picture)
                sheets->paintOn(*device);
            else
                (void)printPages(*device, pages, options); // what does not fit was said before
        });
    auto* const shown = preview->findChild<QPrintPreviewWidget*>();
    QObject::connect(sheets, &PreviewSheets::changed, shown, &QPrintPreviewWidget::updatePreview);
    dress(*preview);
    const QSize screen = QGuiApplication::primaryScreen()->availableSize();
    preview->resize(screen * ScreenPart);
    preview->open();
}

} // namespace broadsheet
