// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/latin_peers.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>

#include <algorithm>
#include <cstdio>
#include <optional>

namespace broadsheet::bench {

namespace {

constexpr int LongestRunMs = 120'000;

/// What one program makes of the work.
struct Result {
    QString name;
    double deviation = 0; ///< of the lines' mean word spaces, points
    double wide = 0; ///< 95th of 100 of them, points
    int parted = 0; ///< lines that end in a hyphen
    int lines = 0;
};

/// Lines that end in a hyphen, by whatever code the program wrote it: XeTeX gives U+2011, which is
/// the same glyph, and ours a soft one.
int partedLines(const QByteArray& text)
{
    int parted = 0;
    for (const QString& line : QString::fromUtf8(text).split(QLatin1Char('\n'))) {
        const QString trimmed = line.trimmed();
        parted
            += !trimmed.isEmpty() && QStringLiteral("-\u2010\u2011\u00AD").contains(trimmed.back())
            ? 1
            : 0;
    }
    return parted;
}

/// Runs the peers' programs in one folder.
class Peers {
public:
    Peers(QString programs, QString work)
        : m_programs(std::move(programs))
        , m_work(std::move(work))
    {
    }

    /// Output of a command of the shell, in which $PEERS is the folder of programs; nothing when it
    /// fails.
    [[nodiscard]] std::optional<QByteArray> run(const QString& command) const
    {
        QProcess process;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("PEERS"), m_programs);
        environment.insert(QStringLiteral("OURS"), QStringLiteral(BROADSHEET_CLI));
        if (!environment.contains(QStringLiteral("BENCH_COPY")))
            environment.insert(QStringLiteral("BENCH_COPY"),
                m_programs + QStringLiteral("/../copy/page-2-raw.txt"));
        process.setProcessEnvironment(environment);
        process.setWorkingDirectory(m_work);
        process.start(QStringLiteral("sh"), { QStringLiteral("-ec"), command });
        if (!process.waitForFinished(LongestRunMs)) {
            process.kill();
            process.waitForFinished();
            return {};
        }
        if (process.exitStatus() != QProcess::NormalExit || process.exitCode() != 0)
            return {};
        return process.readAllStandardOutput();
    }

    /// Sets W4 and looks at out/`name`_W4.pdf.
    [[nodiscard]] std::optional<Result> set(const QString& name, const QString& command) const
    {
        const auto read = run(command)
            ? run(QStringLiteral("python3 \"$PEERS/analyze.py\" out/%1_W4.pdf W4").arg(name))
            : std::nullopt;
        const QJsonObject seen = QJsonDocument::fromJson(read.value_or(QByteArray())).object();
        const QJsonObject gaps = seen[QStringLiteral("word_gap_pt")].toObject();
        const auto text
            = run(QStringLiteral("pdftotext -raw -enc UTF-8 out/%1_W4.pdf -").arg(name));
        if (gaps.isEmpty() || !text) {
            std::fprintf(stderr, "broadsheet-bench: %s is left out\n", qPrintable(name));
            return {};
        }
        return Result { name,
            gaps[QStringLiteral("sd")].toDouble(),
            gaps[QStringLiteral("p95")].toDouble(),
            partedLines(*text),
            seen[QStringLiteral("body_lines")].toInt() };
    }

private:
    QString m_programs;
    QString m_work;
};

/// `better`: what must not be exceeded, 0 for no limit.
void add(std::vector<Figure>& figures, const QString& who, const Result& one, const Result& better)
{
    const QString name = QStringLiteral("W4 in 7 columns by %1, ").arg(who);
    const QString points = QStringLiteral("pt");
    figures.push_back({ name + QStringLiteral("word spaces, standard deviation"),
        one.deviation,
        points,
        better.deviation });
    figures.push_back(
        { name + QStringLiteral("word spaces, 95th of 100"), one.wide, points, better.wide });
    figures.push_back({ name + QStringLiteral("lines that part a word"),
        double(one.parted),
        QStringLiteral("of %1 lines").arg(one.lines),
        double(better.parted) });
}

} // namespace

std::vector<Figure> latinBesidePeers(const QString& peers, const QString& work)
{
    const Peers programs(QFileInfo(peers).absoluteFilePath(), work);
    if (!QDir(work).mkpath(QStringLiteral("out"))
        || !programs.run(
            QStringLiteral("python3 \"$PEERS/gen_inputs.py\" && python3 \"$PEERS/src/tsv.py\""))) {
        std::fprintf(stderr, "broadsheet-bench: no peers in %s\n", qPrintable(peers));
        return {};
    }
    const auto ours = programs.set(QStringLiteral("ours"),
        QStringLiteral("\"$OURS\" flow --lang en in/W4.tsv --pdf out/ours_W4.pdf"));
    const auto xetex = programs.set(QStringLiteral("xe"),
        QStringLiteral("python3 \"$PEERS/src/tex_gen.py\" W4 xe && sh \"$PEERS/src/xetex.sh\" W4"));
    const auto pango = programs.set(QStringLiteral("pango"),
        QStringLiteral("g++ -O2 -std=c++20 \"$PEERS/src/pangopeer.cpp\" -o out/pangopeer "
                       "$(pkg-config --cflags --libs pangocairo) && out/pangopeer W4 en"));
    if (!ours || !(xetex || pango))
        return {};
    Result better = xetex ? *xetex : *pango;
    if (pango) {
        better.deviation = std::min(better.deviation, pango->deviation);
        better.wide = std::min(better.wide, pango->wide);
    }
    better.parted = xetex ? xetex->parted : 0; // Pango parts no words
    std::vector<Figure> figures;
    if (xetex)
        add(figures, QStringLiteral("XeTeX"), *xetex, {});
    if (pango)
        add(figures, QStringLiteral("Pango"), *pango, {});
    add(figures, QStringLiteral("Broadsheet"), *ours, better);
    return figures;
}

} // namespace broadsheet::bench
