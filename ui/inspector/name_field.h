// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "inspector/word_edit.h"

namespace broadsheet {

/// A name of one line: section, desk. Enter, a chosen word or leaving the field gives it; Escape
/// puts the old one back.
class NameField : public WordEdit {
    Q_OBJECT

public:
    explicit NameField(QWidget* parent = nullptr);

    /// What holds now; what is being typed is kept until it is given or taken back.
    void setName(const QString& name);

    [[nodiscard]] const QString& name() const { return m_name; }

    /// Gives what is typed, if it differs.
    void give();

Q_SIGNALS:
    void given(const QString& name);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    QString m_name;
};

} // namespace broadsheet
