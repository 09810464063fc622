// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

// How quick the window is with a lot: prints a line of markdown for each figure. Not a test: it judges nothing.
//   ./dev bench amounts
#include "app/gui/explorer/operation.h"
#include "app/gui/explorer/toolspage.h"
#include "app/gui/mainwindow.h"
#include "app/gui/models/exchangemodel.h"
#include "app/gui/models/offermodel.h"
#include "app/gui/surroundings.h"
#include "app/gui/systembrowser.h"
#include "app/gui/traffic/exchangetable.h"
#include "app/gui/traffic/ladderview.h"
#include "app/gui/traffic/trafficrows.h"
#include "app/gui/widgets/bodyview.h"
#include "app/gui/widgets/style.h"

#include <QtCore/QElapsedTimer>
#include <QtCore/QTemporaryDir>
#include <QtCore/QTextStream>
#include <QtCore/QTimer>
#include <QtWidgets/QApplication>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QScrollBar>

#include <algorithm>
#include <ctime>
#include <vector>

using namespace Qt::StringLiterals;
using namespace authscope;
using namespace authscope::gui;

namespace {

constexpr int exchanges = 100'000;
constexpr int rounds = 15;
constexpr int tools = 10'000;

void print(const QString &what, std::vector<double> times)
{
    std::ranges::sort(times);
    QTextStream(stdout) << "| " << what << " | " << QString::number(times[times.size() / 2], 'f', 2) << " | "
                        << QString::number(times[times.size() * 99 / 100], 'f', 2) << " | "
                        << QString::number(times.back(), 'f', 2) << " |" << Qt::endl;
}

// The time of this thread's own work, so that a busy machine does not count.
double ownTime()
{
#ifdef Q_OS_UNIX
    std::timespec now{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    return double(now.tv_sec) * 1e3 + double(now.tv_nsec) / 1e6;
#else
    return double(std::clock()) * 1e3 / CLOCKS_PER_SEC;
#endif
}

template<typename Work>
double timed(Work work)
{
    const double begun = ownTime();
    work();
    return ownTime() - begun;
}

void fill(http::ExchangeLog *log)
{
    log->setBounds({.exchanges = exchanges * 2});
    for (int i = 0; i < exchanges; ++i) {
        http::Exchange made;
        made.id = log->nextId();
        const bool token = i % 50 == 0;
        made.leg = token ? http::Leg::Token : http::Leg::Mcp;
        made.method = "POST";
        made.url = "https://dev-123456.okta.com/oauth2/default/v1/token";
        if (!token)
            made.url = "https://calculator.example.com/tenants/" + QByteArray::number(i % 977) + "/mcp";
        made.note = token ? u"client credentials"_s : u"tools/call add"_s;
        made.status = i % 97 == 0 ? 401 : 200;
        made.timings.finished = i % 331;
        made.responseSize = i;
        made.responseBody = "{\"jsonrpc\":\"2.0\",\"id\":" + QByteArray::number(i) + ",\"result\":{\"content\":[]}}";
        log->append(std::move(made));
    }
}

void filters(ExchangeModel *model)
{
    TrafficRows rows(model);
    for (const QString &line : {u"okta"_s, u"leg:token status:4xx"_s, u"host:okta -status:200"_s,
                                u"nothing-like-that"_s, u"tenants/97"_s, u"ms:>300 or status:401"_s, u""_s}) {
        const TrafficFilter filter = *TrafficFilter::parse(line);
        std::vector<double> times;
        for (int round = 0; round < rounds; ++round)
            times.push_back(timed([&] { rows.setFilter(filter); }));
        print(u"filter of 100 000: `%1` (%2 rows)"_s.arg(line).arg(rows.rowCount()), times);
    }
    std::vector<double> times;
    for (int round = 0; round < rounds; ++round)
        times.push_back(
            timed([&] { rows.sort(ExchangeModel::Url, round % 2 ? Qt::AscendingOrder : Qt::DescendingOrder); }));
    print(u"sort of 100 000 by address"_s, times);
}

void scroll(QAbstractItemView *view, const QString &what)
{
    view->resize(1'200, 700);
    view->show();
    QCoreApplication::processEvents();
    std::vector<double> times;
    QScrollBar *bar = view->verticalScrollBar();
    for (int step = 0; step < 500; ++step)
        times.push_back(timed([&] {
            bar->setValue(int(qint64(bar->maximum()) * ((step * 37) % 500) / 500));
            view->viewport()->repaint();
        }));
    print(what, times);
}

void bigBody()
{
    QByteArray body = "{\"items\":[";
    body.reserve(101 * 1024 * 1024);
    // Long strings, as exports have them: the number of values is limited, their length is not.
    const QByteArray text(180, 'x');
    for (int i = 0; body.size() < 100 * 1024 * 1024; ++i)
        body += QByteArray(i ? "," : "") + "{\"id\":" + QByteArray::number(i) + ",\"text\":\"" + text + "\"}";
    body += "]}";
    BodyView view(u"body"_s, u"Body"_s);
    view.resize(900, 600);
    view.show();
    QCoreApplication::processEvents();
    double longest = 0;
    QElapsedTimer since;
    QTimer heart;
    heart.setInterval(0);
    QObject::connect(&heart, &QTimer::timeout, &heart, [&] {
        longest = std::max(longest, double(since.nsecsElapsed()) / 1e6);
        since.restart();
    });
    since.start();
    heart.start();
    const auto until = [&](const QString &what, auto work) {
        longest = 0;
        since.restart();
        QElapsedTimer whole;
        whole.start();
        work();
        while (!view.isReady())
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        view.repaint();
        print(what + u", by the clock"_s, {double(whole.nsecsElapsed()) / 1e6});
        print(what + u", longest stall of the event loop, by the clock"_s,
              {std::max(longest, double(since.nsecsElapsed()) / 1e6)});
    };
    until(u"100 MB of JSON opened as a tree"_s, [&] { view.setBody(body); });
    until(u"100 MB of JSON shown raw"_s, [&] { view.setMode(BodyView::Raw); });
}

// The demo's tool `huge` called in the window: the way through HTTP, JSON-RPC and the result's views.
void bigResult()
{
    QTemporaryDir scratch;
    Surroundings around(std::make_unique<SystemBrowser>(), std::make_unique<profile::MemorySecretStore>());
    MainWindow window(&around, {scratch.filePath(u"connections.json"_s), false});
    window.resize(1'280, 800);
    window.show();
    QCoreApplication::processEvents();
    const auto machine = std::ranges::find_if(window.sessions(), [](const Session *session) {
        return session->connection().grant == profile::Grant::ClientCredentials;
    });
    Session *session = *machine;
    window.select(session);
    bool isReady = false;
    QObject::connect(session, &Session::runFinished, &window, [&](journey::Outcome outcome) {
        if (outcome != journey::Outcome::Ok)
            qFatal("the demo is not ready");
        isReady = true;
    });
    session->run();
    while (!isReady)
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    window.showTab(MainWindow::ToolsTab);
    window.findChild<ToolsPage *>()->showTool(u"huge"_s);
    QCoreApplication::processEvents();

    double longest = 0;
    QElapsedTimer since;
    QElapsedTimer whole;
    QTimer heart;
    heart.setInterval(0);
    QObject::connect(&heart, &QTimer::timeout, &heart, [&] {
        longest = std::max(longest, double(since.nsecsElapsed()) / 1e6);
        since.restart();
    });
    whole.start();
    since.start();
    heart.start();
    session->callTool(u"huge"_s, {{u"bytes"_s, 100'000'000}});
    while (session->isCalling() || !session->call(u"huge"_s))
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    const auto views = window.findChildren<BodyView *>();
    const auto settled = [&] { return std::ranges::all_of(views, &BodyView::isReady); };
    QCoreApplication::processEvents();
    while (!settled())
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    window.repaint();
    QCoreApplication::processEvents();
    const auto call = session->call(u"huge"_s);
    if (!call || !call->result || !*call->result || call->resultSize() < 100'000'000)
        qFatal("the tool failed: %s",
               qPrintable(call && call->result && !*call->result ? call->result->error().what : QString()));
    print(u"a tool's result of 100 MB, from the press on, by the clock"_s, {double(whole.nsecsElapsed()) / 1e6});
    print(u"a tool's result of 100 MB, longest stall of the event loop, by the clock"_s,
          {std::max(longest, double(since.nsecsElapsed()) / 1e6)});
    window.close();
}

void search()
{
    QList<Offer> offers;
    for (int i = 0; i < tools; ++i)
        offers += {u"tool_%1"_s.arg(i),
                   u"tool_%1"_s.arg(i),
                   u"Does the thing number %1, and explains at length how."_s.arg(i),
                   {},
                   u"Tool %1"_s.arg(i)};
    OfferModel model;
    model.setOffers(offers);
    std::vector<double> times;
    const QString typed = u"tool_99 number"_s;
    for (int round = 0; round < rounds; ++round)
        for (qsizetype length = 1; length <= typed.size(); ++length)
            times.push_back(timed([&] { model.setWords(typed.first(length)); }));
    print(u"10 000 tools searched, one more letter"_s, times);
}

} // namespace

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    QApplication::setStyle(new Style);
    QTextStream(stdout) << "| what, ms | median | 99 % | longest |\n| --- | ---: | ---: | ---: |" << Qt::endl;
    http::ExchangeLog log;
    fill(&log);
    ExchangeModel model;
    model.setLog(&log);
    filters(&model);
    TrafficRows rows(&model);
    ExchangeTable table;
    table.setModel(&rows);
    table.sizeColumns();
    scroll(&table, u"table of 100 000 scrolled, one frame"_s);
    LadderView ladder;
    ladder.setModel(&rows);
    scroll(&ladder, u"ladder of 100 000 scrolled, one frame"_s);
    bigBody();
    bigResult();
    search();
    return 0;
}
