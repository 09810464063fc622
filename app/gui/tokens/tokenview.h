// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/jose/token.h"

#include <QtWidgets/QWidget>

QT_BEGIN_NAMESPACE
class QPushButton;
class QTableView;
QT_END_NAMESPACE

namespace authscope::gui {

class CheckModel;
class ClaimModel;
class ExpiryBar;
class PlainLabel;
class WireView;

// One token taken apart: what it is, its life, header and claims as received, the checks, and the raw text, masked
// until asked for.
class TokenView : public QWidget
{
    Q_OBJECT
public:
    // `name` starts the object names of the parts.
    explicit TokenView(const QString &name, QWidget *parent = nullptr);

    void setToken(const jose::Token &token, const QList<jose::Check> &checks);
    void clear();

private:
    void tick();
    // What the chosen check found, in a sentence.
    void showReason();
    void showRaw();
    void addTable(QLayout *layout, const QString &title, QTableView *table, int stretch);

    jose::Token m_token;
    ClaimModel *m_headerModel;
    ClaimModel *m_claimModel;
    CheckModel *m_checkModel;
    PlainLabel *m_description;
    PlainLabel *m_problems;
    ExpiryBar *m_expiry;
    QTableView *m_header;
    QTableView *m_claims;
    QTableView *m_checks;
    PlainLabel *m_reason;
    WireView *m_raw;
    QPushButton *m_reveal;
    QPushButton *m_copy;
};

} // namespace authscope::gui
