// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/gui/explorer/schemacontainers.h"

#include "app/gui/widgets/named.h"
#include "app/gui/widgets/plainlabel.h"
#include "app/gui/widgets/tooltip.h"
#include "core/base/text.h"

#include <QtWidgets/QCheckBox>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QFrame>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QToolButton>
#include <QtWidgets/QVBoxLayout>

using namespace Qt::StringLiterals;

namespace authscope::gui {

namespace {

constexpr qsizetype mostRows = 200;
constexpr qsizetype longestName = 80;
constexpr int inset = 12;

// One step of a JSON pointer (RFC 6901 §3).
QString step(QString name)
{
    return u'/' + name.replace(u'~', u"~0"_s).replace(u'/', u"~1"_s);
}

FormPlace below(const FormPlace &parent, const QString &name, const QString &label, bool required)
{
    return {.name = name,
            .label = label,
            .path = parent.path.isEmpty() ? name : QString(parent.path + u'/' + name),
            .pointer = parent.pointer + step(name),
            .scope = parent.scope,
            .required = required,
            .depth = parent.depth + 1};
}

// Inner lines of JSON one level deeper; a string has no line ends of its own.
QByteArray deeper(QByteArray json)
{
    return json.replace("\n", "\n  ");
}

QByteArray arrayText(const QByteArrayList &elements)
{
    qsizetype length = 0;
    bool lines = false;
    for (const QByteArray &element : elements) {
        length += element.size();
        lines |= element.contains('\n');
    }
    if (!lines && length < 60)
        return '[' + elements.join(", ") + ']';
    QByteArray text = "[\n";
    for (qsizetype i = 0; i < elements.size(); ++i)
        text += "  " + deeper(elements.at(i)) + (i + 1 < elements.size() ? ",\n" : "\n");
    return text + ']';
}

// Marks what belongs to a value with a line at its side.
QFrame *insetFrame()
{
    auto *frame = new QFrame;
    frame->setObjectName(u"inset"_s);
    return frame;
}

QToolButton *rowButton(const QString &objectName, const QString &face, const QString &what)
{
    auto *button = named(new QToolButton, objectName, what);
    button->setText(face);
    button->setToolTip(plainToolTip(what)); // a schema's names are in it
    button->setAutoRaise(true);
    return button;
}

} // namespace

ObjectEditor::ObjectEditor(const FormSchema &schema, const FormPlace &place, std::shared_ptr<int> budget)
    : SchemaEditor(schema, place), m_budget(std::move(budget)), m_otherSchema(schema.otherMembers()),
      m_body(insetFrame()), m_column(new QVBoxLayout(m_body))
{
    m_column->setContentsMargins(place.depth > 0 ? inset : 0, place.depth > 0 ? 4 : 0, 0, 0);
    m_column->setSpacing(4);
    if (place.depth > 0 && !place.required) {
        m_include = named(new QCheckBox(tr("Include")), objectName(u"argInclude-"), tr("Include %1").arg(spoken()));
        build(m_body, m_include);
        addToHead(m_include);
        connect(m_include, &QCheckBox::toggled, this, [this](bool on) {
            include(on);
            touched();
        });
        m_body->hide();
    } else {
        build(m_body, nullptr);
        makeMembers();
    }
}

void ObjectEditor::include(bool on)
{
    if (on)
        makeMembers();
    m_body->setVisible(on);
}

void ObjectEditor::makeMembers()
{
    if (m_made)
        return;
    m_made = true;
    const QStringList required = schema().required();
    const QList<FormSchema::Property> properties = schema().properties();
    qsizetype left = 0;
    for (const FormSchema::Property &property : properties) {
        // The rest is edited as JSON; it is kept like any member without an editor.
        if (*m_budget <= 0) {
            ++left;
            continue;
        }
        SchemaEditor *editor = make(
            property.schema, below(place(), property.name, property.name, required.contains(property.name)), m_budget);
        connect(editor, &SchemaEditor::edited, this, &ObjectEditor::touched);
        m_column->addWidget(editor);
        m_members += editor;
    }
    if (left > 0)
        m_column->addWidget(
            (new PlainLabel(tr("%1 more members can be edited as JSON only.").arg(left)))->wrapped()->faint());
    if (!m_otherSchema)
        return;
    m_otherColumn = new QVBoxLayout;
    m_column->addLayout(m_otherColumn);
    auto *add = named(new QPushButton(tr("Add a member")), objectName(u"argAdd-"),
                      tr("Add a member to %1").arg(spoken()));
    auto *line = new QHBoxLayout;
    line->addWidget(add);
    line->addStretch(1);
    m_column->addLayout(line);
    connect(add, &QPushButton::clicked, this, [this] {
        if (const Other *other = addOther({}))
            other->name->setFocus();
        touched();
    });
}

ObjectEditor::Other *ObjectEditor::addOther(const QString &name)
{
    if (m_others.size() >= mostRows || *m_budget <= 0)
        return nullptr;
    const QString number = QString::number(m_others.size());
    auto *row = new QWidget;
    auto *line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    auto *field = named(new QLineEdit(name), objectName(u"argName-") + u'/' + number,
                        tr("Name of member %1 of %2").arg(number, spoken()));
    field->setPlaceholderText(tr("name"));
    field->setMaximumWidth(fontMetrics().averageCharWidth() * 20);
    FormPlace place = below(this->place(), u"+"_s + number, {}, true);
    place.pointer = this->place().pointer + step(name);
    SchemaEditor *editor = make(*m_otherSchema, place, m_budget);
    auto *remove = rowButton(objectName(u"argRemove-") + u"/+"_s + number, u"✕"_s,
                             tr("Remove member %1 of %2").arg(number, spoken()));
    line->addWidget(field, 0, Qt::AlignTop);
    line->addWidget(editor, 1);
    line->addWidget(remove, 0, Qt::AlignTop);
    m_otherColumn->addWidget(row);
    connect(editor, &SchemaEditor::edited, this, &ObjectEditor::touched);
    connect(field, &QLineEdit::textEdited, this, [this, editor](const QString &text) {
        editor->m_place.pointer = this->place().pointer + step(text);
        touched();
    });
    connect(remove, &QToolButton::clicked, this, [this, row] { removeOther(row); });
    m_others += {row, field, editor};
    return &m_others.last();
}

void ObjectEditor::removeOther(QWidget *row)
{
    const auto found = std::ranges::find(m_others, row, &Other::row);
    if (found == m_others.end())
        return;
    m_others.erase(found);
    row->hide();
    row->deleteLater();
    touched();
}

std::optional<QByteArray> ObjectEditor::value() const
{
    if (m_include && !m_include->isChecked())
        return {};
    QByteArrayList members;
    const auto add = [&members](const QString &name, const QByteArray &json) {
        members += "  " + quoted(name) + ": " + deeper(json);
    };
    for (const SchemaEditor *editor : m_members)
        if (const auto json = editor->json())
            add(editor->place().name, *json);
    for (const Other &other : m_others)
        if (!other.name->text().isEmpty())
            add(other.name->text(), other.editor->json().value_or("null"));
    for (const auto &[name, json] : m_unknown)
        add(name, json);
    return members.isEmpty() ? QByteArray("{}") : QByteArray("{\n" + members.join(",\n") + "\n}");
}

bool ObjectEditor::take(const std::optional<json::Value> &value, const std::optional<QByteArray> &)
{
    const bool on = value && value->isObject();
    if (m_include) {
        const QSignalBlocker blocked(m_include);
        m_include->setChecked(on);
        include(on);
    }
    QHash<QString, QByteArray> there;
    QStringList order;
    if (on) {
        for (json::Value member = value->first(); member; member = member.next()) {
            const QString name = member.name();
            if (!there.contains(name))
                order += name;
            there.insert(name, member.raw().toByteArray());
        }
    }
    for (SchemaEditor *editor : std::as_const(m_members)) {
        const QString &name = editor->place().name;
        editor->setJson(there.contains(name) ? std::optional(there.take(name)) : std::nullopt);
    }
    m_unknown.clear();
    const auto before = std::exchange(m_others, {});
    for (const Other &other : before)
        delete other.row;
    for (const QString &name : std::as_const(order)) {
        if (!there.contains(name))
            continue;
        Other *other = m_otherSchema && m_made ? addOther(name) : nullptr;
        if (other)
            other->editor->setJson(there.value(name));
        else
            m_unknown += {name, there.value(name)};
    }
    return !value || on;
}

QList<SchemaEditor *> ObjectEditor::children() const
{
    QList<SchemaEditor *> all = m_members;
    for (const Other &other : m_others)
        all += other.editor;
    return all;
}

bool ObjectEditor::showMissing()
{
    bool shown = false;
    for (SchemaEditor *editor : std::as_const(m_members)) {
        if (!editor->place().required || editor->json())
            continue;
        editor->setProblem({tr("This is required.")});
        shown = true;
    }
    return shown;
}

ListEditor::ListEditor(const FormSchema &schema, const FormPlace &place, std::shared_ptr<int> budget)
    : SchemaEditor(schema, place), m_budget(std::move(budget)), m_prefix(schema.prefixItems()), m_body(insetFrame()),
      m_column(new QVBoxLayout), m_add(named(new QPushButton(tr("Add an element")), objectName(u"argAdd-"),
                                             tr("Add an element to %1").arg(spoken())))
{
    auto *column = new QVBoxLayout(m_body);
    column->setContentsMargins(inset, 4, 0, 0);
    column->addLayout(m_column);
    auto *line = new QHBoxLayout;
    line->addWidget(m_add);
    line->addStretch(1);
    column->addLayout(line);
    if (!place.required && place.depth > 0) {
        m_include = named(new QCheckBox(tr("Include")), objectName(u"argInclude-"), tr("Include %1").arg(spoken()));
        build(m_body, m_include);
        addToHead(m_include);
        m_body->hide();
        connect(m_include, &QCheckBox::toggled, this, [this](bool on) {
            m_body->setVisible(on);
            if (on && m_rows.isEmpty())
                fill(QList<std::optional<QByteArray>>(m_prefix.size()));
            touched();
        });
    } else {
        build(m_body, m_add);
        fill(QList<std::optional<QByteArray>>(m_prefix.size()));
    }
    connect(m_add, &QPushButton::clicked, this, [this] {
        auto all = elements();
        all += std::nullopt;
        fill(all);
        focusRow(m_rows.size() - 1);
        touched();
    });
}

void ListEditor::addRow(qsizetype index, const std::optional<QByteArray> &json)
{
    const QString number = QString::number(index);
    const FormSchema schema = index < m_prefix.size() ? m_prefix.at(index) : this->schema().items();
    SchemaEditor *editor = make(schema, below(place(), number, {}, true), m_budget);
    auto *row = new QWidget;
    auto *line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(2);
    auto *label = (new PlainLabel(number))->faint();
    label->setBuddy(editor);
    label->setFixedWidth(fontMetrics().horizontalAdvance(u"000"_s));
    line->addWidget(label, 0, Qt::AlignTop);
    line->addWidget(editor, 1);
    const QString whole = elided(visible(place().path), longestName);
    const auto button = [&](QStringView prefix, const QString &face, const QString &what, auto action) {
        auto *made = rowButton(objectName(prefix) + u'/' + number, face, what.arg(number, whole));
        line->addWidget(made, 0, Qt::AlignTop);
        connect(made, &QToolButton::clicked, this, action);
        return made;
    };
    button(u"argUp-", u"↑"_s, tr("Move element %1 of %2 up"), [this, index] {
        rearrange(index, index - 1);
    })->setEnabled(index > 0);
    button(u"argDown-", u"↓"_s, tr("Move element %1 of %2 down"), [this, index] { rearrange(index, index + 1); });
    button(u"argRemove-", u"✕"_s, tr("Remove element %1 of %2"), [this, index] { rearrange(index, -1); });
    m_column->addWidget(row);
    connect(editor, &SchemaEditor::edited, this, &ListEditor::touched);
    if (json)
        editor->setJson(json);
    m_rows += {row, editor};
}

void ListEditor::fill(const QList<std::optional<QByteArray>> &elements)
{
    const auto before = std::exchange(m_rows, {});
    for (const Row &row : before) {
        // A button of the row may be what asked for this.
        row.widget->hide();
        m_column->removeWidget(row.widget);
        row.widget->deleteLater();
    }
    for (qsizetype i = 0; i < std::min(elements.size(), mostRows); ++i)
        addRow(i, elements.at(i));
    if (!m_rows.isEmpty())
        if (auto *down = m_rows.last().widget->findChild<QToolButton *>(objectName(u"argDown-") + u'/'
                                                                        + QString::number(m_rows.size() - 1)))
            down->setEnabled(false);
    m_add->setEnabled(m_rows.size() < mostRows && (m_rows.size() < m_prefix.size() || schema().mayGrow()));
}

QList<std::optional<QByteArray>> ListEditor::elements() const
{
    QList<std::optional<QByteArray>> all;
    for (const Row &row : m_rows)
        all += row.editor->json();
    return all;
}

void ListEditor::rearrange(qsizetype from, qsizetype to)
{
    auto all = elements();
    if (to >= all.size())
        return;
    if (to < 0)
        all.remove(from);
    else
        all.swapItemsAt(from, to);
    fill(all);
    focusRow(std::min(to < 0 ? from : to, m_rows.size() - 1));
    touched();
}

void ListEditor::focusRow(qsizetype index)
{
    if (index >= 0 && index < m_rows.size())
        m_rows.at(index).editor->setFocus(Qt::OtherFocusReason);
    else
        m_add->setFocus(Qt::OtherFocusReason);
}

std::optional<QByteArray> ListEditor::value() const
{
    if (m_include && !m_include->isChecked())
        return {};
    QByteArrayList texts;
    for (const Row &row : m_rows) {
        const FormSchema::Kind kind = row.editor->schema().kind();
        // An element cannot be left out: what is empty yet is what its kind has as empty.
        texts += row.editor->json().value_or(kind == FormSchema::Kind::Text ? "\"\"" : "null");
    }
    return arrayText(texts);
}

bool ListEditor::take(const std::optional<json::Value> &value, const std::optional<QByteArray> &)
{
    const bool on = value && value->isArray() && value->size() <= mostRows;
    if (m_include) {
        const QSignalBlocker blocked(m_include);
        m_include->setChecked(on);
        m_body->setVisible(on);
    }
    QList<std::optional<QByteArray>> all;
    if (on)
        for (json::Value one = value->first(); one; one = one.next())
            all += one.raw().toByteArray();
    // The same number of elements keeps its editors, and so the place of the cursor.
    if (all.size() == m_rows.size()) {
        for (qsizetype i = 0; i < all.size(); ++i)
            m_rows.at(i).editor->setJson(all.at(i));
    } else {
        fill(all);
    }
    return !value || on;
}

QList<SchemaEditor *> ListEditor::children() const
{
    QList<SchemaEditor *> all;
    for (const Row &row : m_rows)
        all += row.editor;
    return all;
}

UnionEditor::UnionEditor(const FormSchema &schema, const FormPlace &place, std::shared_ptr<int> budget)
    : SchemaEditor(schema, place), m_budget(std::move(budget)), m_alternatives(schema.alternatives()),
      m_choice(named(new QComboBox, objectName(u"argForm-"), tr("Form of %1").arg(spoken())))
{
    m_choice->addItem(place.required ? tr("– choose –") : tr("– not set –"));
    for (qsizetype i = 0; i < m_alternatives.size(); ++i) {
        const FormSchema &one = m_alternatives.at(i);
        QString label = one.title();
        if (label.isEmpty() && one.kind() == FormSchema::Kind::Object) {
            QStringList names;
            for (const FormSchema::Property &property : one.properties())
                names += property.name;
            label = names.isEmpty() ? u"object"_s : u"object: "_s + names.join(u", "_s);
        }
        if (label.isEmpty() && one.kind() == FormSchema::Kind::Choice && one.options().size() == 1)
            label = one.options().first().title;
        if (label.isEmpty())
            label = one.typeText();
        m_choice->addItem(elided(visible(label), longestName));
    }
    m_choice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_choice->setMinimumContentsLength(12);
    auto *body = new QWidget;
    m_column = new QVBoxLayout(body);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->addWidget(m_choice);
    build(body, m_choice);
    connect(m_choice, &QComboBox::currentIndexChanged, this, [this](int index) {
        choose(index - 1);
        touched();
    });
}

void UnionEditor::choose(int index)
{
    if (m_editor) {
        m_column->removeWidget(m_editor);
        m_editor->hide();
        m_editor->deleteLater();
        m_editor = nullptr;
    }
    if (index < 0 || index >= m_alternatives.size())
        return;
    FormPlace place = this->place();
    place.label.clear();
    place.required = true;
    ++place.depth;
    m_editor = make(m_alternatives.at(index), place, m_budget);
    m_column->addWidget(m_editor);
    // A form with one value has it; there is nothing to choose any more.
    const FormSchema::Kind kind = m_alternatives.at(index).kind();
    if (kind == FormSchema::Kind::Null
        || (kind == FormSchema::Kind::Choice && m_alternatives.at(index).options().size() == 1)) {
        m_editor->setJson(kind == FormSchema::Kind::Null ? QByteArray("null")
                                                         : m_alternatives.at(index).options().first().json);
        m_editor->hide();
    }
    connect(m_editor, &SchemaEditor::edited, this, &UnionEditor::touched);
}

std::optional<QByteArray> UnionEditor::value() const
{
    return m_editor ? m_editor->json() : std::nullopt;
}

bool UnionEditor::take(const std::optional<json::Value> &value, const std::optional<QByteArray> &text)
{
    int best = -1;
    int score = 0;
    if (value) {
        for (int i = 0; i < m_alternatives.size(); ++i) {
            const auto fits = m_alternatives.at(i).fit(*value);
            // What is chosen stays chosen where another is no better.
            const int bonus = m_choice->currentIndex() == i + 1 ? 1 : 0;
            if (fits && (best < 0 || *fits * 2 + bonus > score)) {
                best = i;
                score = *fits * 2 + bonus;
            }
        }
    }
    if (m_choice->currentIndex() != best + 1) {
        const QSignalBlocker blocked(m_choice);
        m_choice->setCurrentIndex(best + 1);
        choose(best);
    }
    if (m_editor)
        m_editor->setJson(text);
    return !value || best >= 0;
}

QList<SchemaEditor *> UnionEditor::children() const
{
    return m_editor ? QList<SchemaEditor *>{m_editor} : QList<SchemaEditor *>();
}

} // namespace authscope::gui
