// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/profile/importers.h"

#include "core/base/text.h"
#include "core/http/origin.h"
#include "core/json/document.h"
#include "core/profile/secretfields.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QRegularExpression>
#include <QtCore/QUrl>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace authscope::profile {

namespace {

constexpr qsizetype largestFile = 16 * 1024 * 1024;
constexpr auto ownMember = "authscope"_L1;

bool isReference(const QString &text)
{
    static const QRegularExpression reference(uR"(\$\{[^}]*\}|\$[A-Z_][A-Z0-9_]*)"_s);
    return reference.match(text).hasMatch();
}

QString text(const QJsonObject &object, std::initializer_list<QLatin1StringView> names)
{
    for (const QLatin1StringView name : names)
        if (const QJsonValue value = object.value(name); value.isString())
            return value.toString();
    return {};
}

// Who writes the file must not choose who is given codes and secrets: the person does, at the first run.
QString unconfirmed(const QString &what, const QString &value)
{
    return u"its %1 was left out until you confirm it: %2"_s.arg(what, elided(visible(value), 200));
}

// One entry of a list of servers.
class Entry
{
public:
    Entry(const QString &name, const QJsonObject &json) : m_json(json) { m_result.connection.name = name; }

    // Nothing: `reason` says why.
    std::optional<ImportedConnection> read(QString *reason)
    {
        QString url = text(m_json, {"url"_L1, "serverUrl"_L1, "httpUrl"_L1});
        if (url.isEmpty() && m_json.contains("command"_L1)) {
            url = readBridge();
            if (url.isEmpty()) {
                *reason = u"starts a local program (stdio): there is no sign-in to look at"_s;
                return {};
            }
        }
        if (isReference(url)) {
            *reason = u"its address has a variable in it, which has no value here: %1"_s.arg(elided(visible(url), 200));
            return {};
        }
        const auto checked = http::checkedUrl(url.toUtf8(), u"its address"_s);
        if (!checked) {
            *reason = url.isEmpty() ? u"names no address"_s : checked.error().what;
            return {};
        }
        m_result.connection.url = url.toUtf8();
        readHeaders(m_json.value("headers"_L1).toObject());
        readHeaders(m_json.value("requestInit"_L1)["headers"_L1].toObject());
        readOAuth(m_json.value("oauth"_L1).toObject());
        readOAuth(m_json.value("auth"_L1).toObject());
        if (m_result.connection.clientId.isEmpty() && !m_result.secrets.contains(u"access-token"_s))
            m_result.connection.grant = Grant::Discover;
        return m_result;
    }

private:
    void readHeaders(const QJsonObject &headers)
    {
        for (auto header = headers.begin(); header != headers.end(); ++header)
            addHeader(header.key().toUtf8(), header.value().toString());
    }

    void addHeader(const QByteArray &name, const QString &value)
    {
        if (isReference(value)) {
            note(u"the header field %1 has a variable in it and was left out"_s.arg(visible(name)));
            return;
        }
        const bool bearer = http::sameName(name, "authorization")
            && value.startsWith("Bearer "_L1, Qt::CaseInsensitive);
        if (bearer) {
            m_result.secrets.insert(u"access-token"_s, value.sliced(7).trimmed().toUtf8());
            m_result.connection.grant = Grant::Token;
            return;
        }
        if (http::sameName(name, "authorization") || http::sameName(name, "cookie")) {
            note(u"the header field %1 was left out: only Bearer is understood there"_s.arg(visible(name)));
            return;
        }
        m_result.connection.headers.add(name, value.toUtf8());
    }

    // Cursor: "auth"; Claude Code: "oauth"; the words differ, what they name does not.
    void readOAuth(const QJsonObject &oauth)
    {
        if (oauth.isEmpty())
            return;
        Connection &connection = m_result.connection;
        take(&connection.clientId, text(oauth, {"clientId"_L1, "CLIENT_ID"_L1, "client_id"_L1}), u"client id"_s);
        QString secret;
        take(&secret, text(oauth, {"clientSecret"_L1, "CLIENT_SECRET"_L1, "client_secret"_L1}), u"client secret"_s);
        if (!secret.isEmpty())
            m_result.secrets.insert(u"client-secret"_s, secret.toUtf8());
        QStringList scopes;
        for (const auto &name : {"scopes"_L1, "scope"_L1}) {
            const QJsonValue value = oauth.value(name);
            if (value.isString())
                scopes += value.toString();
            const QJsonArray array = value.toArray();
            for (const QJsonValue &scope : array)
                scopes += scope.toString();
        }
        take(&connection.scope, scopes.join(u' ').simplified(), u"scope"_s);
        if (const QString issuer = text(oauth, {"issuer"_L1, "authorizationServer"_L1}); !issuer.isEmpty())
            note(unconfirmed(u"issuer"_s, issuer));
        take(&connection.audience, text(oauth, {"audience"_L1}), u"audience"_s);
        take(&connection.resource, text(oauth, {"resource"_L1}), u"resource"_s);
        const int port = oauth.value("callbackPort"_L1).toInt();
        if (port > 0 && port <= 65'535) {
            connection.redirectPort = quint16(port);
            connection.redirectHost = u"localhost"_s;
        }
        if (const QString redirect = text(oauth, {"redirectUrl"_L1, "redirectUri"_L1}); !redirect.isEmpty())
            readRedirect(redirect);
        if (!connection.clientId.isEmpty())
            connection.grant = Grant::AuthorizationCode;
    }

    void readRedirect(const QString &redirect)
    {
        const QUrl url(redirect, QUrl::StrictMode);
        if (!http::isLoopback(redirect.toUtf8())) {
            note(u"its redirect URI %1 is not on this machine and was left out"_s.arg(elided(visible(redirect), 200)));
            return;
        }
        m_result.connection.redirectHost = url.host();
        m_result.connection.redirectPort = quint16(url.port(80));
        m_result.connection.redirectPath = url.path().isEmpty() ? u"/"_s : url.path();
    }

    // npx mcp-remote URL [PORT] [--header "Name: value"] [--static-oauth-client-info JSON] …
    QString readBridge()
    {
        const QJsonArray json = m_json.value("args"_L1).toArray();
        QStringList arguments{m_json.value("command"_L1).toString()};
        for (const QJsonValue &argument : json)
            arguments += argument.toString();
        const auto bridge = std::ranges::find_if(arguments, [](const QString &argument) {
            const QString program = argument.section(u'/', -1).section(u'@', 0, 0);
            return program == "mcp-remote"_L1;
        });
        if (bridge == arguments.end())
            return {};
        QString url;
        for (auto argument = bridge + 1; argument != arguments.end(); ++argument) {
            const QString value = argument + 1 != arguments.end() ? *(argument + 1) : QString();
            if (!argument->startsWith(u'-')) {
                bool isPort = false;
                const int port = argument->toInt(&isPort);
                if (isPort && port > 0 && port <= 65'535)
                    readPort(port);
                else if (url.isEmpty())
                    url = *argument;
                continue;
            }
            if (readBridgeOption(*argument, value) && argument + 1 != arguments.end())
                ++argument;
        }
        note(u"mcp-remote was taken out of the way: this program speaks HTTP itself"_s);
        return url;
    }

    void readPort(int port)
    {
        m_result.connection.redirectPort = quint16(port);
        m_result.connection.redirectHost = u"localhost"_s;
        m_result.connection.redirectPath = u"/oauth/callback"_s;
    }

    // Whether the option takes the value behind it.
    bool readBridgeOption(const QString &option, const QString &value)
    {
        if (option == "--header"_L1) {
            addHeader(value.section(u':', 0, 0).trimmed().toUtf8(), value.section(u':', 1).trimmed());
            return true;
        }
        if (option == "--static-oauth-client-info"_L1 || option == "--static-oauth-client-metadata"_L1) {
            if (value.startsWith(u'@') || isReference(value))
                note(u"%1 points to a file or a variable and was left out"_s.arg(option));
            else
                readOAuth(QJsonDocument::fromJson(value.toUtf8()).object());
            return true;
        }
        if (option == "--resource"_L1) {
            take(&m_result.connection.resource, value, u"resource"_s);
            return true;
        }
        if (option == "--disable-resource-parameter"_L1) {
            m_result.connection.resource = u"-"_s;
            return false;
        }
        static const QStringList taking{u"--host"_s,         u"--transport"_s,   u"--protocol"_s,
                                        u"--auth-timeout"_s, u"--ignore-tool"_s, u"--authorize-param"_s,
                                        u"--config"_s};
        if (option != "--allow-http"_L1 && option != "--debug"_L1)
            note(u"%1 of mcp-remote was not taken over"_s.arg(visible(option)));
        return taking.contains(option);
    }

    void take(QString *target, const QString &value, const QString &what)
    {
        if (value.isEmpty())
            return;
        if (isReference(value))
            note(u"the %1 is a variable and was left out"_s.arg(what));
        else
            *target = value;
    }

    void note(const QString &text) { m_result.notes += text; }

    QJsonObject m_json;
    ImportedConnection m_result;
};

// What exportConnections() keeps for itself; the address stands outside.
std::optional<ImportedConnection> ownEntry(const QString &name, const QJsonObject &json)
{
    QJsonObject own = json.value(ownMember).toObject();
    if (own.isEmpty())
        return {};
    own.insert(u"url"_s, json.value("url"_L1));
    auto connection = connectionFromJson(own);
    if (!connection)
        return {};
    connection->id.clear();
    connection->name = name;
    connection->demo = false;
    ImportedConnection imported{std::move(*connection), {}, {}};
    Connection &taken = imported.connection;
    for (const auto &[what, value] :
         {std::pair(u"issuer"_s, &taken.issuer), std::pair(u"identity provider"_s, &taken.identityProvider)})
        if (!value->isEmpty())
            imported.notes += unconfirmed(what, std::exchange(*value, QString()));
    if (std::exchange(taken.allowPrivateNetwork, false))
        imported.notes += u"it may not reach private networks until you allow it"_s;
    QStringList parameters;
    for (const http::Field &field : taken.parameters.fields())
        parameters += elided(visible(field.name), 80);
    if (!parameters.isEmpty())
        imported.notes += u"it adds %1 to the authorization request"_s.arg(parameters.join(u", "_s));
    return imported;
}

QString formatOf(const QJsonObject &root, const QJsonObject &servers)
{
    if (root.contains("mcp"_L1) || root.contains("servers"_L1))
        return u"VS Code"_s;
    for (const QJsonValue &server : servers) {
        if (server.toObject().contains(ownMember))
            return u"Authscope"_s;
        if (server.toObject().contains("auth"_L1))
            return u"Cursor"_s;
        if (server.toObject().contains("type"_L1))
            return u"mcp.json"_s;
    }
    return u"Claude Desktop"_s;
}

} // namespace

QByteArray plainJson(QByteArrayView commented)
{
    QByteArray plain = commented.toByteArray();
    const auto blank = [&plain](qsizetype from, qsizetype to) {
        for (qsizetype i = from; i < to && i < plain.size(); ++i)
            if (plain[i] != '\n' && plain[i] != '\r')
                plain[i] = ' ';
    };
    if (plain.startsWith("\xef\xbb\xbf"))
        blank(0, 3);
    qsizetype comma = -1; // a comma with nothing but blanks behind it so far
    for (qsizetype i = 0; i < plain.size(); ++i) {
        const char c = plain[i];
        if (c == '"') {
            comma = -1;
            for (++i; i < plain.size() && plain[i] != '"'; ++i)
                i += plain[i] == '\\' ? 1 : 0;
        } else if (c == '/' && i + 1 < plain.size() && plain[i + 1] == '/') {
            qsizetype end = i;
            while (end < plain.size() && plain[end] != '\n' && plain[end] != '\r')
                ++end;
            blank(i, end);
            i = end - 1;
        } else if (c == '/' && i + 1 < plain.size() && plain[i + 1] == '*') {
            const qsizetype found = plain.indexOf("*/", i + 2);
            const qsizetype end = found < 0 ? plain.size() : found + 2;
            blank(i, end);
            i = end - 1;
        } else if (c == ',') {
            comma = i;
        } else if (c == '}' || c == ']') {
            if (comma >= 0)
                plain[comma] = ' ';
            comma = -1;
        } else if (c != ' ' && c != '\t' && c != '\n' && c != '\r') {
            comma = -1;
        }
    }
    return plain;
}

Result<ImportResult> importConnections(const QByteArray &bytes)
{
    if (bytes.size() > largestFile)
        return fail(u"import.json"_s, u"The file is larger than 16 MiB; a list of MCP servers is not."_s);
    const auto root = json::parseObject(plainJson(bytes));
    if (!root)
        return fail(u"import.json"_s, u"The file is no JSON that could be read: "_s + root.error().what,
                    root.error().evidence);
    QJsonObject servers = root->value("mcpServers"_L1).toObject();
    if (servers.isEmpty())
        servers = root->value("servers"_L1).toObject();
    if (servers.isEmpty())
        servers = root->value("mcp"_L1)["servers"_L1].toObject();
    if (servers.isEmpty())
        return fail(u"import.format"_s,
                    u"The file has no list of MCP servers: neither \"mcpServers\" (Claude, Cursor) nor \"servers\" (VS "
                    "Code) is in it."_s,
                    elided(visible(root->keys().join(u", "_s)), 200));
    ImportResult result;
    result.format = formatOf(*root, servers);
    for (auto server = servers.begin(); server != servers.end(); ++server) {
        const QString name = elided(server.key(), 200);
        if (auto own = ownEntry(name, server.value().toObject())) {
            result.connections += std::move(*own);
            continue;
        }
        QString reason;
        if (auto read = Entry(name, server.value().toObject()).read(&reason))
            result.connections += std::move(*read);
        else
            result.skipped += u"%1: %2"_s.arg(visible(name), reason);
    }
    if (result.connections.isEmpty())
        return fail(u"import.empty"_s, u"The file names no MCP server that is reached over HTTP."_s,
                    result.skipped.join(u'\n'));
    return result;
}

QByteArray exportConnections(const QList<Connection> &connections)
{
    QJsonObject servers;
    for (const Connection &connection : connections) {
        if (connection.demo)
            continue;
        // A masked address or parameter is of no use to anybody: it goes without.
        const Connection open = masked(connection);
        Connection kept = connection;
        if (open.url != connection.url)
            kept.url = http::Redactor().url(connection.url.split('?').first());
        if (!(open.parameters == connection.parameters))
            kept.parameters = {};
        QJsonObject own = toJson(kept);
        for (const QString &name : {u"id"_s, u"name"_s, u"url"_s, u"demo"_s, u"headers"_s})
            own.remove(name);
        QJsonObject server{{u"type"_s, u"http"_s}, {u"url"_s, QString::fromUtf8(kept.url)}, {QString(ownMember), own}};
        if (!connection.clientId.isEmpty()) {
            QJsonObject oauth{{u"clientId"_s, connection.clientId}};
            if (connection.redirectPort != 0)
                oauth.insert(u"callbackPort"_s, connection.redirectPort);
            server.insert(u"oauth"_s, oauth);
        }
        QString name = connection.name.isEmpty() ? QString::fromUtf8(connection.url) : connection.name;
        for (int number = 2; servers.contains(name); ++number)
            name = u"%1 %2"_s.arg(connection.name, QString::number(number));
        servers.insert(name, server);
    }
    return QJsonDocument(QJsonObject{{u"mcpServers"_s, servers}}).toJson();
}

} // namespace authscope::profile
