// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/gui/profiles/importpage.h"

#include "app/gui/traffic/exchangetable.h"
#include "app/gui/widgets/named.h"
#include "app/gui/widgets/plainlabel.h"
#include "app/gui/widgets/theme.h"
#include "app/gui/widgets/tooltip.h"
#include "app/gui/widgets/wrappingdelegate.h"
#include "core/base/file.h"
#include "core/base/text.h"

#include <QtCore/QDir>
#include <QtCore/QFileInfo>
#include <QtCore/QStandardPaths>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QFileDialog>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QPlainTextEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QTableWidget>
#include <QtWidgets/QVBoxLayout>

using namespace Qt::StringLiterals;

namespace authscope::gui {

namespace {

constexpr int mostLines = 4; // of a row
constexpr qint64 largestFile = 16 * 1024 * 1024;
enum Column { Name, Address, SignIn, Secrets, Notes, columns };

QString signInWord(const profile::Connection &connection)
{
    switch (connection.grant) {
    case profile::Grant::Token: return ImportPage::tr("with its access token");
    case profile::Grant::AuthorizationCode: return ImportPage::tr("in the browser, as its client");
    case profile::Grant::ClientCredentials: return ImportPage::tr("machine to machine");
    case profile::Grant::None: return ImportPage::tr("without credentials");
    default: return ImportPage::tr("as the server asks");
    }
}

} // namespace

QList<std::pair<QString, QString>> knownConfigurations()
{
    const QString home = QDir::homePath();
    const QString config = QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation);
    const QString data = QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation);
    const QList<std::pair<QString, QString>> places{
        {u"Claude Desktop"_s, config + u"/Claude/claude_desktop_config.json"_s},
        {u"Claude Desktop"_s, data + u"/Claude/claude_desktop_config.json"_s},
        {u"Claude Code"_s, home + u"/.claude.json"_s},
        {u"VS Code"_s, config + u"/Code/User/mcp.json"_s},
        {u"VS Code"_s, data + u"/Code/User/mcp.json"_s},
        {u"Cursor"_s, home + u"/.cursor/mcp.json"_s},
    };
    QList<std::pair<QString, QString>> there;
    for (const auto &place : places)
        if (QFileInfo::exists(place.second) && !there.contains(place))
            there += place;
    return there;
}

ImportPage::ImportPage(const QString &secretsPlace, QWidget *parent)
    : QWidget(parent), m_places(named(new QComboBox, u"importPlaces"_s, tr("Programs on this computer"))),
      m_text(named(new QPlainTextEdit, u"importText"_s, tr("Configuration as text"))),
      m_verdict((new PlainLabel)->wrapped()),
      m_table(named(new QTableWidget(0, columns), u"importTable"_s, tr("Servers that were found"))),
      m_take(named(new QPushButton(tr("Import")), u"importTake"_s, tr("Import the marked servers")))
{
    m_text->setPlaceholderText(tr("Or paste an mcp.json here"));
    m_text->setFont(wireFont());
    m_text->setTabChangesFocus(true);
    m_text->setMaximumHeight(fontMetrics().height() * 7);
    dressTable(m_table);
    m_table->setHorizontalHeaderLabels({tr("Name"), tr("Address"), tr("Sign-in"), tr("Secrets"), tr("Not taken over")});
    const int em = fontMetrics().horizontalAdvance(u'M');
    m_table->setColumnWidth(Name, em * 11);
    m_table->setColumnWidth(Address, em * 20);
    m_table->setColumnWidth(SignIn, em * 13);
    m_table->setColumnWidth(Secrets, em * 8);
    m_table->horizontalHeader()->setStretchLastSection(true);
    WrappingDelegate::wrap(m_table, mostLines);
    m_take->setDefault(true);
    auto *choose = named(new QPushButton(tr("Choose a file…")), u"importChoose"_s, tr("Choose a configuration file"));
    auto *cancel = named(new QPushButton(tr("Cancel")), u"importCancel"_s, tr("Leave without importing"));
    auto *from = new QHBoxLayout;
    from->addWidget(m_places, 1);
    from->addWidget(choose);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(cancel);
    buttons->addWidget(m_take);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget((new PlainLabel(tr("Import connections")))->bold(1.25));
    column->addWidget((new PlainLabel(tr("Reads the lists of Claude Desktop, Claude Code, VS Code and Cursor. Nothing "
                                         "is started, nothing is sent. Secrets go to %1.")
                                          .arg(secretsPlace)))
                          ->wrapped());
    column->addLayout(from);
    column->addWidget(m_text);
    column->addWidget(m_verdict);
    column->addWidget(m_table, 1);
    column->addStretch();
    column->addLayout(buttons);
    connect(m_places, &QComboBox::activated, this, [this](int index) {
        if (const QString path = m_places->itemData(index).toString(); !path.isEmpty())
            readFile(path);
    });
    connect(choose, &QPushButton::clicked, this, &ImportPage::askForFile);
    connect(m_text, &QPlainTextEdit::textChanged, this, &ImportPage::readText);
    connect(cancel, &QPushButton::clicked, this, &ImportPage::left);
    connect(m_take, &QPushButton::clicked, this, &ImportPage::take);
    connect(m_table, &QTableWidget::itemChanged, this, [this] {
        bool any = false;
        for (int row = 0; row < m_table->rowCount(); ++row)
            any |= m_table->item(row, Name) && m_table->item(row, Name)->checkState() == Qt::Checked;
        m_take->setEnabled(any);
    });
}

void ImportPage::begin()
{
    m_places->clear();
    const auto there = knownConfigurations();
    m_places->addItem(there.isEmpty() ? tr("No program's list was found on this computer")
                                      : tr("From a program on this computer…"));
    for (const auto &[name, path] : there)
        m_places->addItem(u"%1 – %2"_s.arg(name, visible(QDir::toNativeSeparators(path))), path);
    m_places->setEnabled(!there.isEmpty());
    m_text->clear();
    m_result = {};
    fill();
    m_verdict->setText({});
}

void ImportPage::askForFile()
{
    auto *dialog = new QFileDialog(this, tr("A list of MCP servers"), QDir::homePath(), tr("JSON (*.json)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &ImportPage::readFile);
    dialog->open();
}

void ImportPage::readFile(const QString &path)
{
    const Result<QByteArray> bytes = authscope::readFile(path, largestFile);
    if (bytes) {
        read(*bytes);
        return;
    }
    m_result = {};
    fill();
    m_verdict->setTone(Tone::Error);
    m_verdict->setText(visible(bytes.error().what));
}

void ImportPage::readText()
{
    if (!m_text->document()->isEmpty())
        read(m_text->toPlainText().toUtf8());
}

void ImportPage::read(const QByteArray &bytes)
{
    Result<profile::ImportResult> result = profile::importConnections(bytes);
    m_result = result ? std::move(*result) : profile::ImportResult();
    fill();
    if (result) {
        m_verdict->setTone(Tone::Neutral);
        QString text =
            tr("%n servers found, in the form of %1.", nullptr, int(m_result.connections.size())).arg(m_result.format);
        for (const QString &skipped : std::as_const(m_result.skipped))
            text += u'\n' + tr("Left out: %1").arg(visible(skipped));
        m_verdict->setText(text);
        return;
    }
    m_verdict->setTone(Tone::Error);
    const Failure &failure = result.error();
    m_verdict->setText(
        visibleLines(failure.evidence.isEmpty() ? failure.what : QString(failure.what + u'\n' + failure.evidence)));
}

void ImportPage::fill()
{
    const QSignalBlocker blocked(m_table);
    m_table->setRowCount(0);
    for (const profile::ImportedConnection &imported : std::as_const(m_result.connections)) {
        const int row = m_table->rowCount();
        m_table->insertRow(row);
        const QStringList cells{
            visible(imported.connection.name), visible(imported.connection.url), signInWord(imported.connection),
            imported.secrets.isEmpty() ? tr("none") : tr("%n kept", nullptr, int(imported.secrets.size())),
            visible(imported.notes.join(u"; "_s))};
        for (int cell = 0; cell < columns; ++cell) {
            auto *item = new QTableWidgetItem(cells.at(cell));
            item->setToolTip(plainToolTip(cells.at(cell)));
            item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable
                           | (cell == Name ? Qt::ItemIsUserCheckable : Qt::NoItemFlags));
            m_table->setItem(row, cell, item);
        }
        m_table->item(row, Name)->setCheckState(Qt::Checked);
    }
    m_table->setVisible(m_table->rowCount() > 0);
    m_take->setEnabled(m_table->rowCount() > 0);
}

void ImportPage::take()
{
    QList<profile::ImportedConnection> taken;
    for (int row = 0; row < m_table->rowCount(); ++row)
        if (m_table->item(row, Name)->checkState() == Qt::Checked)
            taken += m_result.connections.at(row);
    Q_EMIT wanted(taken);
}

} // namespace authscope::gui
