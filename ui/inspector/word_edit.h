// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "inspector/word_matches.h"

#include <QLineEdit>

QT_FORWARD_DECLARE_CLASS(QCompleter)
QT_FORWARD_DECLARE_CLASS(QStringListModel)

namespace broadsheet {

/// A line that offers words while one types; Down on it shows all of them. A word is taken by Enter
/// or a click in the list; one that is not offered can be typed all the same.
class WordEdit : public QLineEdit {
    Q_OBJECT

public:
    explicit WordEdit(QWidget* parent = nullptr);

    void setWords(const QStringList& words);
    /// What is offered; for those that have words already taken elsewhere.
    void setHidden(const QStringList& words);

    [[nodiscard]] QCompleter* words() const { return m_completer; }

Q_SIGNALS:
    /// One of the offered words was chosen; it stands in the line.
    void wordChosen(const QString& word);

protected:
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void offer(const QString& typed);

    WordMatches m_matches;
    QStringList m_hidden;
    QStringListModel* m_model = nullptr;
    QCompleter* m_completer = nullptr;
};

} // namespace broadsheet
