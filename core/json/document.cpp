// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/json/document.h"

#include "core/base/excerpt.h"
#include "core/base/text.h"
#include "core/json/lexer.h"

#include <QtCore/QJsonDocument>

#include <limits>

namespace authscope::json {

using namespace Qt::StringLiterals;

namespace {

int hexDigit(char c)
{
    if (c >= '0' && c <= '9')
        return c - '0';
    return (c | 0x20) - 'a' + 10;
}

// The content of a string that the lexer has accepted, without its quotes.
QString decoded(QByteArrayView content)
{
    if (!content.contains('\\'))
        return utf8Text(content);
    QString out;
    out.reserve(content.size());
    qsizetype plain = 0;
    for (qsizetype i = 0; i < content.size();) {
        if (content[i] != '\\') {
            ++i;
            continue;
        }
        out += utf8Text(content.sliced(plain, i - plain));
        const char c = content[i + 1];
        i += 2;
        switch (c) {
        case 'b': out += QChar(0x08); break;
        case 'f': out += QChar(0x0c); break;
        case 'n': out += QChar(0x0a); break;
        case 'r': out += QChar(0x0d); break;
        case 't': out += QChar(0x09); break;
        case 'u': {
            char16_t unit = 0;
            for (int digit = 0; digit < 4; ++digit)
                unit = char16_t(unit << 4 | hexDigit(content[i + digit]));
            out += QChar(unit);
            i += 4;
            break;
        }
        default: out += QLatin1Char(c); break; // " \ /
        }
        plain = i;
    }
    out += utf8Text(content.sliced(plain));
    return out;
}

// The index that an array step of a pointer names (RFC 6901 §4), or -1.
qsizetype arrayIndex(QStringView step)
{
    if (step.isEmpty() || step.size() > 10 || (step.size() > 1 && step[0] == u'0'))
        return -1;
    qsizetype index = 0;
    for (const QChar c : step) {
        if (c < u'0' || c > u'9')
            return -1;
        index = index * 10 + (c.unicode() - u'0');
    }
    return index;
}

// A step of a pointer with ~1 and ~0 resolved; a null string where another character follows a tilde.
QString unescapedStep(QStringView step)
{
    QString out(u""_s);
    for (qsizetype i = 0; i < step.size(); ++i) {
        if (step[i] != u'~') {
            out += step[i];
            continue;
        }
        if (i + 1 == step.size() || (step[i + 1] != u'0' && step[i + 1] != u'1'))
            return {};
        out += step[++i] == u'0' ? u'~' : u'/';
    }
    return out;
}

bool nameIs(QByteArrayView content, QStringView name)
{
    if (content.contains('\\'))
        return decoded(content) == name;
    return QAnyStringView(QUtf8StringView(content.data(), content.size())) == QAnyStringView(name);
}

// Writes spans as an indented text, or only measures it.
class Layout
{
public:
    explicit Layout(QByteArray *out, int spaces) : m_out(out), m_spaces(spaces) {}
    qsizetype size() const { return m_size; }

    void put(QByteArrayView text)
    {
        m_size += text.size();
        if (m_out)
            m_out->append(text);
    }
    void newLine(int depth)
    {
        m_size += 1 + qsizetype(m_spaces) * depth;
        if (m_out)
            m_out->append('\n').append(qsizetype(m_spaces) * depth, ' ');
    }

private:
    QByteArray *m_out;
    int m_spaces;
    qsizetype m_size = 0;
};

} // namespace

// --- Value

Kind Value::kind() const
{
    return m_document ? m_document->m_spans[m_index].kind : Kind::Null;
}

QByteArrayView Value::raw() const
{
    if (!m_document)
        return {};
    const Document::Span &span = m_document->m_spans[m_index];
    return QByteArrayView(m_document->m_bytes).sliced(span.offset, span.length);
}

QString Value::name() const
{
    const QByteArrayView bytes = rawName();
    return bytes.isEmpty() ? QString() : decoded(bytes.sliced(1, bytes.size() - 2));
}

QByteArrayView Value::rawName() const
{
    if (!m_document)
        return {};
    const Document::Span &span = m_document->m_spans[m_index];
    return QByteArrayView(m_document->m_bytes).sliced(span.nameOffset, span.nameLength);
}

QString Value::text() const
{
    const QByteArrayView bytes = raw();
    return isString() ? decoded(bytes.sliced(1, bytes.size() - 2)) : utf8Text(bytes);
}

double Value::number() const
{
    if (!isNumber())
        return std::numeric_limits<double>::quiet_NaN();
    const QByteArrayView bytes = raw();
    bool fits = false;
    const double result = bytes.toDouble(&fits);
    if (fits)
        return result;
    // Too big or too small for a double.
    const double size = magnitude(bytes) > 0 ? std::numeric_limits<double>::infinity() : 0.0;
    return bytes.startsWith('-') ? -size : size;
}

qsizetype Value::size() const
{
    return m_document ? m_document->m_spans[m_index].children : 0;
}

Value Value::first() const
{
    return size() > 0 ? Value(m_document, m_index + 1) : Value();
}

Value Value::next() const
{
    const quint32 index = m_document ? m_document->m_spans[m_index].next : 0;
    return index > 0 ? Value(m_document, index) : Value();
}

Value Value::at(qsizetype index) const
{
    if (index < 0 || index >= size())
        return {};
    Value value = first();
    while (index-- > 0)
        value = value.next();
    return value;
}

Value Value::operator[](QStringView memberName) const
{
    Value found;
    if (!isObject())
        return found;
    for (Value member = first(); member; member = member.next()) {
        const Document::Span &span = m_document->m_spans[member.m_index];
        if (nameIs(QByteArrayView(m_document->m_bytes).sliced(span.nameOffset + 1, span.nameLength - 2), memberName))
            found = member;
    }
    return found;
}

Value Value::parent() const
{
    if (!m_document || m_index == 0)
        return {};
    return Value(m_document, m_document->m_spans[m_index].parent);
}

QString Value::pointer() const
{
    QStringList steps;
    Value value = *this;
    for (Value above = parent(); above; value = above, above = above.parent()) {
        if (above.isObject()) {
            steps.prepend(value.name().replace(u'~', "~0"_L1).replace(u'/', "~1"_L1));
            continue;
        }
        qsizetype index = 0;
        for (Value sibling = above.first(); sibling.m_index != value.m_index; sibling = sibling.next())
            ++index;
        steps.prepend(QString::number(index));
    }
    return steps.isEmpty() ? QString() : QString(u'/' + steps.join(u'/'));
}

Position Value::position() const
{
    if (!m_document)
        return {};
    return positionAt(m_document->m_bytes, m_document->m_spans[m_index].offset);
}

// --- Document

Result<Document> Document::parse(QByteArray bytes, Limits limits)
{
    Document document;
    document.m_bytes = std::move(bytes);
    Lexer lexer(document, limits);
    if (auto failure = lexer.run())
        return std::unexpected(*std::move(failure));
    return document;
}

Value Document::root() const
{
    return m_spans.empty() ? Value() : Value(this, 0);
}

Value Document::find(QStringView pointer) const
{
    Value value = root();
    if (pointer.isEmpty())
        return value;
    if (pointer[0] != u'/')
        return {};
    for (const QStringView step : pointer.sliced(1).tokenize(u'/')) {
        if (value.isArray()) {
            value = value.at(arrayIndex(step));
        } else {
            const QString name = unescapedStep(step);
            value = name.isNull() ? Value() : value[name];
        }
        if (!value)
            return {};
    }
    return value;
}

QByteArray Document::indented(int spaces) const
{
    // Without recursion: down to the first child, else on to the sibling, else up.
    const auto walk = [this](Layout &layout) {
        int depth = 0;
        Value value = root();
        while (value) {
            const Span &span = m_spans[value.m_index];
            if (depth > 0)
                layout.newLine(depth);
            if (span.nameLength > 0) {
                layout.put(QByteArrayView(m_bytes).sliced(span.nameOffset, span.nameLength));
                layout.put(": ");
            }
            if (span.children > 0) {
                layout.put(span.kind == Kind::Object ? "{" : "[");
                ++depth;
                value = value.first();
                continue;
            }
            if (value.isObject() || value.isArray())
                layout.put(value.isObject() ? "{}" : "[]");
            else
                layout.put(value.raw());
            while (value && !value.next()) {
                value = value.parent();
                if (value) {
                    layout.newLine(--depth);
                    layout.put(value.isObject() ? "}" : "]");
                }
            }
            if (value) {
                layout.put(",");
                value = value.next();
            }
        }
    };

    spaces = std::clamp(spaces, 0, 16);
    Layout measured(nullptr, spaces);
    walk(measured);
    // Deep nesting can turn a megabyte into gigabytes of blanks: then lines only.
    if (measured.size() > limits::jsonIndentFactor * m_bytes.size() + limits::MiB)
        spaces = 0;
    QByteArray out;
    if (spaces > 0)
        out.reserve(measured.size());
    Layout written(&out, spaces);
    walk(written);
    return out;
}

// --- QJson

Result<QJsonObject> parseObject(const QByteArray &bytes)
{
    const Result<Document> document = Document::parse(bytes);
    if (!document)
        return std::unexpected(document.error());
    if (!document->root().isObject()) {
        return fail(u"json.type"_s, u"The text is valid JSON, but an object was expected."_s,
                    excerpt(document->root().raw(), 60));
    }
    QJsonParseError error;
    const QJsonDocument parsed = QJsonDocument::fromJson(bytes, &error);
    if (error.error != QJsonParseError::NoError) {
        // Legal JSON that QJson does not take: a number beyond a double's range.
        const Position position = positionAt(bytes, error.offset);
        return fail(u"json.number"_s, u"The JSON text holds a number that cannot be represented."_s,
                    u"line %1, column %2 (byte %3)"_s.arg(position.line).arg(position.column).arg(position.offset));
    }
    return parsed.object();
}

QStringList namesInOrder(const QJsonObject &object, const Value &asReceived)
{
    QStringList left = object.keys();
    QSet<QString> unseen(left.begin(), left.end());
    QStringList names;
    for (Value member = asReceived.isObject() ? asReceived.first() : Value(); member; member = member.next())
        if (const QString name = member.name(); unseen.remove(name))
            names += name;
    left.removeIf([&unseen](const QString &name) { return !unseen.contains(name); });
    return names + left;
}

QByteArray compact(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

} // namespace authscope::json
