// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/json/schema.h"

#include "core/base/text.h"
#include "core/json/schemarun.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>

namespace authscope::json {

using namespace Qt::StringLiterals;

QString Violation::sentence() const
{
    constexpr qsizetype longest = 200;
    const QString place = pointer.isEmpty() ? u"the root"_s : elided(visible(pointer), longest);
    return u"At %1: expected %2, but there is %3 (%4, %5)."_s.arg(place, expected, actual, keyword,
                                                                  elided(visible(schema), longest));
}

Result<void> SchemaBundle::add(const QString &uri, const QByteArray &text)
{
    Result<Document> document = Document::parse(text);
    if (!document)
        return std::unexpected(document.error());
    m_documents.insert(uri, std::make_shared<const Document>(*std::move(document)));
    return {};
}

std::shared_ptr<const Document> SchemaBundle::document(const QString &uri) const
{
    return m_documents.value(uri);
}

Result<Schema> Schema::compile(const QByteArray &text, const SchemaOptions &options)
{
    Result<Document> document = Document::parse(text);
    if (!document)
        return std::unexpected(document.error());
    auto shared = std::make_shared<const Document>(*std::move(document));
    return Schema(std::make_shared<const SchemaProgram>(std::move(shared), options));
}

Verdict Schema::check(const Value &instance) const
{
    return SchemaRun(*m_program).verdict(instance);
}

Verdict check(const QJsonValue &instance, const QJsonObject &schema, const SchemaOptions &options)
{
    // Through text, which is how the bounds and the exact numbers are had once. An array holds any value.
    const QByteArray text = QJsonDocument(QJsonArray{instance}).toJson(QJsonDocument::Compact);
    const Result<Document> document = Document::parse(text.sliced(1, text.size() - 2));
    const Result<Schema> compiled = Schema::compile(compact(schema), options);
    if (!document || !compiled) {
        const Failure &failure = document ? compiled.error() : document.error();
        return {Judgement::Undecided, {}, {u"limit: %1 %2"_s.arg(failure.what, failure.evidence)}};
    }
    return compiled->check(document->root());
}

} // namespace authscope::json
