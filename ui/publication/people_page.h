// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "publication/publication_page.h"

namespace broadsheet {

class RowTable;

/// Who works for the paper.
class PeoplePage : public PublicationPage {
    Q_OBJECT

public:
    explicit PeoplePage(QWidget* parent = nullptr);

    void show(const Publication& publication) override;
    void putInto(Publication& publication) const override;

    [[nodiscard]] QString title() const override { return tr("People"); }

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();

    RowTable* m_people = nullptr;
};

} // namespace broadsheet
