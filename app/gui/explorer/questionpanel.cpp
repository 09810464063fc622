// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/gui/explorer/questionpanel.h"

#include "app/gui/explorer/argumenteditor.h"
#include "app/gui/widgets/iconlabel.h"
#include "app/gui/widgets/icons.h"
#include "app/gui/widgets/named.h"
#include "app/gui/widgets/plainlabel.h"
#include "app/gui/widgets/wireview.h"
#include "app/signin/browser.h"
#include "core/base/text.h"
#include "core/http/origin.h"
#include "core/json/document.h"

#include <QtCore/QDir>
#include <QtCore/QJsonArray>
#include <QtCore/QUrl>
#include <QtGui/QAccessible>
#include <QtWidgets/QFormLayout>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPlainTextEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QStackedWidget>
#include <QtWidgets/QVBoxLayout>

using namespace Qt::StringLiterals;

namespace authscope::gui {

namespace {

constexpr qsizetype longestMessage = 4'000;
constexpr qsizetype mostRoots = 100;

QLabel *buddied(const QString &text, QWidget *buddy)
{
    auto *label = new PlainLabel(text);
    label->setBuddy(buddy);
    return label;
}

QString linesOf(const QJsonArray &roots)
{
    QStringList lines;
    for (const QJsonValue &root : roots)
        lines += root["uri"_L1].toString();
    return lines.join(u'\n');
}

} // namespace

QJsonArray rootsFrom(const QString &lines, QString *problem)
{
    QJsonArray roots;
    problem->clear();
    const QStringList all = lines.split(u'\n', Qt::SkipEmptyParts);
    for (const QString &each : all) {
        const QString line = each.trimmed();
        if (line.isEmpty() || roots.size() >= mostRoots)
            continue;
        const bool uri = line.startsWith("file://"_L1);
        if (!uri && !QDir::isAbsolutePath(line)) {
            *problem =
                QuestionPanel::tr("\"%1\" is neither a whole path nor a file: URI.").arg(elided(visible(line), 80));
            return {};
        }
        const QUrl url = uri ? QUrl(line, QUrl::StrictMode) : QUrl::fromLocalFile(QDir::cleanPath(line));
        if (!url.isValid()) {
            *problem = QuestionPanel::tr("\"%1\" is no valid file: URI.").arg(elided(visible(line), 80));
            return {};
        }
        roots += QJsonObject{{u"uri"_s, url.toString(QUrl::FullyEncoded)}, {u"name"_s, QDir(url.path()).dirName()}};
    }
    return roots;
}

QuestionPanel::QuestionPanel(const QString &name, QWidget *parent)
    : QFrame(parent), m_name(name), m_title((new PlainLabel)->wrapped()->bold()),
      m_message((new PlainLabel)->wrapped()), m_stack(new QStackedWidget),
      m_form(new ArgumentEditor(name + u"Question"_s)), m_host((new PlainLabel)->wrapped()->bold()),
      m_url(named(new QLineEdit, name + u"QuestionUrl"_s, tr("Address of the page"))),
      m_open(named(new QPushButton(tr("Open in the browser")), name + u"QuestionOpen"_s,
                   tr("Open the page in the browser"))),
      m_visitProblem((new PlainLabel)->wrapped()),
      m_messages(named(new WireView, name + u"QuestionMessages"_s, tr("Messages for the model"))),
      m_text(named(new QPlainTextEdit, name + u"QuestionText"_s, tr("Your message in the model's place"))),
      m_model(named(new QLineEdit, name + u"QuestionModel"_s, tr("Name of the model"))),
      m_roots(named(new QPlainTextEdit, name + u"QuestionRoots"_s, tr("Folders to tell, one a line"))),
      m_rootsProblem((new PlainLabel)->wrapped()),
      m_accept(named(new QPushButton(tr("Send")), name + u"QuestionAccept"_s, tr("Send the answer"))),
      m_decline(named(new QPushButton(tr("Decline")), name + u"QuestionDecline"_s, tr("Decline to answer"))),
      m_cancel(
          named(new QPushButton(tr("Cancel")), name + u"QuestionCancel"_s, tr("Cancel: neither accept nor decline"))),
      m_more((new PlainLabel)->faint())
{
    setObjectName(name + u"QuestionPanel"_s);
    setFrameShape(QFrame::StyledPanel);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    auto *icon = new IconLabel;
    icon->setIcon(tintedIcon(u"note"_s, Tone::Running));
    auto *head = new QHBoxLayout;
    head->addWidget(icon, 0, Qt::AlignTop);
    head->addWidget(m_title, 1);
    head->addWidget(m_more);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_accept);
    buttons->addWidget(m_decline);
    buttons->addWidget(m_cancel);
    buttons->addStretch(1);
    m_stack->addWidget(m_form);
    m_stack->addWidget(makeVisit());
    m_stack->addWidget(makeSampling());
    m_stack->addWidget(makeRoots());
    m_decline->setToolTip(tr("Tell the server that you will not"));
    m_cancel->setToolTip(tr("Tell the server that you did not decide"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(8, 6, 8, 6);
    column->addLayout(head);
    column->addWidget(m_message);
    column->addWidget(m_stack, 1);
    column->addLayout(buttons);
    connect(m_accept, &QPushButton::clicked, this, &QuestionPanel::accept);
    connect(m_decline, &QPushButton::clicked, this, [this] { reply({Reply::Action::Decline, {}, {}}); });
    connect(m_cancel, &QPushButton::clicked, this, [this] { reply({Reply::Action::Cancel, {}, {}}); });
    connect(m_form, &ArgumentEditor::changed, this, &QuestionPanel::fillState);
    connect(m_text, &QPlainTextEdit::textChanged, this, &QuestionPanel::fillState);
    connect(m_roots, &QPlainTextEdit::textChanged, this, &QuestionPanel::fillState);
    hide();
}

QWidget *QuestionPanel::makeVisit()
{
    auto *page = new QWidget;
    auto *form = new QFormLayout(page);
    form->setContentsMargins(0, 0, 0, 0);
    m_url->setReadOnly(true);
    form->addRow(new PlainLabel(tr("Host")), m_host);
    form->addRow(buddied(tr("Address"), m_url), m_url);
    auto *line = new QHBoxLayout;
    line->addWidget(m_open);
    line->addStretch(1);
    form->addRow(QString(), line);
    form->addRow(m_visitProblem);
    connect(m_open, &QPushButton::clicked, this, [this] {
        if (!m_question || !m_browser)
            return;
        const Result<void> opened = m_browser->open(m_question->url);
        m_visitProblem->setTone(opened ? Tone::Neutral : Tone::Error);
        m_visitProblem->setText(opened ? tr("Opened. Press \"Done\" when you are finished there.")
                                       : visible(opened.error().what));
        m_opened = opened.has_value();
        fillState();
    });
    return page;
}

QWidget *QuestionPanel::makeSampling()
{
    auto *page = new QWidget;
    auto *form = new QFormLayout(page);
    form->setContentsMargins(0, 0, 0, 0);
    m_messages->setMinimumHeight(fontMetrics().height() * 4);
    m_text->setTabChangesFocus(true);
    m_text->setMinimumHeight(fontMetrics().height() * 3);
    form->addRow(buddied(tr("Asked"), m_messages), m_messages);
    form->addRow(buddied(tr("Your answer"), m_text), m_text);
    form->addRow(buddied(tr("Model"), m_model), m_model);
    m_model->setText(u"a person"_s);
    return page;
}

QWidget *QuestionPanel::makeRoots()
{
    auto *page = new QWidget;
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    m_roots->setTabChangesFocus(true);
    m_roots->setPlaceholderText(tr("One folder a line; empty tells of none"));
    m_roots->setMinimumHeight(fontMetrics().height() * 3);
    column->addWidget(buddied(tr("Folders"), m_roots));
    column->addWidget(m_roots);
    column->addWidget(m_rootsProblem);
    return page;
}

void QuestionPanel::setQuestions(Questions *questions, signin::Browser *browser)
{
    if (m_questions)
        disconnect(m_questions, nullptr, this, nullptr);
    m_questions = questions;
    m_browser = browser;
    if (questions)
        connect(questions, &Questions::changed, this, &QuestionPanel::fill);
    fill();
}

void QuestionPanel::fill()
{
    const bool any = m_questions && !m_questions->open().isEmpty();
    setVisible(any);
    if (!any) {
        m_question.reset();
        return;
    }
    const qsizetype others = m_questions->open().size() - 1;
    m_more->setText(others > 0 ? tr("%n more", nullptr, int(others)) : QString());
    if (m_question == m_questions->open().first())
        return;
    m_question = m_questions->open().first();
    m_opened = false;
    const QString server = m_question->server.isEmpty() ? tr("The server")
                                                        : tr("\"%1\"").arg(elided(visible(m_question->server), 80));
    m_message->setText(visibleLines(elided(m_question->message, longestMessage)));
    m_message->setVisible(!m_question->message.isEmpty());
    m_decline->setVisible(m_question->kind == Question::Kind::Form || m_question->kind == Question::Kind::Url);
    switch (m_question->kind) {
    case Question::Kind::Form:
        m_title->setText(tr("%1 asks you something. Give it no password or other secret.").arg(server));
        m_form->setSchema(m_question->schema, {}, tr("It only wants to know whether you agree."));
        m_stack->setCurrentIndex(0);
        m_accept->setText(tr("Send"));
        break;
    case Question::Kind::Url: fillVisit(*m_question); break;
    case Question::Kind::Sampling: fillSampling(*m_question); break;
    case Question::Kind::Roots:
        m_title->setText(tr("%1 asks which folders it may work in.").arg(server));
        m_roots->setPlainText(linesOf(m_questions->lastRoots()));
        m_stack->setCurrentIndex(3);
        m_accept->setText(tr("Tell it"));
        break;
    }
    if (m_question->kind == Question::Kind::Url)
        m_title->setText(tr("%1 asks you to visit a page.").arg(server));
    if (m_question->kind == Question::Kind::Sampling)
        m_title->setText(tr("%1 wants a language model's answer. You answer in its place.").arg(server));
    fillState();
    QAccessibleAnnouncementEvent event(this, m_title->text());
    QAccessible::updateAccessibility(&event);
}

void QuestionPanel::fillVisit(const Question &question)
{
    m_host->setText(elided(visible(http::originOf(question.url)), 200));
    m_url->setText(visible(question.url));
    m_url->setCursorPosition(0);
    m_visitProblem->clear();
    m_accept->setText(tr("Done"));
    m_stack->setCurrentIndex(1);
}

void QuestionPanel::fillSampling(const Question &question)
{
    QStringList lines;
    const QString system = question.params.value("systemPrompt"_L1).toString();
    if (!system.isEmpty())
        lines += u"system: "_s + system;
    const QJsonArray messages = question.params.value("messages"_L1).toArray();
    for (const QJsonValue &message : messages) {
        const QJsonValue content = message["content"_L1];
        const QString text = content["text"_L1].isString()
            ? content["text"_L1].toString()
            : QString::fromUtf8(json::compact({{u"content"_s, content}}));
        lines += message["role"_L1].toString() + u": "_s + text;
    }
    QStringList wishes;
    for (const auto *name : {"maxTokens", "temperature", "stopSequences", "modelPreferences", "includeContext"}) {
        const QJsonValue value = question.params.value(QLatin1StringView(name));
        if (!value.isUndefined())
            wishes += QString::fromUtf8(json::compact({{QLatin1StringView(name), value}}));
    }
    if (!wishes.isEmpty())
        lines += wishes.join(u' ');
    m_messages->setWireText(lines.join(u'\n'));
    m_text->clear();
    m_accept->setText(tr("Send"));
    m_stack->setCurrentIndex(2);
}

void QuestionPanel::fillState()
{
    if (!m_question)
        return;
    QString problem;
    switch (m_question->kind) {
    case Question::Kind::Form: m_accept->setEnabled(m_form->arguments() && m_form->violations() == 0); break;
    case Question::Kind::Url: m_accept->setEnabled(m_opened); break;
    case Question::Kind::Sampling: m_accept->setEnabled(!m_text->toPlainText().isEmpty()); break;
    case Question::Kind::Roots: {
        rootsFrom(m_roots->toPlainText(), &problem);
        m_rootsProblem->setTone(Tone::Error);
        m_rootsProblem->setText(problem);
        m_accept->setEnabled(problem.isEmpty());
        break;
    }
    }
}

void QuestionPanel::accept()
{
    Reply answer{Reply::Action::Accept, {}, {}};
    QString problem;
    switch (m_question->kind) {
    case Question::Kind::Form: answer.content = m_form->arguments().value_or(QJsonObject()); break;
    case Question::Kind::Url: break;
    case Question::Kind::Sampling:
        answer.content = {{u"role"_s, u"assistant"_s},
                          {u"content"_s, QJsonObject{{u"type"_s, u"text"_s}, {u"text"_s, m_text->toPlainText()}}},
                          {u"model"_s, m_model->text()},
                          {u"stopReason"_s, u"endTurn"_s}};
        break;
    case Question::Kind::Roots: answer.roots = rootsFrom(m_roots->toPlainText(), &problem); break;
    }
    reply(answer);
}

void QuestionPanel::reply(const Reply &reply)
{
    if (m_questions && m_question)
        m_questions->answer(m_question->id, reply);
}

} // namespace authscope::gui
