// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/gui/widgets/page.h"
#include "core/jose/token.h"

#include <QtCore/QPointer>

QT_BEGIN_NAMESPACE
class QListWidget;
class QPlainTextEdit;
QT_END_NAMESPACE

namespace authscope::gui {

class TokenView;

// The tokens of the session, and any token that is pasted; for the latter no connection is needed, but where there is
// one its keys and expectations are applied.
class TokensPage : public Page
{
    Q_OBJECT
public:
    explicit TokensPage(QWidget *parent = nullptr);

    void setSession(Session *session) override;
    void focusSearch() override;
    void paste(const QString &token);

private:
    enum Source { Access, Id, Refresh, Pasted };
    void fillList();
    void fillView();
    QList<jose::Check> checksOnPasted(const jose::Token &token) const;

    QPointer<Session> m_session;
    QListWidget *m_list;
    QPlainTextEdit *m_paste;
    TokenView *m_view;
};

} // namespace authscope::gui
