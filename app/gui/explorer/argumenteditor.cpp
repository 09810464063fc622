// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/gui/explorer/argumenteditor.h"

#include "app/gui/explorer/schemaeditor.h"
#include "app/gui/widgets/jsonhighlighter.h"
#include "app/gui/widgets/named.h"
#include "app/gui/widgets/plainlabel.h"
#include "app/gui/widgets/theme.h"
#include "core/base/text.h"
#include "core/json/document.h"

#include <QtGui/QTextCursor>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QPlainTextEdit>
#include <QtWidgets/QScrollArea>
#include <QtWidgets/QSplitter>
#include <QtWidgets/QVBoxLayout>

using namespace Qt::StringLiterals;

namespace authscope::gui {

namespace {

constexpr int mostEditors = 300;
constexpr int deepestDefault = 6;
constexpr qsizetype mostViolations = 5;

std::optional<QByteArray> initialAt(const FormSchema &schema, bool required, int depth)
{
    if (const auto preset = schema.json(u"default"))
        return preset;
    using Kind = FormSchema::Kind;
    if (!required)
        return {};
    if (schema.kind() == Kind::Null)
        return QByteArray("null");
    if (schema.kind() == Kind::Choice && schema.options().size() == 1)
        return schema.options().first().json;
    if (schema.kind() != Kind::Object || depth > deepestDefault)
        return {};
    const QStringList names = schema.required();
    const QList<FormSchema::Property> properties = schema.properties();
    QByteArrayList members;
    for (const FormSchema::Property &property : properties)
        if (const auto json = initialAt(property.schema, names.contains(property.name), depth + 1))
            members += quoted(property.name) + ": " + *json;
    const QByteArray text = '{' + members.join(", ") + '}';
    const auto document = json::Document::parse(text);
    return document ? document->indented() : text;
}

QByteArray inputSchemaOf(const mcp::Tool &tool)
{
    if (const auto document = json::Document::parse(tool.bytes))
        if (const json::Value schema = document->find(u"/inputSchema"))
            return schema.raw().toByteArray();
    return json::compact(tool.inputSchema);
}

void collectStops(QLayout *layout, QWidgetList &stops)
{
    for (int i = 0; layout && i < layout->count(); ++i) {
        QLayoutItem *item = layout->itemAt(i);
        QWidget *widget = item->widget();
        if (widget && (widget->focusPolicy() & Qt::TabFocus))
            stops += widget;
        collectStops(widget ? widget->layout() : item->layout(), stops);
    }
}

} // namespace

std::optional<QByteArray> initialJson(const FormSchema &schema, bool required)
{
    return initialAt(schema, required, 0);
}

ArgumentEditor::ArgumentEditor(const QString &name, QWidget *parent)
    : QWidget(parent), m_scope(name == "tool"_L1 ? QString() : QString(name + u':')),
      m_scroll(named(new QScrollArea, name + u"Form"_s, tr("Arguments as a form"))),
      m_json(named(new QPlainTextEdit, name + u"Json"_s, tr("Arguments as JSON"))),
      m_highlighter(new JsonHighlighter(m_json->document())), m_verdict((new PlainLabel)->wrapped())
{
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_json->setFont(wireFont());
    m_json->setTabChangesFocus(true);
    auto *right = new QWidget;
    auto *column = new QVBoxLayout(right);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_json, 1);
    column->addWidget(m_verdict);
    auto *splitter = new QSplitter(Qt::Horizontal);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(m_scroll);
    splitter->addWidget(right);
    splitter->setSizes({550, 350});
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(splitter);
    connect(m_json, &QPlainTextEdit::textChanged, this, &ArgumentEditor::jsonEdited);
}

void ArgumentEditor::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange)
        m_highlighter->rehighlight();
    QWidget::changeEvent(event);
}

void ArgumentEditor::setTool(const mcp::Tool &tool, const std::optional<QString> &draft)
{
    setSchema(inputSchemaOf(tool), draft, tool.name.isEmpty() ? QString() : tr("This tool takes no arguments."));
}

void ArgumentEditor::setSchema(const QByteArray &text, const std::optional<QString> &draft, const QString &nothing)
{
    const FormSchema schema(text);
    auto compiled = json::Schema::compile(text);
    m_schema = compiled ? std::optional(std::move(*compiled)) : std::nullopt;
    auto *form = new QWidget;
    auto *column = new QVBoxLayout(form);
    column->setContentsMargins(0, 0, 8, 0);
    FormPlace place;
    place.required = true;
    place.scope = m_scope;
    const bool empty = schema.kind() == FormSchema::Kind::Object && schema.properties().isEmpty()
        && !text.contains("additionalProperties") && !text.contains("patternProperties");
    m_form = nullptr;
    if (empty) {
        column->addWidget((new PlainLabel(nothing))->wrapped()->faint());
    } else {
        m_form = SchemaEditor::make(schema, place, std::make_shared<int>(mostEditors));
        connect(m_form, &SchemaEditor::edited, this, &ArgumentEditor::formEdited);
        column->addWidget(m_form);
    }
    column->addStretch(1);
    m_stops.clear();
    m_scroll->setWidget(form);
    {
        const QSignalBlocker blocked(m_json);
        m_json->setPlainText(draft ? *draft : QString::fromUtf8(initialJson(schema, true).value_or("{}")));
    }
    jsonEdited();
}

void ArgumentEditor::clear()
{
    setSchema("{\"type\":\"object\"}", u"{}"_s, {});
}

QString ArgumentEditor::jsonText() const
{
    return m_json->toPlainText();
}

void ArgumentEditor::setJsonText(const QString &text)
{
    replaceJson(text.toUtf8());
    jsonEdited();
}

// As an edit, so that it can be taken back.
void ArgumentEditor::replaceJson(const QByteArray &json)
{
    const QSignalBlocker blocked(m_json);
    QTextCursor cursor(m_json->document());
    cursor.select(QTextCursor::Document);
    cursor.insertText(QString::fromUtf8(json));
}

// The Tab key goes through the form as it is read. Of itself it would come to what was included or added later at the end, or
// never.
void ArgumentEditor::orderStops()
{
    if (!m_scroll->widget())
        return; // nothing to fill in was shown yet
    QWidgetList stops;
    collectStops(m_scroll->widget()->layout(), stops);
    if (stops == m_stops)
        return;
    m_stops = stops;
    for (qsizetype i = 1; i < stops.size(); ++i)
        setTabOrder(stops.at(i - 1), stops.at(i));
    if (!stops.isEmpty())
        setTabOrder(stops.last(), m_json);
}

void ArgumentEditor::formEdited()
{
    replaceJson(m_form->json().value_or("{}"));
    check();
    Q_EMIT changed();
}

void ArgumentEditor::jsonEdited()
{
    const QByteArray text = m_json->toPlainText().toUtf8();
    const auto document = json::Document::parse(text);
    // While the JSON does not parse the form keeps what it had, and waits.
    if (m_form) {
        m_form->setEnabled(document.has_value());
        if (document)
            m_form->setJson(document->root().raw().toByteArray());
    }
    check();
    Q_EMIT changed();
}

void ArgumentEditor::check()
{
    m_arguments.reset();
    m_violations = 0;
    QString text;
    Tone tone = Tone::Ok;
    const QByteArray bytes = m_json->toPlainText().toUtf8();
    const Result<QJsonObject> parsed = json::parseObject(bytes);
    json::Verdict verdict;
    if (!parsed) {
        text = tr("Not a JSON object: %1 %2").arg(visible(parsed.error().what), visible(parsed.error().evidence));
        tone = Tone::Error;
    } else {
        m_arguments = *parsed;
        const auto document = json::Document::parse(bytes);
        if (m_schema)
            verdict = m_schema->check(document->root());
        m_violations = verdict.violations.size();
        QStringList lines;
        for (const json::Violation &violation : verdict.violations.first(std::min(m_violations, mostViolations)))
            lines += elided(visible(violation.pointer.isEmpty()
                                        ? violation.text
                                        : QString(violation.pointer + u": "_s + violation.text)),
                            300);
        if (m_violations > mostViolations)
            lines += tr("… and %1 more").arg(m_violations - mostViolations);
        if (m_violations > 0)
            tone = Tone::Warn;
        else if (verdict.valid())
            lines += tr("Fits the schema.");
        else
            lines +=
                tr("No violation found; not judged: %1").arg(elided(visible(verdict.unchecked.join(u", "_s)), 300));
        text = lines.join(u'\n');
    }
    if (m_form)
        m_form->showViolations(verdict.violations);
    m_verdict->setTone(tone);
    m_verdict->setText(text);
    orderStops();
}

} // namespace authscope::gui
