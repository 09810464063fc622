// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/gui/journey/guidedrun.h"

#include "core/http/origin.h"

#include <QCoro/QCoroSignal>

namespace authscope::gui {

void GuidedRun::begin(bool guided)
{
    m_on = guided;
    m_stopped = false;
}

QCoro::Task<bool> GuidedRun::hold(Step step)
{
    while (m_step && !m_stopped)
        co_await qCoro(this, &GuidedRun::stepChanged);
    if (m_stopped)
        co_return false;
    m_step = std::move(step);
    Q_EMIT stepChanged();
    // Who was told may have answered at once.
    if (m_step)
        co_await qCoro(this, &GuidedRun::answered);
    co_return m_go;
}

void GuidedRun::answer(bool go)
{
    if (!m_step)
        return;
    m_go = go;
    m_taken = std::move(*m_step);
    m_step.reset();
    Q_EMIT answered();
    Q_EMIT stepChanged();
}

void GuidedRun::proceed()
{
    answer(true);
}

void GuidedRun::proceed(http::Request request)
{
    if (m_step)
        m_step->request = std::move(request);
    answer(true);
}

void GuidedRun::proceed(oauth::AuthorizationAttempt attempt)
{
    if (m_step)
        m_step->attempt = std::move(attempt);
    answer(true);
}

void GuidedRun::runRest()
{
    m_on = false;
    answer(true);
}

void GuidedRun::stop()
{
    m_stopped = true;
    m_on = false;
    answer(false);
}

QCoro::Task<std::optional<http::Request>> GuidedRun::request(http::Request request)
{
    if (m_stopped)
        co_return std::nullopt;
    if (!m_on)
        co_return request;
    if (!co_await hold({Kind::Request, m_station, std::move(request), {}}))
        co_return std::nullopt;
    co_return std::move(m_taken.request);
}

QCoro::Task<bool> GuidedRun::code(http::Request request)
{
    if (m_stopped || !m_on)
        co_return !m_stopped;
    co_return co_await hold({Kind::Code, m_station, std::move(request), {}});
}

QCoro::Task<bool> GuidedRun::enter(journey::StationId id, bool sends)
{
    m_station = id;
    if (m_stopped || !m_on || sends)
        co_return !m_stopped;
    co_return co_await hold({Kind::Look, id, {}, {}});
}

QCoro::Task<std::optional<oauth::AuthorizationAttempt>> GuidedRun::authorization(oauth::AuthorizationAttempt attempt)
{
    if (m_stopped)
        co_return std::nullopt;
    const QByteArray origin = http::originOf(attempt.authorizationEndpoint);
    if (!m_on && (m_trustsAll || m_trusted.contains(origin)))
        co_return attempt;
    if (!co_await hold({Kind::Browser, m_station, {}, std::move(attempt)}))
        co_return std::nullopt;
    trust(origin);
    co_return std::move(m_taken.attempt);
}

} // namespace authscope::gui
