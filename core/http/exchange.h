// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/failure.h"
#include "core/base/limits.h"
#include "core/http/headers.h"

#include <QtCore/QDateTime>
#include <QtCore/QList>
#include <QtCore/QObject>
#include <QtCore/QStringList>

#include <memory>

namespace authscope::http {

// What an exchange was for. The traffic view groups by it and the diagnosis reads it.
enum class Leg {
    Other,
    Reach,            // the first request to the MCP endpoint, without credentials
    ResourceMetadata, // RFC 9728
    ServerMetadata,   // RFC 8414, OpenID Connect Discovery
    Jwks,             // RFC 7517
    Registration,     // RFC 7591
    Authorize,        // the browser's leg
    Token,            // RFC 6749 §3.2, any grant but refresh
    Refresh,          // RFC 6749 §6
    Introspect,       // RFC 7662
    Revoke,           // RFC 7009
    Mcp               // JSON-RPC over Streamable HTTP
};

// "resource-metadata", …: stable, used in JSON output and HAR.
QString legName(Leg leg);
Leg legFromName(QStringView name);

enum class ErrorKind {
    None,
    InvalidUrl, // not sent at all
    Blocked,    // not sent either: the name leads where this connection may not (AddressGuard)
    HostNotFound,
    Refused,   // TCP reset on connecting
    Tls,       // the handshake failed; see TlsFacts::errors
    Timeout,   // see Exchange::errorText for the phase: connect or response
    Cancelled, // by us
    Closed,    // the peer closed the connection before the answer was whole
    Proxy,
    TooLarge, // a limit of ours was hit; the text names it
    Redirect, // a redirect that is not followed: the text says why
    Protocol, // the peer does not speak HTTP properly
    Other
};
QString errorKindName(ErrorKind kind);

// Milliseconds since the exchange began; negative where it did not happen or is not known (a reused connection).
struct Timings {
    double connected = -1;
    double encrypted = -1;
    double sent = -1;
    double firstByte = -1;
    double finished = -1;
};

struct Certificate {
    QString subject;
    QString issuer;
    QDateTime notBefore;
    QDateTime notAfter;
    QStringList alternativeNames;
    bool selfSigned = false;
    QByteArray issuerUrl = {}; // where the issuer's own certificate is (RFC 5280 §4.2.2.1, caIssuers); may be empty
};

struct TlsFacts {
    QString protocol; // "TLSv1.3"; empty for plain HTTP
    QString cipher;
    QList<Certificate> chain; // leaf first, as the server sent it; then what it was lent (Request::lent)
    QStringList errors;       // verification errors as Qt names them, e.g. "HostNameMismatch"
};

// One request and its response, as they went over the wire. Immutable once it is in a log; shared by everything that
// shows, diagnoses or exports it. Bodies are kept as received (identity encoding is always asked for).
struct Exchange {
    qint64 id = 0; // 1, 2, … in the order of their start within a log
    Leg leg = Leg::Other;
    QString note;         // a line for people: "tools/call add"
    qint64 startedMs = 0; // since the epoch
    QByteArray method;
    QByteArray url;         // exactly as requested, never normalised
    Headers requestHeaders; // all that went out, those of the HTTP library included
    QByteArray requestBody;
    bool requestDropped = false; // requestBody was sent, and is kept no longer; requestSize tells how long it was
    qint64 requestSize = 0;      // bytes of body sent; known once the exchange is in a log

    int status = 0;    // 0: no response
    QByteArray reason; // server's text
    Headers responseHeaders;
    QByteArray responseBody;        // at most limits::recordedBody bytes
    qint64 responseSize = 0;        // bytes of body received
    bool responseTruncated = false; // responseBody is only the beginning

    ErrorKind error = ErrorKind::None;
    QString errorText; // for people; names the limit, the phase or the address
    Timings timings;
    TlsFacts tls;
    qint64 redirectedFrom = 0; // the exchange whose 3xx led here, or 0

    bool ok() const { return error == ErrorKind::None && status >= 200 && status < 300; }
    // The Failure for an exchange that gave no response at all. `doing` starts the sentence: "fetching the JWKS".
    Failure failure(const QString &doing) const;
};

using ExchangePtr = std::shared_ptr<const Exchange>;

// Everything that was exchanged, in order. Owned by the connection (or the command) it records; lives in one thread.
// Its size is bounded: past limits::recordedBytes the oldest exchanges lose their bodies (sizes stay, and they are marked
// as truncated), past that or limits::recordedExchanges the oldest go altogether. The newest is never touched.
class ExchangeLog : public QObject
{
    Q_OBJECT
public:
    struct Bounds {
        qint64 bytes = limits::recordedBytes; // bodies, header fields and addresses
        qsizetype exchanges = limits::recordedExchanges;
    };
    explicit ExchangeLog(QObject *parent = nullptr) : QObject(parent) {}
    void setBounds(Bounds bounds) { m_bounds = bounds; } // before the first exchange

    // The number for an exchange that begins now.
    qint64 nextId() { return ++m_lastId; }
    void append(Exchange exchange);
    const QList<ExchangePtr> &exchanges() const { return m_exchanges; }
    ExchangePtr find(qint64 id) const;
    void clear();

Q_SIGNALS:
    void appended(const authscope::http::ExchangePtr &exchange);
    // An exchange lost its bodies; this one, of the same number, stands in its place.
    void replaced(const authscope::http::ExchangePtr &exchange);
    void removed(qint64 id);
    void cleared();

private:
    void shrink(qint64 newest);

    Bounds m_bounds;
    qint64 m_bytes = 0;
    qint64 m_lastId = 0;
    QList<ExchangePtr> m_exchanges;
};

} // namespace authscope::http
