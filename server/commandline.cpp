// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/commandline.h"

#include "server/faults/faults.h"

#include <QtCore/QCommandLineParser>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>

using namespace Qt::StringLiterals;

namespace authscope::server {

namespace {

void declare(QCommandLineParser &parser)
{
    parser.setApplicationDescription(
        u"The reference MCP server (a calculator behind OAuth) and an Okta-like authorization server beside it.\n\n"
        "  authscope-server                    both, on free loopback ports; writes their URLs\n"
        "  authscope-server mcp --port 8000    the MCP server alone; OAUTH_ISSUER, OAUTH_JWKS_URI and OAUTH_AUDIENCE "
        "from\n"
        "                                      the environment or a .env file; none of them: open\n"
        "  authscope-server authorization      the authorization server alone\n"
        "  authscope-server --stdio            the MCP server on standard input and output"_s);
    parser.addPositionalArgument(u"role"_s, u"both (default), mcp or authorization."_s, u"[role]"_s);
    parser.addOptions({
        {{u"h"_s, u"help"_s}, u"Write this help."_s},
        {u"version"_s, u"Write the version."_s},
        {u"host"_s, u"The address to listen on; 127.0.0.1 by default."_s, u"ADDRESS"_s},
        {u"allow-network"_s, u"Let --host be an address that other machines reach."_s},
        {u"allowed-host"_s, u"A further Host that is answered. May be repeated."_s, u"HOST"_s},
        {u"port"_s, u"The port of the one role; 0 for a free one."_s, u"PORT"_s},
        {u"mcp-port"_s, u"The port of the MCP server."_s, u"PORT"_s},
        {u"authorization-port"_s, u"The port of the authorization server."_s, u"PORT"_s},
        {u"admin-port"_s, u"The port of the admin interface, always on loopback."_s, u"PORT"_s},
        {u"public-url"_s, u"Where the world sees the MCP server, if not where it listens."_s, u"URL"_s},
        {u"tls-cert"_s, u"The certificate chain (PEM); with --tls-key: https."_s, u"FILE"_s},
        {u"tls-key"_s, u"The private key (PEM)."_s, u"FILE"_s},
        {u"ready-file"_s, u"Once listening, write a line of JSON there, secrets included."_s, u"FILE"_s},
        {u"ready-fd"_s, u"The same to an open file descriptor."_s, u"N"_s},
        {u"stdin-watch"_s, u"End when standard input ends."_s},
        {u"fault"_s, u"Break this on purpose: ids, separated by commas. May be repeated."_s, u"IDS"_s},
        {u"list-faults"_s,
         u"Write the faults that there are, one in a line with its role and what it breaks; as JSON "
         "with --log json."_s},
        {u"log"_s, u"text, json or none, on standard error."_s, u"FORM"_s},
        {u"config"_s, u"The authorization server's configuration (JSON)."_s, u"FILE"_s},
        {u"auto-consent"_s, u"Sign this user in without any page, for tests."_s, u"LOGIN"_s},
        {u"redirect-uri"_s, u"A further redirect URI of the apps. May be repeated."_s, u"URI"_s},
        {u"admin-token-file"_s,
         u"Holds the admin interface's token; made and written there if the file is not there."_s, u"FILE"_s},
        {u"state"_s,
         u"Keep keys, codes, tokens, consents and registered clients in this file (SQLite), so that a restart loses "
         "none. Say --authorization-port too: the issuer holds the port."_s,
         u"FILE"_s},
        {u"open"_s, u"The MCP server asks for no token."_s},
        {u"everything"_s, u"The MCP server has one of everything that MCP has, besides the calculator."_s},
        {u"sse"_s, u"The MCP server speaks the HTTP+SSE transport of 2024-11-05 too, at /sse."_s},
        {u"introspect"_s,
         u"The MCP server asks the authorization server about tokens: opaque (those that are no JWT) or all. Alone, "
         "it needs OAUTH_INTROSPECTION_URI, OAUTH_CLIENT_ID and OAUTH_CLIENT_SECRET."_s,
         u"WHICH"_s},
        {u"stdio"_s, u"Speak MCP on standard input and output instead of listening; no token is asked for."_s},
        {u"env-file"_s, u"Read variables from this file; .env by default, if it is there."_s, u"FILE"_s},
        {u"page-size"_s, u"Entries on one page of a list."_s, u"N"_s},
        {u"more-tools"_s, u"The MCP server lists so many tools more, all alike; at most 100000."_s, u"N"_s},
    });
}

Result<quint16> port(const QCommandLineParser &parser, const QString &name)
{
    if (!parser.isSet(name))
        return quint16(0);
    bool good = false;
    const int number = parser.value(name).toInt(&good);
    if (!good || number < 0 || number > 65535)
        return fail(u"usage.port"_s,
                    u"--%1 must be a number from 0 to 65535, not \"%2\"."_s.arg(name, parser.value(name)));
    return quint16(number);
}

bool isWildcard(const QHostAddress &address)
{
    bool mapped = false;
    const quint32 four = address.toIPv4Address(&mapped);
    return address == QHostAddress::Any || address == QHostAddress::AnyIPv6 || (mapped && four == 0);
}

// Only a literal, so that nothing is resolved into a surprise. What is not loopback needs a word more.
Result<QHostAddress> address(const QCommandLineParser &parser)
{
    const QString text = parser.value(u"host"_s);
    if (text.isEmpty() || text == "localhost"_L1)
        return QHostAddress(QHostAddress::LocalHost);
    const QHostAddress host(text);
    if (host.isNull())
        return fail(u"usage.host"_s, u"--host must be an IP address, not \"%1\"."_s.arg(text));
    if (!host.isLoopback() && !parser.isSet(u"allow-network"_s))
        return fail(
            u"usage.host"_s,
            isWildcard(host)
                ? u"--host %1 would listen on every network of this machine. If that is wanted, add --allow-network."_s
                      .arg(text)
                : u"--host %1 can be reached by other machines. If that is wanted, add --allow-network."_s.arg(text));
    return host;
}

Result<void> parsePorts(const QCommandLineParser &parser, ProgramOptions &options)
{
    using Role = ProgramOptions::Role;
    const std::pair<QString, quint16 *> ports[] = {{u"mcp-port"_s, &options.mcpPort},
                                                   {u"authorization-port"_s, &options.authorizationPort},
                                                   {u"admin-port"_s, &options.adminPort}};
    for (const auto &[name, target] : ports) {
        const auto number = port(parser, name);
        if (!number)
            return std::unexpected(number.error());
        *target = *number;
    }
    if (!parser.isSet(u"port"_s))
        return {};
    if (options.role == Role::Both)
        return fail(u"usage.port"_s, u"--port is for one role. For both, say --mcp-port and --authorization-port."_s);
    const auto number = port(parser, u"port"_s);
    if (!number)
        return std::unexpected(number.error());
    (options.role == Role::Mcp ? options.mcpPort : options.authorizationPort) = *number;
    return {};
}

Result<void> parseRole(const QStringList &words, ProgramOptions &options)
{
    if (words.size() > 1)
        return fail(u"usage.role"_s, u"\"%1\" is one word too many."_s.arg(words.at(1)));
    const QString role = words.value(0, u"both"_s);
    if (role == "mcp"_L1)
        options.role = ProgramOptions::Role::Mcp;
    else if (role == "authorization"_L1)
        options.role = ProgramOptions::Role::Authorization;
    else if (role != "both"_L1)
        return fail(u"usage.role"_s, u"The role must be both, mcp or authorization, not \"%1\"."_s.arg(role));
    return {};
}

Result<void> parseNumbers(const QCommandLineParser &parser, ProgramOptions &options)
{
    bool good = true;
    if (parser.isSet(u"ready-fd"_s)) {
        options.readyFd = parser.value(u"ready-fd"_s).toInt(&good);
        if (!good || options.readyFd < 1)
            return fail(
                u"usage.ready-fd"_s,
                u"--ready-fd must be the number of an open file, not \"%1\"."_s.arg(parser.value(u"ready-fd"_s)));
    }
    if (parser.isSet(u"page-size"_s)) {
        options.pageSize = parser.value(u"page-size"_s).toInt(&good);
        if (!good || options.pageSize < 1)
            return fail(u"usage.page-size"_s,
                        u"--page-size must be a positive number, not \"%1\"."_s.arg(parser.value(u"page-size"_s)));
    }
    if (parser.isSet(u"more-tools"_s)) {
        options.moreTools = parser.value(u"more-tools"_s).toInt(&good);
        if (!good || options.moreTools < 0 || options.moreTools > 100'000)
            return fail(
                u"usage.more-tools"_s,
                u"--more-tools must be a number from 0 to 100000, not \"%1\"."_s.arg(parser.value(u"more-tools"_s)));
    }
    const QString log = parser.value(u"log"_s);
    if (log == "json"_L1)
        options.log = ProgramOptions::Log::Json;
    else if (log == "none"_L1)
        options.log = ProgramOptions::Log::None;
    else if (!log.isEmpty() && log != "text"_L1)
        return fail(u"usage.log"_s, u"--log must be text, json or none, not \"%1\"."_s.arg(log));
    return {};
}

QString faultList(bool asJson)
{
    QJsonArray array;
    QString text;
    for (const Fault &fault : Faults::known()) {
        array += QJsonObject{{u"id"_s, fault.id}, {u"role"_s, fault.role}, {u"title"_s, fault.title}};
        text += u"%1  %2  %3\n"_s.arg(fault.id.leftJustified(28), fault.role.leftJustified(13), fault.title);
    }
    return asJson ? QString::fromUtf8(QJsonDocument(QJsonObject{{u"faults"_s, array}}).toJson()) : text;
}

} // namespace

Result<ProgramOptions> parseCommandLine(const QStringList &arguments)
{
    QCommandLineParser parser;
    declare(parser);
    ProgramOptions options;
    if (!parser.parse(arguments))
        return fail(u"usage.option"_s, parser.errorText());
    if (parser.isSet(u"help"_s)) {
        options.text = parser.helpText();
        return options;
    }
    if (parser.isSet(u"version"_s)) {
        options.text = u"authscope-server " AUTHSCOPE_VERSION "\n"_s;
        return options;
    }
    if (parser.isSet(u"list-faults"_s)) {
        options.text = faultList(parser.value(u"log"_s) == "json"_L1);
        return options;
    }
    if (auto good = parseRole(parser.positionalArguments(), options); !good)
        return std::unexpected(good.error());
    if (auto good = parsePorts(parser, options); !good)
        return std::unexpected(good.error());
    if (auto good = parseNumbers(parser, options); !good)
        return std::unexpected(good.error());
    const auto host = address(parser);
    if (!host)
        return std::unexpected(host.error());
    options.host = *host;
    options.allowedHosts = parser.values(u"allowed-host"_s);
    options.publicUrl = parser.value(u"public-url"_s);
    options.certificateFile = parser.value(u"tls-cert"_s);
    options.keyFile = parser.value(u"tls-key"_s);
    options.readyFile = parser.value(u"ready-file"_s);
    options.watchStdin = parser.isSet(u"stdin-watch"_s);
    for (const QString &list : parser.values(u"fault"_s))
        for (const QString &id : list.split(u',', Qt::SkipEmptyParts))
            options.faults.append(id.trimmed());
    options.configFile = parser.value(u"config"_s);
    options.autoConsent = parser.value(u"auto-consent"_s);
    options.redirectUris = parser.values(u"redirect-uri"_s);
    options.adminTokenFile = parser.value(u"admin-token-file"_s);
    options.stateFile = parser.value(u"state"_s);
    options.open = parser.isSet(u"open"_s);
    options.everything = parser.isSet(u"everything"_s);
    options.withSse = parser.isSet(u"sse"_s);
    const QString introspect = parser.value(u"introspect"_s);
    if (introspect == "opaque"_L1)
        options.introspectionUse = IntrospectionUse::Opaque;
    else if (introspect == "all"_L1)
        options.introspectionUse = IntrospectionUse::Always;
    else if (!introspect.isEmpty())
        return fail(u"usage.introspect"_s, u"--introspect must be opaque or all, not \"%1\"."_s.arg(introspect));
    options.stdio = parser.isSet(u"stdio"_s);
    if (options.stdio && options.role == ProgramOptions::Role::Authorization)
        return fail(u"usage.stdio"_s, u"--stdio is for the MCP server; the authorization server has no such form."_s);
    if (options.stdio && options.watchStdin)
        return fail(u"usage.stdio"_s, u"--stdin-watch is part of --stdio: leave it out."_s);
    options.environmentFile = parser.value(u"env-file"_s);
    return options;
}

} // namespace authscope::server
