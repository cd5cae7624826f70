// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/desk_figures.h"
#include "bench/editor_figures.h"
#include "bench/flow_input.h"
#include "bench/headline_figures.h"
#include "bench/latin_figures.h"
#include "bench/latin_peers.h"
#include "bench/page_desk_figures.h"
#include "bench/page_view_figures.h"
#include "bench/sample_pages.h"
#include "bench/shape_figures.h"
#include "bench/typesetting_figures.h"
#include "bench/whole_process.h"
#include "fonts/font_library.h"
#include "style/embedded_resources.h"

#include <QApplication>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStandardPaths>
#include <QTemporaryDir>

#include <cstdio>

/// broadsheet-bench [--inputs DIR] [--peers DIR] [--times N] [--flow | --typesetting | --latin |
/// --headlines | --desk | --pages | --shapes]: prints one JSON line per figure: what was measured,
/// the value, its unit and what it must not exceed. Ends with 1 when a figure is over its limit or
/// could not be taken. With
/// --inputs the files W1.tsv, W2.tsv and W3.tsv of that folder are set (and W4.tsv, in English, if
/// it is there), else text made from the sample newspapers. With --peers, the folder of the peers'
/// programs, Latin lines are set beside XeTeX and Pango in the same run.

using namespace broadsheet;

namespace {

struct Work {
    const char* name;
    int pages;
    double wallMs;
    double peakMb;
    double fileMb; ///< 0: no limit
};

constexpr Work Works[] = {
    { "W1", 1, 45, 60, 0.30 },
    { "W2", 32, 240, 90, 1.10 },
    { "W3", 100, 650, 130, 0 },
};

/// Whether the value keeps to its limit.
bool print(const QString& figure, double value, const char* unit, double limit)
{
    QJsonObject line { { QStringLiteral("figure"), figure },
        { QStringLiteral("value"), value },
        { QStringLiteral("unit"), QLatin1String(unit) } };
    if (limit > 0) {
        line.insert(QStringLiteral("limit"), limit);
        line.insert(QStringLiteral("ok"), value <= limit);
    }
    std::puts(QJsonDocument(line).toJson(QJsonDocument::Compact).constData());
    std::fflush(stdout);
    return limit <= 0 || value <= limit;
}

QString inputFor(const Work& work, const QString& inputs, const QString& folder)
{
    if (!inputs.isEmpty())
        return inputs + QLatin1Char('/') + QLatin1String(work.name) + QStringLiteral(".tsv");
    QFile file(folder + QLatin1Char('/') + QLatin1String(work.name) + QStringLiteral(".tsv"));
    if (file.open(QIODevice::WriteOnly))
        file.write(bench::flowInput(work.pages));
    return file.fileName();
}

bool measure(const Work& work, const QString& input, const QString& folder, int times)
{
    const QString name = QString::fromLatin1(work.name);
    const QString pdf = folder + QLatin1Char('/') + name + QStringLiteral(".pdf");
    const bench::Run run = bench::medianRun(
        { BROADSHEET_CLI, "flow", input.toStdString(), "--pdf", pdf.toStdString() }, times);
    if (run.exitCode != 0) {
        std::fprintf(stderr, "broadsheet-bench: %s failed with %d\n", work.name, run.exitCode);
        return false;
    }
    bool ok = print(name + QStringLiteral(" whole process, wall"), run.wallMs, "ms", work.wallMs);
    print(name + QStringLiteral(" whole process, processor"), run.cpuMs, "ms", 0);
    ok = print(name + QStringLiteral(" whole process, memory"), run.peakMb, "MB", work.peakMb)
        && ok;
    const double megabytes = double(QFileInfo(pdf).size()) / 1'000'000;
    return print(name + QStringLiteral(" PDF"), megabytes, "MB", work.fileMb) && ok;
}

/// Figures of the desktop program; false when one is over its limit or could not be taken.
bool printAll(const std::vector<Figure>& figures)
{
    bool ok = !figures.empty();
    for (const Figure& figure : figures)
        ok = print(figure.name, figure.value, qPrintable(figure.unit), figure.limit) && ok;
    return ok;
}

/// The composer alone, on the same text as W1 and W2.
bool measureTypesetting(const QString& inputs, const QString& folder)
{
    QFile one(inputFor(Works[0], inputs, folder));
    QFile many(inputFor(Works[1], inputs, folder));
    if (!one.open(QIODevice::ReadOnly) || !many.open(QIODevice::ReadOnly)) {
        std::fprintf(stderr, "broadsheet-bench: %s cannot be read\n", qPrintable(one.fileName()));
        return false;
    }
    const QByteArray page = one.readAll();
    const bool fast = printAll(bench::typesettingSpeed(page, many.readAll()));
    return printAll(bench::typesettingEvenness(page)) && fast;
}

/// Latin lines alone, and beside the peers.
bool measureLatin(const QString& inputs, const QString& peers, const QString& folder)
{
    QFile english(inputs + QStringLiteral("/W4.tsv"));
    const bool isW4 = !inputs.isEmpty() && english.open(QIODevice::ReadOnly);
    const QByteArray words = isW4 ? english.readAll() : bench::englishFlow();
    const bool ok = printAll(bench::latinFigures(words, isW4));
    return peers.isEmpty()
        ? ok
        : printAll(bench::latinBesidePeers(peers, folder + QStringLiteral("/peers"))) && ok;
}

bool measureDesk(const QString& folder, int times)
{
    FontLibrary fonts;
    const Result<std::vector<ComposedPagePtr>> pages
        = composeSample(QStringLiteral("zh-daily"), fonts);
    bool ok = pages && printAll(pageViewFigures(*pages));
    ok = printAll(editorFigures()) && ok;
    const QString library = folder + QStringLiteral("/sample.broadsheet");
    ok = printAll(keystrokeFigures(library)) && ok;
    return printAll(startFigures(QStringLiteral(BROADSHEET_PROGRAM), library, times)) && ok;
}

/// Pages under the hand, and a whole paper of them.
bool measurePages(const QString& folder, int times)
{
    bool ok = printAll(fourPictureFigures());
    ok = printAll(dragFigures()) && ok;
    return printAll(largeEditionFigures(QStringLiteral(BROADSHEET_PROGRAM), folder, times)) && ok;
}

} // namespace

int main(int argc, char** argv)
{
    const QApplication application(argc, argv);
    loadEmbeddedResources();
    QStandardPaths::setTestModeEnabled(true);
    const QStringList words = QCoreApplication::arguments();
    const auto option = [&](const char* name, const QString& otherwise) {
        const qsizetype at = words.indexOf(QLatin1String(name));
        return at >= 0 && at + 1 < words.size() ? words[at + 1] : otherwise;
    };
    const QString inputs = option("--inputs", {});
    const int times = qMax(1, option("--times", QStringLiteral("9")).toInt());
    const QTemporaryDir folder;
    bool ok = folder.isValid();
    const QStringList groups { QStringLiteral("--flow"),
        QStringLiteral("--typesetting"),
        QStringLiteral("--headlines"),
        QStringLiteral("--desk"),
        QStringLiteral("--pages"),
        QStringLiteral("--shapes"),
        QStringLiteral("--latin") };
    const auto wanted = [&](const QString& group) {
        return words.contains(group)
            || std::none_of(groups.begin(), groups.end(), [&](const QString& other) {
                   return words.contains(other);
               });
    };
    for (const Work& work : Works) {
        if (wanted(groups[0]))
            ok = measure(work, inputFor(work, inputs, folder.path()), folder.path(), times) && ok;
    }
    if (wanted(groups[1]))
        ok = measureTypesetting(inputs, folder.path()) && ok;
    if (wanted(groups[2]))
        ok = printAll(headlineFigures()) && ok;
    if (wanted(groups[3]))
        ok = measureDesk(folder.path(), times) && ok;
    if (wanted(groups[4]))
        ok = measurePages(folder.path(), times) && ok;
    if (wanted(groups[5]))
        ok = printAll(shapeFigures()) && ok;
    if (wanted(groups[6]))
        ok = measureLatin(inputs, option("--peers", {}), folder.path()) && ok;
    return ok ? 0 : 1;
}
