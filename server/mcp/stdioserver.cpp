// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/mcp/stdioserver.h"

#include <mutex>
#include <semaphore>
#include <thread>

#ifdef Q_OS_WIN
#include <fcntl.h>
#include <io.h>
#else
#include <cerrno>
#include <unistd.h>
#endif

using namespace Qt::StringLiterals;

namespace authscope::server {

namespace {

constexpr std::ptrdiff_t ahead = 64; // lines that may wait to be worked on

// Bytes of standard input; 0 at its end.
qsizetype readSome(char *buffer, qsizetype size)
{
#ifdef Q_OS_WIN
    return _read(0, buffer, unsigned(size));
#else
    for (;;) {
        const ssize_t got = ::read(STDIN_FILENO, buffer, size_t(size));
        if (got >= 0 || errno != EINTR)
            return got;
    }
#endif
}

} // namespace

// Between the reading thread, which cannot be stopped while it waits for input, and the server.
struct StdioServer::Link {
    std::mutex mutex;
    StdioServer *server = nullptr;
    std::counting_semaphore<ahead> room{ahead};

    template<typename Function>
    bool post(Function function)
    {
        const std::scoped_lock lock(mutex);
        return server && QMetaObject::invokeMethod(server, std::move(function), Qt::QueuedConnection);
    }
};

QByteArrayList LineCutter::feed(QByteArrayView piece)
{
    QByteArrayList lines;
    while (!piece.isEmpty()) {
        const qsizetype end = piece.indexOf('\n');
        const QByteArrayView part = end < 0 ? piece : piece.first(end);
        // One byte more than allowed is kept: it shows that the line was too long.
        m_line += part.first(qMin(part.size(), m_maximum + 1 - m_line.size()));
        if (end < 0)
            break;
        piece = piece.sliced(end + 1);
        lines.append(std::exchange(m_line, {}));
    }
    return lines;
}

StdioServer::StdioServer(Endpoint::Options options, const Clock *clock, QObject *parent)
    : QObject(parent), m_endpoint(std::move(options), clock), m_link(std::make_shared<Link>())
{
    m_link->server = this;
    m_channel.stream = std::make_shared<EventStream>();
    m_channel.stream->expect(); // its own end
    m_channel.stream->attach({[this](const StreamEvent &event) { return write(event.data); }, [] {}});
}

StdioServer::~StdioServer()
{
    {
        const std::scoped_lock lock(m_link->mutex);
        m_link->server = nullptr;
    }
    m_endpoint.shutDown();
    Endpoint::close(m_channel);
}

void StdioServer::start()
{
#ifdef Q_OS_WIN
    _setmode(0, _O_BINARY);
    _setmode(1, _O_BINARY);
#endif
    std::thread(readAll, m_link).detach();
}

void StdioServer::readAll(const std::shared_ptr<Link> &link)
{
    LineCutter lines(maximumLine);
    char buffer[65536];
    for (qsizetype got = 0; (got = readSome(buffer, sizeof buffer)) > 0;) {
        const QByteArrayList complete = lines.feed(QByteArrayView(buffer, got));
        for (const QByteArray &line : complete) {
            link->room.acquire();
            const auto work = [link, line] {
                link->server->receive(line);
                link->room.release();
            };
            if (!link->post(work))
                return;
        }
    }
    link->post([link] { Q_EMIT link->server->ended(); });
}

void StdioServer::receive(const QByteArray &line)
{
    if (line.size() > maximumLine)
        m_channel.stream->send(rpcError("null"_ba, rpc::parseError, u"Parse error: a line is longer than 4 MiB"_s));
    else if (!line.trimmed().isEmpty())
        m_endpoint.receive(line, m_channel);
}

bool StdioServer::write(const QByteArray &message)
{
    QByteArray line = message;
    // A line break in JSON is white space, and would end the message here.
    line.replace('\n', ' ').replace('\r', ' ').append('\n');
    if (std::fwrite(line.constData(), 1, size_t(line.size()), stdout) == size_t(line.size())
        && std::fflush(stdout) == 0)
        return true;
    QMetaObject::invokeMethod(this, &StdioServer::ended, Qt::QueuedConnection);
    return false;
}

} // namespace authscope::server
