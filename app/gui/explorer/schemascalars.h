// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/gui/explorer/schemaeditor.h"

QT_BEGIN_NAMESPACE
class QComboBox;
class QLineEdit;
class QListWidget;
class QPlainTextEdit;
class QToolButton;
QT_END_NAMESPACE

namespace authscope::gui {

// A string: one line, or several if the person or the value wants them. An empty field leaves the value out, unless the
// empty text is asked for.
class TextEditor : public SchemaEditor
{
    Q_OBJECT
public:
    TextEditor(const FormSchema &schema, const FormPlace &place);

protected:
    std::optional<QByteArray> value() const override;
    bool take(const std::optional<json::Value> &value, const std::optional<QByteArray> &text) override;

private:
    void setLines(bool several);
    QString typed() const;
    void showText(const QString &text);

    QLineEdit *m_line;
    QPlainTextEdit *m_text;
    QToolButton *m_lines;
    QToolButton *m_empty;
    std::optional<QByteArray> m_json; // as spelt
};

// A number, spelt as typed. What is no number goes out as a string, so that nothing typed is lost and the check can say
// what is wrong.
class NumberEditor : public SchemaEditor
{
    Q_OBJECT
public:
    NumberEditor(const FormSchema &schema, const FormPlace &place);

protected:
    std::optional<QByteArray> value() const override { return m_json; }
    bool take(const std::optional<json::Value> &value, const std::optional<QByteArray> &text) override;

private:
    QLineEdit *m_line;
    std::optional<QByteArray> m_json;
};

// One of several values: an enumeration with or without titles, true or false, a constant, null.
class ChoiceEditor : public SchemaEditor
{
    Q_OBJECT
public:
    ChoiceEditor(const FormSchema &schema, const FormPlace &place);

protected:
    std::optional<QByteArray> value() const override;
    bool take(const std::optional<json::Value> &value, const std::optional<QByteArray> &text) override;

private:
    QComboBox *m_choice;
};

// Any of several values: an array whose elements are an enumeration.
class ChoicesEditor : public SchemaEditor
{
    Q_OBJECT
public:
    ChoicesEditor(const FormSchema &schema, const FormPlace &place);

protected:
    std::optional<QByteArray> value() const override;
    bool take(const std::optional<json::Value> &value, const std::optional<QByteArray> &text) override;

private:
    QListWidget *m_list;
    bool m_included;
};

// Any JSON, as text.
class JsonEditor : public SchemaEditor
{
    Q_OBJECT
public:
    JsonEditor(const FormSchema &schema, const FormPlace &place);

protected:
    std::optional<QByteArray> value() const override;
    bool take(const std::optional<json::Value> &value, const std::optional<QByteArray> &text) override;

private:
    QPlainTextEdit *m_text;
    std::optional<QByteArray> m_json;
};

} // namespace authscope::gui
