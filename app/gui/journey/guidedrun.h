// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/http/client.h"
#include "core/journey/guide.h"

#include <QtCore/QObject>
#include <QtCore/QSet>

namespace authscope::gui {

// The person who goes along with a run. In guided mode it stops before each request, before the browser, before a code
// is exchanged and before each station that sends nothing; otherwise only before the browser opens an address of an
// origin that nobody has agreed to yet. Owned by the session; lives in its thread.
class GuidedRun : public QObject, public journey::Guide
{
    Q_OBJECT
public:
    enum class Kind { Look, Request, Browser, Code };
    // What the run waits at.
    struct Step {
        Kind kind = Kind::Look;
        journey::StationId station = journey::StationId::Reach;
        http::Request request;               // Request, Code
        oauth::AuthorizationAttempt attempt; // Browser
    };

    using QObject::QObject;

    // A run begins; guided or not.
    void begin(bool guided);
    bool isOn() const { return m_on; }
    // The origin needs no further word; for what the person has typed or seen.
    void trust(const QByteArray &origin) { m_trusted.insert(origin); }
    // The demo's addresses are its own.
    void setTrustsAll(bool on) { m_trustsAll = on; }

    // Null while nothing waits.
    const Step *step() const { return m_step ? &*m_step : nullptr; }
    void proceed();
    void proceed(http::Request request);
    void proceed(oauth::AuthorizationAttempt attempt);
    // No more stops in this run.
    void runRest();
    void stop();

    // The gates of the HTTP client and of the sign-in.
    QCoro::Task<std::optional<http::Request>> request(http::Request request);
    QCoro::Task<bool> code(http::Request request);

    QCoro::Task<bool> enter(journey::StationId id, bool sends) override;
    QCoro::Task<std::optional<oauth::AuthorizationAttempt>> authorization(oauth::AuthorizationAttempt attempt) override;

Q_SIGNALS:
    // A step begins to wait, or waits no more.
    void stepChanged();

private:
    QCoro::Task<bool> hold(Step step);
    void answer(bool go);

    QSet<QByteArray> m_trusted;
    bool m_trustsAll = false;
    bool m_on = false;
    bool m_stopped = false;
    bool m_go = false;
    journey::StationId m_station = journey::StationId::Reach;
    std::optional<Step> m_step;
    Step m_taken; // the step as the person left it

Q_SIGNALS:
    void answered();
};

} // namespace authscope::gui
