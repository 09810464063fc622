// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/json/document.h"

#include <optional>
#include <vector>

namespace authscope::json {

// Line and column of a byte; an offset behind the end is the end.
Position positionAt(QByteArrayView bytes, qsizetype offset);

// The decimal exponent of a number's first significant digit ("0.02" has -2), saturating; 0 for a zero.
qint64 magnitude(QByteArrayView number);

// Fills a Document's spans from its bytes. Lives for one call of run(). Private to core/json.
class Lexer
{
public:
    Lexer(Document &document, Document::Limits limits);
    // Nothing, or why the text was refused; the document is then without use.
    std::optional<Failure> run();

private:
    struct Frame {
        quint32 index;    // of the container
        quint32 last;     // its last child so far, or 0
        bool escapedName; // one of its names has a backslash: names must be decoded to be compared
    };
    struct Note {
        Warning::Kind kind;
        quint32 offset;
        QString text;
    };

    bool lex();
    bool memberName();
    bool value();
    bool container(Kind kind);
    bool afterValue();
    void closeContainer();
    bool string(bool &escaped);
    bool escape(bool &escaped);
    bool utf8Sequence();
    bool number();
    bool literal(const char *word, int length);
    void skipWhiteSpace();
    quint32 append(Kind kind, const char *start);
    void checkNumber(QByteArrayView text, bool integer);
    void checkNames(const Frame &frame);
    void duplicate(quint32 index);
    bool error(const char *id, QString expected, const char *at);
    bool syntax(QString expected) { return error("json.syntax", std::move(expected), m_at); }
    void warn(Warning::Kind kind, const char *at, QString text);
    void placeWarnings();
    QByteArrayView nameOf(quint32 index) const;

    Document &m_document;
    Document::Limits m_limits;
    const char *m_begin;
    const char *m_at;
    const char *m_end;
    std::vector<Frame> m_frames;
    quint32 m_nameOffset = 0;
    quint32 m_nameLength = 0;
    std::vector<Note> m_notes;
    std::vector<std::pair<size_t, quint32>> m_hashes; // scratch space of checkNames
    std::optional<Failure> m_failure;
};

} // namespace authscope::json
