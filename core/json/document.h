// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

// core/json knows JSON as bytes. It must not know HTTP, MCP or OAuth.
#pragma once

#include "core/base/failure.h"
#include "core/base/limits.h"

#include <QtCore/QByteArray>
#include <QtCore/QByteArrayView>
#include <QtCore/QJsonObject>
#include <QtCore/QList>
#include <QtCore/QStringList>

#include <vector>

namespace authscope::json {

enum class Kind : quint8 { Object, Array, String, Number, True, False, Null };

// A place in a text: the byte offset, and line and column (in bytes) counted from 1.
struct Position {
    qsizetype offset = 0;
    int line = 1;
    int column = 1;
    bool operator==(const Position &) const = default;
};

// Legal JSON that a reader should still be told of: a duplicate name, a number that a double cannot hold,
// a lone surrogate, a byte order mark is an error and no warning.
struct Warning {
    enum class Kind { DuplicateName, UnsafeNumber, LoneSurrogate };
    Kind kind;
    Position position;
    QString text;
};

class Document;

// One value of a Document: an index into its spans. Cheap to copy; dies with nothing, but is meaningful only together
// with its document, which must outlive it.
class Value
{
public:
    Value() = default;
    bool isValid() const { return m_document != nullptr; }
    explicit operator bool() const { return isValid(); }
    Kind kind() const;
    bool isObject() const { return isValid() && kind() == Kind::Object; }
    bool isArray() const { return isValid() && kind() == Kind::Array; }
    bool isString() const { return isValid() && kind() == Kind::String; }
    bool isNumber() const { return isValid() && kind() == Kind::Number; }
    bool isBool() const { return isValid() && (kind() == Kind::True || kind() == Kind::False); }
    bool isNull() const { return isValid() && kind() == Kind::Null; }

    // The bytes of the value as received, quotes and brackets included.
    QByteArrayView raw() const;
    // The member's name in an object, decoded; empty for array elements and the root.
    QString name() const;
    // The same as received, quotes included.
    QByteArrayView rawName() const;
    // A string decoded; the raw text of any other kind.
    QString text() const;
    // A number as a double (NaN for other kinds).
    double number() const;
    bool boolean() const { return isValid() && kind() == Kind::True; }

    // Members or elements, in the order received, duplicates included.
    qsizetype size() const;
    Value first() const;
    Value next() const;
    Value at(qsizetype index) const;
    // The member of that name; the last one if there are several, as most parsers do. Invalid if absent.
    Value operator[](QStringView memberName) const;
    Value parent() const;
    // RFC 6901, e.g. "/tools/0/name".
    QString pointer() const;
    Position position() const;

private:
    friend class Document;
    friend class Lexer;
    Value(const Document *document, quint32 index) : m_document(document), m_index(index) {}
    const Document *m_document = nullptr;
    quint32 m_index = 0;
};

// A JSON text and the spans of its values. Strict RFC 8259, UTF-8 without byte order mark, one pass, no recursion on
// the input's depth. Keeps the bytes as received; everything shown is a view of them. Immutable and movable; Values
// point to it, so keep it where it does not move (a shared_ptr) while they are used.
class Document
{
public:
    struct Limits {
        int depth = limits::jsonDepth;
        quint32 values = limits::jsonValues;
    };

    // A Failure of id "json.syntax", "json.depth", "json.values" or "json.size" says what was expected; its evidence is
    // "line L, column C (byte N)" and a short excerpt of the text there.
    static Result<Document> parse(QByteArray bytes, Limits limits);
    static Result<Document> parse(QByteArray bytes) { return parse(std::move(bytes), Limits()); }

    Document(Document &&) noexcept = default;
    Document &operator=(Document &&) noexcept = default;
    Document(const Document &) = default;
    Document &operator=(const Document &) = default;

    Value root() const;
    const QByteArray &bytes() const { return m_bytes; }
    // In the order of the text; at most limits::jsonWarnings.
    const QList<Warning> &warnings() const { return m_warnings; }
    qsizetype valueCount() const { return qsizetype(m_spans.size()); }
    // RFC 6901; invalid where it leads nowhere.
    Value find(QStringView pointer) const;
    // The whole as an indented text in the order received, numbers and escapes spelt as received. Where the nesting is
    // so deep that blanks would be most of the text (limits::jsonIndentFactor), the lines are not indented.
    QByteArray indented(int spaces = 2) const;

private:
    friend class Value;
    friend class Lexer;
    struct Span {
        quint32 offset; // of the value
        quint32 length;
        quint32 nameOffset; // of the member's name with its quotes; nameLength 0 if none
        quint32 nameLength;
        quint32 parent;
        quint32 next;     // sibling; 0 = none
        quint32 children; // count
        Kind kind;
    };
    Document() = default;
    QByteArray m_bytes;
    std::vector<Span> m_spans;
    QList<Warning> m_warnings;
};

// Strictly parsed bytes as a QJsonObject, for what the program reads by name. Fails as Document::parse does, and with
// "json.type" where the root is no object.
Result<QJsonObject> parseObject(const QByteArray &bytes);

// The names of an object's members, each once, in the order of the text that it was read from, which a QJsonObject has
// lost. Those that are not in the text come last.
QStringList namesInOrder(const QJsonObject &object, const Value &asReceived);

// Compact serialisation of what the program composes.
QByteArray compact(const QJsonObject &object);

} // namespace authscope::json
