// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/mcp/environment.h"

#include <QtCore/QFile>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace authscope::server {

namespace {

bool isName(QStringView name)
{
    if (name.isEmpty() || name.front().isDigit())
        return false;
    return std::ranges::all_of(name, [](QChar c) { return c == u'_' || (c.unicode() < 128 && c.isLetterOrNumber()); });
}

// The value after '='; nothing if its quotes are not closed or something follows them.
std::optional<QString> valueOf(QStringView text)
{
    text = text.trimmed();
    const QChar quote = text.isEmpty() ? QChar() : text.front();
    if (quote != u'"' && quote != u'\'') {
        const qsizetype comment = text.startsWith(u'#') ? 0 : text.indexOf(u" #");
        return (comment < 0 ? text : text.first(comment)).trimmed().toString();
    }
    QString value;
    for (qsizetype i = 1; i < text.size(); ++i) {
        const QChar c = text[i];
        if (c == quote) {
            const QStringView rest = text.sliced(i + 1).trimmed();
            return rest.isEmpty() || rest.startsWith(u'#') ? std::optional(value) : std::nullopt;
        }
        if (quote == u'"' && c == u'\\' && i + 1 < text.size()) {
            const QChar next = text[++i];
            value += next == u'n' ? QChar(u'\n') : next == u't' ? QChar(u'\t') : next;
        } else {
            value += c;
        }
    }
    return std::nullopt;
}

Failure missing(const QString &id, const QString &name, const QString &why)
{
    return {id, u"%1 is not set, or empty. %2"_s.arg(name, why), {}, 0};
}

} // namespace

Environment parseEnvironment(const QByteArray &bytes)
{
    Environment environment;
    QString text = QString::fromUtf8(bytes);
    if (text.startsWith(QChar::ByteOrderMark))
        text.remove(0, 1);
    int number = 0;
    for (QStringView line : QStringView(text).split(u'\n')) {
        ++number;
        line = line.trimmed();
        if (line.isEmpty() || line.startsWith(u'#'))
            continue;
        if (line.startsWith("export "_L1))
            line = line.sliced(7).trimmed();
        const qsizetype equals = line.indexOf(u'=');
        const QStringView name = equals < 0 ? line : line.first(equals).trimmed();
        const auto value = equals < 0 ? std::nullopt : valueOf(line.sliced(equals + 1));
        if (!isName(name) || !value)
            environment.warnings.append(u"Line %1 is not NAME=value and was left out."_s.arg(number));
        else
            environment.values.insert(name.toString(), *value);
    }
    return environment;
}

Result<Environment> readEnvironment(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(u"environment.unreadable"_s, u"The file %1 cannot be read: %2."_s.arg(path, file.errorString()));
    return parseEnvironment(file.read(1024 * 1024));
}

Result<McpOptions> optionsFromEnvironment(const QMap<QString, QString> &values, QStringList &warnings)
{
    const QString names[] = {u"OAUTH_ISSUER"_s, u"OAUTH_JWKS_URI"_s, u"OAUTH_AUDIENCE"_s};
    McpOptions options;
    options.open = std::ranges::none_of(names, [&values](const QString &name) { return values.contains(name); });
    if (options.open)
        return options;
    for (const QString &name : names) {
        const QString value = values.value(name);
        if (std::ranges::any_of(value, [](QChar c) { return c.isSpace(); }))
            warnings.append(u"%1 holds white space, which is compared like any other character."_s.arg(name));
    }
    options.issuer = values.value(names[0]);
    options.jwksUri = values.value(names[1]).toUtf8();
    options.audience = values.value(names[2]);
    if (options.jwksUri.trimmed().isEmpty())
        return std::unexpected(
            missing(u"CFG_JWKS_MISSING"_s, names[1],
                    u"Without the keys no token can be checked. For Okta it is the issuer followed by "
                    "/v1/keys%1."_s.arg(options.issuer.isEmpty() ? QString()
                                                                 : QString(u": "_s + options.issuer + u"/v1/keys"_s))));
    if (options.issuer.trimmed().isEmpty())
        return std::unexpected(
            missing(u"CFG_ISS_CHECK_OFF"_s, names[0],
                    u"Without it the issuer of tokens would not be checked. It is the Issuer URI of the "
                    "authorization server."_s));
    if (options.audience.trimmed().isEmpty())
        return std::unexpected(
            missing(u"CFG_AUD_CHECK_OFF"_s, names[2],
                    u"Without it tokens for other servers would be accepted, ID tokens included. It is "
                    "the Audience of the authorization server."_s));
    options.introspection = {.endpoint = values.value(u"OAUTH_INTROSPECTION_URI"_s).toUtf8(),
                             .clientId = values.value(u"OAUTH_CLIENT_ID"_s),
                             .clientSecret = values.value(u"OAUTH_CLIENT_SECRET"_s).toUtf8()};
    return options;
}

} // namespace authscope::server
