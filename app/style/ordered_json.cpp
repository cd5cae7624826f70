// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "style/ordered_json.h"

namespace broadsheet {

namespace {

constexpr int LineWidth = 100;

QString quoted(const QString& text)
{
    QString result = QStringLiteral("\"");
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (c == QLatin1Char('"') || c == QLatin1Char('\\')) {
            result += QLatin1Char('\\');
            result += c;
        } else if (c.isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate()) {
            result += c;
            result += text[++i];
        } else if (c.unicode() < 0x20 || c.isSurrogate()) { // a lone surrogate has no UTF-8
            result += QStringLiteral("\\u%1").arg(c.unicode(), 4, 16, QLatin1Char('0'));
        } else {
            result += c;
        }
    }
    return result + QLatin1Char('"');
}

} // namespace

OrderedJson::OrderedJson(Kind kind, QString scalar)
    : m_kind(kind)
    , m_scalar(std::move(scalar))
{
}

OrderedJson OrderedJson::object()
{
    return OrderedJson(Kind::Object);
}

OrderedJson OrderedJson::list()
{
    return OrderedJson(Kind::List);
}

OrderedJson OrderedJson::text(const QString& value)
{
    return OrderedJson(Kind::Scalar, quoted(value));
}

OrderedJson OrderedJson::number(qint64 value)
{
    return OrderedJson(Kind::Scalar, QString::number(value));
}

OrderedJson OrderedJson::thousandths(qint64 value)
{
    QString digits = QStringLiteral("%1").arg(qAbs(value) % 1000, 3, 10, QLatin1Char('0'));
    while (digits.endsWith(QLatin1Char('0'))) {
        digits.chop(1);
    }
    const QString sign = value < 0 ? QStringLiteral("-") : QString();
    const QString whole = sign + QString::number(qAbs(value) / 1000);
    return OrderedJson(Kind::Scalar, digits.isEmpty() ? whole : whole + QLatin1Char('.') + digits);
}

OrderedJson OrderedJson::boolean(bool value)
{
    return OrderedJson(Kind::Scalar, value ? QStringLiteral("true") : QStringLiteral("false"));
}

OrderedJson OrderedJson::numbers(const std::vector<int>& values)
{
    OrderedJson result = list();
    for (const int value : values) {
        result.append(number(value));
    }
    return result;
}

OrderedJson& OrderedJson::put(const QString& key, OrderedJson value)
{
    m_children.emplace_back(key, std::move(value));
    return *this;
}

OrderedJson& OrderedJson::append(OrderedJson value)
{
    m_children.emplace_back(QString(), std::move(value));
    return *this;
}

QByteArray OrderedJson::toJson() const
{
    return rendered(0, LineWidth).toUtf8() + '\n';
}

QString OrderedJson::onOneLine() const // NOLINT(misc-no-recursion)
{
    if (m_kind == Kind::Scalar) {
        return m_scalar;
    }
    QStringList parts;
    for (const auto& [key, value] : m_children) {
        const QString text = value.onOneLine();
        parts << (m_kind == Kind::Object ? quoted(key) + QLatin1String(": ") + text : text);
    }
    const QString inside = parts.join(QLatin1String(", "));
    if (m_kind == Kind::List) {
        return QLatin1Char('[') + inside + QLatin1Char(']');
    }
    return parts.isEmpty() ? QStringLiteral("{}") : QStringLiteral("{ %1 }").arg(inside);
}

QString OrderedJson::rendered(int indent, qsizetype room) const // NOLINT(misc-no-recursion)
{
    QString line = onOneLine();
    if (m_kind == Kind::Scalar || m_children.empty() || (indent > 0 && line.size() <= room)) {
        return line;
    }
    const QString margin(indent + 2, QLatin1Char(' '));
    QStringList parts;
    for (const auto& [key, value] : m_children) {
        const QString start
            = margin + (m_kind == Kind::Object ? quoted(key) + QLatin1String(": ") : QString());
        parts << start + value.rendered(indent + 2, LineWidth - start.size() - 1);
    }
    const QString inside = parts.join(QLatin1String(",\n"));
    const QString end(indent, QLatin1Char(' '));
    return m_kind == Kind::Object ? QStringLiteral("{\n%1\n%2}").arg(inside, end)
                                  : QStringLiteral("[\n%1\n%2]").arg(inside, end);
}

} // namespace broadsheet
