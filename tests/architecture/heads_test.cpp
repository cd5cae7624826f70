// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "source_tree.h"

#include <QRegularExpression>
#include <QTest>

using namespace broadsheet;
using namespace Qt::StringLiterals;

namespace {

const QStringList Code { u"*.h"_s, u"*.cpp"_s };

/// `// ` or `# `, after a script's first line.
QString headProblem(const SourceFile& file)
{
    const QString mark
        = file.path.endsWith(QLatin1String(".h")) || file.path.endsWith(QLatin1String(".cpp"))
        ? u"// "_s
        : u"# "_s;
    const qsizetype first = file.lines.value(0).startsWith(QLatin1String("#!")) ? 1 : 0;
    const bool right = file.lines.value(first)
            == mark + u"SPDX-FileCopyrightText: 2026 The Broadsheet developers"_s
        && file.lines.value(first + 1) == mark + u"SPDX-License-Identifier: GPL-3.0-or-later"_s;
    return right ? QString() : file.path + u": the two SPDX lines are missing"_s;
}

/// Words that say that something is not done.
QStringList unfinishedWords(const SourceFile& file)
{
    static const QRegularExpression word(QStringLiteral(
        "\\b(TODO|FIXME|XXX|HACK)\\b|(?i:\\b(for now|placeholder|stub|not implemented)\\b)"));
    QStringList problems;
    for (qsizetype i = 0; i < file.lines.size(); ++i) {
        const QRegularExpressionMatch match = word.match(file.lines.at(i));
        if (match.hasMatch()) {
            problems << u"%1:%2: %3"_s.arg(file.path).arg(i + 1).arg(match.captured());
        }
    }
    return problems;
}

} // namespace

class HeadsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everySourceHasItsHead();
    void everyHeaderIsReadOnce();
    void nothingIsLeftForLater();
    void theCheckSeesWords_data();
    void theCheckSeesWords();
    void theTopLevelIsExactlyAsPlanned();
};

void HeadsTest::everySourceHasItsHead()
{
    const QStringList all { u"app"_s, u"ui"_s, u"tests"_s, u"packaging"_s, u"resources"_s };
    std::vector<SourceFile> files
        = readSources(all, Code + QStringList { u"CMakeLists.txt"_s, u"*.cmake"_s, u"*.sh"_s });
    for (const char* path : { "CMakeLists.txt",
             "packaging/demo",
             "packaging/check",
             "packaging/clean_debian",
             "packaging/deb",
             "packaging/screenshots",
             "packaging/soak",
             "packaging/translations",
             "packaging/packages.txt",
             ".ci/run" }) {
        files.push_back(readSource(QLatin1String(path)));
    }
    QStringList problems;
    for (const SourceFile& file : files) {
        problems << headProblem(file);
    }
    problems.removeAll(QString());
    QVERIFY2(problems.isEmpty(), qPrintable(problems.join(u'\n')));
}

void HeadsTest::everyHeaderIsReadOnce()
{
    const QStringList all { u"app"_s, u"ui"_s, u"tests"_s, u"packaging"_s };
    for (const SourceFile& file : readSources(all, { u"*.h"_s })) {
        const auto firstCode
            = std::find_if(file.lines.begin(), file.lines.end(), [](const QString& line) {
                  return !line.trimmed().isEmpty() && !line.startsWith(u"//"_s);
              });
        const bool once
            = firstCode != file.lines.end() && *firstCode == QLatin1String("#pragma once");
        QVERIFY2(once, qPrintable(file.path));
    }
}

void HeadsTest::nothingIsLeftForLater()
{
    QStringList problems;
    for (const SourceFile& file : readProduct()) {
        problems << unfinishedWords(file);
    }
    QVERIFY2(problems.isEmpty(), qPrintable(problems.join(u'\n')));
}

void HeadsTest::theCheckSeesWords_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<int>("problems");
    QTest::newRow("a mark in capitals is seen") << u"// TODO"_s << 1;
    QTest::newRow("a promise is seen") << u"return 0; // enough For now"_s << 1;
    QTest::newRow("a part of a longer word is none") << u"setPlaceholderText();"_s << 0;
    QTest::newRow("stubborn is no stub") << u"// a stubborn printer"_s << 0;
}

void HeadsTest::theCheckSeesWords()
{
    QFETCH(QString, line);
    QTEST(static_cast<int>(unfinishedWords({ u"app/base/a.cpp"_s, { line } }).size()), "problems");
}

void HeadsTest::theTopLevelIsExactlyAsPlanned()
{
    const QStringList needed { u".ci"_s,
        u".clang-format"_s,
        u".clang-tidy"_s,
        u".gitignore"_s,
        u"CMakeLists.txt"_s,
        u"LICENSE"_s,
        u"README.md"_s,
        u"app"_s,
        u"packaging"_s,
        u"resources"_s,
        u"tests"_s };
    const QStringList allowed
        = needed + QStringList { u"ui"_s, u".github"_s, u".git"_s, u"build"_s, u".cache"_s };
    const QStringList found
        = QDir(QStringLiteral(PROJECT_DIR))
              .entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
    for (const QString& name : needed) {
        QVERIFY2(found.contains(name), qPrintable(name + u" is missing"_s));
    }
    for (const QString& name : found) {
        const bool known = allowed.contains(name) || name.endsWith(QLatin1String(".user"));
        QVERIFY2(known, qPrintable(name + u" does not belong at the top"_s));
    }
}

QTEST_GUILESS_MAIN(HeadsTest)
#include "heads_test.moc"
