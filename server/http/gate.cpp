// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/http/gate.h"

#include <QtCore/QFile>
#include <QtCore/QTimer>
#include <QtNetwork/QNetworkProxy>
#include <QtNetwork/QSslCertificate>
#include <QtNetwork/QSslKey>
#include <QtNetwork/QSslSocket>

using namespace Qt::StringLiterals;

namespace authscope::server {

namespace {

Result<QByteArray> fileBytes(const QString &name)
{
    QFile file(name);
    if (!file.open(QIODevice::ReadOnly))
        return fail(u"listen.tls"_s, u"The TLS file %1 cannot be read: %2."_s.arg(name, file.errorString()));
    return file.read(1024 * 1024);
}

QSslKey privateKey(const QByteArray &pem)
{
    for (const QSsl::KeyAlgorithm algorithm : {QSsl::Rsa, QSsl::Ec}) {
        QSslKey key(pem, algorithm, QSsl::Pem, QSsl::PrivateKey);
        if (!key.isNull())
            return key;
    }
    return {};
}

} // namespace

Gate::Gate(const ListenerOptions &options, ResponseFilter *filter) : m_options(options), m_filter(filter)
{
    setProxy(QNetworkProxy::NoProxy); // a SOCKS proxy of the system could listen in our place
    setListenBacklogSize(512);
    setMaxPendingConnections(qMax(1, options.maximumConnections));
    auto *timer = new QTimer(this);
    connect(timer, &QTimer::timeout, this, &Gate::tick);
    timer->start(qBound(std::chrono::milliseconds(10), options.idle / 8, std::chrono::milliseconds(500)));
}

Gate::~Gate()
{
    for (Connection *connection : std::as_const(m_connections))
        connection->disconnect(this);
}

Result<void> Gate::loadCertificate()
{
    if (m_options.certificateFile.isEmpty() && m_options.keyFile.isEmpty())
        return {};
    if (m_options.certificateFile.isEmpty() || m_options.keyFile.isEmpty())
        return fail(u"listen.tls"_s, u"TLS needs both a certificate file and a key file."_s);
    const auto chain = fileBytes(m_options.certificateFile);
    if (!chain)
        return std::unexpected(chain.error());
    const auto secret = fileBytes(m_options.keyFile);
    if (!secret)
        return std::unexpected(secret.error());
    const QList<QSslCertificate> certificates = QSslCertificate::fromData(*chain, QSsl::Pem);
    if (certificates.isEmpty())
        return fail(u"listen.tls"_s, u"The file %1 holds no PEM certificate."_s.arg(m_options.certificateFile));
    const QSslKey key = privateKey(*secret);
    if (key.isNull())
        return fail(u"listen.tls"_s, u"The file %1 holds no PEM private key (RSA or EC)."_s.arg(m_options.keyFile));
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    configuration.setLocalCertificateChain(certificates);
    configuration.setPrivateKey(key);
    configuration.setPeerVerifyMode(QSslSocket::VerifyNone);
    configuration.setProtocol(QSsl::TlsV1_2OrLater);
    if (m_options.oldTls) {
        // Qt has no range that ends; and OpenSSL allows the signatures with SHA-1 of these at its lowest level only.
        configuration.setProtocol(QSsl::AnyProtocol);
        configuration.setBackendConfigurationOption("CipherString"_ba, "DEFAULT:@SECLEVEL=0"_ba);
        configuration.setBackendConfigurationOption("MinProtocol"_ba, "TLSv1"_ba);
        configuration.setBackendConfigurationOption("MaxProtocol"_ba, "TLSv1.1"_ba);
    }
    m_tls = configuration;
    return {};
}

void Gate::incomingConnection(qintptr descriptor)
{
    QTcpSocket *socket = m_tls ? new QSslSocket(this) : new QTcpSocket(this);
    if (!socket->setSocketDescriptor(descriptor) || m_connections.size() >= m_options.maximumConnections) {
        socket->abort();
        delete socket;
        return;
    }
    while (++m_last == 0 || m_connections.contains(m_last)) {}
    const quint32 number = m_last;
    auto *connection = new Connection(socket, number, m_options, m_filter);
    m_connections.insert(number, connection);
    connect(connection, &QObject::destroyed, this, [this, number] { m_connections.remove(number); });
    connect(socket, &QTcpSocket::disconnected, this, [this, number] { m_connections.remove(number); });
    connection->guard();
    auto *tls = qobject_cast<QSslSocket *>(socket);
    if (!tls) {
        addPendingConnection(socket);
        return;
    }
    // A handshake that fails leaves a socket that nobody else deletes.
    const auto failed = connect(tls, &QTcpSocket::disconnected, tls, &QObject::deleteLater);
    connect(tls, &QSslSocket::encrypted, this, [this, socket, failed] {
        disconnect(failed);
        addPendingConnection(socket);
    });
    tls->setSslConfiguration(*m_tls);
    tls->startServerEncryption();
}

void Gate::tick()
{
    const qint64 now = monotonicMs();
    const QList<Connection *> connections = m_connections.values();
    for (Connection *connection : connections)
        if (m_connections.value(connection->number()) == connection)
            connection->tick(now);
}

} // namespace authscope::server
