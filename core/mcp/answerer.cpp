// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/mcp/answerer.h"

#include "core/base/text.h"
#include "core/http/origin.h"
#include "core/json/document.h"
#include "core/mcp/types.h"

using namespace Qt::StringLiterals;

namespace authscope::mcp {

QCoro::Task<ElicitationAnswer> Answerer::elicit(Elicitation, std::stop_token)
{
    co_return ElicitationAnswer();
}

QCoro::Task<Result<QJsonObject>> Answerer::sample(QString, QJsonObject, std::stop_token)
{
    co_return fail(u"sampling.refused"_s, u"Nobody answers sampling requests here."_s);
}

QCoro::Task<Result<QJsonArray>> Answerer::roots(QString, std::stop_token)
{
    co_return QJsonArray();
}

QJsonObject clientCapabilities(const Answerer *answerer, const QString &revision, bool tasks)
{
    const Answerer::Abilities able = answerer ? answerer->abilities() : Answerer::Abilities();
    const bool modes = revision >= revision2025_11_25;
    QJsonObject capabilities;
    if (able.roots)
        capabilities.insert("roots"_L1, QJsonObject());
    if (able.sampling) {
        QJsonObject sampling;
        if (able.samplingTools && modes)
            sampling.insert("tools"_L1, QJsonObject());
        capabilities.insert("sampling"_L1, sampling);
    }
    QJsonObject elicitation;
    if (able.forms && modes)
        elicitation.insert("form"_L1, QJsonObject());
    if (able.urls && modes)
        elicitation.insert("url"_L1, QJsonObject());
    if (revision >= revision2025_06_18 && (able.forms || !elicitation.isEmpty()))
        capabilities.insert("elicitation"_L1, elicitation);
    if (tasks && revision >= revision2026_07_28)
        capabilities.insert("extensions"_L1, QJsonObject{{tasksExtension, QJsonObject()}});
    return capabilities;
}

Result<Elicitation> elicitationFrom(const QJsonObject &params, const QByteArray &bytes, const QString &server)
{
    Elicitation elicitation;
    elicitation.server = server;
    elicitation.message = params.value("message"_L1).toString();
    const QString mode = params.value("mode"_L1).toString(u"form"_s);
    if (mode == "url"_L1) {
        elicitation.mode = Elicitation::Mode::Url;
        elicitation.url = params.value("url"_L1).toString().toUtf8();
        // What is no http(s) address is not even shown as something to open (attacks.md 1).
        if (const auto url = http::browserUrl(elicitation.url, u"The page that the server asks to open"_s); !url)
            return std::unexpected(url.error());
        return elicitation;
    }
    if (mode != "form"_L1)
        return fail(u"elicitation.invalid"_s,
                    u"The server asks in the mode \"%1\", which is not known."_s.arg(elided(visible(mode), 80)));
    if (!params.value("requestedSchema"_L1).isObject())
        return fail(u"elicitation.invalid"_s, u"The server asks for input without a requestedSchema."_s);
    elicitation.schema = params.value("requestedSchema"_L1).toObject();
    const auto document = json::Document::parse(bytes);
    const json::Value schema = document ? document->root()[u"requestedSchema"] : json::Value();
    elicitation.schemaBytes = schema ? schema.raw().toByteArray() : json::compact(elicitation.schema);
    return elicitation;
}

QStringList fieldsOf(const Elicitation &elicitation)
{
    const auto document = json::Document::parse(elicitation.schemaBytes);
    const json::Value properties = document ? document->root()[u"properties"] : json::Value();
    return json::namesInOrder(elicitation.schema.value("properties"_L1).toObject(), properties);
}

QJsonObject withDefaults(const QJsonObject &schema, QJsonObject content)
{
    const QJsonObject properties = schema.value("properties"_L1).toObject();
    for (auto property = properties.begin(); property != properties.end(); ++property) {
        const QJsonObject definition = property.value().toObject();
        if (!content.contains(property.key()) && definition.contains("default"_L1))
            content.insert(property.key(), definition.value("default"_L1));
    }
    return content;
}

QJsonObject resultOf(const Elicitation &elicitation, const ElicitationAnswer &answer)
{
    using Action = ElicitationAnswer::Action;
    const bool accepted = answer.action == Action::Accept;
    QJsonObject result{{u"action"_s,
                        accepted                               ? u"accept"_s
                            : answer.action == Action::Decline ? u"decline"_s
                                                               : u"cancel"_s}};
    if (accepted && elicitation.mode == Elicitation::Mode::Form)
        result.insert("content"_L1, answer.content);
    return result;
}

} // namespace authscope::mcp
