// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/limits.h"
#include "core/base/text.h"
#include "core/jose/base64url.h"
#include "core/jose/credential.h"
#include "core/jose/evp.h"
#include "core/jose/token.h"
#include "core/json/document.h"
#include "core/json/strings.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>

#include <cmath>

using namespace Qt::StringLiterals;

namespace authscope::jose {

namespace {

bool takePrefix(QByteArrayView &text, QByteArrayView prefix)
{
    if (text.size() < prefix.size() || text.first(prefix.size()).compare(prefix, Qt::CaseInsensitive) != 0)
        return false;
    text = text.sliced(prefix.size()).trimmed();
    return true;
}

// The scheme's name as a word of its own, with a token after it or nothing at all.
bool takeScheme(QByteArrayView &text, QByteArrayView scheme)
{
    const bool word = text.size() == scheme.size()
        || (text.size() > scheme.size() && QByteArrayView(" \t\r\n").contains(text[scheme.size()]));
    return word && takePrefix(text, scheme);
}

// Of a request's header block, the output of curl -v or a curl command line: the Authorization field. Empty if there is
// none, or if the text begins with it.
QByteArrayView fieldWithin(QByteArrayView text)
{
    constexpr QByteArrayView name("authorization:");
    constexpr qsizetype longestBlock = 256 * limits::KiB;
    if (!text.contains(':'))
        return {}; // a token alone, most often
    for (qsizetype at = 1; at + name.size() < std::min(text.size(), longestBlock); ++at) {
        const char before = text[at - 1];
        if (QByteArrayView(" \t\r\n'\"").indexOf(before) < 0
            || qstrnicmp(text.data() + at, name.data(), size_t(name.size())) != 0)
            continue;
        QByteArrayView field = text.sliced(at);
        qsizetype end = field.size();
        for (const char stop : {'\r', '\n', before == '\'' || before == '"' ? before : '\n'})
            if (const qsizetype found = field.indexOf(stop); found >= 0)
                end = std::min(end, found);
        return field.first(end);
    }
    return {};
}

// The value of access_token in a form, a callback address or a fragment. Empty if there is none.
QByteArrayView parameterWithin(QByteArrayView text)
{
    constexpr QByteArrayView name("access_token=");
    const qsizetype at = text.indexOf(name);
    if (at < 0 || text.size() > 256 * limits::KiB || (at > 0 && QByteArrayView("#?& \t\r\n").indexOf(text[at - 1]) < 0))
        return {};
    const QByteArrayView value = text.sliced(at + name.size());
    const auto end = std::ranges::find_if(value, [](char c) { return QByteArrayView("& \t\r\n#\"'").contains(c); });
    return value.first(end - value.begin());
}

// The JWT in a token endpoint's answer (RFC 6749 §5.1). Empty if there is none: of others the answer itself tells more.
QByteArray tokenOfAnswer(QByteArrayView text)
{
    if (!text.startsWith('{') || text.size() > 256 * limits::KiB)
        return {};
    const auto answer = json::parseObject(text.toByteArray());
    const QString token = answer ? answer->value("access_token"_L1).toString() : QString();
    return token.startsWith("eyJ"_L1) ? token.toUtf8() : QByteArray();
}

// Takes off what came along when the token was copied: white space, quotes, a header's name and its scheme, or what it
// was copied with.
QByteArray unwrapped(QByteArrayView text, QStringList &problems)
{
    if (text.endsWith('\n')) // the line end of a file or of `echo`
        text.chop(text.endsWith("\r\n") ? 2 : 1);
    const QByteArrayView trimmed = text.trimmed();
    if (const QByteArray token = tokenOfAnswer(trimmed); !token.isEmpty()) {
        problems.append(u"The text is a token endpoint's answer; its access_token was taken out of it."_s);
        return token;
    }
    if (const QByteArrayView token = parameterWithin(trimmed); !token.isEmpty()) {
        problems.append(u"The text is more than a token; its parameter access_token was taken out of it."_s);
        return token.toByteArray();
    }
    const bool spaced = trimmed.size() != text.size() && !trimmed.isEmpty();
    text = trimmed;
    const auto isQuote = [](char c) { return c == '"' || c == '\'' || c == '`'; };
    while (text.size() >= 2 && isQuote(text.front()) && text.back() == text.front()) {
        if (!problems.contains(u"There are quotes around the token; they were left out."_s))
            problems.append(u"There are quotes around the token; they were left out."_s);
        text = text.sliced(1, text.size() - 2).trimmed();
    }
    if (QByteArrayView field = fieldWithin(text).trimmed(); !field.isEmpty()) {
        problems.append(u"The text is more than a token; its Authorization field was taken out of it."_s);
        takePrefix(field, "Authorization:");
        if (!takeScheme(field, "Bearer"))
            takeScheme(field, "DPoP");
        return field.toByteArray();
    }
    if (spaced)
        problems.prepend(u"There is white space around the token; it was left out."_s);
    const bool header = takePrefix(text, "Authorization:");
    const bool scheme = takeScheme(text, "Bearer") || takeScheme(text, "DPoP");
    if (header)
        problems.append(u"The text is a whole Authorization header; what stands before the token was left out."_s);
    else if (scheme)
        problems.append(u"The text begins with the name of the scheme (Bearer); it was left out."_s);
    return text.toByteArray();
}

// The bytes of a part as well as they can be had, for showing only: what cannot be a digit is skipped, the other
// alphabet is read, stray bits are dropped.
QByteArray lenient(QByteArrayView part)
{
    QByteArray text;
    text.reserve(part.size());
    for (char c : part) {
        if (c == '+')
            text += '-';
        else if (c == '/')
            text += '_';
        else if ((c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-' || c == '_')
            text += c;
    }
    return QByteArray::fromBase64(text, QByteArray::Base64UrlEncoding);
}

QByteArray decodePart(Token &token, qsizetype index, const QString &name)
{
    auto bytes = base64urlDecode(token.parts[index]);
    if (bytes)
        return *std::move(bytes);
    token.strict = false;
    token.problems.append(u"The %1 is not strict base64url. %2"_s.arg(name, bytes.error().what));
    return lenient(token.parts[index]);
}

// Whether a part is the base64url of something that begins with a brace, whatever else is wrong with it.
bool opensObject(QByteArrayView part)
{
    if (part.startsWith("ey") || part.startsWith("ew"))
        return true; // a brace and a quote or a blank, or a line end
    return lenient(part).trimmed().startsWith('{');
}

struct ObjectPart {
    std::optional<json::Document> document; // nothing if it is no object
    json::LazyObject members;
    bool unique = false; // an object without duplicate names
};

// Reads one JSON object strictly.
ObjectPart readObject(const QByteArray &bytes, const QString &name, QStringList &problems)
{
    constexpr qsizetype plainSize = 500; // values that are not nested too deep for QJson

    auto document = json::Document::parse(bytes);
    if (!document) {
        problems.append(
            u"The %1 is not valid JSON. %2 %3"_s.arg(name, document.error().what, document.error().evidence).trimmed());
        return {};
    }
    if (!document->root().isObject()) {
        problems.append(u"The %1 is JSON, but no object."_s.arg(name));
        return {};
    }
    ObjectPart part;
    part.unique = true;
    for (const json::Warning &warning : document->warnings()) {
        problems.append(u"In the %1: %2"_s.arg(name, warning.text));
        part.unique = part.unique && warning.kind != json::Warning::Kind::DuplicateName;
    }
    // The strict reading is done; the other one only gives values by name.
    if (document->warnings().isEmpty() && document->valueCount() < plainSize) {
        part.members = json::LazyObject::ofText(bytes);
    } else {
        const QJsonDocument values = QJsonDocument::fromJson(bytes);
        if (!values.isObject()) {
            problems.append(u"The %1 holds a number that is beyond any range."_s.arg(name));
            return {};
        }
        part.members = values.object();
    }
    part.document = *std::move(document);
    return part;
}

void checkKid(Token &token)
{
    const QByteArray kid = token.kid();
    const auto harmful = [](char c) { return uchar(c) < 0x20 || c == 0x7f || strchr("/\\'\"`;$<>|", c) != nullptr; };
    if (kid.contains("..") || std::ranges::any_of(kid, harmful))
        token.problems.append(
            u"The header's \"kid\" holds characters of a path or a query; it is only compared, never looked up."_s);
}

// RFC 7515 §4.1, RFC 8725 §3.
void checkHeader(Token &token)
{
    const QJsonObject &header = token.header;
    for (const QString &name : {u"alg"_s, u"kid"_s, u"typ"_s, u"cty"_s, u"enc"_s})
        if (header.contains(name) && !header.value(name).isString())
            token.problems.append(u"\"%1\" in the header must be a string."_s.arg(name));
    const QByteArray algorithm = token.algorithm();
    if (!header.contains("alg"_L1))
        token.problems.append(u"The header has no \"alg\" (RFC 7515 §4.1.1)."_s);
    else if (algorithm.compare("none", Qt::CaseInsensitive) == 0)
        token.problems.append(u"The algorithm is \"none\": the token is not signed, anyone can have written it."_s);
    else if (token.kind == TokenKind::Jws && !algorithm.isEmpty() && !algorithmFromName(algorithm))
        token.problems.append(
            u"The algorithm \"%1\" is not one for signatures that is known here."_s.arg(QString::fromUtf8(algorithm)));
    if (header.contains("crit"_L1))
        token.problems.append(
            u"The header has \"crit\": it demands extensions, and a verifier that does not know them must "
            "refuse the token (RFC 7515 §4.1.11)."_s);
    if (header.contains("b64"_L1))
        token.problems.append(u"The header has \"b64\": an unencoded payload (RFC 7797) is not for tokens."_s);
    for (const QString &name : {u"jku"_s, u"x5u"_s})
        if (header.contains(name))
            token.problems.append(
                u"The header points to its own key with \"%1\" (%2). It was not fetched: whoever forges "
                "the token chooses that address (RFC 8725 §3.10)."_s.arg(
                    name, elided(visible(header.value(name).toString()), 200)));
    for (const QString &name : {u"jwk"_s, u"x5c"_s}) {
        // A DPoP proof carries its key by design (RFC 9449 §4.2).
        const bool expected = name == "jwk"_L1 && header.value("typ"_L1).toString() == "dpop+jwt"_L1;
        if (header.contains(name) && !expected)
            token.problems.append(
                u"The header carries its own key (\"%1\"). It is not used: whoever forges the token brings "
                "a fitting one."_s.arg(name));
    }
    checkKid(token);
}

enum class Form { Text, Number, Texts }; // Texts: a string or an array of strings

struct ClaimForm {
    QByteArrayView name;
    Form form;
};

// RFC 7519 §4.1, RFC 8693 §4.2 and §4.3, OpenID Connect Core §2, Okta's own.
constexpr ClaimForm claimForms[] = {
    {"iss", Form::Text},         {"sub", Form::Text},  {"jti", Form::Text},   {"cid", Form::Text},
    {"client_id", Form::Text},   {"azp", Form::Text},  {"exp", Form::Number}, {"nbf", Form::Number},
    {"iat", Form::Number},       {"aud", Form::Texts}, {"scp", Form::Texts},  {"scope", Form::Texts},
    {"auth_time", Form::Number},
};

bool isOfForm(const json::Value &value, Form form)
{
    if (form == Form::Number)
        return value.isNumber();
    if (form == Form::Text || !value.isArray())
        return value.isString();
    for (json::Value element = value.first(); element; element = element.next())
        if (!element.isString())
            return false;
    return true;
}

void checkClaims(const json::Value &claims, QStringList &problems)
{
    bool scp = false;
    bool scope = false;
    QByteArray spelt;
    for (json::Value claim = claims.first(); claim; claim = claim.next()) {
        QByteArrayView name = claim.rawName().sliced(1).chopped(1);
        if (name.contains('\\')) {
            spelt = claim.name().toUtf8();
            name = spelt;
        }
        const auto known = std::ranges::find(claimForms, name, &ClaimForm::name);
        if (known == std::end(claimForms))
            continue;
        if (!isOfForm(claim, known->form))
            problems.append(u"\"%1\" in the payload must be %2."_s.arg(QLatin1StringView(name),
                                                                       known->form == Form::Text ? u"a string"_s
                                                                           : known->form == Form::Number
                                                                           ? u"a number"_s
                                                                           : u"a string or an array of strings"_s));
        else if (name == "aud" && claim.isArray() && claim.size() == 0)
            problems.append(u"\"aud\" in the payload is an empty array: the token is for nobody."_s);
        scp = scp || name == "scp";
        scope = scope || name == "scope";
    }
    if (scp && scope)
        problems.append(u"The payload has both \"scp\" and \"scope\"; verifiers differ in which one they read."_s);
}

// Bytes that a signature by the algorithm has at least, whatever the key.
qsizetype leastSignature(const AlgorithmTraits &algorithm)
{
    switch (algorithm.type) {
    case KeyType::Rsa: return limits::rsaBits / 8;
    case KeyType::Ec: return 2 * algorithm.width;
    case KeyType::Okp: return 64;
    case KeyType::Symmetric: break;
    }
    return algorithm.width;
}

// A token that was cut off in copying has a signature that is too short for its algorithm.
void checkSignatureSize(Token &token)
{
    const auto algorithm = algorithmFromName(token.algorithm());
    if (!algorithm)
        return;
    const AlgorithmTraits &expected = traits(*algorithm);
    const qsizetype least = leastSignature(expected);
    if (token.signature.size() < least)
        token.problems.append(u"The signature has %1 bytes, but %2 needs %3%4: the token may have been cut off."_s.arg(
            QString::number(token.signature.size()), QLatin1StringView(expected.name),
            expected.type == KeyType::Rsa ? u"at least "_s : QString(), QString::number(least)));
}

ObjectPart readPayload(Token &token)
{
    ObjectPart payload = readObject(token.payloadBytes, u"payload"_s, token.problems);
    token.claims = payload.unique;
    token.payload = payload.members;
    return payload;
}

void decodeClaims(Token &token)
{
    if (const ObjectPart payload = readPayload(token); payload.document)
        checkClaims(payload.document->root(), token.problems);
}

// A header that is as it should be. Those of one key are the same byte for byte, so each thread keeps the last one as it
// was read.
struct ReadHeader {
    QByteArray part;
    QByteArray bytes;
    QJsonObject object;
    qsizetype leastSignature = 0; // bytes that its algorithm gives
};
thread_local ReadHeader lastHeader;

void decodeJws(Token &token)
{
    token.kind = TokenKind::Jws;
    token.payloadBytes = decodePart(token, 1, u"payload"_s);
    token.signature = decodePart(token, 2, u"signature"_s);
    checkHeader(token);
    if (token.header.value("cty"_L1).toString().compare("JWT"_L1, Qt::CaseInsensitive) == 0)
        token.problems.append(u"The header's \"cty\" is JWT: the payload is another token (RFC 7519 §5.2)."_s);
    if (const auto algorithm = algorithmFromName(token.algorithm()); algorithm && token.problems.isEmpty())
        lastHeader = {token.parts[0], token.headerBytes, token.header, leastSignature(traits(*algorithm))};
    decodeClaims(token);
    checkSignatureSize(token);
}

// Nothing if the header is another than the last one, or anything has to be said of the way in which the parts are
// written: then decode() reads it with patience.
std::optional<Token> decodedLikeLast(QByteArrayView text)
{
    const qsizetype first = lastHeader.part.size();
    if (first == 0 || text.size() > limits::token || text.size() <= first || text[first] != '.'
        || !text.startsWith(lastHeader.part))
        return std::nullopt;
    const qsizetype second = text.indexOf('.', first + 1);
    if (second < 0)
        return std::nullopt;
    auto payload = base64urlDecode(text.sliced(first + 1, second - first - 1));
    auto signature = payload ? base64urlDecode(text.sliced(second + 1)) : payload;
    if (!payload || !signature)
        return std::nullopt;
    Token token;
    token.kind = TokenKind::Jws;
    token.strict = true;
    token.compact = text.toByteArray();
    token.parts = {lastHeader.part, text.sliced(first + 1, second - first - 1).toByteArray(),
                   text.sliced(second + 1).toByteArray()};
    token.headerBytes = lastHeader.bytes;
    token.header = lastHeader.object;
    token.payloadBytes = *std::move(payload);
    token.signature = *std::move(signature);
    decodeClaims(token);
    if (token.signature.size() < lastHeader.leastSignature)
        checkSignatureSize(token);
    return token;
}

void decodeJwe(Token &token)
{
    token.kind = TokenKind::Jwe;
    static constexpr const char16_t *names[] = {u"header", u"encrypted key", u"initialization vector", u"ciphertext",
                                                u"authentication tag"};
    for (qsizetype i = 1; i < 5; ++i)
        decodePart(token, i, QString::fromUtf16(names[i]));
    checkHeader(token);
}

// Two, four or more parts whose first is a JOSE header: a token that lost or gained something. Its claims are shown.
void decodeDamaged(Token &token)
{
    token.kind = TokenKind::Opaque;
    token.strict = false;
    token.problems.append(
        u"The text has %1 parts between dots; a signed token (JWS) has three, an encrypted one (JWE) five.%2"_s
            .arg(token.parts.size())
            .arg(token.parts.size() < 3 ? u" It may have been cut off."_s : QString()));
    if (token.parts.size() == 5)
        token.problems.append(u"It has five parts, but its header has no \"enc\"."_s);
    if (token.parts.size() >= 2) {
        token.payloadBytes = decodePart(token, 1, u"payload"_s);
        readPayload(token);
    }
}

} // namespace

Token decode(QByteArrayView text)
{
    if (auto token = decodedLikeLast(text))
        return *std::move(token);
    Token token;
    const QByteArray bare = unwrapped(text, token.problems);
    if (bare.isEmpty()) {
        token.problems = {u"There is no token: the text is empty."_s};
        return token;
    }
    token.kind = TokenKind::Opaque;
    if (bare.size() > limits::token) {
        token.problems.append(
            u"The text has %1 bytes; tokens of more than %2 are not read."_s.arg(bare.size()).arg(limits::token));
        return token;
    }
    token.compact = bare;
    token.parts = token.compact.split('.');
    // A JOSE header begins with a brace; anything else with dots in it (a host name, a JSON document) is no token.
    const bool hasHeader = token.parts.size() >= 2 && opensObject(token.parts[0]);
    if (!hasHeader) {
        if (const QString problem = recogniseOpaque(token.compact).problem; !problem.isEmpty())
            token.problems.append(problem);
        return token;
    }
    token.strict = true;
    token.headerBytes = decodePart(token, 0, u"header"_s);
    const ObjectPart header = readObject(token.headerBytes, u"header"_s, token.problems);
    token.header = header.members;
    token.strict = token.strict && header.unique;
    if (token.parts.size() == 5 && token.header.contains("enc"_L1))
        decodeJwe(token);
    else if (token.parts.size() == 3)
        decodeJws(token);
    else
        decodeDamaged(token);
    return token;
}

QByteArray Token::algorithm() const
{
    return header.value("alg"_L1).toString().toUtf8();
}

QByteArray Token::kid() const
{
    return header.value("kid"_L1).toString().toUtf8();
}

QString Token::issuer() const
{
    return payload.value("iss"_L1).toString();
}

QStringList Token::audience() const
{
    const QJsonValue value = payload.value("aud"_L1);
    return value.isString() ? QStringList(value.toString()) : json::strings(value);
}

QStringList Token::scopes() const
{
    const QJsonValue value = payload.contains("scp"_L1) ? payload.value("scp"_L1) : payload.value("scope"_L1);
    // RFC 8693 §4.2: a string holds several scopes, separated by spaces.
    return value.isString() ? value.toString().split(u' ', Qt::SkipEmptyParts) : json::strings(value);
}

std::optional<double> Token::time(const QString &claim) const
{
    const QJsonValue value = payload.value(claim);
    if (!value.isDouble() || !std::isfinite(value.toDouble()))
        return std::nullopt;
    return value.toDouble();
}

} // namespace authscope::jose
