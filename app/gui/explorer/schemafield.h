// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtCore/QJsonObject>
#include <QtWidgets/QWidget>

#include <optional>

QT_BEGIN_NAMESPACE
class QComboBox;
class QLineEdit;
class QPlainTextEdit;
QT_END_NAMESPACE

namespace authscope::gui {

class PlainLabel;

// One member of a tool's arguments: its name, what it is, and an editor that suits its schema. Its value is JSON text,
// spelt as the person or the JSON view has it; nothing means that the member is left out.
class SchemaField : public QWidget
{
    Q_OBJECT
public:
    SchemaField(const QString &name, const QJsonObject &schema, bool required, QWidget *parent = nullptr);

    const QString &name() const { return m_name; }
    std::optional<QByteArray> json() const { return m_json; }
    // From the JSON view; does not emit.
    void setJson(const std::optional<QByteArray> &json);
    // The first violation at this member; empty for none.
    void setProblem(const QString &text);

Q_SIGNALS:
    void edited();

private:
    enum class Editor { Text, Number, Choice, Json };
    QWidget *makeEditor(const QJsonObject &schema, bool required);
    QWidget *makeChoice(const QList<QJsonValue> &values, bool required);
    void lineEdited(const QString &text);
    void accept(std::optional<QByteArray> json);

    QString m_name;
    Editor m_kind = Editor::Json;
    std::optional<QByteArray> m_json;
    QLineEdit *m_line = nullptr;
    QComboBox *m_choice = nullptr;
    QPlainTextEdit *m_text = nullptr;
    PlainLabel *m_problem;
};

// A JSON string for a text.
QByteArray quoted(const QString &text);

} // namespace authscope::gui
