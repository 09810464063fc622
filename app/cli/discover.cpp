// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/command.h"
#include "app/cli/connectionoptions.h"
#include "core/base/text.h"

using namespace Qt::StringLiterals;

namespace authscope::cli {

namespace {

void printAttempts(const Output &out, const QString &title, const QList<oauth::Attempt> &attempts)
{
    if (attempts.isEmpty())
        return;
    out.line(out.strong(title));
    for (const oauth::Attempt &attempt : attempts)
        out.line(u"  %1  %2"_s.arg(visible(attempt.url), out.dim(visible(attempt.outcome))));
}

QJsonArray attemptsJson(const QList<oauth::Attempt> &attempts)
{
    QJsonArray array;
    for (const oauth::Attempt &attempt : attempts)
        array += QJsonObject{{u"url"_s, QString::fromUtf8(attempt.url)},
                             {u"exchange"_s, attempt.exchange},
                             {u"outcome"_s, attempt.outcome}};
    return array;
}

QJsonArray keysJson(const jose::KeySet &keys)
{
    QJsonArray array;
    for (const jose::Key &key : keys.keys)
        array += key.publicJwk();
    return array;
}

void printMember(const Output &out, const QJsonObject &json, QLatin1StringView name)
{
    const QJsonValue value = json.value(name);
    if (value.isUndefined())
        return;
    QString text = value.toString();
    if (value.isArray()) {
        QStringList parts;
        const QJsonArray array = value.toArray();
        for (const QJsonValue &part : array)
            parts += part.toString();
        text = parts.join(u", "_s);
    }
    out.line(u"  %1  %2"_s.arg(QString(name).leftJustified(38), visible(text)));
}

void printKnowledge(const Output &out, const journey::Knowledge &known)
{
    printAttempts(out, u"Protected resource metadata (RFC 9728)"_s, known.resource.attempts);
    if (known.resource.metadata)
        for (const auto name :
             {"resource"_L1, "authorization_servers"_L1, "scopes_supported"_L1, "bearer_methods_supported"_L1})
            printMember(out, known.resource.metadata->json, name);
    printAttempts(out, u"Authorization server metadata (RFC 8414)"_s, known.server.attempts);
    if (known.server.metadata)
        for (const auto name :
             {"issuer"_L1, "authorization_endpoint"_L1, "token_endpoint"_L1, "jwks_uri"_L1, "registration_endpoint"_L1,
              "introspection_endpoint"_L1, "revocation_endpoint"_L1, "grant_types_supported"_L1, "scopes_supported"_L1,
              "code_challenge_methods_supported"_L1, "token_endpoint_auth_methods_supported"_L1})
            printMember(out, known.server.metadata->json, name);
    if (known.keys) {
        out.line(out.strong(u"Keys (JWKS)"_s));
        for (const jose::Key &key : known.keys->keys)
            out.line(u"  %1  %2 bits  %3"_s.arg(visible(key.kid()), QString::number(key.bits()),
                                                QString::fromLatin1(key.algorithm().value_or("no alg"))));
        for (const jose::KeySet::Rejected &rejected : known.keys->rejected)
            out.line(u"  %1  not usable: %2"_s.arg(visible(rejected.kid), visible(rejected.reason.what)));
    }
}

QCoro::Task<int> discover(Context &context)
{
    Result<Target> wanted = co_await target(context, context.arguments.value(0));
    if (!wanted)
        co_return context.out.failure(wanted.error());
    // Discovery needs no client; a grant makes the journey look at an open server's metadata too.
    if (wanted->connection.grant == profile::Grant::None)
        wanted->connection.grant = profile::Grant::Discover;
    const auto journey = makeJourney(context, *wanted, nullptr);
    co_await journey->run(journey::StationId::Server);
    const journey::Knowledge &known = journey->knowledge();
    const diagnosis::Case facts = journey->facts();

    if (context.out.json) {
        QJsonArray stations;
        for (const journey::Station &station : journey->stations())
            if (station.id <= journey::StationId::Server)
                stations += stationJson(context.out, lineOf(station));
        QJsonObject document{{u"target"_s, QString::fromUtf8(wanted->connection.url)},
                             {u"open"_s, known.open},
                             {u"stations"_s, stations},
                             {u"resource_metadata_attempts"_s, attemptsJson(known.resource.attempts)},
                             {u"authorization_server_metadata_attempts"_s, attemptsJson(known.server.attempts)}};
        if (known.resource.metadata)
            document.insert("resource_metadata"_L1, known.resource.metadata->json);
        if (known.server.metadata)
            document.insert("authorization_server_metadata"_L1, known.server.metadata->json);
        if (known.keys)
            document.insert("jwks"_L1, QJsonObject{{u"keys"_s, keysJson(*known.keys)}});
        context.out.document(document);
    } else {
        for (const journey::Station &station : journey->stations())
            if (station.id <= journey::StationId::Server)
                context.out.line(stationLine(context.out, lineOf(station)));
        printKnowledge(context.out, known);
        for (const diagnosis::StationFact &fact : facts.failures)
            context.out.note(u"note: "_s + visible(fact.failure.what));
    }
    if (journey->outcome() == journey::Outcome::Unreachable)
        co_return Impossible;
    co_return journey->outcome() == journey::Outcome::Ok ? Done : Wrong;
}

} // namespace

QList<Command> discoverCommands()
{
    return {{.name = u"discover"_s,
             .arguments = u"URL"_s,
             .summary = u"The discovery chain with every hop: resource metadata, authorization server metadata, keys"_s,
             .example = u"authscope-cli discover https://mcp.example.com/mcp"_s,
             .connects = true,
             .maximumArguments = 1,
             .run = discover}};
}

} // namespace authscope::cli
