// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/dossier/bundle.h"
#include "core/dossier/import.h"
#include "core/dossier/report.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>

using namespace Qt::StringLiterals;

namespace authscope::dossier {

Dossier redacted(const Dossier &dossier, const http::Redactor &redactor)
{
    const http::Redactor knowing = informed(redactor, dossier.facts);
    const auto clean = [&knowing](QString &text) { text = QString::fromUtf8(knowing.text(text.toUtf8())); };
    Dossier out = dossier;
    clean(out.source);
    for (QString &remark : out.remarks)
        clean(remark);
    for (StationLine &station : out.stations)
        clean(station.summary);
    out.findings = diagnosis::redacted(std::move(out.findings), knowing);
    out.facts.url = knowing.url(out.facts.url);
    for (http::ExchangePtr &exchange : out.facts.exchanges)
        exchange = std::make_shared<const http::Exchange>(knowing.exchange(*exchange));
    for (diagnosis::TokenFact &fact : out.facts.tokens) {
        const auto members = [&knowing](const QJsonObject &object) {
            const QByteArray text = QJsonDocument(object).toJson(QJsonDocument::Compact);
            return QJsonDocument::fromJson(knowing.text(text)).object();
        };
        fact.token.header = members(fact.token.header);
        fact.token.payload = members(fact.token.payload);
        fact.token.compact = knowing.header("Authorization", QByteArray("Bearer " + fact.token.compact)).sliced(7);
        fact.token.parts.clear();
        fact.token.signature.clear();
        for (jose::Check &check : fact.checks) {
            clean(check.text);
            clean(check.expected);
            clean(check.actual);
        }
    }
    clean(out.facts.serverLog);
    clean(out.facts.environment);
    return out;
}

} // namespace authscope::dossier
