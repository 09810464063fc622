// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

// A sign-in against a scripted token endpoint, with a browser that only remembers what it was asked to open.
#pragma once

#include "app/signin/signin.h"
#include "tests/support/notingbrowser.h"
#include "tests/support/rawhttp.h"
#include "tests/support/stubserver.h"

#include <QtTest/QSignalSpy>
#include <QtTest/QTest>

#include <optional>

namespace authscope::test {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class SignInRig
{
public:
    StubServer server{[](const StubRequest &) { return goodTokens(); }};
    http::ExchangeLog log;
    http::Client http{&log};
    NotingBrowser browser;
    signin::SignIn signIn{&http, &browser};
    oauth::ClientIdentity client{u"client"_s, "a secret of the client", oauth::ClientAuthentication::Basic};
    profile::Connection connection = onAnyPort();
    oauth::AuthorizationAttempt attempt = newAttempt();
    std::stop_source stop;
    std::optional<Result<oauth::TokenResponse>> outcome;

    static constexpr auto patience = 20s;
    static StubAnswer goodTokens()
    {
        return StubAnswer::json(R"({"access_token":"the-access-token","token_type":"Bearer","expires_in":300,)"
                                R"("refresh_token":"the-refresh-token"})");
    }
    static profile::Connection onAnyPort()
    {
        profile::Connection connection;
        connection.redirectPort = 0;
        return connection;
    }
    oauth::ServerMetadata metadata() const
    {
        oauth::ServerMetadata metadata;
        metadata.issuer = u"https://as.example"_s;
        metadata.authorizationEndpoint = "https://as.example/authorize";
        metadata.tokenEndpoint = server.url("/token");
        metadata.codeChallengeMethods = {u"S256"_s};
        return metadata;
    }
    oauth::AuthorizationAttempt newAttempt() const
    {
        oauth::AuthorizationAttempt made = *oauth::AuthorizationAttempt::create(metadata());
        made.clientId = client.id;
        made.scope = u"calculator.add"_s;
        return made;
    }

    // Begins; the attempt waits for the browser, or is over.
    void start() { run(this, attempt, client, connection, stop.get_token()); }
    bool isOver() const { return outcome.has_value(); }
    bool waitForEnd()
    {
        return QTest::qWaitFor([this] { return isOver(); }, std::chrono::milliseconds(patience).count());
    }
    // "" after a success.
    QString failureId() const { return !outcome ? u"still running"_s : *outcome ? QString() : outcome->error().id; }
    QString failureText() const { return outcome && !*outcome ? outcome->error().what : QString(); }

    QString asked(QStringView name) const { return http::queryOf(browser.opened.value(0)).value(name); }
    QByteArray redirectUri() const { return asked(u"redirect_uri").toLatin1(); }
    QByteArray callback(const http::Form &form) const { return http::withQuery(redirectUri(), form); }
    // The redirect as a well-behaved authorization server sends it.
    http::Form goodAnswer(const QString &code = u"the-code"_s) const
    {
        return {{u"code"_s, code}, {u"state"_s, asked(u"state")}, {u"iss"_s, attempt.issuer}};
    }
    // Comes back as a browser does; gives the page that it sees.
    Answer comeBack(const http::Form &form) const { return RawClient().get(callback(form)); }

    // Whether anything still takes connections where the browser was sent back to.
    bool isListening() const
    {
        const QUrl redirect(QString::fromLatin1(redirectUri()));
        QTcpSocket socket;
        bool refused = false;
        QObject::connect(&socket, &QTcpSocket::errorOccurred, &socket, [&refused] { refused = true; });
        socket.connectToHost(redirect.host(), quint16(redirect.port()));
        const bool known = QTest::qWaitFor([&] { return refused || socket.state() == QAbstractSocket::ConnectedState; },
                                           10'000);
        return !known || !refused;
    }

    QList<http::ExchangePtr> recorded(http::Leg leg) const
    {
        QList<http::ExchangePtr> found;
        for (const http::ExchangePtr &exchange : log.exchanges())
            if (exchange->leg == leg)
                found += exchange;
        return found;
    }

private:
    static QCoro::Task<void> run(SignInRig *rig, oauth::AuthorizationAttempt attempt, oauth::ClientIdentity client,
                                 profile::Connection connection, std::stop_token stop)
    {
        Result<oauth::TokenResponse> result = co_await rig->signIn.authorize(attempt, client, connection, stop);
        rig->outcome = std::move(result);
    }
};

} // namespace authscope::test
