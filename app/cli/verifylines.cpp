// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Many signatures at once, for comparing this verification with another implementation's (tests/interop) and for measuring
// it (tests/bench). Not for people, so it is not listed.

#include "app/cli/command.h"
#include "app/cli/optionvalues.h"
#include "core/jose/base64url.h"
#include "core/jose/signature.h"
#include "core/jose/token.h"
#include "core/json/document.h"

#include <QtCore/QElapsedTimer>
#include <QtCore/QFile>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace authscope::cli {

namespace {

// Of {"input": "…", "signature": "…", "alg": "…", "key": {…}}, the first two in base64url.
QByteArray bareVerdict(const QJsonObject &question, const jose::Key &key)
{
    const auto bytes = [&question](QLatin1StringView name) {
        return jose::base64urlDecode(question.value(name).toString().toLatin1());
    };
    const auto algorithm = jose::algorithmFromName(question.value("alg"_L1).toString().toLatin1());
    const auto input = bytes("input"_L1);
    const auto signature = bytes("signature"_L1);
    if (!algorithm || !input || !signature)
        return "line.member";
    const Result<void> verified = jose::verifyBytes(*input, *signature, key, *algorithm);
    return verified ? "good"_ba : verified.error().id.toUtf8();
}

// Of {"token": "…", "keys": {a JWK set} or "key": {a JWK}, "expect": {"issuer", "audience", "type", "leeway"}, "now": seconds},
// with the checks on the claims: "good", or the ids of the checks that failed.
QByteArray judgement(const QJsonObject &question)
{
    jose::KeySet keys;
    jose::Expectations expectations;
    if (question.contains("keys"_L1)) {
        auto set = jose::KeySet::parse(json::compact(question.value("keys"_L1).toObject()));
        if (!set)
            return set.error().id.toUtf8();
        keys = *std::move(set);
    } else {
        auto key = jose::Key::fromJwk(question.value("key"_L1).toObject());
        if (!key)
            return key.error().id.toUtf8();
        keys.keys = {*std::move(key)};
        expectations.algorithms = {jose::Algorithm::HS256, jose::Algorithm::HS384, jose::Algorithm::HS512};
    }
    const QJsonObject expected = question.value("expect"_L1).toObject();
    expectations.issuers = {expected.value("issuer"_L1).toString()};
    expectations.audiences = {expected.value("audience"_L1).toString()};
    expectations.leewaySeconds = expected.value("leeway"_L1).toDouble();
    if (expected.contains("type"_L1))
        expectations.type = expected.value("type"_L1).toString();
    const QList<jose::Check> checks = jose::verify(jose::decode(question.value("token"_L1).toString().toUtf8()), &keys,
                                                   expectations, qint64(question.value("now"_L1).toDouble() * 1000));
    if (jose::accepted(checks))
        return "good";
    QByteArrayList failed;
    for (const jose::Check &check : checks)
        if (check.outcome == jose::Outcome::Failed)
            failed += check.id.toUtf8();
    return failed.isEmpty() ? "not-judged"_ba : failed.join(' ');
}

// Of {"token": "…", "keys": {a JWK set}}: the signature alone, by the key of the token's kid, else by any.
QByteArray setVerdict(const QJsonObject &question)
{
    const auto set = jose::KeySet::parse(json::compact(question.value("keys"_L1).toObject()));
    if (!set)
        return set.error().id.toUtf8();
    const jose::Token token = jose::decode(question.value("token"_L1).toString().toUtf8());
    const QList<jose::Key> keys = token.header.contains("kid"_L1) ? set->withKid(token.kid()) : set->keys;
    QByteArray verdict = set->rejected.isEmpty() ? "key.none"_ba : set->rejected.first().reason.id.toUtf8();
    for (const jose::Key &key : keys) {
        const Result<void> verified = jose::verifySignature(token, key, jose::asymmetricAlgorithms());
        if (verified)
            return "good";
        verdict = verified.error().id.toUtf8();
    }
    return verdict;
}

// {"token": "…", "key": {a JWK}} or a signature alone gives "good", or the id of the failure.
QByteArray verdict(const QByteArray &line)
{
    const auto question = json::parseObject(line);
    if (!question)
        return "line.not-json";
    if (question->contains("expect"_L1))
        return judgement(*question);
    if (question->contains("keys"_L1))
        return setVerdict(*question);
    const auto key = jose::Key::fromJwk(question->value("key"_L1).toObject());
    if (!key)
        return key.error().id.toUtf8();
    if (question->contains("input"_L1))
        return bareVerdict(*question, *key);
    QList<jose::Algorithm> allowed = jose::asymmetricAlgorithms();
    allowed += {jose::Algorithm::HS256, jose::Algorithm::HS384, jose::Algorithm::HS512};
    const jose::Token token = jose::decode(question->value("token"_L1).toString().toUtf8());
    const Result<void> verified = jose::verifySignature(token, *key, allowed);
    return verified ? "good"_ba : verified.error().id.toUtf8();
}

// How often a second the line's token is taken apart and verified, with a key that is at hand.
QByteArray rate(const QByteArray &line, std::chrono::milliseconds time)
{
    const auto question = json::parseObject(line);
    const auto key = question ? jose::Key::fromJwk(question->value("key"_L1).toObject())
                              : Result<jose::Key>(fail(u"line.not-json"_s, {}));
    if (!key)
        return key.error().id.toUtf8();
    const QByteArray compact = question->value("token"_L1).toString().toUtf8();
    const QList<jose::Algorithm> allowed = jose::asymmetricAlgorithms();
    QElapsedTimer timer;
    timer.start();
    qint64 count = 0;
    while (timer.elapsed() < time.count()) {
        for (int i = 0; i < 100; ++i, ++count)
            if (const auto good = jose::verifySignature(jose::decode(compact), *key, allowed); !good)
                return good.error().id.toUtf8();
    }
    return QByteArray::number(double(count) * 1e9 / double(timer.nsecsElapsed()), 'f', 1);
}

QCoro::Task<int> verifyLines(Context &context)
{
    const auto time = secondsOption(context, u"seconds"_s, 0.01, 600, {});
    if (!time)
        co_return context.out.failure(time.error());
    QFile input;
    if (!input.open(stdin, QIODevice::ReadOnly))
        co_return context.out.failure(usage(u"Standard input cannot be read."_s).error());
    for (;;) {
        const QByteArray line = input.readLine();
        if (line.isEmpty())
            break;
        const QByteArray answer = (time->count() > 0 ? rate(line.trimmed(), *time) : verdict(line.trimmed())) + '\n';
        fwrite(answer.constData(), 1, size_t(answer.size()), stdout);
    }
    co_return Done;
}

} // namespace

QList<Command> verifyLinesCommands()
{
    return {
        {.name = u"verify-lines"_s,
         .summary = u"Verify the signatures of the tokens on standard input, each with its key"_s,
         .example = u"authscope-cli verify-lines < lines"_s,
         .hidden = true,
         .options = {{u"seconds"_s, u"Measure each for so long, and give the verifications a second."_s, u"SECONDS"_s}},
         .run = verifyLines}};
}

} // namespace authscope::cli
