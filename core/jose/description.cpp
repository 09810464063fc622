// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

// What kind of credential a text looks like, in plain words.
#include "core/jose/credential.h"
#include "core/jose/token.h"
#include "core/json/document.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace authscope::jose {

namespace {

bool isWord(QByteArrayView text)
{
    return !text.isEmpty() && std::ranges::all_of(text, [](char c) {
        return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-' || c == '_';
    });
}

bool isClientId(const QString &text)
{
    return text.size() == 20 && text.startsWith("0oa"_L1) && isWord(text.toUtf8());
}

Credential recogniseJson(const QByteArray &compact)
{
    const auto object = json::parseObject(compact);
    if (!object)
        return {u"JSON text"_s, u"This is JSON text, not a token."_s};
    if (object->contains("access_token"_L1) || object->contains("id_token"_L1))
        return {u"JSON document (a token response)"_s,
                u"This is a whole token response; paste the value of its \"access_token\" alone."_s};
    if (object->contains("keys"_L1))
        return {u"JSON document (a key set)"_s, u"This is a JSON document with keys (a JWK set), not a token."_s};
    if (object->contains("kty"_L1)) {
        const bool secret = object->contains("d"_L1) || object->contains("k"_L1);
        return {secret ? u"JSON document (a private key, JWK)"_s : u"JSON document (a public key, JWK)"_s,
                secret ? u"This is a private key, not a token: whoever has it can sign as its owner."_s
                       : u"This is a key, not a token."_s};
    }
    if (object->contains("signatures"_L1) || (object->contains("payload"_L1) && object->contains("signature"_L1)))
        return {
            u"JSON document (a JWS in JSON serialization)"_s,
            u"This is a JWS in JSON serialization (RFC 7515 §7.2); tokens are written compactly, in three parts."_s};
    if (object->contains("error"_L1) || object->contains("errorCode"_L1))
        return {u"JSON document (an error response)"_s, u"This is an error response, not a token."_s};
    if (object->contains("iss"_L1) || object->contains("alg"_L1))
        return {u"JSON document (a decoded token)"_s,
                u"This is the decoded header or payload of a token; paste the token itself."_s};
    return {u"JSON document"_s, u"This is a JSON document, not a token."_s};
}

Credential recognisePem(const QByteArray &compact)
{
    const qsizetype end = compact.indexOf("-----", 11);
    const QString label = QString::fromLatin1(compact.sliced(11, std::clamp<qsizetype>(end - 11, 0, 64)));
    const bool isPrivate = label.contains("PRIVATE"_L1);
    return {u"PEM text (%1)"_s.arg(label),
            isPrivate ? u"This is a private key in PEM form, not a token: whoever has it can sign as its owner."_s
                      : u"This is PEM text (a key or a certificate), not a token."_s};
}

Credential recogniseBasic(QByteArrayView value)
{
    const QByteArray pair = QByteArray::fromBase64(value.trimmed().toByteArray());
    const qsizetype colon = pair.indexOf(':');
    const QString client = colon > 0 ? QString(u" of \""_s + QString::fromUtf8(pair.first(colon)) + u'"') : QString();
    return {
        u"client credentials (HTTP Basic)"_s,
        u"This is an HTTP Basic header: the client id and client secret%1. It authenticates the client at the token "
        "endpoint and is no token."_s.arg(client)};
}

Credential recogniseWord(const QByteArray &compact)
{
    const qsizetype size = compact.size();
    if (compact.startsWith("00") && size == 42)
        return {u"Okta API token"_s,
                u"This looks like an Okta API token (SSWS): it has an administrator's rights, is no "
                "access token, and should be revoked if it was shared."_s};
    if (isClientId(QString::fromLatin1(compact)))
        return {u"Okta client id"_s, u"This looks like the client id of an Okta app, not a token."_s};
    if (size == 43)
        return {
            u"refresh token or authorization code (43 characters)"_s,
            u"This is opaque: 43 characters without structure, as Okta's refresh tokens and codes are. An MCP server "
            "wants the access token."_s};
    if (size == 40 || size == 64)
        return {u"client secret (%1 characters)"_s.arg(size),
                u"This has the length of a client secret (%1 characters). If it is one, it is no token, and should be "
                "rotated if it was shared."_s.arg(size)};
    return {u"opaque token (%1 characters)"_s.arg(size), {}};
}

QString mediaType(const QString &typ)
{
    const QString lower = typ.toLower();
    return lower.startsWith("application/"_L1) ? lower.sliced(12) : lower;
}

QString describeByType(const Token &token)
{
    const QString typ = mediaType(token.header.value("typ"_L1).toString());
    if (typ == "okta-internal-at+jwt"_L1)
        return u"Okta org-server access token"_s;
    if (typ == "oauth-id-jag+jwt"_L1)
        return u"ID-JAG"_s;
    if (typ == "dpop+jwt"_L1)
        return u"DPoP proof"_s;
    if (typ == "at+jwt"_L1)
        return u"JWT access token (RFC 9068)"_s;
    if (typ == "logout+jwt"_L1)
        return u"logout token"_s;
    if (typ == "token-introspection+jwt"_L1)
        return u"introspection response (RFC 9701)"_s;
    if (typ == "oauth-authz-req+jwt"_L1)
        return u"request object (RFC 9101)"_s;
    return {};
}

QString describeJws(const Token &token)
{
    if (const QString byType = describeByType(token); !byType.isEmpty())
        return byType;
    const QJsonObject &payload = token.payload;
    const QString jti = payload.value("jti"_L1).toString();
    if (jti.startsWith("ID."_L1))
        return u"Okta ID token"_s;
    if (jti.startsWith("AT."_L1) || (payload.contains("cid"_L1) && payload.contains("scp"_L1)))
        return u"Okta access token"_s;
    if (token.looksLikeIdToken())
        return std::ranges::any_of(token.audience(), isClientId) ? u"Okta ID token"_s : u"ID token"_s;
    if (payload.contains("iss"_L1) && payload.value("iss"_L1) == payload.value("sub"_L1) && payload.contains("aud"_L1))
        return u"client assertion (private_key_jwt)"_s;
    if (payload.contains("scp"_L1) || payload.contains("scope"_L1) || payload.contains("client_id"_L1))
        return u"JWT access token"_s;
    return payload.isEmpty() ? u"signed data (JWS) without claims"_s : u"JWT"_s;
}

} // namespace

Credential recogniseOpaque(const QByteArray &compact)
{
    if (compact.startsWith('{') || compact.startsWith('['))
        return recogniseJson(compact);
    if (compact.startsWith("-----BEGIN "))
        return recognisePem(compact);
    if (QByteArrayView(compact).first(std::min<qsizetype>(6, compact.size())).compare("Basic ", Qt::CaseInsensitive)
        == 0)
        return recogniseBasic(QByteArrayView(compact).sliced(6));
    if (compact.startsWith("SSWS "))
        return recogniseWord(compact.sliced(5).trimmed());
    if (isWord(compact))
        return recogniseWord(compact);
    if (std::ranges::any_of(compact, [](char c) { return c == ' ' || c == '\n' || c == '\r' || c == '\t'; }))
        return {u"text with white space"_s, u"The text holds white space, so it is no single token."_s};
    return {u"opaque token (%1 characters)"_s.arg(compact.size()), {}};
}

QString Token::description() const
{
    switch (kind) {
    case TokenKind::Empty: return u"nothing"_s;
    case TokenKind::Opaque: break;
    case TokenKind::Jwe:
        return u"encrypted token (JWE, %1, %2)"_s.arg(header.value("alg"_L1).toString(u"?"_s),
                                                      header.value("enc"_L1).toString(u"?"_s));
    case TokenKind::Jws:
        if (algorithm().compare("none", Qt::CaseInsensitive) == 0)
            return QString(u"unsecured "_s + describeJws(*this));
        return describeJws(*this);
    }
    if (compact.isEmpty())
        return u"text that is too long for a token"_s;
    if (!header.isEmpty())
        return u"damaged token (%1 parts)"_s.arg(parts.size());
    return recogniseOpaque(compact).description;
}

bool Token::looksLikeIdToken() const
{
    if (kind != TokenKind::Jws)
        return false;
    const QString jti = payload.value("jti"_L1).toString();
    if (jti.startsWith("ID."_L1))
        return true;
    if (jti.startsWith("AT."_L1) || !describeByType(*this).isEmpty())
        return false;
    for (const QLatin1StringView claim : {"scp"_L1, "scope"_L1, "cid"_L1, "client_id"_L1}) {
        if (payload.contains(claim))
            return false;
    }
    for (const QLatin1StringView claim : {"nonce"_L1, "at_hash"_L1, "c_hash"_L1, "amr"_L1, "idp"_L1}) {
        if (payload.contains(claim))
            return true;
    }
    const QStringList audiences = audience();
    return audiences.size() == 1 && isClientId(audiences.first());
}

} // namespace authscope::jose
