// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "font_surgery.h"
#include "fonts/cff_charset.h"
#include "fonts/font_file_check.h"
#include "fonts/font_library.h"

#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

#include <hb.h>

using namespace broadsheet;

/// Files that are made from fonts of this machine by cutting them and by lying in their tables.
class DamagedFontTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void refused_data();
    void refused();
    void aLieInATableIsAProblemOrHarmless_data();
    void aLieInATableIsAProblemOrHarmless();
    void anyByteMayBeWrong();
    void aCharsetOfNoiseIsRead();
    void aFamilyWhoseFilesDrawNothingIsSubstituted();
    void aFamilyWithOneGoodFileIsNotSubstituted();

private:
    QString write(const QByteArray& bytes, const QString& name = QStringLiteral("font"));

    QTemporaryDir m_folder;
    QByteArray m_trueType; ///< Noto Serif
    QByteArray m_cff; ///< C059, a name-keyed CFF
};

namespace {

/// Everything that setting, painting and exporting ask of a face.
void useAll(const FontFace& face)
{
    const unsigned count = std::min(2000U, hb_face_get_glyph_count(face.harfBuzzFace()));
    std::size_t commands = 0;
    for (unsigned glyph = 0; glyph < count; ++glyph) {
        commands += face.outline(glyph).size();
        commands += std::size_t(face.advance(glyph)) + face.cid(glyph);
    }
    for (const char32_t character : { U'a', U'国', U'ﬁ', char32_t(0x10FFFF), char32_t(0xD800) })
        commands += face.glyph(character) + face.variantGlyph(character, 0xE0100);
    hb_buffer_t* buffer = hb_buffer_create();
    hb_buffer_add_utf8(buffer, "office AVATAR 0123 Ångström", -1, 0, -1);
    hb_buffer_guess_segment_properties(buffer);
    hb_shape(face.harfBuzzFont(), buffer, nullptr, 0);
    hb_buffer_destroy(buffer);
    QVERIFY(commands < 100'000'000);
    QVERIFY(face.unitsPerEm() > 0);
    QVERIFY(face.ascent() <= 3 * face.unitsPerEm());
}

} // namespace

void DamagedFontTest::initTestCase()
{
    QVERIFY(m_folder.isValid());
    m_trueType = fontFileOf("Noto Serif");
    m_cff = fontFileOf("C059");
    if (m_trueType.isEmpty() || m_cff.isEmpty())
        QSKIP("Noto Serif and C059 are not installed");
    QVERIFY(FontFace::open(write(m_trueType), 0).ok());
    QVERIFY(FontFace::open(write(m_cff), 0).ok());
}

QString DamagedFontTest::write(const QByteArray& bytes, const QString& name)
{
    QFile file(m_folder.filePath(name));
    if (file.open(QIODevice::WriteOnly))
        file.write(bytes);
    return file.fileName();
}

void DamagedFontTest::refused_data()
{
    QTest::addColumn<QByteArray>("bytes");
    const auto row
        = [](const char* name, const QByteArray& bytes) { QTest::newRow(name) << bytes; };
    row("an empty file", {});
    row("four bytes", m_trueType.left(4));
    row("half a table directory", m_trueType.left(100));
    row("a directory and no tables", m_trueType.left(12 + 16 * number(m_trueType, 4, 2)));
    row("half a TrueType font", m_trueType.left(m_trueType.size() / 2));
    row("half a CFF font", m_cff.left(m_cff.size() / 2));
    row("all but the last kilobyte", m_trueType.left(m_trueType.size() - 1024));
    QByteArray far = m_trueType;
    put(far, tableOf(far, "glyf").entry + 8, 4, 0xFFFFFFF0);
    row("a table that begins beyond the file", far);
    QByteArray renamed = m_trueType;
    renamed.replace(tableOf(renamed, "glyf").entry, 4, "gl00");
    row("no outlines", renamed);
    renamed = m_trueType;
    renamed.replace(tableOf(renamed, "cmap").entry, 4, "cm00");
    row("no characters", renamed);
    row("no glyphs at all", with(m_trueType, "maxp", 4, 2, 0));
    row("outlines that are all empty", filled(m_trueType, "loca", 0, 0));
    row("a CFF table of noise", filled(m_cff, "CFF ", 0, '\x5A'));
    row("a text", "This is a text, not a font.");
}

void DamagedFontTest::refused()
{
    QFETCH(QByteArray, bytes);
    const QString path = write(bytes);
    const Result<std::unique_ptr<FontFace>> face = FontFace::open(path, 0);
    QVERIFY(!face.ok());
    QVERIFY(face.problem().summary.contains(path)); // which file to install again
}

void DamagedFontTest::aLieInATableIsAProblemOrHarmless_data()
{
    QTest::addColumn<QByteArray>("bytes");
    const auto row
        = [](const char* name, const QByteArray& bytes) { QTest::newRow(name) << bytes; };
    row("an em of no units", with(m_trueType, "head", 18, 2, 0));
    row("an em of 65,535 units", with(m_trueType, "head", 18, 2, 0xFFFF));
    row("more glyphs than there are", with(m_trueType, "maxp", 4, 2, 0xFFFF));
    row("more glyphs than a CFF has", with(m_cff, "maxp", 4, 2, 0xFFFF));
    row("more advances than there are", with(m_trueType, "hhea", 34, 2, 0xFFFF));
    row("no advances", with(m_trueType, "hhea", 34, 2, 0));
    row("letters taller than a house", with(m_trueType, "OS/2", 68, 2, 0x7FFF));
    row("letters below the ground", with(m_trueType, "OS/2", 68, 2, 0x8000));
    row("outlines that begin anywhere", filled(m_trueType, "loca", 2000, '\xFF'));
    row("outlines of noise", filled(m_trueType, "glyf", 3000, '\x21'));
    row("charstrings of noise", filled(m_cff, "CFF ", 6000, '\x0A'));
    row("a character map of noise", filled(m_trueType, "cmap", 40, '\x7F'));
    row("substitutions of noise", filled(m_trueType, "GSUB", 10, '\x01'));
    row("positions of noise", filled(m_trueType, "GPOS", 10, '\x01'));
    row("advances that are all enormous", filled(m_trueType, "hmtx", 0, '\x7F'));
}

void DamagedFontTest::aLieInATableIsAProblemOrHarmless()
{
    QFETCH(QByteArray, bytes);
    const Result<std::unique_ptr<FontFace>> face = FontFace::open(write(bytes), 0);
    if (face)
        useAll(**face);
    else
        QVERIFY(!face.problem().summary.isEmpty());
}

/// A fixed seed: the same faults on every run.
void DamagedFontTest::anyByteMayBeWrong()
{
    QRandomGenerator random(20'260'101);
    for (int round = 0; round < 60; ++round) {
        QByteArray bytes = round % 2 == 0 ? m_trueType : m_cff;
        const int faults = 1 << (round % 10);
        for (int i = 0; i < faults; ++i)
            bytes[random.bounded(bytes.size())] = char(random.bounded(256));
        const Result<std::unique_ptr<FontFace>> face = FontFace::open(write(bytes), 0);
        if (face)
            useAll(**face);
    }
}

void DamagedFontTest::aCharsetOfNoiseIsRead()
{
    QRandomGenerator random(7);
    for (int round = 0; round < 2000; ++round) {
        std::vector<unsigned char> bytes(std::size_t(random.bounded(1, 400)));
        for (unsigned char& byte : bytes)
            byte = static_cast<unsigned char>(random.bounded(256));
        bytes[0] = 1;
        const CffCharset charset = readCffCharset(bytes, 65'535);
        QVERIFY(charset.cids.size() <= 65'535);
        (void)faultOfFontFile(bytes, round % 3);
    }
}

namespace {

/// Fontconfig with the fonts of one folder and none of the machine's.
class OwnFonts {
public:
    explicit OwnFonts(const QTemporaryDir& folder)
    {
        QFile file(folder.filePath(QStringLiteral("fonts.conf")));
        if (file.open(QIODevice::WriteOnly)) {
            file.write("<fontconfig><dir>" + folder.path().toUtf8() + "</dir><cachedir>"
                + folder.path().toUtf8() + "/cache</cachedir></fontconfig>");
        }
        file.close();
        qputenv("FONTCONFIG_FILE", QFile::encodeName(file.fileName()));
    }

    OwnFonts(const OwnFonts&) = delete;
    OwnFonts& operator=(const OwnFonts&) = delete;
    OwnFonts(OwnFonts&&) = delete;
    OwnFonts& operator=(OwnFonts&&) = delete;

    ~OwnFonts() { qunsetenv("FONTCONFIG_FILE"); }
};

void writeInto(const QTemporaryDir& folder, const char* name, const QByteArray& bytes)
{
    QFile file(folder.filePath(QString::fromLatin1(name)));
    if (file.open(QIODevice::WriteOnly))
        file.write(bytes);
}

} // namespace

void DamagedFontTest::aFamilyWhoseFilesDrawNothingIsSubstituted()
{
    const QTemporaryDir folder;
    writeInto(folder, "blank.ttf", filled(m_trueType, "loca", 0, 0));
    writeInto(folder, "good.otf", m_cff);
    const OwnFonts own(folder);
    FontLibrary fonts;
    const Result<FoundFace> found = fonts.find(QStringLiteral("Noto Serif"), 400, false);
    QVERIFY(found.ok());
    QCOMPARE(found->substitution, Substitution::Damaged);
    QCOMPARE(found->face->familyName(), QStringLiteral("C059"));
    QCOMPARE(fonts.substitutedFamilies().front().why, Substitution::Damaged);
}

void DamagedFontTest::aFamilyWithOneGoodFileIsNotSubstituted()
{
    const QTemporaryDir folder;
    writeInto(folder, "a-blank.ttf", filled(m_trueType, "loca", 0, 0));
    writeInto(folder, "b-good.ttf", m_trueType);
    writeInto(folder, "c-other.otf", m_cff);
    const OwnFonts own(folder);
    FontLibrary fonts;
    const Result<FoundFace> found = fonts.find(QStringLiteral("Noto Serif"), 400, false);
    QVERIFY(found.ok());
    QCOMPARE(found->substitution, Substitution::None);
    QVERIFY(found->face->path().endsWith(QLatin1String("b-good.ttf")));
}

QTEST_GUILESS_MAIN(DamagedFontTest)
#include "damaged_font_test.moc"
