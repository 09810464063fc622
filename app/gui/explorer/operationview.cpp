// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/gui/explorer/operationview.h"

#include "app/gui/explorer/contentview.h"
#include "app/gui/explorer/historyview.h"
#include "app/gui/explorer/questionpanel.h"
#include "app/gui/journey/stationtile.h"
#include "app/gui/models/operationmodel.h"
#include "app/gui/session.h"
#include "app/gui/widgets/background.h"
#include "app/gui/widgets/bodyview.h"
#include "app/gui/widgets/iconlabel.h"
#include "app/gui/widgets/icons.h"
#include "app/gui/widgets/named.h"
#include "app/gui/widgets/plainlabel.h"
#include "app/gui/widgets/wireview.h"
#include "core/base/text.h"
#include "core/json/document.h"

#include <QtWidgets/QComboBox>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QProgressBar>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QTabWidget>
#include <QtWidgets/QVBoxLayout>

using namespace Qt::StringLiterals;

namespace authscope::gui {

namespace {

constexpr qsizetype mostProblems = 5;
constexpr int steps = 1'000; // of the progress bar
constexpr qsizetype atOnce = 64 * 1024;

// As the server wrote it; empty if there is none.
QByteArray structuredIn(const QByteArray &result)
{
    const auto document = json::Document::parse(result);
    const json::Value structured = document ? document->find(u"/structuredContent") : json::Value();
    return structured ? structured.raw().toByteArray() : QByteArray();
}

} // namespace

OperationView::OperationView(const QString &name, Operation::Kind kind, QWidget *parent)
    : QWidget(parent), m_kind(kind), m_icon(new IconLabel), m_verdict((new PlainLabel)->wrapped()),
      m_progress(named(new QProgressBar, name + u"Progress"_s, tr("Progress"))),
      m_exchange(
          named(new QPushButton(tr("Show the exchange")), name + u"Exchange"_s, tr("Show the exchange of this call"))),
      m_questions(new QuestionPanel(name)), m_tabs(named(new QTabWidget, name + u"Tabs"_s, tr("Result"))),
      m_pieces(new PiecesView(name + u"Content"_s)), m_schemaVerdict((new PlainLabel)->wrapped()),
      m_structured(new BodyView(name + u"Structured"_s, tr("Structured content of the result"))),
      m_raw(new BodyView(name + u"Raw"_s, tr("Result as received"))),
      m_log(named(new WireView, name + u"Log"_s, tr("The server's log lines during this call"))),
      m_level(named(new QComboBox, name + u"LogLevel"_s, tr("Log lines to ask the server for"))),
      m_history(new HistoryView(name, kind))
{
    auto *structured = new QWidget;
    auto *structuredColumn = new QVBoxLayout(structured);
    structuredColumn->setContentsMargins(0, 4, 0, 0);
    structuredColumn->addWidget(m_schemaVerdict);
    structuredColumn->addWidget(m_structured, 1);
    m_log->setPlaceholderText(tr("The server logged nothing during this call."));
    m_pieces->setPlaceholderText(tr("The result stands here."));
    m_raw->setSuggestedName(u"result.json"_s);
    m_structured->setSuggestedName(u"structured.json"_s);
    m_tabs->setDocumentMode(true);
    m_tabs->addTab(m_pieces, tr("Content"));
    m_tabs->addTab(structured, tr("Structured"));
    m_tabs->addTab(m_raw, tr("As received"));
    m_tabs->addTab(makeLog(), tr("Log"));
    m_tabs->addTab(m_history, tr("History"));
    m_tabs->setTabVisible(StructuredTab, kind == Operation::Kind::Tool);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(makeHead());
    column->addWidget(m_questions, 2);
    column->addWidget(m_tabs, 1);
    connect(m_exchange, &QPushButton::clicked, this, [this] {
        if (m_operation)
            Q_EMIT exchangeActivated(m_operation->exchange);
    });
    connect(m_pieces, &PiecesView::resourceWanted, this, &OperationView::resourceWanted);
    connect(m_history, &HistoryView::shown, this, [this](qint64 id) {
        showOperation(m_explorer ? m_explorer->operation(id) : nullptr);
        m_tabs->setCurrentIndex(ContentTab);
    });
    connect(m_history, &HistoryView::argumentsWanted, this, [this](qint64 id) {
        if (const OperationPtr operation = m_explorer ? m_explorer->operation(id) : nullptr)
            Q_EMIT argumentsWanted(operation);
    });
    connect(m_history, &HistoryView::repeatWanted, this, [this](qint64 id) {
        if (const OperationPtr operation = m_explorer ? m_explorer->operation(id) : nullptr)
            m_explorer->start(operation->kind, operation->name, operation->arguments, operation->asTask);
    });
    fill();
}

QWidget *OperationView::makeHead()
{
    auto *head = new QWidget;
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(0, 0, 0, 0);
    m_progress->setFixedWidth(fontMetrics().averageCharWidth() * 24);
    m_progress->hide();
    row->addWidget(m_icon, 0, Qt::AlignVCenter);
    row->addWidget(m_verdict, 1);
    row->addWidget(m_progress, 0, Qt::AlignVCenter);
    row->addWidget(m_exchange, 0, Qt::AlignVCenter);
    return head;
}

QWidget *OperationView::makeLog()
{
    m_level->addItem(tr("As the server likes"));
    const QStringList levels = mcp::logLevels();
    for (const QString &level : levels)
        m_level->addItem(tr("%1 and worse").arg(level), level);
    auto *label = new PlainLabel(tr("Ask for"));
    label->setBuddy(m_level);
    auto *page = new QWidget;
    auto *row = new QHBoxLayout;
    row->addWidget(label);
    row->addWidget(m_level);
    row->addStretch(1);
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, 4, 0, 0);
    column->addLayout(row);
    column->addWidget(m_log, 1);
    connect(m_level, &QComboBox::activated, this, [this] {
        if (m_explorer)
            m_explorer->setLogLevel(m_level->currentData().toString());
    });
    return page;
}

void OperationView::setExplorer(Explorer *explorer, signin::Browser *browser)
{
    if (m_explorer) {
        disconnect(m_explorer, nullptr, this, nullptr);
        disconnect(m_explorer->questions(), nullptr, this, nullptr);
        disconnect(m_explorer->session(), nullptr, this, nullptr);
    }
    m_explorer = explorer;
    m_subject.clear();
    m_operation.reset();
    const auto makeRoom = [this] { m_tabs->setVisible(!m_explorer || m_explorer->questions()->open().isEmpty()); };
    m_questions->setQuestions(explorer ? explorer->questions() : nullptr, browser);
    makeRoom();
    if (explorer) {
        connect(explorer->questions(), &Questions::changed, this, makeRoom);
        connect(explorer, &Explorer::operationChanged, this, &OperationView::changed);
        connect(explorer->session(), &Session::changed, this,
                [this] { m_history->setFree(m_explorer && m_explorer->canStart()); });
    }
    m_level->setCurrentIndex(explorer ? std::max(m_level->findData(explorer->logLevel()), 0) : 0);
    m_history->setOperations(explorer ? explorer->operations() : QList<OperationPtr>());
    m_filled = -1;
    fill();
}

void OperationView::setSubject(const QString &name)
{
    m_subject = name;
    showOperation(m_explorer ? m_explorer->last(m_kind, name) : nullptr);
}

void OperationView::showOperation(const OperationPtr &operation)
{
    m_operation = operation;
    m_filled = -1;
    fill();
}

void OperationView::changed(qint64 id)
{
    const OperationPtr operation = m_explorer->operation(id);
    if (!operation || operation->kind != m_kind)
        return;
    // Progress and log lines are no news for the table.
    if (!operation->running || operation->log.isEmpty())
        m_history->setOperations(m_explorer->operations());
    m_history->setFree(m_explorer->canStart());
    if (operation->name != m_subject && operation != m_operation)
        return;
    if (!m_operation || operation->id > m_operation->id) {
        m_operation = operation;
        m_filled = -1;
    }
    if (operation->id == m_operation->id) {
        m_operation = operation;
        fill();
    }
}

void OperationView::setVerdict(journey::StationState state, const QString &text)
{
    m_icon->setIcon(stateIcon(state));
    m_verdict->setText(text);
    m_verdict->setTone(toneOf(state));
}

void OperationView::fill()
{
    m_exchange->setVisible(m_operation && m_operation->exchange > 0);
    m_progress->setVisible(m_operation && m_operation->running);
    fillLog();
    if (m_operation && m_operation->running)
        fillRunning();
    const qint64 finished = m_operation && !m_operation->running ? m_operation->id : 0;
    if (m_filled == finished)
        return;
    m_filled = finished;
    m_tabs->setTabEnabled(StructuredTab, false);
    m_tabs->setTabEnabled(RawTab, false);
    if (!m_operation)
        setVerdict(journey::StationState::Waiting,
                   m_kind == Operation::Kind::Tool           ? tr("Not called yet.")
                       : m_kind == Operation::Kind::Resource ? tr("Not read yet.")
                                                             : tr("Not fetched yet."));
    if (!m_operation || !m_operation->result) {
        m_pieces->setPieces({});
        m_structured->clear();
        m_raw->clear();
    } else if (*m_operation->result) {
        fillResult(**m_operation->result);
    } else {
        fillFailure(m_operation->result->error());
    }
}

void OperationView::fillRunning()
{
    QStringList parts{tr("Running…")};
    if (m_operation->task)
        parts += tr("task: %1").arg(elided(visible(m_operation->task->status), 40));
    if (m_operation->task && !m_operation->task->statusMessage.isEmpty())
        parts += elided(visible(m_operation->task->statusMessage), 200);
    if (m_operation->rounds > 0)
        parts += tr("input asked for: %1").arg(m_operation->rounds);
    if (m_operation->progress && !m_operation->progress->message.isEmpty())
        parts += elided(visible(m_operation->progress->message), 200);
    setVerdict(journey::StationState::Running, parts.join(u" · "_s));
    const bool known = m_operation->progress && m_operation->progress->total && *m_operation->progress->total > 0;
    m_progress->setRange(0, known ? steps : 0);
    if (known)
        m_progress->setValue(
            int(std::clamp(m_operation->progress->progress / *m_operation->progress->total, 0.0, 1.0) * steps));
}

void OperationView::fillLog()
{
    const qsizetype count = m_operation ? m_operation->log.size() : 0;
    m_tabs->setTabText(LogTab, count > 0 ? tr("Log (%1)").arg(count) : tr("Log"));
    QStringList lines;
    if (m_operation)
        for (const LogLine &line : m_operation->log)
            lines += u"%1  %2%3"_s.arg(line.level.leftJustified(9),
                                       line.logger.isEmpty() ? QString() : line.logger + u": ", line.text);
    m_log->setWireText(lines.join(u'\n'));
}

void OperationView::fillResult(const Outcome &outcome)
{
    using journey::StationState;
    QStringList parts{outcomeText(*m_operation)};
    parts.first()[0] = parts.first().at(0).toUpper();
    if (outcome.isError)
        parts.first() = tr("The tool reports an error");
    parts += durationText(outcome.ms);
    if (!outcome.taskId.isEmpty())
        parts += tr("as a task");
    if (outcome.cached)
        parts += tr("from the cache, as the server allows");
    if (m_operation->rounds > 0)
        parts += tr("input given: %1").arg(m_operation->rounds);
    if (m_operation->forgotten)
        parts += tr("the result was let go of to spare memory; repeat the call to see it");
    const bool warned = !outcome.schemaProblems.isEmpty();
    setVerdict(outcome.isError ? StationState::Failed
                   : warned    ? StationState::Warned
                               : StationState::Passed,
               parts.join(u" · "_s)
                   + (outcome.description.isEmpty() ? QString() : u'\n' + elided(visible(outcome.description), 400)));
    m_pieces->setPieces(outcome.pieces);
    m_raw->setBody(outcome.bytes);
    m_tabs->setTabEnabled(RawTab, !m_operation->forgotten);
    QStringList verdict;
    for (const QString &problem : outcome.schemaProblems.first(std::min(outcome.schemaProblems.size(), mostProblems)))
        verdict += elided(visible(problem), 300);
    if (outcome.schemaProblems.size() > mostProblems)
        verdict += tr("… and %1 more").arg(outcome.schemaProblems.size() - mostProblems);
    m_schemaVerdict->setTone(warned ? Tone::Warn : outcome.judged ? Tone::Ok : Tone::Neutral);
    m_schemaVerdict->setText(warned               ? verdict.join(u'\n')
                                 : outcome.judged ? tr("Fits the tool's output schema.")
                                                  : tr("The tool has no output schema to hold it against."));
    m_structured->clear();
    m_tabs->setTabEnabled(StructuredTab, warned);
    const auto take = [this, id = m_operation->id, empty = outcome.pieces.isEmpty()](const QByteArray &structured) {
        if (m_filled != id || structured.isEmpty())
            return;
        m_tabs->setTabEnabled(StructuredTab, true);
        m_structured->setBody(structured);
        if (empty)
            m_tabs->setCurrentIndex(StructuredTab);
    };
    if (outcome.bytes.size() <= atOnce)
        take(structuredIn(outcome.bytes));
    else
        inBackground(this, [bytes = outcome.bytes] { return structuredIn(bytes); }, take);
}

void OperationView::fillFailure(const Failure &failure)
{
    m_tabs->setCurrentIndex(ContentTab);
    setVerdict(journey::StationState::Failed, visible(failure.what));
    Piece piece;
    piece.content.type = u"text"_s;
    piece.content.text = failure.evidence;
    m_pieces->setPieces({piece});
    m_structured->clear();
    m_raw->clear();
}

} // namespace authscope::gui
