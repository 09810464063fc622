// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/gui/explorer/handover.h"
#include "app/gui/explorer/operation.h"

#include <QtWidgets/QWidget>

QT_BEGIN_NAMESPACE
class QLabel;
class QListWidget;
class QPushButton;
class QScrollArea;
class QStackedWidget;
QT_END_NAMESPACE

namespace authscope::gui {

class BodyView;
class PlainLabel;

// One piece of content: text, a picture, sound, a resource or a link to one, or whatever else the server sent, which is
// shown as its JSON. Nothing is fetched or opened by itself; what is no text can be saved.
class ContentView : public QWidget
{
    Q_OBJECT
public:
    explicit ContentView(const QString &name, QWidget *parent = nullptr);
    ~ContentView() override;

    void setPiece(const Piece &piece);
    void setPlaceholderText(const QString &text);
    void clear();

Q_SIGNALS:
    // A link is to be read.
    void resourceWanted(const QString &uri);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void showPicture(const QByteArray &bytes, const QString &type);
    void fitPicture();
    void showSound(const Piece &piece);
    void offer(const Piece &piece);
    void openElsewhere();
    void askWhereToSave();
    void addFact(const QString &text);
    void showHex(const QByteArray &bytes);

    PlainLabel *m_facts;
    QPushButton *m_read;
    QPushButton *m_play;
    QPushButton *m_open;
    QPushButton *m_save;
    QStackedWidget *m_stack;
    BodyView *m_body;
    QScrollArea *m_scroll;
    QLabel *m_picture;
    QImage m_image;
    QString m_what; // the piece in a line
    QString m_uri;
    QByteArray m_data; // of a sound or a picture
    QString m_ending;  // as it is handed over
    QString m_suggestedName;
    Handover m_handover;
    quint64 m_generation = 0;
    class Player;
    std::unique_ptr<Player> m_player; // null where Qt Multimedia is not
};

// The pieces of an outcome: the one, or a list of them beside the chosen one.
class PiecesView : public QWidget
{
    Q_OBJECT
public:
    // The text of a piece has that object name.
    explicit PiecesView(const QString &name, QWidget *parent = nullptr);

    void setPieces(const QList<Piece> &pieces);
    void setPlaceholderText(const QString &text);

Q_SIGNALS:
    void resourceWanted(const QString &uri);

private:
    QList<Piece> m_pieces;
    QListWidget *m_list;
    ContentView *m_content;
};

// "image · image/png · 3.1 KiB": what a piece is, in a line.
QString pieceText(const Piece &piece);

} // namespace authscope::gui
