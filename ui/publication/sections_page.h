// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "publication/publication_page.h"

QT_FORWARD_DECLARE_CLASS(QComboBox)

namespace broadsheet {

class FormField;
class RowTable;

/// The format of new pages, and the sections with the master pages that theirs get.
class SectionsPage : public PublicationPage {
    Q_OBJECT

public:
    explicit SectionsPage(QWidget* parent = nullptr);

    void show(const Publication& publication) override;
    void putInto(Publication& publication) const override;

    [[nodiscard]] QString title() const override { return tr("Sections"); }

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();

    QComboBox* m_format = nullptr;
    FormField* m_formatField = nullptr;
    RowTable* m_sections = nullptr;
};

} // namespace broadsheet
