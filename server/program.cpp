// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/program.h"

#include "core/base/file.h"
#include "core/base/random.h"
#include "core/base/text.h"
#include "core/json/document.h"
#include "server/faults/certificates.h"
#include "server/mcp/environment.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QDateTime>
#include <QtCore/QFile>
#include <QtCore/QFileInfo>
#include <QtCore/QProcessEnvironment>
#include <QtCore/QSaveFile>
#include <QtCore/QTimer>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace authscope::server {

namespace {

constexpr auto intermediatePath = "/intermediate.cer";

QString text(const QByteArray &bytes)
{
    return QString::fromUtf8(bytes);
}

} // namespace

// A line on standard error, in the form asked for. Text of others passes visible() before it comes here.
void Program::say(const QString &line) const
{
    if (m_options.log == ProgramOptions::Log::None)
        return;
    const QDateTime now = QDateTime::currentDateTime();
    QByteArray out;
    if (m_options.log == ProgramOptions::Log::Json)
        out = json::compact({{u"time"_s, now.toUTC().toString(Qt::ISODateWithMs)}, {u"message"_s, line}}) + '\n';
    else
        out = (now.toString(u"HH:mm:ss "_s) + line + u'\n').toUtf8();
    std::fwrite(out.constData(), 1, size_t(out.size()), stderr);
}

ListenerOptions Program::listenerOptions(quint16 port) const
{
    ListenerOptions options;
    options.address = m_options.host;
    options.port = port;
    options.certificateFile = m_options.certificateFile;
    options.keyFile = m_options.keyFile;
    for (const QString &host : m_options.allowedHosts)
        options.allowedHosts.append(host.toUtf8());
    if (!m_options.host.isLoopback()) {
        const QByteArray literal = m_options.host.toString().toLatin1();
        options.allowedHosts.append(literal.contains(':') ? "["_ba + literal + "]"_ba : literal);
    }
    return options;
}

Result<void> Program::start()
{
    if (auto good = m_faults.set(m_options.faults); !good)
        return good;
    if (m_options.stdio) {
        startStdio();
        return {};
    }
    if (m_faults.isOn("REDIRECT_DOWNGRADE") && m_options.certificateFile.isEmpty())
        say(u"REDIRECT_DOWNGRADE has an effect only with --tls-cert and --tls-key."_s);
    if (m_options.role != Role::Mcp) {
        if (auto good = startAuthorization(); !good)
            return good;
    }
    if (m_options.role != Role::Authorization) {
        if (auto good = startMcp(); !good)
            return good;
    }
    return announce();
}

void Program::stop()
{
    m_stdio.reset();
    m_mcp.reset();
    m_repository.reset();
    if (m_authorization)
        m_authorization->close();
    m_authorization.reset();
}

void Program::rotateKeys()
{
    if (!m_authorization)
        return;
    m_authorization->rotateKeys();
    say(u"The signing keys were rotated."_s);
}

Result<QByteArray> Program::adminToken() const
{
    if (m_options.adminTokenFile.isEmpty())
        return QByteArray();
    QFile file(m_options.adminTokenFile);
    if (file.exists()) {
        const Result<QByteArray> bytes = readFile(m_options.adminTokenFile, 4096);
        if (!bytes)
            return fail(u"admin-token.unreadable"_s, u"The admin token was not read: %1."_s.arg(bytes.error().what));
        const QByteArray token = bytes->trimmed();
        if (token.size() < 16)
            return fail(u"usage.admin-token"_s,
                        u"The admin token in %1 is shorter than 16 characters."_s.arg(m_options.adminTokenFile));
        return token;
    }
    const QByteArray token = randomToken();
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly, QFileDevice::ReadOwner | QFileDevice::WriteOwner)
        || file.write(token + '\n') < 0)
        return fail(u"admin-token.unwritable"_s,
                    u"The file %1 cannot be written: %2."_s.arg(m_options.adminTokenFile, file.errorString()));
    return token;
}

Result<void> Program::startAuthorization()
{
    AuthorizationOptions options;
    if (!m_options.configFile.isEmpty()) {
        auto org = loadOrg(m_options.configFile);
        if (!org)
            return std::unexpected(org.error());
        options.org = std::move(*org);
    }
    auto token = adminToken();
    if (!token)
        return std::unexpected(token.error());
    options.adminToken = *token;
    options.listener = listenerOptions(m_options.authorizationPort);
    options.admin.port = m_options.adminPort;
    options.autoConsent = m_options.autoConsent;
    options.redirectUris = m_options.redirectUris;
    options.stateFile = m_options.stateFile;
    options.keepsSecrets = m_options.configFile.isEmpty();
    m_authorization = std::make_unique<AuthorizationServer>(std::move(options), &m_faults);
    return m_authorization->listen();
}

// From the authorization server beside it, from the environment as in the guide, or open.
Result<McpOptions> Program::mcpOptions()
{
    if (m_options.open) {
        McpOptions open;
        open.open = true;
        return open;
    }
    if (m_authorization) {
        const QJsonObject ready = m_authorization->readiness();
        McpOptions options;
        options.issuer = ready.value("issuer"_L1).toString();
        options.audience = ready.value("audience"_L1).toString();
        options.jwksUri = ready.value("jwks_uri"_L1).toString().toUtf8();
        options.caFile = m_options.certificateFile; // often self-signed
        // Every confidential app may introspect at its server.
        const QJsonObject service = ready.value("clients"_L1)["service"_L1].toObject();
        options.introspection = {.endpoint = options.issuer.toUtf8() + "/v1/introspect",
                                 .clientId = service.value("client_id"_L1).toString(),
                                 .clientSecret = service.value("client_secret"_L1).toString().toUtf8()};
        return options;
    }
    QMap<QString, QString> values;
    QString file = m_options.environmentFile;
    if (file.isEmpty() && QFile::exists(u".env"_s))
        file = u".env"_s;
    if (!file.isEmpty()) {
        const auto environment = readEnvironment(file);
        if (!environment)
            return std::unexpected(environment.error());
        values = environment->values;
        for (const QString &warning : environment->warnings)
            say(file + u": "_s + warning);
    }
    const QProcessEnvironment process = QProcessEnvironment::systemEnvironment();
    for (const QString &name : process.keys())
        if (name.startsWith("OAUTH_"_L1))
            values.insert(name, process.value(name));
    QStringList warnings;
    auto options = optionsFromEnvironment(values, warnings);
    for (const QString &warning : warnings)
        say(u"Warning: "_s + warning);
    return options;
}

// Without TLS: who has no way to trust anybody yet comes here (RFC 5280 §8).
Result<QByteArray> Program::startRepository()
{
    ListenerOptions options = listenerOptions(0);
    options.certificateFile.clear();
    options.keyFile.clear();
    m_repository = std::make_unique<Listener>(std::move(options));
    if (const auto listening = m_repository->listen(); !listening)
        return std::unexpected(listening.error());
    return m_repository->origin() + intermediatePath;
}

Result<void> Program::breakTls(ListenerOptions &options)
{
    const std::pair<const char *, CertificateFault> known[] = {
        {"TLS_SELF_SIGNED", CertificateFault::SelfSigned},
        {"TLS_HOSTNAME", CertificateFault::OtherHost},
        {"TLS_EXPIRED", CertificateFault::Expired},
        {"TLS_CHAIN_INCOMPLETE", CertificateFault::IntermediateMissing},
        {"TLS_VERSION", CertificateFault::Nothing}}; // last: any certificate will do
    options.oldTls = m_faults.isOn("TLS_VERSION");
    const auto *const fault = std::ranges::find_if(known,
                                                   [this](const auto &each) { return m_faults.isOn(each.first); });
    if (fault == std::end(known) || (fault->second == CertificateFault::Nothing && !options.certificateFile.isEmpty()))
        return {};
    QByteArray intermediateUrl;
    if (fault->second == CertificateFault::IntermediateMissing) {
        const Result<QByteArray> url = startRepository();
        if (!url)
            return std::unexpected(url.error());
        intermediateUrl = *url;
    }
    const Result<FaultyCertificate> made = makeFaultyCertificate(fault->second, intermediateUrl);
    if (!made)
        return std::unexpected(made.error());
    if (m_repository)
        m_repository->route("GET"_ba, QByteArray(intermediatePath),
                            [der = made->intermediate](const HttpRequest &, const Responder &responder) {
                                responder.reply({200, {{"content-type"_ba, "application/pkix-cert"_ba}}, der});
                            });
    m_certificates = std::make_unique<QTemporaryDir>(); // for its owner alone
    const auto write = [this](const QString &name, const QByteArray &pem) {
        QFile file(m_certificates->filePath(name));
        return file.open(QIODevice::WriteOnly, QFileDevice::ReadOwner | QFileDevice::WriteOwner)
            && file.write(pem) == pem.size();
    };
    if (!m_certificates->isValid() || !write(u"server.crt"_s, made->certificate) || !write(u"server.key"_s, made->key)
        || !write(u"authority.crt"_s, made->authority))
        return fail(u"certificate.unwritable"_s,
                    u"The certificate of %1 cannot be written to %2."_s.arg(QLatin1StringView(fault->first),
                                                                            m_certificates->path()));
    options.certificateFile = m_certificates->filePath(u"server.crt"_s);
    options.keyFile = m_certificates->filePath(u"server.key"_s);
    return {};
}

Result<void> Program::startMcp()
{
    auto options = mcpOptions();
    if (!options)
        return std::unexpected(options.error());
    options->listener = listenerOptions(m_options.mcpPort);
    if (const auto broken = breakTls(options->listener); !broken)
        return broken;
    options->introspectionUse = m_options.introspectionUse;
    options->publicUrl = m_options.publicUrl.toUtf8();
    options->pageSize = m_options.pageSize;
    options->everything = m_options.everything;
    options->moreTools = m_options.moreTools;
    options->withSse = m_options.withSse;
    if (m_options.log != ProgramOptions::Log::None)
        options->log = [this](const QString &line) { say(line); };
    m_open = options->open;
    m_mcp = std::make_unique<McpServer>(std::move(*options), &m_faults);
    return m_mcp->listen();
}

// No listening, no token: whoever started this process is the client.
void Program::startStdio()
{
    m_stdio = std::make_unique<StdioServer>(
        Endpoint::Options{
            .pageSize = m_options.pageSize,
            .everything = m_options.everything,
            .moreTools = m_options.moreTools,
            .later = [this](std::chrono::milliseconds delay,
                            std::function<void()> step) { QTimer::singleShot(delay, m_stdio.get(), std::move(step)); }},
        &Clock::system());
    QObject::connect(m_stdio.get(), &StdioServer::ended, QCoreApplication::instance(), &QCoreApplication::quit);
    m_stdio->start();
}

Result<void> Program::announce() const
{
    QJsonObject ready;
    if (m_authorization) {
        ready = m_authorization->readiness();
        say(u"Authorization server  "_s + text(m_authorization->issuer()));
        say(u"Admin interface       "_s + text(m_authorization->adminOrigin()));
        if (m_options.readyFile.isEmpty() && m_options.readyFd < 0)
            say(u"Client ids, secrets and passwords are written to --ready-file FILE."_s);
    }
    if (m_mcp) {
        ready.insert(u"mcp"_s, text(m_mcp->url()));
        if (m_certificates) {
            ready.insert(u"ca_file"_s, m_certificates->filePath(u"authority.crt"_s));
            say(u"Certificate authority "_s + m_certificates->filePath(u"authority.crt"_s));
        }
        say(u"MCP server            "_s + text(m_mcp->url()));
        say(u"Tools                 "_s + elided(m_mcp->toolNames().join(u", "_s), 4000));
        if (m_open)
            say(u"*** OPEN: this MCP server asks for no token. Whoever reaches it may call its tools. ***"_s);
    }
    if (!m_options.host.isLoopback())
        say(u"*** Other machines can reach %1. ***"_s.arg(m_options.host.toString()));
    if (!m_faults.on().isEmpty())
        say(u"Broken on purpose     "_s + m_faults.on().join(u", "_s));
    return writeReady(json::compact(ready) + '\n');
}

Result<void> Program::writeReady(const QByteArray &line) const
{
    if (!m_options.readyFile.isEmpty()) {
        // QSaveFile would put a file in the place of a device.
        const QFileInfo info(m_options.readyFile);
        if (info.exists() && !info.isFile())
            return fail(u"ready.unwritable"_s,
                        u"%1 is no ordinary file, so nothing was written to it; use --ready-fd for "
                        "a pipe."_s.arg(m_options.readyFile));
        QSaveFile file(m_options.readyFile);
        // It holds secrets: for its owner alone.
        if (!file.open(QIODevice::WriteOnly) || !file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner)
            || file.write(line) != line.size() || !file.commit())
            return fail(u"ready.unwritable"_s,
                        u"The file %1 cannot be written: %2."_s.arg(m_options.readyFile, file.errorString()));
    }
    if (m_options.readyFd >= 0) {
        QFile file;
        if (!file.open(m_options.readyFd, QIODevice::WriteOnly, QFileDevice::DontCloseHandle)
            || file.write(line) != line.size() || !file.flush())
            return fail(
                u"usage.ready-fd"_s,
                u"The file descriptor %1 cannot be written: %2."_s.arg(m_options.readyFd).arg(file.errorString()));
    }
    return {};
}

} // namespace authscope::server
