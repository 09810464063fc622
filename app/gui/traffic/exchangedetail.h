// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/http/exchange.h"

#include <QtCore/QPointer>
#include <QtWidgets/QWidget>

QT_BEGIN_NAMESPACE
class QCheckBox;
class QTabWidget;
QT_END_NAMESPACE

namespace authscope::gui {

class BodyView;
class Session;
class WireView;

// One exchange in full: request beside response, each raw or indented and to be searched, timing, TLS, and as a curl
// command. Secrets are masked until a person asks to see them; the choice is forgotten with the next session. What is
// large is masked off the GUI thread.
class ExchangeDetail : public QWidget
{
    Q_OBJECT
public:
    // `name` starts the object names of the parts, since the window has two of these.
    explicit ExchangeDetail(const QString &name, QWidget *parent = nullptr);

    void setSession(Session *session);
    void setExchange(const http::ExchangePtr &exchange);
    // Opens the line to find in the response, or in the part that has the focus.
    void openFind();

private:
    void fill();
    void take(const http::Exchange &exchange);

    QPointer<Session> m_session;
    http::ExchangePtr m_exchange;
    quint64 m_generation = 0;
    QTabWidget *m_tabs;
    QCheckBox *m_secrets;
    BodyView *m_request;
    BodyView *m_response;
    WireView *m_timing;
    WireView *m_tls;
    WireView *m_curl;
};

} // namespace authscope::gui
