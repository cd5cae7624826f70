// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "style/ink.h"

#include <QByteArray>
#include <QJsonObject>
#include <QSet>

#include <memory>
#include <optional>
#include <vector>

namespace broadsheet {

/// A whole number's limits, both allowed.
struct IntRange {
    int least = 0;
    int most = 0;
};

/// One object of a hand-written JSON file, read strictly: a wrong type, a value out of range, a
/// missing or an unknown key is a mistake. All objects of one file share the record of the first
/// mistake; after it every read gives its fallback, so that a reader is written without checks and
/// asks once, at its end. A key counts as known once it was asked for: `finish` refuses the rest.
class JsonObject {
public:
    /// The file's one object. Problem: not JSON (with line and column), or no object. `what` is
    /// the translated name of the file's kind for the summary: "page plan".
    static Result<JsonObject> parse(const QByteArray& json, const QString& what);

    [[nodiscard]] const QString& pointer() const { return m_pointer; }

    [[nodiscard]] QStringList keys() const { return m_object.keys(); }

    [[nodiscard]] bool has(const QString& key) const { return m_object.contains(key); }

    /// The raw value, for keys of several types; undefined when absent.
    QJsonValue raw(const QString& key);

    /// An absent key is a mistake.
    void require(const QString& key);

    /// A key that may stand there and says nothing to the program (comments).
    void allow(const QString& key) { m_asked.insert(key); }

    QString string(const QString& key, const QString& fallback = {});
    bool boolean(const QString& key, bool fallback = false);
    int integer(const QString& key, IntRange range, int fallback = 0);
    /// One of `names`; its index, or nothing when absent or wrong.
    std::optional<int> choice(const QString& key, const QStringList& names);
    std::optional<JsonObject> object(const QString& key);
    std::vector<JsonObject> objects(const QString& key);
    /// Whole numbers, exactly as many as `ranges`; nothing when absent or wrong.
    std::optional<std::vector<int>> integers(
        const QString& key, const std::vector<IntRange>& ranges);
    /// A decimal number with at most three decimals, in thousandths: 0.5 is 500. `range` too.
    int thousandths(const QString& key, IntRange range, int fallback = 0);
    /// Exactly as many of them as `ranges`; nothing when absent or wrong.
    std::optional<std::vector<int>> thousandths(
        const QString& key, const std::vector<IntRange>& ranges);
    /// A list of lists of them, each as long as `ranges`; empty when absent or wrong.
    std::vector<std::vector<int>> thousandthsLists(
        const QString& key, const std::vector<IntRange>& ranges);
    /// {"cyan": 0, "magenta": 0, "yellow": 0, "black": 1000} in per mille, absent inks are 0.
    Ink ink(const QString& key, const Ink& fallback = {});

    /// Records a mistake at `key` (empty: the object itself); `what` is translated.
    void refuse(const QString& key, const QString& what);
    /// Refuses every key that nobody asked for.
    void finish();

    /// The first mistake of the whole file, if any.
    [[nodiscard]] std::optional<Problem> mistake() const;

private:
    struct Mistakes {
        QString what; ///< kind of file
        std::optional<Problem> first;
    };

    JsonObject(QJsonObject object, QString pointer, std::shared_ptr<Mistakes> mistakes);
    [[nodiscard]] QString pointerTo(const QString& key) const;
    void refuseAt(const QString& pointer, const QString& what);
    std::optional<std::vector<int>> thousandthsAt(
        const QJsonValue& value, const QString& pointer, const std::vector<IntRange>& ranges);

    QJsonObject m_object;
    QString m_pointer;
    std::shared_ptr<Mistakes> m_mistakes;
    QSet<QString> m_asked;
};

} // namespace broadsheet
