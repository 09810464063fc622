// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Prompts, resources and templates.
#include "server/mcp/everything.h"
#include "server/mcp/rpc.h"

using namespace Qt::StringLiterals;

namespace authscope::server {

namespace {

constexpr int numbered = 2500; // resources, so that a list has many pages

QByteArray message(const QByteArray &content)
{
    return "{\"role\":\"user\",\"content\":"_ba + content + '}';
}

QByteArray text(QStringView words)
{
    return "{\"type\":\"text\",\"text\":"_ba + jsonString(words) + '}';
}

QByteArray messages(const QByteArrayList &list)
{
    return "\"messages\":["_ba + list.join(',') + ']';
}

QByteArray promptDefinition(const char *name, const char *title, const char *description, const QByteArray &arguments)
{
    return "{\"name\":\""_ba + name + "\",\"title\":\""_ba + title + "\",\"description\":\""_ba + description + '"'
        + (arguments.isEmpty() ? QByteArray() : QByteArray(",\"arguments\":"_ba + arguments)) + '}';
}

Prompt constantPrompt(const char *name, const char *title, const char *description, const QByteArray &members)
{
    return {QString::fromLatin1(name),
            promptDefinition(name, title, description, {}),
            {},
            [members](const CallPtr &call) { call->succeed(members); }};
}

QStringList beginningWith(const QStringList &values, const QString &typed)
{
    QStringList result;
    for (const QString &value : values)
        if (value.startsWith(typed, Qt::CaseInsensitive))
            result.append(value);
    return result;
}

Prompt argumentsPrompt()
{
    const QByteArray arguments = "[{\"name\":\"arg1\",\"description\":\"First argument\",\"required\":true},"
                                 "{\"name\":\"arg2\",\"description\":\"Second argument\",\"required\":true}]"_ba;
    const auto get = [](const CallPtr &call) {
        call->succeed(messages({message(text(u"Prompt with arguments: arg1='%1', arg2='%2'"_s.arg(
            call->argument("arg1"_L1).toString(), call->argument("arg2"_L1).toString())))}));
    };
    const auto complete = [](const QString &argument, const QString &typed) {
        return beginningWith(argument == "arg1"_L1 ? QStringList{u"paris"_s, u"park"_s, u"party"_s, u"london"_s}
                                                   : QStringList{u"one"_s, u"two"_s},
                             typed);
    };
    return {u"test_prompt_with_arguments"_s,
            promptDefinition("test_prompt_with_arguments", "Prompt with arguments", "Takes two arguments.", arguments),
            {u"arg1"_s, u"arg2"_s},
            get,
            complete};
}

Prompt resourcePrompt()
{
    const QByteArray arguments =
        "[{\"name\":\"resourceUri\",\"description\":\"URI of the resource\",\"required\":true}]"_ba;
    const auto get = [](const CallPtr &call) {
        const QByteArray resource = "{\"type\":\"resource\",\"resource\":{\"uri\":"_ba
            + jsonString(call->argument("resourceUri"_L1).toString())
            + ",\"mimeType\":\"text/plain\",\"text\":\"Embedded resource content for testing.\"}}"_ba;
        call->succeed(messages({message(resource), message(text(u"Please process the embedded resource above."))}));
    };
    return {u"test_prompt_with_embedded_resource"_s,
            promptDefinition("test_prompt_with_embedded_resource", "Prompt with a resource", "Embeds a resource.",
                             arguments),
            {u"resourceUri"_s},
            get};
}

// Needs the person, as tools do.
Prompt askingPrompt()
{
    const auto get = [](const CallPtr &call) {
        const Question question{u"user_context"_s, "elicitation/create"_ba,
                                "{\"message\":\"What context should the prompt use?\",\"requestedSchema\":"_ba
                                    + objectSchema("{\"context\":{\"type\":\"string\"}}"_ba, {"context"_ba}) + '}'};
        call->ask({question}, [call](const Answers &answers) {
            const QString context =
                answers.value(u"user_context"_s).value("content"_L1).toObject().value("context"_L1).toString();
            call->succeed(messages({message(text(u"Use this context: %1"_s.arg(context)))}));
        });
    };
    return {
        u"test_input_required_result_prompt"_s,
        promptDefinition("test_input_required_result_prompt", "Asking prompt", "Asks the person for its context.", {}),
        {},
        get};
}

Resource resource(const char *uri, const char *name, const char *description, const char *type,
                  const QByteArray &content)
{
    const QByteArray head = "{\"uri\":\""_ba + uri + "\",\"mimeType\":\""_ba + type + '"';
    return {"{\"uri\":\""_ba + uri + "\",\"name\":\""_ba + name + "\",\"description\":\""_ba + description
                + "\",\"mimeType\":\""_ba + type + "\"}"_ba,
            [head, content](const QString &) { return QByteArray(head + ',' + content + '}'); },
            QString::fromLatin1(uri)};
}

// What stands for {…} in a template with one expression, if the URI fits: no slash, not empty.
std::optional<QString> expanded(const QString &uri, QLatin1StringView before, QLatin1StringView after)
{
    if (!uri.startsWith(before) || !uri.endsWith(after) || uri.size() <= before.size() + after.size())
        return std::nullopt;
    const QString inner = uri.sliced(before.size(), uri.size() - before.size() - after.size());
    return inner.contains(u'/') || inner.size() > 200 ? std::nullopt : std::optional(inner);
}

} // namespace

Prompt passingPrompt()
{
    return constantPrompt("passing_prompt", "Comes and goes",
                          "Is there after every other call of test_trigger_prompt_change.",
                          messages({message(text(u"Still here."))}));
}

std::vector<Prompt> everythingPrompts()
{
    const QByteArray image = "{\"type\":\"image\",\"data\":\""_ba + samplePng() + "\",\"mimeType\":\"image/png\"}"_ba;
    return {
        constantPrompt("test_simple_prompt", "Simple prompt", "A prompt without arguments.",
                       messages({message(text(u"This is a simple prompt for testing."))})),
        argumentsPrompt(),
        resourcePrompt(),
        constantPrompt("test_prompt_with_image", "Prompt with an image", "A prompt with an image.",
                       messages({message(image), message(text(u"Please analyze the image above."))})),
        askingPrompt(),
    };
}

std::vector<Resource> everythingResources()
{
    std::vector<Resource> list{
        resource("test://static-text", "static-text", "A text that never changes.", "text/plain",
                 "\"text\":\"This is the content of the static text resource.\""_ba),
        resource("test://static-binary", "static-binary", "An image.", "image/png",
                 "\"blob\":\""_ba + samplePng() + '"'),
        resource("test://watched-resource", "watched-resource", "Can be subscribed to; touch_resource changes it.",
                 "text/plain", "\"text\":\"Watched resource content\""_ba),
    };
    for (int i = 1; i <= numbered; ++i) {
        const QByteArray number = QByteArray::number(i);
        const QByteArray uri = "test://numbered/"_ba + number;
        list.push_back({"{\"uri\":\""_ba + uri + "\",\"name\":\"numbered-"_ba + number
                            + "\",\"description\":\"One of many.\",\"mimeType\":\"text/plain\"}"_ba,
                        [uri, number](const QString &) {
                            return QByteArray("{\"uri\":\""_ba + uri
                                              + "\",\"mimeType\":\"text/plain\",\"text\":\"Number "_ba + number
                                              + "\"}"_ba);
                        },
                        QString::fromLatin1(uri)});
    }
    return list;
}

std::vector<Resource> everythingTemplates()
{
    const auto contents = [](const QString &uri) {
        const auto id = expanded(uri, "test://template/"_L1, "/data"_L1);
        if (!id)
            return QByteArray();
        const QByteArray data = "{\"id\":"_ba + jsonString(*id) + ",\"templateTest\":true,\"data\":"_ba
            + jsonString(QString(u"Data for ID: "_s + *id)) + '}';
        return QByteArray("{\"uri\":"_ba + jsonString(uri) + ",\"mimeType\":\"application/json\",\"text\":"_ba
                          + jsonString(QString::fromUtf8(data)) + '}');
    };
    const auto complete = [](const QString &argument, const QString &typed) {
        QStringList ids;
        for (int i = 1; argument == "id"_L1 && i <= 300; ++i)
            ids.append(QString::number(i));
        return beginningWith(ids, typed);
    };
    return {{"{\"uriTemplate\":\"test://template/{id}/data\",\"name\":\"template\",\"title\":\"Data by id\","
             "\"description\":\"Data for any id.\",\"mimeType\":\"application/json\"}"_ba,
             contents, u"test://template/{id}/data"_s, complete}};
}

} // namespace authscope::server
