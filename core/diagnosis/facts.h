// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/diagnosis/case.h"
#include "core/http/challenge.h"
#include "core/http/form.h"

#include <QtCore/QHash>
#include <QtCore/QJsonObject>

#include <optional>

namespace authscope::diagnosis {

// An error of an authorization server: the OAuth shape (RFC 6749 §5.2), Okta's management shape (errorCode,
// errorSummary), the parameters of a redirect, or the texts of Okta's HTML page.
struct OAuthError {
    QString error;
    QString description;
    bool management = false;
    bool page = false;
    bool isNull() const { return error.isEmpty() && description.isEmpty(); }
    // "invalid_client: Invalid value for 'client_id' parameter."
    QString text() const;
};

// A request to the MCP endpoint.
struct McpFact {
    http::ExchangePtr exchange;
    QList<QByteArray> authorization; // as sent
    http::ChallengeList challenges;
    QJsonObject rpcError; // the `error` member of a JSON-RPC body; empty if there is none
    bool isRpc = false;   // the body is a JSON-RPC message
    QJsonObject request;  // the JSON-RPC message that was sent
    QJsonObject result;   // the `result` member of the answer, or of the last message of a stream
    bool hasToken() const { return !authorization.isEmpty(); }
    bool succeeded() const { return exchange->ok(); }
    // How to get a token: Bearer, or DPoP where the server takes bound tokens alone (RFC 9449 §7.1).
    const http::Challenge *bearer() const
    {
        const http::Challenge *found = challenges.find("Bearer");
        return found ? found : challenges.find("DPoP");
    }
    bool isStream() const;  // a 200 with text/event-stream
    QString method() const; // of the request: "tools/list"
    // The credentials without their scheme; empty if they are no token ("Basic …").
    QByteArray token() const;
    bool uses(QByteArrayView scheme) const; // "Bearer", without regard to case
};

// A metadata document that was asked for.
struct DocumentFact {
    http::ExchangePtr exchange; // the last hop
    QByteArray asked;           // the URL of the first hop
    qint64 firstHop = 0;
    QJsonObject json;
    bool isJson = false;
    bool isHtml = false;
    bool found() const { return exchange->ok() && isJson; }
    bool missing() const { return exchange->error == http::ErrorKind::None && exchange->status == 404; }
    bool redirected() const { return asked != exchange->url; }
};

struct TokenRequestFact {
    http::ExchangePtr exchange;
    http::Form form;
    QString grant;
    QString clientId; // of the form or the Basic header
    QString scope;
    bool basic = false; // an Authorization: Basic header was sent
    QString secret;     // of the form or the Basic header, to compare with others; never shown
    bool refresh = false;
    bool probe = false; // sent to learn from the refusal; the note says so
    OAuthError error;
    QJsonObject answer;
    bool isJson = false;
    bool succeeded() const { return exchange->ok() && answer.contains(QStringLiteral("access_token")); }
};

struct AuthorizeFact {
    http::ExchangePtr exchange;
    http::Form query;
    http::Form callback; // the parameters that came back, if they did
    bool returned = false;
    bool probe = false; // prompt=none
    OAuthError error;
};

struct RegistrationFact {
    http::ExchangePtr exchange;
    QJsonObject answer;
    OAuthError error;
    QString clientId; // that was given
};

struct IntrospectionFact {
    http::ExchangePtr exchange;
    QString token;
    QJsonObject answer;
    bool says = false; // the answer has `active`
    bool active = false;
    OAuthError error;
};

// What the MCP server is configured with, and who says so. `sure` if its log or its environment does, not a person.
struct Configured {
    QStringList values;
    QString source; // "the server's log", "OAUTH_AUDIENCE of the environment", "what you entered"
    bool sure = false;
    bool isEmpty() const { return values.isEmpty(); }
};

// The difference of this machine's clock to a host's, from its Date headers.
struct ClockFact {
    QByteArray origin;
    double offsetSeconds = 0; // local minus theirs
    double errorSeconds = 0;
    qint64 exchange = 0;
    bool mcp = false;
};

// A check that the MCP server itself named, in a challenge or in its log.
// KeysMissing: it has no keys to check anything with.
enum class NamedCheck {
    None,
    Audience,
    Issuer,
    Expiry,
    NotBefore,
    Key,
    KeysMissing,
    Signature,
    Algorithm,
    Scope,
    Type,
    Client,
    Subject,
    Revoked,
    Introspection // it could not ask the authorization server whether the token is good
};

// Everything that the rules need, derived once from a case. Lives as long as the case it refers to.
class Facts
{
public:
    explicit Facts(const Case &facts);

    const Case &input;
    QList<McpFact> mcp;
    QList<DocumentFact> resourceDocuments;
    QList<DocumentFact> serverDocuments;
    QList<DocumentFact> probedDocuments; // needed by nobody; asked for to see what other clients would get
    QList<DocumentFact> probedResources; // the same, of the resource
    QList<DocumentFact> keyDocuments;
    QList<TokenRequestFact> tokenRequests; // refreshes too
    QList<AuthorizeFact> authorizations;
    QList<RegistrationFact> registrations;
    QList<IntrospectionFact> introspections;
    QList<http::ExchangePtr> preflights; // CORS: OPTIONS with an Origin
    QList<ClockFact> clocks;
    QHash<QString, QString> environment;

    // The first request without credentials that was answered by other than a redirect.
    const McpFact *firstUnauthenticated() const;
    // The challenge of that, or of any 401 if there is none.
    const McpFact *challenged() const;
    // The last 401 to a request with a token that no later request with a token got past.
    const McpFact *refused() const { return m_refused >= 0 ? &mcp[m_refused] : nullptr; }
    // The last request with a token that was answered 2xx.
    const McpFact *accepted() const { return m_accepted >= 0 ? &mcp[m_accepted] : nullptr; }
    // The server took a token at last: what went before was overcome.
    bool overcome() const { return accepted() && !refused(); }
    bool requiresToken() const;
    // Whether a later exchange of the MCP leg was answered 2xx.
    bool laterSuccess(qint64 exchange) const;
    // A later request got past this refusal: the same body, or with another token.
    bool gotPast(const McpFact &refused) const;

    const DocumentFact *resourceDocument() const;
    const DocumentFact *serverDocument() const;
    // The issuer that the document at this URL should name: an entry of the resource's metadata, what was typed, or
    // what the URL says (RFC 8414 §3.1).
    QString identifierFor(const DocumentFact &document) const;
    QStringList authorizationServers() const;
    // RFC 8707: the `resource` sent, with its exchange; empty if none was.
    QString resourceSent(qint64 *exchange = nullptr) const;

    // The access token to judge: the one last sent to the MCP server, else the newest one of the case.
    const TokenFact *token() const { return m_token ? &*m_token : nullptr; }
    // False where a redacted export took parts of it away: its signature cannot be judged then.
    bool tokenWhole() const { return m_tokenWhole; }
    // The server took this very token.
    bool tokenAccepted() const { return m_token && overcome(); }
    // The server refused it, or it was never tried.
    bool tokenInDoubt() const { return m_token && !tokenAccepted(); }
    // Seconds since the epoch when the token was judged: by the server's clock if it told it.
    double judgedAt() const;
    const jose::Check *check(QStringView id) const;
    // False if there is none, or if it cannot be looked into: taken out of a recording, or a redacted one of somebody else.
    bool tokenReadable() const { return m_token && m_token->token.claims; }
    NamedCheck namedCheck() const { return m_named; }
    QString namedBy() const { return m_namedText; }

    Configured audience() const;
    Configured issuer() const;
    Configured scopes() const;
    Configured keysUrl() const;
    // What the server's log says that it expects; empty if it does not.
    QStringList loggedAudience() const { return m_loggedAudience; }
    QStringList loggedIssuer() const { return m_loggedIssuer; }
    // What it says that the token has, of the check that it names; empty if it does not.
    QStringList loggedValue() const { return m_loggedValue; }
    // Resource identifiers of other MCP servers, without a final slash.
    QStringList otherResources() const;

    bool isClientCredentials() const;
    bool asksForOfflineAccess(qint64 *exchange = nullptr) const;
    QString environmentValue(QStringView suffix) const;
    bool hasEnvironment(QStringView suffix) const;
    // The line of the pasted log that holds this text, without regard to case; empty if none does.
    QString logged(QStringView text) const;
    // The client id that was sent, or that is known; empty if there is none.
    QString clientId() const;
    // The clock of the other side at an exchange, in seconds since the epoch; 0 if no time is known.
    static double timeOf(const http::Exchange &exchange);

private:
    void readExchange(const http::ExchangePtr &exchange);
    void readMcp(const http::ExchangePtr &exchange);
    void readDocument(const http::ExchangePtr &exchange, QList<DocumentFact> &into);
    void readTokenRequest(const http::ExchangePtr &exchange);
    void readAuthorization(const http::ExchangePtr &exchange);
    void readRegistration(const http::ExchangePtr &exchange);
    void readIntrospection(const http::ExchangePtr &exchange);
    void readClock(const http::ExchangePtr &exchange);
    void readEnvironment();
    void readLog();
    void readVerdicts(const QString &log);
    void chooseToken();
    void nameCheck();

    qsizetype m_refused = -1;
    qsizetype m_accepted = -1;
    std::optional<TokenFact> m_token;
    bool m_tokenWhole = true;
    NamedCheck m_named = NamedCheck::None;
    QString m_namedText;
    QStringList m_loggedAudience;
    QStringList m_loggedIssuer;
    QStringList m_loggedScopes;
    QStringList m_loggedValue;
};

// --- small vocabulary of the rules -----------------------------------------------------------------------------------

// An error in any of the shapes above; null if the exchange holds none.
OAuthError oauthErrorOf(const http::Exchange &exchange);
// Whether anything is known of the answer's header fields: logs, and what people copy out of them, have none. What is
// not there then was not seen.
bool headersKnown(const http::Exchange &exchange);
// The same of the request.
bool requestKnown(const http::Exchange &exchange);
// Whether a redacting export replaced this value.
bool isRedacted(QStringView value);
// Server text for a sentence: made visible, elided, in quotation marks.
QString quote(QStringView text, qsizetype length = 160);
QString quote(QByteArrayView text, qsizetype length = 160);
// Server text for evidence: elided only.
QString shown(QStringView text, qsizetype length = 400);
QString shown(QByteArrayView text, qsizetype length = 400);
QByteArray hostOf(QByteArrayView url);
// A host of Okta's own domains.
bool isOktaHost(QByteArrayView url);
// A host that only the server's own network knows: loopback, a private address, or a name without a dot.
bool isInnerHost(QByteArrayView url);
// The name is that of a public certificate authority.
bool isPublicAuthority(const QString &name);
// "POST https://…" and "404 Not found …" for evidence. The request's query stays out of it: it may hold secrets.
QString requestLine(const http::Exchange &exchange);
// The exchange was made only to learn from its answer; its note says so.
bool isProbe(const http::Exchange &exchange);
QString answerLine(const http::Exchange &exchange);
bool bodyHas(const http::Exchange &exchange, QByteArrayView text); // in its first 4 KiB
// The origin of a page that made the request; empty for a program.
QByteArray browserOrigin(const http::Exchange &exchange);
// A Date field as RFC 9110 §5.6.7 prefers it, in milliseconds since the epoch; nothing if it is not one.
std::optional<qint64> httpDate(QByteArrayView value);
QString withoutSlash(const QString &text);
// Whether the word stands in the text as a word of its own, without regard to case.
bool containsWord(QStringView text, QStringView word);
QStringList scopeList(const QString &scope);
// The media type says HTML, or the body begins like it.
bool isHtml(const http::Exchange &exchange);

} // namespace authscope::diagnosis
