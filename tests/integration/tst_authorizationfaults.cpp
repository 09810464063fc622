// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/authlab.h"

using namespace authscope;
using namespace authscope::test;

namespace {

struct Row {
    const char *fault;
    QByteArray what;     // to be probed
    QByteArray sign;     // there with the fault …
    bool present = true; // … or, if false, missing with it
};

const QList<Row> &rows()
{
    static const QByteArray policy =
        "Policy evaluation failed for this request, please check the policy configurations.";
    static const QByteArray policyInUrl =
        "error=access_denied&error_description=Policy+evaluation+failed+for+this+request%2C";
    static const QList<Row> list{
        {"AS_METADATA_404", "metadata", "(AuthorizationServer)"},
        {"AS_METADATA_FORM_UNSUPPORTED", "inserted", "404 "},
        {"AS_METADATA_ISSUER_MISMATCH", "metadata", "{\"issuer\":\"http://localhost:"},
        {"AS_METADATA_HTML", "metadata", "200 text/html"},
        {"AS_NO_S256", "metadata", "code_challenge_methods_supported", false},
        {"AS_ENDPOINT_FOREIGN", "metadata", "\"token_endpoint\":\"http://localhost:"},
        {"AS_NOT_LICENSED", "machine", "E0000015"},
        {"JWKS_UNREACHABLE", "keys", "404 "},
        {"CLIENT_ID_UNKNOWN", "machine", "\"errorCode\":\"invalid_client\""},
        {"REDIRECT_URI_MISMATCH", "authorize", "must be a Login redirect URI"},
        {"STATE_MISMATCH", "authorize", "state=S", false},
        {"ISS_RESPONSE_MISMATCH", "authorize", "&iss=http%3A%2F%2F127.0.0.1%3A"},
        {"USER_NOT_ASSIGNED", "authorize", "error_description=User+is+not+assigned+to+the+client+application."},
        {"CONSENT_REQUIRED", "machine",
         "require user consent and cannot be granted for the client credentials grant type: [calculator.add, "
         "calculator.subtract]."},
        {"CLIENT_TYPE_WRONG", "authorize", "are not allowed to access the 'authorize' endpoint."},
        {"RESOURCE_REJECTED", "authorize with resource", "error=invalid_target"},
        {"CLIENT_SECRET_WRONG", "machine", "The client secret supplied for a confidential client is invalid."},
        {"CLIENT_AUTH_METHOD", "machine", "Client authentication failed. Either the client or"},
        {"TOKEN_ENDPOINT_CORS", "exchange by a page", "must be part of at least one whitelisted redirect_uri."},
        {"GRANT_NOT_ON_APP", "machine", "Configured grant types: [authorization_code, refresh_token]."},
        {"POLICY_NONE", "machine", policy},
        {"POLICY_NOT_ASSIGNED", "authorize", policyInUrl},
        {"POLICY_INACTIVE", "authorize", policyInUrl},
        {"RULE_GRANT_MISSING", "machine", policy},
        {"RULE_USER_EXCLUDED", "authorize", policyInUrl},
        {"RULE_SCOPE_MISSING", "machine", policy},
        {"RULE_ORDER", "machine", "\"expires_in\":300,"},
        {"SCOPE_UNDEFINED", "machine", "One or more scopes are not configured for"},
        {"CODE_EXPIRED_OR_USED", "exchange", "The authorization code is invalid or has expired."},
        {"PKCE_FAILED", "exchange", "PKCE verification failed."},
        {"DPOP_REQUIRED_TOKEN", "machine", "The DPoP proof JWT header is missing."},
        {"RATE_LIMITED", "machine", "E0000047"},
        {"TOKEN_CACHE_USELESS", "machine", "\"expires_in\":300,"},
        {"TOKEN_RESPONSE_INCOMPLETE", "machine", "access_token", false},
        {"HOOK_FAILED", "machine", "The callback service returned an error."},
        {"TOKEN_EXPIRED", "token", " expired"},
        {"AUD_DEFAULT", "token", "\"aud\":\"api://default\""},
        {"ISS_ORG_SERVER", "machine at the token endpoint of the metadata", "application/okta-internal-at+jwt"},
        {"KID_UNKNOWN", "token", "kid unknown"},
        {"SIG_INVALID", "token", "signature wrong"},
        {"REFRESH_NOT_ISSUED", "exchange", "refresh_token", false},
        {"REFRESH_INVALID", "refresh", "The refresh token is invalid or expired."},
        {"REFRESH_IDLE", "refresh", "The refresh token is invalid or expired."},
        {"REFRESH_REUSED", "refresh", "The refresh token is invalid or expired."},
        {"SESSION_USER_CHANGED", "refresh", "The refresh token is invalid or expired."},
        {"DCR_NOT_OFFERED", "metadata", "registration_endpoint", false},
        {"DCR_METADATA_INVALID", "register", "invalid_redirect_uri"},
        {"DCR_CLIENT_NO_POLICY", "registered machine", policy},
        {"SIGNON_POLICY_BLOCK", "authorize", "requires a second factor"},
        {"PKCE_REQUIRED", "authorize without a challenge", "PKCE+code+challenge+is+required+by+the+application."},
        {"CLIENT_SECRET_ROTATED", "machine twice", "The client secret supplied for a confidential client is invalid."},
        {"ASSERTION_KEY", "agent", "The client_assertion signature is invalid."},
        {"CLIENT_NETWORK_ZONE", "machine", "from outside the client's permitted network zones."},
        {"GRANT_UNSUPPORTED", "machine", "unsupported_grant_type"},
        {"ORG_SERVER_TOKEN_ENDPOINT", "metadata", "/oauth2/v1/token\""},
        {"CODE_OTHER_SERVER", "metadata", "/oauth2/default/v1/token\""},
        {"DPOP_NONCE", "machine with a proof", "use_dpop_nonce"},
        {"DPOP_PROOF_BAD", "machine with a proof", "'htu' claim in the DPoP proof JWT is invalid."},
        {"DEVICE_FLOW", "device", "The device code has expired."},
        {"TOKEN_NOT_YET_VALID", "token", "\"nbf\":"},
        {"AUD_IS_CLIENT_ID", "token", "\"aud\":\"0oalab1webclient0000\""},
        {"KID_MISSING", "token header", "\"kid\":", false},
        {"TOKEN_TRUNCATED", "token", "signature wrong"},
        {"ALG_NONE", "token header", "\"alg\":\"none\""},
        {"ALG_CONFUSION", "token header", "\"alg\":\"HS256\""},
        {"CRIT_UNSUPPORTED", "token header", "\"crit\":"},
        {"TOKEN_OPAQUE", "token header", "{", false},
        {"TOKEN_JWE", "token header", "\"enc\":\"A256GCM\""},
        {"TOKEN_IS_ID_TOKEN", "user token", "\"jti\":\"ID."},
        {"MTLS_BOUND", "token", "x5t#S256"},
        {"TOKEN_REVOKED", "introspect", "\"active\":false"},
    };
    return list;
}

} // namespace

class AuthorizationFaultsTest : public QObject, private AuthLab
{
    Q_OBJECT

    // What a client can see of one thing, as text that a row can look for a piece of.
    QByteArray probe(const QByteArray &what);
    QByteArray probeBeyondTheGuide(const QByteArray &what);
    Answer exchangeByPage(const QByteArray &origin);
    Answer machineWithProof(const http::Form &form, const QByteArray &nonce);
    QByteArray described(const Answer &answer) const
    {
        return QByteArray::number(answer.status) + ' ' + answer.header("Content-Type") + ' ' + answer.header("Location")
            + '\n' + answer.body;
    }
private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning();
        m_clock = TestClock();
        start();
    }
    void cleanup() { m_server.reset(); }

    void faultsAreVisible_data();
    void faultsAreVisible();
    void everyFaultHasARow();
    void pagesOfRedirectUrisStay();
};

QByteArray AuthorizationFaultsTest::probe(const QByteArray &what)
{
    if (what == "metadata")
        return described(m_client.get(m_server->issuer() + "/.well-known/oauth-authorization-server"));
    if (what == "inserted")
        return described(m_client.get(m_server->origin()
                                      + "/.well-known/oauth-authorization-server/oauth2/"
                                        "aus1calc00000000lab7"));
    if (what == "keys")
        return described(m_client.get(base() + "/keys"));
    if (what == "authorize")
        return described(authorize(authorizeForm()));
    if (what == "authorize with resource")
        return described(authorize(with(authorizeForm(), u"resource"_s, u"https://mcp.example/mcp"_s)));
    if (what == "exchange by a page")
        return described(exchangeByPage("http://localhost:6274"));
    if (what == "exchange")
        return described(exchange(freshCode()));
    if (what == "machine")
        return described(machine(u"calculator.add calculator.subtract"_s));
    if (what == "machine at the token endpoint of the metadata") {
        const QJsonObject document =
            m_client.get(m_server->issuer() + "/.well-known/oauth-authorization-server").json();
        const Answer answer = m_client.post(
            document.value("token_endpoint"_L1).toString().toLatin1(),
            {{u"grant_type"_s, u"client_credentials"_s}, {u"scope"_s, u"calculator.add"_s}}, basic(web, m_secret));
        const jose::Token decoded = jose::decode(answer.json().value("access_token"_L1).toString().toLatin1());
        return decoded.headerBytes + decoded.payloadBytes;
    }
    if (what == "token") {
        const jose::Token decoded = jose::decode(machine().json().value("access_token"_L1).toString().toLatin1());
        const auto keySet = jose::KeySet::parse(m_client.get(base() + "/keys").body);
        const QList<jose::Key> matching = keySet ? keySet->withKid(decoded.kid()) : QList<jose::Key>();
        const QByteArray verdict = matching.isEmpty()                                    ? "kid unknown"
            : jose::verifySignature(decoded, matching.first(), {jose::Algorithm::RS256}) ? "verified"
                                                                                         : "signature wrong";
        const bool expired = decoded.time(u"exp"_s).value_or(0) <= double(m_clock.nowSeconds());
        return decoded.payloadBytes + ' ' + verdict + (expired ? " expired" : " valid");
    }
    if (what == "refresh") {
        const QString refreshToken = exchange(freshCode()).json().value("refresh_token"_L1).toString();
        m_clock.advance(1);
        return described(refresh(refreshToken));
    }
    return probeBeyondTheGuide(what);
}

QByteArray AuthorizationFaultsTest::probeBeyondTheGuide(const QByteArray &what)
{
    const http::Form machineForm{{u"grant_type"_s, u"client_credentials"_s}, {u"scope"_s, u"calculator.add"_s}};
    if (what == "authorize without a challenge")
        return described(authorize(without(without(authorizeForm(), u"code_challenge"_s), u"code_challenge_method"_s)));
    if (what == "machine twice") {
        machine();
        return described(machine());
    }
    if (what == "agent")
        return described(token(asAgent(machineForm, assertion()), {}));
    if (what == "device") {
        const QString nativeId = QString::fromLatin1(native);
        const QJsonObject code =
            m_client.post(base() + "/device/authorize", {{u"client_id"_s, nativeId}, {u"scope"_s, u"calculator.add"_s}})
                .json();
        return described(token({{u"grant_type"_s, u"urn:ietf:params:oauth:grant-type:device_code"_s},
                                {u"client_id"_s, nativeId},
                                {u"device_code"_s, code.value("device_code"_L1).toString()}},
                               {}));
    }
    if (what == "token header") {
        const jose::Token decoded = jose::decode(machine().json().value("access_token"_L1).toString().toLatin1());
        return "header " + decoded.headerBytes;
    }
    if (what == "user token") {
        const QByteArray access = exchange(freshCode()).json().value("access_token"_L1).toString().toLatin1();
        return jose::decode(access).payloadBytes;
    }
    if (what == "introspect")
        return json::compact(introspect(machine().json().value("access_token"_L1).toString()));
    if (what == "machine with a proof") {
        Answer answer = machineWithProof(machineForm, {});
        answer = machineWithProof(machineForm, answer.header("DPoP-Nonce"));
        return described(answer);
    }
    const QByteArray body = R"({"redirect_uris":["http://127.0.0.1/cb"],"grant_types":["client_credentials"]})";
    const Answer registered = m_client.send("POST", m_server->origin() + "/oauth2/v1/clients", {}, body);
    if (what == "register")
        return described(registered);
    if (what == "registered machine")
        return described(token(machineForm,
                               basic(registered.json().value("client_id"_L1).toString().toLatin1(),
                                     registered.json().value("client_secret"_L1).toString().toLatin1())));
    return {};
}

// As a page does it: a public app, no secret.
Answer AuthorizationFaultsTest::exchangeByPage(const QByteArray &origin)
{
    http::Form form = codeForm(u"none"_s);
    form.add(u"client_id"_s, QString::fromLatin1(native));
    return token(form, {{"Origin", origin}});
}

Answer AuthorizationFaultsTest::machineWithProof(const http::Form &form, const QByteArray &nonce)
{
    static const auto key = jose::Key::generateEc();
    const QJsonObject payload{{u"htm"_s, u"POST"_s},
                              {u"htu"_s, QString::fromLatin1(base() + "/token")},
                              {u"iat"_s, m_clock.nowSeconds()},
                              {u"jti"_s, QString::number(++m_assertions)},
                              {u"nonce"_s, QString::fromLatin1(nonce)}};
    const auto proof = jose::sign(R"({"typ":"dpop+jwt","alg":"ES256","jwk":)" + json::compact(key->publicJwk()) + '}',
                                  json::compact(payload), *key, jose::Algorithm::ES256);
    http::Headers headers = basic(web, m_secret);
    headers.add("DPoP", proof.value_or(QByteArray()));
    return token(form, headers);
}

void AuthorizationFaultsTest::faultsAreVisible_data()
{
    QTest::addColumn<QByteArray>("what");
    QTest::addColumn<QByteArray>("sign");
    QTest::addColumn<bool>("present");
    for (const Row &row : rows())
        QTest::newRow(row.fault) << row.what << row.sign << row.present;
}

void AuthorizationFaultsTest::faultsAreVisible()
{
    startAs(u"ada@example.com"_s);
    QFETCH(QByteArray, what);
    QFETCH(QByteArray, sign);
    QFETCH(bool, present);
    const QByteArray before = probe(what);
    QVERIFY2(!before.isEmpty() && before.contains(sign) != present, before);
    QVERIFY(m_faults->set({QString::fromLatin1(QTest::currentDataTag())}).has_value());
    const QByteArray during = probe(what);
    QVERIFY2(!during.isEmpty() && during.contains(sign) == present, during);
    QVERIFY(m_faults->set({}).has_value());
    m_clock.advance(60); // the rate limit's next minute
    const QByteArray after = probe(what);
    QVERIFY2(!after.isEmpty() && after.contains(sign) != present, after);
}

void AuthorizationFaultsTest::everyFaultHasARow()
{
    QStringList withRow;
    for (const Row &row : rows())
        withRow.append(QString::fromLatin1(row.fault));
    QStringList known;
    for (const Fault &fault : Faults::known()) {
        QVERIFY(!fault.title.isEmpty());
        if (fault.role == "authorization"_L1)
            known.append(fault.id);
    }
    withRow.sort();
    known.sort();
    QCOMPARE(withRow, known);
}

// As at Okta, the preflight says yes to every page, and the request itself is judged.
void AuthorizationFaultsTest::pagesOfRedirectUrisStay()
{
    const QByteArray known = "http://127.0.0.1:8765";
    const QByteArray stranger = "http://localhost:6274";
    const auto allowed = [this](const QByteArray &origin) {
        return exchangeByPage(origin).header("Access-Control-Allow-Origin");
    };
    QCOMPARE(allowed(known), known);
    QCOMPARE(allowed(stranger), stranger);
    QVERIFY(m_faults->set({u"TOKEN_ENDPOINT_CORS"_s}).has_value());
    QCOMPARE(allowed(known), known);
    QCOMPARE(allowed(stranger), QByteArray());
    QCOMPARE(reason(exchangeByPage(known)), u"invalid_grant: The authorization code is invalid or has expired."_s);
    const Answer preflight = m_client.send("OPTIONS", base() + "/token",
                                           {{"Origin", stranger}, {"Access-Control-Request-Method", "POST"}});
    QCOMPARE(preflight.status, 204);
    QCOMPARE(preflight.header("Access-Control-Allow-Origin"), stranger);
    QCOMPARE(machine().status, 200); // a program has no origin
}

QTEST_GUILESS_MAIN(AuthorizationFaultsTest)
#include "tst_authorizationfaults.moc"
