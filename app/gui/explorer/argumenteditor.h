// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/json/schema.h"
#include "core/mcp/types.h"

#include <QtCore/QTimer>
#include <QtWidgets/QWidget>

QT_BEGIN_NAMESPACE
class QPlainTextEdit;
class QScrollArea;
QT_END_NAMESPACE

namespace authscope::gui {

class FormSchema;
class JsonHighlighter;
class PlainLabel;
class SchemaEditor;

// Arguments: a form built from a schema beside the JSON that will be sent. Either can be typed into, the other follows;
// members that the schema does not know are kept. Checked with every key, each violation at its field. While the JSON
// does not parse the form waits.
class ArgumentEditor : public QWidget
{
    Q_OBJECT
public:
    // `name` starts the object names of the parts: "tool" makes "toolForm" and "toolJson".
    explicit ArgumentEditor(const QString &name = QStringLiteral("tool"), QWidget *parent = nullptr);

    // Starts with the draft, or with the schema's defaults.
    void setTool(const mcp::Tool &tool, const std::optional<QString> &draft);
    // `nothing`: what to say where the schema has no members.
    void setSchema(const QByteArray &schema, const std::optional<QString> &draft, const QString &nothing);
    void clear();
    QString jsonText() const;
    void setJsonText(const QString &text);
    // Nothing if the JSON is no object; the text beside the editor says why.
    std::optional<QJsonObject> arguments() const { return m_arguments; }
    // Whether the schema has anything to fill in.
    bool hasForm() const { return m_form != nullptr; }
    // How many things do not fit the schema.
    qsizetype violations() const { return m_violations; }

Q_SIGNALS:
    void changed();

protected:
    void changeEvent(QEvent *event) override;

private:
    void formEdited();
    void jsonEdited();
    void orderStops();
    void check();
    void replaceJson(const QByteArray &json);

    QString m_scope;
    std::optional<json::Schema> m_schema;
    SchemaEditor *m_form = nullptr;
    QWidgetList m_stops; // of the Tab key in the form, only to be compared
    std::optional<QJsonObject> m_arguments;
    qsizetype m_violations = 0;
    QScrollArea *m_scroll;
    QPlainTextEdit *m_json;
    JsonHighlighter *m_highlighter;
    PlainLabel *m_verdict;
};

// What a value of that schema begins with: its default, its only value, or the object of its members' defaults; nothing
// if it is left out at first.
std::optional<QByteArray> initialJson(const FormSchema &schema, bool required);

} // namespace authscope::gui
