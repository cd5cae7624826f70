// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "story_editor/part_look.h"

#include "shared/theme.h"

#include <QApplication>
#include <QFontDatabase>

namespace broadsheet {

namespace {

constexpr qreal LineSpacing = 1.5;

/// Size in em of running text and the space above, in pixels.
struct Measure {
    qreal size = 1.0;
    qreal above = 0;
    qreal below = 0;
};

Measure measureOf(PartKind kind)
{
    switch (kind) {
    case PartKind::Headline:
        return { 1.625, 4, 4 };
    case PartKind::Deck:
        return { 1.125, 2, 4 };
    case PartKind::StandingHead:
    case PartKind::Kicker:
        return { 0.9375, 0, 0 };
    case PartKind::Byline:
    case PartKind::Dateline:
    case PartKind::Credit:
    case PartKind::JumpLine:
    case PartKind::PageCredits:
        return { 0.875, 2, 2 };
    case PartKind::PlaceHead:
    case PartKind::Subhead:
        return { 1.0, 12, 2 };
    case PartKind::Caption:
        return { 0.875, 10, 0 };
    case PartKind::Body:
        break;
    }
    return { 1.0, 0, 4 };
}

bool isQuiet(PartKind kind)
{
    return kind == PartKind::Byline || kind == PartKind::Dateline || kind == PartKind::Credit
        || kind == PartKind::JumpLine || kind == PartKind::PageCredits;
}

QString installedKai()
{
    for (const QString& family : { QStringLiteral("LXGW WenKai"),
             QStringLiteral("AR PL UKai CN"),
             QStringLiteral("KaiTi"),
             QStringLiteral("Kaiti SC"),
             QStringLiteral("STKaiti"),
             QStringLiteral("FandolKai") }) {
        if (QFontDatabase::hasFamily(family)) {
            return family;
        }
    }
    return {};
}

} // namespace

PartLooks::PartLooks(const ThemeColors& colors, const QString& language)
    : m_dark(colors.dark)
    , m_language(language)
    , m_chinese(language.startsWith(QLatin1String("zh")))
    , m_text(colors.text)
    , m_muted(colors.mutedText)
    , m_base(copyFont(QApplication::font(), language, colors.dark))
    , m_kai(installedKai())
{
}

QFont PartLooks::fontOf(PartKind kind) const
{
    QFont font = m_base;
    font.setPixelSize(qRound(TextPixels * measureOf(kind).size));
    if (kind == PartKind::Headline || kind == PartKind::Subhead || kind == PartKind::PlaceHead) {
        font.setBold(true);
    } else if (kind == PartKind::Deck) {
        font.setWeight(m_dark ? QFont::Normal : QFont::Medium);
    }
    if (isQuiet(kind) && m_chinese && !m_kai.isEmpty()) {
        font.setFamilies(QStringList { m_kai } + m_base.families());
        font.setPixelSize(qRound(TextPixels * 0.9375));
    }
    return font;
}

PartLook PartLooks::of(PartKind kind) const
{
    const Measure measure = measureOf(kind);
    PartLook look;
    look.text.setFont(fontOf(kind));
    look.text.setForeground(isQuiet(kind) ? m_muted : m_text);
    const qreal spacing = kind == PartKind::Headline ? 1.35 : LineSpacing;
    const qreal line = qRound(TextPixels * measure.size * spacing);
    // Fixed, so that a Latin word or a Kai span among Han does not move the lines.
    look.block.setLineHeight(line, QTextBlockFormat::FixedHeight);
    look.block.setTopMargin(measure.above);
    look.block.setBottomMargin(measure.below);
    if (kind == PartKind::Body && m_chinese) {
        look.block.setTextIndent(2 * TextPixels);
    }
    return look;
}

QTextCharFormat PartLooks::withRole(const PartLook& look, SpanRole role) const
{
    QTextCharFormat format = look.text;
    QFont font = look.text.font();
    switch (role) {
    case SpanRole::Bold:
        font.setBold(true);
        break;
    case SpanRole::Italic:
        font.setItalic(true);
        break;
    case SpanRole::Kai:
        if (m_kai.isEmpty()) {
            font.setUnderline(true);
        } else {
            font.setFamilies(QStringList { m_kai } + m_base.families());
        }
        break;
    default: // stands beside the text: see noteMark() and BesidePainter
        break;
    }
    format.setFont(font);
    return format;
}

QTextCharFormat PartLooks::noteMark()
{
    QTextCharFormat format;
    format.setVerticalAlignment(QTextCharFormat::AlignSuperScript);
    return format;
}

} // namespace broadsheet
