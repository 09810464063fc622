// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/mcp/failures.h"

#include "core/base/excerpt.h"
#include "core/base/text.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>

using namespace Qt::StringLiterals;

namespace authscope::mcp {

Failure refusal(const http::Exchange &exchange, const std::optional<Message> &message)
{
    const bool forbidden = exchange.status == 403;
    QString text = forbidden ? u"The MCP server forbids it (403)."_s
                             : u"The MCP server does not accept the credentials (401)."_s;
    if (message && !message->errorMessage.isEmpty())
        text += u" It says: "_s + elided(visible(message->errorMessage), 400);
    return {forbidden ? u"mcp.forbidden"_s : u"mcp.unauthorized"_s, text,
            visible(exchange.responseHeaders.value("www-authenticate")), exchange.id};
}

Failure notMcp(const http::Exchange &exchange, const std::optional<Failure> &why)
{
    const QByteArray type = http::mediaType(exchange.responseHeaders.value("content-type"));
    QString text = u"The answer (%1"_s.arg(exchange.status);
    text += type.isEmpty() ? u") is not MCP."_s : u", %1) is not MCP."_s.arg(visible(type));
    if (why && !exchange.responseBody.isEmpty())
        text += u' ' + why->what;
    text += u" Check the path of the MCP URL."_s;
    return {u"mcp.not-mcp"_s, text, excerpt(exchange.responseBody, 200), exchange.id};
}

Failure jsonRpcFailure(const Message &message, qint64 exchange)
{
    QString evidence = u"%1: %2"_s.arg(message.errorCode).arg(message.errorMessage);
    if (!message.errorData.isUndefined() && !message.errorData.isNull()) {
        const QByteArray data = QJsonDocument(QJsonArray{message.errorData}).toJson(QJsonDocument::Compact);
        evidence += u"\ndata: "_s + elided(QString::fromUtf8(data.sliced(1).chopped(1)), 2000);
    }
    return {u"mcp.error"_s,
            u"The MCP server answered with the error %1: %2"_s.arg(message.errorCode)
                .arg(elided(visible(message.errorMessage), 400)),
            evidence, exchange};
}

std::optional<Failure> resultProblem(const Answer &answer, const QStringList &knownTypes)
{
    const Message &message = *answer.message;
    if (!message.result.isObject())
        return Failure{u"mcp.not-mcp"_s, u"The result is not an object."_s, {}, answer.exchange};
    const QJsonValue type = message.result.toObject().value("resultType"_L1);
    if (type.isUndefined() || type.toString() == "complete"_L1 || knownTypes.contains(type.toString()))
        return {};
    const QString shown = type.isString() ? elided(visible(type.toString()), 80) : u"no string"_s;
    return Failure{u"mcp.result-type"_s,
                   u"The server answered with resultType \"%1\", which has no meaning for this request."_s.arg(shown),
                   shown, answer.exchange};
}

} // namespace authscope::mcp
