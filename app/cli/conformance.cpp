// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The client under test of the official conformance suite: one scenario, named by the environment, against the mock
// server whose URL is the last argument. Not for people, so it is not listed.

#include "app/cli/command.h"
#include "app/cli/scriptedauthorizer.h"
#include "core/jose/proof.h"
#include "core/json/document.h"
#include "core/mcp/client.h"

#include <QtCore/QJsonArray>

using namespace Qt::StringLiterals;

namespace authscope::cli {

namespace {

struct Scenario {
    QString name;
    QString revision;
    QJsonObject context;
    QByteArray url;
};

// Says yes to everything, with the defaults.
class Willing : public mcp::Answerer
{
public:
    Abilities abilities() const override { return {.forms = true, .urls = true, .sampling = true, .roots = true}; }
    QCoro::Task<mcp::ElicitationAnswer> elicit(mcp::Elicitation elicitation, std::stop_token) override
    {
        mcp::ElicitationAnswer answer;
        answer.action = mcp::ElicitationAnswer::Action::Accept;
        answer.content = mcp::withDefaults(elicitation.schema, {});
        co_return answer;
    }
    QCoro::Task<Result<QJsonObject>> sample(QString, QJsonObject, std::stop_token) override
    {
        const QJsonObject content{{u"type"_s, u"text"_s}, {u"text"_s, u"Paris"_s}};
        co_return QJsonObject{{u"role"_s, u"assistant"_s},
                              {u"content"_s, content},
                              {u"model"_s, u"scripted"_s},
                              {u"stopReason"_s, u"endTurn"_s}};
    }
    QCoro::Task<Result<QJsonArray>> roots(QString, std::stop_token) override
    {
        co_return QJsonArray{QJsonObject{{u"uri"_s, u"file:///tmp"_s}, {u"name"_s, u"tmp"_s}}};
    }
};

QJsonValue sampleValue(const QJsonObject &schema)
{
    if (schema.contains("default"_L1))
        return schema.value("default"_L1);
    if (schema.contains("const"_L1))
        return schema.value("const"_L1);
    const QJsonArray choices = schema.value("enum"_L1).toArray();
    if (!choices.isEmpty())
        return choices.first();
    const QString type = schema.value("type"_L1).toString();
    if (type == "number"_L1 || type == "integer"_L1)
        return 1;
    if (type == "boolean"_L1)
        return true;
    if (type == "array"_L1)
        return QJsonArray();
    return type == "object"_L1 ? QJsonValue(QJsonObject()) : QJsonValue(u"test"_s);
}

QJsonObject sampleArguments(const QJsonObject &schema)
{
    QJsonObject arguments;
    const QJsonObject properties = schema.value("properties"_L1).toObject();
    for (auto property = properties.begin(); property != properties.end(); ++property)
        arguments.insert(property.key(), sampleValue(property.value().toObject()));
    return arguments;
}

void report(const Context &context, const Failure &failure)
{
    context.out.note(failure.id + u": "_s + failure.what);
}

// Calls a tool and goes on whatever comes of it: the suite judges what went over the wire.
QCoro::Task<void> call(Context &context, mcp::Client *client, QString name, QJsonObject arguments)
{
    const Result<mcp::ToolResult> result = co_await client->callTool(name, arguments);
    if (!result)
        report(context, result.error());
}

QCoro::Task<void> callAll(Context &context, mcp::Client *client, QList<mcp::Tool> tools)
{
    for (const mcp::Tool &tool : tools) {
        const QJsonObject arguments = sampleArguments(tool.inputSchema);
        co_await call(context, client, tool.name, arguments);
    }
}

QCoro::Task<void> readAndPrompt(Context &context, mcp::Client *client)
{
    const auto resources = co_await client->listResources();
    if (resources) {
        for (const mcp::Resource &resource : *resources) {
            const auto read = co_await client->readResource(resource.uri);
            if (!read)
                report(context, read.error());
        }
    }
    const auto prompts = co_await client->listPrompts();
    if (!prompts)
        co_return;
    for (const mcp::Prompt &prompt : *prompts) {
        QJsonObject arguments;
        for (const mcp::PromptArgument &argument : prompt.arguments)
            arguments.insert(argument.name, u"test"_s);
        const auto got = co_await client->getPrompt(prompt.name, arguments);
        if (!got)
            report(context, got.error());
    }
}

QCoro::Task<void> callFromContext(Context &context, mcp::Client *client, QJsonObject given)
{
    const QJsonArray calls = given.value("toolCalls"_L1).toArray();
    for (const QJsonValue &one : calls) {
        const QString name = one["name"_L1].toString();
        const QJsonObject arguments = one["arguments"_L1].toObject();
        co_await call(context, client, name, arguments);
    }
}

// The state of one request must not leak into another that runs between its rounds (MRTR-6).
QCoro::Task<void> inputRounds(Context &context, mcp::Client *client, QList<mcp::Tool> tools)
{
    const QStringList order{u"test_mrtr_echo_state"_s, u"test_mrtr_unrelated"_s, u"test_mrtr_no_state"_s,
                            u"test_mrtr_no_result_type"_s};
    for (const QString &name : order) {
        const auto tool = std::ranges::find(tools, name, &mcp::Tool::name);
        const QJsonObject arguments = tool == tools.end() ? QJsonObject() : sampleArguments(tool->inputSchema);
        co_await call(context, client, name, arguments);
    }
}

QCoro::Task<int> protocol(Context &context, Scenario scenario)
{
    Willing willing;
    mcp::ClientConfiguration configuration;
    configuration.url = scenario.url;
    if (scenario.revision != mcp::revision2026_07_28)
        configuration.revision = scenario.revision;
    configuration.answerer = &willing;
    mcp::Client client(context.http.get(), std::move(configuration));
    const auto tools = co_await client.listTools();
    if (!tools) {
        report(context, tools.error());
        co_return Impossible;
    }
    const QString &name = scenario.name;
    if (name == "tools_call"_L1)
        co_await call(context, &client, u"add_numbers"_s, {{u"a"_s, 5}, {u"b"_s, 3}});
    else if (name == "http-custom-headers"_L1)
        co_await callFromContext(context, &client, scenario.context);
    else if (name == "sep-2322-client-request-state"_L1)
        co_await inputRounds(context, &client, *tools);
    else if (name == "json-schema-2020-12-preservation"_L1) {
        const auto tool = std::ranges::find(*tools, u"json_schema_2020_12_tool"_s, &mcp::Tool::name);
        if (tool != tools->end())
            co_await call(context, &client, u"json_schema_echo"_s, {{u"schema"_s, tool->inputSchema}});
    } else if (name != "initialize"_L1 && name != "json-schema-ref-no-deref"_L1)
        co_await callAll(context, &client, *tools);
    if (name == "http-standard-headers"_L1)
        co_await readAndPrompt(context, &client);
    co_await client.close();
    co_return Done;
}

profile::Connection connectionFor(const Scenario &scenario)
{
    profile::Connection connection;
    connection.id = u"conformance"_s;
    connection.url = scenario.url;
    // The suite asks for these two at any revision; what they are about is of this one alone.
    connection.revision = scenario.name.startsWith("auth/2025-03-26-"_L1) ? mcp::revision2025_03_26 : scenario.revision;
    connection.clientId = scenario.context.value("client_id"_L1).toString();
    connection.clientDocument = u"https://conformance-test.local/client-metadata.json"_s;
    connection.registersClient = true;
    if (scenario.name.startsWith("auth/client-credentials"_L1))
        connection.grant = profile::Grant::ClientCredentials;
    if (scenario.name == "auth/wif-jwt-bearer"_L1)
        connection.grant = profile::Grant::JwtBearer;
    if (scenario.name == "auth/enterprise-managed-authorization"_L1)
        connection.grant = profile::Grant::IdJag;
    connection.signingAlgorithm = scenario.context.value("signing_algorithm"_L1).toString();
    connection.identityProvider = scenario.context.value("idp_issuer"_L1).toString();
    connection.identityProviderClientId = scenario.context.value("idp_client_id"_L1).toString();
    return connection;
}

// What the scenario gives as secrets.
Result<void> handOver(const Scenario &scenario, journey::Journey &journey)
{
    const auto given = [&scenario](QLatin1StringView name) { return scenario.context.value(name).toString(); };
    journey.setClientSecret(given("client_secret"_L1).toUtf8());
    journey.setAssertion(given("valid_jwt"_L1));
    journey.setIdentityToken(given("idp_id_token"_L1), {});
    const QByteArray pem = given("private_key_pem"_L1).toUtf8();
    if (pem.isEmpty())
        return {};
    Result<jose::Key> key = jose::privateKeyFrom(pem);
    if (!key)
        return std::unexpected(key.error());
    journey.setClientKey(std::move(*key));
    return {};
}

// The way to a list of tools, with a second sign-in where more scope is wanted, and once more from the start where the
// new credentials are refused: the resource may have moved to another authorization server.
QCoro::Task<bool> reachTools(Context &context, journey::Journey &journey)
{
    co_await journey.run();
    bool restarted = false;
    while (journey.station(journey::StationId::Mcp).state == journey::StationState::Failed) {
        const http::ExchangePtr refusal = journey.mcp()->lastRefusal();
        if (!restarted && refusal && refusal->status == 401) {
            restarted = true;
            journey.keeper()->forget();
            co_await journey.run();
            continue;
        }
        const Result<void> more = co_await journey.stepUp();
        if (!more) {
            report(context, more.error());
            co_return false;
        }
    }
    const diagnosis::Case facts = journey.facts();
    for (const diagnosis::StationFact &fact : facts.failures)
        report(context, fact.failure);
    co_return journey.station(journey::StationId::Mcp).state == journey::StationState::Passed;
}

// A call, again after more scope was granted (403), and once more from the start with new credentials (401).
QCoro::Task<void> callAuthorized(Context &context, journey::Journey &journey, mcp::Tool tool)
{
    const QJsonObject arguments = sampleArguments(tool.inputSchema);
    for (bool restarted = false;;) {
        const auto result = co_await journey.callTool(tool.name, arguments);
        if (result)
            co_return;
        report(context, result.error());
        if (result.error().id == "mcp.forbidden"_L1) {
            const Result<void> more = co_await journey.stepUp();
            if (more)
                continue;
            report(context, more.error());
        } else if (result.error().id == "mcp.unauthorized"_L1 && !restarted) {
            restarted = true;
            journey.keeper()->forget();
            const bool reached = co_await reachTools(context, journey);
            if (reached)
                continue;
        }
        co_return;
    }
}

QCoro::Task<int> authorization(Context &context, Scenario scenario)
{
    ScriptedAuthorizer authorizer(context.http.get());
    journey::Journey journey(context.http.get(), connectionFor(scenario), &authorizer);
    if (const Result<void> given = handOver(scenario, journey); !given)
        co_return context.out.failure(given.error());
    const bool reached = co_await reachTools(context, journey);
    if (!reached)
        co_return Wrong;
    const QList<mcp::Tool> tools = journey.knowledge().tools;
    for (const mcp::Tool &tool : tools)
        co_await callAuthorized(context, journey, tool);
    co_await journey.mcp()->close();
    co_return Done;
}

QCoro::Task<int> conformance(Context &context)
{
    Scenario scenario;
    scenario.name = qEnvironmentVariable("MCP_CONFORMANCE_SCENARIO");
    scenario.revision = qEnvironmentVariable("MCP_CONFORMANCE_PROTOCOL_VERSION");
    scenario.url = context.arguments.first().toUtf8();
    if (const auto given = json::parseObject(qgetenv("MCP_CONFORMANCE_CONTEXT")))
        scenario.context = *given;
    if (scenario.name.startsWith("auth/"_L1)) {
        const int status = co_await authorization(context, scenario);
        co_return status;
    }
    const int status = co_await protocol(context, scenario);
    co_return status;
}

} // namespace

QList<Command> conformanceCommands()
{
    return {{.name = u"conformance"_s,
             .arguments = u"URL"_s,
             .summary = u"Run the scenario of the conformance suite that MCP_CONFORMANCE_SCENARIO names"_s,
             .example = u"MCP_CONFORMANCE_SCENARIO=tools_call authscope-cli conformance http://localhost:3000/mcp"_s,
             .hidden = true,
             .minimumArguments = 1,
             .maximumArguments = 1,
             .run = conformance}};
}

} // namespace authscope::cli
