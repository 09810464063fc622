// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/gui/models/jsontreemodel.h"

#include "app/gui/widgets/theme.h"
#include "core/base/text.h"

#include <QtGui/QBrush>
#include <QtGui/QGuiApplication>

using namespace Qt::StringLiterals;

namespace authscope::gui {

namespace {

constexpr int batch = 500;
constexpr qsizetype longestCell = 1'000;

} // namespace

struct JsonTreeModel::Node {
    json::Value value;
    Node *parent = nullptr;
    int row = 0;
    json::Value next; // the first child that has no node yet
    std::vector<std::unique_ptr<Node>> children;
};

JsonTreeModel::JsonTreeModel(QObject *parent) : QAbstractItemModel(parent), m_root(std::make_unique<Node>()) {}

JsonTreeModel::~JsonTreeModel() = default;

void JsonTreeModel::setDocument(std::shared_ptr<const json::Document> document)
{
    beginResetModel();
    m_document = std::move(document);
    m_root = std::make_unique<Node>();
    if (m_document) {
        const json::Value root = m_document->root();
        m_root->value = root;
        if (root.isObject() || root.isArray()) {
            m_root->next = root.first();
        } else {
            m_root->children.push_back(std::make_unique<Node>(Node{root, m_root.get(), 0, {}, {}}));
        }
    }
    // Who is told of the reset may ask for more at once, which would be a change within a change.
    m_inserting = true;
    endResetModel();
    m_inserting = false;
    fetchMore({});
}

JsonTreeModel::Node *JsonTreeModel::nodeOf(const QModelIndex &index) const
{
    return index.isValid() ? static_cast<Node *>(index.internalPointer()) : m_root.get();
}

QModelIndex JsonTreeModel::index(int row, int column, const QModelIndex &parent) const
{
    const Node *node = nodeOf(parent);
    if (row < 0 || size_t(row) >= node->children.size() || column < 0 || column >= columns
        || (parent.isValid() && parent.column() != 0))
        return {};
    return createIndex(row, column, node->children[size_t(row)].get());
}

QModelIndex JsonTreeModel::parent(const QModelIndex &child) const
{
    const Node *node = nodeOf(child);
    if (!node->parent || node->parent == m_root.get())
        return {};
    return createIndex(node->parent->row, 0, node->parent);
}

int JsonTreeModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() && parent.column() != 0 ? 0 : int(nodeOf(parent)->children.size());
}

int JsonTreeModel::columnCount(const QModelIndex &) const
{
    return columns;
}

bool JsonTreeModel::hasChildren(const QModelIndex &parent) const
{
    if (parent.isValid() && parent.column() != 0)
        return false;
    const Node *node = nodeOf(parent);
    return !node->children.empty() || node->next.isValid();
}

bool JsonTreeModel::canFetchMore(const QModelIndex &parent) const
{
    return !m_inserting && (!parent.isValid() || parent.column() == 0) && nodeOf(parent)->next.isValid();
}

void JsonTreeModel::fetchMore(const QModelIndex &parent)
{
    // Who is told of new rows may ask for more.
    if (m_inserting)
        return;
    Node *node = nodeOf(parent);
    std::vector<std::unique_ptr<Node>> fetched;
    const int first = int(node->children.size());
    while (node->next && fetched.size() < batch) {
        auto child = std::make_unique<Node>();
        child->value = node->next;
        child->parent = node;
        child->row = first + int(fetched.size());
        if (node->next.isObject() || node->next.isArray())
            child->next = node->next.first();
        fetched.push_back(std::move(child));
        node->next = node->next.next();
    }
    if (fetched.empty())
        return;
    m_inserting = true;
    beginInsertRows(parent, first, first + int(fetched.size()) - 1);
    for (auto &child : fetched)
        node->children.push_back(std::move(child));
    endInsertRows();
    m_inserting = false;
}

QVariant JsonTreeModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const json::Value &value = nodeOf(index)->value;
    const bool container = value.isObject() || value.isArray();
    if (role == PointerRole)
        return value.pointer();
    if (role == RawRole)
        return value.raw().toByteArray();
    if (role == Qt::ForegroundRole && index.column() == ValueColumn) {
        const QPalette palette = QGuiApplication::palette();
        return QBrush(container              ? palette.color(QPalette::PlaceholderText)
                          : value.isString() ? toneColor(Tone::Ok, palette)
                                             : toneColor(Tone::Running, palette));
    }
    if (role != Qt::DisplayRole)
        return {};
    if (index.column() == Name) {
        const Node *node = nodeOf(index);
        if (node->parent->value.isArray())
            return QString::number(node->row);
        return value.rawName().isEmpty() ? QString() : elided(visible(value.name()), longestCell);
    }
    if (value.isObject())
        return value.size() == 0 ? u"{ }"_s : tr("{ %n members }", nullptr, int(value.size()));
    if (value.isArray())
        return value.size() == 0 ? u"[ ]"_s : tr("[ %n elements ]", nullptr, int(value.size()));
    const QByteArrayView raw = value.raw();
    return elided(visible(raw.first(std::min<qsizetype>(raw.size(), longestCell * 5))), longestCell);
}

QVariant JsonTreeModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return section == Name ? tr("Name") : tr("Value");
}

} // namespace authscope::gui
