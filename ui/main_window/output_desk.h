// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/desk.h"

#include <QPointer>

QT_FORWARD_DECLARE_CLASS(QWidget)

namespace broadsheet {

class Banner;
class DeskSelection;
class PreviewWindow;

/// Pages go out: preview, printer, press PDF. All three take the composed pages as they stand.
class OutputDesk : public QObject {
    Q_OBJECT

public:
    OutputDesk(Desk& desk, DeskSelection& selection, Banner& banner, QWidget& window);

    void preview();
    void print();
    void exportPdf();
    /// The preview is a window of its own, but no program for itself.
    void closePreview();

private:
    void whenComposed(const std::function<void()>& run);

    Desk& m_desk;
    DeskSelection& m_selection;
    Banner& m_banner;
    QWidget& m_window;
    QPointer<PreviewWindow> m_preview;
};

} // namespace broadsheet
