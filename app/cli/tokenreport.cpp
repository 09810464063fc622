// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/tokenreport.h"

#include "core/base/text.h"
#include "core/json/document.h"

#include <QtCore/QDateTime>
#include <QtCore/QJsonArray>

#include <cmath>

using namespace Qt::StringLiterals;

namespace authscope::cli {

namespace {

QString markOf(const Output &out, jose::Outcome outcome)
{
    switch (outcome) {
    case jose::Outcome::Passed: return out.good(u"ok"_s);
    case jose::Outcome::Failed: return out.bad(u"no"_s);
    case jose::Outcome::Warned: return out.strong(u"!!"_s);
    case jose::Outcome::Skipped: return out.dim(u"--"_s);
    }
    return {};
}

void printMembers(const Output &out, const QByteArray &bytes, qint64 nowMs)
{
    const auto document = json::Document::parse(bytes);
    if (!document) {
        out.line(u"  "_s + visible(elided(QString::fromUtf8(bytes), 400)));
        return;
    }
    for (json::Value member = document->root().first(); member; member = member.next()) {
        QString line = u"  %1  %2"_s.arg(visible(member.name()).leftJustified(10),
                                         visible(elided(QString::fromUtf8(member.raw()), 300)));
        const QString name = member.name();
        if (member.isNumber() && (name == "exp"_L1 || name == "iat"_L1 || name == "nbf"_L1 || name == "auth_time"_L1))
            line += u"  "_s + timeText(member.number(), nowMs);
        if (const QString meaning = jose::claimMeaning(name); !meaning.isEmpty())
            line += u"  "_s + out.dim(meaning);
        out.line(line);
    }
}

// Claims that differ between two tokens, by name: this one's value and the other's.
QList<std::array<QString, 3>> differences(const jose::Token &token, const jose::Token &other)
{
    QList<std::array<QString, 3>> rows;
    QStringList names = token.payload.keys();
    const QStringList others = other.payload.keys();
    for (const QString &name : others)
        if (!names.contains(name))
            names += name;
    const auto shown = [](const QJsonObject &payload, const QString &name) {
        if (!payload.contains(name))
            return u"(absent)"_s;
        return QString::fromUtf8(json::compact({{u"v"_s, payload.value(name)}})).mid(5).chopped(1);
    };
    for (const QString &name : std::as_const(names))
        if (token.payload.value(name) != other.payload.value(name))
            rows += {name, shown(token.payload, name), shown(other.payload, name)};
    return rows;
}

QJsonArray problemsJson(const QStringList &problems)
{
    QJsonArray array;
    for (const QString &problem : problems)
        array += visible(problem);
    return array;
}

} // namespace

QString timeText(double seconds, qint64 nowMs)
{
    if (!std::isfinite(seconds) || std::abs(seconds) > 253402300799.0)
        return u"(no sensible time)"_s;
    const QDateTime time = QDateTime::fromSecsSinceEpoch(qint64(seconds));
    const double left = seconds - double(nowMs) / 1000;
    const double span = std::abs(left);
    const QString amount = span < 120 ? u"%1 s"_s.arg(qRound(span))
        : span < 7200                 ? u"%1 min"_s.arg(qRound(span / 60))
        : span < 172800               ? u"%1 h"_s.arg(qRound(span / 3600))
                                      : u"%1 days"_s.arg(qRound(span / 86400));
    const QString relative = left >= 0 ? QString(u"in "_s + amount) : QString(amount + u" ago"_s);
    return time.toString(u"yyyy-MM-dd HH:mm:ss t, "_s) + relative;
}

void printToken(const Output &out, const jose::Token &token, const QList<jose::Check> &checks,
                const std::optional<jose::Token> &other, qint64 nowMs)
{
    out.line(out.strong(visible(token.description())));
    for (const QString &problem : token.problems)
        out.line(u"  ! "_s + visible(problem));
    if (!token.headerBytes.isEmpty()) {
        out.line(out.strong(u"Header"_s));
        printMembers(out, token.headerBytes, nowMs);
    }
    if (!token.payloadBytes.isEmpty()) {
        out.line(out.strong(u"Claims"_s));
        printMembers(out, token.payloadBytes, nowMs);
    }
    const bool checked = token.kind == jose::TokenKind::Jws;
    const bool failed = std::ranges::any_of(
        checks, [](const jose::Check &check) { return check.outcome == jose::Outcome::Failed; });
    if (checked || failed) {
        out.line(out.strong(u"Checks"_s));
        for (const jose::Check &check : checks) {
            // Of what is no signed token only that is told.
            if (!checked && check.outcome != jose::Outcome::Failed)
                continue;
            out.line(
                u"  %1  %2  %3"_s.arg(markOf(out, check.outcome), check.title.leftJustified(12), visible(check.text)));
            if (check.outcome == jose::Outcome::Failed && !check.expected.isEmpty()) {
                out.line(u"        expected  "_s + visible(check.expected));
                out.line(u"        actual    "_s + visible(check.actual));
            }
        }
    }
    if (other) {
        const auto rows = differences(token, *other);
        out.line(out.strong(rows.isEmpty() ? u"No claim differs"_s : u"Claims that differ (this token | the other)"_s));
        for (const auto &[name, mine, theirs] : rows)
            out.line(u"  %1  %2 | %3"_s.arg(visible(name).leftJustified(10), visible(mine), visible(theirs)));
    }
}

QJsonObject tokenJson(const jose::Token &token, const QList<jose::Check> &checks,
                      const std::optional<jose::Token> &other)
{
    QJsonArray list;
    for (const jose::Check &check : checks)
        list += QJsonObject{{u"id"_s, check.id},
                            {u"outcome"_s, jose::outcomeName(check.outcome)},
                            {u"expected"_s, visible(check.expected)},
                            {u"actual"_s, visible(check.actual)},
                            {u"text"_s, visible(check.text)}};
    QJsonObject document{{u"description"_s, token.description()},
                         {u"header"_s, token.header},
                         {u"claims"_s, token.payload.object()},
                         {u"problems"_s, problemsJson(token.problems)},
                         {u"checks"_s, list}};
    if (other) {
        QJsonArray differing;
        const auto rows = differences(token, *other);
        for (const auto &[name, mine, theirs] : rows)
            differing += QJsonObject{{u"claim"_s, name}, {u"this"_s, mine}, {u"other"_s, theirs}};
        document.insert("differences"_L1, differing);
    }
    return document;
}

} // namespace authscope::cli
