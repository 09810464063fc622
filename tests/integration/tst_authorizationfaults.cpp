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
    };
    return list;
}

} // namespace

class AuthorizationFaultsTest : public QObject, private AuthLab
{
    Q_OBJECT

    // What a client can see of one thing, as text that a row can look for a piece of.
    QByteArray probe(const QByteArray &what);
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
    if (what == "refresh")
        return described(refresh(exchange(freshCode()).json().value("refresh_token"_L1).toString()));
    return {};
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

QTEST_GUILESS_MAIN(AuthorizationFaultsTest)
#include "tst_authorizationfaults.moc"
