// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/gui/explorer/offerpage.h"

#include "app/gui/explorer/callcode.h"
#include "app/gui/explorer/operationview.h"
#include "app/gui/session.h"
#include "app/gui/widgets/bodyview.h"
#include "app/gui/widgets/icons.h"
#include "app/gui/widgets/named.h"
#include "app/gui/widgets/noticebar.h"
#include "app/gui/widgets/plainlabel.h"
#include "app/gui/widgets/wireview.h"
#include "core/base/text.h"

#include <QtGui/QClipboard>
#include <QtGui/QGuiApplication>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QListView>
#include <QtWidgets/QMenu>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QSplitter>
#include <QtWidgets/QStackedWidget>
#include <QtWidgets/QVBoxLayout>

using namespace Qt::StringLiterals;

namespace authscope::gui {

namespace {

constexpr qsizetype longestTitle = 160;

} // namespace

OfferPage::OfferPage(Operation::Kind kind, const QString &name, const QString &results, const Words &words,
                     QWidget *parent)
    : Page(parent), m_kind(kind), m_name(name), m_words(words), m_model(new OfferModel(this)),
      m_search(named(new QLineEdit, name + u"Search"_s, words.search)),
      m_list(named(new QListView, name + u"List"_s, words.list)),
      m_again(named(new QPushButton(tr("List again")), name + u"Again"_s, tr("Ask the server for the list again"))),
      m_stack(new QStackedWidget), m_empty((new PlainLabel)->wrapped()->faint()), m_count((new PlainLabel)->faint()),
      m_notice(new NoticeBar), m_title((new PlainLabel)->bold(1.15)),
      m_description(named(new WireView, name + u"Description"_s, tr("Description"))),
      m_start(named(new QPushButton(tintedIcon(u"run"_s, Tone::Running), words.start), name + u"Call"_s, words.what)),
      m_cancel(named(new QPushButton(tintedIcon(u"stop"_s), tr("Cancel")), name + u"Cancel"_s, tr("Cancel the call"))),
      m_copy(named(new QPushButton(tintedIcon(u"copy"_s), tr("Copy as")), name + u"Copy"_s,
                   tr("Copy the call as a command or as code"))),
      m_hint((new PlainLabel)->faint()), m_buttons(new QWidget), m_result(new OperationView(results, kind))
{
    m_list->setModel(m_model);
    m_list->setUniformItemSizes(true);
    m_list->setSpacing(2);
    m_list->setIconSize(QSize(14, 14));
    m_search->setPlaceholderText(words.search);
    m_search->setClearButtonEnabled(true);
    m_empty->setAlignment(Qt::AlignCenter);
    auto *row = new QHBoxLayout(m_buttons);
    row->setContentsMargins(0, 0, 0, 0);
    m_start->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_Return));
    m_start->setToolTip(
        tr("%1 (%2)").arg(words.what, QKeySequence(Qt::CTRL | Qt::Key_Return).toString(QKeySequence::NativeText)));
    row->addWidget(m_start);
    row->addWidget(m_cancel);
    row->addWidget(m_hint, 1);
    row->addWidget(m_copy);
    makeCopyMenu();
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString &line) {
        const QString key = m_shownKey;
        m_model->setWords(line);
        showOffer(key);
        if (!m_list->currentIndex().isValid())
            m_list->setCurrentIndex(m_model->index(0));
    });
    connect(m_search, &QLineEdit::returnPressed, m_list, [this] { m_list->setFocus(Qt::TabFocusReason); });
    connect(m_list->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex &current) {
                const QString key = current.data(OfferModel::KeyRole).toString();
                if (key == m_shownKey || !current.isValid())
                    return;
                m_shownKey = key;
                fillOffer();
                fillState();
            });
    connect(m_start, &QPushButton::clicked, this, &OfferPage::start);
    connect(m_cancel, &QPushButton::clicked, this, [this] {
        if (explorer())
            explorer()->cancel();
    });
    connect(m_again, &QPushButton::clicked, this, [this] {
        if (explorer())
            explorer()->load(m_kind, true);
    });
    connect(m_result, &OperationView::exchangeActivated, this, &OfferPage::exchangeActivated);
    connect(m_result, &OperationView::resourceWanted, this, &OfferPage::resourceWanted);
    connect(m_result, &OperationView::argumentsWanted, this, [this](const OperationPtr &operation) {
        showOffer(operation->name);
        useArguments(operation);
    });
}

QWidget *OfferPage::makeList()
{
    auto *left = new QWidget;
    auto *column = new QVBoxLayout(left);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_search);
    column->addWidget(m_list, 1);
    auto *row = new QHBoxLayout;
    row->addWidget(m_count, 1);
    row->addWidget(m_again);
    column->addLayout(row);
    return left;
}

void OfferPage::build(QWidget *editor)
{
    m_description->setFrameShape(QFrame::NoFrame);
    m_description->setFont(font());
    m_description->document()->setDocumentMargin(0);
    m_description->setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    m_description->viewport()->setBackgroundRole(QPalette::Window);
    auto *upper = new QWidget;
    auto *column = new QVBoxLayout(upper);
    column->setContentsMargins(8, 0, 0, 0);
    column->addWidget(m_title);
    column->addWidget(m_description);
    column->addWidget(editor, 1);
    column->addWidget(m_buttons);
    auto *right = new QSplitter(Qt::Vertical);
    right->setChildrenCollapsible(false);
    right->addWidget(upper);
    right->addWidget(m_result);
    m_result->layout()->setContentsMargins(8, 0, 0, 0);
    right->setStretchFactor(0, 3);
    right->setStretchFactor(1, 2);
    m_split = right;
    connect(right, &QSplitter::splitterMoved, this, [this] { m_dividedByHand = true; });
    auto *splitter = new QSplitter(Qt::Horizontal);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(makeList());
    splitter->addWidget(right);
    splitter->setSizes({230, 770});
    splitter->setStretchFactor(1, 1);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(splitter);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(8, 8, 8, 8);
    whole->addWidget(m_notice);
    whole->addWidget(m_stack, 1);
    fillList();
}

void OfferPage::makeCopyMenu()
{
    auto *menu = new QMenu(m_copy);
    menu->setObjectName(m_name + u"CopyMenu"_s);
    const auto add = [&](const QString &text, QString (CallCode::*as)() const) {
        menu->addAction(text, this, [this, as] { copy(as); });
    };
    add(tr("authscope-cli"), &CallCode::cli);
    add(tr("curl"), &CallCode::curl);
    add(tr("Python"), &CallCode::python);
    add(tr("TypeScript"), &CallCode::typeScript);
    m_copy->setMenu(menu);
}

Explorer *OfferPage::explorer() const
{
    return m_session ? m_session->explorer() : nullptr;
}

int OfferPage::current() const
{
    return m_model->offerAt(m_list->currentIndex().row());
}

void OfferPage::addButton(QWidget *button)
{
    auto *row = static_cast<QHBoxLayout *>(m_buttons->layout());
    row->insertWidget(2, button);
}

void OfferPage::setHint(const QString &text)
{
    m_hint->setText(text);
}

void OfferPage::setTitle(const QString &title, const QString &description)
{
    m_title->setText(elided(visible(title), longestTitle));
    m_description->setWireText(description);
    const int lines = std::clamp(m_description->document()->blockCount(), 1, 4);
    m_description->setFixedHeight(fontMetrics().lineSpacing() * (description.size() > 110 ? std::max(lines, 3) : lines)
                                  + 10);
    m_description->setVisible(!description.isEmpty());
}

void OfferPage::setSession(Session *session)
{
    if (m_session) {
        disconnect(m_session, nullptr, this, nullptr);
        disconnect(m_session->explorer(), nullptr, this, nullptr);
        disconnect(m_session->explorer()->questions(), nullptr, this, nullptr);
    }
    m_session = session;
    m_result->setExplorer(explorer(), session ? session->browser() : nullptr);
    if (session) {
        connect(session->explorer(), &Explorer::listsChanged, this, [this](Operation::Kind kind) {
            if (kind == m_kind)
                fillList();
        });
        connect(session, &Session::changed, this, [this] {
            if (isVisible() && explorer())
                explorer()->load(m_kind);
            fillState();
        });
        connect(session->explorer(), &Explorer::operationChanged, this, &OfferPage::fillState);
        connect(session->explorer()->questions(), &Questions::changed, this, &OfferPage::fillState);
        connect(session->explorer(), &Explorer::watchChanged, this, &OfferPage::fillState);
    }
    m_shownKey.clear();
    fillList();
    if (isVisible() && session)
        session->explorer()->load(m_kind);
}

void OfferPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    if (explorer())
        explorer()->load(m_kind);
}

void OfferPage::focusSearch()
{
    if (BodyView *body = BodyView::focusedIn(this)) {
        body->openFind();
        return;
    }
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void OfferPage::showOffer(const QString &key)
{
    if (const int row = m_model->rowOf(key); row >= 0)
        m_list->setCurrentIndex(m_model->index(row));
}

void OfferPage::fillList()
{
    const QString before = m_shownKey;
    const bool reached = explorer() && explorer()->server();
    const std::optional<Failure> failure = reached ? listFailure() : std::nullopt;
    m_model->setOffers(reached ? offers() : QList<Offer>());
    const bool any = !m_model->offers().isEmpty();
    m_empty->setText(!reached          ? m_words.early
                         : isLoading() ? tr("Asking the server…")
                         : failure     ? visible(failure->what)
                                       : m_words.empty);
    m_stack->setCurrentIndex(any ? 1 : 0);
    m_count->setText(isLoading() ? tr("Asking…") : tr("%n in all", nullptr, int(m_model->offers().size())));
    if (reached && isStale())
        m_notice->ask(Tone::Warn, tr("The server says that this list has changed."), tr("List again"), [this] {
            if (explorer())
                explorer()->load(m_kind, true);
        });
    else if (failure && any)
        m_notice->showNotice(Tone::Error, visible(failure->what));
    else
        m_notice->hide();
    m_shownKey.clear();
    showOffer(before);
    if (!m_list->currentIndex().isValid())
        m_list->setCurrentIndex(m_model->index(0));
    if (current() < 0)
        fillOffer();
    fillState();
}

void OfferPage::fillState()
{
    const auto ready = wanted();
    const bool running = explorer() && explorer()->running();
    m_start->setEnabled(explorer() && explorer()->canStart() && ready);
    m_cancel->setEnabled(running);
    m_copy->setEnabled(ready.has_value() && explorer() && explorer()->server());
    m_again->setEnabled(explorer() && explorer()->server() && !isLoading() && !m_session->isRunning());
    stateChanged();
    divide();
}

void OfferPage::divide()
{
    const bool asked = explorer() && !explorer()->questions()->open().isEmpty();
    const bool resultFirst = asked || (current() >= 0 && !hasForm());
    if (!m_split || m_dividedByHand || resultFirst == m_resultFirst)
        return;
    m_resultFirst = resultFirst;
    m_split->setStretchFactor(0, resultFirst ? 1 : 3);
    m_split->setStretchFactor(1, resultFirst ? 3 : 2);
    m_split->setSizes(resultFirst ? QList{100, 300} : QList{300, 200});
}

void OfferPage::start()
{
    const auto ready = wanted();
    if (!ready || !explorer() || !explorer()->canStart())
        return;
    m_result->setSubject(ready->first);
    explorer()->start(m_kind, ready->first, ready->second, asTask());
}

CallCode OfferPage::code() const
{
    const auto ready = wanted();
    const mcp::ServerFacts &server = *explorer()->server();
    CallCode code;
    code.kind = m_kind;
    // What a person typed may be one of the session's secrets.
    const http::Redactor redactor = m_session->redactor();
    code.url = redactor.url(m_session->effective().url);
    code.name = QString::fromUtf8(redactor.text(ready->first.toUtf8()));
    code.arguments = redactor.text(ready->second);
    code.needsToken = !m_session->journey()->knowledge().open;
    code.era = server.era;
    code.revision = server.revision;
    code.hasSession = server.hasSession;
    return code;
}

void OfferPage::copy(QString (CallCode::*as)() const)
{
    if (!wanted() || !explorer() || !explorer()->server())
        return;
    QGuiApplication::clipboard()->setText((code().*as)());
    setHint(tr("Copied. The token is taken from the environment variable MCP_TOKEN."));
}

} // namespace authscope::gui
