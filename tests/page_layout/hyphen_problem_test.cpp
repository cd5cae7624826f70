// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "page_layout/page_builder.h"
#include "typesetting/galley_setter.h"

#include <QTest>

using namespace broadsheet;

/// What a page says when words should be parted and cannot be.
class HyphenProblemTest : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void absentPatternsAreSaidOnce()
    {
        FontLibrary fonts;
        GalleySetter setter(fonts);
        ParagraphStyle style;
        style.language = QStringLiteral("xx");
        style.latin.hyphenate = true;
        const Result<SetParagraph> set
            = setter.set(QStringLiteral("one two three four"), {}, style, Length::pt(50));
        QVERIFY(set && set->lineCount() > 1);
        ComposedPage page;
        PageBuilder builder(page);
        for (std::size_t line = 0; line < set->lineCount(); ++line)
            builder.addLine(*set, line, {}, Length::pt(20));
        QCOMPARE(page.problems.size(), std::size_t(1));
        QVERIFY2(page.problems.front().contains(QStringLiteral("xx")),
            qPrintable(page.problems.front()));
    }
};

QTEST_GUILESS_MAIN(HyphenProblemTest)
#include "hyphen_problem_test.moc"
