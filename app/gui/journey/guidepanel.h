// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/gui/journey/editablerequest.h"
#include "app/gui/journey/guidedrun.h"

#include <QtCore/QPointer>
#include <QtWidgets/QWidget>

QT_BEGIN_NAMESPACE
class QLineEdit;
class QPlainTextEdit;
class QPushButton;
QT_END_NAMESPACE

namespace authscope::gui {

class IconLabel;
class PlainLabel;
class Session;

// Where a guided run waits: the request that is about to go, to be changed or sent as it is.
class GuidePanel : public QWidget
{
    Q_OBJECT
public:
    explicit GuidePanel(QWidget *parent = nullptr);

    void setSession(Session *session);
    // What is in the fields goes out; what is wrong with them stands beside them, and nothing goes.
    void next();

private:
    QWidget *makeFields();
    QLayout *makeButtons();
    void fill();
    void showRequest(const GuidedRun::Step &step);
    void showBrowser(const GuidedRun::Step &step);
    void showLook(const GuidedRun::Step &step);
    static void sizeToText(QPlainTextEdit *editor);
    void complain(const Failure &failure);
    EditableRequest::Parts parts() const;

    QPointer<Session> m_session;
    EditableRequest m_request;
    IconLabel *m_icon;
    PlainLabel *m_title;
    PlainLabel *m_hint;
    QWidget *m_fields;
    PlainLabel *m_urlLabel = nullptr;
    PlainLabel *m_headersLabel = nullptr;
    PlainLabel *m_bodyLabel = nullptr;
    QLineEdit *m_method;
    QLineEdit *m_url;
    QPlainTextEdit *m_headers;
    QPlainTextEdit *m_body;
    PlainLabel *m_problem;
    QPushButton *m_next;
    QPushButton *m_rest;
    QPushButton *m_stop;
};

} // namespace authscope::gui
