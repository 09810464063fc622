// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/gui/journey/explanation.h"

#include "app/gui/journey/vocabulary.h"
#include "core/base/text.h"
#include "core/http/challenge.h"
#include "core/http/form.h"
#include "core/http/sse.h"
#include "core/json/document.h"

using namespace Qt::StringLiterals;

namespace authscope::gui {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Explanation)
};

constexpr qsizetype longestValue = 600;
constexpr qsizetype longestStructure = 160;
constexpr qsizetype mostFields = 200;

QString shown(QStringView text)
{
    return elided(visible(text), longestValue);
}

// The fields of one part, as they come.
class Part
{
public:
    Part(QList<ExplainedField> *fields, QString name, Vocabulary vocabulary)
        : m_fields(fields), m_name(std::move(name)), m_vocabulary(vocabulary)
    {
    }
    void add(const QString &name, const QString &value)
    {
        if (m_fields->size() >= mostFields)
            return;
        const Meaning meaning = meaningOf(m_vocabulary, name, value);
        m_fields->append({m_name, shown(name), shown(value), meaning.text, meaning.reference});
    }
    void add(const http::Form &form)
    {
        for (const http::Field &field : form.fields())
            add(field.name, field.value);
    }
    void add(const json::Value &object)
    {
        for (json::Value member = object.first(); member; member = member.next())
            add(member.name(), member.isString() ? member.text() : oneLine(member));
    }

private:
    // Arrays of words as words, anything else as it came, on one line.
    static QString oneLine(const json::Value &value)
    {
        QStringList words;
        bool simple = value.isArray();
        for (json::Value element = value.isArray() ? value.first() : json::Value(); element && simple;
             element = element.next()) {
            simple = element.isString();
            words += element.text();
        }
        if (simple)
            return words.join(u", "_s);
        const QByteArrayView raw = value.raw();
        return elided(QString::fromUtf8(raw.first(std::min<qsizetype>(raw.size(), 8 * longestStructure))).simplified(),
                      longestStructure);
    }

    QList<ExplainedField> *m_fields;
    QString m_name;
    Vocabulary m_vocabulary;
};

Vocabulary vocabularyOf(http::Leg leg)
{
    switch (leg) {
    case http::Leg::ResourceMetadata: return Vocabulary::ResourceMetadata;
    case http::Leg::ServerMetadata: return Vocabulary::ServerMetadata;
    case http::Leg::Jwks: return Vocabulary::Keys;
    case http::Leg::Registration: return Vocabulary::Registration;
    case http::Leg::Token:
    case http::Leg::Refresh:
    case http::Leg::Introspect:
    case http::Leg::Revoke: return Vocabulary::TokenAnswer;
    default: return Vocabulary::Rpc;
    }
}

// A JSON-RPC answer's own members say little; what it carries is one level down.
void addRpc(QList<ExplainedField> *fields, const json::Value &root)
{
    Part(fields, Tr::tr("Answered"), Vocabulary::Rpc).add(root);
    if (const json::Value result = root[u"result"]; result.isObject())
        Part(fields, Tr::tr("In the result"), Vocabulary::Rpc).add(result);
    if (const json::Value error = root[u"error"]; error.isObject())
        Part(fields, Tr::tr("In the error"), Vocabulary::Rpc).add(error);
}

void addAnswer(QList<ExplainedField> *fields, const http::Exchange &exchange)
{
    QByteArray body = exchange.responseBody;
    if (http::mediaType(exchange.responseHeaders.value("content-type")) == "text/event-stream") {
        http::SseDecoder decoder;
        const auto events = decoder.feed(body);
        body = events && !events->isEmpty() ? events->last().data : QByteArray();
    }
    const auto document = json::Document::parse(body);
    if (!document || !document->root().isObject())
        return;
    const json::Value root = document->root();
    if (root[u"jsonrpc"]) {
        addRpc(fields, root);
        return;
    }
    const Vocabulary vocabulary = exchange.status >= 400 ? Vocabulary::Refusal : vocabularyOf(exchange.leg);
    Part(fields, exchange.status >= 400 ? Tr::tr("Refused with") : Tr::tr("Answered"), vocabulary).add(root);
    if (exchange.leg != http::Leg::Jwks)
        return;
    int number = 0;
    for (json::Value key = root[u"keys"].isArray() ? root[u"keys"].first() : json::Value(); key; key = key.next())
        if (key.isObject())
            Part(fields, Tr::tr("Key %1").arg(++number), Vocabulary::Keys).add(key);
}

void addChallenges(QList<ExplainedField> *fields, const http::Exchange &exchange)
{
    const http::ChallengeList list = http::parseChallenges(exchange.responseHeaders.values("www-authenticate"));
    for (const http::Challenge &challenge : list.challenges) {
        Part part(fields, Tr::tr("Challenge %1").arg(shown(utf8Text(challenge.scheme))), Vocabulary::Challenge);
        for (const http::Challenge::Parameter &parameter : challenge.parameters)
            part.add(utf8Text(parameter.name), utf8Text(parameter.value));
    }
}

void addQuestion(QList<ExplainedField> *fields, const http::Exchange &exchange)
{
    Part part(fields, Tr::tr("Asked"), Vocabulary::Request);
    if (exchange.leg == http::Leg::Authorize)
        part.add(http::queryOf(exchange.url));
    if (http::mediaType(exchange.requestHeaders.value("content-type")) == "application/x-www-form-urlencoded")
        part.add(http::formDecode(exchange.requestBody));
    if (exchange.leg != http::Leg::Mcp)
        return;
    if (const QByteArray authorization = exchange.requestHeaders.value("authorization"); !authorization.isEmpty())
        part.add(u"Authorization"_s, utf8Text(authorization));
    const auto document = json::Document::parse(exchange.requestBody);
    if (document && document->root().isObject())
        Part(fields, Tr::tr("Asked"), Vocabulary::Rpc).add(document->root());
}

} // namespace

QList<ExplainedField> explain(const http::Exchange &original, const http::Redactor &redactor)
{
    const http::Exchange exchange = redactor.exchange(original);
    QList<ExplainedField> fields;
    addQuestion(&fields, exchange);
    if (exchange.status == 0) {
        const QString text = exchange.errorText.isEmpty() ? http::errorKindName(exchange.error) : exchange.errorText;
        fields.append({Tr::tr("No answer"), http::errorKindName(exchange.error), shown(text), {}, {}});
        return fields;
    }
    Part answer(&fields, Tr::tr("Answered"), Vocabulary::Status);
    answer.add(QString::number(exchange.status), utf8Text(exchange.reason));
    if (const QByteArray location = exchange.responseHeaders.value("location"); !location.isEmpty()) {
        Part(&fields, Tr::tr("Answered"), Vocabulary::Header).add(u"Location"_s, utf8Text(location));
        if (exchange.leg == http::Leg::Authorize)
            Part(&fields, Tr::tr("Came back with"), Vocabulary::Callback).add(http::queryOf(location));
    }
    for (const char *name : {"content-type", "mcp-session-id", "retry-after"})
        if (const QByteArray value = exchange.responseHeaders.value(name); !value.isEmpty())
            Part(&fields, Tr::tr("Answered"), Vocabulary::Header).add(QString::fromLatin1(name), utf8Text(value));
    addChallenges(&fields, exchange);
    addAnswer(&fields, exchange);
    return fields;
}

} // namespace authscope::gui
