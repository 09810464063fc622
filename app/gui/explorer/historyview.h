// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/gui/explorer/operation.h"

#include <QtWidgets/QWidget>

QT_BEGIN_NAMESPACE
class QPushButton;
class QTableView;
QT_END_NAMESPACE

namespace authscope::gui {

class OperationModel;
class PlainLabel;
class WireView;

// The operations of a kind so far: one is looked at again, its arguments used again, repeated as it was; two are
// compared, arguments and results.
class HistoryView : public QWidget
{
    Q_OBJECT
public:
    HistoryView(const QString &name, Operation::Kind kind, QWidget *parent = nullptr);

    void setOperations(const QList<OperationPtr> &operations);
    // Whether one may be repeated now.
    void setFree(bool free);

Q_SIGNALS:
    void shown(qint64 id);
    void argumentsWanted(qint64 id);
    void repeatWanted(qint64 id);

private:
    QList<OperationPtr> selected() const;
    void fillState();
    void compare();

    Operation::Kind m_kind;
    OperationModel *m_model;
    QTableView *m_table;
    QPushButton *m_show;
    QPushButton *m_use;
    QPushButton *m_repeat;
    QPushButton *m_compare;
    PlainLabel *m_hint;
    WireView *m_difference;
    bool m_free = false;
};

// What two operations differ in, for a person: their names, arguments and results, line by line.
QByteArray operationDifference(const Operation &before, const Operation &after);

} // namespace authscope::gui
