// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/text_encoding.h"
#include "exchange/raw_page_copy.h"

#include <QList>
#include <QString>
#include <QUrl>

#include <functional>
#include <memory>

namespace broadsheet {

/// Raw copy as it came, split and cleaned.
struct SourceCopy {
    QString name; ///< file name, or what the owner calls pasted text
    QString text;
    TextEncoding encoding = TextEncoding::Utf8;
    SplitCopy split;
};

using SourceCopyPtr = std::shared_ptr<const SourceCopy>;

/// A source that was not taken, why, and what can be done.
struct RefusedSource {
    QString name;
    Problem problem;
};

struct SourceLimits {
    int files = 500; ///< read in one go
    int entries = 20'000; ///< looked at while walking folders
    int depth = 8; ///< folders within folders
    qint64 bytes = qint64(64) * 1024 * 1024; ///< of one file or paste
};

/// What came of one round.
struct SourceRound {
    int taken = 0;
    int refused = 0;
    int left = 0; ///< files beyond the limit, neither taken nor refused
    bool more = false; ///< the folders hold more than was looked at
    bool cancelled = false;
};

/// Where readSources() says what it finds. Called on the reader's thread.
struct SourceSink {
    std::function<void(const SourceCopyPtr&)> copy;
    std::function<void(const RefusedSource&)> refused;
    std::function<void(int done, int total)> progress;
    std::function<bool()> cancelled;
};

/// Reads files and walks folders (in the order of their names, no links, no hidden files); never
/// opens what is no ordinary file. Any thread.
SourceRound readSources(
    const QList<QUrl>& urls, const SourceLimits& limits, const SourceSink& sink);

/// One file: read, decoded, split. Problem: what it is instead and what to do.
Result<SourceCopyPtr> readSource(const QString& path, const SourceLimits& limits);

/// Text that is at hand. Problem: too large, or splitRawPageCopy's.
Result<SourceCopyPtr> splitSource(
    const QString& name, const QString& text, const SourceLimits& limits);

} // namespace broadsheet
