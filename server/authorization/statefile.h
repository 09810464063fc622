// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "server/authorization/lab.h"

#include <memory>

namespace authscope::server {

// What survives a restart (--state FILE): signing keys, codes, refresh families, issued tokens, device codes, consents, what
// may be used once, apps that registered themselves, and, for the demo org, the secrets that were made for it. An SQLite
// file for its owner alone. Codes and tokens are in it as SHA-256 only; private keys and the demo's secrets are in clear,
// as in any authorization server. Browser sessions and half-done sign-ins are not kept. One process at a time.
class StateFile
{
public:
    // "state.unusable", "state.version", "state.locked" name the file.
    static Result<std::unique_ptr<StateFile>> open(const QString &path);
    ~StateFile();
    Q_DISABLE_COPY_MOVE(StateFile)

    // Reads everything into the lab. `withSecrets`: those of the demo org too.
    Result<void> load(Lab &lab, bool withSecrets);
    // Writes what changed since the last call, all or nothing.
    Result<void> flush(Lab &lab);

private:
    class Private;
    explicit StateFile(std::unique_ptr<Private> d);
    Result<void> write(const QList<StateRecord> &records);
    QList<StateRecord> labRecords(Lab &lab);

    std::unique_ptr<Private> d;
};

} // namespace authscope::server
