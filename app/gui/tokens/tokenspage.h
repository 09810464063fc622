// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/gui/widgets/page.h"
#include "core/jose/token.h"

#include <QtCore/QPointer>

QT_BEGIN_NAMESPACE
class QComboBox;
class QListWidget;
class QPlainTextEdit;
class QStackedWidget;
class QTableView;
QT_END_NAMESPACE

namespace authscope::gui {

class ComparisonModel;
class PlainLabel;
class TokenView;

// The tokens of the session, and any token that is pasted; for the latter no connection is needed, but where there is
// one its keys and expectations are applied. Any two of them can be held against each other.
class TokensPage : public Page
{
    Q_OBJECT
public:
    // `name` starts the object names of the parts, since the window has a bench beside the connection's page.
    explicit TokensPage(const QString &name = QStringLiteral("token"), QWidget *parent = nullptr);

    void setSession(Session *session) override;
    void focusSearch() override;
    // Shows it.
    void paste(const QString &token);
    QString pasted() const;
    // Without showing it.
    void setPasted(const QString &token);

private:
    enum Source { Access, Id, Refresh, Pasted, PastedToo };
    struct Entry {
        Source source;
        QString title;
        jose::Token token;
        QList<jose::Check> checks;
    };
    QWidget *makeRight();
    QPlainTextEdit *makePaste(const QString &name, const QString &accessibleName, const QString &placeholder);
    void fillList();
    void fillOthers();
    void fillView();
    void fillComparison(const Entry &shown);
    Entry entry(int source) const;
    int current() const;
    QList<jose::Check> checksOnPasted(const jose::Token &token) const;
    QString subtitle(const Entry &entry) const;

    QPointer<Session> m_session;
    QListWidget *m_list;
    PlainLabel *m_otherLabel;
    QComboBox *m_other; // compared with
    QPlainTextEdit *m_paste;
    QPlainTextEdit *m_pasteToo;
    QStackedWidget *m_stack;
    TokenView *m_view;
    PlainLabel *m_empty;
    PlainLabel *m_summary; // of the comparison
    QTableView *m_table;
    ComparisonModel *m_comparison;
};

} // namespace authscope::gui
