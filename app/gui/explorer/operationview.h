// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/gui/explorer/explorer.h"
#include "core/journey/station.h"

#include <QtWidgets/QWidget>

QT_BEGIN_NAMESPACE
class QComboBox;
class QProgressBar;
class QPushButton;
class QTabWidget;
QT_END_NAMESPACE

namespace authscope::signin {
class Browser;
}

namespace authscope::gui {

class BodyView;
class HistoryView;
class IconLabel;
class PiecesView;
class PlainLabel;
class QuestionPanel;
class WireView;

// What became of an operation, and what it is doing: verdict and progress, what the server asks meanwhile, content,
// structured content with the verdict on it, the result as received, the log lines, and the operations so far.
class OperationView : public QWidget
{
    Q_OBJECT
public:
    // `name` starts the object names: "result" makes "resultContent".
    OperationView(const QString &name, Operation::Kind kind, QWidget *parent = nullptr);

    // Null: nothing is shown.
    void setExplorer(Explorer *explorer, signin::Browser *browser);
    // Shows the last operation of that name, or that there is none.
    void setSubject(const QString &name);
    void showOperation(const OperationPtr &operation);
    const OperationPtr &operation() const { return m_operation; }

Q_SIGNALS:
    void exchangeActivated(qint64 id);
    void argumentsWanted(const authscope::gui::OperationPtr &operation);
    void resourceWanted(const QString &uri);

private:
    enum Tab { ContentTab, StructuredTab, RawTab, LogTab, HistoryTab };
    QWidget *makeHead();
    QWidget *makeLog();
    void changed(qint64 id);
    void fill();
    void fillResult(const Outcome &outcome);
    void fillFailure(const Failure &failure);
    void fillRunning();
    void fillLog();
    void setVerdict(journey::StationState state, const QString &text);

    QPointer<Explorer> m_explorer;
    Operation::Kind m_kind;
    QString m_subject;
    OperationPtr m_operation;
    qint64 m_filled = 0; // the operation whose result is shown
    IconLabel *m_icon;
    PlainLabel *m_verdict;
    QProgressBar *m_progress;
    QPushButton *m_exchange;
    QuestionPanel *m_questions;
    QTabWidget *m_tabs;
    PiecesView *m_pieces;
    PlainLabel *m_schemaVerdict;
    BodyView *m_structured;
    BodyView *m_raw;
    WireView *m_log;
    QComboBox *m_level;
    HistoryView *m_history;
};

} // namespace authscope::gui
