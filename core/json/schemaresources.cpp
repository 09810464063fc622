// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/json/schemaresources.h"

#include "core/base/text.h"
#include "core/json/schemauri.h"

#include <QtCore/QFile>

namespace authscope::json {

using namespace Qt::StringLiterals;

namespace {

QString shownUri(const QString &uri)
{
    return elided(visible(uri.left(400)), 200);
}

// The metaschemas that are part of the program (resources/metaschemas). A URI that is none leads to no such file.
QString metaschemaFile(const QString &uri)
{
    constexpr std::pair<QLatin1StringView, QLatin1StringView> folders[] = {
        {"https://json-schema.org/draft/2020-12/"_L1, "draft2020-12/"_L1},
        {"https://json-schema.org/draft/2019-09/"_L1, "draft2019-09/"_L1},
        {"http://json-schema.org/draft-07/"_L1, "draft7/"_L1},
        {"http://json-schema.org/draft-06/"_L1, "draft6/"_L1},
    };
    for (const auto &[prefix, folder] : folders) {
        if (!uri.startsWith(prefix))
            continue;
        const QStringView name = QStringView(uri).sliced(prefix.size());
        const bool plain = std::ranges::all_of(name, [](QChar c) { return c.isLower() || c == u'-' || c == u'/'; });
        return plain ? QString(u":/metaschemas/"_s + folder + name + u".json"_s) : QString();
    }
    return {};
}

} // namespace

QString schemaLocation(const SchemaResource &resource, const Value &value)
{
    const QString pointer = value.pointer();
    const QString above = resource.root.pointer();
    return resource.uri + u'#' + (pointer.startsWith(above) ? pointer.sliced(above.size()) : pointer);
}

QString shownLocation(const SchemaResource &resource, const Value &value)
{
    return shownUri(schemaLocation(resource, value));
}

SchemaResources::SchemaResources(SchemaOptions options, SchemaBudget &budget)
    : m_options(std::move(options)), m_budget(budget)
{
}

const SchemaResource *SchemaResources::add(std::shared_ptr<const Document> document, const QString &uri)
{
    m_documents.push_back(document);
    SchemaResource *const resource = addResource(uri, document->root(), &dialectOf(m_options.draft));
    chooseDialect(*resource);
    scan({document->root(), resource});
    return resource;
}

SchemaResource *SchemaResources::addResource(const QString &uri, const Value &root, const Dialect *dialect)
{
    SchemaResource &resource = m_resources.emplace_back();
    resource.uri = uri;
    resource.root = root;
    resource.dialect = dialect;
    m_byRoot.insert(root.raw().data(), &resource);
    if (!m_byUri.contains(uri))
        m_byUri.insert(uri, &resource);
    return &resource;
}

// $schema, which only the root of a resource may have (core §8.1.1).
void SchemaResources::chooseDialect(SchemaResource &resource)
{
    const Value schema = resource.root[u"$schema"_s];
    if (!schema)
        return;
    const QString uri = splitFragment(schema.text()).uri;
    if (const std::optional<Draft> draft = draftOfMetaschema(uri))
        resource.dialect = &dialectOf(*draft);
    else if (const Dialect *dialect = customDialect(uri, resource.fault))
        resource.dialect = dialect;
}

// The dialect of a metaschema that is not a draft's own: its $vocabulary, or all of the draft that it is written in.
const Dialect *SchemaResources::customDialect(const QString &metaschema, QString &fault)
{
    fault = u"dialect not available: %1"_s.arg(shownUri(metaschema));
    const std::shared_ptr<const Document> document = load(metaschema);
    if (!document)
        return nullptr;
    const QString above = splitFragment(document->root()[u"$schema"_s].text()).uri;
    const std::optional<Draft> draft = draftOfMetaschema(above);
    if (!draft)
        return nullptr;
    const Value vocabulary = document->root()[u"$vocabulary"_s];
    if (!vocabulary.isObject() || *draft <= Draft::Draft7) {
        fault.clear();
        return &dialectOf(*draft);
    }
    CustomDialect custom = dialectOfVocabularies(vocabulary, *draft);
    if (!custom.unknownVocabulary.isEmpty()) {
        fault = u"dialect not available: the vocabulary %1"_s.arg(shownUri(custom.unknownVocabulary));
        return nullptr;
    }
    fault.clear();
    return &m_dialects.emplace_back(custom.dialect);
}

// Finds $id and anchors where schemas can be; what stands in "const", "enum" or an unknown keyword is no schema.
void SchemaResources::scan(const Place &start)
{
    std::vector<Place> open = {start};
    while (!open.empty() && m_budget.spend()) {
        const Place place = entered(open.back());
        open.pop_back();
        if (!place.schema.isObject())
            continue;
        const SchemaObject object(place.schema, place.resource->dialect->words);
        readAnchors(object, place);
        pushSubschemas(object, place.resource, open);
    }
}

// The place with the resource that it opens, if it has an $id.
SchemaResources::Place SchemaResources::entered(const Place &place)
{
    if (!place.schema.isObject())
        return place;
    const Value id = place.schema[u"$id"_s];
    const Dialect &dialect = *place.resource->dialect;
    if (!id.isString() || (dialect.refStandsAlone() && place.schema[u"$ref"_s]))
        return place;
    const SplitUri split = splitFragment(id.text());
    if (split.uri.isEmpty())
        return place; // draft 7: a name within the resource, read with the anchors
    const bool root = place.schema.raw().data() == place.resource->root.raw().data();
    const QString uri = resolveUri(place.resource->uri, split.uri);
    SchemaResource *resource = place.resource;
    if (root) {
        // The document keeps the URI under which it was found, too.
        resource->uri = uri;
        if (!m_byUri.contains(uri))
            m_byUri.insert(uri, resource);
    } else {
        resource = addResource(uri, place.schema, &dialect);
        chooseDialect(*resource);
    }
    return {place.schema, resource};
}

void SchemaResources::readAnchors(const SchemaObject &object, const Place &place)
{
    SchemaResource &resource = *place.resource;
    const auto note = [&place](QHash<QString, Value> &anchors, const QString &name) {
        if (!name.isEmpty() && !anchors.contains(name))
            anchors.insert(name, place.schema);
    };
    if (object[Word::Anchor].isString())
        note(resource.anchors, object[Word::Anchor].text());
    if (object[Word::DynamicAnchor].isString()) {
        note(resource.anchors, object[Word::DynamicAnchor].text());
        note(resource.dynamicAnchors, object[Word::DynamicAnchor].text());
    }
    if (resource.dialect->refStandsAlone() && object[Word::Id].isString() && !object.has(Word::Ref))
        note(resource.anchors, splitFragment(object[Word::Id].text()).fragment);
    if (object[Word::RecursiveAnchor].boolean() && place.schema.raw().data() == resource.root.raw().data())
        resource.recursiveAnchor = true;
}

void SchemaResources::pushSubschemas(const SchemaObject &object, SchemaResource *resource,
                                     std::vector<Place> &open) const
{
    for (size_t i = 0; i < wordCount; ++i) {
        const Value &value = object[Word(i)];
        const Shape shape = wordInfo(Word(i)).shape;
        if (!value || shape == Shape::None)
            continue;
        const bool list = shape == Shape::List || shape == Shape::SchemaOrList;
        if ((shape == Shape::Map && value.isObject()) || (list && value.isArray())) {
            for (Value item = value.first(); item; item = item.next())
                open.push_back({item, resource});
        } else if (shape == Shape::Schema || shape == Shape::SchemaOrList) {
            open.push_back({value, resource});
        }
    }
}

const SchemaResource *SchemaResources::resourceOf(const Value &value, const SchemaResource *around) const
{
    const auto found = m_byRoot.constFind(value.raw().data());
    return found == m_byRoot.constEnd() ? around : *found;
}

const SchemaResource *SchemaResources::find(const QString &uri)
{
    if (const SchemaResource *found = m_byUri.value(uri))
        return found;
    std::shared_ptr<const Document> document = load(uri);
    return document ? add(std::move(document), uri) : nullptr;
}

std::shared_ptr<const Document> SchemaResources::load(const QString &uri) const
{
    if (auto document = m_options.bundle.document(uri))
        return document;
    QFile file(metaschemaFile(uri));
    if (file.fileName().isEmpty() || !file.open(QIODevice::ReadOnly))
        return nullptr;
    Result<Document> document = Document::parse(file.readAll());
    return document ? std::make_shared<const Document>(*std::move(document)) : nullptr;
}

std::expected<SchemaTarget, QString> SchemaResources::resolve(const SchemaResource &from, const QString &reference)
{
    const SplitUri split = splitFragment(reference);
    const SchemaResource *const resource = split.uri.isEmpty() ? &from : find(resolveUri(from.uri, split.uri));
    const auto missing = [&] { return std::unexpected(u"reference not available: %1"_s.arg(shownUri(reference))); };
    if (!resource)
        return missing();
    if (split.fragment.isEmpty())
        return SchemaTarget{resource->root, resource, {}};
    if (split.fragment.startsWith(u'/')) {
        auto target = follow(*resource, split.fragment);
        return target ? target : missing();
    }
    const Value anchored = resource->anchors.value(split.fragment);
    if (!anchored)
        return missing();
    const bool dynamic = resource->dynamicAnchors.contains(split.fragment);
    return SchemaTarget{anchored, resource, dynamic ? split.fragment : QString()};
}

// A pointer may lead through subschemas that are resources of their own.
std::expected<SchemaTarget, QString> SchemaResources::follow(const SchemaResource &resource, const QString &pointer)
{
    SchemaTarget target{resource.root, &resource, {}};
    const QStringList steps = pointer.sliced(1).split(u'/');
    for (const QString &name : steps) {
        target.schema = step(target.schema, name);
        if (!target.schema)
            return std::unexpected(QString());
        target.resource = resourceOf(target.schema, target.resource);
    }
    return target;
}

Value SchemaResources::step(const Value &value, QString name)
{
    if (!m_budget.spend())
        return {};
    if (value.isArray()) {
        bool number = false;
        const uint index = name.toUInt(&number);
        const bool plain = number && (name == "0"_L1 || (name[0] != u'0' && name[0].isDigit()));
        return plain && m_budget.spend(std::min<qsizetype>(index, value.size())) ? value.at(index) : Value();
    }
    if (!value.isObject())
        return {};
    name.replace("~1"_L1, "/"_L1).replace("~0"_L1, "~"_L1);
    auto found = m_members.constFind(value.raw().data());
    if (found == m_members.constEnd() && m_budget.spend(value.size()))
        found = m_members.insert(value.raw().data(), Members(value));
    return found == m_members.constEnd() ? Value() : found->value(name);
}

} // namespace authscope::json
