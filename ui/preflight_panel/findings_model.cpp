// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "preflight_panel/findings_model.h"

#include "preflight_panel/finding_words.h"
#include "shared/theme.h"

#include <QApplication>
#include <QFont>

namespace broadsheet {

namespace {

constexpr int MarkSide = 16;

} // namespace

void FindingsModel::setFindings(Findings findings, QMap<int, QString> pageNames)
{
    if (findings == m_findings && pageNames == m_pageNames)
        return; // the place in the list stays
    beginResetModel();
    m_findings = std::move(findings);
    m_pageNames = std::move(pageNames);
    m_rows.clear();
    int page = -1;
    for (std::size_t i = 0; i < m_findings.size(); ++i) {
        if (m_findings[i].page != page) {
            page = m_findings[i].page;
            m_rows.push_back({ page, -1 });
        }
        m_rows.push_back({ page, int(i) });
    }
    endResetModel();
}

const Finding* FindingsModel::finding(const QModelIndex& index) const
{
    if (!index.isValid() || index.row() >= int(m_rows.size()))
        return nullptr;
    const int at = m_rows[std::size_t(index.row())].finding;
    return at < 0 ? nullptr : &m_findings[std::size_t(at)];
}

int FindingsModel::rowOf(const Finding& finding) const
{
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        const Finding* const other = this->finding(index(int(i)));
        const bool same = other != nullptr && other->check == finding.check
            && other->page == finding.page && other->story == finding.story
            && other->placement == finding.placement && other->freeFrame == finding.freeFrame;
        if (same)
            return int(i);
    }
    return -1;
}

int FindingsModel::nextRow(int row, int step) const
{
    const auto count = int(m_rows.size());
    for (int i = 1; i <= count; ++i) {
        const int at = ((row + step * i) % count + count) % count;
        if (m_rows[std::size_t(at)].finding >= 0)
            return at;
    }
    return -1;
}

int FindingsModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant FindingsModel::pageData(int page, int role) const
{
    if (role == Qt::DisplayRole)
        return m_pageNames.value(page, QString::number(page));
    if (role == Qt::FontRole) {
        QFont font = QApplication::font();
        font.setBold(true);
        return font;
    }
    if (role == Qt::ForegroundRole)
        return themeColors(QApplication::palette()).mutedText;
    return {};
}

QVariant FindingsModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= int(m_rows.size()))
        return {};
    const Finding* const found = finding(index);
    if (found == nullptr)
        return pageData(m_rows[std::size_t(index.row())].page, role);
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return found->text;
    case Qt::AccessibleTextRole:
        return severityText(found->severity) + QStringLiteral(": ") + found->text;
    case Qt::DecorationRole:
        return severityMark(
            found->severity, QApplication::palette(), MarkSide, qApp->devicePixelRatio());
    default:
        return {};
    }
}

Qt::ItemFlags FindingsModel::flags(const QModelIndex& index) const
{
    return finding(index) == nullptr ? Qt::NoItemFlags : Qt::ItemIsEnabled | Qt::ItemIsSelectable;
}

} // namespace broadsheet
