// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtCore/QJsonObject>
#include <QtCore/QJsonValue>
#include <QtCore/QList>
#include <QtCore/QString>

namespace authscope::json {

// One way in which an instance does not fit its schema.
struct Violation {
    QString pointer; // RFC 6901 into the instance
    QString keyword; // the schema keyword that failed, e.g. "required"
    QString text;    // what was expected and what is there, one sentence
    bool operator==(const Violation &) const = default;
};

// The verdict on an instance. `unchecked` names the keywords that the schema uses and this checker does not judge, and
// "limit" where the step budget ended the check: a verdict without violations but with unchecked keywords is
// "no violation found", not "valid".
struct Verdict {
    QList<Violation> violations;
    QStringList unchecked;
    bool valid() const { return violations.isEmpty() && unchecked.isEmpty(); }
};

// Checks the part of JSON Schema 2020-12 that tool input schemas commonly use: type, enum, const, the numeric, string,
// array and object assertions, properties, patternProperties, additionalProperties, propertyNames, required, items,
// prefixItems, contains, dependentRequired, allOf, anyOf, oneOf, not, if/then/else, and $ref to a place in the same
// document (#, #/…). Bounded in steps, depth and time; never fetches anything.
Verdict check(const QJsonValue &instance, const QJsonObject &schema);

} // namespace authscope::json
