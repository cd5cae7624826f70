// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/copy_expression.h"

namespace broadsheet {

QRegularExpression copyExpression(const QString& pattern)
{
    static const QString spaces
        = QStringLiteral("\\s\\x{00A0}\\x{1680}\\x{2000}-\\x{200A}\\x{202F}\\x{205F}\\x{3000}");
    QString wide;
    wide.reserve(pattern.size() * 2);
    bool inClass = false;
    for (qsizetype i = 0; i < pattern.size(); ++i) {
        const QChar c = pattern[i];
        if (c == u'\\' && i + 1 < pattern.size()) {
            const QChar escaped = pattern[++i];
            if (escaped == u's')
                wide += inClass ? spaces : u'[' + spaces + u']';
            else if (escaped == u'S' && !inClass)
                wide += QStringLiteral("[^") + spaces + u']';
            else
                wide += QString(c) + escaped;
            continue;
        }
        if (c == u'[')
            inClass = true;
        else if (c == u']')
            inClass = false;
        wide += c;
    }
    return QRegularExpression(wide);
}

} // namespace broadsheet
