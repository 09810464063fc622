// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The client (core/mcp, in this process) and authscope-server (a child process) for many minutes: sessions, event
// streams that break and are taken up again, long lists, large results, every transport. What is looked at is the
// memory of both: it must return to where it was after the first round. Linux only.
//
//     soak SECONDS [SERVER-PROGRAM]      writes a table in Markdown; status 1 if memory grew or anything failed
#include "core/mcp/client.h"
#include "core/mcp/pause.h"
#include "core/mcp/stdio.h"

#include <QCoro/QCoroTask>

#include <QtCore/QCoreApplication>
#include <QtCore/QElapsedTimer>
#include <QtCore/QFile>
#include <QtCore/QJsonDocument>
#include <QtCore/QProcess>
#include <QtCore/QTemporaryDir>
#include <QtCore/QThread>

#include <cstdarg>
#include <cstdio>
#include <malloc.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace authscope;
using mcp::Client;

namespace {

constexpr int sessions = 1000;
constexpr int sessionsAtOnce = 50; // connecting at the same time; all of them are open together
constexpr int manyTools = 10'000;
constexpr int broken = 20; // streams that the server cuts, each once
constexpr int hugeBytes = 50'000'000;
constexpr int changes = 20; // told to a subscriber
// What may remain: the allocators of both keep some of what they had.
constexpr double toleratedMb = 8;

double residentMb(qint64 process)
{
    QFile file(u"/proc/%1/statm"_s.arg(process));
    if (!file.open(QIODevice::ReadOnly))
        return -1;
    return double(file.readAll().split(' ').value(1).toLongLong()) * double(sysconf(_SC_PAGESIZE)) / 1e6;
}

struct Counts {
    qint64 sessions = 0;
    qint64 reconnects = 0;
    qint64 tools = 0;
    qint64 bytes = 0;
    qint64 changes = 0;
    qint64 failures = 0;
};

[[gnu::format(printf, 1, 2)]] void say(const char *format, ...)
{
    va_list list;
    va_start(list, format);
    std::vfprintf(stderr, format, list);
    va_end(list);
    std::fputc('\n', stderr);
}

class Soak
{
public:
    Soak(QByteArray url, QString serverProgram, qint64 server)
        : m_url(std::move(url)), m_program(std::move(serverProgram)), m_server(server), m_http(&m_log, options())
    {
    }

    void round()
    {
        openSessions();
        QCoro::waitFor(cutStreams());
        for (const QString &revision : {mcp::revision2025_11_25, mcp::revision2026_07_28}) {
            QCoro::waitFor(listTools(revision));
            QCoro::waitFor(callHuge(revision));
            QCoro::waitFor(watch(revision));
        }
        QCoro::waitFor(overHttpSse());
        QCoro::waitFor(overStdio());
        m_log.clear();
        // What the round's objects deferred.
        for (int i = 0; i < 50; ++i)
            QCoreApplication::processEvents(QEventLoop::AllEvents, 20);
        ++m_rounds;
    }
    const Counts &counts() const { return m_counts; }
    int rounds() const { return m_rounds; }
    // "sessions", … of the server's /metrics.
    qint64 gauge(const QByteArray &name)
    {
        http::Request request;
        request.url = m_url.chopped(3) + "metrics";
        const http::ExchangePtr exchange = QCoro::waitFor(m_http.send(request));
        const QByteArray wanted = "authscope_mcp_" + name + ' ';
        const QByteArrayList lines = exchange->responseBody.split('\n');
        for (const QByteArray &line : lines)
            if (line.startsWith(wanted))
                return line.split(' ').value(1).toLongLong();
        return -1;
    }
    double clientMb() const
    {
        malloc_trim(0);
        return residentMb(getpid());
    }
    double serverMb() const { return residentMb(m_server); }

private:
    static http::ClientOptions options()
    {
        http::ClientOptions options;
        options.timeout = std::chrono::minutes(5); // the machine may have other work
        return options;
    }
    std::unique_ptr<Client> client(const QString &revision, bool listen = false)
    {
        mcp::ClientConfiguration configuration;
        configuration.url = m_url;
        configuration.revision = revision;
        configuration.listen = listen;
        return std::make_unique<Client>(&m_http, configuration);
    }
    template<typename T>
    bool good(const Result<T> &result, const char *what)
    {
        if (result)
            return true;
        ++m_counts.failures;
        say("%s: %s: %s", what, qPrintable(result.error().id), qPrintable(result.error().what));
        return false;
    }
    void require(bool condition, const char *what)
    {
        if (condition)
            return;
        ++m_counts.failures;
        say("%s", what);
    }

    // A thousand, all open together; each is used and deleted.
    void openSessions()
    {
        std::vector<std::unique_ptr<Client>> all;
        for (int done = 0; done < sessions; done += sessionsAtOnce) {
            std::vector<QCoro::Task<void>> tasks;
            for (int i = 0; i < sessionsAtOnce; ++i) {
                all.push_back(client(mcp::revision2025_11_25));
                tasks.push_back(useSession(all.back().get()));
            }
            for (auto &task : tasks)
                QCoro::waitFor(std::move(task));
        }
        require(gauge("sessions") == sessions, "the server does not have all sessions");
        for (int done = 0; done < sessions; done += sessionsAtOnce) {
            std::vector<QCoro::Task<void>> tasks;
            for (int i = 0; i < sessionsAtOnce; ++i)
                tasks.push_back(all[size_t(done + i)]->close());
            for (auto &task : tasks)
                QCoro::waitFor(std::move(task));
        }
        require(gauge("sessions") == 0, "the server still has sessions");
        m_counts.sessions += sessions;
    }
    QCoro::Task<void> useSession(Client *client)
    {
        const auto facts = co_await client->connectToServer();
        if (!good(facts, "a session"))
            co_return;
        const QJsonObject arguments{{u"a"_s, 2}, {u"b"_s, 3}};
        const auto sum = co_await client->callTool(u"add"_s, arguments);
        if (good(sum, "add in a session"))
            require(sum->content.value(0).text == "5"_L1, "2 + 3 is another number");
    }

    // The server cuts the stream of each call half-way; the rest is asked for with Last-Event-ID.
    QCoro::Task<void> cutStreams()
    {
        const auto shared = client(mcp::revision2025_11_25, true);
        const auto facts = co_await shared->connectToServer();
        if (!good(facts, "the session of the streams"))
            co_return;
        std::vector<QCoro::Task<void>> tasks;
        for (int i = 0; i < broken; ++i)
            tasks.push_back(cutStream(shared.get()));
        for (auto &task : tasks)
            co_await std::move(task);
        co_await shared->close();
    }
    QCoro::Task<void> cutStream(Client *client)
    {
        const auto result = co_await client->callTool(u"test_reconnection"_s, {});
        if (good(result, "a stream that was cut"))
            ++m_counts.reconnects;
    }

    QCoro::Task<void> listTools(QString revision)
    {
        const auto one = client(revision);
        const auto tools = co_await one->listTools();
        if (good(tools, "the list of tools")) {
            require(tools->size() > manyTools, "the list of tools is too short");
            m_counts.tools += tools->size();
        }
        co_await one->close();
    }

    QCoro::Task<void> callHuge(QString revision)
    {
        const auto one = client(revision);
        const QJsonObject arguments{{u"bytes"_s, hugeBytes}};
        const auto result = co_await one->callTool(u"huge"_s, arguments);
        if (good(result, "the huge result")) {
            require(result->content.value(0).text.size() == hugeBytes, "the huge result has another size");
            m_counts.bytes += result->bytes.size();
        }
        co_await one->close();
    }

    // A subscriber and one who changes what it is subscribed to.
    QCoro::Task<void> watch(QString revision)
    {
        const QString uri = u"test://watched-resource"_s;
        const auto watcher = client(revision);
        const auto other = client(revision);
        std::stop_source stop;
        int told = 0;
        bool ready = false;
        QObject::connect(watcher.get(), &Client::watching, watcher.get(), [&ready] { ready = true; });
        QObject::connect(watcher.get(), &Client::resourceUpdated, watcher.get(), [&told] { ++told; });
        mcp::Watch what;
        what.uris = {uri};
        auto watching = watcher->watch(what, stop.get_token());
        for (int i = 0; i < 3000 && !ready; ++i)
            co_await mcp::pause(std::chrono::milliseconds(10), {});
        co_await mcp::pause(std::chrono::milliseconds(200),
                            {}); // up to 2025-11-25 the stream opens after the subscription
        for (int i = 0; i < changes; ++i) {
            const auto touched = co_await other->callTool(u"touch_resource"_s, {});
            good(touched, "touching the resource");
        }
        for (int i = 0; i < 3000 && told < changes; ++i)
            co_await mcp::pause(std::chrono::milliseconds(10), {});
        require(told == changes, "not every change was told");
        m_counts.changes += told;
        stop.request_stop();
        const auto ended = co_await std::move(watching);
        require(!ended && ended.error().id.endsWith(".cancelled"_L1), "watching ended otherwise");
        co_await watcher->close();
        co_await other->close();
    }
    QCoro::Task<void> overHttpSse()
    {
        mcp::ClientConfiguration configuration;
        configuration.url = m_url.chopped(3) + "sse";
        configuration.revision = mcp::revision2024_11_05;
        Client one(&m_http, configuration);
        const auto resources = co_await one.listResources();
        if (good(resources, "the resources over HTTP+SSE"))
            require(resources->size() > 2000, "the list of resources is too short");
        co_await one.close();
    }

    QCoro::Task<void> overStdio()
    {
        mcp::LocalServer local;
        local.program = m_program;
        local.arguments = {u"--stdio"_s, u"--everything"_s};
        Client one(std::make_unique<mcp::Stdio>(local), {});
        const QJsonObject arguments{{u"bytes"_s, hugeBytes / 10}};
        const auto result = co_await one.callTool(u"huge"_s, arguments);
        if (good(result, "a large result over stdio"))
            m_counts.bytes += result->bytes.size();
        co_await one.close();
    }

    QByteArray m_url; // …/mcp
    QString m_program;
    qint64 m_server;
    http::ExchangeLog m_log;
    http::Client m_http;
    Counts m_counts;
    int m_rounds = 0;
};

// The ready file's URL of the MCP server, once it listens.
QByteArray mcpUrl(const QString &path, const QProcess &process)
{
    for (int i = 0; i < 600 && process.state() != QProcess::NotRunning; ++i) {
        QFile file(path);
        if (file.open(QIODevice::ReadOnly))
            if (const QByteArray url = QJsonDocument::fromJson(file.readAll())["mcp"_L1].toString().toUtf8();
                !url.isEmpty())
                return url;
        QThread::msleep(100);
    }
    return {};
}

void printRow(const char *what, double client, double server)
{
    std::printf("| %s | %.1f | %.1f |\n", what, client, server);
    std::fflush(stdout);
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const int seconds = arguments.value(1).toInt();
    const QString program = arguments.value(2,
                                            QCoreApplication::applicationDirPath() + u"/../../bin/authscope-server"_s);
    if (seconds < 1) {
        say("Usage: soak SECONDS [SERVER-PROGRAM]");
        return 2;
    }
    const QTemporaryDir folder;
    QProcess server;
    server.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    server.start(program,
                 {u"mcp"_s, u"--open"_s, u"--everything"_s, u"--sse"_s, u"--log"_s, u"none"_s, u"--stdin-watch"_s,
                  u"--more-tools"_s, QString::number(manyTools), u"--page-size"_s, u"500"_s, u"--ready-file"_s,
                  folder.filePath(u"ready"_s)});
    if (!server.waitForStarted()) {
        say("%s cannot be started: %s", qPrintable(program), qPrintable(server.errorString()));
        return 3;
    }
    const QByteArray url = mcpUrl(folder.filePath(u"ready"_s), server);
    if (url.isEmpty()) {
        say("%s does not listen", qPrintable(program));
        return 3;
    }

    QElapsedTimer timer;
    timer.start();
    Soak soak(url, program, server.processId());
    std::printf("| after | client MB | server MB |\n| --- | ---: | ---: |\n");
    printRow("the start", soak.clientMb(), soak.serverMb());
    soak.round(); // caches fill, pools are made
    const double clientBefore = soak.clientMb();
    const double serverBefore = soak.serverMb();
    printRow("round 1", clientBefore, serverBefore);
    int nextRow = 2;
    do {
        soak.round();
        if (soak.rounds() == nextRow || timer.hasExpired(qint64(seconds) * 1000)) {
            printRow(qPrintable(u"round %1"_s.arg(soak.rounds())), soak.clientMb(), soak.serverMb());
            nextRow = std::max(nextRow + 1, nextRow * 3 / 2);
        }
        say("round %d, %lld s", soak.rounds(), timer.elapsed() / 1000);
    } while (!timer.hasExpired(qint64(seconds) * 1000));

    const Counts &counts = soak.counts();
    const qint64 left = soak.gauge("sessions") + soak.gauge("calls") + soak.gauge("subscriptions")
        + soak.gauge("streams");
    const double client = soak.clientMb() - clientBefore;
    const double ofServer = soak.serverMb() - serverBefore;
    std::printf(
        "\n%d rounds in %lld s: %lld sessions of which %d at the same time, %lld streams cut and taken up again, "
        "%lld tools in lists of %d, %.1f GB of results of %d MB, %lld changes told to subscribers, "
        "%lld failures.\n\n"
        "Since the first round the client has %+.1f MB and the server %+.1f MB; %lld sessions, calls, "
        "subscriptions and streams are left in the server.\n",
        soak.rounds(), timer.elapsed() / 1000, counts.sessions, sessions, counts.reconnects, counts.tools, manyTools,
        double(counts.bytes) / 1e9, hugeBytes / 1'000'000, counts.changes, counts.failures, client, ofServer, left);
    server.closeWriteChannel();
    const bool ended = server.waitForFinished(30'000);
    if (!ended)
        server.kill();
    const bool good = counts.failures == 0 && left == 0 && client < toleratedMb && ofServer < toleratedMb && ended;
    say("%s", good ? "memory returned to where it was" : "NOT GOOD: see above");
    return good ? 0 : 1;
}
