// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "publication/publication_page.h"

#include <vector>

QT_FORWARD_DECLARE_CLASS(QLineEdit)

namespace broadsheet {

class FormField;

/// Name and imprint: what nameplate, ears and imprint are filled from.
class ImprintPage : public PublicationPage {
    Q_OBJECT

public:
    explicit ImprintPage(QWidget* parent = nullptr);

    void show(const Publication& publication) override;
    void putInto(Publication& publication) const override;
    [[nodiscard]] QString mistake() const override;

    [[nodiscard]] QString title() const override { return tr("Name and Imprint"); }

protected:
    void changeEvent(QEvent* event) override;

private:
    struct Row {
        QString Publication::* member = nullptr;
        QLineEdit* edit = nullptr;
        FormField* field = nullptr;
    };

    void retranslate();

    std::vector<Row> m_rows;
};

} // namespace broadsheet
