// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/gui/tokens/tokenspage.h"

#include "app/gui/models/claimmodel.h"
#include "app/gui/models/comparisonmodel.h"
#include "app/gui/session.h"
#include "app/gui/tokens/tokenview.h"
#include "app/gui/traffic/exchangetable.h"
#include "app/gui/widgets/icons.h"
#include "app/gui/widgets/named.h"
#include "app/gui/widgets/plainlabel.h"
#include "core/base/clock.h"
#include "core/base/limits.h"

#include <QtWidgets/QComboBox>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QListWidget>
#include <QtWidgets/QPlainTextEdit>
#include <QtWidgets/QSplitter>
#include <QtWidgets/QStackedWidget>
#include <QtWidgets/QTableView>
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

TokensPage::TokensPage(const QString &name, QWidget *parent)
    : Page(parent), m_list(named(new QListWidget, name + u"List"_s, tr("Tokens"))),
      m_otherLabel(new PlainLabel(tr("Compare with"))),
      m_other(named(new QComboBox, name + u"Other"_s, tr("Token to compare with"))),
      m_paste(makePaste(name + u"Paste"_s, tr("Token to decode"),
                        tr("Paste any token, or an Authorization line. It is decoded here and sent nowhere."))),
      m_pasteToo(makePaste(name + u"PasteToo"_s, tr("Second token"), tr("Paste the token to compare with."))),
      m_stack(new QStackedWidget), m_view(new TokenView(name)), m_empty((new PlainLabel)->wrapped()->faint()),
      m_summary((new PlainLabel)->wrapped()->bold()),
      m_table(named(new QTableView, name + u"Comparison"_s, tr("Both tokens, claim by claim"))),
      m_comparison(new ComparisonModel(this))
{
    m_list->setIconSize({16, 16});
    m_list->setSpacing(2);
    m_list->setMinimumWidth(fontMetrics().horizontalAdvance(u'M') * 14);
    m_list->setMaximumWidth(fontMetrics().horizontalAdvance(u'M') * 19);
    auto *splitter = new QSplitter(Qt::Horizontal);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(m_list);
    splitter->addWidget(makeRight());
    splitter->setStretchFactor(1, 1);
    splitter->setSizes({180, 820});
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(8, 8, 8, 8);
    row->addWidget(splitter);

    connect(m_list, &QListWidget::currentRowChanged, this, [this] {
        fillOthers();
        fillView();
    });
    connect(m_other, &QComboBox::currentIndexChanged, this, &TokensPage::fillView);
    connect(m_paste, &QPlainTextEdit::textChanged, this, &TokensPage::fillView);
    connect(m_pasteToo, &QPlainTextEdit::textChanged, this, &TokensPage::fillView);
    fillList();
}

QPlainTextEdit *TokensPage::makePaste(const QString &name, const QString &accessibleName, const QString &placeholder)
{
    auto *paste = named(new QPlainTextEdit, name, accessibleName);
    paste->setPlaceholderText(placeholder);
    paste->setFont(wireFont());
    paste->setWordWrapMode(QTextOption::WrapAnywhere);
    paste->setTabChangesFocus(true);
    paste->setFixedHeight(fontMetrics().height() * 4);
    return paste;
}

QWidget *TokensPage::makeRight()
{
    m_table->setModel(m_comparison);
    dressTable(m_table);
    const int em = fontMetrics().horizontalAdvance(u'M');
    m_table->setColumnWidth(ComparisonModel::Name, em * 15);
    m_table->setColumnWidth(ComparisonModel::Same, em * 11);
    m_table->setColumnWidth(ComparisonModel::Left, em * 22);
    m_table->horizontalHeader()->setStretchLastSection(true);
    auto *comparison = new QWidget;
    auto *comparisonColumn = new QVBoxLayout(comparison);
    comparisonColumn->setContentsMargins(8, 0, 0, 0);
    comparisonColumn->addWidget(m_summary);
    comparisonColumn->addWidget(m_table, 1);
    m_empty->setAlignment(Qt::AlignCenter);
    m_stack->addWidget(m_view);
    m_stack->addWidget(comparison);
    m_stack->addWidget(m_empty);
    m_otherLabel->setBuddy(m_other);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(8, 0, 0, 0);
    head->addWidget(m_otherLabel);
    head->addWidget(m_other);
    head->addStretch(1);
    auto *pastes = new QHBoxLayout;
    pastes->setContentsMargins(8, 0, 0, 0);
    pastes->addWidget(m_paste);
    pastes->addWidget(m_pasteToo);
    auto *right = new QWidget;
    auto *column = new QVBoxLayout(right);
    column->setContentsMargins(0, 0, 0, 0);
    column->addLayout(head);
    column->addLayout(pastes);
    column->addWidget(m_stack, 1);
    return right;
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

QString TokensPage::pasted() const
{
    return m_paste->toPlainText();
}

void TokensPage::setPasted(const QString &token)
{
    m_paste->setPlainText(token);
}

int TokensPage::current() const
{
    const QListWidgetItem *item = m_list->currentItem();
    return item ? item->data(Qt::UserRole).toInt() : int(Pasted);
}

TokensPage::Entry TokensPage::entry(int source) const
{
    Entry entry{Source(source), {}, {}, {}};
    const auto take = [this, &entry](const QString &title, const QString &role) {
        entry.title = title;
        if (!m_session)
            return;
        const diagnosis::TokenFact fact = m_session->token(role);
        entry.token = fact.token;
        entry.checks = fact.checks;
    };
    switch (source) {
    case Access: take(tr("Access token"), u"access"_s); break;
    case Id: take(tr("ID token"), u"id"_s); break;
    case Refresh: take(tr("Refresh token"), u"refresh"_s); break;
    default: {
        const QPlainTextEdit *editor = source == Pasted ? m_paste : m_pasteToo;
        entry.title = source == Pasted ? tr("Pasted token") : tr("Second pasted token");
        entry.token = jose::decode(editor->toPlainText().left(limits::token + 1).toUtf8());
        entry.checks = checksOnPasted(entry.token);
        break;
    }
    }
    return entry;
}

// What is told of a token where several stand below each other.
QString TokensPage::subtitle(const Entry &entry) const
{
    QStringList parts;
    if (!entry.checks.isEmpty())
        parts += outcomeWord(worst(entry.checks));
    if (const auto until = entry.token.time(u"exp"_s))
        parts += relativeTime(*until, Clock::system().nowMs());
    return parts.isEmpty() ? tr("opaque") : parts.join(u" · "_s);
}

void TokensPage::fillList()
{
    // A first token is shown by itself, unless something was pasted.
    const int last = m_list->currentItem() ? current() : int(Access);
    const int wanted = last == Pasted && m_paste->document()->isEmpty() ? int(Access) : last;
    const QSignalBlocker blocked(m_list);
    m_list->clear();
    for (const Source source : {Access, Id, Refresh}) {
        const Entry entry = this->entry(source);
        if (entry.token.kind == jose::TokenKind::Empty)
            continue;
        auto *item = new QListWidgetItem(outcomeIcon(worst(entry.checks)), entry.title + u'\n' + subtitle(entry),
                                         m_list);
        item->setData(Qt::UserRole, source);
    }
    auto *item = new QListWidgetItem(tintedIcon(u"edit"_s), tr("Paste a token"), m_list);
    item->setData(Qt::UserRole, Pasted);
    int row = 0;
    for (int i = 0; i < m_list->count(); ++i)
        if (m_list->item(i)->data(Qt::UserRole).toInt() == wanted)
            row = i;
    m_list->setCurrentRow(row);
    fillOthers();
    fillView();
}

void TokensPage::fillOthers()
{
    const QSignalBlocker blocked(m_other);
    const int before = m_other->currentIndex() > 0 ? m_other->currentData().toInt() : -1;
    m_other->clear();
    m_other->addItem(tr("nothing"), -1);
    for (int i = 0; i < m_list->count(); ++i) {
        const int source = m_list->item(i)->data(Qt::UserRole).toInt();
        if (source != current() && source != Refresh)
            m_other->addItem(entry(source).title, source);
    }
    if (current() == Pasted)
        m_other->addItem(entry(PastedToo).title, PastedToo);
    m_other->setCurrentIndex(std::max(0, m_other->findData(before)));
    const bool comparable = current() != Refresh;
    m_otherLabel->setVisible(comparable);
    m_other->setVisible(comparable);
}

void TokensPage::fillView()
{
    const int other = m_other->currentData().toInt();
    m_paste->setVisible(current() == Pasted || other == Pasted);
    m_pasteToo->setVisible(other == PastedToo);
    const Entry shown = entry(current());
    if (other >= 0) {
        fillComparison(shown);
    } else if (shown.token.kind == jose::TokenKind::Empty) {
        m_view->clear();
        m_empty->setText(tr("Nothing to show yet. Paste a token above: its claims, their meaning, its times and its "
                            "signature are explained, with the keys and expectations of the connection if there is "
                            "one. Run the journey and its own tokens stand in the list."));
        m_stack->setCurrentWidget(m_empty);
    } else {
        m_view->setToken(shown.token, shown.checks);
        m_stack->setCurrentWidget(m_view);
    }
}

void TokensPage::fillComparison(const Entry &shown)
{
    const Entry other = entry(m_other->currentData().toInt());
    m_comparison->setTokens(shown.token, shown.title, other.token, other.title);
    const int different = m_comparison->differences();
    m_summary->setText(different == 0 ? tr("Both say the same.") : tr("%n claims differ.", nullptr, different));
    m_stack->setCurrentIndex(1);
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
        keys = m_session->keys();
    }
    return jose::verify(token, keys, expected, Clock::system().nowMs());
}

} // namespace authscope::gui
