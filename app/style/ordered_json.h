// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <utility>
#include <vector>

namespace broadsheet {

/// JSON for people: keys keep the order in which they were put in, and what fits on one line of
/// 100 columns stands on one line. The same tree always gives the same bytes.
class OrderedJson {
public:
    static OrderedJson object();
    static OrderedJson list();
    static OrderedJson text(const QString& value);
    static OrderedJson number(qint64 value);
    /// Thousandths as a decimal number: 300 is 0.3.
    static OrderedJson thousandths(qint64 value);
    static OrderedJson boolean(bool value);
    static OrderedJson numbers(const std::vector<int>& values);

    /// Only for objects.
    OrderedJson& put(const QString& key, OrderedJson value);
    /// Only for lists.
    OrderedJson& append(OrderedJson value);

    [[nodiscard]] bool isEmpty() const { return m_children.empty(); }

    /// Indented by two spaces, with a newline at the end; UTF-8.
    [[nodiscard]] QByteArray toJson() const;

private:
    enum class Kind { Object, List, Scalar };

    explicit OrderedJson(Kind kind, QString scalar = {});
    [[nodiscard]] QString onOneLine() const;
    [[nodiscard]] QString rendered(int indent, qsizetype room) const;

    Kind m_kind = Kind::Scalar;
    QString m_scalar;
    std::vector<std::pair<QString, OrderedJson>> m_children; ///< keys are empty in a list
};

/// Puts a list of what `itemJson` makes of each item under `key`; nothing where there is none.
template <typename Item>
void putList(OrderedJson& json,
    const QString& key,
    const std::vector<Item>& items,
    OrderedJson (*itemJson)(const Item&))
{
    if (items.empty()) {
        return;
    }
    OrderedJson list = OrderedJson::list();
    for (const Item& item : items) {
        list.append(itemJson(item));
    }
    json.put(key, std::move(list));
}

} // namespace broadsheet
