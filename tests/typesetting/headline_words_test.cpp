// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "typesetting/headline_setter.h"
#include "typesetting/icu_words.h"

#include <QFile>
#include <QTest>

#include <algorithm>
#include <set>

using namespace broadsheet;

namespace {

struct Sample {
    QString text;
    std::set<int> words; ///< where they begin, by hand
};

std::vector<Sample> samples()
{
    std::vector<Sample> result;
    QFile file(QStringLiteral(TEST_DATA_DIR "/segmented-headlines.txt"));
    if (!file.open(QIODevice::ReadOnly))
        return result;
    const QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
    for (const QString& line : lines) {
        if (line.startsWith(u'#'))
            continue;
        Sample sample;
        for (const QString& word : line.split(u'|')) {
            sample.words.insert(int(sample.text.size()));
            sample.text += word;
        }
        result.push_back(std::move(sample));
    }
    return result;
}

/// "云汀市|老旧|小区"
QString parted(const WordSplitter& splitter, const QString& text)
{
    QStringList words;
    const std::vector<int> starts = splitter.split(text);
    for (std::size_t i = 0; i < starts.size(); ++i) {
        const int end = i + 1 < starts.size() ? starts[i + 1] : int(text.size());
        words << text.mid(starts[i], end - starts[i]);
    }
    return words.join(u'|');
}

struct Count {
    int breaks = 0;
    int inside = 0;

    [[nodiscard]] double percent() const { return breaks == 0 ? 100 : 100.0 * inside / breaks; }
};

void add(Count& all, const Count& more)
{
    all.breaks += more.breaks;
    all.inside += more.inside;
}

} // namespace

class HeadlineWordsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void wordsAreFound_data();
    void wordsAreFound();
    void withoutDictionaryIcuFindsTheWords();
    void aBrokenTableIsNoTable_data();
    void aBrokenTableIsNoTable();
    void offsetsAreInOrder_data();
    void offsetsAreInOrder();
    void fewBreaksFallInsideAWord();

private:
    Count breaksOf(HeadlineSetter& setter, const Sample& sample, int ems);
    static Count plainIcu(const Sample& sample, int ems);

    FontLibrary m_fonts;
    GalleySetter m_galleys { m_fonts };
    WordSplitter m_splitter;
};

void HeadlineWordsTest::wordsAreFound_data()
{
    QTest::addColumn<QString>("parted");
    const auto row = [](const char* name, const char16_t* words) {
        QTest::newRow(name) << QString::fromUtf16(words);
    };
    row("words of the dictionary are found", u"我国|首艘|国产|航母|交付|海军");
    row("a house word stays whole", u"北渡区|社区|食堂");
    row("a name that no dictionary has stays whole", u"记者|沈舸");
    row("a name of two given characters stays whole", u"市长|贺云舟|调研");
    row("a name with a double surname stays whole", u"董事长|钟离雪|表示");
    row("a town that no dictionary has stays whole", u"在|枫汀镇|举行");
    row("a number in characters stays whole", u"惠及|十二万八千|户|居民");
    row("per cent in characters stays whole", u"增长|百分之八点三");
    row("an ordinal stays whole", u"第十二届|龙舟赛");
    row("digits and their power stay whole", u"累计|217万|立方米");
    row("a date stays whole", u"2026年|10月|15日");
    row("a decimal number stays whole", u"每天|1,846.5|公里");
    row("a foreign name stays whole with its dot", u"安娜·莱恩|到访");
    row("a word that begins with a letter stays whole", u"T恤|上");
    row("a Latin word stays whole", u"推出|COVID-19|疫苗");
    row("an idiom stays whole", u"我们|翻山越岭");
}

void HeadlineWordsTest::wordsAreFound()
{
    QFETCH(QString, parted);
    if (!m_splitter.hasDictionary())
        QSKIP("built without python3-jieba");
    QCOMPARE(::parted(m_splitter, QString(parted).remove(u'|')), parted);
}

void HeadlineWordsTest::withoutDictionaryIcuFindsTheWords()
{
    const WordSplitter bare { WordTable(QByteArrayView()) };
    QVERIFY(!bare.hasDictionary());
    const QString text = QStringLiteral("中国人民银行");
    QCOMPARE(bare.split(text), icuWordStarts(text));
    QVERIFY(bare.split(text).size() > 1);
}

void HeadlineWordsTest::aBrokenTableIsNoTable_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("another file") << QByteArray("{ \"name\": \"zh\" }");
    const auto* mark = u"BSWORDS1";
    const QByteArray head(reinterpret_cast<const char*>(mark), 16);
    QTest::newRow("the head alone") << head;
    QTest::newRow("a count beyond the end") << head + QByteArray("\1\0\0\0\xff\xff\xff\x7f", 8);
}

void HeadlineWordsTest::aBrokenTableIsNoTable()
{
    QFETCH(QByteArray, bytes);
    const WordSplitter splitter { WordTable(bytes) };
    QVERIFY(!splitter.hasDictionary());
    QVERIFY(!splitter.split(u"云汀日报").empty());
}

void HeadlineWordsTest::offsetsAreInOrder_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("an empty text") << QString();
    QTest::newRow("half characters")
        << QString(QChar(0xD840)) + QChar(0xDC00) + QChar(0xDC00) + QChar(0xD840);
    QTest::newRow("control characters") << QStringLiteral("一\u0001二\u200b三");
    QTest::newRow("a surname at the end") << QStringLiteral("记者王");
    QTest::newRow("marks alone") << QStringLiteral("，。“”《》……——");
    QTest::newRow("100,000 characters") << QString(100'000, QChar(u'王'));
    QTest::newRow("100,000 digits") << QString(100'000, QChar(u'7'));
}

void HeadlineWordsTest::offsetsAreInOrder()
{
    QFETCH(QString, text);
    const std::vector<int> starts = m_splitter.split(text);
    QCOMPARE(starts.empty(), text.isEmpty());
    QVERIFY(std::is_sorted(starts.begin(), starts.end()));
    QVERIFY(std::adjacent_find(starts.begin(), starts.end()) == starts.end());
    QVERIFY(starts.empty() || (starts.front() == 0 && starts.back() < int(text.size())));
}

/// Balanced lines of one size on so many ems, as few as hold the text.
Count HeadlineWordsTest::breaksOf(HeadlineSetter& setter, const Sample& sample, int ems)
{
    ParagraphStyle style;
    style.font.han = QStringLiteral("unit");
    style.punctuation = PunctuationStyle::Banjiao;
    style.alignment = Alignment::Center;
    const Length measure = style.size * ems;
    const Result<ShapedHeadline> shaped = setter.shape(sample.text, style, measure);
    HeadlineRequest request;
    request.width = measure;
    request.maxLines = 20;
    request.sizes = { style.size };
    request.limits = { 0, 0, 1000, 1000 };
    const HeadlinePlan plan = HeadlineSetter::fit(*shaped, request);
    // The plan's text has spaces for commas: the same offsets, but for what was dropped.
    Count count;
    for (const int start : plan.lineStarts) {
        ++count.breaks;
        qsizetype at = 0;
        for (int i = 0; i < start; ++at) {
            const bool same = plan.text[i] == sample.text[at];
            i += same || (plan.text[i] == u' ' && sample.text[at] == u'，') ? 1 : 0;
        }
        const bool between = sample.words.count(int(at)) > 0 || sample.text[at - 1] == u'，'
            || sample.text[at - 1] == u'。';
        count.inside += between ? 0 : 1;
        if (!between && setter.hasDictionary() && qEnvironmentVariableIsSet("SHOW_BREAKS"))
            qInfo() << qPrintable(sample.text.left(at)) << "/" << qPrintable(sample.text.mid(at));
    }
    return count;
}

/// The line is filled with ICU's words, as a text widget would.
Count HeadlineWordsTest::plainIcu(const Sample& sample, int ems)
{
    Count count;
    int lineStart = 0;
    int last = 0;
    for (const int start : icuWordStarts(sample.text)) {
        const QChar c = sample.text[start];
        if (c == u'，' || c == u'。' || c == u'”' || c == u'》')
            continue;
        if (start - lineStart > ems && last > lineStart) {
            ++count.breaks;
            const QChar before = sample.text[last - 1];
            const bool between = sample.words.count(last) > 0 || before == u'，' || before == u'。';
            count.inside += between ? 0 : 1;
            lineStart = last;
        }
        last = start;
    }
    return count;
}

void HeadlineWordsTest::fewBreaksFallInsideAWord()
{
    if (!m_splitter.hasDictionary())
        QSKIP("built without python3-jieba");
    HeadlineSetter ours(m_galleys, m_splitter);
    HeadlineSetter icu(m_galleys, WordSplitter { WordTable(QByteArrayView()) });
    Count oursAll;
    Count icuAll;
    Count plain;
    const std::vector<Sample> all = samples();
    QVERIFY(all.size() >= 950);
    for (const Sample& sample : all) {
        for (int ems = 8; ems <= 14; ++ems) {
            add(oursAll, breaksOf(ours, sample, ems));
            add(icuAll, breaksOf(icu, sample, ems));
            add(plain, plainIcu(sample, ems));
        }
    }
    qInfo("%d of %d breaks fall inside a word: %.2f %%; with ICU's words %.2f %%, filled with them "
          "as plain text %.2f %%",
        oursAll.inside,
        oursAll.breaks,
        oursAll.percent(),
        icuAll.percent(),
        plain.percent());
    QVERIFY(oursAll.breaks > 3'000);
    QVERIFY2(oursAll.percent() < 3, qPrintable(QString::number(oursAll.percent())));
    QVERIFY(oursAll.percent() < icuAll.percent() / 2);
}

QTEST_GUILESS_MAIN(HeadlineWordsTest)
#include "headline_words_test.moc"
