// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/mcp/catalogue.h"

#include "server/mcp/everything.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace authscope::server {

namespace {

void append(auto &list, auto more)
{
    std::ranges::move(more, std::back_inserter(list));
}

} // namespace

std::vector<MirroredArgument> mirroredArguments(const QByteArray &definition)
{
    std::vector<MirroredArgument> result;
    const auto document = json::Document::parse(definition);
    if (!document)
        return result;
    const json::Value properties = document->find(u"/inputSchema/properties"_s);
    for (json::Value property = properties ? properties.first() : json::Value(); property; property = property.next()) {
        const json::Value header = property.isObject() ? property[u"x-mcp-header"] : json::Value();
        if (header.isString())
            result.push_back({property.name(), "mcp-param-"_ba + header.text().toUtf8().toLower()});
    }
    return result;
}

Catalogue::Catalogue(bool everything, int moreTools) : m_everything(everything)
{
    if (everything) {
        // The suite calls the first one listed without arguments.
        append(m_tools, everythingContentTools());
        append(m_tools, everythingRunTools());
        append(m_tools, everythingInputTools());
        append(m_tools, everythingTaskTools());
        m_prompts = everythingPrompts();
        m_resources = everythingResources();
        m_templates = everythingTemplates();
    }
    append(m_tools, std::vector<Tool>(calculatorTools()));
    if (moreTools > 0)
        append(m_tools, manyTools(moreTools));
    for (Tool &tool : m_tools)
        tool.mirrored = mirroredArguments(tool.definition);
}

const Tool *Catalogue::tool(QStringView name) const
{
    const auto found = std::ranges::find(m_tools, name, &Tool::name);
    return found == m_tools.end() ? nullptr : &*found;
}

const Prompt *Catalogue::prompt(QStringView name) const
{
    const auto found = std::ranges::find(m_prompts, name, &Prompt::name);
    return found == m_prompts.end() ? nullptr : &*found;
}

QByteArray Catalogue::contents(const QString &uri) const
{
    const auto found = std::ranges::find(m_resources, uri, &Resource::uri);
    if (found != m_resources.end())
        return found->contents(uri);
    for (const Resource &one : m_templates)
        if (QByteArray contents = one.contents(uri); !contents.isEmpty())
            return contents;
    return {};
}

void Catalogue::toggleTool()
{
    Tool comingAndGoing = passingTool();
    if (std::erase_if(m_tools, [&comingAndGoing](const Tool &tool) { return tool.name == comingAndGoing.name; }) == 0)
        m_tools.push_back(std::move(comingAndGoing));
}

void Catalogue::togglePrompt()
{
    Prompt comingAndGoing = passingPrompt();
    const auto isIt = [&comingAndGoing](const Prompt &prompt) { return prompt.name == comingAndGoing.name; };
    if (std::erase_if(m_prompts, isIt) == 0)
        m_prompts.push_back(std::move(comingAndGoing));
}

QByteArray Catalogue::instructions() const
{
    if (m_everything)
        return "\"A calculator, and one of everything that MCP has: content of all kinds, progress, logs, questions to "
               "the person and the model, tasks, subscriptions. Nothing here changes anything outside.\""_ba;
    return "\"A calculator: add and subtract integers, and get_me says who is calling.\""_ba;
}

} // namespace authscope::server
