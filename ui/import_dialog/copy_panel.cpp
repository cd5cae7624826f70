// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "import_dialog/copy_panel.h"

#include "import_dialog/entry_words.h"
#include "import_dialog/source_ranges.h"
#include "shared/theme.h"

#include <QtWidgets>

#include <numeric>

namespace broadsheet {

namespace {

constexpr qsizetype LongestRaw = 100'000; // characters; a page has 10,000
constexpr std::size_t MostShown = 500; // refused sources

template <typename Counts>
qint64 sumOf(const Counts& counts)
{
    return std::accumulate(counts.begin(), counts.end(), qint64(0));
}

QWidget* column(const QList<QWidget*>& widgets)
{
    auto* const tab = new QWidget;
    auto* const layout = new QVBoxLayout(tab);
    layout->setContentsMargins(8, 8, 8, 8);
    layout->setSpacing(8);
    for (QWidget* const widget : widgets)
        layout->addWidget(widget);
    return tab;
}

QLabel* wrappedLabel(const QString& name)
{
    auto* const label = new QLabel;
    label->setObjectName(name);
    label->setWordWrap(true);
    return label;
}

QListWidget* wrappedList(const QString& name)
{
    auto* const list = new QListWidget;
    list->setObjectName(name);
    list->setWordWrap(true);
    list->setSpacing(2);
    list->setFrameShape(QFrame::NoFrame);
    list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    list->setResizeMode(QListView::Adjust);
    return list;
}

} // namespace

CopyPanel::CopyPanel(QWidget* parent)
    : QTabWidget(parent)
{
    setDocumentMode(true);
    setUsesScrollButtons(true);
    setElideMode(Qt::ElideNone);
    addTab(cleanedTab(), QString());
    addTab(rawTab(), QString());
    addTab(binTab(), QString());
    addTab(notTakenTab(), QString());
    retranslate();
}

QWidget* CopyPanel::cleanedTab()
{
    m_sum = wrappedLabel(QStringLiteral("sum"));
    m_sum->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_rules = new QTreeWidget;
    m_rules->setColumnCount(2);
    m_rules->setRootIsDecorated(false);
    m_rules->setFrameShape(QFrame::NoFrame);
    m_rules->setSelectionMode(QAbstractItemView::NoSelection);
    m_rules->setUniformRowHeights(true);
    m_rules->header()->setStretchLastSection(false);
    m_rules->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_rules->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    return column({ m_sum, m_rules });
}

QWidget* CopyPanel::rawTab()
{
    m_rawNote = wrappedLabel(QStringLiteral("rawNote"));
    m_raw = new QPlainTextEdit;
    m_raw->setReadOnly(true);
    m_raw->setUndoRedoEnabled(false);
    m_raw->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_raw->setFrameShape(QFrame::NoFrame);
    m_raw->setTabChangesFocus(true);
    m_raw->setAcceptDrops(false);
    return column({ m_rawNote, m_raw });
}

QWidget* CopyPanel::binTab()
{
    m_binNote = wrappedLabel(QStringLiteral("binNote"));
    m_bin = wrappedList(QStringLiteral("bin"));
    m_restore = new QPushButton;
    m_restore->setAutoDefault(false);
    const auto restore = [this] {
        if (m_bin->currentRow() >= 0)
            Q_EMIT restoreAsked(m_bin->currentRow());
    };
    connect(m_restore, &QPushButton::clicked, this, restore);
    connect(m_bin, &QListWidget::itemDoubleClicked, this, restore);
    return column({ m_binNote, m_bin, m_restore });
}

QWidget* CopyPanel::notTakenTab()
{
    m_notTaken = wrappedList(QStringLiteral("notTaken"));
    m_clear = new QPushButton;
    m_clear->setAutoDefault(false);
    connect(m_clear, &QPushButton::clicked, this, &CopyPanel::refusedCleared);
    return column({ m_notTaken, m_clear });
}

void CopyPanel::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    else if (event->type() == QEvent::PaletteChange && m_raw != nullptr)
        markEntry();
    QTabWidget::changeEvent(event);
}

void CopyPanel::retranslate()
{
    setAccessibleName(tr("About the copy"));
    m_rules->setHeaderLabels({ tr("What was cleaned"), tr("Times") });
    m_rules->setAccessibleName(tr("What was cleaned"));
    m_raw->setAccessibleName(tr("Raw copy"));
    m_bin->setAccessibleName(tr("Entries set aside"));
    m_restore->setText(tr("Put Back"));
    m_restore->setToolTip(tr("Put the chosen entry back where it stood"));
    m_notTaken->setAccessibleName(tr("Sources that were not taken"));
    m_clear->setText(tr("Clear List"));
    m_clear->setToolTip(tr("Forget these sources; the files themselves stay as they are"));
    setTabText(Cleaned, tr("Cleaned"));
    setTabText(Raw, tr("Raw"));
    showCleaned();
    showRaw();
    markEntry();
    showBin();
    showRefused();
}

void CopyPanel::setCopy(const ImportCopyPtr& copy, const Story* entry)
{
    const bool sameText = copy && m_copy && copy->text.size() == m_copy->text.size()
        && copy->text.constData() == m_copy->text.constData();
    m_copy = copy;
    showCleaned();
    showBin();
    if (!sameText)
        showRaw();
    m_entry = entry == nullptr ? std::nullopt : std::optional(*entry);
    markEntry();
}

QString CopyPanel::sumText() const
{
    if (!m_copy)
        return {};
    const SplitCopy& split = m_copy->corrected.split;
    const qint64 added = sumOf(split.addedCharacters);
    const QString format = added == 0 ? tr("%1 characters in = %2 in %3 + %4 dropped")
                                      : tr("%1 characters in = %2 in %3 + %4 dropped − %5 put in");
    const QString text = format.arg(numberText(split.inputCharacters),
        numberText(sumOf(split.charactersPerStory)),
        tr("%n story(ies)", nullptr, int(split.stories.size())),
        numberText(sumOf(split.droppedCharacters)));
    return added == 0 ? text : text.arg(numberText(added));
}

void CopyPanel::showCleaned()
{
    m_rules->clear();
    m_sum->setText(sumText());
    if (!m_copy)
        return;
    const SplitCopy& split = m_copy->corrected.split;
    QList<QTreeWidgetItem*> items;
    for (auto rule = split.normalised.begin(); rule != split.normalised.end(); ++rule) {
        auto* const item = new QTreeWidgetItem(
            { countedRuleTitle(rule.key()), numberText(rule.value()) }); // owned by the tree below
        item->setTextAlignment(1, Qt::AlignRight | Qt::AlignVCenter);
        item->setToolTip(0,
            tr("%1: %2 characters dropped, %3 put in")
                .arg(countedRuleTitle(rule.key()),
                    numberText(split.droppedCharacters.value(rule.key())),
                    numberText(split.addedCharacters.value(rule.key()))));
        items << item;
    }
    m_rules->addTopLevelItems(items);
}

void CopyPanel::showRaw()
{
    m_rawText = m_copy ? m_copy->text.left(LongestRaw) : QString();
    m_rawText.replace(QStringLiteral("\r\n"), QStringLiteral(" \n")); // offsets stay
    m_rawText.replace(u'\r', u'\n');
    m_raw->setPlainText(m_rawText);
    const bool cut = m_copy && m_copy->text.size() > LongestRaw;
    m_rawNote->setText(cut ? tr("The first %1 of %2 characters. The chosen entry is marked where "
                                "its words were found.")
                                 .arg(numberText(LongestRaw), numberText(m_copy->text.size()))
                           : tr("As it came. The chosen entry is marked where its words were "
                                "found."));
}

void CopyPanel::markEntry()
{
    QList<QTextEdit::ExtraSelection> marks;
    if (m_entry && !m_rawText.isEmpty()) {
        const ThemeColors& colors = themeColors(palette());
        for (const TextRange& range : SourceFinder(m_rawText).rangesOf(*m_entry)) {
            QTextEdit::ExtraSelection mark;
            mark.cursor = QTextCursor(m_raw->document());
            mark.cursor.setPosition(range.start);
            mark.cursor.setPosition(range.start + range.length, QTextCursor::KeepAnchor);
            mark.format.setBackground(colors.accentWash);
            mark.format.setForeground(colors.text);
            marks << mark;
        }
    }
    m_raw->setExtraSelections(marks);
    if (marks.isEmpty())
        return;
    QTextCursor start = marks.front().cursor;
    start.setPosition(start.anchor());
    m_raw->setTextCursor(start);
    m_raw->centerCursor();
}

void CopyPanel::showBin()
{
    m_bin->clear();
    const auto* const bin = m_copy ? &m_copy->corrected.bin : nullptr;
    const int count = bin == nullptr ? 0 : int(bin->size());
    for (int i = 0; i < count; ++i) {
        const Story& story = (*bin)[std::size_t(i)].story;
        m_bin->addItem(QStringLiteral("%1\n%2 · %3")
                .arg(story.title(),
                    storyTypeTitle(story.type),
                    tr("%1 chars").arg(numberText(story.characterCount()))));
    }
    m_bin->setCurrentRow(count - 1);
    m_restore->setEnabled(count > 0);
    m_binNote->setText(count > 0
            ? tr("These entries are not imported.")
            : tr("Nothing is set aside. Delete takes an entry out of the import; it waits here."));
    setTabText(Bin, count > 0 ? tr("Set Aside %1").arg(count) : tr("Set Aside"));
}

void CopyPanel::setRefused(const std::vector<RefusedSource>& refused)
{
    m_refused = refused;
    showRefused();
}

void CopyPanel::showRefused()
{
    m_notTaken->clear();
    const std::size_t shown = std::min(m_refused.size(), MostShown);
    for (std::size_t i = 0; i < shown; ++i) {
        const RefusedSource& source = m_refused[i];
        auto* const item = new QListWidgetItem(
            QStringLiteral("%1\n%2").arg(source.name, source.problem.summary), m_notTaken);
        item->setToolTip(source.problem.detail.toHtmlEscaped());
    }
    if (shown < m_refused.size())
        m_notTaken->addItem(tr("… and %1 more").arg(numberText(qint64(m_refused.size() - shown))));
    setTabText(NotTaken, tr("Not Taken %1").arg(numberText(qint64(m_refused.size()))));
    setTabVisible(NotTaken, !m_refused.empty());
}

} // namespace broadsheet
