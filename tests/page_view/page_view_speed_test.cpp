// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/page_view_figures.h"
#include "bench/sample_pages.h"
#include "fonts/font_library.h"

#include <QTest>

using namespace broadsheet;

/// The figures of the page view on the front page of the sample newspaper, within their limits.
class PageViewSpeedTest : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void theViewKeepsUp()
    {
#ifndef NDEBUG
        QSKIP("figures are taken from optimized builds");
#endif
        FontLibrary fonts;
        const Result<std::vector<ComposedPagePtr>> pages
            = composeSample(QStringLiteral("zh-daily"), fonts);
        QVERIFY(pages.ok());
        bool within = true;
        for (const Figure& figure : pageViewFigures(*pages)) {
            qInfo().noquote() << figure.name << figure.value << figure.unit << "limit"
                              << figure.limit;
            within = within && figure.value <= figure.limit;
        }
        QVERIFY(within);
    }
};

QTEST_MAIN(PageViewSpeedTest)
#include "page_view_speed_test.moc"
