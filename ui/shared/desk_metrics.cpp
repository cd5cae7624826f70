// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shared/desk_parts.h"
#include "shared/desk_style.h"
#include "shared/line_icon.h"

#include <QAbstractScrollArea>
#include <QFontMetrics>

#include <array>
#include <utility>

namespace broadsheet {

namespace {

struct Metric {
    QStyle::PixelMetric metric;
    int pixels;
};

constexpr std::array Metrics {
    Metric { QStyle::PM_ButtonIconSize, 16 },
    Metric { QStyle::PM_SmallIconSize, 16 },
    Metric { QStyle::PM_ListViewIconSize, 16 },
    Metric { QStyle::PM_TabBarIconSize, 16 },
    Metric { QStyle::PM_LineEditIconSize, 16 },
    Metric { QStyle::PM_ToolBarIconSize, 20 },
    Metric { QStyle::PM_MessageBoxIconSize, 32 },
    Metric { QStyle::PM_IndicatorWidth, 16 },
    Metric { QStyle::PM_IndicatorHeight, 16 },
    Metric { QStyle::PM_ExclusiveIndicatorWidth, 16 },
    Metric { QStyle::PM_ExclusiveIndicatorHeight, 16 },
    Metric { QStyle::PM_CheckBoxLabelSpacing, 8 },
    Metric { QStyle::PM_RadioButtonLabelSpacing, 8 },
    Metric { QStyle::PM_ButtonShiftHorizontal, 0 },
    Metric { QStyle::PM_ButtonShiftVertical, 0 },
    Metric { QStyle::PM_ScrollBarExtent, 12 },
    Metric { QStyle::PM_ScrollBarSliderMin, 32 },
    Metric { QStyle::PM_ScrollView_ScrollBarSpacing, 0 },
    Metric { QStyle::PM_SplitterWidth, 5 },
    Metric { QStyle::PM_DockWidgetSeparatorExtent, 5 },
    Metric { QStyle::PM_DockWidgetFrameWidth, 0 },
    Metric { QStyle::PM_DockWidgetTitleBarButtonMargin, 2 },
    Metric { QStyle::PM_ToolBarFrameWidth, 0 },
    Metric { QStyle::PM_ToolBarItemMargin, 4 },
    Metric { QStyle::PM_ToolBarItemSpacing, 2 },
    Metric { QStyle::PM_ToolBarSeparatorExtent, 13 },
    Metric { QStyle::PM_ToolBarHandleExtent, 12 },
    Metric { QStyle::PM_MenuPanelWidth, 1 },
    Metric { QStyle::PM_MenuHMargin, 0 },
    Metric { QStyle::PM_MenuVMargin, 4 },
    Metric { QStyle::PM_MenuDesktopFrameWidth, 0 },
    Metric { QStyle::PM_MenuBarPanelWidth, 0 },
    Metric { QStyle::PM_MenuBarItemSpacing, 0 },
    Metric { QStyle::PM_MenuBarHMargin, 4 },
    Metric { QStyle::PM_MenuBarVMargin, 0 },
    Metric { QStyle::PM_TabBarTabHSpace, 24 },
    Metric { QStyle::PM_TabBarTabVSpace, 12 },
    Metric { QStyle::PM_TabBarTabShiftVertical, 0 },
    Metric { QStyle::PM_TabBarTabShiftHorizontal, 0 },
    Metric { QStyle::PM_TabBarBaseOverlap, 0 },
    Metric { QStyle::PM_TabBarBaseHeight, 1 },
    Metric { QStyle::PM_TabBarTabOverlap, 0 },
    Metric { QStyle::PM_SliderThickness, 20 },
    Metric { QStyle::PM_SliderControlThickness, 20 },
    Metric { QStyle::PM_SliderLength, 14 },
    Metric { QStyle::PM_ToolTipLabelFrameWidth, 6 },
    Metric { QStyle::PM_HeaderMargin, 8 },
    Metric { QStyle::PM_HeaderMarkSize, 12 },
    Metric { QStyle::PM_HeaderDefaultSectionSizeVertical, 28 },
    Metric { QStyle::PM_MenuButtonIndicator, 16 },
    Metric { QStyle::PM_TreeViewIndentation, 16 },
    Metric { QStyle::PM_FocusFrameHMargin, 6 },
    Metric { QStyle::PM_FocusFrameVMargin, 2 },
    Metric { QStyle::PM_LayoutLeftMargin, 12 },
    Metric { QStyle::PM_LayoutTopMargin, 12 },
    Metric { QStyle::PM_LayoutRightMargin, 12 },
    Metric { QStyle::PM_LayoutBottomMargin, 12 },
    Metric { QStyle::PM_LayoutHorizontalSpacing, 8 },
    Metric { QStyle::PM_LayoutVerticalSpacing, 8 },
};

struct Hint {
    QStyle::StyleHint hint;
    int value;
};

constexpr std::array Hints {
    Hint { QStyle::SH_EtchDisabledText, 0 },
    Hint { QStyle::SH_DitherDisabledText, 0 },
    Hint { QStyle::SH_ToolTipLabel_Opacity, 255 },
    Hint { QStyle::SH_ItemView_ShowDecorationSelected, 1 },
    Hint { QStyle::SH_ScrollBar_Transient, 0 },
    Hint { QStyle::SH_ScrollView_FrameOnlyAroundContents, 0 },
    Hint { QStyle::SH_ComboBox_Popup, 0 },
    Hint { QStyle::SH_DialogButtonBox_ButtonsHaveIcons, 0 },
    Hint { QStyle::SH_DockWidget_ButtonsHaveFrame, 0 },
    Hint { QStyle::SH_MainWindow_SpaceBelowMenuBar, 0 },
    Hint { QStyle::SH_Slider_AbsoluteSetButtons, Qt::LeftButton },
    Hint { QStyle::SH_Splitter_OpaqueResize, 1 },
    Hint { QStyle::SH_TabBar_Alignment, Qt::AlignLeft },
    Hint { QStyle::SH_Widget_Animation_Duration, 0 }, // at once, and no timers
};

constexpr std::array<std::pair<QStyle::StandardPixmap, const char*>, 34> StandardIcons { {
    { QStyle::SP_TitleBarCloseButton, "close" },
    { QStyle::SP_DockWidgetCloseButton, "close" },
    { QStyle::SP_TitleBarNormalButton, "float" },
    { QStyle::SP_LineEditClearButton, "close" },
    { QStyle::SP_TabCloseButton, "close" },
    { QStyle::SP_ToolBarHorizontalExtensionButton, "more" },
    { QStyle::SP_ToolBarVerticalExtensionButton, "more" },
    { QStyle::SP_MessageBoxInformation, "info" },
    { QStyle::SP_MessageBoxWarning, "warning" },
    { QStyle::SP_MessageBoxCritical, "problem" },
    { QStyle::SP_MessageBoxQuestion, "help" },
    { QStyle::SP_DialogCloseButton, "close" },
    { QStyle::SP_DialogCancelButton, "close" },
    { QStyle::SP_DialogOkButton, "check" },
    { QStyle::SP_DialogApplyButton, "check" },
    { QStyle::SP_DialogSaveButton, "save" },
    { QStyle::SP_DialogOpenButton, "folder" },
    { QStyle::SP_DialogHelpButton, "help" },
    { QStyle::SP_DialogResetButton, "undo" },
    { QStyle::SP_DirIcon, "folder" },
    { QStyle::SP_DirOpenIcon, "folder" },
    { QStyle::SP_DirClosedIcon, "folder" },
    { QStyle::SP_DirHomeIcon, "home" },
    { QStyle::SP_FileIcon, "page" },
    { QStyle::SP_FileDialogBack, "chevron-left" },
    { QStyle::SP_ArrowBack, "chevron-left" },
    { QStyle::SP_ArrowForward, "chevron-right" },
    { QStyle::SP_ArrowLeft, "chevron-left" },
    { QStyle::SP_ArrowRight, "chevron-right" },
    { QStyle::SP_FileDialogToParent, "arrow-up" },
    { QStyle::SP_FileDialogNewFolder, "folder-new" },
    { QStyle::SP_FileDialogDetailedView, "list" },
    { QStyle::SP_FileDialogListView, "grid" },
    { QStyle::SP_BrowserReload, "refresh" },
} };

QSize atLeast(const QSize& size, int width, int height)
{
    return size.expandedTo({ width, height });
}

int lineHeight(const QStyleOption* option)
{
    return option == nullptr ? 0 : option->fontMetrics.height();
}

QSize toolButtonSize(const QStyleOptionToolButton& option, const QSize& contents)
{
    const bool words = option.toolButtonStyle != Qt::ToolButtonIconOnly && !option.text.isEmpty();
    QSize size = contents + QSize(words ? 16 : 8, 8);
    if (option.features.testFlag(QStyleOptionToolButton::MenuButtonPopup)) {
        size.rwidth() += 4; // the arrow's own part has been counted
    } else if (option.features.testFlag(QStyleOptionToolButton::HasMenu)) {
        size.rwidth() += MenuArrowWidth;
    }
    return size.expandedTo({ 24, 24 });
}

} // namespace

int DeskStyle::pixelMetric(
    PixelMetric metric, const QStyleOption* option, const QWidget* widget) const
{
    if (metric == PM_DefaultFrameWidth) { // room for the ring of the focus
        return qobject_cast<const QAbstractScrollArea*>(widget) != nullptr ? 2 : 1;
    }
    if (metric == PM_DockWidgetTitleMargin) {
        const int letters = widget == nullptr ? 18 : widget->fontMetrics().height();
        return std::max(3, (FieldHeight + 1 - letters) / 2);
    }
    for (const Metric& own : Metrics) {
        if (own.metric == metric) {
            return own.pixels;
        }
    }
    return QProxyStyle::pixelMetric(metric, option, widget);
}

int DeskStyle::styleHint(StyleHint hint,
    const QStyleOption* option,
    const QWidget* widget,
    QStyleHintReturn* returnData) const
{
    if (hint == SH_Table_GridLineColor && option != nullptr) {
        return static_cast<int>(themeColors(option->palette).line.rgba());
    }
    for (const Hint& own : Hints) {
        if (own.hint == hint) {
            return own.value;
        }
    }
    return QProxyStyle::styleHint(hint, option, widget, returnData);
}

QSize DeskStyle::sizeFromContents(
    ContentsType type, const QStyleOption* option, const QSize& size, const QWidget* widget) const
{
    const int field = std::max(FieldHeight, lineHeight(option) + 8);
    switch (type) {
    case CT_PushButton:
        return atLeast({ size.width() + 28, field }, size.width() > 20 ? 72 : field, field);
    case CT_ComboBox:
        return { size.width() + 8 + 24 + 8, field };
    case CT_LineEdit:
        return { size.width() + 12, field };
    case CT_SpinBox:
        return { size.width() + 6 + 20 + 8, field };
    case CT_ToolButton:
        if (const auto* button = qstyleoption_cast<const QStyleOptionToolButton*>(option)) {
            return toolButtonSize(*button, size);
        }
        break;
    case CT_MenuItem:
        if (const auto* item = qstyleoption_cast<const QStyleOptionMenuItem*>(option)) {
            return menuItemSize(*item, size);
        }
        break;
    case CT_MenuBarItem:
        return { size.width() + 20, std::max(MenuItemHeight, lineHeight(option) + 8) };
    case CT_TabBarTab:
        return atLeast(size, 0, TabHeight);
    case CT_HeaderSection:
        return { QProxyStyle::sizeFromContents(type, option, size, widget).width(), field };
    case CT_ItemViewItem:
        return atLeast(
            QProxyStyle::sizeFromContents(type, option, size, widget), 0, MenuItemHeight);
    case CT_CheckBox:
    case CT_RadioButton:
        return atLeast(QProxyStyle::sizeFromContents(type, option, size, widget), 0, 24);
    case CT_ProgressBar:
        return { size.width(), std::max(16, lineHeight(option)) };
    default:
        break;
    }
    return QProxyStyle::sizeFromContents(type, option, size, widget);
}

QRect DeskStyle::subElementRect(
    SubElement element, const QStyleOption* option, const QWidget* widget) const
{
    switch (element) {
    case SE_LineEditContents: {
        const auto* frame = qstyleoption_cast<const QStyleOptionFrame*>(option);
        const bool framed = frame != nullptr && frame->lineWidth > 0;
        return framed ? option->rect.adjusted(6, 2, -6, -2) : option->rect;
    }
    case SE_CheckBoxFocusRect:
        return subElementRect(SE_CheckBoxContents, option, widget).adjusted(-4, 0, 0, 0);
    case SE_RadioButtonFocusRect:
        return subElementRect(SE_RadioButtonContents, option, widget).adjusted(-4, 0, 0, 0);
    case SE_HeaderArrow:
        return visualRect(option->direction,
            option->rect,
            QRect(option->rect.right() - 20, option->rect.y(), 12, option->rect.height()));
    case SE_HeaderLabel: {
        const auto* header = qstyleoption_cast<const QStyleOptionHeader*>(option);
        const bool arrow = header != nullptr && header->sortIndicator != QStyleOptionHeader::None;
        return visualRect(
            option->direction, option->rect, option->rect.adjusted(8, 0, arrow ? -22 : -8, 0));
    }
    case SE_DockWidgetCloseButton:
    case SE_DockWidgetFloatButton:
        return QProxyStyle::subElementRect(element, option, widget)
            .translated(option->direction == Qt::RightToLeft ? 4 : -4, 0);
    default:
        return QProxyStyle::subElementRect(element, option, widget);
    }
}

QRect DeskStyle::subControlRect(ComplexControl control,
    const QStyleOptionComplex* option,
    SubControl part,
    const QWidget* widget) const
{
    if (control == CC_ComboBox || control == CC_SpinBox) {
        return visualRect(option->direction, option->rect, deskControlRect(control, *option, part));
    }
    if (control == CC_ScrollBar) {
        const auto* range = qstyleoption_cast<const QStyleOptionSlider*>(option);
        if (range != nullptr) {
            return scrollBarRect(*range, part);
        }
    }
    return QProxyStyle::subControlRect(control, option, part, widget);
}

QIcon DeskStyle::standardIcon(
    StandardPixmap standardIcon, const QStyleOption* option, const QWidget* widget) const
{
    for (const auto& [standard, name] : StandardIcons) {
        if (standard == standardIcon) {
            return lineIcon(QLatin1String(name));
        }
    }
    return QProxyStyle::standardIcon(standardIcon, option, widget);
}

QPixmap DeskStyle::standardPixmap(
    StandardPixmap standardPixmap, const QStyleOption* option, const QWidget* widget) const
{
    for (const auto& [standard, name] : StandardIcons) {
        if (standard == standardPixmap) {
            const int side = pixelMetric(PM_SmallIconSize, option, widget);
            return lineIcon(QLatin1String(name)).pixmap(side);
        }
    }
    return QProxyStyle::standardPixmap(standardPixmap, option, widget);
}

} // namespace broadsheet
