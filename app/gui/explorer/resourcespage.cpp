// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/gui/explorer/resourcespage.h"

#include "app/gui/explorer/operationview.h"
#include "app/gui/explorer/textarguments.h"
#include "app/gui/explorer/uritemplate.h"
#include "app/gui/session.h"
#include "app/gui/widgets/named.h"
#include "app/gui/widgets/plainlabel.h"
#include "core/base/text.h"
#include "core/json/document.h"

#include <QtCore/QDateTime>
#include <QtCore/QLocale>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QVBoxLayout>

using namespace Qt::StringLiterals;

namespace authscope::gui {

ResourcesPage::ResourcesPage(QWidget *parent)
    : OfferPage(Operation::Kind::Resource, u"resource"_s, u"read"_s,
                {tr("Search resources"), tr("Resources and templates"), tr("Read"), tr("Read the resource"),
                 tr("This server has no resources."),
                 tr("The resources are listed once the journey reaches the MCP server. Press F5 to run it.")},
                parent),
      m_arguments(new TextArguments(u"resource"_s)),
      m_uri(named(new QLineEdit, u"resourceUri"_s, tr("URI of the resource"))),
      m_watch(named(new QPushButton(tr("Watch")), u"resourceWatch"_s, tr("Be told when the resource changes"))),
      m_facts((new PlainLabel)->wrapped()->faint()), m_problem((new PlainLabel)->wrapped())
{
    m_uri->setReadOnly(true);
    m_watch->setCheckable(true);
    m_problem->hide();
    auto *editor = new QWidget;
    auto *column = new QVBoxLayout(editor);
    column->setContentsMargins(0, 0, 0, 0);
    auto *line = new QHBoxLayout;
    auto *label = new PlainLabel(tr("URI"));
    label->setBuddy(m_uri);
    line->addWidget(label);
    line->addWidget(m_uri, 1);
    column->addWidget(m_facts);
    column->addWidget(m_arguments, 1);
    column->addLayout(line);
    column->addWidget(m_problem);
    column->addStretch(0);
    addButton(m_watch);
    connect(m_arguments, &TextArguments::changed, this, [this] {
        if (m_template && explorer()) {
            const QByteArray values = json::compact(m_arguments->values());
            explorer()->drafts()->setDraft(Operation::Kind::Resource, m_template->uriTemplate,
                                           QString::fromUtf8(values), withoutSecrets(values, {}));
        }
        fillUri();
        fillState();
    });
    connect(m_watch, &QPushButton::clicked, this, [this](bool on) {
        if (explorer() && !uri().isEmpty())
            explorer()->setWatched(uri(), on);
        fillState();
    });
    build(editor);
}

QList<Offer> ResourcesPage::offers() const
{
    QList<Offer> all;
    for (const mcp::ResourceTemplate &one : explorer()->templates().items)
        all += {one.uriTemplate, one.label().isEmpty() ? one.uriTemplate : one.label(), one.description, u"template"_s,
                one.name};
    for (const mcp::Resource &one : explorer()->resources().items)
        all += {one.uri, one.label().isEmpty() ? one.uri : one.label(), one.description, u"resource"_s, one.name};
    return all;
}

std::optional<Failure> ResourcesPage::listFailure() const
{
    return explorer()->resources().failure ? explorer()->resources().failure : explorer()->templates().failure;
}

bool ResourcesPage::isStale() const
{
    return explorer() && explorer()->resources().stale;
}

bool ResourcesPage::isLoading() const
{
    return explorer() && (explorer()->resources().loading || explorer()->templates().loading);
}

void ResourcesPage::fillOffer()
{
    const int index = current();
    m_template.reset();
    m_shownUri.clear();
    m_arguments->setExplorer(explorer());
    if (index < 0 || !explorer()) {
        m_arguments->setFields(mcp::CompletionQuestion::Of::Resource, {}, {}, {});
        m_facts->clear();
        setTitle({}, {});
        fillUri();
        result()->setSubject({});
        return;
    }
    const qsizetype templates = explorer()->templates().items.size();
    QStringList facts;
    if (index < templates) {
        const mcp::ResourceTemplate one = explorer()->templates().items.at(index);
        setTitle(one.label().isEmpty() ? one.uriTemplate : one.label(), one.description);
        facts += elided(visible(one.uriTemplate), 300);
        if (!one.mimeType.isEmpty())
            facts += visible(one.mimeType);
        QList<TextArguments::Field> fields;
        const QStringList names = templateVariables(one.uriTemplate);
        for (const QString &name : names)
            fields += {name, {}, {}, false};
        const auto draft = explorer()->drafts()->draft(Operation::Kind::Resource, one.uriTemplate);
        const auto values = json::parseObject(draft.value_or(u"{}"_s).toUtf8());
        m_arguments->setFields(mcp::CompletionQuestion::Of::Resource, one.uriTemplate, fields,
                               values.value_or(QJsonObject()));
        m_template = one;
    } else {
        const mcp::Resource one = explorer()->resources().items.at(index - templates);
        m_shownUri = one.uri;
        setTitle(one.label().isEmpty() ? one.uri : one.label(), one.description);
        if (!one.mimeType.isEmpty())
            facts += visible(one.mimeType);
        if (one.size)
            facts += QLocale().formattedDataSize(*one.size);
        if (!one.annotations.isEmpty())
            facts += elided(visible(json::compact(one.annotations)), 200);
        m_arguments->setFields(mcp::CompletionQuestion::Of::Resource, {}, {}, {});
    }
    m_facts->setText(facts.join(u" · "_s));
    m_facts->setVisible(!facts.isEmpty());
    fillUri();
    result()->setSubject(uri());
}

QString ResourcesPage::uri() const
{
    if (!m_template)
        return m_shownUri;
    QMap<QString, QString> values;
    const QJsonObject typed = m_arguments->values();
    for (auto value = typed.begin(); value != typed.end(); ++value)
        values.insert(value.key(), value.value().toString());
    return values.isEmpty() ? QString() : expandedTemplate(m_template->uriTemplate, values).value_or(QString());
}

void ResourcesPage::fillUri()
{
    QString problem;
    if (m_template)
        if (const auto expanded = expandedTemplate(m_template->uriTemplate, {}); !expanded)
            problem = visible(expanded.error().what);
    m_problem->setTone(Tone::Error);
    m_problem->setText(problem);
    m_problem->setVisible(!problem.isEmpty());
    m_uri->setText(visible(uri()));
    m_uri->setCursorPosition(0);
    m_uri->setPlaceholderText(m_template ? tr("Fill in a variable") : QString());
}

std::optional<std::pair<QString, QByteArray>> ResourcesPage::wanted() const
{
    const QString wanted = uri();
    return wanted.isEmpty() ? std::nullopt : std::optional(std::pair(wanted, QByteArray()));
}

void ResourcesPage::read(const QString &uri)
{
    showOffer(uri);
    result()->setSubject(uri);
    if (explorer())
        explorer()->start(Operation::Kind::Resource, uri, {});
}

void ResourcesPage::stateChanged()
{
    const QString shown = uri();
    const bool reached = explorer() && explorer()->server();
    const bool may = reached && explorer()->server()->offers(u"resources/subscribe");
    const bool watched = explorer() && explorer()->watched().contains(shown);
    m_watch->setEnabled(reached && !shown.isEmpty() && (may || watched));
    m_watch->setChecked(watched);
    m_watch->setText(watched ? tr("Watching") : tr("Watch"));
    m_watch->setToolTip(may || !reached ? QString() : tr("This server does not offer to tell of changes."));
    if (!explorer())
        return;
    const qint64 changed = explorer()->changedMs(shown);
    setHint(
        changed > 0
            ? tr("Changed at %1. Read it again.").arg(QDateTime::fromMSecsSinceEpoch(changed).toString(u"HH:mm:ss"_s))
            : explorer()->watchFailure() && !watched
            ? tr("No longer watched: %1").arg(elided(visible(explorer()->watchFailure()->what), 120))
            : QString());
}

} // namespace authscope::gui
