// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "edition/publication.h"

#include <QWidget>

namespace broadsheet {

/// One page of the publication dialog: shows its fields of a publication and puts them back.
class PublicationPage : public QWidget {
    Q_OBJECT

public:
    using QWidget::QWidget;

    virtual void show(const Publication& publication) = 0;
    virtual void putInto(Publication& publication) const = 0;

    /// Translated; empty when all is well.
    [[nodiscard]] virtual QString mistake() const { return {}; }

    [[nodiscard]] virtual QString title() const = 0; ///< translated

Q_SIGNALS:
    void changed();
};

} // namespace broadsheet
