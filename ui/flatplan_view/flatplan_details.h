// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "edition/edition.h"

#include <QWidget>

#include <array>

QT_FORWARD_DECLARE_CLASS(QComboBox)
QT_FORWARD_DECLARE_CLASS(QGridLayout)
QT_FORWARD_DECLARE_CLASS(QLabel)

namespace broadsheet {

class GivenEdit;

/// What can be said of the pages chosen on the flatplan, in fields: number, state, section,
/// deadline, people. Where several pages differ, a field is empty and says so; what is typed into
/// it holds for all of them.
class FlatplanDetails : public QWidget {
    Q_OBJECT

public:
    enum class Field { Number, Section, Deadline, Editor, Designer, Proofreader };
    static constexpr std::size_t FieldCount = 6;

    explicit FlatplanDetails(QWidget* parent = nullptr);

    /// Empty: nothing is chosen.
    void setPages(
        const std::vector<PagePtr>& pages, const QDateTime& now, const QDate& editionDate);
    /// Names that are proposed for the people.
    void setPeople(const QStringList& names);

    [[nodiscard]] GivenEdit& field(Field field) const;

    [[nodiscard]] QComboBox& stateBox() const { return *m_state; }

Q_SIGNALS:
    void stateGiven(PageState state);
    void wordsGiven(FlatplanDetails::Field field, const QString& words);

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void build();
    void arrange(int columns);
    void retranslate();
    void fillStates();
    void hold(Field which, const QStringList& words) const;

    QGridLayout* m_grid = nullptr;
    int m_columns = 0;
    QComboBox* m_state = nullptr;
    QLabel* m_stateLabel = nullptr;
    std::array<GivenEdit*, FieldCount> m_fields {};
    std::array<QLabel*, FieldCount> m_labels {};
};

} // namespace broadsheet
