// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "../export_dialog/drawn_pages.h"
#include "print/preview_sheets.h"
#include "print/print_dialog.h"
#include "print/sheet_sketch.h"
#include "shared/banner.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QLabel>
#include <QLineEdit>
#include <QPrinterInfo>
#include <QPrintPreviewDialog>
#include <QPrintPreviewWidget>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace broadsheet;

namespace {

int darkPixels(QWidget& widget)
{
    const QImage image = widget.grab().toImage();
    int dark = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            dark += qGray(image.pixel(x, y)) < 80 ? 1 : 0;
    }
    return dark;
}

constexpr Size Broadsheet { Length::mm(390), Length::mm(540) };

} // namespace

class PrintDialogTest : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    std::unique_ptr<PrintDialog> m_dialog;

    template <typename T>
    [[nodiscard]] T* part(const char* name) const
    {
        return m_dialog->findChild<T*>(QString::fromLatin1(name));
    }

    [[nodiscard]] QString count() const { return part<QLabel>("sheetCount")->text(); }

    void tile() const
    {
        QTest::mouseClick(part<QRadioButton>("tiled"), Qt::LeftButton, {}, { 8, 8 });
    }

private Q_SLOTS:

    void initTestCase() { QStandardPaths::setTestModeEnabled(true); }

    void init()
    {
        m_dialog = std::make_unique<PrintDialog>();
        m_dialog->setPages(drawnPages(4, Broadsheet), 1);
        m_dialog->setDocument(m_folder.path(), QStringLiteral("edition"));
        m_dialog->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_dialog.get()));
    }

    void cleanup() { m_dialog.reset(); }

    void theSketchFollowsTheChoices()
    {
        const auto* const sketch = m_dialog->findChild<SheetSketch*>();
        QCOMPARE(sketch->sheets().size(), 1U);
        QVERIFY(count().startsWith(QStringLiteral("4 ")));
        QVERIFY(!part<QDoubleSpinBox>("overlap")->isEnabled());
        tile();
        QCOMPARE(sketch->sheets().size(), 6U);
        QVERIFY(count().startsWith(QStringLiteral("24 ")));
        QVERIFY(part<QDoubleSpinBox>("overlap")->isEnabled());
        auto* const paper = part<QComboBox>("paper");
        paper->setFocus();
        QTest::keyClick(paper, Qt::Key_Down); // A3, across
        QCOMPARE(sketch->sheets().size(), 2U);
        QTest::mouseClick(part<QRadioButton>("currentPage"), Qt::LeftButton, {}, { 8, 8 });
        QVERIFY(count().startsWith(QStringLiteral("2 ")));
        QVERIFY(part<QRadioButton>("currentPage")->text().contains(QStringLiteral("A02")));
    }

    void aWrongRangeStopsTheButtons()
    {
        auto* const range = part<QLineEdit>("pageRange");
        range->setFocus();
        QTest::keyClicks(range, QStringLiteral("7"));
        QVERIFY(!part<QPushButton>("preview")->isEnabled());
        QVERIFY(!part<QPushButton>("printToPdf")->isEnabled());
        QTest::keyClick(range, Qt::Key_Backspace);
        QTest::keyClicks(range, QStringLiteral("2-3"));
        QVERIFY(part<QPushButton>("preview")->isEnabled());
        QVERIFY(count().startsWith(QStringLiteral("2 ")));
    }

    void withoutAPrinterThatIsSaid()
    {
        const bool none = QPrinterInfo::availablePrinterNames().isEmpty();
        QCOMPARE(part<QLabel>("noPrinter")->isVisible(), none);
        QCOMPARE(part<QPushButton>("print")->isEnabled(), !none);
        QCOMPARE(part<QPushButton>("printToPdf")->isDefault(), none);
    }

    void thePreviewShowsTheSheets()
    {
        tile();
        QTest::mouseClick(part<QPushButton>("preview"), Qt::LeftButton);
        auto* const preview = part<QPrintPreviewDialog>("printPreview");
        QVERIFY(preview != nullptr);
        auto* const pages = preview->findChild<QPrintPreviewWidget*>();
        // It is there before its sheets are painted, and they follow.
        QTRY_COMPARE(pages->pageCount(), 24);
        const auto* const sheets = preview->findChild<PreviewSheets*>();
        QVERIFY(QGuiApplication::overrideCursor() == nullptr);
        QTRY_COMPARE_WITH_TIMEOUT(sheets->readyCount(), 24, 20'000);
        QTRY_VERIFY(darkPixels(*pages) > 500);
        QCOMPARE(pages->pageCount(), 24);
        QTest::keyClick(preview, Qt::Key_Escape);
        QTRY_VERIFY(part<QPrintPreviewDialog>("printPreview") == nullptr);
        QVERIFY(m_dialog->isVisible());
    }

    void thePreviewClosesWhileItsSheetsArePainted()
    {
        tile();
        QTest::mouseClick(part<QPushButton>("preview"), Qt::LeftButton);
        auto* const preview = part<QPrintPreviewDialog>("printPreview");
        QVERIFY(preview != nullptr);
        QTest::keyClick(preview, Qt::Key_Escape);
        QTRY_VERIFY(part<QPrintPreviewDialog>("printPreview") == nullptr);
    }

    void theSheetsArePrintedToAPdf()
    {
        QSignalSpy printed(m_dialog.get(), &PrintDialog::printed);
        QTest::mouseClick(part<QPushButton>("printToPdf"), Qt::LeftButton);
        auto* const file = part<QFileDialog>("printToPdfDialog");
        QVERIFY(file != nullptr);
        QTest::keyClick(
            file->findChild<QLineEdit*>(QStringLiteral("fileNameEdit")), Qt::Key_Return);
        QTRY_COMPARE(printed.size(), 1);
        QCOMPARE(printed[0][0].toString(), m_folder.filePath(QStringLiteral("edition.pdf")));
        QVERIFY(QFileInfo(m_folder.filePath(QStringLiteral("edition.pdf"))).size() > 500);
        const auto* const banner = m_dialog->findChild<Banner*>();
        QVERIFY(banner->isVisible());
        QVERIFY(banner->text().contains(QStringLiteral("edition.pdf")));
    }

    void everyControlHasANameAndATip()
    {
        for (const QWidget* const widget : m_dialog->findChildren<QWidget*>()) {
            const auto* const button = qobject_cast<const QAbstractButton*>(widget);
            const bool named = !widget->accessibleName().isEmpty()
                || (button != nullptr && !button->text().isEmpty());
            const bool ours = !widget->objectName().startsWith(QStringLiteral("qt_"))
                && widget->window() == m_dialog.get() && (widget->focusPolicy() & Qt::TabFocus);
            if (ours && !m_dialog->findChild<Banner*>()->isAncestorOf(widget)) {
                QVERIFY2(named && !widget->toolTip().isEmpty(), qPrintable(widget->objectName()));
            }
        }
    }
};

QTEST_MAIN(PrintDialogTest)
#include "print_dialog_test.moc"
