// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/http/scrubber.h"

#include "core/http/form.h"
#include "core/http/headers.h"
#include "core/http/secretindex.h"
#include "core/json/document.h"

#include <algorithm>
#include <vector>

namespace authscope::http {

using namespace Qt::StringLiterals;

namespace {

constexpr QByteArrayView dots = "\xE2\x80\xA6";

QByteArray normalised(QByteArrayView name)
{
    QByteArray out;
    out.reserve(name.size());
    for (const char c : name) {
        if (c != '-' && c != '_')
            out += c >= 'A' && c <= 'Z' ? char(c + 32) : c;
    }
    return out;
}

// A JSON Schema that describes a member of a secret's name is no secret.
bool looksLikeSchema(const json::Value &object)
{
    for (const QStringView word : {u"type", u"$ref", u"properties", u"description", u"anyOf", u"oneOf", u"allOf",
                                   u"enum", u"const", u"format", u"title"}) {
        if (object[word])
            return true;
    }
    return false;
}

// RFC 7518 §6: the private members of a JWK.
bool isPrivateKeyMember(QStringView name)
{
    static const QSet<QString> names{u"d"_s, u"p"_s, u"q"_s, u"dp"_s, u"dq"_s, u"qi"_s, u"k"_s, u"r"_s, u"t"_s};
    return names.contains(name.toString());
}

// What an object says about its members.
struct Surroundings {
    bool secret = false;   // the object stands where a secret should
    bool key = false;      // it is a JWK
    bool labelled = false; // it is {"name": "client_secret", "value": …}
};

Surroundings surroundingsOf(const json::Value &container, bool secret)
{
    if (!container.isObject())
        return {secret, false, false};
    const json::Value label = container[u"name"] ? container[u"name"] : container[u"key"];
    return {secret && !looksLikeSchema(container), bool(container[u"kty"]),
            label.isString() && carriesSecret(label.text().toUtf8())};
}

bool isSecretScalar(const json::Value &value, const Surroundings &around)
{
    if (!value.isString() && !value.isNumber())
        return false;
    const QString name = value.name();
    if (around.secret || (around.key && isPrivateKeyMember(name)) || (around.labelled && name == "value"_L1))
        return true;
    const QByteArray bytes = name.toUtf8();
    // A number called code is an error of JSON-RPC, not of OAuth.
    return carriesSecret(bytes) && !(value.isNumber() && normalised(bytes) == "code");
}

} // namespace

bool carriesSecret(QByteArrayView name)
{
    static const QSet<QByteArray> names{"code",
                                        "codeverifier",
                                        "idtokenhint",
                                        "passwd",
                                        "pass",
                                        "auth",
                                        "xauth",
                                        "pat",
                                        "pwd",
                                        "devicecode",
                                        "usercode",
                                        "requesturi",
                                        "authreqid",
                                        "assertion",
                                        "dpop",
                                        "authorization",
                                        "proxyauthorization",
                                        "cookie",
                                        "setcookie",
                                        "session",
                                        "sid",
                                        "samlresponse",
                                        "statehandle",
                                        "interactionhandle",
                                        "passcode",
                                        "otp",
                                        "oobcode",
                                        "sig",
                                        "signature",
                                        "xamzsignature",
                                        "credentials",
                                        "authorizationcode",
                                        "bearer",
                                        "jwt"};
    static const QSet<QByteArray> harmless{"progresstoken", "pagetoken", "nextpagetoken", "continuationtoken",
                                           "synctoken",     "maxtoken",  "canceltoken"};
    static constexpr QByteArrayView endings[] = {"token",           "secret",         "password",   "passphrase",
                                                 "apikey",          "accesskey",      "privatekey", "secretkey",
                                                 "subscriptionkey", "authkey",        "sessionid",  "assertion",
                                                 "functionskey",    "applicationkey", "signingkey", "encryptionkey"};
    if (name.size() > 256 || name.size() < 3)
        return false;
    const QByteArray plain = normalised(name);
    if (names.contains(plain))
        return true;
    return std::ranges::any_of(endings, [&plain](QByteArrayView ending) { return plain.endsWith(ending); })
        && !harmless.contains(plain);
}

QByteArray Scrubber::hide(QByteArrayView secret)
{
    m_collected.insert(secret.toByteArray());
    return hidden(secret);
}

QByteArray Scrubber::header(QByteArrayView name, QByteArrayView value)
{
    const QByteArray plain = normalised(name);
    if (value.isEmpty())
        return value.toByteArray();
    if (plain.endsWith("authorization"))
        return credentials(value);
    if (plain == "cookie" || plain == "setcookie")
        return cookies(value, plain == "setcookie");
    if (carriesSecret(name) || plain.endsWith("key")) // X-Key: as a member's name that would say too little
        return hide(value);
    if (plain == "location" || plain == "contentlocation" || plain == "referer")
        return url(value);
    return text(value);
}

QByteArray Scrubber::credentials(QByteArrayView value)
{
    static const QSet<QByteArray> schemes{"bearer", "basic",  "dpop", "digest", "negotiate",    "ntlm",          "gnap",
                                          "token",  "apikey", "ssws", "oauth",  "privatetoken", "aws4hmacsha256"};
    value = value.trimmed();
    const qsizetype blank = value.indexOf(' ');
    if (blank < 0 || !schemes.contains(normalised(value.first(blank))))
        return hide(value);
    const QByteArrayView secret = value.sliced(blank + 1).trimmed();
    if (sameName(value.first(blank), "Basic")) {
        // Its last characters are the end of the password.
        const QByteArray pair = QByteArray::fromBase64(secret.toByteArray());
        if (const qsizetype colon = pair.indexOf(':'); colon >= 0) {
            hide(QByteArrayView(pair).sliced(colon + 1));
            hide(QByteArray::fromPercentEncoding(pair.sliced(colon + 1)));
        }
        hide(secret);
        return value.first(blank + 1).toByteArray() + dots;
    }
    return value.first(blank + 1).toByteArray() + hide(secret);
}

// RFC 6265 §4. Some libraries join several Set-Cookie fields by line feeds or commas; then what is not surely an
// attribute is taken for a cookie.
QByteArray Scrubber::cookies(QByteArrayView value, bool setCookie)
{
    static const QSet<QByteArray> attributes{"expires",  "maxage",   "domain",   "path",       "secure",
                                             "httponly", "samesite", "priority", "partitioned"};
    QByteArray out;
    bool first = true;
    while (!value.isEmpty()) {
        const auto *const stop = std::ranges::find_if(value, [](char c) { return c == ';' || c == '\n'; });
        const QByteArrayView part = value.first(stop - value.begin());
        const qsizetype equals = part.indexOf('=');
        const QByteArray name = normalised((equals < 0 ? part : part.first(equals)).trimmed());
        const bool attribute = setCookie && !first && attributes.contains(name)
            && (equals < 0 || !part.sliced(equals + 1).contains('='));
        if (attribute)
            out += part;
        else if (equals < 0)
            out += part.trimmed().isEmpty() ? part.toByteArray() : hide(part.trimmed());
        else
            out += part.first(equals + 1).toByteArray()
                + (equals + 1 < part.size() ? hide(part.sliced(equals + 1)) : "");
        first = stop != value.end() && *stop == '\n';
        if (stop == value.end())
            break;
        out += *stop;
        value = value.sliced(part.size() + 1);
    }
    return out;
}

QByteArray Scrubber::url(QByteArrayView url)
{
    const qsizetype hash = url.indexOf('#');
    const QByteArrayView whole = hash < 0 ? url : url.first(hash);
    const qsizetype mark = whole.indexOf('?');
    QByteArray out = (mark < 0 ? whole : whole.first(mark)).toByteArray();
    if (mark >= 0)
        out += '?' + form(whole.sliced(mark + 1), true);
    if (hash >= 0)
        out += '#' + form(url.sliced(hash + 1)); // the implicit grant answers there
    return text(out);
}

QByteArray Scrubber::form(QByteArrayView encoded, bool query)
{
    const auto isSecretField = [query](const QString &name) {
        return carriesSecret(name.toUtf8()) || (query && name.compare("key"_L1, Qt::CaseInsensitive) == 0);
    };
    QByteArray out;
    for (;;) {
        const qsizetype end = encoded.indexOf('&');
        const QByteArrayView pair = end < 0 ? encoded : encoded.first(end);
        const qsizetype equals = pair.indexOf('=');
        const Form decoded = formDecode(pair);
        if (equals < 0 || decoded.isEmpty() || equals + 1 == pair.size()) {
            out += pair;
        } else if (const Field &field = decoded.fields().first(); isSecretField(field.name)) {
            out += pair.first(equals + 1);
            hide(pair.sliced(equals + 1));
            out += hide(field.value.toUtf8());
        } else {
            // A URL or JSON within a value.
            const QByteArray inner = field.value.toUtf8();
            const QByteArray scrubbed = text(inner);
            out += pair.first(equals + 1);
            out += scrubbed == inner ? pair.sliced(equals + 1).toByteArray()
                                     : formEncode(QString::fromUtf8(scrubbed)).replace("%E2%80%A6", dots);
        }
        if (end < 0)
            return out;
        out += '&';
        encoded = encoded.sliced(end + 1);
    }
}

QByteArray Scrubber::body(QByteArrayView contentType, QByteArrayView body)
{
    const QByteArray type = mediaType(contentType);
    const QByteArrayView start = body.trimmed();
    if (type == "text/event-stream")
        return text(eventStream(body));
    if (start.startsWith('{') || start.startsWith('['))
        return text(json(body));
    if (type == "application/x-www-form-urlencoded")
        return text(form(body));
    return text(body);
}

QByteArray Scrubber::json(QByteArrayView text)
{
    const Result<json::Document> document = json::Document::parse(text.toByteArray());
    if (!document)
        return text.toByteArray(); // the search for pairs sees to it
    QByteArray out;
    qsizetype copied = 0;
    std::vector<Surroundings> stack{Surroundings{}};
    json::Value value = document->root();
    while (value) {
        if (isSecretScalar(value, stack.back())) {
            const qsizetype offset = value.raw().data() - document->bytes().constData();
            out += QByteArrayView(document->bytes()).sliced(copied, offset - copied);
            out += '"' + hide(value.text().toUtf8()) + '"';
            copied = offset + value.raw().size();
        }
        if (value.size() > 0) {
            stack.push_back(surroundingsOf(value, stack.back().secret || carriesSecret(value.name().toUtf8())));
            value = value.first();
            continue;
        }
        while (value && !value.next()) {
            value = value.parent();
            stack.pop_back();
        }
        if (value)
            value = value.next();
    }
    return out + QByteArrayView(document->bytes()).sliced(copied);
}

QByteArray Scrubber::eventStream(QByteArrayView text)
{
    QByteArray out;
    while (!text.isEmpty()) {
        const auto *const stop = std::ranges::find_if(text, [](char c) { return c == '\n' || c == '\r'; });
        const QByteArrayView line = text.first(stop - text.begin());
        if (line.startsWith("data:")) {
            const qsizetype start = line.size() > 5 && line[5] == ' ' ? 6 : 5;
            out += line.first(start);
            out += json(line.sliced(start));
        } else {
            out += line;
        }
        if (stop == text.end())
            break;
        out += *stop;
        text = text.sliced(line.size() + 1);
    }
    return out;
}

QByteArray Scrubber::text(QByteArrayView text)
{
    return tokens(schemes(userInformation(pairs(text))));
}

} // namespace authscope::http
