// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/gui/explorer/offerpage.h"

QT_BEGIN_NAMESPACE
class QCheckBox;
QT_END_NAMESPACE

namespace authscope::gui {

class ArgumentEditor;

// The server's tools: a form beside its JSON, and the result below.
class ToolsPage : public OfferPage
{
    Q_OBJECT
public:
    explicit ToolsPage(QWidget *parent = nullptr);

    void showTool(const QString &name) { showOffer(name); }

protected:
    QList<Offer> offers() const override;
    std::optional<Failure> listFailure() const override;
    bool isStale() const override;
    bool isLoading() const override;
    void fillOffer() override;
    std::optional<std::pair<QString, QByteArray>> wanted() const override;
    bool asTask() const override;
    void useArguments(const OperationPtr &operation) override;
    bool hasForm() const override;
    void stateChanged() override;

private:
    mcp::Tool m_tool; // the one shown; no name: none
    ArgumentEditor *m_arguments;
    QCheckBox *m_task;
    PlainLabel *m_facts;
};

} // namespace authscope::gui
