// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/gui/explorer/argumenteditor.h"

#include "app/gui/explorer/schemafield.h"
#include "app/gui/widgets/jsonhighlighter.h"
#include "app/gui/widgets/named.h"
#include "app/gui/widgets/plainlabel.h"
#include "app/gui/widgets/theme.h"
#include "core/base/text.h"
#include "core/json/document.h"
#include "core/json/schema.h"

#include <QtCore/QJsonArray>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QPlainTextEdit>
#include <QtWidgets/QScrollArea>
#include <QtWidgets/QSplitter>
#include <QtWidgets/QVBoxLayout>

using namespace Qt::StringLiterals;

namespace authscope::gui {

namespace {

constexpr int mostFields = 200;
constexpr qsizetype mostViolations = 5;

struct Member {
    QString name;
    QByteArray json;
};

// The members of the object in `text`, in order and as spelt; nothing if it is no object.
std::optional<QList<Member>> membersOf(const QByteArray &text)
{
    const auto document = json::Document::parse(text);
    if (!document || !document->root().isObject())
        return {};
    QList<Member> members;
    for (json::Value value = document->root().first(); value; value = value.next())
        members += {value.name(), value.raw().toByteArray()};
    return members;
}

// The schema's properties in the order the server wrote them, which QJsonObject does not keep.
QStringList propertyNames(const mcp::Tool &tool)
{
    QStringList names;
    if (const auto document = json::Document::parse(tool.bytes)) {
        const json::Value properties = document->find(u"/inputSchema/properties");
        if (properties.isObject())
            for (json::Value value = properties.first(); value && names.size() < mostFields; value = value.next())
                if (!names.contains(value.name()))
                    names += value.name();
    }
    if (names.isEmpty())
        names = tool.inputSchema.value(u"properties"_s)
                    .toObject()
                    .keys()
                    .first(std::min<qsizetype>(tool.inputSchema.value(u"properties"_s).toObject().size(), mostFields));
    return names;
}

QByteArray objectText(const QList<Member> &members)
{
    if (members.isEmpty())
        return "{}";
    QByteArray text = "{\n";
    for (qsizetype i = 0; i < members.size(); ++i)
        text += "  " + quoted(members.at(i).name) + ": " + members.at(i).json + (i + 1 < members.size() ? ",\n" : "\n");
    return text + '}';
}

} // namespace

ArgumentEditor::ArgumentEditor(QWidget *parent)
    : QWidget(parent), m_scroll(named(new QScrollArea, u"toolForm"_s, tr("Arguments as a form"))),
      m_json(named(new QPlainTextEdit, u"toolJson"_s, tr("Arguments as JSON"))),
      m_highlighter(new JsonHighlighter(m_json->document())), m_verdict((new PlainLabel)->wrapped())
{
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
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
    splitter->setSizes({500, 400});
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
    buildForm(tool);
    QList<Member> defaults;
    if (!draft) {
        const QJsonObject properties = tool.inputSchema.value(u"properties"_s).toObject();
        for (const SchemaField *field : std::as_const(m_fields)) {
            const QJsonObject schema = properties.value(field->name()).toObject();
            if (schema.contains(u"default"_s)) {
                const QByteArray wrapped = json::compact({{u"v"_s, schema.value(u"default"_s)}});
                defaults += {field->name(), wrapped.sliced(5, wrapped.size() - 6)};
            }
        }
    }
    {
        const QSignalBlocker blocked(m_json);
        m_json->setPlainText(draft ? *draft : QString::fromUtf8(objectText(defaults)));
    }
    jsonEdited();
}

void ArgumentEditor::clear()
{
    setTool({}, u"{}"_s);
}

QString ArgumentEditor::jsonText() const
{
    return m_json->toPlainText();
}

void ArgumentEditor::buildForm(const mcp::Tool &tool)
{
    m_tool = tool;
    m_fields.clear();
    const QJsonObject properties = tool.inputSchema.value(u"properties"_s).toObject();
    QStringList required;
    const QJsonArray requiredNames = tool.inputSchema.value(u"required"_s).toArray();
    for (const QJsonValue &name : requiredNames)
        required += name.toString();

    auto *form = new QWidget;
    auto *column = new QVBoxLayout(form);
    column->setContentsMargins(0, 0, 8, 0);
    const QStringList names = propertyNames(tool);
    for (const QString &name : names) {
        auto *field = new SchemaField(name, properties.value(name).toObject(), required.contains(name));
        connect(field, &SchemaField::edited, this, &ArgumentEditor::formEdited);
        column->addWidget(field);
        m_fields += field;
    }
    if (names.isEmpty())
        column->addWidget(
            (new PlainLabel(tool.name.isEmpty() ? QString() : tr("This tool takes no arguments.")))->faint());
    if (names.size() == mostFields)
        column->addWidget((new PlainLabel(tr("Only the first %1 arguments have a field.").arg(mostFields)))->faint());
    column->addStretch(1);
    m_scroll->setWidget(form);
}

void ArgumentEditor::formEdited()
{
    const QList<Member> before = membersOf(m_json->toPlainText().toUtf8()).value_or(QList<Member>());
    QList<Member> members;
    QStringList known;
    for (const SchemaField *field : std::as_const(m_fields)) {
        known += field->name();
        if (const auto json = field->json())
            members += {field->name(), *json};
    }
    for (const Member &member : before)
        if (!known.contains(member.name))
            members += member;
    {
        const QSignalBlocker blocked(m_json);
        m_json->setPlainText(QString::fromUtf8(objectText(members)));
    }
    check();
    Q_EMIT changed();
}

void ArgumentEditor::jsonEdited()
{
    // While the JSON does not parse the form keeps what it had.
    if (const auto members = membersOf(m_json->toPlainText().toUtf8())) {
        for (SchemaField *field : std::as_const(m_fields)) {
            std::optional<QByteArray> json;
            for (const Member &member : *members)
                if (member.name == field->name())
                    json = member.json;
            field->setJson(json);
        }
    }
    check();
    Q_EMIT changed();
}

void ArgumentEditor::check()
{
    for (SchemaField *field : std::as_const(m_fields))
        field->setProblem({});
    m_arguments.reset();
    m_violations = 0;
    QString text;
    Tone tone = Tone::Ok;
    const Result<QJsonObject> parsed = json::parseObject(m_json->toPlainText().toUtf8());
    if (!parsed) {
        text = tr("Not a JSON object: %1 %2").arg(visible(parsed.error().what), visible(parsed.error().evidence));
        tone = Tone::Error;
    } else {
        m_arguments = *parsed;
        const json::Verdict verdict = json::check(*parsed, m_tool.inputSchema);
        m_violations = verdict.violations.size();
        QStringList lines;
        for (const json::Violation &violation : verdict.violations.first(std::min(m_violations, mostViolations)))
            lines += visible(violation.pointer.isEmpty() ? violation.text
                                                         : QString(violation.pointer + u": "_s + violation.text));
        if (m_violations > mostViolations)
            lines += tr("… and %1 more").arg(m_violations - mostViolations);
        for (const json::Violation &violation : verdict.violations)
            for (SchemaField *field : std::as_const(m_fields))
                if (violation.pointer.section(u'/', 1, 1) == field->name())
                    field->setProblem(visible(violation.text));
        if (m_violations > 0)
            tone = Tone::Warn;
        else if (verdict.valid())
            lines += tr("Fits the schema.");
        else
            lines += tr("No violation found; not judged: %1").arg(visible(verdict.unchecked.join(u", "_s)));
        text = lines.join(u'\n');
    }
    m_verdict->setTone(tone);
    m_verdict->setText(text);
}

} // namespace authscope::gui
