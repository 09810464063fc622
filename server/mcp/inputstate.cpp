// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/mcp/inputstate.h"

#include "core/base/random.h"
#include "core/jose/base64url.h"

#include <QtCore/QMessageAuthenticationCode>

using namespace Qt::StringLiterals;

namespace authscope::server {

namespace {

constexpr qint64 lifetimeMs = 10 * 60 * 1000;

} // namespace

InputState::InputState(const Clock *clock) : m_clock(clock), m_key(randomBytes(32)) {}

QByteArray InputState::mac(const QByteArray &payload, const QString &caller, const QByteArray &subject) const
{
    QMessageAuthenticationCode code(QCryptographicHash::Sha256, m_key);
    // Each part with its length, so that nothing can move from one into the other.
    for (const QByteArray &part : {payload, caller.toUtf8(), subject})
        code.addData(QByteArray(QByteArray::number(part.size()) + ':' + part));
    return jose::base64urlEncode(code.result());
}

QByteArray InputState::seal(const Answers &answers, const QString &caller, const QByteArray &subject) const
{
    QJsonObject object;
    for (const auto &[key, answer] : answers.asKeyValueRange())
        object.insert(key, answer);
    const QByteArray text = json::compact(
        {{u"answers"_s, object}, {u"until"_s, double(m_clock->nowMs() + lifetimeMs)}});
    const QByteArray payload = jose::base64urlEncode(text);
    return payload + '.' + mac(payload, caller, subject);
}

std::optional<Answers> InputState::open(const QByteArray &state, const QString &caller, const QByteArray &subject) const
{
    const qsizetype dot = state.indexOf('.');
    if (dot < 0)
        return std::nullopt;
    const QByteArray payload = state.first(dot);
    // Compared as digests of digests, whose difference in time says nothing.
    const auto digest = [this](const QByteArray &text) {
        return QMessageAuthenticationCode::hash(text, m_key, QCryptographicHash::Sha256);
    };
    if (digest(state.sliced(dot + 1)) != digest(mac(payload, caller, subject)))
        return std::nullopt;
    const auto text = jose::base64urlDecode(payload);
    const auto object = text ? json::parseObject(*text) : Result<QJsonObject>(fail(u"state"_s, u"no Base64"_s));
    if (!object || object->value("until"_L1).toDouble() < double(m_clock->nowMs()))
        return std::nullopt;
    Answers answers;
    const QJsonObject kept = object->value("answers"_L1).toObject();
    for (auto it = kept.begin(); it != kept.end(); ++it)
        answers.insert(it.key(), it.value().toObject());
    return answers;
}

} // namespace authscope::server
