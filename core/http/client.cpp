// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/http/client.h"

#include "core/base/text.h"
#include "core/http/accessmanager.h"
#include "core/http/origin.h"

#include <QCoro/QCoroSignal>

#include <QtCore/QBuffer>
#include <QtCore/QElapsedTimer>
#include <QtCore/QPointer>
#include <QtCore/QTimer>
#include <QtNetwork/QHttpHeaders>
#include <QtNetwork/QSslCertificate>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace authscope::http {

namespace {

// A kept-alive connection that has been quiet this long may have died unnoticed; Qt 6.8 would then send a POST twice
// (qt.md 0.4).
constexpr qint64 staleAfterMs = 1000;

// Who was busy finds many megabytes at once. Each is copied and handed on, and what else the thread has to do (the
// window's) must not wait for all of them.
constexpr qint64 pieceBytes = 1 * limits::MiB;

bool isRedirect(int status)
{
    return status == 301 || status == 302 || status == 303 || status == 307 || status == 308;
}

// What another origin may be told. Everything else may be a secret meant for this one alone: credentials under any name
// (X-Api-Key), sessions, what a person added (RFC 9110 §15.4).
Headers headersForStrangers(const Headers &headers)
{
    Headers kept;
    for (const Header &header : headers) {
        const QByteArray name = header.name.toLower();
        if (name == "accept" || name == "accept-language" || name == "accept-encoding" || name == "accept-charset"
            || name == "user-agent" || name == "content-type")
            kept.add(header.name, header.value);
    }
    return kept;
}

// The request that follows a redirect, or why it is not followed.
std::expected<Request, QString> nextHop(Request request, const Exchange &answer)
{
    const QByteArray location = answer.responseHeaders.value("location");
    if (location.isEmpty())
        return std::unexpected(u"The server answered %1 without a Location."_s.arg(answer.status));
    const QByteArray target = resolved(request.url, location);
    if (const auto checked = checkedUrl(target, u"The redirect's target"_s); !checked)
        return std::unexpected(u"The redirect leads to %1 and is not followed. %2."_s.arg(
            elided(visible(withoutUserInfo(location)), 200), checked.error().what.chopped(1)));
    if (originOf(request.url).startsWith("https:") && !originOf(target).startsWith("https:"))
        return std::unexpected(u"The redirect from https to %1 is not followed."_s.arg(elided(visible(target), 200)));
    if (request.mayFollow) {
        if (const Result<void> allowed = request.mayFollow(request.url, target); !allowed)
            return std::unexpected(allowed.error().what);
    }
    if (request.redirects <= 0)
        return std::unexpected(u"The server redirected more often than the limit of %1."_s.arg(limits::redirects));
    const bool keepsMethod = answer.status == 307 || answer.status == 308 || request.method == "GET";
    if (!sameOrigin(request.url, target)) {
        if (keepsMethod && !request.body.isEmpty())
            return std::unexpected(u"The redirect to another origin, %1, is not followed with a request body."_s.arg(
                elided(visible(target), 200)));
        request.headers = headersForStrangers(request.headers);
    }
    if (!keepsMethod) {
        request.method = "GET";
        request.body.clear();
        request.headers.remove("content-type");
    }
    request.url = target;
    --request.redirects;
    return request;
}

bool isToken(QByteArrayView name)
{
    return !name.isEmpty() && std::ranges::all_of(name, [](char c) {
        return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z')
            || QByteArrayView("!#$%&'*+-.^_`|~").contains(c);
    });
}

// The field that HTTP cannot carry (RFC 9110 §5.1 and §5.5), as a sentence without its value; empty if there is none.
QString fieldProblem(const Headers &headers)
{
    for (const Header &header : headers) {
        if (!isToken(header.name))
            return u"The header field \"%1\" cannot be sent: its name is not allowed in HTTP."_s.arg(
                elided(visible(header.name), 80));
        const bool clean = std::ranges::all_of(
            header.value, [](char c) { return c == '\t' || (uchar(c) >= 0x20 && uchar(c) != 0x7f); });
        if (!clean)
            return u"The header field %1 cannot be sent: its value has a line end or another control character."_s.arg(
                elided(visible(header.name), 80));
    }
    return {};
}

// Qt sends only the last of several fields of one name, so they go as one list (RFC 9110 §5.3).
QHttpHeaders combined(const Headers &headers)
{
    QHttpHeaders result;
    for (const Header &header : headers) {
        const QByteArrayView name(header.name);
        if (!result.contains(QLatin1StringView(name)))
            result.append(QLatin1StringView(name), headers.values(name).join(", "));
    }
    return result;
}

QList<QSslCertificate> certificatesOf(const QList<QByteArray> &encoded)
{
    QList<QSslCertificate> certificates;
    for (const QByteArray &der : encoded)
        certificates += QSslCertificate::fromData(der, QSsl::Der);
    return certificates;
}

// What sends no request at all, or nothing.
std::optional<std::pair<ErrorKind, QString>> obstacle(const Request &request)
{
    if (const auto url = checkedUrl(request.url, u"the address"_s); !url)
        return std::pair(ErrorKind::InvalidUrl, url.error().what);
    if (request.stop.stop_requested())
        return std::pair(ErrorKind::Cancelled, u"The request was cancelled."_s);
    if (const QString problem = fieldProblem(request.headers); !problem.isEmpty())
        return std::pair(ErrorKind::Other, problem);
    return {};
}

} // namespace

// One reply on its way: collects the body within its limits and says when it is over. Lives from the sending until the
// exchange is recorded; a child of the client.
class Transfer : public QObject
{
    Q_OBJECT
public:
    Transfer(QNetworkReply *reply, Recorder *recorder, Request request, std::chrono::milliseconds timeout,
             std::chrono::milliseconds wholeTime, QObject *parent)
        : QObject(parent), m_reply(reply), m_recorder(recorder), m_request(std::move(request)), m_timeout(timeout)
    {
        m_reply->setParent(this);
        m_whole.setSingleShot(true);
        connect(&m_whole, &QTimer::timeout, this, &Transfer::lastedTooLong);
        // An endless request has m_timer until its head is there, and for the whole of an answer that is no stream.
        if (wholeTime > 0ms && !m_request.endless)
            m_whole.start(wholeTime);
        m_timer.setSingleShot(true);
        connect(&m_timer, &QTimer::timeout, this, &Transfer::timedOut);
        connect(reply, &QNetworkReply::requestSent, this, [this] {
            if (!m_stream)
                m_timer.start(m_timeout);
        });
        connect(reply, &QNetworkReply::metaDataChanged, this, &Transfer::headArrived);
        connect(reply, &QNetworkReply::readyRead, this, &Transfer::read);
        // A timer of no time, for a queued call would be made before anything else is.
        m_rest.setSingleShot(true);
        connect(&m_rest, &QTimer::timeout, this, [this] { m_finished ? finish() : read(); });
        connect(reply, &QNetworkReply::finished, this, &Transfer::finish);
        m_timer.start(std::min<std::chrono::milliseconds>(m_timeout, limits::connectTime));
        if (m_request.stop.stop_possible())
            m_stop.emplace(m_request.stop, [guard = QPointer(this)] {
                if (guard)
                    QMetaObject::invokeMethod(guard, &Transfer::cancel, Qt::QueuedConnection);
            });
    }

    bool isDone() const { return m_done; }
    Exchange take() { return std::move(m_recorder->exchange()); }

Q_SIGNALS:
    void done();

private:
    void headArrived()
    {
        const Exchange &head = m_recorder->exchange();
        // Only who reads a stream as it comes may wait for it; to others it is a body that does not end.
        if (!m_request.onPiece || mediaType(head.responseHeaders.value("content-type")) != "text/event-stream")
            return;
        m_stream = true;
        m_timeout = m_request.timeout > 0ms ? m_request.timeout
            : m_request.endless             ? std::chrono::milliseconds(limits::endlessIdle)
                                            : std::chrono::milliseconds(limits::streamIdle);
        m_timer.start(m_timeout);
    }

    void read()
    {
        if (m_done)
            return;
        if (m_stream)
            m_timer.start(m_timeout);
        const QByteArray piece = m_reply->read(std::min(m_reply->bytesAvailable(), pieceBytes));
        if (m_reply->bytesAvailable() > 0)
            m_rest.start(0);
        Exchange &exchange = m_recorder->exchange();
        exchange.responseSize += piece.size();
        const qsizetype keep = std::min(limits::recordedBody, m_request.maximumBody);
        if (exchange.responseBody.size() < keep)
            exchange.responseBody += QByteArrayView(piece).first(
                std::min<qsizetype>(piece.size(), keep - exchange.responseBody.size()));
        exchange.responseTruncated = exchange.responseSize > exchange.responseBody.size();
        if (m_request.onPiece && exchange.status >= 200 && exchange.status < 300
            && m_request.onPiece(exchange, piece) == Streaming::Stop) {
            end(ErrorKind::None, {});
            return;
        }
        if (!m_stream && exchange.responseSize > m_request.maximumBody)
            end(ErrorKind::TooLarge,
                u"The answer is larger than the limit of %1 bytes for this kind of request."_s.arg(
                    m_request.maximumBody));
    }

    void timedOut()
    {
        const bool sent = m_recorder->requestSent();
        const QString phase = m_stream ? u"The event stream was silent"_s
            : sent                     ? u"No complete answer came (phase: response)"_s
                                       : u"No connection was made (phase: connect)"_s;
        end(ErrorKind::Timeout, u"%1 within %2 s."_s.arg(phase).arg(double(m_timer.interval()) / 1000));
    }

    // A server can keep an event stream alive for ever without the answer ever being in it.
    void lastedTooLong()
    {
        if (!m_stream) {
            m_timer.setInterval(m_whole.intervalAsDuration());
            timedOut();
            return;
        }
        end(ErrorKind::Timeout,
            u"The event stream went on for %1 s without the answer in it (phase: the whole answer; %2 bytes came)."_s
                .arg(double(m_whole.interval()) / 1000)
                .arg(m_recorder->exchange().responseSize));
    }

    void cancel()
    {
        if (!m_done)
            end(ErrorKind::Cancelled, u"The request was cancelled."_s);
    }

    void end(ErrorKind kind, const QString &text)
    {
        Exchange &exchange = m_recorder->exchange();
        exchange.error = kind;
        exchange.errorText = text;
        m_endedByUs = true;
        m_recorder->complete();
        exchange.error = kind;
        exchange.errorText = text;
        m_reply->abort(); // emits finished()
        finish();
    }

    void finish()
    {
        if (m_done)
            return;
        m_finished = true;
        if (!m_endedByUs) {
            read();
            if (m_done || m_rest.isActive()) {
                stopTimers();
                return;
            }
            m_recorder->complete();
        }
        m_done = true;
        stopTimers();
        m_rest.stop();
        m_stop.reset();
        Q_EMIT done();
    }

    void stopTimers()
    {
        m_timer.stop();
        m_whole.stop();
    }

    QNetworkReply *m_reply;
    Recorder *m_recorder;
    Request m_request;
    std::chrono::milliseconds m_timeout;
    QTimer m_timer;
    QTimer m_whole;
    QTimer m_rest; // of what has arrived and was not read yet
    std::optional<std::stop_callback<std::function<void()>>> m_stop;
    bool m_stream = false;
    bool m_finished = false; // all of it has arrived
    bool m_endedByUs = false;
    bool m_done = false;
};

Client::Client(ExchangeLog *log, ClientOptions options, QObject *parent)
    : QObject(parent), m_log(log), m_options(options), m_manager(new AccessManager(log, std::move(options), this)),
      m_connections(newConnections())
{
}

Client::~Client() = default;

// Deleted later: a reply of it may be deleted later too, and has to go first.
std::shared_ptr<AccessManager> Client::newConnections(const QList<QByteArray> &lent)
{
    auto *manager = new AccessManager(m_log, m_options, this);
    manager->lend(certificatesOf(lent));
    return {manager, [guard = QPointer(manager)](AccessManager *) {
                if (guard)
                    guard->deleteLater();
            }};
}

QNetworkAccessManager *Client::accessManager() const
{
    return m_manager;
}

void Client::setPreparer(Preparer preparer)
{
    m_manager->setPreparer(std::move(preparer));
}

QCoro::Task<ExchangePtr> Client::send(Request request)
{
    const bool follow = request.redirects > 0;
    qint64 from = 0;
    for (;;) {
        ExchangePtr exchange;
        if (!co_await pass(&request))
            exchange = recordUnsent(request, from, ErrorKind::Cancelled, u"The request was held back and not sent."_s);
        else if (const std::optional<QString> reason = co_await objection(request.url))
            exchange = recordUnsent(request, from, ErrorKind::Blocked, *reason + u'.');
        else
            exchange = co_await sendOnce(request, from, follow);
        if (!follow || exchange->error != ErrorKind::None || !isRedirect(exchange->status))
            co_return exchange;
        const auto next = nextHop(request, *exchange);
        if (!next)
            co_return exchange;
        request = *next;
        from = exchange->id;
    }
}

QCoro::Task<bool> Client::pass(Request *request)
{
    if (!m_gate || request->stop.stop_requested())
        co_return true;
    const Gate gate = m_gate; // it may be taken away while somebody looks
    QElapsedTimer timer;
    timer.start();
    std::optional<Request> passed = co_await gate(*request);
    m_held += timer.durationElapsed();
    if (!passed)
        co_return false;
    *request = std::move(*passed);
    co_return true;
}

void Client::guardNames(const QByteArray &start)
{
    m_guard = start.isEmpty() ? nullptr : std::make_shared<AddressGuard>(start, !m_options.proxy.isEmpty());
}

QCoro::Task<std::optional<QString>> Client::objection(QByteArray url)
{
    const std::shared_ptr<AddressGuard> guard = m_guard;
    if (!guard)
        co_return std::nullopt;
    co_return co_await guard->objection(std::move(url));
}

ExchangePtr Client::recordUnsent(const Request &request, qint64 redirectedFrom, ErrorKind kind, const QString &text)
{
    Exchange exchange;
    exchange.id = m_log->nextId();
    exchange.leg = request.leg;
    exchange.note = request.note;
    exchange.startedMs = QDateTime::currentMSecsSinceEpoch();
    exchange.method = request.method;
    exchange.url = request.url;
    exchange.requestHeaders = request.headers;
    exchange.requestBody = request.body;
    exchange.redirectedFrom = redirectedFrom;
    exchange.error = kind;
    exchange.errorText = text;
    const qint64 id = exchange.id;
    m_log->append(std::move(exchange));
    return m_log->find(id);
}

QCoro::Task<ExchangePtr> Client::sendOnce(Request request, qint64 redirectedFrom, bool follow)
{
    Exchange seed;
    seed.id = m_log->nextId();
    seed.leg = request.leg;
    seed.note = request.note;
    seed.startedMs = QDateTime::currentMSecsSinceEpoch();
    seed.method = request.method;
    seed.url = request.url;
    seed.requestBody = request.body;
    seed.redirectedFrom = redirectedFrom;
    const qint64 id = seed.id;

    if (const auto reason = obstacle(request)) {
        seed.requestHeaders = request.headers;
        seed.error = reason->first;
        seed.errorText = reason->second;
        m_log->append(std::move(seed));
        co_return m_log->find(id);
    }

    const QByteArray origin = originOf(request.url);
    const qint64 lastUse = m_lastUse.value(origin, 0);
    if (request.once && lastUse > 0 && seed.startedMs - lastUse > staleAfterMs) {
        // Clearing the cache ends what is under way without a word to anybody: an event stream would just be silent.
        if (m_connections.use_count() == 1)
            m_connections->clearConnectionCache();
        else
            m_connections = newConnections();
    }
    // What was accepted with a certificate that was lent serves nobody else.
    const std::shared_ptr<AccessManager> manager = request.lent.isEmpty() ? m_connections
                                                                          : newConnections(request.lent);

    QNetworkRequest network(QUrl::fromEncoded(request.url, QUrl::StrictMode));
    network.setAttribute(AccessManager::ownedByClient, true);
    QHttpHeaders headers = combined(request.headers);
    if (!request.headers.contains("accept"))
        headers.append("accept", "*/*");
    if (!request.headers.contains("user-agent"))
        headers.append("user-agent", m_options.userAgent);
    if (!request.headers.contains("accept-encoding"))
        headers.append("accept-encoding", "identity");
    if (!request.headers.contains("accept-language"))
        headers.append("accept-language", "en");
    if (request.body.isEmpty() && (request.method == "POST" || request.method == "PUT"))
        headers.append("content-length", "0");
    network.setHeaders(headers);
    seed.requestHeaders = AccessManager::sentHeaders(network, request.body.isEmpty() ? -1 : request.body.size());

    // Qt never tells that a request with an empty body is sent, so that goes without one.
    QNetworkReply *reply = request.method == "GET" ? manager->get(network)
        : request.body.isEmpty()                   ? manager->sendCustomRequest(network, request.method)
        : request.method == "POST"                 ? manager->post(network, request.body)
                                                   : manager->sendCustomRequest(network, request.method, request.body);
    auto *recorder = new Recorder(reply, std::move(seed));
    const auto timeout = request.timeout > 0ms ? request.timeout : m_options.timeout;
    auto *transfer = new Transfer(reply, recorder, request, timeout, m_options.wholeTime, this);
    if (!transfer->isDone())
        co_await qCoro(transfer, &Transfer::done);

    Exchange exchange = transfer->take();
    transfer->deleteLater();
    if (!exchange.tls.chain.isEmpty())
        for (const QSslCertificate &certificate : certificatesOf(request.lent))
            exchange.tls.chain += certificateFacts(certificate);
    m_lastUse.insert(origin, QDateTime::currentMSecsSinceEpoch());
    if (follow && exchange.error == ErrorKind::None && isRedirect(exchange.status)) {
        if (const auto next = nextHop(request, exchange); !next) {
            exchange.error = ErrorKind::Redirect;
            exchange.errorText = next.error();
        }
    }
    m_log->append(std::move(exchange));
    co_return m_log->find(id);
}

} // namespace authscope::http

#include "client.moc"
