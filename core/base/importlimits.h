// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/limits.h"

// The part of limits.h that only the readers of what people send in need: HAR files, transcripts, logs, bundles.
namespace authscope::limits {

inline constexpr qsizetype importedBytes = 64 * MiB;
inline constexpr qsizetype importedText = 8 * MiB; // transcripts and logs, which are read by eye too
inline constexpr qsizetype importedExchanges = 10'000;
inline constexpr qsizetype importedLine = 1 * MiB;
inline constexpr qsizetype importedRemarks = 50;

// Runs that are kept on this machine
inline constexpr qsizetype keptRuns = 100;
inline constexpr qint64 keptBytes = 256 * MiB;

} // namespace authscope::limits
