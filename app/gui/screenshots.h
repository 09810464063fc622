// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/gui/mainwindow.h"

#include <QtCore/QObject>

namespace authscope::gui {

class DemoBrowser;

// Takes pictures of the window's main views in both colour schemes: starts the demo, runs journeys, calls a tool. For
// the documentation, and to look at.
class Screenshots : public QObject
{
    Q_OBJECT
public:
    Screenshots(MainWindow *window, DemoBrowser *browser, QString directory, QObject *parent = nullptr);

    // Gives the first thing that went wrong.
    QCoro::Task<Result<void>> take();
    int written() const { return m_written; }

private:
    QCoro::Task<void> runJourney();
    QCoro::Task<void> callAdd();
    QCoro::Task<Result<void>> takeExplorer();
    QCoro::Task<Result<void>> takeSignIn();
    // Guided, stopped before the token is asked for and before the browser.
    QCoro::Task<Result<void>> takeGuided();
    QCoro::Task<Result<void>> takeTelling();
    Result<void> takeComparison();
    Result<void> takeOwnPages();
    Result<void> takeBoth(const QString &name);

    MainWindow *m_window;
    DemoBrowser *m_browser;
    QString m_directory;
    int m_written = 0;
};

// A browser without a person: signs in to the demo of the window's current session by its own pages.
class DemoBrowser final : public QObject, public signin::Browser
{
    Q_OBJECT
public:
    Result<void> open(const QByteArray &url) override;
    void setWindow(MainWindow *window) { m_window = window; }
    // Whether to leave the page open, as a person does who reads it.
    void setHeld(bool held) { m_held = held; }

private:
    bool m_held = false;
    MainWindow *m_window = nullptr;
};

} // namespace authscope::gui
