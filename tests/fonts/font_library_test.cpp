// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fonts/font_library.h"

#include <QTest>

using namespace broadsheet;

class FontLibraryTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aHanFaceHasTheTypographicEmBox();
    void facesAreOpenedOnce();
    void aMissingFamilyIsSubstitutedAndNamed();
    void aSubstituteIsOfTheSameKind_data();
    void aSubstituteIsOfTheSameKind();
    void aRareCharacterFallsBackToAFaceThatHasIt();
    void aFallbackDoesNotDependOnWhatWasAskedBefore();
    void aVariantIsFoundInTheFaceThatHasIt();
    void unassignedCharactersAreRefusedAtOnce();
    void outlinesStayInsideTheirAdvance();
    void aFileThatIsNoFontIsRefused();
};

void FontLibraryTest::aHanFaceHasTheTypographicEmBox()
{
    FontLibrary fonts;
    const Result<FoundFace> found = fonts.find(QStringLiteral("Noto Serif CJK SC"), 400, false);
    QVERIFY(found.ok());
    QCOMPARE(found->substitution, Substitution::None);
    const FontFace& face = *found->face;
    QCOMPARE(face.ascent(), 880); // OS/2, not hhea's 1151
    QCOMPARE(face.descent(), 120);
    QCOMPARE(face.outlineFormat(), OutlineFormat::CffCidKeyed);
    QCOMPARE(face.advance(face.glyph(U'国')), face.unitsPerEm());
    QCOMPARE(face.postScriptName(), QByteArray("NotoSerifCJKsc-Regular"));
    QVERIFY(face.cid(face.glyph(U'国')) > 0);
}

void FontLibraryTest::facesAreOpenedOnce()
{
    FontLibrary fonts;
    const Result<FoundFace> first = fonts.find(QStringLiteral("Noto Sans CJK SC"), 700, false);
    const Result<FoundFace> second = fonts.find(QStringLiteral("Noto Sans CJK SC"), 700, false);
    QVERIFY(first.ok() && second.ok());
    QCOMPARE(first->face.get(), second->face.get());
}

void FontLibraryTest::aMissingFamilyIsSubstitutedAndNamed()
{
    FontLibrary fonts;
    const Result<FoundFace> found = fonts.find(QStringLiteral("No Such Family"), 400, false);
    QVERIFY(found.ok());
    QCOMPARE(found->substitution, Substitution::NotInstalled);
    QVERIFY(fonts.find(QStringLiteral("No Such Family"), 400, false).ok());
    QVERIFY(fonts.find(QStringLiteral("No Such Family"), 700, false).ok());
    QVERIFY(fonts.find(QStringLiteral("Noto Serif"), 400, false).ok());
    const std::vector<SubstitutedFamily> substituted = fonts.substitutedFamilies();
    QCOMPARE(substituted.size(), std::size_t(1));
    const SubstitutedFamily expected {
        QStringLiteral("No Such Family"), found->face->familyName(), Substitution::NotInstalled, 2
    };
    QVERIFY(substituted.front() == expected);
}

void FontLibraryTest::aSubstituteIsOfTheSameKind_data()
{
    QTest::addColumn<QString>("family");
    QTest::addColumn<QString>("language");
    QTest::addColumn<char32_t>("character");
    QTest::addColumn<bool>("serif");
    QTest::newRow("a Song that is not installed becomes a Chinese serif")
        << QStringLiteral("方正书宋") << QStringLiteral("zh-Hans") << U'国' << true;
    QTest::newRow("a Hei that is not installed becomes a Chinese sans")
        << QStringLiteral("方正黑体") << QStringLiteral("zh-Hans") << U'国' << false;
    QTest::newRow("a Hei with a Latin name, too")
        << QStringLiteral("FZHei-B01") << QStringLiteral("zh-Hans") << U'国' << false;
    QTest::newRow("a grotesque becomes a sans")
        << QStringLiteral("Newsroom Grotesk") << QStringLiteral("en-GB") << U'g' << false;
    QTest::newRow("a name that says nothing becomes a serif")
        << QStringLiteral("Gazette") << QStringLiteral("en-GB") << U'g' << true;
}

void FontLibraryTest::aSubstituteIsOfTheSameKind()
{
    QFETCH(QString, family);
    QFETCH(QString, language);
    QFETCH(char32_t, character);
    QFETCH(bool, serif);
    FontLibrary fonts;
    const Result<FoundFace> found = fonts.find(family, { 400, false, language });
    QVERIFY(found.ok());
    QVERIFY(found->face->glyph(character) != 0);
    QVERIFY2(found->face->isSerif() == serif, found->face->postScriptName().constData());
}

void FontLibraryTest::aRareCharacterFallsBackToAFaceThatHasIt()
{
    FontLibrary fonts;
    const Result<FoundFace> latin = fonts.find(QStringLiteral("Noto Serif"), 400, false);
    QVERIFY(latin.ok());
    const FontFacePtr other = fonts.fallback(U'国', *latin->face, {});
    QVERIFY(other);
    QVERIFY(other->glyph(U'国') != 0);
    QVERIFY(!fonts.fallback(char32_t(0x10FFFD), *latin->face, {}));
}

void FontLibraryTest::aFallbackDoesNotDependOnWhatWasAskedBefore()
{
    const auto ask = [](bool sansFirst) {
        FontLibrary fonts;
        const Result<FoundFace> serif = fonts.find(QStringLiteral("Noto Serif"), 400, false);
        const Result<FoundFace> sans = fonts.find(QStringLiteral("Noto Sans"), 400, false);
        if (sansFirst)
            fonts.fallback(U'国', *sans->face, {});
        return fonts.fallback(U'国', *serif->face, {})->postScriptName();
    };
    QCOMPARE(ask(true), ask(false));
    QVERIFY(ask(true).contains("Serif"));
}

void FontLibraryTest::aVariantIsFoundInTheFaceThatHasIt()
{
    FontLibrary fonts;
    const char32_t selector = 0xE0101;
    const Result<FoundFace> chinese = fonts.find(QStringLiteral("Noto Serif CJK SC"), 400, false);
    QVERIFY(chinese.ok());
    QCOMPARE(chinese->face->variantGlyph(U'与', selector), 0U);
    const FontFacePtr other = fonts.fallbackVariant(U'与', selector, *chinese->face, {});
    QVERIFY(other);
    QVERIFY(other->variantGlyph(U'与', selector) != 0);
    QVERIFY(other->variantGlyph(U'与', selector) != other->glyph(U'与'));
    QVERIFY(!fonts.fallbackVariant(U'与', 0xE01EF, *chinese->face, {}));
}

void FontLibraryTest::unassignedCharactersAreRefusedAtOnce()
{
    FontLibrary fonts;
    const Result<FoundFace> found = fonts.find(QStringLiteral("Noto Serif CJK SC"), 400, false);
    QVERIFY(found.ok());
    // Asking Fontconfig for each of them would take minutes.
    int covered = 0;
    for (char32_t c = 0xF0000; c < 0x110000; ++c)
        covered += fonts.fallback(c, *found->face, {}) ? 1 : 0;
    QVERIFY(covered < 1000);
}

void FontLibraryTest::outlinesStayInsideTheirAdvance()
{
    FontLibrary fonts;
    const Result<FoundFace> found = fonts.find(QStringLiteral("Noto Serif CJK SC"), 400, false);
    QVERIFY(found.ok());
    const std::vector<OutlineCommand> outline = found->face->outline(found->face->glyph(U'国'));
    QVERIFY(outline.size() > 10);
    for (const OutlineCommand& command : outline)
        QVERIFY(command.x[0] >= 0 && command.x[0] <= float(found->face->unitsPerEm()));
}

void FontLibraryTest::aFileThatIsNoFontIsRefused()
{
    const Result<std::unique_ptr<FontFace>> face
        = FontFace::open(QStringLiteral(PROJECT_DIR "/CMakeLists.txt"), 0);
    QVERIFY(!face.ok());
    QVERIFY(!face.problem().summary.isEmpty());
}

QTEST_GUILESS_MAIN(FontLibraryTest)
#include "font_library_test.moc"
