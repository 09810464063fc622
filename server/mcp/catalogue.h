// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "server/mcp/tools.h"

namespace authscope::server {

struct Prompt {
    QString name;
    QByteArray definition; // the entry of prompts/list
    QStringList required;  // arguments
    std::function<void(const CallPtr &call)> get;
    // Values of an argument that begin with what was typed; empty function: none are known.
    std::function<QStringList(const QString &argument, const QString &typed)> complete = {};
};

// A resource, or a template of many: `contents` gives the entry of "contents", or nothing for a URI that is not its.
struct Resource {
    QByteArray definition; // the entry of resources/list or resources/templates/list
    std::function<QByteArray(const QString &uri)> contents;
    QString uri = {}; // or the URI template
    std::function<QStringList(const QString &argument, const QString &typed)> complete = {};
};

// What a server offers: the calculator, and if asked for everything that a client must be able to show. In the order
// in which it is listed.
class Catalogue
{
public:
    // With so many tools more, all alike, for those who want to see what a client makes of many.
    explicit Catalogue(bool everything, int moreTools = 0);

    bool isEverything() const { return m_everything; }
    const std::vector<Tool> &tools() const { return m_tools; }
    const std::vector<Prompt> &prompts() const { return m_prompts; }
    const std::vector<Resource> &resources() const { return m_resources; }
    const std::vector<Resource> &templates() const { return m_templates; }

    const Tool *tool(QStringView name) const;
    const Prompt *prompt(QStringView name) const;
    // The entry of "contents"; empty if nobody has that URI.
    QByteArray contents(const QString &uri) const;

    // Adds the tool or prompt that comes and goes, or takes it away again.
    void toggleTool();
    void togglePrompt();
    QByteArray instructions() const; // a JSON string

private:
    bool m_everything;
    std::vector<Tool> m_tools;
    std::vector<Prompt> m_prompts;
    std::vector<Resource> m_resources;
    std::vector<Resource> m_templates;
};

// The arguments of a tool that its definition marks with "x-mcp-header".
std::vector<MirroredArgument> mirroredArguments(const QByteArray &definition);

} // namespace authscope::server
