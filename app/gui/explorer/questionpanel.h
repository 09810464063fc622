// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/gui/explorer/questions.h"

#include <QtCore/QPointer>
#include <QtWidgets/QFrame>

QT_BEGIN_NAMESPACE
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;
class QStackedWidget;
QT_END_NAMESPACE

namespace authscope::signin {
class Browser;
}

namespace authscope::gui {

class ArgumentEditor;
class IconLabel;
class PlainLabel;
class WireView;

// What the server asks, beside the operation that caused it, and the means to answer: a form, a page to visit after its
// whole address was seen, a message in a language model's place, or folders to tell. Shown while something is asked; the
// first of several.
class QuestionPanel : public QFrame
{
    Q_OBJECT
public:
    // `name` starts the object names, since the window has several.
    explicit QuestionPanel(const QString &name, QWidget *parent = nullptr);

    // Null: nothing is asked.
    void setQuestions(Questions *questions, signin::Browser *browser);

private:
    QWidget *makeVisit();
    QWidget *makeSampling();
    QWidget *makeRoots();
    void fill();
    void fillForm(const Question &question);
    void fillVisit(const Question &question);
    void fillSampling(const Question &question);
    void accept();
    void reply(const Reply &reply);
    void fillState();

    QString m_name;
    QPointer<Questions> m_questions;
    signin::Browser *m_browser = nullptr;
    std::shared_ptr<const Question> m_question;
    bool m_opened = false; // the page was
    PlainLabel *m_title;
    PlainLabel *m_message;
    QStackedWidget *m_stack;
    ArgumentEditor *m_form;
    PlainLabel *m_host;
    QLineEdit *m_url;
    QPushButton *m_open;
    PlainLabel *m_visitProblem;
    WireView *m_messages;
    QPlainTextEdit *m_text;
    QLineEdit *m_model;
    QPlainTextEdit *m_roots;
    PlainLabel *m_rootsProblem;
    QPushButton *m_accept;
    QPushButton *m_decline;
    QPushButton *m_cancel;
    PlainLabel *m_more;
};

// The folders or file: URIs, one a line, as roots; empty if a line is neither. `problem` names it.
QJsonArray rootsFrom(const QString &lines, QString *problem);

} // namespace authscope::gui
