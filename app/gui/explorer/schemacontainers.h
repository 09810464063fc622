// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/gui/explorer/schemaeditor.h"

QT_BEGIN_NAMESPACE
class QComboBox;
class QLineEdit;
class QPushButton;
QT_END_NAMESPACE

namespace authscope::gui {

// An object: an editor for each member that the schema names, in its order, and, where the schema allows others, rows of
// a name and a value. Members that are neither are kept. One that is not required is left out until it is wanted, and its
// editors are made only then, so a schema may refer to itself.
class ObjectEditor : public SchemaEditor
{
    Q_OBJECT
public:
    ObjectEditor(const FormSchema &schema, const FormPlace &place, std::shared_ptr<int> budget);

protected:
    std::optional<QByteArray> value() const override;
    bool take(const std::optional<json::Value> &value, const std::optional<QByteArray> &text) override;
    QList<SchemaEditor *> children() const override;
    bool showMissing() override;

private:
    struct Other {
        QWidget *row;
        QLineEdit *name;
        SchemaEditor *editor;
    };
    void include(bool on);
    void makeMembers();
    Other *addOther(const QString &name);
    void removeOther(QWidget *row);

    std::shared_ptr<int> m_budget;
    QList<SchemaEditor *> m_members;
    QList<Other> m_others;
    QList<std::pair<QString, QByteArray>> m_unknown; // members that have no editor
    std::optional<FormSchema> m_otherSchema;
    QWidget *m_body;
    QVBoxLayout *m_column;
    QVBoxLayout *m_otherColumn = nullptr;
    QCheckBox *m_include = nullptr;
    bool m_made = false;
};

// An array: elements that are added, removed and moved; the first ones may each have a schema of their own.
class ListEditor : public SchemaEditor
{
    Q_OBJECT
public:
    ListEditor(const FormSchema &schema, const FormPlace &place, std::shared_ptr<int> budget);

protected:
    std::optional<QByteArray> value() const override;
    bool take(const std::optional<json::Value> &value, const std::optional<QByteArray> &text) override;
    QList<SchemaEditor *> children() const override;

private:
    struct Row {
        QWidget *widget;
        SchemaEditor *editor;
    };
    // New editors for these elements: their places change with their order.
    void fill(const QList<std::optional<QByteArray>> &elements);
    QList<std::optional<QByteArray>> elements() const;
    void addRow(qsizetype index, const std::optional<QByteArray> &json);
    void rearrange(qsizetype from, qsizetype to);
    void focusRow(qsizetype index);

    std::shared_ptr<int> m_budget;
    QList<FormSchema> m_prefix;
    QList<Row> m_rows;
    QWidget *m_body;
    QVBoxLayout *m_column;
    QPushButton *m_add;
    QCheckBox *m_include = nullptr;
};

// A value that may have one of several forms: which one, and its editor.
class UnionEditor : public SchemaEditor
{
    Q_OBJECT
public:
    UnionEditor(const FormSchema &schema, const FormPlace &place, std::shared_ptr<int> budget);

protected:
    std::optional<QByteArray> value() const override;
    bool take(const std::optional<json::Value> &value, const std::optional<QByteArray> &text) override;
    QList<SchemaEditor *> children() const override;

private:
    void choose(int index);

    std::shared_ptr<int> m_budget;
    QList<FormSchema> m_alternatives;
    QComboBox *m_choice;
    QVBoxLayout *m_column;
    SchemaEditor *m_editor = nullptr;
};

} // namespace authscope::gui
