// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/gui/explorer/schemascalars.h"

#include "app/gui/explorer/drafts.h"
#include "app/gui/widgets/named.h"
#include "app/gui/widgets/theme.h"
#include "app/gui/widgets/tooltip.h"
#include "core/base/text.h"

#include <QtCore/QDateTime>
#include <QtCore/QUuid>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QListWidget>
#include <QtWidgets/QPlainTextEdit>
#include <QtWidgets/QToolButton>
#include <QtWidgets/QVBoxLayout>

using namespace Qt::StringLiterals;

namespace authscope::gui {

namespace {

constexpr qsizetype longestOption = 200;
constexpr int shortestText = 200; // characters that a schema allows, from which on several lines are offered at once
constexpr int mostRows = 7;

QString exampleOf(const FormSchema &schema)
{
    if (const auto examples = schema.json(u"examples"))
        if (const auto document = json::Document::parse(*examples); document && document->root().isArray())
            if (const json::Value first = document->root().first(); first.isString())
                return first.text();
    const QString format = schema.text(u"format");
    if (format == "date"_L1)
        return u"2026-11-28"_s;
    if (format == "date-time"_L1)
        return u"2026-11-28T12:00:00Z"_s;
    if (format == "time"_L1)
        return u"12:00:00Z"_s;
    if (format == "email"_L1)
        return u"ada@example.com"_s;
    if (format == "uri"_L1)
        return u"https://example.com/"_s;
    return format;
}

// A value of that format that is made at the press of a button.
QString madeFor(const QString &format)
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    if (format == "date"_L1)
        return QDateTime::currentDateTime().date().toString(Qt::ISODate);
    if (format == "date-time"_L1)
        return now.toString(Qt::ISODate);
    if (format == "time"_L1)
        return now.time().toString(Qt::ISODate) + u'Z';
    if (format == "uuid"_L1)
        return QUuid::createUuid().toString(QUuid::WithoutBraces);
    return {};
}

QToolButton *smallButton(const QString &objectName, const QString &face, const QString &what)
{
    auto *button = named(new QToolButton, objectName, what);
    button->setText(face);
    button->setToolTip(plainToolTip(what)); // a schema's names are in it
    button->setAutoRaise(true);
    return button;
}

} // namespace

TextEditor::TextEditor(const FormSchema &schema, const FormPlace &place)
    : SchemaEditor(schema, place), m_line(named(new QLineEdit, objectName(u"arg-"), spoken())),
      m_text(named(new QPlainTextEdit, objectName(u"argText-"), tr("%1, several lines").arg(spoken()))),
      m_lines(smallButton(objectName(u"argLines-"), u"¶"_s, tr("Several lines: %1").arg(spoken()))),
      m_empty(smallButton(objectName(u"argEmpty-"), u"\"\""_s, tr("Send an empty text: %1").arg(spoken())))
{
    m_text->setTabChangesFocus(true);
    m_text->setFixedHeight(fontMetrics().height() * 4 + 10);
    m_text->hide();
    m_lines->setCheckable(true);
    m_empty->setCheckable(true);
    const QString example = elided(visible(exampleOf(schema)), 40);
    m_line->setPlaceholderText(example);
    m_text->setPlaceholderText(example);
    if (isSecretMember(place.name,
                       QJsonObject{{u"format"_s, schema.text(u"format")}, {u"writeOnly"_s, schema.flag(u"writeOnly")}}))
        m_line->setEchoMode(QLineEdit::PasswordEchoOnEdit);
    auto *body = new QWidget;
    auto *row = new QHBoxLayout(body);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(2);
    row->addWidget(m_line, 1);
    row->addWidget(m_text, 1);
    const QString format = schema.text(u"format");
    if (!madeFor(format).isEmpty()) {
        const QString what = format == "uuid"_L1 ? tr("Make a new one: %1").arg(spoken()) : tr("Now: %1").arg(spoken());
        auto *make = smallButton(objectName(u"argMake-"), format == "uuid"_L1 ? u"+"_s : tr("Now"), what);
        row->addWidget(make);
        connect(make, &QToolButton::clicked, this, [this, format] {
            showText(madeFor(format));
            m_json = quoted(typed());
            touched();
        });
    }
    row->addWidget(m_empty, 0, Qt::AlignTop);
    row->addWidget(m_lines, 0, Qt::AlignTop);
    build(body, m_line);
    setLines(schema.number(u"maxLength").toLongLong() > shortestText || schema.text(u"format") == "textarea"_L1);

    const auto changed = [this] {
        const QString text = typed();
        if (!text.isEmpty())
            m_empty->setChecked(false);
        m_json = text.isEmpty() ? std::nullopt : std::optional(quoted(text));
        touched();
    };
    connect(m_line, &QLineEdit::textEdited, this, changed);
    connect(m_text, &QPlainTextEdit::textChanged, this, [this, changed] {
        if (m_lines->isChecked() && m_text->isVisibleTo(this))
            changed();
    });
    connect(m_lines, &QToolButton::clicked, this, [this](bool several) {
        setLines(several);
        (several ? static_cast<QWidget *>(m_text) : m_line)->setFocus();
    });
    connect(m_empty, &QToolButton::clicked, this, [this](bool) {
        if (m_empty->isChecked())
            showText({});
        m_json.reset();
        touched();
    });
}

QString TextEditor::typed() const
{
    return m_lines->isChecked() ? m_text->toPlainText() : m_line->text();
}

void TextEditor::showText(const QString &text)
{
    const QSignalBlocker blocked(m_text);
    if (text.contains(u'\n') && !m_lines->isChecked())
        setLines(true);
    if (m_lines->isChecked() && m_text->toPlainText() != text)
        m_text->setPlainText(text);
    if (!m_lines->isChecked() && m_line->text() != text)
        m_line->setText(text);
}

void TextEditor::setLines(bool several)
{
    const QSignalBlocker blocked(m_text);
    const QString text = typed();
    // One line cannot hold the ends of several.
    if (!several && text.contains(u'\n')) {
        m_lines->setChecked(true);
        return;
    }
    m_lines->setChecked(several);
    m_line->setVisible(!several);
    m_text->setVisible(several);
    setFocusProxy(several ? static_cast<QWidget *>(m_text) : m_line);
    if (several)
        m_text->setPlainText(text);
    else
        m_line->setText(text);
}

std::optional<QByteArray> TextEditor::value() const
{
    if (m_json)
        return m_json;
    return m_empty->isChecked() ? std::optional<QByteArray>("\"\"") : std::nullopt;
}

bool TextEditor::take(const std::optional<json::Value> &value, const std::optional<QByteArray> &text)
{
    const QString shown = value && value->isString() ? value->text() : QString();
    showText(shown);
    m_json.reset();
    m_empty->setChecked(value && value->isString() && shown.isEmpty());
    if (!value)
        return true;
    if (!shown.isEmpty())
        m_json = text;
    return value->isString();
}

NumberEditor::NumberEditor(const FormSchema &schema, const FormPlace &place)
    : SchemaEditor(schema, place), m_line(named(new QLineEdit, objectName(u"arg-"), spoken()))
{
    const QString least = schema.number(u"minimum");
    const QString most = schema.number(u"maximum");
    const bool whole = schema.kind() == FormSchema::Kind::Integer;
    m_line->setPlaceholderText(!least.isEmpty() && !most.isEmpty() ? tr("%1 to %2").arg(least, most)
                                   : !least.isEmpty()              ? tr("%1 or more").arg(least)
                                   : !most.isEmpty()               ? tr("at most %1").arg(most)
                                   : whole                         ? tr("a whole number")
                                                                   : tr("a number"));
    build(m_line, m_line);
    connect(m_line, &QLineEdit::textEdited, this, [this](const QString &text) {
        const QByteArray number = text.trimmed().toUtf8();
        const auto document = json::Document::parse(number);
        m_json = text.isEmpty()                       ? std::nullopt
            : document && document->root().isNumber() ? std::optional(number)
                                                      : std::optional(quoted(text));
        touched();
    });
}

bool NumberEditor::take(const std::optional<json::Value> &value, const std::optional<QByteArray> &text)
{
    // A string is what was typed here and is no number.
    m_json = text;
    const bool fits = !value || value->isNumber() || value->isString();
    const QString shown = value && fits ? value->text() : QString();
    if (m_line->text() != shown)
        m_line->setText(shown);
    if (!fits)
        m_json.reset();
    return fits;
}

ChoiceEditor::ChoiceEditor(const FormSchema &schema, const FormPlace &place)
    : SchemaEditor(schema, place), m_choice(named(new QComboBox, objectName(u"arg-"), spoken()))
{
    m_choice->addItem(place.required ? tr("– choose –") : tr("– not set –"));
    QList<FormSchema::Option> options = schema.options();
    if (schema.kind() == FormSchema::Kind::Boolean)
        options = {{"true", u"true"_s}, {"false", u"false"_s}};
    else if (schema.kind() == FormSchema::Kind::Null)
        options = {{"null", u"null"_s}};
    for (const FormSchema::Option &option : std::as_const(options)) {
        const QString title = elided(visible(option.title), longestOption);
        const bool other = option.json != quoted(option.title) && option.json != option.title.toUtf8();
        m_choice->addItem(title, option.json);
        if (other)
            m_choice->setItemData(m_choice->count() - 1, elided(visible(QString::fromUtf8(option.json)), longestOption),
                                  Qt::AccessibleDescriptionRole);
    }
    m_choice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_choice->setMinimumContentsLength(12);
    build(m_choice, m_choice);
    connect(m_choice, &QComboBox::currentIndexChanged, this, [this] { touched(); });
}

std::optional<QByteArray> ChoiceEditor::value() const
{
    const QVariant chosen = m_choice->currentData();
    return chosen.isValid() ? std::optional(chosen.toByteArray()) : std::nullopt;
}

bool ChoiceEditor::take(const std::optional<json::Value> &, const std::optional<QByteArray> &text)
{
    const QSignalBlocker blocked(m_choice);
    const int index = text ? m_choice->findData(*text) : 0;
    m_choice->setCurrentIndex(std::max(index, 0));
    return index >= 0;
}

ChoicesEditor::ChoicesEditor(const FormSchema &schema, const FormPlace &place)
    : SchemaEditor(schema, place), m_list(named(new QListWidget, objectName(u"arg-"), spoken())),
      m_included(place.required)
{
    for (const FormSchema::Option &option : schema.options()) {
        auto *item = new QListWidgetItem(elided(visible(option.title), longestOption), m_list);
        item->setData(Qt::UserRole, option.json);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsUserCheckable | Qt::ItemIsSelectable);
        item->setCheckState(Qt::Unchecked);
    }
    const int rows = std::min(m_list->count(), mostRows);
    m_list->setFixedHeight(rows * (fontMetrics().height() + 6) + 6);
    m_list->setTabKeyNavigation(false);
    build(m_list, m_list);
    connect(m_list, &QListWidget::itemChanged, this, [this] {
        m_included = true;
        touched();
    });
}

std::optional<QByteArray> ChoicesEditor::value() const
{
    QByteArrayList chosen;
    for (int row = 0; row < m_list->count(); ++row)
        if (m_list->item(row)->checkState() == Qt::Checked)
            chosen += m_list->item(row)->data(Qt::UserRole).toByteArray();
    if (chosen.isEmpty() && !(m_included && place().required))
        return {};
    return '[' + chosen.join(", ") + ']';
}

bool ChoicesEditor::take(const std::optional<json::Value> &value, const std::optional<QByteArray> &)
{
    QByteArrayList chosen;
    if (value && value->isArray())
        for (json::Value one = value->first(); one; one = one.next())
            chosen += one.raw().toByteArray();
    m_included = value.has_value() || place().required;
    const QSignalBlocker blocked(m_list);
    qsizetype known = 0;
    for (int row = 0; row < m_list->count(); ++row) {
        const bool on = chosen.contains(m_list->item(row)->data(Qt::UserRole).toByteArray());
        m_list->item(row)->setCheckState(on ? Qt::Checked : Qt::Unchecked);
        known += on;
    }
    return !value || (value->isArray() && known == chosen.size());
}

JsonEditor::JsonEditor(const FormSchema &schema, const FormPlace &place)
    : SchemaEditor(schema, place), m_text(named(new QPlainTextEdit, objectName(u"arg-"), spoken()))
{
    m_text->setFont(wireFont());
    m_text->setTabChangesFocus(true);
    m_text->setFixedHeight(fontMetrics().height() * 4 + 10);
    m_text->setPlaceholderText(tr("JSON, such as \"text\", 12, true, [ ] or { }"));
    build(m_text, m_text);
    connect(m_text, &QPlainTextEdit::textChanged, this, [this] {
        const QByteArray text = m_text->toPlainText().trimmed().toUtf8();
        m_json = text.isEmpty() ? std::nullopt : std::optional(text);
        touched();
    });
}

// What does not parse would break the whole: it goes as a string until it does.
std::optional<QByteArray> JsonEditor::value() const
{
    if (!m_json || json::Document::parse(*m_json))
        return m_json;
    return quoted(QString::fromUtf8(*m_json));
}

bool JsonEditor::take(const std::optional<json::Value> &, const std::optional<QByteArray> &text)
{
    QByteArray shown = text.value_or(QByteArray());
    if (shown.contains('\n'))
        if (const auto document = json::Document::parse(shown))
            shown = document->indented();
    m_json = text ? std::optional(shown) : std::nullopt;
    const QSignalBlocker blocked(m_text);
    m_text->setPlainText(QString::fromUtf8(shown));
    return true;
}

} // namespace authscope::gui
