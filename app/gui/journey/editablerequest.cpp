// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/gui/journey/editablerequest.h"

#include "core/base/text.h"
#include "core/http/origin.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QStringDecoder>

using namespace Qt::StringLiterals;

namespace authscope::gui {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(EditableRequest)
};

bool isSecretField(const QString &name)
{
    static const QStringList names{u"client_secret"_s, u"code"_s,          u"code_verifier"_s, u"refresh_token"_s,
                                   u"assertion"_s,     u"actor_token"_s,   u"password"_s,      u"client_assertion"_s,
                                   u"device_code"_s,   u"subject_token"_s, u"token"_s};
    return names.contains(name);
}

} // namespace

QString linesOf(const http::Form &form)
{
    QStringList lines;
    for (const http::Field &field : form.fields())
        lines += field.name + u'=' + field.value;
    return lines.join(u'\n');
}

Result<http::Form> formFromLines(const QString &text)
{
    http::Form form;
    const QStringList lines = text.split(u'\n');
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const QString line = lines.at(i).trimmed();
        if (line.isEmpty())
            continue;
        const qsizetype equals = line.indexOf(u'=');
        if (equals <= 0)
            return fail(u"guided.parameter"_s, Tr::tr("Line %1 is no parameter: it should read name=value.").arg(i + 1),
                        elided(line, 80));
        form.add(line.first(equals), line.sliced(equals + 1));
    }
    return form;
}

EditableRequest::EditableRequest(http::Request request, const http::Redactor &redactor) : m_request(std::move(request))
{
    m_parts.method = QString::fromLatin1(m_request.method);
    m_parts.url = utf8Text(m_request.url);
    QStringList lines;
    for (const http::Header &header : m_request.headers) {
        QString value = utf8Text(header.value);
        if (redactor.header(header.name, header.value) != header.value) {
            const qsizetype blank = value.indexOf(u' ');
            const QString scheme = http::sameName(header.name, "authorization") ? value.first(blank + 1) : QString();
            value = scheme + hidden(QString::fromLatin1(header.name).toLower(), value.sliced(scheme.size()));
        }
        lines += utf8Text(header.name) + u": " + value;
    }
    m_parts.headers = lines.join(u'\n');
    const QByteArray type = http::mediaType(m_request.headers.value("content-type"));
    m_isForm = type == "application/x-www-form-urlencoded";
    if (m_isForm) {
        http::Form shown;
        const http::Form sent = http::formDecode(m_request.body);
        for (const http::Field &field : sent.fields())
            shown.add(field.name, isSecretField(field.name) ? hidden(field.name, field.value) : field.value);
        m_parts.body = linesOf(shown);
        return;
    }
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    m_parts.body = decoder(m_request.body);
    m_bodyEditable = !decoder.hasError() && !m_parts.body.contains(QChar(0));
    if (!m_bodyEditable)
        m_parts.body = Tr::tr("%n bytes that are no text", nullptr, int(m_request.body.size()));
}

QString EditableRequest::hidden(const QString &name, const QString &value)
{
    if (value.isEmpty())
        return value;
    const QString placeholder = u"{{"_s + name + u"}}"_s;
    m_secrets.insert(placeholder, value);
    return placeholder;
}

QString EditableRequest::restored(QString text) const
{
    for (auto secret = m_secrets.cbegin(); secret != m_secrets.cend(); ++secret)
        text.replace(secret.key(), secret.value());
    return text;
}

Result<http::Request> EditableRequest::edited(const Parts &parts) const
{
    http::Request request = m_request;
    const auto usesSecret = [this](const QString &text) {
        return std::ranges::any_of(m_secrets.keys(), [&](const QString &key) { return text.contains(key); });
    };
    if (parts.method != m_parts.method) {
        const bool good = !parts.method.isEmpty()
            && std::ranges::all_of(parts.method, [](QChar c) { return c >= u'A' && c <= u'Z'; });
        if (!good)
            return fail(u"guided.method"_s,
                        Tr::tr("The method is a word in capital letters, as GET or POST, not \"%1\".")
                            .arg(visible(parts.method)));
        request.method = parts.method.toLatin1();
    }
    if (parts.url != m_parts.url) {
        request.url = parts.url.trimmed().toUtf8();
        if (const auto checked = http::checkedUrl(request.url, Tr::tr("The address")); !checked)
            return std::unexpected(checked.error());
        if (!http::sameOrigin(request.url, m_request.url) && (usesSecret(parts.headers) || usesSecret(parts.body)))
            return fail(u"guided.secret"_s,
                        Tr::tr("The secrets of this request are for %1 alone. To send the request elsewhere, take out "
                               "what stands in double braces.")
                            .arg(visible(http::originOf(m_request.url))));
    }
    if (parts.headers != m_parts.headers) {
        request.headers = {};
        const QStringList lines = parts.headers.split(u'\n');
        for (qsizetype i = 0; i < lines.size(); ++i) {
            if (lines.at(i).trimmed().isEmpty())
                continue;
            const qsizetype colon = lines.at(i).indexOf(u':');
            if (colon <= 0)
                return fail(u"guided.headers"_s,
                            Tr::tr("Line %1 of the header is no field: it should read Name: value.").arg(i + 1),
                            elided(lines.at(i), 80));
            request.headers.add(lines.at(i).first(colon).trimmed().toUtf8(),
                                restored(lines.at(i).sliced(colon + 1).trimmed()).toUtf8());
        }
    }
    if (m_bodyEditable && parts.body != m_parts.body) {
        if (m_isForm) {
            const Result<http::Form> form = formFromLines(parts.body);
            if (!form)
                return std::unexpected(form.error());
            http::Form whole;
            for (const http::Field &field : form->fields())
                whole.add(field.name, restored(field.value));
            request.body = http::formEncode(whole);
        } else {
            request.body = restored(parts.body).toUtf8();
        }
    }
    return request;
}

QString authorizationText(const oauth::AuthorizationAttempt &attempt)
{
    return linesOf(http::queryOf(attempt.url()));
}

Result<oauth::AuthorizationAttempt> editedAuthorization(oauth::AuthorizationAttempt attempt, const QString &text)
{
    const Result<http::Form> wanted = formFromLines(text);
    if (!wanted)
        return std::unexpected(wanted.error());
    const http::Form before = http::queryOf(attempt.url());
    for (const http::Field &field : before.fields()) {
        if (wanted->contains(field.name))
            continue;
        if (field.name == "scope"_L1)
            attempt.scope.clear();
        else if (field.name == "resource"_L1)
            attempt.resource.clear();
        else if (field.name == "audience"_L1)
            attempt.audience.clear();
        else if (attempt.parameters.contains(field.name))
            attempt.parameters.remove(field.name);
        else
            return fail(u"guided.parameter"_s,
                        Tr::tr("%1 cannot be left out of this request.").arg(visible(field.name)));
    }
    for (const http::Field &field : wanted->fields()) {
        if (before.value(field.name) == field.value)
            continue;
        if (field.name == "scope"_L1)
            attempt.scope = field.value;
        else if (field.name == "resource"_L1)
            attempt.resource = field.value;
        else if (field.name == "audience"_L1)
            attempt.audience = field.value;
        else
            attempt.parameters.set(field.name, field.value);
    }
    return attempt;
}

} // namespace authscope::gui
