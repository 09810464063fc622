// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtWidgets/QTableView>

namespace authscope::gui {

// A table of exchanges: rows of one line, whole rows selected, the address taking what is left of the width.
class ExchangeTable : public QTableView
{
    Q_OBJECT
public:
    explicit ExchangeTable(QWidget *parent = nullptr);

    // After setModel().
    void sizeColumns();
};

// What all tables of the window have in common: no grid, no row numbers, whole rows, Tab leaves the table.
void dressTable(QTableView *table);

} // namespace authscope::gui
