// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "typesetting/font_stand_in.h"
#include "typesetting/galley_setter.h"

#include <QElapsedTimer>
#include <QTest>

using namespace broadsheet;

/// What is set when a font or a glyph is not there, and that it is said.
class StandInTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void rareCharactersAreSet_data();
    void rareCharactersAreSet();
    void aVariationSelectorStaysWithItsBase();
    void aVariationSelectorChoosesTheGlyph();
    void aVariantIsTakenFromAnotherFace();
    void anUnknownVariantIsSetInItsUsualFormAndSaid();
    void noLineBreaksBeforeASelector();
    void standInsAreNamedAndCounted_data();
    void standInsAreNamedAndCounted();
    void everyStandInIsCountedButListedOnce();
    void listsOfPagesAdd();
    void aCombiningMarkThatNobodyHasIsSaid();
    void aMegabyteOf_data();
    void aMegabyteOf();

private:
    Paragraph shaped(const QString& text);

    FontLibrary m_fonts;
    GalleySetter m_setter { m_fonts };
    ParagraphStyle m_style;
};

void StandInTest::init()
{
    m_style = {};
    m_style.font.han = QStringLiteral("Noto Serif CJK SC");
}

Paragraph StandInTest::shaped(const QString& text)
{
    const Result<Paragraph> paragraph = m_setter.shape(text, {}, m_style, Length::pt(300));
    return paragraph ? *paragraph : Paragraph();
}

void StandInTest::rareCharactersAreSet_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("𠮷 of extension B") << QStringLiteral("𠮷");
    QTest::newRow("𰻝 of extension G") << QStringLiteral("𰻝");
    QTest::newRow("㐂 of extension A") << QStringLiteral("㐂");
    QTest::newRow("﨎 of the compatibility forms") << QStringLiteral("﨎");
}

void StandInTest::rareCharactersAreSet()
{
    QFETCH(QString, text);
    const Paragraph paragraph = shaped(QStringLiteral("国") + text + QStringLiteral("国"));
    QCOMPARE(paragraph.clusters.size(), std::size_t(3));
    QCOMPARE(int(paragraph.clusters[1].textLength), int(text.size()));
    QVERIFY(paragraph.glyphs[1].glyph != 0);
    QCOMPARE(paragraph.clusters[1].advance, paragraph.em);
}

void StandInTest::aVariationSelectorStaysWithItsBase()
{
    m_style.font.han = QStringLiteral("Noto Serif CJK JP");
    const Paragraph paragraph = shaped(QStringLiteral("国与󠄁国"));
    QCOMPARE(paragraph.clusters.size(), std::size_t(3));
    QCOMPARE(int(paragraph.clusters[1].textLength), 3);
    QCOMPARE(int(paragraph.clusters[1].glyphCount), 1);
    QCOMPARE(paragraph.clusters[1].advance, paragraph.em);
    QVERIFY(paragraph.clusters[1].charClass == CharClass::Han);
}

void StandInTest::aVariationSelectorChoosesTheGlyph()
{
    m_style.font.han = QStringLiteral("Noto Serif CJK JP");
    const Paragraph paragraph = shaped(QStringLiteral("与与󠄁"));
    const FontFace& face = *paragraph.fonts.front().face;
    QCOMPARE(paragraph.glyphs[0].glyph, face.glyph(U'与'));
    QCOMPARE(paragraph.glyphs[1].glyph, face.variantGlyph(U'与', 0xE0101));
    QVERIFY(paragraph.glyphs[0].glyph != paragraph.glyphs[1].glyph);
    QVERIFY(standInsOf(paragraph).empty());
}

void StandInTest::aVariantIsTakenFromAnotherFace()
{
    const Paragraph paragraph = shaped(QStringLiteral("与与󠄁"));
    const std::vector<FontStandIn> list = standInsOf(paragraph);
    QCOMPARE(list.size(), std::size_t(1));
    QCOMPARE(list[0].why, StandIn::NoGlyph);
    QCOMPARE(list[0].wanted, QStringLiteral("Noto Serif CJK SC"));
    QCOMPARE(list[0].characters, QStringLiteral("与󠄁"));
    QCOMPARE(list[0].count, 1);
    const SetFont& font = paragraph.fonts[paragraph.clusters[1].font];
    QCOMPARE(paragraph.glyphs[1].glyph, font.face->variantGlyph(U'与', 0xE0101));
}

void StandInTest::anUnknownVariantIsSetInItsUsualFormAndSaid()
{
    const Paragraph paragraph = shaped(QStringLiteral("与󠇯")); // U+E01EF
    QCOMPARE(paragraph.clusters.size(), std::size_t(1));
    QCOMPARE(paragraph.glyphs[0].glyph, paragraph.fonts.front().face->glyph(U'与'));
    const std::vector<FontStandIn> list = standInsOf(paragraph);
    QCOMPARE(list.size(), std::size_t(1));
    QCOMPARE(list[0].why, StandIn::NoVariant);
    QCOMPARE(list[0].characters, QStringLiteral("与󠇯"));
}

void StandInTest::noLineBreaksBeforeASelector()
{
    m_style.font.han = QStringLiteral("Noto Serif CJK JP");
    QString text;
    for (int i = 0; i < 30; ++i)
        text += QStringLiteral("与󠄁");
    const Result<SetParagraph> set = m_setter.set(text, {}, m_style, m_style.size * 7);
    QVERIFY(set.ok());
    QVERIFY(set->lineCount() > 3);
    for (std::size_t line = 0; line < set->lineCount(); ++line) {
        QCOMPARE(set->lineStart(line) % 3, 0);
        std::vector<LineRun> runs;
        set->runs(line, runs);
        QCOMPARE((runs.back().textEnd - runs.front().textStart) % 3, 0); // text keeps both
    }
}

void StandInTest::standInsAreNamedAndCounted_data()
{
    QTest::addColumn<QString>("han");
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("why");
    QTest::addColumn<QString>("used");
    QTest::addColumn<QString>("characters");
    QTest::addColumn<int>("count");
    QTest::newRow("nothing stands in")
        << QStringLiteral("Noto Serif CJK SC") << QStringLiteral("国家") << int(StandIn::None)
        << QString() << QString() << 0;
    QTest::newRow("a family that is not installed")
        << QStringLiteral("方正书宋") << QStringLiteral("国家，大事") << int(StandIn::NotInstalled)
        << QStringLiteral("Noto Serif CJK SC") << QString() << 5;
    QTest::newRow("a character that the family lacks")
        << QStringLiteral("AR PL UKai CN") << QStringLiteral("国𠮷家𠮷") << int(StandIn::NoGlyph)
        << QStringLiteral("Noto Serif CJK SC") << QStringLiteral("𠮷") << 2;
    QTest::newRow("a character that no font has")
        << QStringLiteral("Noto Serif CJK SC") << QString::fromUcs4(U"国\U0010FFFD家", 3)
        << int(StandIn::Missing) << QStringLiteral("Noto Serif CJK SC")
        << QString::fromUcs4(U"\U0010FFFD", 1) << 1;
}

void StandInTest::standInsAreNamedAndCounted()
{
    QFETCH(QString, han);
    QFETCH(QString, text);
    QFETCH(int, why);
    QFETCH(QString, used);
    QFETCH(QString, characters);
    QFETCH(int, count);
    m_style.font.han = han;
    const std::vector<FontStandIn> list = standInsOf(shaped(text));
    if (StandIn(why) == StandIn::None) {
        QVERIFY(list.empty());
        return;
    }
    QCOMPARE(list.size(), std::size_t(1));
    const FontStandIn expected { StandIn(why), han, used, characters, count };
    QCOMPARE(list[0].wanted, han);
    QCOMPARE(list[0].used, used);
    QVERIFY(list[0] == expected);
}

void StandInTest::everyStandInIsCountedButListedOnce()
{
    m_style.font.han = QStringLiteral("AR PL UKai CN");
    const Result<FoundFace> kai = m_fonts.find(m_style.font.han, 400, false);
    QString text;
    int lacking = 0;
    for (char32_t c = 0x20000; c < 0x20000 + 100; ++c) {
        text += QString::fromUcs4(&c, 1).repeated(3);
        lacking += kai->face->glyph(c) == 0 ? 3 : 0;
    }
    const std::vector<FontStandIn> list = standInsOf(shaped(text));
    int count = 0;
    for (const FontStandIn& standIn : list) {
        count += standIn.count;
        QVERIFY(standIn.characters.toUcs4().size() <= FontStandIn::MostListed);
    }
    QVERIFY(lacking > 3 * FontStandIn::MostListed);
    QCOMPARE(count, lacking);
}

void StandInTest::listsOfPagesAdd()
{
    m_style.font.han = QStringLiteral("AR PL UKai CN");
    std::vector<FontStandIn> total = standInsOf(shaped(QStringLiteral("国𠮷")));
    addStandIns(total, standInsOf(shaped(QStringLiteral("𠮷𰻝"))));
    addStandIns(total, {});
    QCOMPARE(total.size(), std::size_t(1));
    QCOMPARE(total[0].characters, QStringLiteral("𠮷𰻝"));
    QCOMPARE(total[0].count, 3);
}

void StandInTest::aCombiningMarkThatNobodyHasIsSaid()
{
    m_style.font.han = QStringLiteral("AR PL UKai CN");
    const std::vector<FontStandIn> list = standInsOf(shaped(QStringLiteral("x\u1DC0")));
    QCOMPARE(list.size(), std::size_t(1));
    QCOMPARE(list[0].why, StandIn::Missing);
    QCOMPARE(list[0].characters, QStringLiteral("x\u1DC0"));
}

void StandInTest::aMegabyteOf_data()
{
    QTest::addColumn<QString>("text");
    constexpr int Length = 350'000; // a megabyte in UTF-8
    QString unassigned;
    QString rare;
    QString selectors;
    for (int i = 0; i < Length / 2; ++i) {
        const char32_t none = 0xF0000 + char32_t(i % 0xFFFE);
        const char32_t ideograph = 0x20000 + char32_t(i % 0xA6D0);
        unassigned += QString::fromUcs4(&none, 1);
        rare += QString::fromUcs4(&ideograph, 1);
        selectors += QStringLiteral("国\uFE00");
    }
    QTest::newRow("characters that no font has") << unassigned;
    QTest::newRow("ideographs that the font lacks") << rare;
    QTest::newRow("selectors for forms that nobody drew") << selectors;
    QTest::newRow("combining marks on one letter")
        << QStringLiteral("a") + QString(Length, QChar(0x0301));
    QTest::newRow("combining marks on one Han")
        << QStringLiteral("国") + QString(Length, QChar(0x0301));
    QTest::newRow("letters without a space") << QString(Length, QChar(u'm'));
    QTest::newRow("lone surrogates") << QString(Length, QChar(0xD800));
    QTest::newRow("control characters") << QString(Length, QChar(0x0001));
}

void StandInTest::aMegabyteOf()
{
    QFETCH(QString, text);
    m_style.font.han = QStringLiteral("AR PL UKai CN");
    QElapsedTimer timer;
    timer.start();
    const Paragraph paragraph = shaped(text);
    const qint64 elapsed = timer.elapsed();
    qsizetype covered = 0;
    for (const Cluster& cluster : paragraph.clusters) {
        QCOMPARE(qsizetype(cluster.text), covered);
        QVERIFY(cluster.advance >= 0);
        covered += cluster.textLength;
    }
    QCOMPARE(covered, text.size());
    QVERIFY2(elapsed < 5000, qPrintable(QString::number(elapsed))); // sanitized and beside others
}

QTEST_GUILESS_MAIN(StandInTest)
#include "stand_in_test.moc"
