// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/gui/profiles/signinbanner.h"

#include "app/gui/session.h"
#include "app/gui/widgets/copybutton.h"
#include "app/gui/widgets/iconlabel.h"
#include "app/gui/widgets/icons.h"
#include "app/gui/widgets/named.h"
#include "app/gui/widgets/plainlabel.h"
#include "core/base/text.h"
#include "core/http/origin.h"

#include <QtWidgets/QGridLayout>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QVBoxLayout>

#include <chrono>

using namespace Qt::StringLiterals;

namespace authscope::gui {

namespace {

QString hostOf(const QByteArray &url)
{
    const QByteArray origin = http::originOf(url);
    return visible(origin.mid(origin.indexOf("://") + 3));
}

} // namespace

SignInBanner::SignInBanner(QWidget *parent)
    : QFrame(parent), m_title((new PlainLabel)->wrapped()->bold()), m_remaining((new PlainLabel)->faint()),
      m_hint((new PlainLabel)->wrapped()),
      m_address(named(new QLineEdit, u"signInAddress"_s, tr("Address for the browser"))),
      m_pasted(named(new QLineEdit, u"signInCallback"_s, tr("Callback address from the browser"))),
      m_open(named(new QPushButton(tr("Open the browser")), u"signInOpen"_s, tr("Open the browser at this address"))),
      m_copyCode(named(new CopyButton(tr("Copy the code"), [this] { return m_code; }), u"signInCopyCode"_s,
                       tr("Copy the code to enter"))),
      m_use(named(new QPushButton(tr("Use")), u"signInUse"_s, tr("Use the pasted callback address"))),
      m_problem((new PlainLabel)->wrapped())
{
    m_problem->setTone(Tone::Error);
    setFrameShape(QFrame::StyledPanel);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    m_address->setReadOnly(true);
    m_address->setFont(wireFont());
    m_pasted->setPlaceholderText(tr("If the browser could not come back: paste the address it ended at"));

    auto *icon = new IconLabel;
    icon->setIcon(stateIcon(journey::StationState::Running));
    auto *cancel = named(new QPushButton(tr("Cancel")), u"signInCancel"_s, tr("Cancel the sign-in"));
    auto *head = new QHBoxLayout;
    head->addWidget(icon);
    head->addWidget(m_title, 1);
    head->addWidget(m_remaining);
    head->addWidget(m_copyCode);
    head->addWidget(m_open);
    head->addWidget(cancel);
    auto *copy = named(new CopyButton(tr("Copy"), [this] { return m_address->text(); }), u"signInCopy"_s,
                       tr("Copy the address for the browser"));
    auto *grid = new QGridLayout;
    grid->addWidget(m_address, 0, 0);
    grid->addWidget(copy, 0, 1);
    grid->addWidget(m_pasted, 1, 0);
    grid->addWidget(m_use, 1, 1);
    auto *column = new QVBoxLayout(this);
    column->addLayout(head);
    column->addWidget(m_hint);
    column->addLayout(grid);
    column->addWidget(m_problem);

    connect(m_open, &QPushButton::clicked, this, &SignInBanner::openAddress);
    m_timer.setInterval(std::chrono::seconds(1));
    connect(&m_timer, &QTimer::timeout, this, &SignInBanner::tick);
    connect(cancel, &QPushButton::clicked, this, [this] {
        if (m_session)
            m_session->cancel();
    });
    connect(m_use, &QPushButton::clicked, this, &SignInBanner::usePasted);
    connect(m_pasted, &QLineEdit::returnPressed, this, &SignInBanner::usePasted);
    hide();
}

void SignInBanner::setSession(Session *session)
{
    if (m_session) {
        disconnect(m_session->signIn(), nullptr, this, nullptr);
        disconnect(m_session->guide(), nullptr, this, nullptr);
        disconnect(m_session, nullptr, this, nullptr);
    }
    m_session = session;
    end();
    if (!session)
        return;
    connect(session->signIn(), &signin::SignIn::waiting, this, &SignInBanner::begin);
    connect(session->signIn(), &signin::SignIn::finished, this, &SignInBanner::end);
    connect(session->signIn(), &signin::SignIn::stray, this, [this](const Failure &failure) {
        m_problem->setText(visible(failure.what));
        m_problem->show();
    });
    connect(session->guide(), &GuidedRun::stepChanged, this, &SignInBanner::ask);
    connect(session, &Session::deviceChanged, this, &SignInBanner::showDevice);
    ask();
    showDevice();
    if (session->signIn()->isWaiting())
        begin(session->waitingAt(), session->effective().redirectUri());
}

void SignInBanner::showAddress(const QByteArray &url)
{
    m_address->setText(visible(url));
    m_address->setCursorPosition(0);
    m_problem->hide();
}

// In a guided run the request itself is shown, where it can be changed.
void SignInBanner::ask()
{
    const GuidedRun::Step *step = m_session->guide()->step();
    const bool asked = step && step->kind == GuidedRun::Kind::Browser && !m_session->guide()->isOn();
    if (!asked) {
        // Once the code is there nobody is waited for, though the sign-in is not over yet.
        if (!m_session->signIn()->isWaiting() || (step && step->kind == GuidedRun::Kind::Code))
            end();
        return;
    }
    m_title->setText(tr("The MCP server sends you to %1 to sign in").arg(hostOf(step->attempt.authorizationEndpoint)));
    m_hint->setText(tr("Is that where you want to sign in? The address has not been opened yet."));
    showAddress(step->attempt.url());
    showParts(Parts::Question);
    m_open->setFocus(Qt::OtherFocusReason);
}

void SignInBanner::showDevice()
{
    const std::optional<oauth::DeviceAuthorization> &device = m_session->device();
    if (!device) {
        if (!m_session->signIn()->isWaiting() && !m_session->guide()->step())
            end();
        return;
    }
    m_code = device->userCode;
    m_title->setText(tr("Enter the code %1 at %2").arg(visible(m_code), hostOf(device->verificationUri)));
    m_hint->setText(tr("On this device or any other: open the address, enter the code, sign in. The run goes on by "
                       "itself then."));
    showAddress(device->verificationUriComplete.isEmpty() ? device->verificationUri : device->verificationUriComplete);
    m_until = m_session->deviceEnd();
    showParts(Parts::Device);
}

void SignInBanner::showParts(Parts parts)
{
    m_pasted->setVisible(parts == Parts::Browser);
    m_use->setVisible(parts == Parts::Browser);
    m_open->setVisible(parts != Parts::Browser);
    m_copyCode->setVisible(parts == Parts::Device);
    m_remaining->setVisible(parts != Parts::Question);
    if (parts != Parts::Question) {
        m_timer.start();
        tick();
    }
    show();
}

void SignInBanner::openAddress()
{
    if (!m_session)
        return;
    const std::optional<oauth::DeviceAuthorization> &device = m_session->device();
    if (!device) {
        m_session->guide()->proceed();
        return;
    }
    const QByteArray &url = device->verificationUriComplete.isEmpty() ? device->verificationUri
                                                                      : device->verificationUriComplete;
    const auto checked = http::browserUrl(url, tr("The address"));
    const Result<void> opened = checked ? m_session->browser()->open(url)
                                        : Result<void>(std::unexpected(checked.error()));
    m_problem->setVisible(!opened);
    if (!opened)
        m_problem->setText(visible(opened.error().what));
}

void SignInBanner::begin(const QByteArray &url, const QString &redirectUri)
{
    m_title->setText(tr("Waiting for you in the browser at %1").arg(hostOf(url)));
    showAddress(url);
    m_pasted->clear();
    QString hint = tr("The browser comes back to %1.").arg(visible(redirectUri));
    if (m_session && m_session->demo())
        hint += tr(" Sign in to the demo as %1 with the password %2.")
                    .arg(visible(m_session->demo()->login()), visible(m_session->demo()->password()));
    m_hint->setText(hint);
    m_until = m_session ? m_session->signInEnd() : QDeadlineTimer();
    showParts(Parts::Browser);
}

void SignInBanner::end()
{
    m_timer.stop();
    hide();
}

void SignInBanner::tick()
{
    const qint64 left = std::max<qint64>(0, m_until.remainingTime() / 1'000);
    m_remaining->setText(tr("%1:%2 left").arg(left / 60).arg(left % 60, 2, 10, QChar(u'0')));
}

void SignInBanner::usePasted()
{
    if (!m_session)
        return;
    const Result<void> used = m_session->signIn()->pasteCallback(m_pasted->text().trimmed().toUtf8());
    m_problem->setVisible(!used);
    if (!used)
        m_problem->setText(visible(used.error().what));
}

} // namespace authscope::gui
