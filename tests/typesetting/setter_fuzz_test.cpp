// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "typesetting/galley_setter.h"

#include <QElapsedTimer>
#include <QTest>

#include <random>

using namespace broadsheet;

namespace {

constexpr int DefaultSeconds = 1;

/// Any characters at all, lone surrogates and unassigned ones too, with runs of what breaks
/// setters.
QString randomText(std::mt19937& random)
{
    static const QString Hard
        = QStringLiteral("—…“”‘’·/–（）《》！？，。、：；　 \t￥%℃-.,:0123456789abcXYZ一国龍");
    QString text;
    const unsigned length = random() % 120;
    for (unsigned i = 0; i < length; ++i) {
        switch (random() % 4) {
        case 0:
            text += QChar(char16_t(random() % 0x10000));
            break;
        case 1: {
            const char32_t c = 0x20000 + random() % 0x8000;
            text += QString::fromUcs4(&c, 1);
            break;
        }
        default:
            text += Hard[qsizetype(random() % unsigned(Hard.size()))];
        }
    }
    return text;
}

/// Components, fits, widths and features of any kind.
FontChoice anyFont(const QString& han, std::mt19937& random)
{
    FontChoice font;
    font.han = han;
    if (random() % 2 == 0)
        font.latin = random() % 2 == 0 ? QStringLiteral("C059") : QStringLiteral("Noto Serif");
    if (random() % 2 == 0)
        font.digits = QStringLiteral("Noto Sans");
    const auto anyFit = [&random]() {
        return ComponentFit { 500 + int(random() % 1500), int(random() % 2000) - 1000 };
    };
    font.hanFit = anyFit();
    font.latinFit = anyFit();
    font.digitsFit = anyFit();
    font.marksFit = anyFit();
    font.widthPerMille = 500 + int(random() % 1500);
    font.features = { LetterCase(random() % 3),
        FigureStyle(random() % 3),
        FigureWidth(random() % 4),
        random() % 2 == 0,
        random() % 2 == 0 };
    return font;
}

/// As a damaged library might hold them: in no order, over each other, outside the text.
std::vector<Span> randomSpans(std::mt19937& random)
{
    std::vector<Span> spans;
    for (unsigned i = random() % 12; i > 0; --i) {
        Span span { int(random() % 140) - 10, int(random() % 30) - 3, SpanRole(random() % 8) };
        if (span.role == SpanRole::Reading)
            span.reading = QString(int(random() % 20), u'ǎ') + QString(int(random() % 3), u' ');
        spans.push_back(span);
    }
    if (random() % 8 == 0)
        spans.push_back({ 2'000'000'000, 2'000'000'000, SpanRole::NameLine });
    return spans;
}

BesideStyle randomBesideStyle(std::mt19937& random)
{
    BesideStyle style;
    if (random() % 3 == 0)
        style.dropCap = { int(1 + random() % 2), int(2 + random() % 2) };
    if (random() % 3 == 0)
        style.listHangMilliEm = int(random() % 4000);
    if (random() % 4 == 0)
        style.speakerMilliEm = int(random() % 5000);
    style.evenNames = random() % 3 == 0;
    for (unsigned i = random() % 4; i > 0; --i) {
        style.tabs.push_back({ int(random() % 30'000) - 1,
            TabAlignment(random() % 4),
            random() % 2 == 0 ? QStringLiteral("…") : QString() });
    }
    return style;
}

} // namespace

/// Every text on every measure in every style: no crash, no endless loop, every cluster on exactly
/// one line, no line wider than its measure unless a single cluster is.
class SetterFuzzTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void anyTextIsSet();
};

void SetterFuzzTest::anyTextIsSet()
{
    const int seconds = qEnvironmentVariableIntValue("BROADSHEET_FUZZ_SECONDS");
    const int limit = (seconds > 0 ? seconds : DefaultSeconds) * 1000;
    FontLibrary fonts;
    GalleySetter setter(fonts);
    std::mt19937 random(20261123);
    QElapsedTimer timer;
    timer.start();
    int rounds = 0;
    while (timer.elapsed() < limit) {
        ++rounds;
        ParagraphStyle style;
        if (random() % 2 == 0)
            style.font.han = QStringLiteral("unit");
        else
            style.font.han = QStringLiteral("Noto Serif CJK SC");
        if (random() % 3 == 0)
            style.font = anyFont(style.font.han, random);
        style.kinsoku = KinsokuLevel(random() % 4);
        style.punctuation = PunctuationStyle(random() % 4);
        style.lineEnd = LineEndMarks(random() % 4);
        style.composer = Composer(random() % 2);
        style.alignment = Alignment(random() % 5);
        style.grid = random() % 5 == 0;
        style.indentMilliEm = int(random() % 3) * 1000;
        if (random() % 4 == 0)
            style.language = QStringLiteral("en-US");
        const QString text = randomText(random);
        const Length measure
            = Length::fromUnits(style.size.units() * std::int64_t(1 + random() % 300) / 10);
        std::vector<Span> beside;
        if (random() % 2 == 0) {
            beside = randomSpans(random);
            style.beside = randomBesideStyle(random);
        }
        const Result<SetParagraph> set = setter.set(text, {}, style, measure, beside);
        QVERIFY(set.ok());
        std::size_t next = 0;
        std::vector<LineRun> runs;
        LineMarks marks;
        for (std::size_t line = 0; line < set->lineCount(); ++line) {
            const BrokenLine& broken = set->lines()[line];
            QVERIFY(
                broken.first >= next && broken.last >= broken.first && broken.end > broken.last);
            next = broken.end;
            set->runs(line, runs);
            set->marks(line, marks);
        }
        QVERIFY(set->lineCount() == 0 || next == set->paragraph().clusters.size());
    }
    qInfo("%d paragraphs", rounds);
}

QTEST_GUILESS_MAIN(SetterFuzzTest)
#include "setter_fuzz_test.moc"
