// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/diagnosis/console.h"

#include "core/base/text.h"
#include "core/json/strings.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>

#include <functional>

using namespace Qt::StringLiterals;

namespace authscope::diagnosis {

namespace {

const QString application = u"Applications > your app"_s;
const QString server = u"Security > API > Authorization Servers > your server"_s;

QStringList wordsOf(const QString &text)
{
    return QString(text).replace(u',', u' ').simplified().split(u' ', Qt::SkipEmptyParts);
}

std::optional<qint64> numberOf(const QString &text)
{
    bool good = false;
    const qint64 number = text.trimmed().toLongLong(&good);
    return good && number >= 0 ? std::optional(number) : std::nullopt;
}

// How each setting is read, false if the value is not what is wanted; and how it is told back, empty if it is not told.
struct Access {
    std::function<bool(Console &, const QString &)> read;
    std::function<QString(const Console &)> write;
};
struct Entry {
    ConsoleSetting setting;
    Access access;
};

Access list(QStringList Console::*member)
{
    return {[member](Console &console, const QString &value) {
                console.*member = wordsOf(value);
                return !(console.*member).isEmpty();
            },
            [member](const Console &console) { return (console.*member).join(u' '); }};
}

Access seconds(qint64 Console::*member)
{
    return {[member](Console &console, const QString &value) {
                const auto number = numberOf(value);
                if (number)
                    console.*member = *number;
                return number && *number > 0;
            },
            [member](const Console &console) {
                return console.*member > 0 ? QString::number(console.*member) : QString();
            }};
}

const QStringList yesOrNo{u"yes"_s, u"no"_s};

Access choice(std::optional<bool> Console::*member)
{
    return {[member](Console &console, const QString &value) {
                const QString word = value.trimmed().toLower();
                if (!yesOrNo.contains(word))
                    return false;
                console.*member = word == u"yes";
                return true;
            },
            [member](const Console &console) {
                return console.*member ? yesOrNo.at(*(console.*member) ? 0 : 1) : QString();
            }};
}

const QStringList types{u"web"_s, u"native"_s, u"browser"_s, u"service"_s};

Access type()
{
    return {[](Console &console, const QString &value) {
                console.applicationType = value.trimmed().toLower();
                return types.contains(console.applicationType);
            },
            [](const Console &console) { return console.applicationType; }};
}

Access policies()
{
    return {[](Console &console, const QString &value) {
                const auto number = numberOf(value);
                if (!number || *number > 1000)
                    return false;
                console.policies = int(*number);
                return true;
            },
            [](const Console &console) { return console.policies ? QString::number(*console.policies) : QString(); }};
}

const QList<Entry> &entries()
{
    static const QString words = u"words separated by spaces"_s;
    static const QList<Entry> all{
        {{u"app-type"_s, application, u"General: Application type"_s, u"web, native, browser or service"_s, types},
         type()},
        {{u"redirect-uris"_s, application, u"General: Sign-in redirect URIs"_s, words, {}},
         list(&Console::redirectUris)},
        {{u"secret-active"_s, application, u"General: Client secrets, status of the one in use"_s, u"yes or no"_s,
          yesOrNo},
         choice(&Console::activeSecret)},
        {{u"scopes"_s, server, u"Scopes"_s, words, {}}, list(&Console::scopes)},
        {{u"policies"_s, server, u"Access Policies: how many there are"_s, u"a number"_s, {}}, policies()},
        {{u"policy-clients"_s,
          server,
          u"Access Policies > policy: Assign to"_s,
          words + u", or * for all clients"_s,
          {}},
         list(&Console::policyClients)},
        {{u"rule-grants"_s,
          server,
          u"Access Policies > rule: IF Grant type is"_s,
          words + u", as grant_type values"_s,
          {}},
         list(&Console::ruleGrants)},
        {{u"rule-scopes"_s, server, u"Access Policies > rule: AND Scopes requested"_s, words + u", or * for any"_s, {}},
         list(&Console::ruleScopes)},
        {{u"access-token-lifetime"_s, server, u"Access Policies > rule: Access token lifetime"_s, u"seconds"_s, {}},
         seconds(&Console::accessTokenSeconds)},
        {{u"refresh-idle"_s, server, u"Access Policies > rule: but will expire if not used every"_s, u"seconds"_s, {}},
         seconds(&Console::refreshIdleSeconds)},
        {{u"consent-shown"_s,
          {},
          u"whether the browser showed a page that asks for consent"_s,
          u"yes or no"_s,
          yesOrNo},
         choice(&Console::consentShown)},
    };
    return all;
}

void put(QJsonObject &json, const QString &name, const QStringList &list)
{
    if (!list.isEmpty())
        json.insert(name, QJsonArray::fromStringList(list));
}

std::optional<bool> boolIn(const QJsonValue &value)
{
    return value.isBool() ? std::optional(value.toBool()) : std::nullopt;
}

} // namespace

const QList<ConsoleSetting> &consoleSettings()
{
    static const QList<ConsoleSetting> all = [] {
        QList<ConsoleSetting> settings;
        for (const Entry &entry : entries())
            settings += entry.setting;
        return settings;
    }();
    return all;
}

Result<void> tell(Console &console, const QString &name, const QString &value)
{
    QStringList names;
    for (const Entry &entry : entries()) {
        names += entry.setting.name;
        if (entry.setting.name != name)
            continue;
        Console changed = console;
        if (!entry.access.read(changed, value))
            return fail(u"console.value"_s,
                        u"%1 (%2) wants %3, not \"%4\"."_s.arg(name, entry.setting.path(), entry.setting.form,
                                                               elided(visible(value), 80)),
                        value);
        console = std::move(changed);
        return {};
    }
    return fail(
        u"console.name"_s,
        u"There is no console setting \"%1\"; there are %2."_s.arg(elided(visible(name), 80), names.join(u", "_s)),
        name);
}

QString valueOf(const Console &console, const QString &name)
{
    for (const Entry &entry : entries())
        if (entry.setting.name == name)
            return entry.access.write(console);
    return {};
}

QJsonObject toJson(const Console &console)
{
    QJsonObject json;
    if (!console.applicationType.isEmpty())
        json.insert(u"applicationType"_s, console.applicationType);
    put(json, u"scopes"_s, console.scopes);
    put(json, u"redirectUris"_s, console.redirectUris);
    if (console.policies)
        json.insert(u"policies"_s, *console.policies);
    put(json, u"policyClients"_s, console.policyClients);
    put(json, u"ruleGrants"_s, console.ruleGrants);
    put(json, u"ruleScopes"_s, console.ruleScopes);
    if (console.accessTokenSeconds > 0)
        json.insert(u"accessTokenSeconds"_s, console.accessTokenSeconds);
    if (console.refreshIdleSeconds > 0)
        json.insert(u"refreshIdleSeconds"_s, console.refreshIdleSeconds);
    if (console.activeSecret)
        json.insert(u"activeSecret"_s, *console.activeSecret);
    if (console.consentShown)
        json.insert(u"consentShown"_s, *console.consentShown);
    return json;
}

Console consoleFromJson(const QJsonObject &json)
{
    Console console;
    console.applicationType = json.value("applicationType"_L1).toString();
    console.scopes = json::strings(json.value("scopes"_L1));
    console.redirectUris = json::strings(json.value("redirectUris"_L1));
    if (const QJsonValue policies = json.value("policies"_L1); policies.isDouble())
        console.policies = policies.toInt();
    console.policyClients = json::strings(json.value("policyClients"_L1));
    console.ruleGrants = json::strings(json.value("ruleGrants"_L1));
    console.ruleScopes = json::strings(json.value("ruleScopes"_L1));
    console.accessTokenSeconds = json.value("accessTokenSeconds"_L1).toInteger();
    console.refreshIdleSeconds = json.value("refreshIdleSeconds"_L1).toInteger();
    console.activeSecret = boolIn(json.value("activeSecret"_L1));
    console.consentShown = boolIn(json.value("consentShown"_L1));
    return console;
}

QJsonObject toJson(const History &history)
{
    QJsonObject json;
    if (!history.clientIssuer.isEmpty())
        json.insert(u"clientIssuer"_s, history.clientIssuer);
    if (history.secretWorkedMs > 0)
        json.insert(u"secretWorkedMs"_s, history.secretWorkedMs);
    if (history.refreshUsedMs > 0)
        json.insert(u"refreshUsedMs"_s, history.refreshUsedMs);
    put(json, u"otherResources"_s, history.otherResources);
    if (history.keys)
        json.insert(u"keys"_s, QJsonDocument::fromJson(history.keys->toJson()).object());
    return json;
}

History historyFromJson(const QJsonObject &json)
{
    History history;
    history.clientIssuer = json.value("clientIssuer"_L1).toString();
    history.secretWorkedMs = json.value("secretWorkedMs"_L1).toInteger();
    history.refreshUsedMs = json.value("refreshUsedMs"_L1).toInteger();
    history.otherResources = json::strings(json.value("otherResources"_L1));
    if (const QJsonValue keys = json.value("keys"_L1); keys.isObject())
        if (auto set = jose::KeySet::parse(QJsonDocument(keys.toObject()).toJson(QJsonDocument::Compact)))
            history.keys = std::move(*set);
    return history;
}

} // namespace authscope::diagnosis
