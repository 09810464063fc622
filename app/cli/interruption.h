// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtCore/QtGlobal>

#include <functional>

QT_BEGIN_NAMESPACE
class QObject;
QT_END_NAMESPACE

namespace authscope::cli {

// Ctrl-C, and on Unix SIGTERM and SIGHUP, end the program at once with the status that shells expect (130 for Ctrl-C).
// Files are written atomically and a child ends with its standard input, so nothing is left behind by that. A reader of
// standard output that goes away ends nothing by itself (Output::isCutOff).
void endOnInterruption();

// From now on the first of these calls `first` from the event loop, as long as `context` lives, so that a server can be
// told what is given up. The second one, or when that takes too long, calls `second` and ends the program; a third one
// ends it without a word. Unix only.
void tellInterruption(QObject *context, std::function<void()> first, std::function<void()> second);

// What to end with after the first one.
int interruptionStatus();

} // namespace authscope::cli
