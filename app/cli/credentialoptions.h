// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/connectionoptions.h"

namespace authscope::cli {

// How a client proves itself and by what it gets tokens besides a secret: the options, and what they say.

QList<QCommandLineOption> credentialOptions();

// Into the connection what is no secret.
Result<void> applyCredentials(const Context &context, profile::Connection &connection);

// Keys, assertions and ID tokens by their options, else what is kept for the connection. Each is told to the redactor.
QCoro::Task<Result<void>> readCredentials(Context &context, Target &target);

// --private-key…: the key of a client; nothing if none is given. "usage.option" says what is wrong with it, never what it
// was.
Result<std::optional<jose::Key>> privateKeyOption(Context &context);

// The client by --client-id and its credentials, for a server of which this is the metadata.
Result<oauth::ClientIdentity> clientOption(Context &context, const oauth::ServerMetadata &metadata);

} // namespace authscope::cli
