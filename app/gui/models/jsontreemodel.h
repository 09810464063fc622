// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/json/document.h"

#include <QtCore/QAbstractItemModel>

#include <memory>
#include <vector>

namespace authscope::gui {

// A JSON text as a tree, in the order received, duplicates included. Rows are made when they are looked at, some at a
// time, so that it opens at once however large it is.
class JsonTreeModel : public QAbstractItemModel
{
    Q_OBJECT
public:
    enum Column { Name, ValueColumn, columns };
    // The pointer (RFC 6901) to the value, and its text as received.
    enum Role { PointerRole = Qt::UserRole, RawRole };

    explicit JsonTreeModel(QObject *parent = nullptr);
    ~JsonTreeModel() override;

    void setDocument(std::shared_ptr<const json::Document> document);

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &child) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    bool hasChildren(const QModelIndex &parent = {}) const override;
    bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Node;
    Node *nodeOf(const QModelIndex &index) const;

    std::shared_ptr<const json::Document> m_document;
    std::unique_ptr<Node> m_root;
    bool m_inserting = false;
};

} // namespace authscope::gui
