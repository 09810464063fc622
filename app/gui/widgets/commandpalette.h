// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtCore/QAbstractListModel>
#include <QtCore/QPointer>
#include <QtWidgets/QFrame>

#include <functional>

QT_BEGIN_NAMESPACE
class QLineEdit;
class QListView;
QT_END_NAMESPACE

namespace authscope::gui {

// Something that can be done, by name.
struct PaletteEntry {
    QString title;
    QString hint; // where it belongs, or its keys
    std::function<void()> run;
};

// The entries that have every word of the search in them, those that begin with it first; at most `most` of them.
class PaletteModel : public QAbstractListModel
{
    Q_OBJECT
public:
    static constexpr int most = 200;
    enum Role { HintRole = Qt::UserRole };

    using QAbstractListModel::QAbstractListModel;

    void setEntries(QList<PaletteEntry> entries);
    void setSearch(const QString &text);
    const PaletteEntry *at(int row) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    void sort();

    QList<PaletteEntry> m_entries;
    QList<int> m_shown;
    QString m_search;
};

// Ctrl+K: type a part of what is wanted, Enter does it. Lies over the window and is gone when the focus leaves it.
class CommandPalette : public QFrame
{
    Q_OBJECT
public:
    explicit CommandPalette(QWidget *window);

    void open(QList<PaletteEntry> entries);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void place();
    void runCurrent();
    void leave();

    PaletteModel *m_model;
    QLineEdit *m_search;
    QListView *m_list;
    QPointer<QWidget> m_before; // what had the focus
};

} // namespace authscope::gui
