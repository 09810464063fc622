// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

// core/http knows HTTP as a client, records what goes over the wire, and holds the grammars of HTTP fields.
// It must not know OAuth, tokens' content or MCP.
#pragma once

#include "core/base/limits.h"
#include "core/http/addressguard.h"
#include "core/http/exchange.h"

#include <QCoro/QCoroTask>

#include <QtCore/QHash>
#include <QtCore/QUrl>

#include <chrono>
#include <functional>
#include <memory>
#include <optional>
#include <stop_token>

QT_BEGIN_NAMESPACE
class QNetworkAccessManager;
class QNetworkRequest;
QT_END_NAMESPACE

namespace authscope::http {

class AccessManager;

struct ClientOptions {
    QByteArray userAgent = "Authscope/" AUTHSCOPE_VERSION;
    std::chrono::milliseconds timeout = limits::responseTime;
    // The longest that one exchange may take whatever keeps coming, an event stream too, unless that is an endless one.
    // Zero: no such limit.
    std::chrono::milliseconds wholeTime{0};
    QString caFile; // PEM roots trusted in addition to the system's
    QUrl proxy;     // http://host:port or socks5://host:port; empty: the system's
};

enum class Streaming { Continue, Stop };

struct Request {
    Leg leg = Leg::Other;
    QString note;
    QByteArray method = "GET";
    QByteArray url;
    Headers headers;
    QByteArray body;
    // For the whole exchange; for an event stream (text/event-stream in the answer) the longest silence.
    // Zero: the client's default, and limits::streamIdle for an event stream.
    std::chrono::milliseconds timeout{0};
    // The answer wanted is an event stream without an end, such as the one of a server's own messages. No limit holds
    // for such a stream as a whole, neither of time (ClientOptions::wholeTime) nor of size: its head has to come in time,
    // then only a silence of `timeout` (zero: limits::endlessIdle) ends it, and who reads its events limits each of them.
    // An answer of another kind is an ordinary one.
    bool endless = false;
    qsizetype maximumBody = limits::metadataBody; // of anything but an event stream
    // How many redirects to follow. Each hop is an exchange of its own. To another origin go no header fields but
    // Accept*, User-Agent and Content-Type (RFC 9110 §15.4), and no body; a step from https to http, or to any other
    // scheme, is not followed at all.
    int redirects = 0;
    // Asked before a redirect is followed; its Failure says why it is not.
    std::function<Result<void>(const QByteArray &from, const QByteArray &to)> mayFollow;
    // Called for each piece of a 2xx body as it arrives; `head` holds the status and headers. Stop ends the exchange
    // as if it were whole.
    std::function<Streaming(const Exchange &head, QByteArrayView piece)> onPiece;
    std::stop_token stop;
    // Certificates in DER that the server should have sent between its own and a root. They help to find the way to a root
    // that is trusted and are none themselves; for them the request takes a connection of its own.
    QList<QByteArray> lent;
    // The request must not be sent twice by the HTTP library (a POST on a kept-alive connection that has died): use a
    // connection that is surely fresh.
    bool once = false;
};

// Sends requests and records each as an Exchange. Redirects are never followed by the HTTP library, there is no cookie
// jar, no cache, no credential cache, no automatic decompression. Lives in the thread of its log.
class Client : public QObject
{
    Q_OBJECT
public:
    explicit Client(ExchangeLog *log, ClientOptions options = {}, QObject *parent = nullptr);
    ~Client() override;

    // Always gives an exchange; a failure to get a response is in Exchange::error. With redirects, the last hop.
    QCoro::Task<ExchangePtr> send(Request request);

    // Asked before a request goes out, each hop of a redirect too: gives what is sent in its place, or nothing, and then
    // nothing is sent and the exchange is recorded as cancelled. For a person who looks at each request, and may change
    // it; an empty function asks nobody. What goes through accessManager() is not asked about.
    using Gate = std::function<QCoro::Task<std::optional<Request>>(Request)>;
    void setGate(Gate gate) { m_gate = std::move(gate); }
    // From now on no request goes to a name that leads from `start`, the server that a person named, into a private
    // network (AddressGuard); it is not sent (ErrorKind::Blocked). Asked after the gate. An empty `start`: no such rule.
    void guardNames(const QByteArray &start);
    void setGuard(std::shared_ptr<AddressGuard> guard) { m_guard = std::move(guard); }
    // What it says of an address that is about to be asked through accessManager().
    QCoro::Task<std::optional<QString>> objection(QByteArray url);
    // How long requests have stood before the gate so far.
    std::chrono::nanoseconds heldTime() const { return m_held; }

    ExchangeLog *log() const { return m_log; }
    const ClientOptions &options() const { return m_options; }
    // Of the exchanges that begin from now on.
    void setWholeTime(std::chrono::milliseconds time) { m_options.wholeTime = time; }
    // The access manager for Qt Network Authorization: the same policy, and everything sent through it is recorded.
    QNetworkAccessManager *accessManager() const;
    // Called for each request made through accessManager() before it goes out: tells its leg, and may add header fields.
    using Preparer = std::function<Leg(QNetworkRequest &request, const QByteArray &body)>;
    void setPreparer(Preparer preparer);

private:
    QCoro::Task<ExchangePtr> sendOnce(Request request, qint64 redirectedFrom, bool follow);
    // Whether the request may go out; changes it as the gate says.
    QCoro::Task<bool> pass(Request *request);
    ExchangePtr recordUnsent(const Request &request, qint64 redirectedFrom, ErrorKind kind, const QString &text);
    std::shared_ptr<AccessManager> newConnections(const QList<QByteArray> &lent = {});

    ExchangeLog *m_log;
    ClientOptions m_options;
    AccessManager *m_manager;                     // for others
    std::shared_ptr<AccessManager> m_connections; // our own; shared with the exchanges that are under way over it
    Gate m_gate;
    std::shared_ptr<AddressGuard> m_guard; // shared with the question that is under way
    std::chrono::nanoseconds m_held{0};
    QHash<QByteArray, qint64> m_lastUse; // by origin, milliseconds since the epoch
};

} // namespace authscope::http
