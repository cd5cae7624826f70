// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "preflight/finding.h"

#include <QMap>
#include <QWidget>

QT_FORWARD_DECLARE_CLASS(QLabel)
QT_FORWARD_DECLARE_CLASS(QListView)
QT_FORWARD_DECLARE_CLASS(QPushButton)
QT_FORWARD_DECLARE_CLASS(QScrollArea)
QT_FORWARD_DECLARE_CLASS(QStackedWidget)

namespace broadsheet {

class EmptyState;
class FindingsModel;

/// All that is amiss in the edition, page by page, one line each. Enter or a double click asks for
/// its place; below the list stands what there is to say of the one in hand and what can be done
/// about it. Says that all is well where nothing is amiss.
class PreflightPanel : public QWidget {
    Q_OBJECT

public:
    explicit PreflightPanel(QWidget* parent = nullptr);

    /// The finding in hand stays in hand as long as it is there.
    void setFindings(const Findings& findings, const QMap<int, QString>& pageNames);

    [[nodiscard]] const Findings& findings() const;
    /// nullptr: none is in hand.
    [[nodiscard]] const Finding* current() const;

    /// Takes the next one in hand (step 1) or that before (-1), around the end, and asks for its
    /// place. False: there is none.
    bool goToNext(int step);

Q_SIGNALS:
    void placeWanted(const broadsheet::Finding& finding);
    void fixWanted(const broadsheet::Finding& finding);
    /// More is wanted about the finding in hand: see setDetail().
    void currentChanged(const broadsheet::Finding& finding);

public:
    /// What there is to say of the finding in hand beside its line.
    void setDetail(const QString& text);

protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void build();
    void retranslate();
    void showCurrent();
    void fitDetail();
    void askForPlace();

    FindingsModel* m_model = nullptr;
    QStackedWidget* m_stack = nullptr;
    EmptyState* m_empty = nullptr;
    QListView* m_list = nullptr;
    QWidget* m_foot = nullptr;
    QScrollArea* m_detailArea = nullptr;
    QLabel* m_detail = nullptr;
    QPushButton* m_fix = nullptr;
};

} // namespace broadsheet
