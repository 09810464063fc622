// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The other direction of har.cpp: HAR files as browsers and proxies write them, which differ in what they leave out.

#include "core/base/importlimits.h"
#include "core/base/text.h"
#include "core/http/form.h"
#include "core/http/har.h"
#include "core/json/document.h"

#include <QtCore/QTimeZone>

#include <algorithm>
#include <array>

namespace authscope::http {

using namespace Qt::StringLiterals;

namespace {

QString placeOf(const json::Value &value)
{
    const json::Position position = value.position();
    return u"line %1, column %2 (byte %3)"_s.arg(position.line).arg(position.column).arg(position.offset);
}

std::unexpected<Failure> misshapen(const QString &what, const json::Value &at)
{
    return fail(u"har.shape"_s, u"This is no HAR file: "_s + what + u'.', placeOf(at));
}

QByteArray bytesOf(const json::Value &value)
{
    return value.isString() ? value.text().toUtf8() : QByteArray();
}

double milliseconds(const json::Value &value)
{
    const double number = value.isNumber() ? value.number() : -1;
    return number >= 0 && number < 1e12 ? number : -1;
}

// Names of Chromium and what Firefox, Charles and Fiddler say instead of a status.
ErrorKind errorOf(const QString &text)
{
    struct Sign {
        QLatin1StringView word;
        ErrorKind kind;
    };
    static constexpr std::array signs{
        Sign{"NAME_NOT_RESOLVED"_L1, ErrorKind::HostNotFound},
        Sign{"UNKNOWN_HOST"_L1, ErrorKind::HostNotFound},
        Sign{"CONNECTION_REFUSED"_L1, ErrorKind::Refused},
        Sign{"ERR_CERT"_L1, ErrorKind::Tls},
        Sign{"ERR_SSL"_L1, ErrorKind::Tls},
        Sign{"CERTIFICATE"_L1, ErrorKind::Tls},
        Sign{"TIMED_OUT"_L1, ErrorKind::Timeout},
        Sign{"TIMEOUT"_L1, ErrorKind::Timeout},
        Sign{"ERR_ABORTED"_L1, ErrorKind::Cancelled},
        Sign{"PROXY"_L1, ErrorKind::Proxy},
        Sign{"TUNNEL"_L1, ErrorKind::Proxy},
        Sign{"TOO_MANY_REDIRECTS"_L1, ErrorKind::Redirect},
        Sign{"EMPTY_RESPONSE"_L1, ErrorKind::Closed},
        Sign{"CONNECTION_CLOSED"_L1, ErrorKind::Closed},
        Sign{"CONNECTION_RESET"_L1, ErrorKind::Closed},
        Sign{"HTTP2_PROTOCOL_ERROR"_L1, ErrorKind::Protocol},
    };
    for (const Sign &sign : signs)
        if (text.contains(sign.word, Qt::CaseInsensitive))
            return sign.kind;
    return ErrorKind::Other;
}

ErrorKind errorKindFromName(const QString &name)
{
    for (int kind = 0; kind <= int(ErrorKind::Other); ++kind)
        if (errorKindName(ErrorKind(kind)) == name)
            return ErrorKind(kind);
    return ErrorKind::Other;
}

class Reader
{
public:
    Result<HarFile> read(const json::Document &document)
    {
        const json::Value log = document.root()[u"log"];
        if (!log.isObject())
            return misshapen(u"it has no object \"log\""_s, document.root());
        const json::Value entries = log[u"entries"];
        if (!entries.isArray())
            return misshapen(u"\"log\" has no array \"entries\""_s, log);
        if (entries.size() > limits::importedExchanges)
            return fail(
                u"har.size"_s,
                u"The HAR file has %1 entries, and the limit is %2. Save a shorter recording."_s.arg(entries.size())
                    .arg(limits::importedExchanges),
                placeOf(entries));
        readCreator(log);
        if (const json::Value about = log[u"_authscope"]; about.isObject())
            m_file.about = about.raw().toByteArray();
        for (json::Value entry = entries.first(); entry; entry = entry.next())
            if (const Result<void> read = readEntry(entry); !read)
                return std::unexpected(read.error());
        number();
        return std::move(m_file);
    }

private:
    void remark(const QString &text, const json::Value &at)
    {
        if (m_file.remarks.size() < limits::importedRemarks)
            m_file.remarks += text + u" ("_s + placeOf(at) + u")."_s;
    }

    void readCreator(const json::Value &log)
    {
        for (const QStringView name : {u"browser", u"creator"}) {
            const json::Value program = log[name];
            if (!program.isObject() || !program[u"name"].isString())
                continue;
            m_file.creator = elided(
                visible(QString(program[u"name"].text() + u' ' + program[u"version"].text())).trimmed(), 80);
            return;
        }
    }

    Result<void> readEntry(const json::Value &entry)
    {
        const json::Value request = entry[u"request"];
        if (!request.isObject())
            return misshapen(u"an entry has no object \"request\""_s, entry);
        Exchange exchange;
        exchange.method = bytesOf(request[u"method"]);
        exchange.url = bytesOf(request[u"url"]);
        if (!request[u"url"].isString())
            return misshapen(u"a request has no \"url\""_s, request);
        readHeaders(request[u"headers"], exchange.requestHeaders);
        readPostData(request[u"postData"], exchange);
        exchange.requestSize = std::max<qint64>(exchange.requestBody.size(),
                                                qint64(milliseconds(request[u"bodySize"])));
        exchange.requestDropped = exchange.requestBody.isEmpty() && exchange.requestSize > 0;
        readResponse(entry, entry[u"response"], exchange);
        readTimes(entry, exchange);
        readOurs(entry, exchange);
        m_file.exchanges += exchange;
        return {};
    }

    void readHeaders(const json::Value &list, Headers &into)
    {
        if (!list.isArray())
            return;
        for (json::Value field = list.first(); field; field = field.next()) {
            const QByteArray name = bytesOf(field[u"name"]);
            // HTTP/2 writes the request line as fields that begin with a colon.
            if (name.isEmpty() || name.startsWith(':'))
                continue;
            if (!field[u"value"].isString()) {
                remark(u"A header field %1 has no text for a value and was left out"_s.arg(visible(name)), field);
                continue;
            }
            // Browsers join fields of one name by a line end.
            const QList<QByteArray> values = bytesOf(field[u"value"]).split('\n');
            for (const QByteArray &value : values)
                into.add(name, value.trimmed());
        }
    }

    void readPostData(const json::Value &data, Exchange &exchange)
    {
        if (!data.isObject())
            return;
        exchange.requestBody = textOf(data);
        if (exchange.requestBody.isEmpty() && data[u"params"].isArray()) {
            Form form;
            for (json::Value field = data[u"params"].first(); field; field = field.next())
                form.add(field[u"name"].text(), field[u"value"].isString() ? field[u"value"].text() : QString());
            exchange.requestBody = formEncode(form);
        }
        if (!exchange.requestHeaders.contains("content-type"))
            if (const QByteArray type = bytesOf(data[u"mimeType"]); !type.isEmpty())
                exchange.requestHeaders.add("Content-Type", type);
    }

    QByteArray textOf(const json::Value &content)
    {
        const QByteArray text = bytesOf(content[u"text"]);
        if (content[u"encoding"].text().compare("base64"_L1, Qt::CaseInsensitive) != 0
            || !content[u"encoding"].isString())
            return text;
        const auto decoded = QByteArray::fromBase64Encoding(text, QByteArray::AbortOnBase64DecodingErrors);
        if (decoded)
            return *decoded;
        remark(u"A body is not the base64 that it claims to be; it is kept as it stands"_s, content);
        return text;
    }

    void readResponse(const json::Value &entry, const json::Value &response, Exchange &exchange)
    {
        QString problem;
        if (response.isObject()) {
            const double status = milliseconds(response[u"status"]);
            exchange.status = status >= 100 && status <= 999 ? int(status) : 0;
            exchange.reason = bytesOf(response[u"statusText"]);
            readHeaders(response[u"headers"], exchange.responseHeaders);
            if (const QByteArray to = bytesOf(response[u"redirectURL"]);
                !to.isEmpty() && exchange.status >= 300 && !exchange.responseHeaders.contains("location"))
                exchange.responseHeaders.add("Location", to);
            readContent(response, exchange);
            problem = response[u"_error"].isString() ? response[u"_error"].text() : QString();
        }
        if (exchange.status != 0)
            return;
        if (problem.isEmpty() && entry[u"_error"].isString())
            problem = entry[u"_error"].text();
        exchange.error = problem.isEmpty() ? ErrorKind::Other : errorOf(problem);
        exchange.errorText = problem.isEmpty() ? u"the recording has no answer"_s : elided(problem, 200);
    }

    void readContent(const json::Value &response, Exchange &exchange)
    {
        const json::Value content = response[u"content"];
        if (!content.isObject())
            return;
        exchange.responseBody = textOf(content);
        const double size = milliseconds(content[u"size"]);
        exchange.responseSize = std::max<qint64>(exchange.responseBody.size(), qint64(size));
        // Recorders leave bodies out, and say how long they were; our own says so where it kept the beginning.
        exchange.responseTruncated = (exchange.responseBody.isEmpty() && size > 0)
            || content[u"comment"].text() == "Only the beginning was kept."_L1;
        if (exchange.responseBody.size() > limits::recordedBody) {
            exchange.responseBody.truncate(limits::recordedBody);
            exchange.responseTruncated = true;
        }
        if (!exchange.responseHeaders.contains("content-type"))
            if (const QByteArray type = bytesOf(content[u"mimeType"]); !type.isEmpty() && type != "x-unknown")
                exchange.responseHeaders.add("Content-Type", type);
        // The text of a HAR file is the decoded one.
        const QByteArray coding = exchange.responseHeaders.value("content-encoding");
        if (!coding.isEmpty() && !exchange.responseBody.startsWith("\x1f\x8b"))
            exchange.responseHeaders.remove("content-encoding");
    }

    void readTimes(const json::Value &entry, Exchange &exchange)
    {
        const QString started = entry[u"startedDateTime"].isString() ? entry[u"startedDateTime"].text() : QString();
        const QDateTime time = QDateTime::fromString(started, Qt::ISODateWithMs);
        if (time.isValid())
            exchange.startedMs = time.toMSecsSinceEpoch();
        else
            remark(u"An entry does not say when it started"_s, entry);
        exchange.timings.finished = milliseconds(entry[u"time"]);
        const json::Value timings = entry[u"timings"];
        if (!timings.isObject())
            return;
        double first = 0;
        for (const QStringView phase : {u"blocked", u"dns", u"connect", u"send", u"wait"})
            first += std::max(milliseconds(timings[phase]), 0.0);
        if (exchange.status != 0)
            exchange.timings.firstByte = first;
    }

    void readOurs(const json::Value &entry, Exchange &exchange)
    {
        exchange.id = entry[u"_authscopeId"].isNumber() ? qint64(milliseconds(entry[u"_authscopeId"])) : 0;
        exchange.leg = legFromName(entry[u"_authscopeLeg"].isString() ? entry[u"_authscopeLeg"].text() : QString());
        if (const json::Value note = entry[u"_authscopeNote"]; note.isString())
            exchange.note = elided(note.text(), 400);
        if (const json::Value from = entry[u"_authscopeRedirectedFrom"]; from.isNumber())
            exchange.redirectedFrom = std::max<qint64>(qint64(milliseconds(from)), 0);
        if (const json::Value error = entry[u"_authscopeError"]; error.isObject()) {
            exchange.error = errorKindFromName(error[u"kind"].text());
            exchange.errorText = elided(error[u"text"].text(), 400);
        }
        if (const json::Value tls = entry[u"_authscopeTls"]; tls.isObject()) {
            exchange.tls.protocol = elided(tls[u"protocol"].text(), 40);
            exchange.tls.cipher = elided(tls[u"cipher"].text(), 80);
            for (json::Value error = tls[u"errors"].first(); error; error = error.next())
                exchange.tls.errors += elided(error.text(), 80);
        }
    }

    // Our own numbers are kept, since notes and findings refer to them; any others are counted anew.
    void number()
    {
        QList<Exchange> &list = m_file.exchanges;
        bool ours = !list.isEmpty();
        qint64 last = 0;
        for (const Exchange &exchange : std::as_const(list)) {
            ours = ours && exchange.id > last;
            last = exchange.id;
        }
        if (ours)
            return;
        const auto started = [](const Exchange &exchange) { return exchange.startedMs; };
        if (std::ranges::all_of(list, [](const Exchange &exchange) { return exchange.startedMs > 0; }))
            std::ranges::stable_sort(list, {}, started);
        qint64 id = 0;
        for (Exchange &exchange : list) {
            exchange.id = ++id;
            exchange.redirectedFrom = 0;
        }
    }

    HarFile m_file;
};

} // namespace

Result<HarFile> readHar(const QByteArray &bytes)
{
    if (bytes.size() > limits::importedBytes)
        return fail(u"har.size"_s,
                    u"The HAR file is larger than the limit of %1 MiB. Save it without images and scripts."_s.arg(
                        limits::importedBytes / limits::MiB));
    // Fiddler begins with a byte order mark.
    const auto document = json::Document::parse(bytes.startsWith("\xEF\xBB\xBF") ? bytes.sliced(3) : bytes);
    if (!document)
        return std::unexpected(document.error());
    return Reader().read(*document);
}

} // namespace authscope::http
