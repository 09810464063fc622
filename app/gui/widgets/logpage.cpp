// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/gui/widgets/logpage.h"

#include "app/gui/models/noticemodel.h"
#include "app/gui/traffic/exchangetable.h"
#include "app/gui/widgets/copybutton.h"
#include "app/gui/widgets/named.h"
#include "app/gui/widgets/plainlabel.h"

#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QTableView>
#include <QtWidgets/QVBoxLayout>

using namespace Qt::StringLiterals;

namespace authscope::gui {

LogPage::LogPage(NoticeModel *model, QWidget *parent) : QWidget(parent)
{
    auto *table = named(new QTableView, u"noticeTable"_s, tr("Notices"));
    table->setModel(model);
    dressTable(table);
    const int em = fontMetrics().horizontalAdvance(u'M');
    table->setColumnWidth(NoticeModel::Time, em * 7);
    table->setColumnWidth(NoticeModel::Kind, em * 9);
    table->setColumnWidth(NoticeModel::Connection, em * 16);
    table->horizontalHeader()->setStretchLastSection(true);
    auto *empty = (new PlainLabel(tr("Nothing was said yet. What stands for a moment above a page is kept here.")))
                      ->wrapped()
                      ->faint();
    const auto fill = [model, table, empty] {
        table->setVisible(model->rowCount() > 0);
        empty->setVisible(model->rowCount() == 0);
    };
    connect(model, &QAbstractItemModel::rowsInserted, this, fill);
    connect(model, &QAbstractItemModel::modelReset, this, fill);
    fill();
    auto *copy = named(new CopyButton(tr("Copy all"), [model] { return model->toText(); }), u"noticeCopy"_s,
                       tr("Copy all notices"));
    auto *clear = named(new QPushButton(tr("Clear")), u"noticeClear"_s, tr("Forget all notices"));
    auto *back = named(new QPushButton(tr("Back")), u"noticeBack"_s, tr("Leave the notices"));
    connect(clear, &QPushButton::clicked, model, &NoticeModel::clear);
    connect(back, &QPushButton::clicked, this, &LogPage::left);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(copy);
    buttons->addWidget(clear);
    buttons->addStretch(1);
    buttons->addWidget(back);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget((new PlainLabel(tr("Notices")))->bold(1.25));
    column->addWidget(empty);
    column->addWidget(table, 1);
    column->addStretch();
    column->addLayout(buttons);
}

} // namespace authscope::gui
