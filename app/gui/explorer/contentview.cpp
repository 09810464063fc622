// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/gui/explorer/contentview.h"

#include "app/gui/widgets/background.h"
#include "app/gui/widgets/bodyview.h"
#include "app/gui/widgets/named.h"
#include "app/gui/widgets/plainlabel.h"
#include "core/base/file.h"
#include "core/base/text.h"
#include "core/json/document.h"

#include <QtCore/QBuffer>
#include <QtCore/QLocale>
#include <QtGui/QImageReader>
#include <QtWidgets/QFileDialog>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QListWidget>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QScrollArea>
#include <QtWidgets/QSplitter>
#include <QtWidgets/QStackedWidget>
#include <QtWidgets/QVBoxLayout>

#ifdef AUTHSCOPE_MULTIMEDIA
#include <QtMultimedia/QAudioOutput>
#include <QtMultimedia/QMediaPlayer>
#endif

#include <array>

using namespace Qt::StringLiterals;

namespace authscope::gui {

namespace {

constexpr qsizetype longestFact = 200;
constexpr int mostPixels = 64'000'000;
constexpr int longestSide = 4'096; // of a picture as it is kept for the screen
constexpr qsizetype mostPieces = 5'000;

// Formats whose readers are Qt's own and small. SVG is a language and is shown as text.
QByteArray pictureFormat(const QString &type)
{
    static constexpr std::array formats{std::pair{"image/png"_L1, "png"}, std::pair{"image/jpeg"_L1, "jpeg"},
                                        std::pair{"image/gif"_L1, "gif"}, std::pair{"image/webp"_L1, "webp"},
                                        std::pair{"image/bmp"_L1, "bmp"}};
    const QString plain = type.section(u';', 0, 0).trimmed().toLower();
    for (const auto &[name, format] : formats)
        if (plain == name)
            return format;
    return {};
}

bool isText(const QString &type)
{
    const QString plain = type.section(u';', 0, 0).trimmed().toLower();
    return plain.isEmpty() || plain.startsWith("text/"_L1) || plain.endsWith("json"_L1) || plain.endsWith("xml"_L1)
        || plain.endsWith("javascript"_L1) || plain.endsWith("yaml"_L1);
}

struct Picture {
    QImage image;
    QSize size;
    QString problem;
};

// Not on the GUI thread.
Picture pictureIn(const QByteArray &data, const QByteArray &format)
{
    Picture picture;
    QBuffer buffer;
    buffer.setData(data);
    buffer.open(QIODevice::ReadOnly);
    QImageReader reader(&buffer, format);
    reader.setDecideFormatFromContent(false);
    picture.size = reader.size();
    if (picture.size.isValid() && qint64(picture.size.width()) * picture.size.height() > mostPixels) {
        picture.problem = ContentView::tr("The picture has more than %1 million pixels.").arg(mostPixels / 1'000'000);
        return picture;
    }
    picture.image = reader.read();
    if (picture.image.isNull())
        picture.problem = ContentView::tr("The picture cannot be read: %1").arg(visible(reader.errorString()));
    else if (std::max(picture.image.width(), picture.image.height()) > longestSide)
        picture.image = picture.image.scaled(longestSide, longestSide, Qt::KeepAspectRatio, Qt::SmoothTransformation);
    return picture;
}

// Bytes that are no text, as hexadecimal with the ASCII beside it.
QByteArray hexDump(const QByteArray &data)
{
    constexpr qsizetype shown = 64 * 1024;
    QByteArray text;
    for (qsizetype at = 0; at < std::min(data.size(), shown); at += 16) {
        const QByteArray line = data.mid(at, 16);
        QByteArray readable = line;
        for (char &c : readable)
            c = c >= 32 && c < 127 ? c : '.';
        text += QByteArray::number(at, 16).rightJustified(8, '0') + "  " + line.toHex(' ').leftJustified(48) + "  "
            + readable + '\n';
    }
    if (data.size() > shown)
        text += ContentView::tr("[The first %1 are shown.]").arg(QLocale().formattedDataSize(shown)).toUtf8();
    return text;
}

QString extensionOf(const QString &type)
{
    const QString after = type.section(u'/', 1).section(u';', 0, 0).section(u'+', 0, 0).trimmed().toLower();
    QString plain;
    for (const QChar c : after)
        if (c.isLetterOrNumber() && c.unicode() < 128)
            plain += c;
    return plain == "plain"_L1 ? u"txt"_s : plain == "mpeg"_L1 ? u"mp3"_s : plain.left(8);
}

} // namespace

QString pieceText(const Piece &piece)
{
    const mcp::Content &content = piece.content;
    QStringList parts;
    if (!piece.role.isEmpty())
        parts += elided(visible(piece.role), 40);
    if (!content.type.isEmpty())
        parts += elided(visible(content.type), 40);
    if (!content.mimeType.isEmpty())
        parts += elided(visible(content.mimeType), 80);
    // A long text is not turned to bytes only to count them.
    const qsizetype size = !content.data.isEmpty() ? content.data.size()
        : content.text.size() > 100'000            ? content.text.size()
                                                   : content.text.toUtf8().size();
    if (size > 0)
        parts += QLocale().formattedDataSize(size);
    if (!content.uri.isEmpty())
        parts += elided(visible(content.uri), longestFact);
    return parts.join(u" · "_s);
}

#ifdef AUTHSCOPE_MULTIMEDIA
class ContentView::Player
{
public:
    Player() { m_player.setAudioOutput(&m_output); }
    void load(const QByteArray &data, const QString &type)
    {
        m_player.stop();
        m_buffer.close();
        m_buffer.setData(data);
        m_buffer.open(QIODevice::ReadOnly);
        // The address only tells the kind; nothing is fetched.
        m_player.setSourceDevice(&m_buffer, QUrl(u"sound."_s + extensionOf(type)));
    }
    void toggle() { m_player.isPlaying() ? m_player.stop() : m_player.play(); }
    void stop() { m_player.stop(); }

private:
    QBuffer m_buffer;
    QAudioOutput m_output;
    QMediaPlayer m_player;
};
#else
class ContentView::Player
{};
#endif

ContentView::ContentView(const QString &name, QWidget *parent)
    : QWidget(parent), m_facts((new PlainLabel)->wrapped()->faint()),
      m_read(named(new QPushButton(tr("Read it")), name + u"Read"_s, tr("Read the linked resource"))),
      m_play(named(new QPushButton(tr("Play")), name + u"Play"_s, tr("Play the sound"))),
      m_open(named(new QPushButton, name + u"Open"_s, tr("Open in another program"))),
      m_save(named(new QPushButton(tr("Save…")), name + u"SavePicture"_s, tr("Save the picture as received"))),
      m_stack(new QStackedWidget), m_body(new BodyView(name, tr("Content of the result"))),
      m_scroll(named(new QScrollArea, name + u"PictureArea"_s, tr("Picture"))), m_picture(new PlainLabel)
{
    m_picture->setObjectName(name + u"Picture"_s);
    m_picture->setAlignment(Qt::AlignCenter);
    m_scroll->setWidget(m_picture);
    m_scroll->setWidgetResizable(true);
    m_stack->addWidget(m_body);
    m_stack->addWidget(m_scroll);
    auto *head = new QHBoxLayout;
    head->addWidget(m_facts, 1);
    head->addWidget(m_play);
    head->addWidget(m_open);
    head->addWidget(m_save);
    head->addWidget(m_read);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    column->addLayout(head);
    column->addWidget(m_stack, 1);
    connect(m_read, &QPushButton::clicked, this, [this] { Q_EMIT resourceWanted(m_uri); });
    connect(m_open, &QPushButton::clicked, this, &ContentView::openElsewhere);
    connect(m_save, &QPushButton::clicked, this, &ContentView::askWhereToSave);
#ifdef AUTHSCOPE_MULTIMEDIA
    connect(m_play, &QPushButton::clicked, this, [this] { m_player->toggle(); });
#endif
    clear();
}

ContentView::~ContentView() = default;

void ContentView::setPlaceholderText(const QString &text)
{
    m_body->setPlaceholderText(text);
}

void ContentView::clear()
{
    ++m_generation;
    m_image = {};
    m_player.reset();
    m_facts->hide();
    m_data.clear();
    for (QWidget *button : {m_read, m_play, m_open, m_save})
        button->hide();
    m_body->clear();
    m_stack->setCurrentWidget(m_body);
}

void ContentView::setPiece(const Piece &piece)
{
    clear();
    const mcp::Content &content = piece.content;
    const bool plain = content.type == "text"_L1 && piece.role.isEmpty();
    m_what = pieceText(piece);
    m_facts->setText(m_what);
    m_facts->setVisible(!plain);
    m_uri = content.uri;
    m_suggestedName = u"content."_s + (content.type == "text"_L1 ? u"txt"_s : extensionOf(content.mimeType));
    m_body->setSuggestedName(m_suggestedName);
    if (content.type != "text"_L1 && !content.data.isEmpty())
        offer(piece);
    const QByteArray format = pictureFormat(content.mimeType);
    if (content.type == "text"_L1) {
        m_body->setText(content.text);
    } else if (!content.data.isEmpty() && !format.isEmpty()) {
        showPicture(content.data, content.mimeType);
    } else if (content.type == "audio"_L1) {
        showSound(piece);
    } else if (content.type == "resource_link"_L1) {
        m_read->setVisible(!m_uri.isEmpty());
        m_body->setBody(json::compact(content.json));
    } else if (!content.data.isEmpty()) {
        if (isText(content.mimeType) && !content.mimeType.isEmpty())
            m_body->setBody(content.data);
        else
            showHex(content.data);
    } else if (!content.text.isEmpty()) {
        m_body->setText(content.text);
    } else {
        m_body->setBody(json::compact(content.json));
    }
}

void ContentView::showSound(const Piece &piece)
{
#ifdef AUTHSCOPE_MULTIMEDIA
    m_player = std::make_unique<Player>();
    m_player->load(piece.content.data, piece.content.mimeType);
    m_play->show();
#endif
    showHex(piece.content.data);
}

// What a program of the system's may show or play.
void ContentView::offer(const Piece &piece)
{
    m_ending = Handover::endingOf(piece.content.mimeType);
    if (m_ending.isEmpty())
        return;
    m_data = piece.content.data;
    const bool picture = piece.content.mimeType.trimmed().startsWith("image/"_L1, Qt::CaseInsensitive);
    m_open->setText(picture ? tr("Open in the system's viewer") : tr("Open in the system's player"));
    m_open->show();
}

void ContentView::openElsewhere()
{
    const QString path = m_handover.newFile(m_ending);
    if (path.isEmpty()) {
        addFact(tr("There is no folder for temporary files that only you can read."));
        return;
    }
    m_open->setEnabled(false);
    inBackground(
        this, [path, bytes = m_data] { return Handover::write(path, bytes); },
        [this, path, generation = m_generation](const Result<void> &written) {
            m_open->setEnabled(true);
            if (generation != m_generation)
                return;
            if (!written && written.error().id == "handover.content"_L1)
                addFact(tr("It is not opened: its bytes are of the kind %1, whatever the server calls them.")
                            .arg(visible(written.error().evidence)));
            else if (!written)
                addFact(tr("It could not be written: %1").arg(visible(written.error().what)));
            else if (!Handover::open(path))
                addFact(tr("The system has no program that opens it."));
        });
}

void ContentView::askWhereToSave()
{
    auto *dialog = new QFileDialog(this, tr("Save as received"), m_suggestedName);
    dialog->setObjectName(u"contentDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    connect(dialog, &QFileDialog::fileSelected, this, [this, bytes = m_data](const QString &path) {
        const Result<void> saved = writePrivate(path, bytes);
        addFact(saved ? tr("Saved to %1.").arg(visible(path))
                      : tr("%1 could not be written: %2").arg(visible(path), visible(saved.error().what)));
    });
    dialog->open();
}

void ContentView::addFact(const QString &text)
{
    m_facts->setText(m_what + u" · "_s + text);
    m_facts->show();
}

// Shown as text, saved as what it is.
void ContentView::showHex(const QByteArray &bytes)
{
    m_body->setBody(hexDump(bytes));
    m_body->setSaved(bytes);
}

void ContentView::showPicture(const QByteArray &bytes, const QString &type)
{
    const quint64 generation = m_generation;
    m_picture->setText(tr("Reading…"));
    m_save->show();
    m_stack->setCurrentWidget(m_scroll);
    inBackground(
        this, [bytes, format = pictureFormat(type)] { return std::make_shared<Picture>(pictureIn(bytes, format)); },
        [this, generation, bytes](const std::shared_ptr<Picture> &picture) {
            if (generation != m_generation)
                return;
            if (picture->image.isNull()) {
                addFact(picture->problem);
                m_save->hide(); // the text has one of its own
                showHex(bytes);
                m_stack->setCurrentWidget(m_body);
                return;
            }
            m_image = picture->image;
            m_what += u" · %1 × %2"_s.arg(picture->size.width()).arg(picture->size.height());
            m_facts->setText(m_what);
            m_picture->setAccessibleName(m_facts->text());
            fitPicture();
        });
}

void ContentView::fitPicture()
{
    if (m_image.isNull())
        return;
    const qreal ratio = devicePixelRatioF();
    QSize size = m_image.size();
    const QSize room = (m_scroll->viewport()->size() - QSize(4, 4)) * ratio;
    if (size.width() > room.width() || size.height() > room.height())
        size.scale(room, Qt::KeepAspectRatio);
    QPixmap pixmap = QPixmap::fromImage(
        size == m_image.size() ? m_image : m_image.scaled(size, Qt::KeepAspectRatio, Qt::SmoothTransformation));
    pixmap.setDevicePixelRatio(ratio);
    m_picture->setPixmap(pixmap);
}

void ContentView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitPicture();
}

PiecesView::PiecesView(const QString &name, QWidget *parent)
    : QWidget(parent), m_list(named(new QListWidget, name + u"Pieces"_s, tr("Pieces of the result"))),
      m_content(new ContentView(name))
{
    auto *splitter = new QSplitter(Qt::Horizontal);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(m_list);
    splitter->addWidget(m_content);
    splitter->setSizes({220, 600});
    splitter->setStretchFactor(1, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 4, 0, 0);
    column->addWidget(splitter);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setUniformItemSizes(true);
    m_list->hide();
    connect(m_list, &QListWidget::currentRowChanged, this, [this](int row) {
        if (row >= 0 && row < m_pieces.size())
            m_content->setPiece(m_pieces.at(row));
    });
    connect(m_content, &ContentView::resourceWanted, this, &PiecesView::resourceWanted);
}

void PiecesView::setPlaceholderText(const QString &text)
{
    m_content->setPlaceholderText(text);
}

void PiecesView::setPieces(const QList<Piece> &pieces)
{
    m_pieces = pieces.first(std::min(pieces.size(), mostPieces));
    const QSignalBlocker blocked(m_list);
    m_list->clear();
    m_list->setVisible(m_pieces.size() > 1);
    if (m_pieces.isEmpty()) {
        m_content->clear();
        return;
    }
    if (m_pieces.size() > 1)
        for (const Piece &piece : std::as_const(m_pieces))
            m_list->addItem(pieceText(piece));
    m_list->setCurrentRow(0);
    m_content->setPiece(m_pieces.first());
}

} // namespace authscope::gui
