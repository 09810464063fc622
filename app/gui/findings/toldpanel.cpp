// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/gui/findings/toldpanel.h"

#include "app/gui/findings/consolewords.h"
#include "app/gui/session.h"
#include "app/gui/widgets/background.h"
#include "app/gui/widgets/iconlabel.h"
#include "app/gui/widgets/icons.h"
#include "app/gui/widgets/named.h"
#include "app/gui/widgets/plainlabel.h"
#include "core/base/file.h"
#include "core/base/importlimits.h"
#include "core/base/text.h"
#include "core/diagnosis/console.h"

#include <QtGui/QAccessible>
#include <QtGui/QKeyEvent>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QFileDialog>
#include <QtWidgets/QGridLayout>
#include <QtWidgets/QGroupBox>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPlainTextEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QScrollArea>
#include <QtWidgets/QVBoxLayout>

#include <chrono>

using namespace Qt::StringLiterals;

namespace authscope::gui {

namespace {

constexpr int columns = 2;
constexpr int markSize = 14;
constexpr int textLines = 4;
constexpr std::chrono::milliseconds typingTime{400};

QString textIn(const QWidget *editor)
{
    if (const auto *choice = qobject_cast<const QComboBox *>(editor))
        return choice->currentData().toString();
    if (const auto *text = qobject_cast<const QPlainTextEdit *>(editor))
        return text->toPlainText();
    return qobject_cast<const QLineEdit *>(editor)->text();
}

void setTextIn(QWidget *editor, const QString &text)
{
    const QSignalBlocker blocked(editor);
    if (textIn(editor) == text)
        return;
    if (auto *choice = qobject_cast<QComboBox *>(editor))
        choice->setCurrentIndex(std::max(0, choice->findData(text)));
    else if (auto *lines = qobject_cast<QPlainTextEdit *>(editor))
        lines->setPlainText(text);
    else
        qobject_cast<QLineEdit *>(editor)->setText(text);
}

// The core's settings are parts of sentences.
QString asTitle(QString text)
{
    if (!text.isEmpty())
        text[0] = text.at(0).toUpper();
    return text;
}

} // namespace

ToldPanel::ToldPanel(QWidget *parent)
    : QWidget(parent), m_icon(new IconLabel), m_verdict((new PlainLabel)->wrapped()->bold()),
      m_forget(named(new QPushButton(tr("Forget all of it")), u"toldForget"_s, tr("Forget all that was told")))
{
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 4, 0);
    column->addWidget(
        (new PlainLabel(tr("What you tell is held against what was recorded as soon as you press Enter or leave the "
                           "field; nothing is sent.")))
            ->wrapped()
            ->faint());
    addConsole(column);
    QGridLayout *server = addBox(column, tr("The MCP server"));
    addText(server, Told::serverLog, tr("Lines of a log"),
            tr("Of the MCP server, of a client, or of Okta's System Log."), 0, 1);
    addText(server, Told::environment, u".env"_s, tr("Its variables, as NAME=VALUE. Secrets are never shown."), 1, 1);
    column->addStretch(1);

    auto *scroll = named(new QScrollArea, u"toldScroll"_s, tr("What you know"));
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(content);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(8, 0, 0, 0);
    outer->addWidget(makeHead());
    outer->addWidget(scroll, 1);

    m_typing.setSingleShot(true);
    m_typing.setInterval(typingTime);
    connect(&m_typing, &QTimer::timeout, this, &ToldPanel::tellAll);
    connect(m_forget, &QPushButton::clicked, this, &ToldPanel::forget);
}

QWidget *ToldPanel::makeHead()
{
    auto *head = new QWidget;
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_icon, 0, Qt::AlignTop);
    row->addWidget(m_verdict, 1);
    auto *back = named(new QPushButton(tr("Back")), u"toldBack"_s, tr("Back to the finding"));
    connect(back, &QPushButton::clicked, this, &ToldPanel::left);
    row->addWidget(m_forget, 0, Qt::AlignTop);
    row->addWidget(back, 0, Qt::AlignTop);
    return head;
}

// A box for each page of the console; what is of no page is what the browser showed.
void ToldPanel::addConsole(QVBoxLayout *column)
{
    QMap<QString, std::pair<QGridLayout *, int>> pages;
    for (const diagnosis::ConsoleSetting &setting : diagnosis::consoleSettings()) {
        auto page = pages.find(setting.page);
        if (page == pages.end())
            page = pages.insert(
                setting.page,
                {addBox(column, setting.page.isEmpty() ? tr("The browser") : consoleWord(setting.page)), 0});
        addSetting(page->first, setting, page->second++);
    }
    auto &[grid, at] = pages[{}];
    Field address;
    address.form = tr("The whole address, with its query.");
    address.editor = new QLineEdit;
    addField(grid, Told::callback, tr("Address at which it ended"), address, at++);
    addText(grid, Told::browserText, tr("What it shows where the sign-in got stuck"), tr("Copied from the page."),
            at + at % columns, columns);
}

QGridLayout *ToldPanel::addBox(QVBoxLayout *column, const QString &title)
{
    auto *box = new QGroupBox(title);
    auto *grid = new QGridLayout(box);
    grid->setHorizontalSpacing(16);
    grid->setVerticalSpacing(6);
    for (int i = 0; i < columns; ++i)
        grid->setColumnStretch(i, 1);
    column->addWidget(box);
    return grid;
}

void ToldPanel::addSetting(QGridLayout *grid, const diagnosis::ConsoleSetting &setting, int at)
{
    Field field;
    if (setting.choices.isEmpty()) {
        field.form = consoleWord(setting.form);
        field.editor = new QLineEdit;
    } else {
        auto *choice = new QComboBox;
        choice->addItem(tr("not told"), QString());
        for (const QString &word : setting.choices)
            choice->addItem(consoleWord(word), word);
        field.editor = choice;
    }
    addField(grid, setting.name, asTitle(consoleWord(setting.place)), field, at);
    field.editor->setProperty("path", setting.path());
}

void ToldPanel::addText(QGridLayout *grid, const QString &name, const QString &label, const QString &help, int at,
                        int span)
{
    Field field;
    field.form = help;
    auto *text = new QPlainTextEdit;
    text->setTabChangesFocus(true);
    text->setFixedHeight(text->fontMetrics().lineSpacing() * textLines + 12);
    field.editor = text;
    addField(grid, name, label, field, at, span);
    addFileButton(text->parentWidget(), name, label);
}

void ToldPanel::addField(QGridLayout *grid, const QString &name, const QString &label, const Field &given, int at,
                         int span)
{
    Field field = given;
    named(field.editor, u"told-"_s + name, label);
    field.editor->setAccessibleDescription(field.form);
    field.mark = new IconLabel(markSize);
    field.mark->hide();
    field.problem = (new PlainLabel)->wrapped();
    field.problem->setTone(Tone::Error);
    field.problem->hide();
    auto *title = (new PlainLabel(label))->wrapped();
    title->setBuddy(field.editor);
    auto *head = new QHBoxLayout;
    head->setObjectName(u"head"_s);
    head->addWidget(title, 1);
    head->addWidget(field.mark, 0, Qt::AlignTop);
    auto *cell = new QWidget;
    auto *column = new QVBoxLayout(cell);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(1);
    column->addLayout(head);
    column->addWidget(field.editor);
    if (!field.form.isEmpty())
        column->addWidget((new PlainLabel(field.form))->wrapped()->faint());
    column->addWidget(field.problem);
    column->addStretch(1);
    grid->addWidget(cell, at / columns, at % columns, 1, span);
    m_fields.insert(name, field);
    m_names += name;
    if (auto *line = qobject_cast<QLineEdit *>(field.editor))
        connect(line, &QLineEdit::editingFinished, this, [this, name] { tell(name); });
    else if (auto *choice = qobject_cast<QComboBox *>(field.editor))
        connect(choice, &QComboBox::activated, this, [this, name] { tell(name); });
    else if (auto *text = qobject_cast<QPlainTextEdit *>(field.editor))
        connect(text, &QPlainTextEdit::textChanged, &m_typing, qOverload<>(&QTimer::start));
}

void ToldPanel::addFileButton(QWidget *cell, const QString &name, const QString &label)
{
    auto *open = named(new QPushButton(tr("From a file…")), u"toldFile-"_s + name, tr("From a file: %1").arg(label));
    connect(open, &QPushButton::clicked, this, [this, name] { askForFile(name); });
    // Behind the field for the Tab key, beside its title for the eye.
    cell->findChild<QHBoxLayout *>(u"head"_s)->addWidget(open, 0, Qt::AlignBottom);
    setTabOrder(m_fields.value(name).editor, open);
}

void ToldPanel::setSession(Session *session)
{
    tellAll();
    if (m_session)
        disconnect(m_session, nullptr, this, nullptr);
    m_session = session;
    m_typing.stop();
    if (!session)
        return;
    connect(session, &Session::toldChanged, this, [this] {
        fillMarks();
        fillVerdict();
    });
    connect(session, &Session::findingsChanged, this, &ToldPanel::fillVerdict);
    connect(session, &Session::changed, this, [this] {
        // F5 leaves no field; what is typed counts for the run that begins.
        if (m_session->isRunning())
            tellAll();
        fillVerdict();
    });
    load();
    fillVerdict();
}

void ToldPanel::focusFirst()
{
    m_fields.value(m_names.first()).editor->setFocus(Qt::OtherFocusReason);
}

void ToldPanel::load()
{
    for (const QString &name : std::as_const(m_names))
        setTextIn(m_fields.value(name).editor, m_session->told().text(name));
    fillMarks();
}

void ToldPanel::tell(const QString &name)
{
    if (!m_session)
        return;
    const QString text = textIn(m_fields.value(name).editor);
    if (text != m_session->told().text(name))
        m_session->tell(name, text);
}

void ToldPanel::tellAll()
{
    for (const QString &name : std::as_const(m_names))
        tell(name);
}

void ToldPanel::forget()
{
    if (!m_session)
        return;
    for (const QString &name : std::as_const(m_names)) {
        setTextIn(m_fields.value(name).editor, {});
        tell(name);
    }
    focusFirst();
}

void ToldPanel::askForFile(const QString &name)
{
    auto *dialog = new QFileDialog(this, tr("Take the text from a file"));
    dialog->setObjectName(u"toldDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, [this, name, session = m_session](const QString &path) {
        inBackground(
            this, [path] { return readFile(path, limits::importedText); },
            [this, name, session, path](const Result<QByteArray> &read) {
                if (session && session == m_session)
                    takeFile(name, path, read);
            });
    });
    dialog->open();
}

void ToldPanel::takeFile(const QString &name, const QString &path, const Result<QByteArray> &read)
{
    if (!read) {
        complain(name, tr("%1 could not be read: %2", "file, reason").arg(visible(path), visible(read.error().what)));
        return;
    }
    setTextIn(m_fields.value(name).editor, utf8Text(*read));
    tell(name);
}

QString ToldPanel::problemOf(const QString &name) const
{
    const Told &told = m_session->told();
    if (!told.isWrong(name))
        return {};
    const QString text = told.text(name);
    QString problem;
    if (text.size() > limits::importedText)
        problem = tr("This is longer than %1 MB. The lines around the refusal are enough.")
                      .arg(limits::importedText / limits::MiB);
    else if (name == Told::callback)
        problem = tr("The whole address is wanted, as in http://127.0.0.1:8765/callback?code=…, not \"%1\".")
                      .arg(elided(visible(text), 40));
    else
        problem = tr("Wanted: %1, not \"%2\".").arg(m_fields.value(name).form, elided(visible(text), 40));
    // A long text that was judged before is not said again.
    const QString judged = told.judged(name);
    if (!judged.isEmpty() && judged.size() <= 200)
        problem += u' ' + tr("Judged is still \"%1\".").arg(elided(visible(judged), 80));
    return problem;
}

void ToldPanel::complain(const QString &name, const QString &text)
{
    PlainLabel *problem = m_fields.value(name).problem;
    problem->setText(text);
    problem->setVisible(!text.isEmpty());
}

void ToldPanel::fillMarks()
{
    const Told &told = m_session->told();
    for (const QString &name : std::as_const(m_names)) {
        const Field &field = m_fields[name];
        const bool wrong = told.isWrong(name);
        complain(name, problemOf(name));
        field.mark->setIcon(stateIcon(wrong ? journey::StationState::Failed : journey::StationState::Passed));
        field.mark->setVisible(wrong || !told.judged(name).isEmpty());
        const QString path = field.editor->property("path").toString();
        QStringList said{path, field.form};
        if (field.mark->isVisibleTo(this))
            said += wrong ? field.problem->text() : tr("told");
        said.removeAll({});
        field.editor->setAccessibleDescription(said.join(u". "_s));
        field.editor->setToolTip(path);
    }
    m_forget->setEnabled(
        std::ranges::any_of(m_names, [&told](const QString &name) { return !told.text(name).isEmpty(); }));
}

// The cause as it is now, beside what makes it so.
void ToldPanel::fillVerdict()
{
    const QList<diagnosis::Finding> findings = m_session->findings();
    const bool any = !findings.isEmpty();
    m_icon->setVisible(any);
    if (any)
        m_icon->setIcon(severityIcon(findings.first().severity));
    const QString text = any ? tr("%1 (%2)", "finding, certainty")
                                   .arg(visible(findings.first().title), certaintyWord(findings.first().certainty))
        : m_session->hasRun() && !m_session->isRunning()
        ? tr("Nothing wrong was found.")
        : tr("Nothing has been judged yet. What you tell now counts for the next run.");
    if (text == m_verdict->text())
        return;
    const bool heard = isVisible() && !m_verdict->text().isEmpty();
    m_verdict->setText(text);
    if (heard) {
        QAccessibleAnnouncementEvent event(this, text);
        QAccessible::updateAccessibility(&event);
    }
}

void ToldPanel::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT left();
    else
        QWidget::keyPressEvent(event);
}

} // namespace authscope::gui
