// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/gui/findings/runspage.h"

#include "app/gui/session.h"
#include "app/gui/traffic/exchangetable.h"
#include "app/gui/widgets/named.h"
#include "app/gui/widgets/plainlabel.h"
#include "app/gui/widgets/theme.h"
#include "app/gui/widgets/tooltip.h"
#include "app/gui/widgets/wrappingdelegate.h"
#include "core/base/text.h"
#include "core/dossier/bundle.h"
#include "core/dossier/compare.h"
#include "core/dossier/report.h"

#include <QtWidgets/QComboBox>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QTableWidget>
#include <QtWidgets/QVBoxLayout>

using namespace Qt::StringLiterals;

namespace authscope::gui {

namespace {

constexpr int mostLines = 6;

} // namespace

RunsPage::RunsPage(QWidget *parent)
    : QWidget(parent), m_a(named(new QComboBox, u"runsA"_s, tr("First run"))),
      m_b(named(new QComboBox, u"runsB"_s, tr("Second run"))), m_summary((new PlainLabel)->wrapped()->bold()),
      m_table(named(new QTableWidget(0, 4), u"runsTable"_s, tr("What differs between the runs")))
{
    dressTable(m_table);
    const int em = fontMetrics().horizontalAdvance(u'M');
    m_table->setHorizontalHeaderLabels({tr("Where"), tr("What"), tr("First run"), tr("Second run")});
    m_table->setColumnWidth(0, em * 16);
    m_table->setColumnWidth(1, em * 14);
    for (const int run : {2, 3})
        m_table->horizontalHeader()->setSectionResizeMode(run, QHeaderView::Stretch);
    WrappingDelegate::wrap(m_table, mostLines);
    auto *head = new QHBoxLayout;
    head->addWidget((new PlainLabel(tr("Compare runs")))->bold(1.25));
    head->addSpacing(16);
    for (const auto &[text, combo] : {std::pair(tr("First"), m_a), std::pair(tr("Second"), m_b)}) {
        auto *label = new PlainLabel(text);
        label->setBuddy(combo);
        head->addWidget(label);
        head->addWidget(combo);
    }
    head->addStretch(1);
    auto *back = named(new QPushButton(tr("Back")), u"runsBack"_s, tr("Leave the comparison"));
    auto *buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(back);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addLayout(head);
    column->addWidget(m_summary);
    column->addWidget(m_table, 1);
    column->addStretch();
    column->addLayout(buttons);
    connect(m_a, &QComboBox::currentIndexChanged, this, &RunsPage::fill);
    connect(m_b, &QComboBox::currentIndexChanged, this, &RunsPage::fill);
    connect(back, &QPushButton::clicked, this, &RunsPage::left);
}

void RunsPage::show(const QList<Session *> &sessions, const Session *current)
{
    const QSignalBlocker blockedA(m_a);
    const QSignalBlocker blockedB(m_b);
    m_runs.clear();
    m_a->clear();
    m_b->clear();
    int before = -1;
    int now = -1;
    const auto add = [this](const QString &title, const Session *session, const dossier::Dossier &run) {
        m_runs += dossier::redacted(run, dossier::informed(session->redactor(), run.facts));
        m_a->addItem(title);
        m_b->addItem(title);
        return int(m_runs.size()) - 1;
    };
    for (const Session *session : sessions) {
        const QString name = visible(session->connection().name);
        if (session->previousRun()) {
            const int row = add(tr("%1, the run before").arg(name), session, *session->previousRun());
            before = session == current ? row : before;
        }
        if (session->hasRun() && !session->isRunning()) {
            const QString title = session->recording() ? tr("%1, recorded").arg(name)
                                                       : tr("%1, the last run").arg(name);
            const int row = add(title, session, session->dossier());
            now = session == current ? row : now;
        }
    }
    m_a->setCurrentIndex(std::max(0, before));
    m_b->setCurrentIndex(now >= 0 ? now : m_b->count() - 1);
    fill();
    m_a->setFocus(Qt::OtherFocusReason);
}

void RunsPage::fill()
{
    m_table->setRowCount(0);
    m_table->setVisible(m_runs.size() > 1);
    if (m_runs.size() < 2) {
        m_summary->setText(tr("There are no two runs yet. Run a connection twice, or two connections, and what differs "
                              "stands here: for one who can sign in and one who cannot, or before a change and after "
                              "it."));
        return;
    }
    const dossier::Comparison found = dossier::compare(m_runs.value(m_a->currentIndex()),
                                                       m_runs.value(m_b->currentIndex()));
    const auto add = [this](const QString &where, const QString &what, const QString &a, const QString &b) {
        const int row = m_table->rowCount();
        m_table->insertRow(row);
        const QStringList cells{where, what, a, b};
        for (int cell = 0; cell < cells.size(); ++cell) {
            auto *item = new QTableWidgetItem(cells.at(cell));
            item->setToolTip(plainToolTip(cells.at(cell)));
            if (cell >= 2)
                item->setFont(wireFont());
            m_table->setItem(row, cell, item);
        }
    };
    const auto shown = [](const QString &text) {
        return text.isNull() ? u"–"_s : text.isEmpty() ? tr("(empty)") : visible(text);
    };
    for (const dossier::Difference &difference : found.differences)
        add(visible(difference.where), visible(difference.what), shown(difference.a), shown(difference.b));
    for (const QString &request : found.onlyA)
        add(tr("request"), tr("only in the first"), visible(request), u"–"_s);
    for (const QString &request : found.onlyB)
        add(tr("request"), tr("only in the second"), u"–"_s, visible(request));
    const QString same = found.sameOutcome ? tr("Both ended the same way.") : tr("They ended differently.");
    m_summary->setText(same + u' ' + tr("%n differences that may explain something.", nullptr, m_table->rowCount()));
}

} // namespace authscope::gui
