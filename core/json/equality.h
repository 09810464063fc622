// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/json/document.h"
#include "core/json/schemabudget.h"

#include <QtCore/QMultiHash>

namespace authscope::json {

// JSON Schema core §4.2.2: numbers by their mathematical value, objects without regard to order, strings by their code
// points. False where the budget ended, so look at it before concluding.
bool equal(const Value &a, const Value &b, SchemaBudget &budget);

// A set of values under that equality, for enum and uniqueItems.
class ValueSet
{
public:
    // Whether there was none equal to it yet.
    bool insert(const Value &value, SchemaBudget &budget);
    bool contains(const Value &value, SchemaBudget &budget) const;

private:
    bool holds(size_t hash, const Value &value, SchemaBudget &budget) const;
    QMultiHash<size_t, Value> m_values;
};

} // namespace authscope::json
