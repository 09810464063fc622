// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/gui/explorer/textarguments.h"

#include "app/gui/explorer/drafts.h"
#include "app/gui/explorer/schemaeditor.h"
#include "app/gui/widgets/named.h"
#include "app/gui/widgets/plainlabel.h"
#include "core/base/text.h"

#include <QtWidgets/QCompleter>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QScrollArea>
#include <QtWidgets/QVBoxLayout>

#include <chrono>

using namespace Qt::StringLiterals;

namespace authscope::gui {

namespace {

constexpr std::chrono::milliseconds pause{250};
constexpr qsizetype longestName = 120;
constexpr qsizetype longestDescription = 600;
constexpr qsizetype mostFields = 100;
constexpr qsizetype mostWords = 100;
constexpr int mostLines = 9; // before it scrolls

} // namespace

TextArguments::TextArguments(const QString &name, QWidget *parent)
    : QWidget(parent), m_name(name), m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_pause.setSingleShot(true);
    m_pause.setInterval(pause);
    connect(&m_pause, &QTimer::timeout, this, [this] { ask(m_typedIn); });
}

void TextArguments::setFields(mcp::CompletionQuestion::Of of, const QString &subject, const QList<Field> &fields,
                              const QJsonObject &values)
{
    ++m_generation;
    m_pause.stop();
    m_of = of;
    m_subject = subject;
    m_lines.clear();
    delete m_inner;
    auto *area = named(new QScrollArea, m_name + u"Arguments"_s, tr("Arguments"));
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setFocusPolicy(Qt::NoFocus);
    auto *inner = new QWidget;
    auto *column = new QVBoxLayout(inner);
    column->setContentsMargins(0, 0, 8, 0);
    for (const Field &field : fields.first(std::min(fields.size(), mostFields))) {
        const int index = int(m_lines.size());
        const QString shown = elided(visible(field.title.isEmpty() ? field.name : field.title), longestName);
        auto *edit = named(new QLineEdit(values.value(field.name).toString()), m_name + u"Arg-"_s + field.name,
                           field.required ? tr("%1, required").arg(shown) : shown);
        if (isSecretMember(field.name, {}))
            edit->setEchoMode(QLineEdit::PasswordEchoOnEdit);
        auto *words = new QStringListModel(edit);
        auto *completer = new QCompleter(words, edit);
        completer->setCaseSensitivity(Qt::CaseInsensitive);
        completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
        edit->setCompleter(completer);
        auto *title = (new PlainLabel(withoutMnemonic(field.required ? QString(shown + u" *"_s) : shown)))->bold();
        title->setBuddy(edit);
        auto *note = (new PlainLabel)->faint();
        auto *head = new QHBoxLayout;
        head->addWidget(title);
        head->addWidget(note, 1);
        column->addLayout(head);
        column->addWidget(edit);
        if (!field.description.isEmpty()) {
            const QString description = elided(visible(field.description), longestDescription);
            edit->setAccessibleDescription(description);
            column->addWidget((new PlainLabel(description))->wrapped()->faint());
        }
        m_lines += {field, edit, words, note, 0};
        connect(edit, &QLineEdit::textChanged, this, &TextArguments::changed);
        connect(edit, &QLineEdit::textEdited, this, [this, index] {
            m_typedIn = index;
            m_pause.start();
        });
    }
    column->addStretch(1);
    area->setWidget(inner);
    area->setMinimumHeight(std::min(inner->sizeHint().height(), fontMetrics().height() * mostLines)
                           + 2 * area->frameWidth());
    m_inner = area;
    m_column->addWidget(area);
    setVisible(!m_lines.isEmpty());
}

void TextArguments::ask(int index)
{
    if (index >= 0 && index < m_lines.size() && m_explorer && !m_lines.at(index).edit->text().isEmpty())
        complete(this, index, ++m_lines[index].asked, m_generation);
}

QCoro::Task<void> TextArguments::complete(QPointer<TextArguments> self, int index, quint64 asked, quint64 generation)
{
    mcp::CompletionQuestion question;
    question.of = self->m_of;
    question.name = self->m_subject;
    question.argument = self->m_lines.at(index).field.name;
    question.value = self->m_lines.at(index).edit->text();
    question.context = self->values();
    question.context.remove(question.argument);
    const Result<mcp::Completion> completion = co_await self->m_explorer->complete(question);
    if (!self || generation != self->m_generation || self->m_lines.at(index).asked != asked)
        co_return;
    Line &line = self->m_lines[index];
    if (!completion) {
        line.note->setText(tr("no completion: %1").arg(elided(visible(completion.error().what), 100)));
        co_return;
    }
    QStringList words;
    for (const QString &word : completion->values.first(std::min(completion->values.size(), mostWords)))
        if (word == visible(word)) // what cannot be shown as it is is not offered
            words += word;
    line.words->setStringList(words);
    const qint64 total = completion->total.value_or(words.size());
    line.note->setText(completion->hasMore || total > words.size() ? tr("%1 of %2 values").arg(words.size()).arg(total)
                                                                   : QString());
    const bool chosen = words.size() == 1 && words.first() == line.edit->text();
    if (!words.isEmpty() && !chosen && line.edit->hasFocus())
        line.edit->completer()->complete();
}

QJsonObject TextArguments::values() const
{
    QJsonObject values;
    for (const Line &line : m_lines)
        if (!line.edit->text().isEmpty())
            values.insert(line.field.name, line.edit->text());
    return values;
}

void TextArguments::setValues(const QJsonObject &values)
{
    for (const Line &line : std::as_const(m_lines))
        line.edit->setText(values.value(line.field.name).toString());
}

QString TextArguments::missing() const
{
    for (const Line &line : m_lines)
        if (line.field.required && line.edit->text().isEmpty())
            return line.field.name;
    return {};
}

} // namespace authscope::gui
