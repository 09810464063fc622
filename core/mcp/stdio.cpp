// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/mcp/stdio.h"

#include "core/base/excerpt.h"
#include "core/base/text.h"
#include "core/mcp/pause.h"

#include <QCoro/QCoroSignal>

#include <QtCore/QPointer>

#ifdef Q_OS_UNIX
#include <csignal>
#include <unistd.h>
#endif
#ifdef Q_OS_LINUX
#include <sys/prctl.h>
#endif

using namespace Qt::StringLiterals;

namespace authscope::mcp {

namespace {

// What a program needs to run at all; the list of the official SDKs, and the locale.
QStringList minimalVariables()
{
#ifdef Q_OS_WIN
    return {u"APPDATA"_s, u"HOMEDRIVE"_s,   u"HOMEPATH"_s,     u"LOCALAPPDATA"_s, u"PATH"_s,       u"PATHEXT"_s,
            u"COMSPEC"_s, u"PROGRAMDATA"_s, u"PROGRAMFILES"_s, u"SYSTEMDRIVE"_s,  u"SYSTEMROOT"_s, u"TEMP"_s,
            u"TMP"_s,     u"USERNAME"_s,    u"USERPROFILE"_s,  u"WINDIR"_s};
#else
    return {u"HOME"_s, u"LANG"_s,  u"LC_ALL"_s, u"LC_CTYPE"_s, u"LOGNAME"_s,
            u"PATH"_s, u"SHELL"_s, u"TERM"_s,   u"TMPDIR"_s,   u"USER"_s};
#endif
}

} // namespace

QProcessEnvironment environmentFor(const LocalServer &server)
{
    const QProcessEnvironment ours = QProcessEnvironment::systemEnvironment();
    QProcessEnvironment environment;
    const QStringList names = minimalVariables();
    for (const QString &name : names)
        if (ours.contains(name))
            environment.insert(name, ours.value(name));
    for (auto variable = server.environment.begin(); variable != server.environment.end(); ++variable)
        environment.insert(variable.key(), variable.value());
    return environment;
}

Stdio::Stdio(LocalServer server, qsizetype longestLine, QObject *parent)
    : Transport(parent), m_server(std::move(server)), m_longestLine(longestLine)
{
    m_process.setProgram(m_server.program);
    m_process.setArguments(m_server.arguments);
    m_process.setWorkingDirectory(m_server.folder);
    m_process.setProcessEnvironment(environmentFor(m_server));
    connect(&m_process, &QProcess::started, this, [this] {
        m_group = m_process.processId();
        Q_EMIT started();
    });
    connect(&m_process, &QProcess::errorOccurred, this, [this](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart)
            Q_EMIT started();
    });
    connect(&m_process, &QProcess::readyReadStandardOutput, this, &Stdio::readOutput);
    connect(&m_process, &QProcess::readyReadStandardError, this, &Stdio::readLog);
    connect(&m_process, &QProcess::finished, this, &Stdio::finished);
#ifdef Q_OS_UNIX
    // A group of its own, so that what it starts can be ended with it.
    m_process.setChildProcessModifier([] {
        ::setpgid(0, 0);
#ifdef Q_OS_LINUX
        ::prctl(PR_SET_PDEATHSIG, SIGKILL);
#endif
    });
#endif
}

Stdio::~Stdio()
{
    disconnect(&m_process, nullptr, this, nullptr);
#ifdef Q_OS_UNIX
    signalGroup(SIGKILL);
#endif
    if (m_process.state() == QProcess::NotRunning)
        return;
    m_process.kill();
    // It is killed already: this only reaps it, which nobody else would do.
    m_process.waitForFinished(int(std::chrono::milliseconds(limits::stdioEnd).count()));
}

QString Stdio::name() const
{
    return u"stdio"_s;
}

std::chrono::milliseconds Stdio::probeTime() const
{
    return limits::stdioProbe;
}

bool Stdio::suggestsLegacy(const Failure &failure) const
{
    return failure.id != "mcp.process-start"_L1 && !failure.id.endsWith("cancelled"_L1);
}

void Stdio::signalGroup([[maybe_unused]] int number)
{
#ifdef Q_OS_UNIX
    if (const qint64 id = m_process.processId(); id > 0)
        ::kill(-pid_t(id), number);
#endif
}

void Stdio::abandon()
{
#ifdef Q_OS_UNIX
    signalGroup(SIGKILL);
#endif
    m_process.kill();
}

QCoro::Task<Result<void>> Stdio::start()
{
    if (m_process.state() == QProcess::Running)
        co_return Result<void>();
    const QPointer<Stdio> self(this);
    m_failure.reset();
    m_output.clear();
    m_log.clear();
    m_process.start();
    if (m_process.state() == QProcess::Starting)
        co_await qCoro(this, &Stdio::started);
    if (!self)
        co_return fail(u"mcp.cancelled"_s, u"The connection was given up."_s);
    if (m_process.state() != QProcess::Running)
        co_return fail(u"mcp.process-start"_s,
                       u"%1 cannot be started: %2"_s.arg(visible(m_server.program), m_process.errorString()));
    co_return Result<void>();
}

QCoro::Task<Result<Answer>> Stdio::send(Call call)
{
    const QPointer<Stdio> self(this);
    if (m_failure && call.era == Era::Legacy && !call.opening && m_process.state() != QProcess::Running)
        co_return fail(u"mcp.session"_s, u"The server has ended: "_s + m_failure->what);
    const Result<void> running = co_await start();
    if (!running)
        co_return std::unexpected(running.error());
    if (m_process.state() != QProcess::Running)
        co_return std::unexpected(m_failure.value_or(Failure{u"mcp.process"_s, u"The server has ended."_s, {}, 0}));
    PendingCall *pending = call.id.isEmpty() ? nullptr : m_pending.add(call);
    Q_EMIT carried(true, call.body);
    m_process.write(call.body + '\n');
    if (!pending)
        co_return Answer();
    Result<Answer> answer = co_await outcomeOf(pending);
    if (self)
        m_pending.remove(pending);
    co_return answer;
}

void Stdio::readOutput()
{
    QByteArray piece = m_process.readAllStandardOutput();
    for (;;) {
        const qsizetype end = piece.indexOf('\n');
        if (m_output.size() + (end < 0 ? piece.size() : end) > m_longestLine) {
            lose({u"mcp.line"_s,
                  u"The server wrote a line longer than the limit of %1 bytes; it was ended."_s.arg(m_longestLine),
                  {},
                  0});
            return;
        }
        if (end < 0) {
            m_output += piece;
            return;
        }
        const QByteArray line = QByteArray(m_output + piece.first(end)).trimmed();
        m_output.clear();
        piece = piece.sliced(end + 1);
        if (!line.isEmpty())
            takeLine(line);
    }
}

void Stdio::takeLine(const QByteArray &line)
{
    const QPointer<Stdio> self(this);
    Q_EMIT carried(false, line);
    const Result<QList<Message>> messages = parseMessages(line, true);
    if (!messages) {
        Q_EMIT remark({u"mcp.stdout"_s,
                       u"The server wrote a line to its standard output that is no message: "_s + excerpt(line, 200),
                       messages.error().what, 0});
        return;
    }
    for (const Message &message : *messages) {
        if (message.method == "notifications/progress"_L1)
            m_pending.touch(message.params.value("progressToken"_L1));
        if (m_pending.settle(message))
            continue;
        if (message.kind == Message::Kind::Request || message.kind == Message::Kind::Notification)
            Q_EMIT received(message);
        if (!self)
            return;
    }
}

void Stdio::readLog()
{
    const QByteArray piece = m_process.readAllStandardError();
    for (const char c : piece) {
        if (c == '\n') {
            if (!m_logCut)
                Q_EMIT lineWritten(utf8Text(m_log));
            m_log.clear();
            m_logCut = false;
        } else if (!m_logCut) {
            m_log += c;
            if (m_log.size() >= limits::stdioLog) {
                Q_EMIT lineWritten(utf8Text(m_log) + u'…');
                m_logCut = true;
            }
        }
    }
}

void Stdio::lose(const Failure &failure)
{
    m_failure = failure;
    m_output.clear();
    signalGroup(SIGKILL);
    m_process.kill();
    m_pending.failAll(failure);
}

void Stdio::finished(int status, QProcess::ExitStatus how)
{
#ifdef Q_OS_UNIX
    // What it leaves behind: its group is there as long as one of it is.
    if (m_group > 0)
        ::kill(-pid_t(m_group), SIGKILL);
    m_group = 0;
#endif
    readLog();
    if (!m_log.isEmpty() && !m_logCut)
        Q_EMIT lineWritten(utf8Text(m_log));
    m_log.clear();
    if (!m_failure)
        m_failure = Failure{u"mcp.process"_s,
                            how == QProcess::CrashExit ? u"The server was ended by a signal."_s
                                                       : u"The server ended with status %1."_s.arg(status),
                            {},
                            0};
    m_pending.failAll(*m_failure);
    Q_EMIT ended();
}

QCoro::Task<Result<void>> Stdio::listen(QString, std::stop_token stop)
{
    const QPointer<Stdio> self(this);
    while (!stop.stop_requested() && self && m_process.state() == QProcess::Running)
        co_await pause(std::chrono::seconds(1), stop);
    if (self && !stop.stop_requested() && m_failure)
        co_return std::unexpected(*m_failure);
    co_return fail(u"mcp.cancelled"_s, u"Listening was ended."_s);
}

QCoro::Task<void> Stdio::close(QString)
{
    const QPointer<Stdio> self(this);
    m_process.closeWriteChannel();
    for (const int step : {0, 1, 2}) {
        std::stop_source over;
        const auto connection = connect(this, &Stdio::ended, this, [over]() mutable { over.request_stop(); });
        if (m_process.state() != QProcess::NotRunning)
            co_await pause(limits::stdioEnd, over.get_token());
        if (!self)
            co_return;
        disconnect(connection);
        if (m_process.state() == QProcess::NotRunning)
            co_return;
#ifdef Q_OS_UNIX
        signalGroup(step == 0 ? SIGTERM : SIGKILL);
#endif
        if (step == 0)
            m_process.terminate();
        else
            m_process.kill();
    }
}

} // namespace authscope::mcp
