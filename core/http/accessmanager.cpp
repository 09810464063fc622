// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/http/accessmanager.h"

#include "core/base/text.h"
#include "core/http/origin.h"

#include <QtCore/QFile>
#include <QtCore/QMetaEnum>
#include <QtCore/QTimer>
#include <QtNetwork/QHttp1Configuration>
#include <QtNetwork/QHttpHeaders>
#include <QtNetwork/QNetworkProxy>
#include <QtNetwork/QSslCertificate>
#include <QtNetwork/QSslCertificateExtension>
#include <QtNetwork/QSslCipher>
#include <QtNetwork/QSslConfiguration>
#include <QtNetwork/QSslError>

#include <algorithm>
#include <memory>

using namespace Qt::StringLiterals;

namespace authscope::http {

namespace {

// More than the six of Qt's default: an event stream holds one for as long as it lives.
constexpr int connectionsPerHost = 64;

ErrorKind kindOf(QNetworkReply::NetworkError error)
{
    switch (error) {
    case QNetworkReply::NoError: return ErrorKind::None;
    case QNetworkReply::ConnectionRefusedError: return ErrorKind::Refused;
    case QNetworkReply::RemoteHostClosedError: return ErrorKind::Closed;
    case QNetworkReply::HostNotFoundError: return ErrorKind::HostNotFound;
    case QNetworkReply::TimeoutError: return ErrorKind::Timeout;
    case QNetworkReply::OperationCanceledError: return ErrorKind::Cancelled;
    case QNetworkReply::SslHandshakeFailedError: return ErrorKind::Tls;
    case QNetworkReply::ProxyConnectionRefusedError:
    case QNetworkReply::ProxyConnectionClosedError:
    case QNetworkReply::ProxyNotFoundError:
    case QNetworkReply::ProxyTimeoutError:
    case QNetworkReply::ProxyAuthenticationRequiredError:
    case QNetworkReply::UnknownProxyError: return ErrorKind::Proxy;
    case QNetworkReply::ProtocolFailure:
    case QNetworkReply::ProtocolUnknownError:
    case QNetworkReply::ProtocolInvalidOperationError: return ErrorKind::Protocol;
    default: return ErrorKind::Other;
    }
}

QString joined(const QStringList &parts)
{
    return parts.join(u", "_s);
}

// RFC 5280 §4.2.2.1: where whoever lacks the issuer's certificate finds it.
QByteArray issuerUrlOf(const QSslCertificate &certificate)
{
    const auto extensions = certificate.extensions();
    for (const QSslCertificateExtension &extension : extensions)
        if (extension.oid() == u"1.3.6.1.5.5.7.1.1"_s) // authority information access
            return extension.value().toMap().value(u"caIssuers"_s).toString().toUtf8();
    return {};
}

QString sentenceFor(ErrorKind kind, const QNetworkReply &reply, const TlsFacts &tls)
{
    const QString host = visible(reply.url().host());
    const int port = reply.url().port(reply.url().scheme() == u"https"_s ? 443 : 80);
    switch (kind) {
    case ErrorKind::HostNotFound: return u"The host name %1 was not found."_s.arg(host);
    case ErrorKind::Refused: return u"%1 refused the connection on port %2."_s.arg(host, QString::number(port));
    case ErrorKind::Tls:
        return tls.errors.isEmpty()
            ? u"The TLS handshake with %1 failed: %2."_s.arg(host, visible(reply.errorString()))
            : u"The TLS certificate of %1 was not accepted (%2)."_s.arg(host, joined(tls.errors));
    case ErrorKind::Closed: return u"%1 closed the connection before its answer was complete."_s.arg(host);
    default: return visible(reply.errorString());
    }
}

// A request body that is given once; a child of its reply. Qt 6.8 sends a POST a second time when a kept-alive connection
// dies under it (qt.md 0.4). Here the second one never becomes whole, the reply fails, and no tool runs twice.
class OnceBody final : public QIODevice
{
public:
    explicit OnceBody(QByteArray bytes) : m_bytes(std::move(bytes))
    {
        open(QIODevice::ReadOnly | QIODevice::Unbuffered);
    }
    qint64 size() const override { return m_bytes.size(); }
    bool wantedTwice() const { return m_wantedTwice; }

    static const OnceBody *of(const QNetworkReply *reply)
    {
        for (const QObject *child : reply->children())
            if (const auto *body = dynamic_cast<const OnceBody *>(child))
                return body;
        return nullptr;
    }

protected:
    qint64 readData(char *data, qint64 most) override
    {
        // Going back is no sign yet: Qt does that for every 307 as well, without following it.
        if (pos() < m_taken) {
            m_wantedTwice = true;
            return -1;
        }
        const QByteArrayView piece = QByteArrayView(m_bytes).sliced(m_taken).first(std::min(most, size() - m_taken));
        std::ranges::copy(piece, data);
        m_taken += piece.size();
        return piece.size();
    }
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    QByteArray m_bytes;
    qsizetype m_taken = 0;
    bool m_wantedTwice = false;
};

} // namespace

Certificate certificateFacts(const QSslCertificate &certificate)
{
    Certificate facts;
    facts.subject = visible(joined(certificate.subjectInfo(QSslCertificate::CommonName)));
    facts.issuer = visible(joined(certificate.issuerInfo(QSslCertificate::CommonName)));
    facts.notBefore = certificate.effectiveDate();
    facts.notAfter = certificate.expiryDate();
    const auto names = certificate.subjectAlternativeNames();
    for (const QString &name : names)
        facts.alternativeNames += visible(name);
    facts.selfSigned = certificate.isSelfSigned();
    facts.issuerUrl = issuerUrlOf(certificate);
    return facts;
}

Recorder::Recorder(QNetworkReply *reply, Exchange seed) : QObject(reply), m_reply(reply), m_exchange(std::move(seed))
{
    m_timer.start();
    const auto stamp = [this](double &place) {
        if (place < 0)
            place = double(m_timer.nsecsElapsed()) / 1e6;
    };
    Timings &timings = m_exchange.timings;
    connect(reply, &QNetworkReply::socketStartedConnecting, this, [stamp, &timings] { stamp(timings.connected); });
    connect(reply, &QNetworkReply::encrypted, this, [this, stamp, &timings] {
        stamp(timings.encrypted);
        readTls();
    });
    connect(reply, &QNetworkReply::requestSent, this, [stamp, &timings] { stamp(timings.sent); });
    connect(reply, &QNetworkReply::metaDataChanged, this, [this, stamp, &timings] {
        stamp(timings.firstByte);
        readHead();
    });
    connect(reply, &QNetworkReply::sslErrors, this, [this](const QList<QSslError> &errors) {
        const auto names = QMetaEnum::fromType<QSslError::SslError>();
        for (const QSslError &error : errors)
            m_exchange.tls.errors += QString::fromLatin1(names.valueToKey(int(error.error())));
        readChain(); // it is whole by now, and there will be no other occasion
        if (!errors.isEmpty() && m_exchange.tls.chain.isEmpty() && !errors.first().certificate().isNull())
            m_exchange.tls.chain = {certificateFacts(errors.first().certificate())};
    });
}

void Recorder::readHead()
{
    m_exchange.status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    m_exchange.reason = m_reply->attribute(QNetworkRequest::HttpReasonPhraseAttribute).toByteArray();
    m_exchange.responseHeaders = {};
    const QHttpHeaders headers = m_reply->headers();
    for (qsizetype i = 0; i < headers.size(); ++i) {
        // Qt joins repeated Set-Cookie fields with line feeds.
        const QByteArray name(headers.nameAt(i).data(), headers.nameAt(i).size());
        for (const QByteArray &value : headers.valueAt(i).toByteArray().split('\n'))
            m_exchange.responseHeaders.add(name, value);
    }
}

void Recorder::readTls()
{
    const QSslConfiguration configuration = m_reply->sslConfiguration();
    TlsFacts &tls = m_exchange.tls;
    tls.protocol = configuration.sessionCipher().protocolString();
    tls.cipher = configuration.sessionCipher().name();
    readChain();
}

void Recorder::readChain()
{
    m_exchange.tls.chain.clear();
    const auto chain = m_reply->sslConfiguration().peerCertificateChain();
    for (const QSslCertificate &certificate : chain)
        m_exchange.tls.chain += certificateFacts(certificate);
}

void Recorder::complete()
{
    if (m_exchange.timings.finished < 0)
        m_exchange.timings.finished = double(m_timer.nsecsElapsed()) / 1e6;
    if (m_exchange.status == 0)
        readHead();
    // Qt reports 4xx and 5xx as errors of their own; here they are answers like any other, unless they broke off.
    const OnceBody *const body = OnceBody::of(m_reply);
    const ErrorKind kind = body && body->wantedTwice() ? ErrorKind::Closed : kindOf(m_reply->error());
    const bool refusal = m_exchange.status >= 400;
    const bool broken = kind == ErrorKind::Closed || kind == ErrorKind::Cancelled || kind == ErrorKind::Timeout
        || m_reply->error() == QNetworkReply::ProtocolFailure;
    if (m_exchange.error == ErrorKind::None && kind != ErrorKind::None && (!refusal || broken)) {
        m_exchange.error = kind;
        m_exchange.errorText = sentenceFor(kind, *m_reply, m_exchange.tls);
    }
    // Where the end comes in one breath with the last bytes, Qt 6.8 takes a body that was cut off for whole.
    if (m_exchange.error == ErrorKind::None && endedEarly()) {
        m_exchange.error = ErrorKind::Closed;
        m_exchange.errorText = sentenceFor(ErrorKind::Closed, *m_reply, m_exchange.tls);
    }
    // Qt drops all header fields of an answer when one line of them is none.
    if (m_exchange.error == ErrorKind::None && answeredWithoutFields()) {
        m_exchange.error = ErrorKind::Protocol;
        m_exchange.errorText =
            u"The answer has no header fields that can be read; a line without a colon among them is "
            "the usual reason."_s;
    }
}

bool Recorder::endedEarly() const
{
    const QByteArray length = m_exchange.responseHeaders.value("content-length");
    const bool hasBody = m_exchange.method != "HEAD" && m_exchange.status != 204 && m_exchange.status != 304;
    return hasBody && m_exchange.responseSize < length.toLongLong();
}

bool Recorder::answeredWithoutFields() const
{
    return m_exchange.status > 0 && m_exchange.responseHeaders.isEmpty() && m_exchange.responseSize > 0;
}

AccessManager::AccessManager(ExchangeLog *log, ClientOptions options, QObject *parent)
    : QNetworkAccessManager(parent), m_log(log), m_options(std::move(options))
{
    setRedirectPolicy(QNetworkRequest::ManualRedirectPolicy);
    setStrictTransportSecurityEnabled(false);
    if (!m_options.proxy.isEmpty()) {
        const bool socks = m_options.proxy.scheme().startsWith("socks"_L1);
        setProxy(QNetworkProxy(socks ? QNetworkProxy::Socks5Proxy : QNetworkProxy::HttpProxy, m_options.proxy.host(),
                               quint16(m_options.proxy.port(socks ? 1080 : 8080)), m_options.proxy.userName(),
                               m_options.proxy.password()));
    }
    // The system's are named too: where Qt loads those on demand, roots of one's own take their place.
    if (!m_options.caFile.isEmpty())
        m_extraRoots = QSslCertificate::fromPath(m_options.caFile) + QSslConfiguration::systemCaCertificates();
}

void AccessManager::lend(const QList<QSslCertificate> &certificates)
{
    // Among the roots OpenSSL looks for issuers; it ends at what has issued itself only, so none of these is one.
    if (!certificates.isEmpty())
        m_extraRoots = certificates
            + (m_extraRoots.isEmpty() ? QSslConfiguration::systemCaCertificates() : m_extraRoots);
}

Headers AccessManager::sentHeaders(const QNetworkRequest &request, qsizetype bodySize)
{
    Headers sent;
    const QUrl url = request.url();
    const int defaultPort = url.scheme() == u"https"_s ? 443 : 80;
    QByteArray host = url.host(QUrl::FullyEncoded).toLatin1();
    if (host.contains(':'))
        host = '[' + host + ']';
    if (url.port(defaultPort) != defaultPort)
        host += ':' + QByteArray::number(url.port());
    sent.add("Host", host);
    const QHttpHeaders headers = request.headers();
    for (qsizetype i = 0; i < headers.size(); ++i)
        sent.add(QByteArray(headers.nameAt(i).data(), headers.nameAt(i).size()), headers.valueAt(i).toByteArray());
    if (bodySize >= 0)
        sent.add("Content-Length", QByteArray::number(bodySize));
    sent.add("Connection", "Keep-Alive");
    return sent;
}

QNetworkReply *AccessManager::createRequest(Operation operation, const QNetworkRequest &original, QIODevice *outgoing)
{
    QNetworkRequest request(original);
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    // There is no cache; AlwaysNetwork would only add fields to the request.
    request.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::PreferNetwork);
    request.setAttribute(QNetworkRequest::CacheSaveControlAttribute, false);
    QHttp1Configuration http1;
    http1.setNumberOfConnectionsPerHost(connectionsPerHost);
    request.setHttp1Configuration(http1);

    QHttpHeaders headers = request.headers();
    const auto preset = [&headers](QHttpHeaders::WellKnownHeader name, QByteArrayView value) {
        if (!headers.contains(name))
            headers.append(name, value);
    };
    preset(QHttpHeaders::WellKnownHeader::UserAgent, m_options.userAgent);
    preset(QHttpHeaders::WellKnownHeader::AcceptLanguage, "en");
    // Asking for it by hand also keeps Qt from decompressing: the body stays what the server sent.
    preset(QHttpHeaders::WellKnownHeader::AcceptEncoding, "identity");
    request.setHeaders(headers);

    if (!m_extraRoots.isEmpty()) {
        QSslConfiguration tls = request.sslConfiguration();
        tls.addCaCertificates(m_extraRoots);
        request.setSslConfiguration(tls);
    }
    if (isLoopback(request.url().toEncoded()) && m_options.proxy.isEmpty())
        setProxy(QNetworkProxy::NoProxy);
    else if (m_options.proxy.isEmpty())
        setProxy(QNetworkProxy::DefaultProxy);

    // Qt Network Authorization consumes neither the outgoing device nor, before us, the answer.
    const QByteArray body = outgoing ? outgoing->peek(outgoing->bytesAvailable()) : QByteArray();
    std::unique_ptr<OnceBody> onceBody;
    if (operation == PostOperation && !body.isEmpty())
        onceBody = std::make_unique<OnceBody>(body);
    QIODevice *sent = onceBody ? onceBody.get() : outgoing;
    const auto owned = [&onceBody](QNetworkReply *reply) {
        if (onceBody)
            onceBody.release()->setParent(reply);
        return reply;
    };
    if (request.attribute(ownedByClient).toBool())
        return owned(QNetworkAccessManager::createRequest(operation, request, sent));

    Exchange seed;
    seed.id = m_log->nextId();
    seed.url = request.url().toEncoded();
    seed.leg = m_preparer ? m_preparer(request, body) : Leg::Other;
    seed.startedMs = QDateTime::currentMSecsSinceEpoch();
    seed.method = operation == PostOperation ? "POST" : operation == GetOperation ? "GET" : "OTHER";
    seed.requestHeaders = sentHeaders(request, outgoing ? body.size() : -1);
    seed.requestBody = body;
    QNetworkReply *reply = owned(QNetworkAccessManager::createRequest(operation, request, sent));
    watch(reply, std::move(seed));
    return reply;
}

void AccessManager::watch(QNetworkReply *reply, Exchange seed)
{
    auto *recorder = new Recorder(reply, std::move(seed));
    const auto keepBody = [reply, recorder] {
        Exchange &exchange = recorder->exchange();
        exchange.responseSize = reply->bytesAvailable();
        exchange.responseBody = reply->peek(std::min<qint64>(exchange.responseSize, limits::metadataBody));
        exchange.responseTruncated = exchange.responseSize > exchange.responseBody.size();
    };
    const auto end = [reply, recorder, keepBody](ErrorKind kind, const QString &text) {
        keepBody();
        recorder->exchange().error = kind;
        recorder->exchange().errorText = text;
        reply->abort(); // emits finished()
    };
    connect(reply, &QNetworkReply::readyRead, recorder, [reply, end] {
        if (reply->bytesAvailable() > limits::metadataBody)
            end(ErrorKind::TooLarge,
                u"The answer is larger than the limit of %1 bytes for this kind of request."_s.arg(
                    limits::metadataBody));
    });
    QTimer::singleShot(m_options.timeout, recorder, [end, timeout = m_options.timeout] {
        end(ErrorKind::Timeout, u"No complete answer came within %1 s."_s.arg(double(timeout.count()) / 1000));
    });
    connect(reply, &QNetworkReply::finished, recorder, [this, recorder, keepBody] {
        if (recorder->exchange().error == ErrorKind::None)
            keepBody();
        recorder->complete();
        m_log->append(recorder->exchange());
    });
}

} // namespace authscope::http
