// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/command.h"
#include "app/cli/connectionoptions.h"
#include "app/cli/tokenreport.h"
#include "app/demo/demoserver.h"
#include "app/demo/scriptedbrowser.h"
#include "app/signin/signin.h"
#include "core/base/text.h"

#include <QCoro/QCoroSignal>

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>

using namespace Qt::StringLiterals;

namespace authscope::cli {

namespace {

// The walk through the guide. Each part says what it does and how it went; the first that fails ends it.
class Walk
{
public:
    Walk(Context &context, demo::DemoServer &server)
        : m_context(context), m_server(server), m_browser(server.login(), server.password()),
          m_signIn(context.http.get(), &m_browser)
    {
        m_signIn.setPatience(std::chrono::seconds(30));
        for (const QByteArray &secret : {server.clientSecret(), server.serviceSecret(), server.password().toUtf8()})
            context.redactor.addSecret(secret);
    }

    QCoro::Task<bool> run()
    {
        if (!co_await asUser())
            co_return false;
        if (!co_await asMachine())
            co_return false;
        if (!co_await refused())
            co_return false;
        co_return true;
    }

    const QJsonArray &parts() const { return m_parts; }
    const std::optional<Failure> &failure() const { return m_failure; }

private:
    const Output &out() const { return m_context.out; }

    // Standard output carries one JSON document, so there a failure becomes a part of it.
    void failed(const Failure &failure)
    {
        m_failure = failure;
        if (!out().json)
            out().failure(failure);
    }

    void failed(const journey::Journey &journey)
    {
        m_failure = failureOf(journey);
        if (!out().json)
            reportFailedJourney(m_context, journey);
    }

    void heading(const QString &text)
    {
        out().line();
        out().line(out().strong(text));
    }

    std::unique_ptr<journey::Journey> journeyFor(profile::Connection connection, const QByteArray &secret)
    {
        Target target;
        target.connection = std::move(connection);
        target.clientSecret = secret;
        return makeJourney(m_context, target, &m_signIn);
    }

    void printStations(const journey::Journey &journey)
    {
        for (const journey::Station &station : journey.stations())
            out().line(stationLine(out(), lineOf(station)));
    }

    void record(const QString &part, const journey::Journey &journey)
    {
        QJsonArray stations, findings;
        for (const journey::Station &station : journey.stations())
            stations += stationJson(out(), lineOf(station));
        for (const diagnosis::Finding &finding : journey.findings())
            findings += diagnosis::toJson(finding);
        m_parts += QJsonObject{{u"part"_s, part},
                               {u"outcome"_s, journey::outcomeName(journey.outcome())},
                               {u"stations"_s, stations},
                               {u"findings"_s, findings}};
    }

    QCoro::Task<bool> call(journey::Journey &journey, QString name, QJsonObject arguments, QString wanted)
    {
        const Result<mcp::ToolResult> result = co_await journey.callTool(name, arguments);
        if (!result) {
            failed(result.error());
            co_return false;
        }
        const QString text = result->content.isEmpty() ? QString() : result->content.first().text;
        const bool good = !result->isError && (wanted.isEmpty() || text == wanted);
        out().line(u"%1  %2(%3) → %4"_s.arg(good ? out().good(u"ok"_s) : out().bad(u"no"_s), name,
                                            QString::fromUtf8(QJsonDocument(arguments).toJson(QJsonDocument::Compact)),
                                            visible(elided(text, 400))));
        m_parts += QJsonObject{
            {u"part"_s, QString(u"call "_s + name)}, {u"result"_s, visibleLines(text)}, {u"ok"_s, good}};
        co_return good;
    }

    QCoro::Task<bool> asUser()
    {
        heading(u"1  A user signs in: discovery, authorization code + PKCE, consent"_s);
        const auto journey = journeyFor(m_server.userConnection(), m_server.clientSecret());
        const journey::Outcome outcome = co_await journey->run();
        printStations(*journey);
        record(u"user"_s, *journey);
        if (outcome != journey::Outcome::Ok) {
            failed(*journey);
            co_return false;
        }
        heading(u"2  What the access token says"_s);
        const journey::Knowledge &known = journey->knowledge();
        if (!m_context.out.json)
            printToken(out(), *known.accessToken, known.accessChecks, {}, Clock::system().nowMs());
        heading(u"3  The user calls the tools"_s);
        const QJsonObject pair{{u"a"_s, 2}, {u"b"_s, 3}};
        if (!co_await call(*journey, u"add"_s, pair, u"5"_s))
            co_return false;
        if (!co_await call(*journey, u"subtract"_s, pair, u"-1"_s))
            co_return false;
        if (!co_await call(*journey, u"get_me"_s, QJsonObject(), QString()))
            co_return false;
        heading(u"4  The refresh token gets a new access token, without the user"_s);
        const QString before = known.tokens->accessToken;
        const Result<oauth::TokenResponse> renewed = co_await journey->keeper()->renew();
        const bool fresh = renewed && renewed->accessToken != before;
        if (!renewed)
            failed(renewed.error());
        out().line(u"%1  refresh_token grant"_s.arg(fresh ? out().good(u"ok"_s) : out().bad(u"no"_s)));
        m_parts += QJsonObject{{u"part"_s, u"refresh"_s}, {u"ok"_s, fresh}};
        if (!fresh || !co_await call(*journey, u"add"_s, pair, u"5"_s))
            co_return false;
        co_await journey->mcp()->close();
        co_return true;
    }

    QCoro::Task<bool> asMachine()
    {
        heading(u"5  Machine to machine: client credentials"_s);
        const auto journey = journeyFor(m_server.machineConnection(), m_server.serviceSecret());
        const journey::Outcome outcome = co_await journey->run();
        printStations(*journey);
        record(u"machine"_s, *journey);
        if (outcome != journey::Outcome::Ok) {
            failed(*journey);
            co_return false;
        }
        const bool good = co_await call(*journey, u"add"_s, QJsonObject{{u"a"_s, 40}, {u"b"_s, 2}}, u"42"_s);
        co_await journey->mcp()->close();
        co_return good;
    }

    QCoro::Task<bool> refused()
    {
        heading(u"6  Broken on purpose: the MCP server is configured with another audience"_s);
        const Result<void> broken = co_await m_server.setFaults({u"AUD_MISMATCH"_s});
        if (!broken) {
            failed(broken.error());
            co_return false;
        }
        profile::Connection connection = m_server.machineConnection();
        // What the server now expects is not told: the diagnosis has to find out from outside.
        connection.expectedAudiences.clear();
        const auto journey = journeyFor(connection, m_server.serviceSecret());
        co_await journey->run();
        printStations(*journey);
        record(u"AUD_MISMATCH"_s, *journey);
        out().line();
        if (!m_context.out.json)
            out().bytes(diagnosis::toText(journey->findings()).toUtf8());
        const bool named = !journey->findings().isEmpty() && journey->findings().first().id.startsWith("AUD_"_L1);
        const Result<void> mended = co_await m_server.setFaults({});
        if (!mended)
            failed(mended.error());
        out().line(u"%1  the diagnosis named the cause"_s.arg(named ? out().good(u"ok"_s) : out().bad(u"no"_s)));
        co_return named &&mended.has_value();
    }

    Context &m_context;
    demo::DemoServer &m_server;
    demo::ScriptedBrowser m_browser;
    signin::SignIn m_signIn;
    QJsonArray m_parts;
    std::optional<Failure> m_failure;
};

// How a person goes on with another tool. The secrets are the lab's: made for this run, and worth nothing after it.
QJsonObject clientsJson(const demo::DemoServer &server)
{
    const profile::Connection user = server.userConnection();
    const profile::Connection service = server.machineConnection();
    return {{u"service"_s,
             QJsonObject{{u"client_id"_s, service.clientId},
                         {u"client_secret"_s, QString::fromLatin1(server.serviceSecret())},
                         {u"grant"_s, u"client_credentials"_s},
                         {u"scope"_s, service.scope}}},
            {u"web"_s,
             QJsonObject{{u"client_id"_s, user.clientId},
                         {u"client_secret"_s, QString::fromLatin1(server.clientSecret())},
                         {u"grant"_s, u"authorization_code"_s},
                         {u"redirect_uri"_s, user.redirectUri()},
                         {u"login"_s, server.login()},
                         {u"password"_s, server.password()}}}};
}

void printHowToGoOn(const Output &out, const demo::DemoServer &server)
{
    const profile::Connection user = server.userConnection();
    const profile::Connection service = server.machineConnection();
    const auto row = [&out](const QString &name, const QString &value) {
        out.line(u"  %1 %2"_s.arg(name.leftJustified(22), value));
    };
    out.line();
    out.line(out.strong(u"The servers run until you press Ctrl-C. To go on with another tool:"_s));
    row(u"MCP URL"_s, QString::fromUtf8(user.url));
    row(u"issuer"_s, server.readiness().value("issuer"_L1).toString());
    out.line(u"Machine to machine (client credentials):"_s);
    row(u"client id"_s, service.clientId);
    row(u"client secret"_s, QString::fromLatin1(server.serviceSecret()));
    row(u"scope"_s, service.scope);
    out.line(u"As a user (authorization code + PKCE):"_s);
    row(u"client id"_s, user.clientId);
    row(u"client secret"_s, QString::fromLatin1(server.clientSecret()));
    row(u"redirect URI"_s, user.redirectUri());
    row(u"login, password"_s, u"%1, %2"_s.arg(server.login(), server.password()));
    out.line(u"These secrets are the lab's, made for this run; they are worth nothing after it. For example:"_s);
    out.line(u"  printf %1 | authscope-cli tools call %2 add --arg a=2 --arg b=3 --grant client_credentials "
             "--client-id %3 --client-secret -"_s.arg(QString::fromLatin1(server.serviceSecret()),
                                                      QString::fromUtf8(user.url), service.clientId));
}

QCoro::Task<int> demo(Context &context)
{
    demo::DemoServer server;
    const Result<void> started = co_await server.start();
    if (!started)
        co_return context.out.failure(started.error());
    const QJsonObject &ready = server.readiness();
    context.out.line(u"The bundled servers run here, with no account and no network:"_s);
    context.out.line(u"  MCP server            "_s + ready.value("mcp"_L1).toString());
    context.out.line(u"  authorization server  "_s + ready.value("issuer"_L1).toString());
    Walk walk(context, server);
    const bool good = co_await walk.run();
    if (context.out.json) {
        QJsonObject document{{u"ok"_s, good},
                             {u"mcp"_s, ready.value("mcp"_L1)},
                             {u"issuer"_s, ready.value("issuer"_L1)},
                             {u"clients"_s, clientsJson(server)},
                             {u"parts"_s, walk.parts()}};
        if (walk.failure())
            document.insert("error"_L1, context.out.failureJson(*walk.failure()));
        context.out.document(document);
    }
    context.out.line();
    context.out.line(good ? context.out.good(u"The whole guide works."_s)
                          : context.out.bad(u"The guide did not work."_s));
    if (context.has(u"keep"_s)) {
        printHowToGoOn(context.out, server);
        co_await qCoro(&server, &demo::DemoServer::stopped);
        context.out.warn(u"the bundled server has ended"_s);
    } else {
        context.out.line(u"The servers are stopped; `authscope-cli demo --keep` leaves them running and says how to "
                         "connect."_s);
    }
    co_return good ? Done : Wrong;
}

} // namespace

QList<Command> demoCommands()
{
    return {{.name = u"demo"_s,
             .summary = u"The whole Okta guide against the bundled servers: no account, no network, no window"_s,
             .example = u"authscope-cli demo"_s,
             .options = {{u"keep"_s, u"Leave the servers running afterwards, and say how to connect to them."_s}},
             .run = demo}};
}

} // namespace authscope::cli
