// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/gui/widgets/commandpalette.h"

#include "app/gui/widgets/named.h"

#include <QtGui/QKeyEvent>
#include <QtGui/QPainter>
#include <QtWidgets/QApplication>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QListView>
#include <QtWidgets/QStyledItemDelegate>
#include <QtWidgets/QVBoxLayout>

using namespace Qt::StringLiterals;

namespace authscope::gui {

namespace {

constexpr int widthInEms = 46;
constexpr int rowsShown = 12;

// The hint at the far end of the row.
class HintDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        QStyleOptionViewItem item = option;
        initStyleOption(&item, index);
        const QString hint = index.data(PaletteModel::HintRole).toString();
        const int width = hint.isEmpty() ? 0 : item.fontMetrics.horizontalAdvance(hint) + 12;
        const QString title = item.text;
        item.text.clear();
        item.widget->style()->drawControl(QStyle::CE_ItemViewItem, &item, painter, item.widget);
        const bool selected = item.state & QStyle::State_Selected;
        const auto draw = [&](const QRect &area, Qt::Alignment alignment, const QString &text,
                              QPalette::ColorRole role) {
            painter->setPen(item.palette.color(selected ? QPalette::HighlightedText : role));
            painter->drawText(QStyle::visualRect(item.direction, item.rect, area),
                              int(QStyle::visualAlignment(item.direction, alignment) | Qt::AlignVCenter),
                              item.fontMetrics.elidedText(text, Qt::ElideRight, area.width()));
        };
        const QRect area = item.rect.adjusted(8, 0, -8, 0);
        painter->save();
        draw(area.adjusted(0, 0, -width, 0), Qt::AlignLeft, title, QPalette::Text);
        draw(area, Qt::AlignRight, hint, QPalette::PlaceholderText);
        painter->restore();
    }

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const override
    {
        return {0, option.fontMetrics.height() + 8};
    }
};

} // namespace

void PaletteModel::setEntries(QList<PaletteEntry> entries)
{
    m_entries = std::move(entries);
    setSearch({});
}

void PaletteModel::setSearch(const QString &text)
{
    beginResetModel();
    m_search = text.simplified();
    sort();
    endResetModel();
}

void PaletteModel::sort()
{
    const QStringList words = m_search.split(u' ', Qt::SkipEmptyParts);
    QList<int> first;
    QList<int> rest;
    for (int i = 0; i < m_entries.size() && first.size() < most; ++i) {
        const PaletteEntry &entry = m_entries.at(i);
        const bool all = std::ranges::all_of(words, [&entry](const QString &word) {
            return entry.title.contains(word, Qt::CaseInsensitive) || entry.hint.contains(word, Qt::CaseInsensitive);
        });
        if (!all)
            continue;
        if (entry.title.startsWith(m_search, Qt::CaseInsensitive))
            first += i;
        else if (rest.size() < most)
            rest += i;
    }
    m_shown = (first + rest).first(std::min<qsizetype>(most, first.size() + rest.size()));
}

const PaletteEntry *PaletteModel::at(int row) const
{
    return row >= 0 && row < m_shown.size() ? &m_entries.at(m_shown.at(row)) : nullptr;
}

int PaletteModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_shown.size());
}

QVariant PaletteModel::data(const QModelIndex &index, int role) const
{
    const PaletteEntry *entry = index.isValid() ? at(index.row()) : nullptr;
    if (!entry)
        return {};
    if (role == Qt::DisplayRole)
        return entry->title;
    if (role == HintRole)
        return entry->hint;
    if (role == Qt::AccessibleTextRole)
        return entry->hint.isEmpty() ? entry->title : tr("%1, %2", "entry, its place").arg(entry->title, entry->hint);
    return {};
}

CommandPalette::CommandPalette(QWidget *window)
    : QFrame(window), m_model(new PaletteModel(this)),
      m_search(named(new QLineEdit, u"paletteSearch"_s, tr("What to do"))),
      m_list(named(new QListView, u"paletteList"_s, tr("What can be done")))
{
    setFrameShape(QFrame::StyledPanel);
    setAutoFillBackground(true);
    m_search->setPlaceholderText(tr("Type a part of a command, a connection, a station or a tool"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(new HintDelegate(m_list));
    m_list->setUniformItemSizes(true);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(8, 8, 8, 8);
    column->addWidget(m_search);
    column->addWidget(m_list, 1);
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_model->setSearch(text);
        m_list->setCurrentIndex(m_model->index(0));
    });
    connect(m_search, &QLineEdit::returnPressed, this, &CommandPalette::runCurrent);
    connect(m_list, &QListView::clicked, this, &CommandPalette::runCurrent);
    connect(qApp, &QApplication::focusChanged, this, [this](const QWidget *, const QWidget *now) {
        if (isVisible() && now && now != this && !isAncestorOf(now))
            hide();
    });
    m_search->installEventFilter(this);
    m_list->installEventFilter(this);
    window->installEventFilter(this);
    hide();
}

void CommandPalette::open(QList<PaletteEntry> entries)
{
    m_before = QApplication::focusWidget();
    m_model->setEntries(std::move(entries));
    m_search->clear();
    m_list->setCurrentIndex(m_model->index(0));
    place();
    show();
    raise();
    m_search->setFocus(Qt::ShortcutFocusReason);
}

void CommandPalette::place()
{
    const int width = std::min(fontMetrics().horizontalAdvance(u'M') * widthInEms, parentWidget()->width() - 40);
    const int height = std::min((fontMetrics().height() + 8) * rowsShown + 60, parentWidget()->height() - 80);
    setGeometry((parentWidget()->width() - width) / 2, 40, width, height);
}

bool CommandPalette::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize && watched == parentWidget() && isVisible())
        place();
    if (event->type() != QEvent::KeyPress || (watched != m_search && watched != m_list))
        return QFrame::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    if (key == Qt::Key_Escape) {
        leave();
        return true;
    }
    const bool moves = key == Qt::Key_Up || key == Qt::Key_Down || key == Qt::Key_PageUp || key == Qt::Key_PageDown;
    if (watched == m_search && moves) {
        QApplication::sendEvent(m_list, event);
        return true;
    }
    if (watched == m_list && (key == Qt::Key_Return || key == Qt::Key_Enter)) {
        runCurrent();
        return true;
    }
    return QFrame::eventFilter(watched, event);
}

void CommandPalette::runCurrent()
{
    const PaletteEntry *entry = m_model->at(m_list->currentIndex().row());
    if (!entry)
        return;
    const std::function<void()> run = entry->run;
    leave();
    run();
}

void CommandPalette::leave()
{
    hide();
    if (m_before && m_before->isVisible())
        m_before->setFocus(Qt::OtherFocusReason);
}

} // namespace authscope::gui
