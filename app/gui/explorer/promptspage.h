// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/gui/explorer/offerpage.h"

namespace authscope::gui {

class TextArguments;

// The server's prompts: arguments filled in, and the messages that come of them.
class PromptsPage : public OfferPage
{
    Q_OBJECT
public:
    explicit PromptsPage(QWidget *parent = nullptr);

protected:
    QList<Offer> offers() const override;
    std::optional<Failure> listFailure() const override;
    bool isStale() const override;
    bool isLoading() const override;
    void fillOffer() override;
    std::optional<std::pair<QString, QByteArray>> wanted() const override;
    void useArguments(const OperationPtr &operation) override;
    void stateChanged() override;

private:
    mcp::Prompt m_prompt; // the one shown; no name: none
    TextArguments *m_arguments;
};

} // namespace authscope::gui
