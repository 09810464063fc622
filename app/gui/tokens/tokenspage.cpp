// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/gui/tokens/tokenspage.h"

#include "app/gui/session.h"
#include "app/gui/tokens/tokenview.h"
#include "app/gui/widgets/icons.h"
#include "app/gui/widgets/named.h"
#include "core/base/limits.h"

#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QListWidget>
#include <QtWidgets/QPlainTextEdit>
#include <QtWidgets/QSplitter>
#include <QtWidgets/QVBoxLayout>

using namespace Qt::StringLiterals;

namespace authscope::gui {

namespace {

jose::Outcome worst(const QList<jose::Check> &checks)
{
    jose::Outcome outcome = jose::Outcome::Skipped;
    for (const jose::Check &check : checks) {
        if (check.outcome == jose::Outcome::Failed)
            return jose::Outcome::Failed;
        if (check.outcome == jose::Outcome::Warned)
            outcome = jose::Outcome::Warned;
        else if (check.outcome == jose::Outcome::Passed && outcome == jose::Outcome::Skipped)
            outcome = jose::Outcome::Passed;
    }
    return outcome;
}

} // namespace

TokensPage::TokensPage(QWidget *parent)
    : Page(parent), m_list(named(new QListWidget, u"tokenList"_s, tr("Tokens"))),
      m_paste(named(new QPlainTextEdit, u"tokenPaste"_s, tr("Token to decode"))), m_view(new TokenView)
{
    m_paste->setPlaceholderText(tr("Paste any token, or an Authorization line. It is decoded here and sent nowhere."));
    m_paste->setFont(wireFont());
    m_paste->setWordWrapMode(QTextOption::WrapAnywhere);
    m_paste->setTabChangesFocus(true);
    m_paste->setFixedHeight(fontMetrics().height() * 5);
    auto *right = new QWidget;
    auto *column = new QVBoxLayout(right);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_paste);
    column->addWidget(m_view, 1);
    m_list->setIconSize({16, 16});
    m_list->setSpacing(2);
    auto *splitter = new QSplitter(Qt::Horizontal);
    splitter->setChildrenCollapsible(false);
    m_list->setMinimumWidth(fontMetrics().horizontalAdvance(u'M') * 13);
    m_list->setMaximumWidth(fontMetrics().horizontalAdvance(u'M') * 16);
    splitter->addWidget(m_list);
    splitter->addWidget(right);
    splitter->setStretchFactor(1, 1);
    splitter->setSizes({150, 850});
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(8, 8, 8, 8);
    row->addWidget(splitter);

    connect(m_list, &QListWidget::currentRowChanged, this, &TokensPage::fillView);
    connect(m_paste, &QPlainTextEdit::textChanged, this, &TokensPage::fillView);
    fillList();
}

void TokensPage::setSession(Session *session)
{
    if (m_session)
        disconnect(m_session, nullptr, this, nullptr);
    m_session = session;
    if (session)
        connect(session, &Session::tokensChanged, this, &TokensPage::fillList);
    fillList();
}

void TokensPage::focusSearch()
{
    m_list->setCurrentRow(m_list->count() - 1);
    m_paste->setFocus(Qt::ShortcutFocusReason);
}

void TokensPage::paste(const QString &token)
{
    m_list->setCurrentRow(m_list->count() - 1);
    m_paste->setPlainText(token);
}

void TokensPage::fillList()
{
    const QListWidgetItem *before = m_list->currentItem();
    // A first token is shown by itself, unless something was pasted.
    const bool pasted = !m_paste->document()->isEmpty();
    const int last = before ? before->data(Qt::UserRole).toInt() : int(Access);
    const int wanted = last == Pasted && !pasted ? int(Access) : last;
    const QSignalBlocker blocked(m_list);
    m_list->clear();
    const auto add = [this](const QString &title, Source source, const QIcon &icon) {
        auto *item = new QListWidgetItem(icon, title, m_list);
        item->setData(Qt::UserRole, source);
    };
    if (m_session && m_session->journey()) {
        const journey::Knowledge &known = m_session->journey()->knowledge();
        if (known.accessToken)
            add(tr("Access token"), Access, outcomeIcon(worst(known.accessChecks)));
        if (known.idToken)
            add(tr("ID token"), Id, outcomeIcon(worst(known.idChecks)));
        if (known.tokens && !known.tokens->refreshToken.isEmpty())
            add(tr("Refresh token"), Refresh, outcomeIcon(jose::Outcome::Skipped));
    }
    add(tr("Paste a token"), Pasted, tintedIcon(u"edit"_s));
    int row = 0;
    for (int i = 0; i < m_list->count(); ++i)
        if (m_list->item(i)->data(Qt::UserRole).toInt() == wanted)
            row = i;
    m_list->setCurrentRow(row);
    fillView();
}

void TokensPage::fillView()
{
    const QListWidgetItem *item = m_list->currentItem();
    const int source = item ? item->data(Qt::UserRole).toInt() : int(Pasted);
    m_paste->setVisible(source == Pasted);
    const journey::Journey *journey = m_session ? m_session->journey() : nullptr;
    if (source == Pasted) {
        const QByteArray text = m_paste->toPlainText().left(limits::token + 1).toUtf8();
        const jose::Token token = jose::decode(text);
        if (token.kind == jose::TokenKind::Empty)
            m_view->clear();
        else
            m_view->setToken(token, checksOnPasted(token));
    } else if (journey && source == Access && journey->knowledge().accessToken) {
        m_view->setToken(*journey->knowledge().accessToken, journey->knowledge().accessChecks);
    } else if (journey && source == Id && journey->knowledge().idToken) {
        m_view->setToken(*journey->knowledge().idToken, journey->knowledge().idChecks);
    } else if (journey && source == Refresh && journey->knowledge().tokens) {
        m_view->setToken(jose::decode(journey->knowledge().tokens->refreshToken.toUtf8()), {});
    } else {
        m_view->clear();
    }
}

QList<jose::Check> TokensPage::checksOnPasted(const jose::Token &token) const
{
    jose::Expectations expected;
    const jose::KeySet *keys = nullptr;
    if (m_session) {
        const profile::Connection &connection = m_session->effective();
        expected.issuers = connection.expectedIssuers;
        expected.audiences = connection.expectedAudiences;
        expected.scopes = connection.expectedScopes;
        if (m_session->journey() && m_session->journey()->knowledge().keys)
            keys = &*m_session->journey()->knowledge().keys;
    }
    return jose::verify(token, keys, expected, Clock::system().nowMs());
}

} // namespace authscope::gui
