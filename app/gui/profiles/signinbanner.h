// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtCore/QDeadlineTimer>
#include <QtCore/QPointer>
#include <QtCore/QTimer>
#include <QtWidgets/QFrame>

QT_BEGIN_NAMESPACE
class QLineEdit;
class QPushButton;
QT_END_NAMESPACE

namespace authscope::gui {

class PlainLabel;
class Session;

// Before a browser opens an address of a host that is new here: which host, and whether to go. While a sign-in waits: where
// the person was sent, host first; the address to copy; how long it still waits; and a line for the callback address where
// the browser cannot reach this machine. For a device: the code, where to enter it, how long it is good. Nothing modal.
class SignInBanner : public QFrame
{
    Q_OBJECT
public:
    explicit SignInBanner(QWidget *parent = nullptr);

    void setSession(Session *session);

private:
    // Nobody has agreed yet to be sent there.
    void ask();
    // A code is to be entered on any device.
    void showDevice();
    enum class Parts { Question, Device, Browser };
    void showParts(Parts parts);
    void openAddress();
    void begin(const QByteArray &url, const QString &redirectUri);
    void showAddress(const QByteArray &url);
    void end();
    void tick();
    void usePasted();

    QPointer<Session> m_session;
    QTimer m_timer;
    QDeadlineTimer m_until; // of what is waited for
    QString m_code;         // of a device
    PlainLabel *m_title;
    PlainLabel *m_remaining;
    PlainLabel *m_hint;
    QLineEdit *m_address;
    QLineEdit *m_pasted;
    QPushButton *m_open;
    QPushButton *m_copyCode;
    QPushButton *m_use;
    PlainLabel *m_problem;
};

} // namespace authscope::gui
