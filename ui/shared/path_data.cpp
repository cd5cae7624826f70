// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shared/icon_outline.h"

#include <QRegularExpression>
#include <QtMath>

#include <array>
#include <cmath>

namespace broadsheet {

namespace {

struct Arc {
    QPointF from;
    QPointF to;
    QPointF radii;
    bool large = false;
    bool sweep = false;
};

/// SVG 1.1, appendix F.6.5: from end points to centre and angles, for an unrotated ellipse.
void addArc(QPainterPath& path, const Arc& arc)
{
    double rx = std::abs(arc.radii.x());
    double ry = std::abs(arc.radii.y());
    const double hx = (arc.from.x() - arc.to.x()) / 2;
    const double hy = (arc.from.y() - arc.to.y()) / 2;
    const double need = hx * hx / (rx * rx) + hy * hy / (ry * ry);
    if (need > 1) {
        rx *= std::sqrt(need);
        ry *= std::sqrt(need);
    }
    const double chord = rx * rx * hy * hy + ry * ry * hx * hx;
    const double rest = std::max(0.0, rx * rx * ry * ry - chord);
    const double share = (arc.large == arc.sweep ? -1 : 1) * std::sqrt(rest / chord);
    const QPointF shift(share * rx * hy / ry, -share * ry * hx / rx);
    const QPointF centre = shift + (arc.from + arc.to) / 2;
    const double begin = std::atan2((hy - shift.y()) / ry, (hx - shift.x()) / rx);
    const double end = std::atan2((-hy - shift.y()) / ry, (-hx - shift.x()) / rx);
    double sweep = end - begin;
    if (arc.sweep && sweep < 0) {
        sweep += 2 * M_PI;
    } else if (!arc.sweep && sweep > 0) {
        sweep -= 2 * M_PI;
    }
    path.arcTo(QRectF(centre.x() - rx, centre.y() - ry, 2 * rx, 2 * ry),
        -qRadiansToDegrees(begin),
        -qRadiansToDegrees(sweep));
}

class PathReader {
public:
    explicit PathReader(const QString& data)
    {
        static const QRegularExpression token(
            QStringLiteral("([A-Za-z])|([-+]?(?:\\d+\\.?\\d*|\\.\\d+)(?:e[-+]?\\d+)?)"));
        for (auto match = token.globalMatch(data); match.hasNext();) {
            m_tokens << match.next().captured();
        }
    }

    bool read()
    {
        while (m_at < m_tokens.size()) {
            if (m_tokens.at(m_at).at(0).isLetter()) {
                m_command = m_tokens.at(m_at++).at(0);
            }
            if (!step()) {
                return false;
            }
        }
        return true;
    }

    [[nodiscard]] const QPainterPath& path() const { return m_path; }

private:
    [[nodiscard]] double number()
    {
        return m_at < m_tokens.size() ? m_tokens.at(m_at++).toDouble() : 0;
    }

    [[nodiscard]] QPointF base() const
    {
        return m_command.isLower() ? m_path.currentPosition() : QPointF();
    }

    [[nodiscard]] QPointF point()
    {
        const double x = number();
        const double y = number();
        return base() + QPointF(x, y);
    }

    void arc()
    {
        const double rx = number();
        const double ry = number();
        m_at += 1; // no icon turns an ellipse
        const bool large = number() != 0;
        const bool sweep = number() != 0;
        addArc(m_path,
            { .from = m_path.currentPosition(),
                .to = point(),
                .radii = { rx, ry },
                .large = large,
                .sweep = sweep });
    }

    void move()
    {
        m_path.moveTo(point());
        m_command = m_command.isLower() ? u'l' : u'L'; // more pairs are lines
    }

    void curve()
    {
        const QPointF first = point();
        const QPointF second = point();
        m_path.cubicTo(first, second, point());
    }

    bool step()
    {
        switch (m_command.toLower().unicode()) {
        case u'm':
            move();
            return true;
        case u'l':
            m_path.lineTo(point());
            return true;
        case u'h':
            m_path.lineTo(base().x() + number(), m_path.currentPosition().y());
            return true;
        case u'v':
            m_path.lineTo(m_path.currentPosition().x(), base().y() + number());
            return true;
        case u'c':
            curve();
            return true;
        case u'q': {
            const QPointF control = point();
            m_path.quadTo(control, point());
            return true;
        }
        case u'a':
            arc();
            return true;
        case u'z':
            m_path.closeSubpath();
            return m_at == m_tokens.size() || m_tokens.at(m_at).at(0).isLetter();
        default:
            return false;
        }
    }

    QStringList m_tokens;
    qsizetype m_at = 0;
    QChar m_command;
    QPainterPath m_path;
};

} // namespace

QPainterPath readPathData(const QString& data, bool* ok)
{
    PathReader reader(data);
    *ok = reader.read();
    return reader.path();
}

} // namespace broadsheet
