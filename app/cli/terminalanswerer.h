// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/command.h"
#include "core/mcp/answerer.h"

#include <QtCore/QJsonArray>

namespace authscope::cli {

// Asks the person at the terminal what the MCP server asks, on standard error and standard input.
class TerminalAnswerer : public mcp::Answerer
{
public:
    explicit TerminalAnswerer(Context &context) : m_context(context) {}

    Abilities abilities() const override;
    QCoro::Task<mcp::ElicitationAnswer> elicit(mcp::Elicitation elicitation, std::stop_token stop) override;
    QCoro::Task<Result<QJsonObject>> sample(QString server, QJsonObject params, std::stop_token stop) override;
    QCoro::Task<Result<QJsonArray>> roots(QString server, std::stop_token stop) override;

private:
    QCoro::Task<mcp::ElicitationAnswer> fillIn(mcp::Elicitation elicitation);
    QCoro::Task<mcp::ElicitationAnswer> visit(mcp::Elicitation elicitation);
    // Nothing if the person gave up.
    QCoro::Task<std::optional<QJsonValue>> askFor(QString name, QJsonObject definition, bool required);
    QCoro::Task<QString> ask(QString question);

    Context &m_context;
    bool m_ended = false; // standard input is
};

// Answers from a file, in order; the last one of a kind is used again. What is asked and answered is told on standard
// error. Without a file it has roots alone.
class ScriptedAnswerer : public mcp::Answerer
{
public:
    ScriptedAnswerer(const Output &out, QJsonArray roots) : m_out(out), m_roots(std::move(roots)) {}
    Result<void> readFile(const QString &path);

    Abilities abilities() const override;
    QCoro::Task<mcp::ElicitationAnswer> elicit(mcp::Elicitation elicitation, std::stop_token stop) override;
    QCoro::Task<Result<QJsonObject>> sample(QString server, QJsonObject params, std::stop_token stop) override;
    QCoro::Task<Result<QJsonArray>> roots(QString server, std::stop_token stop) override;

private:
    const Output &m_out;
    QJsonArray m_elicitations;
    QJsonArray m_urls;
    QJsonArray m_samples;
    QJsonArray m_roots;
};

// By --elicit, by the terminal, or none.
Result<std::unique_ptr<mcp::Answerer>> answererFor(Context &context);

// --elicit, --root: for commands during which a server may ask.
QList<QCommandLineOption> answererOptions();

} // namespace authscope::cli
