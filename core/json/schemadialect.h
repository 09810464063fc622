// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/json/schema.h"

#include <QtCore/QLatin1StringView>

#include <array>
#include <bitset>
#include <optional>

namespace authscope::json {

// Every keyword that one of the dialects gives a meaning to beyond a remark. In the order of the table behind
// wordInfo().
enum class Word : quint8 {
    Id,
    Schema,
    Anchor,
    DynamicAnchor,
    RecursiveAnchor,
    Ref,
    DynamicRef,
    RecursiveRef,
    Definitions,
    Defs,
    AllOf,
    AnyOf,
    OneOf,
    Not,
    If,
    Then,
    Else,
    PrefixItems,
    Items,
    AdditionalItems,
    Contains,
    MinContains,
    MaxContains,
    Properties,
    PatternProperties,
    AdditionalProperties,
    PropertyNames,
    DependentSchemas,
    DependentRequired,
    Dependencies,
    UnevaluatedItems,
    UnevaluatedProperties,
    Type,
    Enum,
    Const,
    MultipleOf,
    Minimum,
    Maximum,
    ExclusiveMinimum,
    ExclusiveMaximum,
    MinLength,
    MaxLength,
    Pattern,
    Format,
    ContentSchema,
    MinItems,
    MaxItems,
    UniqueItems,
    MinProperties,
    MaxProperties,
    Required,
};
inline constexpr size_t wordCount = size_t(Word::Required) + 1;
using Words = std::bitset<wordCount>;

// Where a keyword's value holds schemas.
enum class Shape : quint8 { None, Schema, SchemaOrList, List, Map };

struct WordInfo {
    QLatin1StringView name;
    Shape shape;
};
const WordInfo &wordInfo(Word word);
std::optional<Word> wordOf(const QString &name);

// The members of one schema object that its dialect knows.
class SchemaObject
{
public:
    SchemaObject(const Value &object, const Words &known);
    const Value &operator[](Word word) const { return m_values[size_t(word)]; }
    bool has(Word word) const { return operator[](word).isValid(); }

private:
    std::array<Value, wordCount> m_values;
};

// What a schema's keywords mean: a draft's vocabularies, or those that a metaschema of its own asks for.
struct Dialect {
    Draft draft = Draft::Draft2020;
    Words words;
    bool assertsFormats = false;
    // Draft 7 and before: whatever stands beside $ref is as if it were not there.
    bool refStandsAlone() const { return draft <= Draft::Draft7; }
};

// The dialect of a draft itself.
const Dialect &dialectOf(Draft draft);
// The draft whose metaschema has this URI (without fragment), if it is one that is known here.
std::optional<Draft> draftOfMetaschema(const QString &uri);

struct CustomDialect {
    Dialect dialect;
    QString unknownVocabulary; // one that is required and not known here; else empty
};
// A metaschema's $vocabulary (JSON Schema core §8.1.2), of 2019-09 or 2020-12.
CustomDialect dialectOfVocabularies(const Value &vocabulary, Draft draft);

} // namespace authscope::json
