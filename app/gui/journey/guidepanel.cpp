// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/gui/journey/guidepanel.h"

#include "app/gui/session.h"
#include "app/gui/widgets/iconlabel.h"
#include "app/gui/widgets/icons.h"
#include "app/gui/widgets/named.h"
#include "app/gui/widgets/plainlabel.h"
#include "core/base/text.h"
#include "core/http/origin.h"

#include <QtWidgets/QGridLayout>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPlainTextEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QVBoxLayout>

using namespace Qt::StringLiterals;

namespace authscope::gui {

namespace {

QPlainTextEdit *wireEditor()
{
    auto *editor = new QPlainTextEdit;
    editor->setFont(wireFont());
    editor->setTabChangesFocus(true);
    editor->setWordWrapMode(QTextOption::WrapAnywhere);
    return editor;
}

PlainLabel *labelFor(QWidget *buddy)
{
    auto *label = new PlainLabel;
    label->setBuddy(buddy);
    label->setAlignment(Qt::AlignLeading | Qt::AlignTop);
    label->setContentsMargins(0, 4, 0, 0);
    return label;
}

} // namespace

GuidePanel::GuidePanel(QWidget *parent)
    : QWidget(parent), m_icon(new IconLabel), m_title((new PlainLabel)->wrapped()->bold(1.15)),
      m_hint((new PlainLabel)->wrapped()), m_fields(nullptr),
      m_method(named(new QLineEdit, u"guideMethod"_s, tr("Method of the request"))),
      m_url(named(new QLineEdit, u"guideUrl"_s, tr("Address of the request"))),
      m_headers(named(wireEditor(), u"guideHeaders"_s, tr("Header of the request"))),
      m_body(named(wireEditor(), u"guideBody"_s, tr("Body of the request"))), m_problem((new PlainLabel)->wrapped()),
      m_next(named(new QPushButton(tintedIcon(u"run"_s, Tone::Running), tr("Next")), u"guideNext"_s,
                   tr("Send the request and go on"))),
      m_rest(named(new QPushButton(tr("Run the rest")), u"guideRest"_s, tr("Go on without further stops"))),
      m_stop(named(new QPushButton(tintedIcon(u"stop"_s), tr("Stop")), u"guideStop"_s, tr("Stop the guided run")))
{
    auto *head = new QHBoxLayout;
    head->addWidget(m_icon, 0, Qt::AlignTop);
    head->addWidget(m_title, 1);
    m_fields = makeFields();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(8, 0, 0, 0);
    column->addLayout(head);
    column->addWidget(m_hint);
    column->addWidget(m_fields);
    column->addWidget(m_problem);
    column->addLayout(makeButtons());
    column->addStretch(1);
    m_problem->setTone(Tone::Error);
    connect(m_next, &QPushButton::clicked, this, &GuidePanel::next);
    connect(m_rest, &QPushButton::clicked, this, [this] {
        if (m_session)
            m_session->guide()->runRest();
    });
    connect(m_stop, &QPushButton::clicked, this, [this] {
        if (m_session)
            m_session->cancel();
    });
}

QWidget *GuidePanel::makeFields()
{
    m_method->setFont(wireFont());
    m_url->setFont(wireFont());
    m_method->setMaximumWidth(m_method->fontMetrics().horizontalAdvance(u"OPTIONS__"_s));
    auto *fields = new QWidget;
    auto *grid = new QGridLayout(fields);
    grid->setContentsMargins(0, 0, 0, 0);
    m_urlLabel = labelFor(m_url);
    m_headersLabel = labelFor(m_headers);
    m_bodyLabel = labelFor(m_body);
    grid->addWidget(m_urlLabel, 0, 0);
    auto *line = new QHBoxLayout;
    line->addWidget(m_method);
    line->addWidget(m_url, 1);
    grid->addLayout(line, 0, 1);
    grid->addWidget(m_headersLabel, 1, 0);
    grid->addWidget(m_headers, 1, 1);
    grid->addWidget(m_bodyLabel, 2, 0);
    grid->addWidget(m_body, 2, 1);
    grid->setColumnStretch(1, 1);
    return fields;
}

QLayout *GuidePanel::makeButtons()
{
    m_next->setToolTip(tr("Send what is shown (F10)"));
    m_rest->setToolTip(tr("No more stops in this run"));
    auto *row = new QHBoxLayout;
    row->addWidget(m_next);
    row->addWidget(m_rest);
    row->addWidget(m_stop);
    row->addStretch(1);
    return row;
}

void GuidePanel::setSession(Session *session)
{
    if (m_session)
        disconnect(m_session->guide(), nullptr, this, nullptr);
    m_session = session;
    if (session)
        connect(session->guide(), &GuidedRun::stepChanged, this, &GuidePanel::fill);
    fill();
}

void GuidePanel::fill()
{
    const GuidedRun::Step *step = m_session ? m_session->guide()->step() : nullptr;
    if (!step)
        return;
    m_problem->hide();
    m_icon->setIcon(stateIcon(journey::StationState::Waiting));
    switch (step->kind) {
    case GuidedRun::Kind::Look: showLook(*step); break;
    case GuidedRun::Kind::Browser: showBrowser(*step); break;
    case GuidedRun::Kind::Request:
    case GuidedRun::Kind::Code: showRequest(*step); break;
    }
    m_next->setFocus(Qt::OtherFocusReason);
}

// As high as its text, within reason: the answer below wants its place too.
void GuidePanel::sizeToText(QPlainTextEdit *editor)
{
    constexpr int fewest = 2;
    constexpr int most = 9;
    const int lines = std::clamp(editor->document()->blockCount() + 1, fewest, most);
    editor->setMinimumHeight(editor->fontMetrics().lineSpacing() * fewest + 12);
    editor->setMaximumHeight(editor->fontMetrics().lineSpacing() * lines + 12);
}

void GuidePanel::showRequest(const GuidedRun::Step &step)
{
    const bool code = step.kind == GuidedRun::Kind::Code;
    m_request = EditableRequest(step.request, m_session->redactor());
    const EditableRequest::Parts &parts = m_request.parts();
    m_title->setText(code ? tr("About to exchange the code")
                          : tr("About to send: %1").arg(journey::stationTitle(step.station)));
    m_hint->setText(code ? tr("The browser came back with a code. The sign-in library sends this request, so it "
                              "cannot be changed here; it uses the code up.")
                         : tr("Nothing has gone out yet. Change what you like; what stands in double braces is a "
                              "secret that is filled in when it is sent."));
    m_urlLabel->setText(tr("Request"));
    m_method->show();
    m_method->setText(visible(parts.method));
    m_url->setText(visible(parts.url));
    m_url->setCursorPosition(0);
    m_headers->setPlainText(visibleLines(parts.headers));
    m_headersLabel->setText(tr("Header"));
    m_headersLabel->setVisible(!parts.headers.isEmpty() || !code);
    m_headers->setVisible(!parts.headers.isEmpty() || !code);
    m_body->setPlainText(visibleLines(parts.body));
    m_bodyLabel->setText(tr("Body"));
    const bool hasBody = !parts.body.isEmpty();
    m_bodyLabel->setVisible(hasBody);
    m_body->setVisible(hasBody);
    sizeToText(m_headers);
    sizeToText(m_body);
    m_fields->show();
    for (QLineEdit *line : {m_method, m_url})
        line->setReadOnly(code);
    m_headers->setReadOnly(code);
    m_body->setReadOnly(code || !m_request.isBodyEditable());
    m_next->setText(code ? tr("Exchange") : tr("Next"));
}

void GuidePanel::showBrowser(const GuidedRun::Step &step)
{
    const QByteArray &endpoint = step.attempt.authorizationEndpoint;
    const QByteArray origin = http::originOf(endpoint);
    m_title->setText(tr("About to open the browser at %1").arg(visible(origin.mid(origin.indexOf("://") + 3))));
    m_hint->setText(tr("You sign in there, not here. The browser is sent there with the parameters below, one a "
                       "line; change what you like."));
    m_urlLabel->setText(tr("Address"));
    m_method->hide();
    m_url->setText(visible(endpoint));
    m_url->setReadOnly(true);
    m_url->setCursorPosition(0);
    m_headersLabel->hide();
    m_headers->hide();
    m_bodyLabel->setText(tr("Parameters"));
    m_bodyLabel->show();
    m_body->setPlainText(visibleLines(authorizationText(step.attempt)));
    m_body->setReadOnly(false);
    sizeToText(m_body);
    m_body->show();
    m_fields->show();
    m_next->setText(tr("Open the browser"));
}

void GuidePanel::showLook(const GuidedRun::Step &step)
{
    m_title->setText(tr("Next: %1").arg(journey::stationTitle(step.station)));
    m_hint->setText(tr("No request goes out here: what is known already is looked at. Below is the last answer, field "
                       "by field."));
    m_fields->hide();
    m_next->setText(tr("Next"));
}

EditableRequest::Parts GuidePanel::parts() const
{
    // What is shown has its controls made visible; what was left as it was goes out as it was.
    const EditableRequest::Parts &before = m_request.parts();
    const auto kept = [](const QString &now, const QString &original, const QString &shownOriginal) {
        return now == shownOriginal ? original : now;
    };
    return {kept(m_method->text(), before.method, visible(before.method)),
            kept(m_url->text(), before.url, visible(before.url)),
            kept(m_headers->toPlainText(), before.headers, visibleLines(before.headers)),
            kept(m_body->toPlainText(), before.body, visibleLines(before.body))};
}

void GuidePanel::next()
{
    GuidedRun *guide = m_session ? m_session->guide() : nullptr;
    const GuidedRun::Step *step = guide ? guide->step() : nullptr;
    if (!step)
        return;
    if (step->kind == GuidedRun::Kind::Request) {
        Result<http::Request> request = m_request.edited(parts());
        if (!request)
            complain(request.error());
        else
            guide->proceed(std::move(*request));
    } else if (step->kind == GuidedRun::Kind::Browser
               && m_body->toPlainText() != visibleLines(authorizationText(step->attempt))) {
        Result<oauth::AuthorizationAttempt> attempt = editedAuthorization(step->attempt, m_body->toPlainText());
        if (!attempt)
            complain(attempt.error());
        else
            guide->proceed(std::move(*attempt));
    } else {
        guide->proceed();
    }
}

void GuidePanel::complain(const Failure &failure)
{
    m_problem->setText(
        visibleLines(failure.evidence.isEmpty() ? failure.what : QString(failure.what + u'\n' + failure.evidence)));
    m_problem->show();
}

} // namespace authscope::gui
