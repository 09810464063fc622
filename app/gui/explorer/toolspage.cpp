// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/gui/explorer/toolspage.h"

#include "app/gui/explorer/argumenteditor.h"
#include "app/gui/explorer/operationview.h"
#include "app/gui/session.h"
#include "app/gui/widgets/named.h"
#include "app/gui/widgets/plainlabel.h"
#include "core/base/text.h"

#include <QtWidgets/QCheckBox>
#include <QtWidgets/QVBoxLayout>

using namespace Qt::StringLiterals;

namespace authscope::gui {

ToolsPage::ToolsPage(QWidget *parent)
    : OfferPage(Operation::Kind::Tool, u"tool"_s, u"result"_s,
                {tr("Search tools"), tr("Tools"), tr("Call"), tr("Call the tool"), tr("This server has no tools."),
                 tr("The tools are listed once the journey reaches the MCP server. Press F5 to run it.")},
                parent),
      m_arguments(new ArgumentEditor),
      m_task(named(new QCheckBox(tr("As a task")), u"toolTask"_s, tr("Call the tool as a task"))),
      m_facts((new PlainLabel)->wrapped())
{
    m_task->setToolTip(tr("The server works on it in the background; its state is asked for until the end"));
    m_task->hide();
    auto *editor = new QWidget;
    auto *column = new QVBoxLayout(editor);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_facts);
    column->addWidget(m_arguments, 1);
    addButton(m_task);
    connect(m_arguments, &ArgumentEditor::changed, this, [this] {
        if (explorer() && !m_tool.name.isEmpty())
            explorer()->drafts()->setDraft(Operation::Kind::Tool, m_tool.name, m_arguments->jsonText(),
                                           withoutSecrets(m_arguments->jsonText().toUtf8(), m_tool.inputSchema));
        fillState();
    });
    build(editor);
}

QList<Offer> ToolsPage::offers() const
{
    QList<Offer> all;
    for (const mcp::Tool &tool : explorer()->tools().items)
        all += {tool.name, tool.name, tool.description, {}, tool.label()};
    return all;
}

std::optional<Failure> ToolsPage::listFailure() const
{
    return explorer()->tools().failure;
}

bool ToolsPage::isStale() const
{
    return explorer() && explorer()->tools().stale;
}

bool ToolsPage::isLoading() const
{
    return explorer() && explorer()->tools().loading;
}

void ToolsPage::fillOffer()
{
    const int index = current();
    if (index < 0 || !explorer()) {
        m_tool = {};
        m_arguments->clear();
        m_facts->hide();
        setTitle({}, {});
        result()->setSubject({});
        return;
    }
    const mcp::Tool tool = explorer()->tools().items.at(index);
    // The same tool listed again keeps its form, and the cursor in it.
    const bool same = tool.name == m_tool.name && tool.bytes == m_tool.bytes;
    m_tool = {};
    const QString label = tool.label();
    setTitle(label == tool.name ? label : QString(label + u" ("_s + tool.name + u')'), tool.description);
    const auto draft = explorer()->drafts()->draft(Operation::Kind::Tool, tool.name);
    if (!same || (draft && *draft != m_arguments->jsonText()))
        m_arguments->setTool(tool, draft);
    m_tool = tool;
    // The server's own words of itself, which need not be true (MCP, tools).
    QStringList facts;
    if (!tool.annotations.isEmpty()) {
        facts += tool.readOnlyHint() ? tr("says that it only reads")
            : tool.destructiveHint() ? tr("may destroy, by its own words or for want of them")
                                     : tr("says that it destroys nothing");
        if (tool.annotations.contains("idempotentHint"_L1) && tool.idempotentHint())
            facts += tr("says that repeating does no more");
    }
    if (!tool.outputSchema.isEmpty())
        facts += tr("has an output schema");
    if (tool.tasks == mcp::Tool::Tasks::Required)
        facts += tr("always runs as a task");
    m_facts->setTone(tool.problem.isEmpty() ? Tone::Neutral : Tone::Error);
    m_facts->setText(tool.problem.isEmpty()
                         ? facts.join(u" · "_s)
                         : tr("This tool must not be called over HTTP: %1").arg(visible(tool.problem)));
    m_facts->setVisible(!m_facts->text().isEmpty());
    m_task->setVisible(tool.tasks == mcp::Tool::Tasks::Optional);
    result()->setSubject(tool.name);
}

std::optional<std::pair<QString, QByteArray>> ToolsPage::wanted() const
{
    if (m_tool.name.isEmpty() || !m_tool.problem.isEmpty() || !m_arguments->arguments())
        return {};
    return std::pair(m_tool.name, m_arguments->jsonText().toUtf8());
}

bool ToolsPage::asTask() const
{
    return !m_task->isHidden() && m_task->isChecked();
}

void ToolsPage::useArguments(const OperationPtr &operation)
{
    if (operation->name == m_tool.name)
        m_arguments->setJsonText(QString::fromUtf8(operation->arguments));
}

bool ToolsPage::hasForm() const
{
    return m_arguments->hasForm();
}

void ToolsPage::stateChanged()
{
    const qsizetype violations = m_arguments->violations();
    const OperationPtr running = explorer() ? explorer()->running() : nullptr;
    setHint(m_tool.name.isEmpty()           ? QString()
                : !m_arguments->arguments() ? tr("Mend the JSON to call.")
                : running && running->name != m_tool.name
                ? tr("\"%1\" is running.").arg(elided(visible(running->name), 60))
                : violations > 0 ? tr("%n problems; it would be sent as it is.", nullptr, int(violations))
                                 : QString());
}

} // namespace authscope::gui
