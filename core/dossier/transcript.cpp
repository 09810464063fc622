// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Raw HTTP/1.1 messages as text, `curl -v` and `curl -i`.

#include "core/dossier/transcript.h"

#include "core/base/excerpt.h"
#include "core/base/importlimits.h"
#include "core/base/text.h"
#include "core/dossier/import.h"
#include "core/http/origin.h"

#include <QtCore/QRegularExpression>

using namespace Qt::StringLiterals;

namespace authscope::dossier {

using http::ErrorKind;
using http::Exchange;

namespace {

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
            if (m_imported.kind == Kind::CurlVerbose ? verbose(line) : raw(line))
                continue;
            body(line);
            if (m_imported.exchanges.size() >= limits::importedExchanges)
                break;
        }
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
        m_tls = m_connectionTls;
        m_current.tls.protocol = m_protocol;
        m_current.tls.cipher = m_cipher;
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
        if (m_current.responseHeaders.value("transfer-encoding").toLower().contains("chunked")
            && m_imported.kind == Kind::Exchange)
            m_current.responseBody = dechunked(m_current.responseBody);
        m_current.responseSize = m_current.responseBody.size();
        m_current.requestSize = std::max<qint64>(m_current.requestSize, m_current.requestBody.size());
        if (m_current.status == 0 && m_current.error == ErrorKind::None) {
            m_current.error = ErrorKind::Other;
            m_current.errorText = u"the text has no answer"_s;
        }
        m_current.id = m_imported.exchanges.size() + 1;
        m_imported.exchanges += m_current;
    }

    static void trimBody(QByteArray &body)
    {
        if (body.endsWith('\n'))
            body.chop(1);
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

    bool verbose(QByteArrayView line)
    {
        if (line == ">" || line.startsWith("> ")) {
            const QByteArrayView text = line.sliced(std::min<qsizetype>(2, line.size()));
            if (const RequestLine start = requestLine(text); !start.isNull())
                request(start);
            else if (m_open && !text.isEmpty())
                header(text, m_current.requestHeaders);
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
        if (line.size() < 200 && marks.match(QString::fromUtf8(line)).hasMatch())
            return true;
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
        } else if (const int code = match.captured(1).toInt(); code == 18 || code == 56 || code == 92) {
            m_current.error = ErrorKind::Closed; // in mid-body
            m_current.errorText = match.captured(2);
        }
        return true;
    }

    void information(const QString &text)
    {
        static const QRegularExpression connected(u"^Connected to (\\S+) \\((\\S+)\\) port ([0-9]+)"_s);
        static const QRegularExpression tls(u"^SSL connection using (\\S+) / (\\S+)"_s);
        if (const auto match = connected.match(text); match.hasMatch()) {
            m_connectionTls = match.captured(3) == "443"_L1;
            m_verboseConnection = true;
        } else if (const auto found = tls.match(text); found.hasMatch()) {
            m_connectionTls = true;
            m_protocol = found.captured(1);
            m_cipher = found.captured(2);
        } else if (text.startsWith("Connection #"_L1) || text.startsWith("Closing connection"_L1)) {
            m_part = Part::Nothing;
        }
    }

    void body(QByteArrayView line)
    {
        QByteArray *into = m_part == Part::RequestBody ? &m_current.requestBody
            : m_part == Part::ResponseBody             ? &m_current.responseBody
                                                       : nullptr;
        if (!into) {
            if (!m_open && !line.trimmed().isEmpty() && m_imported.kind != Kind::CurlVerbose)
                remark(u"This line is before any message and was left out"_s);
            return;
        }
        QByteArrayView text = line;
        // A body without a line end has curl's next remark on its line.
        for (const QByteArrayView mark : {QByteArrayView("* Connection #"), QByteArrayView("* Closing connection")})
            if (const qsizetype at = text.indexOf(mark); at > 0 && m_imported.kind == Kind::CurlVerbose)
                text = text.first(at);
        if (into->size() + text.size() > limits::recordedBody)
            return;
        *into += text.toByteArray() + '\n';
    }

    Imported m_imported;
    Exchange m_current;
    Exchange m_given; // what a command line says
    Part m_part = Part::Nothing;
    qsizetype m_line = 0;
    QString m_protocol;
    QString m_cipher;
    bool m_open = false;
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
