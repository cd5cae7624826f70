// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "story_library/library_filter.h"

#include <QWidget>

namespace broadsheet {

class FilterChip;

/// The filters by edition, page, status and tag. Searching is not its matter: it leaves
/// LibraryFilter::search alone.
class FilterRow : public QWidget {
    Q_OBJECT

public:
    explicit FilterRow(QWidget* parent = nullptr);

    void setChoices(const LibraryChoices& choices);
    void setFilter(const LibraryFilter& filter);
    void fill(LibraryFilter& filter) const;
    /// Emits filterChanged() when something was set.
    void clear();
    [[nodiscard]] bool isEmpty() const;

Q_SIGNALS:
    void filterChanged();

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();
    void setStatusChoices();

    FilterChip* m_edition = nullptr;
    FilterChip* m_page = nullptr;
    FilterChip* m_status = nullptr;
    FilterChip* m_tag = nullptr;
};

} // namespace broadsheet
