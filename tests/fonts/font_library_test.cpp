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
    void aRareCharacterFallsBackToAFaceThatHasIt();
    void outlinesStayInsideTheirAdvance();
    void aFileThatIsNoFontIsRefused();
};

void FontLibraryTest::aHanFaceHasTheTypographicEmBox()
{
    FontLibrary fonts;
    const Result<FoundFace> found = fonts.find(QStringLiteral("Noto Serif CJK SC"), 400, false);
    QVERIFY(found.ok());
    QVERIFY(!found->substituted);
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
    QVERIFY(found->substituted);
    QCOMPARE(fonts.substitutedFamilies(), QStringList { QStringLiteral("No Such Family") });
}

void FontLibraryTest::aRareCharacterFallsBackToAFaceThatHasIt()
{
    FontLibrary fonts;
    const Result<FoundFace> latin = fonts.find(QStringLiteral("Noto Serif"), 400, false);
    QVERIFY(latin.ok());
    const FontFacePtr other = fonts.fallback(U'国', *latin->face, 400);
    QVERIFY(other);
    QVERIFY(other->glyph(U'国') != 0);
    QVERIFY(!fonts.fallback(char32_t(0x10FFFD), *latin->face, 400));
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
