// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

// What somebody sent in: chosen, dropped, pasted or named on the command line, read off the GUI thread, shown beside the
// connections.

#include "app/gui/mainwindow.h"

#include "app/gui/findings/findingspage.h"
#include "app/gui/widgets/background.h"
#include "app/gui/widgets/noticebar.h"
#include "core/base/importlimits.h"
#include "core/base/text.h"

#include <QtCore/QFileInfo>
#include <QtCore/QMimeData>
#include <QtCore/QUrl>
#include <QtGui/QClipboard>
#include <QtGui/QDragEnterEvent>
#include <QtGui/QDropEvent>
#include <QtGui/QGuiApplication>
#include <QtWidgets/QFileDialog>
#include <QtWidgets/QStackedWidget>
#include <QtWidgets/QTabWidget>

#include <array>

using namespace Qt::StringLiterals;

namespace authscope::gui {

namespace {

constexpr qsizetype shownRemarks = 3;

QStringList localFiles(const QMimeData &data)
{
    QStringList files;
    const QList<QUrl> urls = data.urls();
    for (const QUrl &url : urls)
        if (url.isLocalFile())
            files += url.toLocalFile();
    return files;
}

// What stands in a message about a file: its place, for who knows the format.
QString reasonOf(const Failure &failure)
{
    if (failure.id == "import.unknown"_L1)
        return MainWindow::
            tr("It cannot be told what this is. A HAR file, a support bundle, requests with their answers, a log of "
               "a client or server, a token or a WWW-Authenticate field can be opened; %1")
                .arg(failure.evidence);
    return failure.evidence.isEmpty() ? failure.what : u"%1 (%2)"_s.arg(failure.what, failure.evidence);
}

// An address has a scheme; what has none and looks like a path is meant as a file, whether there is one or not.
bool isFile(const QString &target)
{
    if (target.contains("://"_L1))
        return false;
    static constexpr std::array endings{".har"_L1, ".json"_L1, ".log"_L1, ".txt"_L1, ".http"_L1};
    return QFileInfo::exists(target) || target.startsWith(u'.') || target.startsWith(u'/')
        || std::ranges::any_of(
               endings, [&target](QLatin1StringView ending) { return target.endsWith(ending, Qt::CaseInsensitive); });
}

} // namespace

// What was asked for at once, until all of it is read.
struct MainWindow::Opening {
    qsizetype left = 0;
    bool cancelled = false;
    QPointer<Session> first;
    QStringList told;
    QStringList problems;
};

void MainWindow::askWhatToOpen()
{
    auto *dialog = new QFileDialog(this, tr("Open what was recorded"), {},
                                   tr("Recordings and logs (*.har *.json *.log *.txt *.http)") + u";;"_s
                                       + tr("All files (*)"));
    dialog->setObjectName(u"openDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFiles);
    connect(dialog, &QFileDialog::filesSelected, this, &MainWindow::openFiles);
    dialog->open();
}

void MainWindow::open(const QStringList &targets)
{
    QStringList files;
    for (const QString &target : targets) {
        if (isFile(target))
            files += target;
        else
            openUrl(target.toUtf8());
    }
    if (!files.isEmpty())
        openFiles(files);
}

void MainWindow::openFiles(const QStringList &paths)
{
    const auto opening = std::make_shared<Opening>();
    opening->left = paths.size();
    // Before they are begun: what is read at once would be told of before.
    tellOpening(opening,
                paths.size() == 1 ? QFileInfo(paths.first()).fileName() : tr("%n files", nullptr, int(paths.size())));
    for (const QString &path : paths)
        inBackground(
            this, [path] { return readRecording(path); },
            [this, opening, path](const Result<Recording> &read) {
                takeRecording(*opening, QFileInfo(path).fileName(), read);
            });
}

void MainWindow::openText(const QString &text, const QString &name)
{
    if (text.size() > limits::importedText) {
        m_notice->showNotice(Tone::Error,
                             tr("%1: the text is longer than %n MB. Save it as a file and open that.", nullptr,
                                int(limits::importedText / limits::MiB))
                                 .arg(name));
        return;
    }
    const auto opening = std::make_shared<Opening>();
    opening->left = 1;
    tellOpening(opening, name);
    inBackground(
        this, [text, name] { return recordingOf(text.toUtf8(), name); },
        [this, opening, name](const Result<Recording> &read) { takeRecording(*opening, name, read); });
}

void MainWindow::openClipboard()
{
    const QMimeData *copied = QGuiApplication::clipboard()->mimeData();
    const QStringList files = copied ? localFiles(*copied) : QStringList();
    if (!files.isEmpty())
        openFiles(files);
    else if (copied && !copied->text().trimmed().isEmpty())
        openText(copied->text(), tr("Pasted text"));
    else
        m_notice->showNotice(Tone::Warn, tr("There is no text and no file in the clipboard to open."));
}

void MainWindow::tellOpening(const std::shared_ptr<Opening> &opening, const QString &what)
{
    m_notice->ask(Tone::Running, tr("Reading %1…").arg(visible(what)), tr("Cancel"),
                  [opening] { opening->cancelled = true; });
}

void MainWindow::takeRecording(Opening &opening, const QString &name, const Result<Recording> &read)
{
    --opening.left;
    if (opening.cancelled)
        return;
    if (!read) {
        opening.problems += tr("%1 could not be opened: %2", "file, reason").arg(name, reasonOf(read.error()));
    } else {
        Recording recording = *read;
        recording.name = freeName(recording.name);
        Session *session = addRecording(std::move(recording));
        opening.first = opening.first ? opening.first : QPointer(session);
        const dossier::Dossier &dossier = session->recording()->dossier;
        opening.told += dossier.source.isEmpty()
            ? session->connection().name
            : tr("%1: %2", "file, what it is").arg(session->connection().name, dossier.source);
        opening.told += dossier.remarks.first(std::min(shownRemarks, dossier.remarks.size()));
        if (const qsizetype more = dossier.remarks.size() - shownRemarks; more > 0)
            opening.told += tr("And %n remarks more about what could not be read.", nullptr, int(more));
    }
    if (opening.left == 0)
        openingEnded(opening);
}

void MainWindow::openingEnded(const Opening &opening)
{
    if (opening.first) {
        select(opening.first);
        leaveForm();
        showWhatWasRecorded();
    }
    const QStringList lines = opening.problems + opening.told;
    m_notice->showNotice(opening.problems.isEmpty() ? Tone::Neutral : Tone::Error, visibleLines(lines.join(u'\n')));
}

// As after a run: what is wrong is the first thing that is read.
void MainWindow::showWhatWasRecorded()
{
    showWhereItWentWrong();
    const bool wrong = diagnosis::hasError(m_session->findings());
    const bool hasToken = m_session->token(u"access"_s).token.kind != jose::TokenKind::Empty;
    showTab(wrong || !m_session->findings().isEmpty()                 ? FindingsTab
                : m_session->log()->exchanges().isEmpty() && hasToken ? TokensTab
                                                                      : JourneyTab);
    if (wrong)
        m_findingsPage->showFinding(0);
}

Session *MainWindow::addRecording(Recording recording)
{
    auto *session = new Session(std::move(recording), m_around, this);
    m_connections->add(session);
    return session;
}

// A recording has no server to be asked.
bool MainWindow::refuseForRecording()
{
    if (!m_session || !m_session->recording())
        return false;
    m_notice->showNotice(Tone::Neutral,
                         tr("\"%1\" was recorded elsewhere: it can be looked at, compared and reported on. To run the "
                            "journey, add a connection to its server.")
                             .arg(visible(m_session->connection().name)));
    return true;
}

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    const QMimeData &dragged = *event->mimeData();
    if (!localFiles(dragged).isEmpty() || (dragged.hasText() && !dragged.hasUrls()))
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent *event)
{
    const QStringList files = localFiles(*event->mimeData());
    event->acceptProposedAction();
    if (!files.isEmpty())
        openFiles(files);
    else
        openText(event->mimeData()->text(), tr("Dropped text"));
}

} // namespace authscope::gui
