// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/signin/browser.h"
#include "core/http/client.h"

#include <QCoro/QCoroTask>

#include <QtCore/QMap>
#include <QtCore/QObject>

#include <memory>

namespace authscope::demo {

// A script in the person's place: opens the authorization address, fills in the sign-in page, presses a button on the
// consent page and follows the redirect to the loopback. For the demo, the tests and the screenshots; it understands the
// bundled server's pages (forms with `username` and `password`, and a `consent` button), no others.
class ScriptedBrowser : public QObject, public signin::Browser
{
    Q_OBJECT
public:
    enum class Decision { Allow, Deny };
    ScriptedBrowser(QString login, QString password, Decision decision = Decision::Allow, QObject *parent = nullptr);

    ~ScriptedBrowser() override;

    // A drive that is under way when this ends, ends with it.
    Result<void> open(const QByteArray &url) override;

Q_SIGNALS:
    // A page came that the script cannot answer: an error page of the authorization server. Its text, without markup.
    void stuck(const QString &text);

private:
    QCoro::Task<void> drive(QByteArray url);
    // The request that answers a page, or nothing if it cannot be answered.
    std::optional<http::Request> answer(const http::Exchange &page) const;
    void keepCookies(const http::Exchange &exchange);

    QString m_login;
    QString m_password;
    Decision m_decision;
    std::shared_ptr<bool> m_alive = std::make_shared<bool>(true); // seen by a drive that outlives this
    QMap<QByteArray, QByteArray> m_cookies;
    http::ExchangeLog m_log; // a browser's own traffic is not the program's
    http::Client m_http;
};

} // namespace authscope::demo
