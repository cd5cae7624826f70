// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "typesetting/galley_setter.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace broadsheet;

namespace {

/// One mark as HarfBuzz shapes it in one face of Noto CJK.
struct Fact {
    QString font;
    QString language;
    QString features;
    QString text;
    std::uint32_t glyph = 0;
    int advance = 0; ///< thousandths of an em
    int offset = 0;
};

} // namespace

Q_DECLARE_METATYPE(Fact)

/// What HarfBuzz gives for the marks of Noto CJK (measured with hb-shape 6.0.0 on Debian's
/// fonts-noto-cjk) is what a line sets: the same glyphs, their natural widths, and half widths with
/// the ink where the font's own `halt` puts it.
class NotoFactsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aMarkIsSetAsTheFontHasIt_data();
    void aMarkIsSetAsTheFontHasIt();

private:
    FontLibrary m_fonts;
    GalleySetter m_setter { m_fonts };
};

namespace {

const char* reasonToSkip(const Fact& fact)
{
    if (fact.language == QLatin1String("ko"))
        return "there is no Korean profile";
    const QString shared = QStringLiteral("“”‘’…—–·‧～〜/");
    const bool japanese = fact.language == QLatin1String("ja");
    if (japanese && shared.contains(fact.text.front()))
        return "R14 gives Chinese widths to what Chinese and Latin share";
    if (QStringLiteral("·‧/–").contains(fact.text.front()))
        return "R14 fixes the width, whatever the font says";
    if (fact.text.size() > 1)
        return "runs of dashes are cut into pairs of 2 em before shaping";
    if (fact.features == QLatin1String("halt")
        && !QStringLiteral("，。、：；？！「」『』（）《》〈〉【】〔〕〖〗［］｛｝“”‘’")
            .contains(fact.text))
        return "only full-width marks are ever set half width";
    if (fact.features == QLatin1String("halt") && fact.language != QLatin1String("zh-hans")
        && QStringLiteral("？！").contains(fact.text))
        return "？ and ！ fill their em outside the mainland (R15)";
    if (fact.features == QLatin1String("halt") && fact.advance != 500)
        return "the face has no half width for this mark";
    return nullptr;
}

} // namespace

void NotoFactsTest::aMarkIsSetAsTheFontHasIt_data()
{
    QTest::addColumn<Fact>("fact");
    QFile file(QStringLiteral(TEST_DATA_DIR "/noto-shaping-facts.jsonl"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    while (!file.atEnd()) {
        const QJsonObject row = QJsonDocument::fromJson(file.readLine()).object();
        if (row[QStringLiteral("direction")] != QLatin1String("ltr"))
            continue;
        const QJsonArray offset = row[QStringLiteral("offset")].toArray().first().toArray();
        QTest::newRow(qPrintable(row[QStringLiteral("id")].toString()))
            << Fact { row[QStringLiteral("font")].toString(),
                   row[QStringLiteral("lang")].toString(),
                   row[QStringLiteral("features")].toString(),
                   row[QStringLiteral("text")].toString(),
                   std::uint32_t(row[QStringLiteral("glyph_ids")].toArray().first().toInt()),
                   row[QStringLiteral("advance")].toArray().first().toInt(),
                   offset.first().toInt() };
    }
}

void NotoFactsTest::aMarkIsSetAsTheFontHasIt()
{
    QFETCH(Fact, fact);
    if (const char* reason = reasonToSkip(fact))
        QSKIP(reason);
    ParagraphStyle style;
    style.font.han = fact.font;
    style.language = fact.language == QLatin1String("zh-hans") ? QStringLiteral("zh-Hans")
        : fact.language == QLatin1String("ja")                 ? QStringLiteral("ja")
                                                               : QStringLiteral("zh-Hant");
    style.punctuation
        = fact.features.isEmpty() ? PunctuationStyle::Quanjiao : PunctuationStyle::Banjiao;
    const QString text = QStringLiteral("国") + fact.text + QStringLiteral("国");
    const Result<Paragraph> set = m_setter.shape(text, {}, style, style.size * 30);
    QVERIFY(set.ok());
    QCOMPARE(set->clusters.size(), std::size_t(3));
    const Cluster& mark = set->clusters[1];
    const ShapedGlyph& glyph = set->glyphs[std::size_t(mark.firstGlyph)];
    QCOMPARE(glyph.glyph, fact.glyph);
    const auto thousandths = [&](std::int32_t units) { return qRound(1000.0 * units / set->em); };
    QCOMPARE(thousandths(mark.advance), fact.advance);
    if (!fact.features.isEmpty())
        QCOMPARE(thousandths(glyph.x), fact.offset);
}

QTEST_APPLESS_MAIN(NotoFactsTest)
#include "noto_facts_test.moc"
