// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/limits.h"
#include "core/json/document.h"

#include <QtCore/QHash>
#include <QtCore/QJsonObject>
#include <QtCore/QJsonValue>
#include <QtCore/QList>
#include <QtCore/QString>

#include <chrono>
#include <memory>

namespace authscope::json {

// One way in which an instance does not fit its schema.
struct Violation {
    QString pointer; // RFC 6901 into the instance
    QString keyword; // the schema keyword that failed, e.g. "required"
    QString text;    // what was expected and what is there, one sentence
    QString schema;  // where the keyword is: the URI of the schema, if it has one, and a pointer, "#/properties/a/type"
    QString expected; // the two halves of `text`
    QString actual;
    // All of it for a person: At /a: expected integer, but there is string "x" (type, #/properties/a/type).
    QString sentence() const;
    bool operator==(const Violation &) const = default;
};

enum class Judgement : quint8 { Valid, Invalid, Undecided };

// The verdict on an instance. Invalid is certain even where something else could not be judged. Undecided is neither:
// no violation was found, and `unchecked` says why that is not enough. Each line of it begins with a stable word:
//   limit: …                    a step, depth, time or size limit ended the check
//   reference not available: …  a $ref to a document that is not there; nothing is ever fetched
//   dialect not available: …    a $schema, or a vocabulary that it requires, which is not known here
//   pattern: …                  a regular expression that is not one of ECMA-262, or is too costly to match
//   schema: …                   a keyword whose value is not what it must be, and where
struct Verdict {
    Judgement judgement = Judgement::Valid;
    QList<Violation> violations; // at most limits::schemaViolations
    QStringList unchecked;       // sorted, without repetition
    bool valid() const { return judgement == Judgement::Valid; }
};

// Schemas that a $ref may lead to, by URI. The drafts' own metaschemas are always there and need not be added. Cheap to
// copy.
class SchemaBundle
{
public:
    // A text that is no JSON is refused as Document::parse does. The URI must be absolute and without fragment.
    Result<void> add(const QString &uri, const QByteArray &text);
    std::shared_ptr<const Document> document(const QString &uri) const;

private:
    QHash<QString, std::shared_ptr<const Document>> m_documents;
};

// The versions of JSON Schema that are understood. Draft 4 and before are not.
enum class Draft : quint8 { Draft6, Draft7, Draft2019, Draft2020 };

struct SchemaOptions {
    SchemaBundle bundle;
    // Whether "format" is more than a remark. A metaschema with the format-assertion vocabulary asks for it by itself.
    bool assertsFormats = false;
    // What a schema without $schema is.
    Draft draft = Draft::Draft2020;
    // Where the schema was found; what a relative $id or $ref in it refers to.
    QString baseUri;
    qint64 steps = limits::schemaSteps;
    std::chrono::milliseconds time = limits::schemaTime;
};

class SchemaProgram;

// A schema, read once to check many instances: JSON Schema 2020-12, 2019-09, draft 7 and draft 6, as $schema says. The
// content keywords are remarks in all of them. Bounded in steps, depth, time and memory, and never fetches anything.
// Immutable, cheap to copy, and may be used from several threads.
class Schema
{
public:
    // Fails only where the text is no JSON. Whatever is wrong with the schema itself shows in the verdicts.
    static Result<Schema> compile(const QByteArray &text, const SchemaOptions &options = {});
    Verdict check(const Value &instance) const;

private:
    explicit Schema(std::shared_ptr<const SchemaProgram> program) : m_program(std::move(program)) {}
    std::shared_ptr<const SchemaProgram> m_program;
};

// The same for what has been read by QJson already; numbers are as exact as that left them.
Verdict check(const QJsonValue &instance, const QJsonObject &schema, const SchemaOptions &options = {});

} // namespace authscope::json
