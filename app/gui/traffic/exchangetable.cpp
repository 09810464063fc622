// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/gui/traffic/exchangetable.h"

#include "app/gui/models/exchangemodel.h"

#include <QtWidgets/QHeaderView>

using namespace Qt::StringLiterals;

namespace authscope::gui {

void dressTable(QTableView *table)
{
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setSelectionMode(QAbstractItemView::SingleSelection);
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setTabKeyNavigation(false);
    table->setShowGrid(false);
    table->setAlternatingRowColors(true);
    table->setWordWrap(false);
    table->setCornerButtonEnabled(false);
    table->verticalHeader()->hide();
    table->verticalHeader()->setDefaultSectionSize(table->fontMetrics().height() + 6);
    table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    table->horizontalHeader()->setHighlightSections(false);
    table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
}

ExchangeTable::ExchangeTable(QWidget *parent) : QTableView(parent)
{
    dressTable(this);
    // The end of an address tells more than its middle.
    setTextElideMode(Qt::ElideMiddle);
}

void ExchangeTable::sizeColumns()
{
    const auto width = [this](const QString &sample) { return fontMetrics().horizontalAdvance(sample) + 16; };
    setColumnWidth(ExchangeModel::Number, width(u"100000"_s));
    setColumnWidth(ExchangeModel::Time, width(u"00:00:00.000"_s));
    setColumnWidth(ExchangeModel::LegColumn, width(u"resource-metadata"_s));
    setColumnWidth(ExchangeModel::Purpose, width(u"resources/templates/list"_s));
    setColumnWidth(ExchangeModel::Method, width(u"DELETE_"_s));
    setColumnWidth(ExchangeModel::Status, width(u"cancelled"_s));
    setColumnWidth(ExchangeModel::Duration, width(u"10 000.0"_s));
    setColumnWidth(ExchangeModel::Size, width(u"1000.0 KiB"_s));
    horizontalHeader()->setSectionResizeMode(ExchangeModel::Url, QHeaderView::Stretch);
}

} // namespace authscope::gui
