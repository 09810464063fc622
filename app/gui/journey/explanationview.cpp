// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/gui/journey/explanationview.h"

#include "app/gui/models/explanationmodel.h"
#include "app/gui/session.h"
#include "app/gui/traffic/exchangetable.h"
#include "app/gui/widgets/wrappingdelegate.h"

#include <QtWidgets/QHeaderView>

namespace authscope::gui {

namespace {

constexpr int mostLines = 6;

} // namespace

ExplanationView::ExplanationView(QWidget *parent) : QTableView(parent), m_model(new ExplanationModel(this))
{
    setModel(m_model);
    dressTable(this);
    WrappingDelegate::wrap(this, mostLines);
    const int em = fontMetrics().horizontalAdvance(QLatin1Char('M'));
    setColumnWidth(ExplanationModel::Part, em * 9);
    setColumnWidth(ExplanationModel::Name, em * 17);
    setColumnWidth(ExplanationModel::Value, em * 20);
    horizontalHeader()->setStretchLastSection(true);
}

void ExplanationView::setSession(Session *session)
{
    m_session = session;
    m_model->setFields({});
}

void ExplanationView::setExchange(const http::ExchangePtr &exchange)
{
    m_model->setFields(exchange && m_session ? explain(*exchange, m_session->redactor()) : QList<ExplainedField>());
    scrollToTop();
}

} // namespace authscope::gui
