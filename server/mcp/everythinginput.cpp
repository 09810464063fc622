// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

// What asks the client: forms, addresses to visit, the model, roots. The same tools serve all revisions.
#include "server/mcp/everything.h"
#include "server/mcp/rpc.h"

#include "core/base/random.h"
#include "server/mcp/sessions.h"

#include <QtCore/QJsonArray>

using namespace Qt::StringLiterals;

namespace authscope::server {

namespace {

Question form(const QString &key, QStringView message, const QByteArray &schema)
{
    return {key, "elicitation/create"_ba,
            "{\"message\":"_ba + jsonString(message) + ",\"requestedSchema\":"_ba + schema + '}'};
}

Question textForm(const QString &key, QStringView message, const QByteArray &property)
{
    return form(key, message, objectSchema("{\""_ba + property + "\":{\"type\":\"string\"}}"_ba, {property}));
}

Question model(const QString &key, QStringView prompt)
{
    return {key, "sampling/createMessage"_ba,
            "{\"messages\":[{\"role\":\"user\",\"content\":{\"type\":\"text\",\"text\":"_ba + jsonString(prompt)
                + "}}],\"maxTokens\":100}"_ba};
}

Question roots(const QString &key)
{
    return {key, "roots/list"_ba, {}};
}

QString compact(const QJsonObject &object)
{
    return QString::fromUtf8(json::compact(object));
}

QString field(const Answers &answers, const QString &key, QLatin1StringView name)
{
    return answers.value(key).value("content"_L1).toObject().value(name).toString();
}

// The text of a model's message, which may be one content or a list of them.
QString said(const QJsonObject &message)
{
    const QJsonValue content = message.value("content"_L1);
    const QJsonObject first = content.isArray() ? content.toArray().first().toObject() : content.toObject();
    return first.value("text"_L1).toString();
}

// Asks one form and tells what became of it.
Tool formTool(const char *name, const char *title, const char *description, const QString &message,
              const QByteArray &schema)
{
    return tool(name, title, description, [message, schema](const CallPtr &call) {
        call->ask({form(u"form"_s, message, schema)}, [call](const Answers &answers) {
            const QJsonObject answer = answers.value(u"form"_s);
            call->text(QString(u"Elicitation completed: action=%1, content=%2"_s.arg(
                answer.value("action"_L1).toString(), compact(answer.value("content"_L1).toObject()))));
        });
    });
}

QByteArray defaultsSchema()
{
    return objectSchema(
        "{\"name\":{\"type\":\"string\",\"description\":\"User name\",\"default\":\"John Doe\"},"
        "\"age\":{\"type\":\"integer\",\"description\":\"User age\",\"default\":30},"
        "\"score\":{\"type\":\"number\",\"description\":\"User score\",\"default\":95.5},"
        "\"status\":{\"type\":\"string\",\"description\":\"User status\",\"enum\":[\"active\",\"inactive\","
        "\"pending\"],\"default\":\"active\"},"
        "\"verified\":{\"type\":\"boolean\",\"description\":\"Verification status\",\"default\":true}}"_ba);
}

QByteArray enumsSchema()
{
    const auto titled = [](const char *one, const char *two, const char *three) -> QByteArray {
        return "[{\"const\":\"value1\",\"title\":\""_ba + one + "\"},{\"const\":\"value2\",\"title\":\""_ba + two
            + "\"},{\"const\":\"value3\",\"title\":\""_ba + three + "\"}]"_ba;
    };
    return objectSchema(
        "{\"untitledSingle\":{\"type\":\"string\",\"enum\":[\"option1\",\"option2\",\"option3\"]},"
        "\"titledSingle\":{\"type\":\"string\",\"oneOf\":"_ba
        + titled("First Option", "Second Option", "Third Option")
        + "},\"legacyEnum\":{\"type\":\"string\",\"enum\":[\"opt1\",\"opt2\",\"opt3\"],"
          "\"enumNames\":[\"Option One\",\"Option Two\",\"Option Three\"]},"
          "\"untitledMulti\":{\"type\":\"array\",\"items\":{\"type\":\"string\",\"enum\":[\"option1\",\"option2\","
          "\"option3\"]}},\"titledMulti\":{\"type\":\"array\",\"items\":{\"anyOf\":"_ba
        + titled("First Choice", "Second Choice", "Third Choice") + "}}}"_ba);
}

QByteArray everyField()
{
    return objectSchema(
        "{\"name\":{\"type\":\"string\",\"title\":\"Name\",\"minLength\":1,\"maxLength\":40},"
        "\"mail\":{\"type\":\"string\",\"format\":\"email\"},\"page\":{\"type\":\"string\",\"format\":\"uri\"},"
        "\"born\":{\"type\":\"string\",\"format\":\"date\"},\"call\":{\"type\":\"string\",\"format\":\"date-time\"},"
        "\"age\":{\"type\":\"integer\",\"minimum\":0,\"maximum\":150},"
        "\"height\":{\"type\":\"number\",\"minimum\":0.3,\"maximum\":2.8,\"default\":1.7},"
        "\"agrees\":{\"type\":\"boolean\",\"default\":false},"
        "\"colour\":{\"type\":\"string\",\"oneOf\":[{\"const\":\"r\",\"title\":\"Red\"},{\"const\":\"g\",\"title\":"
        "\"Green\"}],\"default\":\"g\"},"
        "\"days\":{\"type\":\"array\",\"minItems\":1,\"maxItems\":2,\"items\":{\"type\":\"string\",\"enum\":["
        "\"Monday\","
        "\"Tuesday\",\"Wednesday\"]},\"default\":[\"Monday\"]}}"_ba,
        {"name"_ba, "agrees"_ba});
}

void askModel(const CallPtr &call)
{
    call->ask({model(u"model"_s, call->argument("prompt"_L1).toString())}, [call](const Answers &answers) {
        call->text(QString(u"LLM response: "_s + said(answers.value(u"model"_s))));
    });
}

void askUser(const CallPtr &call)
{
    const QByteArray schema = objectSchema(
        "{\"username\":{\"type\":\"string\",\"description\":\"User's response\"},"
        "\"email\":{\"type\":\"string\",\"description\":\"User's email address\"}}"_ba,
        {"username"_ba, "email"_ba});
    call->ask({form(u"user"_s, call->argument("message"_L1).toString(), schema)}, [call](const Answers &answers) {
        call->text(QString(u"User response: "_s + compact(answers.value(u"user"_s))));
    });
}

// The legacy revisions name the visit, so that the server can tell when it is over.
QByteArray visit(const QByteArray &id)
{
    return "{\"mode\":\"url\",\"message\":\"Please look at this page.\",\"url\":\"https://example.com/visit?from="
           "authscope\""_ba
        + (id.isEmpty() ? ""_ba : ",\"elicitationId\":\""_ba + id + '"') + '}';
}

void askUrl(const CallPtr &call)
{
    const QByteArray id = call->facts().isModern ? QByteArray() : randomToken(12);
    call->ask({{u"visit"_s, "elicitation/create"_ba, visit(id)}}, [call, id](const Answers &answers) {
        const QString action = answers.value(u"visit"_s).value("action"_L1).toString();
        // Nobody sees whether the page was visited: it is taken to be, a moment later.
        if (action == "accept"_L1 && !id.isEmpty())
            call->tell("notifications/elicitation/complete", "{\"elicitationId\":\""_ba + id + "\"}"_ba);
        call->text(QString(u"The answer was: "_s + action));
    });
}

// As 2025-11-25 lets a server refuse: an error that lists what to visit, and the request is to come again.
void demandUrl(const CallPtr &call)
{
    const auto session = call->facts().session.lock();
    if (!session || call->facts().version != "2025-11-25") {
        askUrl(call);
    } else if (std::exchange(session->wasSentAway, true)) {
        call->text(u"The page was visited.");
    } else {
        call->fail(rpc::urlRequired, u"This needs a visit to a page first"_s,
                   "{\"elicitations\":["_ba + visit(randomToken(12)) + "]}"_ba);
    }
}

void askRoots(const CallPtr &call)
{
    call->ask({roots(u"client_roots"_s)}, [call](const Answers &answers) {
        call->text(QString(u"The client's roots: "_s + compact(answers.value(u"client_roots"_s))));
    });
}

void askName(const CallPtr &call)
{
    call->ask({textForm(u"user_name"_s, u"What is your name?", "name"_ba)}, [call](const Answers &answers) {
        call->text(QString(u"Hello, %1!"_s.arg(field(answers, u"user_name"_s, "name"_L1))));
    });
}

void askCapital(const CallPtr &call)
{
    call->ask({model(u"capital_question"_s, u"What is the capital of France?")}, [call](const Answers &answers) {
        call->text(QString(u"The model says: "_s + said(answers.value(u"capital_question"_s))));
    });
}

void askConfirmation(const CallPtr &call)
{
    const QByteArray schema = objectSchema("{\"ok\":{\"type\":\"boolean\"}}"_ba, {"ok"_ba});
    call->ask({form(u"confirm"_s, u"Please confirm", schema)},
              [call](const Answers &) { call->text(u"state-ok: the answer came back with its state."); });
}

QList<Question> threeKinds()
{
    return {textForm(u"user_name"_s, u"What is your name?", "name"_ba), model(u"greeting"_s, u"Generate a greeting"),
            roots(u"client_roots"_s)};
}

void askThreeKinds(const CallPtr &call)
{
    call->ask(threeKinds(), [call](const Answers &answers) {
        call->text(QString(u"%1 says \"%2\", with roots %3"_s.arg(field(answers, u"user_name"_s, "name"_L1),
                                                                  said(answers.value(u"greeting"_s)),
                                                                  compact(answers.value(u"client_roots"_s)))));
    });
}

void askTwice(const CallPtr &call)
{
    call->ask({textForm(u"step1"_s, u"Step 1: What is your name?", "name"_ba)}, [call](const Answers &first) {
        const QString name = field(first, u"step1"_s, "name"_L1);
        call->ask({textForm(u"step2"_s, u"Step 2: What is your favorite color?", "color"_ba)},
                  [call, name](const Answers &second) {
                      call->text(QString(u"%1 likes %2."_s.arg(name, field(second, u"step2"_s, "color"_L1))));
                  });
    });
}

void askWhatCanBeAsked(const CallPtr &call)
{
    QList<Question> questions = threeKinds();
    questions.removeIf([&call](const Question &question) { return !call->mayAsk(question); });
    if (questions.isEmpty())
        call->text(u"The client cannot be asked anything.");
    else
        call->ask(questions, [call](const Answers &answers) {
            call->text(QString(u"Answered: "_s + QStringList(answers.keys()).join(u", "_s)));
        });
}

std::vector<Tool> fixtureTools()
{
    return {
        tool("test_input_required_result_elicitation", "Asks a name", "Asks the person one thing.", askName),
        tool("test_input_required_result_sampling", "Asks the model", "Asks the client's model one thing.", askCapital),
        tool("test_input_required_result_list_roots", "Asks for roots", "Asks for the client's roots.", askRoots),
        tool("test_input_required_result_request_state", "Keeps a state", "Asks for a confirmation.", askConfirmation),
        tool("test_input_required_result_multiple_inputs", "Asks three things",
             "Asks person, model and client at once.", askThreeKinds),
        tool("test_input_required_result_multi_round", "Asks twice", "Asks two things, one after the other.", askTwice),
        tool("test_input_required_result_tampered_state", "Guards its state", "Asks for a confirmation.",
             askConfirmation),
        tool("test_input_required_result_capabilities", "Asks what it may", "Asks only what the client can answer.",
             askWhatCanBeAsked),
        tool("test_missing_capability", "Needs the model", "Cannot work without the client's model.", askCapital),
        tool("test_streaming_elicitation", "Asks while streaming", "Reports progress and asks the person.",
             [](const CallPtr &call) {
                 const Question question = textForm(u"user_name"_s, u"What is your name?", "name"_ba);
                 if (!call->mayAsk(question))
                     call->text(u"The client cannot be asked.");
                 else
                     askName(call);
             }),
    };
}

} // namespace

std::vector<Tool> everythingInputTools()
{
    std::vector<Tool> tools{
        tool("test_sampling", "Sampling", "Asks the client's model.", askModel,
             objectSchema("{\"prompt\":{\"type\":\"string\",\"description\":\"What to ask the model\"}}"_ba,
                          {"prompt"_ba})),
        tool("test_elicitation", "Elicitation", "Asks the person for a name and an address.", askUser,
             objectSchema("{\"message\":{\"type\":\"string\",\"description\":\"What to tell the person\"}}"_ba,
                          {"message"_ba})),
        formTool("test_elicitation_sep1034_defaults", "Form with defaults",
                 "Asks with a default for each kind of field.",
                 u"Please review and update the form fields with defaults"_s, defaultsSchema()),
        formTool("test_elicitation_sep1330_enums", "Form with choices", "Asks with every kind of choice.",
                 u"Please select options from the enum fields"_s, enumsSchema()),
        formTool("elicit_form", "Form with everything", "Asks with every kind of field.", u"Please fill in the form"_s,
                 everyField()),
        tool("elicit_url", "Elicitation by address", "Asks the person to visit a page.", askUrl),
        tool("demand_url", "Visit demanded",
             "Refuses in a session of 2025-11-25 until a page was visited; asks elsewhere.", demandUrl),
        tool("list_roots", "Roots", "Asks for the client's roots.", askRoots),
    };
    std::ranges::move(fixtureTools(), std::back_inserter(tools));
    return tools;
}

} // namespace authscope::server
