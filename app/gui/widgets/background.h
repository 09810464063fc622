// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/background.h"

namespace authscope::gui {

// Runs `work` in the global thread pool and gives what it returns to `take` in the thread of `context`; not at all if
// the context died meanwhile. `work` must own what it touches.
template<typename Work, typename Take>
void inBackground(QObject *context, Work work, Take take)
{
    authscope::inBackground(std::move(work)).then(context, std::move(take));
}

} // namespace authscope::gui
