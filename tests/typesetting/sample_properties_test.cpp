// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "typesetting/galley_setter.h"
#include "typesetting/kinsoku.h"
#include "typesetting/punctuation_squeeze.h"

#include <QDir>
#include <QFile>
#include <QTest>

#include <array>
#include <random>

using namespace broadsheet;

namespace {

constexpr int NarrowestEms = 8;
constexpr int WidestEms = 30;
constexpr int Edits = 10'000;

QStringList paragraphsOf(const QString& sample)
{
    QStringList paragraphs;
    const QDir folder(QStringLiteral(PROJECT_DIR "/resources/samples/") + sample);
    for (const QString& name : folder.entryList({ QStringLiteral("*.txt") }, QDir::Files)) {
        QFile file(folder.filePath(name));
        if (!file.open(QIODevice::ReadOnly))
            continue;
        for (QString text : QString::fromUtf8(file.readAll()).split(QLatin1Char('\n'))) {
            text = text.trimmed();
            if (sample.startsWith(QLatin1String("zh")))
                text.replace(QLatin1Char(','), QChar(u'，'));
            if (!text.isEmpty())
                paragraphs << text;
        }
    }
    return paragraphs;
}

ParagraphStyle bodyStyle(const QString& sample, Composer composer)
{
    const bool chinese = sample.startsWith(QLatin1String("zh"));
    ParagraphStyle style;
    style.font.han = chinese ? QStringLiteral("Noto Serif CJK SC") : QStringLiteral("Noto Serif");
    style.language = chinese ? QStringLiteral("zh-Hans") : QStringLiteral("en-US");
    style.composer = composer;
    style.indentMilliEm = chinese ? 2000 : 1000;
    return style;
}

/// What one line's places gave or took at one step of A3, with what each had to give.
struct Step {
    std::vector<std::int64_t> amounts;
    std::vector<std::int64_t> room;

    void add(std::int64_t amount, std::int64_t limit)
    {
        amounts.push_back(amount);
        room.push_back(limit);
    }

    /// R23: nobody gives more than it has. R24: those that still have some gave the same.
    [[nodiscard]] bool isEven(std::int64_t tolerance) const
    {
        std::int64_t most = 0;
        for (const std::int64_t amount : amounts)
            most = std::max(most, amount);
        for (std::size_t i = 0; i < amounts.size(); ++i) {
            const bool given = amounts[i] >= 0 && amounts[i] <= room[i];
            const bool same = amounts[i] == room[i] || most - amounts[i] <= tolerance;
            if (!given || !same)
                return false;
        }
        return true;
    }
};

/// The steps of one line: squeezing has six, stretching two and the rest.
class LineSteps {
public:
    LineSteps(const SetParagraph& set, std::size_t number)
        : m_paragraph(set.paragraph())
        , m_line(set.lines()[number])
        , m_set(set.justified(number))
        , m_tolerance(m_paragraph.em / 1000)
    {
    }

    [[nodiscard]] bool hold() const
    {
        const bool squeezed = m_set.width < m_set.naturalWidth;
        return squeezed ? squeezeHolds() : stretchHolds();
    }

private:
    [[nodiscard]] std::int64_t right(std::size_t i) const
    {
        const Boundary& b = m_paragraph.boundaries[i];
        return m_set.right[i - m_line.first] - (b.gap - b.lossRight);
    }

    [[nodiscard]] std::int64_t left(std::size_t i) const
    {
        return m_set.left[i + 1 - m_line.first] + m_paragraph.boundaries[i].lossLeft;
    }

    [[nodiscard]] bool squeezeHolds() const
    {
        std::array<Step, 8> steps;
        for (std::size_t i = m_line.first; i < m_line.last; ++i) {
            const Boundary& b = m_paragraph.boundaries[i];
            steps[std::size_t(b.stepRight)].add(-right(i), b.capRight);
            steps[std::size_t(b.stepLeft)].add(-left(i), b.capLeft);
        }
        return std::all_of(
            steps.begin(), steps.end(), [&](const Step& s) { return s.isEven(m_tolerance); });
    }

    [[nodiscard]] bool stretchHolds() const
    {
        Step spaces;
        Step gaps;
        Step rest;
        for (std::size_t i = m_line.first; i < m_line.last; ++i) {
            const Boundary& b = m_paragraph.boundaries[i];
            const std::int64_t first = std::min<std::int64_t>(right(i), b.stretchFirst);
            (b.isWordSpace ? spaces : gaps).add(first, b.stretchFirst);
            if (b.mayStretch)
                rest.add(right(i) - first, m_set.width);
            else if (right(i) != first || left(i) != 0)
                return false;
        }
        return spaces.isEven(m_tolerance) && gaps.isEven(m_tolerance) && rest.isEven(m_tolerance);
    }

    const Paragraph& m_paragraph;
    const BrokenLine& m_line;
    JustifiedLine m_set;
    std::int64_t m_tolerance;
};

bool canOpen(const Paragraph& paragraph, const BrokenLine& line)
{
    for (std::size_t i = line.first; i < line.last; ++i) {
        if (paragraph.boundaries[i].mayStretch)
            return true;
    }
    return false;
}

int hanOf(const Paragraph& paragraph, const BrokenLine& line)
{
    int han = 0;
    for (std::size_t i = line.first; i <= line.last; ++i)
        han += paragraph.clusters[i].charClass == CharClass::Han ? 1 : 0;
    return han;
}

/// Where the lines begin, so that two settings can be compared.
std::vector<int> startsOf(const SetParagraph& set)
{
    std::vector<int> starts;
    for (std::size_t i = 0; i <= set.lineCount(); ++i)
        starts.push_back(set.lineStart(i));
    return starts;
}

} // namespace

/// The rules of a line hold on all of both samples in every measure of a newspaper.
class SamplePropertiesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void fullLinesAreExactAndEven_data();
    void fullLinesAreExactAndEven();
    void noParagraphEndsInOneCharacter();
    void theLineComposerLeavesEarlierLinesAlone();

private:
    FontLibrary m_fonts;
    GalleySetter m_setter { m_fonts };
};

void SamplePropertiesTest::fullLinesAreExactAndEven_data()
{
    QTest::addColumn<QString>("sample");
    QTest::addColumn<int>("composer");
    for (const QString& sample : { QStringLiteral("zh-daily"), QStringLiteral("us-daily") }) {
        for (const Composer composer : { Composer::Paragraph, Composer::Line })
            QTest::addRow("%s, composer %d", qPrintable(sample), int(composer))
                << sample << int(composer);
    }
}

/// R22, R23, R24.
void SamplePropertiesTest::fullLinesAreExactAndEven()
{
    QFETCH(QString, sample);
    QFETCH(int, composer);
    const ParagraphStyle style = bodyStyle(sample, Composer(composer));
    for (const QString& text : paragraphsOf(sample)) {
        for (int ems = NarrowestEms; ems <= WidestEms; ++ems) {
            const Result<SetParagraph> set = m_setter.set(text, {}, style, style.size * ems);
            QVERIFY(set.ok());
            for (std::size_t line = 0; line < set->lineCount(); ++line) {
                const BrokenLine& broken = set->lines()[line];
                const JustifiedLine justified = set->justified(line);
                const std::int64_t measure = style.size.units() * ems - set->measureOf(line).indent;
                const bool exact = justified.width == measure;
                const bool full = !broken.isLastOfParagraph && canOpen(set->paragraph(), broken);
                QVERIFY2(exact || !full, qPrintable(text));
                QVERIFY2(LineSteps(set.value(), line).hold(), qPrintable(text));
            }
        }
    }
}

/// R39. Only a paragraph with nowhere else to break may end so.
void SamplePropertiesTest::noParagraphEndsInOneCharacter()
{
    const ParagraphStyle style = bodyStyle(QStringLiteral("zh-daily"), Composer::Paragraph);
    for (const QString& text : paragraphsOf(QStringLiteral("zh-daily"))) {
        for (int ems = NarrowestEms; ems <= WidestEms; ++ems) {
            const Result<SetParagraph> set = m_setter.set(text, {}, style, style.size * ems);
            QVERIFY(set.ok());
            if (set->lineCount() < 2)
                continue;
            const BrokenLine& last = set->lines().back();
            QVERIFY2(hanOf(set->paragraph(), last) >= 2
                    || hanOf(set->paragraph(), set->lines()[set->lineCount() - 2]) < 3,
                qPrintable(QString::number(ems) + text));
        }
    }
}

/// An edit in line k leaves all lines above k − 1 as they were.
void SamplePropertiesTest::theLineComposerLeavesEarlierLinesAlone()
{
    const ParagraphStyle style = bodyStyle(QStringLiteral("zh-daily"), Composer::Line);
    QStringList paragraphs = paragraphsOf(QStringLiteral("zh-daily"));
    std::mt19937 random(20261128);
    const QString inserted = QStringLiteral("的，。“”（）1a——北城");
    int changedBefore = 0;
    for (int edit = 0; edit < Edits; ++edit) {
        QString& text = paragraphs[qsizetype(random() % std::size_t(paragraphs.size()))];
        const Length measure = style.size * int(NarrowestEms + random() % 23);
        const SetParagraph before = m_setter.set(text, {}, style, measure).value();
        const auto at = qsizetype(random() % std::size_t(text.size()));
        if (text.size() > 20 && random() % 2 == 0)
            text.remove(at, 1);
        else
            text.insert(at, inserted[qsizetype(random() % std::size_t(inserted.size()))]);
        const SetParagraph after = m_setter.set(text, {}, style, measure).value();
        const std::vector<int> was = startsOf(before);
        const std::vector<int> is = startsOf(after);
        std::size_t k = 0;
        while (k + 1 < was.size() && was[k + 1] <= int(at))
            ++k;
        // Lines 0 … k − 2 end where line k − 1 begins.
        for (std::size_t i = 0; i + 1 <= k; ++i)
            QVERIFY2(i < is.size() && is[i] == was[i], qPrintable(text));
        changedBefore += k > 0 && (k >= is.size() || is[k] != was[k]) ? 1 : 0;
    }
    qInfo("the line above changed in %d of %d edits", changedBefore, Edits);
    QVERIFY(changedBefore < Edits / 4);
}

QTEST_APPLESS_MAIN(SamplePropertiesTest)
#include "sample_properties_test.moc"
