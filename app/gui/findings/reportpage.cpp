// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/gui/findings/reportpage.h"

#include "app/gui/session.h"
#include "app/gui/traffic/exchangetable.h"
#include "app/gui/widgets/copybutton.h"
#include "app/gui/widgets/named.h"
#include "app/gui/widgets/plainlabel.h"
#include "app/gui/widgets/theme.h"
#include "app/gui/widgets/wireview.h"
#include "core/base/file.h"
#include "core/base/text.h"
#include "core/dossier/bundle.h"
#include "core/dossier/report.h"

#include <QtGui/QTextOption>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QFileDialog>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QSplitter>
#include <QtWidgets/QTableWidget>
#include <QtWidgets/QVBoxLayout>

using namespace Qt::StringLiterals;

namespace authscope::gui {

ReportPage::ReportPage(QWidget *parent)
    : QWidget(parent), m_form(named(new QComboBox, u"reportForm"_s, tr("Form of the report"))),
      m_text(named(new WireView, u"reportText"_s, tr("The report"))),
      m_removals(named(new QTableWidget(0, 4), u"reportRemovals"_s, tr("What was taken out"))),
      m_summary((new PlainLabel)->wrapped()->bold()), m_verdict((new PlainLabel)->wrapped())
{
    m_form->addItem(tr("Text for a ticket"), int(Form::Ticket));
    m_form->addItem(tr("Web page"), int(Form::Page));
    m_form->addItem(tr("Markdown"), int(Form::Markdown));
    m_form->addItem(tr("Support bundle, with all exchanges"), int(Form::Bundle));
    m_form->addItem(tr("JUnit, for a build"), int(Form::JUnit));
    m_form->addItem(tr("SARIF, for a code host"), int(Form::Sarif));
    m_text->setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere); // prose, for the most part
    dressTable(m_removals);
    m_removals->setHorizontalHeaderLabels({tr("Where"), tr("Secret"), tr("Characters"), tr("Times")});
    m_removals->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_removals->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    auto *label = new PlainLabel(tr("Form"));
    label->setBuddy(m_form);
    auto *head = new QHBoxLayout;
    head->addWidget((new PlainLabel(tr("Report")))->bold(1.25));
    head->addSpacing(16);
    head->addWidget(label);
    head->addWidget(m_form);
    head->addStretch(1);
    auto *taken = new QWidget;
    auto *takenColumn = new QVBoxLayout(taken);
    takenColumn->setContentsMargins(8, 0, 0, 0);
    takenColumn->addWidget(m_summary);
    takenColumn->addWidget(m_removals, 1);
    auto *splitter = new QSplitter(Qt::Horizontal);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(m_text);
    splitter->addWidget(taken);
    splitter->setSizes({560, 400});
    auto *copy = named(new CopyButton(tr("Copy"), [this] { return QString::fromUtf8(report()); }), u"reportCopy"_s,
                       tr("Copy the report"));
    auto *write = named(new QPushButton(tr("Save…")), u"reportSave"_s, tr("Save the report"));
    auto *back = named(new QPushButton(tr("Back")), u"reportBack"_s, tr("Leave the report"));
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_verdict, 1);
    buttons->addWidget(copy);
    buttons->addWidget(write);
    buttons->addWidget(back);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addLayout(head);
    column->addWidget(splitter, 1);
    column->addLayout(buttons);
    connect(m_form, &QComboBox::currentIndexChanged, this, &ReportPage::fill);
    connect(write, &QPushButton::clicked, this, &ReportPage::askWhere);
    connect(back, &QPushButton::clicked, this, &ReportPage::left);
}

ReportPage::Form ReportPage::form() const
{
    return Form(m_form->currentData().toInt());
}

void ReportPage::show(Session *session)
{
    m_session = session;
    m_dossier = session->dossier();
    m_verdict->setText({});
    fill();
    m_form->setFocus(Qt::OtherFocusReason);
}

QByteArray ReportPage::report() const
{
    if (!m_session)
        return {};
    const http::Redactor redactor = dossier::informed(m_session->redactor(), m_dossier.facts);
    switch (form()) {
    case Form::Page: return dossier::toHtml(m_dossier, &redactor);
    case Form::Ticket: return dossier::toTicket(m_dossier, &redactor).toUtf8();
    case Form::Markdown: return diagnosis::toMarkdown(diagnosis::redacted(m_dossier.findings, redactor)).toUtf8();
    case Form::Bundle: return dossier::toBundle(m_dossier, &redactor);
    case Form::JUnit: return dossier::toJUnit(m_dossier, &redactor);
    case Form::Sarif: return dossier::toSarif(m_dossier, &redactor);
    }
    std::unreachable();
}

void ReportPage::fill()
{
    if (!m_session)
        return;
    const http::Redactor redactor = dossier::informed(m_session->redactor(), m_dossier.facts);
    // The words of the page without its clothes.
    m_text->setBytes(form() == Form::Page ? dossier::toTicket(m_dossier, &redactor).toUtf8() : report());
    const QList<dossier::Removal> removals = dossier::previewRedaction(m_dossier, redactor);
    m_summary->setText(removals.isEmpty() ? tr("Nothing secret was found in this run.")
                                          : tr("%n places without their secrets:", nullptr, int(removals.size())));
    m_removals->setRowCount(int(removals.size()));
    for (int row = 0; row < removals.size(); ++row) {
        const dossier::Removal &removal = removals.at(row);
        const QStringList cells{visible(removal.where), visible(removal.what), QString::number(removal.size),
                                QString::number(removal.times)};
        for (int cell = 0; cell < cells.size(); ++cell) {
            auto *item = new QTableWidgetItem(cells.at(cell));
            if (cell >= 2)
                item->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
            m_removals->setItem(row, cell, item);
        }
    }
}

void ReportPage::askWhere()
{
    static const QMap<Form, QString> names{{Form::Page, u"authscope.html"_s},   {Form::Ticket, u"authscope.txt"_s},
                                           {Form::Markdown, u"authscope.md"_s}, {Form::Bundle, u"authscope.json"_s},
                                           {Form::JUnit, u"authscope.xml"_s},   {Form::Sarif, u"authscope.sarif"_s}};
    auto *dialog = new QFileDialog(this, tr("Save the report"), names.value(form()));
    dialog->setObjectName(u"reportDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    connect(dialog, &QFileDialog::fileSelected, this, &ReportPage::save);
    dialog->open();
}

void ReportPage::save(const QString &path)
{
    const Result<void> written = writePrivate(path, report());
    m_verdict->setTone(written ? Tone::Ok : Tone::Error);
    m_verdict->setText(written
                           ? tr("Report written without secrets: %1").arg(visible(path))
                           : tr("The report could not be written to %1: %2.").arg(visible(path), written.error().what));
}

} // namespace authscope::gui
