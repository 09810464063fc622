// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/dossier/bundle.h"

#include "core/base/importlimits.h"
#include "core/base/text.h"
#include "core/diagnosis/environment.h"
#include "core/dossier/import.h"
#include "core/http/har.h"
#include "core/json/document.h"

#include <QtCore/QDateTime>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QRegularExpression>
#include <QtCore/QTimeZone>

using namespace Qt::StringLiterals;

namespace authscope::dossier {

namespace {

constexpr int version = 1;

// Cleans strings, or leaves them as they are.
class Cleaner
{
public:
    explicit Cleaner(const http::Redactor *redactor) : m_redactor(redactor) {}
    QString operator()(const QString &text) const
    {
        return m_redactor ? QString::fromUtf8(m_redactor->text(text.toUtf8())) : text;
    }

private:
    const http::Redactor *m_redactor;
};

QJsonArray stationsJson(const Dossier &dossier, const Cleaner &clean)
{
    QJsonArray out;
    for (const StationLine &station : dossier.stations) {
        QJsonArray exchanges;
        for (const qint64 id : station.exchanges)
            exchanges += id;
        out += QJsonObject{{u"id"_s, station.id},         {u"title"_s, station.title},
                           {u"state"_s, station.state},   {u"summary"_s, clean(station.summary)},
                           {u"ms"_s, qRound(station.ms)}, {u"exchanges"_s, exchanges}};
    }
    return out;
}

std::optional<diagnosis::Severity> severityOf(const QString &name)
{
    for (const auto severity : {diagnosis::Severity::Error, diagnosis::Severity::Warning, diagnosis::Severity::Note})
        if (diagnosis::severityName(severity) == name)
            return severity;
    return {};
}

diagnosis::Certainty certaintyOf(const QString &name)
{
    for (const auto certainty : {diagnosis::Certainty::Certain, diagnosis::Certainty::Probable})
        if (diagnosis::certaintyName(certainty) == name)
            return certainty;
    return diagnosis::Certainty::Possible;
}

QList<diagnosis::Finding> findingsOf(const QJsonArray &list)
{
    QList<diagnosis::Finding> findings;
    for (const QJsonValue &value : list) {
        const QJsonObject object = value.toObject();
        const auto severity = severityOf(object.value("severity"_L1).toString());
        if (!severity)
            continue;
        diagnosis::Finding finding;
        finding.id = object.value("id"_L1).toString();
        finding.severity = *severity;
        finding.certainty = certaintyOf(object.value("certainty"_L1).toString());
        finding.station = object.value("station"_L1).toString();
        finding.title = object.value("title"_L1).toString();
        finding.explanation = object.value("explanation"_L1).toString();
        for (const QJsonValue &entry : object.value("evidence"_L1).toArray()) {
            const QJsonObject item = entry.toObject();
            finding.evidence += {item.value("what"_L1).toString(), item.value("expected"_L1).toString(),
                                 item.value("actual"_L1).toString(), qint64(item.value("exchange"_L1).toDouble())};
        }
        const QJsonObject fix = object.value("fix"_L1).toObject();
        finding.fix = {fix.value("okta"_L1).toString(), fix.value("server"_L1).toString(),
                       fix.value("client"_L1).toString()};
        for (const QJsonValue &reference : object.value("references"_L1).toArray())
            finding.references += reference.toString();
        finding.consequenceOf = object.value("consequenceOf"_L1).toString();
        findings += finding;
    }
    return findings;
}

QList<StationLine> stationsFrom(const QJsonArray &list)
{
    QList<StationLine> stations;
    for (const QJsonValue &value : list) {
        const QJsonObject object = value.toObject();
        StationLine station{object.value("id"_L1).toString(),    object.value("title"_L1).toString(),
                            object.value("state"_L1).toString(), object.value("summary"_L1).toString(),
                            object.value("ms"_L1).toDouble(),    {}};
        for (const QJsonValue &id : object.value("exchanges"_L1).toArray())
            station.exchanges += qint64(id.toDouble());
        stations += station;
    }
    return stations;
}

// Whether the value of an environment variable may be shown: the settings that a diagnosis reads, and what is plainly no
// secret. A name tells little: SECRET_KEY_BASE, GITHUB_PAT and STRIPE_KEY have nothing in common.
bool isOpen(const QString &name, const QString &value)
{
    static const QRegularExpression setting(
        uR"((ISSUER|AUDIENCE|JWKS|JWKS_URI|JWKS_URL|CLIENT_ID|SCOPES?|BASE_URL|SERVER_URL|RESOURCE|ALGORITHM|HOST|PORT|_PATH|ENDPOINT|TYPE)$)"_s,
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression secret(u"KEY|SECRET|PASS|PWD|TOKEN|CRED|SALT|PRIVATE|AUTH$|DSN|SIGN|COOKIE|_PAT$"_s,
                                           QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression plain(u"^([A-Za-z ]+|[0-9.]{1,15}|https?://[^@?]*|[a-z.-]+(:[0-9]+)?)$"_s);
    if (setting.match(name).hasMatch())
        return true;
    return !secret.match(name).hasMatch() && plain.match(value).hasMatch();
}

} // namespace

http::Redactor informed(const http::Redactor &redactor, const diagnosis::Case &facts)
{
    http::Redactor out = redactor;
    for (const http::ExchangePtr &exchange : facts.exchanges)
        out.learn(*exchange);
    for (const diagnosis::TokenFact &fact : facts.tokens) {
        // The claims are shown; what proves them is not, and neither is what cannot be read.
        if (fact.token.kind == jose::TokenKind::Jws)
            out.addSecret(fact.token.parts.value(2));
        out.addSecret(fact.token.compact);
    }
    const QHash<QString, QString> environment = diagnosis::environmentOf(facts.environment);
    for (auto variable = environment.cbegin(); variable != environment.cend(); ++variable)
        if (!isOpen(variable.key(), variable.value()))
            out.addSecret(variable.value().toUtf8());
    return out;
}

QByteArray toBundle(const Dossier &dossier, const http::Redactor *redactor)
{
    std::optional<http::Redactor> knowing;
    if (redactor)
        knowing = informed(*redactor, dossier.facts);
    const http::Redactor *with = knowing ? &*knowing : nullptr;
    const Cleaner clean(with);
    QJsonArray findings;
    for (const diagnosis::Finding &finding : with ? diagnosis::redacted(dossier.findings, *with) : dossier.findings)
        findings += diagnosis::toJson(finding);
    const QJsonDocument har = QJsonDocument::fromJson(
        http::toHar(dossier.facts.exchanges, with, aboutCase(dossier.facts, with)));
    const QDateTime made = QDateTime::fromMSecsSinceEpoch(dossier.madeMs, QTimeZone::UTC);
    // Qt sorts the members: the first name in the file is the one by which it is recognised.
    const QJsonObject object{{u"authscopeBundle"_s, version},
                             {u"made"_s, made.toString(Qt::ISODate)},
                             {u"madeBy"_s, dossier.environment},
                             {u"redacted"_s, redactor != nullptr},
                             {u"source"_s, clean(dossier.source)},
                             {u"target"_s, QString::fromUtf8(with ? with->url(dossier.facts.url) : dossier.facts.url)},
                             {u"outcome"_s, dossier.outcome},
                             {u"stations"_s, stationsJson(dossier, clean)},
                             {u"findings"_s, findings},
                             {u"tokens"_s, tokenRecords(dossier.facts, with)},
                             {u"serverLog"_s, clean(dossier.facts.serverLog)},
                             {u"serverEnvironment"_s, clean(dossier.facts.environment)},
                             {u"har"_s, har.object()}};
    return QJsonDocument(object).toJson(QJsonDocument::Indented);
}

Result<Bundle> readBundle(const QByteArray &bytes)
{
    if (bytes.size() > limits::importedBytes)
        return fail(u"bundle.shape"_s,
                    u"The bundle is larger than the limit of %1 MiB."_s.arg(limits::importedBytes / limits::MiB));
    const auto document = json::Document::parse(bytes);
    if (!document)
        return std::unexpected(document.error());
    const json::Value root = document->root();
    const json::Value format = root[u"authscopeBundle"];
    if (!format.isNumber())
        return fail(u"bundle.shape"_s, u"This is no support bundle: it has no number \"authscopeBundle\"."_s,
                    u"line 1, column 1 (byte 0)"_s);
    if (format.number() != version)
        return fail(u"bundle.version"_s,
                    u"The bundle is of version %1, and this program reads version %2. Use a newer Authscope."_s.arg(
                        elided(visible(format.raw()), 20), QString::number(version)));
    const json::Value har = root[u"har"];
    if (!har.isObject())
        return fail(u"bundle.shape"_s, u"The bundle has no object \"har\" with its exchanges."_s,
                    u"line %1, column %2 (byte %3)"_s.arg(root.position().line)
                        .arg(root.position().column)
                        .arg(root.position().offset));
    Result<http::HarFile> file = http::readHar(har.raw().toByteArray());
    if (!file)
        return std::unexpected(file.error());
    const auto object = json::parseObject(bytes);
    if (!object)
        return std::unexpected(object.error());
    Bundle bundle;
    bundle.exchanges = std::move(file->exchanges);
    bundle.about = file->about;
    bundle.remarks = file->remarks;
    bundle.dossier.kind = Kind::Bundle;
    bundle.dossier.source = object->value("source"_L1).toString();
    bundle.dossier.outcome = object->value("outcome"_L1).toString();
    bundle.dossier.stations = stationsFrom(object->value("stations"_L1).toArray());
    bundle.dossier.findings = findingsOf(object->value("findings"_L1).toArray());
    bundle.dossier.environment = object->value("madeBy"_L1).toObject();
    bundle.dossier.facts.serverLog = object->value("serverLog"_L1).toString();
    bundle.dossier.facts.environment = object->value("serverEnvironment"_L1).toString();
    bundle.dossier.madeMs = QDateTime::fromString(object->value("made"_L1).toString(), Qt::ISODate).toMSecsSinceEpoch();
    return bundle;
}

} // namespace authscope::dossier
