// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/profile/importers.h"

#include <QtWidgets/QWidget>

QT_BEGIN_NAMESPACE
class QComboBox;
class QPlainTextEdit;
class QPushButton;
class QTableWidget;
QT_END_NAMESPACE

namespace authscope::gui {

class PlainLabel;

// Servers of other programs' configurations as connections: from a file, from where those programs keep it, or pasted.
// Shows what would be taken over, and what not and why, before anything is.
class ImportPage : public QWidget
{
    Q_OBJECT
public:
    explicit ImportPage(const QString &secretsPlace, QWidget *parent = nullptr);

    // Looks anew which programs' files are there; forgets what was read.
    void begin();
    void readFile(const QString &path);

Q_SIGNALS:
    void wanted(const QList<authscope::profile::ImportedConnection> &connections);
    void left();

private:
    void askForFile();
    void readText();
    void read(const QByteArray &bytes);
    void fill();
    void take();

    QComboBox *m_places;
    QPlainTextEdit *m_text;
    PlainLabel *m_verdict;
    QTableWidget *m_table;
    QPushButton *m_take;
    profile::ImportResult m_result;
};

// Where the MCP clients of this system keep their lists: name and path of those that are there.
QList<std::pair<QString, QString>> knownConfigurations();

} // namespace authscope::gui
