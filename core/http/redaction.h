// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/http/exchange.h"
#include "core/http/secretindex.h"

namespace authscope::http {

class Scrubber;

// Takes secrets out of what is shown or exported. Knows the places where OAuth and MCP carry them (Authorization,
// Cookie, DPoP; client_secret, code, code_verifier, tokens, assertions, passwords in forms, queries and JSON; the
// signature of anything that looks like a JWT), and takes any known secret value out of any other place as well.
class Redactor
{
public:
    // A value that must not appear anywhere: a client secret, a token, a password. Values under 6 bytes are ignored.
    void addSecret(QByteArrayView value);
    // Adds the values that stand in the known places of an exchange, if they are long enough, so that an echo of them
    // in another exchange is found too. Of those that servers sent, at most limits::learnedSecrets are kept.
    void learn(const Exchange &exchange);

    QByteArray header(QByteArrayView name, QByteArrayView value) const;
    QByteArray url(QByteArrayView url) const;
    // By content type: form, JSON, event stream; anything else is searched for known secrets and JWTs.
    QByteArray body(QByteArrayView contentType, QByteArrayView body) const;
    QByteArray text(QByteArrayView text) const;
    // All of an exchange. What stands in one of its known places is also taken out of all its other places. A
    // compressed body is left out as a whole.
    Exchange exchange(const Exchange &exchange) const;
    // How many characters were looked at so far: in proportion to the texts, whatever they and the secrets are.
    qint64 steps() const { return m_steps + m_secrets.steps(); }

private:
    bool learn(QByteArrayView value);
    QByteArray finished(const Scrubber &scrubber, const QByteArray &scrubbed) const;

    SecretIndex m_secrets;
    qsizetype m_learned = 0; // of what servers sent
    mutable qint64 m_steps = 0;
};

} // namespace authscope::http
