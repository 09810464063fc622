// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The window's connections: loaded, added, edited, imported, removed.

#include "app/gui/mainwindow.h"

#include "app/gui/explorer/explorer.h"
#include "app/gui/models/noticemodel.h"
#include "app/gui/phrases.h"
#include "app/gui/profiles/connectionform.h"
#include "app/gui/profiles/connectionpanel.h"
#include "app/gui/profiles/importpage.h"
#include "app/gui/widgets/noticebar.h"
#include "core/base/file.h"
#include "core/base/random.h"
#include "core/base/text.h"
#include "core/http/origin.h"

#include <QtCore/QDir>
#include <QtCore/QFileInfo>
#include <QtCore/QPointer>
#include <QtWidgets/QFileDialog>
#include <QtWidgets/QStackedWidget>

#include <chrono>

using namespace Qt::StringLiterals;

namespace authscope::gui {

void MainWindow::loadConnections()
{
    const Result<void> loaded = m_store.load();
    if (!loaded)
        m_notice->showNotice(Tone::Error, visible(loaded.error().what));
    for (const profile::Connection &connection : m_store.connections())
        addSession(connection);
    // The first start.
    if (loaded && m_store.connections().isEmpty())
        addDemo();
    else if (!sessions().isEmpty())
        select(sessions().first());
    if (sessions().isEmpty())
        showSession(nullptr);
}

Session *MainWindow::addSession(profile::Connection connection)
{
    auto *session = new Session(std::move(connection), m_around, this);
    session->setPatience(std::chrono::minutes(m_preferences.signInMinutes));
    m_connections->add(session);
    const QDir place = QFileInfo(m_store.path()).dir();
    session->explorer()->drafts()->setFile(
        place.filePath(u"drafts/%1.json"_s.arg(QString::fromLatin1(session->connection().id.toUtf8().toHex()))));
    connect(session->explorer()->questions(), &Questions::asked, this, [this, session] { tellQuestion(session); });
    const auto told = [this, session](const Failure &failure) { tell(session, failure); };
    connect(session, &Session::trouble, this, told);
    connect(session->explorer(), &Explorer::trouble, this, told);
    connect(session, &Session::runFinished, this, [this, session](journey::Outcome outcome) {
        const QString name = visible(session->connection().name);
        if (outcome == journey::Outcome::Ok)
            m_notices->add(Tone::Ok, name, tr("The run went well."));
        else
            m_notices->add(Tone::Error, name,
                           diagnosis::hasError(session->findings()) ? visible(session->findings().first().title)
                                                                    : session->statusText());
    });
    return session;
}

// Beside what is looked at, or in the notices if that is another connection.
void MainWindow::tell(Session *session, const Failure &failure)
{
    const QString text = visibleLines(failure.evidence.isEmpty() ? failure.what
                                                                 : QString(failure.what + u'\n' + failure.evidence));
    if (session == m_session)
        m_notice->showNotice(Tone::Error, text);
    else
        m_notices->add(Tone::Error, visible(session->connection().name), text);
}

Session *MainWindow::addConnection(const profile::Connection &connection)
{
    if (const Result<void> saved = m_store.put(connection); !saved)
        m_notice->showNotice(Tone::Warn, visible(saved.error().what));
    return addSession(connection);
}

QString MainWindow::freeName(const QString &wanted) const
{
    QString name = wanted;
    const auto taken = [this](const QString &candidate) {
        return m_store.find(candidate) || std::ranges::any_of(sessions(), [&candidate](const Session *session) {
                   return session->recording() && session->connection().name == candidate;
               });
    };
    for (int number = 2; taken(name); ++number)
        name = tr("%1 (%2)", "a name, a number").arg(wanted, QString::number(number));
    return name;
}

// The same server with tokens, secrets and state of its own: for signing in as somebody else.
void MainWindow::duplicateConnection(Session *session)
{
    profile::Connection connection = session->connection();
    connection.id = QString::fromLatin1(randomToken(12));
    connection.name = freeName(connection.name);
    Session *added = addConnection(connection);
    copySecret(session->connection().id, connection.id);
    select(added);
    m_notice->showNotice(Tone::Neutral,
                         tr("\"%1\" is the same server with a sign-in of its own. Edit it to give it "
                            "another client or name.")
                             .arg(visible(connection.name)));
}

// The client's, not the person's: tokens stay with the identity that got them.
QCoro::Task<void> MainWindow::copySecret(QString from, QString to)
{
    const auto secret = co_await m_around->secrets().read(from + u"/client-secret"_s);
    if (secret && !secret->isEmpty())
        co_await storeSecrets(to, {{u"client-secret"_s, *secret}});
}

void MainWindow::signOut(Session *session)
{
    storeSecrets(session->connection().id, {{u"tokens"_s, {}}});
    session->forgetTokens();
    m_notice->showNotice(Tone::Neutral,
                         tr("The tokens of \"%1\" are forgotten here. The next run signs in anew; the authorization "
                            "server may still know the person's session in the browser.")
                             .arg(visible(session->connection().name)));
}

void MainWindow::showImport()
{
    if (!m_import) {
        m_import = new ImportPage(enginePhrases().translatedIfOurs(m_around->secrets().place()));
        m_stack->addWidget(m_import);
        connect(m_import, &ImportPage::wanted, this, &MainWindow::takeImported);
        connect(m_import, &ImportPage::left, this, &MainWindow::leaveForm);
    }
    m_import->begin();
    m_stack->setCurrentWidget(m_import);
    m_import->setFocus(Qt::OtherFocusReason);
}

void MainWindow::takeImported(const QList<profile::ImportedConnection> &connections)
{
    Session *first = nullptr;
    for (const profile::ImportedConnection &imported : connections) {
        profile::Connection connection = imported.connection;
        connection.id = QString::fromLatin1(randomToken(12));
        connection.name = freeName(connection.name);
        Session *added = addConnection(connection);
        storeSecrets(connection.id, imported.secrets);
        first = first ? first : added;
    }
    leaveForm();
    if (first)
        select(first);
    m_notice->showNotice(
        Tone::Neutral,
        tr("%n connections imported. Press Run to look at the first.", nullptr, int(connections.size())));
}

void MainWindow::exportConnections()
{
    auto *dialog = new QFileDialog(this, tr("Export the connections, without secrets"), u"mcp.json"_s,
                                   tr("JSON (*.json)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) {
        const Result<void> written = writePrivate(path, profile::exportConnections(m_store.connections()));
        if (!written)
            m_notice->showNotice(
                Tone::Error,
                tr("The connections could not be written to %1: %2.").arg(visible(path), written.error().what));
        else
            m_notice->showNotice(Tone::Neutral, tr("Written, without secrets: %1").arg(visible(path)));
    });
    dialog->open();
}

void MainWindow::addDemo()
{
    profile::Connection person;
    person.id = u"demo"_s;
    person.name = tr("Demo: as a person");
    person.grant = profile::Grant::AuthorizationCode;
    person.demo = true;
    profile::Connection machine = person;
    machine.id = u"demo-machine"_s;
    machine.name = tr("Demo: machine to machine");
    machine.grant = profile::Grant::ClientCredentials;
    Session *first = nullptr;
    for (const profile::Connection &connection : {person, machine}) {
        const auto there = std::ranges::find_if(
            sessions(), [&](const Session *session) { return session->connection().id == connection.id; });
        if (there != sessions().end())
            continue;
        if (const Result<void> saved = m_store.put(connection); !saved)
            m_notice->showNotice(Tone::Warn, visible(saved.error().what));
        Session *added = addSession(connection);
        first = first ? first : added;
    }
    if (first)
        select(first);
}

void MainWindow::select(Session *session)
{
    m_panel->select(session);
}

void MainWindow::openUrl(const QByteArray &url)
{
    for (Session *session : sessions()) {
        if (session->connection().url == url && !session->connection().demo) {
            select(session);
            return;
        }
    }
    const auto checked = http::checkedUrl(url, tr("The address"));
    profile::Connection connection;
    connection.url = url;
    if (!checked) {
        editConnection(connection);
        m_form->setProblem(visible(checked.error().what));
        return;
    }
    connection.id = QString::fromLatin1(randomToken(12));
    const QByteArray origin = http::originOf(url);
    connection.name = visible(origin.mid(origin.indexOf("://") + 3));
    select(addSession(connection));
}

void MainWindow::askForIssuer()
{
    const QString issuer = m_session->journey()->knowledge().server.metadata->issuer;
    const QString question = tr(
        "The MCP server names %1 as its authorization server. Send this connection's credentials "
        "there?");
    m_notice->ask(Tone::Warn, question.arg(visible(issuer)), tr("Use this issuer"),
                  [this, issuer, session = QPointer(m_session)] {
                      if (!session)
                          return;
                      profile::Connection connection = session->connection();
                      connection.issuer = issuer;
                      if (const Result<void> saved = m_store.put(connection); !saved) {
                          m_notice->showNotice(Tone::Error, visible(saved.error().what));
                          return;
                      }
                      session->setConnection(connection);
                      session->run(false);
                  });
}

void MainWindow::editConnection(const profile::Connection &connection)
{
    if (!m_form) {
        m_form = new ConnectionForm(m_around);
        m_stack->addWidget(m_form);
        connect(m_form, &ConnectionForm::saved, this, &MainWindow::saveConnection);
        connect(m_form, &ConnectionForm::cancelled, this, &MainWindow::leaveForm);
    }
    m_stack->setCurrentWidget(m_form);
    m_form->edit(connection);
}

void MainWindow::leaveForm()
{
    m_stack->setCurrentWidget(m_session ? m_work : m_empty);
}

void MainWindow::saveConnection(const profile::Connection &connection, const QMap<QString, QByteArray> &secrets)
{
    if (const Result<void> saved = m_store.put(connection); !saved) {
        m_form->setProblem(visible(saved.error().what));
        return;
    }
    storeSecrets(connection.id, secrets);
    Session *found = nullptr;
    for (Session *session : sessions())
        if (session->connection().id == connection.id)
            found = session;
    if (found)
        found->setConnection(connection);
    else
        found = addSession(connection);
    select(found);
    leaveForm();
}

QCoro::Task<void> MainWindow::storeSecrets(QString id, QMap<QString, QByteArray> secrets)
{
    const QPointer<MainWindow> self(this);
    for (auto secret = secrets.cbegin(); secret != secrets.cend(); ++secret) {
        const QString name = id + u'/' + secret.key();
        const Result<void> done = co_await (secret.value().isEmpty() ? m_around->secrets().remove(name)
                                                                     : m_around->secrets().write(name, secret.value()));
        if (self && !done)
            m_notice->showNotice(Tone::Error, visible(done.error().what));
    }
}

void MainWindow::removeConnection(Session *session)
{
    if (session->recording()) {
        m_connections->remove(session);
        if (m_session == session || sessions().isEmpty())
            showSession(m_panel->current());
        session->end();
        return;
    }
    const QString id = session->connection().id;
    m_notice->ask(Tone::Warn, tr("Remove \"%1\" and its stored secrets?").arg(visible(session->connection().name)),
                  tr("Remove"), [this, id] {
                      const auto found = std::ranges::find_if(
                          sessions(), [&id](const Session *candidate) { return candidate->connection().id == id; });
                      if (found == sessions().end())
                          return;
                      Session *removed = *found;
                      if (const Result<void> done = m_store.remove(id); !done) {
                          m_notice->showNotice(Tone::Error, visible(done.error().what));
                          return;
                      }
                      removed->explorer()->drafts()->forget();
                      QMap<QString, QByteArray> gone;
                      for (const QString &name : profile::secretNames())
                          gone.insert(name, {});
                      storeSecrets(id, gone);
                      m_connections->remove(removed);
                      if (m_session == removed || sessions().isEmpty())
                          showSession(m_panel->current());
                      removed->end();
                  });
}

} // namespace authscope::gui
