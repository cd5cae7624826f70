// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "edition/grid_check.h"
#include "publication/publication_page.h"

#include <functional>
#include <vector>

QT_FORWARD_DECLARE_CLASS(QComboBox)
QT_FORWARD_DECLARE_CLASS(QDoubleSpinBox)
QT_FORWARD_DECLARE_CLASS(QGridLayout)
QT_FORWARD_DECLARE_CLASS(QLabel)
QT_FORWARD_DECLARE_CLASS(QLineEdit)
QT_FORWARD_DECLARE_CLASS(QListWidget)
QT_FORWARD_DECLARE_CLASS(QPushButton)
QT_FORWARD_DECLARE_CLASS(QSpinBox)

namespace broadsheet {

class FormField;
class GridSketch;

/// The page formats: those that come with the program, and those of the house, which are made from
/// them and can be changed. Characters and millimetres follow each other as they are typed.
class FormatsPage : public PublicationPage {
    Q_OBJECT

public:
    explicit FormatsPage(QWidget* parent = nullptr);

    void show(const Publication& publication) override;
    void putInto(Publication& publication) const override;
    [[nodiscard]] QString mistake() const override;

    [[nodiscard]] QString title() const override { return tr("Page Formats"); }

protected:
    void changeEvent(QEvent* event) override;

private:
    /// A measure that is typed in one unit and set into the grid.
    struct Measure {
        QDoubleSpinBox* spin = nullptr;
        Length& (*of)(PageGrid&) = nullptr;
        bool points = false; ///< else millimetres
    };

    void build();
    void addFields(QGridLayout& grid);
    QDoubleSpinBox* addMeasure(const char* name, Length& (*of)(PageGrid&), const char* unit);
    void connectAll();
    void retranslate();
    void fillList();
    void showFormat();
    void showGrid(const PageGrid& grid);
    void change(const std::function<void(PageGrid&)>& set);
    void makeHouseFormat();
    void removeFormat();
    [[nodiscard]] PageGrid* house();
    [[nodiscard]] QString nameOf(int row) const;

    Publication m_publication; ///< with the grids as they are here
    QListWidget* m_list = nullptr;
    QPushButton* m_add = nullptr;
    QPushButton* m_remove = nullptr;
    QLineEdit* m_title = nullptr;
    std::vector<Measure> m_measures;
    QSpinBox* m_columns = nullptr;
    QSpinBox* m_characters = nullptr;
    QSpinBox* m_lines = nullptr;
    QComboBox* m_styles = nullptr;
    QWidget* m_sheetRow = nullptr;
    QWidget* m_marginRow = nullptr;
    QWidget* m_bodyRow = nullptr;
    QWidget* m_columnRow = nullptr;
    QWidget* m_lineRow = nullptr;
    std::vector<FormField*> m_fields; ///< in the order of the form
    QLabel* m_summary = nullptr;
    GridSketch* m_sketch = nullptr;
    bool m_filling = false;
};

} // namespace broadsheet
