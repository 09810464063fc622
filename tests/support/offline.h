// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

// A run fed back as a recording of it: what a live case becomes by way of a HAR file.
#pragma once

#include "core/dossier/import.h"
#include "core/http/har.h"
#include "core/http/redaction.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>

namespace authscope::test {

enum class Recording {
    Ours,         // `diagnose --har --show-secrets`
    OursRedacted, // `diagnose --har`
    Foreign       // as a proxy would write it: nothing of ours in it, secrets and all
};

inline QByteArray recordingOf(const diagnosis::Case &facts, Recording recording)
{
    using namespace Qt::StringLiterals;
    if (recording == Recording::Ours)
        return http::toHar(facts.exchanges, nullptr, dossier::aboutCase(facts, nullptr));
    if (recording == Recording::OursRedacted) {
        http::Redactor redactor;
        for (const http::ExchangePtr &exchange : facts.exchanges)
            redactor.learn(*exchange);
        return http::toHar(facts.exchanges, &redactor, dossier::aboutCase(facts, &redactor));
    }
    QJsonObject log =
        QJsonDocument::fromJson(http::toHar(facts.exchanges, nullptr)).object().value("log"_L1).toObject();
    log.insert("creator"_L1, QJsonObject{{u"name"_s, u"Some proxy"_s}, {u"version"_s, u"1"_s}});
    QJsonArray entries = log.value("entries"_L1).toArray();
    for (QJsonValueRef value : entries) {
        QJsonObject entry = value.toObject();
        for (const QString &name : entry.keys())
            if (name.startsWith("_authscope"_L1))
                entry.remove(name);
        value = entry;
    }
    log.insert("entries"_L1, entries);
    return QJsonDocument(QJsonObject{{u"log"_s, log}}).toJson();
}

// `expected` is what the person who feeds it back knows of the server besides.
inline QList<diagnosis::Finding> judgedOffline(const diagnosis::Case &facts, Recording recording)
{
    const Result<dossier::Imported> imported = dossier::readInput(recordingOf(facts, recording));
    if (!imported)
        return {};
    dossier::Hints hints;
    hints.nowMs = facts.nowMs;
    if (recording == Recording::Foreign) {
        hints.expected.issuers = facts.expected.issuers;
        hints.expected.audiences = facts.expected.audiences;
        hints.expected.scopes = facts.expected.scopes;
        hints.expected.jwksUri = facts.expected.jwksUri;
    }
    return diagnosis::diagnose(dossier::assemble({*imported}, hints));
}

} // namespace authscope::test
