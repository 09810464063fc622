// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/gui/widgets/page.h"
#include "core/mcp/types.h"

#include <QtCore/QPointer>

QT_BEGIN_NAMESPACE
class QLineEdit;
class QListView;
class QPushButton;
class QSortFilterProxyModel;
class QStackedWidget;
QT_END_NAMESPACE

namespace authscope::gui {

class ArgumentEditor;
class PlainLabel;
class ResultView;
class ToolModel;
class WireView;

// The server's tools: a list to search, a form beside its JSON, and the result below. What was typed for a tool stays
// typed, whatever comes of the call.
class ToolsPage : public Page
{
    Q_OBJECT
public:
    explicit ToolsPage(QWidget *parent = nullptr);

    void setSession(Session *session) override;
    void focusSearch() override;
    void showTool(const QString &name);

Q_SIGNALS:
    void exchangeActivated(qint64 id);

private:
    QWidget *makeDetail();
    QLayout *makeButtons();
    void fillList();
    void fillTool();
    void fillState();
    void call();
    QString asCommand() const;
    QString asCurl() const;

    QPointer<Session> m_session;
    ToolModel *m_model;
    QSortFilterProxyModel *m_filter;
    mcp::Tool m_tool; // the one shown; no name: none
    QLineEdit *m_search;
    QListView *m_list;
    QStackedWidget *m_stack;
    PlainLabel *m_empty;
    PlainLabel *m_title;
    WireView *m_description;
    ArgumentEditor *m_arguments;
    QPushButton *m_call;
    QPushButton *m_cancel;
    QPushButton *m_copyCommand;
    QPushButton *m_copyCurl;
    PlainLabel *m_hint;
    ResultView *m_result;
};

// The text as one word of a POSIX shell.
QString shellQuoted(const QString &text);

} // namespace authscope::gui
