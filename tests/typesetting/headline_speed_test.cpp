// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/headline_figures.h"

#include <QTest>

using namespace broadsheet;

/// Make-up tries a headline in hundreds of widths: one search has its limit.
class HeadlineSpeedTest : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void makeUpMayAskForHundredsOfFits()
    {
#ifndef __OPTIMIZE__
        QSKIP("figures are taken from optimized builds");
#endif
        bool within = true;
        for (const Figure& figure : headlineFigures()) {
            qInfo().noquote() << figure.name << figure.value << figure.unit << "limit"
                              << figure.limit;
            within = within && (figure.limit == 0 || figure.value <= figure.limit);
        }
        QVERIFY(within);
    }
};

QTEST_GUILESS_MAIN(HeadlineSpeedTest)
#include "headline_speed_test.moc"
