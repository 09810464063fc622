// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/demo/demoserver.h"

#include "core/base/text.h"
#include "core/json/document.h"

#include <QCoro/QCoroSignal>

#include <QtCore/QCoreApplication>
#include <QtCore/QDir>
#include <QtCore/QFileInfo>
#include <QtCore/QJsonArray>
#include <QtCore/QStandardPaths>
#include <QtCore/QTimer>
#include <QtNetwork/QTcpServer>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace authscope::demo {

namespace {

constexpr auto startTime = 15s;
constexpr auto stopTime = 3s;
constexpr qsizetype keptErrors = 256 * 1024; // of what the child writes
constexpr qsizetype shownErrors = 2000;      // when it ended unasked

// The guide's port if it is free, else another: the bundled server can be told, as Okta would have to be. The port is
// only probed here and listened on at the sign-in: programs that run side by side are each told one of their own.
quint16 redirectPort()
{
    const quint16 told = qEnvironmentVariable("AUTHSCOPE_DEMO_REDIRECT_PORT").toUShort();
    const quint16 preferred = told != 0 ? told : profile::Connection().redirectPort;
    QTcpServer probe;
    const QHostAddress loopback(QHostAddress::LocalHost);
    if (probe.listen(loopback, preferred) || probe.listen(loopback, 0))
        return probe.serverPort();
    return preferred;
}

profile::Connection connectionFor(const QJsonObject &readiness, const QJsonObject &client)
{
    profile::Connection connection;
    connection.url = readiness.value("mcp"_L1).toString().toUtf8();
    connection.clientId = client.value("client_id"_L1).toString();
    connection.expectedAudiences = {readiness.value("audience"_L1).toString()};
    connection.expectedIssuers = {readiness.value("issuer"_L1).toString()};
    connection.expectedJwksUri = readiness.value("jwks_uri"_L1).toString();
    connection.demo = true;
    return connection;
}

} // namespace

QString serverProgram()
{
    const QString name = u"authscope-server"_s;
#ifdef Q_OS_WIN
    const QString file = name + u".exe"_s;
#else
    const QString &file = name;
#endif
    const QDir here(QCoreApplication::applicationDirPath());
    const QStringList places{here.filePath(file), here.filePath(u"../bin/"_s + file)};
    for (const QString &place : places)
        if (QFileInfo(place).isExecutable())
            return QFileInfo(place).canonicalFilePath();
    return QStandardPaths::findExecutable(name);
}

// Waits for the child's first line of output, its end, or too long a time.
class Readiness : public QObject
{
    Q_OBJECT
public:
    explicit Readiness(QProcess *process)
    {
        connect(process, &QProcess::readyReadStandardOutput, this, [this, process] {
            if (process->canReadLine() && line.isEmpty()) {
                line = process->readLine().trimmed();
                Q_EMIT done();
            }
        });
        connect(process, &QProcess::finished, this, &Readiness::done);
        connect(process, &QProcess::errorOccurred, this, &Readiness::done);
        QTimer::singleShot(startTime, this, &Readiness::done);
    }
    QByteArray line;

Q_SIGNALS:
    void done();
};

DemoServer::DemoServer(QObject *parent) : QObject(parent), m_http(&m_log, {}, nullptr) {}

DemoServer::~DemoServer()
{
    stop();
}

bool DemoServer::isRunning() const
{
    return m_process && m_process->state() == QProcess::Running && !m_readiness.isEmpty();
}

void DemoServer::stop()
{
    if (!m_process)
        return;
    m_process->disconnect(this);
    // The child ends when its standard input does; the signals are for one that hangs.
    m_process->closeWriteChannel();
    if (!m_process->waitForFinished(int(std::chrono::milliseconds(stopTime).count()))) {
        m_process->terminate();
        if (!m_process->waitForFinished(1000))
            m_process->kill();
    }
    m_process.reset();
    m_readiness = {};
}

QCoro::Task<Result<void>> DemoServer::start(QStringList faults, QStringList options)
{
    stop();
    const QString program = serverProgram();
    if (program.isEmpty())
        co_return fail(u"demo.not-found"_s,
                       u"The bundled server, authscope-server, was not found beside this program or on the path."_s);
    QStringList arguments{u"--stdin-watch"_s, u"--ready-fd"_s, u"1"_s, u"--log"_s, u"text"_s};
    m_redirectPort = redirectPort();
    arguments += {u"--redirect-uri"_s, u"http://127.0.0.1:%1/callback"_s.arg(m_redirectPort)};
    arguments += options;
    if (!faults.isEmpty())
        arguments += {u"--fault"_s, faults.join(u',')};
    m_errors.clear();
    m_process = std::make_unique<QProcess>();
    connect(m_process.get(), &QProcess::readyReadStandardError, this, [this] {
        m_errors += m_process->readAllStandardError();
        m_errors = m_errors.last(std::min(keptErrors, m_errors.size()));
    });
    Readiness readiness(m_process.get());
    m_process->start(program, arguments);
    co_await qCoro(&readiness, &Readiness::done);

    const auto ready = json::parseObject(readiness.line);
    if (!ready || m_process->state() != QProcess::Running) {
        const QString said = visibleLines(
            QString::fromUtf8(QByteArray(m_errors + m_process->readAllStandardError())).trimmed());
        const QString why = m_process->state() == QProcess::Running ? u"it did not say that it is ready"_s
                                                                    : m_process->errorString();
        stop();
        co_return fail(u"demo.not-ready"_s, u"The bundled server could not be started: %1."_s.arg(why), said);
    }
    m_readiness = *ready;
    connect(m_process.get(), &QProcess::finished, this, [this] {
        m_readiness = {};
        const QByteArray end = m_errors.last(std::min(shownErrors, m_errors.size()));
        Q_EMIT stopped(visibleLines(QString::fromUtf8(end).trimmed()));
    });
    co_return Result<void>();
}

QString DemoServer::takeLog()
{
    return QString::fromUtf8(std::exchange(m_errors, {}));
}

profile::Connection DemoServer::userConnection() const
{
    const QJsonObject client = m_readiness.value("clients"_L1)["web"_L1].toObject();
    profile::Connection connection = connectionFor(m_readiness, client);
    connection.id = u"demo"_s;
    connection.name = u"Demo"_s;
    connection.grant = profile::Grant::AuthorizationCode;
    connection.redirectPort = m_redirectPort;
    connection.scope = u"openid profile offline_access calculator.add calculator.subtract"_s;
    return connection;
}

profile::Connection DemoServer::machineConnection() const
{
    const QJsonObject client = m_readiness.value("clients"_L1)["service"_L1].toObject();
    profile::Connection connection = connectionFor(m_readiness, client);
    connection.id = u"demo-machine"_s;
    connection.name = u"Demo, machine to machine"_s;
    connection.grant = profile::Grant::ClientCredentials;
    connection.scope = u"calculator.add calculator.subtract"_s;
    return connection;
}

QByteArray DemoServer::clientSecret() const
{
    return m_readiness.value("clients"_L1)["web"_L1]["client_secret"_L1].toString().toUtf8();
}

QByteArray DemoServer::serviceSecret() const
{
    return m_readiness.value("clients"_L1)["service"_L1]["client_secret"_L1].toString().toUtf8();
}

QString DemoServer::login() const
{
    return m_readiness.value("users"_L1)[0]["login"_L1].toString();
}

QString DemoServer::password() const
{
    return m_readiness.value("users"_L1)[0]["password"_L1].toString();
}

QCoro::Task<Result<QList<Fault>>> DemoServer::faults()
{
    http::Request request;
    request.url = m_readiness.value("admin"_L1).toString().toUtf8() + "/faults";
    request.headers.add("Authorization", "Bearer " + m_readiness.value("admin_token"_L1).toString().toUtf8());
    const http::ExchangePtr exchange = co_await m_http.send(std::move(request));
    m_log.clear();
    if (exchange->error != http::ErrorKind::None)
        co_return std::unexpected(exchange->failure(u"Asking the bundled server for its faults"_s));
    const auto answer = json::parseObject(exchange->responseBody);
    if (!answer || !exchange->ok())
        co_return fail(u"demo.admin"_s, u"The bundled server's admin interface answered %1."_s.arg(exchange->status));
    QList<Fault> faults;
    const QJsonArray list = answer->value("faults"_L1).toArray();
    for (const QJsonValue &entry : list)
        faults += {entry["id"_L1].toString(), entry["role"_L1].toString(), entry["title"_L1].toString(),
                   entry["on"_L1].toBool()};
    co_return faults;
}

QCoro::Task<Result<void>> DemoServer::setFaults(QStringList ids)
{
    http::Request request;
    request.method = "PUT";
    request.url = m_readiness.value("admin"_L1).toString().toUtf8() + "/faults";
    request.headers.add("Authorization", "Bearer " + m_readiness.value("admin_token"_L1).toString().toUtf8());
    request.headers.add("Content-Type", "application/json");
    request.body = json::compact({{u"on"_s, QJsonArray::fromStringList(ids)}});
    const http::ExchangePtr exchange = co_await m_http.send(std::move(request));
    m_log.clear();
    if (exchange->error != http::ErrorKind::None)
        co_return std::unexpected(exchange->failure(u"Switching the bundled server's faults"_s));
    if (!exchange->ok())
        co_return fail(u"demo.admin"_s,
                       u"The bundled server refused to switch the faults (%1)."_s.arg(exchange->status),
                       visible(exchange->responseBody.first(std::min<qsizetype>(exchange->responseBody.size(), 300))));
    co_return Result<void>();
}

QCoro::Task<Result<QString>> DemoServer::systemLog()
{
    http::Request request;
    request.url = m_readiness.value("admin"_L1).toString().toUtf8() + "/log";
    request.headers.add("Authorization", "Bearer " + m_readiness.value("admin_token"_L1).toString().toUtf8());
    const http::ExchangePtr exchange = co_await m_http.send(std::move(request));
    m_log.clear();
    const auto answer = json::parseObject(exchange->responseBody);
    if (!exchange->ok() || !answer)
        co_return fail(u"demo.admin"_s,
                       u"The bundled server's System Log could not be read (%1)."_s.arg(exchange->status));
    QString lines;
    for (const QJsonValue &entry : answer->value("log"_L1).toArray())
        lines += QString::fromUtf8(json::compact(entry.toObject())) + u'\n';
    co_return lines;
}

} // namespace authscope::demo

#include "demoserver.moc"
