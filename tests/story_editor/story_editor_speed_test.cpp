// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/editor_figures.h"

#include <QTest>

using namespace broadsheet;

class StoryEditorSpeedTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aLetterIsPaintedInTime();
};

void StoryEditorSpeedTest::aLetterIsPaintedInTime()
{
    // Another program can take the processor away for longer than a letter may take: the best of
    // three rounds is the editor's own.
    QStringList tooSlow;
    for (int round = 0; round < 3; ++round) {
        tooSlow.clear();
        for (const Figure& figure : editorFigures()) {
            qInfo("%s: %.2f %s", qPrintable(figure.name), figure.value, qPrintable(figure.unit));
            if (figure.limit > 0 && figure.value > figure.limit) {
                tooSlow << figure.name;
            }
        }
        if (tooSlow.isEmpty()) {
            return;
        }
    }
    QVERIFY2(false, qPrintable(tooSlow.join(QStringLiteral(", "))));
}

QTEST_MAIN(StoryEditorSpeedTest)
#include "story_editor_speed_test.moc"
