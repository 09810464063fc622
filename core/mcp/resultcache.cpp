// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/mcp/resultcache.h"

#include "core/base/limits.h"
#include "core/base/text.h"
#include "core/json/document.h"

using namespace Qt::StringLiterals;

namespace authscope::mcp {

namespace {

// Beyond this a lifetime is a mistake rather than a wish.
constexpr qint64 longestLife = 24LL * 3600 * 1000;

bool mayBeCached(const QString &method)
{
    static const QStringList methods{u"tools/list"_s, u"prompts/list"_s, u"resources/list"_s,
                                     u"resources/templates/list"_s, u"resources/read"_s};
    return methods.contains(method);
}

QByteArray keyOf(const QString &method, const QJsonObject &params, const QByteArray &credentials)
{
    const QByteArray who = credentials.isEmpty() ? QByteArray() : fingerprint(credentials);
    return who + '\n' + method.toUtf8() + '\n' + json::compact(params);
}

} // namespace

std::optional<Answer> ResultCache::find(const QString &method, const QJsonObject &params, const QByteArray &credentials)
{
    const auto entry = m_entries.constFind(keyOf(method, params, credentials));
    if (entry == m_entries.constEnd() || entry->fresh.hasExpired())
        return {};
    Answer answer = entry->answer;
    answer.cached = true;
    return answer;
}

void ResultCache::keep(const QString &method, const QJsonObject &params, const QByteArray &credentials,
                       const Answer &answer)
{
    const QJsonValue ttl = answer.message->result.toObject().value("ttlMs"_L1);
    if (!mayBeCached(method) || !ttl.isDouble() || ttl.toDouble() <= 0)
        return;
    if (m_entries.size() >= limits::cacheEntries)
        m_entries.removeIf([](auto entry) { return entry.value().fresh.hasExpired(); });
    if (m_entries.size() >= limits::cacheEntries)
        return;
    const qint64 life = qint64(std::min(ttl.toDouble(), double(longestLife)));
    m_entries.insert(keyOf(method, params, credentials),
                     {method, params.value("uri"_L1).toString(), answer, QDeadlineTimer(life)});
}

void ResultCache::invalidate(const Message &notification)
{
    if (notification.method == "notifications/tools/list_changed"_L1) {
        forget(u"tools/list"_s);
    } else if (notification.method == "notifications/prompts/list_changed"_L1) {
        forget(u"prompts/list"_s);
    } else if (notification.method == "notifications/resources/list_changed"_L1) {
        forget(u"resources/list"_s);
        forget(u"resources/templates/list"_s);
    } else if (notification.method == "notifications/resources/updated"_L1) {
        // The URI may be a part of what was read, or the other way round.
        const QString uri = notification.params.value("uri"_L1).toString();
        m_entries.removeIf([&uri](auto entry) {
            const Entry &kept = entry.value();
            return kept.method == "resources/read"_L1 && (uri.startsWith(kept.uri) || kept.uri.startsWith(uri));
        });
    }
}

void ResultCache::forget(const QString &method)
{
    m_entries.removeIf([&method](auto entry) { return entry.value().method == method; });
}

} // namespace authscope::mcp
