// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/command.h"
#include "core/dossier/dossier.h"
#include "core/journey/journey.h"
#include "core/profile/connection.h"

namespace authscope::cli {

// The options of every command that talks to an MCP URL.
QList<QCommandLineOption> connectionOptions();

// A connection and the secrets that go with it, as told by --profile and the options; the latter win.
struct Target {
    profile::Connection connection;
    QByteArray clientSecret;
    QString token;
    std::optional<jose::Key> clientKey;
    QString assertion;
    QString subjectToken;
    QString identityToken;
    QByteArray identitySecret;
    std::optional<oauth::Registration> registration; // of an earlier command
    std::optional<oauth::TokenResponse> kept;        // tokens from an earlier command
};
// `url` is the argument, if the command has one. Reads secrets from files, the environment and standard input.
QCoro::Task<Result<Target>> target(Context &context, QString url);

// Keeps tokens for the connection in the secret store; says where.
QCoro::Task<Result<void>> keepTokens(Context &context, profile::Connection connection, oauth::TokenResponse tokens);

// A journey for the target, with its secrets handed over.
std::unique_ptr<journey::Journey> makeJourney(Context &context, const Target &target, journey::Authorizer *authorizer);

// One line for a station, for a terminal.
dossier::StationLine lineOf(const journey::Station &station);
QString stationLine(const Output &out, const dossier::StationLine &station);
QJsonObject stationJson(const Output &out, const dossier::StationLine &station);

// The failure that stopped a journey.
Failure failureOf(const journey::Journey &journey);
// The failure that stopped a journey, with the first finding as its explanation; gives the exit status.
int reportFailedJourney(Context &context, const journey::Journey &journey);

} // namespace authscope::cli
