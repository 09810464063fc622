// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/limits.h"
#include "core/jose/key.h"
#include "core/json/document.h"

using namespace Qt::StringLiterals;

namespace authscope::jose {

namespace {

Result<Key> keyFrom(const json::Value &element)
{
    if (!element.isObject())
        return fail(u"jwk.type"_s, u"An element of \"keys\" is no object."_s, u"at %1"_s.arg(element.pointer()));
    const QByteArray bytes = element.raw().toByteArray();
    const auto document = json::Document::parse(bytes);
    if (!document)
        return std::unexpected(document.error());
    for (const json::Warning &warning : document->warnings()) {
        // RFC 7517 §4: member names must be unique. Which of two values a verifier takes is anyone's guess.
        if (warning.kind == json::Warning::Kind::DuplicateName)
            return fail(u"jwk.duplicate"_s, u"The JWK has a member twice: which of the two counts is not defined."_s,
                        warning.text);
    }
    const auto jwk = json::parseObject(bytes);
    if (!jwk)
        return std::unexpected(jwk.error());
    if (const QString member = Key::privateMember(*jwk); !member.isEmpty())
        return fail(u"jwk.private"_s,
                    u"The JWK has private members (\"%1\"): whoever reads the set can sign with this key. "
                    "Replace the key, and publish its public half alone."_s.arg(member));
    return Key::fromJwk(*jwk);
}

QByteArray kidOf(const json::Value &element)
{
    const json::Value kid = element.isObject() ? element[u"kid"] : json::Value();
    return kid.isString() ? kid.text().toUtf8() : QByteArray();
}

// The array "keys"; invalid if there is none, or more than one.
json::Value listOf(const json::Value &root)
{
    json::Value list;
    if (!root.isObject())
        return list;
    for (json::Value member = root.first(); member.isValid(); member = member.next()) {
        if (member.name() != "keys"_L1)
            continue;
        if (list.isValid() || !member.isArray())
            return {};
        list = member;
    }
    return list;
}

} // namespace

Result<KeySet> KeySet::parse(const QByteArray &bytes)
{
    if (bytes.size() > limits::jwksBody)
        return fail(u"jwks.size"_s,
                    u"The key set has %1 bytes; more than %2 are not read."_s.arg(bytes.size()).arg(limits::jwksBody),
                    u"%1 bytes"_s.arg(bytes.size()));
    const auto document = json::Document::parse(bytes);
    if (!document)
        return fail(u"jwks.syntax"_s, u"The key set is not valid JSON. %1"_s.arg(document.error().what),
                    document.error().evidence);
    const json::Value list = listOf(document->root());
    if (!list.isValid()) {
        const bool single = document->root().isObject() && document->root()[u"kty"].isValid();
        return fail(u"jwks.keys"_s,
                    single ? u"This is a single JWK; a key set has an array \"keys\" (RFC 7517 §5)."_s
                           : u"The key set has no member \"keys\" that is one array (RFC 7517 §5.1)."_s);
    }
    if (list.size() > limits::jwksKeys)
        return fail(u"jwks.count"_s,
                    u"The key set has %1 keys; more than %2 are not read."_s.arg(list.size()).arg(limits::jwksKeys),
                    u"%1 keys"_s.arg(list.size()));
    KeySet set;
    for (json::Value element = list.first(); element.isValid(); element = element.next()) {
        auto key = keyFrom(element);
        if (key)
            set.keys.append(std::move(*key));
        else
            set.rejected.append({kidOf(element), key.error()});
    }
    return set;
}

QList<Key> KeySet::withKid(QByteArrayView kid) const
{
    QList<Key> found;
    for (const Key &key : keys) {
        if (key.kid() == kid)
            found.append(key);
    }
    return found;
}

QList<QByteArray> KeySet::kids() const
{
    QList<QByteArray> list;
    for (const Key &key : keys) {
        if (!key.kid().isEmpty())
            list.append(key.kid());
    }
    return list;
}

} // namespace authscope::jose
