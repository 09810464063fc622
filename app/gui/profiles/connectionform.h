// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/gui/surroundings.h"
#include "core/profile/connection.h"

#include <QtCore/QMap>
#include <QtWidgets/QWidget>

QT_BEGIN_NAMESPACE
class QComboBox;
class QFormLayout;
class QLineEdit;
class QPushButton;
QT_END_NAMESPACE

namespace authscope::gui {

class PlainLabel;

// What a person fills in about a connection, in the window and not in a box before it. What is wrong stands beside its
// field; nothing typed is lost by an error.
class ConnectionForm : public QWidget
{
    Q_OBJECT
public:
    explicit ConnectionForm(Surroundings *around, QWidget *parent = nullptr);

    // A new connection (an empty id gets a random one) or one to change.
    void edit(const profile::Connection &connection);
    void setProblem(const QString &text);

Q_SIGNALS:
    // Checked. A secret that was not typed into is not among the values.
    void saved(const authscope::profile::Connection &connection, const QMap<QString, QByteArray> &secrets);
    void cancelled();

private:
    struct Row {
        QWidget *editor = nullptr;
        PlainLabel *problem = nullptr;
    };
    QLineEdit *addLine(QFormLayout *form, const QString &name, const QString &label, const QString &help,
                       const QString &placeholder = {});
    void addRow(QFormLayout *form, const QString &name, const QString &label, const QString &help, QWidget *editor);
    // A secret's line: kept as "<id>/<secret>" if it was typed into.
    QLineEdit *addSecret(QFormLayout *form, const QString &name, const QString &label, const QString &help,
                         const QString &secret);
    QWidget *makeServerBox();
    QWidget *makeClientBox();
    QWidget *makeRedirectBox();
    QWidget *makeExpectationBox();
    void addGrantRows(QFormLayout *form);
    profile::Grant grant() const;
    void showForGrant();
    bool checkGrant(const profile::Connection &connection);
    bool complain(const QString &name, const QString &text);
    bool check(profile::Connection *connection);
    void save();

    Surroundings *m_around;
    profile::Connection m_connection;
    QMap<QString, Row> m_rows;
    PlainLabel *m_title;
    PlainLabel *m_problem;
    QList<PlainLabel *> m_places;         // where secrets are kept, below each
    QMap<QString, QLineEdit *> m_secrets; // by the name under which each is kept
    QLineEdit *m_url;
    QLineEdit *m_name;
    QComboBox *m_revision;
    QComboBox *m_grant;
    QLineEdit *m_issuer;
    QLineEdit *m_clientId;
    QLineEdit *m_identityProvider;
    QLineEdit *m_identityClientId;
    QComboBox *m_subjectType;
    QLineEdit *m_scope;
    QLineEdit *m_audience;
    QLineEdit *m_resource;
    QLineEdit *m_redirectHost;
    QLineEdit *m_redirectPort;
    QLineEdit *m_redirectPath;
    QLineEdit *m_expectedAudience;
    QLineEdit *m_expectedIssuer;
    QWidget *m_redirectBox;
    QPushButton *m_save;
};

} // namespace authscope::gui
