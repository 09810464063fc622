// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

// authscope-cli as a process, in an environment of its own: no keychain, no display, no proxy, a home in a folder that
// goes away. While it runs the event loop of the test goes on, so that a stub server in this thread can answer it.
#pragma once

#include <QtCore/QFile>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtCore/QProcess>
#include <QtCore/QTemporaryDir>
#include <QtTest/QTest>

#include <functional>

#ifndef Q_OS_WIN
#include <unistd.h>
#endif

namespace authscope::test {

struct CliResult {
    int status = -1; // -1: it did not end in time, or by a signal
    QByteArray out;
    QByteArray err;

    // Standard output as the one JSON document it must be with --json; a null document if it is none.
    QJsonDocument document() const { return QJsonDocument::fromJson(out); }
    QJsonObject json() const { return document().object(); }
    QByteArray everything() const { return out + err; }
};

class CliProgram
{
public:
    explicit CliProgram(const QString &folder) : m_folder(folder) {}

    void set(const QString &name, const QString &value) { m_variables.insert(name, value); }
    void setInput(const QByteArray &input) { m_input = input; }
    void setOutputFile(const QString &file) { m_outputFile = file; }
    // Runs in the child before the program starts; not on Windows.
    void setChildModifier(const std::function<void()> &modifier) { m_modifier = modifier; }
#ifndef Q_OS_WIN
    // Nobody reads its standard output, as once `| head` has seen enough.
    void loseReader()
    {
        m_modifier = [] {
            int ends[2];
            if (::pipe(ends) == 0 && ::dup2(ends[1], STDOUT_FILENO) >= 0) {
                ::close(ends[0]);
                ::close(ends[1]);
            }
        };
    }
#endif

    void start(const QStringList &arguments)
    {
        m_process.setProcessEnvironment(environment());
        m_process.setWorkingDirectory(m_folder);
        if (!m_outputFile.isEmpty())
            m_process.setStandardOutputFile(m_outputFile);
#ifndef Q_OS_WIN
        if (m_modifier)
            m_process.setChildProcessModifier(m_modifier);
#endif
        m_process.start(QStringLiteral(AUTHSCOPE_BIN_DIR "/authscope-cli"), arguments);
        m_process.waitForStarted();
        m_process.write(m_input);
        m_process.closeWriteChannel();
    }
    // Lets it run until the condition holds or it ends.
    bool waitFor(const std::function<bool(const CliResult &)> &condition)
    {
        return QTest::qWaitFor(
                   [this, &condition] {
                       collect();
                       return condition(m_result) || m_process.state() == QProcess::NotRunning;
                   },
                   waitMs)
            && condition(m_result);
    }
    CliResult finish()
    {
        if (!QTest::qWaitFor([this] { return m_process.state() == QProcess::NotRunning; }, waitMs)) {
            m_process.kill();
            m_process.waitForFinished();
        } else if (m_process.exitStatus() == QProcess::NormalExit) {
            m_result.status = m_process.exitCode();
        }
        collect();
        return m_result;
    }
    CliResult run(const QStringList &arguments)
    {
        start(arguments);
        return finish();
    }
    // What it said so far.
    const CliResult &collected() const { return m_result; }
    QProcess &process() { return m_process; }

private:
    static constexpr int waitMs = 30'000;

    QProcessEnvironment environment() const
    {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        for (const char *name : {"DISPLAY", "WAYLAND_DISPLAY", "DBUS_SESSION_BUS_ADDRESS", "http_proxy", "https_proxy",
                                 "all_proxy", "HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY", "NO_COLOR"})
            environment.remove(QString::fromLatin1(name));
        environment.insert(QStringLiteral("HOME"), m_folder);
        environment.insert(QStringLiteral("XDG_CONFIG_HOME"), m_folder);
        environment.insert(QStringLiteral("APPDATA"), m_folder);
        for (const auto &[name, value] : m_variables.asKeyValueRange())
            environment.insert(name, value);
        return environment;
    }
    void collect()
    {
        m_result.out += m_process.readAllStandardOutput();
        m_result.err += m_process.readAllStandardError();
    }

    QString m_folder;
    QMap<QString, QString> m_variables;
    QByteArray m_input;
    QString m_outputFile;
    std::function<void()> m_modifier;
    QProcess m_process;
    CliResult m_result;
};

} // namespace authscope::test
