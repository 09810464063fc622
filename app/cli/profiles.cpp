// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/command.h"
#include "app/cli/connectionoptions.h"
#include "core/base/file.h"
#include "core/base/random.h"
#include "core/base/text.h"
#include "core/json/document.h"
#include "core/profile/importers.h"
#include "core/profile/secretfields.h"
#include "core/profile/secretstore.h"

#include <QtCore/QJsonArray>

using namespace Qt::StringLiterals;

namespace authscope::cli {

namespace {

// A connection for output: its address, parameters and header fields may hold a key.
QJsonObject shown(const Context &context, profile::Connection connection)
{
    return profile::toJson(context.showSecrets ? connection : profile::masked(connection));
}

// A line of a list, of what shown() gave.
void listed(Context &context, const QJsonObject &connection)
{
    context.out.line(u"%1  %2  %3"_s.arg(visible(connection["name"_L1].toString()).leftJustified(20),
                                         visible(connection["url"_L1].toString()),
                                         context.out.dim(connection["grant"_L1].toString())));
}

const profile::Connection *named(Context &context, Failure &failure)
{
    const QString name = context.arguments.value(0);
    if (const profile::Connection *found = context.store.find(name))
        return found;
    failure = usage(u"There is no profile \"%1\"; `authscope-cli profiles list` shows those there are."_s.arg(
                        visible(name)))
                  .error();
    return nullptr;
}

QCoro::Task<int> list(Context &context)
{
    if (const Result<void> loaded = context.store.load(); !loaded)
        co_return context.out.failure(loaded.error());
    QJsonArray array;
    for (const profile::Connection &connection : context.store.connections()) {
        const QJsonObject json = shown(context, connection);
        array += json;
        listed(context, json);
    }
    if (context.out.json)
        context.out.document({{u"profiles"_s, array}});
    else if (array.isEmpty())
        context.out.note(u"No profiles are saved in %1."_s.arg(context.store.path()));
    co_return Done;
}

QCoro::Task<int> show(Context &context)
{
    if (const Result<void> loaded = context.store.load(); !loaded)
        co_return context.out.failure(loaded.error());
    Failure failure;
    const profile::Connection *connection = named(context, failure);
    if (!connection)
        co_return context.out.failure(failure);
    context.out.document(shown(context, *connection));
    co_return Done;
}

QCoro::Task<int> add(Context &context)
{
    if (const Result<void> loaded = context.store.load(); !loaded)
        co_return context.out.failure(loaded.error());
    const QString name = context.arguments.value(0);
    if (name.trimmed().isEmpty())
        co_return context.out.failure(usage(u"NAME is empty: say how the profile is called."_s).error());
    if (context.store.find(name))
        co_return context.out.failure(
            usage(u"There is a profile \"%1\" already; remove it first."_s.arg(visible(name))).error());
    const Result<Target> wanted = co_await target(context, context.arguments.value(1));
    if (!wanted)
        co_return context.out.failure(wanted.error());
    profile::Connection connection = wanted->connection;
    connection.name = name;
    connection.id = QString::fromLatin1(randomToken(12));
    connection.keepsHistory = context.has(u"keep-history"_s);
    const QByteArray key = wanted->clientKey ? wanted->clientKey->privatePem() : QByteArray();
    const std::pair<QString, QByteArray> secrets[] = {{u"client-secret"_s, wanted->clientSecret},
                                                      {u"private-key"_s, key}};
    for (const auto &[secret, value] : secrets) {
        if (value.isEmpty())
            continue;
        const Result<void> kept = co_await context.secrets->write(connection.id + u'/' + secret, value);
        if (!kept)
            co_return context.out.failure(kept.error());
        if (!context.secrets->survivesExit())
            context.out.warn(
                u"there is no keychain here: the %1 was not kept; give it again with each command, or use "
                "--secret-store file:PATH"_s.arg(secret == "private-key"_L1 ? u"private key"_s : u"client secret"_s));
    }
    if (wanted->clientKey && connection.keyId.isEmpty())
        connection.keyId = QString::fromUtf8(wanted->clientKey->kid()); // the PEM has no place for it
    if (const Result<void> saved = context.store.put(connection); !saved)
        co_return context.out.failure(saved.error());
    if (context.out.json)
        context.out.document(shown(context, connection));
    context.out.line(u"Saved in %1."_s.arg(context.store.path()));
    co_return Done;
}

QCoro::Task<int> remove(Context &context)
{
    if (const Result<void> loaded = context.store.load(); !loaded)
        co_return context.out.failure(loaded.error());
    Failure failure;
    const profile::Connection *connection = named(context, failure);
    if (!connection)
        co_return context.out.failure(failure);
    const QString id = connection->id;
    const bool keptHistory = connection->keepsHistory;
    for (const QStringList names = profile::secretNames(); const QString &name : names)
        if (const Result<void> removed = co_await context.secrets->remove(id + u'/' + name); !removed)
            context.out.warn(removed.error().what);
    if (const Result<void> removed = context.store.remove(id); !removed)
        co_return context.out.failure(removed.error());
    if (context.out.json)
        context.out.document({{u"removed"_s, id}});
    context.out.line(u"Removed, with what was kept for it in %1."_s.arg(context.secrets->place()));
    if (keptHistory)
        context.out.note(u"Its kept runs stay; `authscope-cli history list` shows them."_s);
    co_return Done;
}

// A name that is not taken yet.
QString freeName(const Context &context, const QString &wanted)
{
    QString name = wanted;
    for (int number = 2; context.store.find(name); ++number)
        name = u"%1 %2"_s.arg(wanted, QString::number(number));
    return name;
}

// Gives the saved connection, for output.
QCoro::Task<Result<QJsonObject>> keep(Context &context, profile::ImportedConnection imported)
{
    profile::Connection connection = std::move(imported.connection);
    connection.id = QString::fromLatin1(randomToken(12));
    connection.name = freeName(context, connection.name);
    for (auto secret = imported.secrets.cbegin(); secret != imported.secrets.cend(); ++secret) {
        context.redactor.addSecret(secret.value());
        const Result<void> kept = co_await context.secrets->write(connection.id + u'/' + secret.key(), secret.value());
        if (!kept)
            co_return std::unexpected(kept.error());
        if (!context.secrets->survivesExit())
            imported.notes +=
                u"its %1 was not kept: there is no keychain here (--secret-store file:PATH makes one)"_s.arg(
                    secret.key());
    }
    if (const Result<void> saved = context.store.put(connection); !saved)
        co_return std::unexpected(saved.error());
    QJsonObject json = shown(context, connection);
    json.insert(u"notes"_s, QJsonArray::fromStringList(imported.notes));
    listed(context, json);
    for (const QString &note : std::as_const(imported.notes))
        context.out.note(u"  "_s + note);
    co_return json;
}

// The names that several servers of the file have: of these a reader takes the last one.
QStringList repeatedNames(const QByteArray &bytes)
{
    QStringList repeated;
    const auto document = json::Document::parse(profile::plainJson(bytes));
    if (!document)
        return repeated;
    const json::Value root = document->root();
    const json::Value mcp = root[u"mcp"];
    for (const json::Value &servers : {root[u"mcpServers"], root[u"servers"], mcp ? mcp[u"servers"] : json::Value()}) {
        QSet<QString> names;
        for (json::Value server = servers.isObject() ? servers.first() : json::Value(); server;
             server = server.next()) {
            if (names.contains(server.name()))
                repeated += server.name();
            names.insert(server.name());
        }
    }
    repeated.removeDuplicates();
    return repeated;
}

QCoro::Task<int> import(Context &context)
{
    if (const Result<void> loaded = context.store.load(); !loaded)
        co_return context.out.failure(loaded.error());
    const Result<QByteArray> bytes = readFile(context.arguments.value(0), 16 * 1024 * 1024);
    if (!bytes)
        co_return context.out.failure(bytes.error());
    Result<profile::ImportResult> found = profile::importConnections(*bytes);
    if (!found)
        co_return context.out.failure(found.error());
    for (const QStringList repeated = repeatedNames(*bytes); const QString &name : repeated) {
        const QString text = u"%1: the file has several servers of this name, of which only the last one is read"_s.arg(
            elided(visible(name), 200));
        context.out.warn(text);
        found->skipped += text;
    }
    QJsonArray saved;
    for (profile::ImportedConnection &imported : found->connections) {
        const Result<QJsonObject> kept = co_await keep(context, std::move(imported));
        if (!kept)
            co_return context.out.failure(kept.error());
        saved += *kept;
    }
    for (const QString &skipped : std::as_const(found->skipped))
        context.out.note(u"Left out: "_s + skipped);
    if (context.out.json)
        context.out.document({{u"format"_s, found->format},
                              {u"profiles"_s, saved},
                              {u"skipped"_s, QJsonArray::fromStringList(found->skipped)}});
    context.out.line(u"%1 saved in %2, from a file of %3."_s.arg(QString::number(saved.size()), context.store.path(),
                                                                 found->format));
    co_return Done;
}

QCoro::Task<int> exportAll(Context &context)
{
    if (const Result<void> loaded = context.store.load(); !loaded)
        co_return context.out.failure(loaded.error());
    context.out.bytes(profile::exportConnections(context.store.connections()));
    co_return Done;
}

} // namespace

QList<Command> profilesCommands()
{
    return {{.name = u"profiles list"_s,
             .summary = u"Saved connections"_s,
             .example = u"authscope-cli profiles list"_s,
             .run = list},
            {.name = u"profiles show"_s,
             .arguments = u"NAME"_s,
             .summary = u"One saved connection as JSON, without its secrets"_s,
             .example = u"authscope-cli profiles show staging"_s,
             .minimumArguments = 1,
             .maximumArguments = 1,
             .run = show},
            {.name = u"profiles add"_s,
             .arguments = u"NAME URL"_s,
             .summary = u"Save a connection with its options; a client secret goes into the keychain"_s,
             .example = u"authscope-cli profiles add staging https://mcp.example.com/mcp --client-id 0oa…"_s,
             .connects = true,
             .options = {{u"keep-history"_s,
                          u"Keep each `diagnose` of this profile on this machine, redacted; see `history list`."_s}},
             .minimumArguments = 2,
             .maximumArguments = 2,
             .run = add},
            {.name = u"profiles remove"_s,
             .arguments = u"NAME"_s,
             .summary = u"Remove a saved connection and the secrets kept for it"_s,
             .example = u"authscope-cli profiles remove staging"_s,
             .minimumArguments = 1,
             .maximumArguments = 1,
             .run = remove},
            {.name = u"profiles import"_s,
             .arguments = u"FILE"_s,
             .summary = u"Take over servers from Claude Desktop, VS Code, Cursor or an mcp.json"_s,
             .example = u"authscope-cli profiles import ~/.cursor/mcp.json"_s,
             .minimumArguments = 1,
             .maximumArguments = 1,
             .run = import},
            {.name = u"profiles export"_s,
             .summary = u"All saved connections as an mcp.json, without secrets"_s,
             .example = u"authscope-cli profiles export > mcp.json"_s,
             .run = exportAll}};
}

} // namespace authscope::cli
