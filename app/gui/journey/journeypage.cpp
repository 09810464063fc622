// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/gui/journey/journeypage.h"

#include "app/gui/journey/explanationview.h"
#include "app/gui/journey/guidepanel.h"
#include "app/gui/journey/stationtile.h"
#include "app/gui/journey/summary.h"
#include "app/gui/models/exchangefilter.h"
#include "app/gui/models/exchangemodel.h"
#include "app/gui/models/stationmodel.h"
#include "app/gui/session.h"
#include "app/gui/traffic/exchangedetail.h"
#include "app/gui/traffic/exchangetable.h"
#include "app/gui/widgets/fittocurrent.h"
#include "app/gui/widgets/iconlabel.h"
#include "app/gui/widgets/icons.h"
#include "app/gui/widgets/named.h"
#include "app/gui/widgets/plainlabel.h"
#include "core/base/text.h"

#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QListView>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QSplitter>
#include <QtWidgets/QStackedWidget>
#include <QtWidgets/QTabWidget>
#include <QtWidgets/QVBoxLayout>

using namespace Qt::StringLiterals;

namespace authscope::gui {

namespace {

// What a station is there for, so that a person learns the way by looking at it.
QString purposeOf(journey::StationId id)
{
    using journey::StationId;
    switch (id) {
    case StationId::Reach:
        return JourneyPage::tr("Sends one request without credentials: does the address answer at all?");
    case StationId::Challenge:
        return JourneyPage::tr(
            "Reads the server's refusal: a 401 whose WWW-Authenticate field names the resource metadata.");
    case StationId::Resource:
        return JourneyPage::tr(
            "Fetches the protected resource metadata (RFC 9728): which authorization server is in charge?");
    case StationId::Server:
        return JourneyPage::tr("Fetches the authorization server's metadata (RFC 8414) and its signing keys.");
    case StationId::Client:
        return JourneyPage::tr("Settles as which client to appear, and with what scope and resource.");
    case StationId::Authorize:
        return JourneyPage::tr("Takes a person through the browser: sign-in, consent, and back with a code.");
    case StationId::Token:
        return JourneyPage::tr("Gets a token from the token endpoint, or uses the one that is kept.");
    case StationId::Inspect:
        return JourneyPage::tr("Decodes the token, verifies its signature, and compares it with what is expected.");
    case StationId::Mcp: return JourneyPage::tr("Connects to the MCP server with the token and lists its tools.");
    case StationId::Ready: return JourneyPage::tr("Everything works: tools can be called.");
    }
    std::unreachable();
}

} // namespace

JourneyPage::JourneyPage(QWidget *parent)
    : Page(parent), m_stations(new StationModel(this)), m_exchanges(new ExchangeModel(this)),
      m_filter(new ExchangeFilter(this)), m_list(named(new QListView, u"stationList"_s, tr("Stations"))),
      m_icon(new IconLabel), m_title((new PlainLabel)->bold(1.15)), m_state(new PlainLabel),
      m_again(named(new QPushButton(tr("Check again")), u"stationCheckAgain"_s, tr("Run again from this station"))),
      m_summary((new PlainLabel)->wrapped()), m_purpose((new PlainLabel)->wrapped()->faint()),
      m_findings(new QVBoxLayout),
      m_table(named(new ExchangeTable, u"stationExchanges"_s, tr("Exchanges of the station"))), m_guide(new GuidePanel),
      m_upper(new QStackedWidget), m_lower(named(new QTabWidget, u"stationExchange"_s, tr("The exchange"))),
      m_explanation(named(new ExplanationView, u"stationExplanation"_s, tr("The exchange, field by field"))),
      m_detail(new ExchangeDetail(u"station"_s))
{
    m_list->setModel(m_stations);
    m_list->setUniformItemSizes(true);
    m_list->setIconSize({16, 16});
    m_list->setSpacing(2);
    m_list->setMaximumWidth(fontMetrics().horizontalAdvance(u'M') * 18);
    m_list->setMinimumWidth(fontMetrics().horizontalAdvance(u'M') * 14);
    m_filter->setSourceModel(m_exchanges);
    m_table->setModel(m_filter);
    static_cast<ExchangeTable *>(m_table)->sizeColumns();
    // The station tells these.
    m_table->hideColumn(ExchangeModel::Time);
    m_table->hideColumn(ExchangeModel::LegColumn);

    m_upper->addWidget(makeUpper());
    m_upper->addWidget(m_guide);
    fitToCurrent(m_upper);
    auto *right = new QSplitter(Qt::Vertical);
    right->setChildrenCollapsible(false);
    right->addWidget(m_upper);
    right->addWidget(makeLower());
    right->setStretchFactor(0, 2);
    right->setStretchFactor(1, 3);
    right->setSizes({200, 300});
    auto *both = new QSplitter(Qt::Horizontal);
    both->setChildrenCollapsible(false);
    both->addWidget(m_list);
    both->addWidget(right);
    both->setStretchFactor(1, 1);
    both->setSizes({180, 820});
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(8, 8, 8, 8);
    row->addWidget(both);
    connectParts();
    m_list->setCurrentIndex(m_stations->index(0));
}

QWidget *JourneyPage::makeUpper()
{
    auto *head = new QHBoxLayout;
    head->addWidget(m_icon);
    head->addWidget(m_title);
    head->addWidget(m_state);
    head->addStretch(1);
    head->addWidget(m_again);
    m_again->setToolTip(tr("Runs again from this station, with what the earlier ones found (Alt+F5)"));
    m_start = makeStart();
    auto *upper = new QWidget;
    auto *column = new QVBoxLayout(upper);
    column->setContentsMargins(8, 0, 0, 0);
    column->addLayout(head);
    column->addWidget(m_purpose);
    column->addWidget(m_summary);
    column->addLayout(m_findings);
    m_table->setMinimumHeight(3 * fontMetrics().height()); // the sign-in banner must fit above it
    column->addWidget(m_table, 1);
    column->addWidget(m_start);
    column->addStretch();
    return upper;
}

QWidget *JourneyPage::makeLower()
{
    auto *detail = new QWidget;
    auto *column = new QVBoxLayout(detail);
    column->setContentsMargins(0, 4, 0, 0);
    m_detail->layout()->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_detail);
    auto *explained = new QWidget;
    auto *explainedColumn = new QVBoxLayout(explained);
    explainedColumn->setContentsMargins(0, 4, 0, 0);
    explainedColumn->addWidget(m_explanation);
    m_lower->setDocumentMode(true);
    m_lower->addTab(explained, tr("Explained"));
    m_lower->addTab(detail, tr("As sent and received"));
    auto *lower = new QWidget;
    auto *lowerColumn = new QVBoxLayout(lower);
    lowerColumn->setContentsMargins(8, 0, 0, 0);
    lowerColumn->addWidget(m_lower);
    return lower;
}

QWidget *JourneyPage::makeStart()
{
    auto *start = new QWidget;
    auto *column = new QVBoxLayout(start);
    column->setContentsMargins(0, 12, 0, 0);
    column->addWidget(
        (new PlainLabel(
             tr("Nothing has been sent yet. Run goes the whole way by itself, from the address to a list of "
                "tools, and stops where something is wrong. Guided stops before each request, shows it, lets "
                "you change it, and explains the answer field by field.")))
            ->wrapped());
    auto *run = named(new QPushButton(tintedIcon(u"run"_s, Tone::Running), tr("Run")), u"startRun"_s,
                      tr("Run the journey"));
    auto *guided = named(new QPushButton(tintedIcon(u"guided"_s, Tone::Running), tr("Guided")), u"startGuided"_s,
                         tr("Run the journey step by step"));
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(run);
    buttons->addWidget(guided);
    buttons->addStretch(1);
    column->addLayout(buttons);
    connect(run, &QPushButton::clicked, this, [this] { Q_EMIT runWanted(false); });
    connect(guided, &QPushButton::clicked, this, [this] { Q_EMIT runWanted(true); });
    return start;
}

void JourneyPage::connectParts()
{
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex &now) {
        fill();
        if (now.isValid())
            Q_EMIT stationSelected(journey::StationId(now.row()));
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &JourneyPage::fillExchange);
    connect(m_again, &QPushButton::clicked, this, [this] { Q_EMIT checkAgain(current()); });
}

void JourneyPage::setSession(Session *session)
{
    if (m_session) {
        disconnect(m_session, nullptr, this, nullptr);
        disconnect(m_session->guide(), nullptr, this, nullptr);
    }
    m_session = session;
    const journey::StationId before = current();
    m_detail->setSession(session);
    m_explanation->setSession(session);
    m_guide->setSession(session);
    m_stations->setSession(session);
    m_exchanges->setLog(session ? session->log() : nullptr);
    if (session) {
        connect(session, &Session::stationChanged, this, [this](journey::StationId id) {
            if (id == current())
                fill();
        });
        connect(session, &Session::changed, this, &JourneyPage::fillButtons);
        connect(session, &Session::findingsChanged, this, &JourneyPage::fillFindings);
        connect(session->guide(), &GuidedRun::stepChanged, this, &JourneyPage::showStep);
    }
    showStation(before);
    showStep();
}

void JourneyPage::fillButtons()
{
    const bool running = m_session && m_session->isRunning();
    m_start->setVisible(m_session && !m_session->hasRun() && !running);
    m_again->setVisible(m_session && m_session->hasRun() && !m_session->recording());
    m_again->setEnabled(!running);
}

void JourneyPage::next()
{
    m_guide->next();
}

bool JourneyPage::isAtStep() const
{
    const GuidedRun::Step *step = m_session ? m_session->guide()->step() : nullptr;
    return step && m_session->guide()->isOn() && step->station == current();
}

void JourneyPage::showStep()
{
    const GuidedRun::Step *step = m_session ? m_session->guide()->step() : nullptr;
    if (step && m_session->guide()->isOn())
        showStation(step->station);
    fill();
}

void JourneyPage::focusSearch()
{
    m_list->setFocus(Qt::ShortcutFocusReason);
}

journey::StationId JourneyPage::current() const
{
    return journey::StationId(std::max(m_list->currentIndex().row(), 0));
}

void JourneyPage::showStation(journey::StationId id)
{
    m_list->setCurrentIndex(m_stations->index(int(id)));
}

void JourneyPage::fill()
{
    const journey::Station station = m_stations->at(int(current()));
    m_icon->setIcon(stateIcon(station.state));
    m_title->setText(journey::stationTitle(station.id));
    const QString time = durationText(station.ms);
    m_state->setText(time.isEmpty() ? stateWord(station.state) : QString(stateWord(station.state) + u" · " + time));
    m_state->setTone(toneOf(station.state));
    m_purpose->setText(purposeOf(station.id));
    m_summary->setText(shownSummary(station));
    m_summary->setVisible(!station.summary.isEmpty());
    fillButtons();
    m_exchanges->flush();
    m_filter->setIds(station.exchanges);
    m_table->setVisible(!station.exchanges.isEmpty());
    bool noted = false;
    for (int row = 0; row < m_filter->rowCount(); ++row)
        noted = noted || !m_filter->index(row, ExchangeModel::Purpose).data().toString().isEmpty();
    m_table->setColumnHidden(ExchangeModel::Purpose, !noted);
    m_upper->setCurrentIndex(isAtStep() ? 1 : 0);
    if (m_filter->rowCount() > 0)
        m_table->setCurrentIndex(m_filter->index(m_filter->rowCount() - 1, 0));
    fillExchange();
    fillFindings();
}

// Where a guided run waits, the last answer is what is to be understood; it may be an earlier station's.
void JourneyPage::fillExchange()
{
    http::ExchangePtr exchange;
    const QModelIndex row = m_table->currentIndex();
    if (isAtStep() && !m_session->log()->exchanges().isEmpty())
        exchange = m_session->log()->exchanges().last();
    else if (row.isValid() && m_filter->rowCount() > 0)
        exchange = m_exchanges->at(m_filter->mapToSource(row).row());
    m_detail->setExchange(exchange);
    m_explanation->setExchange(exchange);
    m_lower->parentWidget()->setVisible(exchange != nullptr); // and the handle above it
}

void JourneyPage::fillFindings()
{
    while (QLayoutItem *item = m_findings->takeAt(0)) {
        item->widget()->deleteLater();
        delete item;
    }
    if (!m_session)
        return;
    const QList<diagnosis::Finding> findings = m_session->findings();
    const QString name = journey::stationName(current());
    for (int row = 0; row < findings.size(); ++row) {
        const diagnosis::Finding &finding = findings.at(row);
        if (finding.station != name)
            continue;
        // An ampersand would be a mnemonic.
        const QString title = elided(visible(finding.title), 150).replace(u'&', u"&&"_s);
        auto *button = named(new QPushButton(severityIcon(finding.severity), title), u"stationFinding%1"_s.arg(row),
                             tr("Show the finding: %1").arg(visible(finding.title)));
        connect(button, &QPushButton::clicked, this, [this, row] { Q_EMIT findingActivated(row); });
        auto *line = new QWidget;
        auto *layout = new QHBoxLayout(line);
        layout->setContentsMargins(0, 0, 0, 0);
        layout->addWidget(button);
        layout->addStretch(1);
        m_findings->addWidget(line);
    }
}

} // namespace authscope::gui
