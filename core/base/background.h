// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtCore/QFuture>
#include <QtCore/QPromise>
#include <QtCore/QThreadPool>

#include <memory>
#include <type_traits>

namespace authscope {

// A text larger than this is worked on in the background, so that a window's thread never stands still for it.
inline constexpr qsizetype backgroundBytes = 1024 * 1024;

// Runs `work` in the global thread pool. `work` must own what it touches, and nobody else may touch it meanwhile.
template<typename Work>
QFuture<std::invoke_result_t<Work>> inBackground(Work work)
{
    using Value = std::invoke_result_t<Work>;
    const auto promise = std::make_shared<QPromise<Value>>();
    promise->start();
    QFuture<Value> future = promise->future();
    QThreadPool::globalInstance()->start([promise, work = std::move(work)]() mutable {
        if constexpr (std::is_void_v<Value>)
            work();
        else
            promise->addResult(work());
        promise->finish();
    });
    return future;
}

} // namespace authscope
