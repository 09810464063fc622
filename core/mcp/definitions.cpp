// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/mcp/definitions.h"

#include "core/json/document.h"

#include <QtCore/QJsonArray>

using namespace Qt::StringLiterals;

namespace authscope::mcp {

namespace {

QList<Icon> iconsIn(const QJsonObject &json)
{
    QList<Icon> icons;
    const QJsonArray array = json.value("icons"_L1).toArray();
    for (const QJsonValue &element : array)
        icons += {element["src"_L1].toString(), element["mimeType"_L1].toString(), stringsIn(element["sizes"_L1]),
                  element["theme"_L1].toString()};
    return icons;
}

std::optional<qint64> integerIn(const QJsonValue &value)
{
    return value.isDouble() ? std::optional(value.toInteger(qint64(value.toDouble()))) : std::nullopt;
}

Tool::Tasks taskSupport(const QJsonObject &json)
{
    const QString support = json.value("execution"_L1)["taskSupport"_L1].toString();
    return support == "required"_L1 ? Tool::Tasks::Required
        : support == "optional"_L1  ? Tool::Tasks::Optional
                                    : Tool::Tasks::Forbidden;
}

} // namespace

Content contentFrom(const QJsonObject &json)
{
    Content content;
    content.json = json;
    content.type = json.value("type"_L1).toString();
    const QJsonObject source = content.type == "resource"_L1 ? json.value("resource"_L1).toObject() : json;
    content.text = source.value("text"_L1).toString();
    content.mimeType = source.value("mimeType"_L1).toString();
    content.uri = source.value("uri"_L1).toString();
    const QJsonValue encoded = source.contains("blob"_L1) ? source.value("blob"_L1) : source.value("data"_L1);
    content.data = QByteArray::fromBase64(encoded.toString().toLatin1());
    return content;
}

Tool toolFrom(const QJsonObject &json, const QByteArray &bytes)
{
    return {.name = json.value("name"_L1).toString(),
            .title = json.value("title"_L1).toString(),
            .description = json.value("description"_L1).toString(),
            .inputSchema = json.value("inputSchema"_L1).toObject(),
            .outputSchema = json.value("outputSchema"_L1).toObject(),
            .annotations = json.value("annotations"_L1).toObject(),
            .bytes = bytes,
            .icons = iconsIn(json),
            .tasks = taskSupport(json)};
}

Resource resourceFrom(const QJsonObject &json, const QByteArray &bytes)
{
    return {.uri = json.value("uri"_L1).toString(),
            .name = json.value("name"_L1).toString(),
            .title = json.value("title"_L1).toString(),
            .description = json.value("description"_L1).toString(),
            .mimeType = json.value("mimeType"_L1).toString(),
            .size = integerIn(json.value("size"_L1)),
            .annotations = json.value("annotations"_L1).toObject(),
            .icons = iconsIn(json),
            .bytes = bytes};
}

ResourceTemplate resourceTemplateFrom(const QJsonObject &json, const QByteArray &bytes)
{
    return {.uriTemplate = json.value("uriTemplate"_L1).toString(),
            .name = json.value("name"_L1).toString(),
            .title = json.value("title"_L1).toString(),
            .description = json.value("description"_L1).toString(),
            .mimeType = json.value("mimeType"_L1).toString(),
            .annotations = json.value("annotations"_L1).toObject(),
            .icons = iconsIn(json),
            .bytes = bytes};
}

Prompt promptFrom(const QJsonObject &json, const QByteArray &bytes)
{
    QList<PromptArgument> arguments;
    const QJsonArray array = json.value("arguments"_L1).toArray();
    for (const QJsonValue &element : array)
        arguments += {element["name"_L1].toString(), element["title"_L1].toString(),
                      element["description"_L1].toString(), element["required"_L1].toBool()};
    return {.name = json.value("name"_L1).toString(),
            .title = json.value("title"_L1).toString(),
            .description = json.value("description"_L1).toString(),
            .arguments = arguments,
            .icons = iconsIn(json),
            .bytes = bytes};
}

Task taskFrom(const QJsonObject &json)
{
    Task task;
    task.json = json;
    task.id = json.value("taskId"_L1).toString();
    task.status = json.value("status"_L1).toString();
    task.statusMessage = json.value("statusMessage"_L1).toString();
    // 2026-07-28 renamed both (mcp.md, differences 11).
    task.ttlMs = integerIn(json.contains("ttlMs"_L1) ? json.value("ttlMs"_L1) : json.value("ttl"_L1));
    task.pollMs = integerIn(json.contains("pollIntervalMs"_L1) ? json.value("pollIntervalMs"_L1)
                                                               : json.value("pollInterval"_L1));
    return task;
}

Progress progressFrom(const QJsonObject &params)
{
    Progress progress;
    progress.progress = params.value("progress"_L1).toDouble();
    if (params.contains("total"_L1))
        progress.total = params.value("total"_L1).toDouble();
    progress.message = params.value("message"_L1).toString();
    progress.token = params.value("progressToken"_L1);
    return progress;
}

LogEntry logEntryFrom(const QJsonObject &params)
{
    return {params.value("level"_L1).toString(), params.value("logger"_L1).toString(), params.value("data"_L1)};
}

ServerFacts factsFrom(Era era, const QString &revision, const Message &message, qint64 exchange)
{
    const QJsonObject result = message.result.toObject();
    // 2026-07-28 has serverInfo in _meta; some servers still put it at the top (mcp.md DISC-5).
    QJsonObject info = result.value("_meta"_L1).toObject().value("io.modelcontextprotocol/serverInfo"_L1).toObject();
    if (info.isEmpty())
        info = result.value("serverInfo"_L1).toObject();
    return {.era = era,
            .revision = revision,
            .name = info.value("name"_L1).toString(),
            .title = info.value("title"_L1).toString(),
            .version = info.value("version"_L1).toString(),
            .instructions = result.value("instructions"_L1).toString(),
            .capabilities = result.value("capabilities"_L1).toObject(),
            .supportedVersions = stringsIn(result.value("supportedVersions"_L1)),
            .bytes = resultBytes(message),
            .exchange = exchange};
}

QByteArray resultBytes(const Message &message)
{
    return message.bytes.sliced(message.resultBegin, message.resultSize);
}

QStringList stringsIn(const QJsonValue &value)
{
    QStringList list;
    const QJsonArray array = value.toArray();
    for (const QJsonValue &element : array)
        list += element.toString();
    return list;
}

} // namespace authscope::mcp
