// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/gui/findings/findingspage.h"

#include "app/gui/findings/toldpanel.h"
#include "app/gui/models/evidencemodel.h"
#include "app/gui/models/findingmodel.h"
#include "app/gui/session.h"
#include "app/gui/traffic/exchangetable.h"
#include "app/gui/widgets/copybutton.h"
#include "app/gui/widgets/iconlabel.h"
#include "app/gui/widgets/icons.h"
#include "app/gui/widgets/named.h"
#include "app/gui/widgets/plainlabel.h"
#include "app/gui/widgets/wrappingdelegate.h"
#include "core/base/text.h"

#include <QtCore/QScopedValueRollback>
#include <QtWidgets/QGroupBox>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QListView>
#include <QtWidgets/QScrollArea>
#include <QtWidgets/QSplitter>
#include <QtWidgets/QStackedWidget>
#include <QtWidgets/QVBoxLayout>

using namespace Qt::StringLiterals;

namespace authscope::gui {

namespace {

enum Shown { Detail, Nothing, Telling };

} // namespace

FindingsPage::FindingsPage(QWidget *parent)
    : Page(parent), m_model(new FindingModel(this)), m_evidenceModel(new EvidenceModel(this)),
      m_tell(named(new QPushButton, u"findingTell"_s, tr("Tell what you know"))), m_stack(new QStackedWidget),
      m_empty((new PlainLabel)->wrapped()->faint()), m_told(new ToldPanel),
      m_list(named(new QListView, u"findingList"_s, tr("Findings"))), m_icon(new IconLabel(22)),
      m_title((new PlainLabel)->wrapped()->bold(1.25)), m_certainty((new PlainLabel)->faint()),
      m_explanation((new PlainLabel)->wrapped()),
      m_evidence(named(new QTableView, u"findingEvidence"_s, tr("Evidence"))),
      m_references((new PlainLabel)->wrapped()->faint()),
      m_again(named(new QPushButton(tr("Check again")), u"findingCheckAgain"_s, tr("Run again from where this shows")))
{
    m_list->setModel(m_model);
    m_list->setWordWrap(true);
    m_list->setSpacing(2);
    m_list->setIconSize({16, 16});
    m_list->setAlternatingRowColors(true);
    auto *splitter = new QSplitter(Qt::Horizontal);
    splitter->setChildrenCollapsible(false);
    m_empty->setAlignment(Qt::AlignCenter);
    m_stack->addWidget(makeDetail());
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_told);
    splitter->addWidget(m_list);
    splitter->addWidget(m_stack);
    splitter->setStretchFactor(0, 1);
    splitter->setStretchFactor(1, 3);
    splitter->setSizes({270, 730});

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(8, 8, 8, 8);
    column->addWidget(makeBar());
    column->addWidget(splitter, 1);

    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex &now) {
        if (!m_filling)
            setTelling(false);
        fillDetail(now.row());
    });
    connect(m_list, &QListView::clicked, this, [this] { setTelling(false); });
    connect(m_list, &QListView::activated, this, [this] { setTelling(false); });
    connect(m_tell, &QPushButton::toggled, this, [this](bool telling) {
        present();
        if (telling && isVisible())
            m_told->focusFirst();
    });
    connect(m_told, &ToldPanel::left, this, [this] {
        setTelling(false);
        focusSearch();
    });
    connect(m_again, &QPushButton::clicked, this, [this] {
        const int row = m_list->currentIndex().row();
        if (row >= 0)
            Q_EMIT checkAgain(Session::stationToCheck(m_model->findings().at(row)));
    });
    const auto openExchange = [this](const QModelIndex &index) {
        const qint64 id = m_evidenceModel->evidence().value(index.row()).exchange;
        if (id > 0)
            Q_EMIT exchangeActivated(id);
    };
    connect(m_evidence, &QTableView::activated, this, openExchange);
    fillList();
}

QWidget *FindingsPage::makeBar()
{
    m_tell->setCheckable(true);
    m_tell->setIcon(tintedIcon(u"edit"_s));
    m_tell->setToolTip(tr("Open and close what you can tell (Ctrl+Shift+K)"));
    auto *bar = new QWidget;
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_tell);
    row->addSpacing(4);
    row->addWidget(
        (new PlainLabel(tr("A setting of Okta's Admin Console, lines of a log or the server's .env make certain what "
                           "can only be guessed from outside.")))
            ->wrapped()
            ->faint(),
        1);
    return bar;
}

QWidget *FindingsPage::makeHead()
{
    auto *head = new QWidget;
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_icon, 0, Qt::AlignTop);
    row->addWidget(m_title, 1);
    row->addWidget(m_again, 0, Qt::AlignTop);
    m_again->setToolTip(
        tr("Runs the journey again from where this shows, with what was found before it. What Okta decides is "
           "looked at with a new token."));
    return head;
}

QWidget *FindingsPage::makeDetail()
{
    m_evidence->setModel(m_evidenceModel);
    dressTable(m_evidence);
    // Rows are as high as all of their text: sizeEvidence().
    m_evidence->setItemDelegate(new WrappingDelegate(m_evidence));
    m_evidence->setWordWrap(true);
    m_evidence->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_evidence->setToolTip(tr("Enter or a double click shows the exchange"));
    QHeaderView *header = m_evidence->horizontalHeader();
    header->setSectionResizeMode(QHeaderView::Stretch);
    header->setSectionResizeMode(EvidenceModel::What, QHeaderView::Interactive);
    m_evidence->setColumnWidth(EvidenceModel::What, fontMetrics().horizontalAdvance(u'M') * 12);
    header->setSectionResizeMode(EvidenceModel::Exchange, QHeaderView::ResizeToContents);
    connect(header, &QHeaderView::sectionResized, this, &FindingsPage::sizeEvidence, Qt::QueuedConnection);

    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(8, 0, 8, 8);
    column->setSpacing(8);
    column->addWidget(makeHead());
    column->addWidget(m_certainty);
    column->addWidget(m_explanation);
    column->addWidget(m_evidence);

    const std::array titles{tr("Fix it in Okta"), tr("Fix it in the MCP server"), tr("Fix it in the client")};
    const std::array names{u"fixOkta"_s, u"fixServer"_s, u"fixClient"_s};
    for (size_t i = 0; i < m_fixes.size(); ++i) {
        FixBox &fix = m_fixes[i];
        fix.box = new QGroupBox(titles[i]);
        fix.text = (new PlainLabel)->wrapped();
        auto *copy = named(new CopyButton(tr("Copy"), [text = fix.text] { return text->text(); }), names[i] + u"Copy"_s,
                           tr("Copy: %1").arg(titles[i]));
        auto *row = new QHBoxLayout(fix.box);
        row->addWidget(fix.text, 1);
        row->addWidget(copy, 0, Qt::AlignTop);
        column->addWidget(fix.box);
    }
    column->addWidget(m_references);

    auto *copyText = named(
        new CopyButton(tr("Copy as text"), [this] { return diagnosis::toText(m_model->findings()); }),
        u"findingsCopyText"_s, tr("Copy all findings as text"));
    auto *copyMarkdown = named(
        new CopyButton(tr("Copy as Markdown"), [this] { return diagnosis::toMarkdown(m_model->findings()); }),
        u"findingsCopyMarkdown"_s, tr("Copy all findings as Markdown"));
    auto *report = named(new QPushButton(tr("Report…")), u"findingsReport"_s,
                         tr("A redacted report for somebody else"));
    connect(report, &QPushButton::clicked, this, &FindingsPage::reportWanted);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(report);
    buttons->addWidget(copyText);
    buttons->addWidget(copyMarkdown);
    buttons->addStretch(1);
    column->addLayout(buttons);
    column->addStretch(1);

    auto *scroll = named(new QScrollArea, u"findingDetail"_s, tr("The finding"));
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(content);
    return scroll;
}

void FindingsPage::setSession(Session *session)
{
    if (m_session)
        disconnect(m_session, nullptr, this, nullptr);
    m_session = session;
    m_told->setSession(session);
    if (session) {
        connect(session, &Session::toldChanged, this, &FindingsPage::fillTell);
        connect(session, &Session::findingsChanged, this, &FindingsPage::fillList);
        connect(session, &Session::changed, this, [this] {
            m_again->setEnabled(m_session && !m_session->isRunning());
            if (m_model->rowCount() == 0)
                fillList();
        });
    }
    fillTell();
    fillList();
}

void FindingsPage::focusSearch()
{
    if (m_list->isVisibleTo(this))
        m_list->setFocus(Qt::ShortcutFocusReason);
    else
        m_tell->setFocus(Qt::ShortcutFocusReason);
}

void FindingsPage::showFinding(int row)
{
    setTelling(false);
    m_list->setCurrentIndex(m_model->index(row));
}

void FindingsPage::setTelling(bool telling)
{
    m_tell->setChecked(telling);
}

bool FindingsPage::isTelling() const
{
    return m_tell->isChecked();
}

void FindingsPage::fillTell()
{
    const qsizetype count = m_session ? m_session->told().count() : 0;
    m_tell->setText(count > 0 ? tr("Tell what you know (%1)").arg(count) : tr("Tell what you know"));
}

void FindingsPage::present()
{
    const bool any = m_model->rowCount() > 0;
    m_list->setVisible(any);
    m_stack->setCurrentIndex(isTelling() ? Telling : any ? Detail : Nothing);
}

void FindingsPage::fillList()
{
    const QScopedValueRollback filling(m_filling, true);
    m_model->setFindings(m_session ? m_session->findings() : QList<diagnosis::Finding>());
    const bool any = m_model->rowCount() > 0;
    if (!any) {
        const bool ran = m_session && m_session->hasRun() && !m_session->isRunning();
        m_empty->setText(
            ran ? tr("Nothing wrong was found.")
                : tr("Nothing has been judged yet. Press F5 to run the journey; what is wrong stands here."));
    }
    present();
    if (any)
        m_list->setCurrentIndex(m_model->index(0));
}

void FindingsPage::fillDetail(int row)
{
    if (row < 0 || row >= m_model->rowCount())
        return;
    const diagnosis::Finding &finding = m_model->findings().at(row);
    m_again->setVisible(!m_session->recording());
    m_icon->setIcon(severityIcon(finding.severity));
    m_title->setText(visible(finding.title));
    QString line = tr("%1 · %2 · %3", "severity, certainty, id")
                       .arg(severityWord(finding.severity), certaintyWord(finding.certainty), visible(finding.id));
    if (!finding.consequenceOf.isEmpty())
        line += u" · " + tr("follows from %1").arg(visible(finding.consequenceOf));
    m_certainty->setText(line);
    m_explanation->setText(visibleLines(finding.explanation));
    m_evidenceModel->setEvidence(finding.evidence);
    m_evidence->setVisible(!finding.evidence.isEmpty());
    const std::array texts{finding.fix.okta, finding.fix.server, finding.fix.client};
    for (size_t i = 0; i < texts.size(); ++i) {
        m_fixes[i].text->setText(visibleLines(texts[i]));
        m_fixes[i].box->setVisible(!texts[i].isEmpty());
    }
    m_references->setText(tr("See: %1").arg(finding.references.join(u" · "_s)));
    m_references->setVisible(!finding.references.isEmpty());
    sizeEvidence();
}

void FindingsPage::sizeEvidence()
{
    m_evidence->resizeRowsToContents();
    int height = m_evidence->horizontalHeader()->sizeHint().height() + 2 * m_evidence->frameWidth();
    for (int row = 0; row < m_evidenceModel->rowCount(); ++row)
        height += m_evidence->rowHeight(row);
    m_evidence->setFixedHeight(height);
}

} // namespace authscope::gui
