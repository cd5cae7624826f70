// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "page_layout/composed_page.h"
#include "print/sheet_plan.h"

#include <QImage>
#include <QWidget>

namespace broadsheet {

class BackgroundJob;

/// A small picture of how a page falls on its sheets of paper.
class SheetSketch : public QWidget {
    Q_OBJECT

public:
    explicit SheetSketch(QWidget* parent = nullptr);

    /// `page` may be none; the paper is the one that `sheets` were planned for.
    void setPlan(const ComposedPagePtr& page,
        const std::vector<PrintSheet>& sheets,
        const QPageLayout& paper);

    [[nodiscard]] const std::vector<PrintSheet>& sheets() const { return m_sheets; }

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void renderThumbnail();
    void paintFitted(QPainter& painter) const;
    void paintTiled(QPainter& painter) const;
    void paintPicture(QPainter& painter, const QRectF& where) const;

    ComposedPagePtr m_page;
    std::vector<PrintSheet> m_sheets;
    QPageLayout m_paper;
    QImage m_thumbnail;
    BackgroundJob* m_job = nullptr;
};

} // namespace broadsheet
