// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/gui/traffic/exchangedetail.h"

#include "app/gui/session.h"
#include "app/gui/traffic/exchangetext.h"
#include "app/gui/widgets/background.h"
#include "app/gui/widgets/bodyview.h"
#include "app/gui/widgets/copybutton.h"
#include "app/gui/widgets/named.h"
#include "app/gui/widgets/wireview.h"
#include "core/http/har.h"

#include <QtWidgets/QCheckBox>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QSplitter>
#include <QtWidgets/QTabWidget>
#include <QtWidgets/QVBoxLayout>

using namespace Qt::StringLiterals;

namespace authscope::gui {

namespace {

constexpr qsizetype atOnce = 64 * 1024; // what is masked on the GUI thread

} // namespace

ExchangeDetail::ExchangeDetail(const QString &name, QWidget *parent)
    : QWidget(parent), m_tabs(named(new QTabWidget, name + u"Tabs"_s, tr("Details of the exchange"))),
      m_secrets(named(new QCheckBox(tr("Show secrets")), name + u"ShowSecrets"_s,
                      tr("Show secrets and tokens in this exchange"))),
      m_request(new BodyView(name + u"Request"_s, tr("Request"))),
      m_response(new BodyView(name + u"Response"_s, tr("Response"))),
      m_timing(named(new WireView, name + u"Timing"_s, tr("Timing"))),
      m_tls(named(new WireView, name + u"Tls"_s, tr("Encryption"))),
      m_curl(named(new WireView, name + u"Curl"_s, tr("curl command")))
{
    auto *both = new QSplitter(Qt::Horizontal);
    both->addWidget(m_request);
    both->addWidget(m_response);
    both->setChildrenCollapsible(false);
    m_request->setPlaceholderText(tr("Select an exchange to see its request."));
    m_response->setPlaceholderText(tr("And here the response."));

    auto *curlPage = new QWidget;
    auto *curlColumn = new QVBoxLayout(curlPage);
    curlColumn->setContentsMargins(0, 0, 0, 4);
    curlColumn->addWidget(m_curl);
    auto *copy = named(new CopyButton(tr("Copy"), [this] { return m_curl->toPlainText(); }), name + u"CopyCurl"_s,
                       tr("Copy the curl command"));
    curlColumn->addWidget(copy, 0, Qt::AlignLeft);

    m_tabs->setDocumentMode(true);
    m_tabs->addTab(both, tr("Request and response"));
    m_tabs->addTab(m_timing, tr("Timing"));
    m_tabs->addTab(m_tls, tr("TLS"));
    m_tabs->addTab(curlPage, tr("curl"));
    m_tabs->setCornerWidget(m_secrets);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_tabs);
    connect(m_secrets, &QCheckBox::toggled, this, &ExchangeDetail::fill);
}

void ExchangeDetail::setSession(Session *session)
{
    m_session = session;
    m_secrets->setChecked(false);
    setExchange(nullptr);
}

void ExchangeDetail::setExchange(const http::ExchangePtr &exchange)
{
    m_exchange = exchange;
    fill();
}

void ExchangeDetail::openFind()
{
    m_tabs->setCurrentIndex(0);
    BodyView *body = BodyView::focusedIn(this);
    (body ? body : m_response)->openFind();
}

void ExchangeDetail::fill()
{
    const quint64 generation = ++m_generation;
    if (!m_exchange || !m_session) {
        m_request->clear();
        m_response->clear();
        for (WireView *view : {m_timing, m_tls, m_curl})
            view->clear();
        return;
    }
    if (m_secrets->isChecked()) {
        take(*m_exchange);
        return;
    }
    if (m_exchange->requestBody.size() + m_exchange->responseBody.size() <= atOnce) {
        take(m_session->redactor().exchange(*m_exchange));
        return;
    }
    inBackground(
        this,
        [redactor = m_session->redactor(), exchange = m_exchange] {
            return std::make_shared<http::Exchange>(redactor.exchange(*exchange));
        },
        [this, generation](const std::shared_ptr<http::Exchange> &masked) {
            if (generation == m_generation)
                take(*masked);
        });
}

void ExchangeDetail::take(const http::Exchange &exchange)
{
    m_request->setSuggestedName(u"request-%1"_s.arg(exchange.id));
    m_response->setSuggestedName(u"response-%1"_s.arg(exchange.id));
    m_request->setBody(exchange.requestBody, requestHead(exchange));
    m_response->setBody(exchange.responseBody, responseHead(exchange));
    m_timing->setWireText(timingText(exchange));
    m_tls->setWireText(tlsText(exchange));
    m_curl->setBytes(http::toCurl(exchange, nullptr));
}

} // namespace authscope::gui
