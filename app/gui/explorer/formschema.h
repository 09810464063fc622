// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/json/document.h"

#include <QtCore/QList>
#include <QtCore/QStringList>

#include <memory>
#include <optional>

namespace authscope::gui {

// A schema as a form needs it: what a value is called, which kinds of value it allows, and its parts, in the order that
// the server wrote them. References within the document and allOf are followed; what cannot be shown as a form is Json.
// A cheap value that keeps its document alive.
class FormSchema
{
public:
    enum class Kind { Text, Number, Integer, Boolean, Null, Choice, Choices, List, Object, Union, Json, Nothing };
    struct Property;
    struct Option {
        QByteArray json;
        QString title; // the server's, or the value itself
    };

    FormSchema() = default;
    // The schema text as received. What is no JSON is Json.
    explicit FormSchema(const QByteArray &text);

    Kind kind() const { return m_kind; }
    QString title() const { return text(u"title"); }
    QString description() const { return text(u"description"); }
    QString text(QStringView keyword) const;
    std::optional<QByteArray> json(QStringView keyword) const;
    bool flag(QStringView keyword) const;
    // The number as spelt; empty if there is none.
    QString number(QStringView keyword) const;
    // "integer", "string | null", "one of 3"
    QString typeText() const;

    const QList<Option> &options() const { return m_options; } // Choice; Choices: of an element
    QList<Property> properties() const;
    QStringList required() const;
    // What members without a name in properties() are; nothing if the form should not offer any.
    std::optional<FormSchema> otherMembers() const;
    QList<FormSchema> prefixItems() const;
    FormSchema items() const;
    bool mayGrow() const; // beyond prefixItems()
    // Of a Union: each with what stands around the choice.
    QList<FormSchema> alternatives() const;
    // How well a value fits: nothing if it is of another kind; else the more the better.
    std::optional<int> fit(const json::Value &value, int depth = 0) const;

private:
    using DocumentPtr = std::shared_ptr<const json::Document>;
    FormSchema(DocumentPtr document, QList<json::Value> parts, const QString &onlyType = {}, bool plain = false);
    static FormSchema of(const DocumentPtr &document, const json::Value &value);
    static void collect(const DocumentPtr &document, const json::Value &value, int depth, QList<json::Value> *parts);
    json::Value keyword(QStringView name) const;
    QStringList types() const;
    void classify(bool plain);
    bool readOptions();
    json::Value forms() const;

    DocumentPtr m_document;
    QList<json::Value> m_parts; // the first one that has a keyword says it
    QString m_onlyType;         // one of several types
    Kind m_kind = Kind::Json;
    QList<Option> m_options;
};

struct FormSchema::Property {
    QString name;
    FormSchema schema;
};

} // namespace authscope::gui
