// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/ids.h"

#include <QStringList>
#include <QWidget>

#include <vector>

QT_FORWARD_DECLARE_CLASS(QComboBox)
QT_FORWARD_DECLARE_CLASS(QLabel)

namespace broadsheet {

/// An edition that copy can be imported into.
struct ImportTarget {
    EditionId id;
    QString title; ///< for people: "15 October 2026"
    QStringList pages; ///< numbers or folios, in order
};

/// Where the copy goes: the edition, and the page by its number or folio; a name that is no page
/// yet makes a new one.
class ImportTargetRow : public QWidget {
    Q_OBJECT

public:
    explicit ImportTargetRow(QWidget* parent = nullptr);

    void setTargets(
        std::vector<ImportTarget> targets, EditionId current, const QString& currentPage);
    /// The page shown, without a signal; `copyName` names the copy it is for, empty when there is
    /// only one.
    void showPage(const QString& page, const QString& copyName);

    [[nodiscard]] EditionId edition() const;
    [[nodiscard]] QString page() const;
    [[nodiscard]] QStringList pages() const;
    /// A number from 1 or a folio such as A03.
    [[nodiscard]] static bool isPageName(const QString& name);

Q_SIGNALS:
    void editionChanged();
    void pageEdited(const QString& page);

protected:
    void changeEvent(QEvent* event) override;

private:
    [[nodiscard]] const ImportTarget* target() const;
    void fillPages(const QString& page);
    void retranslate();
    void showHint();

    std::vector<ImportTarget> m_targets;
    QString m_copyName;
    QLabel* m_editionLabel = nullptr;
    QComboBox* m_edition = nullptr;
    QLabel* m_pageLabel = nullptr;
    QComboBox* m_page = nullptr;
    QLabel* m_hint = nullptr;
};

} // namespace broadsheet
