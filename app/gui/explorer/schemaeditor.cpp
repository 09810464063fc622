// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/gui/explorer/schemaeditor.h"

#include "app/gui/explorer/schemacontainers.h"
#include "app/gui/explorer/schemascalars.h"
#include "app/gui/widgets/plainlabel.h"
#include "core/base/text.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QVBoxLayout>

using namespace Qt::StringLiterals;

namespace authscope::gui {

namespace {

constexpr qsizetype longestDescription = 2'000;
constexpr qsizetype longestName = 120;
constexpr qsizetype longestShown = 40;
constexpr qsizetype mostProblems = 3;
constexpr int deepest = 12;

} // namespace

QByteArray quoted(const QString &text)
{
    const QByteArray array = QJsonDocument(QJsonArray{text}).toJson(QJsonDocument::Compact);
    return array.sliced(1, array.size() - 2);
}

QString withoutMnemonic(QString text)
{
    return text.replace(u'&', u"&&"_s);
}

SchemaEditor *SchemaEditor::make(const FormSchema &schema, const FormPlace &place, const std::shared_ptr<int> &budget)
{
    --*budget;
    SchemaEditor *editor = *budget < 0 || place.depth > deepest ? new JsonEditor(schema, place)
                                                                : made(schema, place, budget);
    editor->m_budget = budget;
    return editor;
}

SchemaEditor::~SchemaEditor()
{
    if (m_budget)
        ++*m_budget;
}

SchemaEditor *SchemaEditor::made(const FormSchema &schema, const FormPlace &place, const std::shared_ptr<int> &budget)
{
    using Kind = FormSchema::Kind;
    switch (schema.kind()) {
    case Kind::Text: return new TextEditor(schema, place);
    case Kind::Number:
    case Kind::Integer: return new NumberEditor(schema, place);
    case Kind::Boolean:
    case Kind::Null:
    case Kind::Choice: return new ChoiceEditor(schema, place);
    case Kind::Choices: return new ChoicesEditor(schema, place);
    case Kind::List: return new ListEditor(schema, place, budget);
    case Kind::Object: return new ObjectEditor(schema, place, budget);
    case Kind::Union: return new UnionEditor(schema, place, budget);
    case Kind::Json:
    case Kind::Nothing: break;
    }
    return new JsonEditor(schema, place);
}

SchemaEditor::SchemaEditor(const FormSchema &schema, const FormPlace &place)
    : m_schema(schema), m_place(place), m_problem((new PlainLabel)->wrapped()),
      m_foreignNote((new PlainLabel)->wrapped())
{
    m_problem->hide();
    m_foreignNote->hide();
}

QString SchemaEditor::objectName(QStringView prefix) const
{
    return prefix + m_place.scope + m_place.path;
}

QString SchemaEditor::spoken() const
{
    const QString path = m_place.path.isEmpty() ? tr("value") : elided(visible(m_place.path), longestName);
    return m_place.required ? tr("%1, required").arg(path) : path;
}

void SchemaEditor::build(QWidget *body, QWidget *focus)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, m_place.label.isEmpty() ? 0 : 6);
    column->setSpacing(2);
    m_head = new QHBoxLayout;
    m_head->setSpacing(8);
    if (!m_place.label.isEmpty()) {
        const QString label = elided(visible(m_place.label), longestName);
        auto *title = (new PlainLabel(withoutMnemonic(m_place.required ? QString(label + u" *"_s) : label)))->bold();
        if (m_place.required)
            title->setToolTip(tr("required"));
        title->setBuddy(focus);
        QString facts = elided(visible(m_schema.typeText()), longestShown);
        const QString own = m_schema.title();
        if (!own.isEmpty() && own != m_place.label)
            facts = elided(visible(own), longestName) + u" · "_s + facts;
        if (const auto preset = m_schema.json(u"default"))
            facts += tr(" · default %1").arg(elided(visible(QString::fromUtf8(*preset)), longestShown));
        m_head->addWidget(title);
        m_head->addWidget((new PlainLabel(facts))->faint(), 1);
    } else {
        m_head->addStretch(1);
    }
    column->addLayout(m_head);
    if (body)
        column->addWidget(body);
    column->addWidget(m_foreignNote);
    if (focus)
        setFocusProxy(focus);
    const QString description = m_schema.description();
    if (!description.isEmpty()) {
        const QString shown = elided(visible(elided(description, longestDescription)), longestDescription);
        if (focus)
            focus->setAccessibleDescription(shown);
        column->addWidget((new PlainLabel(shown))->wrapped()->faint());
    }
    column->addWidget(m_problem);
}

void SchemaEditor::addToHead(QWidget *widget)
{
    m_head->addWidget(widget);
}

void SchemaEditor::touched()
{
    if (m_taking)
        return;
    m_foreign.reset();
    fillForeign();
    Q_EMIT edited();
}

void SchemaEditor::setJson(const std::optional<QByteArray> &json)
{
    if (this->json() == json)
        return;
    m_taking = true;
    m_foreign.reset();
    if (!json) {
        take(std::nullopt, json);
    } else if (const auto document = json::Document::parse(*json)) {
        if (!take(document->root(), json))
            m_foreign = json;
    }
    fillForeign();
    m_taking = false;
}

void SchemaEditor::fillForeign()
{
    m_foreignNote->setVisible(m_foreign.has_value());
    if (!m_foreign)
        return;
    m_foreignNote->setTone(Tone::Warn);
    m_foreignNote->setText(
        tr("The JSON has something else here: %1")
            .arg(elided(visible(QString::fromUtf8(m_foreign->first(std::min<qsizetype>(m_foreign->size(), 500)))),
                        100)));
}

void SchemaEditor::setProblem(const QStringList &lines)
{
    m_problem->setTone(Tone::Error);
    m_problem->setText(lines.join(u'\n'));
    m_problem->setVisible(!lines.isEmpty());
}

void SchemaEditor::showViolations(const QList<json::Violation> &violations)
{
    QStringList own;
    QList<json::Violation> missing;
    const QList<SchemaEditor *> below = children();
    QList<QList<json::Violation>> theirs(below.size());
    for (const json::Violation &violation : violations) {
        bool passed = false;
        for (qsizetype i = 0; i < below.size() && !passed; ++i) {
            const QString &pointer = below.at(i)->m_place.pointer;
            passed = violation.pointer == pointer || violation.pointer.startsWith(QString(pointer + u'/'));
            // A union's form stands at the union's own place.
            passed = passed
                && (pointer != m_place.pointer || violation.pointer != pointer || violation.keyword == "required"_L1);
            if (passed)
                theirs[i] += violation;
        }
        if (passed)
            continue;
        if (violation.keyword == "required"_L1 && violation.pointer == m_place.pointer) {
            missing += violation;
            continue;
        }
        if (own.size() < mostProblems)
            own += elided(visible(violation.text), 300);
    }
    for (qsizetype i = 0; i < below.size(); ++i)
        below.at(i)->showViolations(theirs.at(i));
    // At the member's own place, where there is one.
    if (!missing.isEmpty() && !showMissing())
        for (const json::Violation &violation : missing.first(std::min(missing.size(), mostProblems)))
            own += elided(visible(violation.text), 300);
    setProblem(own);
}

} // namespace authscope::gui
