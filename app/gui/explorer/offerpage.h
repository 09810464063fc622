// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/gui/explorer/explorer.h"
#include "app/gui/models/offermodel.h"
#include "app/gui/widgets/page.h"

#include <QtCore/QPointer>

QT_BEGIN_NAMESPACE
class QLineEdit;
class QListView;
class QPushButton;
class QSplitter;
class QStackedWidget;
class QVBoxLayout;
QT_END_NAMESPACE

namespace authscope::gui {

struct CallCode;
class NoticeBar;
class OperationView;
class PlainLabel;
class WireView;

// A page of what a server offers: a list to search, the chosen one with what to fill in and the buttons, and what came of
// it below. What was typed stays typed, whatever comes of the call.
class OfferPage : public Page
{
    Q_OBJECT
public:
    void setSession(Session *session) override;
    void focusSearch() override;
    void showOffer(const QString &key);

Q_SIGNALS:
    void exchangeActivated(qint64 id);
    // A link in a result is to be read.
    void resourceWanted(const QString &uri);

protected:
    struct Words {
        QString search; // "Search tools"
        QString list;   // "Tools"
        QString start;  // the button's face: "Call"
        QString what;   // its accessible name: "Call the tool"
        QString empty;  // "This server has no tools."
        QString early;  // before the server was reached
    };
    // `name` starts the object names: "tool" makes "toolSearch"; `results` those of the result.
    OfferPage(Operation::Kind kind, const QString &name, const QString &results, const Words &words,
              QWidget *parent = nullptr);

    // The part between the description and the buttons; called once, at the end of a constructor.
    void build(QWidget *editor);
    Session *session() const { return m_session; }
    Explorer *explorer() const;
    OperationView *result() const { return m_result; }
    // The chosen one, as an index into what offers() gave; -1 for none.
    int current() const;
    void addButton(QWidget *button);
    void setHint(const QString &text);
    void setTitle(const QString &title, const QString &description);
    // Everything that depends on what is under way.
    void fillState();
    void start();

    virtual QList<Offer> offers() const = 0;
    virtual std::optional<Failure> listFailure() const = 0;
    virtual bool isStale() const = 0;
    virtual bool isLoading() const = 0;
    // The chosen one changed.
    virtual void fillOffer() = 0;
    // The name and the arguments to start with; nothing if it cannot be started now.
    virtual std::optional<std::pair<QString, QByteArray>> wanted() const = 0;
    virtual bool asTask() const { return false; }
    virtual void useArguments(const OperationPtr &operation) = 0;
    // Whether the chosen one has anything to fill in; the result gets the room of what has not.
    virtual bool hasForm() const { return true; }
    // Besides what the page itself does.
    virtual void stateChanged() {}

    void showEvent(QShowEvent *event) override;

private:
    QWidget *makeList();
    void makeCopyMenu();
    void fillList();
    CallCode code() const;
    void copy(QString (CallCode::*as)() const);
    // Most of the room to what is to be worked on: the form, or the result and the server's question. Until a person
    // divides it.
    void divide();

    Operation::Kind m_kind;
    QString m_name;
    Words m_words;
    QPointer<Session> m_session;
    OfferModel *m_model;
    QLineEdit *m_search;
    QListView *m_list;
    QPushButton *m_again;
    QStackedWidget *m_stack;
    PlainLabel *m_empty;
    PlainLabel *m_count;
    NoticeBar *m_notice;
    PlainLabel *m_title;
    WireView *m_description;
    QPushButton *m_start;
    QPushButton *m_cancel;
    QPushButton *m_copy;
    PlainLabel *m_hint;
    QWidget *m_buttons;
    OperationView *m_result;
    QSplitter *m_split = nullptr;
    bool m_dividedByHand = false;
    bool m_resultFirst = false;
    QString m_shownKey;
};

} // namespace authscope::gui
