// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/shape_figures.h"

#include <QTest>

using namespace broadsheet;

/// Hands step and drag through shapes: each trial has its limit.
class ShapeSpeedTest : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void shapesAnswerAtOnce()
    {
#ifndef __OPTIMIZE__
        QSKIP("figures are taken from optimized builds");
#endif
        const std::vector<Figure> figures = shapeFigures();
        QVERIFY(!figures.empty());
        bool within = true;
        for (const Figure& figure : figures) {
            qInfo().noquote() << figure.name << figure.value << figure.unit << "limit"
                              << figure.limit;
            within = within && (figure.limit == 0 || figure.value <= figure.limit);
        }
        QVERIFY(within);
    }
};

QTEST_GUILESS_MAIN(ShapeSpeedTest)
#include "shape_speed_test.moc"
