// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "server/mcp/endpoint.h"

#include <QtCore/QObject>

#include <cstdio>

namespace authscope::server {

// MCP over standard input and output: one JSON message per line, one client, no token (credentials of a stdio server
// come from its environment). Standard error is free for the log. Lives in the thread that made it; what is read comes
// from a thread of its own, which waits while this one is behind.
class StdioServer : public QObject
{
    Q_OBJECT
public:
    StdioServer(Endpoint::Options options, const Clock *clock, QObject *parent = nullptr);
    ~StdioServer() override;

    // Begins to read.
    void start();

    static constexpr qsizetype maximumLine = 4 * 1024 * 1024;

Q_SIGNALS:
    // The input has ended, or the output is closed: the client is gone.
    void ended();

private:
    struct Link;
    static void readAll(const std::shared_ptr<Link> &link);
    void receive(const QByteArray &line);
    bool write(const QByteArray &message);

    Endpoint m_endpoint;
    Endpoint::Channel m_channel;
    std::shared_ptr<Link> m_link;
};

// Cuts a byte stream into lines of bounded length; one that is longer is given cut off, so that it is refused. Free of
// I/O.
class LineCutter
{
public:
    explicit LineCutter(qsizetype maximum) : m_maximum(maximum) {}
    QByteArrayList feed(QByteArrayView piece);

private:
    qsizetype m_maximum;
    QByteArray m_line;
};

} // namespace authscope::server
