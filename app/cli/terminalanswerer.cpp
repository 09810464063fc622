// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/terminalanswerer.h"

#include "app/cli/linereader.h"
#include "app/cli/terminalbrowser.h"
#include "core/base/text.h"
#include "core/http/origin.h"
#include "core/json/document.h"
#include "core/json/schema.h"

#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QUrl>

#include <cstdio>

#ifdef Q_OS_WIN
#include <io.h>
#define isatty _isatty
#define fileno _fileno
#else
#include <unistd.h>
#endif

using namespace Qt::StringLiterals;

namespace authscope::cli {

namespace {

constexpr qint64 largestScript = 1024 * 1024;

QString serverOf(const QString &name)
{
    return name.isEmpty() ? u"The server"_s : u"The server \"%1\""_s.arg(elided(visible(name), 80));
}

QJsonArray rootsOf(const Context &context)
{
    QJsonArray roots;
    const QStringList folders = context.values(u"root"_s);
    for (const QString &folder : folders) {
        const QDir directory(folder);
        roots += QJsonObject{{u"uri"_s, QUrl::fromLocalFile(directory.absolutePath()).toString(QUrl::FullyEncoded)},
                             {u"name"_s, directory.dirName()}};
    }
    return roots;
}

QJsonArray listOf(const QJsonValue &value)
{
    return value.isArray() ? value.toArray() : value.isObject() ? QJsonArray{value} : QJsonArray();
}

// The next of the answers; the last one stays.
QJsonObject nextOf(QJsonArray &answers)
{
    const QJsonObject next = answers.first().toObject();
    if (answers.size() > 1)
        answers.removeFirst();
    return next;
}

// The choices of an enumeration, old or new (MCP 2025-11-25): value and title.
QList<std::pair<QString, QString>> choicesOf(const QJsonObject &definition)
{
    QList<std::pair<QString, QString>> choices;
    const QJsonArray titled = definition.value(definition.contains("oneOf"_L1) ? "oneOf"_L1 : "anyOf"_L1).toArray();
    for (const QJsonValue &choice : titled)
        choices.append({choice["const"_L1].toString(), choice["title"_L1].toString()});
    const QJsonArray values = definition.value("enum"_L1).toArray();
    const QJsonArray names = definition.value("enumNames"_L1).toArray();
    for (qsizetype i = 0; i < values.size(); ++i)
        choices.append({values.at(i).toString(), names.at(i).toString()});
    return choices;
}

QString choiceText(const QJsonObject &definition)
{
    const QJsonObject single = definition.value("type"_L1).toString() == "array"_L1
        ? definition.value("items"_L1).toObject()
        : definition;
    QStringList texts;
    for (const auto &[value, title] : choicesOf(single))
        texts += visible(value) + (title.isEmpty() ? QString() : u" ("_s + visible(title) + u')');
    return texts.isEmpty() ? QString() : u" ["_s + elided(texts.join(u", "_s), 400) + u']';
}

QJsonValue valueOf(const QString &text, const QJsonObject &definition)
{
    const QString type = definition.value("type"_L1).toString();
    bool good = false;
    if (type == "number"_L1 || type == "integer"_L1) {
        const double number = text.toDouble(&good);
        return good ? QJsonValue(number) : QJsonValue(text);
    }
    if (type == "boolean"_L1) {
        const QString lower = text.toLower();
        if (lower == "y"_L1 || lower == "yes"_L1 || lower == "true"_L1)
            return true;
        if (lower == "n"_L1 || lower == "no"_L1 || lower == "false"_L1)
            return false;
        return text;
    }
    if (type == "array"_L1) {
        QJsonArray list;
        const QStringList parts = text.split(u',', Qt::SkipEmptyParts);
        for (const QString &part : parts)
            list += part.trimmed();
        return list;
    }
    return text;
}

} // namespace

mcp::Answerer::Abilities TerminalAnswerer::abilities() const
{
    return {.forms = true, .urls = true, .sampling = true, .roots = m_context.has(u"root"_s)};
}

QCoro::Task<QString> TerminalAnswerer::ask(QString question)
{
    const QByteArray text = question.toUtf8() + ' ';
    fwrite(text.constData(), 1, size_t(text.size()), stderr);
    fflush(stderr);
    const std::optional<QString> line = co_await readLine();
    m_ended = !line;
    co_return line.value_or(QString()).trimmed();
}

QCoro::Task<mcp::ElicitationAnswer> TerminalAnswerer::elicit(mcp::Elicitation elicitation, std::stop_token)
{
    const Output &out = m_context.out;
    out.warn(u"%1 asks: %2"_s.arg(serverOf(elicitation.server), visibleLines(elided(elicitation.message, 2000))));
    if (elicitation.mode == mcp::Elicitation::Mode::Url) {
        mcp::ElicitationAnswer answer = co_await visit(elicitation);
        co_return answer;
    }
    const QString decision = co_await ask(u"Answer? [Y]es, [d]ecline, [c]ancel:"_s);
    mcp::ElicitationAnswer answer;
    if (decision.startsWith(u'd', Qt::CaseInsensitive))
        answer.action = mcp::ElicitationAnswer::Action::Decline;
    if (m_ended || (!decision.isEmpty() && !decision.startsWith(u'y', Qt::CaseInsensitive)))
        co_return answer;
    answer = co_await fillIn(elicitation);
    co_return answer;
}

QCoro::Task<std::optional<QJsonValue>> TerminalAnswerer::askFor(QString name, QJsonObject definition, bool required)
{
    const QString title = definition.value("title"_L1).toString(name);
    const QString description = definition.value("description"_L1).toString();
    const QJsonValue preset = definition.value("default"_L1);
    if (!description.isEmpty())
        m_context.out.note(u"  "_s + visible(elided(description, 400)));
    for (;;) {
        QString question = u"  "_s + visible(elided(title, 80)) + choiceText(definition);
        if (!preset.isUndefined()) {
            const QByteArray shown = json::compact({{u"v"_s, preset}});
            question += u" (default %1)"_s.arg(visible(QByteArrayView(shown).sliced(5).chopped(1)));
        } else if (!required) {
            question += u" (may be empty)"_s;
        }
        const QString text = co_await ask(QString(question + u':'));
        if (m_ended)
            co_return std::nullopt;
        if (text.isEmpty() && (!preset.isUndefined() || !required))
            co_return preset;
        const QJsonValue value = valueOf(text, definition);
        const json::Verdict verdict = json::check(value, definition);
        if (verdict.violations.isEmpty())
            co_return value;
        m_context.out.warn(visible(verdict.violations.first().text));
    }
}

QCoro::Task<mcp::ElicitationAnswer> TerminalAnswerer::fillIn(mcp::Elicitation elicitation)
{
    const QJsonObject properties = elicitation.schema.value("properties"_L1).toObject();
    const QJsonArray required = elicitation.schema.value("required"_L1).toArray();
    mcp::ElicitationAnswer answer;
    const QStringList names = mcp::fieldsOf(elicitation);
    for (const QString &name : names) {
        const std::optional<QJsonValue> value = co_await askFor(name, properties.value(name).toObject(),
                                                                required.contains(name));
        if (!value)
            co_return answer;
        if (!value->isUndefined())
            answer.content.insert(name, *value);
    }
    answer.action = mcp::ElicitationAnswer::Action::Accept;
    co_return answer;
}

QCoro::Task<mcp::ElicitationAnswer> TerminalAnswerer::visit(mcp::Elicitation elicitation)
{
    m_context.out.warn(u"It wants this page opened, on %1: %2"_s.arg(visible(http::originOf(elicitation.url)),
                                                                     visible(elicitation.url)));
    mcp::ElicitationAnswer answer;
    const QString decision = co_await ask(u"Open it in the browser? [y]es, [d]ecline, [C]ancel:"_s);
    if (decision.startsWith(u'd', Qt::CaseInsensitive))
        answer.action = mcp::ElicitationAnswer::Action::Decline;
    if (!decision.startsWith(u'y', Qt::CaseInsensitive))
        co_return answer;
    TerminalBrowser browser(m_context.out, m_context.has(u"no-browser"_s));
    const Result<void> opened = browser.open(elicitation.url);
    if (!opened)
        co_return answer;
    co_await ask(u"Press Enter when you are done there."_s);
    answer.action = mcp::ElicitationAnswer::Action::Accept;
    co_return answer;
}

QCoro::Task<Result<QJsonObject>> TerminalAnswerer::sample(QString server, QJsonObject params, std::stop_token)
{
    m_context.out.warn(u"%1 wants a language model's answer to:"_s.arg(serverOf(server)));
    const QJsonArray messages = params.value("messages"_L1).toArray();
    for (const QJsonValue &message : messages) {
        const QByteArray content = json::compact({{u"c"_s, message["content"_L1]}});
        const QString text = message["content"_L1]["text"_L1].toString(QString::fromUtf8(content));
        m_context.out.warn(u"  %1: %2"_s.arg(visible(message["role"_L1].toString()), visibleLines(elided(text, 2000))));
    }
    const QString text = co_await ask(u"Answer in its place (one line; empty refuses):"_s);
    if (text.isEmpty())
        co_return fail(u"sampling.refused"_s, u"The user refused the sampling request."_s);
    const QJsonObject content{{u"type"_s, u"text"_s}, {u"text"_s, text}};
    co_return QJsonObject{{u"role"_s, u"assistant"_s},
                          {u"content"_s, content},
                          {u"model"_s, u"a person"_s},
                          {u"stopReason"_s, u"endTurn"_s}};
}

QCoro::Task<Result<QJsonArray>> TerminalAnswerer::roots(QString server, std::stop_token)
{
    m_context.out.note(u"%1 was told the roots given with --root."_s.arg(serverOf(server)));
    co_return rootsOf(m_context);
}

Result<void> ScriptedAnswerer::readFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return usage(u"--elicit: %1 cannot be read: %2."_s.arg(visible(path), file.errorString()));
    const auto json = json::parseObject(file.read(largestScript));
    if (!json)
        return usage(u"--elicit: %1 is not a JSON object: %2"_s.arg(visible(path), json.error().what));
    m_elicitations = json->contains("action"_L1) ? QJsonArray{*json} : listOf(json->value("elicitation"_L1));
    m_urls = listOf(json->value("url"_L1));
    m_samples = listOf(json->value("sampling"_L1));
    if (m_elicitations.isEmpty() && m_urls.isEmpty() && m_samples.isEmpty())
        return usage(u"--elicit: %1 holds neither \"elicitation\" nor \"url\" nor \"sampling\"."_s.arg(visible(path)));
    for (const QJsonArray &answers : {m_elicitations, m_urls}) {
        for (const QJsonValue &answer : answers) {
            const QString action = answer["action"_L1].toString();
            if (action != "accept"_L1 && action != "decline"_L1 && action != "cancel"_L1)
                return usage(
                    u"--elicit: the \"action\" in %1 wants to be accept, decline or cancel."_s.arg(visible(path)));
        }
    }
    return {};
}

mcp::Answerer::Abilities ScriptedAnswerer::abilities() const
{
    return {.forms = !m_elicitations.isEmpty(),
            .urls = !m_urls.isEmpty(),
            .sampling = !m_samples.isEmpty(),
            .roots = !m_roots.isEmpty()};
}

QCoro::Task<mcp::ElicitationAnswer> ScriptedAnswerer::elicit(mcp::Elicitation elicitation, std::stop_token)
{
    using Action = mcp::ElicitationAnswer::Action;
    const bool form = elicitation.mode == mcp::Elicitation::Mode::Form;
    const QJsonObject next = nextOf(form ? m_elicitations : m_urls);
    const QString action = next.value("action"_L1).toString();
    mcp::ElicitationAnswer answer;
    answer.action = action == "accept"_L1 ? Action::Accept : action == "decline"_L1 ? Action::Decline : Action::Cancel;
    m_out.note(u"%1 asks: %2%3; the file's answer: %4"_s.arg(
        serverOf(elicitation.server), visible(elided(elicitation.message, 2000)),
        form ? QString() : QString(u" "_s + visible(elicitation.url)), action));
    if (!form || answer.action != Action::Accept)
        co_return answer;
    answer.content = mcp::withDefaults(elicitation.schema, next.value("content"_L1).toObject());
    const json::Verdict verdict = json::check(answer.content, elicitation.schema);
    for (const json::Violation &violation : verdict.violations)
        m_out.warn(u"the file's answer does not fit what the server asks: "_s + visible(violation.sentence()));
    co_return answer;
}

QCoro::Task<Result<QJsonObject>> ScriptedAnswerer::sample(QString server, QJsonObject, std::stop_token)
{
    m_out.note(u"%1 wants a language model's answer; the file's is sent."_s.arg(serverOf(server)));
    co_return nextOf(m_samples);
}

QCoro::Task<Result<QJsonArray>> ScriptedAnswerer::roots(QString server, std::stop_token)
{
    m_out.note(u"%1 was told the roots given with --root."_s.arg(serverOf(server)));
    co_return QJsonArray(m_roots);
}

Result<std::unique_ptr<mcp::Answerer>> answererFor(Context &context)
{
    auto scripted = std::make_unique<ScriptedAnswerer>(context.out, rootsOf(context));
    if (context.has(u"elicit"_s)) {
        if (const Result<void> read = scripted->readFile(context.value(u"elicit"_s)); !read)
            return std::unexpected(read.error());
        return std::unique_ptr<mcp::Answerer>(std::move(scripted));
    }
    // Without a person at both ends nobody can answer, so nothing but the roots is offered to the server.
    if (isatty(fileno(stdin)) && isatty(fileno(stderr)))
        return std::make_unique<TerminalAnswerer>(context);
    if (context.has(u"root"_s))
        return std::unique_ptr<mcp::Answerer>(std::move(scripted));
    return std::unique_ptr<mcp::Answerer>();
}

QList<QCommandLineOption> answererOptions()
{
    return {{u"elicit"_s,
             u"Answer what the server asks from a JSON file, {\"elicitation\": [{\"action\": \"accept\", \"content\": "
             "{…}}], \"url\": [{\"action\": \"accept\"}], \"sampling\": [{…}]}; without it, you are asked in the "
             "terminal."_s,
             u"FILE"_s},
            {u"root"_s, u"A folder that the server may be told of as a root; may be repeated."_s, u"FOLDER"_s}};
}

} // namespace authscope::cli
