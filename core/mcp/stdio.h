// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/limits.h"
#include "core/mcp/pendingcalls.h"
#include "core/mcp/transport.h"

#include <QtCore/QProcess>

namespace authscope::mcp {

// A local server: what to start, and which of its environment it needs beyond the minimum.
struct LocalServer {
    QString program;
    QStringList arguments;
    QString folder; // to start it in; empty: ours
    // Only these variables, and a minimum (PATH, HOME, the locale …), reach the program: our own environment may hold
    // secrets of other things.
    QMap<QString, QString> environment;
};

// The variables a local server gets.
QProcessEnvironment environmentFor(const LocalServer &server);

// MCP over a child process: one message per line on its standard input and output; its standard error is text for
// people. The process dies with this object, and with ours.
class Stdio : public Transport
{
    Q_OBJECT
public:
    explicit Stdio(LocalServer server, qsizetype longestLine = limits::stdioLine, QObject *parent = nullptr);
    ~Stdio() override;

    QString name() const override;
    // Starts the process if it is not running.
    QCoro::Task<Result<Answer>> send(Call call) override;
    QCoro::Task<Result<void>> listen(QString revision, std::stop_token stop) override;
    // Closes its input, waits, terminates, kills (mcp.md 4.6).
    QCoro::Task<void> close(QString revision) override;
    void abandon() override;
    void forget() override {}
    // Whatever it answered, or that it did not (mcp.md ERA-3); but not that it could not be started.
    bool suggestsLegacy(const Failure &failure) const override;
    bool givingUpCancels(Era) const override { return false; }
    std::chrono::milliseconds probeTime() const override;

    qint64 processId() const { return m_process.processId(); }

Q_SIGNALS:
    void started(); // or not
    void ended();

private:
    QCoro::Task<Result<void>> start();
    void readOutput();
    void readLog();
    void takeLine(const QByteArray &line);
    void lose(const Failure &failure);
    void finished(int status, QProcess::ExitStatus how);
    void signalGroup(int number);

    LocalServer m_server;
    qsizetype m_longestLine;
    QProcess m_process;
    qint64 m_group = 0; // of the process and what it starts; 0 once it has ended
    QByteArray m_output;
    QByteArray m_log;
    bool m_logCut = false; // the rest of an overlong line of the log is being skipped
    PendingCalls m_pending;
    std::optional<Failure> m_failure; // why it is not running
};

} // namespace authscope::mcp
