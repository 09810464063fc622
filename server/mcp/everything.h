// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The "everything" set: the fixture of the official conformance suite by its names, and one tool for each other thing
// that a client must be able to show.
#pragma once

#include "server/mcp/catalogue.h"

namespace authscope::server {

std::vector<Tool> everythingContentTools(); // content of all kinds, structured results, schemas
std::vector<Tool> everythingRunTools();     // progress, logs, errors, time, size, changes
std::vector<Tool> everythingInputTools();   // what asks the client
std::vector<Tool> everythingTaskTools();
std::vector<Prompt> everythingPrompts();
std::vector<Resource> everythingResources();
std::vector<Resource> everythingTemplates();
Tool passingTool();
Prompt passingPrompt();

// `count` tools that differ by a number.
std::vector<Tool> manyTools(int count);

// Small files for content, as Base64.
QByteArray samplePng();
QByteArray sampleWav();

// The entry of tools/list; `schema` is a JSON object.
QByteArray toolDefinition(const char *name, const char *title, const char *description, const QByteArray &schema,
                          const QByteArray &more = {});
// {"type":"object"} with these properties, a JSON object, of which `required` must be there.
QByteArray objectSchema(const QByteArray &properties, const QByteArrayList &required = {});
// A tool that answers in its own time.
Tool tool(const char *name, const char *title, const char *description, std::function<void(const CallPtr &)> start,
          const QByteArray &schema = objectSchema(QByteArrayLiteral("{}")));
// A tool without arguments that gives this result.
Tool constantTool(const char *name, const char *title, const char *description, const QByteArray &members);

} // namespace authscope::server
