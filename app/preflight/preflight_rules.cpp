// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "preflight/preflight_rules.h"

#include "style/embedded_resources.h"
#include "style/json_object.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>

namespace broadsheet {

namespace {

struct RulesText {
    Q_DECLARE_TR_FUNCTIONS(PreflightRules)
};

constexpr IntRange Ppi { 1, 2400 };

/// "off" is no severity: the check is not made.
QStringList severityWords()
{
    return { QStringLiteral("hint"),
        QStringLiteral("warning"),
        QStringLiteral("error"),
        QStringLiteral("off") };
}

QStringList tagWords()
{
    return { QStringLiteral("section"),
        QStringLiteral("desk"),
        QStringLiteral("subject"),
        QStringLiteral("priority") };
}

QStringList imprintWords()
{
    return { QStringLiteral("register_number"),
        QStringLiteral("postal_code"),
        QStringLiteral("authority"),
        QStringLiteral("sponsor"),
        QStringLiteral("publisher"),
        QStringLiteral("address"),
        QStringLiteral("telephone"),
        QStringLiteral("price"),
        QStringLiteral("printer") };
}

/// A list of words, each one of `allowed`; nothing: the key is not there.
std::optional<QStringList> readWords(
    JsonObject& json, const QString& key, const QStringList& allowed)
{
    const QJsonValue value = json.raw(key);
    if (value.isUndefined())
        return std::nullopt;
    QStringList words;
    const QJsonArray list = value.toArray();
    for (const QJsonValue item : list)
        words.append(item.toString());
    const bool known = value.isArray()
        && std::ranges::all_of(
            words, [&allowed](const QString& word) { return allowed.contains(word); });
    if (!known) {
        json.refuse(key,
            RulesText::tr("here a list of these words is needed: %1")
                .arg(allowed.join(QStringLiteral(", "))));
    }
    return words;
}

enum class Names { All, SomeOfThem };

void readChecks(JsonObject& json, Names names, PreflightRules& rules)
{
    std::optional<JsonObject> checks = json.object(QStringLiteral("checks"));
    if (!checks)
        return;
    for (const QString& name : checkNames()) {
        if (names == Names::All)
            checks->require(name);
        const std::optional<int> word = checks->choice(name, severityWords());
        if (!word)
            continue;
        if (*word == int(severityWords().size()) - 1)
            rules.checks.remove(name);
        else
            rules.checks.insert(name, Severity(*word));
    }
    checks->finish();
}

std::vector<PartKind> readKinds(JsonObject& json)
{
    QStringList names;
    for (int kind = 0; kind <= int(PartKind::PageCredits); ++kind)
        names.append(partKindName(PartKind(kind)));
    json.require(QStringLiteral("any_of"));
    std::vector<PartKind> kinds;
    for (const QString& word :
        readWords(json, QStringLiteral("any_of"), names).value_or(QStringList()))
        kinds.push_back(partKindFromName(word).value_or(PartKind::Body));
    return kinds;
}

void readRequiredParts(JsonObject& json, PreflightRules& rules)
{
    const QString key = QStringLiteral("required_parts");
    if (!json.has(key))
        return;
    QStringList types;
    for (int type = 0; type <= int(StoryType::Fragment); ++type)
        types.append(storyTypeName(StoryType(type)));
    rules.requiredParts.clear();
    for (JsonObject& each : json.objects(key)) {
        RequiredPart part;
        each.require(QStringLiteral("type"));
        part.type = StoryType(each.choice(QStringLiteral("type"), types).value_or(0));
        part.anyOf = readKinds(each);
        each.finish();
        rules.requiredParts.push_back(std::move(part));
    }
}

QTime readTime(JsonObject& json, const QString& key, QTime fallback)
{
    if (!json.has(key))
        return fallback;
    const QTime time = QTime::fromString(json.string(key), QStringLiteral("HH:mm"));
    if (!time.isValid())
        json.refuse(key, RulesText::tr("here a time such as 05:30 is needed"));
    return time;
}

void readLimits(JsonObject& root, PreflightRules& rules)
{
    std::optional<JsonObject> limits = root.object(QStringLiteral("limits"));
    if (!limits)
        return;
    JsonObject& json = *limits;
    rules.pictureWarnPpi
        = json.integer(QStringLiteral("picture_warn_ppi"), Ppi, rules.pictureWarnPpi);
    rules.pictureErrorPpi
        = json.integer(QStringLiteral("picture_error_ppi"), Ppi, rules.pictureErrorPpi);
    constexpr int Micrometres = 1000;
    const int clearance
        = json.thousandths(QStringLiteral("trim_clearance_mm"), { 0, 50 * Micrometres }, -1);
    if (clearance >= 0)
        rules.trimClearance = Length::mm(clearance / double(Micrometres));
    rules.leastLinesBeforeJump = json.integer(
        QStringLiteral("least_lines_before_jump"), { 1, 100 }, rules.leastLinesBeforeJump);
    rules.headSizePercent = json.integer(
        QStringLiteral("abreast_head_size_percent"), { 1, 100 }, rules.headSizePercent);
    rules.printed = readTime(json, QStringLiteral("printed_at"), rules.printed);
    json.finish();
}

} // namespace

std::optional<Severity> PreflightRules::severity(const QString& check) const
{
    const auto found = checks.constFind(check);
    return found == checks.constEnd() ? std::nullopt : std::optional(*found);
}

QStringList checkNames()
{
    return { QStringLiteral("overset_text"),
        QStringLiteral("overset_head"),
        QStringLiteral("overset_caption"),
        QStringLiteral("empty_frame"),
        QStringLiteral("missing_glyph"),
        QStringLiteral("missing_font"),
        QStringLiteral("missing_picture"),
        QStringLiteral("coarse_picture"),
        QStringLiteral("very_coarse_picture"),
        QStringLiteral("text_off_page"),
        QStringLiteral("broken_jump"),
        QStringLiteral("needless_jump"),
        QStringLiteral("short_before_jump"),
        QStringLiteral("jump_at_sentence_end"),
        QStringLiteral("placed_twice"),
        QStringLiteral("copy_changed"),
        QStringLiteral("required_part"),
        QStringLiteral("required_tag"),
        QStringLiteral("picture_credit"),
        QStringLiteral("embargo"),
        QStringLiteral("short_last_line"),
        QStringLiteral("widow_line"),
        QStringLiteral("head_without_text"),
        QStringLiteral("heads_abreast"),
        QStringLiteral("missing_folio"),
        QStringLiteral("missing_imprint"),
        QStringLiteral("page_problem") };
}

Result<PreflightRules> preflightRulesFromJson(
    const QByteArray& json, const std::optional<PreflightRules>& base)
{
    Result<JsonObject> file = JsonObject::parse(json, RulesText::tr("rules of the checks"));
    if (!file)
        return file.problem();
    JsonObject& root = file.value();
    PreflightRules rules = base.value_or(PreflightRules {});
    if (!base) {
        for (const char* key :
            { "checks", "limits", "required_parts", "required_tags", "required_imprint" })
            root.require(QLatin1String(key));
    }
    readChecks(root, base ? Names::SomeOfThem : Names::All, rules);
    readLimits(root, rules);
    readRequiredParts(root, rules);
    rules.requiredTags
        = readWords(root, QStringLiteral("required_tags"), tagWords()).value_or(rules.requiredTags);
    rules.requiredImprint = readWords(root, QStringLiteral("required_imprint"), imprintWords())
                                .value_or(rules.requiredImprint);
    root.finish();
    if (const std::optional<Problem> mistake = root.mistake())
        return *mistake;
    return rules;
}

Result<PreflightRules> findPreflightRules(const QString& styleSheet)
{
    const QString folder = QStringLiteral("preflight");
    const Result<QByteArray> general = embeddedJson(folder, QStringLiteral("rules"));
    if (!general)
        return general.problem();
    Result<PreflightRules> rules = preflightRulesFromJson(*general);
    if (!rules || !embeddedNames(folder).contains(styleSheet))
        return rules;
    const Result<QByteArray> house = embeddedJson(folder, styleSheet);
    return house ? preflightRulesFromJson(*house, *rules) : Result<PreflightRules>(house.problem());
}

} // namespace broadsheet
