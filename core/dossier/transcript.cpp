// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Raw HTTP/1.1 messages as text, `curl -v` and `curl -i`.

#include "core/dossier/transcript.h"

#include "core/base/excerpt.h"
#include "core/base/importlimits.h"
#include "core/base/text.h"
#include "core/dossier/import.h"
#include "core/http/origin.h"
#include "core/json/document.h"

#include <QtCore/QRegularExpression>

#include <array>

using namespace Qt::StringLiterals;

namespace authscope::dossier {

using http::ErrorKind;
using http::Exchange;

namespace {

constexpr int mostPieces = 16; // of a line, where body and remarks of curl stand on one

// curl's exit codes (its manual, EXIT CODES).
ErrorKind errorOfCurl(int code)
{
    switch (code) {
    case 5: return ErrorKind::Proxy;
    case 6: return ErrorKind::HostNotFound;
    case 7: return ErrorKind::Refused;
    case 3: return ErrorKind::InvalidUrl;
    case 28: return ErrorKind::Timeout;
    case 47: return ErrorKind::Redirect;
    case 52:
    case 55:
    case 56: return ErrorKind::Closed;
    case 35:
    case 51:
    case 58:
    case 60:
    case 77:
    case 83:
    case 90:
    case 91: return ErrorKind::Tls;
    case 1:
    case 8:
    case 16:
    case 92: return ErrorKind::Protocol;
    default: return ErrorKind::Other;
    }
}

// The names by which Qt, and so the catalogue, knows what OpenSSL says.
QString tlsErrorOf(const QString &text)
{
    const auto has = [&text](QLatin1StringView words) { return text.contains(words, Qt::CaseInsensitive); };
    if (has("self-signed certificate in certificate chain"_L1)
        || has("self signed certificate in certificate chain"_L1))
        return u"SelfSignedCertificateInChain"_s;
    if (has("self-signed"_L1) || has("self signed"_L1))
        return u"SelfSignedCertificate"_s;
    if (has("unable to get local issuer"_L1))
        return u"UnableToGetLocalIssuerCertificate"_s;
    if (has("expired"_L1))
        return u"CertificateExpired"_s;
    if (has("not yet valid"_L1))
        return u"CertificateNotYetValid"_s;
    if (has("does not match"_L1) || has("no alternative certificate subject name"_L1))
        return u"HostNameMismatch"_s;
    return {};
}

// The reader of one transcript. Goes through the lines once; what it does not understand is body or remark.
class Transcript
{
public:
    explicit Transcript(Kind kind) { m_imported.kind = kind; }

    Result<Imported> read(const QByteArray &text)
    {
        const QList<QByteArrayView> lines = linesOf(text);
        for (m_line = 0; m_line < lines.size(); ++m_line) {
            const QByteArrayView line = lines[m_line];
            if (line.size() > limits::importedLine)
                return fail(u"import.size"_s,
                            u"A line is longer than the limit of %1 KiB."_s.arg(limits::importedLine / limits::KiB),
                            u"line %1"_s.arg(m_line + 1));
            if (isCommand(line)) {
                m_line += command(lines.sliced(m_line));
                continue;
            }
            if (m_imported.kind == Kind::CurlVerbose)
                verbosePieces(line);
            else if (!raw(line))
                body(line);
            if (m_imported.exchanges.size() >= limits::importedExchanges)
                break;
        }
        cutField(text);
        cutBody();
        finish();
        if (m_imported.exchanges.isEmpty())
            return fail(u"import.empty"_s,
                        u"There is no HTTP message in this text: it wants a line such as \"POST /mcp HTTP/1.1\", "
                        "\"HTTP/1.1 401 Unauthorized\", or the \"> \" and \"< \" lines of curl -v."_s,
                        u"line 1, column 1 (byte 0)"_s);
        const qsizetype count = m_imported.exchanges.size();
        m_imported.source =
            u"%1, %2 %3"_s.arg(kindTitle(m_imported.kind)).arg(count).arg(count == 1 ? u"exchange"_s : u"exchanges"_s);
        return std::move(m_imported);
    }

private:
    enum class Part { Nothing, RequestHead, RequestBody, ResponseHead, ResponseBody };

    void remark(const QString &text)
    {
        if (m_imported.remarks.size() < limits::importedRemarks)
            m_imported.remarks += u"%1 (line %2)."_s.arg(text, QString::number(m_line + 1));
    }

    // "$ curl …", as it is copied together with its output.
    static bool isCommand(QByteArrayView line)
    {
        const QByteArrayView text = line.trimmed();
        return text.startsWith("$ curl ") || text.startsWith("% curl ") || text.startsWith("curl -")
            || text.startsWith("curl http") || text.startsWith("curl '") || text.startsWith("curl \"");
    }

    // How many lines after the first the command takes.
    qsizetype command(const QList<QByteArrayView> &lines)
    {
        QByteArray text;
        qsizetype used = 0;
        for (qsizetype i = 0; i < std::min<qsizetype>(lines.size(), 50); ++i) {
            used = i;
            text += lines[i] + QByteArray("\n");
            if (!lines[i].trimmed().endsWith('\\'))
                break;
        }
        finish();
        m_given = {};
        const QList<QByteArray> words = shellWords(text);
        for (qsizetype i = 0; i < words.size(); ++i) {
            const QByteArray &word = words[i];
            const QByteArray next = words.value(i + 1);
            if (word == "-X" || word == "--request") {
                m_given.method = next;
                ++i;
            } else if (word == "-H" || word == "--header") {
                if (const auto header = headerLine(next))
                    m_given.requestHeaders.add(header->name, header->value);
                ++i;
            } else if (word == "-d" || word.startsWith("--data")) {
                m_given.requestBody += (m_given.requestBody.isEmpty() ? "" : "&") + next;
                ++i;
            } else if (word == "--url") {
                m_given.url = next;
                ++i;
            } else if (word.startsWith("http://") || word.startsWith("https://")) {
                m_given.url = word;
            }
        }
        if (m_given.method.isEmpty())
            m_given.method = m_given.requestBody.isEmpty() ? "GET" : "POST";
        return used;
    }

    void begin()
    {
        finish();
        m_current = Exchange();
        m_open = true;
        m_ended = false;
        m_received = false;
        m_headDone = false;
        m_tls = m_connectionTls;
        m_current.tls.protocol = m_protocol;
        m_current.tls.cipher = m_cipher;
    }

    // A text that ends within the request's head may end within a token, which then is not the one that was sent.
    void cutField(const QByteArray &text)
    {
        if (!m_open || m_part != Part::RequestHead || m_headDone || text.endsWith('\n'))
            return;
        const QByteArray value = m_current.requestHeaders.value("authorization");
        const qsizetype space = value.indexOf(' ');
        if (space < 0 || !value.mid(space + 1).startsWith("eyJ") || !text.endsWith(value))
            return;
        m_current.requestHeaders.remove("authorization");
        m_current.requestHeaders.add("Authorization", unknownToken.toByteArray());
        m_imported.remarks += u"The text ends within the token, which was left out."_s;
    }

    // The text ends within the answer's body, which curl had whole.
    void cutBody()
    {
        const QByteArray &body = m_current.responseBody;
        if (!m_open || m_imported.kind != Kind::CurlVerbose || m_part != Part::ResponseBody
            || m_current.error != ErrorKind::None || !body.startsWith('{') || announcedLength() <= body.size()
            || json::parseObject(body))
            return;
        m_current.responseTruncated = true;
        m_imported.remarks += u"The text ends within the body of the last answer."_s;
    }

    void finish()
    {
        if (!m_open)
            return;
        m_open = false;
        m_part = Part::Nothing;
        completeUrl();
        trimBody(m_current.requestBody);
        trimBody(m_current.responseBody);
        if (m_imported.kind == Kind::CurlVerbose)
            completeBody();
        if (m_current.responseHeaders.value("transfer-encoding").toLower().contains("chunked")
            && m_imported.kind == Kind::Exchange)
            m_current.responseBody = dechunked(m_current.responseBody);
        m_current.responseSize = m_current.responseBody.size();
        m_current.requestSize = std::max<qint64>(m_current.requestSize, m_current.requestBody.size());
        if (m_current.status == 0 && m_current.error == ErrorKind::None) {
            m_current.error = ErrorKind::Other;
            m_current.errorText = u"the text has no answer"_s;
            m_current.responseTruncated = true;
        }
        m_current.id = m_imported.exchanges.size() + 1;
        m_imported.exchanges += m_current;
    }

    static void trimBody(QByteArray &body)
    {
        if (body.endsWith('\n'))
            body.chop(1);
    }

    // The length that the answer gives itself; -1 if it does not.
    qint64 announcedLength() const
    {
        bool ok = false;
        const qint64 length = m_current.responseHeaders.value("content-length").trimmed().toLongLong(&ok);
        return ok ? length : -1;
    }

    // Whether there may be more of the body after curl said that the answer has ended: what it writes to a file or a
    // pipe comes when its buffer is emptied (7.88: after the remark on the connection).
    bool wantsBody() const
    {
        const int status = m_current.status;
        if (m_current.method == "HEAD" || status < 200 || status == 204 || status == 304)
            return false;
        const qint64 length = announcedLength();
        return length < 0 || m_current.responseBody.size() < length;
    }

    // A prompt or prose that follows the body is not of it; and a body that went elsewhere (`-o FILE`) is not known.
    void completeBody()
    {
        QByteArray &body = m_current.responseBody;
        if (const qint64 length = announcedLength(); length >= 0 && m_ended && body.size() > length)
            body.truncate(length);
        const qsizetype brace = body.lastIndexOf('}') + 1;
        if (m_ended && body.startsWith('{') && brace < body.size() && !json::parseObject(body)
            && json::parseObject(body.first(brace)))
            body.truncate(brace);
        if (body.isEmpty() && m_current.status != 0 && wantsBody() && (m_received || announcedLength() > 0))
            m_current.responseTruncated = true;
    }

    void completeUrl()
    {
        const QByteArray host = m_current.requestHeaders.value("host");
        if (!m_given.url.isEmpty()
            && (m_current.url.isEmpty() || http::pathOf(m_given.url) == m_current.url
                || m_given.url.endsWith(m_current.url))) {
            m_current.url = m_given.url;
            if (m_current.requestBody.isEmpty() && m_current.method == m_given.method)
                m_current.requestBody = m_given.requestBody;
            if (m_current.method.isEmpty()) {
                m_current.method = m_given.method;
                m_current.requestHeaders = m_given.requestHeaders;
                m_current.requestBody = m_given.requestBody;
            }
            m_given.url.clear(); // what follows is another request
        } else if (m_current.url.startsWith('/') && !host.isEmpty()) {
            // The text does not tell the scheme: TLS, unless it is this machine or a port that speaks for HTTP.
            const bool plain = !m_tls
                && (m_verboseConnection || http::isLoopback(QByteArray("http://" + host + '/'))
                    || host.endsWith(":80"));
            m_current.url = (plain ? "http://" : "https://") + host + m_current.url;
        }
        if (m_current.url.startsWith("http://") && m_tls)
            m_current.url = "https" + m_current.url.sliced(4);
    }

    void request(const RequestLine &line)
    {
        begin();
        m_current.method = line.method;
        m_current.url = line.target;
        m_part = Part::RequestHead;
    }

    void response(const StatusLine &line)
    {
        const bool informational = m_current.status >= 100 && m_current.status < 200;
        if (!m_open || (m_current.status != 0 && !informational)) {
            // An answer of its own: `curl -i`, or a proxy's answer to CONNECT before that of the server.
            const bool tunnel = m_open && m_current.method == "CONNECT" && m_current.status == 200;
            if (!m_open || !tunnel)
                begin();
        }
        m_current.status = line.status;
        m_current.reason = line.reason;
        m_current.responseHeaders = {};
        m_current.error = ErrorKind::None;
        m_current.errorText.clear();
        m_part = Part::ResponseHead;
    }

    void header(QByteArrayView line, http::Headers &into)
    {
        const auto field = headerLine(line);
        if (field)
            into.add(field->name, field->value);
        else if (!line.trimmed().isEmpty())
            remark(u"\"%1\" is no header field"_s.arg(excerpt(line, 60)));
    }

    // Whether the line was more than body.
    bool raw(QByteArrayView line)
    {
        if (const RequestLine start = requestLine(line); !start.isNull() && m_part != Part::RequestHead) {
            request(start);
            return true;
        }
        if (const StatusLine start = statusLine(line); start.status != 0 && m_part != Part::ResponseHead) {
            response(start);
            return true;
        }
        if (curlError(line))
            return true;
        if (m_part == Part::RequestHead || m_part == Part::ResponseHead) {
            const bool ours = m_part == Part::RequestHead;
            if (line.isEmpty())
                m_part = ours ? Part::RequestBody : Part::ResponseBody;
            else
                header(line, ours ? m_current.requestHeaders : m_current.responseHeaders);
            return true;
        }
        return false;
    }

    // A line of `curl -v`, which writes its remarks and its meter wherever the body happens to stand.
    void verbosePieces(QByteArrayView line)
    {
        if (line.startsWith("Script started on ") || line.startsWith("Script done on ")) // script(1)
            return;
        for (int pieces = 0; pieces < mostPieces; ++pieces) {
            for (qsizetype length = meterLength(line); length > 0; length = meterLength(line)) {
                line = line.sliced(length);
                if (line.isEmpty())
                    return;
            }
            if (verbose(line))
                return;
            const qsizetype mark = m_part == Part::ResponseBody ? nextMark(line) : -1;
            if (mark <= 0)
                break;
            body(line.first(mark), false);
            line = line.sliced(mark);
        }
        body(line);
    }

    // How much of the line is the progress meter, whose lines begin with a carriage return and have no end: what is
    // written next stands on the same line.
    static qsizetype meterLength(QByteArrayView line)
    {
        static const QRegularExpression meter(
            u"^\\r? *[0-9]{1,3} +[0-9.]+[kMGTP]? +[0-9]{1,3} +[0-9.]+[kMGTP]? +[0-9]{1,3} +[0-9.]+[kMGTP]? +"
            "[0-9.]+[kMGTP]? +[0-9.]+[kMGTP]?(?: +[-0-9:dh]+){3} +[0-9.]{1,5}[kMGTP]?"_s);
        if (line.isEmpty()
            || (line.first() != '\r' && line.first() != ' ' && !(line.first() >= '0' && line.first() <= '9')))
            return 0;
        const QByteArrayView start = line.first(std::min<qsizetype>(line.size(), 120));
        const auto match = meter.match(QString::fromLatin1(start));
        return match.hasMatch() ? match.capturedLength(0) : 0;
    }

    // Where in a line of body something of curl's begins; -1 if nothing does.
    static qsizetype nextMark(QByteArrayView line)
    {
        static constexpr std::array marks{QByteArrayView("* Connection #"),
                                          QByteArrayView("* Closing connection"),
                                          QByteArrayView("* shutting down connection #"),
                                          QByteArrayView("\r  "),
                                          QByteArrayView("\r10"),
                                          QByteArrayView("  % Total    % Received % Xferd")};
        qsizetype found = -1;
        for (const QByteArrayView mark : marks)
            if (const qsizetype at = line.indexOf(mark); at >= 0 && (found < 0 || at < found))
                found = at;
        if (found < 0 && line.endsWith(" bytes data]"))
            found = std::max(line.lastIndexOf("{ ["), line.lastIndexOf("} ["));
        return found;
    }

    bool verbose(QByteArrayView line)
    {
        if (line == ">" || line.startsWith("> ")) {
            const QByteArrayView text = line.sliced(std::min<qsizetype>(2, line.size()));
            if (const RequestLine start = requestLine(text); !start.isNull())
                request(start);
            else if (m_open && !text.isEmpty())
                header(text, m_current.requestHeaders);
            else if (m_open)
                m_headDone = true;
            return true;
        }
        if (line == "<" || line.startsWith("< ")) {
            const QByteArrayView text = line.sliced(std::min<qsizetype>(2, line.size()));
            if (const StatusLine start = statusLine(text); start.status != 0)
                response(start);
            else if (text.isEmpty())
                m_part = Part::ResponseBody;
            else if (m_open)
                header(text, m_current.responseHeaders);
            return true;
        }
        if (line.startsWith("* ")) {
            information(QString::fromUtf8(line.sliced(2).first(std::min<qsizetype>(line.size() - 2, 2000))));
            return true;
        }
        // "{ [123 bytes data]", "} [5 bytes data]", and the meter.
        static const QRegularExpression marks(
            u"^[{}] \\[|^ *% Total|^ *Dload|^[ 0-9.:kMG-]*--:--:--|^ *[0-9]+ +[0-9]+ +[0-9]+ "_s);
        if (line.size() < 200 && marks.match(QString::fromUtf8(line)).hasMatch()) {
            m_received = m_received || (m_part == Part::ResponseBody && line.startsWith("{ ["));
            return true;
        }
        return curlError(line);
    }

    bool curlError(QByteArrayView line)
    {
        static const QRegularExpression pattern(u"^curl: \\(([0-9]{1,3})\\) (.{0,1000})"_s);
        if (!line.startsWith("curl: ("))
            return false;
        const auto match = pattern.match(QString::fromUtf8(line.first(std::min<qsizetype>(line.size(), 2000))));
        if (!match.hasMatch())
            return false;
        if (!m_open)
            begin();
        // An answer that came counts more than how the connection ended.
        if (m_current.status == 0) {
            m_current.error = errorOfCurl(match.captured(1).toInt());
            m_current.errorText = match.captured(2);
            if (const QString tls = tlsErrorOf(match.captured(2)); !tls.isEmpty())
                m_current.tls.errors = {tls};
            // No request was sent, so nothing but the connection tells whom it was for.
            if (m_current.error == ErrorKind::Tls && m_current.url.isEmpty() && m_given.url.isEmpty()
                && !m_connectedTo.isEmpty()) {
                m_current.url = "https://" + m_connectedTo + '/';
                if (m_current.url.endsWith(":443/"))
                    m_current.url = m_current.url.chopped(5) + '/';
            }
        } else if (const int code = match.captured(1).toInt(); code == 18 || code == 56 || code == 92) {
            m_current.error = ErrorKind::Closed; // in mid-body
            m_current.errorText = match.captured(2);
        }
        return true;
    }

    void information(const QString &text)
    {
        static const QRegularExpression connected(
            u"^(?:Connected|Established connection) to (\\S+) \\((\\S+?)\\)? port ([0-9]+)"_s);
        static const QRegularExpression tls(u"^SSL connection using (\\S+) / (\\S+)"_s);
        if (const auto match = connected.match(text); match.hasMatch()) {
            m_connectionTls = match.captured(3) == "443"_L1;
            m_verboseConnection = true;
            const QString host = match.captured(1);
            m_connectedTo = (host.contains(u':') ? u'[' + host + u']' : host).toUtf8() + ':'
                + match.captured(3).toLatin1();
        } else if (const auto found = tls.match(text); found.hasMatch()) {
            m_connectionTls = true;
            m_protocol = found.captured(1);
            m_cipher = found.captured(2);
        } else if (text.startsWith("Connection #"_L1) || text.startsWith("Closing connection"_L1)
                   || text.startsWith("shutting down connection #"_L1)) {
            m_ended = true;
            if (m_part != Part::ResponseBody)
                m_part = Part::Nothing;
        }
    }

    void body(QByteArrayView line, bool whole = true)
    {
        QByteArray *into = m_part == Part::RequestBody ? &m_current.requestBody
            : m_part == Part::ResponseBody             ? &m_current.responseBody
                                                       : nullptr;
        if (!into) {
            if (!m_open && !line.trimmed().isEmpty() && m_imported.kind != Kind::CurlVerbose)
                remark(u"This line is before any message and was left out"_s);
            return;
        }
        if (into->size() + line.size() > limits::recordedBody || (m_ended && !wantsBody()))
            return;
        *into += line.toByteArray();
        if (whole)
            *into += '\n';
    }

    Imported m_imported;
    Exchange m_current;
    Exchange m_given; // what a command line says
    Part m_part = Part::Nothing;
    qsizetype m_line = 0;
    QString m_protocol;
    QString m_cipher;
    QByteArray m_connectedTo; // host and port
    bool m_open = false;
    bool m_ended = false;    // curl said that the answer has ended
    bool m_headDone = false; // the blank line after the request's head was seen
    bool m_received = false; // curl said that it got something of the body
    bool m_tls = false;
    bool m_connectionTls = false;
    bool m_verboseConnection = false; // curl said to what it connected
};

} // namespace

Result<Imported> importTranscript(const QByteArray &text, Kind kind)
{
    if (text.size() > limits::importedText)
        return fail(u"import.size"_s,
                    u"The text is larger than the limit of %1 MiB."_s.arg(limits::importedText / limits::MiB));
    return Transcript(kind).read(text);
}

} // namespace authscope::dossier
