// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/gui/explorer/historyview.h"

#include "app/gui/explorer/linediff.h"
#include "app/gui/models/operationmodel.h"
#include "app/gui/traffic/exchangetable.h"
#include "app/gui/widgets/background.h"
#include "app/gui/widgets/named.h"
#include "app/gui/widgets/plainlabel.h"
#include "app/gui/widgets/wireview.h"
#include "core/json/document.h"

#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QSplitter>
#include <QtWidgets/QTableView>
#include <QtWidgets/QVBoxLayout>

using namespace Qt::StringLiterals;

namespace authscope::gui {

namespace {

QByteArray sideOf(const Operation &operation)
{
    if (!operation.result)
        return "running\n";
    if (!*operation.result)
        return operation.result->error().what.toUtf8() + '\n' + operation.result->error().evidence.toUtf8();
    const QByteArray &bytes = (*operation.result)->bytes;
    const auto document = json::Document::parse(bytes);
    return document ? document->indented() : bytes;
}

QByteArray indentedArguments(const Operation &operation)
{
    const auto document = json::Document::parse(operation.arguments);
    return document ? document->indented() : operation.arguments;
}

} // namespace

QByteArray operationDifference(const Operation &before, const Operation &after)
{
    const auto part = [](const QString &title, const QByteArray &difference) {
        return title.toUtf8() + '\n'
            + (difference.isEmpty() ? HistoryView::tr("The same.").toUtf8() + '\n' : difference) + '\n';
    };
    QByteArray text;
    if (before.name != after.name)
        text += part(HistoryView::tr("Names"), lineDifference(before.name.toUtf8(), after.name.toUtf8()));
    text += part(HistoryView::tr("Arguments of #%1 and #%2").arg(before.id).arg(after.id),
                 lineDifference(indentedArguments(before), indentedArguments(after)));
    text += part(HistoryView::tr("Results of #%1 and #%2").arg(before.id).arg(after.id),
                 lineDifference(sideOf(before), sideOf(after)));
    return text;
}

HistoryView::HistoryView(const QString &name, Operation::Kind kind, QWidget *parent)
    : QWidget(parent), m_kind(kind), m_model(new OperationModel(this)),
      m_table(named(new QTableView, name + u"History"_s, tr("Calls so far"))),
      m_show(named(new QPushButton(tr("Show")), name + u"HistoryShow"_s, tr("Show the result of that call"))),
      m_use(named(new QPushButton(tr("Edit")), name + u"HistoryUse"_s, tr("Take the arguments into the form"))),
      m_repeat(named(new QPushButton(tr("Repeat")), name + u"HistoryRepeat"_s, tr("Do the same again"))),
      m_compare(named(new QPushButton(tr("Compare")), name + u"HistoryCompare"_s, tr("Compare the two chosen calls"))),
      m_hint((new PlainLabel)->wrapped()->faint()),
      m_difference(named(new WireView, name + u"Difference"_s, tr("What the two calls differ in")))
{
    m_table->setModel(m_model);
    dressTable(m_table);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    const auto width = [this](const QString &sample) { return fontMetrics().horizontalAdvance(sample) + 18; };
    m_table->setColumnWidth(OperationModel::Number, width(u"1000"_s));
    m_table->setColumnWidth(OperationModel::Time, width(u"00:00:00"_s));
    m_table->setColumnWidth(OperationModel::Name, width(u"subtract_and_more"_s));
    m_table->setColumnWidth(OperationModel::Result, width(tr("done, breaks its schema")));
    m_table->setColumnWidth(OperationModel::Duration, width(u"10 000.0"_s));
    m_table->horizontalHeader()->setSectionResizeMode(OperationModel::Arguments, QHeaderView::Stretch);
    m_table->setColumnHidden(OperationModel::Arguments, kind == Operation::Kind::Resource);
    if (kind == Operation::Kind::Resource)
        m_table->horizontalHeader()->setSectionResizeMode(OperationModel::Name, QHeaderView::Stretch);
    m_use->setVisible(kind != Operation::Kind::Resource);
    m_difference->hide();
    auto *buttons = new QHBoxLayout;
    for (QPushButton *button : {m_show, m_use, m_repeat, m_compare})
        buttons->addWidget(button);
    buttons->addWidget(m_hint, 1);
    auto *upper = new QWidget;
    auto *column = new QVBoxLayout(upper);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_table, 1);
    column->addLayout(buttons);
    auto *splitter = new QSplitter(Qt::Horizontal);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(upper);
    splitter->addWidget(m_difference);
    splitter->setStretchFactor(0, 3);
    splitter->setStretchFactor(1, 2);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(splitter);

    const auto one = [this](auto signal) {
        return [this, signal] {
            if (const auto chosen = selected(); chosen.size() == 1)
                Q_EMIT(this->*signal)(chosen.first()->id);
        };
    };
    connect(m_show, &QPushButton::clicked, this, one(&HistoryView::shown));
    connect(m_table, &QTableView::activated, this, one(&HistoryView::shown));
    connect(m_use, &QPushButton::clicked, this, one(&HistoryView::argumentsWanted));
    connect(m_repeat, &QPushButton::clicked, this, one(&HistoryView::repeatWanted));
    connect(m_compare, &QPushButton::clicked, this, &HistoryView::compare);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &HistoryView::fillState);
    connect(m_model, &QAbstractItemModel::modelReset, this, &HistoryView::fillState);
    fillState();
}

void HistoryView::setOperations(const QList<OperationPtr> &operations)
{
    m_model->setOperations(operations, m_kind);
    fillState();
}

void HistoryView::setFree(bool free)
{
    m_free = free;
    fillState();
}

QList<OperationPtr> HistoryView::selected() const
{
    QList<OperationPtr> chosen;
    QModelIndexList rows = m_table->selectionModel()->selectedRows();
    std::ranges::sort(rows, std::greater<>(), [](const QModelIndex &row) { return row.row(); });
    for (const QModelIndex &row : std::as_const(rows))
        if (const OperationPtr operation = m_model->at(row.row()))
            chosen += operation;
    return chosen;
}

void HistoryView::fillState()
{
    const qsizetype count = selected().size();
    m_show->setEnabled(count == 1);
    m_use->setEnabled(count == 1);
    m_repeat->setEnabled(count == 1 && m_free);
    m_compare->setEnabled(count == 2);
    m_hint->setText(m_model->rowCount() == 0 ? tr("Nothing was called yet.")
                        : count == 0         ? tr("Choose one to see it again, or two to compare them.")
                                             : QString());
}

void HistoryView::compare()
{
    const QList<OperationPtr> chosen = selected();
    if (chosen.size() != 2)
        return;
    m_difference->show();
    m_difference->setWireText(tr("Comparing…"));
    // The older one first.
    inBackground(
        this, [before = chosen.first(), after = chosen.last()] { return operationDifference(*before, *after); },
        [this](const QByteArray &text) { m_difference->setBytes(text); });
}

} // namespace authscope::gui
