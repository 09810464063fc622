// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The window's menus and shortcuts.

#include "app/gui/mainwindow.h"

#include "app/gui/traffic/trafficpage.h"
#include "app/gui/widgets/page.h"

#include <QtGui/QActionGroup>
#include <QtGui/QGuiApplication>
#include <QtGui/QStyleHints>
#include <QtWidgets/QMenu>
#include <QtWidgets/QMenuBar>
#include <QtWidgets/QStackedWidget>
#include <QtWidgets/QTabWidget>

using namespace Qt::StringLiterals;

namespace authscope::gui {

void MainWindow::makeMenus()
{
    QMenu *file = menuBar()->addMenu(tr("&File"));
    file->addAction(tr("&New connection"), QKeySequence::New, this, [this] { editConnection({}); });
    file->addAction(tr("&Edit connection"), QKeySequence(Qt::CTRL | Qt::Key_E), this, [this] {
        if (m_session)
            editConnection(m_session->connection());
    });
    file->addAction(tr("Add the &demo"), this, &MainWindow::addDemo);
    file->addSeparator();
    file->addAction(tr("&Quit"), QKeySequence::Quit, this, &QWidget::close)->setMenuRole(QAction::QuitRole);

    QMenu *journey = menuBar()->addMenu(tr("&Journey"));
    journey->addAction(tr("&Run"), QKeySequence(Qt::Key_F5), this, [this] { run(false); });
    journey->addAction(tr("Run with &new tokens"), QKeySequence(Qt::CTRL | Qt::Key_F5), this, [this] { run(true); });
    journey->addAction(tr("&Guided run, next step"), QKeySequence(Qt::Key_F10), this, &MainWindow::step);
    journey->addAction(tr("&Stop"), QKeySequence(Qt::SHIFT | Qt::Key_F5), this, [this] {
        if (m_session)
            m_session->cancel();
    });
    makeViewMenu();
}

void MainWindow::makeViewMenu()
{
    QMenu *view = menuBar()->addMenu(tr("&View"));
    for (int tab = 0; tab < m_tabs->count(); ++tab)
        view->addAction(m_tabs->tabText(tab), QKeySequence(Qt::CTRL | Qt::Key(Qt::Key_1 + tab)), this,
                        [this, tab] { showTab(Tab(tab)); });
    view->addSeparator();
    view->addAction(tr("&Find"), QKeySequence::Find, this, [this] {
        if (m_stack->currentWidget() == m_work)
            page(m_tabs->currentIndex())->focusSearch();
    });
    view->addSeparator();
    QMenu *colors = view->addMenu(tr("&Colours"));
    m_schemes = new QActionGroup(this);
    const auto add = [&](const QString &text, Qt::ColorScheme scheme) {
        QAction *action = colors->addAction(text, this, [this, scheme] { setScheme(scheme); });
        action->setCheckable(true);
        action->setData(int(scheme));
        action->setChecked(scheme == Qt::ColorScheme::Unknown);
        m_schemes->addAction(action);
    };
    add(tr("As the &system"), Qt::ColorScheme::Unknown);
    add(tr("&Light"), Qt::ColorScheme::Light);
    add(tr("&Dark"), Qt::ColorScheme::Dark);
    connect(QGuiApplication::styleHints(), &QStyleHints::colorSchemeChanged, this, [this] {
        if (m_scheme == Qt::ColorScheme::Unknown)
            setScheme(m_scheme);
    });
}

} // namespace authscope::gui
