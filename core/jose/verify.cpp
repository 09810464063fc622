// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The checks on a token, each on its own: RFC 7519 §7.2, RFC 8725, RFC 9068 §4.
#include "core/jose/evp.h"
#include "core/jose/token.h"

#include <QtCore/QDateTime>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QTimeZone>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace authscope::jose {

namespace {

constexpr double exactIntegers = 9007199254740992.0; // 2^53
constexpr double yearTenThousand = 253402300800.0;

// A claim's value as JSON, so that a string can be told from a number.
QString shown(const QJsonValue &value)
{
    if (value.isUndefined())
        return {};
    const QByteArray array = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
    return QString::fromUtf8(array.sliced(1, array.size() - 2));
}

QString duration(double seconds)
{
    seconds = std::abs(seconds);
    if (seconds < 120)
        return u"%1 s"_s.arg(QString::number(seconds, 'f', seconds < 10 && seconds != std::floor(seconds) ? 1 : 0));
    if (seconds < 7200)
        return u"%1 min"_s.arg(qint64(seconds / 60));
    if (seconds < 172800)
        return u"%1 h"_s.arg(qint64(seconds / 3600));
    return u"%1 days"_s.arg(QString::number(std::floor(seconds / 86400), 'f', 0));
}

QString instant(double seconds)
{
    if (std::abs(seconds) >= yearTenThousand)
        return u"no date before the year 10000"_s;
    return QDateTime::fromMSecsSinceEpoch(qint64(std::floor(seconds * 1000)), QTimeZone::UTC).toString(Qt::ISODate);
}

QString shownTime(const QJsonValue &value)
{
    const double seconds = value.toDouble();
    return std::isfinite(seconds) && value.isDouble() ? QString(shown(value) + u" ("_s + instant(seconds) + u')')
                                                      : shown(value);
}

QString listed(const QStringList &values)
{
    return values.join(u", "_s);
}

QString algorithmNames(const QList<Algorithm> &algorithms)
{
    QStringList names;
    for (Algorithm algorithm : algorithms)
        names.append(QString::fromLatin1(algorithmName(algorithm)));
    return listed(names);
}

// In what way two identifiers differ that were meant to be the same, if it is one of the usual slips.
QString slip(const QString &expected, const QString &actual)
{
    const auto bare = [](QString text) {
        if (text.endsWith(u'/'))
            text.chop(1);
        return text;
    };
    const auto schemeless = [](const QString &text) {
        const qsizetype at = text.indexOf("://"_L1);
        return at < 0 ? text : text.sliced(at + 3);
    };
    if (bare(expected) == bare(actual))
        return u" They differ by a slash at the end."_s;
    if (schemeless(expected) == schemeless(actual))
        return u" They differ by the scheme (https://)."_s;
    if (expected.compare(actual, Qt::CaseInsensitive) == 0)
        return u" They differ in upper and lower case."_s;
    if (expected.trimmed() == actual.trimmed())
        return u" They differ by white space."_s;
    return {};
}

QString slip(const QStringList &expected, const QStringList &actual)
{
    for (const QString &e : expected) {
        for (const QString &a : actual) {
            if (const QString text = slip(e, a); !text.isEmpty())
                return text;
        }
    }
    return {};
}

// What the checks share.
struct Case {
    const Token &token;
    const KeySet *keys;
    const Expectations &expectations;
    double now;

    QJsonValue claim(QLatin1StringView name) const { return token.payload.value(name); }
};

Check blank(const QString &id, const QString &title)
{
    Check check;
    check.id = id;
    check.title = title;
    return check;
}

Check checkStructure(const Case &it)
{
    Check check = blank(u"structure"_s, u"Structure"_s);
    check.expected = u"three parts of base64url, the first two JSON objects"_s;
    check.actual = it.token.description();
    if (it.token.kind == TokenKind::Jwe) {
        check.outcome = Outcome::Failed;
        check.text =
            u"The token is encrypted (JWE): only the holder of the resource server's key can read and check it."_s;
    } else if (it.token.kind != TokenKind::Jws || !it.token.strict || !it.token.claims) {
        check.outcome = Outcome::Failed;
        check.text = it.token.problems.isEmpty() ? u"This is no signed token (JWT)."_s : it.token.problems.join(u' ');
    } else if (!it.token.problems.isEmpty()) {
        check.outcome = Outcome::Warned;
        check.text = it.token.problems.join(u' ');
    } else {
        check.outcome = Outcome::Passed;
        check.text = u"The token is a well-formed JWT."_s;
    }
    return check;
}

bool holdsSymmetric(const KeySet *keys)
{
    return keys && std::ranges::any_of(keys->keys, [](const Key &key) { return key.type() == KeyType::Symmetric; });
}

Check checkAlgorithm(const Case &it)
{
    Check check = blank(u"algorithm"_s, u"Algorithm"_s);
    check.expected = algorithmNames(it.expectations.algorithms);
    check.actual = shown(it.token.header.value("alg"_L1));
    check.outcome = Outcome::Failed;
    const QByteArray name = it.token.algorithm();
    const auto algorithm = algorithmFromName(name);
    if (it.token.kind != TokenKind::Jws) {
        check.outcome = Outcome::Skipped;
        check.text = u"Not judged: this is no signed token."_s;
    } else if (name.isEmpty()) {
        check.text = u"The header names no algorithm (\"alg\")."_s;
    } else if (name.compare("none", Qt::CaseInsensitive) == 0) {
        check.text = u"The algorithm is \"none\": the token is not signed, so anyone can have written it. It is always "
                     "refused (RFC 8725 §3.2)."_s;
    } else if (!algorithm) {
        check.text = u"This algorithm is not one for signatures that is known here."_s;
    } else if (traits(*algorithm).type == KeyType::Symmetric && it.keys && !holdsSymmetric(it.keys)) {
        check.text =
            u"%1 works with a shared secret, but the key set holds public keys only: a token made with a public key "
            "as the secret is an algorithm confusion attack (RFC 8725 §2.1)."_s.arg(QString::fromUtf8(name));
    } else if (!it.expectations.algorithms.contains(*algorithm)) {
        check.text = u"The algorithm %1 is not among those allowed."_s.arg(QString::fromUtf8(name));
    } else {
        check.outcome = Outcome::Passed;
        check.text = u"The algorithm %1 is allowed."_s.arg(QString::fromUtf8(name));
    }
    return check;
}

// The keys of that kid, or, for a token without kid, all of the set; those that cannot serve are left out, with the
// reason of the last one.
struct Candidates {
    QList<Key> keys;
    QString objection;
};

Candidates candidates(const Case &it, Algorithm algorithm)
{
    Candidates found;
    const bool named = it.token.header.contains("kid"_L1);
    // A shared secret has no name of its own: what a person gives is meant for this token.
    const bool shared = it.keys->keys.size() == 1 && it.keys->keys.first().type() == KeyType::Symmetric
        && it.keys->keys.first().kid().isEmpty();
    for (const Key &key : named && !shared ? it.keys->withKid(it.token.kid()) : it.keys->keys) {
        if (const auto objection = key.objection(algorithm))
            found.objection = *objection;
        else
            found.keys.append(key);
    }
    return found;
}

QString kidsText(const KeySet &keys)
{
    QStringList names;
    for (const QByteArray &kid : keys.kids())
        names.append(QString::fromUtf8(kid));
    return names.isEmpty() ? u"no kid at all"_s : listed(names);
}

// Fills in why there is no key for the token.
void explainMissingKey(const Case &it, const Candidates &found, Check &check)
{
    const QByteArray kid = it.token.kid();
    const bool named = it.token.header.contains("kid"_L1);
    const bool sharedOnly = !it.keys->keys.isEmpty()
        && std::ranges::all_of(it.keys->keys, [](const Key &key) { return key.type() == KeyType::Symmetric; });
    const auto algorithm = algorithmFromName(it.token.algorithm());
    if (sharedOnly && algorithm && traits(*algorithm).type != KeyType::Symmetric) {
        check.text =
            u"What is at hand is a shared secret (HMAC). It cannot verify %1, which is made with a private key: "
            "the issuer's public keys are needed."_s.arg(QString::fromUtf8(it.token.algorithm()));
        return;
    }
    if (!found.objection.isEmpty()) {
        check.text = found.objection;
        return;
    }
    for (const KeySet::Rejected &rejected : it.keys->rejected) {
        if (named && rejected.kid == kid) {
            check.text = u"The key set has the key, but it is not usable. %1"_s.arg(rejected.reason.what);
            return;
        }
    }
    check.text = named ? u"The key set has no key with this kid. The kids that are there: %1."_s.arg(kidsText(*it.keys))
                       : u"The token names no key (kid), and the key set has none that serves its algorithm."_s;
}

Check checkKey(const Case &it, QList<Key> &chosen)
{
    Check check = blank(u"key"_s, u"Key"_s);
    check.actual = shown(it.token.header.value("kid"_L1));
    const auto algorithm = algorithmFromName(it.token.algorithm());
    if (!it.keys || it.token.kind != TokenKind::Jws) {
        check.text = it.keys ? u"Not judged: this is no signed token."_s : u"Not judged: no key set is at hand."_s;
        return check;
    }
    check.expected = kidsText(*it.keys);
    check.outcome = Outcome::Failed;
    const QJsonValue kid = it.token.header.value("kid"_L1);
    if (!kid.isUndefined() && !kid.isString()) {
        check.text = u"The header's \"kid\" is no string."_s;
        return check;
    }
    if (!algorithm) {
        // The key by its name alone, so that a bad algorithm does not hide whether the key is known.
        const bool known = !it.token.kid().isEmpty() && !it.keys->withKid(it.token.kid()).isEmpty();
        check.outcome = known ? Outcome::Passed : Outcome::Failed;
        check.text = known ? u"The key set has the key that the token names."_s : QString();
        if (!known)
            explainMissingKey(it, {}, check);
        return check;
    }
    const Candidates found = candidates(it, *algorithm);
    if (found.keys.isEmpty()) {
        explainMissingKey(it, found, check);
        return check;
    }
    chosen = found.keys;
    if (kid.isString()) {
        check.outcome = Outcome::Passed;
        check.text = u"The key set has the key that the token names."_s;
    } else {
        check.outcome = Outcome::Warned;
        check.text =
            u"The token names no key (kid); every key that serves %1 was tried (%2). Many verifiers refuse such "
            "a token unless the set has one key."_s.arg(QString::fromUtf8(it.token.algorithm()),
                                                        QString::number(found.keys.size()));
    }
    return check;
}

Check checkSignature(const Case &it, const QList<Key> &chosen, const Check &algorithm)
{
    Check check = blank(u"signature"_s, u"Signature"_s);
    if (!it.keys) {
        check.text = u"Not judged: no key set is at hand."_s;
        return check;
    }
    check.expected = u"a signature by the issuer's key"_s;
    check.actual = u"%1 bytes"_s.arg(it.token.signature.size());
    if (algorithm.outcome == Outcome::Failed) {
        check.outcome = Outcome::Failed;
        check.text = u"Not accepted, because of the algorithm. %1"_s.arg(algorithm.text);
        return check;
    }
    if (chosen.isEmpty()) {
        check.text = u"Not judged: there is no key for it."_s;
        return check;
    }
    for (const Key &key : chosen) {
        const auto verified = verifySignature(it.token, key, it.expectations.algorithms);
        if (verified) {
            check.outcome = Outcome::Passed;
            check.text = key.kid().isEmpty() ? u"The signature fits."_s
                                             : u"The signature fits the key %1."_s.arg(QString::fromUtf8(key.kid()));
            return check;
        }
        check.text = verified.error().what;
    }
    check.outcome = Outcome::Failed;
    return check;
}

Check checkIssuer(const Case &it)
{
    Check check = blank(u"issuer"_s, u"Issuer"_s);
    const QJsonValue value = it.claim("iss"_L1);
    const QStringList &expected = it.expectations.issuers;
    check.expected = listed(expected);
    check.actual = value.isString() ? value.toString() : shown(value);
    if (expected.isEmpty()) {
        check.text = value.isUndefined() ? u"The token names no issuer (\"iss\")."_s
                                         : u"Not judged: no issuer was expected in particular."_s;
        return check;
    }
    const bool passed = value.isString() && expected.contains(value.toString());
    check.outcome = passed ? Outcome::Passed : Outcome::Failed;
    if (passed)
        check.text = u"The token is from the expected issuer."_s;
    else if (value.isUndefined())
        check.text = u"The token names no issuer (\"iss\")."_s;
    else if (!value.isString())
        check.text = u"\"iss\" is no string (RFC 7519 §4.1.1)."_s;
    else
        check.text = u"The token is from another issuer.%1"_s.arg(slip(expected, {value.toString()}));
    return check;
}

Check checkAudience(const Case &it)
{
    Check check = blank(u"audience"_s, u"Audience"_s);
    const QJsonValue value = it.claim("aud"_L1);
    const QStringList &expected = it.expectations.audiences;
    const QStringList actual = it.token.audience();
    const QJsonArray array = value.toArray();
    const bool typed = value.isString()
        || (value.isArray() && std::ranges::all_of(array, [](const QJsonValue &v) { return v.isString(); }));
    check.expected = listed(expected);
    check.actual = typed && !actual.isEmpty() ? listed(actual) : shown(value);
    if (expected.isEmpty()) {
        check.text = value.isUndefined() ? u"The token names no audience (\"aud\")."_s
                                         : u"Not judged: no audience was expected in particular."_s;
        return check;
    }
    const bool passed = typed
        && std::ranges::any_of(actual, [&expected](const QString &a) { return expected.contains(a); });
    check.outcome = passed ? Outcome::Passed : Outcome::Failed;
    if (passed)
        check.text = u"The token is for the expected audience."_s;
    else if (value.isUndefined())
        check.text = u"The token names no audience (\"aud\")."_s;
    else if (!typed)
        check.text = u"\"aud\" is neither a string nor an array of strings (RFC 7519 §4.1.3)."_s;
    else if (actual.isEmpty())
        check.text = u"\"aud\" is an empty array: the token is for nobody."_s;
    else
        check.text = u"The token is for another audience.%1"_s.arg(slip(expected, actual));
    return check;
}

// Whether a time claim is a number that can be judged; if not, says so in the check.
bool readableTime(const QJsonValue &value, Check &check)
{
    if (value.isDouble() && std::isfinite(value.toDouble()))
        return true;
    check.outcome = Outcome::Failed;
    check.text = value.isString()
        ? u"The value is a string; RFC 7519 §2 wants a number of seconds."_s
        : u"The value is no number that could be read; RFC 7519 §2 wants a number of seconds."_s;
    return false;
}

Check checkExpiry(const Case &it)
{
    Check check = blank(u"expiry"_s, u"Expiry"_s);
    const double leeway = it.expectations.leewaySeconds;
    const QJsonValue value = it.claim("exp"_L1);
    check.expected = u"after %1"_s.arg(instant(it.now - leeway));
    check.actual = shownTime(value);
    if (value.isUndefined()) {
        check.outcome = it.token.kind == TokenKind::Jws ? Outcome::Failed : Outcome::Skipped;
        check.text = it.token.kind == TokenKind::Jws
            ? u"The token has no \"exp\": it would never expire. Access tokens (RFC 9068 §2.2) and ID "
              "tokens need one."_s
            : u"Not judged: this is no signed token."_s;
        return check;
    }
    if (!readableTime(value, check))
        return check;
    const double expiry = value.toDouble();
    if (it.now >= expiry + leeway) {
        check.outcome = Outcome::Failed;
        check.text = u"The token expired %1 ago."_s.arg(duration(it.now - expiry));
    } else if (it.now >= expiry) {
        check.outcome = Outcome::Passed;
        check.text =
            u"The token expired %1 ago, which is within the leeway of %2. A verifier without leeway refuses it."_s.arg(
                duration(it.now - expiry), duration(leeway));
    } else if (expiry > exactIntegers || expiry >= yearTenThousand) {
        check.outcome = Outcome::Warned;
        check.text = expiry / 1000 < yearTenThousand
            ? u"The token ends after the year 9999: the value may be in milliseconds, and must be in seconds."_s
            : u"The token ends after the year 9999: the value is no sensible time."_s;
    } else {
        check.outcome = Outcome::Passed;
        check.text = u"The token is good for another %1."_s.arg(duration(expiry - it.now));
    }
    return check;
}

Check checkNotBefore(const Case &it)
{
    Check check = blank(u"not-before"_s, u"Not before"_s);
    const QJsonValue value = it.claim("nbf"_L1);
    check.expected = u"not after %1"_s.arg(instant(it.now + it.expectations.leewaySeconds));
    check.actual = shownTime(value);
    if (value.isUndefined()) {
        check.text = u"The token has no \"nbf\"; none is needed."_s;
        return check;
    }
    if (!readableTime(value, check))
        return check;
    const double ahead = value.toDouble() - it.now;
    const bool passed = ahead <= it.expectations.leewaySeconds;
    check.outcome = passed ? Outcome::Passed : Outcome::Failed;
    check.text = passed
        ? u"The token may be used already."_s
        : u"The token may be used only in %1. One of the two clocks may be wrong."_s.arg(duration(ahead));
    return check;
}

Check checkIssuedAt(const Case &it)
{
    Check check = blank(u"issued-at"_s, u"Issued at"_s);
    const QJsonValue value = it.claim("iat"_L1);
    check.expected = u"not after %1"_s.arg(instant(it.now + it.expectations.leewaySeconds));
    check.actual = shownTime(value);
    if (value.isUndefined()) {
        check.text = u"The token does not say when it was made (\"iat\")."_s;
        return check;
    }
    if (!readableTime(value, check))
        return check;
    const double age = it.now - value.toDouble();
    const auto expiry = it.token.time(u"exp"_s);
    if (-age > it.expectations.leewaySeconds) {
        // No standard tells a verifier to refuse it, but many do.
        check.outcome = Outcome::Warned;
        check.text =
            u"The token was made %1 in the future; some verifiers refuse it. One of the two clocks is wrong."_s.arg(
                duration(age));
    } else if (expiry && *expiry <= value.toDouble()) {
        check.outcome = Outcome::Warned;
        check.text = u"The token was made after it expires."_s;
    } else {
        check.outcome = Outcome::Passed;
        check.text = u"The token was made %1 ago."_s.arg(duration(std::max(age, 0.0)));
    }
    return check;
}

// RFC 7515 §4.1.9: a media type, in which "application/" may be left out and case does not count.
QString mediaType(const QString &typ)
{
    const QString lower = typ.toLower();
    return lower.startsWith("application/"_L1) && lower.count(u'/') == 1 ? lower.sliced(12) : lower;
}

Check checkType(const Case &it)
{
    Check check = blank(u"type"_s, u"Type"_s);
    const QJsonValue value = it.token.header.value("typ"_L1);
    check.actual = value.isString() ? value.toString() : shown(value);
    if (!it.expectations.type) {
        check.text = value.isUndefined() ? u"The header names no type (\"typ\"); Okta's custom servers write none."_s
                                         : u"Not judged: no type was expected in particular."_s;
        return check;
    }
    check.expected = *it.expectations.type;
    const bool passed = value.isString() && mediaType(value.toString()) == mediaType(*it.expectations.type);
    check.outcome = passed ? Outcome::Passed : Outcome::Failed;
    check.text = passed       ? u"The token is of the expected type."_s
        : value.isUndefined() ? u"The header names no type (\"typ\"); Okta's custom servers write none, so a strict "
                                "verifier refuses their tokens."_s
                              : u"The token is of another type."_s;
    return check;
}

Check checkScope(const Case &it)
{
    Check check = blank(u"scope"_s, u"Scopes"_s);
    const QStringList actual = it.token.scopes();
    check.expected = it.expectations.scopes.join(u' ');
    check.actual = actual.join(u' ');
    if (it.expectations.scopes.isEmpty()) {
        check.text = actual.isEmpty() ? u"The token has no scopes (\"scp\" or \"scope\")."_s
                                      : u"Not judged: no scope was expected in particular."_s;
        return check;
    }
    QStringList missing;
    for (const QString &scope : it.expectations.scopes) {
        if (!actual.contains(scope))
            missing.append(scope);
    }
    check.outcome = missing.isEmpty() ? Outcome::Passed : Outcome::Failed;
    check.text = missing.isEmpty() ? u"The token has every scope that is needed."_s
        : actual.isEmpty() ? u"The token has no scopes (\"scp\" or \"scope\"); missing: %1."_s.arg(listed(missing))
                           : u"The token lacks: %1."_s.arg(listed(missing));
    return check;
}

Check checkClient(const Case &it)
{
    Check check = blank(u"client"_s, u"Client"_s);
    QString claim;
    for (const QLatin1StringView name : {"cid"_L1, "client_id"_L1, "azp"_L1}) {
        if (!it.claim(name).isUndefined()) {
            claim = name;
            break;
        }
    }
    const QJsonValue value = it.token.payload.value(claim);
    check.actual = value.isString() ? value.toString() : shown(value);
    check.expected = it.expectations.clientId;
    const QString absent = u"The token names no client (\"cid\", \"client_id\" or \"azp\")."_s;
    if (it.expectations.clientId.isEmpty()) {
        check.text = claim.isEmpty() ? absent : u"Not judged: no client was expected in particular."_s;
        return check;
    }
    const bool passed = value.isString() && value.toString() == it.expectations.clientId;
    check.outcome = passed ? Outcome::Passed : Outcome::Failed;
    check.text = passed   ? u"The token was issued to the expected client (\"%1\")."_s.arg(claim)
        : claim.isEmpty() ? absent
                          : u"The token was issued to another client (\"%1\")."_s.arg(claim);
    return check;
}

} // namespace

QString outcomeName(Outcome outcome)
{
    switch (outcome) {
    case Outcome::Passed: return u"passed"_s;
    case Outcome::Failed: return u"failed"_s;
    case Outcome::Warned: return u"warned"_s;
    case Outcome::Skipped: break;
    }
    return u"skipped"_s;
}

QList<Check> verify(const Token &token, const KeySet *keys, const Expectations &expectations, qint64 nowMs)
{
    const Case it{token, keys, expectations, double(nowMs) / 1000};
    QList<Key> chosen;
    const Check algorithm = checkAlgorithm(it);
    const Check key = checkKey(it, chosen);
    return {checkStructure(it),
            algorithm,
            key,
            checkSignature(it, chosen, algorithm),
            checkIssuer(it),
            checkAudience(it),
            checkExpiry(it),
            checkNotBefore(it),
            checkIssuedAt(it),
            checkType(it),
            checkScope(it),
            checkClient(it)};
}

bool accepted(const QList<Check> &checks)
{
    bool signature = false;
    bool expiry = false;
    for (const Check &check : checks) {
        if (check.outcome == Outcome::Failed)
            return false;
        const bool judged = check.outcome != Outcome::Skipped;
        signature = signature || (check.id == "signature"_L1 && judged);
        expiry = expiry || (check.id == "expiry"_L1 && judged);
        if ((check.id == "issuer"_L1 || check.id == "audience"_L1) && !check.expected.isEmpty() && !judged)
            return false;
    }
    return signature && expiry;
}

} // namespace authscope::jose
