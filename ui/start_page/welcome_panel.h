// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "start_page/recent_library.h"

#include <QWidget>

#include <vector>

QT_FORWARD_DECLARE_CLASS(QLabel)
QT_FORWARD_DECLARE_CLASS(QVBoxLayout)

namespace broadsheet {

class ChoiceCard;
class RecentRow;

/// The first thing that is seen: the nameplate, three ways to begin, the libraries of before.
class WelcomePanel : public QWidget {
    Q_OBJECT

public:
    explicit WelcomePanel(QWidget* parent = nullptr);

    void setRecent(const std::vector<RecentLibrary>& recent);

Q_SIGNALS:
    void sampleWanted();
    void newspaperWanted();
    void openWanted();
    void recentChosen(const QString& file);
    void recentRemoved(const QString& file);

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();
    void addRow(const RecentLibrary& library);
    void remove(RecentRow* row);
    void step(const RecentRow* from, int by);

    ChoiceCard* m_sample = nullptr;
    ChoiceCard* m_new = nullptr;
    ChoiceCard* m_open = nullptr;
    QLabel* m_recentTitle = nullptr;
    QVBoxLayout* m_rows = nullptr;
    std::vector<RecentRow*> m_recent;
};

} // namespace broadsheet
