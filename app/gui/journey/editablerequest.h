// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/http/client.h"
#include "core/http/form.h"
#include "core/http/redaction.h"
#include "core/oauth/authorization.h"

#include <QtCore/QMap>

namespace authscope::gui {

// A request that is about to go, as text that a person can change: a form's fields one a line, decoded; a secret as a
// name in double braces, which stands for it when the text is read back. What was not changed is sent byte for byte.
class EditableRequest
{
public:
    struct Parts {
        QString method;
        QString url;
        QString headers; // "Name: value", one a line
        QString body;
        bool operator==(const Parts &) const = default;
    };

    EditableRequest() = default;
    EditableRequest(http::Request request, const http::Redactor &redactor);

    const Parts &parts() const { return m_parts; }
    // False for a body that is no text.
    bool isBodyEditable() const { return m_bodyEditable; }
    // Failure ids: "guided.method", "guided.headers" (names the line), "guided.secret" (a secret would go to another
    // origin than it was for), and those of http::checkedUrl.
    Result<http::Request> edited(const Parts &parts) const;

private:
    QString hidden(const QString &name, const QString &value);
    QString restored(QString text) const;

    http::Request m_request;
    Parts m_parts;
    QMap<QString, QString> m_secrets; // by placeholder
    bool m_isForm = false;
    bool m_bodyEditable = true;
};

// The same for the address that the browser is about to open: its parameters, one a line.
QString authorizationText(const oauth::AuthorizationAttempt &attempt);
// "guided.parameter" names the line, or the parameter that cannot be left out.
Result<oauth::AuthorizationAttempt> editedAuthorization(oauth::AuthorizationAttempt attempt, const QString &text);

// "name=value" lines as a form; "guided.parameter" names the line that is none.
Result<http::Form> formFromLines(const QString &text);
QString linesOf(const http::Form &form);

} // namespace authscope::gui
