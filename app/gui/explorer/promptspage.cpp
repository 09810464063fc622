// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/gui/explorer/promptspage.h"

#include "app/gui/explorer/operationview.h"
#include "app/gui/explorer/textarguments.h"
#include "app/gui/session.h"
#include "core/base/text.h"
#include "core/json/document.h"

#include <QtWidgets/QVBoxLayout>

using namespace Qt::StringLiterals;

namespace authscope::gui {

PromptsPage::PromptsPage(QWidget *parent)
    : OfferPage(Operation::Kind::Prompt, u"prompt"_s, u"messages"_s,
                {tr("Search prompts"), tr("Prompts"), tr("Fetch"), tr("Fetch the prompt's messages"),
                 tr("This server has no prompts."),
                 tr("The prompts are listed once the journey reaches the MCP server. Press F5 to run it.")},
                parent),
      m_arguments(new TextArguments(u"prompt"_s))
{
    auto *editor = new QWidget;
    auto *column = new QVBoxLayout(editor);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_arguments, 1);
    column->addStretch(0);
    connect(m_arguments, &TextArguments::changed, this, [this] {
        if (!m_prompt.name.isEmpty() && explorer()) {
            const QByteArray values = json::compact(m_arguments->values());
            explorer()->drafts()->setDraft(Operation::Kind::Prompt, m_prompt.name, QString::fromUtf8(values),
                                           withoutSecrets(values, {}));
        }
        fillState();
    });
    build(editor);
}

QList<Offer> PromptsPage::offers() const
{
    QList<Offer> all;
    for (const mcp::Prompt &prompt : explorer()->prompts().items)
        all += {prompt.name, prompt.name, prompt.description, {}, prompt.label()};
    return all;
}

std::optional<Failure> PromptsPage::listFailure() const
{
    return explorer()->prompts().failure;
}

bool PromptsPage::isStale() const
{
    return explorer() && explorer()->prompts().stale;
}

bool PromptsPage::isLoading() const
{
    return explorer() && explorer()->prompts().loading;
}

void PromptsPage::fillOffer()
{
    const int index = current();
    m_prompt = {};
    m_arguments->setExplorer(explorer());
    if (index < 0 || !explorer()) {
        m_arguments->setFields(mcp::CompletionQuestion::Of::Prompt, {}, {}, {});
        setTitle({}, {});
        result()->setSubject({});
        return;
    }
    const mcp::Prompt prompt = explorer()->prompts().items.at(index);
    const QString label = prompt.label();
    setTitle(label == prompt.name ? label : QString(label + u" ("_s + prompt.name + u')'), prompt.description);
    QList<TextArguments::Field> fields;
    for (const mcp::PromptArgument &argument : prompt.arguments)
        fields += {argument.name, argument.title, argument.description, argument.required};
    const auto draft = explorer()->drafts()->draft(Operation::Kind::Prompt, prompt.name);
    const auto values = json::parseObject(draft.value_or(u"{}"_s).toUtf8());
    m_arguments->setFields(mcp::CompletionQuestion::Of::Prompt, prompt.name, fields, values.value_or(QJsonObject()));
    m_prompt = prompt;
    result()->setSubject(prompt.name);
}

std::optional<std::pair<QString, QByteArray>> PromptsPage::wanted() const
{
    if (m_prompt.name.isEmpty())
        return {};
    return std::pair(m_prompt.name, json::compact(m_arguments->values()));
}

void PromptsPage::useArguments(const OperationPtr &operation)
{
    if (operation->name == m_prompt.name)
        m_arguments->setValues(json::parseObject(operation->arguments).value_or(QJsonObject()));
}

void PromptsPage::stateChanged()
{
    const QString missing = m_arguments->missing();
    setHint(missing.isEmpty() ? QString()
                              : tr("\"%1\" is required; it would be sent as it is.").arg(elided(visible(missing), 60)));
}

} // namespace authscope::gui
