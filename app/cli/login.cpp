// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/command.h"
#include "app/cli/connectionoptions.h"
#include "app/cli/optionvalues.h"
#include "app/cli/terminalbrowser.h"
#include "app/signin/signin.h"
#include "core/base/text.h"

#include <QtCore/QTimer>

using namespace Qt::StringLiterals;

namespace authscope::cli {

namespace {

QString tokenLine(const Context &context, const QString &name, const QString &value)
{
    return u"%1  %2"_s.arg(name.leftJustified(14), visible(context.secret(value)));
}

QCoro::Task<int> login(Context &context)
{
    Result<Target> wanted = co_await target(context, context.arguments.value(0));
    if (!wanted)
        co_return context.out.failure(wanted.error());
    const auto patience = secondsOption(context, u"patience"_s, 1, 86400, std::chrono::minutes(5));
    if (!patience)
        co_return context.out.failure(patience.error());
    // Before a person goes through the browser for tokens that then have no place.
    const Result<void> writable = co_await profile::checkWritable(context.secrets.get());
    if (!writable)
        co_return context.out.failure(writable.error());
    const bool device = context.has(u"device"_s) || wanted->connection.grant == profile::Grant::DeviceCode;
    wanted->connection.grant = device ? profile::Grant::DeviceCode : profile::Grant::AuthorizationCode;
    wanted->kept.reset(); // signing in again is what was asked for
    TerminalBrowser browser(context.out, context.has(u"no-browser"_s));
    signin::SignIn signIn(context.http.get(), &browser);
    signIn.setPatience(std::chrono::ceil<std::chrono::seconds>(*patience));
    QObject::connect(&signIn, &signin::SignIn::stray, context.http.get(), [&context](const Failure &failure) {
        context.out.warn(visible(failure.what) + u" Still waiting."_s);
    });
    const auto journey = makeJourney(context, *wanted, &signIn);
    // The browser's wait is the sign-in's own; that of a device ends here.
    QTimer patient;
    patient.setSingleShot(true);
    QObject::connect(&patient, &QTimer::timeout, journey.get(), [&context, raw = journey.get()] {
        context.out.warn(u"nobody entered the code in time (--patience)"_s);
        raw->cancel();
    });
    if (device)
        patient.start(*patience);
    co_await journey->run(journey::StationId::Inspect);
    patient.stop();
    if (!journey->knowledge().tokens)
        co_return reportFailedJourney(context, *journey);

    const oauth::TokenResponse &tokens = *journey->knowledge().tokens;
    const Result<void> kept = co_await keepTokens(context, wanted->connection, tokens);
    if (!kept)
        co_return context.out.failure(kept.error());
    if (context.out.json) {
        context.out.document({{u"access_token"_s, context.secret(tokens.accessToken)},
                              {u"refresh_token"_s, context.secret(tokens.refreshToken)},
                              {u"id_token"_s, context.secret(tokens.idToken)},
                              {u"scope"_s, tokens.scope},
                              {u"expires_in"_s, tokens.expiresIn ? QJsonValue(*tokens.expiresIn) : QJsonValue()},
                              {u"kept_in"_s, context.secrets->place()}});
        co_return Done;
    }
    for (const journey::Station &station : journey->stations())
        if (station.id <= journey::StationId::Inspect)
            context.out.line(stationLine(context.out, lineOf(station)));
    context.out.line(tokenLine(context, u"access token"_s, tokens.accessToken));
    if (!tokens.refreshToken.isEmpty())
        context.out.line(tokenLine(context, u"refresh token"_s, tokens.refreshToken));
    context.out.line(u"kept in         %1"_s.arg(context.secrets->place()));
    if (!context.secrets->survivesExit())
        context.out.warn(
            u"there is no keychain here, so the tokens end with this command; use --secret-store file:PATH to "
            "keep them in a file for you alone"_s);
    co_return Done;
}

} // namespace

QList<Command> loginCommands()
{
    return {
        {.name = u"login"_s,
         .arguments = u"URL"_s,
         .summary =
             u"Sign in with authorization code + PKCE in the system's browser, or on another device, and keep the tokens"_s,
         .example = u"authscope-cli login https://mcp.example.com/mcp --client-id 0oa… --redirect-port 8765"_s,
         .connects = true,
         .options = {{u"patience"_s, u"How long to wait for the browser, 300 by default."_s, u"SECONDS"_s},
                     {u"device"_s, u"Sign in on another device (RFC 8628): an address and a code are shown."_s}},
         .maximumArguments = 1,
         .run = login}};
}

} // namespace authscope::cli
