// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/mcp/answerer.h"

#include <QtCore/QHash>
#include <QtCore/QObject>
#include <QtCore/QPromise>

#include <memory>

namespace authscope::gui {

// One thing that the server asks of the person. All text in it is the server's.
struct Question {
    enum class Kind { Form, Url, Sampling, Roots };
    qint64 id = 0;
    Kind kind = Kind::Form;
    QString server;
    QString message;
    QByteArray schema; // of the form, as received
    QByteArray url;
    QJsonObject params; // of sampling
    qint64 askedMs = 0;
};

// How it was answered.
struct Reply {
    enum class Action { Accept, Decline, Cancel };
    Action action = Action::Cancel;
    QJsonObject content; // the form's, or the result of sampling/createMessage
    QJsonArray roots;
};

// The server's questions to a person, in the order they came, until each is answered or no longer wanted. What the MCP
// client asks through. Part of the Explorer.
class Questions : public QObject, public mcp::Answerer
{
    Q_OBJECT
public:
    explicit Questions(QObject *parent = nullptr);
    ~Questions() override;

    // Oldest first.
    const QList<std::shared_ptr<const Question>> &open() const { return m_open; }
    void answer(qint64 id, const Reply &reply);
    // Those that came after that one are cancelled: what they were for is over.
    void cancelSince(qint64 id);
    qint64 lastId() const { return m_lastId; }
    // What the last answer to roots/list was; where the next one starts.
    const QJsonArray &lastRoots() const { return m_roots; }

    Abilities abilities() const override;
    QCoro::Task<mcp::ElicitationAnswer> elicit(mcp::Elicitation elicitation, std::stop_token stop) override;
    QCoro::Task<Result<QJsonObject>> sample(QString server, QJsonObject params, std::stop_token stop) override;
    QCoro::Task<Result<QJsonArray>> roots(QString server, std::stop_token stop) override;

Q_SIGNALS:
    void changed();
    void asked(qint64 id);

private:
    QCoro::Task<Reply> ask(std::shared_ptr<Question> question, std::stop_token stop);

    QList<std::shared_ptr<const Question>> m_open;
    QHash<qint64, std::shared_ptr<QPromise<Reply>>> m_promises;
    QJsonArray m_roots;
    qint64 m_lastId = 0;
};

} // namespace authscope::gui
