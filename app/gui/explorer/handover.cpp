// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/gui/explorer/handover.h"

#include "core/base/file.h"

#include <QtCore/QMimeDatabase>
#include <QtCore/QTemporaryDir>
#include <QtCore/QUrl>
#include <QtGui/QDesktopServices>

#include <array>

using namespace Qt::StringLiterals;

namespace authscope::gui {

namespace {

constexpr std::array endings{
    std::pair{"audio/mpeg"_L1, "mp3"_L1},    std::pair{"audio/mp3"_L1, "mp3"_L1},
    std::pair{"audio/wav"_L1, "wav"_L1},     std::pair{"audio/wave"_L1, "wav"_L1},
    std::pair{"audio/x-wav"_L1, "wav"_L1},   std::pair{"audio/vnd.wave"_L1, "wav"_L1},
    std::pair{"audio/ogg"_L1, "ogg"_L1},     std::pair{"audio/vorbis"_L1, "ogg"_L1},
    std::pair{"audio/opus"_L1, "opus"_L1},   std::pair{"audio/flac"_L1, "flac"_L1},
    std::pair{"audio/x-flac"_L1, "flac"_L1}, std::pair{"audio/aac"_L1, "aac"_L1},
    std::pair{"audio/mp4"_L1, "m4a"_L1},     std::pair{"audio/x-m4a"_L1, "m4a"_L1},
    std::pair{"audio/webm"_L1, "weba"_L1},   std::pair{"audio/aiff"_L1, "aiff"_L1},
    std::pair{"audio/x-aiff"_L1, "aiff"_L1}, std::pair{"audio/basic"_L1, "au"_L1},
    std::pair{"audio/midi"_L1, "mid"_L1},    std::pair{"image/png"_L1, "png"_L1},
    std::pair{"image/jpeg"_L1, "jpg"_L1},    std::pair{"image/gif"_L1, "gif"_L1},
    std::pair{"image/webp"_L1, "webp"_L1},   std::pair{"image/bmp"_L1, "bmp"_L1},
    std::pair{"image/tiff"_L1, "tiff"_L1},   std::pair{"image/avif"_L1, "avif"_L1},
    std::pair{"image/heic"_L1, "heic"_L1},
};

// What no database knows is no program that a system would run either.
bool mayBeMedia(const QByteArray &data)
{
    const QString type = QMimeDatabase().mimeTypeForData(data).name();
    static constexpr std::array kinds{"audio/"_L1, "image/"_L1, "video/"_L1};
    const bool media = std::ranges::any_of(kinds, [&type](QLatin1StringView kind) { return type.startsWith(kind); });
    return (media && !type.startsWith("image/svg"_L1)) || type == "application/ogg"_L1
        || type == "application/octet-stream"_L1;
}

} // namespace

Handover::Handover() = default;
Handover::~Handover() = default;

QString Handover::endingOf(const QString &mimeType)
{
    const QString plain = mimeType.section(u';', 0, 0).trimmed().toLower();
    const auto found = std::ranges::find(endings, plain, [](const auto &entry) { return entry.first; });
    return found == endings.end() ? QString() : QString(found->second);
}

QString Handover::newFile(const QString &ending)
{
    if (!m_folder)
        m_folder = std::make_unique<QTemporaryDir>(); // 0700
    return m_folder->isValid() ? m_folder->filePath(u"result-%1.%2"_s.arg(++m_count).arg(ending)) : QString();
}

Result<void> Handover::write(const QString &path, const QByteArray &data)
{
    if (!mayBeMedia(data))
        return fail(u"handover.content"_s,
                    u"The bytes are neither sound nor picture, whatever the server calls them."_s,
                    QMimeDatabase().mimeTypeForData(data).name());
    return writePrivate(path, data);
}

bool Handover::open(const QString &path)
{
    return QDesktopServices::openUrl(QUrl::fromLocalFile(path));
}

} // namespace authscope::gui
