// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QObject>
#include <QUrl>

QT_FORWARD_DECLARE_CLASS(QDropEvent)
QT_FORWARD_DECLARE_CLASS(QWidget)

namespace broadsheet {

/// Lets a widget take files that are dropped on it or on anything in it, and frames it meanwhile.
/// What is no file goes its usual way.
class FileDrop : public QObject {
    Q_OBJECT

public:
    /// `target` owns it.
    explicit FileDrop(QWidget& target);

Q_SIGNALS:
    void dropped(const QList<QUrl>& files);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    bool enter(QDropEvent& event);
    bool drop(QDropEvent& event);
    void setFramed(bool framed);

    QWidget& m_target;
    QWidget* m_frame = nullptr;
};

} // namespace broadsheet
