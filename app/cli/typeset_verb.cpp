// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/verbs.h"
#include "typesetting/typeset_beside_json.h"
#include "typesetting/typeset_json.h"
#include "typesetting/typeset_latin_json.h"

#include <QCoreApplication>
#include <QFile>

namespace broadsheet {

namespace {

struct Messages {
    Q_DECLARE_TR_FUNCTIONS(TypesetVerb)
};

int run(const Arguments& /*arguments*/)
{
    FontLibrary fonts;
    GalleySetter setter(fonts);
    QFile in;
    if (!in.open(stdin, QIODevice::ReadOnly))
        return fail({ Messages::tr("The standard input cannot be read."), in.errorString() });
    while (true) {
        const QByteArray line = in.readLine();
        if (line.isEmpty())
            return ExitOk;
        if (!line.trimmed().isEmpty())
            printOut(typesetJsonLine(line, setter));
    }
}

QString help()
{
    return Messages::tr("Reads JSON lines, one paragraph each, and writes their set lines as JSON "
                        "lines.")
        + QLatin1Char('\n')
        + Messages::tr(
            "  text          the paragraph; or headline, with lines, min_lines, width_em, spread, "
            "sizes_pt, smallest_pt\n"
            "  measure_em    width of the lines, of a vertical paragraph their height\n"
            "  lang          zh-Hans, zh-Hant-TW, zh-HK, ja, en-US …: language and region of the "
            "marks\n"
            "  kinsoku       none, basic, gb, strict\n"
            "  style         quanjiao, kaiming, banjiao, plain\n"
            "  line_end      half, half-if-needed, hang, full\n"
            "  composer      paragraph, line\n"
            "  justify, indent_em, gap_em, vertical, explain\n"
            "  font, latin, digits, marks, weight, italic, width, features, size, size_pt")
        + QLatin1Char('\n') + typesetLatinHelp() + QLatin1Char('\n') + typesetBesideHelp();
}

} // namespace

Verb typesetVerb()
{
    return { "typeset", &run, {}, &help };
}

} // namespace broadsheet
