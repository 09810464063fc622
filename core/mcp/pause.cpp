// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/mcp/pause.h"

#include <QCoro/QCoroSignal>

#include <QtCore/QObject>
#include <QtCore/QPointer>
#include <QtCore/QTimer>

#include <functional>
#include <optional>

namespace authscope::mcp {

namespace {

class Pause : public QObject
{
    Q_OBJECT
public:
    Pause(std::chrono::milliseconds time, const std::stop_token &stop)
    {
        QTimer::singleShot(time, Qt::PreciseTimer, this, &Pause::over);
        if (stop.stop_possible())
            m_stop.emplace(stop, [guard = QPointer(this)] {
                if (guard)
                    QMetaObject::invokeMethod(guard, &Pause::over, Qt::QueuedConnection);
            });
    }
Q_SIGNALS:
    void over();

private:
    std::optional<std::stop_callback<std::function<void()>>> m_stop;
};

} // namespace

QCoro::Task<void> pause(std::chrono::milliseconds time, std::stop_token stop)
{
    auto *waiting = new Pause(time, stop);
    co_await qCoro(waiting, &Pause::over);
    waiting->deleteLater();
}

} // namespace authscope::mcp

#include "pause.moc"
