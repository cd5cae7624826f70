// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/library_access.h"
#include "cli/verbs.h"
#include "edition/story_shape_json.h"
#include "page_layout/shape_ring.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>

namespace broadsheet {

namespace {

struct Messages {
    Q_DECLARE_TR_FUNCTIONS(ShapesVerb)
};

/// "1,10,4,40": column, line, columns, lines.
Result<GridBox> holeOf(const Arguments& arguments)
{
    const Result<QString> text = arguments.required("hole");
    if (!text)
        return text.problem();
    std::vector<int> numbers;
    for (const QString& word : text->split(QLatin1Char(','))) {
        bool isNumber = false;
        const int number = word.trimmed().toInt(&isNumber);
        if (!isNumber || number < 1)
            break;
        numbers.push_back(number);
    }
    if (numbers.size() != 4) {
        return Problem { Messages::tr(
                             "\"%1\" is no place on the page. Write column, line, columns and "
                             "lines: 1,10,4,40.")
                             .arg(*text),
            {} };
    }
    return GridBox { numbers[0], numbers[1], numbers[2], numbers[3] };
}

/// "3" is the third story of the page's import, "id:17" story 17 of the library.
Result<StoryRef> storyOf(const Arguments& arguments)
{
    const Result<QString> text = arguments.required("story");
    if (!text)
        return text.problem();
    const bool byId = text->startsWith(QLatin1String("id:"));
    bool isNumber = false;
    const qint64 number = text->mid(byId ? 3 : 0).toLongLong(&isNumber);
    if (!isNumber || number < 1 || (!byId && number > 100'000)) {
        return Problem { Messages::tr(
                             "\"%1\" names no story. Write its place in the page's import, "
                             "or id:NUMBER.")
                             .arg(*text),
            {} };
    }
    StoryRef ref;
    if (byId)
        ref.id = StoryId(number);
    else
        ref.importPlace = int(number);
    return ref;
}

QJsonObject trialJson(const ShapeTrial& trial)
{
    const HeadFit& head = trial.head;
    const StoryShape shape = trial.placement.shape.value_or(StoryShape());
    QJsonObject out {
        { QStringLiteral("shape"),
            QJsonDocument::fromJson(storyShapeJson(shape).toJson()).object() },
        { QStringLiteral("lines"), trial.lines },
        { QStringLiteral("characters"), trial.characters },
        { QStringLiteral("lines_available"), trial.linesAvailable },
        { QStringLiteral("legs"), trial.legs },
        { QStringLiteral("characters_per_leg"), trial.charactersPerLeg },
        { QStringLiteral("odd_characters"), trial.oddCharacters },
        { QStringLiteral("holds_all"), trial.holdsAll() },
    };
    if (!head.parts.empty()) {
        out.insert(QStringLiteral("head"),
            QJsonObject { { QStringLiteral("style"), head.style },
                { QStringLiteral("size_pt"), head.size.toPt() },
                { QStringLiteral("lines"), head.lines },
                { QStringLiteral("tracking_em"), double(head.trackingMilliEm) / 1000 } });
    }
    if (trial.inTheWay)
        out.insert(QStringLiteral("in_the_way"), trial.inTheWay->summary);
    return out;
}

Result<void> listShapes(ShapeFitter& fitter, const StoryRef& story, const GridBox& hole)
{
    StoryShape shape;
    shape.box = hole;
    const std::vector<StoryShape> shapes = shapesFor(fitter, story, shape);
    if (shapes.empty()) {
        const Result<ShapeTrial> plain = fitter.tryShape(story, shape);
        return plain ? Result<void>() : plain.problem();
    }
    for (const StoryShape& candidate : shapes) {
        const Result<ShapeTrial> trial = fitter.tryShape(story, candidate);
        if (trial)
            printOut(QJsonDocument(trialJson(*trial)).toJson(QJsonDocument::Compact));
    }
    return {};
}

int run(const Arguments& arguments)
{
    const Result<GridBox> hole = holeOf(arguments);
    if (!hole)
        return fail(hole.problem());
    const Result<StoryRef> story = storyOf(arguments);
    if (!story)
        return fail(story.problem());
    const Result<OpenEdition> open = openEdition(arguments);
    if (!open)
        return fail(open.problem());
    const EditionMatter& matter = open->matter;
    const Result<int> number = pageOf(arguments, *matter.edition);
    if (!number)
        return fail(number.problem());
    FontLibrary fonts;
    ShapeFitter fitter(fonts);
    if (const Result<void> set = fitter.setPage(matter, *number); !set)
        return fail(set.problem());
    const Result<void> listed = listShapes(fitter, *story, *hole);
    return listed ? ExitOk : fail(listed.problem());
}

QString help()
{
    return Messages::tr(
        "Lists the shapes in which a story fills a place of a page, with their fit, "
        "one JSON object each. --story: its place in the page's import, or id:NUMBER.");
}

} // namespace

Verb shapesVerb()
{
    return { "shapes",
        &run,
        { { "library", "FILE|URL" },
            { "edition", "DATE[/NAME]" },
            { "page", "N|FOLIO" },
            { "story", "N|id:N" },
            { "hole", "COLUMN,LINE,COLUMNS,LINES" } },
        &help };
}

} // namespace broadsheet
