// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

// app/demo runs the bundled authscope-server as a child process. It never links it.
#pragma once

#include "core/base/failure.h"
#include "core/http/client.h"
#include "core/profile/connection.h"

#include <QCoro/QCoroTask>

#include <QtCore/QJsonObject>
#include <QtCore/QObject>
#include <QtCore/QProcess>

#include <memory>

namespace authscope::demo {

// The path of authscope-server: beside this program, or on the path; empty if there is none.
QString serverProgram();

struct Fault {
    QString id;
    QString role; // "mcp" or "authorization"
    QString title;
    bool on = false;
};

// The bundled server: started on free loopback ports, ended with this object (its standard input is watched by the
// child, so it also ends if this process dies). "demo.not-found", "demo.not-ready" name the program and what it said.
class DemoServer : public QObject
{
    Q_OBJECT
public:
    explicit DemoServer(QObject *parent = nullptr);
    ~DemoServer() override;

    // `options`: further ones of authscope-server.
    QCoro::Task<Result<void>> start(QStringList faults = {}, QStringList options = {});
    void stop();
    bool isRunning() const;

    // The line of JSON that the server wrote once it listened.
    const QJsonObject &readiness() const { return m_readiness; }
    // How to connect to it: as a user through the browser, or machine to machine.
    profile::Connection userConnection() const;
    profile::Connection machineConnection() const;
    QByteArray clientSecret() const;  // of the web app
    QByteArray serviceSecret() const; // of the service app
    QString login() const;
    QString password() const;

    // What the server logged since the last call, without credentials.
    QString takeLog();

    // The fault lab, over the server's admin interface.
    QCoro::Task<Result<QList<Fault>>> faults();
    QCoro::Task<Result<void>> setFaults(QStringList ids);
    // The authorization server's System Log, an entry a line, as an administrator would copy it.
    QCoro::Task<Result<QString>> systemLog();

Q_SIGNALS:
    void stopped(const QString &reason);

private:
    std::unique_ptr<QProcess> m_process;
    http::ExchangeLog m_log; // of the admin calls; not shown
    http::Client m_http;
    QJsonObject m_readiness;
    quint16 m_redirectPort = 0;
    QByteArray m_errors; // the end of what the child wrote to stderr
};

} // namespace authscope::demo
