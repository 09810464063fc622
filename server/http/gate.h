// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "server/http/connection.h"

#include <QtCore/QHash>
#include <QtNetwork/QSslConfiguration>
#include <QtNetwork/QTcpServer>

namespace authscope::server {

// Accepts connections, with TLS where a certificate is given, and sets a Connection before each of them. Owned by the
// QAbstractHttpServer that it is bound to; `options` and `filter` must outlive it.
class Gate : public QTcpServer
{
    Q_OBJECT
public:
    Gate(const ListenerOptions &options, ResponseFilter *filter);
    ~Gate() override;

    // "listen.tls" names the file and what is wrong with it.
    Result<void> loadCertificate();
    bool isTls() const { return m_tls.has_value(); }

    Connection *connection(quint32 number) const { return m_connections.value(number); }
    const QHash<quint32, Connection *> &connections() const { return m_connections; }

protected:
    void incomingConnection(qintptr descriptor) override;

private:
    void tick();

    const ListenerOptions &m_options;
    ResponseFilter *m_filter;
    std::optional<QSslConfiguration> m_tls;
    QHash<quint32, Connection *> m_connections;
    quint32 m_last = 0;
};

} // namespace authscope::server
