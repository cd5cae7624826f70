// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "edition/story_shape_json.h"

#include "edition/plan_parts_json.h"

namespace broadsheet {

namespace {

constexpr int MaxColumns = 64;
constexpr int MaxLines = 1000;
constexpr IntRange Columns { 0, MaxColumns };
constexpr IntRange Lines { 0, MaxLines };
constexpr IntRange HeadLines { 0, 20 };
constexpr IntRange Steps { -40, 40 };
constexpr IntRange PerMille { 0, 1000 };

ShapePicture readPicture(JsonObject json)
{
    ShapePicture picture;
    const ShapePicture standard;
    picture.picture = requiredText(json, QStringLiteral("picture"));
    picture.place = PicturePlace(
        json.choice(QStringLiteral("place"), picturePlaceWords()).value_or(int(standard.place)));
    picture.columns = json.integer(QStringLiteral("columns"), { 1, MaxColumns }, standard.columns);
    picture.lines = json.integer(QStringLiteral("lines"), Lines);
    picture.captionLines
        = json.integer(QStringLiteral("caption_lines"), { 0, 100 }, standard.captionLines);
    picture.cropping = readCropping(json);
    json.finish();
    return picture;
}

void readHead(JsonObject& json, StoryShape& shape)
{
    shape.headLines = json.integer(QStringLiteral("head_lines"), HeadLines);
    shape.headSteps = json.integer(QStringLiteral("head_steps"), Steps);
    shape.headColumns = json.integer(QStringLiteral("head_columns"), Columns);
    shape.headSide
        = HeadSide(json.choice(QStringLiteral("head_side"), headSideWords()).value_or(0));
    shape.headDepth = json.integer(QStringLiteral("head_depth"), Lines);
    shape.headStyle = json.string(QStringLiteral("head_style"));
}

void readNotch(JsonObject json, StoryShape& shape)
{
    json.require(QStringLiteral("columns"));
    json.require(QStringLiteral("lines"));
    shape.notchColumns = json.integer(QStringLiteral("columns"), { 1, MaxColumns }, 1);
    shape.notchLines = json.integer(QStringLiteral("lines"), { 1, MaxLines }, 1);
    shape.notch
        = NotchCorner(json.choice(QStringLiteral("corner"), notchCornerWords()).value_or(0));
    json.finish();
}

/// Unless it is the standard.
void putNumber(OrderedJson& json, const QString& key, int number, int standard)
{
    if (number != standard)
        json.put(key, OrderedJson::number(number));
}

template <typename Word>
void putWord(OrderedJson& json,
    const QString& key,
    const QStringList& words,
    Word word,
    Word standard = Word {})
{
    if (word != standard)
        json.put(key, OrderedJson::text(words.at(int(word))));
}

OrderedJson pictureJson(const ShapePicture& picture)
{
    const ShapePicture standard;
    OrderedJson json = OrderedJson::object();
    json.put(QStringLiteral("picture"), OrderedJson::text(picture.picture));
    putWord(json, QStringLiteral("place"), picturePlaceWords(), picture.place, standard.place);
    putNumber(json, QStringLiteral("columns"), picture.columns, standard.columns);
    putNumber(json, QStringLiteral("lines"), picture.lines);
    putNumber(json, QStringLiteral("caption_lines"), picture.captionLines, standard.captionLines);
    putCropping(json, picture.cropping);
    return json;
}

OrderedJson notchJson(const StoryShape& shape)
{
    OrderedJson json = OrderedJson::object();
    json.put(QStringLiteral("columns"), OrderedJson::number(shape.notchColumns));
    json.put(QStringLiteral("lines"), OrderedJson::number(shape.notchLines));
    putWord(json, QStringLiteral("corner"), notchCornerWords(), shape.notch);
    return json;
}

} // namespace

QStringList shapeKindWords()
{
    return { QStringLiteral("head_over"),
        QStringLiteral("head_beside"),
        QStringLiteral("head_in_middle"),
        QStringLiteral("vertical_head") };
}

QStringList headSideWords()
{
    return { QStringLiteral("as_usual"), QStringLiteral("left"), QStringLiteral("right") };
}

QStringList notchCornerWords()
{
    return { QStringLiteral("bottom_right"), QStringLiteral("bottom_left") };
}

QStringList picturePlaceWords()
{
    return { QStringLiteral("above_head"),
        QStringLiteral("top_right"),
        QStringLiteral("top_left"),
        QStringLiteral("top_middle"),
        QStringLiteral("bottom_right"),
        QStringLiteral("bottom_left") };
}

StoryShape readStoryShape(JsonObject& json)
{
    StoryShape shape;
    shape.kind = ShapeKind(json.choice(QStringLiteral("kind"), shapeKindWords()).value_or(0));
    shape.box = readBox(json);
    shape.legs = json.integer(QStringLiteral("legs"), Columns);
    if (auto notch = json.object(QStringLiteral("notch")))
        readNotch(*std::move(notch), shape);
    shape.boxed = json.boolean(QStringLiteral("boxed"));
    shape.tintPerMille = json.integer(QStringLiteral("tint_per_mille"), PerMille);
    readHead(json, shape);
    if (auto picture = json.object(QStringLiteral("picture")))
        shape.picture = readPicture(*std::move(picture));
    json.finish();
    return shape;
}

OrderedJson storyShapeJson(const StoryShape& shape)
{
    OrderedJson json = OrderedJson::object();
    putWord(json, QStringLiteral("kind"), shapeKindWords(), shape.kind);
    putBox(json, shape.box);
    putNumber(json, QStringLiteral("legs"), shape.legs);
    if (shape.notchColumns > 0)
        json.put(QStringLiteral("notch"), notchJson(shape));
    putTrue(json, QStringLiteral("boxed"), shape.boxed);
    putNumber(json, QStringLiteral("tint_per_mille"), shape.tintPerMille);
    putNumber(json, QStringLiteral("head_lines"), shape.headLines);
    putNumber(json, QStringLiteral("head_steps"), shape.headSteps);
    putNumber(json, QStringLiteral("head_columns"), shape.headColumns);
    putWord(json, QStringLiteral("head_side"), headSideWords(), shape.headSide);
    putNumber(json, QStringLiteral("head_depth"), shape.headDepth);
    putText(json, QStringLiteral("head_style"), shape.headStyle);
    if (shape.picture)
        json.put(QStringLiteral("picture"), pictureJson(*shape.picture));
    return json;
}

} // namespace broadsheet
