// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/json/document.h"
#include "server/mcp/call.h"
#include "server/mcp/tokenverifier.h"

#include <QtCore/QByteArray>
#include <QtCore/QString>

#include <functional>
#include <vector>

namespace authscope::server {

// What a tool did: the result's members "content", "structuredContent" and "isError" as JSON, without braces. Where an
// argument is at fault, `problem` names it and says what was expected.
struct ToolOutcome {
    QByteArray members;
    QString problem;
};

// A property of the arguments that a header mirrors since 2026-07-28 ("x-mcp-header").
struct MirroredArgument {
    QString name;
    QByteArray header; // "mcp-param-region"
};

// A tool either runs at once or starts a call that ends when it ends.
struct Tool {
    enum class Task { Forbidden, Optional, Required };

    QString name;
    QString scope;         // that a token must have; empty: any token
    QByteArray definition; // the entry of tools/list
    std::function<ToolOutcome(const json::Value &arguments, const Caller &caller)> run;
    std::function<void(const CallPtr &call)> start = {};
    Task task = Task::Forbidden;
    std::vector<MirroredArgument> mirrored = {};
};

// {"content":[{"type":"text","text":…}],"isError":true} without braces.
QByteArray toolFailure(const QString &text);

// The calculator of the guide: add, subtract, get_me.
const std::vector<Tool> &calculatorTools();

} // namespace authscope::server
