// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/widget_words.h"

#include <QtWidgets>

namespace broadsheet {

namespace {

/// Latin words that a Chinese interface may hold: names, formats, units, keys. What a person wrote
/// (a paper's Latin title, a file name, a path) is matter and not interface; fields that hold it
/// are left out by their kind.
bool isAllowedLatin(const QString& word)
{
    static const QSet<QString> allowed { QStringLiteral("Broadsheet"),
        QStringLiteral("PDF"),
        QStringLiteral("PNG"),
        QStringLiteral("Letter"),
        QStringLiteral("Tabloid"),
        QStringLiteral("TXT"),
        QStringLiteral("Ctrl"),
        QStringLiteral("Shift"),
        QStringLiteral("Alt"),
        QStringLiteral("Esc"),
        QStringLiteral("Enter"),
        QStringLiteral("Return"),
        QStringLiteral("Tab"),
        QStringLiteral("Space"),
        QStringLiteral("Backspace"),
        QStringLiteral("Del"),
        QStringLiteral("Delete"),
        QStringLiteral("PgUp"),
        QStringLiteral("PgDown"),
        QStringLiteral("Home"),
        QStringLiteral("End"),
        QStringLiteral("English"),
        QStringLiteral("dpi"),
        QStringLiteral("GPL"),
        QStringLiteral("SQLite"),
        QStringLiteral("GNU"),
        QStringLiteral("Courier"),
        QStringLiteral("Berliner"),
        QStringLiteral("Debian") };
    return allowed.contains(word);
}

} // namespace

QStringList hanWords(const QString& text)
{
    static const QRegularExpression word(QStringLiteral("\\p{Han}{2,}"));
    QStringList words;
    auto match = word.globalMatch(text);
    while (match.hasNext())
        words << match.next().captured();
    return words;
}

QStringList latinWords(const QString& text)
{
    static const QRegularExpression word(QStringLiteral("[A-Za-z]{3,}"));
    QStringList words;
    auto match = word.globalMatch(text);
    while (match.hasNext()) {
        const QString found = match.next().captured();
        if (!isAllowedLatin(found))
            words << found;
    }
    return words;
}

/// A file's name or place is matter.
bool isPath(const QString& text)
{
    static const QRegularExpression name(QStringLiteral("/|[.][a-z]{3,}"));
    return name.match(text).hasMatch();
}

QString nameOf(const QWidget& widget)
{
    QStringList names;
    for (const QWidget* at = &widget; at != nullptr && names.size() < 4; at = at->parentWidget()) {
        names.prepend(QString::fromLatin1(at->metaObject()->className()).section(u':', -1)
            + (at->objectName().isEmpty() ? QString() : QLatin1Char('#') + at->objectName()));
    }
    return names.join(QLatin1Char('/'));
}

namespace {

/// A story's words between quotation marks, as a finding names it, are matter.
QString withoutQuotations(QString text)
{
    static const QRegularExpression quoted(QStringLiteral("《[^》]*》|“[^”]*”|\"[^\"]*\""));
    return text.remove(quoted);
}

/// The first cells and all headers; no list of the program has more columns than rows here.
QStringList cellsOf(const QAbstractItemView& view)
{
    constexpr int MostRows = 120;
    QStringList texts;
    const QAbstractItemModel* model = view.model();
    if (model == nullptr)
        return texts;
    // The libraries and licences of the About window are names.
    const int rows = qobject_cast<const QTreeWidget*>(&view) != nullptr ? 0 : model->rowCount();
    for (int column = 0; column < model->columnCount(); ++column) {
        texts << model->headerData(column, Qt::Horizontal).toString();
        for (int row = 0; row < std::min(rows, MostRows); ++row) {
            const QModelIndex cell = model->index(row, column);
            for (const int role : { Qt::DisplayRole, Qt::ToolTipRole, Qt::AccessibleTextRole })
                texts << withoutQuotations(cell.data(role).toString());
        }
    }
    return texts;
}

} // namespace

/// What the interface itself says in a widget; not what it shows of a paper.
QStringList wordsOf(const QWidget& widget)
{
    QStringList texts { widget.toolTip(), widget.accessibleName() };
    if (const auto* label = qobject_cast<const QLabel*>(&widget))
        texts << label->text();
    if (const auto* button = qobject_cast<const QAbstractButton*>(&widget))
        texts << button->text();
    if (const auto* line = qobject_cast<const QLineEdit*>(&widget))
        texts << line->placeholderText();
    if (const auto* box = qobject_cast<const QGroupBox*>(&widget))
        texts << box->title();
    if (const auto* dock = qobject_cast<const QDockWidget*>(&widget))
        texts << dock->windowTitle();
    if (const auto* tabs = qobject_cast<const QTabBar*>(&widget)) {
        for (int i = 0; i < tabs->count(); ++i)
            texts << tabs->tabText(i) << tabs->tabToolTip(i);
    }
    if (const auto* combo = qobject_cast<const QComboBox*>(&widget)) {
        for (int i = 0; i < combo->count(); ++i)
            texts << combo->itemText(i);
    }
    const auto* view = qobject_cast<const QAbstractItemView*>(&widget);
    if (view != nullptr && qobject_cast<const QHeaderView*>(view) == nullptr)
        texts << cellsOf(*view);
    if (widget.isWindow())
        texts << widget.windowTitle();
    for (const QAction* action : widget.actions())
        texts << action->text() << action->toolTip();
    texts.removeAll(QString());
    return texts;
}

bool isControl(const QWidget& widget)
{
    return qobject_cast<const QAbstractButton*>(&widget) != nullptr
        || qobject_cast<const QLineEdit*>(&widget) != nullptr
        || qobject_cast<const QComboBox*>(&widget) != nullptr
        || qobject_cast<const QAbstractSpinBox*>(&widget) != nullptr
        || qobject_cast<const QAbstractItemView*>(&widget) != nullptr
        || qobject_cast<const QTextEdit*>(&widget) != nullptr
        || qobject_cast<const QSlider*>(&widget) != nullptr;
}

/// Parts that Qt makes inside its own controls: they are spoken of and reached through those.
bool isInner(const QWidget& widget)
{
    const QWidget* parent = widget.parentWidget();
    return widget.objectName().startsWith(QLatin1String("qt_"))
        || qobject_cast<const QComboBox*>(parent) != nullptr
        || qobject_cast<const QAbstractSpinBox*>(parent) != nullptr
        || qobject_cast<const QHeaderView*>(&widget) != nullptr
        || (parent != nullptr && parent->inherits("QLineEdit"))
        || (parent != nullptr && parent->inherits("QDockWidget"))
        || (parent != nullptr && parent->inherits("QComboBoxPrivateContainer"))
        || widget.inherits("QComboBoxListView") || widget.inherits("QScrollBar");
}

namespace {

/// How many pixels are missing for the words of a tool button, a combo box or a tab; ≤ 0: none.
int missingWidth(const QWidget& widget)
{
    constexpr int TabPadding = 8;
    const QFontMetrics metrics(widget.font());
    if (const auto* button = qobject_cast<const QToolButton*>(&widget)) {
        const bool worded = button->toolButtonStyle() != Qt::ToolButtonIconOnly
            && !(button->toolButtonStyle() == Qt::ToolButtonFollowStyle && !button->icon().isNull())
            && !button->text().isEmpty();
        return worded ? button->minimumSizeHint().width() - button->width() : 0;
    }
    if (const auto* combo = qobject_cast<const QComboBox*>(&widget)) {
        QStyleOptionComboBox option;
        option.initFrom(combo);
        option.editable = combo->isEditable();
        const QRect field = combo->style()->subControlRect(
            QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField, combo);
        return metrics.horizontalAdvance(combo->currentText()) - field.width();
    }
    int missing = 0;
    if (const auto* tabs = qobject_cast<const QTabBar*>(&widget)) {
        for (int i = 0; i < tabs->count(); ++i) {
            missing = std::max(missing,
                metrics.horizontalAdvance(tabs->tabText(i)) + TabPadding
                    - tabs->tabRect(i).width());
        }
    }
    return missing;
}

} // namespace

/// Labels, buttons, tabs and combo boxes that are narrower or lower than their words.
QStringList clippedTexts(const QWidget& seen)
{
    QStringList problems;
    for (const QWidget* widget : seen.findChildren<QWidget*>()) {
        if (widget->isVisible() && !isInner(*widget) && missingWidth(*widget) > 1) {
            problems << QStringLiteral("%1: %2 pixels are missing")
                            .arg(nameOf(*widget))
                            .arg(missingWidth(*widget));
        }
    }
    for (const QWidget* widget : seen.findChildren<QWidget*>()) {
        if (!widget->isVisible() || isInner(*widget))
            continue;
        const auto* label = qobject_cast<const QLabel*>(widget);
        const auto* button = qobject_cast<const QAbstractButton*>(widget);
        const bool single = label != nullptr && !label->wordWrap() && !label->text().isEmpty();
        const bool worded = button != nullptr && !button->text().isEmpty()
            && qobject_cast<const QToolButton*>(widget) == nullptr;
        if (!single && !worded)
            continue;
        const int wanted = single ? label->sizeHint().width() : button->minimumSizeHint().width();
        if (wanted > widget->width() + 1 || widget->sizeHint().height() > widget->height() + 2) {
            problems << QStringLiteral("%1: \"%2\" needs %3 of %4")
                            .arg(nameOf(*widget), single ? label->text() : button->text())
                            .arg(wanted)
                            .arg(widget->width());
        }
    }
    return problems;
}

} // namespace broadsheet
