// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "publication/publication_page.h"

#include <QDialog>

QT_FORWARD_DECLARE_CLASS(QListWidget)
QT_FORWARD_DECLARE_CLASS(QPushButton)
QT_FORWARD_DECLARE_CLASS(QStackedWidget)

namespace broadsheet {

class Banner;
class FontLibrary;

/// What the paper says of itself and how its editions are made: name and imprint, issue numbers,
/// people, sections, master pages. Nothing is changed before it is applied.
class PublicationDialog : public QDialog {
    Q_OBJECT

public:
    /// `today`: the day of the edition that is open, from which on issues are foretold. `fonts`
    /// outlives the dialog.
    PublicationDialog(
        const Publication& publication, QDate today, FontLibrary& fonts, QWidget* parent);

    [[nodiscard]] Publication publication() const;
    void showMasters();
    /// What was wanted was refused; the dialog stays.
    void showProblem(const Problem& problem);

Q_SIGNALS:
    /// The dialog stays open until accept() is called.
    void wanted(const Publication& publication);

protected:
    void changeEvent(QEvent* event) override;

private:
    void build();
    void addPage(PublicationPage* page, const char* icon);
    void retranslate();
    void submit();

    Publication m_publication;
    Banner* m_banner = nullptr;
    QListWidget* m_list = nullptr;
    QStackedWidget* m_stack = nullptr;
    std::vector<PublicationPage*> m_pages;
    QPushButton* m_apply = nullptr;
    QPushButton* m_cancel = nullptr;
};

} // namespace broadsheet
