// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/gui/explorer/offerpage.h"

namespace authscope::gui {

class TextArguments;

// The server's resources and resource templates: read, and watched for changes.
class ResourcesPage : public OfferPage
{
    Q_OBJECT
public:
    explicit ResourcesPage(QWidget *parent = nullptr);

    // Reads the resource of that URI, listed or not.
    void read(const QString &uri);

protected:
    QList<Offer> offers() const override;
    std::optional<Failure> listFailure() const override;
    bool isStale() const override;
    bool isLoading() const override;
    void fillOffer() override;
    std::optional<std::pair<QString, QByteArray>> wanted() const override;
    void useArguments(const OperationPtr &) override {}
    void stateChanged() override;

private:
    // Of the chosen resource, or of the template as it is filled in; empty if it is not.
    QString uri() const;
    void fillUri();

    std::optional<mcp::ResourceTemplate> m_template; // the one shown, if it is one
    QString m_shownUri;
    TextArguments *m_arguments;
    QLineEdit *m_uri;
    QPushButton *m_watch;
    PlainLabel *m_facts;
    PlainLabel *m_problem;
};

} // namespace authscope::gui
