// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/json/schemadialect.h"

#include <QtCore/QHash>

#include <initializer_list>

namespace authscope::json {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array<WordInfo, wordCount> infos = {{
    {"$id"_L1, Shape::None},
    {"$schema"_L1, Shape::None},
    {"$anchor"_L1, Shape::None},
    {"$dynamicAnchor"_L1, Shape::None},
    {"$recursiveAnchor"_L1, Shape::None},
    {"$ref"_L1, Shape::None},
    {"$dynamicRef"_L1, Shape::None},
    {"$recursiveRef"_L1, Shape::None},
    {"definitions"_L1, Shape::Map},
    {"$defs"_L1, Shape::Map},
    {"allOf"_L1, Shape::List},
    {"anyOf"_L1, Shape::List},
    {"oneOf"_L1, Shape::List},
    {"not"_L1, Shape::Schema},
    {"if"_L1, Shape::Schema},
    {"then"_L1, Shape::Schema},
    {"else"_L1, Shape::Schema},
    {"prefixItems"_L1, Shape::List},
    {"items"_L1, Shape::SchemaOrList},
    {"additionalItems"_L1, Shape::Schema},
    {"contains"_L1, Shape::Schema},
    {"minContains"_L1, Shape::None},
    {"maxContains"_L1, Shape::None},
    {"properties"_L1, Shape::Map},
    {"patternProperties"_L1, Shape::Map},
    {"additionalProperties"_L1, Shape::Schema},
    {"propertyNames"_L1, Shape::Schema},
    {"dependentSchemas"_L1, Shape::Map},
    {"dependentRequired"_L1, Shape::None},
    {"dependencies"_L1, Shape::Map},
    {"unevaluatedItems"_L1, Shape::Schema},
    {"unevaluatedProperties"_L1, Shape::Schema},
    {"type"_L1, Shape::None},
    {"enum"_L1, Shape::None},
    {"const"_L1, Shape::None},
    {"multipleOf"_L1, Shape::None},
    {"minimum"_L1, Shape::None},
    {"maximum"_L1, Shape::None},
    {"exclusiveMinimum"_L1, Shape::None},
    {"exclusiveMaximum"_L1, Shape::None},
    {"minLength"_L1, Shape::None},
    {"maxLength"_L1, Shape::None},
    {"pattern"_L1, Shape::None},
    {"format"_L1, Shape::None},
    {"contentSchema"_L1, Shape::Schema},
    {"minItems"_L1, Shape::None},
    {"maxItems"_L1, Shape::None},
    {"uniqueItems"_L1, Shape::None},
    {"minProperties"_L1, Shape::None},
    {"maxProperties"_L1, Shape::None},
    {"required"_L1, Shape::None},
}};
static_assert(infos.back().name.size() == 8); // "required": the list is whole

Words wordsOf(std::initializer_list<Word> list)
{
    Words words;
    for (const Word word : list)
        words.set(size_t(word));
    return words;
}

enum class Vocabulary : quint8 { Core, Applicator, Unevaluated, Validation, Format, Content };

Words wordsOf(Vocabulary vocabulary, Draft draft)
{
    using enum Word;
    const bool newest = draft == Draft::Draft2020;
    switch (vocabulary) {
    case Vocabulary::Core:
        return wordsOf({Id, Schema, Anchor, Ref, Defs, Definitions})
            | (newest ? wordsOf({DynamicAnchor, DynamicRef}) : wordsOf({RecursiveAnchor, RecursiveRef}));
    case Vocabulary::Applicator:
        // "dependencies" is no longer of a vocabulary, but a schema that still has it means it (core appendix C).
        return wordsOf({AllOf, AnyOf, OneOf, Not, If, Then, Else, Items, Contains, Properties, PatternProperties,
                        AdditionalProperties, PropertyNames, DependentSchemas, Dependencies})
            | (newest ? wordsOf({PrefixItems}) : wordsOf({AdditionalItems, UnevaluatedItems, UnevaluatedProperties}));
    case Vocabulary::Unevaluated: return wordsOf({UnevaluatedItems, UnevaluatedProperties});
    case Vocabulary::Validation:
        return wordsOf({Type,
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
                        MinItems,
                        MaxItems,
                        UniqueItems,
                        MinContains,
                        MaxContains,
                        MinProperties,
                        MaxProperties,
                        Required,
                        DependentRequired});
    case Vocabulary::Format: return wordsOf({Format});
    case Vocabulary::Content: return wordsOf({ContentSchema});
    }
    return {};
}

Dialect madeDialect(Draft draft)
{
    using enum Word;
    if (draft <= Draft::Draft7) {
        Words words = wordsOf({Id,
                               Schema,
                               Ref,
                               Definitions,
                               AllOf,
                               AnyOf,
                               OneOf,
                               Not,
                               Items,
                               AdditionalItems,
                               Contains,
                               Properties,
                               PatternProperties,
                               AdditionalProperties,
                               PropertyNames,
                               Dependencies,
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
                               MinItems,
                               MaxItems,
                               UniqueItems,
                               MinProperties,
                               MaxProperties,
                               Required});
        if (draft == Draft::Draft7)
            words |= wordsOf({If, Then, Else});
        return {draft, words, false};
    }
    Words words;
    for (const Vocabulary vocabulary : {Vocabulary::Core, Vocabulary::Applicator, Vocabulary::Unevaluated,
                                        Vocabulary::Validation, Vocabulary::Format, Vocabulary::Content})
        words |= wordsOf(vocabulary, draft);
    return {draft, words, false};
}

QLatin1StringView vocabularyPrefix(Draft draft)
{
    return draft == Draft::Draft2020 ? "https://json-schema.org/draft/2020-12/vocab/"_L1
                                     : "https://json-schema.org/draft/2019-09/vocab/"_L1;
}

} // namespace

const WordInfo &wordInfo(Word word)
{
    return infos[size_t(word)];
}

std::optional<Word> wordOf(const QString &name)
{
    static const QHash<QString, Word> words = [] {
        QHash<QString, Word> hash;
        for (size_t i = 0; i < infos.size(); ++i)
            hash.insert(infos[i].name, Word(i));
        return hash;
    }();
    const auto found = words.constFind(name);
    return found == words.constEnd() ? std::nullopt : std::optional(*found);
}

SchemaObject::SchemaObject(const Value &object, const Words &known)
{
    for (Value member = object.first(); member; member = member.next()) {
        const std::optional<Word> word = wordOf(member.name());
        if (word && known.test(size_t(*word)))
            m_values[size_t(*word)] = member;
    }
}

const Dialect &dialectOf(Draft draft)
{
    static const std::array<Dialect, 4> dialects = {madeDialect(Draft::Draft6), madeDialect(Draft::Draft7),
                                                    madeDialect(Draft::Draft2019), madeDialect(Draft::Draft2020)};
    return dialects[size_t(draft)];
}

std::optional<Draft> draftOfMetaschema(const QString &uri)
{
    QStringView name(uri);
    for (const auto scheme : {"https://json-schema.org/"_L1, "http://json-schema.org/"_L1}) {
        if (name.startsWith(scheme))
            name = name.sliced(scheme.size());
    }
    if (name == "draft/2020-12/schema"_L1)
        return Draft::Draft2020;
    if (name == "draft/2019-09/schema"_L1)
        return Draft::Draft2019;
    if (name == "draft-07/schema"_L1)
        return Draft::Draft7;
    if (name == "draft-06/schema"_L1)
        return Draft::Draft6;
    return std::nullopt;
}

CustomDialect dialectOfVocabularies(const Value &vocabulary, Draft draft)
{
    static const QHash<QString, Vocabulary> names = {{u"core"_s, Vocabulary::Core},
                                                     {u"applicator"_s, Vocabulary::Applicator},
                                                     {u"unevaluated"_s, Vocabulary::Unevaluated},
                                                     {u"validation"_s, Vocabulary::Validation},
                                                     {u"format"_s, Vocabulary::Format},
                                                     {u"format-annotation"_s, Vocabulary::Format},
                                                     {u"format-assertion"_s, Vocabulary::Format},
                                                     {u"content"_s, Vocabulary::Content}};
    CustomDialect custom;
    // Core is in force whether it is named or not.
    custom.dialect = {draft, wordsOf(Vocabulary::Core, draft), false};
    for (Value entry = vocabulary.first(); entry; entry = entry.next()) {
        QString name = entry.name();
        const bool ours = name.startsWith(vocabularyPrefix(draft));
        if (ours)
            name.remove(0, vocabularyPrefix(draft).size());
        if (ours && names.contains(name)) {
            custom.dialect.words |= wordsOf(names.value(name), draft);
            custom.dialect.assertsFormats = custom.dialect.assertsFormats || name == "format-assertion"_L1
                || (name == "format"_L1 && entry.boolean());
        } else if (entry.boolean() && name != "meta-data"_L1) {
            custom.unknownVocabulary = entry.name();
        }
    }
    return custom;
}

} // namespace authscope::json
