// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/json/schemacompiler.h"

// One function for each group of keywords that are judged together. Each adds to the node of the site what the schema
// object there says, and nothing if it says nothing.
namespace authscope::json::keywords {

void compileReferences(KeywordSite &site);  // $ref, $dynamicRef, $recursiveRef
void compileAny(KeywordSite &site);         // type, enum, const
void compileNumber(KeywordSite &site);      // minimum … multipleOf
void compileString(KeywordSite &site);      // minLength, maxLength, pattern, format
void compileArray(KeywordSite &site);       // items, prefixItems, additionalItems, contains, minItems, uniqueItems …
void compileObject(KeywordSite &site);      // properties, patternProperties, additionalProperties, propertyNames
void compileMembers(KeywordSite &site);     // required, minProperties, dependentRequired, dependencies …
void compileLogic(KeywordSite &site);       // allOf, anyOf, oneOf, not, if
void compileUnevaluated(KeywordSite &site); // unevaluatedItems, unevaluatedProperties

// minLength and its like: a bound on a count. Nullopt, with the fault noted at the site, where it is no count.
std::optional<qint64> countAt(KeywordSite &site, Word word);
// A value that is an array of strings, as a list.
std::optional<QStringList> namesIn(const Value &value);

} // namespace authscope::json::keywords
