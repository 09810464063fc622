// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/signin/signin.h"

#include "app/signin/loopbackhandler.h"
#include "core/base/limits.h"
#include "core/base/text.h"
#include "core/http/origin.h"

#include <QCoro/QCoroSignal>

#include <QtCore/QPointer>
#include <QtCore/QTimer>
#include <QtNetwork/QNetworkAccessManager>
#include <QtNetwork/QNetworkRequest>
#include <QtNetworkAuth/QOAuth2AuthorizationCodeFlow>

#include <algorithm>
#include <ranges>

using namespace Qt::StringLiterals;

namespace authscope::signin {

namespace {

using Parameters = QMultiMap<QString, QVariant>;

// Qt puts the values into a query as they are; each must be percent-encoded before (qt.md 1.2).
QByteArray encoded(const QString &text)
{
    return QUrl::toPercentEncoding(text);
}

void put(Parameters *parameters, const QString &name, const QString &value)
{
    parameters->remove(name);
    if (!value.isEmpty())
        parameters->insert(name, encoded(value));
}

// The fields of a form whose names are not taken yet, repeated names in their order.
void putMissing(Parameters *parameters, const http::Form &form)
{
    const QStringList taken = parameters->keys();
    // A multi map gives what came last first.
    for (const http::Field &field : form.fields() | std::views::reverse) {
        const QString name = QString::fromLatin1(encoded(field.name));
        if (!taken.contains(name))
            parameters->insert(name, encoded(field.value));
    }
}

// How many redirects of others are kept and told; any page that is open can send them by the thousand.
constexpr int mostStrays = 20;

} // namespace

// One attempt: the flow, the loopback, the patience. Says when it is over.
class SignInAttempt : public QObject
{
    Q_OBJECT
public:
    SignInAttempt(http::Client *http, Browser *browser, LoopbackHandler *handler, oauth::AuthorizationAttempt attempt,
                  oauth::ClientIdentity client)
        : m_http(http), m_browser(browser), m_handler(handler), m_attempt(std::move(attempt)),
          m_client(std::move(client)), m_flow(http->accessManager())
    {
        m_patience.setSingleShot(true);
        connect(&m_patience, &QTimer::timeout, this, [this] {
            finish(fail(
                u"authorize.timeout"_s,
                u"Nobody came back from the browser within %1 s. If the browser shows an error page of the "
                "authorization server, its text names the cause; it is often the redirect URI or the client id."_s.arg(
                    double(m_patience.interval()) / 1000)));
        });
        connect(m_handler, &LoopbackHandler::arrived, this, &SignInAttempt::arrived);
        connect(&m_flow, &QOAuth2AuthorizationCodeFlow::authorizeWithBrowser, this, &SignInAttempt::openBrowser);
        connect(http->log(), &http::ExchangeLog::appended, this, &SignInAttempt::exchangeRecorded);
        connect(&m_flow, &QAbstractOAuth::requestFailed, this, [this](QAbstractOAuth::Error error) {
            if (m_repeated) // it was asked again, not by Qt's flow
                return;
            finish(fail(u"authorize.flow"_s,
                        u"Qt Network Authorization ended the sign-in with its error %1."_s.arg(int(error))));
        });
        configureFlow();
    }

    void setCodeGate(SignIn::CodeGate gate) { m_codeGate = std::move(gate); }

    void start(std::chrono::milliseconds patience, std::stop_token stop)
    {
        if (stop.stop_requested()) {
            cancel();
            return;
        }
        // Of an address that it cannot use Qt would only warn, and nobody would ever come back.
        const auto usable = http::browserUrl(m_attempt.authorizationEndpoint, u"authorization_endpoint"_s);
        if (!usable) {
            finish(std::unexpected(usable.error()));
            return;
        }
        m_patience.start(patience);
        if (stop.stop_possible())
            m_stop.emplace(stop, [guard = QPointer(this)] {
                if (guard)
                    QMetaObject::invokeMethod(guard, &SignInAttempt::cancel, Qt::QueuedConnection);
            });
        m_flow.grant();
    }

    // The browser came back.
    void arrived(const http::Form &query, const QByteArray &url)
    {
        const Result<QString> code = oauth::codeFromCallback(m_attempt, query);
        if (!code && code.error().id == "authorize.state"_L1)
            turnAway(code.error(), url);
        else
            use(code, url);
    }

    // A redirect that came in another way: pasted by the person. What does not fit changes nothing.
    Result<void> paste(const QByteArray &url)
    {
        if (isOver())
            return fail(u"authorize.second"_s, u"The sign-in came back already; the pasted address was not used."_s);
        const http::Form query = http::queryOf(url);
        const bool clean = url.size() <= limits::url
            && std::ranges::all_of(url, [](char c) { return uchar(c) > 0x20 && uchar(c) != 0x7f; });
        const QString wanted = u" Copy the whole address line of the page that the browser ended on; it begins with "
                               "%1?"_s.arg(visible(m_attempt.redirectUri));
        if (!clean || !query.contains(u"state"))
            return fail(u"authorize.paste"_s,
                        u"That is not the address the browser was sent back to: %1."_s.arg(
                            clean ? u"it carries no state"_s
                                  : u"it is longer than an address can be, or has blanks or line ends in it"_s)
                            + wanted);
        if (!query.contains(u"code") && !query.contains(u"error"))
            return fail(u"authorize.paste"_s,
                        u"That is not the address the browser was sent back to: it carries neither a code nor an "
                        "error."_s
                            + wanted);
        const Result<QString> code = oauth::codeFromCallback(m_attempt, query);
        if (code || code.error().id != "authorize.state"_L1)
            use(code, url);
        if (!code)
            return std::unexpected(code.error());
        return {};
    }

    const std::optional<Result<oauth::TokenResponse>> &outcome() const { return m_outcome; }

Q_SIGNALS:
    void opened(const QByteArray &url);
    void stray(const authscope::Failure &failure);
    void done();

private:
    // What came back decided the attempt, or something else did.
    bool isOver() const { return m_outcome || !m_code.isEmpty(); }

    // Another tab's or somebody else's: shown, not used, and no reason to stop waiting for ours.
    void turnAway(Failure failure, const QByteArray &url)
    {
        m_handler->answer(false, failure.what);
        if (++m_strays > mostStrays)
            return;
        failure.exchange = m_exchangeId;
        recordCallback(m_exchangeId, url, http::ErrorKind::None, {});
        // What is waited for from now on comes later than this, in the log as well.
        m_exchangeId = m_http->log()->nextId();
        Q_EMIT stray(failure);
    }

    void use(const Result<QString> &code, const QByteArray &url)
    {
        m_handler->close();
        m_patience.stop();
        record(url, http::ErrorKind::None, {});
        if (!code) {
            finish(std::unexpected(code.error()));
            return;
        }
        http::Request request;
        request.url = m_attempt.tokenEndpoint;
        if (const Result<void> done = oauth::authenticate(request, m_credentials, m_client); !done) {
            finish(std::unexpected(done.error()));
            return;
        }
        m_code = *code;
        if (m_codeGate)
            askForCode();
        else
            m_handler->deliver(*code, QString::fromLatin1(m_attempt.state));
    }

    QCoro::Task<void> askForCode()
    {
        const QPointer<SignInAttempt> self(this);
        const SignIn::CodeGate gate = m_codeGate;
        const bool wanted = co_await gate(tokenRequest());
        if (!self || m_outcome)
            co_return;
        if (wanted)
            m_handler->deliver(m_code, QString::fromLatin1(m_attempt.state));
        else
            finish(fail(u"authorize.cancelled"_s, u"The sign-in was stopped before the code was exchanged."_s));
    }

    // As prepareToken() and the preparer make it.
    http::Request tokenRequest() const
    {
        http::Form form{{u"grant_type"_s, u"authorization_code"_s},
                        {u"code"_s, m_code},
                        {u"redirect_uri"_s, m_attempt.redirectUri},
                        {u"code_verifier"_s, QString::fromLatin1(m_attempt.pkce.verifier)}};
        if (!m_attempt.resource.isEmpty())
            form.add(u"resource"_s, m_attempt.resource);
        http::Request request;
        request.leg = http::Leg::Token;
        request.method = "POST";
        request.url = m_attempt.tokenEndpoint;
        request.headers.add("Content-Type", "application/x-www-form-urlencoded");
        if (m_client.authentication == oauth::ClientAuthentication::Basic)
            request.headers.add("Authorization", oauth::basicAuthorization(m_client));
        for (const http::Field &field : m_credentials.fields())
            form.add(field.name, field.value);
        request.body = http::formEncode(form);
        return request;
    }

    void configureFlow()
    {
        m_flow.setReplyHandler(m_handler);
        m_flow.setAuthorizationUrl(QUrl::fromEncoded(m_attempt.authorizationEndpoint));
        m_flow.setAccessTokenUrl(QUrl::fromEncoded(m_attempt.tokenEndpoint));
        m_flow.setClientIdentifier(m_attempt.clientId);
        m_flow.setScope(m_attempt.scope);
        // Qt makes one state for the life of the object, of 8 characters in 6.8.
        m_flow.setState(QString::fromLatin1(m_attempt.state));
        m_flow.setPkceMethod(QOAuth2AuthorizationCodeFlow::PkceMethod::S256, 64);
        m_flow.setModifyParametersFunction([this](QAbstractOAuth::Stage stage, Parameters *parameters) {
            if (stage == QAbstractOAuth::Stage::RequestingAuthorization)
                prepareAuthorization(parameters);
            else if (stage == QAbstractOAuth::Stage::RequestingAccessToken)
                prepareToken(parameters);
        });
        m_http->setPreparer([this](QNetworkRequest &request, const QByteArray &) {
            if (m_client.authentication == oauth::ClientAuthentication::Basic)
                request.setRawHeader("Authorization", oauth::basicAuthorization(m_client));
            request.setRawHeader("Accept", "application/json");
            if (m_attempt.dpop)
                if (const Result<QByteArray> proof = m_attempt.dpop->proof("POST", m_attempt.tokenEndpoint))
                    request.setRawHeader("DPoP", *proof);
            return http::Leg::Token;
        });
    }

    void prepareAuthorization(Parameters *parameters) const
    {
        if (!m_attempt.requestUri.isEmpty()) {
            parameters->clear();
            put(parameters, u"client_id"_s, m_attempt.clientId);
            put(parameters, u"request_uri"_s, m_attempt.requestUri);
            putMissing(parameters, http::queryOf(m_attempt.authorizationEndpoint));
            return;
        }
        // Qt keeps its verifier to itself; a token request that has to be repeated needs it.
        put(parameters, u"code_challenge"_s, QString::fromLatin1(m_attempt.pkce.challenge));
        put(parameters, u"client_id"_s, m_attempt.clientId);
        put(parameters, u"scope"_s, m_attempt.scope);
        put(parameters, u"resource"_s, m_attempt.resource);
        put(parameters, u"audience"_s, m_attempt.audience);
        for (const http::Field &field : m_attempt.parameters.fields())
            parameters->remove(QString::fromLatin1(encoded(field.name)));
        putMissing(parameters, m_attempt.parameters);
        // Qt replaces a query that the endpoint already has (RFC 6749 §3.1 keeps it). It must not name what we ask for.
        putMissing(parameters, http::queryOf(m_attempt.authorizationEndpoint));
    }

    void prepareToken(Parameters *parameters) const
    {
        put(parameters, u"code"_s, m_code);
        put(parameters, u"redirect_uri"_s, m_attempt.redirectUri);
        put(parameters, u"code_verifier"_s, QString::fromLatin1(m_attempt.pkce.verifier));
        put(parameters, u"resource"_s, m_attempt.resource);
        parameters->remove(u"client_secret"_s);
        parameters->remove(u"client_id"_s);
        for (const http::Field &field : m_credentials.fields())
            put(parameters, field.name, field.value);
    }

    void openBrowser(const QUrl &url)
    {
        m_url = url.toEncoded();
        m_exchangeId = m_http->log()->nextId();
        m_openedMs = QDateTime::currentMSecsSinceEpoch();
        const auto checked = http::browserUrl(m_url, u"The authorization address"_s);
        if (!checked) {
            finish(std::unexpected(checked.error()));
            return;
        }
        Q_EMIT opened(m_url);
        if (const Result<void> result = m_browser->open(m_url); !result)
            finish(std::unexpected(result.error()));
    }

    void exchangeRecorded(const http::ExchangePtr &exchange)
    {
        // An earlier attempt's answer may come late.
        const bool ours = exchange->leg == http::Leg::Token && exchange->id > m_exchangeId
            && exchange->url == m_flow.accessTokenUrl().toEncoded();
        if (m_code.isEmpty() || !ours)
            return;
        if (m_attempt.dpop && m_attempt.dpop->learn(*exchange) && !m_repeated) {
            m_repeated = true;
            // Still in Qt's handling of the answer.
            QMetaObject::invokeMethod(this, [this] { repeatWithNonce(); }, Qt::QueuedConnection);
            return;
        }
        if (m_repeated)
            return;
        // Qt's own view of the answer lacks the error's text; the recorded one is whole.
        Result<oauth::TokenResponse> tokens = oauth::parseTokenResponse(exchange, m_attempt.dpop != nullptr);
        if (tokens) {
            tokens->clientId = m_client.id;
            if (tokens->isBound() && m_attempt.dpop)
                tokens->dpopKey = m_attempt.dpop->privatePem();
        }
        finish(std::move(tokens));
    }

    // RFC 9449 §8: the code was not used up, but Qt's flow asks only once.
    QCoro::Task<void> repeatWithNonce()
    {
        const QPointer<SignInAttempt> guard(this);
        oauth::GrantRequest grant;
        grant.tokenEndpoint = m_attempt.tokenEndpoint;
        grant.client = m_client;
        grant.resource = m_attempt.resource;
        grant.dpop = m_attempt.dpop;
        Result<oauth::TokenResponse> tokens = co_await oauth::requestCode(m_http, grant, m_code, m_attempt.redirectUri,
                                                                          m_attempt.pkce.verifier);
        if (guard)
            finish(std::move(tokens));
    }

    void cancel() { finish(fail(u"authorize.cancelled"_s, u"The sign-in was cancelled."_s)); }

    void finish(Result<oauth::TokenResponse> outcome)
    {
        if (m_outcome)
            return;
        m_outcome = std::move(outcome);
        if (!*m_outcome && m_outcome->error().exchange == 0)
            m_outcome->error().exchange = m_exchangeId;
        m_handler->close();
        // Nothing that the flow could still do is wanted; of an answer that it does not like it would only warn.
        disconnect(m_handler, nullptr, &m_flow, nullptr);
        m_patience.stop();
        m_stop.reset();
        if (m_exchangeId != 0 && !m_recorded)
            record({},
                   m_outcome->error().id == "authorize.timeout"_L1 ? http::ErrorKind::Timeout
                                                                   : http::ErrorKind::Cancelled,
                   m_outcome->error().what);
        m_handler->answer(m_outcome->has_value(),
                          m_outcome->has_value() ? u"You can close this page and go back to Authscope."_s
                                                 : m_outcome->error().what + u" Go back to Authscope to see more."_s);
        // The flow is still in the middle of its own handling here.
        QMetaObject::invokeMethod(this, &SignInAttempt::done, Qt::QueuedConnection);
    }

    void record(const QByteArray &callback, http::ErrorKind error, const QString &text)
    {
        m_recorded = true;
        recordCallback(m_exchangeId, callback, error, text);
    }

    // The browser's leg as an exchange: what it was sent to, and the redirect that it came back with.
    void recordCallback(qint64 id, const QByteArray &callback, http::ErrorKind error, const QString &text)
    {
        http::Exchange exchange;
        exchange.id = id;
        exchange.leg = http::Leg::Authorize;
        exchange.note = u"in the browser"_s;
        exchange.startedMs = m_openedMs;
        exchange.method = "GET";
        exchange.url = m_url;
        if (!callback.isEmpty()) {
            exchange.status = 302;
            exchange.responseHeaders.add("Location", callback);
        }
        exchange.error = error;
        exchange.errorText = text;
        exchange.timings.finished = double(QDateTime::currentMSecsSinceEpoch() - m_openedMs);
        m_http->log()->append(std::move(exchange));
    }

    http::Client *m_http;
    Browser *m_browser;
    LoopbackHandler *m_handler;
    oauth::AuthorizationAttempt m_attempt;
    oauth::ClientIdentity m_client;
    QOAuth2AuthorizationCodeFlow m_flow;
    QTimer m_patience;
    std::optional<std::stop_callback<std::function<void()>>> m_stop;
    SignIn::CodeGate m_codeGate;
    QByteArray m_url;
    QString m_code;
    http::Form m_credentials; // of the client, for the token request
    bool m_repeated = false;
    qint64 m_exchangeId = 0;
    qint64 m_openedMs = 0;
    int m_strays = 0;
    bool m_recorded = false;
    std::optional<Result<oauth::TokenResponse>> m_outcome;
};

SignIn::SignIn(http::Client *http, Browser *browser, QObject *parent)
    : QObject(parent), m_http(http), m_browser(browser)
{
}

QCoro::Task<Result<oauth::TokenResponse>> SignIn::authorize(oauth::AuthorizationAttempt attempt,
                                                            oauth::ClientIdentity client,
                                                            profile::Connection connection, std::stop_token stop)
{
    if (m_running)
        co_return fail(u"authorize.busy"_s,
                       u"Another sign-in is waiting for the browser; finish or cancel it first."_s);
    LoopbackHandler handler(connection.redirectHost, connection.redirectPort, connection.redirectPath);
    if (const Result<void> listening = handler.listen(); !listening)
        co_return std::unexpected(listening.error());
    attempt.redirectUri = handler.callback();
    if (!attempt.pushedEndpoint.isEmpty()) {
        const Result<QString> requestUri = co_await oauth::pushRequest(m_http, attempt, client, stop);
        if (!requestUri)
            co_return std::unexpected(requestUri.error());
        attempt.requestUri = *requestUri;
    }

    SignInAttempt running(m_http, m_browser, &handler, attempt, client);
    m_running = &running;
    connect(&running, &SignInAttempt::opened, this,
            [this, redirectUri = attempt.redirectUri](const QByteArray &url) { Q_EMIT waiting(url, redirectUri); });
    connect(&running, &SignInAttempt::stray, this, &SignIn::stray);
    running.setCodeGate(m_codeGate);
    running.start(m_patience, stop);
    co_await qCoro(&running, &SignInAttempt::done);
    m_running = nullptr;
    m_http->setPreparer({});
    Q_EMIT finished();
    co_return *running.outcome();
}

Result<void> SignIn::pasteCallback(const QByteArray &url)
{
    if (!m_running)
        return fail(u"authorize.not-waiting"_s, u"No sign-in is waiting for a callback."_s);
    return m_running->paste(url);
}

} // namespace authscope::signin

#include "signin.moc"
