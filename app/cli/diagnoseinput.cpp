// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

// What `diagnose` is given instead of a URL.

#include "app/cli/diagnoseruns.h"
#include "app/cli/optionvalues.h"
#include "app/cli/told.h"
#include "core/base/clock.h"
#include "core/base/importlimits.h"
#include "core/base/text.h"
#include "core/dossier/import.h"

using namespace Qt::StringLiterals;

namespace authscope::cli {

using dossier::Dossier;
using dossier::Imported;

Result<QString> pasted(const Context &context, const QString &option)
{
    if (!context.has(option))
        return QString();
    const Result<QByteArray> bytes = inputFor(option, context.value(option), limits::importedText);
    if (!bytes)
        return std::unexpected(bytes.error());
    return utf8Text(*bytes);
}

namespace {

std::unexpected<Failure> unreadable(const QString &option, const QString &path, const Failure &failure)
{
    Failure told = failure;
    told.what = u"--%1 %2: %3"_s.arg(option, visible(path), failure.what);
    if (!failure.evidence.isEmpty())
        told.what += u" ("_s + visible(failure.evidence) + u')';
    return std::unexpected(told);
}

// One file of --har, --exchange or --input.
Result<Imported> readOne(const QString &option, const QString &path, dossier::Kind kind)
{
    const Result<QByteArray> bytes = inputFor(option, path, limits::importedBytes);
    if (!bytes)
        return std::unexpected(bytes.error());
    if (option == "exchange"_L1) {
        kind = dossier::recognise(*bytes);
        if (kind != dossier::Kind::CurlVerbose && kind != dossier::Kind::CurlInclude)
            kind = dossier::Kind::Exchange;
    }
    Result<Imported> imported = dossier::readInput(*bytes, kind);
    if (!imported)
        return unreadable(option, path, imported.error());
    return imported;
}

Result<QList<Imported>> inputsOf(const Context &context)
{
    dossier::Kind wanted = dossier::Kind::Unknown;
    if (context.has(u"input-kind"_s)) {
        const auto kind = dossier::kindFromName(context.value(u"input-kind"_s));
        if (!kind)
            return usage(u"--input-kind wants one of %1, not \"%2\"."_s.arg(
                dossier::kindNames().join(u", "_s), elided(visible(context.value(u"input-kind"_s)), 80)));
        wanted = *kind;
    }
    QList<Imported> inputs;
    const std::pair<QString, dossier::Kind> options[] = {
        {u"har"_s, dossier::Kind::Har}, {u"exchange"_s, dossier::Kind::Exchange}, {u"input"_s, wanted}};
    for (const auto &[option, kind] : options) {
        const QStringList paths = context.values(option);
        for (const QString &path : paths) {
            Result<Imported> imported = readOne(option, path, kind);
            if (!imported)
                return std::unexpected(imported.error());
            inputs += std::move(*imported);
        }
    }
    if (context.has(u"challenge"_s)) {
        Result<Imported> imported = dossier::readInput(context.value(u"challenge"_s).toUtf8(),
                                                       dossier::Kind::Challenge);
        if (!imported)
            return unreadable(u"challenge"_s, {}, imported.error());
        inputs += std::move(*imported);
    }
    return inputs;
}

// The token and the challenge that answered it belong together: the request that was refused. So do the token and a
// recording from which it was taken out.
void joinToken(QList<Imported> &inputs, const QString &given)
{
    QStringList tokens = given.isEmpty() ? QStringList() : QStringList{given};
    for (const Imported &input : std::as_const(inputs))
        if (given.isEmpty())
            tokens += input.tokens;
    if (tokens.size() != 1)
        return;
    for (Imported &input : inputs) {
        for (http::Exchange &exchange : input.exchanges) {
            const bool unknown = exchange.requestHeaders.value("authorization") == dossier::unknownToken.toByteArray();
            if (!unknown && input.kind != dossier::Kind::Challenge)
                continue;
            exchange.leg = http::Leg::Mcp;
            exchange.requestHeaders.remove("authorization");
            exchange.requestHeaders.add("Authorization", "Bearer " + tokens.first().toUtf8());
        }
    }
}

Result<dossier::Hints> hintsOf(Context &context)
{
    dossier::Hints hints;
    hints.nowMs = Clock::system().nowMs();
    Result<diagnosis::Case> told = toldBy(context);
    if (!told)
        return std::unexpected(told.error());
    hints.told = std::move(*told);
    const Result<QString> token = secretOption(context, u"token"_s);
    if (!token)
        return std::unexpected(token.error());
    hints.token = *token;
    hints.issuer = context.value(u"issuer"_s);
    hints.url = context.value(u"mcp-url"_s).toUtf8();
    hints.expected.issuers = context.values(u"expect-issuer"_s);
    hints.expected.audiences = context.values(u"expect-audience"_s);
    hints.expected.scopes = context.value(u"expect-scope"_s).split(u' ', Qt::SkipEmptyParts);
    hints.expected.jwksUri = context.value(u"expect-jwks-uri"_s);
    hints.expected.clientId = context.value(u"client-id"_s);
    hints.expected.subject = context.value(u"expect-subject"_s);
    hints.expected.strictTokens = context.has(u"expect-strict-tokens"_s);
    return hints;
}

// Of what tells nothing it must not be said that nothing is wrong.
Result<Dossier> judgedUnlessNothing(const QList<Imported> &inputs, const dossier::Hints &hints)
{
    Dossier dossier = dossier::judged(inputs, hints);
    if (const QString missing = dossier::whatIsMissing(dossier.facts, dossier.findings); !missing.isEmpty())
        return fail(u"import.incomplete"_s, missing, dossier.source);
    if (!dossier::tellsNothing(dossier.facts, dossier.findings))
        return dossier;
    const QString source = dossier.source.isEmpty() ? u"environment variables"_s : dossier.source;
    return fail(u"import.nothing"_s,
                dossier.facts.serverLog.isEmpty()
                    ? u"Nothing of MCP or OAuth was found in it (%1)."_s.arg(source)
                    : u"Nothing of MCP or OAuth that is known here was found in these lines. Send the lines around the "
                      "refusal, with the log level DEBUG."_s);
}

} // namespace

// What was sent in, judged without the network.
Result<Dossier> offlineDossier(Context &context)
{
    Result<QList<Imported>> inputs = inputsOf(context);
    if (!inputs)
        return std::unexpected(inputs.error());
    Result<dossier::Hints> hints = hintsOf(context);
    if (!hints)
        return std::unexpected(hints.error());
    if (inputs->isEmpty() && hints->token.isEmpty() && hints->told.serverLog.isEmpty()
        && hints->told.environment.isEmpty())
        return usage(u"Say what to diagnose: a URL, or without the network --input FILE, --har FILE, --exchange FILE, "
                     "--token, --challenge, --server-log or --env-file."_s);
    context.redactor.addSecret(hints->token.toUtf8());
    joinToken(*inputs, hints->token);
    return judgedUnlessNothing(*inputs, *hints);
}

Result<Dossier> dossierFromFile(Context &context, const QString &option, const QString &path)
{
    Result<Imported> imported = readOne(option, path, dossier::Kind::Unknown);
    if (!imported)
        return std::unexpected(imported.error());
    Result<dossier::Hints> hints = hintsOf(context);
    if (!hints)
        return std::unexpected(hints.error());
    hints->token.clear();
    return judgedUnlessNothing({*imported}, *hints);
}

Result<Dossier> dossierFromBytes(const QByteArray &bytes)
{
    Result<Imported> imported = dossier::readInput(bytes);
    if (!imported)
        return std::unexpected(imported.error());
    dossier::Hints hints;
    hints.nowMs = Clock::system().nowMs();
    return judgedUnlessNothing({*imported}, hints);
}

} // namespace authscope::cli
