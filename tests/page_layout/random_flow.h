// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "unit_text.h"

#include <QRandomGenerator>

#include <array>

namespace broadsheet {

/// Flows that a person would not think of: paragraphs of any length with marks, Latin and heads of
/// three kinds, in one to seven legs, with what stands in them.
class RandomFlow {
public:
    enum class Matter { LinesOnly, BodyOnly, WithHeads };

    RandomFlow(quint32 seed, const PageGrid& grid)
        : m_random(seed)
        , m_grid(grid)
    {
        m_body.composer = below(2) == 0 ? Composer::Line : Composer::Paragraph;
        m_body.indentMilliEm = below(2) == 0 ? 0 : 2000;
        m_standfirst = unitBody();
        m_standfirst.size = Length::pt(10.5);
        m_standfirst.leading = Length::pt(14);
    }

    int below(int bound) { return m_random.bounded(bound); }

    std::vector<FlowParagraph> text(Matter matter)
    {
        std::vector<FlowParagraph> text;
        const int paragraphs = 1 + below(25);
        for (int i = 0; i < paragraphs; ++i) {
            const int kind = matter == Matter::WithHeads ? below(8) : 7;
            if (kind == 0)
                text.push_back({ han(1 + below(20)), {}, &m_head, {} });
            else if (kind == 1)
                text.push_back({ han(1 + below(20)), {}, &m_subhead, {} });
            else if (kind == 2 && below(3) == 0)
                text.push_back({ words(1 + below(60)), {}, &m_standfirst, {} });
            else if (matter == Matter::LinesOnly)
                text.push_back({ han(3), {}, &m_body, {} });
            else
                text.push_back({ words(1 + below(below(6) == 0 ? 400 : 80)), {}, &m_body, {} });
        }
        return text;
    }

    std::vector<LegSegment> legs(const std::vector<Obstacle>& obstacles = {})
    {
        TextFrame frame;
        frame.legs = 1 + below(7);
        frame.box = { 1, 1, std::max(frame.legs - below(2), 1), 1 + below(30) };
        frame.legs = std::max(frame.legs, 1);
        return legsOf(frame, m_grid, std::nullopt, obstacles);
    }

    Obstacle obstacle()
    {
        Runaround around;
        around.shape = WrapShape(below(3));
        around.sides = WrapSides(below(5));
        around.standoffMilliEm = below(2000);
        around.standoffAboveMilliEm = below(1000);
        around.minWidthMilliEm = 4000 + below(4000);
        const int points = around.shape == WrapShape::Polygon ? 3 + below(6) : 0;
        for (int i = 0; i < points; ++i)
            around.points.push_back({ below(40'000) - 2'000, below(12'000) - 1'000 });
        GridBox box { 1 + below(6), 1 + below(20), 1 + below(3), 1 + below(12) };
        box.insetLeftMilliEm = below(6'000);
        box.insetRightMilliEm = below(6'000);
        return obstacleOf(box, around, m_grid);
    }

    [[nodiscard]] const ParagraphStyle& body() const { return m_body; }

    [[nodiscard]] const ParagraphStyle& subhead() const { return m_subhead; }

private:
    QString words(int characters)
    {
        static const std::array Pieces { u"国",
            u"家",
            u"，",
            u"。",
            u"“好”",
            u"、",
            u"（三）",
            u"2026",
            u"GDP",
            u"云汀",
            u"人民",
            u"……",
            u"——",
            u"《报》",
            u"a of b" };
        QString words;
        while (words.size() < characters) {
            const std::size_t piece = below(3) == 0 ? std::size_t(below(int(Pieces.size()))) : 0;
            words += QStringView(Pieces[piece]);
            if (piece > 0) // no chain that is longer than a slot and has to be cut anywhere
                words += u'国';
        }
        return words.trimmed();
    }

    QRandomGenerator m_random;
    const PageGrid& m_grid;
    ParagraphStyle m_body = unitBody();
    ParagraphStyle m_head = unitHead();
    ParagraphStyle m_subhead = unitSubhead();
    ParagraphStyle m_standfirst;
};

} // namespace broadsheet
