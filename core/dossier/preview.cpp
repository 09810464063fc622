// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

// What redaction would take out, told place by place.

#include "core/base/limits.h"
#include "core/base/text.h"
#include "core/dossier/bundle.h"
#include "core/http/form.h"
#include "core/json/document.h"

using namespace Qt::StringLiterals;

namespace authscope::dossier {

using http::Exchange;
using http::Redactor;

namespace {

class Preview
{
public:
    explicit Preview(const Redactor &redactor) : m_redactor(redactor) {}

    void exchange(const Exchange &before)
    {
        const Exchange after = m_redactor.exchange(before);
        const QString place = u"exchange %1, "_s.arg(before.id);
        form(place + u"address"_s, http::queryOf(before.url), http::queryOf(after.url));
        rest(place + u"address"_s, before.url, after.url);
        headers(place + u"request header"_s, before.requestHeaders, after.requestHeaders);
        body(place + u"request body"_s, before.requestHeaders, before.requestBody, after.requestBody);
        headers(place + u"response header"_s, before.responseHeaders, after.responseHeaders);
        body(place + u"response body"_s, before.responseHeaders, before.responseBody, after.responseBody);
        text(place + u"note"_s, before.note.toUtf8(), after.note.toUtf8());
        text(place + u"error text"_s, before.errorText.toUtf8(), after.errorText.toUtf8());
    }
    void text(const QString &where, const QByteArray &before, const QByteArray &after)
    {
        if (before != after)
            add(where, u"a secret within the text"_s, before.size(), after.size());
    }
    void text(const QString &where, const QString &before)
    {
        const QByteArray utf8 = before.toUtf8();
        text(where, utf8, m_redactor.text(utf8));
    }

    QList<Removal> list;

private:
    void add(const QString &where, const QString &what, qsizetype before, qsizetype after)
    {
        const qsizetype size = std::max<qsizetype>(before - after, 1);
        for (Removal &removal : list) {
            if (removal.where != where || removal.what != what)
                continue;
            removal.size += size;
            ++removal.times;
            return;
        }
        list += Removal{where, what, size, 1};
    }

    static QString named(const QString &name) { return elided(visible(name), 80); }

    void form(const QString &where, const http::Form &before, const http::Form &after)
    {
        for (qsizetype i = 0; i < std::min(before.fields().size(), after.fields().size()); ++i)
            if (before.fields()[i].value != after.fields()[i].value)
                add(where, named(before.fields()[i].name), before.fields()[i].value.size(),
                    after.fields()[i].value.size());
    }

    // What of an address is not in its query.
    void rest(const QString &where, const QByteArray &before, const QByteArray &after)
    {
        const auto path = [](const QByteArray &url) { return url.contains('?') ? url.first(url.indexOf('?')) : url; };
        if (path(before) != path(after))
            add(where, u"a part of the address"_s, path(before).size(), path(after).size());
    }

    void headers(const QString &where, const http::Headers &before, const http::Headers &after)
    {
        for (qsizetype i = 0; i < std::min(before.size(), after.size()); ++i)
            if (before.list()[i] != after.list()[i])
                add(where, named(QString::fromUtf8(before.list()[i].name)), before.list()[i].value.size(),
                    after.list()[i].value.size());
    }

    void members(const QString &where, const json::Value &before, const json::Value &after)
    {
        if (!before || !after || before.raw() == after.raw())
            return;
        const bool container = before.isObject() || before.isArray();
        if (!container || before.kind() != after.kind() || before.size() != after.size()) {
            add(where, named(before.name().isEmpty() ? before.pointer() : before.name()), before.raw().size(),
                after.raw().size());
            return;
        }
        json::Value other = after.first();
        for (json::Value member = before.first(); member; member = member.next(), other = other.next())
            members(where, member, other);
    }

    void body(const QString &where, const http::Headers &fields, const QByteArray &before, const QByteArray &after)
    {
        if (before == after)
            return;
        if (http::mediaType(fields.value("content-type")) == "application/x-www-form-urlencoded") {
            form(where, http::formDecode(before), http::formDecode(after));
            return;
        }
        // Not deeper than what a person would read.
        const auto first = json::Document::parse(before, {64, limits::jsonValues});
        const auto second = json::Document::parse(after, {64, limits::jsonValues});
        if (first && second)
            members(where, first->root(), second->root());
        else
            text(where, before, after);
    }

    const Redactor &m_redactor;
};

} // namespace

QList<Removal> previewRedaction(const Dossier &dossier, const Redactor &redactor)
{
    const Redactor knowing = informed(redactor, dossier.facts);
    Preview preview(knowing);
    for (const http::ExchangePtr &exchange : dossier.facts.exchanges)
        preview.exchange(*exchange);
    preview.text(u"the server's log"_s, dossier.facts.serverLog);
    preview.text(u"the server's environment"_s, dossier.facts.environment);
    for (const StationLine &station : dossier.stations)
        preview.text(u"station "_s + station.id, station.summary);
    for (const diagnosis::Finding &finding : dossier.findings)
        for (const diagnosis::Evidence &evidence : finding.evidence)
            preview.text(u"finding "_s + finding.id, evidence.actual);
    return preview.list;
}

} // namespace authscope::dossier
