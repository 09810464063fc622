// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/gui/explorer/explorer.h"

#include <QtCore/QPointer>
#include <QtCore/QStringListModel>
#include <QtCore/QTimer>
#include <QtWidgets/QWidget>

QT_BEGIN_NAMESPACE
class QCompleter;
class QLineEdit;
class QVBoxLayout;
QT_END_NAMESPACE

namespace authscope::gui {

class PlainLabel;

// Arguments that are texts by name, of a prompt or a URI template, each in a line whose values the server completes as
// one types, where it can.
class TextArguments : public QWidget
{
    Q_OBJECT
public:
    struct Field {
        QString name;
        QString title;
        QString description;
        bool required = false;
    };

    explicit TextArguments(const QString &name, QWidget *parent = nullptr);

    // `subject`: the prompt's name or the template. What was typed before is in `values`.
    void setFields(mcp::CompletionQuestion::Of of, const QString &subject, const QList<Field> &fields,
                   const QJsonObject &values);
    void setExplorer(Explorer *explorer) { m_explorer = explorer; }
    // Those that are not empty.
    QJsonObject values() const;
    void setValues(const QJsonObject &values);
    // The first required one that is empty; none: nothing.
    QString missing() const;

Q_SIGNALS:
    void changed();

private:
    struct Line {
        Field field;
        QLineEdit *edit;
        QStringListModel *words;
        PlainLabel *note;
        quint64 asked = 0;
    };
    void ask(int index);
    static QCoro::Task<void> complete(QPointer<TextArguments> self, int index, quint64 asked, quint64 generation);

    QString m_name;
    QPointer<Explorer> m_explorer;
    mcp::CompletionQuestion::Of m_of = mcp::CompletionQuestion::Of::Prompt;
    QString m_subject;
    QList<Line> m_lines;
    QVBoxLayout *m_column;
    QWidget *m_inner = nullptr;
    QTimer m_pause;
    int m_typedIn = -1;
    quint64 m_generation = 0;
};

} // namespace authscope::gui
