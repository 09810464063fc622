// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/gui/widgets/bodyview.h"

#include "app/gui/models/jsontreemodel.h"
#include "app/gui/widgets/background.h"
#include "app/gui/widgets/named.h"
#include "app/gui/widgets/plainlabel.h"
#include "app/gui/widgets/theme.h"
#include "app/gui/widgets/wireview.h"
#include "core/base/file.h"
#include "core/base/text.h"

#include <QtCore/QLocale>
#include <QtGui/QClipboard>
#include <QtGui/QGuiApplication>
#include <QtGui/QKeyEvent>
#include <QtWidgets/QApplication>
#include <QtWidgets/QButtonGroup>
#include <QtWidgets/QFileDialog>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QListView>
#include <QtWidgets/QStackedWidget>
#include <QtWidgets/QToolButton>
#include <QtWidgets/QTreeView>
#include <QtWidgets/QVBoxLayout>

using namespace Qt::StringLiterals;

namespace authscope::gui {

namespace {

constexpr qsizetype atOnce = 64 * 1024; // what is read on the GUI thread
constexpr qsizetype mostCopied = 16 * 1024 * 1024;
constexpr size_t mostFound = 10'000;
constexpr int mostMarks = 500;

// Long lists copy the lines that are selected, in order.
class LineView final : public QListView
{
public:
    using QListView::QListView;

protected:
    void keyPressEvent(QKeyEvent *event) override
    {
        if (!event->matches(QKeySequence::Copy)) {
            QListView::keyPressEvent(event);
            return;
        }
        QModelIndexList rows = selectionModel()->selectedIndexes();
        std::ranges::sort(rows);
        QStringList lines;
        for (const QModelIndex &row : std::as_const(rows))
            lines += row.data().toString();
        QGuiApplication::clipboard()->setText(lines.join(u'\n'));
    }
};

} // namespace

BodyView::BodyView(const QString &name, const QString &accessibleName, QWidget *parent)
    : QWidget(parent), m_modes(new QButtonGroup(this)),
      m_find(named(new QLineEdit, name + u"Find"_s, tr("Find in: %1").arg(accessibleName))),
      m_count((new PlainLabel)->faint()), m_note((new PlainLabel)->wrapped()->faint()), m_stack(new QStackedWidget),
      m_wire(named(new WireView, name, accessibleName)),
      m_long(named(new LineView, name + u"Lines"_s, tr("%1, line by line").arg(accessibleName))),
      m_longModel(new LineModel(this)),
      m_tree(named(new QTreeView, name + u"Tree"_s, tr("%1 as a tree").arg(accessibleName))),
      m_treeModel(new JsonTreeModel(this))
{
    m_long->setModel(m_longModel);
    m_long->setUniformItemSizes(true);
    m_long->setFont(wireFont());
    m_long->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_long->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_long->setTextElideMode(Qt::ElideNone);
    m_tree->setModel(m_treeModel);
    m_tree->setUniformRowHeights(true);
    m_tree->setFont(wireFont());
    m_tree->setAlternatingRowColors(true);
    m_tree->setTabKeyNavigation(false);
    m_tree->header()->setDefaultSectionSize(fontMetrics().averageCharWidth() * 28);
    m_bar = makeBar();
    m_findBar = makeFindBar();
    m_stack->addWidget(m_wire);
    m_stack->addWidget(m_long);
    m_stack->addWidget(m_tree);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    column->addWidget(m_bar);
    column->addWidget(m_findBar);
    column->addWidget(m_note);
    column->addWidget(m_stack, 1);
    m_findBar->hide();
    m_note->hide();
    setBody({});
}

QWidget *BodyView::makeBar()
{
    const QString &name = m_wire->objectName();
    auto *bar = new QWidget;
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(2);
    const auto button = [&](const QString &face, const QString &suffix, const QString &what) {
        auto *made = named(new QToolButton, name + suffix, what);
        made->setText(face);
        made->setToolTip(what);
        made->setAutoRaise(true);
        row->addWidget(made);
        return made;
    };
    const QString whole = m_wire->accessibleName();
    const auto modeButton = [&](Mode which, const QString &face, const QString &suffix, const QString &what) {
        auto *made = button(face, suffix, what);
        made->setCheckable(true);
        m_modes->addButton(made, which);
    };
    modeButton(Pretty, tr("Indented"), u"Pretty"_s, tr("Indented: %1").arg(whole));
    modeButton(Tree, tr("Tree"), u"AsTree"_s, tr("As a tree: %1").arg(whole));
    modeButton(Raw, tr("Raw"), u"Raw"_s, tr("As received: %1").arg(whole));
    row->addStretch(1);
    connect(button(tr("Find"), u"OpenFind"_s, tr("Find (Ctrl+F): %1").arg(whole)), &QToolButton::clicked, this,
            &BodyView::openFind);
    auto *copy = button(tr("Copy"), u"Copy"_s, tr("Copy the text: %1").arg(whole));
    connect(copy, &QToolButton::clicked, this, [this] {
        QGuiApplication::clipboard()->setText(
            visibleLines(utf8Text(m_shownText.first(std::min<qsizetype>(m_shownText.size(), mostCopied)))));
    });
    connect(button(tr("Save…"), u"Save"_s, tr("Save as received: %1").arg(whole)), &QToolButton::clicked, this,
            &BodyView::askWhereToSave);
    connect(m_modes, &QButtonGroup::idClicked, this, [this](int id) {
        m_chosen = true;
        setMode(Mode(id));
    });
    return bar;
}

QWidget *BodyView::makeFindBar()
{
    const QString &name = m_wire->objectName();
    auto *bar = new QWidget;
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(2);
    m_find->setPlaceholderText(tr("Find"));
    m_find->setClearButtonEnabled(true);
    row->addWidget(m_find, 1);
    row->addWidget(m_count);
    const auto button = [&](const QString &face, const QString &suffix, const QString &what) {
        auto *made = named(new QToolButton, name + suffix, what);
        made->setText(face);
        made->setToolTip(what);
        made->setAutoRaise(true);
        row->addWidget(made);
        return made;
    };
    connect(button(u"↑"_s, u"FindUp"_s, tr("The match before")), &QToolButton::clicked, this, [this] { step(-1); });
    connect(button(u"↓"_s, u"FindDown"_s, tr("The next match")), &QToolButton::clicked, this, [this] { step(1); });
    connect(button(u"✕"_s, u"FindClose"_s, tr("Close the find line")), &QToolButton::clicked, this, [this] {
        m_findBar->hide();
        m_find->clear();
        m_stack->currentWidget()->setFocus();
    });
    connect(m_find, &QLineEdit::textChanged, this, &BodyView::search);
    connect(m_find, &QLineEdit::returnPressed, this,
            [this] { step(QGuiApplication::keyboardModifiers() & Qt::ShiftModifier ? -1 : 1); });
    return bar;
}

void BodyView::setPlaceholderText(const QString &text)
{
    m_wire->setPlaceholderText(text);
}

void BodyView::setBody(const QByteArray &body, const QByteArray &before)
{
    ++m_conversions; // one that is under way is out of date
    m_saved.reset();
    if (body == m_body && before == m_before && m_generation > 0)
        return;
    m_body = body;
    m_before = before;
    m_parsed = false;
    m_document.reset();
    // A tree opens at once, whatever its size.
    if (!m_chosen || (m_mode != Raw && body.size() > WireView::shown))
        m_mode = body.size() > WireView::shown ? Tree : Pretty;
    present();
}

void BodyView::setText(const QString &text)
{
    if (text.size() <= atOnce) {
        setBody(text.toUtf8());
        return;
    }
    const quint64 conversion = ++m_conversions;
    ++m_working;
    inBackground(
        this, [text] { return text.toUtf8(); },
        [this, conversion](const QByteArray &bytes) {
            --m_working;
            if (conversion == m_conversions)
                setBody(bytes);
        });
}

void BodyView::setMode(Mode mode)
{
    if (m_mode == mode && m_shownText.size() > 0)
        return;
    m_mode = mode;
    present();
}

BodyView::Prepared BodyView::prepare(const QByteArray &body, const QByteArray &before, Mode mode,
                                     std::shared_ptr<const json::Document> document, bool parsed)
{
    Prepared prepared;
    prepared.document = std::move(document);
    prepared.parsed = parsed;
    if (!parsed) {
        prepared.parsed = true;
        const char first = body.trimmed().left(1).isEmpty() ? '\0' : body.trimmed().at(0);
        if (first == '{' || first == '[')
            if (auto result = json::Document::parse(body))
                prepared.document = std::make_shared<const json::Document>(std::move(*result));
    }
    if (mode == Tree && prepared.document)
        return prepared;
    prepared.text = mode == Raw || !prepared.document ? body : prepared.document->indented();
    if (!before.isEmpty())
        prepared.text = before + prepared.text;
    if (prepared.text.size() <= WireView::shown)
        prepared.displayable = WireView::displayable(prepared.text);
    else
        prepared.lines = LineModel::linesOf(prepared.text);
    return prepared;
}

void BodyView::present()
{
    const quint64 generation = ++m_generation;
    const bool small = m_body.size() <= atOnce;
    if (small) {
        take(prepare(m_body, m_before, m_mode, m_document, m_parsed));
        return;
    }
    m_note->setText(tr("Reading %1…").arg(QLocale().formattedDataSize(m_body.size())));
    m_note->show();
    ++m_working;
    inBackground(
        this,
        [body = m_body, before = m_before, mode = m_mode, document = m_document, parsed = m_parsed] {
            return std::make_shared<Prepared>(prepare(body, before, mode, document, parsed));
        },
        [this, generation](const std::shared_ptr<Prepared> &prepared) {
            --m_working;
            if (generation == m_generation)
                take(*prepared);
        });
}

void BodyView::take(const Prepared &prepared)
{
    m_parsed = prepared.parsed;
    m_document = prepared.document;
    m_lines = prepared.lines;
    const bool json = m_document != nullptr;
    if (!json && m_mode == Tree)
        m_mode = Raw;
    m_modes->button(Pretty)->setVisible(json);
    m_modes->button(Tree)->setVisible(json);
    m_modes->button(Raw)->setVisible(json);
    m_modes->button(json ? m_mode : Raw)->setChecked(true);
    m_bar->setVisible(!m_body.isEmpty() || !m_before.isEmpty());
    m_note->hide();
    if (m_mode == Tree && json) {
        m_shownText = m_body;
        m_treeModel->setDocument(m_document);
        m_stack->setCurrentWidget(m_tree);
    } else if (m_lines) {
        m_shownText = prepared.text;
        m_longModel->setText(m_shownText, m_lines);
        m_stack->setCurrentWidget(m_long);
    } else {
        m_shownText = prepared.text;
        m_wire->setPlainText(prepared.displayable);
        m_stack->setCurrentWidget(m_wire);
    }
    if (m_stack->currentWidget() != m_tree)
        m_treeModel->setDocument(nullptr);
    if (m_stack->currentWidget() != m_long)
        m_longModel->setText({}, nullptr);
    if (m_stack->currentWidget() != m_wire)
        m_wire->clear();
    if (!m_findBar->isHidden())
        search();
    Q_EMIT ready();
}

void BodyView::openFind()
{
    m_findBar->show();
    m_find->setFocus(Qt::ShortcutFocusReason);
    m_find->selectAll();
    // Matches are places in a text.
    if (m_mode == Tree)
        setMode(m_body.size() > WireView::shown ? Raw : Pretty);
}

BodyView *BodyView::focusedIn(const QWidget *page)
{
    for (QWidget *widget = QApplication::focusWidget(); widget && page->isAncestorOf(widget);
         widget = widget->parentWidget())
        if (auto *view = qobject_cast<BodyView *>(widget))
            return view;
    return nullptr;
}

void BodyView::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Find)) {
        openFind();
    } else if (event->key() == Qt::Key_Escape && !m_findBar->isHidden()) {
        m_findBar->hide();
        m_find->clear();
        m_stack->currentWidget()->setFocus();
    } else {
        QWidget::keyPressEvent(event);
    }
}

void BodyView::search()
{
    const quint64 search = ++m_searches;
    m_rows.clear();
    m_at = -1;
    if (m_stack->currentWidget() == m_wire) {
        markFound();
        step(1);
        return;
    }
    m_count->clear();
    const QByteArray words = m_find->text().toUtf8();
    if (words.isEmpty() || !m_lines)
        return;
    ++m_working;
    inBackground(
        this, [text = m_shownText, lines = m_lines, words] { return LineModel::found(text, *lines, words, mostFound); },
        [this, search](std::vector<int> rows) {
            --m_working;
            if (search == m_searches)
                takeFound(std::move(rows));
            Q_EMIT ready();
        });
}

void BodyView::takeFound(std::vector<int> rows)
{
    m_rows = std::move(rows);
    m_at = -1;
    step(1);
}

// Marks the matches in the text, and counts them.
void BodyView::markFound()
{
    QList<QTextEdit::ExtraSelection> marks;
    const QString words = m_find->text();
    if (!words.isEmpty()) {
        QTextCursor cursor(m_wire->document());
        while (marks.size() < mostMarks) {
            cursor = m_wire->document()->find(words, cursor);
            if (cursor.isNull())
                break;
            QTextEdit::ExtraSelection mark;
            mark.cursor = cursor;
            mark.format.setBackground(palette().color(QPalette::Mid));
            mark.format.setUnderlineStyle(QTextCharFormat::SingleUnderline);
            marks += mark;
        }
    }
    m_wire->setExtraSelections(marks);
    m_at = -1;
}

void BodyView::step(int direction)
{
    const bool text = m_stack->currentWidget() == m_wire;
    const auto marks = m_wire->extraSelections();
    const int count = text ? int(marks.size()) : int(m_rows.size());
    if (m_find->text().isEmpty()) {
        m_count->clear();
        return;
    }
    if (count == 0) {
        m_count->setText(tr("not found"));
        return;
    }
    m_at = (m_at + direction + count) % count;
    const bool more = text ? count == mostMarks : size_t(count) == mostFound;
    m_count->setText(tr("%1 of %2").arg(m_at + 1).arg(more ? tr("%1 or more").arg(count) : QString::number(count)));
    if (text) {
        m_wire->setTextCursor(marks.at(m_at).cursor);
        m_wire->ensureCursorVisible();
    } else {
        m_long->setCurrentIndex(m_longModel->index(m_rows[size_t(m_at)]));
    }
}

bool BodyView::saveTo(const QString &path)
{
    const Result<void> saved = writePrivate(path, m_saved.value_or(m_body));
    m_note->setText(saved ? tr("Saved to %1.").arg(visible(path))
                          : tr("%1 could not be written: %2").arg(visible(path), saved.error().what));
    m_note->show();
    return saved.has_value();
}

void BodyView::askWhereToSave()
{
    auto *dialog = new QFileDialog(this, tr("Save as received"), m_suggestedName);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    connect(dialog, &QFileDialog::fileSelected, this, &BodyView::saveTo);
    dialog->open();
}

} // namespace authscope::gui
