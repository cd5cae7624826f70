// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "source_tree.h"

#include <QLibraryInfo>
#include <QMap>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace broadsheet;
using namespace Qt::StringLiterals;

namespace {

/// One row of the table of layers in app/README.md.
struct Layer {
    QStringList below; ///< folders directly below; what those may include may be included too
    QStringList qtModules; ///< beside QtCore
    QStringList thirdParty; ///< beginnings of header names in angle brackets
};

const QStringList HarfBuzz { QStringLiteral("hb.h"), QStringLiteral("hb-") };

QMap<QString, Layer> layers()
{
    return {
        { u"base"_s, { {}, {}, { u"unicode/"_s } } },
        { u"style"_s, { { u"base"_s }, {}, {} } },
        { u"story"_s, { { u"base"_s }, {}, {} } },
        { u"fonts"_s,
            { { u"base"_s },
                {},
                HarfBuzz + QStringList { u"fontconfig/"_s, u"ft2build.h"_s, u"freetype/"_s } } },
        { u"pictures"_s,
            { { u"base"_s },
                { u"QtGui"_s },
                { u"exiv2/"_s,
                    u"lcms2.h"_s,
                    u"jpeglib.h"_s,
                    u"jerror.h"_s,
                    u"tiff"_s,
                    u"poppler/"_s,
                    u"librsvg/"_s } } },
        { u"edition"_s, { { u"style"_s, u"story"_s }, {}, {} } },
        { u"editing"_s, { { u"edition"_s }, { u"QtGui"_s }, {} } },
        { u"typesetting"_s,
            { { u"style"_s, u"story"_s, u"fonts"_s },
                {},
                HarfBuzz + QStringList { u"unicode/"_s, u"hyphen.h"_s } } },
        { u"page_layout"_s,
            { { u"edition"_s, u"typesetting"_s, u"pictures"_s }, {}, { u"qrencode.h"_s } } },
        { u"makeup"_s, { { u"page_layout"_s }, {}, {} } },
        { u"preflight"_s, { { u"page_layout"_s }, {}, { u"hunspell/"_s } } },
        { u"export"_s,
            { { u"page_layout"_s },
                { u"QtGui"_s },
                HarfBuzz
                    + QStringList { u"qpdf/"_s,
                        u"lcms2.h"_s,
                        u"zlib.h"_s,
                        u"libdeflate.h"_s,
                        u"jpeglib.h"_s,
                        u"jerror.h"_s,
                        u"fcntl.h"_s,
                        u"unistd.h"_s } } },
        { u"exchange"_s,
            { { u"story"_s, u"pictures"_s }, {}, { u"zip.h"_s, u"gumbo.h"_s, u"md4c"_s } } },
        { u"storage"_s,
            { { u"story"_s, u"edition"_s, u"style"_s, u"pictures"_s },
                { u"QtSql"_s },
                { u"sqlite3.h"_s, u"libpq"_s, u"fcntl.h"_s, u"sys/stat.h"_s, u"unistd.h"_s } } },
        { u"newsroom"_s,
            { { u"editing"_s, u"export"_s, u"exchange"_s, u"storage"_s }, { u"QtGui"_s }, {} } },
        { u"cli"_s,
            { { u"newsroom"_s,
                  u"editing"_s,
                  u"makeup"_s,
                  u"preflight"_s,
                  u"export"_s,
                  u"exchange"_s,
                  u"storage"_s },
                { u"QtGui"_s },
                {} } },
        { u"ui"_s,
            { { u"newsroom"_s,
                  u"editing"_s,
                  u"makeup"_s,
                  u"preflight"_s,
                  u"export"_s,
                  u"exchange"_s,
                  u"storage"_s },
                { u"QtGui"_s, u"QtWidgets"_s, u"QtPrintSupport"_s, u"QtSvg"_s, u"QtConcurrent"_s },
                {} } },
    };
}

/// The folders that `folder` may include: itself, those below it and so on down.
QSet<QString> reachable(const QString& folder)
{
    QSet<QString> all { folder };
    for (const QString& below : layers().value(folder).below) {
        all += reachable(below);
    }
    return all;
}

/// The Qt module that has this header ("QtCore"), or an empty string.
QString qtModule(const QString& header)
{
    static const QDir headers(QLibraryInfo::path(QLibraryInfo::HeadersPath));
    if (header.contains(u'/')) {
        return header.section(u'/', 0, 0);
    }
    const QStringList modules = headers.entryList({ u"Qt*"_s }, QDir::Dirs);
    for (const QString& module : modules) {
        if (QFile::exists(headers.filePath(module + u'/' + header))) {
            return module;
        }
    }
    return {};
}

QString ownIncludeProblem(const SourceFile& file, const QString& header)
{
    if (!header.contains(u'/')) {
        return u"\"%1\" must be named by its folder: \"folder/file.h\""_s.arg(header);
    }
    const QString target = header.section(u'/', 0, 0);
    const bool withinUi = file.folder() == QLatin1String("ui") && !layers().contains(target);
    if (withinUi || reachable(file.folder()).contains(target)) {
        return {};
    }
    return u"\"%1\" is not below %2"_s.arg(header, file.folder());
}

QString foreignIncludeProblem(const SourceFile& file, const QString& header)
{
    static const QRegularExpression standard(u"^[a-z_]+$"_s);
    if (standard.match(header).hasMatch()) {
        return {};
    }
    const Layer layer = layers().value(file.folder());
    if (header.startsWith(u'Q')) {
        const QString module = qtModule(header);
        return module == QLatin1String("QtCore") || layer.qtModules.contains(module)
            ? QString()
            : u"<%1> of %2 is not allowed in %3"_s.arg(
                  header, module.isEmpty() ? u"an unknown module"_s : module, file.folder());
    }
    const bool allowed = std::any_of(layer.thirdParty.begin(),
        layer.thirdParty.end(),
        [&](const QString& beginning) { return header.startsWith(beginning); });
    return allowed ? QString() : u"<%1> is not allowed in %2"_s.arg(header, file.folder());
}

QStringList includeProblems(const SourceFile& file)
{
    static const QRegularExpression include(u"^\\s*#\\s*include\\s*([<\"])([^>\"]+)[>\"]"_s);
    QStringList problems;
    int count = 0;
    for (qsizetype i = 0; i < file.lines.size(); ++i) {
        const QRegularExpressionMatch match = include.match(file.lines.at(i));
        if (!match.hasMatch() || match.captured(2).endsWith(QLatin1String(".moc"))) {
            continue;
        }
        ++count;
        const QString problem = match.captured(1) == QLatin1String("\"")
            ? ownIncludeProblem(file, match.captured(2))
            : foreignIncludeProblem(file, match.captured(2));
        if (!problem.isEmpty()) {
            problems << u"%1:%2: %3"_s.arg(file.path).arg(i + 1).arg(problem);
        }
    }
    if (count > 15) {
        problems << u"%1: %2 includes, at most 15 are allowed"_s.arg(file.path).arg(count);
    }
    return problems;
}

QByteArray listed(const QStringList& problems)
{
    return problems.join(u'\n').toUtf8();
}

} // namespace

class LayersTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void foldersIncludeOnlyWhatIsBelow_data();
    void foldersIncludeOnlyWhatIsBelow();
    void everyFolderIsInTheTable();
    void theTableHasNoCycle();
    void theCheckSees_data();
    void theCheckSees();
};

void LayersTest::foldersIncludeOnlyWhatIsBelow_data()
{
    QTest::addColumn<QString>("folder");
    const QStringList folders = layers().keys();
    for (const QString& folder : folders) {
        QTest::addRow("%s includes only what is below it", qPrintable(folder)) << folder;
    }
}

void LayersTest::foldersIncludeOnlyWhatIsBelow()
{
    QFETCH(QString, folder);
    QStringList problems;
    for (const SourceFile& file : readProduct()) {
        if (file.folder() == folder) {
            problems << includeProblems(file);
        }
    }
    QVERIFY2(problems.isEmpty(), listed(problems).constData());
}

void LayersTest::everyFolderIsInTheTable()
{
    const std::vector<SourceFile> files = readProduct();
    QVERIFY(!files.empty());
    for (const SourceFile& file : files) {
        QVERIFY2(layers().contains(file.folder()), qPrintable(file.path));
    }
}

void LayersTest::theTableHasNoCycle()
{
    const QMap<QString, Layer> table = layers();
    QStringList settled;
    bool moved = true;
    while (moved) {
        moved = false;
        for (auto row = table.begin(); row != table.end(); ++row) {
            const QStringList& below = row.value().below;
            const bool ready = std::all_of(below.begin(), below.end(), [&](const QString& name) {
                return settled.contains(name);
            });
            if (ready && !settled.contains(row.key())) {
                settled << row.key();
                moved = true;
            }
        }
    }
    QCOMPARE(settled.size(), table.size());
}

void LayersTest::theCheckSees_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("line");
    QTest::addColumn<int>("problems");
    QTest::newRow("story may include base")
        << u"app/story/a.cpp"_s << u"#include \"base/length.h\""_s << 0;
    QTest::newRow("export may include base far below it")
        << u"app/export/a.cpp"_s << u"#include \"base/length.h\""_s << 0;
    QTest::newRow("base may not include story")
        << u"app/base/a.cpp"_s << u"#include \"story/story.h\""_s << 1;
    QTest::newRow("style may not include story beside it")
        << u"app/style/a.cpp"_s << u"  # include \"story/story.h\""_s << 1;
    QTest::newRow("nothing in app may include ui")
        << u"app/cli/a.cpp"_s << u"#include \"ui/window.h\""_s << 1;
    QTest::newRow("ui may not include cli")
        << u"ui/main_window/a.cpp"_s << u"#include \"cli/verb.h\""_s << 1;
    QTest::newRow("a header without its folder is seen")
        << u"app/base/a.cpp"_s << u"#include \"length.h\""_s << 1;
    QTest::newRow("Qt Core is allowed everywhere")
        << u"app/base/a.cpp"_s << u"#include <QString>"_s << 0;
    QTest::newRow("Qt Gui is not allowed in story")
        << u"app/story/a.cpp"_s << u"#include <QImage>"_s << 1;
    QTest::newRow("a Qt header by its module's folder is seen")
        << u"app/story/a.cpp"_s << u"#include <QtGui/QImage>"_s << 1;
    QTest::newRow("widgets are not allowed in the command-line program")
        << u"app/cli/a.cpp"_s << u"#include <QWidget>"_s << 1;
    QTest::newRow("SQLite is allowed in storage")
        << u"app/storage/a.cpp"_s << u"#include <sqlite3.h>"_s << 0;
    QTest::newRow("SQLite is not allowed in exchange")
        << u"app/exchange/a.cpp"_s << u"#include <sqlite3.h>"_s << 1;
    QTest::newRow("the standard library is allowed everywhere")
        << u"app/base/a.cpp"_s << u"#include <string_view>"_s << 0;
}

void LayersTest::theCheckSees()
{
    QFETCH(QString, path);
    QFETCH(QString, line);
    QTEST(static_cast<int>(includeProblems({ path, { line } }).size()), "problems");
}

QTEST_GUILESS_MAIN(LayersTest)
#include "layers_test.moc"
