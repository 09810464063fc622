// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/failure.h"

#include <QCoro/QCoroTask>

#include <QtCore/QJsonArray>
#include <QtCore/QJsonObject>
#include <QtCore/QString>
#include <QtCore/QStringList>

#include <stop_token>

namespace authscope::mcp {

// What a server asks a person (elicitation/create, MCP 2025-06-18 and later). All text is the server's.
struct Elicitation {
    enum class Mode { Form, Url };
    Mode mode = Mode::Form;
    QString server; // the name by which the server calls itself
    QString message;
    QJsonObject schema;     // form
    QByteArray schemaBytes; // the same as received, with its fields in the server's order
    QByteArray url;         // url: never fetched, opened only after the person saw it whole
};

struct ElicitationAnswer {
    enum class Action { Accept, Decline, Cancel };
    Action action = Action::Cancel;
    QJsonObject content; // form and accept only
};

// Who answers what a server asks of its client: a person behind a dialog or a terminal, or a policy. Owned by the
// caller, must outlive the client. What it cannot do is not declared to the server at all, and refused if asked.
class Answerer
{
public:
    struct Abilities {
        bool forms = false;         // elicitation by a form
        bool urls = false;          // elicitation by a page in the browser
        bool sampling = false;      // sampling/createMessage
        bool samplingTools = false; // … with tools
        bool roots = false;         // roots/list
    };

    virtual ~Answerer() = default;
    virtual Abilities abilities() const = 0;
    virtual QCoro::Task<ElicitationAnswer> elicit(Elicitation elicitation, std::stop_token stop);
    // The result object (role, content, model, stopReason). A Failure is the person's refusal.
    virtual QCoro::Task<Result<QJsonObject>> sample(QString server, QJsonObject params, std::stop_token stop);
    // [{uri, name}], file: URIs.
    virtual QCoro::Task<Result<QJsonArray>> roots(QString server, std::stop_token stop);
};

// The capabilities object of a client for a revision (mcp.md 2.3). `tasks`: the extension of 2026-07-28.
QJsonObject clientCapabilities(const Answerer *answerer, const QString &revision, bool tasks);

// What the server's message asks; "elicitation.invalid" where it cannot be understood. `bytes`: the params as received.
Result<Elicitation> elicitationFrom(const QJsonObject &params, const QByteArray &bytes, const QString &server);

// The names of the form's fields as the server ordered them, each once.
QStringList fieldsOf(const Elicitation &elicitation);

// The content with the schema's default for each property that is not in it (MCP 2025-11-25, SEP-1034).
QJsonObject withDefaults(const QJsonObject &schema, QJsonObject content);

// The result object that tells the answer. The content goes along only with an accepted form.
QJsonObject resultOf(const Elicitation &elicitation, const ElicitationAnswer &answer);

} // namespace authscope::mcp
