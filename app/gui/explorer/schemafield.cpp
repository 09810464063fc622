// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/gui/explorer/schemafield.h"

#include "app/gui/widgets/named.h"
#include "app/gui/widgets/plainlabel.h"
#include "app/gui/widgets/theme.h"
#include "core/base/text.h"
#include "core/json/document.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPlainTextEdit>
#include <QtWidgets/QVBoxLayout>

using namespace Qt::StringLiterals;

namespace authscope::gui {

namespace {

constexpr qsizetype longestDescription = 2'000;
constexpr qsizetype longestName = 120;
constexpr qsizetype mostChoices = 1'000;

QByteArray jsonOf(const QJsonValue &value)
{
    const QByteArray array = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
    return array.sliced(1, array.size() - 2);
}

QString typeOf(const QJsonObject &schema)
{
    const QJsonValue type = schema.value(u"type"_s);
    if (type.isString())
        return type.toString();
    QStringList names;
    const QJsonArray list = type.toArray();
    for (const QJsonValue &name : list)
        if (name.toString() != "null"_L1)
            names += name.toString();
    return names.join(u'|');
}

} // namespace

QByteArray quoted(const QString &text)
{
    return jsonOf(text);
}

SchemaField::SchemaField(const QString &name, const QJsonObject &schema, bool required, QWidget *parent)
    : QWidget(parent), m_name(name), m_problem((new PlainLabel)->wrapped())
{
    const QString shownName = elided(visible(name), longestName);
    auto *title = (new PlainLabel(required ? QString(shownName + u" *"_s) : shownName))->bold();
    if (required)
        title->setToolTip(tr("required"));
    QString type = elided(visible(typeOf(schema)), 40);
    if (schema.contains(u"default"_s))
        type += tr(" · default %1").arg(elided(visible(jsonOf(schema.value(u"default"_s))), 40));
    auto *head = new QHBoxLayout;
    head->addWidget(title);
    head->addWidget((new PlainLabel(type))->faint());
    head->addStretch(1);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 6);
    column->setSpacing(2);
    column->addLayout(head);
    QWidget *editor = makeEditor(schema, required);
    named(editor, u"arg-"_s + name, required ? tr("%1, required").arg(shownName) : shownName);
    column->addWidget(editor);
    setFocusProxy(editor);
    const QString description = schema.value(u"description"_s).toString();
    if (!description.isEmpty()) {
        const QString shown = elided(visible(elided(description, longestDescription)), longestDescription);
        editor->setAccessibleDescription(shown);
        column->addWidget((new PlainLabel(shown))->wrapped()->faint());
    }
    m_problem->hide();
    column->addWidget(m_problem);
}

QWidget *SchemaField::makeEditor(const QJsonObject &schema, bool required)
{
    const QString type = typeOf(schema);
    const QJsonArray values = schema.value(u"enum"_s).toArray();
    if (!values.isEmpty() && values.size() <= mostChoices)
        return makeChoice(QList<QJsonValue>(values.begin(), values.end()), required);
    if (type == "boolean"_L1)
        return makeChoice({true, false}, required);
    if (type == "string"_L1 || type == "integer"_L1 || type == "number"_L1) {
        m_kind = type == "string"_L1 ? Editor::Text : Editor::Number;
        m_line = new QLineEdit;
        const QString format = schema.value(u"format"_s).toString();
        m_line->setPlaceholderText(m_kind == Editor::Text ? elided(visible(format), 40) : tr("a number"));
        connect(m_line, &QLineEdit::textEdited, this, &SchemaField::lineEdited);
        return m_line;
    }
    m_text = new QPlainTextEdit;
    m_text->setFont(wireFont());
    m_text->setTabChangesFocus(true);
    m_text->setFixedHeight(fontMetrics().height() * 4 + 10);
    m_text->setPlaceholderText(type == "array"_L1 ? u"[ ]"_s : type == "object"_L1 ? u"{ }"_s : tr("JSON"));
    connect(m_text, &QPlainTextEdit::textChanged, this, [this] {
        const QByteArray text = m_text->toPlainText().trimmed().toUtf8();
        accept(text.isEmpty() ? std::nullopt : std::optional(text));
    });
    return m_text;
}

QWidget *SchemaField::makeChoice(const QList<QJsonValue> &values, bool required)
{
    m_kind = Editor::Choice;
    m_choice = new QComboBox;
    m_choice->addItem(required ? tr("– choose –") : tr("– not set –"));
    for (const QJsonValue &value : values)
        m_choice->addItem(elided(value.isString() ? visible(value.toString()) : visible(jsonOf(value)), 200),
                          jsonOf(value));
    connect(m_choice, &QComboBox::currentIndexChanged, this, [this](int index) {
        const QVariant chosen = m_choice->itemData(index);
        accept(chosen.isValid() ? std::optional(chosen.toByteArray()) : std::nullopt);
    });
    return m_choice;
}

void SchemaField::lineEdited(const QString &text)
{
    if (text.isEmpty()) {
        accept(std::nullopt);
        return;
    }
    if (m_kind == Editor::Text) {
        accept(quoted(text));
        return;
    }
    // What is no number goes out as a string, so that nothing typed is lost and the check can say what is wrong.
    const QByteArray number = text.trimmed().toUtf8();
    const auto document = json::Document::parse(number);
    accept(document && document->root().isNumber() ? number : quoted(text));
}

void SchemaField::accept(std::optional<QByteArray> json)
{
    if (m_json == json)
        return;
    m_json = std::move(json);
    Q_EMIT edited();
}

void SchemaField::setJson(const std::optional<QByteArray> &json)
{
    if (m_json == json)
        return;
    m_json = json;
    if (m_line) {
        QString text = QString::fromUtf8(json.value_or(QByteArray()));
        if (json) {
            const auto document = json::Document::parse(*json);
            if (document && document->root().isString())
                text = document->root().text();
        }
        if (m_line->text() != text)
            m_line->setText(text);
    } else if (m_choice) {
        const QSignalBlocker blocked(m_choice);
        const int index = json ? m_choice->findData(*json) : 0;
        m_choice->setCurrentIndex(index);
    } else {
        const QSignalBlocker blocked(m_text);
        m_text->setPlainText(QString::fromUtf8(json.value_or(QByteArray())));
    }
}

void SchemaField::setProblem(const QString &text)
{
    m_problem->setTone(Tone::Error);
    m_problem->setText(text);
    m_problem->setVisible(!text.isEmpty());
}

} // namespace authscope::gui
