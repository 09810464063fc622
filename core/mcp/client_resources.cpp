// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Resources (mcp.md 6.3).

#include "core/mcp/client.h"
#include "core/mcp/definitions.h"

#include <QtCore/QJsonArray>

using namespace Qt::StringLiterals;

namespace authscope::mcp {

QCoro::Task<Result<QList<Resource>>> Client::listResources(std::stop_token stop)
{
    const auto all = co_await listAll(u"resources/list"_s, u"resources"_s, stop);
    if (!all)
        co_return std::unexpected(all.error());
    QList<Resource> resources;
    for (const auto &[json, bytes] : *all)
        resources += resourceFrom(json, bytes);
    co_return resources;
}

QCoro::Task<Result<QList<ResourceTemplate>>> Client::listResourceTemplates(std::stop_token stop)
{
    const auto all = co_await listAll(u"resources/templates/list"_s, u"resourceTemplates"_s, stop);
    if (!all)
        co_return std::unexpected(all.error());
    QList<ResourceTemplate> templates;
    for (const auto &[json, bytes] : *all)
        templates += resourceTemplateFrom(json, bytes);
    co_return templates;
}

QCoro::Task<Result<ReadResult>> Client::readResource(QString uri, std::stop_token stop)
{
    const QJsonObject params{{u"uri"_s, uri}};
    Asked read = asked(u"resources/read"_s, params, stop);
    read.note = u"resources/read "_s + uri;
    const Result<Answer> answer = co_await demand(read);
    if (!answer)
        co_return std::unexpected(answer.error());
    const QJsonObject json = answer->message->result.toObject();
    if (!json.value("contents"_L1).isArray())
        co_return fail(u"mcp.not-mcp"_s, u"The answer to resources/read holds no array \"contents\"."_s, {},
                       answer->exchange);
    ReadResult result;
    const QJsonArray contents = json.value("contents"_L1).toArray();
    for (const QJsonValue &piece : contents)
        result.contents += contentFrom(piece.toObject());
    result.bytes = resultBytes(*answer->message);
    result.exchange = answer->exchange;
    result.cached = answer->cached;
    co_return result;
}

} // namespace authscope::mcp
