// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/http/exchange.h"

#include <QtCore/QPointer>
#include <QtWidgets/QTableView>

namespace authscope::gui {

class ExplanationModel;
class Session;

// One exchange explained field by field, each row as high as its text.
class ExplanationView : public QTableView
{
    Q_OBJECT
public:
    explicit ExplanationView(QWidget *parent = nullptr);

    // Its redactor masks the secrets.
    void setSession(Session *session);
    // Null: nothing.
    void setExchange(const http::ExchangePtr &exchange);

private:
    QPointer<Session> m_session;
    ExplanationModel *m_model;
};

} // namespace authscope::gui
