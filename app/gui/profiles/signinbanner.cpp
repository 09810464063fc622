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

SignInBanner::SignInBanner(QWidget *parent)
    : QFrame(parent), m_title((new PlainLabel)->wrapped()->bold()), m_remaining((new PlainLabel)->faint()),
      m_hint((new PlainLabel)->wrapped()),
      m_address(named(new QLineEdit, u"signInAddress"_s, tr("Address for the browser"))),
      m_pasted(named(new QLineEdit, u"signInCallback"_s, tr("Callback address from the browser"))),
      m_problem((new PlainLabel)->wrapped())
{
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
    head->addWidget(cancel);
    auto *copy = named(new CopyButton(tr("Copy"), [this] { return m_address->text(); }), u"signInCopy"_s,
                       tr("Copy the address for the browser"));
    auto *use = named(new QPushButton(tr("Use")), u"signInUse"_s, tr("Use the pasted callback address"));
    auto *grid = new QGridLayout;
    grid->addWidget(m_address, 0, 0);
    grid->addWidget(copy, 0, 1);
    grid->addWidget(m_pasted, 1, 0);
    grid->addWidget(use, 1, 1);
    auto *column = new QVBoxLayout(this);
    column->addLayout(head);
    column->addWidget(m_hint);
    column->addLayout(grid);
    column->addWidget(m_problem);

    m_timer.setInterval(std::chrono::seconds(1));
    connect(&m_timer, &QTimer::timeout, this, &SignInBanner::tick);
    connect(cancel, &QPushButton::clicked, this, [this] {
        if (m_session)
            m_session->cancel();
    });
    connect(use, &QPushButton::clicked, this, &SignInBanner::usePasted);
    connect(m_pasted, &QLineEdit::returnPressed, this, &SignInBanner::usePasted);
    hide();
}

void SignInBanner::setSession(Session *session)
{
    if (m_session)
        disconnect(m_session->signIn(), nullptr, this, nullptr);
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
    if (session->signIn()->isWaiting())
        begin(session->waitingAt(), session->effective().redirectUri());
}

void SignInBanner::begin(const QByteArray &url, const QString &redirectUri)
{
    const QByteArray origin = http::originOf(url);
    m_title->setText(tr("Waiting for you in the browser at %1").arg(visible(origin.mid(origin.indexOf("://") + 3))));
    m_address->setText(visible(url));
    m_address->setCursorPosition(0);
    m_pasted->clear();
    m_problem->hide();
    QString hint = tr("The browser comes back to %1.").arg(visible(redirectUri));
    if (m_session && m_session->demo())
        hint += tr(" Sign in to the demo as %1 with the password %2.")
                    .arg(visible(m_session->demo()->login()), visible(m_session->demo()->password()));
    m_hint->setText(hint);
    m_since.start();
    m_timer.start();
    tick();
    show();
}

void SignInBanner::end()
{
    m_timer.stop();
    hide();
}

void SignInBanner::tick()
{
    const qint64 left = std::max<qint64>(0, Session::patience.count() - m_since.elapsed() / 1'000);
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
