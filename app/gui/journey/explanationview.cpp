// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/gui/journey/explanationview.h"

#include "app/gui/models/explanationmodel.h"
#include "app/gui/session.h"
#include "app/gui/traffic/exchangetable.h"

#include <QtWidgets/QHeaderView>

namespace authscope::gui {

namespace {

constexpr int mostLines = 6;

} // namespace

ExplanationView::ExplanationView(QWidget *parent) : QTableView(parent), m_model(new ExplanationModel(this))
{
    setModel(m_model);
    dressTable(this);
    setWordWrap(true);
    setTextElideMode(Qt::ElideRight);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    const int em = fontMetrics().horizontalAdvance(QLatin1Char('M'));
    setColumnWidth(ExplanationModel::Part, em * 9);
    setColumnWidth(ExplanationModel::Name, em * 15);
    setColumnWidth(ExplanationModel::Value, em * 20);
    horizontalHeader()->setStretchLastSection(true);
    connect(horizontalHeader(), &QHeaderView::sectionResized, this, &ExplanationView::sizeRows, Qt::QueuedConnection);
}

void ExplanationView::setSession(Session *session)
{
    m_session = session;
    m_model->setFields({});
}

void ExplanationView::setExchange(const http::ExchangePtr &exchange)
{
    m_model->setFields(exchange && m_session ? explain(*exchange, m_session->redactor()) : QList<ExplainedField>());
    sizeRows();
    scrollToTop();
}

void ExplanationView::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    sizeRows();
}

void ExplanationView::sizeRows()
{
    verticalHeader()->setMaximumSectionSize(fontMetrics().height() * mostLines + 6);
    resizeRowsToContents();
}

} // namespace authscope::gui
