// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/desk.h"

#include <QList>
#include <QPointer>
#include <QUrl>

QT_FORWARD_DECLARE_CLASS(QWidget)

namespace broadsheet {

class Banner;
class DeskSelection;
class ImportDialog;
struct ImportTarget;

/// Raw copy comes in: from the menu, dropped anywhere on the window, or pasted.
class ImportDesk : public QObject {
    Q_OBJECT

public:
    ImportDesk(Desk& desk, DeskSelection& selection, Banner& banner, QWidget& window);

    /// The dialog as it was left, or empty.
    void showDialog();
    void pasteCopy();
    void takeFiles(const QList<QUrl>& files);

private:
    ImportDialog& dialog();
    void setTargets();
    [[nodiscard]] std::vector<ImportTarget> targets() const;
    void import(EditionId edition, const QString& page, const ImportBatch& batch);
    void tellImported();

    Desk& m_desk;
    DeskSelection& m_selection;
    Banner& m_banner;
    QWidget& m_window;
    QPointer<ImportDialog> m_dialog;
    int m_imported = 0; ///< stories of the import that is going on
};

} // namespace broadsheet
