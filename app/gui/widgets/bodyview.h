// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/gui/models/linemodel.h"
#include "core/json/document.h"

#include <QtWidgets/QWidget>

#include <optional>

QT_BEGIN_NAMESPACE
class QButtonGroup;
class QLineEdit;
class QListView;
class QStackedWidget;
class QToolButton;
class QTreeView;
QT_END_NAMESPACE

namespace authscope::gui {

class JsonTreeModel;
class PlainLabel;
class WireView;

// A body of any size, harmless: raw, and where it is JSON, indented and as a tree. Reading, indenting and searching what
// is large happens off the GUI thread. Ctrl+F finds in it, and it can be saved as received.
class BodyView : public QWidget
{
    Q_OBJECT
public:
    enum Mode { Pretty, Tree, Raw };

    // `name` is the object name of the text, and starts those of the other parts.
    BodyView(const QString &name, const QString &accessibleName, QWidget *parent = nullptr);

    // `before`: shown above the body in the texts, such as the header fields of a response; no part of it.
    void setBody(const QByteArray &body, const QByteArray &before = {});
    void setText(const QString &text);
    // What is saved in the place of the body that is set, which only shows it.
    void setSaved(const QByteArray &bytes) { m_saved = bytes; }
    void clear() { setBody({}); }
    void setPlaceholderText(const QString &text);
    void setSuggestedName(const QString &name) { m_suggestedName = name; }
    void setMode(Mode mode);
    Mode mode() const { return m_mode; }
    // Nothing of it is being worked out.
    bool isReady() const { return m_working == 0; }

    void openFind();
    // The body view that has the focus somewhere in it, within `page`; null if none has.
    static BodyView *focusedIn(const QWidget *page);
    bool saveTo(const QString &path);

Q_SIGNALS:
    void ready();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    struct Prepared {
        bool parsed = false; // whether it was tried
        std::shared_ptr<const json::Document> document;
        QByteArray text;
        QString displayable;                           // where it is short
        std::shared_ptr<const LineModel::Lines> lines; // where it is long
    };
    static Prepared prepare(const QByteArray &body, const QByteArray &before, Mode mode,
                            std::shared_ptr<const json::Document> document, bool parsed);
    QWidget *makeBar();
    QWidget *makeFindBar();
    void present();
    void take(const Prepared &prepared);
    void search();
    void takeFound(std::vector<int> rows);
    void step(int direction);
    void markFound();
    void askWhereToSave();

    QByteArray m_body;
    QByteArray m_before;
    std::optional<QByteArray> m_saved;
    Mode m_mode = Pretty;
    bool m_chosen = false; // the mode, by a person
    bool m_parsed = false;
    std::shared_ptr<const json::Document> m_document;
    quint64 m_generation = 0;
    quint64 m_conversions = 0; // of texts to bytes
    quint64 m_searches = 0;
    int m_working = 0;
    std::shared_ptr<const LineModel::Lines> m_lines;
    QByteArray m_shownText;
    std::vector<int> m_rows; // found, in the line view
    int m_at = -1;           // of m_rows, or of the matches in the text
    QString m_suggestedName;

    QWidget *m_bar;
    QWidget *m_findBar;
    QButtonGroup *m_modes;
    QLineEdit *m_find;
    PlainLabel *m_count;
    PlainLabel *m_note;
    QStackedWidget *m_stack;
    WireView *m_wire;
    QListView *m_long;
    LineModel *m_longModel;
    QTreeView *m_tree;
    JsonTreeModel *m_treeModel;
};

} // namespace authscope::gui
