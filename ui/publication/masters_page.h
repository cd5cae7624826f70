// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "publication/master_picture.h"
#include "publication/publication_page.h"

QT_FORWARD_DECLARE_CLASS(QComboBox)
QT_FORWARD_DECLARE_CLASS(QLabel)
QT_FORWARD_DECLARE_CLASS(QLineEdit)
QT_FORWARD_DECLARE_CLASS(QListWidget)
QT_FORWARD_DECLARE_CLASS(QPushButton)

namespace broadsheet {

class MasterItemForm;

/// The master pages: what each adds to its parent, with a picture of the page that it makes.
class MastersPage : public PublicationPage {
    Q_OBJECT

public:
    /// `fonts` outlives the page; `date` is printed on the pictures.
    MastersPage(FontLibrary& fonts, QDate date, QWidget* parent = nullptr);

    void show(const Publication& publication) override;
    void putInto(Publication& publication) const override;
    [[nodiscard]] QString mistake() const override;

    [[nodiscard]] QString title() const override { return tr("Master Pages"); }

protected:
    void changeEvent(QEvent* event) override;

private:
    void build();
    void connectAll();
    void retranslate();
    void fillMasters();
    void showMaster();
    void fillItems();
    void showItem();
    void takeMaster();
    void takeItem();
    void takeOut();
    void addMaster();
    void removeMaster();
    void addItem();
    void removeItem();
    void edited();
    [[nodiscard]] MasterPage* master();
    [[nodiscard]] MasterItem* ownItem(const QString& name);

    MasterPicture m_pictures;
    QDate m_date;
    Publication m_publication; ///< with the masters as they are here
    QListWidget* m_list = nullptr;
    QPushButton* m_add = nullptr;
    QPushButton* m_remove = nullptr;
    QLineEdit* m_name = nullptr;
    QComboBox* m_parent = nullptr;
    QLabel* m_nameLabel = nullptr;
    QLabel* m_parentLabel = nullptr;
    QListWidget* m_items = nullptr;
    QPushButton* m_addItem = nullptr;
    QPushButton* m_removeItem = nullptr;
    MasterItemForm* m_form = nullptr;
    QLabel* m_picture = nullptr;
    QLabel* m_problem = nullptr;
    bool m_filling = false;
};

} // namespace broadsheet
