// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProxyStyle>

namespace broadsheet {

/// How every control of the program looks: flat panels with hairlines on a 4 px rhythm, in the
/// colours of themeColors(). Geometry and behaviour that are not set here are Fusion's.
class DeskStyle : public QProxyStyle {
    Q_OBJECT

public:
    DeskStyle();

    using QProxyStyle::polish;
    void polish(QWidget* widget) override;

    void drawPrimitive(PrimitiveElement element,
        const QStyleOption* option,
        QPainter* painter,
        const QWidget* widget) const override;
    void drawControl(ControlElement element,
        const QStyleOption* option,
        QPainter* painter,
        const QWidget* widget) const override;
    void drawComplexControl(ComplexControl control,
        const QStyleOptionComplex* option,
        QPainter* painter,
        const QWidget* widget) const override;

    [[nodiscard]] int pixelMetric(
        PixelMetric metric, const QStyleOption* option, const QWidget* widget) const override;
    [[nodiscard]] int styleHint(StyleHint hint,
        const QStyleOption* option,
        const QWidget* widget,
        QStyleHintReturn* returnData) const override;
    [[nodiscard]] QSize sizeFromContents(ContentsType type,
        const QStyleOption* option,
        const QSize& size,
        const QWidget* widget) const override;
    [[nodiscard]] QRect subElementRect(
        SubElement element, const QStyleOption* option, const QWidget* widget) const override;
    [[nodiscard]] QRect subControlRect(ComplexControl control,
        const QStyleOptionComplex* option,
        SubControl part,
        const QWidget* widget) const override;
    [[nodiscard]] QIcon standardIcon(StandardPixmap standardIcon,
        const QStyleOption* option,
        const QWidget* widget) const override;
    [[nodiscard]] QPixmap standardPixmap(StandardPixmap standardPixmap,
        const QStyleOption* option,
        const QWidget* widget) const override;

private:
    void drawToolButton(
        const QStyleOptionToolButton& option, QPainter* painter, const QWidget* widget) const;
    void drawItem(
        const QStyleOptionViewItem& option, QPainter* painter, const QWidget* widget) const;
    void drawHeader(
        const QStyleOptionHeader& option, QPainter* painter, const QWidget* widget) const;
    void drawGroupBox(
        const QStyleOptionGroupBox& option, QPainter* painter, const QWidget* widget) const;
};

} // namespace broadsheet
