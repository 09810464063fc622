// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/mcp/types.h"

#include <QtWidgets/QWidget>

#include <expected>

QT_BEGIN_NAMESPACE
class QPlainTextEdit;
class QScrollArea;
class QVBoxLayout;
QT_END_NAMESPACE

namespace authscope::gui {

class JsonHighlighter;
class PlainLabel;
class SchemaField;

// A tool's arguments: a form built from the input schema beside the JSON that will be sent. Either can be typed into,
// the other follows; members that the schema does not know are kept. Checked with every key.
class ArgumentEditor : public QWidget
{
    Q_OBJECT
public:
    explicit ArgumentEditor(QWidget *parent = nullptr);

    // Starts with the draft, or with the schema's defaults.
    void setTool(const mcp::Tool &tool, const std::optional<QString> &draft);
    void clear();
    QString jsonText() const;
    // Nothing if the JSON is no object; the text beside the editor says why.
    std::optional<QJsonObject> arguments() const { return m_arguments; }
    // How many things do not fit the schema.
    qsizetype violations() const { return m_violations; }

Q_SIGNALS:
    void changed();

protected:
    void changeEvent(QEvent *event) override;

private:
    void buildForm(const mcp::Tool &tool);
    void formEdited();
    void jsonEdited();
    void check();

    mcp::Tool m_tool;
    QList<SchemaField *> m_fields;
    std::optional<QJsonObject> m_arguments;
    qsizetype m_violations = 0;
    QScrollArea *m_scroll;
    QPlainTextEdit *m_json;
    JsonHighlighter *m_highlighter;
    PlainLabel *m_verdict;
};

} // namespace authscope::gui
