// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "edition/furniture_fields.h"
#include "edition/page_plan_words.h"

#include <QSet>
#include <QTest>

using namespace broadsheet;
using namespace Qt::StringLiterals;

class FurnitureFieldsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyFieldIsFilled_data();
    void everyFieldIsFilled();
    void everyFieldHasATitle();
    void whatIsNoFieldStays();
    void aValueIsNotFilledAgain();
    void anEmptyImprintLineIsMissing();
    void whatMayBeEmptyIsNotMissing();
    void theCreditsNameWhoIsNamed();
};

namespace {

Edition edition()
{
    Edition made;
    made.date = QDate(2026, 10, 15);
    Publication& paper = made.publication;
    paper.title = u"云汀日报"_s;
    paper.titleLatin = u"YUNTING RIBAO"_s;
    paper.registerNumber = u"CN 00-0001"_s;
    paper.postalCode = u"1-234"_s;
    paper.authority = u"云汀市"_s;
    paper.sponsor = u"云汀日报社"_s;
    paper.publisher = u"云汀出版"_s;
    paper.address = u"河滨路1号"_s;
    paper.telephone = u"000-1234567"_s;
    paper.price = u"2.00元"_s;
    paper.printer = u"云汀印务"_s;
    paper.issues = { QDate(2026, 10, 14), 12845, 127, {} };
    made.pages = { std::make_shared<const Page>(), std::make_shared<const Page>() };
    return made;
}

Page page()
{
    Page page;
    page.number = 3;
    page.folio = u"A03"_s;
    page.section = u"要闻"_s;
    page.editor = u"许明"_s;
    page.designer = u"林溪"_s;
    page.proofreader = u"何青"_s;
    return page;
}

} // namespace

void FurnitureFieldsTest::everyFieldIsFilled_data()
{
    QTest::addColumn<QString>("filled");
    const std::pair<const char*, QString> values[] = { { "date", u"2026年10月15日 星期四"_s },
        { "lunar", u"农历丙午年九月初六"_s },
        { "weekday", u"星期四"_s },
        { "page", u"A03"_s },
        { "folio", u"A03"_s },
        { "section", u"要闻"_s },
        { "title", u"云汀日报"_s },
        { "title_latin", u"YUNTING RIBAO"_s },
        { "issue", u"总第12846期"_s },
        { "pages", u"2"_s },
        { "register", u"CN 00-0001"_s },
        { "postal_code", u"1-234"_s },
        { "authority", u"云汀市"_s },
        { "sponsor", u"云汀日报社"_s },
        { "publisher", u"云汀出版"_s },
        { "address", u"河滨路1号"_s },
        { "telephone", u"000-1234567"_s },
        { "price", u"2.00元"_s },
        { "printer", u"云汀印务"_s },
        { "editor", u"许明"_s },
        { "designer", u"林溪"_s },
        { "proofreader", u"何青"_s } };
    QCOMPARE(qsizetype(std::size(values)), furnitureFields().size());
    for (const auto& [field, value] : values)
        QTest::newRow(field) << value;
}

void FurnitureFieldsTest::everyFieldIsFilled()
{
    QFETCH(QString, filled);
    const QString field = QString::fromLatin1(QTest::currentDataTag());
    QVERIFY(furnitureFields().contains(field));
    const FilledText text = filledFields(u"«{%1}»"_s.arg(field), edition(), page());
    QCOMPARE(text.text, u"«%1»"_s.arg(filled));
    QVERIFY(text.missing.isEmpty());
}

void FurnitureFieldsTest::everyFieldHasATitle()
{
    QCOMPARE(furnitureFieldTitle(u"issue"_s), u"issue number"_s);
    QSet<QString> titles;
    for (const QString& field : furnitureFields())
        titles.insert(furnitureFieldTitle(field));
    QCOMPARE(titles.size(), furnitureFields().size());
}

void FurnitureFieldsTest::whatIsNoFieldStays()
{
    QCOMPARE(filledFields(u"第{page}版 {author} {open"_s, edition(), page()).text,
        u"第A03版 {author} {open"_s);
    QCOMPARE(filledFields({}, edition(), page()).text, QString());
}

void FurnitureFieldsTest::aValueIsNotFilledAgain()
{
    Edition odd = edition();
    odd.publication.title = u"{date}"_s;
    QCOMPARE(filledFields(u"{title}"_s, odd, page()).text, u"{date}"_s);
}

void FurnitureFieldsTest::anEmptyImprintLineIsMissing()
{
    Edition bare = edition();
    bare.publication.postalCode.clear();
    bare.publication.issues = {};
    const FilledText text = filledFields(u"{register} {postal_code} {issue}"_s, bare, page());
    QCOMPARE(text.missing, (QStringList { u"postal_code"_s, u"issue"_s }));
    const QString message = missingFieldsMessage(text.missing);
    QVERIFY(message.contains(furnitureFieldTitle(u"postal_code"_s)));
    QVERIFY(message.contains(furnitureFieldTitle(u"issue"_s)));
    QVERIFY(missingFieldsMessage({}).isEmpty());
    bare.issue = u"特刊"_s;
    QVERIFY(filledFields(u"{issue}"_s, bare, page()).missing.isEmpty());
    const FilledText credits = filledFields(u"{editor}"_s, bare, Page {});
    QVERIFY(missingFieldsMessage(credits.missing).contains(furnitureFieldTitle(u"editor"_s)));
}

void FurnitureFieldsTest::whatMayBeEmptyIsNotMissing()
{
    Edition latin = edition();
    latin.publication.language = u"en"_s;
    latin.publication.titleLatin.clear();
    QVERIFY(filledFields(u"{lunar}{title_latin}{section}"_s, latin, Page {}).missing.isEmpty());
}

void FurnitureFieldsTest::theCreditsNameWhoIsNamed()
{
    Page some = page();
    QCOMPARE(pageCreditsLine(edition(), some), u"责编 许明　版式 林溪　校对 何青"_s);
    some.designer.clear();
    QCOMPARE(pageCreditsLine(edition(), some), u"责编 许明　校对 何青"_s);
    Edition latin = edition();
    latin.publication.language = u"en"_s;
    QCOMPARE(pageCreditsLine(latin, some), u"Editor: 许明  Proof: 何青"_s);
    QVERIFY(pageCreditsLine(latin, Page {}).isEmpty());
}

QTEST_GUILESS_MAIN(FurnitureFieldsTest)
#include "furniture_fields_test.moc"
