// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtCore/QFuture>
#include <QtCore/QPromise>
#include <QtCore/QThreadPool>

#include <memory>
#include <type_traits>

namespace authscope::gui {

// Runs `work` in the global thread pool and gives what it returns to `take` in the thread of `context`; not at all if
// the context died meanwhile. `work` must own what it touches.
template<typename Work, typename Take>
void inBackground(QObject *context, Work work, Take take)
{
    using Value = std::invoke_result_t<Work>;
    const auto promise = std::make_shared<QPromise<Value>>();
    promise->start();
    promise->future().then(context, std::move(take));
    QThreadPool::globalInstance()->start([promise, work = std::move(work)]() mutable {
        promise->addResult(work());
        promise->finish();
    });
}

} // namespace authscope::gui
