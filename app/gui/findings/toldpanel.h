// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/failure.h"

#include <QtCore/QMap>
#include <QtCore/QPointer>
#include <QtCore/QTimer>
#include <QtWidgets/QWidget>

QT_BEGIN_NAMESPACE
class QGridLayout;
class QPushButton;
class QVBoxLayout;
QT_END_NAMESPACE

namespace authscope::diagnosis {
struct ConsoleSetting;
}

namespace authscope::gui {

class IconLabel;
class PlainLabel;
class Session;

// What only a person can know of a run: the settings of Okta's Admin Console, lines of a log, the server's .env, what the
// browser showed. Each change is judged at once; what is wrong is named beside its field and changes nothing. The session
// keeps what is typed, so that it outlives this.
class ToldPanel : public QWidget
{
    Q_OBJECT
public:
    explicit ToldPanel(QWidget *parent = nullptr);

    void setSession(Session *session);
    void focusFirst();

Q_SIGNALS:
    // By the button or by Escape.
    void left();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    struct Field {
        QString form; // what is wanted
        QWidget *editor = nullptr;
        IconLabel *mark = nullptr;
        PlainLabel *problem = nullptr;
    };
    QWidget *makeHead();
    void addConsole(QVBoxLayout *column);
    QGridLayout *addBox(QVBoxLayout *column, const QString &title);
    void addSetting(QGridLayout *grid, const diagnosis::ConsoleSetting &setting, int at);
    void addText(QGridLayout *grid, const QString &name, const QString &label, const QString &help, int at, int span);
    void addField(QGridLayout *grid, const QString &name, const QString &label, const Field &field, int at,
                  int span = 1);
    void addFileButton(QWidget *cell, const QString &name, const QString &label);
    void load();
    // What is typed in it becomes the session's.
    void tell(const QString &name);
    void tellAll();
    void forget();
    void askForFile(const QString &name);
    void takeFile(const QString &name, const QString &path, const Result<QByteArray> &read);
    QString problemOf(const QString &name) const;
    void complain(const QString &name, const QString &text);
    void fillMarks();
    void fillVerdict();

    QPointer<Session> m_session;
    QMap<QString, Field> m_fields;
    QStringList m_names; // in the order of the fields
    QTimer m_typing;     // a text is judged once it is not being typed into
    IconLabel *m_icon;
    PlainLabel *m_verdict;
    QPushButton *m_forget;
};

} // namespace authscope::gui
